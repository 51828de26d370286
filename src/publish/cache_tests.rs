use super::*;
use std::time::{Duration, Instant};

struct Day {
    morning: Instant,
}

impl Day {
    fn at(&self, seconds: u64) -> Moment {
        let wall = chrono::DateTime::from_timestamp(i64::try_from(seconds).unwrap(), 0).unwrap();
        Moment { wall: Timestamp::new(wall), steady: self.morning + Duration::from_secs(seconds) }
    }
}

fn day() -> Day {
    Day { morning: Instant::now() }
}

fn page(cache: &PageCache, tags: &[Tag], until: Option<Timestamp>) -> Arc<CachedPage> {
    let mut shown = Shown::default();
    tags.iter().for_each(|tag| shown.add(tag.clone()));
    until.into_iter().for_each(|hour| shown.until(hour));
    Arc::new(CachedPage::new("a page".into(), "text/html", Encoding::Plain, shown, cache.generation()))
}

fn renew(cache: &PageCache, version: i64, at: Moment) {
    let learning = cache.learning();
    let asking = learning.ask(at);
    learning.learned(version, Some(asking));
}

fn has(cache: &PageCache, address: &str, at: Moment) -> bool {
    cache.get(address, Encoding::Plain, at).is_some()
}

#[test]
fn a_change_drops_exactly_the_pages_that_show_it() {
    let (day, cache) = (day(), PageCache::new(1_000_000));
    for (address, tags) in [
        ("/en/stories/one", vec![Tag::story(1), Tag::thread(1)]),
        ("/en/stories/two", vec![Tag::story(2), Tag::thread(2)]),
        ("/en/", vec![Tag::shelf(), Tag::story(1), Tag::story(2)]),
        ("/en/unknown", vec![]),
    ] {
        cache.put(address, Encoding::Plain, page(&cache, &tags, None));
    }
    renew(&cache, 1, day.at(1));
    assert!(["/en/stories/one", "/en/stories/two", "/en/", "/en/unknown"].iter().all(|a| has(&cache, a, day.at(1))));
    cache.learning().changed(&[Tag::thread(2)]);
    let left = ["/en/stories/one", "/en/stories/two", "/en/", "/en/unknown"].map(|a| has(&cache, a, day.at(1)));
    assert_eq!(left, [true, false, true, false]);
    cache.learning().changed(&[Tag::story(1)]);
    assert!(!has(&cache, "/en/", day.at(1)) && !has(&cache, "/en/stories/one", day.at(1)));
}

#[test]
fn a_page_that_was_rendered_before_a_change_is_not_kept() {
    let (day, cache) = (day(), PageCache::new(1_000_000));
    renew(&cache, 1, day.at(1));
    let before = page(&cache, &[Tag::story(1)], None);
    assert!(cache.is_fresh(&before, day.at(1)));
    cache.learning().changed(&[Tag::story(1)]);
    cache.put("/en/", Encoding::Plain, before.clone());
    assert!(!has(&cache, "/en/", day.at(1)));
    assert!(!cache.is_fresh(&before, day.at(1)));
}

#[test]
fn nothing_leaves_without_a_lease() {
    let (day, cache) = (day(), PageCache::new(1_000_000));
    cache.put("/en/", Encoding::Plain, page(&cache, &[Tag::shelf()], None));
    assert!(!has(&cache, "/en/", day.at(1)), "the database was never asked");
    renew(&cache, 1, day.at(1));
    assert!(has(&cache, "/en/", day.at(1)));
    assert!(!has(&cache, "/en/", day.at(2)), "a second has gone by");
    renew(&cache, 1, day.at(2));
    cache.doubt();
    assert!(!has(&cache, "/en/", day.at(2)));
    assert!(cache.keeps("/en/", Encoding::Plain), "it is kept for when the lease runs again");
}

#[test]
fn the_hour_of_a_waiting_story_ends_the_pages_that_it_will_be_on() {
    let (day, cache) = (day(), PageCache::new(1_000_000));
    cache.put("/en/", Encoding::Plain, page(&cache, &[Tag::shelf()], Some(day.at(10).wall)));
    cache.put("/en/pages/about", Encoding::Plain, page(&cache, &[Tag::story(1)], None));
    renew(&cache, 1, day.at(9));
    assert!(has(&cache, "/en/", day.at(9)));
    renew(&cache, 1, day.at(10));
    assert!(!has(&cache, "/en/", day.at(10)) && has(&cache, "/en/pages/about", day.at(10)));
}

#[test]
fn it_never_weighs_more_than_its_bound() {
    let cache = PageCache::new(200_000);
    let long = "x".repeat(10_000);
    for number in 0..200 {
        let page = CachedPage::new(long.clone(), "text/html", Encoding::Plain, Shown::default(), cache.generation());
        cache.put(&format!("/en/{number}"), Encoding::Plain, Arc::new(page));
        assert!(cache.bytes() <= 200_000, "{}", cache.bytes());
    }
    assert!(cache.bytes() > 50_000, "{}", cache.bytes());
    let none = PageCache::new(0);
    none.put("/en/", Encoding::Plain, page(&none, &[], None));
    assert!(!none.keeps("/en/", Encoding::Plain));
}

#[test]
fn the_same_bytes_packed_otherwise_have_another_validator() {
    let text = "Told as it was. ".repeat(200);
    let of = |encoding| CachedPage::new(text.clone(), "text/html", encoding, Shown::default(), Generation(0)).etag;
    let (plain, gzip, brotli) = (of(Encoding::Plain), of(Encoding::Gzip), of(Encoding::Brotli));
    assert!(plain != gzip && gzip != brotli && plain != brotli);
}
