//! `certificate`: what the administrator answered, and asking again.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_certs::hub_name::HubName;
use saphan_certs::issued::ISSUED_LEN_MAX;
use saphan_protocol::directory::ENTRIES_MAX;
use serde::Serialize;

use super::init::{check_free, write};
use super::{Context, Outcome, read};
use crate::cli::{CertificateRequest, FileArgs};
use crate::exit::Failure;
use crate::relay::RelayError;

#[derive(Serialize)]
pub(super) struct Installed {
    name: HubName,
    root_fingerprint: String,
    transport_until: String,
    log_until: String,
    issuer_until: String,
    dry_run: bool,
}

impl Outcome for Installed {
    const SCHEMA: &'static str = "saphan.hub.certificate.install/1";

    fn text(&self) -> String {
        let Self { name, root_fingerprint, transport_until, log_until, issuer_until, .. } = self;
        let done = if self.dry_run { "can be installed" } else { "are installed" };
        format!(
            "The certificates of hub {name} {done}.\n  root       {root_fingerprint}\n  \
             transport  until {transport_until}\n  log        until {log_until}\n  \
             issuer     until {issuer_until}\n"
        )
    }

    fn next(&self) -> Option<String> {
        let next = if self.dry_run {
            "the same without --dry-run"
        } else {
            "saphan-hub serve; a hub that serves already takes them over within a second"
        };
        Some(next.to_owned())
    }
}

pub(super) async fn install(context: &Context, args: &FileArgs) -> Result<Installed, Failure> {
    let config = context.config()?;
    let place = context.place()?;
    let pem = read(&args.file, ISSUED_LEN_MAX)?;
    let papers = place.examine(&pem, &config.name, context.now)?;
    let installed = Installed {
        name: config.name.clone(),
        root_fingerprint: papers.root.fingerprint().to_string(),
        transport_until: papers.transport.not_after().to_string(),
        log_until: papers.log.not_after().to_string(),
        issuer_until: papers.issuer.not_after().to_string(),
        dry_run: args.dry_run,
    };
    if args.dry_run {
        return Ok(installed);
    }
    place.install(&pem)?;
    let relay = context.relay(place, &config).await?;
    match relay.load_directory(papers.directory.since(0, ENTRIES_MAX)).await {
        // A newer list was loaded while the answer was on its way.
        Ok(_) | Err(RelayError::OtherDirectory) => Ok(installed),
        Err(error) => Err(error.into()),
    }
}

#[derive(Serialize)]
pub(super) struct Requested {
    name: HubName,
    request: String,
    new_issuer_key: bool,
}

impl Outcome for Requested {
    const SCHEMA: &'static str = "saphan.hub.certificate.request/1";

    fn text(&self) -> String {
        let Self { name, request, .. } = self;
        let issuer = if self.new_issuer_key {
            "The issuer has a new key. A hub that is started before the answer is installed does not \
             serve.\n"
        } else {
            ""
        };
        format!("The request of hub {name} is in {request}; it holds no secret.\n{issuer}")
    }

    fn next(&self) -> Option<String> {
        Some("send it to the administrator, then: saphan-hub certificate install FILE".to_owned())
    }
}

pub(super) fn request(context: &Context, args: &CertificateRequest) -> Result<Requested, Failure> {
    let config = context.config()?;
    let mut place = context.place()?;
    check_free(&args.file, "request-exists")?;
    if args.new_issuer_key {
        place.renew_issuer(&mut UnwrapErr(SysRng))?;
    }
    let request = place.request(&config.name, &args.hosts, context.now)?;
    write(&args.file, &request)?;
    let request = args.file.display().to_string();
    Ok(Requested { name: config.name, request, new_issuer_key: args.new_issuer_key })
}
