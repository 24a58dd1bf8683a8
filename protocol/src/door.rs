//! What is said at a hub's door, where nobody shows a certificate (docs/protocol.md, section 19).
//!
//! One connection, one stream, one frame each way. Who asks proves who it is by what the frame
//! holds, signed with the identity key. Whoever is no partner yet brings the code of an invitation too.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_bytes::{ByteArray, ByteBuf};
use zeroize::{Zeroize as _, Zeroizing};

use crate::cbor::{self, Limits};
use crate::directory::ROOT_CHANGES_MAX;
use crate::ids::{Digest, PartnerId};
use crate::time::UnixSeconds;
use crate::wire::{FrameError, frame};

/// Longest request frame in bytes.
pub const REQUEST_FRAME_MAX: usize = 64 << 10;
/// Longest answer frame in bytes: room for every change of the root that a list may hold.
pub const ANSWER_FRAME_MAX: usize = 128 << 10;
/// Longest request file that comes with an invitation, in bytes; one of ours has less than 3 KiB.
pub const JOIN_REQUEST_LEN_MAX: usize = 8 << 10;
/// Bytes of an invitation's code.
pub const CODE_LEN: usize = 16;
/// Most certificates in an answer: the partner's, the issuer's, and links from root to root.
const CHAIN_MAX: usize = 6;

/// The one-time code of an invitation: 128 random bits. Whoever knows it may ask to be the partner that
/// was invited, once; only its hash is written down by hub and authority.
pub struct InvitationCode(Zeroizing<[u8; CODE_LEN]>);

impl InvitationCode {
    /// A fresh code.
    pub fn random(rng: &mut impl rand_core::CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; CODE_LEN]);
        rng.fill_bytes(bytes.as_mut());
        Self(bytes)
    }

    /// A code that was read.
    pub fn from_bytes(bytes: Zeroizing<[u8; CODE_LEN]>) -> Self {
        Self(bytes)
    }

    /// The bytes, to be written into the invitation and the request, and nowhere else.
    pub fn expose(&self) -> &[u8; CODE_LEN] {
        &self.0
    }

    /// What the invitation is known by: the SHA-256 of its code.
    pub fn id(&self) -> Digest {
        Digest::of(self.0.as_ref())
    }
}

// For the one frame that carries it; `DoorRequest` itself cannot be printed.
impl Serialize for InvitationCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0.as_ref())
    }
}

impl<'de> Deserialize<'de> for InvitationCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut read = ByteArray::<CODE_LEN>::deserialize(deserializer)?.into_array();
        let code = Self(Zeroizing::new(read));
        read.zeroize();
        Ok(code)
    }
}

/// What somebody wants of the hub before it has a certificate, or after it has lost it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DoorRequest {
    /// To become the partner that an invitation names. The same request again asks what became of it.
    Enrol {
        /// The code of the invitation.
        code: InvitationCode,
        /// The request file.
        request: String,
    },
    /// To take a partner out, by the word that its identity key signed ahead of time.
    RevokeSelf {
        /// The signed message.
        message: ByteBuf,
    },
    /// A transport certificate for the key in this request, which the identity key has signed.
    Renew {
        /// The request file.
        request: String,
    },
}

/// What the hub says to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DoorAnswer {
    /// The certificate, the issuer's, and links from root to root.
    Issued {
        /// The hub's clock.
        at: UnixSeconds,
        /// X.509 DER, the partner's own first.
        chain: Vec<ByteBuf>,
    },
    /// The request waits for the administrator.
    Pending {
        /// The hub's clock.
        at: UnixSeconds,
    },
    /// The authority has admitted the partner with this very key.
    Admitted {
        /// The hub's clock.
        at: UnixSeconds,
        /// The signed directory entries that changed the root, in their order.
        roots: Vec<ByteBuf>,
        /// The partner's identity certificate, X.509 DER.
        identity: ByteBuf,
    },
    /// The authority has refused this very request.
    Rejected {
        /// The hub's clock.
        at: UnixSeconds,
        /// The signed directory entries that changed the root, in their order.
        roots: Vec<ByteBuf>,
        /// The authority's signed word, with its reason.
        rejection: ByteBuf,
    },
    /// The partner is out.
    Revoked {
        /// Since when, by the hub's clock.
        at: UnixSeconds,
        /// Who.
        partner: PartnerId,
    },
    /// Not now.
    Busy {
        /// Seconds to wait at least.
        after_s: u32,
    },
    /// No.
    Refused {
        /// The hub's clock: a wrong one is a usual cause.
        at: UnixSeconds,
        /// Why, as far as whoever holds this identity key may know.
        reason: DoorRefusal,
    },
}

/// Why the hub says no. Nobody learns more than `NotAdmitted` of a partner whose key it does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoorRefusal {
    /// Not a request, or one of another network.
    Malformed,
    /// No invitation has this code, or it is over, or was used for another request, or is of another
    /// partner: which of these is told to nobody.
    NotInvited,
    /// Not the identity of a partner.
    NotAdmitted,
    /// Revoked by the authority.
    Revoked,
    /// Stopped for now, by the authority or by the hub's operator.
    Suspended,
    /// The identity certificate is over.
    IdentityExpired,
    /// Signed more than a year ago, or in the time to come.
    RequestTime,
    /// Another machine of this partner asked with a later request for other keys.
    Replaced,
    /// The hub's own issuer is over.
    NoIssuer,
}

impl DoorRequest {
    /// Writes the request as a frame.
    pub fn to_frame(&self) -> Vec<u8> {
        frame(&cbor::encode(self))
    }

    /// Reads a frame's body.
    ///
    /// # Errors
    /// F-102.
    pub fn from_body(body: &[u8]) -> Result<Self, FrameError> {
        Ok(cbor::decode_canonical(body, Limits::new(REQUEST_FRAME_MAX, 8))?)
    }
}

impl DoorAnswer {
    /// Writes the answer as a frame.
    pub fn to_frame(&self) -> Vec<u8> {
        frame(&cbor::encode(self))
    }

    /// Reads a frame's body.
    ///
    /// # Errors
    /// F-102 and F-103.
    pub fn from_body(body: &[u8]) -> Result<Self, FrameError> {
        let answer: Self = cbor::decode_canonical(body, Limits::new(ANSWER_FRAME_MAX, 64))?;
        let bounded = match &answer {
            Self::Issued { chain, .. } => chain.len() <= CHAIN_MAX,
            Self::Admitted { roots, .. } | Self::Rejected { roots, .. } => {
                roots.len() <= ROOT_CHANGES_MAX
            }
            Self::Pending { .. }
            | Self::Revoked { .. }
            | Self::Busy { .. }
            | Self::Refused { .. } => true,
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
    fn an_answer_with_a_longer_chain_than_any_is_refused() {
        let chain = vec![ByteBuf::from(vec![1]); CHAIN_MAX + 1];
        let frame = DoorAnswer::Issued { at: UnixSeconds::new(1), chain }.to_frame();

        assert_eq!(DoorAnswer::from_body(&frame[PREFIX_LEN..]), Err(FrameError::ListTooLong));
    }

    proptest! {
        #[test]
        fn whatever_is_said_at_the_door_is_read_or_refused(body: Vec<u8>) {
            if let Ok(request) = DoorRequest::from_body(&body) {
                prop_assert_eq!(&request.to_frame()[PREFIX_LEN..], &*body);
            }
            if let Ok(answer) = DoorAnswer::from_body(&body) {
                prop_assert_eq!(&answer.to_frame()[PREFIX_LEN..], &*body);
            }
        }
    }
}
