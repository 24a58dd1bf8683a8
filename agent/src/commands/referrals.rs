//! `inbox` and `show`: the referrals, and one of them.

use saphan_protocol::ids::PartnerId;
use saphan_protocol::lifecycle::{Outcome as StepOutcome, Side, State};
use saphan_protocol::section::OpeningKey;
use saphan_protocol::statement::Tier;
use saphan_protocol::time::UnixSeconds;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::due::{self, DueShown};
use super::said::{self, coded, heads, named};
use super::work::{self, Work};
use super::{Context, Outcome, office, outline};
use crate::cli::{Inbox, Show};
use crate::disclosure;
use crate::exit::Failure;
use crate::language::{Words, english, is_english};
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
    /// Who drafted what waits, and may not approve it.
    #[serde(skip)]
    not: Option<String>,
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
    /// Who gave it and when.
    #[serde(skip)]
    given: Option<(String, String)>,
}

impl LateShown {
    fn of(late: &LateApproval, now: UnixSeconds) -> Self {
        let state = match &late.given {
            Some(_) => "given",
            None if late.is_overdue(now) => "overdue",
            None => "due",
        };
        let given = late.given.as_ref().map(|(code, at)| (code.to_string(), at.to_string()));
        let by = given.as_ref().map(|(code, at)| format!("{code} at {at}"));
        Self { state, until: late.due.to_string(), by, given }
    }

    fn text(&self, t: Words) -> String {
        match &self.given {
            Some((by, at)) => t.say("cli-late-given").with("by", by).with("at", at).to_string(),
            None => t
                .say("cli-late-until")
                .with("state", t.say(format!("cli-due-{}", self.state)))
                .with("until", &self.until)
                .to_string(),
        }
    }
}

impl ReferralLine {
    fn of(view: &ReferralView, now: UnixSeconds) -> Self {
        let waits = view.draft.as_ref().filter(|draft| draft.waits());
        let not = waits.map(|draft| draft.by.to_string());
        Self {
            referral: view.code.to_string(),
            id: view.id.to_string(),
            partner: view.partner.clone(),
            state: state_of(view),
            urgency: view.tier1.as_ref().map(|record| record.urgency.to_string()),
            due: view.is_ours_to_act(),
            to_act: not.as_ref().map(|not| supervisor(english(), not)),
            not,
            signed_by: view.signed_by.iter().map(ToString::to_string).collect(),
            waiting_to_leave: view.pending.iter().map(|step| step.as_str()).collect(),
            although: view.although.map(Although::as_str),
            erased_from: view.erased,
            deadlines: view.due.iter().map(|due| DueShown::of(due, view, now)).collect(),
            late_approval: view.late_approval.as_ref().map(|late| LateShown::of(late, now)),
        }
    }
}

fn supervisor(t: Words, not: &str) -> String {
    t.say("cli-a-supervisor").with("not", not).to_string()
}

fn state_of(view: &ReferralView) -> &'static str {
    match (&view.draft, view.state()) {
        (Some(draft), None) if draft.returned.is_some() => "returned",
        (Some(_), None) => "pending_approval",
        (_, state) => state.map_or("not arrived", State::as_str),
    }
}

/// A state by its name; what is none of the states of a referral has a message of its own.
fn state_text(t: Words, state: &str) -> String {
    named(
        t,
        "state",
        &if is_english(t) {
            state.to_owned()
        } else {
            state.replace("pending_", "pending-").replace(' ', "-")
        },
    )
}

impl Outcome for Referrals {
    const SCHEMA: &'static str = "saphan.inbox/1";

    fn text(&self, t: Words) -> String {
        let rows = self.referrals.iter().map(|line| {
            [
                line.referral.clone(),
                line.partner.to_string(),
                state_text(t, line.state),
                line.urgency.as_ref().map(|code| coded(t, "urgency", code)).unwrap_or_default(),
                match &line.not {
                    Some(not) => supervisor(t, not),
                    None if line.due => t.say("cli-this-office").to_string(),
                    None => String::new(),
                },
                line.deadlines.first().map(|due| due.text(t)).unwrap_or_default(),
            ]
        });
        let head = [
            "cli-head-ref",
            "cli-head-partner",
            "cli-head-state",
            "cli-head-urgency",
            "cli-head-to-act",
            "cli-head-due",
        ];
        outline::table(heads(t, head), rows)
    }

    fn next(&self, _t: Words) -> Option<String> {
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
    /// The list that it is of, and the code.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "code_alone")]
    reason: Option<(&'static str, String)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    returned: Option<String>,
    /// Who asks for identity, for what; and until when it was released.
    #[serde(skip_serializing_if = "Option::is_none")]
    identity: Option<String>,
    #[serde(skip)]
    identity_said: Option<String>,
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

    fn text(&self, t: Words) -> String {
        let line = &self.line;
        let id = if self.side == Side::Receiver { "cli-show-from" } else { "cli-show-to" };
        let head = t
            .say(id)
            .with("referral", &line.referral)
            .with("partner", &line.partner)
            .with("state", state_text(t, line.state));
        let mut text = String::new();
        match &line.not {
            Some(not) => {
                let said = t.say("cli-show-who-acts").with("line", head);
                said::line(&mut text, said.with("who", supervisor(t, not)));
            }
            None if line.due => said::line(&mut text, t.say("cli-show-due").with("line", head)),
            None => said::line(&mut text, head),
        }
        self.write_alerts(t, &mut text);
        said::record(t, &mut text, &self.facts(t));
        self.work.write(t, &mut text);
        self.write_history(t, &mut text);
        if let Some(record) = &self.record {
            said::line(&mut text, t.say("cli-show-sent"));
            said::record(t, &mut text, record);
        }
        if let Some(details) = &self.details {
            said::line(&mut text, t.say("cli-show-details"));
            said::record(t, &mut text, details);
        }
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        self.next.clone()
    }
}

impl Referral {
    /// What must be known before anything else.
    fn write_alerts(&self, t: Words, text: &mut String) {
        let line = &self.line;
        for due in &line.deadlines {
            let next = due.next(t).map(|next| format!("; {next}")).unwrap_or_default();
            said::line(text, format!("  {}{next}", due.text(t)));
        }
        for step in &line.waiting_to_leave {
            let said = t.say("cli-show-not-left").with("step", named(t, "step", step));
            said::line(text, format!("  {said}"));
        }
        if line.state == State::Frozen.as_str() {
            said::line(text, format!("  {}", t.say("cli-show-frozen")));
            said::line(text, format!("  {}", t.say("cli-show-frozen-settle")));
        }
        match line.erased_from {
            Some(Tier::T1) => said::line(text, format!("  {}", t.say("cli-show-erased"))),
            Some(_) => said::line(text, format!("  {}", t.say("cli-show-identity-erased"))),
            None => {}
        }
    }

    fn facts(&self, t: Words) -> Value {
        let line = &self.line;
        let answer = self.answer.as_ref();
        serde_json::json!({
            "responsible": self.responsible,
            "contact": self.contact,
            "deputy": self.deputy,
            "question": self.question.as_ref().map(|topic| coded(t, "info_topic", topic)),
            "answer": answer.map(|facts| facts.iter().map(fact_text).collect::<Vec<_>>()),
            "accepted": self.accepted,
            "identity": self.identity_said,
            "reason": self.reason.as_ref().map(|(list, code)| coded(t, list, code)),
            "returned": self.returned,
            "although": line.although,
            "late_approval": line.late_approval.as_ref().map(|late| late.text(t)),
            "signed_by": (!line.signed_by.is_empty()).then(|| line.signed_by.join(", ")),
        })
    }

    fn write_history(&self, t: Words, text: &mut String) {
        said::line(text, t.say("cli-show-history"));
        let rows = self.history.iter().map(|entry| {
            let when = entry.at_hub.as_ref().unwrap_or(&entry.written);
            let outcome = named(t, "outcome", entry.outcome);
            [
                format!("  {when}"),
                named(t, "step", entry.step),
                entry.by.to_string(),
                if entry.in_doubt {
                    t.say("cli-show-in-doubt").with("outcome", outcome).to_string()
                } else {
                    outcome
                },
            ]
        });
        if self.history.iter().any(|entry| entry.in_doubt) {
            said::line(text, t.say("cli-show-doubt").with("partner", &self.line.partner));
        }
        let head = ["cli-head-when", "cli-head-step", "cli-head-by", "cli-head-outcome"];
        let mut head = heads(t, head);
        head[0].insert_str(0, "  ");
        text.push_str(&outline::table(head, rows));
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
    Ok(referral(view, hub_now, context.words))
}

fn referral(view: ReferralView, now: UnixSeconds, t: Words) -> Referral {
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
    let returned = view.draft.as_ref().and_then(|draft| draft.returned.clone());
    let decline = view.decline.as_ref();
    let reason = decline.map(|one| ("decline_reason", one.reason.to_string()));
    let recall = view.recall.as_ref();
    Referral {
        line: ReferralLine::of(&view, now),
        history: history.collect(),
        contact: view.contacts.as_ref().map(|contacts| contacts.contact.to_string()),
        deputy: view.contacts.as_ref().map(|contacts| contacts.deputy.to_string()),
        question: view.question.as_ref().map(|question| question.topic.to_string()),
        answer: view.answer.as_ref().map(|answer| answer.facts.iter().map(to_value).collect()),
        accepted: view.acceptance.as_ref().map(to_value),
        reason: reason.or_else(|| recall.map(|one| ("recall_reason", one.reason.to_string()))),
        returned: returned.map(|(by, reason)| match by {
            Some(by) => format!("{by}: {reason}"),
            None => reason,
        }),
        identity: identity(english(), &view),
        identity_said: identity(t, &view),
        responsible: view.office(view.life.responsible()).clone(),
        work: Work::of(&view),
        record: view.tier1.as_ref().map(disclosure::to_json),
        details: view.tier2.as_ref().map(to_value),
        side: view.side,
        next: next(t, &view),
    }
}

/// What usually follows where the referral stands.
fn next(t: Words, view: &ReferralView) -> Option<String> {
    let id = match (view.state(), view.side) {
        _ if [&view.draft, &view.later_draft].into_iter().flatten().any(|one| one.waits()) => {
            "cli-next-approve"
        }
        (Some(State::Acknowledged | State::InfoRequested), Side::Receiver) => "cli-next-decide",
        (Some(State::IdentityRequested), Side::Origin) if view.life.release.is_none() => {
            "cli-next-identity"
        }
        (Some(State::IdentityRequested), Side::Receiver) if view.life.release.is_some() => {
            "cli-next-let-read"
        }
        (Some(State::InfoRequested), Side::Origin) => "cli-hint-reply",
        _ => return work::next(t, view),
    };
    Some(t.say(id).with("referral", view.code).to_string())
}

/// Who asks for identity, for what, and what came of it.
fn identity(t: Words, view: &ReferralView) -> Option<String> {
    let request = view.request.as_ref()?;
    let asked = t
        .say("cli-identity-asked")
        .with("officer", &request.officer)
        .with("purpose", coded(t, "consent_purpose", request.purpose.as_str()));
    Some(match (view.release.as_ref(), view.opening.as_ref().map(|opening| opening.key)) {
        (Some(release), None) => {
            let said = t.say("cli-identity-released").with("asked", asked);
            said.with("until", release.until).to_string()
        }
        (_, Some(OpeningKey::Supervisor)) => {
            t.say("cli-identity-opened").with("asked", asked).to_string()
        }
        (_, Some(OpeningKey::BreakGlass)) => {
            t.say("cli-identity-glass").with("asked", asked).to_string()
        }
        (None, None) => asked.to_string(),
    })
}

fn code_alone<S: Serializer>(
    reason: &Option<(&'static str, String)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    reason.as_ref().map(|(_, code)| code).serialize(serializer)
}

fn to_value(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("sections are maps with text keys")
}
