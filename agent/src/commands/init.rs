//! `init`: the keys of a new office and its request to join.

use std::path::Path;

use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::ids::{NetworkName, PartnerId};
use serde::Serialize;

use super::said::line;
use super::{Context, Outcome, secret};
use crate::cli::{ByFile, Init};
use crate::exit::{Exit, Failure};
use crate::keyring::{KEY_FILE, Keyring, KeyringError};
use crate::language::Words;
use crate::setup::{settings, write};

#[derive(Serialize)]
pub(super) struct Initialised {
    network: NetworkName,
    partner: PartnerId,
    dir: String,
    request: String,
    config: String,
    /// Of the identity key; absent in a dry run, which makes none.
    #[serde(skip_serializing_if = "Option::is_none")]
    identity_fingerprint: Option<String>,
    dry_run: bool,
}

impl Outcome for Initialised {
    const SCHEMA: &'static str = "saphan.init/1";

    fn text(&self, t: Words) -> String {
        let Self { network, partner, dir, request, config, .. } = self;
        let mut text = String::new();
        let id = if self.identity_fingerprint.is_some() { "cli-init-done" } else { "cli-init-can" };
        let said = t.say(id).with("partner", partner).with("network", network);
        line(&mut text, said.with("dir", dir));
        let Some(fingerprint) = &self.identity_fingerprint else {
            let said = t.say("cli-init-where").with("dir", dir).with("config", config);
            line(&mut text, said.with("request", request));
            return text;
        };
        line(&mut text, t.say("cli-init-request").with("request", request));
        line(&mut text, t.say("cli-init-sheet").with("dir", dir));
        line(&mut text, t.say("cli-init-fingerprint"));
        line(&mut text, format!("  {fingerprint}"));
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        let id = if self.dry_run { "cli-same-again" } else { "cli-init-next" };
        Some(t.say(id).to_string())
    }
}

pub(super) fn init(context: &Context, args: &Init) -> Result<Initialised, Failure> {
    let ByFile {
        network: Some(network),
        partner: Some(partner),
        hub: Some(hub),
        request: Some(request),
    } = &args.by_file
    else {
        return Err(Failure::usage(
            "give --join TEXT, or --network, --partner, --hub and --request",
        ));
    };
    let (dir, config_path) = (&context.dir, context.config_path());
    if dir.join(KEY_FILE).exists() {
        return Err(KeyringError::AlreadyInitialised(dir.clone()).into());
    }
    check_request_file(request)?;
    let writes_config = settings::is_wanted(&config_path, hub)?;
    let mut done = Initialised {
        network: network.clone(),
        partner: partner.clone(),
        dir: dir.display().to_string(),
        request: request.display().to_string(),
        config: config_path.display().to_string(),
        identity_fingerprint: None,
        dry_run: args.change.dry_run,
    };
    if args.change.dry_run {
        return Ok(done);
    }
    let passphrase = secret::new_passphrase(context)?;
    let (cost, rng) = (args.kdf.cost(), &mut context.rng());
    let keyring = Keyring::init(dir, network, partner, &passphrase, cost, rng, context.now)?;
    if writes_config {
        write(
            &config_path,
            &settings::text(hub, args.answering.both(), None),
            "saphan-agent check",
        )?;
    }
    let again = format!("saphan-agent certificate request {}", request.display());
    write(request, keyring.request_pem(), &again)?;
    done.identity_fingerprint = Some(Fingerprint::of_key(keyring.identity_key()).to_string());
    Ok(done)
}

fn check_request_file(path: &Path) -> Result<(), Failure> {
    if path.exists() {
        let cause = format!("{} exists already", path.display());
        return Err(Failure::new(Exit::Conflict, "request-file-exists", cause)
            .file(path)
            .next("name another file with --request FILE"));
    }
    Ok(())
}
