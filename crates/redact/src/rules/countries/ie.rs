//! Ireland.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::CAR;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "IE",
        "A telephone number by the national numbering plan (ComReg).",
        &[
            ("099 999_9999", 0.95),
            ("099 999 999", 0.9),
            ("099-999_9999", 0.95),
            ("01 999 9999", 0.95),
            ("(01) 999 9999", 0.95),
            ("(099) 999_9999", 0.95),
        ],
    ),
    code(
        "pps",
        "IE",
        Kind::Case,
        "A personal public service number, by its check letter.",
        &[("9999999A", 1.0), ("9999999AA", 1.0)],
    )
    .checked(checkdigit::pps),
    code("pps", "IE", Kind::Case, "What has the form of a PPS number.", &[("9999999AA?", 0.8), ("9999999 UU?", 0.0)])
        .near("pps ppsn", 0.95),
    postcode("eircode", "IE", "An Eircode, by its form.", &[("U99_XXXX", 0.9), ("U9w_XXXX", 0.9)]).checked(eircode),
    postcode("eircode", "IE", "An Eircode in small letters, by the word beside it.", &[("A99_ZZZZ", 0.0)])
        .near("eircode", 0.9),
    code(
        "plate-ie",
        "IE",
        Kind::Plate,
        "A number plate: year, county, number.",
        &[("99-U-99+", 0.85), ("999-U-99+", 0.9), ("999-UU-99+", 0.9), ("99-UU-99+", 0.85)],
    ),
    code(
        "plate-ie",
        "IE",
        Kind::Plate,
        "A number plate in small letters or with spaces, by the word beside it.",
        &[("999?-AA?-99+", 0.0)],
    )
    .near(CAR, 0.85),
];

/// Its second half has letters of a few only, and is not all figures of a count.
fn eircode(text: &str) -> bool {
    let bare = checkdigit::bare(text);
    let allowed = |c: char| c.is_ascii_digit() || "ACDEFHKNPRTVWXY".contains(c);
    bare.chars().all(allowed) && bare.bytes().skip(3).any(|b| b.is_ascii_alphabetic())
}
