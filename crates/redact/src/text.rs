//! A part cut into words: where each is, how it is written, whether a sentence begins with it.

use std::borrow::Cow;
use std::hash::BuildHasher as _;
use std::ops::Range;

use rustc_hash::FxBuildHasher;

use crate::Language;
use crate::compounds;
use crate::glued;
use crate::lexicon::{Known, Lexicon, fold};

/// A word or number of a part.
pub(crate) struct Token {
    /// Bytes of the part.
    pub(crate) range: Range<usize>,
    pub(crate) folded: String,
    pub(crate) known: Known,
    /// Names of several words in the lists begin with it.
    pub(crate) goes_on: bool,
    pub(crate) upper: bool,
    /// All letters are capitals, and there are two or more.
    pub(crate) shouted: bool,
    pub(crate) number: bool,
    /// A sentence, quotation or line may begin here, so that a capital says little.
    pub(crate) starts: bool,
    /// Inside square brackets: replaced before, left alone.
    pub(crate) bracketed: bool,
}

/// A part as the detectors read it.
pub(crate) struct Text<'a> {
    pub(crate) raw: &'a str,
    pub(crate) tokens: Vec<Token>,
    /// What was replaced before, with its square brackets.
    pub(crate) brackets: Vec<Range<usize>>,
    /// Bytes that are clearly in another language than the story, in order, and their language.
    pub(crate) foreign: Vec<(Range<usize>, Language)>,
    /// Where words that were written together come apart.
    seams: Vec<usize>,
    lexicon: &'a Lexicon,
}

impl<'a> Text<'a> {
    pub(crate) fn new(raw: &'a str, lexicon: &'a Lexicon) -> Self {
        let brackets = brackets(raw);
        let mut tokens: Vec<Token> = Vec::new();
        let mut end_before = 0;
        let mut inside = brackets.iter().peekable();
        let mut seams = Vec::new();
        let mut met = Met(Box::new([usize::MAX; 512]));
        let whole = words(raw).flat_map(|range| apart(raw, range, lexicon));
        for range in whole {
            if range.start == end_before && end_before > 0 {
                seams.push(end_before);
            }
            while inside.peek().is_some_and(|bracket| bracket.end <= range.start) {
                inside.next();
            }
            let word = &raw[range.clone()];
            let mut folded = fold(word);
            let met = met.place(&folded);
            let (known, goes_on) = match tokens.get(*met).filter(|before| before.folded == folded) {
                Some(before) => (before.known, before.goes_on),
                None => {
                    let whole = folded.len();
                    let known = look_up(word, &mut folded, lexicon);
                    // How a word with a hyphen is written counts too.
                    if folded.len() == whole && !folded.contains('-') {
                        *met = tokens.len();
                    }
                    known
                }
            };
            let mut letters = word.chars().filter(|c| c.is_alphabetic());
            let upper = word.chars().next().is_some_and(char::is_uppercase);
            tokens.push(Token {
                starts: tokens.is_empty() || begins(&raw[end_before..range.start]),
                number: word.chars().next().is_some_and(|c| c.is_ascii_digit()),
                shouted: upper && word.chars().nth(1).is_some() && letters.all(char::is_uppercase),
                bracketed: inside.peek().is_some_and(|bracket| bracket.start < range.start),
                upper,
                folded,
                known,
                goes_on,
                range: range.clone(),
            });
            end_before = range.end;
        }
        Self { raw, tokens, brackets, foreign: Vec::new(), seams, lexicon }
    }

    /// The language of what stands at a byte.
    pub(crate) fn language_at(&self, at: usize, story: Language) -> Language {
        let next = self.foreign.partition_point(|(range, _)| range.end <= at);
        self.foreign.get(next).filter(|(range, _)| range.start <= at).map_or(story, |(_, language)| *language)
    }

    /// What the lists know of several words together.
    pub(crate) fn lexicon_hint(&self, folded: &str) -> Known {
        self.lexicon.get(folded)
    }

    /// And whether longer names begin with them.
    pub(crate) fn lexicon_hint_and_on(&self, folded: &str) -> (Known, bool) {
        self.lexicon.get_and_on(folded)
    }

    /// Whether a word that no list has is made of two ordinary ones.
    pub(crate) fn compound(&self, token: usize, language: Language) -> bool {
        let token = &self.tokens[token];
        token.known.nothing() && compounds::ordinary(&token.folded, language, self.lexicon)
    }

    /// What stands between two neighbours, a space if they were written together; nothing after a word that is not there.
    pub(crate) fn gap(&self, token: usize) -> &'a str {
        let Some(one) = self.tokens.get(token) else { return "" };
        match self.tokens.get(token + 1) {
            Some(next) if next.range.start == one.range.end => " ",
            Some(next) => self.raw.get(one.range.end..next.range.start).unwrap_or_default(),
            None => self.raw.get(one.range.end..).unwrap_or_default(),
        }
    }

    /// What stands at a place, with a space where words were written together.
    pub(crate) fn surface(&self, range: &Range<usize>) -> Cow<'a, str> {
        let whole = self.raw.get(range.clone()).unwrap_or_default();
        let first = self.seams.partition_point(|seam| *seam <= range.start);
        let mut start = range.start;
        let mut out = String::new();
        for seam in self.seams[first..].iter().take_while(|seam| **seam < range.end) {
            out.push_str(&self.raw[start..*seam]);
            out.push(' ');
            start = *seam;
        }
        if start == range.start {
            return Cow::Borrowed(whole);
        }
        out.push_str(&self.raw[start..range.end]);
        Cow::Owned(out)
    }

    /// The folded word at a place that may not be there.
    pub(crate) fn folded(&self, token: Option<usize>) -> &str {
        token.and_then(|token| self.tokens.get(token)).map_or("", |token| token.folded.as_str())
    }

    /// The word before, if only spaces, quotes or elisions lie between.
    pub(crate) fn before(&self, token: usize) -> &str {
        let Some(before) = token.checked_sub(1) else { return "" };
        let near = self
            .gap(before)
            .chars()
            .all(|c| c.is_whitespace() || matches!(c, '\'' | '’' | '"' | '“' | '«' | '.' | '*'));
        if near { self.folded(Some(before)) } else { "" }
    }

    /// The word after, if only spaces lie between.
    pub(crate) fn after(&self, token: usize) -> &str {
        let near = self.gap(token).chars().all(char::is_whitespace) && token + 1 < self.tokens.len();
        if near { self.folded(Some(token + 1)) } else { "" }
    }
}

/// What the lists know of a word, and whether longer names begin with it. A name with a number glued to it ends before it.
fn look_up(word: &str, folded: &mut String, lexicon: &Lexicon) -> (Known, bool) {
    let (mut known, goes_on) = if word.len() > 1 { lexicon.get_and_on(folded) } else { Default::default() };
    if known.nothing()
        && let Some((name, named)) = glued::unnumbered(folded, lexicon)
    {
        known = named;
        folded.truncate(name.len());
    }
    // "Twenty-two" is ordinary; "Trois-Rivières" is a name by its second capital.
    let named = word.chars().skip(1).any(char::is_uppercase);
    let compounded = known.nothing() && folded.contains('-') && !named;
    (if compounded { compound(folded, lexicon) } else { known }, goes_on)
}

/// Where a text had a word, of the words that end up in the same place: half of a text are words that it had before.
struct Met(Box<[usize; 512]>);

impl Met {
    fn place(&mut self, folded: &str) -> &mut usize {
        // The lowest nine bits.
        &mut self.0[(FxBuildHasher.hash_one(folded) & 511) as usize]
    }
}

/// A hyphenated word that no list has is what all its parts are: "twenty-two" is ordinary, "Anna-Lena" a name.
fn compound(folded: &str, lexicon: &Lexicon) -> Known {
    let known = |part: &str| if part.len() > 1 { lexicon.get(part) } else { Known::default() };
    folded.split('-').map(known).reduce(Known::both).unwrap_or_default()
}

fn begins(gap: &str) -> bool {
    gap.contains(['.', '!', '?', '\n', ':', '«', '"', '“', '”', '(', '—', '–', '•', '#', '*', '…', ';'])
}

/// Words in one pair of square brackets on one line, which were put there before; the words of a link were not.
fn brackets(raw: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, c) in raw.char_indices() {
        match c {
            '[' => open = Some(at),
            '\n' => open = None,
            ']' => {
                if let Some(start) = open.take().filter(|start| !links(raw, *start, &raw[at + 1..])) {
                    found.push(start..at + 1);
                }
            }
            _ => {}
        }
    }
    found
}

/// Whether words in brackets are a link's, `[words](target)` or `[words]: target` on a line of its own, or spell an address.
fn links(raw: &str, start: usize, rest: &str) -> bool {
    const SPELT: &[&str] = &["[at]", "[a]", "[dot]", "[arobase]", "[point]", "[arroba]", "[punto]", "[ät]", "[punkt]"];
    if SPELT.contains(&&raw[start..raw.len() - rest.len()]) {
        return true;
    }
    let target = |rest: &str| {
        let target = rest.trim_start_matches(' ').trim_start_matches('<');
        target.starts_with("http://") || target.starts_with("https://")
    };
    // "[person A]: https://…" is what somebody said.
    let lettered = |words: &str| {
        words
            .rsplit(' ')
            .next()
            .is_some_and(|last| last.bytes().all(|letter| letter.is_ascii_uppercase() || letter == b']'))
    };
    let defines = || begins_line(raw, start) && !lettered(&raw[start..raw.len() - rest.len()]);
    rest.starts_with('(') || rest.strip_prefix(':').is_some_and(target) && defines()
}

fn begins_line(raw: &str, at: usize) -> bool {
    raw[..at].trim_end_matches(' ').chars().next_back().is_none_or(|before| before == '\n')
}

/// A word, or the words that are glued in it.
fn apart(raw: &str, range: Range<usize>, lexicon: &Lexicon) -> impl Iterator<Item = Range<usize>> {
    let parts = glued::parts(&raw[range.clone()], lexicon).unwrap_or_default();
    let one = parts.is_empty().then(|| range.clone());
    one.into_iter().chain(parts.into_iter().map(move |part| range.start + part.start..range.start + part.end))
}

/// French elisions, which are words of their own: `d'Élise`, `qu'Amir`.
const ELIDED: &[&str] = &["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu"];

fn words(raw: &str) -> impl Iterator<Item = Range<usize>> {
    let mut chars = raw.char_indices().peekable();
    std::iter::from_fn(move || {
        while let Some((start, c)) = chars.next() {
            if !c.is_alphanumeric() {
                continue;
            }
            let mut end = start + c.len_utf8();
            while let Some(&(at, c)) = chars.peek() {
                if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) {
                    end = at + c.len_utf8();
                    chars.next();
                    continue;
                }
                let next = raw[at + c.len_utf8()..].chars().next();
                let joins = matches!(c, '-' | '‑' | '\'' | '’') && next.is_some_and(char::is_alphabetic);
                if !joins || raw[start..end].ends_with(|c: char| c.is_ascii_digit()) {
                    break;
                }
                if matches!(c, '\'' | '’') {
                    let rest = &raw[at + c.len_utf8()..];
                    let possessive = rest.starts_with(['s', 'S']) && !rest[1..].starts_with(char::is_alphanumeric);
                    if possessive || ELIDED.contains(&fold(&raw[start..end]).as_str()) {
                        break;
                    }
                }
                end = at + c.len_utf8();
                chars.next();
            }
            // What follows a possessive apostrophe is no word.
            let rest = &raw[end..];
            if let Some(apostrophe) = rest.chars().next().filter(|c| matches!(c, '\'' | '’')) {
                let tail = &rest[apostrophe.len_utf8()..];
                if tail.starts_with(['s', 'S']) && !tail[1..].starts_with(char::is_alphanumeric) {
                    chars.next();
                    chars.next();
                }
            }
            return Some(start..end);
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn possessives_and_elisions_are_not_part_of_a_name() {
        let lexicon = Lexicon::new();
        let of = |raw: &'static str| {
            let text = Text::new(raw, &lexicon);
            text.tokens.iter().map(|token| &raw[token.range.clone()]).collect::<Vec<_>>()
        };
        assert_eq!(of("Amara's mum, O'Neill’s dog"), ["Amara", "mum", "O'Neill", "dog"]);
        assert_eq!(of("l'école d’Élise, qu'Amir"), ["l", "école", "d", "Élise", "qu", "Amir"]);
        assert_eq!(of("Jean-Luc 14-year-old"), ["Jean-Luc", "14", "year-old"]);
    }

    #[test]
    fn what_was_replaced_before_is_known() {
        let lexicon = Lexicon::new();
        let text = Text::new("In [a town] and [here](http://x.org)", &lexicon);
        let bracketed: Vec<bool> = text.tokens.iter().map(|token| token.bracketed).collect();
        assert_eq!(bracketed[..5], [false, true, true, false, false]);
        let text = Text::new("[Amara](https://a.example)\n[Amara]: https://a.example", &lexicon);
        assert!(text.tokens.iter().all(|token| !token.bracketed));
    }
}
