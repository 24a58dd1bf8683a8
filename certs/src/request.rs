//! Asking for certificates: a file from the office to the administrator, or from the hub.
//!
//! ```text
//! file    = two PKCS#10 requests (RFC 2986), or a hub's three, then a SAPHAN REQUEST block
//! request = COSE_Sign1 over who asks, when, and the hash of all PKCS#10 requests
//! ```
//!
//! The PKCS#10 signatures show that the keys are at hand; the signed request binds them to one
//! name. Of the PKCS#10 requests only the keys are used.

use std::time::Duration;

use rcgen::{
    CertificateParams, CertificateSigningRequestParams, DistinguishedName, DnType, PKCS_ED25519,
    PublicKeyData as _, SanType, string::Ia5String,
};
use rustls::pki_types::CertificateSigningRequestDer;
use saphan_protocol::cbor::{self, Limits};
use saphan_protocol::cose::{self, CoseError, Sign1Message, Signed};
use saphan_protocol::ids::{Digest, NetworkName, PartnerId};
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};
use serde_bytes::Bytes;

use crate::blocks::{self, CERTIFICATE_REQUEST, REQUEST};
use crate::hub_name::{HOSTS_MAX, Host, HubName};
use crate::pkcs8;
use crate::x509::{HubLog, HubTransport, Identity, Role, Transport};

/// Longest request file in bytes.
pub const REQUEST_LEN_MAX: usize = 64 * 1024;
/// How old a request may be when it is granted.
pub const REQUEST_AGE_MAX: Duration = Duration::from_secs(30 * 86_400);
/// How far ahead the asking machine's clock may be.
pub const CLOCK_AHEAD_MAX: Duration = Duration::from_secs(86_400);

const PKCS10_LEN_MAX: usize = 4096;

/// Why a request is refused.
#[derive(Debug, thiserror::Error)]
pub enum RequestError {
    /// [X-111] Not a request file.
    #[error(
        "[X-111] not a request file: two or three certificate requests and one saphan request, 64 KiB at most; ask for the file again"
    )]
    Form,
    /// [X-112] A PKCS#10 request is broken or not signed by its own key.
    #[error("[X-112] certificate request damaged or changed on its way; ask for the file again")]
    Pkcs10(#[source] rcgen::Error),
    /// [X-113] A key is not Ed25519, or two are the same.
    #[error("[X-113] the request needs different Ed25519 keys; make it again")]
    Key,
    /// [X-114] Not signed by the key it introduces.
    #[error("[X-114] request changed on its way: {0}; ask for the file again")]
    Signature(#[from] CoseError),
    /// [X-115] The signed request is about other PKCS#10 requests.
    #[error("[X-115] request put together from parts of others; ask for the file again")]
    Binding,
    /// [X-116] Too old, or from the future.
    #[error("[X-116] request made at {at}, outside of the last 30 days; make a new one")]
    Time {
        /// When it was made, by its maker's clock.
        at: UnixSeconds,
    },
}

impl RequestError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Form => "request-form",
            Self::Pkcs10(_) => "request-pkcs10",
            Self::Key => "request-key",
            Self::Signature(error) => error.code(),
            Self::Binding => "request-binding",
            Self::Time { .. } => "request-time",
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnerRequestBody {
    at: UnixSeconds,
    network: NetworkName,
    partner: PartnerId,
    requests: Digest,
}

impl Signed for PartnerRequestBody {
    const CONTEXT: &'static str = "saphan/1/request";
    const LIMITS: Limits = Limits::new(512, 16);
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HubRequestBody {
    at: UnixSeconds,
    name: HubName,
    hosts: Vec<Host>,
    network: NetworkName,
    requests: Digest,
}

impl Signed for HubRequestBody {
    const CONTEXT: &'static str = "saphan/1/hub-request";
    const LIMITS: Limits = Limits::new(8192, 16 + HOSTS_MAX as u32);
}

#[derive(Serialize)]
struct RequestIdV1<'a> {
    network: &'a NetworkName,
    partner: &'a PartnerId,
    identity: &'a VerifyingKey,
    transport: &'a VerifyingKey,
}

/// A partner that asks to be admitted, or for a new transport certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRequest {
    network: NetworkName,
    partner: PartnerId,
    identity: VerifyingKey,
    transport: VerifyingKey,
    at: UnixSeconds,
}

impl PartnerRequest {
    /// Writes the request file.
    ///
    /// # Errors
    /// X-113 if both keys are the same; X-112 never, as names of ours fit into certificates.
    pub fn create(
        network: &NetworkName,
        partner: &PartnerId,
        identity: &SigningKey,
        transport: &SigningKey,
        at: UnixSeconds,
    ) -> Result<String, RequestError> {
        different(&[identity.verifying_key(), transport.verifying_key()])?;
        let pkcs10 = [
            pkcs10::<Identity>(network, partner, identity)?,
            pkcs10::<Transport>(network, partner, transport)?,
        ];
        let body = PartnerRequestBody {
            at,
            network: network.clone(),
            partner: partner.clone(),
            requests: digest(&pkcs10),
        };
        let signed = cose::sign(identity, &body);
        Ok(write(["identity", "transport"], &pkcs10, "request of a partner", signed.as_bytes()))
    }

    /// Reads and checks a request file.
    ///
    /// # Errors
    /// X-111 to X-115, in that order.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        Self::of_file(RequestFile::<2>::read(text)?)
    }

    /// The same from the blocks of a file that holds more.
    pub(crate) fn of_blocks(
        identity: Vec<u8>,
        transport: Vec<u8>,
        signed: Vec<u8>,
    ) -> Result<Self, RequestError> {
        Self::of_file(RequestFile::of([identity, transport], signed)?)
    }

    fn of_file(file: RequestFile<2>) -> Result<Self, RequestError> {
        let [identity, transport] = file.keys;
        let body: PartnerRequestBody = file.verify(&identity)?;
        file.check_binding(&body.requests)?;
        let PartnerRequestBody { at, network, partner, .. } = body;
        Ok(Self { network, partner, identity, transport, at })
    }

    /// The network it wants to belong to.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// Who asks.
    pub fn partner(&self) -> &PartnerId {
        &self.partner
    }

    /// The key that is to sign for the partner.
    pub fn identity_key(&self) -> &VerifyingKey {
        &self.identity
    }

    /// The key of its connections.
    pub fn transport_key(&self) -> &VerifyingKey {
        &self.transport
    }

    /// What the request is known by, however often it is signed: a hash of who asks, where and with
    /// which keys.
    pub fn id(&self) -> Digest {
        let Self { network, partner, identity, transport, .. } = self;
        Digest::of(&cbor::encode(&RequestIdV1 { network, partner, identity, transport }))
    }

    /// When it was made, by the partner's clock.
    pub fn at(&self) -> UnixSeconds {
        self.at
    }

    /// Whether it is recent enough to be granted.
    ///
    /// # Errors
    /// X-116.
    pub fn check_time(&self, now: UnixSeconds) -> Result<(), RequestError> {
        recent(self.at, now)
    }
}

/// A hub that asks to serve the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubRequest {
    network: NetworkName,
    name: HubName,
    hosts: Vec<Host>,
    transport: VerifyingKey,
    log: VerifyingKey,
    issuer: VerifyingKey,
    at: UnixSeconds,
}

/// The keys of a hub.
pub struct HubKeys<'a> {
    /// Of its connections.
    pub transport: &'a SigningKey,
    /// Of its receipts and checkpoints.
    pub log: &'a SigningKey,
    /// Of the transport certificates that it issues.
    pub issuer: &'a SigningKey,
}

impl HubRequest {
    /// Writes the request file; the log key signs it.
    ///
    /// # Errors
    /// X-113 if two keys are the same; X-111 if there is no host or more than [`HOSTS_MAX`].
    pub fn create(
        network: &NetworkName,
        name: &HubName,
        hosts: &[Host],
        keys: &HubKeys<'_>,
        at: UnixSeconds,
    ) -> Result<String, RequestError> {
        let HubKeys { transport, log, issuer } = keys;
        different(&[transport, log, issuer].map(|key| key.verifying_key()))?;
        if !(1..=HOSTS_MAX).contains(&hosts.len()) {
            return Err(RequestError::Form);
        }
        let pkcs10 = [
            pkcs10::<HubTransport>(network, name, transport)?,
            pkcs10::<HubLog>(network, name, log)?,
            pkcs10::<HubTransport>(network, name, issuer)?,
        ];
        let body = HubRequestBody {
            at,
            name: name.clone(),
            hosts: hosts.to_vec(),
            network: network.clone(),
            requests: digest(&pkcs10),
        };
        let signed = cose::sign(log, &body);
        let titles = ["hub transport", "hub log", "hub issuer"];
        Ok(write(titles, &pkcs10, "request of a hub", signed.as_bytes()))
    }

    /// Reads and checks a request file.
    ///
    /// # Errors
    /// X-111 to X-115, in that order, and X-111 for too many or no hosts.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        let file = RequestFile::<3>::read(text)?;
        let [transport, log, issuer] = file.keys;
        let body: HubRequestBody = file.verify(&log)?;
        file.check_binding(&body.requests)?;
        let HubRequestBody { at, name, hosts, network, .. } = body;
        if !(1..=HOSTS_MAX).contains(&hosts.len()) {
            return Err(RequestError::Form);
        }
        Ok(Self { network, name, hosts, transport, log, issuer, at })
    }

    /// The same request with the addresses that the administrator decided on.
    ///
    /// # Errors
    /// X-111 if there is no host or more than [`HOSTS_MAX`].
    pub fn with_hosts(self, hosts: Vec<Host>) -> Result<Self, RequestError> {
        if (1..=HOSTS_MAX).contains(&hosts.len()) {
            Ok(Self { hosts, ..self })
        } else {
            Err(RequestError::Form)
        }
    }

    /// The network it wants to serve.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// Its name.
    pub fn name(&self) -> &HubName {
        &self.name
    }

    /// Where it says it is reached.
    pub fn hosts(&self) -> &[Host] {
        &self.hosts
    }

    /// The key of its connections.
    pub fn transport_key(&self) -> &VerifyingKey {
        &self.transport
    }

    /// The key of its receipts and checkpoints.
    pub fn log_key(&self) -> &VerifyingKey {
        &self.log
    }

    /// The key of the transport certificates that it issues.
    pub fn issuer_key(&self) -> &VerifyingKey {
        &self.issuer
    }

    /// When it was made, by the hub's clock.
    pub fn at(&self) -> UnixSeconds {
        self.at
    }

    /// Whether it is recent enough to be granted.
    ///
    /// # Errors
    /// X-116.
    pub fn check_time(&self, now: UnixSeconds) -> Result<(), RequestError> {
        recent(self.at, now)
    }
}

/// The blocks, with the signatures of all PKCS#10 requests checked.
struct RequestFile<const N: usize> {
    pkcs10: [Vec<u8>; N],
    keys: [VerifyingKey; N],
    signed: Vec<u8>,
}

impl<const N: usize> RequestFile<N> {
    fn read(text: &str) -> Result<Self, RequestError> {
        let mut tags = vec![CERTIFICATE_REQUEST; N];
        tags.push(REQUEST);
        let mut blocks =
            blocks::read_all(text, REQUEST_LEN_MAX, &tags).ok_or(RequestError::Form)?;
        let signed = blocks.pop().ok_or(RequestError::Form)?;
        Self::of(blocks.try_into().map_err(|_| RequestError::Form)?, signed)
    }

    fn of(pkcs10: [Vec<u8>; N], signed: Vec<u8>) -> Result<Self, RequestError> {
        if pkcs10.iter().any(|pkcs10| pkcs10.len() > PKCS10_LEN_MAX) {
            return Err(RequestError::Form);
        }
        let keys = pkcs10.iter().map(|pkcs10| key_of(pkcs10)).collect::<Result<Vec<_>, _>>()?;
        different(&keys)?;
        let keys = keys.try_into().map_err(|_| RequestError::Form)?;
        Ok(Self { pkcs10, keys, signed })
    }

    fn verify<T: Signed>(&self, key: &VerifyingKey) -> Result<T, RequestError> {
        Ok(Sign1Message::<T>::parse(&self.signed)?.verify(key)?)
    }

    fn check_binding(&self, requests: &Digest) -> Result<(), RequestError> {
        if digest(&self.pkcs10) == *requests { Ok(()) } else { Err(RequestError::Binding) }
    }
}

fn write<const N: usize>(
    titles: [&str; N],
    pkcs10: &[Vec<u8>; N],
    title: &str,
    signed: &[u8],
) -> String {
    let mut text = String::new();
    for (title, request) in titles.iter().zip(pkcs10) {
        blocks::write(&mut text, title, CERTIFICATE_REQUEST, request);
    }
    blocks::write(&mut text, title, REQUEST, signed);
    text
}

fn pkcs10<R: Role>(
    network: &NetworkName,
    subject: &R::Subject,
    key: &SigningKey,
) -> Result<Vec<u8>, RequestError> {
    let uri = Ia5String::try_from(R::uri_of(subject, network)).map_err(RequestError::Pkcs10)?;
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, subject.to_string());
    params.subject_alt_names = vec![SanType::URI(uri)];
    let request =
        params.serialize_request(&*pkcs8::for_rcgen(key)).map_err(RequestError::Pkcs10)?;
    Ok(request.der().to_vec())
}

fn key_of(pkcs10: &[u8]) -> Result<VerifyingKey, RequestError> {
    let der = CertificateSigningRequestDer::from(pkcs10);
    let request = CertificateSigningRequestParams::from_der(&der).map_err(RequestError::Pkcs10)?;
    let key = &request.public_key;
    key.der_bytes()
        .try_into()
        .ok()
        .filter(|_| *key.algorithm() == PKCS_ED25519)
        .and_then(|bytes| VerifyingKey::from_bytes(bytes).ok())
        .ok_or(RequestError::Key)
}

fn digest(pkcs10: &[Vec<u8>]) -> Digest {
    Digest::of(&cbor::encode(&pkcs10.iter().map(|one| Bytes::new(one)).collect::<Vec<_>>()))
}

fn different(keys: &[VerifyingKey]) -> Result<(), RequestError> {
    let is_new = |at: usize| !keys[..at].contains(&keys[at]);
    if (0..keys.len()).all(is_new) { Ok(()) } else { Err(RequestError::Key) }
}

fn recent(at: UnixSeconds, now: UnixSeconds) -> Result<(), RequestError> {
    let in_time = at <= now.plus(CLOCK_AHEAD_MAX) && now.since(at) <= REQUEST_AGE_MAX;
    if in_time { Ok(()) } else { Err(RequestError::Time { at }) }
}

#[cfg(test)]
mod tests;
