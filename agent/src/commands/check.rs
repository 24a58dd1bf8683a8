//! `check`: whether this office could work now. Needs no passphrase and changes nothing.

use std::fmt::Display;
use std::path::Path;
use std::time::Duration;

use saphan_certs::transport_issuer::TransportChain;
use saphan_certs::x509::{
    CertificateError, IdentityCertificate, Root, TransportCertificate, TrustAnchors as _,
};
use saphan_protocol::directory::Standing;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use super::said::line;
use super::{Context, Outcome};
use crate::cli;
use crate::config::Config;
use crate::exit::{Exit, Failure};
use crate::keyring::{self, Keyring, Papers};
use crate::language::{Said, Words, english, is_english};
use crate::notices;
use crate::said::refusal::InWords;
use crate::said::width::{columns, padded};
use crate::service::{Trouble, renewal_due};

/// From when on a certificate that ends is worth a word.
const SOON: Duration = Duration::from_secs(7 * 86_400);
const NAME_WIDTH: usize = 22;

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
        let name_width = NAME_WIDTH.max(longest + 2);
        let mut text = String::new();
        for Item { name, state, about, hint } in &self.said {
            let (state, name) = (padded(&state_said(*state), wide), padded(name, name_width));
            line(&mut text, format!("{state}{name}{about}"));
            if let Some(hint) = hint {
                line(&mut text, format!("{}{hint}", " ".repeat(wide + name_width)));
            }
        }
        let (warnings, problems) = (self.warnings, self.problems);
        let end = match (warnings, problems) {
            (0, 0) => t.say("cli-check-all"),
            (_, 0) => t.say("cli-check-look"),
            _ => t.say("cli-check-repair").with("problems", problems),
        };
        line(&mut text, end.with("warnings", warnings));
        text
    }

    fn exit(&self) -> Exit {
        let found = self.problems > 0 || (self.strict && self.warnings > 0);
        if found { Exit::CheckProblems } else { Exit::Done }
    }
}

/// What was found, in one language.
struct Found {
    t: Words,
    items: Vec<Item>,
}

impl Found {
    fn put(&mut self, name: &'static str, state: State, about: impl ToString, hint: Option<Said>) {
        let name = self.t.say(name).to_string();
        let hint = hint.map(|hint| hint.to_string());
        self.items.push(Item { name, state, about: about.to_string(), hint });
    }

    fn ok(&mut self, name: &'static str, about: impl ToString) {
        self.put(name, State::Ok, about, None);
    }

    fn warn(&mut self, name: &'static str, about: impl ToString, hint: &'static str) {
        let hint = self.t.say(hint);
        self.put(name, State::Warning, about, Some(hint));
    }

    fn problem(&mut self, name: &'static str, about: impl ToString, hint: &'static str) {
        let hint = self.t.say(hint);
        self.put(name, State::Problem, about, Some(hint));
    }
}

/// # Errors
/// Only what makes looking on senseless: wrong settings, no office.
pub(super) fn check(context: &Context, args: &cli::Check) -> Result<Checked, Failure> {
    let config = context.config()?;
    let keyring = context.keyring()?;
    let said = look(&config, &keyring, context.words, context.now)?;
    let items = look(&config, &keyring, english(), context.now)?;
    let count = |state| items.iter().filter(|item| item.state == state).count();
    let (warnings, problems) = (count(State::Warning), count(State::Problem));
    Ok(Checked { items, said, warnings, problems, strict: args.strict })
}

fn look(
    config: &Config,
    keyring: &Keyring,
    t: Words,
    now: UnixSeconds,
) -> Result<Vec<Item>, Failure> {
    let mut found = Found { t, items: Vec::new() };
    look_at_settings(&mut found, config);
    look_at_notices(&mut found, config, keyring.dir());
    look_at_keys(&mut found, keyring)?;
    match keyring.papers() {
        Ok(papers) => look_at_papers(&mut found, keyring, &papers, now),
        Err(error) => {
            let about = in_words(t, error);
            found.problem("cli-check-certificates", about, "cli-check-install");
        }
    }
    Ok(found.items)
}

/// What is wrong: in English as the error says it, else in the words of its code.
fn in_words<E: Display + Into<Failure>>(t: Words, error: E) -> String {
    if is_english(t) {
        return error.to_string();
    }
    let failure: Failure = error.into();
    InWords::of(t, &failure).what
}

fn look_at_settings(found: &mut Found, config: &Config) {
    match &config.hub {
        Some(hub) => found.ok("cli-check-hub", hub),
        None => {
            let about = found.t.say("cli-check-no-address");
            found.problem("cli-check-hub", about, "cli-check-set-address");
        }
    }
    match (&config.contact, &config.deputy) {
        (Some(contact), Some(deputy)) => {
            found.ok("cli-check-contact", format!("{contact}, {deputy}"));
        }
        _ => {
            let about = found.t.say("cli-check-not-both");
            found.warn("cli-check-contact", about, "cli-check-set-contact");
        }
    }
}

fn look_at_notices(found: &mut Found, config: &Config, dir: &Path) {
    const NAME: &str = "cli-check-notices";
    let t = found.t;
    match config.notify.mail() {
        Ok(None) => {}
        Err(missing) => {
            let about = t.say("cli-check-no-mail").with("key", missing.key());
            found.warn(NAME, about, "cli-check-set-notify");
        }
        Ok(Some(mail)) => match notices::check_password(dir, &mail) {
            Ok(()) => found.ok(NAME, t.say("cli-check-mail").with("server", &mail.server)),
            Err(problem) => found.warn(NAME, problem, "cli-check-set-password"),
        },
    }
    if config.notify.desktop && !notices::has_desktop() {
        found.warn(NAME, t.say("cli-check-no-desktop"), "cli-check-notify-send");
    }
}

fn look_at_keys(found: &mut Found, keyring: &Keyring) -> Result<(), Failure> {
    let t = found.t;
    let about = t.say("cli-check-office-of").with("partner", keyring.partner());
    found.ok("cli-check-office", about.with("network", keyring.network()));
    match keyring.transport() {
        Ok(_) => found.ok("cli-check-connection-key", t.say("cli-check-fits")),
        Err(error) => {
            found.problem("cli-check-connection-key", in_words(t, error), "cli-check-restore");
        }
    }
    let open = keyring::too_open(keyring.dir())?;
    if open.is_empty() {
        found.ok("cli-check-permissions", t.say("cli-check-owner"));
    } else {
        let about = t.say("cli-check-others").with("files", open.join(", "));
        found.problem("cli-check-permissions", about, "cli-check-chmod");
    }
    Ok(())
}

fn look_at_papers(found: &mut Found, keyring: &Keyring, papers: &Papers, now: UnixSeconds) {
    let t = found.t;
    found.ok("cli-check-root", papers.root.fingerprint());
    let roots = &papers.pinned.roots;
    if roots.current().fingerprint() != papers.root.fingerprint() {
        let about = t.say("cli-check-took-over").with("root", roots.current().fingerprint());
        found.ok("cli-check-new-root", about);
    }
    let chain = std::slice::from_ref(&papers.identity);
    let identity = IdentityCertificate::check_chain(chain, &roots.at_any_time(), now)
        .and_then(|identity| identity.of_key(keyring.identity_key()));
    look_at_identity(found, identity, now);
    let transport = TransportChain::check(&papers.transport, roots, keyring.transport_key(), now)
        .map(|chain| chain.certificate().clone());
    look_at_connection(found, transport, now);
    if papers.directory.is_empty() {
        found.ok("cli-check-membership", t.say("cli-check-over-hub"));
        return look_at_clock(found, &papers.root, now);
    }
    match papers.directory.partner(keyring.partner()).map(|partner| partner.standing) {
        Some(Standing::Active) => {
            found.ok("cli-check-membership", t.say("cli-check-active"));
        }
        Some(Standing::Revoked { since, .. }) => {
            let about = t.say("cli-check-revoked").with("since", since);
            found.problem("cli-check-membership", about, "cli-check-telephone");
        }
        Some(Standing::Suspended { .. }) => {
            let about = t.say("cli-check-suspended");
            found.problem("cli-check-membership", about, "cli-check-telephone");
        }
        None => {
            let about = t.say("cli-check-not-listed");
            found.problem("cli-check-membership", about, "cli-check-ask-administrator");
        }
    }
    look_at_clock(found, &papers.root, now);
}

fn look_at_identity(
    found: &mut Found,
    checked: Result<IdentityCertificate, CertificateError>,
    now: UnixSeconds,
) {
    let t = found.t;
    match checked {
        Err(error) => found.problem("cli-check-identity", about(t, error), "cli-check-ask"),
        Ok(certificate) => {
            let until = certificate.not_after();
            let about = t.say("cli-check-until").with("until", until);
            if until.since(now) <= SOON {
                found.warn("cli-check-identity", about, "cli-check-ask");
            } else {
                found.ok("cli-check-identity", about);
            }
        }
    }
}

fn about(t: Words, error: CertificateError) -> String {
    if is_english(t) {
        error.to_string()
    } else {
        InWords::of(t, &Failure::from(Trouble::from(error))).what
    }
}

/// Renewed without a person: worth a word only where that has failed for a day.
fn look_at_connection(
    found: &mut Found,
    checked: Result<TransportCertificate, CertificateError>,
    now: UnixSeconds,
) {
    let t = found.t;
    match checked {
        Err(CertificateError::Expired { at }) => {
            let about = t.say("cli-check-not-renewed").with("at", at);
            found.problem("cli-check-connection", about, "cli-check-line");
        }
        Err(error) => found.problem("cli-check-connection", about(t, error), "cli-check-line"),
        Ok(certificate) => {
            let until = certificate.not_after();
            let days = now.since(renewal_due(&certificate)).as_secs() / 86_400;
            if days == 0 {
                found.ok("cli-check-connection", t.say("cli-check-renewed").with("until", until));
            } else {
                let about = t.say("cli-check-failing").with("until", until).with("days", days);
                found.warn("cli-check-connection", about, "cli-check-line");
            }
        }
    }
}

fn look_at_clock(found: &mut Found, root: &Root, now: UnixSeconds) {
    let (from, to) = root.period();
    if (from..=to).contains(&now) {
        found.ok("cli-check-clock", now);
    } else {
        let about = found.t.say("cli-check-outside").with("now", now);
        found.problem("cli-check-clock", about, "cli-check-set-clock");
    }
}
