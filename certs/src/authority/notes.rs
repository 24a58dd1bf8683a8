//! What the last visit at the hub brought. Nothing in it is secret or decides anything: every request and
//! every own word is checked again before it is shown, and a lost file is brought again by the next visit.

use std::io;

use saphan_protocol::admin::{Applicant, SeenOffice};
use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::directory::OwnWord;
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use super::{Authority, AuthorityError, disk, write};
use crate::files::{self, Readers};
use crate::hub_name::HubAddress;

const NOTES_FILE: &str = "notes";
const NOTES_LEN_MAX: usize = 8 << 20;
const LIMITS: Limits = Limits::new(NOTES_LEN_MAX, 1 << 16);

/// What is known of the hub.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notes {
    /// Where it is dialled.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub hub: Option<HubAddress>,
    /// When offices renewed their way into it, in the order of their names.
    pub seen: Vec<SeenOffice>,
    /// The last visit.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub visited: Option<Visited>,
    /// Who asked to join, as the hub said it.
    pub requests: Vec<Applicant>,
    /// Partners that have taken themselves out, each with a hub's signed word on when, until the list says
    /// the same.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub self_revoked: Vec<ByteBuf>,
}

/// A visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visited {
    /// When, by this computer's clock.
    pub at: UnixSeconds,
    /// Acts that the log had then: what came later is not at the hub.
    pub acts: u64,
    /// Entries that the hub's directory had at its end.
    pub entries: u64,
}

impl Authority {
    /// What the last visit brought; nothing where there was none, or the file is no such file.
    ///
    /// # Errors
    /// O-104.
    pub fn notes(&self) -> Result<Notes, AuthorityError> {
        let path = self.dir.join(NOTES_FILE);
        match files::read_bytes(&path, NOTES_LEN_MAX) {
            // A half-believed file would be worse than none.
            Ok(bytes) => Ok(cbor::decode_canonical(&bytes, LIMITS).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Notes::default()),
            Err(error) => Err(disk(&path)(error)),
        }
    }

    /// Who has taken itself out and the list does not say so yet, by the partners' names.
    pub fn own_words(&self, notes: &Notes) -> Vec<OwnWord> {
        let check = |noted: &ByteBuf| self.directory.check_self_revoked(noted).ok();
        notes.self_revoked.iter().filter_map(check).collect()
    }

    /// Keeps what a visit brought.
    ///
    /// # Errors
    /// O-104; the older notes then still stand.
    pub fn keep_notes(&self, notes: &Notes) -> Result<(), AuthorityError> {
        write(&self.dir.join(NOTES_FILE), &cbor::encode(notes), Readers::Owner)
    }
}
