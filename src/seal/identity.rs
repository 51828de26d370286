//! An X25519 key pair, in `age`'s form.

use std::fmt;
use std::str::FromStr;

use age::secrecy::ExposeSecret as _;
use zeroize::Zeroizing;

use super::Error;

/// The secret half. It opens what was sealed to its [`Recipient`].
#[derive(Clone)]
pub struct Identity(age::x25519::Identity);

/// The public half: what one seals to. Written as `age1…`.
#[derive(Clone)]
pub struct Recipient(age::x25519::Recipient);

impl Identity {
    /// A new key pair from the system's randomness.
    pub fn generate() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// The key pair that belongs to these 32 secret bytes.
    pub(super) fn from_seed(seed: &[u8; 32]) -> Self {
        let hrp = bech32::Hrp::parse("age-secret-key-").expect("age's own prefix");
        let text = Zeroizing::new(bech32::encode::<bech32::Bech32>(hrp, seed).expect("32 bytes fit").to_uppercase());
        Self(text.parse().expect("any 32 bytes are an X25519 secret"))
    }

    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// The secret as text, to be sealed or wrapped and never stored otherwise.
    pub fn to_secret(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// Reads what [`Identity::to_secret`] wrote.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it is not a secret of ours.
    pub fn from_secret(text: &str) -> Result<Self, Error> {
        text.parse().map(Self).map_err(|_| Error::Damaged)
    }

    pub(super) fn age(&self) -> &age::x25519::Identity {
        &self.0
    }
}

impl Recipient {
    pub(super) fn age(&self) -> &age::x25519::Recipient {
        &self.0
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity [withheld]")
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({self})")
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Recipient {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        text.parse().map(Self).map_err(|_| Error::Damaged)
    }
}
