//! Nigeria and Ghana.

use super::super::recogniser::{Recogniser, code, phone};
use super::CAR;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "NG",
        "A telephone number: 070, 080, 081, 090 or 091 and eight figures (NCC).",
        &[("0999_999_9999", 0.95), ("0999_9999_999", 0.95), ("09999999999", 0.95)],
    ),
    phone("GH", "A telephone number of Ghana.", &[("099 999 9999", 0.95), ("0999 999 999", 0.95)]),
    code(
        "nin",
        "NG",
        Kind::Case,
        "A national identification or bank verification number, by the word beside it.",
        &[("99999999999", 0.0), ("9999_9999_999", 0.0), ("999_9999_9999", 0.0)],
    )
    .near("nin bvn nimc national", 0.9),
    code("ghana-card", "GH", Kind::Case, "A Ghana Card.", &[("gha-999999999-9", 0.97)]),
    code(
        "plate-ng",
        "NG",
        Kind::Plate,
        "A number plate.",
        &[("UUU-999-UU", 0.9), ("UUU-999UU", 0.9), ("AAA_999_AA", 0.0)],
    )
    .near(CAR, 0.9),
];
