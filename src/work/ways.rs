//! The ways on from a story: its neighbours in its themes.

use crate::domain::{Lang, Tag};
use crate::store::shelf::{self, Book, Titled, Wanted};

use super::shelf::Theme;
use super::{Refusal, Work};

/// Up to how many themes of a story lead on to its neighbours.
const MOST_WAYS: usize = 3;

/// From a story to its neighbours, within a theme or, where it has none, among all.
#[derive(Debug)]
pub struct WayOn {
    pub theme: Option<Theme>,
    pub newer: Option<Neighbour>,
    pub older: Option<Neighbour>,
}

/// A neighbour: language, title and slug.
pub type Neighbour = (Lang, String, String);

impl Work<'_> {
    pub(super) fn ways_on(&mut self, book: &Book, themes: &[Theme]) -> Result<Vec<WayOn>, Refusal> {
        let Some(published) = book.published_at else { return Ok(Vec::new()) };
        let titled = |found: Option<Titled>| {
            let (_, title, lang, slug) = found?;
            Some((Lang::parse(&lang)?, title?, slug?))
        };
        let mut within: Vec<Option<Theme>> = themes.iter().take(MOST_WAYS).cloned().map(Some).collect();
        if within.is_empty() {
            within.push(None);
        }
        let mut ways = Vec::with_capacity(within.len());
        for theme in within {
            let wanted = Wanted { theme: theme.as_ref().map(|(slug, _)| slug.clone()), ..Wanted::default() };
            let (newer, older) = shelf::beside(&mut self.db, &wanted, self.at.naive(), (published, book.story_id))?;
            self.shows_shelf(&wanted)?;
            [&newer, &older].into_iter().flatten().for_each(|(row, ..)| self.shown.add(Tag::story(*row)));
            ways.push(WayOn { theme, newer: titled(newer), older: titled(older) });
        }
        ways.retain(|way| way.newer.is_some() || way.older.is_some());
        Ok(ways)
    }
}
