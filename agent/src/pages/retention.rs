//! What is kept longer than it may be: looked at first, then erased.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::get;
use saphan_protocol::statement::Tier;

use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::{InWords, Refusal};
use super::seat::{Form, Hall, Seat};
use crate::exit::{Exit, Failure};

/// The page of this file.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/retention", get(look).post(erase))
}

#[derive(Template)]
#[template(path = "retention.html")]
struct Page {
    shell: Shell,
    office: String,
    /// Reference, partner, state, what of it, and since when.
    rows: Vec<[String; 5]>,
    refused: Option<InWords>,
}

async fn look(seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, None).await?))
}

async fn page(seat: &Seat, refused: Option<InWords>) -> Result<Page, Failure> {
    let now = seat.now();
    let (standing, over, office) = seat
        .work(move |office| {
            Box::pin(async move {
                let over = office.retention(true, now).await?;
                Ok((Standing::of(office, now).await?, over, office.partner().to_string()))
            })
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Status), standing);
    let t = shell.t;
    let rows = over.iter().map(|one| {
        let what = if one.from == Tier::T3 { "retention-identity" } else { "retention-content" };
        [
            one.code.to_string(),
            one.partner.to_string(),
            t.say(format!("state-{}", one.state.as_str())).to_string(),
            t.say(what).to_string(),
            t.moment(one.since),
        ]
    });
    let rows = rows.collect();
    Ok(Page { shell, office, rows, refused })
}

async fn erase(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let now = seat.now();
    let typed = fields.one("reference").unwrap_or_default().to_lowercase();
    let erased = seat
        .work(move |office| {
            Box::pin(async move {
                if typed != office.partner().as_str() {
                    let cause = "the code of this office was not typed";
                    return Err(Failure::new(Exit::Usage, "office-not-typed", cause));
                }
                Ok(office.retention(false, now).await?)
            })
        })
        .await;
    Ok(match erased {
        Ok(_) => Redirect::to("/status?done=retention").into_response(),
        Err(failure) => {
            let refused = InWords::of(seat.words(), &failure);
            let page = page(&seat, Some(refused)).await?;
            (StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response()
        }
    })
}
