//! Places in lists: what stands behind `?page=`. A cursor names a story and the way to go from it; it is signed for the
//! list that it belongs to, so that one from another list is no cursor here.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use chrono::DateTime;

use crate::domain::PublicId;
use crate::store::shelf::{self, Book, Mark, Wanted};
use crate::store::{Db, stories};

use super::shelf::PAGE;
use super::{Refusal, Work};

const STAMP: &str = "cursor";

/// Which way to go from a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Newer,
    Older,
}

impl Work<'_> {
    /// The stories of a page, and whether there are newer and older ones.
    pub(super) fn page_of(&mut self, wanted: &Wanted, place: &str) -> Result<(Vec<Book>, bool, bool), Refusal> {
        let (at, most) = (self.at.naive(), i64::try_from(PAGE + 1).unwrap_or(21));
        let newest = |db: &mut Db, skip: usize| {
            let skip_rows = i64::try_from(skip).unwrap_or(i64::MAX);
            let mut books = shelf::list(db, wanted, at, skip_rows, most)?;
            let more = books.len() > PAGE;
            books.truncate(PAGE);
            Ok::<_, Refusal>((books, skip > 0, more))
        };
        if place.is_empty() {
            return newest(&mut self.db, 0);
        }
        // Numbers stand in addresses from before there were cursors.
        if place.bytes().all(|digit| digit.is_ascii_digit()) {
            let number: usize = place.parse().map_err(|_| Refusal::NoSuchPlace)?;
            let skip = number.checked_sub(1).and_then(|before| before.checked_mul(PAGE)).ok_or(Refusal::NoSuchPlace)?;
            let page = newest(&mut self.db, skip)?;
            return if page.0.is_empty() && skip > 0 { Err(Refusal::NoSuchPlace) } else { Ok(page) };
        }
        let (way, mark) = self.marked(wanted, place)?;
        match way {
            Way::Older => {
                let mut books = shelf::after(&mut self.db, wanted, at, mark, most)?;
                let more = books.len() > PAGE;
                books.truncate(PAGE);
                // What followed may have been taken down meanwhile.
                if books.is_empty() { newest(&mut self.db, 0) } else { Ok((books, true, more)) }
            }
            Way::Newer => {
                let mut books = shelf::before(&mut self.db, wanted, at, mark, most)?;
                if books.len() <= PAGE {
                    return newest(&mut self.db, 0);
                }
                books.remove(0);
                Ok((books, true, true))
            }
        }
    }

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
