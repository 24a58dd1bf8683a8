//! Stopping a partner for a while, letting it go on, cutting it off for good.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use saphan_protocol::directory::{RevocationReason, SuspensionReason};
use saphan_protocol::time::UnixSeconds;

use super::desk::Work;
use super::layout::{Nav, Shell, Standing, answered};
use super::partners::{Facts, named};
use super::refusal::Refusal;
use super::seat::{Fields, Form, Seat};
use super::visit;
use crate::commands::known::word_of;
use crate::commands::partner::{reason_name, stop_name};
use crate::failure::Failure;

const STOPS: [SuspensionReason; 3] =
    [SuspensionReason::DeviceMissing, SuspensionReason::Inquiry, SuspensionReason::PartnerAsks];
const REASONS: [RevocationReason; 5] = [
    RevocationReason::DeviceLost,
    RevocationReason::PersonLeft,
    RevocationReason::KeyExposed,
    RevocationReason::PartnerLeaves,
    RevocationReason::PartnerRevoked,
];

/// What is done about a partner.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    Suspend,
    Resume,
    Revoke,
}

impl Change {
    /// As addresses and messages call it.
    fn name(self) -> &'static str {
        match self {
            Self::Suspend => "suspend",
            Self::Resume => "resume",
            Self::Revoke => "revoke",
        }
    }

    /// Names of its reasons, with the prefix of their messages.
    fn reasons(self) -> (&'static str, Vec<&'static str>) {
        match self {
            Self::Suspend => ("stop", STOPS.map(stop_name).into()),
            Self::Resume => ("stop", Vec::new()),
            Self::Revoke => ("reason", REASONS.map(reason_name).into()),
        }
    }

    /// Whether it can be made.
    fn check(self, work: &Work<'_>, partner: &str) -> Result<(), Failure> {
        let id = named(partner)?;
        Ok(match self {
            Self::Suspend => work.authority.check_suspendable(&id),
            Self::Resume => work.authority.check_resumable(&id),
            Self::Revoke => work.authority.check_revocable(&id),
        }?)
    }
}

/// A reason to choose.
struct Choice {
    name: &'static str,
    text: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "standing.html")]
struct Page {
    shell: Shell,
    facts: Facts,
    heading: String,
    about: String,
    action: &'static str,
    button: String,
    reasons: Vec<Choice>,
    /// Whether the partner's code is to be typed.
    is_final: bool,
    since: String,
    lacks_reason: bool,
    wrong_code: bool,
    wrong_since: bool,
}

async fn page(
    seat: &Seat,
    partner: String,
    change: Change,
    fields: &Fields,
) -> Result<Page, Refusal> {
    let t = seat.words();
    let (standing, facts) = seat
        .work(move |work| {
            change.check(&work, &partner)?;
            Ok((Standing::of(&work, t)?, Facts::of(&work, &named(&partner)?, t)?))
        })
        .await?;
    let (prefix, names) = change.reasons();
    let chosen = fields.one("reason");
    // A partner that has taken itself out leaves little to choose.
    let usual = facts.own_word.is_some().then_some("partner-revoked");
    let reasons = names.into_iter().map(|name| Choice {
        name,
        text: t.say(format!("{prefix}-{name}")).to_string(),
        is_chosen: chosen.or(usual) == Some(name),
    });
    let name = change.name();
    let of_this = |what: &str| {
        t.say(format!("act-{name}-{what}")).with("partner", &facts.partner).to_string()
    };
    Ok(Page {
        heading: of_this("heading"),
        about: of_this("about"),
        button: of_this("do"),
        action: name,
        reasons: reasons.collect(),
        is_final: change == Change::Revoke,
        since: fields.one("since").unwrap_or_default().to_owned(),
        lacks_reason: false,
        wrong_code: false,
        wrong_since: false,
        shell: Shell::of(seat, Nav::Partners, standing),
        facts,
    })
}

pub(super) async fn ask_suspend(
    seat: Seat,
    Path(partner): Path<String>,
) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, partner, Change::Suspend, &Fields::default()).await?))
}

pub(super) async fn ask_resume(
    seat: Seat,
    Path(partner): Path<String>,
) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, partner, Change::Resume, &Fields::default()).await?))
}

pub(super) async fn ask_revoke(
    seat: Seat,
    Path(partner): Path<String>,
) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, partner, Change::Revoke, &Fields::default()).await?))
}

pub(super) async fn suspend(
    Path(partner): Path<String>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let reason = STOPS.into_iter().find(|stop| Some(stop_name(*stop)) == fields.one("reason"));
    let Some(reason) = reason else {
        let page = page(&seat, partner, Change::Suspend, &fields).await?;
        return Ok(again(Page { lacks_reason: true, ..page }));
    };
    make(&seat, &partner, "suspended", move |work, partner| {
        let id = named(partner)?;
        Ok(work.authority.suspend(work.acting, &id, reason, work.now)?)
    })
    .await
}

pub(super) async fn resume(
    Path(partner): Path<String>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    make(&form.from, &partner, "resumed", |work, partner| {
        Ok(work.authority.resume(work.acting, &named(partner)?, work.now)?)
    })
    .await
}

pub(super) async fn revoke(
    Path(partner): Path<String>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let reason = REASONS.into_iter().find(|one| Some(reason_name(*one)) == fields.one("reason"));
    let is_named = fields.one("code") == Some(partner.as_str());
    let since = fields.one("since").map(moment);
    let wrong_since = matches!(since, Some(None));
    let (Some(reason), true, false) = (reason, is_named, wrong_since) else {
        let page = page(&seat, partner, Change::Revoke, &fields).await?;
        let lacks_reason = reason.is_none();
        return Ok(again(Page { lacks_reason, wrong_code: !is_named, wrong_since, ..page }));
    };
    let since = since.flatten();
    make(&seat, &partner, "revoked", move |work, partner| {
        let id = named(partner)?;
        let word = word_of(work.authority, &id, &work.authority.notes()?);
        // A hub whose clock is ahead names a moment that is to come here.
        let told = word.map_or(work.now, |word| word.since.min(work.now));
        let since = since.map_or(told, |since| since.min(work.now));
        Ok(work.authority.revoke(work.acting, &id, reason, since, work.now)?)
    })
    .await
}

fn again(page: Page) -> Response {
    (StatusCode::BAD_REQUEST, answered(&page)).into_response()
}

/// Makes a change, tells the hub, and goes on to the partner.
async fn make(
    seat: &Seat,
    partner: &str,
    done: &'static str,
    make: impl FnOnce(&mut Work<'_>, &str) -> Result<(), Failure> + Send + 'static,
) -> Result<Response, Refusal> {
    let id = partner.to_owned();
    let told = seat
        .work(move |mut work| {
            make(&mut work, &id)?;
            Ok(visit::after(&work))
        })
        .await?;
    Ok(visit::on_to(&format!("/partner/{}", named(partner)?), &[vec![done], told].concat()))
}

/// A day as people type it, like 2026-11-25; it begins at midnight in UTC.
fn moment(text: &str) -> Option<UnixSeconds> {
    let stamp: jiff::Timestamp = format!("{text}T00:00:00Z").parse().ok()?;
    u64::try_from(stamp.as_second()).ok().map(UnixSeconds::new)
}
