//! The recovery kit of an authority: made and confirmed as acts, so that the log says which one
//! counts.

use rand_core::CryptoRng;
use saphan_protocol::seal::PrekeyPublic;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;

use super::acts::Act;
use super::{Acting, Authority, AuthorityError};
use crate::kit::{Kit, KitError, KitId, KitProof, RecoveryKey};

/// The newest kit of an authority, if it has one.
#[derive(Clone, PartialEq, Eq)]
pub struct KitState {
    /// The half of its key that seals backups.
    pub key: PrekeyPublic,
    /// When it was made.
    pub made: UnixSeconds,
    /// When its sheets were read back, if they were.
    pub confirmed: Option<UnixSeconds>,
}

impl KitState {
    /// Which kit it is.
    pub fn id(&self) -> KitId {
        KitId::of(&self.key)
    }
}

impl Authority {
    /// The newest kit. An older one opens the backups of its time and no newer ones.
    pub fn kit(&self) -> Option<KitState> {
        let mut state: Option<KitState> = None;
        for entry in self.acts.entries() {
            if let Act::KitMake { key } = &entry.act {
                let key =
                    PrekeyPublic::from_bytes(key).expect("the log takes no act with another key");
                state = Some(KitState { key, made: entry.at, confirmed: None });
            } else if let Act::KitConfirm { .. } = &entry.act {
                let state = state.as_mut().expect("the log confirms no kit that was not made");
                state.confirmed = Some(entry.at);
            }
        }
        state
    }

    /// Makes a new recovery kit, which counts from now on. Nothing is issued until it is confirmed;
    /// partners can be revoked all the same.
    ///
    /// # Errors
    /// O-104, O-108, O-116, O-117; the older kit then still counts.
    pub fn make_kit(
        &mut self,
        acting: &Acting,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<Kit, AuthorityError> {
        let key = RecoveryKey::random(rng);
        let kit = key.split(rng);
        let public = ByteBuf::from(key.public().as_bytes());
        self.act(acting, Act::KitMake { key: public }, None, at)?;
        Ok(kit)
    }

    /// Notes that somebody has shown to have the sheets of the newest kit. Once is enough.
    ///
    /// # Errors
    /// O-104, O-108, O-116, O-117; O-118 if there is no kit, W-107 for a proof of another.
    pub fn confirm_kit(
        &mut self,
        acting: &Acting,
        proof: &KitProof,
        at: UnixSeconds,
    ) -> Result<(), AuthorityError> {
        self.ready(acting)?;
        let state = self.kit().ok_or(AuthorityError::KitNotConfirmed)?;
        if proof.kit() != state.id() {
            return Err(KitError::OtherKey.into());
        }
        if state.confirmed.is_some() {
            return Ok(());
        }
        self.act(acting, Act::KitConfirm { kit: *proof.kit().digest() }, None, at)
    }

    /// Whether the authority may give anything out.
    ///
    /// # Errors
    /// O-118.
    pub fn check_kit(&self) -> Result<KitState, AuthorityError> {
        self.kit().filter(|kit| kit.confirmed.is_some()).ok_or(AuthorityError::KitNotConfirmed)
    }
}

#[cfg(test)]
mod tests;
