//! What becomes of the data after a withdrawal, and which withdrawals both offices have not settled.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::get;
use saphan_protocol::codes::{Code as _, ErasureOutcome, ProceedingStage};
use saphan_protocol::lifecycle::{Resolution, Step};

use super::acts::confirmed;
use super::form_page::FormPage;
use super::inputs::{Input, Wrong, chosen, named as all_of, nothing_chosen};
use super::language::Words;
use super::layout::{Shell, Standing, answered};
use super::referral::named;
use super::refusal::{Refusal, status_of};
use super::seat::{Fields, Form, Hall, Seat};
use super::when;
use crate::exit::{Exit, Failure};
use crate::office::{ErasureView, OfficeError, Settling};

pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/referral/{code}/settle", get(ask).post(settle))
        .route("/erasures", get(list))
}

/// What people can say became of it; `resume` is the one answer that is no outcome of an erasure.
const OUTCOMES: [ErasureOutcome; 5] = [
    ErasureOutcome::Erased,
    ErasureOutcome::ErasedWithStub,
    ErasureOutcome::NotHeld,
    ErasureOutcome::HeldLegalClaim,
    ErasureOutcome::HeldLegalDuty,
];
const RESUME: &str = "resume";

async fn ask(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, code, &Fields::default(), None).await?))
}

async fn page(
    seat: &Seat,
    code: String,
    before: &Fields,
    wrong: Option<&Wrong>,
) -> Result<FormPage, Failure> {
    let now = seat.now();
    let (standing, view) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let (view, step) = (office.referral(&id).await?, Step::Erased);
                let state = view.state().ok_or(OfficeError::NotArrived(view.code))?;
                if view.life.next(step, view.side).is_none() {
                    return Err(OfficeError::NotPossible { code: view.code, state, step }.into());
                }
                Ok((Standing::of(office, now).await?, view))
            })
        })
        .await?;
    let shell = Shell::of(seat, None, standing);
    let t = shell.t;
    let (reference, partner) = (view.code.to_string(), view.partner.to_string());
    let action = format!("/referral/{reference}/settle");
    let mut page = FormPage::new(shell, "act-settle", &reference, &partner, action);
    let outcomes =
        OUTCOMES.map(|one| (one.as_str().to_owned(), t.code(ErasureOutcome::LIST, one.as_str())));
    let resume = (RESUME.to_owned(), t.say("settle-resume").to_string());
    let resume = view.life.next(Step::Resume, view.side).map(|_| resume);
    page.inputs = vec![
        Input::one("how", t.say("settle-how"), outcomes.into_iter().chain(resume), before),
        Input::day(t, "until", "settle-until", before).hint(t.say("settle-until-hint")).optional(),
        Input::select(
            "proceeding",
            t.say("settle-proceeding"),
            "",
            all_of::<ProceedingStage>(t),
            before,
        )
        .hint(t.say("settle-until-hint"))
        .optional(),
    ];
    page.to_type = Some(reference);
    Ok(page.blaming(wrong))
}

fn settling(fields: &Fields) -> Result<Settling, Wrong> {
    let how = fields.one("how").ok_or_else(|| Wrong::at("how")(nothing_chosen()))?;
    if how == RESUME {
        return Ok(Settling::Resume);
    }
    let outcome = OUTCOMES.into_iter().find(|one| one.as_str() == how);
    match outcome.ok_or_else(|| Wrong::at("how")(nothing_chosen()))? {
        outcome @ (ErasureOutcome::HeldLegalClaim | ErasureOutcome::HeldLegalDuty) => {
            let open = || Failure::new(Exit::Usage, "hold-without-end", "a hold has an end");
            let until = when::day(fields, "until")?.ok_or_else(|| Wrong::at("until")(open()))?;
            Ok(Settling::Hold { outcome, until, proceeding: chosen(fields, "proceeding")? })
        }
        outcome @ (ErasureOutcome::Erased
        | ErasureOutcome::ErasedWithStub
        | ErasureOutcome::NotHeld
        | ErasureOutcome::Failed) => Ok(Settling::Erase(outcome)),
    }
}

async fn settle(Path(code): Path<String>, form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match settled(&seat, &code, &fields).await {
        Ok(done) => Ok(Redirect::to(&format!("/referral/{code}?done={done}")).into_response()),
        Err(wrong) => {
            let status = status_of(wrong.failure.exit());
            match page(&seat, code, &fields, Some(&wrong)).await {
                Ok(page) => Ok((status, answered(&page)).into_response()),
                Err(_) => Err(wrong.failure.into()),
            }
        }
    }
}

async fn settled(seat: &Seat, code: &str, fields: &Fields) -> Result<&'static str, Wrong> {
    confirmed(code, fields).map_err(Wrong::at("reference"))?;
    let how = settling(fields)?;
    let done = match how {
        Settling::Erase(_) => "erased",
        Settling::Hold { .. } => "held",
        Settling::Resume => "resumed",
    };
    let (now, code) = (seat.now(), code.to_owned());
    seat.work(move |office| {
        Box::pin(async move {
            let id = named(office, &code).await?;
            Ok(office.resolve(&id, &how, now).await?)
        })
    })
    .await?;
    Ok(done)
}

struct Row {
    reference: String,
    partner: String,
    ours: String,
    theirs: String,
    due: String,
    is_overdue: bool,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "erasures.html")]
struct List {
    shell: Shell,
    rows: Vec<Row>,
}

async fn list(seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, views) = seat
        .work(move |office| {
            Box::pin(
                async move { Ok((Standing::of(office, now).await?, office.erasures(now).await?)) },
            )
        })
        .await?;
    let shell = Shell::of(&seat, None, standing);
    let rows = views.iter().map(|view| {
        let is_overdue = view.is_overdue(now);
        Row {
            reference: view.code.to_string(),
            partner: view.partner.to_string(),
            ours: word(shell.t, view.ours),
            theirs: word(shell.t, view.theirs),
            due: due(&shell, view, now),
            is_open: view.ours.is_none() || is_overdue,
            is_overdue,
        }
    });
    let rows = rows.collect();
    Ok(answered(&List { shell, rows }))
}

fn due(shell: &Shell, view: &ErasureView, now: saphan_protocol::time::UnixSeconds) -> String {
    match (view.ours, view.held_until) {
        (Some(Resolution::Held), Some(day)) => {
            shell.t.say("erasures-held-until").with("day", shell.t.day_of(day)).to_string()
        }
        (Some(_), _) => String::new(),
        (None, _) => {
            let (at, left) = (shell.t.moment(view.due), shell.until(view.due, now));
            format!("{at} ({left})")
        }
    }
}

fn word(t: Words, resolution: Option<Resolution>) -> String {
    t.say(match resolution {
        None => "erasures-open",
        Some(Resolution::Erased) => "erasures-erased",
        Some(Resolution::Held) => "erasures-held",
        Some(Resolution::Resumed) => "erasures-resumed",
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_has_an_end_and_a_proceeding() {
        let read = |form: &str| settling(&Fields::read(form.as_bytes()));
        let field = |form: &str| read(form).err().and_then(|wrong| wrong.field);

        assert_eq!(read("how=erased").ok(), Some(Settling::Erase(ErasureOutcome::Erased)));
        assert_eq!(read("how=resume").ok(), Some(Settling::Resume));
        let held = "how=held_legal_claim&until-day=1&until-month=12&until-year=2026";
        assert!(read(&format!("{held}&proceeding=trial")).is_ok());
        assert_eq!(field(held).as_deref(), Some("proceeding"));
        assert_eq!(field("how=held_legal_duty&proceeding=trial").as_deref(), Some("until"));
        assert_eq!(field("how=failed").as_deref(), Some("how"));
        assert_eq!(field("").as_deref(), Some("how"));
    }
}
