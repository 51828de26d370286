//! Spain.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::CAR;
use crate::Language;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "ES",
        "A telephone number of nine figures from 6 to 9 (CNMC).",
        &[("999 999 999", 0.85), ("999_99_99_99", 0.9), ("999999999", 0.8)],
    )
    .languages(&[Language::Es])
    .checked(nine),
    code(
        "dni",
        "ES",
        Kind::Case,
        "An identity number of Spain or of a foreigner there, by its letter.",
        &[("99999999_A", 1.0), ("x_9999999_A", 1.0), ("y_9999999_A", 1.0), ("z_9999999_A", 1.0), ("99.999.999_A", 1.0)],
    )
    .checked(checkdigit::dni),
    code(
        "dni",
        "ES",
        Kind::Case,
        "What has the form of a Spanish identity number.",
        &[("99999999_A", 0.85), ("x_9999999_A", 0.85), ("y_9999999_A", 0.85), ("z_9999999_A", 0.85)],
    )
    .near("dni nie nif", 0.95),
    code(
        "dni",
        "ES",
        Kind::Case,
        "Figures that are called an identity number.",
        &[("99?.999.999", 0.0), ("99999999?", 0.0)],
    )
    .near("dni documento cedula ci cc ti rg run identidad", 0.95),
    code(
        "nuss",
        "ES",
        Kind::Health,
        "A social security or health card number, by the word beside it.",
        &[("99_99999999_99", 0.0), ("999999999999", 0.0), ("AAAA999999999999", 0.9)],
    )
    .near("nuss naf seguridad social afiliacion tarjeta sanitaria sip", 0.95),
    code("plate-es", "ES", Kind::Plate, "A number plate from 2000 on.", &[("9999 UUU", 0.85), ("9999-UUU", 0.85)])
        .languages(&[Language::Es]),
    code(
        "plate-es",
        "ES",
        Kind::Plate,
        "A number plate by the word beside it.",
        &[("9999_AAA", 0.0), ("AA?_9999_AA?", 0.0)],
    )
    .near(CAR, 0.85),
    postcode("postcode-es", "ES", "A postcode, by the word beside it.", &[("99999", 0.0)])
        .near("cp codigo postal", 0.9),
];

fn nine(text: &str) -> bool {
    text.starts_with(['6', '7', '8', '9'])
}
