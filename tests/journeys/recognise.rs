//! Somebody is recognised in a story: it goes at once, the desk is told, and an editor answers.

use chrono::Duration;
use daybook::clock;
use daybook::domain::{Lang, Role};
use daybook::work::recognition::Report;
use daybook::work::{House, Refusal};

use crate::both;
use crate::house::TestHouse;
use crate::people::{claim, come_back, diary, editors, hand_in, member, pass, publish, settle_and_send, write};
use crate::visitor::Visitor;

const SLUG: &str = "four-nights-in-a-children-s-home";
const ADDRESS: &str = "/en/stories/four-nights-in-a-children-s-home";

fn demo(house: &TestHouse) {
    house.house.work(clock::now()).unwrap().publish_demo().unwrap();
}

/// Somebody elsewhere says so, a minute after opening the form.
fn says(house: &House, visitor: &str, text: &str) -> Result<(), Refusal> {
    let now = clock::now();
    let mut work = house.work(now.plus(Duration::minutes(-1))).unwrap();
    let daybook::work::shelf::Found::Here(story) = work.story_at(Lang::En, SLUG)? else { panic!("it has moved") };
    let stamp = work.recognition_stamp(&story.about.id);
    let report = Report { slug: SLUG.into(), text: text.into(), stamp, visitor: visitor.into() };
    house.work(now).unwrap().recognise(Lang::En, &report)
}

fn everywhere(reader: &mut Visitor) -> Vec<bool> {
    let mut places = Vec::new();
    for path in ["/en/", "/en/stories/", "/fr/stories/", "/en/feed.atom", "/sitemap.xml", "/en/search?q=night"] {
        places.push(reader.open(path).body.contains(SLUG));
    }
    places.push(reader.open(ADDRESS).status == 200);
    places.push(reader.open(&ADDRESS.replace("/en/", "/ar/")).status == 200);
    places.push(reader.open(&format!("{ADDRESS}/print")).status == 200);
    places
}

both! {
    fn two_readers_take_a_story_down_and_an_editor_puts_it_back(house) {
        demo(&house);
        let (mut editor, _) = editors(&house);
        let mut moderator = member(&house, &house.add_member("Mo", Role::Moderator), "Mo");
        let mut reader = Visitor::new(house.address);
        assert!(everywhere(&mut reader).iter().all(|there| *there));

        let page = reader.open(ADDRESS);
        let link = page.attributes(".recognise a", "href");
        let page = reader.open(&link[0]);
        assert!(page.words().contains("as soon as 2 people have said so"), "{}", page.words());
        assert_eq!(page.headers["cache-control"], "no-store");
        let form = page.form("#text").set("text", "The third night is at my cousin’s home.");
        let early = reader.send(&form, None);
        assert_eq!((early.status, early.form("#text").value("text")), (422, "The third night is at my cousin’s home."));
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        let told = reader.send(&form, None);
        assert_eq!(told.status, 200);
        assert!(told.words().contains("have been told"), "{}", told.words());
        assert_eq!(reader.cookies(), 0);
        // The same person again counts once, with or without words.
        reader.send(&form, None);
        let page = reader.send(&form.clone().set("text", ""), None);
        assert_eq!(page.status, 200);
        assert!(everywhere(&mut reader).iter().all(|there| *there), "one reader is not enough");
        let waiting = editor.open("/desk/").words();
        assert!(waiting.contains("Somebody was recognised in one story"), "{waiting}");

        says(&house.house, "192.0.2.2", "").unwrap();
        assert!(everywhere(&mut reader).iter().all(|there| !there), "{:?}", everywhere(&mut reader));
        assert_eq!(reader.open(ADDRESS).status, 404);
        // Whoever had the form open is still heard; nobody gets a new one.
        assert_eq!(reader.send(&form.clone().set("text", "One more thing."), None).status, 200);
        assert_eq!(reader.open(&link[0]).status, 404);

        // A moderator sees that, not what; and cannot decide it.
        let list = moderator.open("/desk/recognised");
        assert!(list.words().contains("Four nights"), "{}", list.words());
        let look = list.attributes("ul.cards h2 a", "href")[0].clone();
        let page = moderator.open(&look);
        assert!(page.words().contains("Only editors can read it") && !page.words().contains("cousin"), "{}", page.words());
        assert!(page.words().contains("toast"), "the story itself is there to be read");
        assert_eq!(moderator.post(&look, &[("do".into(), "back".into()), ("because".into(), "misuse".into())]).status, 403);
        let uncloak = look.replace("/recognised", "/uncloak");
        assert_eq!(moderator.post(&uncloak, &[]).status, 409);

        let page = editor.open(&look);
        assert!(page.words().contains("at my cousin’s home") && page.words().contains("One more thing."), "{}", page.words());
        let no = editor.send(&page.form("#because-misuse"), Some(("do", "back")));
        assert_eq!(no.status, 422);
        let done = editor.send(&no.form("#because-misuse").set("because", "fits-many"), Some(("do", "back")));
        assert!(done.words().contains("No story is waiting"), "{}", done.words());
        assert!(everywhere(&mut reader).iter().all(|there| *there));
        let register = editor.open("/desk/register").words();
        assert!(register.contains("put-back") && register.contains("fits-many") && !register.contains("cousin"), "{register}");
        assert_eq!(editor.send(&no.form("#because-misuse").set("because", "misuse"), Some(("do", "back"))).status, 409);

        // Answered is over: it takes two others, and what was written is gone.
        says(&house.house, "192.0.2.2", "again").unwrap();
        says(&house.house, "192.0.2.3", "").unwrap();
        assert_eq!(reader.open(ADDRESS).status, 200, "who said so today counts once");
        assert!(!editor.open(&look).words().contains("cousin"));
        says(&house.house, "192.0.2.4", "").unwrap();
        assert_eq!(reader.open(ADDRESS).status, 404);
    }

    fn readers_who_report_at_the_same_moment_are_both_counted(house) {
        demo(&house);
        let all: Vec<Result<(), Refusal>> = std::thread::scope(|readers| {
            let one = |visitor: &'static str| {
                let house = house.house.clone();
                readers.spawn(move || says(&house, visitor, "there"))
            };
            let readers = ["192.0.2.1", "192.0.2.2"].map(one);
            readers.into_iter().map(|reader| reader.join().unwrap()).collect()
        });
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(Visitor::new(house.address).open(ADDRESS).status, 404);
    }

    fn an_operator_can_let_one_reader_be_enough(house) {
        demo(&house);
        let mut config = house.house.config.clone();
        config.recognised_by = 1;
        let strict = House::open(config).unwrap();
        says(&strict, "192.0.2.1", "").unwrap();
        let found = house.house.work(clock::now()).unwrap().story_at(Lang::En, SLUG);
        assert!(matches!(found, Err(Refusal::NotFound)), "{found:?}");
    }

    fn a_report_needs_a_form_of_this_story_and_of_today(house) {
        demo(&house);
        let now = clock::now();
        let mut work = house.house.work(now).unwrap();
        let daybook::work::shelf::Found::Here(story) = work.story_at(Lang::En, SLUG).unwrap() else { panic!() };
        let stamp = work.recognition_stamp(&story.about.id);
        let other = work.recognition_stamp(&daybook::domain::PublicId::random());
        let report = |stamp: &str, text: &str| {
            Report { slug: SLUG.into(), text: text.into(), stamp: stamp.into(), visitor: "192.0.2.1".into() }
        };
        let at = |seconds: i64, report: &Report| {
            house.house.work(now.plus(Duration::seconds(seconds))).unwrap().recognise(Lang::En, report)
        };
        assert!(matches!(at(1, &report(&stamp, "")), Err(Refusal::Late)));
        assert!(matches!(at(25 * 3_600, &report(&stamp, "")), Err(Refusal::Late)));
        assert!(matches!(at(60, &report(&other, "")), Err(Refusal::Late)));
        assert!(matches!(at(60, &report("1.x", "")), Err(Refusal::Late)));
        assert!(matches!(at(60, &report(&stamp, &"a".repeat(5_001))), Err(Refusal::Incomplete)));
        assert!(at(60, &report(&stamp, &"é".repeat(5_000))).is_ok());
        assert!(matches!(at(60, &Report { slug: "none".into(), ..report(&stamp, "") }), Err(Refusal::NotFound)));
    }

    fn one_member_of_the_desk_is_enough_and_an_editor_can_withdraw(house) {
        demo(&house);
        let (mut editor, _) = editors(&house);
        let mut moderator = member(&house, &house.add_member("Mo", Role::Moderator), "Mo");
        let mut reader = Visitor::new(house.address);
        let link = reader.open(&format!("{ADDRESS}/recognise")).attributes("main a[href^='/desk/']", "href");
        let page = moderator.open(&link[0]);
        let done = moderator.send(&page.form("#text").set("text", "I know this home."), Some(("do", "recognise")));
        assert!(done.words().contains("taken down"), "{}", done.words());
        assert!(everywhere(&mut reader).iter().all(|there| !there));
        let page = editor.open(&link[0]);
        assert!(page.words().contains("I know this home."), "{}", page.words());
        assert!(page.attributes("button[value=redo]", "type").is_empty(), "nothing to work on for an invented story");
        let unsure = editor.send(&page.form("#sure"), Some(("do", "withdraw")));
        assert_eq!(unsure.status, 422);
        let gone = editor.send(&unsure.form("#sure").set("sure", "yes"), Some(("do", "withdraw")));
        assert_eq!(gone.status, 200, "{}", gone.words());
        assert_eq!(reader.open(ADDRESS).status, 410);
        assert!(everywhere(&mut reader).iter().all(|there| !there));
    }

    fn a_recognised_story_is_worked_on_again_and_published_again(house) {
        let (mut first, mut second) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let changes = write(&mut contributor, &diary("en-d001"));
        let receipt = hand_in(&mut contributor, &changes);
        let bench = claim(&mut first);
        settle_and_send(&mut first, &bench);
        pass(&mut second);
        let approve = |contributor: &mut Visitor| {
            let status = come_back(contributor, "en", &receipt);
            contributor.send(&status.form("input[name=edition]"), Some(("do", "approve")))
        };
        approve(&mut contributor);
        let address = publish(&mut first);
        let mut reader = Visitor::new(house.address);
        let id = reader.open(&format!("{address}/recognise")).attributes("main a[href^='/desk/']", "href")[0].clone();
        let page = second.open(&id);
        second.send(&page.form("#text"), Some(("do", "recognise")));
        assert_eq!(reader.open(&address).status, 404);
        let page = first.open(&id);
        let bench = first.send(&page.form("button[value=redo]"), Some(("do", "redo")));
        assert_eq!(bench.path, id.replace("/recognised", ""), "{}", bench.words());
        assert_eq!(reader.open(&address).status, 404);
        let edited = first.send(&bench.form("#title").set("title", "Told more quietly"), None);
        assert_eq!(edited.status, 200, "{}", edited.words());
        settle_and_send(&mut first, &edited);
        pass(&mut second);
        assert_eq!(reader.open("/en/stories/told-more-quietly").status, 404, "not without the contributor");
        approve(&mut contributor);
        assert_eq!(publish(&mut first), "/en/stories/told-more-quietly");
        assert_eq!(reader.open("/en/stories/told-more-quietly").status, 200);
    }
}
