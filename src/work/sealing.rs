//! Sealing to the desk and to a receipt: what the use cases share.

use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::domain::role::KeyPurpose;
use crate::seal::{self, Identity, Recipient};
use crate::store::{Db, desk_keys};

use super::Refusal;

/// The desk's living keys for a purpose: what is new is sealed to all of them.
///
/// # Errors
/// [`Refusal::Failed`] when the house has no keys, which `daybook doctor` explains.
pub fn desk_recipients(db: &mut Db, purpose: KeyPurpose) -> Result<Vec<Recipient>, Refusal> {
    let keys: Vec<Recipient> =
        desk_keys::living(db, purpose.as_str())?.iter().filter_map(|key| key.recipient.parse().ok()).collect();
    if keys.is_empty() {
        return Err(Refusal::Failed(
            "the desk has no keys: start `daybook serve` once, or run `daybook doctor`".into(),
        ));
    }
    Ok(keys)
}

/// Seals a value, as JSON, to the desk and, where the thread is not cut, to the receipt.
///
/// # Errors
/// [`Refusal::Failed`] when sealing fails.
pub fn seal_to(
    db: &mut Db,
    purpose: KeyPurpose,
    receipt: Option<&str>,
    value: &impl Serialize,
) -> Result<Vec<u8>, Refusal> {
    let mut to = desk_recipients(db, purpose)?;
    to.extend(receipt.and_then(|recipient| recipient.parse().ok()));
    let plain = Zeroizing::new(serde_json::to_vec(value)?);
    Ok(seal::seal(&plain, &to.iter().collect::<Vec<_>>())?)
}

/// Opens what [`seal_to`] sealed.
///
/// # Errors
/// [`Refusal::Failed`] when the key does not open it.
pub fn open<T: DeserializeOwned>(sealed: &[u8], with: &Identity) -> Result<T, Refusal> {
    let plain = seal::open(sealed, with)?;
    Ok(serde_json::from_slice(&plain)?)
}
