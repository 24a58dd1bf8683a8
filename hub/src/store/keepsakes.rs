//! What of a store belongs in a backup: everything but what is on its way and what is handed out. That comes again:
//! offices offer it once more.

use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::time::{UnixDay, UnixSeconds};

use super::{Stopped, Word};

/// What a hub must not forget.
#[derive(Default)]
pub struct Keepsakes {
    /// The signed entries of the directory.
    pub directory: Vec<Vec<u8>>,
    /// Who has taken itself out, each with the hub's note.
    pub self_revocations: Vec<(PartnerId, Vec<u8>)>,
    /// Whom the operator keeps out.
    pub stopped: Vec<Stopped>,
    /// Who may ask to join, and who did.
    pub invitations: Vec<KeptInvitation>,
    /// Which machine of each partner was last at the door.
    pub doors: Vec<KeptDoor>,
    /// What was said last on the directory.
    pub word: Option<Word>,
}

/// An invitation, and the request that came with it.
pub struct KeptInvitation {
    /// SHA-256 of the code.
    pub code: Digest,
    /// Who may join with it.
    pub partner: PartnerId,
    /// Its last second.
    pub expires: UnixSeconds,
    /// Who came with it first, what with, and when.
    pub asked: Option<(Digest, String, UnixSeconds)>,
    /// How often somebody else came with it.
    pub others: u32,
    /// The authority's refusal.
    pub rejection: Option<Vec<u8>>,
}

/// A partner's machine at the door.
pub struct KeptDoor {
    /// Whose.
    pub partner: PartnerId,
    /// When its request was signed.
    pub signed: UnixSeconds,
    /// Its public transport key.
    pub key: [u8; 32],
    /// When it last got a certificate.
    pub renewed: Option<UnixDay>,
}
