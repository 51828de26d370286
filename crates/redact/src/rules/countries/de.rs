//! Germany.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::CAR;
use crate::Language;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "DE",
        "A telephone number: area or mobile code from 0 on, then up to four groups (Bundesnetzagentur).",
        &[("0999+/99_99+_9+_9+", 0.95), ("09999?9?~99+_9+_9+", 0.9), ("099~99+_9+_9+", 0.85)],
    )
    .languages(&[Language::De])
    .checked(long_enough),
    code("steuer-id", "DE", Kind::Case, "A tax number of a person, by its check digit.", &[("99 999 999 999", 1.0)])
        .checked(checkdigit::steuer_id),
    code("steuer-id", "DE", Kind::Case, "Eleven figures that are called a tax number.", &[("99_999_999_999", 0.0)])
        .near("steuer steuer-id steuernummer identifikationsnummer idnr steuerid", 0.95),
    code("rente", "DE", Kind::Health, "A pension insurance number, by its check digit.", &[("99_999999_A_999", 1.0)])
        .checked(checkdigit::rentenversicherung),
    code("rente", "DE", Kind::Health, "What has the form of a pension insurance number.", &[("99_999999_A_999", 0.8)]),
    code(
        "krankenversicherung",
        "DE",
        Kind::Health,
        "A health insurance number, by the word beside it.",
        &[("A999_999_999", 0.0)],
    )
    .near("versichertennummer versicherungsnummer krankenkasse kvnr aok barmer tk dak kk", 0.9),
    code(
        "aktenzeichen",
        "DE",
        Kind::Case,
        "A court's file: division, register, number and year.",
        &[
            ("99?9?_f_999?9?9?/99", 0.9),
            ("99?9?_xvii_999?9?9?/99", 0.9),
            ("99?9?_ds_999?9?9?/99", 0.9),
            ("99?9?_ls_999?9?9?/99", 0.9),
            ("99?9?_js_999?9?9?/99", 0.9),
            ("99?9?_brs_999?9?9?/99", 0.9),
            ("99?9?_c_999?9?9?/99", 0.85),
            ("99?9?_uf_999?9?9?/99", 0.9),
            ("99?9?_k_999?9?9?/99", 0.85),
            ("99?9?_vii_999?9?9?/99", 0.9),
        ],
    ),
    code(
        "plate-de",
        "DE",
        Kind::Plate,
        "A number plate: the district, a letter or two, up to four figures.",
        &[("U-UU?_99+", 0.85), ("UU-UU?_99+", 0.85), ("UUU-UU?_99+", 0.85)],
    )
    .languages(&[Language::De]),
    code(
        "plate-de",
        "DE",
        Kind::Plate,
        "A number plate by the word beside it.",
        &[("AA?A?-AA?_99+", 0.0), ("AA-99+_AA", 0.0)],
    )
    .near(CAR, 0.85),
    postcode(
        "postcode-de",
        "DE",
        "A postcode with the country's letter, or by the word beside it.",
        &[("d-99999", 0.9), ("99999", 0.0)],
    )
    .near("plz postleitzahl", 0.9),
];

fn long_enough(text: &str) -> bool {
    (8..=13).contains(&checkdigit::digits(text).len())
}
