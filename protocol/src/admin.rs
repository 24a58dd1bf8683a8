//! What the authority's program and a hub say to each other when the administrator visits
//! (docs/protocol.md, section 20).
//!
//! One request per stream, one answer. Every request may be repeated: whatever a cut line left undone is
//! done by the next visit, and what was done already changes nothing.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use crate::cbor::{self, Limits};
use crate::checkpoint::Checkpoint;
use crate::ids::{Digest, PartnerId};
use crate::time::{UnixDay, UnixSeconds};
use crate::wire::{FRAME_LEN_MAX, FrameError, SELF_REVOCATIONS_MAX, frame};

/// Most directory entries in one request: each has at most 5 KiB.
pub const ENTRIES_PER_REQUEST: usize = 16;
/// Most invitations in one request, made or taken back.
pub const INVITATIONS_PER_REQUEST: usize = 64;
/// Most rejections in one request.
pub const REJECTIONS_PER_REQUEST: usize = 32;
/// Most requests of applicants in one answer: each has at most 8 KiB and a little more.
pub const PENDING_PER_ANSWER: usize = 8;
/// Most offices in one answer.
pub const SEEN_PER_ANSWER: usize = 64;

const LIMITS: Limits = Limits::new(FRAME_LEN_MAX, 1024);

/// What the authority wants of the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AdminRequest {
    /// Which hub is this, and how long is its directory?
    Hello,
    /// Append these entries to the directory.
    Append {
        /// Number of the first of them.
        first: u64,
        /// Signed entries.
        entries: Vec<ByteBuf>,
    },
    /// Let whoever has one of these codes ask to join.
    Invite {
        /// The invitations.
        invitations: Vec<Invited>,
    },
    /// Let nobody come with these codes any more, nor whoever has come with one ask again.
    Withdraw {
        /// SHA-256 of each code; one that is not there is no error.
        codes: Vec<Digest>,
    },
    /// Tell these applicants that they were refused.
    Reject {
        /// Signed rejections.
        rejections: Vec<ByteBuf>,
    },
    /// Who asks to join?
    Pending {
        /// Only behind this invitation, in the order of their hashes.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        after: Option<Digest>,
    },
    /// Which office last renewed its way into the hub, and when?
    Seen {
        /// Only behind this partner, in the order of their names.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        after: Option<PartnerId>,
    },
    /// Who has taken itself out, and the directory does not say so yet?
    SelfRevocations,
}

/// An invitation as the hub knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invited {
    /// SHA-256 of the one-time code.
    pub code: Digest,
    /// Last second in which somebody may come with it, by the hub's clock.
    pub expires: UnixSeconds,
    /// Who may join with it.
    pub partner: PartnerId,
}

/// What the hub says to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AdminAnswer {
    /// To a hello, and to entries that were appended.
    Hello {
        /// The hub's clock.
        at: UnixSeconds,
        /// Its directory.
        checkpoint: Checkpoint,
    },
    /// It is on the hub's disk.
    Done,
    /// Who asks to join.
    Pending {
        /// Whether there are others behind these.
        more: bool,
        /// In the order of the hashes of their invitations.
        requests: Vec<Applicant>,
    },
    /// When offices renewed.
    Seen {
        /// Whether there are others behind these.
        more: bool,
        /// In the order of their names.
        offices: Vec<SeenOffice>,
    },
    /// Who has taken itself out.
    SelfRevocations {
        /// Each with the hub's word on when it came ([`crate::directory::SelfRevoked`]), in the order of
        /// the partners' names.
        noted: Vec<ByteBuf>,
    },
    /// Not now; nothing was changed.
    Busy {
        /// Seconds to wait at least.
        after_s: u32,
    },
    /// No; nothing was changed.
    Refused {
        /// Why.
        reason: AdminRefusal,
    },
}

/// Somebody who asks to join.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Applicant {
    /// When it asked first, by the hub's clock.
    pub at: UnixSeconds,
    /// SHA-256 of the code that it came with.
    pub code: Digest,
    /// How often somebody else came with the same code and another request.
    pub others: u32,
    /// The request file.
    pub request: String,
}

/// When an office was last at the door for a certificate of the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeenOffice {
    /// The day, in UTC by the hub's clock.
    pub day: UnixDay,
    /// The office.
    pub partner: PartnerId,
}

/// Why the hub does not do what the authority wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdminRefusal {
    /// [AD-111] Not a request of this protocol.
    Malformed,
    /// [AD-112] The entries do not continue the hub's directory.
    Directory,
    /// [AD-113] A rejection that the authority did not sign.
    Rejection,
    /// [AD-114] More invitations than the hub keeps.
    Full,
}

impl AdminRefusal {
    /// Stable name for logs and translations.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "admin-malformed",
            Self::Directory => "admin-directory",
            Self::Rejection => "admin-rejection",
            Self::Full => "admin-full",
        }
    }
}

impl AdminRequest {
    /// Writes the request as a frame.
    pub fn to_frame(&self) -> Vec<u8> {
        frame(&cbor::encode(self))
    }

    /// Reads a frame's body.
    ///
    /// # Errors
    /// F-102 and F-103.
    pub fn from_body(body: &[u8]) -> Result<Self, FrameError> {
        let request: Self = cbor::decode_canonical(body, LIMITS)?;
        let bounded = match &request {
            Self::Append { entries, .. } => entries.len() <= ENTRIES_PER_REQUEST,
            Self::Invite { invitations } => invitations.len() <= INVITATIONS_PER_REQUEST,
            Self::Withdraw { codes } => codes.len() <= INVITATIONS_PER_REQUEST,
            Self::Reject { rejections } => rejections.len() <= REJECTIONS_PER_REQUEST,
            Self::Hello | Self::Pending { .. } | Self::Seen { .. } | Self::SelfRevocations => true,
        };
        if bounded { Ok(request) } else { Err(FrameError::ListTooLong) }
    }
}

impl AdminAnswer {
    /// Writes the answer as a frame.
    pub fn to_frame(&self) -> Vec<u8> {
        frame(&cbor::encode(self))
    }

    /// Reads a frame's body.
    ///
    /// # Errors
    /// F-102 and F-103.
    pub fn from_body(body: &[u8]) -> Result<Self, FrameError> {
        let answer: Self = cbor::decode_canonical(body, LIMITS)?;
        let bounded = match &answer {
            Self::Pending { requests, .. } => requests.len() <= PENDING_PER_ANSWER,
            Self::Seen { offices, .. } => offices.len() <= SEEN_PER_ANSWER,
            Self::SelfRevocations { noted } => noted.len() <= SELF_REVOCATIONS_MAX,
            Self::Hello { .. } | Self::Done | Self::Busy { .. } | Self::Refused { .. } => true,
        };
        if bounded { Ok(answer) } else { Err(FrameError::ListTooLong) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::PREFIX_LEN;
    use proptest::prelude::*;

    #[test]
    fn a_list_that_is_longer_than_any_is_refused() {
        let invited = Invited {
            code: Digest::of(b""),
            expires: UnixSeconds::new(1),
            partner: "nkw-la".parse().unwrap(),
        };
        let invite =
            AdminRequest::Invite { invitations: vec![invited; INVITATIONS_PER_REQUEST + 1] };
        let append = AdminRequest::Append {
            first: 0,
            entries: vec![ByteBuf::new(); ENTRIES_PER_REQUEST + 1],
        };

        let withdraw =
            AdminRequest::Withdraw { codes: vec![Digest::of(b""); INVITATIONS_PER_REQUEST + 1] };

        for request in [invite, append, withdraw] {
            let read = AdminRequest::from_body(&request.to_frame()[PREFIX_LEN..]);
            assert_eq!(read, Err(FrameError::ListTooLong));
        }
    }

    proptest! {
        #[test]
        fn whatever_is_said_on_a_visit_is_read_or_refused(body: Vec<u8>) {
            if let Ok(request) = AdminRequest::from_body(&body) {
                prop_assert_eq!(&request.to_frame()[PREFIX_LEN..], &*body);
            }
            if let Ok(answer) = AdminAnswer::from_body(&body) {
                prop_assert_eq!(&answer.to_frame()[PREFIX_LEN..], &*body);
            }
        }
    }
}
