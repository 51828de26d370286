//! Whether the words around a number make it an age.

use super::{Ages, Count, Unit};
use crate::Language;
use crate::text::Text;

impl Ages {
    pub(super) fn is_age(&self, text: &Text<'_>, count: &Count) -> bool {
        let word = |back: usize| count.first.checked_sub(back).map_or("", |at| text.folded(Some(at)));
        let gap = count.first.checked_sub(1).map_or("", |before| text.gap(before));
        let near = gap
            .chars()
            .all(|c| matches!(c, ' ' | '\u{a0}' | '\'' | '’' | '"' | '“' | '«' | ':' | '~' | '»' | '„' | '-'));
        // Over adverbs, back to the word that decides: "is now only 14".
        let mut back = 1;
        while near && back < 4 && self.adverbs.contains(word(back)) && !self.decides(word(back)) {
            back += 1;
        }
        let decides = if near { word(back) } else { "" };
        // "She's thirty-four": the verb hangs on its subject.
        let hanging = self.language == Language::En && matches!(gap, "'s " | "’s ");
        match count.unit {
            Unit::Old | Unit::YoungOld => true,
            Unit::Years => {
                !self.spans_time(text, count, near)
                    && match self.language {
                        Language::En => {
                            self.cues.contains(decides)
                                || gap.ends_with('(')
                                || self.verbs.contains(decides) && self.ends_clause(text, count.end)
                        }
                        Language::Fr | Language::Es => true,
                        Language::De => {
                            let apposed = matches!(gap, ", " | " (" | ": " | "\n" | " - " | ". ") && count.value > 2;
                            let of = word(1) == "von" && self.kin.contains(word(2));
                            let verb = self.decides(decides) && (decides == "mit" || self.ends_clause(text, count.end));
                            of || verb
                                || apposed
                                    && (gap != ". " || self.names_someone(text, count.first))
                                    && self.ends_clause(text, count.end)
                        }
                    }
            }
            Unit::Young => {
                let called = near
                    && self.young_cues.contains(word(1))
                    && !self.spans.contains(word(2))
                    && self.ends_clause(text, count.end);
                let apposed = (gap.ends_with('(') || gap == ", " && self.is_person(text, count.first))
                    && self.names_someone(text, count.first)
                    && self.ends_clause(text, count.end);
                let of = matches!(word(1), "of" | "de" | "d" | "von") && self.kin.contains(word(2));
                let there_is = word(1) == "a" && word(2) == "y";
                apposed
                    || of
                    || hanging && self.someone(text, count.first - 1) && self.ends_clause(text, count.end)
                    || called
                        && !there_is
                        && matches!(
                            word(1),
                            "aged"
                                | "age"
                                | "agee"
                                | "bebe"
                                | "baby"
                                | "nourrisson"
                                | "ist"
                                | "is"
                                | "was"
                                | "tiene"
                                | "tenia"
                                | "saugling"
                                | "a"
                                | "avait"
                        )
                        && !(self.language == Language::En && word(1) == "a")
            }
            Unit::None => {
                let ends = self.ends_clause(text, count.after) && !self.of_money(text, count);
                if self.birthday(text, count) {
                    return true;
                }
                // "cumple 10 el 24": nothing else can follow.
                if near && decides.starts_with("cumpl") {
                    return true;
                }
                if !ends || count.value == 0 {
                    return false;
                }
                let digits_or_word = count.value > 1 || text.tokens[count.first].number;
                // "da war ich fünf"
                let turned = self.language == Language::De
                    && near
                    && matches!(word(1), "ich" | "er" | "sie" | "du")
                    && matches!(word(2), "ist" | "war" | "bin" | "bist" | "wird" | "wurde");
                self.cues.contains(decides)
                    || turned && digits_or_word
                    || hanging && digits_or_word && self.someone(text, count.first - 1)
                    || digits_or_word && self.verbs.contains(decides) && self.subject(text, count, back)
                    || digits_or_word
                        && (gap == " (" || gap == ", " || gap == " " || gap == ": ")
                        && self.kin.contains(word(1))
                        && count.value > 1
                        && !matches!(word(1), "mon" | "her")
                        && (gap != " " || !matches!(self.language, Language::Fr | Language::Es))
                    || (gap == " (" || gap == " ( ")
                        && text.gap(count.after - 1).starts_with([')', ',', ';'])
                        && self.names_someone(text, count.first)
                    || near
                        && digits_or_word
                        && matches!(word(1), "of" | "de" | "d" | "von")
                        && self.kin.contains(word(2))
                    || gap == ", "
                        && count.value > 1
                        && text.gap(count.after - 1).starts_with([',', ';', ')', '.', '('])
                        && self.is_person(text, count.first)
                    || self.at_an_age(text, count, word(1), near)
            }
        }
    }

    /// "fête ses seize ans" has its unit; "her 16th birthday", "zum 18. Geburtstag" have another.
    pub(super) fn birthday(&self, text: &Text<'_>, count: &Count) -> bool {
        matches!(text.folded(Some(count.after)), "birthday" | "bday" | "geburtstag" | "b'day")
            && matches!(text.gap(count.after - 1), " " | ". ")
    }

    /// "Fiadh is seven": a name, a pronoun or a relative before the verb.
    pub(super) fn subject(&self, text: &Text<'_>, count: &Count, back: usize) -> bool {
        let Some(verb) = count.first.checked_sub(back) else { return false };
        let word = text.folded(Some(verb));
        match self.language {
            Language::Es => {
                word != "los" || text.folded(verb.checked_sub(1)) == "desde" || text.folded(verb.checked_sub(1)) == "a"
            }
            Language::Fr => {
                text.folded(Some(count.first - 1)) == "parait"
                    || text.folded(Some(verb)) == "a" && text.folded(verb.checked_sub(1)) == "en"
                    || text.folded(count.first.checked_sub(1)) == "en"
                    || count.value > 12 && matches!(word, "parait")
            }
            Language::En | Language::De => {
                let contracted = word.contains('\'')
                    || matches!(word, "im" | "hes" | "shes" | "theyre" | "whos" | "kid" | "boy" | "girl" | "baby");
                let Some(before) = verb.checked_sub(1) else { return contracted };
                let subject = text.folded(Some(before));
                let pronoun = matches!(
                    subject,
                    "i" | "he"
                        | "she"
                        | "they"
                        | "who"
                        | "you"
                        | "er"
                        | "sie"
                        | "ich"
                        | "du"
                        | "die"
                        | "der"
                        | "and"
                        | "und"
                        | "kid"
                        | "ihn"
                        | "ihm"
                        | "seine"
                        | "eltern"
                );
                contracted
                    || pronoun
                    || self.kin.contains(subject)
                    || self.someone(text, before)
                    || self.kin.contains(text.folded(before.checked_sub(1)))
                    || matches!(word, "mit" | "wird" | "wurde" | "werde") && count.value > 2
                    || matches!(word, "since" | "until" | "till") && (13..22).contains(&count.value)
            }
        }
    }

    pub(super) fn decides(&self, word: &str) -> bool {
        self.verbs.contains(word) || self.cues.contains(word)
    }

    /// A pronoun, a name or a relative.
    pub(super) fn someone(&self, text: &Text<'_>, at: usize) -> bool {
        let token = &text.tokens[at];
        let word = token.folded.as_str();
        matches!(word, "he" | "she" | "who" | "they")
            || self.kin.contains(word)
            || token.upper
                && !token.number
                && token.known.given() | !token.known.ordinary(self.language)
                && !matches!(word, "it" | "that" | "there" | "what" | "here" | "this" | "where")
    }

    /// "died at thirty-three", "à soixante-quatre", "a los 12", "mit elf".
    pub(super) fn at_an_age(&self, text: &Text<'_>, count: &Count, before: &str, near: bool) -> bool {
        const LIVES: &str = "died dies dead married left leaving moved pregnant adopted began widowed fostered \
            removed placed taken learned learnt lost retired mother mum joined quit divorced diagnosed arrested \
            drinking smoking using homeless care orphaned father alone expelled sectioned";
        if !near {
            return false;
        }
        let told = |back: usize| count.first.checked_sub(back).map_or("", |at| text.folded(Some(at)));
        let life = |word: &str| LIVES.split_ascii_whitespace().any(|known| known == word);
        match self.language {
            Language::En => {
                before == "at"
                    && (life(told(2)) || life(told(3)) || !text.tokens[count.first].number && count.value > 12)
            }
            Language::De => before == "mit" && count.value > 2,
            Language::Es => before == "los" && matches!(told(2), "a" | "desde" | "hasta"),
            Language::Fr => false,
        }
    }

    /// A name, or a word for a relative, stands right before.
    pub(super) fn names_someone(&self, text: &Text<'_>, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|before| &text.tokens[before]) else { return false };
        let named =
            before.upper && !before.number && !before.shouted && (!before.known.place() || before.known.given());
        let odd = before.known.nothing() && !before.number && before.folded.len() > 2;
        named
            || before.known.given() && !before.known.ordinary(self.language)
            || odd
            || before.range.len() == 1 && !before.number
            || self.kin.contains(before.folded.as_str())
    }

    /// A name by the lists, or a relative, stands right before.
    pub(super) fn is_person(&self, text: &Text<'_>, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|before| &text.tokens[before]) else { return false };
        let known = before.known;
        let listed = known.given() || known.surname() || known.nothing() && !before.number;
        before.upper && !before.shouted && !before.starts && listed && (!known.ordinary(self.language) || known.given())
            || self.kin.contains(before.folded.as_str())
    }

    /// "depuis 20 ans", "in drei Jahren", "20 ans de service", "hace dos años": no age.
    pub(super) fn spans_time(&self, text: &Text<'_>, count: &Count, near: bool) -> bool {
        let mut back = 1;
        let word = |back: usize| count.first.checked_sub(back).map_or("", |at| text.folded(Some(at)));
        // "il y a presque dix ans", "seit fast drei Jahren"
        while back < 3
            && near
            && matches!(
                word(back),
                "presque"
                    | "environ"
                    | "plus"
                    | "moins"
                    | "de"
                    | "fast"
                    | "uber"
                    | "etwa"
                    | "mehr"
                    | "als"
                    | "casi"
                    | "unos"
                    | "mas"
                    | "les"
                    | "los"
                    | "las"
                    | "den"
                    | "die"
                    | "ces"
                    | "quelques"
                    | "about"
                    | "over"
                    | "ya"
                    | "jeudi"
                    | "mes"
            )
            && (word(back) != "de" || matches!(word(back + 1), "plus" | "moins" | "mas" | "menos"))
        {
            back += 1;
        }
        let bout = word(back) == "de" && word(back + 1) == "bout";
        let there_is = bout || word(back) == "a" && matches!(word(back + 1), "y") || word(back) == "ya";
        let german_in = word(back) == "in" && self.language != Language::De;
        let span = near && (self.spans.contains(word(back)) && !german_in || there_is);
        let after = text.folded(Some(count.end));
        let more = text.folded(Some(count.end + 1));
        let spaced = text.gap(count.end - 1) == " ";
        let counted = spaced
            && (matches!(after, "de" | "d")
                && !matches!(more, "edad" | "age" | "moins" | "plus")
                && !text.tokens.get(count.end + 1).is_some_and(|t| t.upper)
                || matches!(
                    after,
                    "plus"
                        | "later"
                        | "ago"
                        | "spater"
                        | "lang"
                        | "her"
                        | "ferme"
                        | "despues"
                        | "atras"
                        | "antes"
                        | "apres"
                        | "experience"
                        | "experiencia"
                        | "erfahrung"
                        | "haft"
                        | "knast"
                        | "quon"
                        | "qu'on"
                        | "qu'il"
                        | "qu'elle"
                        | "que"
                        | "ensemble"
                ) && !(after == "que" && self.language == Language::Es));
        // "trois ans" of a lease, "zwei Jahre": small words with a span's noun before them.
        span || counted
    }

    pub(super) fn ends_clause(&self, text: &Text<'_>, after: usize) -> bool {
        let Some(last) = after.checked_sub(1) else { return true };
        let gap = text.gap(last);
        let Some(next) = text.tokens.get(after) else { return true };
        let mark = gap.trim_start_matches([' ', '"', '”', '»', '*', '\u{a0}']).starts_with([
            '.', ',', ';', ':', '!', '?', ')', '(', '—', '–', '…', '+', '&', '/', '·', '•', '|', '-', '=', '[', '\n',
            '\'', '’', '¿', '¡', '→',
        ]);
        let list = gap.contains('\n') || mark;
        list && !(gap.starts_with('-') && gap.len() == 1) || self.ends.contains(next.folded.as_str())
    }

    pub(super) fn of_money(&self, text: &Text<'_>, count: &Count) -> bool {
        let rest = text.raw[count.range.end..].trim_start_matches([' ', '\u{a0}']);
        rest.starts_with(['£', '$', '€', '%'])
    }
}
