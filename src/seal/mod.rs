//! Keys, receipts, sealing and opening.
//!
//! What is unpublished is sealed to the desk's key and to its contributor's receipt, so that a stolen database opens
//! nothing. Secrets are wiped from memory when they go, and print as `[withheld]`. Nothing here reads or writes files.

mod hash;
mod identity;
mod password;
mod receipt;
mod sealing;
mod stamp;
mod token;

pub use hash::sha256_hex;
pub use identity::{Identity, Recipient};
pub use password::{spend_like_unwrap, unwrap, wrap};
pub use receipt::{Receipt, ReceiptFault, ReceiptKeys, SiteSalt, receipt_lang};
pub use sealing::{open, seal};
pub use stamp::StampKey;
pub use token::Token;

/// Why something could not be sealed or opened. Never says what was in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    #[error("the key does not open this, or it was changed")]
    WrongKey,
    #[error("sealed content is damaged")]
    Damaged,
    #[error("sealing failed: no recipient, or no memory")]
    Failed,
}

/// Argon2id with the least parameters of the OWASP password storage cheat sheet (19 MiB, two passes), RFC 9106.
fn argon2id(secret: &[u8], salt: &[u8]) -> Result<zeroize::Zeroizing<[u8; 32]>, Error> {
    let params = argon2::Params::new(19 * 1024, 2, 1, Some(32)).map_err(|_| Error::Failed)?;
    let argon2 = argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params);
    let mut out = zeroize::Zeroizing::new([0; 32]);
    argon2.hash_password_into(secret, salt, out.as_mut()).map_err(|_| Error::Failed)?;
    Ok(out)
}

/// HKDF-SHA256 (RFC 5869): one key for one purpose.
fn derive(secret: &[u8; 32], purpose: &str) -> zeroize::Zeroizing<[u8; 32]> {
    let mut out = zeroize::Zeroizing::new([0; 32]);
    hkdf::Hkdf::<sha2::Sha256>::new(None, secret)
        .expand(purpose.as_bytes(), out.as_mut())
        .expect("32 bytes are a length that HKDF-SHA256 gives");
    out
}

/// XChaCha20-Poly1305 under a fresh nonce, which goes before the ciphertext.
fn lock(key: &[u8; 32], plain: &[u8]) -> Vec<u8> {
    use chacha20poly1305::aead::Aead as _;
    use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
    let nonce: [u8; 24] = rand::random();
    let cipher = XChaCha20Poly1305::new(&(*key).into());
    let mut out = nonce.to_vec();
    out.extend(cipher.encrypt(&XNonce::from(nonce), plain).expect("memory for a sealed copy"));
    out
}

/// Opens what [`lock`] locked.
fn unlock(key: &[u8; 32], locked: &[u8]) -> Result<zeroize::Zeroizing<Vec<u8>>, Error> {
    use chacha20poly1305::aead::Aead as _;
    use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
    let (nonce, ciphertext) = locked.split_first_chunk::<24>().ok_or(Error::Damaged)?;
    let cipher = XChaCha20Poly1305::new(&(*key).into());
    cipher.decrypt(&XNonce::from(*nonce), ciphertext).map(zeroize::Zeroizing::new).map_err(|_| Error::WrongKey)
}
