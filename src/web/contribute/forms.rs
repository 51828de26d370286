//! What each step's form says, taken into the draft whole before anything is checked.

use crate::domain::story::{
    LONGEST_ENTRY, LONGEST_LABEL, LONGEST_TITLE, MOST_ENTRIES, TextFault, check_label, check_text, check_title,
};
use crate::domain::week::split_week;
use crate::domain::{Draft, Entry, Lang, Purpose, RegionBand, RoleBand, Setting};
use crate::i18n::Texts;
use crate::web::shared::Fields;

/// What is wrong: the field's identifier on the page and the words to say.
pub type FieldFault = (String, String);

/// Where to go after a form was taken.
pub enum Go {
    On,
    /// Back to the same step, at this identifier on the page.
    Stay(String),
    Preview,
}

/// The consent step.
pub fn consent(t: &Texts, fields: &Fields, draft: &mut Draft, page: &str, version: &str) -> Vec<FieldFault> {
    for purpose in Purpose::ALL {
        draft.consent.set(*purpose, fields.has(purpose.as_str()));
    }
    draft.consent.version = version.to_owned();
    draft.consent.sha256 = crate::seal::sha256_hex(page.as_bytes());
    if draft.consent.publish { Vec::new() } else { vec![("publish".to_owned(), t.consent_needed())] }
}

/// The diary step: texts first, then what the pressed button asks for.
pub fn diary(t: &Texts, fields: &Fields, draft: &mut Draft) -> (Go, Vec<FieldFault>) {
    if let Some(lang) = Lang::parse_story(fields.get("language")) {
        (draft.lang, draft.lang_chosen) = (lang, true);
    }
    draft.title = fields.get("title").to_owned();
    draft.entries = fields
        .all("label")
        .zip(fields.all("text"))
        .map(|(label, text)| Entry { label: label.to_owned(), text: text.to_owned() })
        .collect();
    if draft.entries.is_empty() {
        draft.entries.push(Entry::default());
    }
    let last = draft.entries.len();
    let pressed = |name: &str| fields.prefixed(name).and_then(|(number, _)| number.parse::<usize>().ok());
    let stay = |number: usize| (Go::Stay(format!("entry-{number}")), Vec::new());
    if fields.has("add") {
        if last >= MOST_ENTRIES {
            return (Go::Stay("add".into()), vec![("add".into(), t.diary_fault_many(MOST_ENTRIES))]);
        }
        draft.entries.push(Entry::default());
        return stay(last + 1);
    }
    if let Some(number) = pressed("remove-").filter(|n| (1..=last).contains(n)) {
        draft.entries.remove(number - 1);
        if draft.entries.is_empty() {
            draft.entries.push(Entry::default());
        }
        return stay(number.min(draft.entries.len()));
    }
    if let Some(number) = pressed("up-").filter(|n| (2..=last).contains(n)) {
        draft.entries.swap(number - 1, number - 2);
        return stay(number - 1);
    }
    if let Some(number) = pressed("down-").filter(|n| (1..last).contains(n)) {
        draft.entries.swap(number - 1, number);
        return stay(number + 1);
    }
    if fields.has("split") {
        return paste(t, fields.get("paste"), draft);
    }
    // What was pasted and not split is part of what was typed.
    if !fields.get("paste").trim().is_empty() {
        paste(t, fields.get("paste"), draft);
    }
    let faults = diary_faults(t, draft);
    if fields.has("preview") { (Go::Preview, faults) } else { (Go::On, faults) }
}

fn paste(t: &Texts, text: &str, draft: &mut Draft) -> (Go, Vec<FieldFault>) {
    let entries = split_week(text);
    if entries.is_empty() {
        return (Go::Stay("paste".into()), vec![("paste".into(), t.diary_paste_empty())]);
    }
    let first = draft.entries.iter().rposition(|e| !e.text.trim().is_empty() || !e.label.trim().is_empty());
    draft.entries.truncate(first.map_or(0, |last| last + 1));
    let number = draft.entries.len() + 1;
    draft.entries.extend(entries);
    (Go::Stay(format!("entry-{number}")), Vec::new())
}

/// What keeps the diary from going on. Entries left wholly empty do not.
pub fn diary_faults(t: &Texts, draft: &Draft) -> Vec<FieldFault> {
    let mut faults = Vec::new();
    let mut say = |field: String, words: String| faults.push((field, words));
    if !draft.lang_chosen && !t.lang().tells_stories() {
        say("language".into(), t.diary_fault_language());
    }
    match check_title(&draft.title) {
        Err(TextFault::Blank) => say("title".into(), t.diary_fault_title_blank()),
        Err(TextFault::TooLong(_)) => say("title".into(), t.diary_fault_title_long(LONGEST_TITLE)),
        Err(TextFault::ManyLines) => say("title".into(), t.diary_fault_title_lines()),
        Ok(()) => {}
    }
    let mut any = false;
    for (index, entry) in draft.entries.iter().enumerate() {
        let number = (index + 1).to_string();
        if check_label(&entry.label).is_err() {
            say(format!("label-{number}"), t.diary_fault_label(&number, LONGEST_LABEL));
        }
        match check_text(&entry.text, LONGEST_ENTRY) {
            Ok(()) => any = true,
            Err(TextFault::TooLong(_)) => say(format!("text-{number}"), t.diary_fault_long(&number, LONGEST_ENTRY)),
            Err(_) if !entry.label.trim().is_empty() => say(format!("text-{number}"), t.diary_fault_blank(&number)),
            Err(_) => {}
        }
    }
    if draft.entries.len() > MOST_ENTRIES {
        say("add".into(), t.diary_fault_many(MOST_ENTRIES));
    }
    if !any && faults.is_empty() {
        faults.push(("text-1".into(), t.diary_fault_none()));
    }
    faults
}

/// The step of the coarse context.
pub fn context(fields: &Fields, draft: &mut Draft) {
    draft.context.role = RoleBand::parse(fields.get("role"));
    draft.context.setting = Setting::parse(fields.get("setting"));
    draft.context.region = RegionBand::parse(fields.get("region"));
}
