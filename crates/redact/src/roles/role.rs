//! The roles that people, organisations and places have in a story.

/// What somebody or something is. Among equal votes the earlier wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Role {
    YoungPerson,
    Baby,
    Child,
    Pet,
    Carer,
    Parent,
    Sibling,
    Grandparent,
    Aunt,
    Partner,
    Relative,
    SocialWorker,
    Educator,
    Teacher,
    Doctor,
    Nurse,
    Police,
    Judge,
    Lawyer,
    Interpreter,
    Manager,
    Colleague,
    Worker,
    Neighbour,
    Friend,
    Person,
    Primary,
    Secondary,
    Nursery,
    School,
    College,
    Hospital,
    Clinic,
    Ward,
    ChildrensHome,
    CareHome,
    Refuge,
    Hostel,
    Prison,
    Court,
    Authority,
    Worship,
    Charity,
    Company,
    Team,
    Club,
    Home,
    Organisation,
    Village,
    Town,
    Estate,
    Region,
    River,
    Lake,
    Park,
    Island,
    Country,
    Place,
}

impl Role {
    #[cfg(test)]
    #[rustfmt::skip]
    pub(crate) const ALL: &[Self] = &[
        Self::YoungPerson, Self::Baby, Self::Child, Self::Pet, Self::Carer, Self::Parent, Self::Sibling, Self::Grandparent,
        Self::Aunt, Self::Partner, Self::Relative, Self::SocialWorker, Self::Educator, Self::Teacher, Self::Doctor,
        Self::Nurse, Self::Police, Self::Judge, Self::Lawyer, Self::Interpreter, Self::Manager, Self::Colleague,
        Self::Worker, Self::Neighbour, Self::Friend, Self::Person, Self::Primary, Self::Secondary, Self::Nursery,
        Self::School, Self::College, Self::Hospital, Self::Clinic, Self::Ward, Self::ChildrensHome, Self::CareHome,
        Self::Refuge, Self::Hostel, Self::Prison, Self::Court, Self::Authority, Self::Worship, Self::Charity,
        Self::Company, Self::Team, Self::Club, Self::Home, Self::Organisation, Self::Village, Self::Town, Self::Estate,
        Self::Region, Self::River, Self::Lake, Self::Park, Self::Island, Self::Country, Self::Place,
    ];

    #[cfg(test)]
    pub(crate) fn is_person(self) -> bool {
        self <= Self::Person
    }

    pub(super) const fn is_minor(self) -> bool {
        matches!(self, Self::YoungPerson | Self::Baby | Self::Child)
    }

    pub(super) const fn is_kin(self) -> bool {
        matches!(self, Self::Parent | Self::Grandparent | Self::Aunt | Self::Sibling | Self::Carer | Self::Relative)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Gender {
    Unclear,
    Feminine,
    Masculine,
}

/// A role, in the gender that the text shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Sense {
    pub(crate) role: Role,
    pub(crate) gender: Gender,
}
