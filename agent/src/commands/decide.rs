//! The first decisions on a referral: `accept`, `decline`, `ask`, `answer`, `recall`.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::section::Fact;
use serde::Serialize;

use super::{Context, Outcome, office};
use crate::cli::{Accept, AnswerArgs, Ask, Change, DeclineArgs, RecallArgs, ReferralRef};
use crate::exit::Failure;
use crate::office::{Office, OfficeError, ReferralView};

/// A step that was decided here.
#[derive(Serialize)]
pub(super) struct Decided {
    referral: String,
    step: &'static str,
    state: &'static str,
    /// Whom nobody tells anything: the consent binds the receiver too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    never_tell: Vec<&'static str>,
    dry_run: bool,
}

impl Decided {
    /// What became, or would become, of a referral.
    pub(super) fn new(id: &ReferralId, step: Step, state: State, change: &Change) -> Self {
        let (referral, step) = (id.code().to_string(), step.as_str());
        let (never_tell, dry_run) = (Vec::new(), change.dry_run);
        Self { referral, step, state: state.as_str(), never_tell, dry_run }
    }
}

impl Outcome for Decided {
    const SCHEMA: &'static str = "saphan.step/1";

    fn text(&self) -> String {
        let Self { referral, step, state, .. } = self;
        let mut text = if self.dry_run {
            format!("{step} can follow here; {referral} would be {state}.\n")
        } else {
            format!(
                "{referral} is {state}. It is on disk here and leaves with the next connection.\n"
            )
        };
        if !self.never_tell.is_empty() {
            let whom = self.never_tell.join(", ");
            writeln!(text, "Never tell: {whom}. The consent binds your office too.")
                .expect("strings take every text");
        }
        text
    }

    fn next(&self) -> Option<String> {
        let next = if self.dry_run { "the same without --dry-run" } else { "saphan-agent sync" };
        Some(next.to_owned())
    }
}

/// What a step is made of.
enum Decision<'a> {
    Accept(&'a Accept),
    Decline(&'a DeclineArgs),
    Ask(&'a Ask),
    Answer(&'a [Fact]),
    Recall(&'a RecallArgs),
}

impl Decision<'_> {
    fn step(&self) -> Step {
        match self {
            Self::Accept(_) => Step::Accept,
            Self::Decline(_) => Step::Decline,
            Self::Ask(_) => Step::Ask,
            Self::Answer(_) => Step::Answer,
            Self::Recall(_) => Step::Recall,
        }
    }
}

pub(super) async fn accept(context: &Context, args: &Accept) -> Result<Decided, Failure> {
    decide(context, &args.referral, &args.change, Decision::Accept(args)).await
}

pub(super) async fn decline(context: &Context, args: &DeclineArgs) -> Result<Decided, Failure> {
    decide(context, &args.referral, &args.change, Decision::Decline(args)).await
}

pub(super) async fn ask(context: &Context, args: &Ask) -> Result<Decided, Failure> {
    decide(context, &args.referral, &args.change, Decision::Ask(args)).await
}

pub(super) async fn answer(context: &Context, args: &AnswerArgs) -> Result<Decided, Failure> {
    decide(context, &args.referral, &args.change, Decision::Answer(&args.facts)).await
}

pub(super) async fn recall(context: &Context, args: &RecallArgs) -> Result<Decided, Failure> {
    decide(context, &args.referral, &args.change, Decision::Recall(args)).await
}

/// Whom the consents of a received referral shut out, by code and without repeats.
fn never_tell(view: &ReferralView) -> Vec<&'static str> {
    let consents = view.tier1.iter().flat_map(|record| &record.consents);
    let all: BTreeSet<_> = consents.flat_map(|consent| &consent.withhold_from).collect();
    all.into_iter().map(|whom| whom.as_str()).collect()
}

async fn decide(
    context: &Context,
    referral: &ReferralRef,
    change: &Change,
    decision: Decision<'_>,
) -> Result<Decided, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, referral).await?;
    let (step, now) = (decision.step(), context.now);
    let state = if change.dry_run {
        possible(&mut office, &id, step).await?
    } else {
        match decision {
            Decision::Accept(Accept { services, persons, .. }) => {
                office.accept(&id, services, persons, now).await?
            }
            Decision::Decline(args) => office.decline(&id, args.reason, now).await?,
            Decision::Ask(args) => office.ask(&id, args.topic, now).await?,
            Decision::Answer(facts) => office.answer(&id, facts.to_vec(), now).await?,
            Decision::Recall(args) => office.recall(&id, args.reason, now).await?,
        }
    };
    let never_tell =
        if step == Step::Accept { never_tell(&office.referral(&id).await?) } else { Vec::new() };
    office.close().await;
    Ok(Decided { never_tell, ..Decided::new(&id, step, state, change) })
}

/// The state that a step would lead to, without taking it.
pub(super) async fn possible(
    office: &mut Office,
    id: &ReferralId,
    step: Step,
) -> Result<State, Failure> {
    let (view, code) = (office.referral(id).await?, id.code());
    let state = view.state().ok_or(OfficeError::NotArrived(code))?;
    view.life
        .next(step, view.side)
        .ok_or_else(|| OfficeError::NotPossible { code, state, step }.into())
}
