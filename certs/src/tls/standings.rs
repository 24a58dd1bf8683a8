//! Which partners may connect at this moment.

use std::collections::BTreeMap;

use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::{Act, Directory, DirectoryEntry, ENTRIES_MAX};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;

use crate::x509::{CertificateError, IdentityCertificate, TransportCertificate};

/// Why a partner does not get in. For the local log; the peer learns less.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The certificate itself is not good.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// Not in the directory.
    #[error("[X-131] {0} is not in the directory; is the newest export of the authority in use?")]
    Unknown(PartnerId),
    /// Revoked by the authority.
    #[error("[X-132] {0} is revoked")]
    Revoked(PartnerId),
    /// Suspended by the authority or at this hub.
    #[error("[X-133] {0} is suspended; whoever suspended it can resume it")]
    Suspended(PartnerId),
    /// The transport certificate was issued for an identity that was revoked since.
    #[error("[X-134] {0} shows a transport certificate from before its present identity")]
    Superseded(PartnerId),
    /// The transport certificate was issued by somebody else than this hub's issuer of today.
    #[error(
        "[X-136] {0} shows a transport certificate of another issuer than this hub's; it renews it by itself"
    )]
    Issuer(PartnerId),
    /// Signed by another key than the identity that the directory lists.
    #[error("[X-137] the request for {0} is not signed by the identity that the directory lists")]
    OtherIdentity(PartnerId),
    /// The identity that the transport certificate rests on is over.
    #[error("[X-135] the identity of {partner} expired at {at}; it needs a new one")]
    IdentityExpired {
        /// The partner.
        partner: PartnerId,
        /// When its identity expired.
        at: UnixSeconds,
    },
}

impl Refusal {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Certificate(error) => error.code(),
            Self::Unknown(_) => "partner-unknown",
            Self::Revoked(_) => "partner-revoked",
            Self::Suspended(_) => "partner-suspended",
            Self::Superseded(_) => "partner-superseded",
            Self::Issuer(_) => "transport-issuer",
            Self::OtherIdentity(_) => "partner-other-identity",
            Self::IdentityExpired { .. } => "partner-identity-expired",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Active,
    Suspended,
    Revoked,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    state: State,
    /// The key that the partner has, and before it those that signed it one after the other.
    keys: Vec<VerifyingKey>,
    /// Start of the first identity certificate since the partner was last admitted anew: transport
    /// certificates from before were issued to whoever held the revoked key.
    since: UnixSeconds,
    until: UnixSeconds,
}

/// The partners of a directory with what a handshake has to know of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standings(BTreeMap<PartnerId, Entry>);

impl Standings {
    /// Reads a directory. A partner whose identity certificate does not fit its entry counts as
    /// unknown.
    pub fn of(directory: &Directory) -> Self {
        let mut standings = Self::default();
        for message in directory.since(0, ENTRIES_MAX) {
            let entry = Sign1Message::<DirectoryEntry>::parse(message)
                .and_then(|message| message.body())
                .expect("the directory holds what it has verified");
            standings.apply(entry.act, directory.network());
        }
        for (id, partner) in directory.partners() {
            if partner.out_by_own_word().is_some() {
                standings.set(id, State::Revoked);
            }
        }
        standings
    }

    fn apply(&mut self, act: Act, network: &NetworkName) {
        match act {
            Act::Admit { key, partner, certificate } => {
                let identity = identity_of(&certificate, network, &key, &partner);
                let Some(identity) = identity else {
                    self.0.remove(&partner);
                    return;
                };
                let (since, until) = (identity.not_before(), identity.not_after());
                // A renewal of the same key goes on, suspended or not; anything else starts anew.
                let goes_on = |known: &&Entry| {
                    known.state != State::Revoked && known.keys.first() == Some(&key)
                };
                let (state, keys, since) = match self.0.get(&partner).filter(goes_on) {
                    Some(known) => (known.state, known.keys.clone(), known.since.min(since)),
                    None => (State::Active, vec![key], since),
                };
                self.0.insert(partner, Entry { state, keys, since, until });
            }
            Act::Renew { key, partner, certificate, .. } => {
                let identity = identity_of(&certificate, network, &key, &partner);
                let known = self.0.remove(&partner);
                if let (Some(identity), Some(mut known)) = (identity, known) {
                    known.keys.insert(0, key);
                    known.until = identity.not_after();
                    self.0.insert(partner, known);
                }
            }
            Act::Revoke { partner, .. } => self.set(&partner, State::Revoked),
            Act::Suspend { partner, .. } => self.set(&partner, State::Suspended),
            Act::Resume { partner } => self.set(&partner, State::Active),
            Act::Hub { .. } | Act::Root { .. } => {}
        }
    }

    /// Keeps a partner out until the directory is read anew: what a hub's operator may do.
    pub fn suspend(&mut self, partner: &PartnerId) {
        if self.0.get(partner).is_some_and(|known| known.state == State::Active) {
            self.set(partner, State::Suspended);
        }
    }

    fn set(&mut self, partner: &PartnerId, state: State) {
        if let Some(known) = self.0.get_mut(partner) {
            known.state = state;
        }
    }

    /// Whether the holder of this certificate may act now: for each handshake and each request.
    ///
    /// # Errors
    ///
    pub fn check(
        &self,
        certificate: &TransportCertificate,
        now: UnixSeconds,
    ) -> Result<(), Refusal> {
        certificate.check_time(now)?;
        let known = self.standing(certificate.subject(), now)?;
        if certificate.not_before() < known.since {
            return Err(Refusal::Superseded(certificate.subject().clone()));
        }
        Ok(())
    }

    /// Whether `key` is the identity of a partner that may act now: for a request to renew.
    ///
    /// # Errors
    /// the last one first, so that only a partner learns of its own
    /// standing.
    pub fn check_identity(
        &self,
        partner: &PartnerId,
        key: &VerifyingKey,
        now: UnixSeconds,
    ) -> Result<(), Refusal> {
        if self.0.get(partner).is_some_and(|known| !known.keys.contains(key)) {
            return Err(Refusal::OtherIdentity(partner.clone()));
        }
        self.standing(partner, now).map(|_| ())
    }

    fn standing(&self, partner: &PartnerId, now: UnixSeconds) -> Result<&Entry, Refusal> {
        let known = self.0.get(partner).ok_or_else(|| Refusal::Unknown(partner.clone()))?;
        match known.state {
            State::Revoked => Err(Refusal::Revoked(partner.clone())),
            State::Suspended => Err(Refusal::Suspended(partner.clone())),
            State::Active if now > known.until => {
                Err(Refusal::IdentityExpired { partner: partner.clone(), at: known.until })
            }
            State::Active => Ok(known),
        }
    }
}

/// The certificate of an entry, if it is of this partner and key.
fn identity_of(
    certificate: &[u8],
    network: &NetworkName,
    key: &VerifyingKey,
    partner: &PartnerId,
) -> Option<IdentityCertificate> {
    let identity = IdentityCertificate::read(certificate, network).ok()?.of_key(key).ok()?;
    (identity.subject() == partner).then_some(identity)
}
