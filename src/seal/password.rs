//! A member's secret, wrapped under their password.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;

use super::{Error, Identity, argon2id, lock, unlock};

/// The form that [`wrap`] writes: Argon2id with 19 MiB and two passes, then XChaCha20-Poly1305.
const FORM: &str = "argon2id-19m-2$";

/// Wraps a secret under a password, in a text that names how: `argon2id-19m-2$salt$ciphertext`.
///
/// # Errors
/// [`Error::Failed`] without memory for the derivation.
pub fn wrap(identity: &Identity, password: &str) -> Result<String, Error> {
    let salt: [u8; 16] = rand::random();
    let key = argon2id(password.as_bytes(), &salt)?;
    let locked = lock(&key, identity.to_secret().as_bytes());
    Ok(format!("{FORM}{}${}", BASE64.encode(salt), BASE64.encode(locked)))
}

/// Unwraps what [`wrap`] wrapped. A success is the proof of the password: no other check of it is stored.
///
/// # Errors
/// [`Error::WrongKey`] for another password, [`Error::Damaged`] for another form.
pub fn unwrap(wrapped: &str, password: &str) -> Result<Identity, Error> {
    let (salt, locked) = wrapped.strip_prefix(FORM).and_then(|rest| rest.split_once('$')).ok_or(Error::Damaged)?;
    let salt = BASE64.decode(salt).map_err(|_| Error::Damaged)?;
    let locked = BASE64.decode(locked).map_err(|_| Error::Damaged)?;
    let key = argon2id(password.as_bytes(), &salt)?;
    let secret = unlock(&key, &locked)?;
    Identity::from_secret(std::str::from_utf8(&secret).map_err(|_| Error::Damaged)?)
}

/// Takes as long as [`unwrap`], for a name that nobody bears: an answer's time tells nothing.
pub fn spend_like_unwrap(password: &str) {
    let _ = std::hint::black_box(argon2id(password.as_bytes(), &[0; 16]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_password_opens_it() {
        let identity = Identity::generate();
        let wrapped = wrap(&identity, "four unrelated words here").unwrap();
        assert_eq!(*unwrap(&wrapped, "four unrelated words here").unwrap().to_secret(), *identity.to_secret());
        assert_eq!(unwrap(&wrapped, "four unrelated words").unwrap_err(), Error::WrongKey);
        assert_eq!(unwrap("something else", "x").unwrap_err(), Error::Damaged);
    }
}
