//! What readers get around a story: warnings, ways on, citations, plain text, feeds, lists that keep their place.

use std::collections::BTreeSet;

use crate::both;
use crate::house::TestHouse;
use crate::people::editors;
use crate::visitor::{Answer, Visitor};

const ADDRESS: &str = "/en/stories/four-nights-in-a-children-s-home";

fn demo(house: &TestHouse, times: usize) -> Visitor {
    house.house.work(daybook::clock::now()).unwrap().publish_demo_times(times).unwrap();
    Visitor::new(house.address)
}

fn addresses(page: &Answer) -> Vec<String> {
    page.attributes(".story-card h2 a", "href")
}

/// From page to page by its links, and what stood on each.
fn walk(reader: &mut Visitor, from: &str, way: &str) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut next = Some(from.to_owned());
    while let Some(path) = next {
        let page = reader.open(&path);
        assert_eq!(page.status, 200, "{path}: {}", page.words());
        pages.push(addresses(&page));
        next = page.attributes(&format!(".pagination a[rel={way}]"), "href").pop();
        assert!(pages.len() < 20, "round and round");
        if next.is_none() && way == "next" && pages.len() > 1 {
            assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
        }
    }
    pages
}

both! {
    fn lists_keep_their_place_while_stories_come_and_go(house) {
        let mut reader = demo(&house, 13);
        let pages = walk(&mut reader, "/en/stories/", "next");
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [20, 20, 12]);
        let all: BTreeSet<&String> = pages.iter().flatten().collect();
        assert_eq!(all.len(), 52, "none twice, none left out");

        // Back again from the last page, the same way.
        let second = reader.open("/en/stories/").attributes(".pagination a[rel=next]", "href").remove(0);
        let third = reader.open(&second).attributes(".pagination a[rel=next]", "href").remove(0);
        let back = reader.open(&third).attributes(".pagination a[rel=prev]", "href").remove(0);
        assert_eq!(addresses(&reader.open(&back)), pages[1]);
        assert_eq!(addresses(&reader.open(&reader_first(&mut Visitor::new(house.address), &third))), pages[0]);

        // A story of the first page goes: the second page is the same as before.
        let (mut editor, _) = editors(&house);
        let cloak = editor.open("/desk/published").attributes("form[action$='/cloak']", "action");
        editor.post(&cloak[0], &[]);
        assert_eq!(addresses(&reader.open(&second)), pages[1]);
        // The story at which the cursor stands goes: its place stays.
        editor.post(&cloak[19], &[]);
        assert_eq!(addresses(&reader.open(&second)), pages[1]);

        // Numbers stand in old addresses.
        assert_eq!(addresses(&reader.open("/en/stories/?page=3")).len(), 10);
        assert_eq!(reader.open("/en/stories/?page=1").status, 200);
    }

    fn a_cursor_of_another_list_or_nonsense_is_a_clear_page(house) {
        let mut reader = demo(&house, 13);
        let second = reader.open("/en/stories/").attributes(".pagination a[rel=next]", "href").remove(0);
        let cursor = second.split_once("page=").unwrap().1.to_owned();
        assert_eq!(reader.open(&format!("/fr/stories/?page={cursor}")).status, 200, "the same list in other pages");
        let mut changed = cursor.clone();
        changed.replace_range(4..5, if &cursor[4..5] == "A" { "B" } else { "A" });
        let wrong = [format!("theme=children&page={cursor}"), format!("page={changed}"), "page=x".into(), "page=0".into(),
            "page=999".into(), "page=99999999999999999999999".into(), "page=%F0%9F%8C%8A".into(), "page=-1".into()];
        for query in wrong {
            let page = reader.open(&format!("/fr/stories/?{query}"));
            assert_eq!(page.status, 404, "{query}");
            assert!(page.words().contains("Cet endroit de la liste n’existe pas"), "{query}: {}", page.words());
            assert_eq!(page.attributes("main a", "href"), ["/fr/stories/"]);
        }
    }

    fn filters_go_together_and_an_empty_language_shows_what_others_have(house) {
        let mut reader = demo(&house, 1);
        let list = reader.open("/en/stories/");
        let form = list.form("#language").set("language", "fr").set("theme", "children");
        let page = reader.send(&form, None);
        assert_eq!(page.attributes(".story-card h2 a", "lang"), ["fr"]);
        assert_eq!((page.form("#language").value("language"), page.form("#theme").value("theme")), ("fr", "children"));
        let none = reader.open("/en/stories/?language=de&theme=children");
        assert!(none.words().contains("No story in German fits these filters yet"), "{}", none.words());
        assert_eq!(addresses(&none).len(), addresses(&reader.open("/en/stories/?theme=children")).len());
        assert!(none.all(".story-card .badge").iter().any(|badge| badge == "in French"));
        assert!(reader.open("/en/stories/?role=student&setting=health&language=es").words().contains("No story fits"));

        let front = reader.open("/de/");
        assert!(front.words().contains("Auf Deutsch wurde noch keine Geschichte erzählt"), "{}", front.words());
        assert_eq!(addresses(&front).len(), 4);
        let front = reader.open("/fr/");
        assert!(front.attributes("section[aria-labelledby=newest] h2 a", "lang").iter().all(|lang| lang == "fr"));
        assert!(front.attributes("section[aria-labelledby=others] h2 a", "lang").iter().all(|lang| lang == "en"));
    }

    fn editors_pin_a_story_to_the_front_page(house) {
        let mut reader = demo(&house, 1);
        let (mut editor, _) = editors(&house);
        let last = addresses(&reader.open("/en/stories/")).pop().unwrap();
        let id = reader.open(&format!("{last}/recognise")).attributes("main a[href^='/desk/']", "href")[0].replace("/recognised", "");
        assert_eq!(editor.post(&format!("{id}/pin"), &[]).status, 303);
        let front = reader.open("/en/");
        assert_eq!(front.attributes("section[aria-labelledby=pinned] h2 a", "href"), std::slice::from_ref(&last));
        assert_eq!(addresses(&front).iter().filter(|address| **address == last).count(), 1, "only once");
        assert!(editor.open("/desk/published").words().contains("pinned"));
        assert_eq!(editor.post(&format!("{id}/unpin"), &[]).status, 303);
        assert!(reader.open("/en/").all("section[aria-labelledby=pinned]").is_empty());
    }

    fn a_story_says_how_long_it_takes_where_it_goes_on_and_what_was_changed(house) {
        let mut reader = demo(&house, 1);
        let page = reader.open(ADDRESS);
        assert!(page.all(".story .meta span").iter().any(|fact| fact.ends_with("minutes to read")), "{}", page.words());
        let contents = page.attributes("nav.contents a", "href");
        assert!(contents.len() > 2 && contents[0] == "#entry-1", "{contents:?}");
        assert_eq!(page.all(".entry").len(), contents.len());
        assert!(page.all(".visually-hidden").iter().any(|note| note.contains("in square brackets were put in to protect")));
        // By each of its themes, and back.
        let ways = page.all("nav.ways h2");
        assert!(ways.iter().any(|way| way == "Read on: Children and young people" || way.starts_with("Read on: ")), "{ways:?}");
        let on = page.attributes("nav.ways a", "href");
        assert!(!on.is_empty());
        let other = reader.open(&on[0]);
        assert!(other.attributes("nav.ways a", "href").contains(&ADDRESS.to_owned()), "{on:?}");
        for lang in ["fr", "es", "de", "ar"] {
            assert_eq!(reader.open(&ADDRESS.replace("/en/", &format!("/{lang}/"))).status, 200);
        }
    }

    fn a_warning_stands_before_the_text_everywhere(house) {
        let mut reader = demo(&house, 1);
        let (mut editor, _) = editors(&house);
        let id = reader.open(&format!("{ADDRESS}/recognise")).attributes("main a[href^='/desk/']", "href")[0].replace("/recognised", "");
        let noted = editor.post(&format!("{id}/notes"), &[("note".into(), "child-abuse".into()), ("note".into(), "death".into())]);
        assert_eq!(noted.status, 303);
        let note = "This story tells of: harm done to children, dying and death.";
        let page = reader.open(ADDRESS);
        assert_eq!(page.all("details.guarded:not([open]) > summary .guard"), [note]);
        assert!(page.all("details.guarded .told").len() == 1 && page.all("details.guarded nav.contents").len() == 1);
        assert_eq!(page.attributes("meta[name=description]", "content"), [note]);
        let toast = "Handover in the kitchen";
        for path in ["/en/", "/en/stories/", "/en/search?q=toast", "/en/feed.atom", "/en/feed.json", "/feed.json"] {
            let body = reader.open(path).body;
            assert!(body.contains("harm done to children") && !body.contains(toast), "{path}");
        }
        assert!(reader.open(&format!("{ADDRESS}/text")).body.contains(note));
        assert!(reader.open(&ADDRESS.replace("/en/", "/fr/")).words().contains("maltraitance d’enfants, mort et fin de vie"));
        editor.post(&format!("{id}/notes"), &[]);
        assert!(reader.open(ADDRESS).all("details.guarded").is_empty());
        assert!(reader.open("/en/feed.atom").body.contains(toast));
    }

    fn a_story_is_cited_by_its_number_and_its_year(house) {
        let mut reader = demo(&house, 1);
        let page = reader.open(&format!("{ADDRESS}/cite"));
        let cited = page.all(".citation").remove(0);
        let (author, rest) = cited.split_once(" (2026). ").unwrap();
        assert!(author.starts_with("Daybook no. ") && !rest.contains("September"), "{cited}");
        let id = rest.rsplit(' ').next().unwrap();
        assert!(id.contains("/id/"), "{cited}");
        assert_eq!(reader.open(id.split_once(&house.address.to_string()).unwrap().1).path, ADDRESS);
        for (end, kind, holds) in [
            ("bib", "application/x-bibtex", format!("author = {{{{{author}}}}}")),
            ("ris", "application/x-research-info-systems", format!("AU  - {author}\r\n")),
            ("json", "application/vnd.citationstyles.csl+json", format!("\"literal\": \"{author}\"")),
        ] {
            let file = reader.open(&format!("{ADDRESS}/cite.{end}"));
            assert!(file.headers["content-type"].starts_with(kind), "{end}: {}", file.headers["content-type"]);
            assert!(file.body.contains(&holds) && file.body.contains(id) && file.body.contains("2026"), "{}", file.body);
        }
        assert_eq!(reader.open(&format!("{ADDRESS}/cite.exe")).status, 404);
        let numbers: BTreeSet<String> = addresses(&reader.open("/en/stories/")).iter()
            .map(|address| reader.open(&format!("{address}/cite")).all(".citation bdi").remove(0)).collect();
        assert_eq!(numbers.len(), 4, "no number twice: {numbers:?}");
    }

    fn a_story_reads_well_without_a_browser(house) {
        let mut reader = demo(&house, 1);
        let text = reader.open(&format!("{ADDRESS}/text"));
        assert_eq!(text.headers["content-type"], "text/plain; charset=utf-8");
        assert!(text.body.starts_with("Four nights in a children’s home\n================================\n\nDaybook no. "), "{}", text.body);
        assert!(text.body.contains("\n\nSunday, 9.30 pm\n---------------\n\nHandover in the kitchen"), "{}", text.body);
        assert!(!text.body.contains('<') && !text.body.contains("&#") && text.body.contains("[Young person A]"));
        assert!(text.body.trim_end().rsplit('\n').next().unwrap().contains("/id/"));
    }

    fn feeds_come_in_two_forms_for_site_language_theme_and_thread(house) {
        let mut reader = demo(&house, 1);
        let json = |reader: &mut Visitor, path: &str| -> serde_json::Value {
            let feed = reader.open(path);
            assert_eq!((feed.status, feed.headers["content-type"].as_str()), (200, "application/feed+json; charset=utf-8"), "{path}");
            let read: serde_json::Value = serde_json::from_str(&feed.body).unwrap();
            assert_eq!(read["version"], "https://jsonfeed.org/version/1.1");
            assert!(read["feed_url"].as_str().unwrap().ends_with(path), "{path}: {}", read["feed_url"]);
            read
        };
        let count = |feed: &serde_json::Value| feed["items"].as_array().unwrap().len();
        assert_eq!(count(&json(&mut reader, "/feed.json")), 4);
        assert_eq!(count(&json(&mut reader, "/ar/feed.json")), 4, "no story is told in Arabic");
        let english = json(&mut reader, "/en/feed.json");
        assert_eq!(count(&english), 2);
        assert!(english["items"][0]["authors"][0]["name"].as_str().unwrap().starts_with("Daybook no. "));
        let nights = json(&mut reader, "/en/feed.json?theme=on-call");
        assert!(count(&nights) >= 1 && nights["title"].as_str().unwrap().contains(": "), "{nights}");
        assert!(count(&json(&mut reader, &format!("{ADDRESS}/comments.json"))) > 0);
        for path in ["/feed.atom", "/en/feed.atom", "/en/feed.atom?theme=on-call", &format!("{ADDRESS}/comments.atom")] {
            let feed = reader.open(path);
            assert!(feed.status == 200 && feed.body.contains("<entry>"), "{path}");
        }
        for path in ["/en/feed.json?theme=no-such", "/en/feed.atom?theme=%3Cb%3E", "/xx/feed.atom", "/en/feed.rss"] {
            assert_eq!(reader.open(path).status, 404, "{path}");
        }
        // Each is named by the page that it belongs to.
        for page in ["/en/", "/en/stories/?theme=on-call", ADDRESS] {
            let page = reader.open(page);
            let named = page.attributes("link[rel=alternate][type='application/feed+json'], link[rel=alternate][type='application/atom+xml']", "href");
            assert_eq!(named.len(), 2, "{}", page.path);
            assert!(named.iter().all(|path| reader.open(path).status == 200), "{named:?}");
        }
    }

    fn machines_read_what_a_story_is_and_nothing_of_people(house) {
        let mut reader = demo(&house, 1);
        let page = reader.open(&ADDRESS.replace("/en/", "/fr/"));
        let linked: serde_json::Value = serde_json::from_str(&page.all("script[type='application/ld+json']")[0]).unwrap();
        assert_eq!((&linked["@type"], &linked["inLanguage"]), (&"BlogPosting".into(), &"en".into()));
        assert_eq!(linked["datePublished"], "2026-09-14");
        assert_eq!(linked["author"]["@type"], "Organization");
        assert!(linked["url"].as_str().unwrap().ends_with(ADDRESS) && linked["@id"].as_str().unwrap().contains("/id/"));
        let shared = page.attributes("meta[property^='og:']", "property");
        assert_eq!(shared, ["og:type", "og:title", "og:url", "og:site_name", "og:locale", "og:description"]);
        assert_eq!(page.attributes("meta[property='og:type']", "content"), ["article"]);
        let front = reader.open("/en/");
        assert!(front.body.contains("\"@type\":\"Blog\"") && front.attributes("meta[property='og:type']", "content") == ["website"]);
        assert!(reader.open("/en/receipt").attributes("meta[property^='og:']", "property").is_empty());
    }

    fn the_sitemap_comes_in_parts_when_it_must(house) {
        let mut reader = demo(&house, 2);
        let whole = reader.open("/sitemap.xml").body;
        assert_eq!(whole.matches("<loc>").count(), 6 * 5 + 8);
        let pages = reader.open("/sitemap-0.xml").body;
        let stories = reader.open("/sitemap-1.xml").body;
        assert_eq!((pages.matches("<loc>").count(), stories.matches("<loc>").count()), (30, 8));
        for path in ["/sitemap-2.xml", "/sitemap-x.xml", "/sitemap-01.xml", "/sitemap-99999999999999999999.xml"] {
            assert_eq!(reader.open(path).status, 404, "{path}");
        }
        // A part holds the oldest first, so that a new story moves none.
        let mut work = house.house.work(daybook::clock::now()).unwrap();
        let (first, second) = (work.addresses(0, 5).unwrap(), work.addresses(5, 5).unwrap());
        assert_eq!((first.len(), second.len()), (5, 3));
        assert!(first.iter().all(|(.., day)| second.iter().all(|(.., later)| day <= later)));
    }

    fn the_page_on_methods_says_what_this_build_misses(house) {
        let mut reader = Visitor::new(house.address);
        let page = reader.open("/fr/pages/methods");
        assert_eq!(page.all("table tbody th"), ["anglais", "français", "espagnol", "allemand"]);
        let measured = daybook::publish::measured::Measured::of_this_build().unwrap();
        let shown = page.all("table tbody td");
        assert_eq!(shown[0], daybook::i18n::percent(daybook::domain::Lang::Fr, 1.0 - measured.languages["en"].direct));
        assert!(page.words().contains("Mesuré le"), "{}", page.words());
        assert!(reader.open("/fr/pages/about").all("table").is_empty());
    }

    fn a_page_can_be_left_at_once(house) {
        let mut reader = demo(&house, 1);
        let leave = |page: &Answer| (page.attributes("a[data-leave]", "href"), page.attributes("a[data-leave]", "rel"));
        for path in [ADDRESS, &format!("{ADDRESS}/recognise"), "/en/write", "/en/receipt"] {
            let (to, rel) = leave(&reader.open(path));
            assert_eq!(to, ["https://en.wikipedia.org/"], "{path}");
            assert!(rel[0].contains("noreferrer"), "{path}");
        }
        assert_eq!(leave(&reader.open(&ADDRESS.replace("/en/", "/ar/"))).0, ["https://ar.wikipedia.org/"]);
        let page = reader.open(ADDRESS);
        let check = reader.send(&page.form("#text-new").set("text", "Like here."), None);
        assert_eq!(leave(&check).0.len(), 1);
        for path in ["/en/", "/desk/sign-in"] {
            assert!(leave(&reader.open(path)).0.is_empty(), "{path}");
        }
    }
}

fn reader_first(reader: &mut Visitor, page: &str) -> String {
    reader.open(page).attributes(".pagination a:not([rel])", "href").remove(0)
}
