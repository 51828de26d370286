//! Places in lists: what stands behind `?page=`. A cursor names a story and the way to go from it; it is signed for the
//! list that it belongs to, so that one from another list is no cursor here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use chrono::DateTime;

use crate::domain::PublicId;
use crate::store::shelf::{Book, Mark, Wanted};
use crate::store::stories;

use super::{Refusal, Work};

const STAMP: &str = "cursor";

/// Which way to go from a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Newer,
    Older,
}

impl Work<'_> {
    /// The cursor to the stories on one side of this one.
    pub(super) fn cursor(&self, wanted: &Wanted, way: Way, book: &Book) -> Option<String> {
        let moment = book.published_at?.and_utc().timestamp_micros();
        let stamp = self.house.stamps.stamp(STAMP, moment, &about(wanted, way, &book.public_id));
        Some(BASE64.encode(format!("{} {} {stamp}", letter(way), book.public_id)))
    }

    /// Where a cursor of this list leads.
    pub(super) fn marked(&mut self, wanted: &Wanted, cursor: &str) -> Result<(Way, Mark), Refusal> {
        let read = || {
            let text = String::from_utf8(BASE64.decode(cursor).ok()?).ok()?;
            let mut parts = text.splitn(3, ' ');
            let letter_read = parts.next()?;
            let way = [Way::Newer, Way::Older].into_iter().find(|way| letter(*way) == letter_read)?;
            let id = PublicId::parse(parts.next()?)?;
            let moment = self.house.stamps.check(STAMP, parts.next()?, &about(wanted, way, id.as_str()))?;
            Some((way, id, DateTime::from_timestamp_micros(moment)?.naive_utc()))
        };
        let (way, id, moment) = read().ok_or(Refusal::NoSuchPlace)?;
        // A story that was withdrawn since still has its row, and its place.
        let row = stories::by_id(&mut self.db, id.as_str())?.ok_or(Refusal::NoSuchPlace)?;
        Ok((way, (moment, row.id)))
    }
}

const fn letter(way: Way) -> &'static str {
    match way {
        Way::Newer => "n",
        Way::Older => "o",
    }
}

fn about(wanted: &Wanted, way: Way, id: &str) -> Vec<u8> {
    let Wanted { theme, role, setting, language } = wanted;
    format!("{} {id} {theme:?} {role:?} {setting:?} {language:?}", letter(way)).into_bytes()
}
