//! Certificate chains with a verdict each, in the manner of NIST's PKITS.
//!
//! ```json
//! {"anchor": "30...", "tests": [{"id": "4.1.1", "note": "...", "role": "identity", "at": 1795608000,
//!  "chain": ["30..."], "anchor": "30...", "valid": false}]}
//! ```
//!
//! DER in hexadecimal digits, the certificate itself first and what issued it behind it. `anchor`, the root
//! that is trusted, may stand in each test or once for all; `role` is `identity` (the default), `transport`,
//! `hub`, `hub-log` or `issuer`; `at` is in seconds since 1970; `note` may be missing. A root that is none of
//! ours, for example one with RSA, makes its chains invalid.

use rustls::pki_types::CertificateDer;
use saphan_certs::x509::{
    CertificateError, HubCertificate, HubLogCertificate, IdentityCertificate, IssuerCertificate,
    Root, TransportCertificate,
};
use saphan_protocol::time::UnixSeconds;
use serde::Deserialize;

use super::{Hex, Outcome, Tally};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    anchor: Option<Hex>,
    tests: Vec<Test>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    id: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    role: Role,
    at: u64,
    chain: Vec<Hex>,
    anchor: Option<Hex>,
    valid: bool,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Role {
    #[default]
    Identity,
    Transport,
    Hub,
    HubLog,
    Issuer,
}

pub(super) fn run(text: &str) -> Result<Tally, serde_json::Error> {
    let file: File = serde_json::from_str(text)?;
    let mut tally = Tally::default();
    for test in &file.tests {
        let outcome = match test.anchor.as_ref().or(file.anchor.as_ref()) {
            Some(anchor) => test.judge(anchor),
            None => Outcome::Failed("it has no anchor".to_owned()),
        };
        tally.count(format_args!("{} {}", test.id, test.note), outcome);
    }
    Ok(tally)
}

impl Test {
    fn judge(&self, anchor: &Hex) -> Outcome {
        let verdict = Root::from_der(&anchor.0).and_then(|root| self.check(&root));
        match (verdict, self.valid) {
            (Ok(()), true) | (Err(_), false) => Outcome::Passed,
            (Ok(()), false) => Outcome::Failed("it was accepted".to_owned()),
            (Err(error), true) => Outcome::Failed(format!("it was refused: {error}")),
        }
    }

    fn check(&self, root: &Root) -> Result<(), CertificateError> {
        let now = UnixSeconds::new(self.at);
        let chain: Vec<_> =
            self.chain.iter().map(|der| CertificateDer::from(der.0.as_slice())).collect();
        match self.role {
            Role::Identity => IdentityCertificate::check_chain(&chain, root, now).map(drop),
            Role::Transport => TransportCertificate::check_chain(&chain, root, now).map(drop),
            Role::Hub => HubCertificate::check_chain(&chain, root, now).map(drop),
            Role::HubLog => HubLogCertificate::check_chain(&chain, root, now).map(drop),
            Role::Issuer => match self.chain.as_slice() {
                [der] => IssuerCertificate::check(&der.0, root, now).map(drop),
                _ => Err(CertificateError::NotCertificate),
            },
        }
    }
}
