//! The roots that came after the one that was pinned, or before it.

use std::io;

use saphan_certs::files::{self, Readers};
use saphan_certs::root_file::{self, ROOT_FILE_LEN_MAX};
use saphan_certs::x509::{CertificateError, Root, Roots};
use saphan_protocol::directory::{DirectoryError, Lineage, RootChange};

use super::{Keyring, KeyringError, ROOTS_FILE, disk, write};

/// What certificates and the directory are read under: the pinned root, and what leads to it and from it.
#[derive(Debug, Clone)]
pub struct Pinned {
    /// The roots, of which one is pinned.
    pub roots: Roots,
    /// Under which key the directory begins.
    pub lineage: Lineage,
    changes: usize,
}

impl Pinned {
    /// Judges the changes of the root that are known, as the directory holds them.
    ///
    /// # Errors
    /// [`KeyringError::Damaged`] if they do not go with the root.
    pub(super) fn of(root: &Root, entries: &[impl AsRef<[u8]>]) -> Result<Self, KeyringError> {
        let list = |_: DirectoryError| KeyringError::Damaged(ROOTS_FILE);
        let certificates = |_: CertificateError| KeyringError::Damaged(ROOTS_FILE);
        let changes = RootChange::read_all(root.network(), *root.key(), entries).map_err(list)?;
        let lineage = Lineage::found_in(*root.key(), entries).map_err(list)?;
        let roots = Roots::of(root, &changes).map_err(certificates)?;
        Ok(Self { roots, lineage, changes: changes.len() })
    }
}

impl Keyring {
    /// The changes of the root that this office has learned of.
    ///
    /// # Errors
    /// [`KeyringError::Disk`], [`KeyringError::Damaged`].
    pub(super) fn root_entries(&self) -> Result<Vec<Vec<u8>>, KeyringError> {
        let path = self.dir.join(ROOTS_FILE);
        match files::read_text(&path, ROOT_FILE_LEN_MAX) {
            Ok(text) => root_file::read(&text).ok_or(KeyringError::Damaged(ROOTS_FILE)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(disk(&path)(error)),
        }
    }

    /// Keeps changes of the root where a locked service finds them, if they are more than it knows and go
    /// with `root`; returns what it now goes by.
    ///
    /// # Errors
    /// [`KeyringError::Disk`], [`KeyringError::Damaged`].
    pub fn keep_roots(
        &self,
        root: &Root,
        known: &Pinned,
        entries: &[&[u8]],
    ) -> Result<Option<Pinned>, KeyringError> {
        if entries.len() <= known.changes {
            return Ok(None);
        }
        let pinned = Pinned::of(root, entries)?;
        write(&self.dir, ROOTS_FILE, root_file::to_pem(entries).as_bytes(), Readers::Usual)?;
        Ok(Some(pinned))
    }
}
