//! Stamps: a time and a subject under a keyed hash, so that a form can prove when it was handed out.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The key of the stamps.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct StampKey([u8; 32]);

impl StampKey {
    pub fn generate() -> Self {
        Self(rand::random())
    }

    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A stamp of this purpose, made at this second since 1970, about these bytes.
    pub fn stamp(&self, purpose: &str, at: i64, about: &[u8]) -> String {
        format!("{at}.{}", BASE64.encode(self.mac(purpose, at, about).finalize().into_bytes()))
    }

    /// The second at which the stamp was made, if it is one of ours for this purpose and these bytes.
    pub fn check(&self, purpose: &str, stamp: &str, about: &[u8]) -> Option<i64> {
        let (at, mac) = stamp.split_once('.')?;
        let at = at.parse().ok()?;
        self.mac(purpose, at, about).verify_slice(&BASE64.decode(mac).ok()?).ok().map(|()| at)
    }

    /// One of `many` numbers for these bytes: without the key, nobody can tell which bytes have which number.
    pub fn number(&self, purpose: &str, about: &[u8], many: u32) -> u32 {
        let mac = self.mac(purpose, 0, about).finalize().into_bytes();
        u32::from_le_bytes([mac[0], mac[1], mac[2], mac[3]]) % many.max(1)
    }

    fn mac(&self, purpose: &str, at: i64, about: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        // The length keeps a purpose from running into what follows.
        mac.update(&(purpose.len() as u64).to_le_bytes());
        mac.update(purpose.as_bytes());
        mac.update(&at.to_le_bytes());
        mac.update(about);
        mac
    }
}

impl std::fmt::Debug for StampKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StampKey [withheld]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_for_its_purpose_and_subject_only() {
        let key = StampKey::generate();
        let stamp = key.stamp("comment", 1_790_000_000, b"story");
        assert_eq!(key.check("comment", &stamp, b"story"), Some(1_790_000_000));
        assert_eq!(key.check("comment", &stamp, b"other"), None);
        assert_eq!(key.check("draft", &stamp, b"story"), None);
        assert_eq!(key.check("comment", &stamp.replace("179", "180"), b"story"), None);
        assert_eq!(StampKey::generate().check("comment", &stamp, b"story"), None);
        assert_eq!(key.check("comment", "nonsense", b"story"), None);
    }

    #[test]
    fn a_number_is_the_same_for_the_same_key_and_in_its_range() {
        let key = StampKey::from_bytes([7; 32]);
        assert_eq!(key.number("word", b"now", 1 << 20), key.number("word", b"now", 1 << 20));
        let numbers: std::collections::HashSet<u32> =
            (0..100).map(|word: u32| key.number("word", &word.to_le_bytes(), 1 << 20)).collect();
        assert!(numbers.len() > 95 && numbers.iter().all(|number| *number < 1 << 20));
        assert_ne!(key.number("word", b"now", u32::MAX), StampKey::generate().number("word", b"now", u32::MAX));
    }
}
