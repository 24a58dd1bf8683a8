//! `check`: is everything in order?

use std::path::Path;

use saphan_certs::authority::{Authority, AuthorityError};
use saphan_certs::sealed_file::SealedFileError;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::Report;
use super::partner::RENEW_BEFORE;
use super::powers::LastBackup;
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
    match authority.kit() {
        Some(kit) if kit.confirmed.is_some() => {
            findings.add(Verdict::Ok, "kit", format!("{} confirmed", kit.id()));
        }
        Some(kit) => findings.add(Verdict::Warn, "kit", format!("{} not confirmed", kit.id())),
        None => findings.add(Verdict::Warn, "kit", "none; nothing is issued"),
    }
    let backup = LastBackup::of(&authority, now);
    let verdict = if backup.is_good { Verdict::Ok } else { Verdict::Warn };
    findings.add(verdict, "backup", backup.text);
    let (_, until) = authority.root().period();
    findings.add_expiry("root", authority.root().network().as_str(), until, now);
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
