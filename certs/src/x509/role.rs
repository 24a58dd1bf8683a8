//! What a certificate is for: one role, one purpose, one form of name.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use saphan_protocol::ids::{NetworkName, PartnerId};
use x509_parser::prelude::X509Certificate;

use crate::hub_name::HubName;

/// Extended key usages that this network knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// id-kp-serverAuth, RFC 5280 section 4.2.1.12.
    ServerAuth,
    /// id-kp-clientAuth, RFC 5280 section 4.2.1.12.
    ClientAuth,
    /// id-kp-documentSigning, RFC 9336 section 3.1: 1.3.6.1.5.5.7.3.36.
    DocumentSigning,
}

/// id-kp-documentSigning as its arcs, RFC 9336 section 3.1.
pub(crate) const DOCUMENT_SIGNING: [u64; 9] = [1, 3, 6, 1, 5, 5, 7, 3, 36];

impl Purpose {
    /// Contents of the object identifier in DER.
    pub(super) const fn oid(self) -> &'static [u8] {
        match self {
            Self::ServerAuth => &[0x2b, 6, 1, 5, 5, 7, 3, 1],
            Self::ClientAuth => &[0x2b, 6, 1, 5, 5, 7, 3, 2],
            Self::DocumentSigning => &[0x2b, 6, 1, 5, 5, 7, 3, 36],
        }
    }

    /// Whether the certificate may be used for this and for nothing else.
    pub(super) fn is_only_one_of(self, certificate: &X509Certificate<'_>) -> bool {
        let Ok(Some(usage)) = certificate.extended_key_usage() else { return false };
        let usage = usage.value;
        let unknown = usage.any
            || usage.code_signing
            || usage.email_protection
            || usage.time_stamping
            || usage.ocsp_signing;
        let others: Vec<&[u8]> = usage.other.iter().map(|oid| oid.as_bytes()).collect();
        let expected: &[&[u8]] =
            if self == Self::DocumentSigning { &[Self::DocumentSigning.oid()] } else { &[] };
        !unknown
            && usage.server_auth == (self == Self::ServerAuth)
            && usage.client_auth == (self == Self::ClientAuth)
            && others == expected
    }
}

/// What a certificate may be used for; the five types that implement it are all there are.
pub trait Role: sealed::Sealed {
    /// Whom such a certificate names.
    type Subject: Clone + Eq + fmt::Debug + fmt::Display;
    /// Its one extended key usage.
    const PURPOSE: Purpose;
    /// What to call it in messages.
    const DESCRIPTION: &'static str;
    /// Whether DNS names and addresses may stand beside the URI.
    const MAY_NAME_HOSTS: bool;

    /// The URI that names `subject`.
    fn uri_of(subject: &Self::Subject, network: &NetworkName) -> String;
    /// The subject that `uri` names, if it is one of `network`.
    fn subject_of(uri: &str, network: &NetworkName) -> Option<Self::Subject>;
}

/// Signs statements, prekeys and staff keys of a partner.
pub enum Identity {}
/// Opens connections of a partner to a hub.
pub enum Transport {}
/// Accepts connections at a hub.
pub enum HubTransport {}
/// Signs a hub's custody receipts and checkpoints.
pub enum HubLog {}
/// Visits hubs for the authority, for an hour.
pub enum Administrator {}

/// Bytes of a visit's name.
const VISIT_LEN: usize = 8;

/// One visit of the administrator: random, so that two lines of a hub's log are known to be of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit([u8; VISIT_LEN]);

impl Visit {
    /// A new one.
    pub fn random(rng: &mut impl rand_core::CryptoRng) -> Self {
        let mut bytes = [0; VISIT_LEN];
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }
}

impl fmt::Display for Visit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

/// The text names no visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a visit is named by 16 hexadecimal digits")]
pub struct NotVisit;

impl FromStr for Visit {
    type Err = NotVisit;

    fn from_str(text: &str) -> Result<Self, NotVisit> {
        let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NotVisit)?;
        bytes.as_slice().try_into().map(Self).map_err(|_| NotVisit)
    }
}

const SCHEME: &str = "saphan://";
pub(super) const HUB: &str = "hub/";
/// With its slash no partner's name can begin so, and no hub's does.
const AUTHORITY: &str = "authority/";

pub(super) fn path_of<'a>(uri: &'a str, network: &NetworkName) -> Option<&'a str> {
    uri.strip_prefix(SCHEME)?.strip_prefix(network.as_str())?.strip_prefix('/')
}

macro_rules! role {
    ($name:ident, $subject:ty, $prefix:expr, $purpose:ident, $hosts:literal, $description:literal) => {
        impl sealed::Sealed for $name {}

        impl Role for $name {
            type Subject = $subject;
            const PURPOSE: Purpose = Purpose::$purpose;
            const DESCRIPTION: &'static str = $description;
            const MAY_NAME_HOSTS: bool = $hosts;

            fn uri_of(subject: &$subject, network: &NetworkName) -> String {
                format!("{SCHEME}{network}/{}{subject}", $prefix)
            }

            fn subject_of(uri: &str, network: &NetworkName) -> Option<$subject> {
                path_of(uri, network)?.strip_prefix($prefix)?.parse().ok()
            }
        }
    };
}

role!(Identity, PartnerId, "", DocumentSigning, false, "partner identity");
role!(Transport, PartnerId, "", ClientAuth, false, "partner transport");
role!(HubTransport, HubName, HUB, ServerAuth, true, "hub transport");
role!(HubLog, HubName, HUB, DocumentSigning, false, "hub log");
role!(Administrator, Visit, AUTHORITY, ClientAuth, false, "administrator");

mod sealed {
    pub trait Sealed {}
}
