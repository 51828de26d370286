//! What a word looks like, in numbers: capitals, runs of like signs, groups of three letters.

use crate::text::Token;

/// 0 lower, 1 capital, 2 all capitals, 3 capitals inside, 4 digits, 5 digits and letters, 7 one capital.
pub(super) fn capitals(token: &Token, raw: &str) -> u8 {
    if token.number {
        return if raw.bytes().all(|b| b.is_ascii_digit()) { 4 } else { 5 };
    }
    match (token.upper, token.shouted) {
        (true, true) => 2,
        (true, false) if raw.len() == 1 => 7,
        (true, false) if raw.chars().skip(1).any(char::is_uppercase) => 3,
        (true, false) => 1,
        (false, _) => 0,
    }
}

/// `Xx`, `xx-xx`, `d`: runs of like signs, at most two of each, up to eight signs.
pub(super) fn shape(raw: &str) -> u32 {
    let mut hashed = SEED;
    let (mut last, mut run, mut length) = ('\0', 0, 0);
    for c in raw.chars() {
        let class = match c {
            c if c.is_uppercase() => 'X',
            c if c.is_alphabetic() => 'x',
            c if c.is_numeric() => 'd',
            c => c,
        };
        run = if class == last { run + 1 } else { 0 };
        last = class;
        // Figures keep their count: a year has four.
        if run < 2 || class == 'd' && run < 6 {
            hashed = mix(hashed, class as u32);
            length += 1;
        }
        if length > 8 {
            break;
        }
    }
    hashed
}

/// A hash of the signs of a gap: 0 for a space or nothing else.
pub(super) fn gap_of(gap: &str) -> u16 {
    if gap == " " {
        return 0;
    }
    let mut hashed = SEED;
    for c in gap.chars().filter(|c| !c.is_whitespace()).take(2) {
        let class = match c {
            '’' | '‘' => '\'',
            '“' | '”' | '«' | '»' | '„' | '‟' => '"',
            '–' | '—' => '-',
            c => c,
        };
        hashed = mix(hashed, class as u32);
    }
    if gap.is_empty() {
        hashed = mix(hashed, 1);
    }
    (hashed >> 8) as u16 | 1
}

const SEED: u32 = 0x811c_9dc5;

fn mix(hashed: u32, value: u32) -> u32 {
    (hashed ^ value).wrapping_mul(0x0100_0193).rotate_left(5)
}

pub(super) fn hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(SEED, |hashed, byte| mix(hashed, u32::from(*byte)))
}

/// Hashes of each three letters, with the ends of the word.
pub(super) fn grams(folded: &str) -> [u32; 8] {
    let mut out = [0; 8];
    let bytes = folded.as_bytes();
    let at = |place: usize| if place == 0 || place > bytes.len() { b'_' } else { bytes[place - 1] };
    for (place, gram) in out.iter_mut().enumerate().take(bytes.len()) {
        *gram = hash(&[at(place), at(place + 1), at(place + 2)]);
    }
    out
}
