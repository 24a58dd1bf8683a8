//! The officers' key files: each opens the office under the officer's own passphrase.

use std::io;

use rand_core::CryptoRng;
use saphan_certs::files::{self, Readers};
use saphan_certs::sealed_file::{self, KdfCost, Passphrase, SEALED_LEN_MAX};
use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::ids::StaffCode;
use saphan_protocol::keys::SigningKey;
use serde_bytes::ByteArray;
use zeroize::Zeroizing;

use super::secrets::OfficerKeyV1;
use super::{Keyring, KeyringError, Keys, create_folder, disk, write};
use crate::staff::OfficerKeys;

/// Holds the officers' keys.
pub const STAFF_FOLDER: &str = "staff";

impl Keyring {
    /// Makes the key of an officer, and seals it with what opens the office under the officer's own
    /// passphrase. A file that nobody certified is written over.
    ///
    /// # Errors
    /// [`KeyringError::Passphrase`], [`KeyringError::Disk`], [`sealed_file::SealedFileError::Memory`].
    pub fn add_officer(
        &self,
        code: &StaffCode,
        keys: &Keys,
        passphrase: &Passphrase,
        cost: KdfCost,
        rng: &mut impl CryptoRng,
    ) -> Result<OfficerKeys, KeyringError> {
        passphrase.check_new()?;
        let dir = self.dir.join(STAFF_FOLDER);
        create_folder(&dir)?;
        let key = SigningKey::random(rng);
        let secrets =
            OfficerKeyV1 { seed: ByteArray::new(*key.expose_seed()), office: keys.to_secrets() };
        let plaintext = Zeroizing::new(cbor::encode(&secrets));
        let sealed = sealed_file::seal(passphrase, &plaintext, cost, rng)?;
        write(&dir, &officer_file(code), &sealed, Readers::Owner)?;
        Ok(OfficerKeys::of(&key))
    }

    /// Opens the key of an officer, and with it the office.
    ///
    /// # Errors
    /// [`KeyringError::NoOfficer`], else as [`Keyring::unlock`].
    pub fn unlock_officer(
        &self,
        code: &StaffCode,
        passphrase: &Passphrase,
    ) -> Result<(Keys, SigningKey), KeyringError> {
        const LIMITS: Limits = Limits::new(512, 12);
        let path = self.dir.join(STAFF_FOLDER).join(officer_file(code));
        if !path.exists() {
            return Err(KeyringError::NoOfficer(code.clone()));
        }
        let sealed = files::read_bytes(&path, SEALED_LEN_MAX).map_err(disk(&path))?;
        let plaintext = sealed_file::open(passphrase, &sealed)?;
        let secrets: OfficerKeyV1 = cbor::decode_canonical(&plaintext, LIMITS)
            .map_err(|_| KeyringError::Damaged("the officer's key file"))?;
        let Keys { master, identity: first, incarnation } = Keys::of(&secrets.office);
        let identity = self
            .identity_in_use(first, &master)
            .map_err(|_| KeyringError::Damaged("the officer's key file"))?;
        let keys = Keys { master, identity, incarnation };
        Ok((keys, SigningKey::from_seed(Zeroizing::new(*secrets.seed))))
    }

    /// Takes the key file of an officer away, if there is one.
    ///
    /// # Errors
    /// [`KeyringError::Disk`].
    pub fn remove_officer(&self, code: &StaffCode) -> Result<(), KeyringError> {
        let path = self.dir.join(STAFF_FOLDER).join(officer_file(code));
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(disk(&path)(error)),
            Ok(()) | Err(_) => Ok(()),
        }
    }
}

fn officer_file(code: &StaffCode) -> String {
    format!("{code}.key")
}
