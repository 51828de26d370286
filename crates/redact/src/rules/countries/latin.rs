//! Chile, Argentina, Colombia and Peru.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone};
use super::CAR;
use crate::Language;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "AR",
        "A telephone number of Argentina: area code, then four and four figures.",
        &[("11 9999-9999", 0.9), ("999 999-9999", 0.9), ("9999 99-9999", 0.85)],
    )
    .languages(&[Language::Es]),
    phone(
        "CL",
        "A telephone number of Chile: a 9 and eight figures, or an area code.",
        &[("9 9999 9999", 0.9), ("99 9 999 999", 0.85)],
    )
    .languages(&[Language::Es]),
    code(
        "rut",
        "CL",
        Kind::Case,
        "A role number of Chile (RUT, RUN), by its check digit.",
        &[("99.999.999-Z", 1.0), ("9.999.999-Z", 1.0), ("99999999-Z", 1.0), ("9999999-Z", 1.0)],
    )
    .checked(checkdigit::rut),
    code(
        "rut",
        "CL",
        Kind::Case,
        "What has the form of a role number.",
        &[("99?.999.999-Z", 0.95), ("99999999-k", 0.9), ("9999999+-Z", 0.0)],
    )
    .near("rut run", 0.95),
    code("cuit", "AR", Kind::Case, "A tax or work number of Argentina, by its check digit.", &[("99-99999999-9", 1.0)])
        .checked(checkdigit::cuit),
    code("cuit", "AR", Kind::Case, "What has the form of a tax or work number.", &[("99-99999999-9", 0.9)]),
    code(
        "cedula",
        "CO",
        Kind::Case,
        "An identity number in groups of three (Colombia, Argentina, Uruguay).",
        &[("9.999.999.999", 0.9), ("99.999.999", 0.85)],
    )
    .languages(&[Language::Es]),
    code(
        "plate-latin",
        "CL",
        Kind::Plate,
        "A number plate, by the word beside it.",
        &[
            ("AAAA-99", 0.0),
            ("A~99~AAA", 0.0),
            ("AAA_999", 0.0),
            ("AA_999_AA", 0.0),
            ("AAA_99A", 0.0),
            ("AA_99_99", 0.0),
        ],
    )
    .near(CAR, 0.85),
    code("plate-latin", "AR", Kind::Plate, "A number plate of the Mercosur.", &[("UU 999 UU", 0.85)])
        .languages(&[Language::Es]),
];
