//! `certificate`: what the administrator answered, and asking again.

use saphan_certs::files::{self, Readers, write_atomically};
use saphan_certs::issued::ISSUED_LEN_MAX;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::said::line;
use super::{Context, Outcome, office, secret};
use crate::cli::{CertificateInstall, CertificateRequest};
use crate::exit::{Exit, Failure};
use crate::keyring::Offer;
use crate::language::Words;

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

    fn text(&self, t: Words) -> String {
        let Self { partner, root_fingerprint, identity_until, transport_until, .. } = self;
        let id = if self.dry_run { "cli-certificate-can" } else { "cli-certificate-done" };
        let mut text = format!("{}\n", t.say(id).with("partner", partner));
        for said in [
            t.say("cli-certificate-root").with("root", root_fingerprint),
            t.say("cli-certificate-identity").with("until", identity_until),
            t.say("cli-certificate-transport").with("until", transport_until),
        ] {
            line(&mut text, format!("  {said}"));
        }
        if self.new_identity {
            line(&mut text, t.say("cli-certificate-new-identity"));
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(if self.dry_run {
            t.say("cli-same-again").to_string()
        } else {
            "saphan-agent check".to_owned()
        })
    }
}

pub(super) fn install(context: &Context, args: &CertificateInstall) -> Result<Installed, Failure> {
    let keyring = context.keyring()?;
    let path = &args.file;
    let pem = files::read_text(path, ISSUED_LEN_MAX).map_err(|error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "certificate-file", cause).disk(path, &error)
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
            compare(context.words, &offer)?;
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

/// The one moment on which everything later rests: a person compares.
fn compare(t: Words, offer: &Offer) -> Result<(), Failure> {
    let question = format!(
        "{}\n  {}\n{}",
        t.say("cli-certificate-fingerprint"),
        offer.fingerprint(),
        t.say("cli-certificate-compare")
    );
    if secret::confirmed(t, &question, &t.say("cli-certificate-give").to_string())? {
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

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-certificate-request").with("partner", &self.partner);
        format!("{}\n", said.with("request", &self.request))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-certificate-next").to_string())
    }
}

#[derive(Serialize)]
pub(super) struct Renewal {
    partner: PartnerId,
    request: String,
}

impl Outcome for Renewal {
    const SCHEMA: &'static str = "saphan.certificate.renew-identity/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-certificate-renewal").with("partner", &self.partner);
        let said = said.with("request", &self.request);
        format!("{said}\n{}\n", t.say("cli-certificate-old-key"))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-certificate-next").to_string())
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
        return Err(Failure::new(Exit::Conflict, "request-file-exists", cause).file(path));
    }
    let (mut office, keyring, keys) = office::open_with_keys(context).await?;
    office.request_certificate(context.now).await?;
    let (pem, next) = keyring.renew_identity(&keys, &mut context.rng(), context.now)?;
    office.note_asked_key(&next).await?;
    office.close().await;
    write_atomically(path, pem.as_bytes(), Readers::Usual).map_err(|error| {
        let cause = format!("cannot write {}: {error}", path.display());
        Failure::new(Exit::Failed, "request-file", cause).disk(path, &error)
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
        return Err(Failure::new(Exit::Conflict, "request-file-exists", cause).file(path));
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
        Failure::new(Exit::Failed, "request-file", cause).disk(path, &error)
    })?;
    let request = path.display().to_string();
    Ok(Requested { partner: keyring.partner().clone(), request })
}
