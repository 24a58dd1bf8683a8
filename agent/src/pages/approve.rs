//! The second person: what waits for it, to the last byte, to be approved or sent back.

use askama::Template;
use axum::extract::Path;
use axum::response::{Html, Redirect};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::time::UnixSeconds;
use serde_json::Value;

use super::disclose::released;
use super::inputs::{chosen, typed};
use super::layout::{Nav, Shell, Standing, answered};
use super::outline::{self, Line};
use super::referral::named;
use super::refusal::Refusal;
use super::seat::{Form, Seat};
use crate::disclosure;
use crate::office::{DraftView, Office, OfficeError, ReleasedFile};

/// What waits, of whichever tier.
struct Waiting {
    will_read: Value,
    to: String,
    view: DraftView,
    /// Who alone may read an identity, and until when.
    reader: Option<(String, UnixSeconds)>,
    is_later: bool,
    tells_identity: bool,
    files: Vec<ReleasedFile>,
}

impl Waiting {
    async fn of(
        office: &mut Office,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<Self, OfficeError> {
        if let Some(later) = office.later_draft(id, now).await? {
            return Ok(Self {
                will_read: later.will_read,
                to: later.to.to_string(),
                view: later.view,
                tells_identity: later.release.is_some(),
                reader: later.release.map(|it| (it.officer.to_string(), it.until)),
                is_later: true,
                files: later.files,
            });
        }
        let (record, to, view) = office.draft(id).await?;
        Ok(Self {
            will_read: disclosure::to_json(&record),
            to: to.to_string(),
            view,
            reader: None,
            is_later: false,
            tells_identity: false,
            files: Vec::new(),
        })
    }
}

#[derive(Template)]
#[template(path = "approve.html")]
struct Page {
    shell: Shell,
    reference: String,
    to: String,
    by: String,
    /// Whether it was somebody else who drafted it.
    may_approve: bool,
    has_left: bool,
    facts: Vec<(String, String)>,
    record: Vec<Line>,
    mark: String,
}

pub(super) async fn show(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, id, waiting) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let waiting = Waiting::of(office, &id, now).await?;
                Ok((Standing::of(office, now).await?, id, waiting))
            })
        })
        .await?;
    let reference = id.code().to_string();
    let shell = Shell::of(&seat, Some(Nav::Sent), standing);
    let shell = if waiting.tells_identity {
        shell.for_a_while(&format!("/referral/{reference}"))
    } else {
        shell
    };
    let t = shell.t;
    let mark = waiting.view.mark.to_string();
    let mut facts = Vec::new();
    let mut put = |id: &'static str, text: String| facts.push((t.say(id).to_string(), text));
    if let Some(reason) = waiting.view.basis_reason {
        put("approve-basis", reason);
    }
    for reason in waiting.view.kept {
        put("approve-kept", reason);
    }
    if let Some((officer, until)) = waiting.reader {
        let until = t.moment(until);
        let text = t.say("approve-reader-until").with("officer", officer).with("until", until);
        put("approve-reader", text.to_string());
    }
    for file in &waiting.files {
        put("approve-files", released(t, file));
    }
    Ok(answered(&Page {
        reference,
        to: waiting.to,
        may_approve: waiting.view.by.to_string() != shell.officer(),
        by: waiting.view.by.to_string(),
        has_left: waiting.view.sent.is_some(),
        facts,
        record: outline::lines(t, &waiting.will_read),
        mark,
        shell,
    }))
}

pub(super) async fn approve(
    Path(code): Path<String>,
    form: Form<Seat>,
) -> Result<Redirect, Refusal> {
    let Form { from: seat, fields } = form;
    let seen: String = chosen(&fields, "mark").map_err(|wrong| wrong.failure)?;
    let now = seat.now();
    let back = format!("/referral/{code}?done=approved");
    seat.work(move |office| {
        Box::pin(async move {
            let id = named(office, &code).await?;
            let waiting = Waiting::of(office, &id, now).await?;
            // What is approved is what was shown.
            if waiting.view.mark.to_string() != seen {
                return Err(OfficeError::PreviewChanged.into());
            }
            if waiting.is_later {
                office.approve_later(&id, now).await?;
            } else {
                office.approve(&id, now).await?;
            }
            Ok(())
        })
    })
    .await?;
    Ok(Redirect::to(&back))
}

/// Sends it back to whoever drafted it, with the reason.
pub(super) async fn send_back(
    Path(code): Path<String>,
    form: Form<Seat>,
) -> Result<Redirect, Refusal> {
    let Form { from: seat, fields } = form;
    let reason = typed(&fields, "reason").map_err(|wrong| wrong.failure)?;
    let now = seat.now();
    let back = format!("/referral/{code}?done=returned");
    seat.work(move |office| {
        Box::pin(async move {
            let id = named(office, &code).await?;
            if office.later_draft(&id, now).await?.is_some() {
                office.return_later(&id, &reason, now).await?;
            } else {
                office.return_draft(&id, &reason, now).await?;
            }
            Ok(())
        })
    })
    .await?;
    Ok(Redirect::to(&back))
}
