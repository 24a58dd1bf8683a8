//! The secrets of an unlocked office, and how they lie in their sealed files.

use saphan_protocol::ids::Incarnation;
use saphan_protocol::keys::SigningKey;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteArray;
use zeroize::{Zeroize as _, Zeroizing};

use crate::vault::{KEY_LEN, Vault};

/// The secrets of an unlocked office. They cannot be printed or copied, and are wiped when dropped.
pub struct Keys {
    pub(super) master: Zeroizing<[u8; KEY_LEN]>,
    pub(super) identity: SigningKey,
    pub(super) incarnation: Incarnation,
}

impl Keys {
    /// The store's vault, the identity key, and which life of the store this is.
    pub fn into_parts(self) -> (Vault, SigningKey, Incarnation) {
        (Vault::new(self.master), self.identity, self.incarnation)
    }

    /// The same keys once more, for what is sealed under an officer's passphrase.
    pub(super) fn of(secrets: &OfficeKeyV1) -> Self {
        Self {
            master: Zeroizing::new(*secrets.master),
            identity: SigningKey::from_seed(Zeroizing::new(*secrets.identity)),
            incarnation: secrets.incarnation,
        }
    }

    pub(super) fn to_secrets(&self) -> OfficeKeyV1 {
        OfficeKeyV1 {
            master: ByteArray::new(*self.master),
            identity: ByteArray::new(*self.identity.expose_seed()),
            incarnation: self.incarnation,
        }
    }

    /// A second set, for an office that is opened while an officer is added to it.
    pub fn duplicate(&self) -> Self {
        Self::of(&self.to_secrets())
    }

    /// The identity key.
    pub fn identity(&self) -> &SigningKey {
        &self.identity
    }

    /// Which life of the store this is.
    pub fn incarnation(&self) -> Incarnation {
        self.incarnation
    }
}

/// What `office.key` holds inside its seal.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficeKeyV1 {
    pub(super) master: ByteArray<KEY_LEN>,
    pub(super) identity: ByteArray<KEY_LEN>,
    pub(super) incarnation: Incarnation,
}

impl Drop for OfficeKeyV1 {
    fn drop(&mut self) {
        self.master.zeroize();
        self.identity.zeroize();
    }
}

/// What `staff/CODE.key` holds inside its seal.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfficerKeyV1 {
    pub(super) seed: ByteArray<KEY_LEN>,
    pub(super) office: OfficeKeyV1,
}

impl Drop for OfficerKeyV1 {
    fn drop(&mut self) {
        self.seed.zeroize();
    }
}
