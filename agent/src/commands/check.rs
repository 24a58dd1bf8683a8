//! `check`: whether this office could work now. Needs no passphrase and changes nothing.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use saphan_certs::transport_issuer::TransportChain;
use saphan_certs::x509::{
    Certificate, CertificateError, IdentityCertificate, Role, Root, TransportCertificate,
    TrustAnchors as _,
};
use saphan_protocol::directory::Standing;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use super::{Context, Outcome};
use crate::cli;
use crate::config::Config;
use crate::exit::{Exit, Failure};
use crate::keyring::{self, Keyring, Papers};
use crate::notices;
use crate::service::renewal_due;

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
            let hint = hint.map(|hint| format!("\n{:28}{hint}", "")).unwrap_or_default();
            writeln!(text, "{state:4}  {name:NAME_WIDTH$}{about}{hint}")
                .expect("strings take every text");
        }
        let (warnings, problems) = (self.warnings, self.problems);
        let end = match (warnings, problems) {
            (0, 0) => "Everything is in order.".to_owned(),
            (_, 0) => format!("{warnings} to look at. Nothing stops this office."),
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
/// Only what makes looking on senseless: wrong settings, no office.
pub(super) fn check(context: &Context, args: &cli::Check) -> Result<Checked, Failure> {
    let config = context.config()?;
    let keyring = context.keyring()?;
    let mut found = Found::default();
    look_at_settings(&mut found, &config);
    look_at_notices(&mut found, &config, keyring.dir());
    look_at_keys(&mut found, &keyring)?;
    match keyring.papers() {
        Ok(papers) => look_at_papers(&mut found, &keyring, &papers, context.now),
        Err(error) => found.problem(
            "certificates",
            error.to_string(),
            "saphan-agent join, or saphan-agent certificate install FILE",
        ),
    }
    let count = |state| found.0.iter().filter(|item| item.state == state).count();
    let (warnings, problems) = (count(State::Warning), count(State::Problem));
    Ok(Checked { items: found.0, warnings, problems, strict: args.strict })
}

fn look_at_settings(found: &mut Found, config: &Config) {
    match &config.hub {
        Some(hub) => found.ok("hub", hub.to_string()),
        None => found.problem("hub", "no address", "set address under [hub] in agent.toml"),
    }
    match (&config.contact, &config.deputy) {
        (Some(contact), Some(deputy)) => {
            found.ok("contact, deputy", format!("{contact}, {deputy}"))
        }
        _ => found.warn(
            "contact, deputy",
            "not both set; no referral can be opened here",
            "set contact and deputy under [office] in agent.toml",
        ),
    }
}

fn look_at_notices(found: &mut Found, config: &Config, dir: &Path) {
    const NAME: &str = "notices";
    match config.notify.mail() {
        Ok(None) => {}
        Err(missing) => found.warn(
            NAME,
            format!("no e-mail leaves: {} is not set", missing.key()),
            "set it under [notify] in agent.toml",
        ),
        Ok(Some(mail)) => match notices::check_password(dir, &mail) {
            Ok(()) => found.ok(NAME, format!("by e-mail through {}", mail.server)),
            Err(problem) => {
                found.warn(NAME, problem, "set it under [notify] in agent.toml, or in the pages")
            }
        },
    }
    if config.notify.desktop && !notices::has_desktop() {
        found.warn(NAME, "this system shows none", "install notify-send, or set desktop to off");
    }
}

fn look_at_keys(found: &mut Found, keyring: &Keyring) -> Result<(), Failure> {
    found.ok("office", format!("{} of network {}", keyring.partner(), keyring.network()));
    match keyring.transport() {
        Ok(_) => found.ok("connection key", "fits the request"),
        Err(error) => {
            found.problem("connection key", error.to_string(), "restore the newest backup");
        }
    }
    let open = keyring::too_open(keyring.dir())?;
    if open.is_empty() {
        found.ok("permissions", "keys are for their owner");
    } else {
        let about = format!("others may read {}", open.join(", "));
        found.problem("permissions", about, "chmod 700 the data directory, 600 its key files");
    }
    Ok(())
}

fn look_at_papers(found: &mut Found, keyring: &Keyring, papers: &Papers, now: UnixSeconds) {
    const ASK: &str = "ask the administrator: saphan-agent certificate request FILE";
    found.ok("root", papers.root.fingerprint().to_string());
    let roots = &papers.pinned.roots;
    if roots.current().fingerprint() != papers.root.fingerprint() {
        let about = format!("{} took over from it", roots.current().fingerprint());
        found.ok("new root", about);
    }
    let chain = std::slice::from_ref(&papers.identity);
    let identity = IdentityCertificate::check_chain(chain, &roots.at_any_time(), now)
        .and_then(|identity| identity.of_key(keyring.identity_key()));
    look_at_certificate(found, "identity", identity, now, ASK);
    let transport = TransportChain::check(&papers.transport, roots, keyring.transport_key(), now)
        .map(|chain| chain.certificate().clone());
    look_at_connection(found, transport, now);
    if papers.directory.is_empty() {
        found.ok("membership", "admitted over the hub; the list comes over the line");
        return look_at_clock(found, &papers.root, now);
    }
    match papers.directory.partner(keyring.partner()).map(|partner| partner.standing) {
        Some(Standing::Active) => found.ok("membership", "active when the certificates were made"),
        Some(Standing::Revoked { since, .. }) => found.problem(
            "membership",
            format!("revoked since {since}"),
            "telephone the administrator",
        ),
        Some(Standing::Suspended { .. }) => found.problem(
            "membership",
            "suspended when the certificates were made",
            "telephone the administrator",
        ),
        None => found.problem("membership", "not in the directory", "ask the administrator"),
    }
    look_at_clock(found, &papers.root, now);
}

fn look_at_certificate<R: Role>(
    found: &mut Found,
    name: &'static str,
    checked: Result<Certificate<R>, CertificateError>,
    now: UnixSeconds,
    hint: &'static str,
) {
    match checked {
        Err(error) => found.problem(name, error.to_string(), hint),
        Ok(certificate) => {
            let until = certificate.not_after();
            let about = format!("until {until}");
            if until.since(now) <= SOON {
                found.warn(name, about, hint);
            } else {
                found.ok(name, about);
            }
        }
    }
}

/// Renewed without a person: worth a word only where that has failed for a day.
fn look_at_connection(
    found: &mut Found,
    checked: Result<TransportCertificate, CertificateError>,
    now: UnixSeconds,
) {
    const LINE: &str = "saphan-agent sync says why; the hub renews it without a person";
    match checked {
        Err(CertificateError::Expired { at }) => {
            found.problem("connection", format!("over since {at}, not renewed"), LINE);
        }
        Err(error) => found.problem("connection", error.to_string(), LINE),
        Ok(certificate) => {
            let until = certificate.not_after();
            let days = now.since(renewal_due(&certificate)).as_secs() / 86_400;
            if days == 0 {
                found.ok("connection", format!("until {until}, renewed by itself"));
            } else {
                found.warn("connection", format!("until {until}, renewal FAILING {days} d"), LINE);
            }
        }
    }
}

fn look_at_clock(found: &mut Found, root: &Root, now: UnixSeconds) {
    let (from, to) = root.period();
    if (from..=to).contains(&now) {
        found.ok("clock", now.to_string());
    } else {
        let about = format!("{now} is outside of the root's life");
        found.problem("clock", about, "set this machine's clock");
    }
}
