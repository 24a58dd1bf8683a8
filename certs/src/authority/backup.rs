//! One sealed file with everything of an authority (docs/protocol.md, section 18).
//!
//! ```text
//! backup   = { kit: digest, format: "saphan/1/authority-backup", to_kit: bstr, ciphertext: bstr,
//!              to_passphrase: bstr }
//! contents = seed of the authority's key, 32 bytes || { at, log: [bstr], acts: [bstr], root: bstr }
//! ```
//!
//! The contents are sealed with AES-256-GCM under a key of their own; everything before the
//! ciphertext is its associated data. That key is sealed twice: to the kit, for two of its sheets, and
//! under the passphrase that the authority had when the backup was made.

use std::io;
use std::path::Path;

use rand_core::CryptoRng;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::directory::{Directory, ENTRIES_MAX};
use saphan_protocol::ids::Digest;
use saphan_protocol::keys::{KEY_LEN, SigningKey};
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};
use serde_bytes::{ByteBuf, Bytes};
use zeroize::{Zeroize as _, Zeroizing};

use super::acts::{Act, Acts};
use super::log_file::LogFile;
use super::{
    ACTS_FILE, Acting, Authority, AuthorityError, Hand, KEY_FILE, LOG_FILE, ROOT_FILE, check_fits,
    disk, read_lists, write,
};
use crate::files::{self, Readers};
use crate::issuer::FileSigner;
use crate::kit::{KitError, KitId, RecoveryKey};
use crate::sealed_file::{self, KdfCost, Passphrase, SealedFileError};
use crate::x509::Root;

/// Longest backup in bytes: decades of a network.
pub const BACKUP_LEN_MAX: usize = 64 << 20;

const FORMAT: &str = "saphan/1/authority-backup";
const LIMITS: Limits = Limits::new(BACKUP_LEN_MAX, 32);
const CONTENTS_LIMITS: Limits = Limits::new(BACKUP_LEN_MAX, 2 * ENTRIES_MAX as u32 + 32);
const SEAL_KEY_LEN: usize = 32; // AES-256

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BackupV1 {
    kit: Digest,
    format: String,
    to_kit: ByteBuf,
    ciphertext: ByteBuf,
    to_passphrase: ByteBuf,
}

impl BackupV1 {
    fn associated_data(&self) -> Vec<u8> {
        let (to_kit, to_passphrase) = (&self.to_kit[..], &self.to_passphrase[..]);
        cbor::encode(&(FORMAT, &self.kit, Bytes::new(to_kit), Bytes::new(to_passphrase)))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ContentsV1 {
    at: UnixSeconds,
    log: Vec<ByteBuf>,
    acts: Vec<ByteBuf>,
    root: ByteBuf,
}

/// What opens a backup.
pub enum Opener<'a> {
    /// The key of two sheets.
    Sheets(&'a RecoveryKey),
    /// The passphrase that the authority had when the backup was made.
    Passphrase(&'a Passphrase),
}

/// A backup, opened in memory: the key fits the root, list and log verify and agree.
pub struct Backup {
    seed: Zeroizing<[u8; KEY_LEN]>,
    root: Root,
    directory: Directory,
    acts: Acts,
    at: UnixSeconds,
    digest: Digest,
}

impl Authority {
    /// Writes a backup to `to`, which it replaces. It opens with two sheets of the newest kit, or with
    /// `passphrase`, which must be the authority's; `cost` is what a guess at that costs.
    ///
    /// # Errors
    /// O-104, O-107, O-108, O-116 to O-118; there is then no new file, and no act of it.
    pub fn back_up(
        &mut self,
        acting: &Acting,
        (passphrase, cost): (&Passphrase, KdfCost),
        to: &Path,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<(), AuthorityError> {
        let kit = self.check_kit()?;
        self.ready(acting)?;
        let seed = self.unseal(passphrase)?;
        let acts = self.sign(acting, Act::BackUp { kit: *kit.id().digest() }, None, at)?;
        let contents = self.contents(&seed, &acts, at);
        let mut seal_key = Zeroizing::new([0; SEAL_KEY_LEN]);
        rng.fill_bytes(&mut *seal_key);
        let to_kit = kit.key.seal(FORMAT.as_bytes(), &[], &*seal_key, rng);
        let to_passphrase = sealed_file::seal(passphrase, &*seal_key, cost, rng)?;
        let mut backup = BackupV1 {
            kit: *kit.id().digest(),
            format: FORMAT.to_owned(),
            to_kit: to_kit.into(),
            ciphertext: ByteBuf::new(),
            to_passphrase: to_passphrase.into(),
        };
        backup.ciphertext = seal(&seal_key, &backup.associated_data(), contents).into();
        // Whole on the disk first, then the act, and only then a file by that name.
        let staged = files::stage(to, &cbor::encode(&backup), Readers::Owner).map_err(disk(to))?;
        self.write_down(acts)?;
        staged.commit().map_err(disk(to))
    }

    fn contents(&self, seed: &Zeroizing<[u8; KEY_LEN]>, acts: &Acts, at: UnixSeconds) -> Vec<u8> {
        let bytes = |messages: &[Vec<u8>]| messages.iter().cloned().map(ByteBuf::from).collect();
        let rest = cbor::encode(&ContentsV1 {
            at,
            log: bytes(self.directory.since(0, ENTRIES_MAX)),
            acts: bytes(acts.messages()),
            root: ByteBuf::from(self.root.der().to_vec()),
        });
        // Allocated at its full size, so that growing leaves no copy of the key behind.
        let mut contents = Vec::with_capacity(KEY_LEN + rest.len() + AES_256_GCM.tag_len());
        contents.extend_from_slice(&seed[..]);
        contents.extend_from_slice(&rest);
        contents
    }
}

impl Backup {
    /// Opens a backup and checks everything in it.
    ///
    /// # Errors
    /// In this order: O-119; W-107 for sheets of another kit, O-107 for another passphrase; O-120;
    /// then what is wrong with the contents: O-106, O-108, O-105, O-117.
    pub fn open(bytes: &[u8], with: &Opener<'_>) -> Result<Self, AuthorityError> {
        let backup: BackupV1 =
            cbor::decode_canonical(bytes, LIMITS).map_err(AuthorityError::BackupForm)?;
        if backup.format != FORMAT {
            return Err(SealedFileError::Format(backup.format).into());
        }
        let seal_key = match with {
            Opener::Sheets(key) => {
                if key.id().digest() != &backup.kit {
                    return Err(KitError::OtherKey.into());
                }
                let opened = key.secret().open(FORMAT.as_bytes(), &[], &backup.to_kit);
                opened.map_err(|_| AuthorityError::BackupDamaged)?
            }
            Opener::Passphrase(passphrase) => sealed_file::open(passphrase, &backup.to_passphrase)?,
        };
        let associated_data = backup.associated_data();
        let contents = unseal(&seal_key, &associated_data, backup.ciphertext.into_vec())?;
        let (seed, rest) = contents.split_first_chunk().ok_or(AuthorityError::BackupDamaged)?;
        let seed = Zeroizing::new(*seed);
        let ContentsV1 { at, log, acts, root } =
            cbor::decode_canonical(rest, CONTENTS_LIMITS).map_err(AuthorityError::BackupForm)?;
        let root = Root::from_der(&root).map_err(AuthorityError::Root)?;
        check_fits(&seed, &root)?;
        let (directory, acts) = read_lists(&root, &log, &acts)?;
        acts.compare(directory.since(0, ENTRIES_MAX))?;
        Ok(Self { seed, root, directory, acts, at, digest: Digest::of(bytes) })
    }

    /// Which kit opens this backup, before it is opened.
    ///
    /// # Errors
    /// O-119.
    pub fn kit_of(bytes: &[u8]) -> Result<KitId, AuthorityError> {
        let backup: BackupV1 =
            cbor::decode_canonical(bytes, LIMITS).map_err(AuthorityError::BackupForm)?;
        Ok(KitId::from_digest(backup.kit))
    }

    /// The root certificate.
    pub fn root(&self) -> &Root {
        &self.root
    }

    /// Who belonged when it was made.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// What had been done until then; the last act is the backup itself.
    pub fn acts(&self) -> &Acts {
        &self.acts
    }

    /// When it was made.
    pub fn at(&self) -> UnixSeconds {
        self.at
    }

    /// Sets the authority up in `dir`, which does not exist or is empty, under a new passphrase.
    ///
    /// A crash on the way leaves a hidden folder beside `dir`, and trying again is safe.
    ///
    /// # Errors
    /// O-121; O-104; O-107 for want of memory.
    pub fn restore(
        &self,
        dir: &Path,
        by: &Hand,
        (passphrase, cost): (&Passphrase, KdfCost),
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<Authority, AuthorityError> {
        check_vacant(dir)?;
        let new = files::beside(dir, "restoring").map_err(disk(dir))?;
        match std::fs::remove_dir_all(&new) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(disk(&new)(error)),
            Ok(()) | Err(_) => {}
        }
        files::create_folder(&new).map_err(disk(&new))?;
        let sealed = sealed_file::seal(passphrase, &self.seed[..], cost, rng)?;
        let list = self.directory.since(0, ENTRIES_MAX);
        write(&new.join(KEY_FILE), &sealed, Readers::Owner)?;
        write(&new.join(LOG_FILE), &LogFile::of(list), Readers::Owner)?;
        write(&new.join(ACTS_FILE), &LogFile::of(self.acts.messages()), Readers::Owner)?;
        write(&new.join(ROOT_FILE), self.root.to_pem().as_bytes(), Readers::Usual)?;
        let mut authority = Authority::open(&new)?;
        let signer = FileSigner::new(SigningKey::from_seed(self.seed.clone()));
        let acting = Acting::new(by.clone(), signer);
        authority.act(&acting, Act::Restore { backup: self.digest }, None, at)?;
        drop(authority);
        check_vacant(dir)?;
        let placed =
            std::fs::rename(&new, dir).and_then(|()| files::sync_folder(files::folder_of(dir)));
        placed.map_err(disk(dir))?;
        Authority::open(dir)
    }
}

/// Refuses a folder with anything in it; an empty one is taken away, so that the new one can take its
/// name.
fn check_vacant(dir: &Path) -> Result<(), AuthorityError> {
    match std::fs::remove_dir(dir) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(_) => Err(AuthorityError::Occupied(dir.to_owned())),
    }
}

/// The key seals one text, so its nonce may be nothing.
fn cipher(key: &[u8]) -> Option<(LessSafeKey, Nonce)> {
    let key = UnboundKey::new(&AES_256_GCM, key).ok()?;
    Some((LessSafeKey::new(key), Nonce::assume_unique_for_key([0; NONCE_LEN])))
}

/// Seals in place; nothing of the contents is left beside it.
fn seal(key: &Zeroizing<[u8; SEAL_KEY_LEN]>, aad: &[u8], mut contents: Vec<u8>) -> Vec<u8> {
    let (key, nonce) = cipher(&key[..]).expect("AES-256 keys have 32 bytes");
    key.seal_in_place_append_tag(nonce, Aad::from(aad), &mut contents)
        .expect("AES-256-GCM seals 64 GiB");
    contents
}

fn unseal(
    key: &[u8],
    aad: &[u8],
    ciphertext: Vec<u8>,
) -> Result<Zeroizing<Vec<u8>>, AuthorityError> {
    let mut contents = Zeroizing::new(ciphertext);
    let (key, nonce) = cipher(key).ok_or(AuthorityError::BackupDamaged)?;
    let opened = key.open_in_place(nonce, Aad::from(aad), &mut contents);
    let len = opened.map_err(|_| AuthorityError::BackupDamaged)?.len();
    contents[len..].zeroize();
    contents.truncate(len);
    Ok(contents)
}

#[cfg(test)]
mod tests;
