//! `audit` and `break-glass`.

use saphan_protocol::tier1::Month;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use super::cases::CaseShown;
use super::{Context, Outcome, Output, office, outline};
use crate::audit::{EXPORT_SCHEMA, Line};
use crate::cli::{AuditExport, BreakGlass};
use crate::exit::{Exit, Failure};

#[derive(Serialize)]
pub(super) struct Verified {
    entries: u64,
    problem: Option<String>,
}

impl Outcome for Verified {
    const SCHEMA: &'static str = "saphan.audit.verify/1";

    fn text(&self) -> String {
        match &self.problem {
            None => format!("The audit log is whole: {} entries.\n", self.entries),
            Some(problem) => format!("The audit log is not whole: {problem}.\n"),
        }
    }

    fn next(&self) -> Option<String> {
        let next = "tell the data-protection focal person; keep this machine as it is";
        self.problem.is_some().then(|| next.to_owned())
    }

    fn exit(&self) -> Exit {
        if self.problem.is_some() { Exit::CheckProblems } else { Exit::Done }
    }
}

pub(super) async fn verify(context: &Context) -> Result<Verified, Failure> {
    let mut office = office::open(context).await?;
    let verdict = office.verify_audit().await?;
    office.close().await;
    let problem = verdict.err().map(|broken| broken.to_string());
    Ok(Verified { entries: verdict.unwrap_or_default(), problem })
}

#[derive(Serialize)]
pub(super) struct Exported {
    entries: Vec<Line>,
}

impl Outcome for Exported {
    const SCHEMA: &'static str = EXPORT_SCHEMA;

    fn text(&self) -> String {
        let rows = self.entries.iter().map(|line| {
            [
                line.number.to_string(),
                line.at.clone(),
                line.actor.clone().unwrap_or_else(|| "office".to_owned()),
                line.act.to_owned(),
                line.subject.as_deref().unwrap_or("").chars().take(12).collect(),
            ]
        });
        outline::table(["NUMBER", "WHEN", "WHO", "WHAT", "SUBJECT"], rows)
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

    fn text(&self) -> String {
        if self.accesses.is_empty() {
            return "Nobody opened a case beyond their role.\n".to_owned();
        }
        let seen = |seen: bool| if seen { "seen" } else { "not yet" }.to_owned();
        let rows = self.accesses.iter().map(|one| {
            [
                one.at.clone(),
                one.by.clone(),
                seen(one.seen_by_supervisor),
                seen(one.seen_by_focal_person),
                one.reason.clone(),
            ]
        });
        outline::table(["WHEN", "WHO", "SUPERVISOR", "FOCAL PERSON", "REASON"], rows)
    }
}

pub(super) async fn break_glass(context: &Context, args: &BreakGlass) -> Result<Output, Failure> {
    let mut office = office::open(context).await?;
    let output = match (&args.case, &args.reason) {
        (Some(case), Some(reason)) => {
            let shown = office.break_glass(case.as_str(), reason, context.now).await?;
            Output::of(&CaseShown::of(shown))
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
            Output::of(&Glasses { accesses })
        }
    };
    office.close().await;
    Ok(output)
}
