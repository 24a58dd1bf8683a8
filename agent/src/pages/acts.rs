//! What can be done with a referral, each with a page that says what follows and one button.

mod act;
mod asked;
mod decision;

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::get;
use saphan_protocol::codes::Permission;
use saphan_protocol::directory::Standing as Membership;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::time::UnixSeconds;

pub(super) use act::Act;
pub(super) use decision::{confirmed, person};

use asked::{Known, inputs};
use decision::{Decision, to_blame};

use super::form_page::FormPage;
use super::inputs::Wrong;
use super::language::Words;
use super::layout::{Shell, Standing, answered};
use super::progress;
use super::referral::named;
use super::refusal::{Refusal, status_of};
use super::seat::{Fields, Form, Hall, Seat};
use super::settling;
use crate::disclosure::{Finding, Tier1Refusal};
use crate::exit::{Exit, Failure};
use crate::office::{Office, OfficeError, ReferralView};
use crate::staff::{Grant, grant};

pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/referral/{code}/{act}", get(ask).post(act))
}

/// What was sent, where a page is shown once more because of it.
#[derive(Default)]
struct Before {
    findings: Vec<Finding>,
    wrong: Option<Wrong>,
    fields: Fields,
}

fn no_such_act() -> Failure {
    Failure::new(Exit::NotFound, "no-such-act", "there is no such page of a referral")
}

fn done_meanwhile() -> Failure {
    let cause = "this was done since the page was opened, perhaps by a second press of the button";
    Failure::new(Exit::Conflict, "done-meanwhile", cause)
}

async fn page(seat: &Seat, act: Act, code: String, before: &Before) -> Result<FormPage, Failure> {
    let now = seat.now();
    let (standing, view, known) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let view = possible(office, &id, act).await?;
                let known = known(office, act, now).await?;
                Ok((Standing::of(office, now).await?, view, known))
            })
        })
        .await?;
    let t = seat.words();
    let (reference, partner) = (view.code.to_string(), view.partner.to_string());
    let typed = ["text", "place"].iter().find_map(|name| before.fields.exact(name));
    let text_of = |_: &str| typed.map(|text| text.to_string());
    let action = format!("/referral/{reference}/{}", act.name());
    let shell = Shell::of(seat, None, standing);
    let page = FormPage::new(shell, &format!("act-{}", act.name()), &reference, &partner, action);
    let page = FormPage {
        about: about(t, act, &view),
        // How often it was done, so that a second press of the button does it no second time.
        hidden: vec![("times".to_owned(), times(act, &view).to_string())],
        inputs: inputs(t, act, &view, &known, &before.fields),
        findings: settling::open(t, &before.findings, text_of, &before.fields),
        to_type: act.is_harmful().then_some(reference),
        ..page
    };
    Ok(page.blaming(before.wrong.as_ref()))
}

/// How often this office has done it in this referral.
fn times(act: Act, view: &ReferralView) -> usize {
    let done = view.timeline.iter().filter(|one| one.step == act.step() && one.by == view.us);
    let pending = view.pending.iter().filter(|step| **step == act.step());
    done.count() + pending.count()
}

/// What an act answers, in the other office's words.
fn about(t: Words, act: Act, view: &ReferralView) -> Vec<(String, String)> {
    match act {
        Act::Answer => progress::question(t, view),
        Act::Agree => progress::proposal(t, view),
        Act::Received | Act::NotReceived => progress::agreement(t, view),
        Act::Confirm => progress::report(t, view),
        Act::RefuseIdentity | Act::LetRead => progress::request(t, view),
        Act::Accept
        | Act::Ask
        | Act::Redirect
        | Act::Decline
        | Act::AskIdentity
        | Act::Plan
        | Act::Start
        | Act::FollowUp
        | Act::Finish
        | Act::Close
        | Act::Say
        | Act::Recall => Vec::new(),
    }
}

/// What of the office the form of an act offers.
async fn known(office: &mut Office, act: Act, now: UnixSeconds) -> Result<Known, Failure> {
    let mut known = Known::default();
    if act == Act::AskIdentity {
        let staff = office.staff().await?;
        let may = |role| grant(role, Permission::IdentityOpen) != Grant::No;
        let readers = staff.into_iter().filter(|one| {
            one.disabled.is_none() && now < one.until && one.roles.iter().copied().any(may)
        });
        known.readers = readers.map(|one| one.code).collect();
    }
    if act == Act::Redirect {
        let partners = office.partners(now).await?.into_iter();
        let active = partners.filter(|one| one.standing == Membership::Active && !one.is_us);
        known.partners = active.map(|one| one.id).collect();
    }
    Ok(known)
}

/// The referral, if the act can follow where it stands.
async fn possible(office: &mut Office, id: &ReferralId, act: Act) -> Result<ReferralView, Failure> {
    let (view, code, step) = (office.referral(id).await?, id.code(), act.step());
    let state = view.state().ok_or(OfficeError::NotArrived(code))?;
    if act.is_possible(&view) {
        Ok(view)
    } else {
        Err(OfficeError::NotPossible { code, state, step }.into())
    }
}

async fn ask(
    Path((code, act)): Path<(String, String)>,
    seat: Seat,
) -> Result<Html<String>, Refusal> {
    let act = Act::named(&act).ok_or_else(no_such_act)?;
    Ok(answered(&page(&seat, act, code, &Before::default()).await?))
}

async fn act(
    Path((code, act)): Path<(String, String)>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let act = Act::named(&act).ok_or_else(no_such_act)?;
    let Form { from: seat, fields } = form;
    match carry_out(&seat, act, code.clone(), &fields).await {
        Ok(Done::Done) => {
            let done = format!("/referral/{code}?done={}", act.name());
            Ok(Redirect::to(&done).into_response())
        }
        Ok(Done::Open(findings)) => {
            let before = Before { findings, wrong: None, fields };
            let page = page(&seat, act, code, &before).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response())
        }
        Err(mut wrong) => {
            if wrong.field.is_none() {
                wrong.field = to_blame(act, &wrong.failure).map(str::to_owned);
            }
            let status = status_of(wrong.failure.exit());
            let before = Before { findings: Vec::new(), wrong: Some(wrong), fields };
            // Nothing that was typed is lost, as long as there is a form to show it in.
            match page(&seat, act, code, &before).await {
                Ok(page) => Ok((status, answered(&page)).into_response()),
                Err(failure) => Err(before.wrong.map_or(failure, |wrong| wrong.failure).into()),
            }
        }
    }
}

enum Done {
    Done,
    /// Not before each of them is settled.
    Open(Vec<Finding>),
}

async fn carry_out(seat: &Seat, act: Act, code: String, fields: &Fields) -> Result<Done, Wrong> {
    let now = seat.now();
    let decision = Decision::read(act, &code, fields, now)?;
    let seen: Option<usize> = fields.one("times").and_then(|times| times.parse().ok());
    let done = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let view = office.referral(&id).await?;
                if seen.is_some_and(|seen| seen != times(act, &view)) && act.is_possible(&view) {
                    return Err(done_meanwhile());
                }
                match decision.carry_out(office, &id, now).await {
                    Ok(()) => Ok(Done::Done),
                    Err(OfficeError::Refused(Tier1Refusal::Findings(findings))) => {
                        Ok(Done::Open(findings))
                    }
                    Err(error) => Err(error.into()),
                }
            })
        })
        .await?;
    Ok(done)
}
