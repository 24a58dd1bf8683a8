//! What one step of a referral said, byte for byte as it was signed: what was sent, and what came.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::Html;
use axum::routing::get;
use saphan_protocol::ids::Digest;

use super::layout::{Shell, Standing, answered};
use super::outline::{self, Line};
use super::referral::named;
use super::refusal::Refusal;
use super::seat::{Form, Hall, Seat};
use crate::exit::{Exit, Failure};
use crate::office::StepSaid;

pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/referral/{code}/step/{step}", get(masked).post(shown))
}

/// A section, as the signed message names it.
struct Part {
    lines: Vec<Line>,
    len: usize,
    hash: String,
}

#[derive(Template)]
#[template(path = "sent.html")]
struct Page {
    shell: Shell,
    reference: String,
    id: String,
    what: String,
    facts: Vec<(String, String)>,
    is_shown: bool,
    parts: Vec<Part>,
    hidden: usize,
}

async fn masked(
    Path((code, step)): Path<(String, String)>,
    seat: Seat,
) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, code, &step, false).await?))
}

/// Shows what stands in it for a minute.
async fn shown(
    Path((code, step)): Path<(String, String)>,
    form: Form<Seat>,
) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&form.from, code, &step, true).await?))
}

async fn page(seat: &Seat, code: String, step: &str, is_shown: bool) -> Result<Page, Failure> {
    let id: Digest = step.parse().map_err(|_| {
        Failure::new(Exit::NotFound, "no-such-step", "this referral has no such step")
    })?;
    let now = seat.now();
    let (standing, reference, said) = seat
        .work(move |office| {
            Box::pin(async move {
                let referral = named(office, &code).await?;
                let said: StepSaid = office.step_said(&referral, &id, now).await?;
                Ok((Standing::of(office, now).await?, referral.code().to_string(), said))
            })
        })
        .await?;
    let shell = Shell::of(seat, None, standing);
    let shell = if is_shown { shell.for_a_while(&format!("/referral/{reference}")) } else { shell };
    let t = shell.t;
    let relayed = said.relayed.map_or_else(|| t.say("never").to_string(), |at| t.moment(at));
    let facts = [
        ("timeline-who", said.by.to_string()),
        ("sent-written", t.moment(said.created)),
        ("sent-at-hub", relayed),
        ("sent-id", step.to_owned()),
    ];
    let parts = said.parts.iter().map(|part| Part {
        lines: if is_shown { outline::lines(t, &part.content) } else { Vec::new() },
        len: part.len,
        hash: part.hash.clone(),
    });
    Ok(Page {
        id: step.to_owned(),
        what: t.say(format!("step-{}", said.step.as_str())).to_string(),
        facts: facts.into_iter().map(|(id, text)| (t.say(id).to_string(), text)).collect(),
        is_shown,
        parts: parts.collect(),
        hidden: said.hidden,
        reference,
        shell,
    })
}
