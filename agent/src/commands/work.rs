//! The acts after an acceptance: hand-over, service, messages, end.

use super::said;
use crate::language::Words;

use saphan_protocol::codes::HandoverOutcome;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{Side, State, Step};
use saphan_protocol::section::HandoverPlan;
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use super::decide::{Decided, possible};
use super::{Context, office, pseudonymise};
use crate::cli::{
    Change, CloseArgs, FinishArgs, FollowUpArgs, HandoverArgs, PlanArgs, RedirectArgs, ReferralRef,
    SayArgs, StartArgs, StepArgs,
};
use crate::disclosure::Typed;
use crate::exit::Failure;
use crate::office::{FollowingUp, Office, OfficeError, Planning, ReferralView, Said};

/// What became of a referral after it was accepted, for `show`.
#[derive(Serialize)]
pub(super) struct Work {
    #[serde(flatten)]
    parts: Map<String, Value>,
}

impl Work {
    pub(super) fn of(view: &ReferralView) -> Self {
        let progress = &view.progress;
        let mut parts = Map::new();
        let mut put = |name: &str, value: Option<Value>| {
            if let Some(value) = value {
                parts.insert(name.to_owned(), value);
            }
        };
        put("plan_agreed", progress.agreed.as_ref().map(|plan| plan_shown(view, plan)));
        put("plan_open", progress.proposed.as_ref().map(|plan| plan_shown(view, plan)));
        let handovers = progress.handovers.iter().map(|said| {
            let report = &said.content;
            by(view, said, json!({ "outcome": report.outcome, "at": report.at.to_string() }))
        });
        put("handovers", list(handovers));
        put("service", progress.started.as_ref().map(|said| json!(said.content)));
        put("follow_ups", list(progress.follow_ups.iter().map(|said| json!(said.content))));
        put("closing_report", progress.report.as_ref().map(|said| json!(said.content)));
        put("closed", progress.closed.as_ref().map(|said| json!(said.content)));
        put("redirect", progress.redirect.as_ref().map(|said| json!(said.content)));
        let messages = progress.messages.iter().map(|said| {
            let written = said.at.map(|at| at.to_string());
            by(view, said, json!({ "text": said.content.text.expose(), "written": written }))
        });
        put("messages", list(messages));
        Self { parts }
    }

    pub(super) fn write(&self, t: Words, text: &mut String) {
        let plain = self.parts.iter().filter(|(name, _)| *name != "messages");
        said::record(t, text, &plain.map(|(name, part)| (name.clone(), part.clone())).collect());
        let messages = self.parts.get("messages").and_then(Value::as_array);
        for message in messages.into_iter().flatten() {
            let part = |name: &str| match message[name].as_str() {
                Some(part) => part.to_owned(),
                None => t.say("cli-show-not-left-yet").to_string(),
            };
            said::line(text, format!("  {} {}: {}", part("written"), part("by"), part("text")));
        }
    }
}

fn list(all: impl Iterator<Item = Value>) -> Option<Value> {
    let all: Vec<Value> = all.collect();
    (!all.is_empty()).then_some(Value::Array(all))
}

/// With the office that said it.
fn by<T>(view: &ReferralView, said: &Said<T>, mut value: Value) -> Value {
    value["by"] = json!(view.office(said.by));
    value
}

fn plan_shown(view: &ReferralView, said: &Said<HandoverPlan>) -> Value {
    let HandoverPlan { at, mode, place, persons } = &said.content;
    let persons: Vec<String> = persons.iter().map(ToString::to_string).collect();
    let (at, place) = (at.to_string(), place.expose());
    by(view, said, json!({ "at": at, "mode": mode, "place": place, "persons": persons }))
}

/// The command that usually follows where the referral stands.
pub(super) fn next(t: Words, view: &ReferralView) -> Option<String> {
    let code = view.code;
    let proposed = view.progress.proposed.as_ref().map(|plan| plan.by);
    let can = |step: Step| view.life.next(step, view.side).is_some();
    let said = |id: &'static str| t.say(id).with("referral", code).to_string();
    let plan = format!("saphan-agent plan {code} --at TIME --place TEXT");
    Some(match (view.state()?, view.side) {
        (State::InService, Side::Origin) if view.life.finish.is_some() => {
            format!("saphan-agent confirm {code}")
        }
        (State::HandoverFailed, side) if proposed.is_none_or(|by| by == side) => match side {
            Side::Origin => t.say("cli-next-close").with("command", plan).to_string(),
            Side::Receiver => plan,
        },
        _ if proposed.is_some_and(|by| by != view.side) && can(Step::AgreePlan) => {
            said("cli-next-agree")
        }
        (State::HandoverPlanned, Side::Receiver) => said("cli-next-received"),
        (State::HandoverPlanned, Side::Origin) => said("cli-next-not-received"),
        (State::InService, Side::Receiver) if view.life.finish.is_none() => {
            said("cli-next-follow-up")
        }
        (State::InService, Side::Receiver) => said("cli-next-confirm-later"),
        _ if can(Step::StartService) => format!("saphan-agent start {code}"),
        _ if can(Step::Plan) && proposed.is_none() => plan,
        _ => return None,
    })
}

/// Takes a step, or looks whether it could follow.
async fn take(
    context: &Context,
    (referral, change): (&ReferralRef, &Change),
    step: Step,
    act: impl AsyncFnOnce(&mut Office, &ReferralId, UnixSeconds) -> Result<State, OfficeError>,
) -> Result<Decided, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, referral).await?;
    let state = if change.dry_run {
        possible(&mut office, &id, step).await?
    } else {
        act(&mut office, &id, context.now).await?
    };
    office.close().await;
    Ok(Decided::new(&id, step, state, change))
}

/// The words of an argument, and what was decided about them.
fn typed(text: &str, settle: &[String]) -> Result<Typed, Failure> {
    let text = Zeroizing::new(text.to_owned());
    Ok(Typed { text, settlements: pseudonymise::settlements(settle)? })
}

fn today(context: &Context) -> Result<Date, Failure> {
    Ok(Date::try_from(context.now.date()).map_err(|_| OfficeError::Clock)?)
}

pub(super) async fn plan(context: &Context, args: &PlanArgs) -> Result<Decided, Failure> {
    let place = typed(&args.place, &args.settle)?;
    let PlanArgs { at, mode, .. } = *args;
    let planning = Planning { at, mode, place, persons: args.persons.clone() };
    take(context, (&args.referral, &args.change), Step::Plan, async |office, id, now| {
        office.plan(id, &planning, now).await
    })
    .await
}

pub(super) async fn agree(context: &Context, args: &StepArgs) -> Result<Decided, Failure> {
    take(context, (&args.referral, &args.change), Step::AgreePlan, async |office, id, now| {
        office.agree(id, now).await
    })
    .await
}

pub(super) async fn received(context: &Context, args: &HandoverArgs) -> Result<Decided, Failure> {
    let (outcome, at) = reported(context, args);
    take(context, (&args.referral, &args.change), Step::Received, async |office, id, now| {
        office.received(id, outcome, at, now).await
    })
    .await
}

pub(super) async fn not_received(
    context: &Context,
    args: &HandoverArgs,
) -> Result<Decided, Failure> {
    let (outcome, at) = reported(context, args);
    take(context, (&args.referral, &args.change), Step::HandoverFailed, async |office, id, now| {
        office.handover_failed(id, outcome, at, now).await
    })
    .await
}

fn reported(context: &Context, args: &HandoverArgs) -> (HandoverOutcome, UnixSeconds) {
    (args.outcome, args.at.unwrap_or(context.now))
}

pub(super) async fn close(context: &Context, args: &CloseArgs) -> Result<Decided, Failure> {
    take(context, (&args.referral, &args.change), Step::Close, async |office, id, now| {
        office.close_referral(id, args.reason, now).await
    })
    .await
}

pub(super) async fn start(context: &Context, args: &StartArgs) -> Result<Decided, Failure> {
    let on = args.on.map_or_else(|| today(context), Ok)?;
    take(context, (&args.referral, &args.change), Step::StartService, async |office, id, now| {
        office.start_service(id, &args.services, on, now).await
    })
    .await
}

pub(super) async fn follow_up(context: &Context, args: &FollowUpArgs) -> Result<Decided, Failure> {
    let on = args.on.map_or_else(|| today(context), Ok)?;
    let FollowUpArgs { occasion, outcome, .. } = *args;
    let contact = FollowingUp { on, occasion, outcome, persons: args.persons.clone() };
    take(context, (&args.referral, &args.change), Step::FollowUp, async |office, id, now| {
        office.follow_up(id, &contact, now).await
    })
    .await
}

pub(super) async fn finish(context: &Context, args: &FinishArgs) -> Result<Decided, Failure> {
    take(context, (&args.referral, &args.change), Step::Finish, async |office, id, now| {
        office.finish(id, args.reason, &args.services, now).await
    })
    .await
}

pub(super) async fn confirm(context: &Context, args: &StepArgs) -> Result<Decided, Failure> {
    take(context, (&args.referral, &args.change), Step::Complete, async |office, id, now| {
        office.complete(id, now).await
    })
    .await
}

pub(super) async fn say(context: &Context, args: &SayArgs) -> Result<Decided, Failure> {
    let words = typed(&args.text, &args.settle)?;
    take(context, (&args.referral, &args.change), Step::Say, async |office, id, now| {
        office.say(id, &words, now).await
    })
    .await
}

pub(super) async fn redirect(context: &Context, args: &RedirectArgs) -> Result<Decided, Failure> {
    take(context, (&args.referral, &args.change), Step::Redirect, async |office, id, now| {
        office.redirect(id, &args.to, args.reason, now).await
    })
    .await
}
