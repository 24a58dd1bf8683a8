//! `withdraw`, `resolve`, `erasures`, `retention`: what becomes of data without consent, or without
//! a reason to keep it.

use saphan_protocol::codes::ErasureOutcome;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::Resolution;
use saphan_protocol::section::Withdrawal;
use saphan_protocol::statement::Tier;
use serde::Serialize;

use super::said::{heads, line, named};
use super::{Context, Outcome, office, outline, secret};
use crate::cli::{HoldReason, Resolve, Retention, Withdraw};
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::office::{ErasureView, Overdue, Settling};

#[derive(Serialize)]
pub(super) struct Withdrawn {
    referrals: Vec<Told>,
    /// Whether the consents in the case file were taken back too.
    in_case_file: bool,
}

#[derive(Serialize)]
struct Told {
    referral: String,
    partner: PartnerId,
}

impl Outcome for Withdrawn {
    const SCHEMA: &'static str = "saphan.withdraw/1";

    fn text(&self, t: Words) -> String {
        let mut text = String::new();
        for Told { referral, partner } in &self.referrals {
            let said = t.say("cli-withdraw-frozen").with("referral", referral);
            line(&mut text, said.with("partner", partner));
        }
        if self.in_case_file {
            line(&mut text, t.say("cli-withdraw-file"));
        }
        line(&mut text, t.say("cli-withdraw-settle"));
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-withdraw-next").to_string())
    }
}

pub(super) async fn withdraw(context: &Context, args: &Withdraw) -> Result<Withdrawn, Failure> {
    let scope = scope(args);
    let question = if scope.is_whole() { "cli-withdraw-all" } else { "cli-withdraw-part" };
    if !args.yes && !secret::agreed(context, &context.words.say(question).to_string())? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "nothing was withdrawn")
            .said("not-confirmed-consent")
            .next("ask the person; no reason is needed"));
    }
    let mut office = office::open(context).await?;
    let told = match (&args.case, &args.referral) {
        (Some(case), _) => office.withdraw_case(case.as_str(), &scope, context.now).await?,
        (None, Some(referral)) => {
            let id = office::find(&mut office, referral).await?;
            office.withdraw(&id, &scope, context.now).await?;
            vec![(id.code(), office.referral(&id).await?.partner)]
        }
        (None, None) => Vec::new(),
    };
    office.close().await;
    let referrals = told
        .into_iter()
        .map(|(code, partner)| Told { referral: code.to_string(), partner })
        .collect();
    Ok(Withdrawn { referrals, in_case_file: args.case.is_some() })
}

/// The lists as they are signed: sorted, without repeats.
fn scope(args: &Withdraw) -> Withdrawal {
    fn list<T: Copy + Ord>(given: &[T]) -> Vec<T> {
        let mut list = given.to_vec();
        list.sort_unstable();
        list.dedup();
        list
    }
    Withdrawal {
        tiers: list(&args.tiers),
        persons: list(&args.persons),
        purposes: list(&args.purposes),
    }
}

#[derive(Serialize)]
pub(super) struct Resolved {
    referral: String,
    state: &'static str,
    erased: bool,
}

impl Outcome for Resolved {
    const SCHEMA: &'static str = "saphan.resolve/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-resolve-done").with("referral", &self.referral);
        let mut text = format!("{}\n", said.with("state", named(t, "state", self.state)));
        if self.erased {
            line(&mut text, t.say("cli-resolve-paper"));
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-resolve-next").to_string())
    }
}

pub(super) async fn resolve(context: &Context, args: &Resolve) -> Result<Resolved, Failure> {
    let settling = settling(args)?;
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let state = office.resolve(&id, &settling, context.now).await?;
    office.close().await;
    let erased = matches!(settling, Settling::Erase(_));
    Ok(Resolved { referral: id.code().to_string(), state: state.as_str(), erased })
}

fn settling(args: &Resolve) -> Result<Settling, Failure> {
    let how = &args.how;
    Ok(match (how.hold, args.until, args.proceeding) {
        (Some(why), Some(until), Some(proceeding)) => {
            let outcome = match why {
                HoldReason::LegalClaim => ErasureOutcome::HeldLegalClaim,
                HoldReason::LegalDuty => ErasureOutcome::HeldLegalDuty,
            };
            Settling::Hold { outcome, until, proceeding }
        }
        (Some(_), ..) => {
            return Err(Failure::new(Exit::Usage, "hold-without-end", "a hold has an end")
                .next("give --until DATE and --proceeding STAGE"));
        }
        (None, ..) if how.resume => Settling::Resume,
        (None, ..) if how.not_held => Settling::Erase(ErasureOutcome::NotHeld),
        (None, ..) if how.erased_with_stub => Settling::Erase(ErasureOutcome::ErasedWithStub),
        (None, ..) => Settling::Erase(ErasureOutcome::Erased),
    })
}

#[derive(Serialize)]
pub(super) struct Erasures {
    erasures: Vec<ErasureLine>,
}

#[derive(Serialize)]
struct ErasureLine {
    referral: String,
    partner: PartnerId,
    /// `open`, `erased`, `held` or `resumed`.
    ours: &'static str,
    theirs: &'static str,
    due: String,
    overdue: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    held_until: Option<String>,
    partial: bool,
}

fn word(resolution: Option<Resolution>) -> &'static str {
    match resolution {
        None => "open",
        Some(Resolution::Erased) => "erased",
        Some(Resolution::Held) => "held",
        Some(Resolution::Resumed) => "resumed",
    }
}

impl Outcome for Erasures {
    const SCHEMA: &'static str = "saphan.erasures/1";

    fn text(&self, t: Words) -> String {
        let rows = self.erasures.iter().map(|line| {
            let overdue = line.overdue.then(|| t.say("cli-erasure-overdue").to_string());
            [
                line.referral.clone(),
                line.partner.to_string(),
                t.say(format!("cli-erasure-{}", line.ours)).to_string(),
                t.say(format!("cli-erasure-{}", line.theirs)).to_string(),
                line.held_until.clone().unwrap_or_else(|| line.due.clone()),
                overdue.unwrap_or_default(),
            ]
        });
        let ids = ["cli-head-ref", "cli-head-partner", "cli-head-here", "cli-head-there"];
        let [referral, partner, here, there] = heads(t, ids);
        let by = t.say("cli-head-by").to_string();
        outline::table([referral, partner, here, there, by, String::new()], rows)
    }

    fn next(&self, t: Words) -> Option<String> {
        let open = self.erasures.iter().find(|line| line.ours == "open" || line.overdue)?;
        Some(t.say("cli-erasure-next").with("referral", &open.referral).to_string())
    }
}

pub(super) async fn erasures(context: &Context) -> Result<Erasures, Failure> {
    let mut office = office::open(context).await?;
    let views = office.erasures(context.now).await?;
    office.close().await;
    let line = |view: &ErasureView| ErasureLine {
        referral: view.code.to_string(),
        partner: view.partner.clone(),
        ours: word(view.ours),
        theirs: word(view.theirs),
        due: view.due.to_string(),
        overdue: view.is_overdue(context.now),
        held_until: view.held_until.map(|day| day.to_string()),
        partial: view.is_partial,
    };
    Ok(Erasures { erasures: views.iter().map(line).collect() })
}

#[derive(Serialize)]
pub(super) struct Retained {
    over: Vec<RetainedLine>,
    dry_run: bool,
}

#[derive(Serialize)]
struct RetainedLine {
    referral: String,
    partner: PartnerId,
    state: &'static str,
    /// `content` or `identity`.
    what: &'static str,
    since: String,
}

impl RetainedLine {
    fn of(one: &Overdue) -> Self {
        Self {
            referral: one.code.to_string(),
            partner: one.partner.clone(),
            state: one.state.as_str(),
            what: if one.from == Tier::T3 { "identity" } else { "content" },
            since: one.since.to_string(),
        }
    }
}

impl Outcome for Retained {
    const SCHEMA: &'static str = "saphan.retention/1";

    fn text(&self, t: Words) -> String {
        if self.over.is_empty() {
            return format!("{}\n", t.say("cli-retention-nothing"));
        }
        let rows = self.over.iter().map(|line| {
            [
                line.referral.clone(),
                line.partner.to_string(),
                named(t, "state", line.state),
                t.say(format!("cli-retained-{}", line.what)).to_string(),
                line.since.clone(),
            ]
        });
        let head = [
            "cli-head-ref",
            "cli-head-from",
            "cli-head-state",
            "cli-head-what",
            "cli-head-over-since",
        ];
        let mut text = outline::table(heads(t, head), rows);
        let id = if self.dry_run { "cli-retention-would" } else { "cli-retention-done" };
        line(&mut text, t.say(id));
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        (self.dry_run && !self.over.is_empty()).then(|| "saphan-agent retention".to_owned())
    }
}

pub(super) async fn retention(context: &Context, args: &Retention) -> Result<Retained, Failure> {
    let dry_run = args.change.dry_run;
    let mut office = office::open(context).await?;
    let over = office.retention(dry_run, context.now).await?;
    office.close().await;
    Ok(Retained { over: over.iter().map(RetainedLine::of).collect(), dry_run })
}
