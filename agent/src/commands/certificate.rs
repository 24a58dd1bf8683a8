//! `certificate`: what the administrator answered, and asking again.

use saphan_certs::files::{self, Readers, write_atomically};
use saphan_certs::issued::ISSUED_LEN_MAX;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, office, secret};
use crate::cli::{CertificateInstall, CertificateRequest};
use crate::exit::{Exit, Failure};
use crate::keyring::Offer;

#[derive(Serialize)]
pub(super) struct Installed {
    partner: PartnerId,
    root_fingerprint: String,
    identity_until: String,
    transport_until: String,
    /// Whether the office goes on with the new key that it asked for.
    new_identity: bool,
    dry_run: bool,
}

impl Outcome for Installed {
    const SCHEMA: &'static str = "saphan.certificate.install/1";

    fn text(&self) -> String {
        let Self { partner, root_fingerprint, identity_until, transport_until, .. } = self;
        let done = if self.dry_run { "can be installed" } else { "are installed" };
        format!(
            "The certificates of {partner} {done}.\n  root       {root_fingerprint}\n  \
             identity   until {identity_until}\n  transport  until {transport_until}\n"
        ) + if self.new_identity { NEW_IDENTITY } else { "" }
    }

    fn next(&self) -> Option<String> {
        let next = if self.dry_run { "the same without --dry-run" } else { "saphan-agent check" };
        Some(next.to_owned())
    }
}

pub(super) fn install(context: &Context, args: &CertificateInstall) -> Result<Installed, Failure> {
    let keyring = context.keyring()?;
    let path = &args.file;
    let pem = files::read_text(path, ISSUED_LEN_MAX).map_err(|error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "certificate-file", cause)
    })?;
    let offer = keyring.examine(pem, context.now)?;
    if let Some(fingerprint) = args.fingerprint.filter(|given| *given != offer.fingerprint()) {
        let cause = format!(
            "the root in this file is {}, not {fingerprint}: somebody may have exchanged it",
            offer.fingerprint()
        );
        return Err(Failure::new(Exit::NotTrusted, "root-fingerprint", cause)
            .next("telephone the administrator on a number that you knew before"));
    }
    if !args.change.dry_run {
        let compared = offer.is_pinned() || args.fingerprint.is_some() || args.yes;
        if !compared {
            compare(&offer)?;
        }
        keyring.install(&offer)?;
    }
    let (identity_until, transport_until) = offer.until();
    Ok(Installed {
        partner: keyring.partner().clone(),
        root_fingerprint: offer.fingerprint().to_string(),
        identity_until: identity_until.to_string(),
        transport_until: transport_until.to_string(),
        new_identity: offer.is_renewal(),
        dry_run: args.change.dry_run,
    })
}

/// What follows for people.
const NEW_IDENTITY: &str = "The office goes on with its new key. Start saphan-agent serve again on this \
    computer within 90 days, and tell partners to compare the new number.\n";

/// The one moment on which everything later rests: a person compares.
fn compare(offer: &Offer) -> Result<(), Failure> {
    let question = format!(
        "Root fingerprint:\n  {}\nDid the administrator read out the same, on a number that you \
         knew before?",
        offer.fingerprint()
    );
    let instead = "compare it, then give it with --fingerprint HEX";
    if secret::confirmed(&question, instead)? {
        return Ok(());
    }
    Err(Failure::new(Exit::NotTrusted, "root-not-compared", "the fingerprint was not confirmed")
        .next("telephone the administrator, compare, and install again"))
}

#[derive(Serialize)]
pub(super) struct Requested {
    partner: PartnerId,
    request: String,
}

impl Outcome for Requested {
    const SCHEMA: &'static str = "saphan.certificate.request/1";

    fn text(&self) -> String {
        format!("The request of {} is in {}; it holds no secret.\n", self.partner, self.request)
    }

    fn next(&self) -> Option<String> {
        let next =
            "send it to the administrator, then: saphan-agent certificate install FILE".to_owned();
        Some(next)
    }
}

#[derive(Serialize)]
pub(super) struct Renewal {
    partner: PartnerId,
    request: String,
}

impl Outcome for Renewal {
    const SCHEMA: &'static str = "saphan.certificate.renew-identity/1";

    fn text(&self) -> String {
        format!(
            "The request of {} for a new identity is in {}; it holds no secret, and the old key has \
             signed it.\nThe office goes on with its old key until the answer is installed. Partners \
             have to compare the new number before they tell who somebody is.\n",
            self.partner, self.request
        )
    }

    fn next(&self) -> Option<String> {
        let next =
            "send it to the administrator, then: saphan-agent certificate install FILE".to_owned();
        Some(next)
    }
}

/// The same request again for the same new key, until its answer is installed.
pub(super) async fn renew_identity(
    context: &Context,
    args: &CertificateRequest,
) -> Result<Renewal, Failure> {
    let path = &args.file;
    if path.exists() {
        let cause = format!("{} exists already", path.display());
        return Err(Failure::new(Exit::Conflict, "request-file-exists", cause));
    }
    let (mut office, keyring, keys) = office::open_with_keys(context).await?;
    office.request_certificate(context.now).await?;
    let (pem, next) = keyring.renew_identity(&keys, &mut context.rng(), context.now)?;
    office.note_asked_key(&next).await?;
    office.close().await;
    write_atomically(path, pem.as_bytes(), Readers::Usual).map_err(|error| {
        let cause = format!("cannot write {}: {error}", path.display());
        Failure::new(Exit::Failed, "request-file", cause)
    })?;
    let request = path.display().to_string();
    Ok(Renewal { partner: keyring.partner().clone(), request })
}

pub(super) async fn request(
    context: &Context,
    args: &CertificateRequest,
) -> Result<Requested, Failure> {
    let keyring = context.keyring()?;
    let path = &args.file;
    if path.exists() {
        let cause = format!("{} exists already", path.display());
        return Err(Failure::new(Exit::Conflict, "request-file-exists", cause));
    }
    let (keyring, keys) = if keyring.is_installed() {
        let (mut office, keyring, keys) = office::open_with_keys(context).await?;
        office.request_certificate(context.now).await?;
        office.close().await;
        (keyring, keys)
    } else {
        // Before the first answer there is no office yet, and no staff: who set it up asks again.
        let keys = keyring.unlock(&secret::passphrase(context)?)?;
        (keyring, keys)
    };
    let keyring = keyring.renew_request(&keys, context.now)?;
    write_atomically(path, keyring.request_pem().as_bytes(), Readers::Usual).map_err(|error| {
        let cause = format!("cannot write {}: {error}", path.display());
        Failure::new(Exit::Failed, "request-file", cause)
    })?;
    let request = path.display().to_string();
    Ok(Requested { partner: keyring.partner().clone(), request })
}
