//! Belgium and Luxembourg.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::CAR;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "BE",
        "A telephone number by the national numbering plan (BIPT).",
        &[
            ("0499_99_99_99", 0.95),
            ("0499_999_999", 0.9),
            ("09_999_99_99", 0.95),
            ("099_99_99_99", 0.9),
            ("0999/99_99_99", 0.95),
            ("09/999_99_99", 0.95),
            ("099/99_99_99", 0.95),
        ],
    ),
    code(
        "niss",
        "BE",
        Kind::Case,
        "A national register number, by its check digits.",
        &[("99.99.99-999.99", 1.0), ("99_99_99_999_99", 1.0)],
    )
    .checked(checkdigit::belgian),
    code(
        "niss",
        "BE",
        Kind::Case,
        "What has the form of a national register number.",
        &[("99.99.99-999.99", 0.95), ("99_99_99_999_99", 0.0)],
    )
    .near("niss national registre rijksregister", 0.95),
    code(
        "matricule-lu",
        "LU",
        Kind::Case,
        "A national number of Luxembourg: a birth date and five figures.",
        &[("9999 9999 999 99", 0.9), ("9999999999999", 0.0)],
    )
    .near("matricule cns ccss", 0.9),
    code("plate-be", "BE", Kind::Plate, "A number plate.", &[("9-UUU-999", 0.9), ("UUU-999", 0.0)]).near(CAR, 0.9),
    code("plate-lu", "LU", Kind::Plate, "A number plate of Luxembourg, by the word beside it.", &[("UU_9999", 0.0)])
        .near(CAR, 0.85),
    postcode("postcode-lu", "LU", "A postcode with the country's letter.", &[("l-9999", 0.9), ("b-9999", 0.9)]),
];
