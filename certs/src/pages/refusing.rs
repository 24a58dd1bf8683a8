//! Refusing a request: why, and some words for the office.

use std::str::FromStr as _;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use saphan_certs::rejection::{RejectionReason, Words as Note};

use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::requests::{Facts, find};
use super::seat::{Form, Seat};
use super::visit;

/// In the order in which they are offered.
const REASONS: [RejectionReason; 5] = [
    RejectionReason::NumberDiffers,
    RejectionReason::NotReached,
    RejectionReason::NotTheirs,
    RejectionReason::OtherInvitation,
    RejectionReason::Other,
];

/// A reason to choose.
struct Choice {
    name: &'static str,
    text: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "refuse.html")]
struct Refuse {
    shell: Shell,
    facts: Facts,
    reasons: Vec<Choice>,
    words: String,
    lacks_reason: bool,
    bad_words: bool,
}

pub(super) async fn ask(seat: Seat, Path(request): Path<String>) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, request, None, String::new()).await?))
}

async fn page(
    seat: &Seat,
    request: String,
    chosen: Option<RejectionReason>,
    words: String,
) -> Result<Refuse, Refusal> {
    let t = seat.words();
    let (standing, facts) = seat
        .work(move |work| {
            let asked = find(&work, &request)?;
            Ok((Standing::of(&work, t)?, Facts::of(&asked, &work, t)?))
        })
        .await?;
    let reasons = REASONS.map(|reason| Choice {
        name: reason.as_str(),
        text: t.say(format!("refusal-{}", reason.as_str().replace('_', "-"))).to_string(),
        is_chosen: chosen == Some(reason),
    });
    let shell = Shell::of(seat, Nav::Requests, standing);
    let (reasons, lacks_reason, bad_words) = (reasons.into(), false, false);
    Ok(Refuse { shell, facts, reasons, words, lacks_reason, bad_words })
}

/// Signs the refusal, which the office finds at the hub.
pub(super) async fn refuse(
    Path(request): Path<String>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let named = fields.one("reason").unwrap_or_default();
    let reason = REASONS.into_iter().find(|reason| reason.as_str() == named);
    let typed = fields.one("words");
    let words = typed.map(Note::from_str).transpose();
    let (Some(reason), Ok(words)) = (reason, &words) else {
        let bad_words = words.is_err();
        let kept = typed.unwrap_or_default().to_owned();
        let page = page(&seat, request, reason, kept).await?;
        let page = Refuse { lacks_reason: reason.is_none(), bad_words, ..page };
        return Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response());
    };
    let why = (reason, words.clone());
    let told = seat
        .work(move |work| {
            let asked = find(&work, &request)?;
            let code = asked.invitation.code;
            work.authority.reject(work.acting, &code, &asked.request, why, work.now)?;
            Ok(visit::after(&work))
        })
        .await?;
    Ok(visit::on_to("/requests", &[vec!["refused"], told].concat()))
}
