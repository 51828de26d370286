//! Whether a comment reads like those that moderators of this site called spam.
//!
//! Naive Bayes as Paul Graham and Gary Robinson made it for mail: each word has its own small opinion, and the most
//! decided ones are put together. It never refuses anything; it sorts. What it knows are counts; the crates there are
//! keep the words themselves and cannot unlearn.

use std::collections::BTreeSet;

use super::pattern::hosts;
use super::{CommentText, fold};

/// It says nothing before moderators have called so many comments spam, and published so many.
pub const LEAST_LEARNT: i32 = 10;
/// The most words of one comment that count.
const MOST_WORDS: usize = 300;
/// The longest word that is told from another, in code points.
const LONGEST_WORD: usize = 24;
/// How many opinions are asked, the most decided first.
const OPINIONS: usize = 15;
/// What a word is thought of that was never seen, and how much that weighs against what was seen.
const PRIOR: f64 = 0.4;
const WEIGHT: f64 = 1.0;
/// From here on, a comment waits in the tray for spam.
const SURE: f64 = 0.98;
/// From here on, moderators are told to look twice.
const LIKELY: f64 = 0.8;

/// How much a comment reads like spam.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Suspicion {
    None,
    Likely,
    Sure,
}

/// What is counted of a comment: each of its words once, where its links lead, and how many there are.
pub fn features(text: &CommentText) -> Vec<String> {
    let folded = fold(&format!("{} {}", text.name, text.text));
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 1);
    let words: BTreeSet<String> =
        words.map(|word| word.chars().take(LONGEST_WORD).collect()).take(MOST_WORDS).collect();
    let hosts = hosts(&text.text);
    let links = format!("links:{}", hosts.len().min(3));
    words.into_iter().chain(hosts.iter().map(|host| format!("host:{host}"))).chain([links]).collect()
}

/// How likely it is spam, from how often each of its words stood in spam and in what was published, and how many of
/// each were learnt from.
pub fn likelihood(words: &[(i32, i32)], learnt: (i32, i32)) -> f64 {
    let (spam, fine) = (f64::from(learnt.0.max(1)), f64::from(learnt.1.max(1)));
    let opinion = |(in_spam, in_fine): &(i32, i32)| {
        let (bad, good) = (f64::from(*in_spam) / spam, f64::from(*in_fine) / fine);
        let seen = f64::from(in_spam + in_fine);
        let says = if bad + good > 0.0 { bad / (bad + good) } else { PRIOR };
        (WEIGHT * PRIOR + seen * says) / (WEIGHT + seen)
    };
    let mut opinions: Vec<f64> = words.iter().map(opinion).collect();
    opinions.sort_by(|a, b| (b - 0.5).abs().total_cmp(&(a - 0.5).abs()));
    let odds: f64 = opinions.iter().take(OPINIONS).map(|p| (p / (1.0 - p)).ln()).sum();
    1.0 / (1.0 + (-odds).exp())
}

/// What that means for the comment.
pub fn suspicion(words: &[(i32, i32)], learnt: (i32, i32)) -> Suspicion {
    if learnt.0 < LEAST_LEARNT || learnt.1 < LEAST_LEARNT {
        return Suspicion::None;
    }
    match likelihood(words, learnt) {
        sure if sure >= SURE => Suspicion::Sure,
        likely if likely >= LIKELY => Suspicion::Likely,
        _ => Suspicion::None,
    }
}

/// What is the same in a comment that is sent again with other spaces, capitals or signs.
pub fn same_words(text: &CommentText) -> String {
    let folded = fold(&text.text);
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether these words are so many that nobody else writes them by chance: "thank you" is said often.
pub fn is_telling(same: &str) -> bool {
    same.split(' ').count() >= 6
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    const SPAM: &[&str] = &[
        "Buy cheap watches at https://watches.example now",
        "Best casino bonus, click here https://casino.example",
        "Cheap loans without papers, click now",
        "Earn money from home, click here now",
        "Casino bonus and cheap watches, best prices",
    ];
    const FINE: &[&str] = &[
        "Thank you, it was the same on our ward.",
        "I cried when I read about the second night. Thank you for telling it.",
        "We had no time for the families either, and nobody asked.",
        "My team went through this as well; the meetings helped.",
        "How did the child cope after the hearing?",
    ];

    fn text(text: &str) -> CommentText {
        CommentText { name: "A reader".into(), text: text.into() }
    }

    fn said(text_: &str, rounds: i32) -> Suspicion {
        let mut counts: HashMap<String, (i32, i32)> = HashMap::new();
        for _ in 0..rounds {
            for spam in SPAM {
                features(&text(spam)).into_iter().for_each(|word| counts.entry(word).or_default().0 += 1);
            }
            for fine in FINE {
                features(&text(fine)).into_iter().for_each(|word| counts.entry(word).or_default().1 += 1);
            }
        }
        let learnt = (5 * rounds, 5 * rounds);
        let words: Vec<_> =
            features(&text(text_)).iter().map(|word| counts.get(word).copied().unwrap_or_default()).collect();
        suspicion(&words, learnt)
    }

    #[test]
    fn what_reads_like_spam_is_told_from_what_reads_like_answers() {
        assert_eq!(said("Click here for the best casino: cheap bonus now", 4), Suspicion::Sure);
        assert_eq!(said("Thank you. On our ward the families asked the same.", 4), Suspicion::None);
        assert_eq!(said("Nobody has written these sentences before today", 4), Suspicion::None);
    }

    #[test]
    fn who_has_learnt_little_says_nothing() {
        assert_eq!(said("Click here for the best casino: cheap bonus now", 1), Suspicion::None);
    }

    #[test]
    fn a_word_counts_once_and_a_host_by_its_name() {
        let words = features(&text("Now now NOW see https://www.watches.example/a and https://watches.example/b"));
        assert_eq!(words.iter().filter(|word| *word == "now").count(), 1);
        assert!(words.contains(&"host:watches.example".to_owned()) && words.contains(&"links:1".to_owned()));
    }

    #[test]
    fn a_repeated_comment_is_known_by_its_words() {
        assert_eq!(
            same_words(&text("Thank  YOU, all of you: really!")),
            same_words(&text("thank you all of you really"))
        );
        assert!(is_telling("thank you all of you really") && !is_telling("thank you"));
    }

    proptest::proptest! {
        #[test]
        fn any_counts_give_a_likelihood(words in proptest::collection::vec((0..9_i32, 0..9_i32), 0..40), a in 0..50_i32, b in 0..50_i32) {
            let likely = likelihood(&words, (a, b));
            proptest::prop_assert!((0.0..=1.0).contains(&likely), "{likely}");
        }
    }
}
