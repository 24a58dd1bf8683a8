//! `audit` and `break-glass`.

use crate::audit::Broken;
use saphan_protocol::tier1::Month;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use super::cases::CaseShown;
use super::said::heads;
use super::{Context, Outcome, Output, office, outline};
use crate::audit::{EXPORT_SCHEMA, Line};
use crate::cli::{AuditExport, BreakGlass};
use crate::exit::{Exit, Failure};
use crate::language::{Words, is_english};

#[derive(Serialize)]
pub(super) struct Verified {
    entries: u64,
    problem: Option<String>,
    #[serde(skip)]
    broken: Option<Broken>,
}

fn broken_text(t: Words, broken: &Broken) -> String {
    let (Broken::Missing(number) | Broken::Changed(number) | Broken::Cut(number)) = broken;
    let said = t.say(format!("error-{}", broken.code())).with("number", number).to_string();
    said.trim_end_matches('.').to_owned()
}

impl Outcome for Verified {
    const SCHEMA: &'static str = "saphan.audit.verify/1";

    fn text(&self, t: Words) -> String {
        let said = match &self.broken {
            None => t.say("cli-audit-whole").with("entries", self.entries),
            Some(broken) => {
                let problem =
                    if is_english(t) { broken.to_string() } else { broken_text(t, broken) };
                t.say("cli-audit-broken").with("problem", problem)
            }
        };
        format!("{said}\n")
    }

    fn next(&self, t: Words) -> Option<String> {
        self.problem.is_some().then(|| t.say("cli-audit-next").to_string())
    }

    fn exit(&self) -> Exit {
        if self.problem.is_some() { Exit::CheckProblems } else { Exit::Done }
    }
}

pub(super) async fn verify(context: &Context) -> Result<Verified, Failure> {
    let mut office = office::open(context).await?;
    let verdict = office.verify_audit().await?;
    office.close().await;
    let broken = verdict.err();
    let problem = broken.map(|broken| broken.to_string());
    Ok(Verified { entries: verdict.unwrap_or_default(), problem, broken })
}

#[derive(Serialize)]
pub(super) struct Exported {
    entries: Vec<Line>,
}

impl Outcome for Exported {
    const SCHEMA: &'static str = EXPORT_SCHEMA;

    fn text(&self, t: Words) -> String {
        let rows = self.entries.iter().map(|line| {
            [
                line.number.to_string(),
                line.at.clone(),
                line.actor.clone().unwrap_or_else(|| t.say("cli-audit-office").to_string()),
                line.act.to_owned(),
                line.subject.as_deref().unwrap_or("").chars().take(12).collect(),
            ]
        });
        let head = [
            "cli-head-number",
            "cli-head-when",
            "cli-head-who",
            "cli-head-what",
            "cli-head-subject",
        ];
        outline::table(heads(t, head), rows)
    }
}

pub(super) async fn export(context: &Context, args: &AuditExport) -> Result<Exported, Failure> {
    let mut office = office::open(context).await?;
    let entries = office.audit_log(context.now).await?;
    office.close().await;
    let asked = entries.iter().filter(|entry| is_in(entry.at, args.month.as_ref()));
    let entries = asked.map(Line::from).collect();
    Ok(Exported { entries })
}

fn is_in(at: UnixSeconds, month: Option<&Month>) -> bool {
    month.is_none_or(|month| at.to_string().starts_with(&month.to_string()))
}

#[derive(Serialize)]
pub(super) struct Glasses {
    accesses: Vec<Glass>,
}

#[derive(Serialize)]
struct Glass {
    at: String,
    by: String,
    reason: String,
    seen_by_supervisor: bool,
    seen_by_focal_person: bool,
}

impl Outcome for Glasses {
    const SCHEMA: &'static str = "saphan.break-glass.list/1";

    fn text(&self, t: Words) -> String {
        if self.accesses.is_empty() {
            return format!("{}\n", t.say("cli-glass-nobody"));
        }
        let seen = |seen: bool| {
            t.say(if seen { "cli-glass-seen" } else { "cli-glass-not-yet" }).to_string()
        };
        let rows = self.accesses.iter().map(|one| {
            [
                one.at.clone(),
                one.by.clone(),
                seen(one.seen_by_supervisor),
                seen(one.seen_by_focal_person),
                one.reason.clone(),
            ]
        });
        let head = [
            "cli-head-when",
            "cli-head-who",
            "cli-head-supervisor",
            "cli-head-focal-person",
            "cli-head-reason",
        ];
        outline::table(heads(t, head), rows)
    }
}

pub(super) async fn break_glass(context: &Context, args: &BreakGlass) -> Result<Output, Failure> {
    let mut office = office::open(context).await?;
    let output = match (&args.case, &args.reason) {
        (Some(case), Some(reason)) => {
            let shown = office.break_glass(case.as_str(), reason, context.now).await?;
            Output::of(&CaseShown::of(shown), context.words)
        }
        _ => {
            let all = office.broken_glass(context.now).await?;
            let accesses = all
                .into_iter()
                .filter(|one| is_in(one.at, args.month.as_ref()))
                .map(|one| Glass {
                    at: one.at.to_string(),
                    by: one.by.to_string(),
                    reason: one.reason,
                    seen_by_supervisor: one.by_supervisor,
                    seen_by_focal_person: one.by_focal_person,
                })
                .collect();
            Output::of(&Glasses { accesses }, context.words)
        }
    };
    office.close().await;
    Ok(output)
}
