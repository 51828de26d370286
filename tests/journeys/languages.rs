//! Five languages of pages, four of stories: every story within every language's pages, and addresses that last.

use std::collections::{BTreeMap, BTreeSet};

use daybook::domain::Lang;

use crate::both;
use crate::people::{claim, come_back, editors, hand_in};
use crate::visitor::{Answer, Visitor};

const STORY: &str = "four-nights-in-a-children-s-home";

fn with_demo(house: &crate::house::TestHouse) -> Visitor {
    house.house.work(daybook::clock::now()).unwrap().publish_demo().unwrap();
    Visitor::new(house.address)
}

/// Address by `hreflang`, of a page's head.
fn alternates(page: &Answer) -> BTreeMap<String, String> {
    let links = "link[rel=alternate][hreflang]";
    page.attributes(links, "hreflang").into_iter().zip(page.attributes(links, "href")).collect()
}

both! {
    fn a_reader_who_prefers_arabic_reads_an_english_story_within_arabic_pages(house) {
        let mut reader = with_demo(&house);
        reader.language = "ar-EG, en;q=0.5";
        let front = reader.open("/");
        assert_eq!((front.path.as_str(), front.attributes("html", "dir")), ("/ar/", vec!["rtl".to_owned()]));
        let list = reader.open("/ar/stories/");
        let address = format!("/ar/stories/{STORY}");
        assert!(list.attributes(".story-card h2 a[lang=en][dir=ltr]", "href").contains(&address));
        let page = reader.open(&address);
        assert_eq!((page.status, page.path.as_str()), (200, address.as_str()));
        assert_eq!(page.attributes("html", "lang"), ["ar"]);
        assert_eq!(page.all("h1[lang=en][dir=ltr]").len(), 1);
        assert!(page.all("div[lang=en][dir=ltr] .entry").len() > 2 && page.words().contains("بلغة: "), "{}", page.words());
        assert!(page.all("article.comment div[lang=en][dir=auto]").len() > 1);
        // One text, one address for search engines; people choose any language for the pages around it.
        let own = format!("http://{}/en/stories/{STORY}", house.address);
        assert_eq!(page.attributes("link[rel=canonical]", "href"), [own.as_str()]);
        assert!(alternates(&page).is_empty(), "an address that is not the canonical one names no other");
        let others = page.attributes(".languages a", "href");
        assert_eq!(others, ["en", "fr", "es", "de"].map(|lang| format!("/{lang}/stories/{STORY}")));
        for path in others.iter().map(String::as_str).chain(["/en/stories/une-semaine-de-novembre-sans-neige", "/ar/stories/mon-stage-au-local-de-septembre-a-decembre/print"]) {
            assert_eq!(reader.get(path).status, 200, "{path}");
        }
        let cite = reader.open(&format!("{address}/cite"));
        assert_eq!(cite.all(".citation cite[lang=en][dir=ltr]"), ["Four nights in a children’s home"]);
        // The second time it comes from the cache, and is the same.
        assert_eq!(reader.get(&address).body, page.body);
        assert!(reader.open("/ar/feed.atom").body.contains("/en/stories/"), "no story is told in Arabic: the feed brings all");
        assert_eq!(reader.cookies(), 0);
    }

    fn a_comment_in_arabic_under_an_english_story_is_marked_and_answered_in_arabic(house) {
        let mut reader = with_demo(&house);
        let (mut moderator, _) = editors(&house);
        let address = format!("/ar/stories/{STORY}");
        let page = reader.open(&address);
        let text = "شكرًا على هذه القصة. عشت ليالي مثلها.";
        let check = reader.send(&page.form("#text-new").set("text", text), None);
        assert!(check.words().contains("لا يعرف العربية بعد"), "{}", check.words());
        std::thread::sleep(std::time::Duration::from_millis(2_100));
        let held = reader.send(&check.form("input[name=stamp]"), Some(("send", "own")));
        assert_eq!(held.attributes("ol.receipt-words", "lang"), ["en"], "there is no list of words in Arabic");
        let receipt = held.all("ol.receipt-words li").join(" ");
        let queue = moderator.open("/desk/comments");
        assert_eq!(queue.attributes("textarea[name=text]", "lang"), ["ar"]);
        moderator.send(&queue.form("input[name=id][value]"), Some(("do", "publish")));
        let under = reader.open(&format!("/de/stories/{STORY}"));
        assert!(under.all("article.comment div[lang=ar]").iter().any(|said| said.contains("شكرًا")));
        assert!(come_back(&mut reader, "ar", &receipt).words().contains("منشور"));
    }

    fn hreflang_is_complete_and_reciprocal(house) {
        let mut reader = with_demo(&house);
        let base = format!("http://{}", house.address);
        let map = reader.open("/sitemap.xml").body;
        let places: Vec<String> = map.split("<loc>").skip(1).map(|rest| rest.split("</loc>").next().unwrap().to_owned()).collect();
        assert_eq!(places.len(), 6 * 5 + 4, "{places:#?}");
        for place in places {
            let page = reader.get(place.strip_prefix(&base).unwrap());
            assert_eq!((page.status, page.attributes("link[rel=canonical]", "href")), (200, vec![place.clone()]));
            let named = alternates(&page);
            let lang = page.attributes("html", "lang").remove(0);
            assert_eq!(named.get(&lang), Some(&place), "a page names itself");
            assert!(named.contains_key("x-default"), "{place}");
            let others: BTreeSet<&str> = named.keys().map(String::as_str).filter(|lang| *lang != "x-default").collect();
            let story = place.contains("/stories/") && !place.ends_with('/');
            assert_eq!(others.len(), if story { 1 } else { Lang::ALL.len() }, "{place}: {others:?}");
            for address in named.values() {
                let other = reader.get(address.strip_prefix(&base).unwrap());
                assert_eq!((other.status, alternates(&other)), (200, named.clone()), "{place} and {address}");
            }
            for (lang, address) in &named {
                let link = format!("hreflang=\"{lang}\" href=\"{address}\"");
                assert!(map.contains(&link), "the sitemap lacks {link}");
            }
        }
    }

    fn a_story_keeps_every_address_that_it_had(house) {
        let mut reader = with_demo(&house);
        let (mut editor, _) = editors(&house);
        let rename = |editor: &mut Visitor, from: &str, words: &str| {
            let list = editor.open("/desk/published");
            let form = list.form(&format!("input[name=slug][value={from}]")).set("slug", words);
            editor.send(&form, None)
        };
        let done = rename(&mut editor, STORY, "Four quiet nights");
        assert_eq!(done.status, 200, "{}", done.words());
        for lang in Lang::ALL {
            for rest in ["", "/print", "/cite", "/comments.atom"] {
                let old = reader.get(&format!("/{lang}/stories/{STORY}{rest}"));
                let new = format!("/{lang}/stories/four-quiet-nights{rest}");
                assert_eq!((old.status, old.headers.get("location")), (301, Some(&new)));
                assert_eq!(reader.get(&new).status, 200);
            }
        }
        assert!(reader.open("/sitemap.xml").body.contains("/en/stories/four-quiet-nights<"));
        // A comment that was under way goes to where the story is now.
        let late = reader.post(&format!("/en/stories/{STORY}/comments"), &[("text".into(), "Late.".into())]);
        assert_eq!((late.status, late.headers["location"].as_str()), (308, "/en/stories/four-quiet-nights/comments"));
        // No other story gets an address that one has or had; nothing is no address.
        for (words, said) in [("Four quiet nights", "had it once"), (STORY, "had it once"), ("أربع ليال", "from a to z")] {
            let no = rename(&mut editor, "une-semaine-de-novembre-sans-neige", words);
            assert_eq!(no.status, 422);
            assert!(no.words().contains(said), "{}", no.words());
            assert_eq!(no.attributes("input[name=slug][aria-invalid]", "value"), [words]);
        }
        // Back to the first: the two change places, in no circle.
        assert_eq!(rename(&mut editor, "four-quiet-nights", STORY).status, 200);
        assert_eq!(reader.get(&format!("/en/stories/{STORY}")).status, 200);
        assert_eq!(reader.get("/en/stories/four-quiet-nights").headers["location"], format!("/en/stories/{STORY}"));
        assert!(editor.open("/desk/register").words().contains("renamed"));
    }

    fn an_arabic_speaking_writer_chooses_the_language_of_the_story(house) {
        let (mut editor, _) = editors(&house);
        let mut writer = Visitor::new(house.address);
        let page = writer.open("/ar/write");
        assert!(page.words().contains("لا يقرأ العربية بعد"), "{}", page.words());
        let page = writer.send(&page.form("input[name=step][value=intro]"), None);
        let page = writer.send(&page.form("#publish").set("publish", "yes"), None);
        assert_eq!(page.all("#language option").len(), 5, "an open choice and four languages");
        let form = page.form("#title").set("title", "Une journée").set("text", "Lundi, j’ai vu Maélie Fortin à la gare.");
        let again = writer.send(&form, Some(("next", "1")));
        assert_eq!(again.status, 422);
        assert_eq!(again.attributes(".error-summary a", "href"), ["#language"]);
        let form = again.form("#title");
        assert_eq!((form.value("language"), form.value("title")), ("", "Une journée"), "nothing typed is lost");
        let page = writer.send(&form.set("language", "fr"), Some(("next", "1")));
        assert_eq!(page.attributes("html", "lang"), ["ar"]);
        let page = writer.send(&page.form("#role"), None);
        assert_eq!(page.attributes(".marked", "lang"), ["fr"]);
        assert!(page.all("li.entity-card q").iter().any(|surface| surface.contains("Maélie")), "{}", page.words());
        // Another language of the pages does not change the story's.
        let page = writer.open("/de/write?step=changes");
        assert_eq!(page.attributes(".marked", "lang"), ["fr"]);
        let page = writer.open("/ar/write?step=changes");
        let receipt = hand_in(&mut writer, &page);
        assert!(come_back(&mut writer, "ar", &receipt).words().contains("قصتك في انتظار هيئة التحرير"));
        assert!(editor.open("/desk/").words().contains("Story in French"));
        assert_eq!(claim(&mut editor).attributes(".marked", "lang"), ["fr"]);
    }

    fn the_desk_speaks_the_language_that_was_chosen_there(house) {
        let (mut editor, _) = editors(&house);
        editor.language = "de-AT";
        assert!(editor.open("/desk/").words().contains("Es wartet keine Geschichte"));
        let page = editor.open("/desk/language/es");
        assert!(page.words().contains("No hay relatos en espera"), "{}", page.words());
        assert_eq!(editor.open("/desk/nothing").attributes("html", "lang"), ["es"]);
        assert_eq!(editor.open("/desk/people").attributes(".languages a", "hreflang"), ["en", "fr", "de", "ar"]);
        assert_eq!(editor.get("/desk/language/xx").status, 404);
        assert_eq!(Visitor::new(house.address).open("/en/").attributes(".languages a", "hreflang"), ["fr", "es", "de", "ar"]);
    }
}
