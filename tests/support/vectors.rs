//! Bytes that all must agree on: the project's own vectors (`tests/vectors/`), and the public ones
//! of the standards that it builds on, run through the project's own wrappers.

mod blobs;
mod bundles;
mod contents;
mod evidence;
mod joining;
mod lists;
mod messages;
mod refusals;
mod situations;
mod vector;
mod verdict;
mod visits;
mod work;
mod world;

pub mod external;

pub use evidence::{evidence, evidence_authority, evidence_later_authority};
pub use vector::{Vector, VectorError};
pub use verdict::verdict;

/// Every vector, made from fixed seeds: first the messages, then the refusals by number.
pub fn all() -> Vec<Vector> {
    let sealed =
        [messages::all(), refusals::all(), situations::all(), bundles::all(), blobs::all()];
    [sealed.concat(), joining::all(), visits::all(), lists::all()].concat()
}

/// A submission as its sender keeps it, and the keys and sections that a verifier needs.
pub struct Submission {
    /// The signed message.
    pub statement: Vec<u8>,
    /// The whole envelope.
    pub envelope: Vec<u8>,
    /// The encoded core.
    pub core: Vec<u8>,
    /// The sender's public key.
    pub public_key: [u8; 32],
    /// The public key of the hub whose word on the directory it carries.
    pub hub_key: [u8; 32],
}

/// The submission that the vectors are made of.
pub fn submission() -> Submission {
    let sealed = messages::submission();
    Submission {
        statement: sealed.statement.as_bytes().to_vec(),
        envelope: sealed.envelope.as_bytes().to_vec(),
        core: saphan_protocol::cbor::encode(&sealed.core),
        public_key: *world::origin().verifying_key().as_bytes(),
        hub_key: *world::hub().verifying_key().as_bytes(),
    }
}

/// What one officer signed about a submission, and the keys that a verifier needs.
pub struct Officer {
    /// The signed certificate.
    pub certificate: Vec<u8>,
    /// The signed approval.
    pub approval: Vec<u8>,
    /// The officer's public key.
    pub public_key: [u8; 32],
}

/// Drafter and second person of the vector `envelope-approved`.
///
/// # Panics
/// Never: both were just signed.
pub fn officers() -> Vec<Officer> {
    let mut all = Vec::new();
    refusals::minors_referral(|signed| all.clone_from(signed));
    let officer = |signed: saphan_protocol::approval::SignedApproval| {
        let body = signed.certificate.body().expect("just signed");
        Officer {
            certificate: signed.certificate.as_bytes().to_vec(),
            approval: signed.approval.as_bytes().to_vec(),
            public_key: *body.key.as_bytes(),
        }
    };
    all.into_iter().map(officer).collect()
}
