//! What was done with the authority's key, when and by whom: a log beside the list of who belongs,
//! signed and chained like it (docs/protocol.md, section 18).
//!
//! An act stands here before it takes effect. One that changes the list carries the signed entry of
//! the list whole, so that what a power cut leaves undone can be finished without the key, and a
//! list that was changed behind the log's back does not agree with it.

use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::cose::{Sign1Message, Signed};
use saphan_protocol::directory::{
    Act as Listed, DirectoryEntry, ENTRIES_MAX, RevocationReason, SuspensionReason,
};
use saphan_protocol::ids::{Digest, NetworkName, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::seal::PrekeyPublic;
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use super::acting::{Hand, SecondWord};
use crate::rejection::Rejection;

pub use error::ActsError;

mod error;

/// One act, as it is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActEntry {
    /// When, by the authority's own clock.
    pub at: UnixSeconds,
    /// By whom.
    pub by: Hand,
    /// What.
    pub act: Act,
    /// The signed entry that the act adds to the list, if it changes who belongs.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub entry: Option<ByteBuf>,
    /// Place in the log, from 0.
    pub number: u64,
    /// The signed word of the second person, where the act needs one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub second: Option<ByteBuf>,
    /// The network of the authority.
    pub network: NetworkName,
    /// Hash of the whole signed message before this one; of the empty string for the first.
    pub previous: Digest,
}

impl Signed for ActEntry {
    const CONTEXT: &'static str = "saphan/1/authority-act";
    const LIMITS: Limits = Limits::new(Sign1Message::<DirectoryEntry>::LEN_MAX + 4096, 48);
}

impl ActEntry {
    /// What the second person agrees to.
    pub(super) fn without_second(&self) -> Digest {
        Digest::of(&cbor::encode(&Self { second: None, ..self.clone() }))
    }
}

/// What can be done with the authority's key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Act {
    /// The authority was made.
    Init,
    /// A partner was admitted, and got its certificates.
    Admit {
        /// The partner.
        partner: PartnerId,
        /// Fingerprint of the transport certificate.
        certificate: Digest,
    },
    /// A partner got a new identity certificate for its key, and one for the line.
    Renew {
        /// The partner.
        partner: PartnerId,
        /// Fingerprint of the transport certificate.
        certificate: Digest,
    },
    /// A partner got a new certificate for the line.
    Issue {
        /// The partner.
        partner: PartnerId,
        /// Fingerprint of the transport certificate.
        certificate: Digest,
    },
    /// A hub got its certificates; with an entry, under a key that is new to the list.
    Hub {
        /// Its name.
        name: String,
        /// Fingerprint of the transport certificate.
        certificate: Digest,
    },
    /// From now on nobody is admitted without this second person.
    SecondAdmin {
        /// The person's own key.
        key: VerifyingKey,
        /// The person.
        name: Hand,
    },
    /// A partner was invited.
    Invite {
        /// SHA-256 of the one-time code, which is written down nowhere.
        code: Digest,
        /// Last second in which somebody may come with it.
        expires: UnixSeconds,
        /// Who may join with it.
        partner: PartnerId,
    },
    /// The number of a request was compared by telephone, and is the same: the partner is admitted.
    Approve {
        /// The invitation that the request came with.
        code: Digest,
        /// The partner.
        partner: PartnerId,
        /// The request: [`crate::request::PartnerRequest::id`].
        request: Digest,
    },
    /// The number of a request was compared by telephone, and is that of another.
    Differ {
        /// The invitation that the request came with.
        code: Digest,
        /// The partner.
        partner: PartnerId,
        /// The request.
        request: Digest,
    },
    /// A request was refused.
    Reject {
        /// The partner.
        partner: PartnerId,
        /// What the applicant is told, signed: [`crate::rejection::Rejection`].
        rejection: ByteBuf,
    },
    /// An invitation was taken back before its time.
    Withdraw {
        /// The invitation.
        code: Digest,
        /// Who could have joined with it.
        partner: PartnerId,
    },
    /// A partner was cut off.
    Revoke {
        /// Why.
        reason: RevocationReason,
        /// The partner.
        partner: PartnerId,
    },
    /// A partner was stopped for a while.
    Suspend {
        /// Why.
        reason: SuspensionReason,
        /// The partner.
        partner: PartnerId,
    },
    /// A suspended partner may take part again.
    Resume {
        /// The partner.
        partner: PartnerId,
    },
    /// A recovery kit was made, and counts from now on.
    KitMake {
        /// Public half of its key, X-Wing.
        key: ByteBuf,
    },
    /// Somebody has shown to have the sheets of the newest kit.
    KitConfirm {
        /// Which kit: SHA-256 of the public half of its key.
        kit: Digest,
    },
    /// A backup was written, in which this act is the last.
    BackUp {
        /// The kit that opens it.
        kit: Digest,
    },
    /// The key lies under another passphrase.
    Passphrase,
    /// Somebody else administers the network from now on.
    HandOver {
        /// Who.
        to: Hand,
    },
    /// The authority goes on with a new root, whose key signs from the next act on.
    RotateRoot {
        /// Fingerprint of the new root's certificate.
        root: Digest,
        /// Why.
        reason: RotationReason,
    },
    /// The authority was set up from a backup.
    Restore {
        /// SHA-256 of the backup.
        backup: Digest,
    },
}

/// Why a root takes over from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RotationReason {
    /// Its time was about to end, or the network changes its keys every few years.
    Planned,
    /// Somebody who could have used the key has left.
    PersonLeft,
    /// The key may be known to others: nothing of the old root counts any more.
    KeyExposed,
}

impl Act {
    /// Stable name.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Init => "init",
            Self::Admit { .. } => "admit",
            Self::Renew { .. } => "renew",
            Self::Issue { .. } => "issue",
            Self::Hub { .. } => "hub",
            Self::SecondAdmin { .. } => "second_admin",
            Self::Invite { .. } => "invite",
            Self::Approve { .. } => "approve",
            Self::Differ { .. } => "differ",
            Self::Reject { .. } => "reject",
            Self::Withdraw { .. } => "withdraw",
            Self::Revoke { .. } => "revoke",
            Self::Suspend { .. } => "suspend",
            Self::Resume { .. } => "resume",
            Self::KitMake { .. } => "kit_make",
            Self::KitConfirm { .. } => "kit_confirm",
            Self::BackUp { .. } => "back_up",
            Self::Passphrase => "passphrase",
            Self::HandOver { .. } => "hand_over",
            Self::RotateRoot { .. } => "rotate_root",
            Self::Restore { .. } => "restore",
        }
    }

    /// Whether it lets somebody in, or decides who has a say in that.
    pub const fn needs_second(&self) -> bool {
        matches!(
            self,
            Self::Admit { .. }
                | Self::Approve { .. }
                | Self::SecondAdmin { .. }
                | Self::RotateRoot { .. }
        )
    }

    /// The partner or hub that it is about.
    pub fn subject(&self) -> Option<&str> {
        match self {
            Self::Admit { partner, .. }
            | Self::Renew { partner, .. }
            | Self::Issue { partner, .. }
            | Self::Invite { partner, .. }
            | Self::Approve { partner, .. }
            | Self::Differ { partner, .. }
            | Self::Reject { partner, .. }
            | Self::Withdraw { partner, .. }
            | Self::Revoke { partner, .. }
            | Self::Suspend { partner, .. }
            | Self::Resume { partner } => Some(partner.as_str()),
            Self::Hub { name, .. } => Some(name),
            Self::SecondAdmin { name, .. } => Some(name.as_str()),
            Self::HandOver { to } => Some(to.as_str()),
            Self::Init
            | Self::KitMake { .. }
            | Self::KitConfirm { .. }
            | Self::BackUp { .. }
            | Self::Passphrase
            | Self::RotateRoot { .. }
            | Self::Restore { .. } => None,
        }
    }
}

/// Whose word an admission needs, or a new root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Second<'a> {
    /// Nobody's but that of whoever acts.
    NotAsked,
    /// That of this person.
    Named {
        /// The person.
        name: &'a Hand,
        /// The person's key.
        key: &'a VerifyingKey,
    },
    /// That of a person who was lost with the old computer: a new one is to be named first.
    ToBeNamed,
}

/// The log, checked act by act under the authority's key, and from each change of the root on under the
/// new one.
#[derive(Debug, Clone)]
pub struct Acts {
    network: NetworkName,
    authority: VerifyingKey,
    messages: Vec<Vec<u8>>,
    entries: Vec<ActEntry>,
}

impl Acts {
    /// An empty log of the authority of `network`.
    pub fn new(network: NetworkName, authority: VerifyingKey) -> Self {
        Self { network, authority, messages: Vec::new(), entries: Vec::new() }
    }

    /// Appends one signed act.
    ///
    /// # Errors
    /// L-101 to L-104 and L-107 to L-112; the log is then unchanged.
    pub fn append(&mut self, message: &[u8]) -> Result<(), ActsError> {
        let number = self.len();
        let entry = Sign1Message::<ActEntry>::parse(message)
            .and_then(|message| message.verify(&self.authority))
            .map_err(|source| ActsError::Signature { number, source })?;
        if entry.network != self.network {
            return Err(ActsError::Network { number, network: entry.network });
        }
        if entry.number != number {
            return Err(ActsError::Number { found: entry.number, expected: number });
        }
        if entry.previous != self.head() {
            return Err(ActsError::Chain(number));
        }
        if self.entries.len() >= ENTRIES_MAX {
            return Err(ActsError::TooMany);
        }
        if (entry.act == Act::Init) != (number == 0) {
            return Err(ActsError::Init(number));
        }
        if !self.has_kit_for(&entry.act) {
            return Err(ActsError::Kit(number));
        }
        if !self.has_invitation_for(&entry.act) {
            return Err(ActsError::Invitation(number));
        }
        if !self.has_second_for(&entry) {
            return Err(ActsError::Second(number));
        }
        if let Act::RotateRoot { root, .. } = &entry.act {
            self.authority = next_key(&entry, root).ok_or(ActsError::Root(number))?;
        }
        self.messages.push(message.to_vec());
        self.entries.push(entry);
        Ok(())
    }

    fn has_kit_for(&self, act: &Act) -> bool {
        if let Act::KitMake { key } = act {
            PrekeyPublic::from_bytes(key).is_ok()
        } else if let Act::KitConfirm { kit } = act {
            self.newest_kit().is_some_and(|key| Digest::of(key) == *kit)
        } else {
            true
        }
    }

    /// The second person without whom nobody is admitted.
    pub fn second(&self) -> Second<'_> {
        let mut second = Second::NotAsked;
        for entry in &self.entries {
            if let Act::SecondAdmin { key, name } = &entry.act {
                second = Second::Named { name, key };
            } else if let (Act::Restore { .. }, Second::Named { .. }) = (&entry.act, second) {
                second = Second::ToBeNamed;
            }
        }
        second
    }

    fn has_second_for(&self, entry: &ActEntry) -> bool {
        match (self.second(), entry.act.needs_second()) {
            (Second::Named { name, key }, true) => {
                let word =
                    entry.second.as_ref().map(|word| Sign1Message::<SecondWord>::parse(word));
                let word = word.and_then(|word| word.ok()?.verify(key).ok());
                word.is_some_and(|word| {
                    word.by == *name
                        && !word.by.is_like(&entry.by)
                        && word.act == entry.without_second()
                })
            }
            (Second::ToBeNamed, true) => {
                matches!(entry.act, Act::SecondAdmin { .. }) && entry.second.is_none()
            }
            (Second::NotAsked, _) | (_, false) => entry.second.is_none(),
        }
    }

    fn has_invitation_for(&self, act: &Act) -> bool {
        let partner_of = |wanted: &Digest| {
            self.entries.iter().find_map(|entry| {
                let Act::Invite { code, partner, .. } = &entry.act else { return None };
                (code == wanted).then_some(partner)
            })
        };
        let is_withdrawn = |wanted: &Digest| {
            self.entries
                .iter()
                .any(|entry| matches!(&entry.act, Act::Withdraw { code, .. } if code == wanted))
        };
        let stands = |code: &Digest, partner: &PartnerId| {
            partner_of(code) == Some(partner) && !is_withdrawn(code)
        };
        if let Act::Invite { code, .. } = act {
            partner_of(code).is_none()
        } else if let Act::Approve { code, partner, .. }
        | Act::Differ { code, partner, .. }
        | Act::Withdraw { code, partner } = act
        {
            stands(code, partner)
        } else if let Act::Reject { partner, rejection } = act {
            let read = Sign1Message::<Rejection>::parse(rejection)
                .and_then(|message| message.verify(&self.authority));
            read.is_ok_and(|read| read.partner == *partner && stands(&read.code, partner))
        } else {
            true
        }
    }

    fn newest_kit(&self) -> Option<&[u8]> {
        self.entries.iter().rev().find_map(|entry| {
            if let Act::KitMake { key } = &entry.act { Some(&key[..]) } else { None }
        })
    }

    /// Number of acts.
    pub fn len(&self) -> u64 {
        self.entries.len() as u64
    }

    /// Whether nothing was done yet: never so for an authority that was made.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What the next act must name as the one before it.
    pub fn head(&self) -> Digest {
        Digest::of(self.messages.last().map_or(&[][..], Vec::as_slice))
    }

    /// All acts in their order.
    pub fn entries(&self) -> &[ActEntry] {
        &self.entries
    }

    /// The same as signed messages.
    pub fn messages(&self) -> &[Vec<u8>] {
        &self.messages
    }

    /// Holds the log against `list`, the signed entries of who belongs, and returns the one that
    /// the last act announced and the list still lacks: there the power went between the two.
    ///
    /// # Errors
    /// L-105 and L-106: one of the two was changed or is an older copy.
    pub fn compare(&self, list: &[Vec<u8>]) -> Result<Option<&[u8]>, ActsError> {
        let announced =
            self.entries.iter().filter_map(|act| Some((act.number, act.entry.as_deref()?)));
        let mut count = 0;
        for (act, message) in announced {
            match list.get(count) {
                Some(found) if found[..] == message[..] => count += 1,
                None if act + 1 == self.len() => return Ok(Some(message)),
                Some(_) | None => return Err(ActsError::Differs { act, entry: count as u64 }),
            }
        }
        if list.len() > count {
            return Err(ActsError::Unknown { entry: count as u64, acts: self.len() });
        }
        Ok(None)
    }
}

/// The key of the new root, if the entry for the list is about this very root.
fn next_key(entry: &ActEntry, root: &Digest) -> Option<VerifyingKey> {
    let listed = Sign1Message::<DirectoryEntry>::parse(entry.entry.as_ref()?).ok()?.body().ok()?;
    let Listed::Root { key, certificate, .. } = listed.act else { return None };
    (Digest::of(&certificate) == *root).then_some(key)
}

#[cfg(test)]
mod tests;
