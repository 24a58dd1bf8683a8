//! Another root: a new key that the old one lists and certifies, and that goes on with the same list.
//!
//! ```text
//! root.key.next  the new key, sealed, before the old one has said that it is the next
//! ```
//!
//! The act and with it the entry of the directory are the moment of the change. A crash before them
//! leaves a sealed key that nobody has heard of; a crash after them is put right when the folder is
//! opened. The old key is gone then, but for backups.

use std::io;
use std::time::Duration;

use rand_core::CryptoRng;
use saphan_protocol::directory::{Act as Listed, ROOT_CHANGES_MAX, RootSuccession};
use saphan_protocol::ids::Digest;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;

use super::acts::{ActEntry, RotationReason};
use super::{Act, Acting, Authority, AuthorityError, KEY_FILE, ROOT_FILE, disk, write};
use crate::files::{self, Readers};
use crate::issuer::{self, CaSigner as _, FileSigner};
use crate::sealed_file::{self, KdfCost, Passphrase};
use crate::x509::{Root, Roots};

const NEXT_KEY_FILE: &str = "root.key.next";
/// How long certificates go on to count that rest on a root that was exchanged as planned: hubs get new
/// ones in that time, and offices that sleep renew theirs when they wake.
pub const ROOT_OVERLAP: Duration = Duration::from_secs(90 * 86_400);

impl RotationReason {
    /// Until when certificates count that rest on the old root.
    pub fn overlap_until(self, at: UnixSeconds) -> UnixSeconds {
        match self {
            Self::Planned | Self::PersonLeft => at.plus(ROOT_OVERLAP),
            Self::KeyExposed => at,
        }
    }
}

impl Authority {
    /// The roots of the network, one after the other.
    ///
    /// # Errors
    /// O-106 if the list holds certificates that are not those of its keys.
    pub fn roots(&self) -> Result<Roots, AuthorityError> {
        Roots::of(&self.root, self.directory.root_changes()).map_err(AuthorityError::Root)
    }

    /// Makes a new root and goes on with it: seals its key under `passphrase`, lets the old key list it,
    /// and returns who acts, now with the new key. Nothing leaves until the new key is in a backup.
    ///
    /// # Errors
    /// O-104, O-108, O-115 to O-118, O-125, O-134 to O-136; O-107 for another passphrase or for want of
    /// memory. The old root stands then.
    pub fn rotate_root(
        &mut self,
        acting: Acting,
        (passphrase, cost): (&Passphrase, KdfCost),
        reason: RotationReason,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<Acting, AuthorityError> {
        self.ready(&acting)?;
        self.check_rotatable()?;
        self.check_key(passphrase)?;
        let key = SigningKey::random(rng);
        let sealed = sealed_file::seal(passphrase, key.expose_seed(), cost, rng)?;
        let signer = FileSigner::new(key);
        let root = issuer::make_root(self.root.network(), &signer, at, rng)?;
        let link = issuer::make_link(&root, &self.root, acting.signer(), at, rng)?;
        let succession = signer.sign_root_succession(&RootSuccession {
            at,
            former: *self.root.key(),
            number: self.directory.len(),
            network: self.root.network().clone(),
            previous: self.directory.head(),
        })?;
        let listed = Listed::Root {
            key: *root.key(),
            link: link.der().to_vec(),
            until: reason.overlap_until(at),
            former: self.root.der().to_vec(),
            succession: succession.as_bytes().to_vec(),
            certificate: root.der().to_vec(),
        };
        write(&self.dir.join(NEXT_KEY_FILE), &sealed, Readers::Owner)?;
        let act = Act::RotateRoot { root: Digest::of(root.der()), reason };
        self.act(&acting, act, Some(listed), at)?;
        self.take_over_root()?;
        Ok(acting.with_signer(signer))
    }

    /// Whether [`Authority::rotate_root`] would make a new root.
    ///
    /// # Errors
    /// O-118, O-125.
    pub fn check_rotatable(&self) -> Result<(), AuthorityError> {
        self.check_kit()?;
        let changes = self.directory.root_changes().len();
        if changes < ROOT_CHANGES_MAX { Ok(()) } else { Err(AuthorityError::RootChanges) }
    }

    /// Whether what the present root signs may leave: its key is in a backup.
    ///
    /// # Errors
    /// O-126.
    pub fn check_root_kept(&self) -> Result<(), AuthorityError> {
        let is_backup = |entry: &&ActEntry| matches!(entry.act, Act::BackUp { .. });
        let is_rotation = |entry: &ActEntry| matches!(entry.act, Act::RotateRoot { .. });
        let mut since = self.acts.entries().iter().rev().take_while(|entry| !is_backup(entry));
        if since.any(is_rotation) { Err(AuthorityError::RootNotKept) } else { Ok(()) }
    }

    /// Whether certificates of this hub were made since the root was last changed.
    pub fn has_recertified(&self, hub: &str) -> bool {
        let since = self.acts.entries().iter().rev();
        since
            .take_while(|entry| !matches!(entry.act, Act::RotateRoot { .. }))
            .any(|entry| matches!(&entry.act, Act::Hub { name, .. } if name == hub))
    }

    /// Takes root and key over that the directory names, where a crash came in between.
    pub(super) fn take_over_root(&mut self) -> Result<(), AuthorityError> {
        let next = self.dir.join(NEXT_KEY_FILE);
        match self.directory.root_changes().last() {
            Some(change) if change.key != *self.root.key() => {
                let root = Root::from_der(&change.certificate).map_err(AuthorityError::Root)?;
                // The key first: with the old certificate it is noticed, and taken up here again.
                rename_if_there(&next, &self.dir.join(KEY_FILE)).map_err(disk(&next))?;
                write(&self.dir.join(ROOT_FILE), root.to_pem().as_bytes(), Readers::Usual)?;
                self.root = root;
            }
            Some(_) | None => {
                let removed = std::fs::remove_file(&next);
                removed.or_else(if_there).map_err(disk(&next))?;
            }
        }
        Ok(())
    }
}

fn rename_if_there(from: &std::path::Path, to: &std::path::Path) -> io::Result<()> {
    std::fs::rename(from, to).or_else(if_there)?;
    files::sync_folder(files::folder_of(to))
}

fn if_there(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

#[cfg(test)]
mod tests;
