//! Mexico.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone};
use super::CAR;
use crate::Language;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "MX",
        "A telephone number of ten figures (IFT).",
        &[("99 9999 9999", 0.85), ("999 999 9999", 0.85), ("99-9999-9999", 0.9)],
    )
    .languages(&[Language::Es]),
    code("curp", "MX", Kind::Case, "A population code (CURP), by its check digit.", &[("AAAA999999AAAAAAZ9", 1.0)])
        .checked(checkdigit::curp),
    code("curp", "MX", Kind::Case, "What has the form of a population code.", &[("AAAA999999AAAAAAZZ", 0.95)]),
    code(
        "rfc",
        "MX",
        Kind::Case,
        "A taxpayer's code (RFC), by its form.",
        &[("UUUU999999XXX", 0.85), ("UUU999999XXX", 0.8)],
    ),
    code(
        "nss",
        "MX",
        Kind::Health,
        "A social security number, by the word beside it.",
        &[("99999999999", 0.0), ("99_99_99_9999_9", 0.0)],
    )
    .near("nss imss issste seguro", 0.9),
    code(
        "plate-mx",
        "MX",
        Kind::Plate,
        "A number plate, by the word beside it.",
        &[("AAA_999_A", 0.0), ("AAA_99_99", 0.0), ("A99_AAA", 0.0), ("Z9A_999", 0.0)],
    )
    .near(CAR, 0.85),
];
