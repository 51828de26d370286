//! Switzerland.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::CAR;
use crate::found::Kind;

const CANTONS: &str = "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH";

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "CH",
        "A telephone number by the national numbering plan (OFCOM).",
        &[("099_999_99_99", 0.95), ("099/999_99_99", 0.95)],
    ),
    code(
        "ahv",
        "CH",
        Kind::Health,
        "An old-age insurance number, by the check digit of EAN-13.",
        &[("756_9999_9999_99", 1.0)],
    )
    .checked(checkdigit::ahv),
    code(
        "ahv",
        "CH",
        Kind::Health,
        "What has the form of an old-age insurance number.",
        &[("756.9999.9999.99", 0.97), ("756 9999 9999 99", 0.97)],
    ),
    code(
        "plate-ch",
        "CH",
        Kind::Plate,
        "A number plate: the canton and up to six figures.",
        &[("UU 99999?9?", 0.8), ("UU 99_999", 0.85), ("UU 999_999", 0.85)],
    )
    .near(CAR, 0.9)
    .checked(canton),
    postcode("postcode-ch", "CH", "A postcode with the country's letters.", &[("ch-9999", 0.9)]),
    code(
        "zemis",
        "CH",
        Kind::Case,
        "A number of the migration register, by the word beside it.",
        &[("999_999_999", 0.0), ("99999999_9", 0.0), ("n_999_999", 0.0)],
    )
    .near("zemis symic n-nummer sem", 0.9),
];

fn canton(text: &str) -> bool {
    text.get(..2).is_some_and(|head| CANTONS.split_whitespace().any(|canton| canton == head))
}
