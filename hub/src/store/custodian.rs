//! The hub's word: on what lies in its mailboxes, and on how long the directory is.

use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::cose::Sign1Message;
use saphan_protocol::custody::{CustodyReceipt, Taken, sign_group};
use saphan_protocol::directory::{Directory, SelfRevoked};
use saphan_protocol::ids::{KeyId, NetworkName};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::returned::{self, Returned, SignedReturned};
use saphan_protocol::time::UnixSeconds;

use super::LetGo;

/// The log key with the network it signs for.
pub struct Custodian {
    network: NetworkName,
    log_key: SigningKey,
}

impl Custodian {
    /// A hub of `network` that signs with `log_key`.
    pub fn new(network: NetworkName, log_key: SigningKey) -> Self {
        Self { network, log_key }
    }

    /// The network.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// The key under which the directory must list this hub.
    pub fn key_id(&self) -> KeyId {
        self.log_key.verifying_key().id()
    }

    /// Receipts for one commit group. Nothing of it may leave before the group is on disk.
    pub(crate) fn receipts(&self, taken: &[Taken], at: UnixSeconds) -> Vec<CustodyReceipt> {
        sign_group(taken, &self.network, at, &self.log_key)
    }

    /// The word that a self-revocation came at `at`.
    pub fn note_self_revocation(
        &self,
        message: &[u8],
        at: UnixSeconds,
    ) -> Sign1Message<SelfRevoked> {
        SelfRevoked::note(message, &self.network, at, &self.log_key)
    }

    /// The word that an envelope was let go of before its recipient had it.
    pub fn notice(&self, let_go: LetGo) -> SignedReturned {
        let LetGo { envelope, mailbox, why, at } = let_go;
        let network = self.network.clone();
        returned::notice(&Returned { at, why, mailbox, network, envelope }, &self.log_key)
    }

    /// The word that at `at` the directory had nothing newer.
    pub fn note(&self, directory: &Directory, at: UnixSeconds) -> SignedCheckpoint {
        SignedCheckpoint::sign(directory.checkpoint(), self.network.clone(), at, &self.log_key)
    }
}
