//! The forms of each country: telephones, postcodes, plates and the numbers that its offices give to people. Plates are
//! looked for in capitals without a word beside them, and in any case with one.

mod at;
mod au;
mod be;
mod ca;
mod ch;
mod de;
mod es;
mod fr;
mod gb;
mod ie;
mod india;
mod latin;
mod mx;
mod ng;
mod nz;
mod us;
mod world;
mod za;

use super::recogniser::Recogniser;

/// Words beside a number plate.
pub(super) const CAR: &str = "plate plates plaque plaques immatricule immatriculee immatriculation matricula patente placa \
    placas chapa kennzeichen kennz kontrollschild reg rego registration vrm car auto coche carro voiture char van camion \
    wagen transporter golf fiesta corsa transit toyota ford bmw audi honda skoda opel renault peugeot seat fiat";
/// Words beside a bank account.
pub(super) const BANK: &str =
    "account acc acct sort code bank iban compte rib banque cuenta banco konto bank kontonummer bic";
/// Words beside a health number.
pub(super) const CARD: &str = "card carte tarjeta karte health sante salud medical medicare medicaid medi number no numero \
    nummer assurance maladie versicherung seguro insurance";

/// The rules of every country; what proves itself comes first among equals by its score.
pub(super) const ALL: &[&[Recogniser]] = &[
    world::ALL,
    gb::ALL,
    ie::ALL,
    ca::ALL,
    us::ALL,
    fr::ALL,
    be::ALL,
    ch::ALL,
    de::ALL,
    at::ALL,
    es::ALL,
    mx::ALL,
    latin::ALL,
    au::ALL,
    nz::ALL,
    za::ALL,
    ng::ALL,
    india::ALL,
];
