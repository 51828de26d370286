//! Australia.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::CAR;
use crate::Language;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "AU",
        "A telephone number by the national numbering plan (ACMA).",
        &[("04999_999_999", 0.95), ("0499_999_999", 0.95), ("09_9999_9999", 0.95), ("(09)_9999_9999", 0.95)],
    ),
    code(
        "tfn",
        "AU",
        Kind::Case,
        "A tax file number, by its check digit and the word beside it.",
        &[("999_999_999", 0.0)],
    )
    .near("tfn tax", 1.0)
    .checked(checkdigit::tfn),
    code("medicare-au", "AU", Kind::Health, "A Medicare card, by its check digit.", &[("9999 99999 99?", 1.0)])
        .checked(checkdigit::medicare_au),
    code("medicare-au", "AU", Kind::Health, "Figures that are called a Medicare card.", &[("9999_99999_99?", 0.0)])
        .near("medicare", 0.95),
    code("crn", "AU", Kind::Case, "A Centrelink customer reference.", &[("999_999_999_A", 0.9), ("999_999_999A", 0.9)])
        .languages(&[Language::En]),
    code(
        "plate-au",
        "AU",
        Kind::Plate,
        "A number plate, by the word beside it.",
        &[("AAA_999", 0.0), ("AAA_99A", 0.0), ("9AA_9AA", 0.0), ("A999_AAA", 0.0), ("UU-99-UU", 0.0)],
    )
    .near(CAR, 0.85),
    postcode(
        "postcode-au",
        "AU",
        "A postcode after its state.",
        &[
            ("nsw 9999", 0.9),
            ("vic 9999", 0.9),
            ("qld 9999", 0.9),
            ("tas 9999", 0.9),
            ("act 9999", 0.9),
            ("wa 9999", 0.8),
            ("nt 9999", 0.8),
        ],
    )
    .checked(state),
];

/// The state in capitals: "the Care Act 2014" is none.
fn state(text: &str) -> bool {
    !text.bytes().any(|byte| byte.is_ascii_lowercase())
}
