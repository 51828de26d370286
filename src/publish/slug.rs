//! The last part of a story's address, made of its published title.

use crate::domain::fold;

/// The longest slug before a number, in bytes.
const LONGEST: usize = 60;

/// Lower-case ASCII words with hyphens; `story` where the title has no such letters.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for word in
        fold(title).replace('œ', "oe").replace('æ', "ae").replace('ß', "ss").split(|c: char| !c.is_ascii_alphanumeric())
    {
        if word.is_empty() || slug.len() + word.len() + 1 > LONGEST {
            continue;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    if slug.is_empty() { "story".to_owned() } else { slug }
}

/// The slug with a number, for the second story of that title and those after it.
pub fn numbered(slug: &str, number: usize) -> String {
    if number < 2 { slug.to_owned() } else { format!("{slug}-{number}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_an_address() {
        assert_eq!(slug("Le cœur à l’ouvrage : [une ville], été"), "le-coeur-a-l-ouvrage-une-ville-ete");
        assert_eq!(slug("Die Straße, größer"), "die-strasse-grosser");
        assert_eq!(slug("日本"), "story");
        assert!(slug(&"word ".repeat(60)).len() <= LONGEST);
        assert_eq!(numbered("a-week", 3), "a-week-3");
    }
}
