//! A random key that only a browser's cookie or a one-time link holds.
//!
//! The database keeps a lookup value derived from it and what it seals, and can open nothing by itself.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::hash::hex;
use super::{Error, derive, lock, unlock};

/// Thirty-two random bytes.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Token([u8; 32]);

impl Token {
    pub fn generate() -> Self {
        Self(rand::random())
    }

    /// Reads what [`Token::text`] wrote; anything else is not ours.
    pub fn parse(text: &str) -> Option<Self> {
        BASE64.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// For the cookie or the link: 43 characters of base64url.
    pub fn text(&self) -> String {
        BASE64.encode(self.0)
    }

    /// The bytes themselves, for a secret of the site that is stored as one.
    pub fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// What the database finds the row by; says nothing of the token.
    pub fn lookup(&self) -> String {
        hex(derive(&self.0, "daybook token lookup").as_ref())
    }

    /// Seals under this token, for one purpose.
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Vec<u8> {
        lock(&derive(&self.0, &format!("daybook token seal {purpose}")), plain)
    }

    /// Opens what [`Token::seal`] sealed for the same purpose.
    ///
    /// # Errors
    /// [`Error::WrongKey`], [`Error::Damaged`].
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
        unlock(&derive(&self.0, &format!("daybook token seal {purpose}")), sealed)
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token [withheld]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_opens_only_what_it_sealed_for_the_same_purpose() {
        let token = Token::parse(&Token::generate().text()).unwrap();
        let sealed = token.seal("draft", b"a day");
        assert_eq!(&**token.open("draft", &sealed).unwrap(), b"a day");
        assert!(token.open("desk", &sealed).is_err());
        assert!(Token::generate().open("draft", &sealed).is_err());
        assert!(token.open("draft", b"short").is_err());
    }

    #[test]
    fn the_lookup_is_stable_and_is_not_the_token() {
        let token = Token::generate();
        assert_eq!(token.lookup(), token.clone().lookup());
        assert_ne!(token.lookup(), hex(&token.bytes()));
        assert!(Token::parse("no").is_none());
    }
}
