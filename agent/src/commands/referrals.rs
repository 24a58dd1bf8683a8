//! `inbox` and `show`: the referrals, and one of them.

use std::fmt::Write as _;

use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::{Outcome as StepOutcome, Side, State};
use saphan_protocol::section::OpeningKey;
use saphan_protocol::statement::Tier;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use serde_json::Value;

use super::due::{self, DueShown};
use super::work::{self, Work};
use super::{Context, Outcome, office, outline};
use crate::cli::{Inbox, Show};
use crate::disclosure;
use crate::exit::Failure;
use crate::office::{LateApproval, ReferralView};
use crate::store::Although;

#[derive(Serialize)]
pub(super) struct Referrals {
    referrals: Vec<ReferralLine>,
}

#[derive(Serialize)]
struct ReferralLine {
    referral: String,
    id: String,
    partner: PartnerId,
    state: &'static str,
    urgency: Option<String>,
    due: bool,
    /// Who in this office, where it is not simply whoever answers for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    to_act: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    signed_by: Vec<String>,
    waiting_to_leave: Vec<&'static str>,
    /// Why it went to a partner that said it could not take it.
    #[serde(skip_serializing_if = "Option::is_none")]
    although: Option<&'static str>,
    /// From this tier on nothing of it is here any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    erased_from: Option<Tier>,
    /// Who has to do what by when, soonest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    deadlines: Vec<DueShown>,
    /// The second person of an emergency that left without.
    #[serde(skip_serializing_if = "Option::is_none")]
    late_approval: Option<LateShown>,
}

#[derive(Serialize)]
struct LateShown {
    /// `given`, `due` or `overdue`.
    state: &'static str,
    until: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
}

impl LateShown {
    fn of(late: &LateApproval, now: UnixSeconds) -> Self {
        let state = match &late.given {
            Some(_) => "given",
            None if late.is_overdue(now) => "overdue",
            None => "due",
        };
        let by = late.given.as_ref().map(|(code, at)| format!("{code} at {at}"));
        Self { state, until: late.due.to_string(), by }
    }

    fn text(&self) -> String {
        match &self.by {
            Some(by) => format!("given by {by}"),
            None => format!("{} by {}", self.state, self.until),
        }
    }
}

impl ReferralLine {
    fn of(view: &ReferralView, now: UnixSeconds) -> Self {
        Self {
            referral: view.code.to_string(),
            id: view.id.to_string(),
            partner: view.partner.clone(),
            state: state_of(view),
            urgency: view.tier1.as_ref().map(|record| record.urgency.to_string()),
            due: view.is_ours_to_act(),
            to_act: view
                .draft
                .as_ref()
                .filter(|draft| draft.waits())
                .map(|draft| format!("a supervisor, not {}", draft.by)),
            signed_by: view.signed_by.iter().map(ToString::to_string).collect(),
            waiting_to_leave: view.pending.iter().map(|step| step.as_str()).collect(),
            although: view.although.map(Although::as_str),
            erased_from: view.erased,
            deadlines: view.due.iter().map(|due| DueShown::of(due, view, now)).collect(),
            late_approval: view.late_approval.as_ref().map(|late| LateShown::of(late, now)),
        }
    }
}

fn state_of(view: &ReferralView) -> &'static str {
    match (&view.draft, view.state()) {
        (Some(draft), None) if draft.returned.is_some() => "returned",
        (Some(_), None) => "pending_approval",
        (_, state) => state.map_or("not arrived", State::as_str),
    }
}

impl Outcome for Referrals {
    const SCHEMA: &'static str = "saphan.inbox/1";

    fn text(&self) -> String {
        let rows = self.referrals.iter().map(|line| {
            [
                line.referral.clone(),
                line.partner.to_string(),
                line.state.to_owned(),
                line.urgency.clone().unwrap_or_default(),
                match &line.to_act {
                    Some(who) => who.clone(),
                    None => if line.due { "this office" } else { "" }.to_owned(),
                },
                line.deadlines.first().map(DueShown::text).unwrap_or_default(),
            ]
        });
        outline::table(["REF", "PARTNER", "STATE", "URGENCY", "TO ACT", "DUE"], rows)
    }

    fn next(&self) -> Option<String> {
        let due = self.referrals.iter().find(|line| line.due)?;
        Some(format!("saphan-agent show {}", due.referral))
    }
}

pub(super) async fn inbox(context: &Context, args: &Inbox) -> Result<Referrals, Failure> {
    let mut office = office::open(context).await?;
    let side = if args.sent { Side::Origin } else { Side::Receiver };
    let mut views = office.referrals(side).await?;
    let hub_now = office.hub_now(context.now).await?;
    office.close().await;
    if args.due {
        views.retain(|view| view.is_ours_to_act() || view.is_overdue(hub_now));
        views.sort_by_key(due::order);
    }
    let lines = views.iter().map(|view| ReferralLine::of(view, hub_now));
    Ok(Referrals { referrals: lines.collect() })
}

#[derive(Serialize)]
pub(super) struct Referral {
    #[serde(flatten)]
    line: ReferralLine,
    history: Vec<Entry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deputy: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accepted: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    returned: Option<String>,
    /// Who asks for identity, for what; and until when it was released.
    #[serde(skip_serializing_if = "Option::is_none")]
    identity: Option<String>,
    responsible: PartnerId,
    #[serde(flatten)]
    work: Work,
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<Value>,
    /// What followed acceptance.
    #[serde(skip_serializing_if = "Option::is_none")]
    details: Option<Value>,
    #[serde(skip)]
    side: Side,
    #[serde(skip)]
    next: Option<String>,
}

#[derive(Serialize)]
struct Entry {
    step: &'static str,
    by: PartnerId,
    written: String,
    at_hub: Option<String>,
    outcome: &'static str,
    /// The partner's key counted no more when the hub took it.
    in_doubt: bool,
}

impl Outcome for Referral {
    const SCHEMA: &'static str = "saphan.show/1";

    fn text(&self) -> String {
        let line = &self.line;
        let way = if self.side == Side::Receiver { "from" } else { "to" };
        let due = match &line.to_act {
            Some(who) => format!("; {who}, has to act"),
            None => if line.due { "; this office has to act" } else { "" }.to_owned(),
        };
        let mut text = format!("{} {way} {}: {}{due}\n", line.referral, line.partner, line.state);
        for due in &line.deadlines {
            let next = due.next().map(|next| format!("; {next}")).unwrap_or_default();
            writeln!(text, "  {}{next}", due.text()).expect("strings take every text");
        }
        for step in &line.waiting_to_leave {
            writeln!(text, "  {step} of this office has not left yet")
                .expect("strings take every text");
        }
        if line.state == State::Frozen.as_str() {
            text.push_str("  Frozen: consent was withdrawn, nothing of it may be used. The focal person or a supervisor\n  of each office settles it: saphan-agent erasures\n");
        }
        match line.erased_from {
            Some(Tier::T1) => text.push_str("  What was told of persons is erased here.\n"),
            Some(_) => text.push_str("  Who the persons are is erased here.\n"),
            None => {}
        }
        let facts = serde_json::json!({
            "responsible": self.responsible,
            "contact": self.contact,
            "deputy": self.deputy,
            "question": self.question,
            "answer": self.answer.as_ref().map(|facts| facts.iter().map(fact_text).collect::<Vec<_>>()),
            "accepted": self.accepted,
            "identity": self.identity,
            "reason": self.reason,
            "returned": self.returned,
            "although": line.although,
            "late_approval": line.late_approval.as_ref().map(LateShown::text),
            "signed_by": (!line.signed_by.is_empty()).then(|| line.signed_by.join(", ")),
        });
        outline::write(&mut text, &facts);
        self.work.write(&mut text);
        text.push_str("History\n");
        let rows = self.history.iter().map(|entry| {
            let when = entry.at_hub.as_ref().unwrap_or(&entry.written);
            [
                format!("  {when}"),
                entry.step.to_owned(),
                entry.by.to_string(),
                if entry.in_doubt {
                    format!("{}, IN DOUBT", entry.outcome)
                } else {
                    entry.outcome.to_owned()
                },
            ]
        });
        if self.history.iter().any(|entry| entry.in_doubt) {
            let partner = &line.partner;
            writeln!(
                text,
                "! Some of this came from {partner} when its keys may have been in other hands. Telephone \
                 {partner} before anything else is done."
            )
            .expect("strings take every text");
        }
        text.push_str(&outline::table(["  WHEN", "STEP", "BY", "OUTCOME"], rows));
        if let Some(record) = &self.record {
            text.push_str("What was sent\n");
            outline::write(&mut text, record);
        }
        if let Some(details) = &self.details {
            text.push_str("What followed acceptance\n");
            outline::write(&mut text, details);
        }
        text
    }

    fn next(&self) -> Option<String> {
        self.next.clone()
    }
}

/// `{"service": "maternity"}` as it is typed: `service=maternity`.
fn fact_text(fact: &Value) -> String {
    let plain = |value: &Value| value.as_str().map_or(value.to_string(), str::to_owned);
    match fact {
        Value::Object(fields) => fields
            .iter()
            .map(|(kind, value)| format!("{kind}={}", plain(value)))
            .collect::<Vec<_>>()
            .join(" "),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            plain(fact)
        }
    }
}

pub(super) async fn show(context: &Context, args: &Show) -> Result<Referral, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    if !args.peek {
        office.acknowledge(&id, context.now).await?;
        office.handover_seen(&id).await?;
    }
    let view = office.referral(&id).await?;
    let hub_now = office.hub_now(context.now).await?;
    office.close().await;
    Ok(referral(view, hub_now))
}

fn referral(view: ReferralView, now: UnixSeconds) -> Referral {
    let history = view.timeline.iter().map(|entry| Entry {
        step: entry.step.as_str(),
        by: entry.by.clone(),
        written: entry.created.to_string(),
        at_hub: entry.relayed.map(|at| at.to_string()),
        outcome: match entry.outcome {
            StepOutcome::Applied => "applied",
            StepOutcome::Superseded => "superseded",
            StepOutcome::Waiting => "waiting",
        },
        in_doubt: entry.is_in_doubt,
    });
    let code = view.code;
    let returned = view.draft.as_ref().and_then(|draft| draft.returned.clone());
    let next = match (view.state(), view.side) {
        _ if [&view.draft, &view.later_draft].into_iter().flatten().any(|one| one.waits()) => {
            Some(format!("saphan-agent approve {code}, or return {code} --reason TEXT"))
        }
        (Some(State::Acknowledged | State::InfoRequested), Side::Receiver) => {
            Some(format!("saphan-agent accept {code}, or ask, or decline"))
        }
        (Some(State::IdentityRequested), Side::Origin) if view.life.release.is_none() => {
            Some(format!("saphan-agent disclose {code} --tier 3, or refuse-identity {code}"))
        }
        (Some(State::IdentityRequested), Side::Receiver) if view.life.release.is_some() => {
            Some(format!(
                "saphan-agent let-read {code} --as SUPERVISOR, then open-identity {code} --as OFFICER"
            ))
        }
        (Some(State::InfoRequested), Side::Origin) => {
            Some(format!("saphan-agent answer {code} --fact FACT"))
        }
        _ => work::next(&view),
    };
    let identity = view.request.as_ref().map(|request| {
        let asked = format!("asked for by {} for {}", request.officer, request.purpose);
        match (view.release.as_ref(), view.opening.as_ref().map(|opening| opening.key)) {
            (Some(release), None) => format!("{asked}; released until {}", release.until),
            (_, Some(OpeningKey::Supervisor)) => format!("{asked}; opened"),
            (_, Some(OpeningKey::BreakGlass)) => {
                format!("{asked}; opened without a second person, with the break-glass key")
            }
            (None, None) => asked,
        }
    });
    let reason = view.decline.as_ref().map(|decline| decline.reason.to_string());
    Referral {
        line: ReferralLine::of(&view, now),
        history: history.collect(),
        contact: view.contacts.as_ref().map(|contacts| contacts.contact.to_string()),
        deputy: view.contacts.as_ref().map(|contacts| contacts.deputy.to_string()),
        question: view.question.as_ref().map(|question| question.topic.to_string()),
        answer: view.answer.as_ref().map(|answer| answer.facts.iter().map(to_value).collect()),
        accepted: view.acceptance.as_ref().map(to_value),
        reason: reason.or_else(|| view.recall.as_ref().map(|recall| recall.reason.to_string())),
        returned: returned.map(|(by, reason)| match by {
            Some(by) => format!("{by}: {reason}"),
            None => reason,
        }),
        identity,
        responsible: view.office(view.life.responsible()).clone(),
        work: Work::of(&view),
        record: view.tier1.as_ref().map(disclosure::to_json),
        details: view.tier2.as_ref().map(to_value),
        side: view.side,
        next,
    }
}

fn to_value(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("sections are maps with text keys")
}
