//! Canada and its provinces.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::{CAR, CARD};
use crate::Language;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "CA",
        "A telephone number by the North American numbering plan, with or without its extension.",
        &[
            ("999-999-9999", 0.95),
            ("999 999-9999", 0.95),
            ("999 999 9999", 0.9),
            ("999.999.9999", 0.95),
            ("(999)_999_9999", 0.95),
            ("1_999_999_9999", 0.95),
            ("999-9999", 0.7),
        ],
    )
    .checked(north_american),
    code(
        "sin",
        "CA",
        Kind::Case,
        "A social insurance number, by Luhn's check digit.",
        &[("999 999 999", 1.0), ("999-999-999", 1.0)],
    )
    .languages(&[Language::En, Language::Fr])
    .checked(checkdigit::sin),
    code("sin", "CA", Kind::Case, "Nine figures that are called a social insurance number.", &[("999_999_999", 0.0)])
        .near("sin nas niss social sociale", 0.9),
    code(
        "ramq",
        "CA",
        Kind::Health,
        "A health insurance number of Quebec, by the birth date in it.",
        &[("AAAA_9999_9999", 1.0)],
    )
    .checked(checkdigit::ramq),
    code("ramq", "CA", Kind::Health, "What has the form of Quebec's health number.", &[("AAAA 9999 9999", 0.9)]),
    code(
        "ohip",
        "CA",
        Kind::Health,
        "A health card of Ontario or another province, by the word beside it.",
        &[
            ("9999_999_999_AA", 0.9),
            ("9999_999_999", 0.0),
            ("999999999", 0.0),
            ("9999_99999", 0.0),
            ("99999_9999", 0.0),
            ("999_999_999", 0.0),
        ],
    )
    .near("ohip phn msi mcp ahcip health sante hcn", 0.9),
    code(
        "treaty",
        "CA",
        Kind::Case,
        "A status or band number, by the word beside it.",
        &[("9999999999", 0.0), ("999_9999_999", 0.0)],
    )
    .near("treaty band status bande inscription", 0.9),
    code(
        "uci",
        "CA",
        Kind::Case,
        "An immigration client's number, by the word beside it.",
        &[("99_9999_9999", 0.0), ("9999_9999", 0.0)],
    )
    .near("uci iuc client immigration ircc", 0.9),
    postcode("postcode-ca", "CA", "A postcode, by its form (Canada Post).", &[("A9A_9A9", 0.95)]).checked(letters),
    code("plate-qc", "CA", Kind::Plate, "A number plate of Quebec.", &[("U99 ?UUU", 0.85)]),
    code(
        "plate-ca",
        "CA",
        Kind::Plate,
        "A number plate of a province, by the word beside it.",
        &[
            ("A99_AAA", 0.0),
            ("AAA_999", 0.0),
            ("AAA_9999", 0.0),
            ("AAAA_999", 0.0),
            ("AA9_99A", 0.0),
            ("A_99999", 0.0),
            ("99A_AA9", 0.0),
        ],
    )
    .near(CAR, 0.85),
    code("health-card", "CA", Kind::Health, "Figures that are called a card's number.", &[("9999~9999~9999", 0.0)])
        .near(CARD, 0.85),
];

/// Area code and exchange begin with 2 to 9.
fn north_american(text: &str) -> bool {
    let digits = checkdigit::digits(text);
    let digits = digits.strip_prefix(&[1]).filter(|rest| rest.len() == 10).unwrap_or(&digits);
    match digits.len() {
        7 => digits[0] > 1,
        10 => digits[0] > 1 && digits[3] > 1,
        _ => false,
    }
}

/// D, F, I, O, Q and U stand in no postcode (Canada Post).
fn letters(text: &str) -> bool {
    !checkdigit::bare(text).contains(['D', 'F', 'I', 'O', 'Q', 'U'])
}
