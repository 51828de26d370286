//! Where a place lies: its county, region and country, from GeoNames, so that a writer can say less without saying nothing.
//!
//! Many places share a name. One is taken for the other places' country, and only where that country has one of that name in one
//! region; else nothing is said.

mod areas;
mod regions;

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use crate::Language;
use crate::lexicon::fold;
use areas::Area;

/// Deflated; `data/make_places.py` tells its form.
static PLACES: &[u8] = include_bytes!("../../data/places.z");

/// A settlement.
#[derive(Clone, Copy)]
struct Settlement {
    area: &'static Area,
    region: &'static str,
    county: &'static str,
    /// As on a keypad.
    part: u8,
}

type Gazetteer = HashMap<&'static str, Vec<Settlement>>;

/// Read when the first place is asked for.
fn gazetteer() -> &'static Gazetteer {
    static TEXT: OnceLock<String> = OnceLock::new();
    static ALL: OnceLock<Gazetteer> = OnceLock::new();
    let text = TEXT.get_or_init(|| {
        let bytes = miniz_oxide::inflate::decompress_to_vec(PLACES).unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    });
    ALL.get_or_init(|| read(text))
}

fn read(text: &'static str) -> Gazetteer {
    let mut all = Gazetteer::with_capacity(32_000);
    let (mut area, mut region, mut county) = (None, "", "");
    for line in text.lines() {
        if let Some(code) = line.strip_prefix('!') {
            area = Area::get(code);
        } else if let Some(name) = line.strip_prefix('=') {
            region = name;
        } else if let Some(name) = line.strip_prefix('-') {
            county = name;
        } else if let Some(area) = area {
            for entry in line.split(';') {
                let Some((part, name)) = entry.split_at_checked(1) else { continue };
                let settlement = Settlement { area, region, county, part: part.parse().unwrap_or(0) };
                all.entry(name).or_default().push(settlement);
            }
        }
    }
    all
}

/// For each name of a story's places what it may be called instead, from the most exact to the least; none where nothing is
/// sure.
pub(super) fn ladders(language: Language, names: &[&str]) -> Vec<Vec<String>> {
    let candidates: Vec<&[Settlement]> = names.iter().map(|name| found(name)).collect();
    let country = country(language, &candidates);
    candidates.iter().map(|all| ladder(language, all, country).unwrap_or_default()).collect()
}

fn found(name: &str) -> &'static [Settlement] {
    gazetteer().get(fold(name).as_str()).map_or(&[], Vec::as_slice)
}

/// The country that the story's places and its language suggest, if one does more than all others.
fn country(language: Language, candidates: &[&[Settlement]]) -> Option<&'static str> {
    let mut votes: BTreeMap<&'static str, u32> = BTreeMap::new();
    for all in candidates {
        let mut countries: Vec<&str> = all.iter().map(|settlement| settlement.area.country()).collect();
        countries.sort_unstable();
        countries.dedup();
        // A name that one country alone has says more.
        let weight = if countries.len() == 1 { 3 } else { 2 };
        for country in countries {
            let spoken = Area::get(country).is_some_and(|area| area.languages.contains(&language));
            *votes.entry(country).or_default() += weight * if spoken { 2 } else { 1 };
        }
    }
    let most = votes.values().max()?;
    let mut first = votes.iter().filter(|(_, count)| *count == most).map(|(country, _)| *country);
    first.next().filter(|_| first.next().is_none())
}

fn ladder(language: Language, all: &[Settlement], country: Option<&str>) -> Option<Vec<String>> {
    let far = |settlement: &&Settlement| settlement.area.code.starts_with('+');
    let mut here: Vec<&Settlement> = all.iter().filter(|s| Some(s.area.country()) == country).collect();
    if here.is_empty() {
        // A large city elsewhere, if nothing in our countries has its name.
        here = all.iter().filter(far).collect();
        if here.len() != all.len() {
            return None;
        }
    }
    let first = here.first()?;
    let same = |key: fn(&Settlement) -> &'static str| {
        let value = key(first);
        here.iter().all(|other| key(other) == value).then_some(value).filter(|value| !value.is_empty())
    };
    let mut rungs: Vec<String> = Vec::new();
    let area = same(|s| s.area.code);
    let region = area.and_then(|_| same(|s| s.region));
    let one_region = area.is_some() && (region.is_some() || first.region.is_empty());
    rungs.extend(same(|s| s.county).filter(|_| one_region).map(|county| regions::county(county).to_owned()));
    rungs.extend(region.map(|region| regions::called(region, language).to_owned()));
    if here.len() == 1 {
        rungs.extend(first.area.in_part(language, first.part));
    }
    rungs.extend(area.map(|_| first.area.name(language).to_owned()));
    if let Some(country) = Area::get(first.area.country()).filter(|country| country.code != first.area.code) {
        rungs.push(country.name(language).to_owned());
    }
    rungs.extend((area.is_none() && first.area.within.is_none()).then(|| first.area.name(language).to_owned()));
    rungs.dedup();
    Some(rungs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_a_ladder_where_its_country_is_clear() {
        let ladders = ladders(Language::En, &["Doncaster", "Barnsley", "Leeds", "Qzxj"]);
        assert_eq!(ladders[1].last().map(String::as_str), Some("the United Kingdom"), "{ladders:?}");
        assert!(ladders[2].iter().any(|rung| rung.contains("England")), "{ladders:?}");
        assert!(ladders[3].is_empty());
    }

    #[test]
    fn the_language_and_the_other_places_tell_which_country() {
        let french = ladders(Language::Fr, &["Rimouski", "Trois-Rivières"]);
        assert!(french[0].contains(&"Québec".to_owned()) && french[0].contains(&"Canada".to_owned()), "{french:?}");
        let far = ladders(Language::En, &["Leeds", "Barnsley", "Lagos"]);
        assert_eq!(far[2], ["Africa"], "{far:?}");
        let german = ladders(Language::De, &["Rosenheim"]);
        assert!(german[0].contains(&"Deutschland".to_owned()), "{german:?}");
    }
}
