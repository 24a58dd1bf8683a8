//! The hub's word: on what lies in its mailboxes, and on how long the directory is.

use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::custody::{CustodyReceipt, Taken, sign_group};
use saphan_protocol::directory::Directory;
use saphan_protocol::ids::{KeyId, NetworkName};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;

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

    /// The word that at `at` the directory had nothing newer.
    pub fn note(&self, directory: &Directory, at: UnixSeconds) -> SignedCheckpoint {
        SignedCheckpoint::sign(directory.checkpoint(), self.network.clone(), at, &self.log_key)
    }
}
