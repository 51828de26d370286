//! The features of a word: what it is, what stands beside it, what the document says of it.

use super::units::{Line, Unit};

/// Features are hashed into this many buckets.
pub const BUCKETS: usize = 1 << BITS;
const BITS: u32 = 22;

#[inline]
fn bucket(template: u64, value: u64) -> u32 {
    let mixed = (value ^ template.wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    // The highest bits, fewer than 32.
    (mixed >> (64 - BITS)) as u32
}

static NOBODY: Unit = Unit {
    range: 0..0,
    bracketed: false,
    word: 1,
    prefixes: [0; 2],
    suffixes: [0; 4],
    grams: [0; 8],
    shape: 1,
    capitals: 15,
    lists: 0,
    goes_on: false,
    run: 0,
    starts: true,
    gap: 3,
    size: 15,
    cues: 0,
    rule: 0,
    elsewhere: 0,
};

/// The buckets of the features of a word.
pub struct Buckets {
    buckets: [u32; MOST],
    count: usize,
}

/// No word has more features: the templates, and the pieces of the word.
pub const MOST: usize = TEMPLATES + 8;
const TEMPLATES: usize = 66;

impl Buckets {
    /// In the order of the templates.
    #[inline]
    pub fn all(&self) -> &[u32] {
        &self.buckets[..self.count]
    }
}

/// The features of the word at a place.
#[inline]
pub fn features(line: &Line, at: usize) -> Buckets {
    let mut out = Buckets { buckets: [0; MOST], count: 0 };
    let unit = |step: isize| at.checked_add_signed(step).and_then(|at| line.units.get(at)).unwrap_or(&NOBODY);
    let (b3, b2, b1, here, a1, a2, a3) = (unit(-3), unit(-2), unit(-1), unit(0), unit(1), unit(2), unit(3));
    let style = u64::from(line.style);
    let care = style % 3;
    let form = |u: &Unit| u64::from(u.capitals) | u64::from(u.lists & 0x3f) << 4;
    let common = |u: &Unit| u64::from(u.lists >> 6);
    let full = form(here) | u64::from(here.starts) << 12 | care << 13;
    let grams = here.grams;
    let mut add = |value: u64| {
        out.buckets[out.count] = bucket(out.count as u64 + 1, value);
        out.count += 1;
    };
    let word = |u: &Unit| u64::from(u.word);
    let pair = |a: u64, b: u64| a << 32 | b;

    add(style);
    // The word and its neighbours.
    add(word(here));
    add(pair(word(here), u64::from(here.capitals) | u64::from(here.starts) << 4));
    add(word(b1));
    add(word(a1));
    add(word(b2));
    add(word(a2));
    add(word(b3));
    add(word(a3));
    add(pair(word(b1), word(here)));
    add(pair(word(here), word(a1)));
    add(pair(word(b1), full));
    add(pair(word(a1), full));
    add(pair(word(b2), word(b1)) ^ full << 20);
    add(pair(word(a1), word(a2)) ^ full << 20);
    add(pair(word(b1), word(a1)) ^ u64::from(here.capitals) << 24);
    // How it is written.
    add(u64::from(here.shape));
    add(u64::from(here.shape) << 8 | style);
    for prefix in here.prefixes {
        add(pair(u64::from(prefix), u64::from(here.capitals)));
    }
    for suffix in here.suffixes {
        add(pair(u64::from(suffix), u64::from(here.capitals)));
    }
    add(pair(u64::from(b1.suffixes[2]), u64::from(here.capitals)));
    add(pair(u64::from(a1.suffixes[2]), u64::from(here.capitals)));
    // What the lists know.
    add(form(here) << 8 | style);
    add(full);
    add(full << 16 | form(b1));
    add(full << 16 | form(a1));
    add(form(b1) << 24 | form(here) << 12 | form(a1));
    add(form(b2) << 24 | form(b1) << 12 | form(here));
    add(form(here) << 24 | form(a1) << 12 | form(a2));
    add(u64::from(here.run) << 16 | form(here));
    add(u64::from(a1.run) << 16 | u64::from(here.run) << 12 | form(a1));
    add(common(here) << 16 | full);
    add(common(b1) << 20 | common(here) << 18 | common(a1) << 16 | full);
    add(pair(u64::from(here.suffixes[2]), common(here) << 16 | form(here)));
    // Punctuation around.
    add(u64::from(here.gap) << 16 | full);
    add(u64::from(a1.gap) << 16 | full);
    add(u64::from(here.gap) << 32 | u64::from(a1.gap) << 16 | u64::from(here.capitals));
    add(pair(word(b1), u64::from(here.gap)));
    add(pair(word(a1), u64::from(a1.gap)));
    // Numbers.
    let size = u64::from(here.size) << 8 | style;
    add(size);
    add(pair(word(b1), size));
    add(pair(word(a1), size));
    add(pair(word(b2), size) ^ word(b1) << 16);
    add(u64::from(here.size) << 52 | u64::from(b1.cues) << 32 | u64::from(a1.cues) << 8 | style);
    add(u64::from(here.gap) << 32 | u64::from(a1.gap) << 16 | size);
    add(u64::from(b1.size) << 48 | form(b2) << 32 | u64::from(a1.size) << 24 | size);
    // Telling words.
    add(u64::from(here.cues) << 16 | u64::from(here.capitals));
    add(pair(u64::from(b1.cues), full));
    add(pair(u64::from(a1.cues), full));
    add(pair(u64::from(b2.cues), full));
    add(pair(u64::from(b1.cues), u64::from(a1.cues)) ^ full << 17);
    add(u64::from(b2.cues) << 40 | u64::from(b1.cues) << 20 | u64::from(here.capitals));
    add(u64::from(a1.cues) << 40 | u64::from(a2.cues) << 20 | u64::from(here.capitals));
    // What the rules found.
    add(u64::from(here.rule) << 8 | style);
    add(u64::from(here.rule) << 16 | full);
    add(u64::from(b1.rule) << 16 | u64::from(here.rule) << 8 | u64::from(a1.rule));
    add(pair(u64::from(here.rule), word(here)));
    add(pair(u64::from(here.rule), word(b1)));
    // What the rest of the document does with the word.
    add(u64::from(here.elsewhere) << 16 | full);
    add(u64::from(here.elsewhere) << 16 | u64::from(here.rule) << 8 | u64::from(here.capitals));
    add(u64::from(b1.elsewhere) << 28 | form(b1) << 16 | full);
    add(u64::from(a1.elsewhere) << 28 | form(a1) << 16 | full);
    // Pieces of the word, wherever they stand in it.
    for gram in grams.iter().filter(|gram| **gram != 0) {
        out.buckets[out.count] = bucket(99, pair(u64::from(*gram), u64::from(here.capitals)));
        out.count += 1;
    }
    out
}
