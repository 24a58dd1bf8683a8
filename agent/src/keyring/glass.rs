//! The break-glass key: it lies in a file outside the office, on a stick in a sealed envelope, under a
//! passphrase that lies elsewhere, and opens an identity beside one officer's own key.

use std::path::Path;

use rand_core::CryptoRng;
use saphan_certs::files::{self, Readers};
use saphan_certs::sealed_file::{self, KdfCost, Passphrase, SEALED_LEN_MAX};
use saphan_protocol::seal::{PrekeyPublic, PrekeySecret};
use zeroize::Zeroizing;

use super::{KeyringError, disk};

/// Makes a break-glass key and writes it to `path`; returns what is sealed to.
///
/// # Errors
/// [`KeyringError::Passphrase`], [`KeyringError::Disk`], [`sealed_file::SealedFileError::Memory`].
pub fn make_glass_key(
    path: &Path,
    passphrase: &Passphrase,
    cost: KdfCost,
    rng: &mut impl CryptoRng,
) -> Result<PrekeyPublic, KeyringError> {
    passphrase.check_new()?;
    let key = PrekeySecret::random(rng);
    let sealed = sealed_file::seal(passphrase, key.expose_seed(), cost, rng)?;
    files::write_atomically(path, &sealed, Readers::Owner).map_err(disk(path))?;
    Ok(key.public())
}

/// Opens a break-glass key.
///
/// # Errors
/// [`KeyringError::Disk`], [`KeyringError::Sealed`], [`KeyringError::Damaged`] for another kind of file.
pub fn open_glass_key(path: &Path, passphrase: &Passphrase) -> Result<PrekeySecret, KeyringError> {
    let sealed = files::read_bytes(path, SEALED_LEN_MAX).map_err(disk(path))?;
    unseal_glass_key(&sealed, passphrase)
}

/// The same of the file's bytes.
///
/// # Errors
/// As [`open_glass_key`], without the disk.
pub fn unseal_glass_key(
    sealed: &[u8],
    passphrase: &Passphrase,
) -> Result<PrekeySecret, KeyringError> {
    let seed = sealed_file::open(passphrase, sealed)?;
    let seed =
        seed.as_slice().try_into().map_err(|_| KeyringError::Damaged("the break-glass key"))?;
    Ok(PrekeySecret::from_seed(Zeroizing::new(seed)))
}
