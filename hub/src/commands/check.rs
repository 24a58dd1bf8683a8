//! `check`: whether this hub could serve now. Changes nothing.

mod online;

use std::path::Path;
use std::time::Duration;

use saphan_certs::x509::{Roots, TrustAnchors as _};
use saphan_pages::width::{columns, padded};
use saphan_protocol::directory::{Directory, ENTRIES_MAX};
use saphan_protocol::envelope::CLOCK_TOLERANCE;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use super::{Context, Outcome};
use crate::cli;
use crate::config::{Config, Origin, Setting, Value};
use crate::exit::{Exit, Failure};
use crate::health::{Problem, Space};
use crate::language::{Words, english};
use crate::place::Place;
use crate::relay::RelayError;
use crate::said::{cause, number};
use crate::shell::{RECEIVE_BUFFER, newest_entry, receive_buffer};
use crate::store::{Counts, Store as _, StoreError};

/// From when on a certificate that ends is worth a word.
const SOON: Duration = Duration::from_secs(30 * 86_400);
/// Columns that the names of what was looked at take at least.
const NAME_WIDTH: usize = 14;
/// What to do about a store that cannot be believed: it is a cache, and the offices have it all.
const ANEW: &str = "cli-check-anew";
/// What to do about a database that nobody can ask.
const CONNECT: &str = "cli-check-connect";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    Ok,
    Warning,
    Problem,
}

#[derive(Serialize)]
struct Item {
    name: String,
    state: State,
    about: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Checked {
    items: Vec<Item>,
    /// The same in the reader's language.
    #[serde(skip)]
    said: Vec<Item>,
    warnings: usize,
    problems: usize,
    #[serde(skip)]
    strict: bool,
}

impl Outcome for Checked {
    const SCHEMA: &'static str = "saphan.check/1";

    fn text(&self, t: Words) -> String {
        let state_said = |state| {
            let id = match state {
                State::Ok => "cli-check-ok",
                State::Warning => "cli-check-warn",
                State::Problem => "cli-check-fail",
            };
            t.say(id).to_string()
        };
        let states = [State::Ok, State::Warning, State::Problem].map(state_said);
        let wide = states.iter().map(|state| columns(state)).max().unwrap_or_default() + 2;
        let longest = self.said.iter().map(|item| columns(&item.name)).max().unwrap_or_default();
        let name_width = NAME_WIDTH.max(longest + 1);
        let mut text = String::new();
        for Item { name, state, about, hint } in &self.said {
            let (state, name) = (padded(&state_said(*state), wide), padded(name, name_width));
            text.push_str(&format!("{state}{name}{about}\n"));
            if let Some(hint) = hint {
                text.push_str(&format!("{}{hint}\n", " ".repeat(wide + name_width)));
            }
        }
        let (warnings, problems) = (self.warnings, self.problems);
        let end = match (warnings, problems) {
            (0, 0) => t.say("cli-check-all"),
            (_, 0) => t.say("cli-check-look"),
            _ => t.say("cli-check-repair").count("problems", problems),
        };
        format!("{text}{}\n", end.count("warnings", warnings))
    }

    fn exit(&self) -> Exit {
        let found = self.problems > 0 || (self.strict && self.warnings > 0);
        if found { Exit::CheckProblems } else { Exit::Done }
    }
}

/// What was found, in English for programs and in the language of whoever reads.
struct Found {
    t: Words,
    items: Vec<Item>,
    said: Vec<Item>,
}

impl Found {
    fn put(
        &mut self,
        name: &'static str,
        state: State,
        about: impl Fn(Words) -> String,
        hint: Option<&'static str>,
    ) {
        let item = |t: Words| Item {
            name: t.say(name).to_string(),
            state,
            about: about(t),
            hint: hint.map(|hint| t.say(hint).to_string()),
        };
        self.items.push(item(english()));
        self.said.push(item(self.t));
    }

    fn ok(&mut self, name: &'static str, about: impl Fn(Words) -> String) {
        self.put(name, State::Ok, about, None);
    }

    fn warn(&mut self, name: &'static str, about: impl Fn(Words) -> String, hint: &'static str) {
        self.put(name, State::Warning, about, Some(hint));
    }

    fn problem(&mut self, name: &'static str, about: impl Fn(Words) -> String, hint: &'static str) {
        self.put(name, State::Problem, about, Some(hint));
    }

    fn error(&mut self, name: &'static str, error: impl Into<Failure>, hint: &'static str) {
        let failure = error.into();
        self.problem(name, |t| cause(t, &failure), hint);
    }
}

/// # Errors
/// Only what makes looking on senseless: wrong settings, no hub.
pub(super) async fn check(context: &Context, args: &cli::Check) -> Result<Checked, Failure> {
    let values = context.settings(Vec::new())?;
    let config = Config::of(&values)?;
    let place = context.place()?;
    let stored = Stored::read(context, &config, &place).await;
    let mut found = Found { t: context.words, items: Vec::new(), said: Vec::new() };
    look_at_settings(&mut found, context, &config, &values);
    look_at_keys(&mut found, &place)?;
    look_at_certificate(&mut found, &place, &config, context.now);
    look_at_clock(&mut found, &place, context.now, &stored);
    look_at_store(&mut found, &place, &stored);
    look_at_word(&mut found, &stored);
    if let Some(directory) = stored.directory() {
        look_at_roots(&mut found, context, &place, &config, directory);
    }
    look_at_disk(&mut found, context, &config);
    look_at_udp(&mut found);
    if args.online {
        online::look(&mut found, context, (&config, &args.at), &place, stored.directory()).await;
    }
    let Found { items, said, .. } = found;
    let count = |state| items.iter().filter(|item| item.state == state).count();
    let (warnings, problems) = (count(State::Warning), count(State::Problem));
    Ok(Checked { items, said, warnings, problems, strict: args.strict })
}

/// What lies in the store, as far as it can be read.
enum Stored {
    Read(Counts, Result<Directory, RelayError>, Option<UnixSeconds>),
    Unreadable(StoreError),
}

impl Stored {
    async fn read(context: &Context, config: &Config, place: &Place) -> Self {
        let looked_at = async {
            let store = context.store(config).await?;
            // A store that an older program made does not say.
            let held = store.held().await.unwrap_or(None);
            Ok::<_, StoreError>((store.counts().await?, store.directory(0).await?, held))
        };
        match looked_at.await {
            Ok((counts, entries, held)) => {
                let (root, entries) = (place.root(), entries.into_iter().take(ENTRIES_MAX));
                let entries: Vec<Vec<u8>> = entries.collect();
                let directory = Directory::read(root.network().clone(), *root.key(), &entries);
                Self::Read(counts, directory.map_err(RelayError::from), held)
            }
            Err(error) => Self::Unreadable(error),
        }
    }

    fn directory(&self) -> Option<&Directory> {
        match self {
            Self::Read(_, Ok(directory), _) => Some(directory),
            Self::Read(_, Err(_), _) | Self::Unreadable(_) => None,
        }
    }
}

/// Whether others may read a password out of the file of settings.
fn look_at_settings(found: &mut Found, context: &Context, config: &Config, values: &[Value]) {
    let path = context.config_path();
    let of_database = values.iter().find(|value| value.setting == Setting::StoreDatabase);
    let in_file = of_database.is_some_and(|value| matches!(value.origin, Origin::File(..)));
    let has_password = config.database.as_ref().is_some_and(|database| database.holds_password());
    let shown = |_: Words| path.display().to_string();
    if in_file && has_password && is_open_to_others(&path) {
        let about = |t: Words| t.say("cli-check-password").with("file", shown(t)).to_string();
        found.warn("cli-check-configuration", about, "cli-check-chmod-settings");
    } else {
        found.ok("cli-check-configuration", shown);
    }
}

#[cfg(unix)]
fn is_open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
}

/// Elsewhere the folder's own rights decide.
#[cfg(not(unix))]
fn is_open_to_others(_: &Path) -> bool {
    false
}

fn look_at_keys(found: &mut Found, place: &Place) -> Result<(), Failure> {
    let open = place.too_open()?;
    if open.is_empty() {
        found.ok("cli-check-keys", |t| t.say("cli-check-owner").to_string());
    } else {
        let about = |t: Words| t.say("cli-check-others").with("files", open.join(", ")).to_string();
        found.problem("cli-check-keys", about, "cli-check-chmod");
    }
    found.ok("cli-check-authority", |_| place.root().fingerprint().to_string());
    Ok(())
}

fn look_at_certificate(found: &mut Found, place: &Place, config: &Config, now: UnixSeconds) {
    const NAME: &str = "cli-check-certificate";
    match place.papers(&config.name, now) {
        Err(error) => found.error(NAME, error, "cli-check-install"),
        Ok(papers) => {
            let until = papers.transport.not_after().min(papers.log.not_after());
            let about = |t: Words| {
                let of = t.say("cli-check-certificate-of").with("name", &config.name);
                of.with("until", until).to_string()
            };
            if until.since(now) <= SOON {
                found.warn(NAME, about, "cli-check-ask");
            } else {
                found.ok(NAME, about);
            }
        }
    }
}

/// Nobody is asked what time it is. But what others have signed was signed before.
fn look_at_clock(found: &mut Found, place: &Place, now: UnixSeconds, stored: &Stored) {
    const NAME: &str = "cli-check-clock";
    let (from, to) = place.root().period();
    let newest = stored.directory().and_then(newest_entry);
    let behind = newest.filter(|newest| now.plus(CLOCK_TOLERANCE) < *newest);
    if !(from..=to).contains(&now) {
        let about = |t: Words| t.say("cli-check-outside").with("now", now).to_string();
        found.problem(NAME, about, "cli-check-set-clock");
    } else if let Some(newest) = behind {
        let minutes = number(newest.since(now).as_secs() / 60);
        let about = |t: Words| {
            let behind = t.say("cli-check-clock-behind").count("minutes", minutes);
            behind.with("now", now).with("newest", newest).to_string()
        };
        found.problem(NAME, about, "cli-check-set-clock");
    } else if let Some(newest) = newest {
        let about = |t: Words| {
            t.say("cli-check-clock-after").with("now", now).with("newest", newest).to_string()
        };
        found.ok(NAME, about);
    } else {
        found.ok(NAME, |_| now.to_string());
    }
}

fn look_at_store(found: &mut Found, place: &Place, stored: &Stored) {
    let (counts, directory) = match stored {
        Stored::Read(counts, directory, _) => (counts, directory),
        Stored::Unreadable(error) => {
            let hint = if matches!(error, StoreError::Away(_)) { CONNECT } else { ANEW };
            return found.error("cli-check-store", Failure::of_store(error), hint);
        }
    };
    found.ok("cli-check-store", |t| {
        let envelopes = t.say("cli-check-envelopes").count("envelopes", number(counts.envelopes));
        envelopes.with("kib", counts.bytes / 1024).to_string()
    });
    let directory = match directory {
        Ok(directory) => directory,
        Err(error) => {
            return found.error("cli-check-directory", Failure::of_relay(error), ANEW);
        }
    };
    if directory.hub_key(&place.log_key().verifying_key().id()).is_some() {
        found.ok("cli-check-directory", |t| {
            t.say("cli-entries").count("entries", number(counts.directory)).to_string()
        });
    } else {
        let about = |t: Words| t.say("cli-check-not-listed").to_string();
        found.problem("cli-check-directory", about, "cli-check-load");
    }
}

/// Whether the hub was restored, and waits for the administrator.
fn look_at_word(found: &mut Found, stored: &Stored) {
    if let Stored::Read(_, _, Some(since)) = stored {
        let about = |t: Words| t.say("cli-check-held").with("since", since).to_string();
        found.problem("cli-check-word", about, "cli-directory-held-next");
    }
}

/// Room for the store. That of a database is for whoever runs it to heed.
fn look_at_disk(found: &mut Found, context: &Context, config: &Config) {
    const NAME: &str = "cli-check-disk";
    if config.database.is_some() {
        return;
    }
    let store = context.dir.join(&config.store);
    let Some(space) = Space::of(store.parent().unwrap_or(&context.dir)) else { return };
    let about = |t: Words| {
        let free = t.say("cli-check-free").with("mib", space.free >> 20);
        free.with("percent", space.percent()).to_string()
    };
    if space.free < config.store_free_min {
        found.problem(NAME, about, "cli-check-senders-wait");
    } else if Problem::is_full(space) {
        found.warn(NAME, about, "cli-check-make-room");
    } else {
        found.ok(NAME, about);
    }
}

/// Whether the hub's own certificates rest on the root of today.
fn look_at_roots(
    found: &mut Found,
    context: &Context,
    place: &Place,
    config: &Config,
    directory: &Directory,
) {
    const NAME: &str = "cli-check-root";
    let roots = match Roots::of(place.root(), directory.root_changes()) {
        Ok(roots) => roots,
        Err(error) => return found.error(NAME, error, ANEW),
    };
    let Ok(papers) = place.papers(&config.name, context.now) else { return };
    let today = roots.current().fingerprint();
    if papers.root.fingerprint() == today {
        return found.ok(NAME, |_| today.to_string());
    }
    match roots.overlap(context.now) {
        Some((_, until)) => {
            let about = |t: Words| {
                let old = t.say("cli-check-old-root").with("root", today);
                old.with("until", until).to_string()
            };
            found.warn(NAME, about, "cli-check-ask-anew");
        }
        None => {
            let about = |t: Words| t.say("cli-check-old-root-over").with("root", today).to_string();
            found.problem(NAME, about, "cli-check-ask-anew");
        }
    }
}

fn look_at_udp(found: &mut Found) {
    const NAME: &str = "cli-check-udp";
    // A system that does not say has nothing to be set.
    let Ok(bytes) = receive_buffer() else { return };
    let about = |_: Words| format!("{} KiB", bytes / 1024);
    if bytes < RECEIVE_BUFFER {
        found.warn(NAME, about, "cli-check-sysctl");
    } else {
        found.ok(NAME, about);
    }
}
