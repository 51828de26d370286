//! Packs `data/words.tsv`, which `data/make.py` writes, into `data/words.fst`.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let text = std::fs::read_to_string(data.join("words.tsv"))?;
    let mut map = fst::MapBuilder::memory();
    for line in text.lines() {
        let (word, letters) = line.split_once('\t').ok_or("a row is a word, a tab and its flags")?;
        let flags = letters.bytes().fold(0_u64, |flags, letter| flags | 1 << (letter - b'a'));
        map.insert(word, flags)?;
    }
    std::fs::write(data.join("words.fst"), map.into_inner()?)?;
    Ok(())
}
