//! `certificate install`: what the administrator answered.

use saphan_certs::hub_name::HubName;
use saphan_certs::issued::ISSUED_LEN_MAX;
use saphan_protocol::directory::ENTRIES_MAX;
use serde::Serialize;

use super::{Context, Outcome, read};
use crate::cli::FileArgs;
use crate::exit::Failure;
use crate::relay::RelayError;

#[derive(Serialize)]
pub(super) struct Installed {
    name: HubName,
    root_fingerprint: String,
    transport_until: String,
    log_until: String,
    dry_run: bool,
}

impl Outcome for Installed {
    const SCHEMA: &'static str = "saphan.hub.certificate.install/1";

    fn text(&self) -> String {
        let Self { name, root_fingerprint, transport_until, log_until, .. } = self;
        let done = if self.dry_run { "can be installed" } else { "are installed" };
        format!(
            "The certificates of hub {name} {done}.\n  root       {root_fingerprint}\n  \
             transport  until {transport_until}\n  log        until {log_until}\n"
        )
    }

    fn next(&self) -> Option<String> {
        let next = if self.dry_run { "the same without --dry-run" } else { "saphan-hub serve" };
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
