//! What can be done with a referral, each with a page that says what follows and one button.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use saphan_protocol::codes::{Code, DeclineReason, InfoTopic, RecallReason, Service};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{State, Step};
use saphan_protocol::tier1::PersonNo;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::language::Words;
use super::layout::{Shell, Standing, answered};
use super::referral::named;
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Seat};
use super::settling::{self, Open};
use crate::disclosure::{Finding, Tier1Refusal, Typed};
use crate::exit::{Exit, Failure};
use crate::office::{Office, OfficeError, ReferralView};

/// One of the acts, as it stands in addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Accept,
    Ask,
    Decline,
    Say,
    Recall,
}

impl Act {
    const ALL: [Self; 5] = [Self::Accept, Self::Ask, Self::Decline, Self::Say, Self::Recall];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::Ask => "ask",
            Self::Decline => "decline",
            Self::Say => "say",
            Self::Recall => "recall",
        }
    }

    /// The step that says whether it is possible.
    fn step(self) -> Step {
        match self {
            Self::Accept => Step::Accept,
            Self::Ask => Step::Ask,
            Self::Decline => Step::Decline,
            Self::Say => Step::Say,
            Self::Recall => Step::Recall,
        }
    }

    /// Whether it takes something away that does not come back: then its reference has to be typed.
    fn is_harmful(self) -> bool {
        matches!(self, Self::Recall)
    }
}

/// A choice among several.
struct Choice {
    value: String,
    label: String,
    is_chosen: bool,
}

struct Group {
    name: &'static str,
    legend: String,
    is_many: bool,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "act.html")]
struct Page {
    shell: Shell,
    act: &'static str,
    reference: String,
    heading: String,
    explained: String,
    groups: Vec<Group>,
    takes_text: bool,
    text: Zeroizing<String>,
    findings: Vec<Open>,
    is_harmful: bool,
    button: String,
    refused: Option<InWords>,
}

/// What was sent, where a page is shown once more because of it.
#[derive(Default)]
struct Before {
    text: Zeroizing<String>,
    findings: Vec<Open>,
    refused: Option<InWords>,
    fields: Fields,
}

fn no_such_act() -> Failure {
    Failure::new(Exit::NotFound, "no-such-act", "there is no such page of a referral")
}

async fn page(seat: &Seat, act: Act, code: String, before: Before) -> Result<Page, Failure> {
    let now = seat.now();
    let (standing, view) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let view = possible(office, &id, act).await?;
                Ok((Standing::of(office, now).await?, view))
            })
        })
        .await?;
    let t = seat.words();
    let name = act.name();
    let partner = &view.partner;
    Ok(Page {
        act: name,
        reference: view.code.to_string(),
        heading: t.say(format!("act-{name}")).to_string(),
        explained: t.say(format!("act-{name}-explained")).with("partner", partner).to_string(),
        groups: groups(t, act, &view, &before.fields),
        takes_text: act == Act::Say,
        text: before.text,
        findings: before.findings,
        is_harmful: act.is_harmful(),
        button: t.say(format!("act-{name}-do")).to_string(),
        refused: before.refused,
        shell: Shell::of(seat, None, standing),
    })
}

/// The referral, if the act can follow where it stands.
async fn possible(office: &mut Office, id: &ReferralId, act: Act) -> Result<ReferralView, Failure> {
    let (view, code, step) = (office.referral(id).await?, id.code(), act.step());
    let state = view.state().ok_or(OfficeError::NotArrived(code))?;
    match view.life.next(step, view.side) {
        Some(_) => Ok(view),
        None => Err(OfficeError::NotPossible { code, state, step }.into()),
    }
}

fn groups(t: Words, act: Act, view: &ReferralView, before: &Fields) -> Vec<Group> {
    match act {
        Act::Accept => accepting(t, view, before),
        Act::Ask => vec![one_of::<InfoTopic>(t, "topic", "act-topic", before)],
        Act::Decline => vec![one_of::<DeclineReason>(t, "reason", "act-reason", before)],
        Act::Recall => vec![one_of::<RecallReason>(t, "reason", "act-reason", before)],
        Act::Say => Vec::new(),
    }
}

fn one_of<C: Code>(t: Words, name: &'static str, legend: &'static str, before: &Fields) -> Group {
    let choices = C::CODES.iter().map(|code| Choice {
        value: code.code().to_owned(),
        label: t.code(C::LIST, code.code()),
        is_chosen: before.one(name) == Some(code.code()),
    });
    Group { name, legend: t.say(legend).to_string(), is_many: false, choices: choices.collect() }
}

/// All services and persons that are asked for, to be taken whole or in part.
fn accepting(t: Words, view: &ReferralView, before: &Fields) -> Vec<Group> {
    let Some(record) = &view.tier1 else { return Vec::new() };
    let asked: BTreeSet<Service> = record.services.iter().map(|one| one.service).collect();
    let is_fresh = before.is_empty();
    let group = |name: &'static str, legend: &'static str, all: Vec<(String, String)>| {
        let choices = all.into_iter().map(|(value, label)| Choice {
            is_chosen: is_fresh || before.all(name).any(|chosen| chosen == value),
            value,
            label,
        });
        Group { name, legend: t.say(legend).to_string(), is_many: true, choices: choices.collect() }
    };
    let services = asked
        .into_iter()
        .map(|service| (service.as_str().to_owned(), t.code("service", service.as_str())));
    let persons = record.persons.iter().map(|person| {
        let (sex, age) =
            (t.code("sex", person.sex.as_str()), t.code("age_band", person.age_band.as_str()));
        (person.pid.to_string(), format!("{}: {sex}, {age}", person.pid))
    });
    vec![
        group("service", "act-services", services.collect()),
        group("person", "act-persons", persons.collect()),
    ]
}

pub(super) async fn ask(
    Path((code, act)): Path<(String, String)>,
    seat: Seat,
) -> Result<Html<String>, Refusal> {
    let act = Act::named(&act).ok_or_else(no_such_act)?;
    Ok(answered(&page(&seat, act, code, Before::default()).await?))
}

pub(super) async fn act(
    Path((code, act)): Path<(String, String)>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let act = Act::named(&act).ok_or_else(no_such_act)?;
    let Form { from: seat, fields } = form;
    let text = fields.exact("text").cloned().unwrap_or_default();
    let findings = match carry_out(&seat, act, code.clone(), &fields).await {
        Ok(Done::Done) => {
            let done = format!("/referral/{code}?done={}", act.name());
            return Ok(Redirect::to(&done).into_response());
        }
        Ok(Done::Open(findings)) => findings,
        Err(failure) if failure.exit() == Exit::Usage => {
            let refused = Some(InWords::of(seat.words(), &failure));
            let before = Before { text, refused, fields, ..Before::default() };
            let page = page(&seat, act, code, before).await?;
            return Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response());
        }
        Err(failure) => return Err(failure.into()),
    };
    let findings = settling::open(seat.words(), &findings, |_| Some(text.to_string()), &fields);
    let before = Before { text, findings, fields, ..Before::default() };
    let page = page(&seat, act, code, before).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response())
}

enum Done {
    Done,
    /// Not before each of them is settled.
    Open(Vec<Finding>),
}

/// What a form says, read whole before the office is asked.
enum Decision {
    Accept(Vec<Service>, Vec<PersonNo>),
    Ask(InfoTopic),
    Decline(DeclineReason),
    Say(Typed),
    Recall(RecallReason),
}

impl Decision {
    fn read(act: Act, code: &str, fields: &Fields) -> Result<Self, Failure> {
        if act.is_harmful() {
            confirmed(code, fields)?;
        }
        Ok(match act {
            Act::Accept => Self::Accept(
                several(fields, "service", |text| text.parse().ok())?,
                several(fields, "person", person)?,
            ),
            Act::Ask => Self::Ask(chosen(fields, "topic")?),
            Act::Decline => Self::Decline(chosen(fields, "reason")?),
            Act::Recall => Self::Recall(chosen(fields, "reason")?),
            Act::Say => {
                let text = fields.exact("text").filter(|text| !text.trim().is_empty());
                let text = text.cloned().ok_or_else(|| {
                    Failure::new(Exit::Usage, "nothing-typed", "no words were typed")
                })?;
                Self::Say(Typed { text, settlements: settling::settlements(fields)? })
            }
        })
    }
}

/// Holds that the reference was typed, which nobody does by mistake.
pub(super) fn confirmed(code: &str, fields: &Fields) -> Result<(), Failure> {
    let bare = |text: &str| text.replace([' ', '-'], "").to_uppercase();
    if bare(fields.one("reference").unwrap_or_default()) == bare(code) {
        Ok(())
    } else {
        Err(Failure::new(Exit::Usage, "reference-not-typed", "the reference was not typed"))
    }
}

fn nothing_chosen() -> Failure {
    Failure::new(Exit::Usage, "nothing-chosen", "nothing was chosen")
}

pub(super) fn chosen<T: std::str::FromStr>(fields: &Fields, name: &str) -> Result<T, Failure> {
    fields.one(name).and_then(|text| text.parse().ok()).ok_or_else(nothing_chosen)
}

fn several<T>(
    fields: &Fields,
    name: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Vec<T>, Failure> {
    let read = fields.all(name).map(|text| read(text).ok_or_else(nothing_chosen));
    let all: Vec<T> = read.collect::<Result<_, _>>()?;
    if all.is_empty() { Err(nothing_chosen()) } else { Ok(all) }
}

fn person(text: &str) -> Option<PersonNo> {
    text.strip_prefix('P')?.parse::<u8>().ok()?.try_into().ok()
}

async fn carry_out(seat: &Seat, act: Act, code: String, fields: &Fields) -> Result<Done, Failure> {
    let decision = Decision::read(act, &code, fields)?;
    let now = seat.now();
    seat.work(move |office| {
        Box::pin(async move {
            let id = named(office, &code).await?;
            match decide(office, &id, decision, now).await {
                Ok(_) => Ok(Done::Done),
                Err(OfficeError::Refused(Tier1Refusal::Findings(findings))) => {
                    Ok(Done::Open(findings))
                }
                Err(error) => Err(error.into()),
            }
        })
    })
    .await
}

async fn decide(
    office: &mut Office,
    id: &ReferralId,
    decision: Decision,
    now: UnixSeconds,
) -> Result<State, OfficeError> {
    match decision {
        Decision::Accept(services, persons) => office.accept(id, &services, &persons, now).await,
        Decision::Ask(topic) => office.ask(id, topic, now).await,
        Decision::Decline(reason) => office.decline(id, reason, now).await,
        Decision::Say(words) => office.say(id, &words, now).await,
        Decision::Recall(reason) => office.recall(id, reason, now).await,
    }
}
