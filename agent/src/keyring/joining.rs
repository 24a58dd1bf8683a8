//! The invitation of an office that asks to join, and what becomes of it.

use std::io;

use saphan_certs::admission::Admission;
use saphan_certs::files::{self, Readers};
use saphan_certs::invitation::{INVITATION_CHARS_MAX, Invitation};
use saphan_certs::issued::Issued;
use saphan_certs::root_file;
use zeroize::Zeroizing;

use super::{
    CERTIFICATES_FILE, INVITATION_FILE, Keyring, KeyringError, ROOTS_FILE, disk, lock, write,
};

impl Keyring {
    /// Keeps the invitation, in the place of an older one.
    ///
    /// # Errors
    /// [`KeyringError::OtherInvitation`] if it is for another office or network than these keys were made
    /// for, [`KeyringError::Disk`], J-103.
    pub fn keep_invitation(&self, invitation: &Invitation) -> Result<(), KeyringError> {
        if invitation.network != *self.network() || invitation.partner != *self.partner() {
            return Err(KeyringError::OtherInvitation {
                found: invitation.partner.clone(),
                ours: self.partner().clone(),
            });
        }
        let text = invitation.to_text()?;
        write(&self.dir, INVITATION_FILE, text.as_bytes(), Readers::Owner)
    }

    /// The invitation with which this office asks to join, if it does.
    ///
    /// # Errors
    /// [`KeyringError::Disk`], [`KeyringError::Damaged`].
    pub fn invitation(&self) -> Result<Option<Invitation>, KeyringError> {
        let path = self.dir.join(INVITATION_FILE);
        let text = match files::read_text(&path, INVITATION_CHARS_MAX) {
            Ok(text) => Zeroizing::new(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(disk(&path)(error)),
        };
        let read = Invitation::parse(&text).map_err(|_| KeyringError::Damaged(INVITATION_FILE))?;
        Ok(Some(read))
    }

    /// Installs what an invited office was given over the hub.
    ///
    /// # Errors
    /// [`KeyringError::InUse`], [`KeyringError::Disk`]; what was there then still stands.
    pub fn admit(&self, admission: Admission) -> Result<(), KeyringError> {
        let _lock = lock(&self.dir)?;
        self.forget_chain()?;
        let roots = root_file::to_pem(&admission.roots);
        write(&self.dir, ROOTS_FILE, roots.as_bytes(), Readers::Usual)?;
        let pem = Issued::to_joined(admission).to_pem();
        write(&self.dir, CERTIFICATES_FILE, pem.as_bytes(), Readers::Usual)?;
        self.forget_invitation()
    }

    /// Removes what is of no more use. Twice is no error.
    ///
    /// # Errors
    /// [`KeyringError::Disk`].
    pub fn forget_invitation(&self) -> Result<(), KeyringError> {
        let path = self.dir.join(INVITATION_FILE);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(disk(&path)(error)),
            Ok(()) | Err(_) => Ok(()),
        }
    }
}
