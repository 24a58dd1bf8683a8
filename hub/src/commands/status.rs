//! `status`: how much is waiting, and until when the hub may serve. Names no partner.
//!
//! It looks and takes nothing: neither the lock of whoever serves, nor a turn to write.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

use saphan_certs::hub_name::HubName;
use saphan_protocol::ids::NetworkName;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use tokio::signal::ctrl_c;
use tokio::time::{MissedTickBehavior, interval};

use super::{Context, Outcome, Output, document};
use crate::cli;
use crate::clock::Clock;
use crate::exit::{Exit, Failure, printable};
use crate::language::Words;
use crate::said::{self, facts, number};
use crate::store::Store as _;

#[derive(Serialize)]
pub(super) struct Status {
    at: String,
    name: HubName,
    network: NetworkName,
    running: bool,
    certificate_until: Option<String>,
    directory_entries: u64,
    envelopes: u64,
    bytes: u64,
    mailboxes: u64,
    prekeys: u64,
    attachments: u64,
    attachment_bytes: u64,
}

impl Outcome for Status {
    const SCHEMA: &'static str = "saphan.hub.status/1";

    fn text(&self, t: Words) -> String {
        let running = if self.running { "cli-status-running" } else { "cli-status-not-running" };
        let hub = t.say("cli-status-hub-is").with("name", &self.name);
        let hub = hub.with("network", &self.network).with("running", t.say(running));
        let certificate = match &self.certificate_until {
            Some(until) => t.say("cli-until").with("until", until),
            None => t.say("cli-status-no-certificate"),
        };
        let entries = t.say("cli-entries").count("entries", number(self.directory_entries));
        let waiting = t.say("cli-status-envelopes").count("envelopes", number(self.envelopes));
        let waiting = waiting.with("kib", self.bytes / 1024);
        let waiting = waiting.count("mailboxes", number(self.mailboxes));
        let lines = [
            ("cli-status-hub", hub.to_string()),
            ("cli-status-certificate", certificate.to_string()),
            ("cli-status-directory", entries.to_string()),
            ("cli-status-waiting", waiting.to_string()),
            (
                "cli-status-attachments",
                format!("{}, {} MiB", self.attachments, self.attachment_bytes >> 20),
            ),
            ("cli-status-prekeys", self.prekeys.to_string()),
        ];
        facts(t, &lines)
    }

    fn next(&self, _t: Words) -> Option<String> {
        (!self.running).then(|| "saphan-hub serve".to_owned())
    }
}

pub(super) async fn status(context: &Context) -> Result<Status, Failure> {
    look(context, context.now).await
}

async fn look(context: &Context, now: UnixSeconds) -> Result<Status, Failure> {
    let config = context.config()?;
    let place = context.place()?;
    let running = place.is_served()?;
    let papers = place.papers(&config.name, now).ok();
    let counts = context.store(&config).await?.counts().await?;
    Ok(Status {
        at: now.to_string(),
        name: config.name,
        network: place.root().network().clone(),
        running,
        certificate_until: papers.map(|papers| papers.transport.not_after().to_string()),
        directory_entries: counts.directory,
        envelopes: counts.envelopes,
        bytes: counts.bytes,
        mailboxes: counts.mailboxes,
        prekeys: counts.prekeys,
        attachments: counts.blobs,
        attachment_bytes: counts.blob_bytes,
    })
}

/// Looks until somebody presses Ctrl-C, or until nobody reads any more. A look that fails is shown in the place of
/// what would be seen, and the next one is tried; only the first must succeed.
pub(super) async fn watch(context: &Context, args: &cli::Status) -> Result<Output, Failure> {
    look(context, context.now).await?;
    let mut tick = interval(Duration::from_secs(args.every.into()));
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut interrupted = std::pin::pin!(ctrl_c());
    loop {
        tokio::select! {
            _ = &mut interrupted => return Ok(Output::nothing_more(Exit::Interrupted)),
            _ = tick.tick() => {}
        }
        let seen = look(context, Clock::system().now()).await;
        if show(context, seen).is_err() {
            return Ok(Output::nothing_more(Exit::Done));
        }
    }
}

/// One line for programs; for people, in place on a terminal, else one below the other.
fn show(context: &Context, seen: Result<Status, Failure>) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if context.global.json {
        let line = match seen {
            Ok(seen) => document(&seen) + "\n",
            Err(failure) => failure.to_json(),
        };
        stdout.write_all(line.as_bytes())?;
        return stdout.flush();
    }
    let t = context.words;
    let text = match seen {
        Ok(seen) => {
            let watched = t.say("cli-status-watched").with("at", &seen.at);
            format!("{}{watched}\n", printable(&seen.text(t)))
        }
        Err(failure) => said::failure(t, &failure, false),
    };
    // ECMA-48: the cursor to the first place (CUP), and all behind it is erased (ED). Older Windows consoles show
    // the codes instead.
    let in_place = stdout.is_terminal() && !cfg!(windows);
    let (before, after) = if in_place { ("\x1b[H\x1b[J", "") } else { ("", "\n") };
    write!(stdout, "{before}{text}{after}")?;
    stdout.flush()
}
