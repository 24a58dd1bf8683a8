//! What the authority grants: certificates against requests.

use std::time::Duration;

use rand_core::CryptoRng;
use saphan_protocol::directory::{Act as Listed, Standing};
use saphan_protocol::ids::{Digest, NetworkName, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;

use super::{Act, Acting, Authority, AuthorityError};
use crate::issued::Issued;
use crate::issuer::{self, HUB_DAYS, IDENTITY_DAYS, Leaf, TransportDays};
use crate::renewal::RenewalRequest;
use crate::request::{HubRequest, PartnerRequest};
use crate::x509::{HubCertificate, HubLogCertificate, IdentityCertificate, TransportCertificate};

/// An identity certificate with less life than this is replaced when its partner asks again.
const RENEW_WITHIN: Duration = Duration::from_secs(180 * 86_400);

impl Authority {
    /// Grants a request: admits the partner unless it is admitted with this key, and issues its
    /// certificates. The same request again gives fresh certificates and no second entry in the
    /// directory.
    ///
    /// # Errors
    /// O-104, O-108 to O-112, O-115, O-116 to O-118, O-122; nothing is then issued.
    pub fn issue(
        &mut self,
        acting: &Acting,
        request: &PartnerRequest,
        days: TransportDays,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<Issued, AuthorityError> {
        self.ready(acting)?;
        self.check_request(request, at)?;
        let (signer, partner, key) = (acting.signer(), request.partner(), request.identity_key());
        let (identity, is_new) = match self.standing_identity(partner, at)? {
            Some(identity) => (identity, false),
            None => {
                let leaf = Leaf { subject: partner, key, hosts: &[], days: IDENTITY_DAYS, at };
                (leaf.issue(&self.root, signer, rng)?, true)
            }
        };
        let (key, days) = (request.transport_key(), days.get());
        let transport: TransportCertificate =
            Leaf { subject: partner, key, hosts: &[], days, at }.issue(&self.root, signer, rng)?;
        let listed = is_new.then(|| {
            let (key, certificate) = (*identity.key(), identity.der().to_vec());
            Listed::Admit { key, partner: partner.clone(), certificate }
        });
        let was_active = self.directory.active(partner).is_some();
        let (partner, certificate) = (partner.clone(), Digest::of(transport.der()));
        let act = match (is_new, was_active) {
            (false, _) => Act::Issue { partner, certificate },
            (true, true) => Act::Renew { partner, certificate },
            (true, false) => Act::Admit { partner, certificate },
        };
        self.act(acting, act, listed, at)?;
        Ok(Issued::to_partner(self.bundle(), &identity, &transport))
    }

    /// Lets a partner go on with a new key that its old one has signed, and issues its certificates. The
    /// same request again gives fresh ones and no second entry in the directory.
    ///
    /// # Errors
    /// O-104, O-108 to O-110, O-112 to O-118, O-122; nothing is then issued.
    pub fn renew_identity(
        &mut self,
        acting: &Acting,
        renewal: &RenewalRequest,
        days: TransportDays,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<Issued, AuthorityError> {
        self.ready(acting)?;
        let request = renewal.request();
        if !self.check_renewal(renewal, at)? {
            return self.issue(acting, request, days, at, rng);
        }
        let (signer, partner, key) = (acting.signer(), request.partner(), request.identity_key());
        let identity: IdentityCertificate =
            Leaf { subject: partner, key, hosts: &[], days: IDENTITY_DAYS, at }
                .issue(&self.root, signer, rng)?;
        let (key, days) = (request.transport_key(), days.get());
        let transport: TransportCertificate =
            Leaf { subject: partner, key, hosts: &[], days, at }.issue(&self.root, signer, rng)?;
        let listed = Listed::Renew {
            key: *identity.key(),
            partner: partner.clone(),
            succession: renewal.succession().to_vec(),
            certificate: identity.der().to_vec(),
        };
        let act = Act::Renew { partner: partner.clone(), certificate: Digest::of(transport.der()) };
        self.act(acting, act, Some(listed), at)?;
        Ok(Issued::to_partner(self.bundle(), &identity, &transport))
    }

    /// Whether [`Authority::renew_identity`] would grant this, without the key being unsealed, and if
    /// so, whether the key is new to the directory.
    ///
    /// # Errors
    /// O-109, O-110, O-112 to O-114, O-118, O-122, O-126.
    pub fn check_renewal(
        &self,
        renewal: &RenewalRequest,
        at: UnixSeconds,
    ) -> Result<bool, AuthorityError> {
        self.check_kit()?;
        self.check_root_kept()?;
        let request = renewal.request();
        request.check_time(at)?;
        self.check_network(request.network())?;
        let (partner, key) = (request.partner(), request.identity_key());
        self.check_suspendable(partner)?;
        let known = self.directory.active(partner).map(|known| known.key);
        if known == Some(*key) {
            return Ok(false);
        }
        let known = known.ok_or_else(|| AuthorityError::UnknownPartner(partner.clone()))?;
        renewal.check_signed_by(&known)?;
        if self.is_listed(key) { Err(AuthorityError::UsedKey) } else { Ok(true) }
    }

    /// Whether the directory ever named this key.
    fn is_listed(&self, key: &VerifyingKey) -> bool {
        self.listed().any(|act| match act {
            Listed::Admit { key: used, .. }
            | Listed::Renew { key: used, .. }
            | Listed::Hub { key: used, .. } => used == *key,
            Listed::Root { key: used, .. } => used == *key,
            Listed::Revoke { .. } | Listed::Suspend { .. } | Listed::Resume { .. } => false,
        }) || self.directory.root_changes().iter().any(|change| change.former_key == *key)
    }

    /// Whether [`Authority::issue`] would grant this request, without the key being unsealed.
    ///
    /// # Errors
    /// O-109 to O-112, O-118, O-122, O-126.
    pub fn check_request(
        &self,
        request: &PartnerRequest,
        at: UnixSeconds,
    ) -> Result<(), AuthorityError> {
        self.check_kit()?;
        self.check_root_kept()?;
        request.check_time(at)?;
        self.check_network(request.network())?;
        let (partner, key) = (request.partner(), request.identity_key());
        let standing = self.directory.partner(partner).filter(|known| known.standing.stands());
        if standing.is_some_and(|known| known.key != *key) {
            return Err(AuthorityError::OtherIdentity(partner.clone()));
        }
        if standing.is_some_and(|known| known.standing != Standing::Active) {
            return Err(AuthorityError::Suspended(partner.clone()));
        }
        // Whoever stands has this very key, and nobody else has it.
        let used = standing.is_none() && self.is_listed(key);
        if used { Err(AuthorityError::UsedKey) } else { Ok(()) }
    }

    /// Grants a hub's request: its log key enters the directory unless it is there already.
    ///
    /// # Errors
    /// O-104, O-108 to O-110, O-112, O-115, O-116 to O-118; nothing is then issued.
    pub fn certify_hub(
        &mut self,
        acting: &Acting,
        request: &HubRequest,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<Issued, AuthorityError> {
        self.ready(acting)?;
        let is_new = self.check_hub_request(request, at)?;
        let (signer, subject) = (acting.signer(), request.name());
        let transport: HubCertificate = {
            let (key, hosts) = (request.transport_key(), request.hosts());
            Leaf { subject, key, hosts, days: HUB_DAYS, at }.issue(&self.root, signer, rng)?
        };
        let key = request.log_key();
        let log: HubLogCertificate =
            Leaf { subject, key, hosts: &[], days: HUB_DAYS, at }.issue(&self.root, signer, rng)?;
        let key = request.issuer_key();
        let issuer = issuer::make_transport_issuer(subject, key, at, &self.root, signer, rng)?;
        let key = request.log_key();
        let name = subject.to_string();
        let listed = is_new.then(|| {
            let (name, certificate) = (name.clone(), log.der().to_vec());
            Listed::Hub { key: *key, name, certificate }
        });
        let act = Act::Hub { name, certificate: Digest::of(transport.der()) };
        self.act(acting, act, listed, at)?;
        Ok(Issued::to_hub(self.bundle(), &transport, &log, &issuer))
    }

    /// Whether [`Authority::certify_hub`] would grant this request, and if so, whether its log key
    /// is new to the directory.
    ///
    /// # Errors
    /// O-109, O-110, O-112, O-118, O-126.
    pub fn check_hub_request(
        &self,
        request: &HubRequest,
        at: UnixSeconds,
    ) -> Result<bool, AuthorityError> {
        self.check_kit()?;
        self.check_root_kept()?;
        request.check_time(at)?;
        self.check_network(request.network())?;
        let key = request.log_key();
        for act in self.listed() {
            let used = match act {
                Listed::Admit { key: used, .. }
                | Listed::Renew { key: used, .. }
                | Listed::Root { key: used, .. } => used == *key,
                Listed::Hub { key: used, name, .. } => {
                    if used == *key && name == request.name().as_str() {
                        return Ok(false);
                    }
                    used == *key
                }
                Listed::Revoke { .. } | Listed::Suspend { .. } | Listed::Resume { .. } => false,
            };
            if used {
                return Err(AuthorityError::UsedKey);
            }
        }
        Ok(true)
    }

    /// The identity certificate that may go on as it is.
    fn standing_identity(
        &self,
        partner: &PartnerId,
        at: UnixSeconds,
    ) -> Result<Option<IdentityCertificate>, AuthorityError> {
        if self.directory.active(partner).is_none() {
            return Ok(None);
        }
        let identity = self.identity(partner)?;
        Ok((identity.not_after() > at.plus(RENEW_WITHIN)).then_some(identity))
    }

    fn check_network(&self, network: &NetworkName) -> Result<(), AuthorityError> {
        let same = network == self.root.network();
        if same { Ok(()) } else { Err(AuthorityError::Network(network.clone())) }
    }
}
