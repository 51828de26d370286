//! How well weights do on diaries that they were not learnt from.

use std::error::Error;
use std::path::Path;

use redact::score::{Gold, Measure, Span, Tally, predicted, score};
use redact::train::{Model, engine_with};
use redact::{Language, Policy};

use crate::copies;
use crate::marked::Marked;

const COLUMNS: [Measure; 5] =
    [Measure::Direct, Measure::Quasi, Measure::Mention, Measure::WordPrecision, Measure::Clean];

/// Prints the recall of direct and of quasi-identifying entities, that of mentions, the precision by words and the
/// share of clean diaries, for each language and strictness, as written and in lower case.
///
/// # Errors
/// Weights that cannot be read.
pub fn print(weights: &Path, diaries: &[(Language, Vec<Marked>)], misses: usize) -> Result<(), Box<dyn Error>> {
    let mut models = Vec::new();
    for language in Language::ALL {
        let path = weights.join(format!("model.{}", language.code()));
        let bytes = std::fs::read(&path).map_err(|fault| format!("{}: {fault}", path.display()))?;
        models.push(Model::read(&bytes).ok_or_else(|| format!("{}: no weights", path.display()))?);
    }
    let engine = engine_with(models.try_into().map_err(|_| "a model for each language")?);
    let golds: Vec<(Language, Gold, Gold)> = diaries
        .iter()
        .flat_map(|(language, diaries)| {
            diaries.iter().map(|diary| (*language, gold(diary, *language), gold(&copies::lower(diary), *language)))
        })
        .collect();
    for strictness in [0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.93] {
        let policy = Policy { strictness, ..Policy::default() };
        let mut all = [Tally::default(), Tally::default()];
        for language in Language::ALL {
            let mut tallies = [Tally::default(), Tally::default()];
            for (_, upper, lower) in golds.iter().filter(|(of, ..)| of == language) {
                for (tally, gold) in tallies.iter_mut().zip([upper, lower]) {
                    tally.add(&score(gold, &predicted(&engine, &gold.text, Some(*language), &policy)));
                }
            }
            println!("{strictness:.2} {language}  {}   lower {}", line(&tallies[0]), line(&tallies[1]));
            all.iter_mut().zip(&tallies).for_each(|(all, tally)| all.add(tally));
        }
        println!("{strictness:.2} all {}   lower {}", line(&all[0]), line(&all[1]));
        if misses > 0 && (strictness - Policy::default().strictness).abs() < 0.001 {
            for (title, lines) in [("missed", &all[0].missed), ("in vain", &all[0].vain)] {
                lines.iter().take(misses).for_each(|told| println!("  {title} {told}"));
            }
        }
    }
    Ok(())
}

fn line(tally: &Tally) -> String {
    let share = |measure: &Measure| tally.share(None, *measure).unwrap_or(0.0);
    COLUMNS.iter().map(share).map(|share| format!("{share:.3}")).collect::<Vec<_>>().join(" ")
}

fn gold(diary: &Marked, language: Language) -> Gold {
    let points = |bytes: usize| diary.text[..bytes].chars().count();
    let mark = |mark: &crate::marked::Mark| {
        let range = points(mark.range.start)..points(mark.range.end);
        (Span { range, label: mark.label }, mark.entity.clone())
    };
    Gold {
        id: diary.id.clone(),
        language: language.to_string(),
        text: diary.text.clone(),
        marks: diary.marks.iter().map(mark).collect(),
    }
}
