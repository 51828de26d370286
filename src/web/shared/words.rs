//! The words of the domain in the language of a page.

use crate::domain::{Card, ContentNote, RegionBand, RoleBand, Setting, State};
use crate::i18n::Texts;

/// A role band's word.
pub fn band(t: &Texts, band: RoleBand) -> String {
    match band {
        RoleBand::Worker => t.band_worker(),
        RoleBand::Student => t.band_student(),
        RoleBand::CommunityWorker => t.band_community_worker(),
        RoleBand::Other => t.band_other(),
    }
}

/// A setting's word.
pub fn setting(t: &Texts, setting: Setting) -> String {
    match setting {
        Setting::ChildProtection => t.setting_child_protection(),
        Setting::ResidentialCare => t.setting_residential_care(),
        Setting::FosterCare => t.setting_foster_care(),
        Setting::School => t.setting_school(),
        Setting::Health => t.setting_health(),
        Setting::MentalHealth => t.setting_mental_health(),
        Setting::Community => t.setting_community(),
        Setting::Justice => t.setting_justice(),
        Setting::ElderCare => t.setting_elder_care(),
        Setting::Disability => t.setting_disability(),
        Setting::Other => t.setting_other(),
    }
}

/// A region band's words.
pub fn region(t: &Texts, region: RegionBand) -> String {
    match region {
        RegionBand::Quebec => t.region_canada_quebec(),
        RegionBand::CanadaOther => t.region_canada_other(),
        RegionBand::UkIreland => t.region_uk_ireland(),
        RegionBand::FranceBelgiumSwitzerland => t.region_france_belgium_switzerland(),
        RegionBand::EuropeOther => t.region_europe_other(),
        RegionBand::Elsewhere => t.region_elsewhere(),
    }
}

/// Where a story stands, for the desk.
pub fn state(t: &Texts, state: State) -> String {
    match state {
        State::Submitted => t.state_submitted(),
        State::InReview => t.state_in_review(),
        State::SecondReview => t.state_second_review(),
        State::WithContributor => t.state_with_contributor(),
        State::Approved => t.state_approved(),
        State::Published => t.state_published(),
        State::Declined => t.state_declined(),
        State::Expired => t.state_expired(),
        State::Withdrawn => t.state_withdrawn(),
    }
}

/// What a finding is; the redactor's own word where it names something new.
pub fn label(t: &Texts, label: &str) -> String {
    match label {
        "PERSON" => t.label_person(),
        "PLACE" => t.label_place(),
        "ORG" => t.label_org(),
        "ADDRESS" => t.label_address(),
        "DATE" => t.label_date(),
        "AGE" => t.label_age(),
        "CONTACT" => t.label_contact(),
        "CODE" => t.label_code(),
        "DEMOGRAPHIC" => t.label_demographic(),
        other => other.to_lowercase(),
    }
}

/// Why a finding could identify someone, by the redactor's word for it.
pub fn reason(t: &Texts, reason: &str) -> String {
    match reason {
        "names-a-person" => t.reason_person(),
        "known-to-neighbours" => t.reason_place(),
        "few-work-there" => t.reason_org(),
        "leads-to-a-door" => t.reason_address(),
        "can-be-looked-up" => t.reason_date(),
        "singles-out" => t.reason_age(),
        "leads-straight-there" => t.reason_contact(),
        "stands-for-one" => t.reason_code(),
        "rare-in-a-small-place" => t.reason_demographic(),
        "one-has-the-job" => t.reason_job(),
        "fixes-the-minute" => t.reason_time(),
        "was-in-the-news" => t.reason_event(),
        "rare-illness" => t.reason_condition(),
        "few-families" => t.reason_family(),
        "counts-back" => t.reason_duration(),
        "only-one" => t.reason_only(),
        "leads-to-the-news" => t.reason_media(),
        "seen-on-them" => t.reason_mark(),
        "exact-sum" => t.reason_amount(),
        _ => String::new(),
    }
}

/// What a card is about: its label, or for a piece of the jigsaw what it really is.
pub fn subject(t: &Texts, card: &Card) -> String {
    match card.reason.as_str() {
        "one-has-the-job" => t.subject_job(),
        "fixes-the-minute" => t.subject_time(),
        "was-in-the-news" => t.subject_event(),
        "rare-illness" => t.subject_condition(),
        "few-families" => t.subject_family(),
        "counts-back" => t.subject_duration(),
        "only-one" => t.subject_only(),
        "leads-to-the-news" => t.subject_media(),
        "seen-on-them" => t.subject_mark(),
        "exact-sum" => t.subject_amount(),
        _ => label(t, &card.label),
    }
}

/// How strongly a finding identifies.
pub fn class(t: &Texts, class: &str) -> String {
    match class {
        "direct" => t.class_direct(),
        "strong" => t.class_strong(),
        _ => t.class_weak(),
    }
}

/// So many of a label were replaced: for the note under a published story.
pub fn changed(t: &Texts, label: &str, count: usize) -> Option<String> {
    Some(match label {
        "PERSON" => t.changed_person(count),
        "PLACE" => t.changed_place(count),
        "ORG" => t.changed_org(count),
        "ADDRESS" => t.changed_address(count),
        "DATE" => t.changed_date(count),
        "AGE" => t.changed_age(count),
        "CONTACT" => t.changed_contact(count),
        "CODE" => t.changed_code(count),
        "DEMOGRAPHIC" => t.changed_demographic(count),
        _ => return None,
    })
}

/// Why a label is replaced, for the same note.
pub fn why(t: &Texts, label: &str) -> String {
    match label {
        "PERSON" => t.reason_person(),
        "PLACE" => t.reason_place(),
        "ORG" => t.reason_org(),
        "ADDRESS" => t.reason_address(),
        "DATE" => t.reason_date(),
        "AGE" => t.reason_age(),
        "CONTACT" => t.reason_contact(),
        "CODE" => t.reason_code(),
        "DEMOGRAPHIC" => t.reason_demographic(),
        _ => String::new(),
    }
}

/// What readers are warned of.
pub fn note(t: &Texts, note: ContentNote) -> String {
    match note {
        ContentNote::Violence => t.note_violence(),
        ContentNote::SexualViolence => t.note_sexual_violence(),
        ContentNote::ChildAbuse => t.note_child_abuse(),
        ContentNote::SelfHarm => t.note_self_harm(),
        ContentNote::Death => t.note_death(),
        ContentNote::Addiction => t.note_addiction(),
        ContentNote::Discrimination => t.note_discrimination(),
    }
}

/// One sentence that says what a story tells of; `None` where nobody has to be warned.
pub fn notes(t: &Texts, notes: &[ContentNote]) -> Option<String> {
    let words: Vec<String> = notes.iter().map(|one| note(t, *one)).collect();
    (!words.is_empty()).then(|| t.notes_sentence(&words.join(&t.list_comma())))
}
