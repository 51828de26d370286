//! The United States. Its telephones are Canada's.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, postcode};
use super::{BANK, CAR};
use crate::found::Kind;

const STATES: &str = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND \
    OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI";

pub(super) const ALL: &[Recogniser] = &[
    code(
        "ssn",
        "US",
        Kind::Case,
        "A social security number, outside the ranges that are never given.",
        &[("999-99-9999", 0.97)],
    )
    .checked(checkdigit::ssn),
    code("ssn", "US", Kind::Case, "Nine figures that are called a social security number.", &[("999_99_9999", 0.0)])
        .near("ssn social", 0.9),
    code("ssn", "US", Kind::Case, "The last four figures of a social security number.", &[("9999", 0.0)])
        .near("ssn", 0.85),
    code(
        "itin",
        "US",
        Kind::Case,
        "A taxpayer's number of someone without a social security number.",
        &[("999-99-9999", 0.0)],
    )
    .near("itin tax taxpayer", 0.9),
    code(
        "a-number",
        "US",
        Kind::Case,
        "An alien registration number.",
        &[("a-999999999?", 0.85), ("a 999 999 999", 0.9), ("a#_999999999?", 0.9), ("a999999999?", 0.85)],
    ),
    code(
        "mbi",
        "US",
        Kind::Health,
        "A Medicare beneficiary identifier (CMS): its places of letters and figures.",
        &[("9U99-U99-UU99", 0.9), ("9UZ9-UZ9-UU99", 0.9), ("9UZ9UZ9UU99", 0.9)],
    ),
    code(
        "ein",
        "US",
        Kind::Case,
        "An employer's or licence number, by the word beside it.",
        &[("99-9999999", 0.0), ("A999_9999_9999", 0.0), ("A9999999", 0.0)],
    )
    .near("ein license licence dl medicaid", 0.9),
    code(
        "routing",
        "US",
        Kind::Bank,
        "A bank's routing or account number, by the word beside it.",
        &[("9999999+", 0.0)],
    )
    .near(BANK, 0.85),
    postcode(
        "zip",
        "US",
        "A ZIP code after its state, or with four more figures.",
        &[("UU 99999", 0.9), ("UU 99999-9999", 0.95)],
    )
    .checked(state),
    postcode("zip", "US", "A ZIP code, by the word beside it.", &[("99999", 0.0), ("99999-9999", 0.9)])
        .near("zip zipcode", 0.9),
    code(
        "plate-us",
        "US",
        Kind::Plate,
        "A number plate of a state, by the word beside it.",
        &[("9AAA999", 0.0), ("AAA~9999", 0.0), ("999~AAA", 0.0), ("AAA_99A", 0.0)],
    )
    .near(CAR, 0.85),
];

fn state(text: &str) -> bool {
    text.get(..2).is_some_and(|head| STATES.split_whitespace().any(|state| state == head))
}
