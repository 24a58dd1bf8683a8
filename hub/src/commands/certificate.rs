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
use crate::language::Words;
use crate::relay::RelayError;
use crate::said::facts;

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

    fn text(&self, t: Words) -> String {
        let done = if self.dry_run { "cli-certificate-would" } else { "cli-certificate-done" };
        let until = |until: &String| t.say("cli-until").with("until", until).to_string();
        let all = [
            ("cli-certificate-root", self.root_fingerprint.clone()),
            ("cli-certificate-transport", until(&self.transport_until)),
            ("cli-certificate-log", until(&self.log_until)),
            ("cli-certificate-issuer", until(&self.issuer_until)),
        ];
        let facts = facts(t, &all);
        let lines: String = facts.lines().map(|line| format!("  {line}\n")).collect();
        format!("{}\n{lines}", t.say(done).with("name", &self.name))
    }

    fn next(&self, t: Words) -> Option<String> {
        let next = if self.dry_run { "cli-same-again" } else { "cli-certificate-next" };
        Some(t.say(next).to_string())
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
    match relay.load_directory(papers.directory.since(0, ENTRIES_MAX), context.now).await {
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

    fn text(&self, t: Words) -> String {
        let asked = t.say("cli-certificate-request").with("name", &self.name);
        let asked = asked.with("request", &self.request);
        if self.new_issuer_key {
            return format!("{asked}\n{}\n", t.say("cli-certificate-new-issuer"));
        }
        format!("{asked}\n")
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-certificate-request-next").to_string())
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
