//! English: what roles are called, and the words that tell them. The words that tell are folded.

use super::{Cue, Form};
use crate::roles::{Gender::*, Role::*};

/// Role, and its words: neutral, feminine, masculine. People have no article: a letter follows.
pub(super) const FORMS: &[Form] = &[
    (YoungPerson, "young person", "", ""),
    (Child, "child", "", ""),
    (Baby, "baby", "", ""),
    (Parent, "parent", "mother", "father"),
    (Sibling, "sibling", "sister", "brother"),
    (Grandparent, "grandparent", "grandmother", "grandfather"),
    (Aunt, "relative", "aunt", "uncle"),
    (Relative, "relative", "", ""),
    (Carer, "foster carer", "", ""),
    (Partner, "partner", "", ""),
    (Friend, "friend", "", ""),
    (Colleague, "colleague", "", ""),
    (Worker, "worker", "", ""),
    (Educator, "worker", "", ""),
    (SocialWorker, "social worker", "", ""),
    (Manager, "manager", "", ""),
    (Teacher, "teacher", "", ""),
    (Doctor, "doctor", "", ""),
    (Nurse, "nurse", "", ""),
    (Police, "police officer", "", ""),
    (Judge, "judge", "", ""),
    (Lawyer, "lawyer", "", ""),
    (Interpreter, "interpreter", "", ""),
    (Neighbour, "neighbour", "", ""),
    (Pet, "pet", "", ""),
    (Person, "person", "", ""),
    (Primary, "a primary school", "", ""),
    (Secondary, "a secondary school", "", ""),
    (School, "a school", "", ""),
    (Nursery, "a nursery", "", ""),
    (College, "a college", "", ""),
    (Hospital, "a hospital", "", ""),
    (Clinic, "a health service", "", ""),
    (Ward, "a ward", "", ""),
    (ChildrensHome, "a children’s home", "", ""),
    (CareHome, "a care home", "", ""),
    (Hostel, "a hostel", "", ""),
    (Refuge, "a refuge", "", ""),
    (Court, "a court", "", ""),
    (Prison, "a prison", "", ""),
    (Authority, "a local authority", "", ""),
    (Charity, "a charity", "", ""),
    (Company, "a company", "", ""),
    (Worship, "a place of worship", "", ""),
    (Team, "a team", "", ""),
    (Club, "a club", "", ""),
    (Home, "a home", "", ""),
    (Organisation, "an organisation", "", ""),
    (Town, "a town", "", ""),
    (Village, "a village", "", ""),
    (Estate, "a neighbourhood", "", ""),
    (Region, "a region", "", ""),
    (River, "a river", "", ""),
    (Lake, "a lake", "", ""),
    (Park, "a park", "", ""),
    (Island, "an island", "", ""),
    (Country, "a country", "", ""),
    (Place, "a place", "", ""),
];

pub(super) const PEOPLE: &[Cue] = &[
    (Person, Feminine, "mrs ms miss lady madam woman dame"),
    (Person, Masculine, "mr sir man gentleman bloke"),
    (YoungPerson, Unclear, "teenager teen youth young mentee resident"),
    (YoungPerson, Masculine, "lad"),
    (YoungPerson, Feminine, "lass"),
    (Child, Unclear, "child kid toddler youngest eldest pupil"),
    (Child, Feminine, "girl daughter stepdaughter"),
    (Child, Masculine, "boy son stepson"),
    (Baby, Unclear, "baby newborn infant"),
    (Parent, Unclear, "parent stepparent"),
    (Parent, Feminine, "mother mum mam mom mummy mammy stepmum stepmother"),
    (Parent, Masculine, "father dad daddy stepdad stepfather da"),
    (Sibling, Unclear, "sibling twin"),
    (Sibling, Feminine, "sister stepsister half-sister"),
    (Sibling, Masculine, "brother stepbrother half-brother"),
    (Grandparent, Unclear, "grandparent"),
    (Grandparent, Feminine, "nan nana nanna nanny gran granny grandma grandmother"),
    (Grandparent, Masculine, "grandad granddad grandpa grandfather"),
    (Aunt, Feminine, "aunt auntie aunty"),
    (Aunt, Masculine, "uncle"),
    (Relative, Unclear, "cousin relative in-law"),
    (Relative, Feminine, "niece granddaughter mother-in-law sister-in-law"),
    (Relative, Masculine, "nephew grandson father-in-law brother-in-law"),
    (Carer, Unclear, "carer carers"),
    (Partner, Unclear, "partner ex fiance fiancee spouse"),
    (Partner, Feminine, "wife girlfriend ex-wife ex-girlfriend"),
    (Partner, Masculine, "husband boyfriend ex-husband ex-boyfriend"),
    (Friend, Unclear, "friend mate pal bestie classmate flatmate housemate roommate"),
    (Colleague, Unclear, "colleague co-worker coworker teammate"),
    (
        Worker,
        Unclear,
        "worker keyworker practitioner therapist counsellor advocate mentor receptionist volunteer \
        coordinator psychologist advisor adviser officer caretaker",
    ),
    (Manager, Unclear, "manager supervisor boss chief director lead leader"),
    (Teacher, Unclear, "teacher tutor head headteacher senco lecturer"),
    (Teacher, Feminine, "headmistress"),
    (Teacher, Masculine, "headmaster"),
    (Doctor, Unclear, "dr doctor gp consultant psychiatrist paediatrician surgeon"),
    (Nurse, Unclear, "nurse midwife matron"),
    (Police, Unclear, "pc ps dc sgt dci constable inspector sergeant detective policeman policewoman"),
    (Judge, Unclear, "judge magistrate sheriff"),
    (Lawyer, Unclear, "lawyer solicitor barrister"),
    (Interpreter, Unclear, "interpreter translator"),
    (Neighbour, Unclear, "neighbour neighbor"),
    (Pet, Unclear, "dog cat rabbit puppy kitten hamster budgie parrot terrier horse pony spaniel labrador staffie"),
];

pub(super) const ORGS: &[Cue] = &[
    (Primary, Unclear, "primary infants juniors infant junior elementary"),
    (Secondary, Unclear, "secondary comprehensive grammar high"),
    (School, Unclear, "school academy schools"),
    (Nursery, Unclear, "nursery preschool playgroup kindergarten creche daycare"),
    (College, Unclear, "college university sixth polytechnic uni"),
    (Hospital, Unclear, "hospital infirmary hospice"),
    (Clinic, Unclear, "clinic surgery practice pharmacy"),
    (Ward, Unclear, "ward unit"),
    (Hostel, Unclear, "hostel"),
    (Refuge, Unclear, "refuge shelter"),
    (Home, Unclear, "house lodge home homes"),
    (CareHome, Unclear, "homecare"),
    (Court, Unclear, "court tribunal"),
    (Prison, Unclear, "prison hmp jail"),
    (Authority, Unclear, "council authority"),
    (Charity, Unclear, "charity trust foundation association society project mission"),
    (Company, Unclear, "ltd limited plc inc llc company agency fostering"),
    (Worship, Unclear, "church chapel mosque temple synagogue gurdwara parish cathedral"),
    (Team, Unclear, "team"),
    (Club, Unclear, "club fc afc rfc gaa"),
];

pub(super) const PLACES: &[Cue] = &[
    (Town, Unclear, "town city"),
    (Village, Unclear, "village hamlet"),
    (Estate, Unclear, "estate flats neighbourhood district quarter suburb heights towers"),
    (Region, Unclear, "county region province state shire"),
    (River, Unclear, "river canal brook beck"),
    (Lake, Unclear, "lake loch lough reservoir"),
    (Park, Unclear, "park wood woods forest moor common"),
    (Island, Unclear, "island isle"),
];

/// Before a place or organisation, so that the replacement brings no article of its own.
pub(super) const ARTICLES: &str = "the a an my your his her its our their this that these those every each another";
/// Possessives and articles, which open an apposition.
pub(super) const OPENERS: &str = "the a an my your his her our their";
/// Between a word that tells and the name.
pub(super) const FILLERS: &str = "called named little old new dear lovely aged older younger big poor own the our";
pub(super) const IS: &str = "is was 's";
/// After a noun phrase in apposition: it goes on about that noun.
pub(super) const GOES_ON: &str = "from at of who in with for on";
/// Between a kin word and the one it is kin to: "the mother of".
pub(super) const OF: &str = "of";
/// An article or possessive that shows the gender of what follows.
pub(super) const SHE: &str = "";
pub(super) const HE: &str = "";
