//! Words that tell what a capitalised word beside them is. All folded: lower case, no accents.

/// Words without commas, so that a long list stays a paragraph.
macro_rules! list {
    ($($word:literal)*) => { List::new(&[$(($word, ())),*]) };
}

/// Words with what each tells: `Kind: "word" "word"; Kind: …`.
macro_rules! kinds {
    ($($kind:ident: $($word:literal)*;)*) => { List::new(&[$($(($word, Kind::$kind)),*),*]) };
}

mod everybodys;
mod function;
mod organisations;
mod people;
mod places;

pub(crate) use everybodys::Everybodys;
pub(crate) use function::{FUNCTION, JOINTS, NO_ENDS};
pub(crate) use organisations::{ORG_FIRST, ORG_LAST, org_first, org_last};
pub(crate) use people::{CALLED, CALLS, DOES, FAMILY_WORK, HOUSEHOLDS, KIN_TITLES, PEOPLE, TITLES, person};
pub(crate) use places::{AT, COUNTRIES, PLACE_FIRST, PLACE_LAST};
