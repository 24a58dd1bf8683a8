//! The TLS of this network: version 1.3 only, post-quantum hybrid only, certificates on both sides,
//! nothing remembered between connections.
//!
//! No session is ever resumed and no data travels before the handshake, because both would pass by
//! the verifier, and a revoked partner would come in with yesterday's ticket. Nothing here installs
//! a process-wide provider.

pub mod hybrid;
pub mod shown;
pub mod standings;
pub mod verifiers;

use std::sync::Arc;

use rustls::client::danger::ServerCertVerifier;
use rustls::client::{Resumption, WantsClientCert};
use rustls::crypto::ring::cipher_suite::{
    TLS13_AES_128_GCM_SHA256, TLS13_AES_256_GCM_SHA384, TLS13_CHACHA20_POLY1305_SHA256,
};
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::NoServerSessionStorage;
use rustls::time_provider::TimeProvider;
use rustls::version::TLS13;
use rustls::{ClientConfig, ConfigBuilder, ServerConfig, SignatureScheme};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;

use crate::fingerprint::Fingerprint;
use crate::pkcs8;
use crate::transport_issuer::TransportChain;
use crate::x509::{Certificate, CertificateError, Role, Roots, TransportCertificate, TrustAnchors};

pub use hybrid::X25519MlKem768;
pub use shown::Shown;
pub use standings::{Refusal, Standings};
pub use verifiers::{HubVerifier, JoiningVerifier, PartnerVerifier};

/// Application protocol of partners.
pub const ALPN: &[u8] = b"saphan/1";
/// Application protocol of the door, where nobody shows a certificate.
pub const DOOR_ALPN: &[u8] = b"saphan-door/1";

/// Application protocol of the door for whoever asks to join: the hub shows the root beside its own
/// certificate.
pub const JOIN_ALPN: &[u8] = b"saphan-join/1";
/// Application protocol of the administrator's visit.
pub const ADMIN_ALPN: &[u8] = b"saphan-admin/1";

/// Ring's provider with the three TLS 1.3 suites, X25519MLKEM768 alone, and Ed25519 alone.
///
/// AES-128-GCM has to be among the suites: it protects QUIC's Initial packets (RFC 9001 section
/// 5.2).
pub fn provider() -> CryptoProvider {
    CryptoProvider {
        cipher_suites: vec![
            TLS13_AES_256_GCM_SHA384,
            TLS13_AES_128_GCM_SHA256,
            TLS13_CHACHA20_POLY1305_SHA256,
        ],
        kx_groups: vec![&X25519MlKem768],
        signature_verification_algorithms: SIGNATURES,
        ..rustls::crypto::ring::default_provider()
    }
}

pub(crate) const SIGNATURES: WebPkiSupportedAlgorithms = WebPkiSupportedAlgorithms {
    all: &[webpki::ring::ED25519],
    mapping: &[(SignatureScheme::ED25519, &[webpki::ring::ED25519])],
};

/// What one side shows and proves: its chain and the key of the first certificate in it.
pub struct Credentials {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
}

impl Credentials {
    /// A certificate that the root itself issued, and its key.
    ///
    /// # Errors
    /// X-106 if the certificate is of another key.
    pub fn new<R: Role>(
        certificate: &Certificate<R>,
        key: &SigningKey,
    ) -> Result<Self, CertificateError> {
        if *certificate.key() != key.verifying_key() {
            return Err(CertificateError::Key);
        }
        let key = PrivatePkcs8KeyDer::from(pkcs8::to_der(key).to_vec());
        Ok(Self { chain: vec![certificate.der().clone()], key: key.into() })
    }

    /// The same with links behind it, for peers that know an earlier root.
    #[must_use]
    pub fn with_links(mut self, roots: &Roots) -> Self {
        self.chain.extend(roots.links().cloned());
        self
    }

    /// A chain that a hub issued, and the key of its first certificate.
    ///
    /// # Errors
    /// X-106 if the certificate is of another key.
    pub fn of_chain(chain: &TransportChain, key: &SigningKey) -> Result<Self, CertificateError> {
        Ok(Self { chain: chain.ders(), ..Self::new(chain.certificate(), key)? })
    }
}

/// Configuration of a hub. `time` is what certificates are judged by. Whoever speaks [`ALPN`] or
/// [`ADMIN_ALPN`] has to be asked for a certificate once more: at the door nobody has one, and the
/// handshake takes partners and the administrator alike.
///
/// # Errors
/// Only if the provider had no TLS 1.3.
pub fn server_config(
    shown: Arc<Shown>,
    verifier: Arc<PartnerVerifier>,
    time: Arc<dyn TimeProvider>,
) -> Result<ServerConfig, rustls::Error> {
    let mut config = ServerConfig::builder_with_details(Arc::new(provider()), time)
        .with_protocol_versions(&[&TLS13])?
        .with_client_cert_verifier(verifier)
        .with_cert_resolver(shown);
    config.alpn_protocols = [ALPN, DOOR_ALPN, JOIN_ALPN, ADMIN_ALPN].map(<[u8]>::to_vec).to_vec();
    config.send_tls13_tickets = 0;
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.max_early_data_size = 0;
    Ok(config)
}

/// Configuration of an agent that trusts hubs under `roots` only. `time` is what certificates are
/// judged by.
///
/// # Errors
/// Only if rustls finds key and certificate at odds, which [`Credentials::new`] excludes.
pub fn client_config(
    credentials: Credentials,
    roots: impl Into<Roots>,
    time: Arc<dyn TimeProvider>,
) -> Result<ClientConfig, rustls::Error> {
    let config = towards_hub(roots.into(), time)?
        .with_client_auth_cert(credentials.chain, credentials.key)?;
    Ok(afresh(config, ALPN))
}

/// Configuration of whoever knocks at a hub's door, without a certificate.
///
/// # Errors
/// Only if the provider had no TLS 1.3.
pub fn door_config(
    roots: impl Into<Roots>,
    time: Arc<dyn TimeProvider>,
) -> Result<ClientConfig, rustls::Error> {
    Ok(afresh(towards_hub(roots.into(), time)?.with_no_client_auth(), DOOR_ALPN))
}

/// Configuration of whoever asks to join, and of the network knows what stands in its invitation. The
/// verifier has the root once the handshake is over.
///
/// # Errors
/// Only if the provider had no TLS 1.3.
pub fn join_config(
    network: NetworkName,
    root: Fingerprint,
    time: Arc<dyn TimeProvider>,
) -> Result<(ClientConfig, Arc<JoiningVerifier>), rustls::Error> {
    let verifier = Arc::new(JoiningVerifier::new(network, root));
    let config = towards(Arc::<JoiningVerifier>::clone(&verifier), time)?.with_no_client_auth();
    Ok((afresh(config, JOIN_ALPN), verifier))
}

/// Configuration of the administrator's program.
///
/// # Errors
/// As [`client_config`].
pub fn admin_config(
    credentials: Credentials,
    roots: impl Into<Roots>,
    time: Arc<dyn TimeProvider>,
) -> Result<ClientConfig, rustls::Error> {
    let config = towards_hub(roots.into(), time)?
        .with_client_auth_cert(credentials.chain, credentials.key)?;
    Ok(afresh(config, ADMIN_ALPN))
}

fn towards_hub(
    roots: Roots,
    time: Arc<dyn TimeProvider>,
) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
    towards(Arc::new(HubVerifier::new(roots)), time)
}

fn towards(
    verifier: Arc<dyn ServerCertVerifier>,
    time: Arc<dyn TimeProvider>,
) -> Result<ConfigBuilder<ClientConfig, WantsClientCert>, rustls::Error> {
    Ok(ClientConfig::builder_with_details(Arc::new(provider()), time)
        .with_protocol_versions(&[&TLS13])?
        .dangerous() // the verifier is ours: the usual one and the hub's name in this network
        .with_custom_certificate_verifier(verifier))
}

/// Nothing is remembered between connections.
fn afresh(mut config: ClientConfig, alpn: &[u8]) -> ClientConfig {
    config.alpn_protocols = vec![alpn.to_vec()];
    config.resumption = Resumption::disabled();
    config.enable_early_data = false;
    config
}

/// Which partner a chain speaks for, whatever its standing: to be asked again with a live
/// connection's chain.
///
/// # Errors
///
pub fn peer_partner(
    chain: &[CertificateDer<'_>],
    under: &impl TrustAnchors,
    now: UnixSeconds,
) -> Result<PartnerId, CertificateError> {
    TransportCertificate::check_chain(chain, under, now).map(|found| found.subject().clone())
}

#[cfg(test)]
mod tests;
