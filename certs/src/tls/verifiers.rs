//! Who is let in, and who is dialled.

use std::fmt;
use std::sync::{Arc, OnceLock};

use arc_swap::ArcSwap;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{
    CertificateError as Alert, DigitallySignedStruct, DistinguishedName, Error, PeerIncompatible,
    SignatureScheme,
};
use saphan_protocol::ids::NetworkName;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::time::UnixSeconds;
use webpki::EndEntityCert;

use super::SIGNATURES;
use super::standings::{Refusal, Standings};
use crate::fingerprint::Fingerprint;
use crate::x509::{
    AdministratorCertificate, CHAIN_LEN_MAX, CertificateError, HubCertificate, IssuerCertificate,
    LINKS_MAX, Root, Roots, TransportCertificate,
};

/// The part of a verifier that is the same in each: no TLS 1.2, and one kind of signature.
macro_rules! signatures_of_tls13 {
    () => {
        fn verify_tls12_signature(
            &self,
            _message: &[u8],
            _cert: &CertificateDer<'_>,
            _dss: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            Err(PeerIncompatible::Tls12NotOffered.into())
        }

        fn verify_tls13_signature(
            &self,
            message: &[u8],
            cert: &CertificateDer<'_>,
            dss: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            rustls::crypto::verify_tls13_signature(message, cert, dss, &SIGNATURES)
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            SIGNATURES.supported_schemes()
        }
    };
}

/// Called with each refusal, so that the hub can log it; must not block.
pub type OnRefusal = dyn Fn(&Refusal) + Send + Sync;

/// A hub's judgement of those who connect.
pub struct PartnerVerifier {
    roots: Arc<ArcSwap<Roots>>,
    issuer: Arc<ArcSwap<VerifyingKey>>,
    standings: Arc<ArcSwap<Standings>>,
    on_refusal: Box<OnRefusal>,
}

impl PartnerVerifier {
    /// Lets in whom `standings` calls active with a certificate of the root itself or of the issuer
    /// with this key, from the next handshake on after each change.
    pub fn new(
        roots: Arc<ArcSwap<Roots>>,
        issuer: Arc<ArcSwap<VerifyingKey>>,
        standings: Arc<ArcSwap<Standings>>,
        on_refusal: impl Fn(&Refusal) + Send + Sync + 'static,
    ) -> Self {
        Self { roots, issuer, standings, on_refusal: Box::new(on_refusal) }
    }

    /// Judges a chain as the handshake does: for a connection that was just accepted, and for each
    /// live one after a change of standings.
    ///
    /// # Errors
    ///
    pub fn check(
        &self,
        chain: &[CertificateDer<'_>],
        now: UnixSeconds,
    ) -> Result<TransportCertificate, Refusal> {
        let roots = self.roots.load();
        let checked = TransportCertificate::check_chain(chain, &**roots, now);
        let certificate = checked.map_err(|error| is_over(error, chain, &roots, now))?;
        // Wherever it stands: a link that anybody made may stand before it.
        let mut issuers = chain
            .iter()
            .skip(1)
            .filter_map(|der| IssuerCertificate::read(der, roots.network()).ok());
        if issuers.any(|issuer| *issuer.key() != **self.issuer.load()) {
            return Err(Refusal::Issuer(certificate.subject().clone()));
        }
        self.standings.load().check(&certificate, now)?;
        Ok(certificate)
    }

    /// Judges the chain of somebody who comes as administrator.
    ///
    /// # Errors
    /// As [`AdministratorCertificate::check_visit`].
    pub fn check_visit(
        &self,
        chain: &[CertificateDer<'_>],
        now: UnixSeconds,
    ) -> Result<AdministratorCertificate, CertificateError> {
        AdministratorCertificate::check_visit(chain, &**self.roots.load(), now)
    }
}

impl fmt::Debug for PartnerVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartnerVerifier({})", self.roots.load().network())
    }
}

impl ClientCertVerifier for PartnerVerifier {
    /// Nobody has to show one to ask for one; who shows none gets no further than the door.
    fn client_auth_mandatory(&self) -> bool {
        false
    }

    /// Empty: hints would tell everybody who dials which authority stands behind this hub.
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        let (shown, now) = (chain(end_entity, intermediates), moment(now));
        match self.check(&shown, now) {
            Ok(_) => Ok(ClientCertVerified::assertion()),
            // No partner's name: then the administrator's may be.
            Err(Refusal::Certificate(CertificateError::Name { .. }))
                if self.check_visit(&shown, now).is_ok() =>
            {
                Ok(ClientCertVerified::assertion())
            }
            Err(refusal) => {
                (self.on_refusal)(&refusal);
                Err(alert(&refusal).into())
            }
        }
    }

    signatures_of_tls13!();
}

/// An agent's judgement of the hub that it dialled.
#[derive(Debug)]
pub struct HubVerifier {
    roots: Roots,
}

impl HubVerifier {
    /// Accepts hubs of the roots' network.
    pub fn new(roots: impl Into<Roots>) -> Self {
        Self { roots: roots.into() }
    }

    /// Judges a hub's chain, without the name that was dialled.
    ///
    /// # Errors
    ///
    pub fn check(
        &self,
        chain: &[CertificateDer<'_>],
        now: UnixSeconds,
    ) -> Result<HubCertificate, CertificateError> {
        HubCertificate::check_chain(chain, &self.roots, now)
    }
}

/// An applicant's judgement of the hub that its invitation names.
#[derive(Debug)]
pub struct JoiningVerifier {
    network: NetworkName,
    pinned: Fingerprint,
    root: OnceLock<Root>,
}

impl JoiningVerifier {
    /// Accepts hubs of `network` that show the root with this fingerprint.
    pub fn new(network: NetworkName, root: Fingerprint) -> Self {
        Self { network, pinned: root, root: OnceLock::new() }
    }

    /// The root, once a hub has shown it.
    pub fn root(&self) -> Option<&Root> {
        self.root.get()
    }

    /// Judges a hub's chain, which holds the roots of its network and what links them, without the name
    /// that was dialled.
    ///
    /// # Errors
    /// X-102 if the root that the invitation names is not among them, X-105 for another network, then as
    /// [`HubVerifier::check`].
    pub fn check(
        &self,
        chain: &[CertificateDer<'_>],
        now: UnixSeconds,
    ) -> Result<Root, CertificateError> {
        let is_pinned = |der: &&CertificateDer<'_>| Fingerprint::of_certificate(der) == self.pinned;
        let unknown = CertificateError::Chain(webpki::Error::UnknownIssuer);
        let root = Root::from_der(chain.iter().skip(1).find(is_pinned).ok_or(unknown)?)?;
        if *root.network() != self.network {
            let (network, wanted) = (self.network.clone(), "root of the authority");
            return Err(CertificateError::Name { network, wanted });
        }
        let is_root = |der: &CertificateDer<'_>| Root::from_der(der).is_ok();
        let path: Vec<_> = chain.iter().filter(|der| !is_root(der)).cloned().collect();
        HubCertificate::check_chain(&path, &root, now)?;
        Ok(root)
    }
}

impl ServerCertVerifier for HubVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.check(&chain(end_entity, intermediates), moment(now))
            .map_err(|error| alert(&Refusal::Certificate(error)))?;
        named(end_entity, server_name)
    }

    signatures_of_tls13!();
}

impl ServerCertVerifier for JoiningVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let root = self
            .check(&chain(end_entity, intermediates), moment(now))
            .map_err(|error| alert(&Refusal::Certificate(error)))?;
        let verified = named(end_entity, server_name)?;
        // A second connection of the same invitation finds the same root.
        let _ = self.root.set(root);
        Ok(verified)
    }

    signatures_of_tls13!();
}

/// Whether the hub's certificate names what was dialled.
fn named(
    end_entity: &CertificateDer<'_>,
    dialled: &ServerName<'_>,
) -> Result<ServerCertVerified, Error> {
    EndEntityCert::try_from(end_entity)
        .and_then(|hub| hub.verify_is_valid_for_subject_name(dialled))
        .map_err(|_| Alert::NotValidForName)?;
    Ok(ServerCertVerified::assertion())
}

fn chain(
    end_entity: &CertificateDer<'_>,
    issuers: &[CertificateDer<'_>],
) -> Vec<CertificateDer<'static>> {
    // One more than is accepted is enough to be refused for its length; applicants see roots too.
    let most = CHAIN_LEN_MAX + 1 + LINKS_MAX;
    std::iter::once(end_entity)
        .chain(issuers)
        .take(most + 1)
        .cloned()
        .map(CertificateDer::into_owned)
        .collect()
}

/// What was good under a root that counts no more is over, not foreign: its holder renews it.
fn is_over(
    error: CertificateError,
    chain: &[CertificateDer<'_>],
    roots: &Roots,
    now: UnixSeconds,
) -> Refusal {
    match TransportCertificate::check_chain(chain, &roots.at_any_time(), now) {
        Ok(certificate) => Refusal::Issuer(certificate.subject().clone()),
        Err(_) => error.into(),
    }
}

fn moment(now: UnixTime) -> UnixSeconds {
    UnixSeconds::new(now.as_secs())
}

/// What the peer is told: a kind without details, since rustls and quinn send the error's text.
fn alert(refusal: &Refusal) -> Alert {
    match refusal {
        Refusal::Certificate(error) => match error {
            CertificateError::NotCertificate | CertificateError::TooLong => Alert::BadEncoding,
            CertificateError::Chain(_) => Alert::UnknownIssuer,
            CertificateError::Expired { .. } => Alert::Expired,
            CertificateError::NotYetValid { .. } => Alert::NotValidYet,
            CertificateError::Use { .. } => Alert::InvalidPurpose,
            CertificateError::Name { .. } | CertificateError::Key => {
                Alert::ApplicationVerificationFailure
            }
        },
        Refusal::Revoked(_) | Refusal::Superseded(_) => Alert::Revoked,
        Refusal::IdentityExpired { .. } | Refusal::Issuer(_) => Alert::Expired,
        Refusal::Unknown(_) | Refusal::Suspended(_) | Refusal::OtherIdentity(_) => {
            Alert::ApplicationVerificationFailure
        }
    }
}
