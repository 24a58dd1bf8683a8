//! A person takes the responsibility for a partner whose store began a new life.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::get;
use saphan_protocol::ids::PartnerId;

use super::acts::confirmed;
use super::form_page::FormPage;
use super::inputs::{Input, Wrong, nothing_chosen};
use super::layout::{Nav, Shell, Standing, answered};
use super::partners::partner_named;
use super::refusal::{Refusal, status_of};
use super::seat::{Fields, Form, Hall, Seat};
use crate::exit::Failure;

pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/partner/{partner}/thaw", get(ask).post(thaw))
}

async fn ask(Path(partner): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, &partner, &Fields::default(), None).await?))
}

async fn page(
    seat: &Seat,
    partner: &str,
    before: &Fields,
    wrong: Option<&Wrong>,
) -> Result<FormPage, Failure> {
    let (now, id) = (seat.now(), partner_named(partner)?);
    let standing =
        seat.work(move |office| Box::pin(async move { Standing::of(office, now).await })).await?;
    let shell = Shell::of(seat, Some(Nav::Partners), standing);
    let (t, id) = (shell.t, id.to_string());
    let mut page = FormPage::new(shell, "thaw", &id, &id, format!("/partner/{id}/thaw"));
    page.back = format!("/partner/{id}");
    let spoken = [("yes".to_owned(), t.say("thaw-spoken").with("partner", &id).to_string())];
    page.inputs = vec![Input::unticked("spoken", t.say("thaw-telephone"), spoken, before)];
    page.to_type = Some(id);
    Ok(page.blaming(wrong))
}

async fn thaw(Path(partner): Path<String>, form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match thawed(&seat, &partner, &fields).await {
        Ok(was_frozen) => {
            let done = if was_frozen { "thawed" } else { "was-not-frozen" };
            Ok(Redirect::to(&format!("/partner/{partner}?done={done}")).into_response())
        }
        Err(wrong) => {
            let status = status_of(wrong.failure.exit());
            match page(&seat, &partner, &fields, Some(&wrong)).await {
                Ok(page) => Ok((status, answered(&page)).into_response()),
                Err(_) => Err(wrong.failure.into()),
            }
        }
    }
}

async fn thawed(seat: &Seat, partner: &str, fields: &Fields) -> Result<bool, Wrong> {
    let id: PartnerId = partner_named(partner)?;
    if fields.one("spoken").is_none() {
        return Err(Wrong::at("spoken")(nothing_chosen()));
    }
    confirmed(partner, fields).map_err(Wrong::at("reference"))?;
    let now = seat.now();
    let was_frozen =
        seat.work(move |office| Box::pin(async move { Ok(office.thaw(&id, now).await?) })).await?;
    Ok(was_frozen)
}
