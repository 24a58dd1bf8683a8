//! `check`: is everything in order?

use std::path::Path;

use saphan_certs::authority::{Authority, AuthorityError, Second};
use saphan_certs::sealed_file::SealedFileError;
use saphan_pages::width::{columns, padded};
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::known::RENEW_BEFORE;
use super::powers::LastBackup;
use super::sync::untold;
use super::{Report, own_word};
use crate::cli::PassphraseArg;
use crate::console;
use crate::failure::{Failure, exit};
use crate::language::{Words, english};
use crate::said::{cause, number};

/// Columns that verdicts and what they are about take at least.
const VERDICT_WIDTH: usize = 5;
const WHAT_WIDTH: usize = 9;

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

    fn said(self, t: Words) -> String {
        let said = match self {
            Self::Ok => t.say("cli-check-ok"),
            Self::Warn => t.say("cli-check-warn"),
            Self::Fail => t.say("cli-check-fail"),
        };
        said.to_string()
    }
}

/// What was looked at.
#[derive(Clone, Copy)]
enum What {
    Folder,
    List,
    Log,
    Kit,
    Second,
    OwnWord,
    Hub,
    Backup,
    Root,
    Key,
    Identity,
}

impl What {
    /// For programs.
    fn name(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::List => "list",
            Self::Log => "log",
            Self::Kit => "kit",
            Self::Second => "second",
            Self::OwnWord => "own word",
            Self::Hub => "hub",
            Self::Backup => "backup",
            Self::Root => "root",
            Self::Key => "key",
            Self::Identity => "identity",
        }
    }

    /// For people.
    fn message(self) -> &'static str {
        match self {
            Self::Folder => "cli-check-folder",
            Self::List => "cli-check-list",
            Self::Log => "cli-check-log",
            Self::Kit => "cli-check-kit",
            Self::Second => "cli-check-second",
            Self::OwnWord => "cli-check-own-word",
            Self::Hub => "cli-check-hub",
            Self::Backup => "cli-check-backup",
            Self::Root => "cli-check-root",
            Self::Key => "cli-check-key",
            Self::Identity => "cli-check-identity",
        }
    }
}

struct Finding {
    verdict: Verdict,
    what: What,
    /// In English, for programs.
    detail: String,
    /// In the language of whoever reads.
    said: String,
}

struct Findings {
    t: Words,
    all: Vec<Finding>,
}

impl Findings {
    fn add(&mut self, verdict: Verdict, what: What, detail: impl Fn(Words) -> String) {
        let (said, detail) = (detail(self.t), detail(english()));
        self.all.push(Finding { verdict, what, detail, said });
    }

    fn add_error(&mut self, verdict: Verdict, what: What, error: impl Into<Failure>) {
        let failure = error.into();
        self.add(verdict, what, |t| cause(t, &failure));
    }

    fn add_expiry(&mut self, what: What, who: &str, until: UnixSeconds, now: UnixSeconds) {
        let verdict = if now > until {
            Verdict::Fail
        } else if until.since(now) < RENEW_BEFORE {
            Verdict::Warn
        } else {
            Verdict::Ok
        };
        self.add(verdict, what, |t| {
            t.say("cli-check-until").with("who", who).with("until", until.date()).to_string()
        });
    }

    fn report(self, strict: bool) -> Report {
        let t = self.t;
        let count = |wanted| self.all.iter().filter(|one| one.verdict == wanted).count();
        let (warnings, failures) = (count(Verdict::Warn), count(Verdict::Fail));
        let names = [Verdict::Ok, Verdict::Warn, Verdict::Fail].map(|one| one.said(t));
        let verdict_width = names.iter().map(|name| columns(name)).fold(VERDICT_WIDTH, usize::max);
        let whats = self.all.iter().map(|one| columns(&t.say(one.what.message()).to_string()));
        let what_width = whats.fold(WHAT_WIDTH, usize::max);
        let mut text = String::new();
        let mut checks = Vec::<Value>::new();
        for Finding { verdict, what, detail, said } in &self.all {
            let name = padded(&verdict.said(t), verdict_width);
            let about = padded(&t.say(what.message()).to_string(), what_width);
            text.push_str(&format!("{name} {about} {said}\n"));
            let (verdict, what) = (verdict.name(), what.name());
            checks.push(json!({ "verdict": verdict, "check": what, "detail": detail }));
        }
        let sum = t.say("cli-check-sum").count("warnings", warnings).count("failures", failures);
        text.push_str(&sum.to_string());
        let fields = json!({ "checks": checks, "warnings": warnings, "failures": failures });
        let mut report = Report::new(t, "saphan.ca.check/1", fields, text);
        if failures > 0 || strict && warnings > 0 {
            report.exit = exit::PROBLEMS;
        }
        report
    }
}

/// The keepers of the kit, and the second person.
fn look_at_people(findings: &mut Findings, authority: &Authority) {
    match authority.kit() {
        Some(kit) if kit.confirmed.is_some() => findings.add(Verdict::Ok, What::Kit, |t| {
            t.say("cli-check-kit-confirmed").with("kit", kit.id()).to_string()
        }),
        Some(kit) => findings.add(Verdict::Warn, What::Kit, |t| {
            t.say("cli-check-kit-open").with("kit", kit.id()).to_string()
        }),
        None => {
            findings.add(Verdict::Warn, What::Kit, |t| t.say("cli-check-kit-none").to_string());
        }
    }
    match authority.second() {
        Second::NotAsked => {}
        Second::Named { name, .. } => findings.add(Verdict::Ok, What::Second, |t| {
            t.say("cli-check-second-named").with("name", name).to_string()
        }),
        Second::ToBeNamed => findings
            .add(Verdict::Warn, What::Second, |t| t.say("cli-check-second-lost").to_string()),
    }
}

/// Whether the hub knows what was done, and whether it has told what is to be done.
fn look_at_hub(findings: &mut Findings, authority: &Authority, now: UnixSeconds) {
    let notes = match authority.notes() {
        Ok(notes) => notes,
        Err(error) => return findings.add_error(Verdict::Warn, What::Hub, error),
    };
    for word in authority.own_words(&notes) {
        findings.add(Verdict::Warn, What::OwnWord, |t| {
            let told = own_word::told(t, &word, authority);
            format!("{told}: {}", own_word::take_over(&word, now))
        });
    }
    let untold = untold(authority, &notes);
    let Some(hub) = notes.hub else { return };
    match notes.visited {
        Some(visited) if untold == 0 => findings.add(Verdict::Ok, What::Hub, |t| {
            let knows = t.say("cli-check-hub-knows").with("hub", &hub);
            knows.with("at", visited.at.date()).to_string()
        }),
        Some(_) | None => findings.add(Verdict::Warn, What::Hub, |t| {
            t.say("cli-check-hub-behind").with("hub", &hub).count("count", untold).to_string()
        }),
    }
}

/// Whether hubs still show what rests on a former root.
fn look_at_roots(findings: &mut Findings, authority: &Authority, now: UnixSeconds) {
    let roots = match authority.roots() {
        Ok(roots) => roots,
        Err(error) => return findings.add_error(Verdict::Fail, What::Root, error),
    };
    if let Err(error) = authority.check_root_kept() {
        findings.add_error(Verdict::Fail, What::Root, error);
    }
    if authority.directory().root_changes().is_empty() {
        return;
    }
    for (hub, _) in authority.hubs() {
        if authority.has_recertified(hub.as_str()) {
            findings.add(Verdict::Ok, What::Hub, |t| {
                t.say("cli-check-hub-new-root").with("hub", &hub).to_string()
            });
            continue;
        }
        match roots.overlap(now) {
            Some((_, until)) => findings.add(Verdict::Warn, What::Hub, |t| {
                let old = t.say("cli-check-hub-old-root").with("hub", &hub);
                old.with("until", until.date()).to_string()
            }),
            None => findings.add(Verdict::Fail, What::Hub, |t| {
                t.say("cli-check-hub-old-root-over").with("hub", &hub).to_string()
            }),
        }
    }
}

pub(crate) fn check(
    t: Words,
    dir: &Path,
    passphrase: &PassphraseArg,
    strict: bool,
    now: UnixSeconds,
) -> Result<Report, Failure> {
    let mut findings = Findings { t, all: Vec::new() };
    let authority = match Authority::open(dir) {
        Ok(authority) => authority,
        // Nothing to check is another answer than something bad found.
        Err(error @ (AuthorityError::NotInitialised(_) | AuthorityError::InUse(_))) => {
            return Err(error.into());
        }
        Err(error) => {
            findings.add_error(Verdict::Fail, What::Folder, error);
            return Ok(findings.report(strict));
        }
    };
    look_at_log(&mut findings, &authority);
    look_at_people(&mut findings, &authority);
    look_at_hub(&mut findings, &authority, now);
    let backup = LastBackup::of(&authority, now);
    let verdict = if backup.is_good() { Verdict::Ok } else { Verdict::Warn };
    findings.add(verdict, What::Backup, |t| backup.said(t));
    let (_, until) = authority.root().period();
    findings.add_expiry(What::Root, authority.root().network().as_str(), until, now);
    look_at_roots(&mut findings, &authority, now);
    // Without a file nobody is asked: a check must be able to run alone.
    if passphrase.passphrase_file.is_some() {
        match authority.check_key(&console::passphrase(t, passphrase)?) {
            Ok(()) => {
                findings.add(Verdict::Ok, What::Key, |t| t.say("cli-check-key-fits").to_string())
            }
            Err(error @ AuthorityError::Key(SealedFileError::WrongPassphrase)) => {
                return Err(error.into());
            }
            Err(error) => findings.add_error(Verdict::Fail, What::Key, error),
        }
    }
    for (id, partner) in authority.directory().partners() {
        if partner.standing.stands() {
            match authority.identity(id) {
                Ok(found) => {
                    findings.add_expiry(What::Identity, id.as_str(), found.not_after(), now);
                }
                Err(error) => findings.add_error(Verdict::Fail, What::Identity, error),
            }
        }
    }
    Ok(findings.report(strict))
}

/// The list, and the log of acts: opening has checked both.
fn look_at_log(findings: &mut Findings, authority: &Authority) {
    let (entries, acts) = (authority.directory().len(), authority.acts().len());
    findings.add(Verdict::Ok, What::List, |t| {
        t.say("cli-check-entries").count("entries", number(entries)).to_string()
    });
    findings.add(Verdict::Ok, What::Log, |t| {
        t.say("cli-check-acts").count("acts", number(acts)).to_string()
    });
    let mended = authority.mended();
    if mended.cut > 0 {
        findings.add(Verdict::Warn, What::Log, |t| {
            t.say("cli-check-cut").with("bytes", mended.cut).to_string()
        });
    }
    if let Some(number) = mended.finished {
        findings.add(Verdict::Warn, What::Log, |t| {
            t.say("cli-check-finished").with("number", number).to_string()
        });
    }
}
