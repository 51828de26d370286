//! Sealing to one or more recipients with `age`, padded so that the length says little.

use std::io::{Read as _, Write as _};

use zeroize::Zeroizing;

use super::{Error, Identity, Recipient};

/// Nothing sealed is shorter than this, so that a yes and a sentence look alike.
const SHORTEST: usize = 512;

/// Seals to all of the recipients; each of them alone can open it.
///
/// # Errors
/// [`Error::Failed`] without a recipient.
pub fn seal(plain: &[u8], to: &[&Recipient]) -> Result<Vec<u8>, Error> {
    let recipients = to.iter().map(|recipient| recipient.age() as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| Error::Failed)?;
    let mut sealed = Vec::with_capacity(padded_length(plain.len() + 8) + 512);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| Error::Failed)?;
    writer.write_all(&padded(plain)).map_err(|_| Error::Failed)?;
    writer.finish().map_err(|_| Error::Failed)?;
    Ok(sealed)
}

/// Opens what [`seal`] sealed.
///
/// # Errors
/// [`Error::WrongKey`] if it was not sealed to this identity or was changed, [`Error::Damaged`] if it is not ours.
pub fn open(sealed: &[u8], with: &Identity) -> Result<Zeroizing<Vec<u8>>, Error> {
    let decryptor = age::Decryptor::new(sealed).map_err(|_| Error::Damaged)?;
    let mut reader =
        decryptor.decrypt(std::iter::once(with.age() as &dyn age::Identity)).map_err(|_| Error::WrongKey)?;
    // Sized beforehand: a buffer that grows leaves copies behind that nobody wipes.
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut plain).map_err(|_| Error::WrongKey)?;
    let (length, rest) = plain.split_first_chunk::<8>().ok_or(Error::Damaged)?;
    let length = usize::try_from(u64::from_le_bytes(*length)).map_err(|_| Error::Damaged)?;
    rest.get(..length).map(|plain| Zeroizing::new(plain.to_vec())).ok_or(Error::Damaged)
}

/// The length in eight bytes, the text, zeros.
fn padded(plain: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = padded_length(plain.len() + 8);
    let mut out = Zeroizing::new(Vec::with_capacity(length));
    out.extend((plain.len() as u64).to_le_bytes());
    out.extend(plain);
    out.resize(length, 0);
    out
}

/// PADMÉ (Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019):
/// at most 12 % longer, and only O(log log) bits of the length remain visible.
fn padded_length(length: usize) -> usize {
    let length = length.max(SHORTEST);
    let exponent = length.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1usize << (exponent - kept)) - 1;
    (length + mask) & !mask
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_recipient_opens_it_and_nobody_else() {
        let (desk, writer, stranger) = (Identity::generate(), Identity::generate(), Identity::generate());
        let sealed = seal(b"a day", &[&desk.recipient(), &writer.recipient()]).unwrap();
        assert_eq!(&**open(&sealed, &desk).unwrap(), b"a day");
        assert_eq!(&**open(&sealed, &writer).unwrap(), b"a day");
        assert_eq!(open(&sealed, &stranger).unwrap_err(), Error::WrongKey);
    }

    #[test]
    fn a_changed_byte_opens_nothing() {
        let desk = Identity::generate();
        let mut sealed = seal(b"a day", &[&desk.recipient()]).unwrap();
        *sealed.last_mut().unwrap() ^= 1;
        assert!(open(&sealed, &desk).is_err());
        assert!(open(b"not age at all", &desk).is_err());
    }

    #[test]
    fn near_lengths_look_alike() {
        let desk = Identity::generate().recipient();
        let length = |plain: &str| seal(plain.as_bytes(), &[&desk]).unwrap().len();
        // age adds a stanza of random length ("grease"); the padded text is what is compared.
        assert_eq!(padded_length(3), padded_length(400));
        assert_eq!(padded_length(5_000), padded_length(5_050));
        assert!(length("x") >= SHORTEST);
    }

    #[test]
    fn padding_costs_at_most_an_eighth() {
        for length in [512, 513, 1000, 4096, 5001, 100_000, 4_000_000] {
            let padded = padded_length(length);
            assert!(padded >= length && padded - length <= length / 8 + 1, "{length} -> {padded}");
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(32))]
        #[test]
        fn what_is_sealed_comes_back(plain: Vec<u8>) {
            let desk = Identity::generate();
            let sealed = seal(&plain, &[&desk.recipient()]).unwrap();
            proptest::prop_assert_eq!(&**open(&sealed, &desk).unwrap(), &plain[..]);
        }
    }
}
