//! The key that comes after the first one: made beside it, asked for with the old key's word, and taken
//! into use by the request file alone, so that a power cut leaves one or the other.
//!
//! Each officer's key file holds the store's master key, and none can be rewritten without that
//! officer's passphrase. So a later identity lies sealed under the master key, in a file of its own.

use std::path::Path;

use rand_core::CryptoRng;
use saphan_certs::files::{self, Readers};
use saphan_certs::renewal::RenewalRequest;
use saphan_certs::request::{PartnerRequest, REQUEST_LEN_MAX};
use saphan_certs::sealed_file::SEALED_LEN_MAX;
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::{KEY_FILE, Keyring, KeyringError, Keys, REQUEST_FILE, disk, lock, write};
use crate::vault::{KEY_LEN, Place, Vault};

/// Holds the identity key in use, if it is not the first one.
pub const IDENTITY_FILE: &str = "identity.key";
/// Holds the identity key that the authority is asked to certify.
const NEXT_FILE: &str = "identity.next";
/// Holds the request for it.
const NEXT_REQUEST_FILE: &str = "office.request.next";

const PLACE: Place<'static> = Place { table: "identity", id: b"", version: 1 };

impl Keyring {
    /// The identity key that the request names: the first one, or one that came after it.
    pub(super) fn identity_in_use(
        &self,
        first: SigningKey,
        master: &Zeroizing<[u8; KEY_LEN]>,
    ) -> Result<SigningKey, KeyringError> {
        if first.verifying_key() == *self.identity_key() {
            return Ok(first);
        }
        let vault = Vault::new(master.clone());
        for name in [IDENTITY_FILE, NEXT_FILE] {
            let later = read_sealed(&self.dir.join(name), &vault)?;
            if let Some(later) = later.filter(|key| key.verifying_key() == *self.identity_key()) {
                return Ok(later);
            }
        }
        Err(KeyringError::Damaged(KEY_FILE))
    }

    /// Makes the key that is to come after this one, unless it is there, and writes what the authority
    /// is asked with.
    ///
    /// # Errors
    /// [`KeyringError::InUse`], [`KeyringError::Disk`], [`KeyringError::Damaged`].
    pub fn renew_identity(
        &self,
        keys: &Keys,
        rng: &mut impl CryptoRng,
        now: UnixSeconds,
    ) -> Result<(String, VerifyingKey), KeyringError> {
        let _lock = lock(&self.dir)?;
        let vault = Vault::new(keys.master.clone());
        let path = self.dir.join(NEXT_FILE);
        let made = read_sealed(&path, &vault)?;
        // What a power cut left is in use already.
        if made.as_ref().is_some_and(|key| key.verifying_key() == *self.identity_key()) {
            rename(&path, &self.dir.join(IDENTITY_FILE))?;
        }
        let next = match made.filter(|key| key.verifying_key() != *self.identity_key()) {
            Some(next) => next,
            None => {
                let next = SigningKey::random(rng);
                let sealed = vault.seal(PLACE, next.expose_seed(), rng);
                write(&self.dir, NEXT_FILE, &sealed, Readers::Owner)?;
                next
            }
        };
        let (network, partner, transport) = (self.network(), self.partner(), self.transport()?);
        let request = PartnerRequest::create(network, partner, &next, &transport, now)?;
        write(&self.dir, NEXT_REQUEST_FILE, request.as_bytes(), Readers::Usual)?;
        let pair = (keys.identity(), &next);
        let pem = RenewalRequest::create(network, partner, pair, &transport, now)?;
        Ok((pem, next.verifying_key()))
    }

    /// The key that the authority was asked to certify next.
    pub(super) fn next_identity(&self) -> Result<Option<VerifyingKey>, KeyringError> {
        let path = self.dir.join(NEXT_REQUEST_FILE);
        if !path.exists() {
            return Ok(None);
        }
        let text = files::read_text(&path, REQUEST_LEN_MAX).map_err(disk(&path))?;
        Ok(Some(*PartnerRequest::parse(&text)?.identity_key()))
    }

    /// Takes the next key into use: from the first of these steps on, the request names it.
    pub(super) fn adopt_next(&self) -> Result<(), KeyringError> {
        rename(&self.dir.join(NEXT_REQUEST_FILE), &self.dir.join(REQUEST_FILE))?;
        rename(&self.dir.join(NEXT_FILE), &self.dir.join(IDENTITY_FILE))
    }
}

fn read_sealed(path: &Path, vault: &Vault) -> Result<Option<SigningKey>, KeyringError> {
    if !path.exists() {
        return Ok(None);
    }
    let damaged = || KeyringError::Damaged(IDENTITY_FILE);
    let sealed = files::read_bytes(path, SEALED_LEN_MAX).map_err(disk(path))?;
    let seed = vault.open(PLACE, &sealed).map_err(|_| damaged())?;
    let seed: [u8; KEY_LEN] = seed.as_slice().try_into().map_err(|_| damaged())?;
    Ok(Some(SigningKey::from_seed(Zeroizing::new(seed))))
}

fn rename(from: &Path, to: &Path) -> Result<(), KeyringError> {
    std::fs::rename(from, to).map_err(disk(to))?;
    let folder = to.parent().expect("a file of the office lies in its folder");
    files::sync_folder(folder).map_err(disk(folder))
}
