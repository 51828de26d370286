//! South Africa and Kenya.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone};
use super::CAR;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "ZA",
        "A telephone number by the national numbering plan (ICASA).",
        &[("099 999 9999", 0.95), ("(099) 999 9999", 0.95), ("0999999999", 0.9)],
    ),
    phone(
        "KE",
        "A mobile number of Kenya.",
        &[("0799 999 999", 0.95), ("0199 999 999", 0.9), ("0799_999999", 0.95), ("0799 999 99", 0.8)],
    ),
    code(
        "za-id",
        "ZA",
        Kind::Case,
        "An identity number, by the birth date in it and Luhn's check digit.",
        &[("999999_9999_99_9", 1.0)],
    )
    .checked(checkdigit::za_id),
    code(
        "za-id",
        "ZA",
        Kind::Case,
        "What has the form of an identity number.",
        &[("999999 9999 99 9", 0.95), ("9999999999999", 0.0)],
    )
    .near("id identity smart", 0.9),
    code(
        "plate-za",
        "ZA",
        Kind::Plate,
        "A number plate, by the word beside it.",
        &[("AA_99_AA_gp", 0.0), ("AAA_999_AA", 0.0), ("ca 999_999", 0.85), ("AAA_999A", 0.0)],
    )
    .near(CAR, 0.85),
    code(
        "cas",
        "ZA",
        Kind::Case,
        "A police case, by the word beside it.",
        &[("999?/99?/9999", 0.0), ("99+/99/99/9999", 0.0)],
    )
    .near("cas ob", 0.9),
];
