//! Packs `data/words.tsv`, which `data/make.py` writes, into `data/words.fst.z`.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let text = std::fs::read_to_string(data.join("words.tsv"))?;
    let mut map = fst::MapBuilder::memory();
    for line in text.lines() {
        let mut fields = line.split('\t');
        let (Some(word), Some(letters), Some(common)) = (fields.next(), fields.next(), fields.next()) else {
            return Err("a row is a word, its flags and how common it is, with tabs between".into());
        };
        let flags = letters.bytes().fold(0_u64, |flags, letter| flags | 1 << (letter - b'a'));
        // Two bits for each language above the letters.
        let flags = common.bytes().rev().fold(0, |all, level| all << 2 | u64::from(level - b'0')) << 26 | flags;
        map.insert(word, flags)?;
    }
    std::fs::write(data.join("words.fst.z"), miniz_oxide::deflate::compress_to_vec(&map.into_inner()?, 9))?;
    Ok(())
}
