//! A partner that takes itself out: a message that its identity key signed ahead of time, and the hub's
//! word on when it came.
//!
//! The authority is offline and signs nothing in the hour in which a machine is stolen. So the message
//! counts by itself, beside the list, until the authority takes it over.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

use super::{Directory, DirectoryError};
use crate::cbor::Limits;
use crate::cose::{Sign1Message, Signed, sign};
use crate::ids::{KeyId, NetworkName, PartnerId};
use crate::keys::SigningKey;
use crate::time::UnixSeconds;

/// What a partner's key says of the partner, once, on paper: from whenever this is brought, it counts
/// no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfRevocation {
    /// When it was made, by the partner's clock.
    pub at: UnixSeconds,
    /// The network.
    pub network: NetworkName,
    /// The partner.
    pub partner: PartnerId,
}

impl Signed for SelfRevocation {
    const CONTEXT: &'static str = "saphan/1/self-revocation";
    const LIMITS: Limits = Limits::new(256, 16);
}

/// A self-revocation with the hub's word on when it came: that is since when the partner is out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SelfRevoked {
    /// By the hub's clock.
    pub at: UnixSeconds,
    /// The signed [`SelfRevocation`].
    pub message: ByteBuf,
    /// The network.
    pub network: NetworkName,
}

impl Signed for SelfRevoked {
    const CONTEXT: &'static str = "saphan/1/self-revoked";
    const LIMITS: Limits = Limits::new(768, 16);
}

/// What a checked [`SelfRevoked`] says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnWord {
    /// The key of the hub that noted it.
    pub hub: KeyId,
    /// Since when the partner is out, by that hub's clock.
    pub since: UnixSeconds,
    /// The partner.
    pub partner: PartnerId,
}

impl SelfRevocation {
    /// Signs one ahead of time.
    pub fn make(
        network: &NetworkName,
        partner: &PartnerId,
        identity: &SigningKey,
        at: UnixSeconds,
    ) -> Sign1Message<Self> {
        sign(identity, &Self { at, network: network.clone(), partner: partner.clone() })
    }
}

impl SelfRevoked {
    /// The hub's word that `message` came at `at`.
    pub fn note(
        message: &[u8],
        network: &NetworkName,
        at: UnixSeconds,
        log_key: &SigningKey,
    ) -> Sign1Message<Self> {
        let (message, network) = (ByteBuf::from(message), network.clone());
        sign(log_key, &Self { at, message, network })
    }
}

impl Directory {
    /// Whether this self-revocation is of a partner whose key stands, and signed by a key of its.
    ///
    /// # Errors
    /// D-115.
    pub fn check_self_revocation(&self, message: &[u8]) -> Result<PartnerId, DirectoryError> {
        let refused = |_| DirectoryError::SelfRevocation;
        let message = Sign1Message::<SelfRevocation>::parse(message).map_err(refused)?;
        let claimed = message.body().map_err(refused)?;
        let partner = self.partner(&claimed.partner).ok_or(DirectoryError::SelfRevocation)?;
        let id = message.key_id();
        let key = partner.line().into_iter().find(|key| key.id() == id);
        let said = message.verify(&key.ok_or(DirectoryError::SelfRevocation)?).map_err(refused)?;
        let ours = said.network == *self.network() && partner.listed.stands();
        if ours { Ok(said.partner) } else { Err(DirectoryError::SelfRevocation) }
    }

    /// Whether a hub of this network has noted the self-revocation of a partner whose key stands.
    ///
    /// # Errors
    /// D-109 if no hub has noted it, D-115.
    pub fn check_self_revoked(&self, noted: &[u8]) -> Result<OwnWord, DirectoryError> {
        let foreign = |_| DirectoryError::NotOurHub;
        let noted = Sign1Message::<SelfRevoked>::parse(noted).map_err(foreign)?;
        let hub = noted.key_id();
        let key = self.hub_key(&hub).ok_or(DirectoryError::NotOurHub)?;
        let said = noted.verify(key).map_err(foreign)?;
        if said.network != *self.network() {
            return Err(DirectoryError::NotOurHub);
        }
        let partner = self.check_self_revocation(&said.message)?;
        Ok(OwnWord { hub, since: said.at, partner })
    }

    /// Takes a partner out by its own word, which a hub of this network has noted. Returns the partner if
    /// that is new; the list itself is unchanged.
    ///
    /// # Errors
    /// As [`Directory::check_self_revoked`].
    pub fn take_self_revoked(&mut self, noted: &[u8]) -> Result<Option<PartnerId>, DirectoryError> {
        let OwnWord { since, partner: id, .. } = self.check_self_revoked(noted)?;
        let partner = self.partners.get_mut(&id).ok_or(DirectoryError::SelfRevocation)?;
        let is_new = partner.own_word.is_none();
        partner.own_word = Some(partner.own_word.map_or(since, |known| known.min(since)));
        partner.settle();
        Ok(is_new.then_some(id))
    }

    /// Whom [`Directory::take_self_revoked`] would take out, who is not out yet.
    ///
    /// # Errors
    /// As there.
    pub fn self_revoked(&self, noted: &[u8]) -> Result<Option<PartnerId>, DirectoryError> {
        let OwnWord { partner: id, .. } = self.check_self_revoked(noted)?;
        let partner = self.partners.get(&id).ok_or(DirectoryError::SelfRevocation)?;
        Ok(partner.own_word.is_none().then_some(id))
    }
}
