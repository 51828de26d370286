//! New Zealand.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone};
use super::CAR;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "NZ",
        "A telephone number by the national numbering plan.",
        &[("02999?_999_999", 0.95), ("029_999_9999", 0.95), ("029_9999_9999", 0.95), ("09 999 9999", 0.9)],
    ),
    code(
        "nhi",
        "NZ",
        Kind::Health,
        "A national health index number, by its check digit.",
        &[("UUU9999", 1.0), ("UUU99UU", 1.0)],
    )
    .checked(checkdigit::nhi),
    code(
        "nhi",
        "NZ",
        Kind::Health,
        "What is called a national health index number.",
        &[("AAA9999", 0.0), ("AAA99AA", 0.0)],
    )
    .near("nhi", 0.95),
    code(
        "ird",
        "NZ",
        Kind::Case,
        "A tax or benefits number, by the word beside it.",
        &[("99?9_999_999", 0.0), ("999_999_999", 0.0)],
    )
    .near("ird swn client msd winz", 0.9),
    code(
        "plate-nz",
        "NZ",
        Kind::Plate,
        "A number plate, by the word beside it.",
        &[("AAA_999", 0.0), ("AA_9999", 0.0)],
    )
    .near(CAR, 0.85),
];
