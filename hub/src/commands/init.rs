//! `init`: keys and settings of a new hub, and the request for its certificate.

use std::path::Path;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_certs::files::{Readers, write_atomically};
use saphan_certs::hub_name::HubName;
use saphan_certs::issued::{ISSUED_LEN_MAX, TrustBundle};
use saphan_protocol::directory::ENTRIES_MAX;
use saphan_protocol::ids::NetworkName;
use serde::Serialize;

use super::{Context, Outcome, read};
use crate::cli::Init;
use crate::config::Config;
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::place::Place;

#[derive(Serialize)]
pub(super) struct Initialised {
    name: HubName,
    network: NetworkName,
    dir: String,
    config: String,
    request: String,
    root_fingerprint: String,
    dry_run: bool,
}

impl Outcome for Initialised {
    const SCHEMA: &'static str = "saphan.hub.init/1";

    fn text(&self, t: Words) -> String {
        let done = if self.dry_run { "cli-init-would" } else { "cli-init-done" };
        let done = t.say(done).with("name", &self.name).with("network", &self.network);
        format!(
            "{}\n{}\n{}\n  {}\n",
            done.with("dir", &self.dir).with("config", &self.config),
            t.say("cli-init-request").with("request", &self.request),
            t.say("cli-init-trusts"),
            self.root_fingerprint
        )
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(if self.dry_run {
            t.say("cli-same-again").to_string()
        } else {
            t.say("cli-request-next").to_string()
        })
    }
}

pub(super) async fn init(context: &Context, args: &Init) -> Result<Initialised, Failure> {
    let trust = TrustBundle::parse(&read(&args.trust, ISSUED_LEN_MAX)?)?;
    check_trust(&trust, args)?;
    let config_path = context.config_path();
    check_free(&args.request, "request-exists")?;
    check_free(&config_path, "config-exists")?;
    let done = Initialised {
        name: args.name.clone(),
        network: trust.root().network().clone(),
        dir: context.dir.display().to_string(),
        config: config_path.display().to_string(),
        request: args.request.display().to_string(),
        root_fingerprint: trust.fingerprint().to_string(),
        dry_run: args.dry_run,
    };
    if args.dry_run {
        return Ok(done);
    }
    let place = Place::init(&context.dir, trust.root().clone(), &mut UnwrapErr(SysRng))?;
    let request = place.request(&args.name, &args.hosts, context.now)?;
    write(&config_path, &settings(args))?;
    write(&args.request, &request)?;
    let config = Config::of(&context.settings(Vec::new())?)?;
    let relay = context.relay(place, &config).await?;
    relay.load_directory(trust.directory().since(0, ENTRIES_MAX), context.now).await?;
    Ok(done)
}

fn check_trust(trust: &TrustBundle, args: &Init) -> Result<(), Failure> {
    let found = trust.root().network();
    if let Some(network) = args.network.as_ref().filter(|network| *network != found) {
        let cause = format!("the trust file is of network {found}, not {network}");
        let failure = Failure::new(Exit::NotTrusted, "trust-network", cause, ASK);
        return Err(failure.with("found", found).with("network", network));
    }
    let found = trust.fingerprint();
    if let Some(fingerprint) = args.fingerprint.filter(|fingerprint| *fingerprint != found) {
        let cause = format!("the trust file is of the authority {found}, not {fingerprint}");
        let failure = Failure::new(Exit::NotTrusted, "trust-fingerprint", cause, ASK);
        return Err(failure.with("found", found).with("fingerprint", fingerprint));
    }
    Ok(())
}

const ASK: &str = "telephone the administrator and compare the fingerprint";

pub(super) fn check_free(path: &Path, code: &'static str) -> Result<(), Failure> {
    if !path.exists() {
        return Ok(());
    }
    let cause = format!("{} exists already", path.display());
    let next = "name another file, or another folder with --dir";
    Err(Failure::new(Exit::Conflict, code, cause, next).file(path))
}

pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    write_atomically(path, text.as_bytes(), Readers::Usual)
        .map_err(|error| Failure::unwritable(path, &error))
}

/// Only what differs from the defaults; names and addresses need no escaping in TOML.
fn settings(args: &Init) -> String {
    let Init { name, listen, .. } = args;
    format!(
        "# Settings of saphan-hub; `saphan-hub config show --origin` lists them all.\n\n\
         [hub]\nname = \"{name}\"\n\n[listen]\naddress = \"{listen}\"\n"
    )
}
