//! India.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::CAR;
use crate::Language;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone("IN", "A mobile number of ten figures from 6 to 9 (TRAI).", &[("99999 99999", 0.9), ("9999999999", 0.6)])
        .languages(&[Language::En])
        .near("call phone ring mobile number whatsapp contact ph mob", 0.9)
        .checked(mobile),
    code(
        "aadhaar",
        "IN",
        Kind::Case,
        "An Aadhaar number, by Verhoeff's check digit.",
        &[("9999 9999 9999", 1.0), ("9999-9999-9999", 1.0)],
    )
    .checked(checkdigit::aadhaar),
    code(
        "aadhaar",
        "IN",
        Kind::Case,
        "Twelve figures that are called an Aadhaar number, or its last four.",
        &[("9999_9999_9999", 0.0), ("9999", 0.0)],
    )
    .near("aadhaar aadhar uidai uid", 0.9),
    code("pan", "IN", Kind::Case, "A permanent account number of the tax office, by its form.", &[("UUUUU9999U", 0.9)]),
    code(
        "plate-in",
        "IN",
        Kind::Plate,
        "A number plate: state, district, letters, four figures.",
        &[("UU_99_UU?_9999", 0.9)],
    ),
    code(
        "plate-in",
        "IN",
        Kind::Plate,
        "A number plate in small letters, by the word beside it.",
        &[("AA_99_AA?_9999", 0.0)],
    )
    .near(CAR, 0.85),
    postcode("pin", "IN", "A postal index number, by the word beside it.", &[("999_999", 0.0)])
        .near("pin pincode", 0.85),
];

fn mobile(text: &str) -> bool {
    text.starts_with(['6', '7', '8', '9'])
}
