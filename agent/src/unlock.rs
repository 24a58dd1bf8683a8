//! From the files of an office to one that works: the same for a command and for the pages.

use saphan_certs::sealed_file::Passphrase;
use saphan_protocol::directory::ENTRIES_MAX;
use saphan_protocol::ids::StaffCode;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::section::Contacts;
use saphan_protocol::time::UnixSeconds;
use tracing::warn;

use crate::config::Config;
use crate::exit::Failure;
use crate::keyring::{Keyring, Keys, Papers};
use crate::office::{Identity, Office};
use crate::staff::ActAs;
use crate::store::{Durability, Entropy};

/// The keys of an office, opened with a passphrase, and what it takes to open its store with them.
pub(crate) struct Unlocked {
    keyring: Keyring,
    papers: Papers,
    keys: Keys,
    contacts: Option<Contacts>,
    officer: Option<(StaffCode, SigningKey)>,
}

impl Unlocked {
    /// Opens the keys with the passphrase of `who`, or of the office. Takes as long as the passphrase is
    /// hard to guess: a second of the processor's time.
    ///
    /// # Errors
    /// [`Failure`]: no office, not admitted, no such officer, wrong passphrase.
    pub(crate) fn open(
        keyring: Keyring,
        config: &Config,
        who: Option<&ActAs>,
        passphrase: &Passphrase,
        now: UnixSeconds,
    ) -> Result<Self, Failure> {
        let papers = keyring.papers()?;
        let (keys, officer) = match who {
            Some(ActAs::Officer(code)) => {
                let (keys, key) = keyring.unlock_officer(code, passphrase)?;
                (keys, Some((code.clone(), key)))
            }
            None | Some(ActAs::Office) => (keyring.unlock(passphrase)?, None),
        };
        let keyring = keyring.refresh_request(&keys, now)?;
        let contacts = match (&config.contact, &config.deputy) {
            (Some(contact), Some(deputy)) => {
                Some(Contacts { deputy: deputy.clone(), contact: contact.clone() })
            }
            _ => None,
        };
        Ok(Self { keyring, papers, keys, contacts, officer })
    }

    /// The office in which whoever gave the passphrase acts. It has what the authority wrote about the
    /// network, and has judged what came while it was locked.
    ///
    /// # Errors
    /// [`Failure`] if the store does not open, or the officer may not sign in.
    pub(crate) async fn office(
        &mut self,
        now: UnixSeconds,
        rng: Entropy,
    ) -> Result<Office, Failure> {
        let mut office = self.opened(rng).await?;
        if let Some((code, key)) = self.officer.take() {
            office.sign_in(&code, key, now).await?;
        }
        self.catch_up(&mut office, now).await?;
        Ok(office)
    }

    /// The same office once more, for the line to the hub: nobody acts in it.
    ///
    /// # Errors
    /// [`Failure`] if the store does not open.
    pub(crate) async fn for_the_line(
        &self,
        now: UnixSeconds,
        rng: Entropy,
    ) -> Result<Office, Failure> {
        let mut office = self.opened(rng).await?;
        self.catch_up(&mut office, now).await?;
        Ok(office)
    }

    async fn opened(&self, rng: Entropy) -> Result<Office, Failure> {
        let (vault, key, incarnation) = self.keys.duplicate().into_parts();
        let us = Identity {
            partner: self.keyring.partner().clone(),
            network: self.keyring.network().clone(),
            authority: self.papers.pinned.lineage.clone(),
            key,
            incarnation,
        };
        let (dir, contacts) = (self.keyring.dir(), self.contacts.clone());
        Ok(Office::open(dir, us, vault, contacts, Durability::Full, rng).await?)
    }

    async fn catch_up(&self, office: &mut Office, now: UnixSeconds) -> Result<(), Failure> {
        let known = office.directory().len();
        if self.papers.directory.len() > known {
            let newer = self.papers.directory.since(known, ENTRIES_MAX);
            office.handle_entries(newer, None, now).await?;
        }
        office.catch_up(now).await?;
        let changes = office.directory().root_messages();
        // A change whose certificates are not good shuts nobody out: the pinned root goes on to count.
        let (root, pinned) = (&self.papers.root, &self.papers.pinned);
        if let Err(error) = self.keyring.keep_roots(root, pinned, &changes) {
            warn!(code = error.code(), cause = %error, "new root not taken over");
        }
        Ok(())
    }

    /// The files and the keys, where the office itself was opened already.
    pub(crate) fn into_keys(self) -> (Keyring, Keys) {
        (self.keyring, self.keys)
    }
}
