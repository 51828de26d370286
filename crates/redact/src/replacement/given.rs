//! Other given names for people, where the writer prefers a name to a role.
//!
//! Common names of several origins in each language's countries, so that a name tells nothing of where its bearer comes from.

use std::collections::HashSet;

use crate::Language;
use crate::lexicon::fold;
use crate::roles::Gender;

/// Feminine and masculine.
const EN: [&str; 2] = [
    "Alice Bella Clara Daisy Edith Farah Grace Hazel Iris Jasmine Keira Lydia Mina Nadia Olive Priya Quinn Rosa Stella Tara Uma Violet \
     Wanda Yara Zoe Amina Carmen Elena Heidi Joan Leila Molly Naomi Phoebe Ruby Sofia Thea Vera Zara",
    "Adam Ben Caleb Daniel Elias Felix George Hassan Isaac Jonah Karim Leo Marcus Nathan Oscar Paul Quentin Ravi Simon Tariq Umar \
     Victor Walter Xavier Yusuf Zach Arthur Bruno Conor Dylan Ewan Frank Hugo Ivan Jude Kofi Luke Martin Noel Omar",
];
const FR: [&str; 2] = [
    "Alice Béatrice Camille Diane Élodie Fatou Gabrielle Hélène Inès Juliette Karine Léa Manon Nadia Océane Pauline Rachel Salomé \
     Thérèse Ursule Valérie Wafa Yasmine Zoé Aïcha Clémence Estelle Flora Jeanne Leïla Mathilde Noémie Odile Rosalie Sarah Vanessa",
    "Antoine Bruno Cédric David Étienne Fabien Gabriel Hugo Ismaël Julien Karim Lucas Marc Nicolas Olivier Paul Quentin Romain Samir \
     Thomas Ulysse Victor Walid Xavier Youssef Zacharie Amadou Benoît Denis Félix Gilles Henri Jérôme Léon Maxime Noé Omar Rémi",
];
const ES: [&str; 2] = [
    "Alicia Beatriz Carmen Diana Elena Fátima Gloria Helena Irene Julia Karina Laura Marta Nadia Olga Paula Queralt Raquel Sara Teresa \
     Úrsula Valeria Wendy Ximena Yolanda Zaira Amina Blanca Claudia Dolores Inés Juana Leonor Miriam Noelia Pilar Rosa Silvia",
    "Andrés Bruno Carlos Diego Emilio Felipe Gabriel Hugo Iván Javier Karim Luis Marcos Nicolás Omar Pablo Quique Rubén Samuel Tomás \
     Unai Víctor Walter Xavi Youssef Zacarías Alberto Benito Daniel Elías Gonzalo Ignacio Jorge Leo Mateo Néstor Óscar Raúl",
];
const DE: [&str; 2] = [
    "Anna Bettina Clara Dilara Elif Frieda Greta Hanna Ida Julia Karla Lena Mina Nadia Olga Paula Quirina Rosa Sara Thea Ulla Vera \
     Wanda Xenia Yara Zoe Aylin Birgit Charlotte Dana Emma Fatma Heidi Inga Jana Leyla Marta Nora Petra Rita Svenja Tamara",
    "Anton Bruno Christian Daniel Emil Felix Georg Hakan Ivan Jakob Karl Lukas Martin Niklas Oskar Paul Quirin Rolf Simon Tim Ulrich \
     Viktor Wolfgang Xaver Yusuf Zeno Ali Bernd David Erik Fabian Hannes Ismail Jonas Kemal Leon Moritz Noah Omar Rafael Samir",
];

/// Names that a story may be given, in an order that the seed shuffles.
pub(super) struct Names {
    left: Vec<(&'static str, Gender)>,
}

impl Names {
    /// All names of a language that are no word of the story; `taken` holds these, folded.
    pub(super) fn new(language: Language, seed: u64, taken: &HashSet<&str>) -> Self {
        let [she, he] = match language {
            Language::En => EN,
            Language::Fr => FR,
            Language::Es => ES,
            Language::De => DE,
        };
        let feminine = she.split_ascii_whitespace().map(|name| (name, Gender::Feminine));
        let masculine = he.split_ascii_whitespace().map(|name| (name, Gender::Masculine));
        let mut left: Vec<_> =
            feminine.chain(masculine).filter(|(name, _)| !taken.contains(fold(name).as_str())).collect();
        let mut state = seed;
        for at in (1..left.len()).rev() {
            let other = usize::try_from(next(&mut state) % (at as u64 + 1)).unwrap_or(0);
            left.swap(at, other);
        }
        Self { left }
    }

    /// A name that begins with another letter than any of these folded names; of this gender if one is asked for. Never twice
    /// the same.
    pub(super) fn take(&mut self, originals: &[String], gender: Gender) -> Option<&'static str> {
        let apart = |name: &str| {
            let initial = fold(name).chars().next();
            originals.iter().flat_map(|original| original.split([' ', '-'])).all(|word| word.chars().next() != initial)
        };
        let fits = |(name, of): &(&str, Gender)| apart(name) && (gender == Gender::Unclear || *of == gender);
        let at = self.left.iter().position(fits)?;
        Some(self.left.remove(at).0)
    }
}

/// The next of a row of numbers that look random: SplitMix64 (Steele, Lea and Flood, 2014).
const fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
