//! The desk: who may do what, and what happens when two people work on the same story.

use std::collections::BTreeMap;

use daybook::domain::Role;

use crate::both;
use crate::house::TestHouse;
use crate::people::{claim, diary, editors, hand_in, member, sign_in, write};
use crate::visitor::Visitor;

/// Every route of the desk, and the status that each role gets for a story or member that does not exist.
/// Columns: nobody, researcher, translator, moderator, editor, admin.
const PERMISSIONS: &[(&str, &str, [u16; 6])] = &[
    ("GET", "/desk/", [303, 303, 303, 303, 200, 200]),
    ("GET", "/desk/people", [303, 403, 403, 403, 403, 200]),
    ("POST", "/desk/people", [303, 403, 403, 403, 403, 422]),
    ("POST", "/desk/people/reviewers", [303, 403, 403, 403, 403, 303]),
    ("POST", "/desk/people/{id}/let-in", [303, 403, 403, 403, 403, 404]),
    ("POST", "/desk/people/{id}/disable", [303, 403, 403, 403, 403, 404]),
    ("POST", "/desk/people/{id}/invite-again", [303, 403, 403, 403, 403, 404]),
    ("GET", "/desk/register", [303, 403, 403, 403, 403, 200]),
    ("GET", "/desk/published", [303, 403, 403, 200, 200, 200]),
    ("POST", "/desk/published", [303, 403, 403, 403, 422, 422]),
    ("GET", "/desk/recognised", [303, 403, 403, 200, 200, 200]),
    ("GET", "/desk/stories/{id}/recognised", [303, 403, 403, 404, 404, 404]),
    ("POST", "/desk/stories/{id}/recognised", [303, 403, 403, 404, 404, 404]),
    ("GET", "/desk/comments", [303, 403, 403, 200, 200, 200]),
    ("POST", "/desk/comments", [303, 403, 403, 422, 422, 422]),
    ("GET", "/desk/stories/{id}/comments", [303, 403, 403, 404, 404, 404]),
    ("POST", "/desk/stories/{id}/comments", [303, 403, 403, 404, 404, 404]),
    ("GET", "/desk/patterns", [303, 403, 403, 403, 200, 200]),
    ("POST", "/desk/patterns", [303, 403, 403, 403, 422, 422]),
    ("POST", "/desk/stories/{id}/claim", [303, 403, 403, 403, 404, 404]),
    ("GET", "/desk/stories/{id}", [303, 403, 403, 403, 404, 404]),
    ("POST", "/desk/stories/{id}", [303, 403, 403, 403, 404, 404]),
    ("GET", "/desk/stories/{id}/review", [303, 403, 403, 403, 404, 404]),
    ("POST", "/desk/stories/{id}/review", [303, 403, 403, 403, 404, 404]),
    ("GET", "/desk/stories/{id}/publish", [303, 403, 403, 403, 404, 404]),
    ("POST", "/desk/stories/{id}/publish", [303, 403, 403, 403, 404, 404]),
    ("POST", "/desk/stories/{id}/address", [303, 403, 403, 403, 404, 404]),
    ("POST", "/desk/stories/{id}/notes", [303, 403, 403, 403, 404, 404]),
    ("POST", "/desk/stories/{id}/pin", [303, 403, 403, 403, 404, 404]),
    ("POST", "/desk/stories/{id}/unpin", [303, 403, 403, 403, 404, 404]),
    ("POST", "/desk/stories/{id}/cloak", [303, 403, 403, 404, 404, 404]),
    ("POST", "/desk/stories/{id}/uncloak", [303, 403, 403, 404, 404, 404]),
];

fn people(house: &TestHouse) -> Vec<Visitor> {
    let mut people = vec![Visitor::new(house.address)];
    let admin = member(house, &house.first_link(), "admin");
    for (name, role) in [("R", Role::Researcher), ("T", Role::Translator), ("M", Role::Moderator), ("E", Role::Editor)]
    {
        people.push(member(house, &house.add_member(name, role), name));
    }
    people.push(admin);
    let waiting = people[5].open("/desk/people").attributes("form[action$='/let-in']", "action");
    assert_eq!(waiting.len(), 2, "only who holds secrets is let in");
    for path in waiting {
        people[5].post(&path, &[]);
    }
    people
}

both! {
    fn the_permission_table_holds(house) {
        let mut people = people(&house);
        let nothing = "00000000-0000-4000-8000-000000000000";
        let version = [("version".to_owned(), "0".to_owned())];
        let mut wrong = BTreeMap::new();
        for (method, route, wanted) in PERMISSIONS {
            let path = route.replace("{id}", nothing);
            for (column, who) in people.iter_mut().enumerate() {
                let status = if *method == "GET" { who.get(&path).status } else { who.post(&path, &version).status };
                if status != wanted[column] {
                    wrong.insert((*method, *route, column), status);
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    fn every_route_of_the_desk_stands_in_the_table(house) {
        drop(house);
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/desk");
        let open = ["/desk", "/desk/sign-in", "/desk/sign-out", "/desk/set-up/{token}", "/desk/language"];
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            for piece in text.split("\"/desk").skip(1).filter(|_| path.extension().is_some_and(|end| end == "rs")) {
                let route = format!("/desk{}", piece.split('"').next().unwrap());
                let named = !route.contains("{}") && (route.contains("{id}") || !route.contains('{') || route.contains("{token}"));
                let known = PERMISSIONS.iter().any(|(_, known, _)| *known == route) || open.contains(&route.as_str());
                assert!(known || !named || route.contains("?"), "{}: {route} has no row", path.display());
            }
        }
    }

    fn two_editors_on_one_story_lose_nothing(house) {
        let (mut first, _) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let changes = write(&mut contributor, &diary("en-d001"));
        hand_in(&mut contributor, &changes);
        let bench = claim(&mut first);
        // The same editor in another window stands for the colleague who was quicker.
        let mut other = Visitor::new(house.address);
        sign_in(&mut other, "admin");
        let theirs = other.open(&bench.path);
        let saved = other.send(&theirs.form("#title").set("title", "A quicker title"), Some(("x", "1")));
        assert_eq!(saved.status, 200, "{}", saved.words());
        let typed = bench.form("#title").set("title", "My own title").set("text", "My own long text.");
        let conflict = first.send(&typed, None);
        assert_eq!(conflict.status, 409);
        assert!(conflict.words().contains("Someone changed this story"));
        let form = conflict.form("#title");
        assert_eq!((form.value("title"), form.value("text")), ("My own title", "My own long text."));
        assert!(conflict.words().contains("A quicker title"), "the page shows the story as it is now");
        let saved = first.send(&form, None);
        assert_eq!(saved.status, 200, "{}", saved.words());
        assert!(saved.words().contains("My own long text."));
    }

    fn the_workbench_settles_splits_and_joins(house) {
        let (mut first, _) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let told = crate::people::Diary {
            lang: "en",
            title: "Two days".into(),
            text: "I met Amara Okafor in Leeds.\n\nAmara was tired.\n\nWe went home.".into(),
        };
        let changes = write(&mut contributor, &told);
        hand_in(&mut contributor, &changes);
        let bench = claim(&mut first);
        let early = first.send(&bench.form("button[value=send]"), Some(("do", "send")));
        assert_eq!(early.status, 422);
        assert!(early.words().contains("not settled"), "{}", early.words());
        // Keeping needs a reason; the other choices of the form are kept.
        let card = bench.attributes("li.entity-card", "id")[0].trim_start_matches("entity-").to_owned();
        let form = bench.form("button[value=settle]").set(&format!("choice-{card}"), "keep");
        let no = first.send(&form, Some(("do", "settle")));
        assert_eq!(no.status, 422);
        let form = no.form("button[value=settle]").set(&format!("choice-{card}"), "generalise").set(&format!("with-{card}"), "a tired girl");
        let bench = first.send(&form, Some(("do", "settle")));
        assert_eq!(bench.status, 200);
        assert_eq!(bench.all("mark.changed").iter().filter(|mark| *mark == "[a tired girl]").count(), 2, "{}", bench.words());
        let split = first.send(&bench.form("select[name=paragraph]").set("paragraph", "1"), None);
        assert_eq!(split.all("#edit textarea").len(), 2, "{}", split.words());
        let joined = first.send(&split.form("input[value=merge]"), None);
        assert_eq!(joined.all("#edit textarea").len(), 1);
        // A name typed back in is found again.
        let text = joined.form("#title").value("text").replace("We went", "Amara went");
        let again = first.send(&joined.form("#title").set("text", &text), None);
        assert_eq!(again.all(".pane mark.changed").iter().filter(|mark| *mark == "[a tired girl]").count(), 3, "{}", again.words());
        let declined = first.send(&again.form("#farewell").set("farewell", "Thank you. It cannot be told here."), None);
        assert!(declined.words().contains("No story is waiting"), "{}", declined.words());
    }

    fn a_rung_of_the_ladder_is_chosen_by_the_contributor_and_by_the_editor(house) {
        let (mut first, _) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let told = crate::people::Diary {
            lang: "fr",
            title: "Une visite".into(),
            text: "J’ai conduit Maélie à l’école primaire Saint-Clément le 12 mars 2019.\n\n\
                   L’école primaire Saint-Clément était fermée. C’était le 12 mars 2019.".into(),
        };
        let changes = write(&mut contributor, &told);
        // Words more exact than the proposal and less exact ones are there to choose, each with its label.
        let offered = changes.all("li.entity-card label[for*='-rung-']");
        for words in ["Plus précis : [mars 2019]", "Plus précis : [2019]", "Plus général : [un organisme]"] {
            assert!(offered.iter().any(|label| label.replace('\u{a0}', " ") == words), "{words}: {offered:?}");
        }
        let card = |page: &crate::visitor::Answer, surface: &str| {
            let at = page.all("li.entity-card .surface").iter().position(|here| here.contains(surface)).unwrap();
            page.attributes("li.entity-card", "id")[at].trim_start_matches("entity-").to_owned()
        };
        let form = changes.form("input[name=step][value=changes]");
        let form = form.set(&format!("choice-{}", card(&changes, "mars")), "rung:[mars 2019]");
        let page = contributor.send(&form, Some(("save", "1")));
        assert_eq!(page.attributes("input[value='rung:[mars 2019]'][checked]", "type"), ["radio"]);
        hand_in(&mut contributor, &page);
        let bench = claim(&mut first);
        assert!(bench.words().contains("[mars 2019]"), "the wish is shown");
        assert_eq!(bench.all(".pane mark.changed").iter().filter(|mark| *mark == "[mars 2019]").count(), 2);
        // The editor is more careful, and chooses a rung for the school; every place takes its own form of it.
        let form = bench.form("button[value=settle]");
        let form = form.set(&format!("choice-{}", card(&bench, "mars")), "rung:[2019]");
        let form = form.set(&format!("choice-{}", card(&bench, "Clément")), "rung:[un organisme]");
        // One fault elsewhere loses none of it.
        let form = form.set(&format!("choice-{}", card(&bench, "Maélie")), "keep");
        let no = first.send(&form, Some(("do", "settle")));
        assert_eq!(no.status, 422);
        let form = no.form("button[value=settle]").set(&format!("choice-{}", card(&no, "Maélie")), "replace");
        let bench = first.send(&form, Some(("do", "settle")));
        assert_eq!(bench.status, 200, "{}", bench.words());
        let marks = bench.all(".pane mark.changed");
        assert_eq!(marks.iter().filter(|mark| *mark == "[2019]").count(), 2, "{marks:?}");
        assert_eq!(marks.iter().filter(|mark| *mark == "[organisme]").count(), 2, "{marks:?}");
        assert_eq!(bench.attributes("input[value='rung:[2019]'][checked]", "type"), ["radio"]);
    }

    fn people_get_other_names_and_dates_move_together(house) {
        let (mut first, _) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let told = crate::people::Diary {
            lang: "en",
            title: "Two visits".into(),
            text: "On 3 May 2019 Amara Okafor rang Grace Bellamy.\n\nGrace Bellamy came on 10 May 2019.".into(),
        };
        let changes = write(&mut contributor, &told);
        // With a fault on one card, the choice for the whole story is kept too.
        let cards = changes.attributes("li.entity-card", "id");
        let first_card = cards[0].trim_start_matches("entity-");
        let form = changes.form("input[name=step][value=changes]").set("names", "1").set("dates", "1");
        let no = contributor.send(&form.set(&format!("choice-{first_card}"), "keep"), Some(("save", "1")));
        assert_eq!((no.status, no.attributes("#names[checked], #dates[checked]", "id")), (422, vec!["names".to_owned(), "dates".to_owned()]));
        let form = no.form("input[name=step][value=changes]").set(&format!("choice-{first_card}"), "replace");
        let page = contributor.send(&form, Some(("save", "1")));
        let proposed = page.all("li.entity-card label[for$='-replace'] span");
        assert!(proposed.iter().all(|words| !words.contains("person") && !words.contains("a date")), "{proposed:?}");
        hand_in(&mut contributor, &page);
        let bench = claim(&mut first);
        let marks = bench.all(".pane mark.changed");
        let date = |mark: &String| chrono::NaiveDate::parse_from_str(mark, "[%d %B %Y]").ok();
        let dates: Vec<_> = marks.iter().filter_map(date).collect();
        assert_eq!(dates.len(), 2, "{marks:?}");
        assert_eq!((dates[1] - dates[0]).num_days(), 7, "the time between stays");
        let moved = (dates[0] - chrono::NaiveDate::from_ymd_opt(2019, 5, 3).unwrap()).num_days().abs();
        assert!((7..=42).contains(&moved) && moved % 7 == 0, "whole weeks: {moved}");
        let names: Vec<&String> = marks.iter().filter(|mark| date(mark).is_none()).collect();
        assert!(names.len() == 3 && names[1] == names[2] && names[0] != names[1], "{names:?}");
        // The editor settles one person and takes the names back: what is settled stays, the rest follows.
        let person = bench.all("li.entity-card .surface").iter().position(|surface| surface.contains("Amara")).unwrap();
        let person = bench.attributes("li.entity-card", "id")[person].trim_start_matches("entity-").to_owned();
        let mut form = bench.form("button[value=settle]").set(&format!("choice-{person}"), "replace");
        form.fields.retain(|(name, _)| name != "names");
        let bench = first.send(&form, Some(("do", "settle")));
        assert_eq!(bench.status, 200, "{}", bench.words());
        let now = bench.all(".pane mark.changed");
        assert!(now.contains(names[0]) && !now.contains(names[1]), "{now:?}");
        assert_eq!(now.iter().filter_map(date).collect::<Vec<_>>(), dates, "the same days");
        let form = bench.form("button[value=settle]").set(&format!("choice-{person}"), "open");
        let bench = first.send(&form, Some(("do", "settle")));
        assert!(!bench.all(".pane mark.changed").contains(names[0]), "opened again, it follows");
    }

    fn the_register_proves_itself_and_shows_when_it_was_changed(house) {
        let (mut first, _) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let changes = write(&mut contributor, &diary("en-d002"));
        hand_in(&mut contributor, &changes);
        claim(&mut first);
        let page = first.open("/desk/register").words();
        for act in ["handed-in", "claimed", "opened-original", "member-let-in", "signed-in"] {
            assert!(page.contains(act), "{act}: {page}");
        }
        let mut work = house.house.work(daybook::clock::now()).unwrap();
        let daybook::work::register::Proof::Holds(lines) = work.prove_register().unwrap() else { panic!("it holds") };
        assert!(lines > 8);
        use diesel::RunQueryDsl as _;
        let mut db = house.house.pool.get().unwrap();
        diesel::sql_query("update register set act = 'passed' where sequence = 3").execute(&mut *db).unwrap();
        assert_eq!(work.prove_register().unwrap(), daybook::work::register::Proof::BrokenAt(3));
    }

    fn a_disabled_member_is_out_at_once(house) {
        let (mut admin, mut second) = editors(&house);
        assert_eq!(second.get("/desk/").status, 200);
        let people = admin.open("/desk/people");
        let disable = people.attributes("form[action$='/disable']", "action");
        assert_eq!(disable.len(), 1, "nobody disables themselves");
        admin.post(&disable[0], &[]);
        assert_eq!(second.get("/desk/").status, 303);
        let page = second.open("/desk/sign-in");
        let no = second.send(&page.form("#password").set("name", "Second").set("password", crate::house::PASSWORD), None);
        assert_eq!(no.status, 422);
    }
}
