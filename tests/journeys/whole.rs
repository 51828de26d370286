//! The whole way: from writing to a comment under the published story, and back out again.

use crate::both;
use crate::people::{claim, come_back, diary, editors, hand_in, marks, member, pass, publish, settle_and_send, write};
use crate::visitor::Visitor;

/// A published story with a comment that its reader has looked at and not sent yet.
struct Told {
    id: String,
    lang: &'static str,
    address: String,
    reader: Visitor,
    check: crate::visitor::Answer,
}

fn from_writing_to_publication(
    house: &crate::house::TestHouse,
    first: &mut Visitor,
    second: &mut Visitor,
    id: &str,
) -> Told {
    let told = diary(id);
    let lang = told.lang;
    let mut contributor = Visitor::new(house.address);
    let changes = write(&mut contributor, &told);
    let receipt = hand_in(&mut contributor, &changes);

    let bench = claim(first);
    let sent = settle_and_send(first, &bench);
    assert_eq!(sent.status, 200, "{id}: {}", sent.words());
    let passed = pass(second);
    assert_eq!(passed.status, 200, "{id}: {}", passed.words());

    let status = come_back(&mut contributor, lang, &receipt);
    let approved = contributor.send(&status.form("input[name=edition]"), Some(("do", "approve")));
    assert_eq!(approved.status, 200, "{id}: {}", approved.words());
    let address = publish(second);
    assert!(address.starts_with(&format!("/{lang}/stories/")), "{address}");

    let mut reader = Visitor::new(house.address);
    let story = reader.open(&address);
    assert_eq!(story.status, 200, "{id}");
    // What can be found by its form never reaches a reader.
    for (label, surface) in marks(id) {
        if label == "CONTACT" || label == "CODE" {
            assert!(!story.words().contains(&surface), "{id} shows {surface}");
        }
    }
    assert!(story.body.contains("class=\"changed\""), "{id} shows no change");
    assert!(reader.open(&format!("/{lang}/feed.atom")).body.contains(&address));
    assert!(reader.open("/sitemap.xml").body.contains(&address));
    let other = if lang == "en" { "fr" } else { "en" };
    assert!(reader.open(&format!("/{other}/stories/")).body.contains(&format!("hreflang=\"{lang}\"")));
    assert_eq!(reader.cookies(), 0, "a reader gets no cookie");

    let form = story.form("#text-new").set("text", "I work in Sheffield too, and it was like that.");
    let check = reader.send(&form, None);
    assert!(check.body.contains("id=\"suggested\""), "{id}: {}", check.words());
    Told { id: id.to_owned(), lang, address, reader, check }
}

fn from_a_comment_to_its_place(moderator: &mut Visitor, mut told: Told) {
    let Told { id, lang, address, reader, check } = &mut told;
    let held = reader.send(&check.form("#suggested"), Some(("send", "suggested")));
    assert_eq!(held.all("ol.receipt-words li").len(), 7, "{id}: {}", held.words());
    assert!(!reader.open(address).words().contains("like that."), "a comment waits for a moderator");
    let queue = moderator.open("/desk/comments");
    let published = moderator.send(&queue.form("input[name=id][value]"), Some(("do", "publish")));
    assert_eq!(published.status, 200);
    let under = reader.open(address).words();
    assert!(under.contains("it was like that.") && !under.contains("Sheffield"), "{id} ({lang}): {under}");
    assert!(reader.open(&format!("{address}/comments.atom")).body.contains("like that"));
}

fn go_the_whole_way(house: &crate::house::TestHouse, ids: &[&str]) {
    let (mut first, mut second) = editors(house);
    let told: Vec<Told> =
        ids.iter().map(|id| from_writing_to_publication(house, &mut first, &mut second, id)).collect();
    // A form that comes back sooner is a machine's.
    std::thread::sleep(std::time::Duration::from_millis(2_100));
    for told in told {
        from_a_comment_to_its_place(&mut first, told);
    }
}

both! {
    fn five_english_diaries_go_from_writing_to_a_comment(house) {
        go_the_whole_way(&house, &["en-d001", "en-d002", "en-d003", "en-d004", "en-d005"]);
    }

    fn five_french_diaries_go_from_writing_to_a_comment(house) {
        go_the_whole_way(&house, &["fr-d001", "fr-d002", "fr-d003", "fr-d004", "fr-d005"]);
    }

    fn a_withdrawn_story_is_gone_everywhere_at_once(house) {
        let (mut first, mut second) = editors(&house);
        let told = diary("en-d001");
        let mut contributor = Visitor::new(house.address);
        let changes = write(&mut contributor, &told);
        let receipt = hand_in(&mut contributor, &changes);
        let bench = claim(&mut first);
        settle_and_send(&mut first, &bench);
        pass(&mut second);
        let status = come_back(&mut contributor, "en", &receipt);
        contributor.send(&status.form("input[name=edition]"), Some(("do", "approve")));
        let address = publish(&mut first);
        let mut reader = Visitor::new(house.address);
        let places = ["/en/", "/en/stories/", "/fr/stories/", "/en/feed.atom", "/sitemap.xml"];
        // Lists keep their readers within the language of the page.
        let slug = address.trim_start_matches("/en").to_owned();
        for place in places {
            assert!(reader.open(place).body.contains(&slug), "{place}");
        }
        assert_eq!(reader.open(&address).status, 200);

        // Cloaked: as if it had never been; then back.
        let list = second.open("/desk/published");
        let cloak = list.attributes("form[action$='/cloak']", "action");
        second.post(&cloak[0], &[]);
        assert_eq!(reader.open(&address).status, 404);
        for place in places {
            assert!(!reader.open(place).body.contains(&slug), "{place}");
        }
        second.post(&cloak[0].replace("/cloak", "/uncloak"), &[]);
        assert_eq!(reader.open(&address).status, 200);

        let status = come_back(&mut contributor, "en", &receipt);
        let form = status.form("#sure");
        let unsure = contributor.send(&form, None);
        assert_eq!(unsure.status, 422);
        let gone = contributor.send(&form.set("sure", "yes"), None);
        assert_eq!(gone.status, 200, "{}", gone.words());
        assert_eq!(reader.open(&address).status, 410);
        assert_eq!(reader.open(&format!("/ar{slug}")).status, 410);
        for place in places {
            assert!(!reader.open(place).body.contains(&slug), "{place}");
        }
        // Now the receipt is like one that never was.
        let withdrawn = come_back(&mut contributor, "en", &receipt);
        let never = daybook::seal::Receipt::generate(daybook::domain::Lang::En);
        let unknown = come_back(&mut contributor, "en", never.words());
        assert_eq!((withdrawn.status, unknown.status), (422, 422));
        assert_eq!(withdrawn.all(".error-summary li"), unknown.all(".error-summary li"));
    }

    fn comments_thread_to_three_levels_and_are_deleted_with_their_receipt(house) {
        house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
        let (mut first, _) = editors(&house);
        let address = "/en/stories/four-nights-in-a-children-s-home";
        let mut reader = Visitor::new(house.address);
        let mut receipts = Vec::new();
        let mut answer_to = String::new();
        for level in 1..=4 {
            let page = reader.open(address);
            let form = page.form("#text-new").set("text", &format!("Level {level} says so.")).set("parent", &answer_to);
            let check = reader.send(&form, None);
            std::thread::sleep(std::time::Duration::from_millis(2_100));
            let held = reader.send(&check.form("input[name=stamp]"), Some(("send", "own")));
            receipts.push(held.all("ol.receipt-words li").join(" "));
            let queue = first.open("/desk/comments");
            first.send(&queue.form("input[name=id][value]"), Some(("do", "publish")));
            let page = reader.open(address);
            let ids = page.attributes("article.comment", "id");
            let texts = page.all("article.comment .prose");
            let mine = texts.iter().position(|text| text.contains(&format!("Level {level}"))).unwrap();
            answer_to = ids[mine].trim_start_matches("comment-").to_owned();
        }
        let page = reader.open(address);
        let deepest = page.all("ol.comments > li > ol > li > ol > li .prose");
        assert!(deepest.iter().any(|text| text.contains("Level 3")) && deepest.iter().any(|text| text.contains("Level 4")));
        // Deleted while answered: its place stays, its words go; at once and everywhere.
        let mine = come_back(&mut reader, "en", &receipts[1]);
        assert!(mine.words().contains("Level 2 says so."), "{}", mine.words());
        let gone = reader.send(&mine.form("button[value=delete]"), Some(("do", "delete")));
        assert_eq!(gone.status, 200, "{}", gone.words());
        let page = reader.open(address).words();
        assert!(!page.contains("Level 2") && page.contains("This comment was deleted") && page.contains("Level 3"));
        assert!(!reader.open(&format!("{address}/comments.atom")).body.contains("Level 2"));
        assert_eq!(come_back(&mut reader, "en", &receipts[1]).status, 422);
    }

    fn the_contributor_can_ask_for_changes_and_talk_to_the_editors(house) {
        let (mut first, mut second) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let changes = write(&mut contributor, &diary("fr-d002"));
        let receipt = hand_in(&mut contributor, &changes);
        let bench = claim(&mut first);
        let asked = first.send(&bench.form("#question").set("question", "Was it one visit or two?"), None);
        assert!(asked.words().contains("one visit or two"), "{}", asked.words());
        let status = come_back(&mut contributor, "fr", &receipt);
        assert!(status.words().contains("one visit or two"));
        let status = contributor.send(&status.form("#text").set("text", "Deux visites."), None);
        assert!(status.words().contains("Deux visites."));
        let bench = first.open(&bench.path);
        assert!(bench.words().contains("Deux visites."));
        settle_and_send(&mut first, &bench);
        pass(&mut second);
        let status = come_back(&mut contributor, "fr", &receipt);
        let empty = contributor.send(&status.form("#change"), None);
        assert_eq!(empty.status, 422);
        let status = contributor.send(&status.form("#change").set("change", "Le mardi est de trop."), None);
        assert_eq!(status.status, 200);
        assert!(!status.body.contains("name=\"edition\""), "nothing to approve while it is worked on");
        assert!(first.open(&bench.path).words().contains("Le mardi est de trop."));
    }

    fn nobody_reviews_their_own_work_and_a_lone_operator_is_told_in_public(house) {
        let mut admin = member(&house, &house.first_link(), "admin");
        let mut contributor = Visitor::new(house.address);
        let changes = write(&mut contributor, &diary("en-d002"));
        hand_in(&mut contributor, &changes);
        let bench = claim(&mut admin);
        settle_and_send(&mut admin, &bench);
        let queue = admin.open("/desk/");
        assert!(queue.attributes("a[href$='/review']", "href").is_empty());
        assert_eq!(admin.open(&format!("{}/review", bench.path)).status, 403);
        let people = admin.open("/desk/people");
        admin.send(&people.form("#reviewers-1").set("reviewers", "1"), None);
        let mut reader = Visitor::new(house.address);
        assert!(reader.open("/en/pages/methods").words().contains("one person"));
    }
}
