//! The moderators' list: those that wait, why to look twice at each, and what can be done with them.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use crate::domain::role::KeyPurpose;
use crate::domain::{CommentText, Lang, May, PublicId, Reason};
use crate::i18n::{self, Texts, texts};
use crate::web::shared::answer::page_with;
use crate::web::shared::{Fault, Fields, Page, work};
use crate::work::moderation::{Queue, Waiting, Wanted};
use crate::work::{Desk, House};

use super::comments::At;
use super::noted::{Done, Noted, Told};
use super::who::desk_page;

#[derive(Template)]
#[template(path = "desk/comments.html")]
struct Moderate {
    page: Page,
    filters: Vec<Filter>,
    comments: Vec<Held>,
    count: String,
    /// Why there is none to see today.
    reached: Option<String>,
    /// Where the next page begins, and where all of them do.
    next: Option<String>,
    first: Option<String>,
    /// Where this page begins and which list it is, for the forms on it.
    after: String,
    show: &'static str,
    tray: bool,
    locked: bool,
    keeps_patterns: bool,
    fault: Option<(Option<&'static str>, String)>,
    noted: Option<Noted>,
    /// What was typed into a comment that somebody else decided on or changed.
    lost: Option<String>,
    a_day: String,
    so_far: String,
    address: String,
}

/// A link to some of those that wait.
struct Filter {
    address: String,
    words: String,
    current: bool,
}

struct Held {
    id: PublicId,
    version: i32,
    lang: Lang,
    name: String,
    text: String,
    week: String,
    under: String,
    address: String,
    thread: String,
    is_answer: bool,
    reasons: Vec<String>,
    /// What the redactor would write.
    suggested: Option<CommentText>,
    /// Whether its visitor can be turned away for today.
    is_of_today: bool,
}

/// What was sent and could not be done.
#[derive(Default)]
pub struct Tried {
    pub fields: Fields,
    /// The status, the field at fault and what is wrong.
    pub refused: Option<(StatusCode, Option<&'static str>, String)>,
}

/// Shows a page of the list.
pub async fn list(
    desk: Desk,
    lang: Lang,
    house: &Data<House>,
    at: At,
    told: Told,
    tried: Tried,
) -> Result<HttpResponse, Fault> {
    let t = texts(lang);
    let page = desk_page(lang, t.moderate_title(), "comments", &desk);
    let locked = desk.secret(KeyPurpose::Comments).is_err();
    let keeps_patterns = desk.member.role.may(May::KeepPatterns);
    let (wanted, after, batch) = (at.wanted(), at.after(), told.batch());
    let found = work(house, move |work| {
        let queue = if locked { Queue::default() } else { work.queue_of_comments(&desk, wanted, after.as_ref())? };
        let batch = match batch {
            Some(batch) if work.can_undo(&desk, &batch)? => Some(batch),
            _ => None,
        };
        Ok((queue, work.own_day(&desk)?, batch))
    });
    let (queue, (cap, decided), batch) = found.await.map_err(|no| Fault::from_refusal(no, lang))?;
    let Tried { fields, refused } = tried;
    let status = refused.as_ref().map_or(StatusCode::OK, |(status, ..)| *status);
    let lost = (status == StatusCode::CONFLICT && fields.get("do") == "publish").then(|| fields.get("text").to_owned());
    let keep = |field: &str| (status != StatusCode::OK).then(|| fields.get(field).to_owned()).unwrap_or_default();
    let show = wanted.as_str();
    let more = |id: &PublicId| {
        let show = if show.is_empty() { String::new() } else { format!("&show={show}") };
        format!("/desk/comments?after={id}{show}")
    };
    let moderate = Moderate {
        page,
        count: t.moderate_count(in_list(wanted, &queue)),
        filters: filters(t, wanted, &queue),
        reached: queue.reached.map(|cap| t.moderate_day_reached(cap)),
        next: queue.next.as_ref().map(more),
        first: at.after().map(|_| address(wanted)),
        comments: queue.waiting.into_iter().filter_map(|waiting| held(t, lang, waiting, &fields)).collect(),
        after: at.after().map(|id| id.to_string()).unwrap_or_default(),
        show,
        tray: wanted == Wanted::Tray,
        locked,
        keeps_patterns,
        noted: told.noted(t, batch),
        lost,
        a_day: if fields.get("do") == "day" {
            keep("a-day")
        } else {
            cap.map(|cap| cap.to_string()).unwrap_or_default()
        },
        so_far: t.moderate_day_so_far(decided),
        address: keep("address"),
        fault: refused.map(|(_, field, words)| (field, words)),
    };
    page_with(status, &moderate)
}

/// The beginning of a list.
fn address(wanted: Wanted) -> String {
    match wanted.as_str() {
        "" => At::default().address(&Done::Nothing),
        show => format!("/desk/comments?show={show}"),
    }
}

/// How many are on this list.
fn in_list(wanted: Wanted, queue: &Queue) -> usize {
    match wanted {
        Wanted::All => queue.all,
        Wanted::Tray => queue.tray,
        Wanted::Reason(reason) => with(queue, reason),
    }
}

fn with(queue: &Queue, reason: Reason) -> usize {
    queue.counts.iter().find(|(known, _)| *known == reason).map_or(0, |(_, count)| *count)
}

/// All that wait, those of each reason that there is, the tray.
fn filters(t: &Texts, wanted: Wanted, queue: &Queue) -> Vec<Filter> {
    let filter = |which: Wanted, words: &str, count: usize| Filter {
        address: address(which),
        words: t.moderate_filter(words, count),
        current: which == wanted,
    };
    let reasons = Reason::ALL.iter().filter(|reason| with(queue, **reason) > 0 || wanted == Wanted::Reason(**reason));
    let all = filter(Wanted::All, &t.moderate_all(), queue.all);
    let tray = filter(Wanted::Tray, &t.moderate_tray(), queue.tray);
    let reasons =
        reasons.map(|reason| filter(Wanted::Reason(*reason), &reason_words(t, *reason), with(queue, *reason)));
    [all].into_iter().chain(reasons).chain([tray]).collect()
}

fn held(t: &Texts, lang: Lang, waiting: Waiting, fields: &Fields) -> Option<Held> {
    let (story_lang, slug) = waiting.story()?;
    let (under, address) = (t.moderate_under(slug), format!("/{story_lang}/stories/{slug}"));
    let comment = waiting.comment;
    let text = comment.text?;
    // What a moderator typed comes back with the error, unless the writer has written something else meanwhile.
    let again = fields.get("id") == comment.id.as_str()
        && fields.get("do") == "publish"
        && fields.get("version") == comment.version.to_string();
    Some(Held {
        name: if again { fields.get("name").to_owned() } else { text.name },
        text: if again { fields.get("text").to_owned() } else { text.text },
        version: comment.version,
        lang: comment.lang,
        week: i18n::week(lang, comment.week),
        under,
        address,
        thread: format!("/desk/stories/{}/comments", comment.under),
        is_answer: comment.is_answer,
        id: comment.id,
        reasons: waiting.reasons.into_iter().map(|reason| reason_words(t, reason)).collect(),
        suggested: waiting.suggested,
        is_of_today: waiting.is_of_today,
    })
}

fn reason_words(t: &Texts, reason: Reason) -> String {
    match reason {
        Reason::Name => t.moderate_reason_name(),
        Reason::Place => t.moderate_reason_place(),
        Reason::Contact => t.moderate_reason_contact(),
        Reason::Knows => t.moderate_reason_knows(),
        Reason::Link => t.moderate_reason_link(),
        Reason::Language => t.moderate_reason_language(),
        Reason::Spam => t.moderate_reason_spam(),
        Reason::Repeated => t.moderate_reason_repeated(),
        Reason::Blocked => t.moderate_reason_blocked(),
    }
}
