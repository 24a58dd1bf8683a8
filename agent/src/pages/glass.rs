//! A case is opened beyond a role, in an emergency; supervisor and focal person see each time.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use serde_json::Value;

use super::form_page::FormPage;
use super::inputs::{Input, Wrong, typed};
use super::layout::{Shell, Standing, answered};
use super::outline::{self, Line};
use super::refusal::{Refusal, status_of};
use super::seat::{Fields, Form, Hall, Seat};
use crate::casefile::CaseFile;
use crate::exit::Failure;

/// Where the form is.
const GLASS: &str = "/glass";

pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route(GLASS, get(ask).post(open)).route("/glass/seen", post(seen))
}

async fn ask(seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, &Fields::default(), None).await?))
}

async fn page(seat: &Seat, before: &Fields, wrong: Option<&Wrong>) -> Result<FormPage, Failure> {
    let now = seat.now();
    let standing =
        seat.work(move |office| Box::pin(async move { Standing::of(office, now).await })).await?;
    let shell = Shell::of(seat, None, standing);
    let t = shell.t;
    let mut page = FormPage::new(shell, "case-glass", "", "", GLASS.to_owned());
    page.heading = t.say("case-glass").to_string();
    page.back = "/inbox".to_owned();
    page.inputs = vec![
        Input::line("case", t.say("file-number"), before),
        Input::line("reason", t.say("glass-reason"), before).hint(t.say("glass-reason-hint")),
    ];
    Ok(page.blaming(wrong))
}

#[derive(Template)]
#[template(path = "case_glass.html")]
struct Opened {
    shell: Shell,
    lines: Vec<Line>,
}

/// Opens it, and shows what stands in it for a minute.
async fn open(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match opened(&seat, &fields).await {
        Ok(page) => Ok(answered(&page).into_response()),
        Err(mut wrong) => {
            wrong.field = wrong.field.or(match wrong.failure.code().as_str() {
                "REASON_UNFIT" => Some("reason".to_owned()),
                "CASE_UNKNOWN" => Some("case".to_owned()),
                _ => None,
            });
            let status = status_of(wrong.failure.exit());
            match page(&seat, &fields, Some(&wrong)).await {
                Ok(page) => Ok((status, answered(&page)).into_response()),
                Err(_) => Err(wrong.failure.into()),
            }
        }
    }
}

async fn opened(seat: &Seat, fields: &Fields) -> Result<Opened, Wrong> {
    let (case, reason) = (typed(fields, "case")?, typed(fields, "reason")?);
    let now = seat.now();
    let (standing, case): (Standing, CaseFile) = seat
        .work(move |office| {
            Box::pin(async move {
                let opened = office.break_glass(case.trim(), &reason, now).await?;
                Ok((Standing::of(office, now).await?, opened))
            })
        })
        .await?;
    let shell = Shell::of(seat, None, standing).for_a_while(GLASS);
    let file: Value = serde_json::from_slice(case.as_json_bytes()).unwrap_or_default();
    Ok(Opened { lines: outline::lines(shell.t, &file), shell })
}

struct Row {
    at: String,
    by: String,
    reason: String,
    supervisor: String,
    focal_person: String,
}

#[derive(Template)]
#[template(path = "glass_seen.html")]
struct Seen {
    shell: Shell,
    rows: Vec<Row>,
}

/// Every such access; whoever looks has seen it, and the log notes that.
async fn seen(form: Form<Seat>) -> Result<Html<String>, Refusal> {
    let seat = form.from;
    let now = seat.now();
    let (standing, all) = seat
        .work(move |office| {
            Box::pin(async move {
                let all = office.broken_glass(now).await?;
                Ok((Standing::of(office, now).await?, all))
            })
        })
        .await?;
    let shell = Shell::of(&seat, None, standing);
    let t = shell.t;
    let word = |has_seen: bool| t.say(if has_seen { "glass-has-seen" } else { "glass-not-seen" });
    let rows = all.into_iter().rev().map(|one| Row {
        at: t.moment(one.at),
        by: one.by.to_string(),
        reason: one.reason,
        supervisor: word(one.by_supervisor).to_string(),
        focal_person: word(one.by_focal_person).to_string(),
    });
    let rows = rows.collect();
    Ok(answered(&Seen { shell, rows }))
}
