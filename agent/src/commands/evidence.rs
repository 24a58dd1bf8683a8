//! `evidence`.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use rustls::pki_types::CertificateDer;
use saphan_certs::x509::{IdentityCertificate, Root, Roots};
use saphan_protocol::evidence::{Evidence, LEN_MAX, Proven};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::{Outcome as Became, Side};
use serde::Serialize;

use super::directory::refused;
use super::said::{heads, named};
use super::sheets::write_new;
use super::{Context, Outcome, Output, office, outline, proofs};
use crate::cli::{EvidenceExport, EvidenceVerify};
use crate::exit::{Exit, Failure};
use crate::language::Words;

#[derive(Serialize)]
pub(super) struct Exported {
    referral: String,
    file: PathBuf,
}

impl Outcome for Exported {
    const SCHEMA: &'static str = "saphan.evidence.export/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-evidence-written").with("referral", &self.referral);
        format!("{}\n", said.with("file", self.file.display()))
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some(format!("saphan-agent evidence verify {}", self.file.display()))
    }
}

pub(super) async fn export(context: &Context, args: &EvidenceExport) -> Result<Exported, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let evidence = office.evidence(&id, context.now).await;
    office.close().await;
    write_new(&args.out, &evidence?).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            let cause = format!("{} is there already; choose another file", args.out.display());
            return Failure::new(Exit::Conflict, "evidence-exists", cause).file(&args.out);
        }
        let cause = format!("cannot write {}: {error}", args.out.display());
        Failure::new(Exit::Failed, "evidence-write", cause).disk(&args.out, &error)
    })?;
    Ok(Exported { referral: id.code().to_string(), file: args.out.clone() })
}

#[derive(Serialize)]
pub(super) struct Verified {
    referral: String,
    network: String,
    root: String,
    origin: PartnerId,
    receiver: PartnerId,
    state: &'static str,
    responsible: PartnerId,
    steps: Vec<Step>,
}

#[derive(Serialize)]
struct Step {
    step: &'static str,
    by: PartnerId,
    officers: Vec<String>,
    said: String,
    at_hub: Option<String>,
    received: Option<String>,
    became: &'static str,
}

impl Outcome for Verified {
    const SCHEMA: &'static str = "saphan.evidence.verify/1";

    fn text(&self, t: Words) -> String {
        let rows = self.steps.iter().map(|one| {
            let or_none = |time: &Option<String>| time.clone().unwrap_or_else(|| "-".to_owned());
            [
                named(t, "step", one.step),
                one.by.to_string(),
                one.officers.join(" "),
                one.said.clone(),
                or_none(&one.at_hub),
                or_none(&one.received),
                named(t, "outcome", one.became),
            ]
        });
        let head = [
            "cli-head-step",
            "cli-head-by",
            "cli-head-officers",
            "cli-head-decided",
            "cli-head-at-hub",
            "cli-head-received",
            "cli-head-outcome",
        ];
        let of = t
            .say("cli-evidence-of")
            .with("referral", &self.referral)
            .with("from", &self.origin)
            .with("to", &self.receiver)
            .with("network", &self.network)
            .with("state", self.state_said(t));
        let holds = t.say("cli-evidence-holds").with("root", &self.root);
        format!("{of} {holds}\n\n{}", outline::table(heads(t, head), rows))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-evidence-compare").to_string())
    }
}

impl Verified {
    fn state_said(&self, t: Words) -> String {
        match self.state {
            NOT_SUBMITTED => t.say("state-not-submitted").to_string(),
            state => named(t, "state", state),
        }
    }
}

/// The state of a referral of which there is no submission.
const NOT_SUBMITTED: &str = "not submitted";

/// Checks a file of evidence, or what `directory` writes.
pub(super) fn verify(context: &Context, args: &EvidenceVerify) -> Result<Output, Failure> {
    let t = context.words;
    let root = match &args.root {
        Some(file) => {
            let text = String::from_utf8(read(file)?).unwrap_or_default();
            Root::from_pem(&text).map_err(|error| refused(error.code(), error.to_string()))?
        }
        None => context.keyring()?.papers()?.root,
    };
    let bytes = read(&args.file)?;
    if let Some(told) = proofs::two_stories(&bytes, &root) {
        return told.map(|told| Output::of(&told, t));
    }
    if let Some(listed) = proofs::listed(&bytes, &root) {
        return listed.map(|listed| Output::of(&listed, t));
    }
    of_referral(&bytes, &root).map(|verified| Output::of(&verified, t))
}

fn of_referral(bytes: &[u8], root: &Root) -> Result<Verified, Failure> {
    let proven = Evidence::verify(bytes, *root.key())
        .map_err(|error| refused(error.code(), error.to_string()))?;
    check_certificates(&proven, root)?;
    let name = |side| match side {
        Side::Origin => proven.origin.clone(),
        Side::Receiver => proven.receiver.clone(),
    };
    let steps = proven.steps.iter().map(|step| Step {
        step: step.step.as_str(),
        by: name(step.side),
        officers: step.officers.iter().map(ToString::to_string).collect(),
        said: step.created.to_string(),
        at_hub: step.relayed.map(|at| at.to_string()),
        received: step.received.map(|at| at.to_string()),
        became: match step.outcome {
            Became::Applied => "applied",
            Became::Superseded => "superseded",
            Became::Waiting => "waiting",
        },
    });
    Ok(Verified {
        referral: proven.referral.code().to_string(),
        network: root.network().to_string(),
        root: root.fingerprint().to_string(),
        steps: steps.collect(),
        state: proven.life.state.map_or(NOT_SUBMITTED, |state| state.as_str()),
        responsible: name(proven.life.responsible()),
        origin: proven.origin.clone(),
        receiver: proven.receiver.clone(),
    })
}

/// Both partners' certificates are the authority's and certify the keys that signed.
fn check_certificates(proven: &Proven, root: &Root) -> Result<(), Failure> {
    let at = proven.steps.first().map(|step| step.created).unwrap_or(root.period().0);
    let roots = Roots::of(root, proven.directory.root_changes())
        .map_err(|error| refused(error.code(), format!("roots of the authority: {error}")))?
        .at_any_time();
    for id in [&proven.origin, &proven.receiver] {
        let Some(partner) = proven.directory.partner(id) else { continue };
        let chain = [CertificateDer::from(partner.certificate.as_slice())];
        IdentityCertificate::check_chain(&chain, &roots, at)
            .and_then(|certificate| certificate.of_key(&partner.key))
            .map_err(|error| refused(error.code(), format!("certificate of {id}: {error}")))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |error: io::Error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "evidence-read", cause).disk(path, &error)
    };
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(LEN_MAX as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}
