//! What is neither a person, a place, an organisation nor an age: addresses, dates, contacts, codes, origins.

use crate::found::Kind;
use crate::{Label, Language};

/// The kind of a thing, with its article.
pub(super) fn kind(language: Language, label: Label, kind: Kind) -> &'static str {
    let words = match (label, kind) {
        (Label::Address, Kind::Postcode) => ["a postcode", "un code postal", "un código postal", "eine Postleitzahl"],
        (Label::Address, _) => ["an address", "une adresse", "una dirección", "eine Adresse"],
        (Label::Date, Kind::Year) => ["a year", "une année", "un año", "ein Jahr"],
        (Label::Date, _) => ["a date", "une date", "una fecha", "ein Datum"],
        (Label::Age, _) => ["an age", "un âge", "una edad", "ein Alter"],
        (Label::Contact, Kind::Email) => {
            ["an e-mail address", "une adresse courriel", "una dirección de correo", "eine E-Mail-Adresse"]
        }
        (Label::Contact, Kind::Web) => ["a web address", "une adresse web", "una dirección web", "eine Webadresse"],
        (Label::Contact, Kind::Handle) => {
            ["an account name", "un nom de compte", "un nombre de cuenta", "ein Kontoname"]
        }
        (Label::Contact, _) => {
            ["a phone number", "un numéro de téléphone", "un número de teléfono", "eine Telefonnummer"]
        }
        (Label::Code, Kind::Plate) => ["a number plate", "une plaque", "una matrícula", "ein Kennzeichen"],
        (Label::Code, Kind::Health) => {
            ["a health number", "un numéro de santé", "un número sanitario", "eine Versichertennummer"]
        }
        (Label::Code, Kind::Bank) => {
            ["an account number", "un numéro de compte", "un número de cuenta", "eine Kontonummer"]
        }
        (Label::Code, _) => {
            ["a reference number", "un numéro de dossier", "un número de referencia", "ein Aktenzeichen"]
        }
        _ => ["background withheld", "origine tue", "origen reservado", "Herkunft ungenannt"],
    };
    words[language as usize]
}
