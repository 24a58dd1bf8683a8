//! `attachment settle` and `attachment approve`: what is found in the text of a file, and what
//! becomes of it.

use std::io::{self, IsTerminal as _};

use saphan_protocol::ids::StaffCode;
use serde::Serialize;

use super::attachments::name;
use super::said::line;
use super::{Context, Outcome, office, pseudonymise, secret};
use crate::cli::{AttachmentApprove, AttachmentSettle};
use crate::disclosure::{Finding, Why};
use crate::exit::{Exit, Failure, printable};
use crate::language::{Words, is_english};
use crate::office::AttachmentFindings;

/// Characters that are shown before and after a finding.
const AROUND: usize = 32;
/// Most characters of a finding that are shown.
const SHOWN_MAX: usize = 80;

/// The findings of one file, with the words around them: for this screen, and for no log.
#[derive(Serialize)]
struct Findings {
    attachment: u32,
    name: String,
    findings: Vec<Line>,
    /// Identifiers of the case that stand elsewhere in the file only.
    elsewhere: u32,
    kept_by: Option<StaffCode>,
    approved_by: Option<StaffCode>,
    may_leave_before_acceptance: bool,
}

#[derive(Serialize)]
struct Line {
    number: usize,
    start: u32,
    end: u32,
    #[serde(rename = "type")]
    kind: &'static str,
    level: &'static str,
    reason: &'static str,
    #[serde(skip)]
    why: Why,
    suggestion: String,
    before: String,
    found: String,
    after: String,
    /// Why it was kept, if it was.
    kept: Option<String>,
}

impl Line {
    fn of(number: usize, (finding, kept): (Finding, Option<String>), text: &[char]) -> Self {
        let (start, end) = (finding.start as usize, finding.end as usize);
        let is_end = |c: &char| matches!(c, '\n' | '\r');
        let before = text[start.saturating_sub(AROUND)..start].rsplit(is_end).next();
        let after = text[end..text.len().min(end + AROUND)].split(is_end).next();
        let shown = |some: &[char]| printable(&some.iter().collect::<String>());
        let mut found = shown(&text[start..end.min(start + SHOWN_MAX)]);
        if end - start > SHOWN_MAX {
            found.push('…');
        }
        Self {
            number,
            start: finding.start,
            end: finding.end,
            kind: finding.kind,
            level: finding.level.as_str(),
            reason: finding.reason.text(),
            why: finding.reason,
            suggestion: finding.suggestion,
            before: before.map(shown).unwrap_or_default(),
            found,
            after: after.map(shown).unwrap_or_default(),
            kept,
        }
    }

    fn write(&self, t: Words, text: &mut String) {
        let Self { number, level, kind, suggestion, before, found, after, .. } = self;
        let reason = if is_english(t) {
            self.reason.to_owned()
        } else {
            t.say(format!("found-{}", self.why.code())).to_string()
        };
        let place = t.say("cli-finding-place").with("from", self.start).with("to", self.end);
        let head = format!("  [{number}] {level} {kind}, {}", place.with("reason", reason));
        let said = match &self.kept {
            Some(why) => t.say("cli-finding-kept").with("why", printable(why)),
            None => t.say("cli-finding-write").with("suggestion", suggestion),
        };
        line(text, said.with("line", head));
        line(text, format!("      {before}»{found}«{after}"));
    }
}

impl Findings {
    fn of(attachment: u32, view: AttachmentFindings) -> Self {
        let text: zeroize::Zeroizing<Vec<char>> = view.text.chars().collect::<Vec<_>>().into();
        let lines = (1..).zip(view.findings).map(|(number, one)| Line::of(number, one, &text));
        let (kept_by, approved_by) =
            view.kept.map_or((None, None), |kept| (Some(kept.by), kept.approved_by));
        Self {
            attachment,
            name: name(attachment, &view.record),
            findings: lines.collect(),
            elsewhere: view.elsewhere,
            kept_by,
            approved_by,
            may_leave_before_acceptance: view.record.may_leave_before_acceptance(),
        }
    }

    fn is_open(&self) -> bool {
        self.elsewhere > 0 || self.findings.iter().any(|line| line.kept.is_none()) || self.waits()
    }

    fn waits(&self) -> bool {
        self.kept_by.is_some() && self.approved_by.is_none()
    }

    fn write(&self, t: Words, text: &mut String) {
        let count = self.findings.len();
        let head = match count {
            0 => t.say("cli-findings-none"),
            1 => t.say("cli-findings-one"),
            _ => t.say("cli-findings-many").count("count", count),
        };
        line(text, head.with("name", &self.name));
        self.findings.iter().for_each(|line| line.write(t, text));
        if self.elsewhere > 0 {
            line(text, t.say("cli-findings-elsewhere"));
        }
        match (&self.kept_by, &self.approved_by) {
            (Some(by), Some(second)) => {
                let said = t.say("cli-findings-approved").with("by", by);
                line(text, said.with("second", second));
            }
            (Some(by), None) => line(text, t.say("cli-findings-to-approve").with("by", by)),
            (None, _) => {}
        }
    }
}

#[derive(Serialize)]
pub(super) struct Settled {
    #[serde(flatten)]
    findings: Findings,
    /// Whether it was decided now, and whether the file has another text since.
    settled: bool,
    rewritten: bool,
    dry_run: bool,
}

impl Outcome for Settled {
    const SCHEMA: &'static str = "saphan.attachment.settle/1";

    fn text(&self, t: Words) -> String {
        let mut text = String::new();
        match (self.dry_run, self.settled, self.rewritten) {
            (true, true, _) => line(&mut text, t.say("cli-settle-can")),
            (false, true, true) => line(&mut text, t.say("cli-settle-anew")),
            (false, true, false) => line(&mut text, t.say("cli-settle-same")),
            (_, false, _) => {}
        }
        self.findings.write(t, &mut text);
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        if self.settled && self.findings.waits() && !self.dry_run {
            let number = self.findings.attachment;
            let said = t.say("cli-settle-next-officer").with("attachment", number);
            return Some(said.to_string());
        }
        let is_open = self.findings.findings.iter().any(|line| line.kept.is_none());
        (is_open && !self.settled).then(|| t.say("cli-settle-next").to_string())
    }

    fn exit(&self) -> Exit {
        if self.findings.is_open() && !self.settled { Exit::Policy } else { Exit::Done }
    }
}

pub(super) async fn settle(context: &Context, args: &AttachmentSettle) -> Result<Settled, Failure> {
    let settlements = pseudonymise::settlements(&args.settle)?;
    let (case, attachment) = (args.case.as_str(), args.attachment);
    let dry_run = args.change.dry_run;
    let mut office = office::open(context).await?;
    let mut rewritten = false;
    if !settlements.is_empty() {
        let done =
            office.settle_attachment(case, attachment, &settlements, dry_run, context.now).await?;
        rewritten = done.rewritten;
    }
    let view = office.attachment_findings(case, attachment, context.now).await?;
    office.close().await;
    Ok(Settled {
        findings: Findings::of(attachment, view),
        settled: !settlements.is_empty(),
        rewritten,
        dry_run,
    })
}

#[derive(Serialize)]
pub(super) struct ApprovedFile {
    #[serde(flatten)]
    findings: Findings,
    approved: bool,
}

impl Outcome for ApprovedFile {
    const SCHEMA: &'static str = "saphan.attachment.approve/1";

    fn text(&self, t: Words) -> String {
        let mut text = String::new();
        self.findings.write(t, &mut text);
        text
    }
}

pub(super) async fn approve(
    context: &Context,
    args: &AttachmentApprove,
) -> Result<ApprovedFile, Failure> {
    let (case, attachment) = (args.case.as_str(), args.attachment);
    let mut office = office::open(context).await?;
    let view = office.attachment_findings(case, attachment, context.now).await?;
    let seen = view.kept.as_ref().map(|kept| kept.digest);
    let mut done = ApprovedFile { findings: Findings::of(attachment, view), approved: false };
    if !args.change.dry_run {
        let seen = seen.ok_or(crate::office::OfficeError::NothingKept(attachment))?;
        if !args.yes && !confirmed(context, &done)? {
            return Err(Failure::new(Exit::Policy, "not-confirmed", "nobody approved it")
                .next(format!("saphan-agent attachment settle CASE {attachment}")));
        }
        office.approve_attachment(case, attachment, &seen, context.now).await?;
        let view = office.attachment_findings(case, attachment, context.now).await?;
        done = ApprovedFile { findings: Findings::of(attachment, view), approved: true };
    }
    office.close().await;
    Ok(done)
}

/// The second person approves what they have seen. Without a terminal nothing of it is shown, since
/// the question becomes an error there.
fn confirmed(context: &Context, done: &ApprovedFile) -> Result<bool, Failure> {
    let t = context.words;
    let seen = if io::stdin().is_terminal() { done.text(t) } else { String::new() };
    secret::agreed(context, &format!("{seen}{}", t.say("cli-approve-this")))
}
