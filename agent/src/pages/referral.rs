//! One referral: where it stands, who does what next, what was told, and how it went.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::response::{Html, Redirect};
use saphan_protocol::ids::{ReferralCode, ReferralId};
use saphan_protocol::lifecycle::{Outcome, Side, State, Step};
use saphan_protocol::time::UnixSeconds;
use serde_json::Value;

use super::acts;
use super::inbox::{due_text, state};
use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::outline::{self, Line};
use super::progress;
use super::refusal::Refusal;
use super::seat::{Form, Seat};
use crate::disclosure;
use crate::exit::{Exit, Failure};
use crate::office::{KeyTrust, Office, ReferralView, TimelineEntry};

/// The referral that an address names.
pub(super) async fn named(office: &mut Office, code: &str) -> Result<ReferralId, Failure> {
    let code: ReferralCode = code.parse().map_err(|_| {
        Failure::new(Exit::NotFound, "no-such-referral", "this is no reference of a referral")
    })?;
    Ok(office.find(&code).await?)
}

/// Something that can be done with a referral, with a page of its own.
struct Act {
    path: &'static str,
    label: String,
    is_first: bool,
}

struct Entry {
    when: String,
    partner: String,
    step: String,
    outcome: String,
    /// Which step, by the hash of its signed message.
    id: String,
}

#[derive(Template)]
#[template(path = "referral.html")]
struct Page {
    shell: Shell,
    reference: String,
    partner: String,
    is_received: bool,
    trust: String,
    is_compared: bool,
    state: String,
    due: Vec<String>,
    alerts: Vec<String>,
    facts: Vec<(String, String)>,
    messages: Vec<(String, String)>,
    /// Whether opening it here tells the partner so, and has not happened yet.
    is_unopened: bool,
    acts: Vec<Act>,
    has_record: bool,
    is_shown: bool,
    record: Vec<Line>,
    details: Vec<Line>,
    timeline: Vec<Entry>,
}

/// What a page needs of the office.
struct Seen {
    standing: Standing,
    view: ReferralView,
    hub_now: UnixSeconds,
    trust: KeyTrust,
}

async fn seen(seat: &Seat, code: String) -> Result<Seen, Failure> {
    let now = seat.now();
    seat.work(move |office| {
        Box::pin(async move {
            let id = named(office, &code).await?;
            let view = office.referral(&id).await?;
            let partners = office.partners(now).await?;
            let partner = partners.into_iter().find(|one| one.id == view.partner);
            Ok(Seen {
                standing: Standing::of(office, now).await?,
                hub_now: office.hub_now(now).await?,
                trust: partner.map_or(KeyTrust::NotCompared, |one| one.trust),
                view,
            })
        })
    })
    .await
}

pub(super) async fn show(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    let seen = seen(&seat, code).await?;
    Ok(answered(&page(&seat, seen, false)))
}

/// Shows what is masked, for a minute and on this page alone.
pub(super) async fn reveal(
    Path(code): Path<String>,
    form: Form<Seat>,
) -> Result<Html<String>, Refusal> {
    let seen = seen(&form.from, code).await?;
    Ok(answered(&page(&form.from, seen, true)))
}

/// Opens a referral that came in: its sender is told, and the clock of an answer runs.
pub(super) async fn open(Path(code): Path<String>, form: Form<Seat>) -> Result<Redirect, Refusal> {
    let now = form.from.now();
    let back = format!("/referral/{code}");
    form.from
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                office.acknowledge(&id, now).await?;
                Ok(office.handover_seen(&id).await?)
            })
        })
        .await?;
    Ok(Redirect::to(&back))
}

fn page(seat: &Seat, seen: Seen, is_shown: bool) -> Page {
    let Seen { standing, view, hub_now, trust } = seen;
    let reference = view.code.to_string();
    let is_received = view.side == Side::Receiver;
    let nav = if is_received { Nav::Inbox } else { Nav::Sent };
    let shell = Shell::of(seat, Some(nav), standing);
    let shell = if is_shown { shell.for_a_while(&format!("/referral/{reference}")) } else { shell };
    let t = shell.t;
    let masked = |record: Option<Value>| {
        record.filter(|_| is_shown).map(|record| outline::lines(t, &record)).unwrap_or_default()
    };
    let is_unopened = view.life.next(Step::Acknowledge, view.side).is_some();
    let has_record = !is_unopened && (view.tier1.is_some() || view.tier2.is_some());
    let record = view.tier1.as_ref().map(disclosure::to_json);
    let details = view
        .tier2
        .as_ref()
        .map(|record| serde_json::to_value(record).expect("sections are maps with text keys"));
    Page {
        partner: view.partner.to_string(),
        is_received,
        is_compared: matches!(trust, KeyTrust::Compared { .. }),
        trust: super::partners::trust_text(t, &trust),
        state: state(t, &view),
        due: view.due.iter().map(|due| due_text(&shell, due, hub_now)).collect(),
        alerts: alerts(t, &view),
        facts: facts(t, &view, is_shown),
        messages: progress::messages(t, &view),
        is_unopened,
        acts: acts(t, &view),
        has_record,
        is_shown,
        record: masked(record),
        details: masked(details),
        timeline: view.timeline.iter().map(|entry| self::entry(t, entry)).collect(),
        reference,
        shell,
    }
}

/// What nobody may overlook.
fn alerts(t: Words, view: &ReferralView) -> Vec<String> {
    let mut alerts = Vec::new();
    let waits = [&view.draft, &view.later_draft].into_iter().flatten().any(|draft| draft.waits());
    for (is_so, id) in [
        (view.state() == Some(State::Frozen), "alert-frozen"),
        (view.is_in_doubt(), "alert-in-doubt"),
        (waits, "alert-second-person"),
        (view.erased.is_some(), "alert-erased"),
    ] {
        if is_so {
            alerts.push(t.say(id).with("partner", &view.partner).to_string());
        }
    }
    let never = view.tier1.iter().flat_map(|record| &record.consents);
    let never: BTreeSet<_> = never.flat_map(|consent| &consent.withhold_from).collect();
    if view.side == Side::Receiver && !never.is_empty() {
        let whom: Vec<String> =
            never.into_iter().map(|whom| t.code("withhold_from", whom.as_str())).collect();
        alerts.push(t.say("alert-never-tell").with("whom", whom.join(", ")).to_string());
    }
    for step in &view.pending {
        let step = t.say(format!("step-{}", step.as_str()));
        alerts.push(t.say("alert-not-left").with("step", step).to_string());
    }
    alerts
}

/// What was said in codes since it was sent.
fn facts(t: Words, view: &ReferralView, is_shown: bool) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut put = |id: &'static str, value: Option<String>| {
        facts.extend(value.map(|value| (t.say(id).to_string(), value)));
    };
    put("fact-answers", Some(view.office(view.life.responsible()).to_string()));
    put("fact-contact", view.contacts.as_ref().map(|both| both.contact.to_string()));
    put("fact-deputy", view.contacts.as_ref().map(|both| both.deputy.to_string()));
    let signed = view.signed_by.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    put("fact-signed", Some(signed).filter(|signed| !signed.is_empty()));
    let although = view.although.map(|why| t.say(format!("although-{}", why.as_str())));
    put("fact-although", although.map(|why| why.to_string()));
    let returned = [&view.draft, &view.later_draft].into_iter().flatten();
    for (by, why) in returned.filter_map(|draft| draft.returned.as_ref()) {
        let by = by.as_ref().map_or_else(|| view.us.to_string(), ToString::to_string);
        put("fact-returned", Some(t.say("fact-by").with("by", by).with("text", why).to_string()));
    }
    facts.extend(progress::facts(t, view, is_shown));
    facts
}

/// Pages with more than an act's form, where they lead somewhere.
fn beyond(view: &ReferralView) -> Vec<&'static str> {
    let can = |step: Step| view.life.next(step, view.side).is_some();
    let waits = [&view.draft, &view.later_draft].into_iter().flatten().any(|draft| draft.waits());
    let holds = view.side == Side::Receiver && view.release.is_some();
    let mut pages = Vec::new();
    for (name, is_so) in [
        ("approve", waits),
        ("identity", holds && !view.state().is_some_and(|state| state.is_final())),
        ("disclose", can(Step::Detail) || can(Step::ReleaseIdentity)),
        ("reopen", can(Step::Reopen)),
        ("settle", can(Step::Erased)),
        ("withdraw", can(Step::Withdraw)),
    ] {
        if is_so {
            pages.push(name);
        }
    }
    pages
}

/// What can be done now by this office, the usual one first.
fn acts(t: Words, view: &ReferralView) -> Vec<Act> {
    let beyond = beyond(view);
    let (usual, possible) = acts::Act::possible(view);
    let asks_identity = view.state() == Some(State::IdentityRequested);
    let first = match (view.state(), usual) {
        _ if beyond.contains(&"approve") => Some("approve"),
        _ if asks_identity && view.side == Side::Receiver => {
            beyond.contains(&"identity").then_some("identity")
        }
        _ if asks_identity && view.life.release.is_none() => Some("disclose"),
        (Some(State::Frozen), _) => Some("settle"),
        (Some(State::Expired), _) => beyond.contains(&"reopen").then_some("reopen"),
        (_, usual) => usual.map(acts::Act::name),
    };
    let names = possible.into_iter().map(acts::Act::name);
    // What takes something away stands last.
    let (harmless, harmful): (Vec<_>, Vec<_>) = names
        .chain(beyond)
        .filter(|name| Some(*name) != first)
        .partition(|name| !matches!(*name, "recall" | "withdraw" | "settle" | "close"));
    let act = |name: &'static str| Act {
        path: name,
        label: t.say(format!("act-{name}")).to_string(),
        is_first: Some(name) == first,
    };
    first.into_iter().chain(harmless).chain(harmful).map(act).collect()
}

fn entry(t: Words, entry: &TimelineEntry) -> Entry {
    let outcome = match (entry.outcome, entry.is_in_doubt) {
        (_, true) => "outcome-in-doubt",
        (Outcome::Applied, false) => "outcome-applied",
        (Outcome::Superseded, false) => "outcome-superseded",
        (Outcome::Waiting, false) => "outcome-waiting",
    };
    Entry {
        when: t.moment(entry.relayed.unwrap_or(entry.created)),
        partner: entry.by.to_string(),
        step: t.say(format!("step-{}", entry.step.as_str())).to_string(),
        outcome: t.say(outcome).to_string(),
        id: entry.id.to_string(),
    }
}
