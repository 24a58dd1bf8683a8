//! The first decisions on a referral: `accept`, `decline`, `ask`, `answer`, `recall`.

use std::collections::BTreeSet;

use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::section::Fact;
use serde::Serialize;

use super::said::{all_coded, line, named};
use super::{Context, Outcome, office};
use crate::cli::{Accept, AnswerArgs, Ask, Change, DeclineArgs, RecallArgs, ReferralRef};
use crate::exit::Failure;
use crate::language::Words;
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

    fn text(&self, t: Words) -> String {
        let id = if self.dry_run { "cli-step-possible" } else { "cli-step-done" };
        let mut text = String::new();
        let said = t
            .say(id)
            .with("step", named(t, "step", self.step))
            .with("referral", &self.referral)
            .with("state", named(t, "state", self.state));
        line(&mut text, said);
        if !self.never_tell.is_empty() {
            let whom = all_coded(t, "withhold_from", self.never_tell.iter().copied());
            line(&mut text, t.say("cli-never-tell").with("whom", whom));
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(if self.dry_run {
            t.say("cli-same-again").to_string()
        } else {
            "saphan-agent sync".to_owned()
        })
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
