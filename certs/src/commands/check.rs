//! `check`: is everything in order?

use std::path::Path;

use saphan_certs::authority::{Authority, AuthorityError, Second};
use saphan_certs::sealed_file::SealedFileError;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::known::RENEW_BEFORE;
use super::powers::LastBackup;
use super::sync::untold;
use super::{Report, own_word};
use crate::cli::PassphraseArg;
use crate::console;
use crate::failure::{Failure, exit};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Ok,
    Warn,
    Fail,
}

impl Verdict {
    fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Fail => "fail",
        }
    }
}

#[derive(Default)]
struct Findings(Vec<(Verdict, &'static str, String)>);

impl Findings {
    fn add(&mut self, verdict: Verdict, what: &'static str, detail: impl Into<String>) {
        self.0.push((verdict, what, detail.into()));
    }

    fn add_expiry(&mut self, what: &'static str, who: &str, until: UnixSeconds, now: UnixSeconds) {
        let verdict = if now > until {
            Verdict::Fail
        } else if until.since(now) < RENEW_BEFORE {
            Verdict::Warn
        } else {
            Verdict::Ok
        };
        self.add(verdict, what, format!("{who} until {}", until.date()));
    }

    fn report(self, strict: bool) -> Report {
        let count = |wanted| self.0.iter().filter(|(verdict, ..)| *verdict == wanted).count();
        let (warnings, failures) = (count(Verdict::Warn), count(Verdict::Fail));
        let mut text = String::new();
        let mut checks = Vec::<Value>::new();
        for (verdict, what, detail) in &self.0 {
            text.push_str(&format!("{:<5} {what:<9} {detail}\n", verdict.name()));
            checks.push(json!({ "verdict": verdict.name(), "check": what, "detail": detail }));
        }
        text.push_str(&format!("{warnings} warnings, {failures} failures"));
        let fields = json!({ "checks": checks, "warnings": warnings, "failures": failures });
        let mut report = Report::new("saphan.ca.check/1", fields, text);
        if failures > 0 || strict && warnings > 0 {
            report.exit = exit::PROBLEMS;
        }
        report
    }
}

/// The keepers of the kit, and the second person.
fn look_at_people(findings: &mut Findings, authority: &Authority) {
    match authority.kit() {
        Some(kit) if kit.confirmed.is_some() => {
            findings.add(Verdict::Ok, "kit", format!("{} confirmed", kit.id()));
        }
        Some(kit) => findings.add(Verdict::Warn, "kit", format!("{} not confirmed", kit.id())),
        None => findings.add(Verdict::Warn, "kit", "none; nothing is issued"),
    }
    match authority.second() {
        Second::NotAsked => {}
        Second::Named { name, .. } => {
            findings.add(Verdict::Ok, "second", format!("{name}; nobody is admitted without"));
        }
        Second::ToBeNamed => {
            findings.add(Verdict::Warn, "second", "to be named; nobody is admitted before that");
        }
    }
}

/// Whether the hub knows what was done, and whether it has told what is to be done.
fn look_at_hub(findings: &mut Findings, authority: &Authority, now: UnixSeconds) {
    let notes = match authority.notes() {
        Ok(notes) => notes,
        Err(error) => return findings.add(Verdict::Warn, "hub", error.to_string()),
    };
    for word in authority.own_words(&notes) {
        let (told, command) = (own_word::told(&word, authority), own_word::take_over(&word, now));
        findings.add(Verdict::Warn, "own word", format!("{told}: {command}"));
    }
    let untold = untold(authority, &notes);
    let Some(hub) = notes.hub else { return };
    match notes.visited {
        Some(visited) if untold == 0 => {
            let detail = format!("{hub} knows everything since {}", visited.at.date());
            findings.add(Verdict::Ok, "hub", detail);
        }
        Some(_) | None => {
            let s = if untold == 1 { "" } else { "s" };
            let detail = format!("{hub} does not know of {untold} act{s}: saphan-ca sync");
            findings.add(Verdict::Warn, "hub", detail);
        }
    }
}

/// Whether hubs still show what rests on a former root.
fn look_at_roots(findings: &mut Findings, authority: &Authority, now: UnixSeconds) {
    let roots = match authority.roots() {
        Ok(roots) => roots,
        Err(error) => return findings.add(Verdict::Fail, "root", error.to_string()),
    };
    if let Err(error) = authority.check_root_kept() {
        findings.add(Verdict::Fail, "root", error.to_string());
    }
    if authority.directory().root_changes().is_empty() {
        return;
    }
    for (hub, _) in authority.hubs() {
        if authority.has_recertified(hub.as_str()) {
            findings.add(Verdict::Ok, "hub", format!("{hub} has certificates of the new root"));
            continue;
        }
        let (verdict, until) = match roots.overlap(now) {
            Some((_, until)) => (Verdict::Warn, format!("count until {}", until.date())),
            None => (Verdict::Fail, "count no more".to_owned()),
        };
        let detail = format!("certificates of {hub} rest on the old root and {until}");
        findings.add(verdict, "hub", detail);
    }
}

pub(crate) fn check(
    dir: &Path,
    passphrase: &PassphraseArg,
    strict: bool,
    now: UnixSeconds,
) -> Result<Report, Failure> {
    let mut findings = Findings::default();
    let authority = match Authority::open(dir) {
        Ok(authority) => authority,
        // Nothing to check is another answer than something bad found.
        Err(error @ (AuthorityError::NotInitialised(_) | AuthorityError::InUse(_))) => {
            return Err(error.into());
        }
        Err(error) => {
            findings.add(Verdict::Fail, "folder", error.to_string());
            return Ok(findings.report(strict));
        }
    };
    let entries = authority.directory().len();
    findings.add(Verdict::Ok, "list", format!("{entries} entries, each signed and chained"));
    let acts = authority.acts().len();
    findings.add(
        Verdict::Ok,
        "log",
        format!("{acts} acts, each signed and chained; the list agrees"),
    );
    let mended = authority.mended();
    if mended.cut > 0 {
        let detail = format!("{} half-written bytes cut off; repeat the last command", mended.cut);
        findings.add(Verdict::Warn, "log", detail);
    }
    if let Some(number) = mended.finished {
        let detail = format!("act {number} was carried out now; repeat the last command");
        findings.add(Verdict::Warn, "log", detail);
    }
    look_at_people(&mut findings, &authority);
    look_at_hub(&mut findings, &authority, now);
    let backup = LastBackup::of(&authority, now);
    let verdict = if backup.is_good() { Verdict::Ok } else { Verdict::Warn };
    findings.add(verdict, "backup", backup.to_string());
    let (_, until) = authority.root().period();
    findings.add_expiry("root", authority.root().network().as_str(), until, now);
    look_at_roots(&mut findings, &authority, now);
    // Without a file nobody is asked: a check must be able to run alone.
    if passphrase.passphrase_file.is_some() {
        match authority.check_key(&console::passphrase(passphrase)?) {
            Ok(()) => findings.add(Verdict::Ok, "key", "opens and fits the root"),
            Err(error @ AuthorityError::Key(SealedFileError::WrongPassphrase)) => {
                return Err(error.into());
            }
            Err(error) => findings.add(Verdict::Fail, "key", error.to_string()),
        }
    }
    for (id, partner) in authority.directory().partners() {
        if partner.standing.stands() {
            match authority.identity(id) {
                Ok(found) => {
                    findings.add_expiry("identity", id.as_str(), found.not_after(), now);
                }
                Err(error) => findings.add(Verdict::Fail, "identity", error.to_string()),
            }
        }
    }
    Ok(findings.report(strict))
}
