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
use crate::work::{Desk, House, Refusal};

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

impl Tried {
    /// What was typed into a field of a form that comes back, else what stands there.
    fn typed(&self, what: &str, field: &str, otherwise: String) -> String {
        let back = self.refused.is_some() && self.fields.get("do") == what;
        if back { self.fields.get(field).to_owned() } else { otherwise }
    }

    /// The words for a comment that is not there any more, or not as the moderator read it.
    fn lost(&self) -> Option<String> {
        let (status, ..) = self.refused.as_ref()?;
        let words = *status == StatusCode::CONFLICT && self.fields.get("do") == "publish";
        words.then(|| self.fields.get("text").to_owned())
    }
}

/// What there is to show to a member.
struct Seen {
    queue: Queue,
    /// The member's cap of a day, and on how many they decided today.
    day: (Option<i32>, usize),
    /// What can still be undone.
    batch: Option<PublicId>,
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
    let Seen { queue, day: (cap, decided), batch } =
        look(desk, house, &at, &told).await.map_err(|no| Fault::from_refusal(no, lang))?;
    let wanted = at.wanted();
    let status = tried.refused.as_ref().map_or(StatusCode::OK, |(status, ..)| *status);
    let moderate = Moderate {
        page,
        count: t.moderate_count(in_list(wanted, &queue)),
        filters: filters(t, wanted, &queue),
        reached: queue.reached.map(|cap| t.moderate_day_reached(cap)),
        next: queue.next.map(|id| at.from(&id).address(&Done::Nothing)),
        first: at.after().map(|_| address(wanted)),
        comments: queue.waiting.into_iter().filter_map(|waiting| held(t, lang, waiting, &tried.fields)).collect(),
        after: at.after().map(|id| id.to_string()).unwrap_or_default(),
        show: wanted.as_str(),
        tray: wanted == Wanted::Tray,
        locked,
        keeps_patterns,
        noted: told.noted(t, batch),
        lost: tried.lost(),
        a_day: tried.typed("day", "a-day", cap.map(|cap| cap.to_string()).unwrap_or_default()),
        so_far: t.moderate_day_so_far(decided),
        address: tried.typed("take-down", "address", String::new()),
        fault: tried.refused.map(|(_, field, words)| (field, words)),
    };
    page_with(status, &moderate)
}

async fn look(desk: Desk, house: &Data<House>, at: &At, told: &Told) -> Result<Seen, Refusal> {
    let (wanted, after, batch) = (at.wanted(), at.after(), told.batch());
    work(house, move |work| {
        let locked = desk.secret(KeyPurpose::Comments).is_err();
        let queue = if locked { Queue::default() } else { work.queue_of_comments(&desk, wanted, after.as_ref())? };
        Ok(Seen { queue, day: work.own_day(&desk)?, batch: work.undoable(&desk, batch)? })
    })
    .await
}

/// The beginning of a list.
fn address(wanted: Wanted) -> String {
    At::of(wanted).address(&Done::Nothing)
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
    let address = format!("/{story_lang}/stories/{slug}");
    let under = t.moderate_under(waiting.comment.title.as_deref().unwrap_or(slug));
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
