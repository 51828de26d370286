//! Austria.

use super::super::checkdigit;
use super::super::recogniser::{Recogniser, code, phone, postcode};
use super::CAR;
use crate::Language;
use crate::found::Kind;

pub(super) const ALL: &[Recogniser] = &[
    phone(
        "AT",
        "A telephone number: 06xx or an area code, then groups (RTR).",
        &[("06999?_999_99?9?_9+", 0.95), ("0999?9?/99+_9+_9+", 0.95)],
    ),
    code(
        "svnr",
        "AT",
        Kind::Health,
        "A social insurance number, by its check digit.",
        &[("9999 999999", 1.0), ("9999999999", 1.0)],
    )
    .languages(&[Language::De])
    .checked(checkdigit::svnr),
    code(
        "svnr",
        "AT",
        Kind::Health,
        "Ten figures that are called a social insurance number.",
        &[("9999_999999", 0.0), ("9999_99_99_99", 0.0)],
    )
    .near("svnr sv sozialversicherung sozialversicherungsnummer versicherungsnummer", 0.95),
    code(
        "plate-at",
        "AT",
        Kind::Plate,
        "A number plate: the district, figures and letters.",
        &[("UU?-99?9?9?9? UU?U?", 0.85)],
    )
    .languages(&[Language::De])
    .near(CAR, 0.9),
    postcode("postcode-at", "AT", "A postcode with the country's letter.", &[("a-9999", 0.9)]),
];
