//! What a story weighs: everything that a browser fetches for it, as it travels.

use std::net::TcpStream;

use crate::both;
use crate::crowd::{Reply, ask};
use crate::people::{Diary, claim, come_back, diary, editors, hand_in, pass, publish, settle_and_send, write};
use crate::visitor::Visitor;

/// In bytes, for everything together.
const MOST: usize = 60_000;
/// The story, in bytes.
const LONG: usize = 5_000;

/// Days of several diaries, one after the other, until they are long enough.
fn long() -> Diary {
    let mut told = diary("en-d001");
    for id in ["en-d002", "en-d003", "en-d004"] {
        if told.text.len() < LONG {
            told.text.push_str("\n\n");
            told.text.push_str(&diary(id).text);
        }
    }
    let end = told.text.char_indices().map(|(at, _)| at).find(|at| *at >= LONG).unwrap();
    told.text.truncate(end);
    told
}

both! {
    fn a_story_weighs_little_and_loads_nothing_from_elsewhere(house) {
        let (mut first, mut second) = editors(&house);
        let mut contributor = Visitor::new(house.address);
        let changes = write(&mut contributor, &long());
        let receipt = hand_in(&mut contributor, &changes);
        let bench = claim(&mut first);
        settle_and_send(&mut first, &bench);
        pass(&mut second);
        let status = come_back(&mut contributor, "en", &receipt);
        contributor.send(&status.form("input[name=edition]"), Some(("do", "approve")));
        let address = publish(&mut first);

        let mut reader = Visitor::new(house.address);
        let page = reader.open(&address);
        let told: usize = page.all(".story .entry").iter().map(String::len).sum();
        assert!(told > LONG - 500, "{told}");
        let sheets = page.attributes("link[rel=stylesheet]", "href");
        assert_eq!(sheets.len(), 1, "one style sheet: {sheets:?}");
        let mut files = page.attributes("[src]", "src");
        files.extend(page.attributes("link[rel~=icon], link[rel~=preload], link[rel~=manifest]", "href"));
        files.extend(sheets);
        assert!(files.iter().all(|file| file.starts_with("/assets/")), "{files:?}");
        assert!(page.all("style").is_empty() && page.attributes("[style]", "style").is_empty());
        let fetch = |path: &str, packing: &str| -> Reply {
            let headers = format!("Accept-Encoding: {packing}\r\n");
            let reply = ask(&mut TcpStream::connect(house.address).unwrap(), path, &headers).unwrap();
            assert_eq!((reply.status, reply.header("set-cookie")), (200, None), "{path}");
            reply
        };
        for file in &files {
            let reply = fetch(file, "identity");
            assert_eq!(reply.header("cache-control"), Some("public, max-age=31536000, immutable"));
            assert_eq!(reply.header("vary"), Some("Accept-Encoding"));
            let words = String::from_utf8(reply.body).unwrap();
            for elsewhere in ["url(", "@import", "fetch(", "import(", "XMLHttpRequest", "sendBeacon"] {
                assert!(!words.contains(elsewhere), "{file}: {elsewhere}");
            }
        }
        for packing in ["br", "gzip", "identity"] {
            let all = std::iter::once(&address).chain(&files);
            let weights: Vec<(usize, &String)> = all.map(|path| (fetch(path, packing).weight(), path)).collect();
            let whole: usize = weights.iter().map(|(weight, _)| weight).sum();
            println!("{packing}: {whole} bytes, {weights:?}");
            // Even for a reader who can unpack nothing.
            assert!(whole < MOST, "{packing}: {whole} bytes, {weights:?}");
        }
    }
}
