//! What each entity is to the story: a young person, an aunt, a secondary school, a river.
//!
//! Every mention votes by the words around it: the noun before the name, an apposition after it, a title, an age beside
//! it, its own words. What wins is the entity's role everywhere. Gender is taken only from titles, kin words and articles.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::entities::Group;
use crate::found::{Found, Kind};
use crate::replacement::words::{Vocabulary, vocabulary};
use crate::text::Text;
use crate::{Label, Language};

mod role;

pub(crate) use role::{Gender, Role, Sense};

/// What was found in a story, and what it names.
#[derive(Clone, Copy)]
pub(crate) struct Story<'a> {
    pub(crate) language: Language,
    pub(crate) texts: &'a [Text<'a>],
    /// In the order of the text.
    pub(crate) found: &'a [Found],
    /// The group of each found place.
    pub(crate) of: &'a [usize],
    pub(crate) groups: &'a [Group],
}

/// The role of each group. Labels other than people, places and organisations have none that says anything.
pub(crate) fn roles(story: Story<'_>) -> Vec<Sense> {
    let mut votes: Vec<Votes> = story.groups.iter().map(|_| Votes::default()).collect();
    for (at, (found, group)) in story.found.iter().zip(story.of).enumerate() {
        if !matches!(found.label, Label::Person | Label::Place | Label::Org) {
            continue;
        }
        let text = &story.texts[found.part];
        let first = text.tokens.partition_point(|token| token.range.end <= found.range.start);
        let last = text.tokens.partition_point(|token| token.range.start < found.range.end).saturating_sub(1);
        if first > last {
            continue;
        }
        let language = text.language_at(found.range.start, story.language);
        let mention = Mention { text, words: vocabulary(language), label: found.label, language, first, last };
        let votes = &mut votes[*group];
        mention.own_words(votes);
        mention.words_before(votes);
        if found.label == Label::Person {
            mention.words_after(votes);
            votes.years = votes.years.or_else(|| age_beside(story.found, at, text));
        } else {
            mention.head_after(votes);
        }
    }
    votes.iter().zip(story.groups).map(|(votes, group)| votes.sense(group.label, group.kind)).collect()
}

/// What the mentions of one entity say.
#[derive(Default)]
struct Votes {
    roles: BTreeMap<Role, u32>,
    /// Feminine and masculine.
    genders: [u32; 2],
    years: Option<u8>,
}

impl Votes {
    fn add(&mut self, sense: Sense, weight: u32) {
        if sense.role != Role::Person {
            *self.roles.entry(sense.role).or_default() += weight;
        }
        self.gender(sense.gender);
    }

    fn gender(&mut self, gender: Gender) {
        match gender {
            Gender::Unclear => {}
            Gender::Feminine => self.genders[0] += 1,
            Gender::Masculine => self.genders[1] += 1,
        }
    }

    fn sense(&self, label: Label, kind: Kind) -> Sense {
        let gender = match self.genders {
            [she, he] if she > he => Gender::Feminine,
            [she, he] if he > she => Gender::Masculine,
            _ => Gender::Unclear,
        };
        let role = match label {
            Label::Person => self.person(kind),
            Label::Org => self.most().unwrap_or(organisation(kind)),
            _ if kind == Kind::Country => Role::Country,
            _ => self.most().unwrap_or(Role::Place),
        };
        Sense { role, gender }
    }

    /// The role with the most votes; the earlier of equals.
    fn most(&self) -> Option<Role> {
        self.roles.iter().max_by_key(|(role, votes)| (**votes, std::cmp::Reverse(**role))).map(|(role, _)| *role)
    }

    /// Being young is one thing, told by a noun or by an age; the age says how young.
    fn person(&self, kind: Kind) -> Role {
        let young: u32 = self.roles.iter().filter(|(role, _)| role.is_minor()).map(|(_, votes)| votes).sum();
        let by_age = match self.years {
            Some(0 | 1 | u8::MAX) => Some(Role::Baby),
            Some(2..=12) => Some(Role::Child),
            Some(13..=20) => Some(Role::YoungPerson),
            _ => None,
        };
        let most = self.roles.iter().filter(|(role, _)| !role.is_minor());
        let most = most.max_by_key(|(role, votes)| (**votes, std::cmp::Reverse(**role)));
        let young = young + if by_age.is_some() { 5 } else { 0 };
        match most {
            Some((role, votes)) if *votes > young => *role,
            // A grown-up son.
            _ if young > 0 && self.years.is_some() && by_age.is_none() => Role::Relative,
            _ if young > 0 => {
                by_age.or_else(|| self.most().filter(|role| role.is_minor())).unwrap_or(Role::YoungPerson)
            }
            _ if kind == Kind::Animal => Role::Pet,
            _ => Role::Person,
        }
    }
}

const fn organisation(kind: Kind) -> Role {
    match kind {
        Kind::School => Role::School,
        Kind::Hospital => Role::Clinic,
        Kind::Court => Role::Court,
        Kind::Home => Role::Home,
        Kind::Council => Role::Authority,
        Kind::Faith => Role::Worship,
        _ => Role::Organisation,
    }
}

/// How far a word that tells may lie from the name.
const NEAR: usize = 5;

/// One mention in its text: its first and last word.
struct Mention<'a> {
    text: &'a Text<'a>,
    words: &'static Vocabulary,
    label: Label,
    language: Language,
    first: usize,
    last: usize,
}

impl Mention<'_> {
    fn cue(&self, at: usize) -> Option<Sense> {
        let token = self.text.tokens.get(at).filter(|token| !token.bracketed)?;
        let cue = self.words.cue(self.label, &token.folded);
        if cue.is_none() && self.language == Language::De && self.label != Label::Person {
            return self.words.ending(self.label, &token.folded);
        }
        cue
    }

    /// "Nan Beryl", "Ashfield Primary School", "école Saint-Paul".
    fn own_words(&self, votes: &mut Votes) {
        if self.label == Label::Person {
            // All but the last word, which is the name.
            (self.first..self.last).filter_map(|at| self.cue(at)).for_each(|cue| votes.add(cue, 4));
            return;
        }
        let mut cues: Vec<Sense> = (self.first..=self.last).filter_map(|at| self.cue(at)).collect();
        // The head stands last in English and German, first in French and Spanish.
        if matches!(self.language, Language::En | Language::De) {
            cues.reverse();
        }
        let Some(head) = cues.first().copied() else { return };
        let level = cues.iter().find(|cue| matches!(cue.role, Role::Primary | Role::Secondary | Role::Nursery));
        // "Ashfield Primary" without "school" is a school: its level is told where the name tells it in full.
        let role = match (head.role, level) {
            (Role::School, Some(level)) => level.role,
            (Role::Primary | Role::Secondary, _) if self.language == Language::En => Role::School,
            (role, _) => role,
        };
        votes.add(Sense { role, gender: head.gender }, 4);
    }

    /// "my colleague X", "sa sœur, X", "a boy called X", "the village of X".
    fn words_before(&self, votes: &mut Votes) {
        let mut commas = 0;
        for at in (self.first.saturating_sub(NEAR)..self.first).rev() {
            match self.text.gap(at).trim() {
                "" | "." | "'" | "’" | "\"" | "“" | "«" | "-" => {}
                "," | "(" if self.label == Label::Person && commas == 0 => commas = 1,
                _ => return,
            }
            if self.text.tokens[at].bracketed || self.text.gap(at).contains('\n') {
                return;
            }
            let word = self.text.tokens[at].folded.as_str();
            let nearest = at + 1 == self.first;
            if let Some(mut cue) = self.cue(at) {
                if cue.gender == Gender::Unclear {
                    cue.gender = self.article_before(at);
                }
                cue.role = self.qualified(at, cue.role);
                votes.add(cue, 4 - commas);
                // A title or "young" goes with the noun before it.
                if cue.role == Role::Person {
                    continue;
                }
                return;
            }
            let joint = self.words.of.contains(word);
            if nearest && joint && self.label == Label::Person {
                // "the mother of X": X is somebody's child.
                if at.checked_sub(1).and_then(|at| self.cue(at)).is_some_and(|cue| cue.role.is_kin()) {
                    votes.add(Sense { role: Role::YoungPerson, gender: Gender::Unclear }, 1);
                }
                return;
            }
            if nearest && self.label == Label::Person && matches!(self.language, Language::Es | Language::De) {
                votes.gender(self.words.article(word));
            }
            let passes = self.words.fillers.contains(word)
                || self.label != Label::Person && (joint || self.words.articles.contains(word))
                || self.label == Label::Person && self.text.tokens[at].number;
            if !passes {
                return;
            }
        }
    }

    /// The gender of "la jeune", "die Jugendliche", by the word before the noun.
    fn article_before(&self, at: usize) -> Gender {
        let Some(before) = at.checked_sub(1) else { return Gender::Unclear };
        let word = self.text.folded(Some(before));
        // "mon enseignante": before a vowel the masculine form serves both.
        let vowel = self.text.tokens[at].folded.starts_with(['a', 'e', 'i', 'o', 'u', 'h']);
        if self.language == Language::Fr && vowel && matches!(word, "mon" | "ton" | "son") {
            return Gender::Unclear;
        }
        self.words.article(word)
    }

    /// "foster mum" is a carer, "social worker" no mere worker.
    fn qualified(&self, at: usize, role: Role) -> Role {
        let before = at.checked_sub(1).map_or("", |at| self.text.folded(Some(at)));
        match (before, role) {
            ("foster", Role::Parent | Role::Sibling | Role::Grandparent) => Role::Carer,
            ("social", Role::Worker) => Role::SocialWorker,
            ("police", Role::Worker) => Role::Police,
            _ => role,
        }
    }

    /// "X, my colleague,", "X is her sister", "X the cat", "X's mum".
    fn words_after(&self, votes: &mut Votes) {
        let gap = self.text.gap(self.last).trim();
        let next = self.last + 1;
        if matches!(gap, "'s" | "’s" | "'" | "’") {
            let theirs = self.cue(next).is_some_and(|cue| cue.role.is_kin() || cue.role == Role::Teacher);
            if theirs || matches!(self.text.folded(Some(next)), "school" | "schule" | "placement") {
                votes.add(Sense { role: Role::YoungPerson, gender: Gender::Unclear }, 1);
            }
            return;
        }
        let word = self.text.folded(Some(next));
        match gap {
            "," | "(" | ", (" => {
                if let Some((cue, end)) = self.phrase(next) {
                    let closed = !self.text.gap(end).trim().is_empty()
                        || self.words.goes_on.contains(self.text.folded(Some(end + 1)));
                    if closed {
                        votes.add(cue, 3);
                    }
                }
            }
            "" if self.words.is.contains(word) => {
                if let Some((cue, _)) = self.phrase(next + 1) {
                    votes.add(cue, 3);
                }
            }
            // "Biscuit the cat"
            "" if matches!(word, "the" | "le" | "la" | "el" | "der" | "die") => {
                if let Some(cue) = self.cue(next + 1) {
                    votes.add(cue, 2);
                }
            }
            _ => {}
        }
    }

    /// The noun of a phrase that begins here with an article or possessive, and where it ends. In "my sister's friend" it is
    /// the friend.
    fn phrase(&self, from: usize) -> Option<(Sense, usize)> {
        let opens = self.words.openers.contains(self.text.folded(Some(from))) || self.cue(from).is_some();
        if !opens {
            return None;
        }
        for at in from..(from + NEAR).min(self.text.tokens.len()) {
            let owns = matches!(self.text.gap(at).trim(), "'s" | "’s");
            if let Some(mut cue) = self.cue(at).filter(|_| !owns) {
                // "the social worker": the noun is the last word that tells.
                let more = self.text.gap(at).trim().is_empty().then(|| self.cue(at + 1)).flatten();
                if let Some(more) = more.filter(|_| self.language != Language::Fr && self.language != Language::Es) {
                    return Some((Sense { role: self.qualified(at + 1, more.role), ..more }, at + 1));
                }
                if cue.gender == Gender::Unclear {
                    cue.gender = self.article_before(at);
                }
                cue.role = self.qualified(at, cue.role);
                return Some((cue, at));
            }
            if !owns && !matches!(self.text.gap(at).trim(), "" | "'" | "’" | "-") {
                return None;
            }
        }
        None
    }

    /// "the Manor estate", "Willow ward".
    fn head_after(&self, votes: &mut Votes) {
        let next = self.last + 1;
        if self.language != Language::En || !self.text.gap(self.last).trim().is_empty() {
            return;
        }
        if let Some(cue) = self.cue(next).filter(|_| self.text.tokens.get(next).is_some_and(|token| !token.upper)) {
            votes.add(cue, 3);
        }
    }
}

/// The age just after a name, or just before it: "Amara, 14,", "Amara (14)", "14-year-old Amara".
fn age_beside(found: &[Found], at: usize, text: &Text<'_>) -> Option<u8> {
    let years = |found: &Found| match found.kind {
        Kind::Years(years) if found.label == Label::Age => Some(years),
        _ => None,
    };
    let here = &found[at];
    let between = |range: Range<usize>| text.raw.get(range).unwrap_or("\n");
    let after = found.get(at + 1).filter(|next| next.part == here.part).and_then(|next| {
        let gap = between(here.range.end..next.range.start).trim();
        let beside =
            matches!(gap, "," | "(" | ", (" | "is" | "was" | "is now" | "a" | "avait" | "tiene" | "ist" | ", aged")
                || matches!(gap, "aged" | "turned" | ", now" | ", just" | ", à peine");
        years(next).filter(|_| beside)
    });
    after.or_else(|| {
        let before = found.get(at.checked_sub(1)?).filter(|before| before.part == here.part)?;
        let gap = between(before.range.end..here.range.start);
        let beside = matches!(
            gap.trim_matches(['-', ' ']),
            "year-old" | "year old" | "months-old" | "month-old" | "jährige" | "jähriger" | "jährigen"
        );
        years(before).filter(|_| beside)
    })
}

#[cfg(test)]
mod tests {
    use crate::{Engine, Language};

    #[test]
    fn roles_come_from_the_words_around_every_mention() {
        let engine = Engine::new();
        let told = [
            (Language::En, "I met Amara, 14, by the canal. Amara's mum Grace waited.", "[young person A] [mother A]"),
            (Language::En, "My colleague Priya rang. Priya was kind.", "[colleague A]"),
            (
                Language::En,
                "Our dog Biscuit barked at Mrs Okafor, the social worker from town.",
                "[pet A] [social worker A]",
            ),
            (Language::En, "Dr Osei rang Nan Beryl about the baby, Kofi.", "[doctor A] [grandmother A] [baby A]"),
            (Language::En, "Their foster mum Denise drove.", "[foster carer A]"),
            (Language::Fr, "Sa sœur Inès pleurait. L’éducatrice Solène est venue.", "[sœur A] [éducatrice A]"),
            (Language::Fr, "Nous voyons la jeune Maélie, puis sa tante Rosa.", "[jeune A] [tante A]"),
            (Language::Es, "Mi compañera Lucía llamó a su abuela Carmen.", "[compañera A] [abuela A]"),
            (Language::De, "Meine Kollegin Sabine rief die Lehrerin Frau Yilmaz an.", "[Kollegin A] [Lehrerin A]"),
        ];
        for (language, text, expected) in told {
            let found = engine.analyse(&[text], Some(language));
            let redacted = found.redacted(&[text]).concat();
            for word in expected.split_inclusive(']') {
                assert!(redacted.contains(word.trim()), "{redacted} lacks {word}");
            }
        }
    }

    #[test]
    fn forms_fit_the_place_they_stand_in() {
        let engine = Engine::new();
        let told = [
            (Language::En, "I drove to Ashfield Primary School.", "to [a primary school]."),
            (Language::En, "We waited at the Ashfield Primary School.", "at the [primary school]."),
            (Language::Fr, "Nous allons à l’école Saint-Paul.", "à l’[école]."),
            (Language::De, "Er ist in der Grundschule Waldstetten.", "in der [Grundschule]."),
        ];
        for (language, text, expected) in told {
            let redacted = engine.analyse(&[text], Some(language)).redacted(&[text]).concat();
            assert!(redacted.ends_with(expected), "{redacted} for {expected}");
        }
    }
}
