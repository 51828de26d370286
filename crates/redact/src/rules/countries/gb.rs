//! The United Kingdom.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::{BANK, CAR};
use crate::Language;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "GB",
        "A telephone number by the national numbering plan (Ofcom): 02x, 01xxx and 07xxx.",
        &[
            ("0999_999_9999", 0.95),
            ("099_9999_9999", 0.95),
            ("09999_999999", 0.95),
            ("09999_999_999", 0.95),
            ("09999_99999", 0.9),
            ("(09999)_999_?999", 0.95),
            ("(0999)_999_9999", 0.95),
            ("(099)_9999_9999", 0.95),
            ("09999_999_9999", 0.9),
            ("09999_99_99_99", 0.95),
        ],
    ),
    code("nhs", "GB", Kind::Health, "An NHS number, by its check digit.", &[("999_999_9999", 1.0)])
        .languages(&[Language::En])
        .checked(checkdigit::nhs),
    code("nhs", "GB", Kind::Health, "Ten figures that are called an NHS or H&C number.", &[("999_999_9999", 0.0)])
        .near("nhs hcn hsc", 0.95),
    code(
        "chi",
        "GB",
        Kind::Health,
        "A Scottish CHI number: a birth date and four figures.",
        &[("999999_9999", 0.0), ("9999_999_999", 0.0), ("999_999_9999", 0.0)],
    )
    .near("chi", 0.95)
    .checked(checkdigit::chi),
    code(
        "ni",
        "GB",
        Kind::Case,
        "A national insurance number, by its letters.",
        &[("AA_99_99_99_a", 1.0), ("AA_99_99_99_b", 1.0), ("AA_99_99_99_c", 1.0), ("AA_99_99_99_d", 1.0)],
    )
    .checked(checkdigit::ni),
    code(
        "upn",
        "GB",
        Kind::Case,
        "A unique pupil number, by the word beside it.",
        &[("A999999999999", 0.8), ("A9999999999999", 0.8)],
    ),
    code("sort-code", "GB", Kind::Bank, "A bank's sort code, by the word beside it.", &[("99-99-99", 0.0)])
        .near("sort sortcode acc account", 0.9),
    code("account", "GB", Kind::Bank, "Eight figures that are called an account.", &[("99999999", 0.0)])
        .near(BANK, 0.9),
    postcode(
        "postcode-uk",
        "GB",
        "A postcode, by its form (Royal Mail).",
        &[
            ("U9_9UU", 0.95),
            ("U99_9UU", 0.95),
            ("UU9_9UU", 0.95),
            ("UU99_9UU", 0.95),
            ("U9U_9UU", 0.95),
            ("UU9U_9UU", 0.95),
        ],
    )
    .checked(inward),
    postcode(
        "postcode-uk-lower",
        "GB",
        "A postcode in small letters.",
        &[("A9 9AA", 0.8), ("A99 9AA", 0.8), ("AA9 9AA", 0.8), ("AA99 9AA", 0.8), ("A9A 9AA", 0.8), ("AA9A 9AA", 0.8)],
    )
    .checked(inward),
    code("plate-uk", "GB", Kind::Plate, "A number plate from 2001 on (DVLA).", &[("UU99_UUU", 0.93)]).checked(plate),
    code(
        "plate-uk",
        "GB",
        Kind::Plate,
        "A number plate in small letters, surer by the word beside it.",
        &[("AA99_AAA", 0.65)],
    )
    .near(CAR, 0.85)
    .checked(plate),
    code(
        "plate-uk-old",
        "GB",
        Kind::Plate,
        "A number plate before 2001.",
        &[("U9 UUU", 0.85), ("U99 UUU", 0.85), ("U999 UUU", 0.85)],
    ),
    code(
        "plate-ni",
        "GB",
        Kind::Plate,
        "A number plate of Northern Ireland, by the word beside it.",
        &[("UUU 9999", 0.0)],
    )
    .near(CAR, 0.85),
];

/// The letters of a postcode's second half (Royal Mail, PAF).
fn inward(text: &str) -> bool {
    let bare = checkdigit::bare(text);
    bare.bytes().rev().take(2).all(|letter| !b"CIKMOV".contains(&letter))
}

/// I, Q and Z stand in no plate's age or area.
fn plate(text: &str) -> bool {
    !checkdigit::bare(text).contains(['I', 'Q'])
}
