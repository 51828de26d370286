//! France and its overseas departments.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::CAR;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "FR",
        "A telephone number by the national numbering plan (ARCEP): ten figures from 01 to 09, in pairs.",
        &[("09_99_99_99_99", 0.95), ("09 99 99 99 99", 0.95)],
    ),
    code("nir", "FR", Kind::Health, "A social security number (NIR), by its key.", &[("9_99_99_9Z_999_999_99", 1.0)])
        .checked(checkdigit::nir),
    code(
        "nir",
        "FR",
        Kind::Health,
        "What has the form of a social security number.",
        &[("9 99 99 9Z 999 999 99", 0.9), ("9 99 99 9Z 999 999", 0.85)],
    ),
    code(
        "nir",
        "FR",
        Kind::Health,
        "Thirteen figures that are called a social security number.",
        &[("9_99_99_9Z_999_999", 0.0), ("9999999999999", 0.0)],
    )
    .near("secu securite sociale nir vitale immatriculation", 0.9),
    code(
        "allocataire",
        "FR",
        Kind::Case,
        "A number of the family benefits office, by the word beside it.",
        &[("9_999_999", 0.0), ("9999999", 0.0)],
    )
    .near("allocataire caf msa", 0.9),
    code("plate-fr", "FR", Kind::Plate, "A number plate from 2009 on.", &[("UU-999-UU", 0.95)]),
    code(
        "plate-fr",
        "FR",
        Kind::Plate,
        "A number plate with spaces or in small letters, by the word beside it, or before 2009.",
        &[("AA_999_AA", 0.0), ("9999?_AAA?_99", 0.0), ("999?_AAA?_99", 0.0)],
    )
    .near(CAR, 0.85),
    postcode("cedex", "FR", "A postcode, by the word beside it.", &[("99999", 0.0)]).near("cedex cp", 0.9),
];
