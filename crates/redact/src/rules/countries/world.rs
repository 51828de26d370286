//! Numbers that hold everywhere.

use super::super::checkdigit;
use super::super::recogniser::Recogniser;
use super::BANK;
use crate::Label;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    Recogniser::new("iban", Label::Code, Kind::Bank, "An international bank account number, by its check digits.")
        .forms(&[("AA99_ZZZZ_ZZZZ_ZZZZ_ZZ9Z+_Z+_Z+_Z+_Z+", 1.0), ("AA99ZZZZZZZZZZZZ+", 1.0)])
        .checked(iban),
    Recogniser::new("iban", Label::Code, Kind::Bank, "What has the form of an international bank account number.")
        .forms(&[
            ("UU99_9999_9999_9999_9999", 0.93),
            ("UU99_9999_9999_9999_9999_9", 0.93),
            ("UU99_9999_9999_9999_9999_99", 0.93),
            ("UU99_9999_9999_9999_9999_9999", 0.93),
            ("UU99_ZZZZ_ZZZZ_ZZZZ_ZZZZ_ZZZZ_ZZZ", 0.93),
            ("UU99_9999_9999_9999_9999_9999_9999", 0.93),
            ("UU99_UUUU_9999_9999_9999_99", 0.93),
            ("AA99_9999_9999_9999_9999_9+", 0.0),
        ])
        .near(BANK, 0.95),
    Recogniser::new("card", Label::Code, Kind::Bank, "A payment card, by Luhn's check digit.")
        .forms(&[("9999_9999_9999_9999", 1.0), ("9999_999999_99999", 1.0)])
        .checked(checkdigit::card),
    Recogniser::new("passport", Label::Code, Kind::Case, "A passport number, by the word beside it.")
        .forms(&[("AA?A?9999999+", 0.0), ("9999999+", 0.0)])
        .near("passport passeport pasaporte reisepass pass pp", 0.9),
    Recogniser::new("imei", Label::Code, Kind::Case, "A telephone's serial number, by the word beside it.")
        .forms(&[("99_999999_999999_9", 0.0)])
        .near("imei", 0.9),
];

fn iban(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && checkdigit::iban(text)
}
