//! `check`: whether this hub could serve now. Changes nothing.

use std::fmt::Write as _;
use std::time::Duration;

use saphan_certs::x509::{Roots, TrustAnchors as _};
use saphan_protocol::directory::{Directory, ENTRIES_MAX};
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use super::{Context, Outcome};
use crate::cli;
use crate::config::Config;
use crate::exit::{Exit, Failure};
use crate::place::Place;
use crate::store::{Store as _, StoreError};

/// From when on a certificate that ends is worth a word.
const SOON: Duration = Duration::from_secs(30 * 86_400);
/// Bytes that the system should keep of arriving packets; below, a burst is lost and sent again.
const UDP_BUFFER: u64 = 2 << 20;
const NAME_WIDTH: usize = 14;
/// What to do about a store that cannot be believed: it is a cache, and the offices have it all.
const ANEW: &str = "stop the hub, put the store's files aside, load the authority's newest export; \
                    the offices send again what is missing";
/// What to do about a database that nobody can ask.
const CONNECT: &str = "start the database, or change store.database in hub.toml";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Ok,
    Warning,
    Problem,
}

#[derive(Serialize)]
struct Item {
    name: &'static str,
    state: State,
    about: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct Checked {
    items: Vec<Item>,
    warnings: usize,
    problems: usize,
    #[serde(skip)]
    strict: bool,
}

impl Outcome for Checked {
    const SCHEMA: &'static str = "saphan.check/1";

    fn text(&self) -> String {
        let mut text = String::new();
        for Item { name, state, about, hint } in &self.items {
            let state = match state {
                State::Ok => "ok",
                State::Warning => "warn",
                State::Problem => "FAIL",
            };
            let hint = hint.map(|hint| format!("\n{:20}{hint}", "")).unwrap_or_default();
            writeln!(text, "{state:4}  {name:NAME_WIDTH$}{about}{hint}")
                .expect("strings take every text");
        }
        let (warnings, problems) = (self.warnings, self.problems);
        let end = match (warnings, problems) {
            (0, 0) => "Everything is in order.".to_owned(),
            (_, 0) => format!("{warnings} to look at. Nothing stops the hub."),
            _ => format!("{problems} to repair, {warnings} to look at."),
        };
        text + &end + "\n"
    }

    fn exit(&self) -> Exit {
        let found = self.problems > 0 || (self.strict && self.warnings > 0);
        if found { Exit::CheckProblems } else { Exit::Done }
    }
}

#[derive(Default)]
struct Found(Vec<Item>);

impl Found {
    fn ok(&mut self, name: &'static str, about: impl Into<String>) {
        self.0.push(Item { name, state: State::Ok, about: about.into(), hint: None });
    }

    fn warn(&mut self, name: &'static str, about: impl Into<String>, hint: &'static str) {
        let (state, about) = (State::Warning, about.into());
        self.0.push(Item { name, state, about, hint: Some(hint) });
    }

    fn problem(&mut self, name: &'static str, about: impl Into<String>, hint: &'static str) {
        let (state, about) = (State::Problem, about.into());
        self.0.push(Item { name, state, about, hint: Some(hint) });
    }
}

/// # Errors
/// Only what makes looking on senseless: wrong settings, no hub.
pub(super) async fn check(context: &Context, args: &cli::Check) -> Result<Checked, Failure> {
    let config = context.config()?;
    let place = context.place()?;
    let mut found = Found::default();
    found.ok("configuration", context.config_path().display().to_string());
    look_at_keys(&mut found, &place)?;
    look_at_certificate(&mut found, &place, &config, context.now);
    look_at_clock(&mut found, &place, context.now);
    look_at_store(&mut found, context, &place, &config).await;
    look_at_udp(&mut found);
    let count = |state| found.0.iter().filter(|item| item.state == state).count();
    let (warnings, problems) = (count(State::Warning), count(State::Problem));
    Ok(Checked { items: found.0, warnings, problems, strict: args.strict })
}

fn look_at_keys(found: &mut Found, place: &Place) -> Result<(), Failure> {
    let open = place.too_open()?;
    if open.is_empty() {
        found.ok("keys", "for their owner only");
    } else {
        let about = format!("others may read {}", open.join(", "));
        found.problem("keys", about, "chmod 600 the key files, 700 the hub's folder");
    }
    found.ok("authority", place.root().fingerprint().to_string());
    Ok(())
}

fn look_at_certificate(found: &mut Found, place: &Place, config: &Config, now: UnixSeconds) {
    match place.papers(&config.name, now) {
        Err(error) => {
            found.problem("certificate", error.to_string(), "saphan-hub certificate install FILE");
        }
        Ok(papers) => {
            let until = papers.transport.not_after().min(papers.log.not_after());
            let about = format!("hub {}, until {until}", config.name);
            if until.since(now) <= SOON {
                found.warn("certificate", about, "ask the administrator for a new one");
            } else {
                found.ok("certificate", about);
            }
        }
    }
}

fn look_at_clock(found: &mut Found, place: &Place, now: UnixSeconds) {
    let (from, to) = place.root().period();
    if (from..=to).contains(&now) {
        found.ok("clock", now.to_string());
    } else {
        let about = format!("{now} is outside of the authority's life");
        found.problem("clock", about, "set this machine's clock");
    }
}

async fn look_at_store(found: &mut Found, context: &Context, place: &Place, config: &Config) {
    let looked_at = async {
        let store = context.store(config).await?;
        Ok::<_, StoreError>((store.counts().await?, store.directory(0).await?))
    };
    let (counts, entries) = match looked_at.await {
        Ok(read) => read,
        Err(error) => {
            let is_away = matches!(error, StoreError::Away(_));
            let hint = if is_away { CONNECT } else { ANEW };
            return found.problem("store", error.to_string(), hint);
        }
    };
    let about = format!("{} envelopes, {} KiB", counts.envelopes, counts.bytes / 1024);
    found.ok("store", about);
    let root = place.root();
    let entries: Vec<Vec<u8>> = entries.into_iter().take(ENTRIES_MAX).collect();
    let directory = match Directory::read(root.network().clone(), *root.key(), &entries) {
        Ok(directory) => directory,
        Err(error) => return found.problem("directory", error.to_string(), ANEW),
    };
    if directory.hub_key(&place.log_key().verifying_key().id()).is_some() {
        found.ok("directory", format!("{} entries", counts.directory));
    } else {
        found.problem(
            "directory",
            "does not list this hub; no agent believes its receipts",
            "saphan-hub directory load FILE",
        );
    }
    look_at_roots(found, context, place, config, &directory);
}

/// Whether the hub's own certificates rest on the root of today.
fn look_at_roots(
    found: &mut Found,
    context: &Context,
    place: &Place,
    config: &Config,
    directory: &Directory,
) {
    const ASK_ANEW: &str = "saphan-hub certificate request FILE, for the administrator";
    let roots = match Roots::of(place.root(), directory.root_changes()) {
        Ok(roots) => roots,
        Err(error) => return found.problem("root", error.to_string(), ANEW),
    };
    let Ok(papers) = place.papers(&config.name, context.now) else { return };
    let today = roots.current().fingerprint();
    if papers.root.fingerprint() == today {
        return found.ok("root", today.to_string());
    }
    match roots.overlap(context.now) {
        Some((_, until)) => {
            let about =
                format!("{today} has taken over; this hub's certificates count until {until}");
            found.warn("root", about, ASK_ANEW);
        }
        None => {
            let about = format!("{today} has taken over; this hub's certificates count no more");
            found.problem("root", about, ASK_ANEW);
        }
    }
}

fn look_at_udp(found: &mut Found) {
    const FILE: &str = "/proc/sys/net/core/rmem_max";
    // Only Linux has it; elsewhere there is nothing to say.
    let Ok(text) = std::fs::read_to_string(FILE) else { return };
    let Ok(bytes) = text.trim().parse::<u64>() else { return };
    let about = format!("{} KiB", bytes / 1024);
    if bytes < UDP_BUFFER {
        found.warn("UDP buffer", about, "sysctl net.core.rmem_max=2097152");
    } else {
        found.ok("UDP buffer", about);
    }
}
