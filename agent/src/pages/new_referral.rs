//! A new referral in four steps: file, partner, need and consent, and a look at what leaves.
//!
//! The record and what was settled in it are kept in the store from the first look on.

mod check;
mod chosen;

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::{Html, Redirect};
use axum::routing::{get, post};
use zeroize::Zeroizing;

use chosen::Chosen;

use super::form_page::FormPage;
use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::referral::named;
use super::refusal::Refusal;
use super::seat::{Form, Hall, Seat};
use crate::casefile::CaseFile;
use crate::office::{Candidate, Obstacle};

pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/new", get(file))
        .route("/new/partner", post(partner).get(begin))
        .route("/new/need", post(check::need).get(begin))
        .route("/new/check", post(check::check).get(check::check_again))
        .route("/new/send", post(check::send).get(begin))
        .route("/referral/{code}/reopen", get(ask_reopen).post(reopen))
}

/// A step of a new referral without what was chosen before it.
async fn begin() -> Redirect {
    Redirect::to("/new")
}

struct FileRow {
    number: Zeroizing<String>,
    to: String,
    urgency: String,
    opened: String,
    persons: usize,
}

impl FileRow {
    fn of(t: Words, case: &CaseFile) -> Self {
        let content = case.content();
        Self {
            number: Zeroizing::new(case.local_case_no().expose().to_owned()),
            to: case.to_partner().to_string(),
            urgency: t.code("urgency", content.referral.urgency.as_str()),
            opened: t.day_of(content.case.opened_on),
            persons: content.persons.len(),
        }
    }
}

#[derive(Template)]
#[template(path = "new_file.html")]
struct FilePage {
    shell: Shell,
    files: Vec<FileRow>,
}

/// Step 1: which file.
async fn file(seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, cases) = seat
        .work(move |office| {
            Box::pin(async move { Ok((Standing::of(office, now).await?, office.cases().await?)) })
        })
        .await?;
    let shell = Shell::of(&seat, None, standing);
    let mut files: Vec<FileRow> = cases.iter().map(|case| FileRow::of(shell.t, case)).collect();
    files.sort_by(|one, other| one.number.cmp(&other.number));
    Ok(answered(&FilePage { shell, files }))
}

/// Whether a partner can take it, as far as it has said.
#[derive(PartialEq, Eq)]
enum Ability {
    CanTake,
    /// It says that it cannot; it may be asked all the same, for a reason.
    SaysNo,
    /// Nothing reaches it.
    OutOfReach,
}

struct PartnerRow {
    partner: String,
    ability: Ability,
    /// Why not, or what to know.
    about: Vec<String>,
}

impl PartnerRow {
    fn of(t: Words, candidate: &Candidate) -> Self {
        let is_out = |one: &Obstacle| matches!(one, Obstacle::Revoked | Obstacle::Suspended);
        let remarks = candidate.remarks.iter().map(|one| t.say(format!("remark-{}", one.code())));
        let about = said(t, &candidate.obstacles).into_iter();
        Self {
            partner: candidate.partner.to_string(),
            ability: if candidate.can_take() {
                Ability::CanTake
            } else if candidate.obstacles.iter().any(is_out) {
                Ability::OutOfReach
            } else {
                Ability::SaysNo
            },
            about: about.chain(remarks.map(|said| said.to_string())).collect(),
        }
    }
}

/// Why a partner says that it cannot take something.
fn said(t: Words, obstacles: &[Obstacle]) -> Vec<String> {
    obstacles.iter().map(|one| t.say(format!("obstacle-{}", one.as_str())).to_string()).collect()
}

#[derive(Template)]
#[template(path = "new_partner.html")]
struct PartnerPage {
    shell: Shell,
    chosen: Chosen,
    can_take: Vec<PartnerRow>,
    say_no: Vec<PartnerRow>,
    out_of_reach: Vec<PartnerRow>,
}

/// Step 2: which partner, first of those that can take it.
async fn partner(form: Form<Seat>) -> Result<Html<String>, Refusal> {
    let Form { from: seat, fields } = form;
    let chosen = Chosen::read(&fields)?;
    let (now, case) = (seat.now(), chosen.case.clone());
    let (standing, candidates) = seat
        .work(move |office| {
            Box::pin(async move {
                let candidates = office.candidates(&case, now).await?;
                Ok((Standing::of(office, now).await?, candidates))
            })
        })
        .await?;
    let shell = Shell::of(&seat, None, standing);
    let rows = |wanted: Ability| {
        let rows = candidates.iter().map(|one| PartnerRow::of(shell.t, one));
        rows.filter(|row| row.ability == wanted).collect()
    };
    Ok(answered(&PartnerPage {
        can_take: rows(Ability::CanTake),
        say_no: rows(Ability::SaysNo),
        out_of_reach: rows(Ability::OutOfReach),
        chosen,
        shell,
    }))
}

/// Says what it means to send once more what has expired.
async fn ask_reopen(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, reference, to) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let (_, to) = office.expired(&id).await?;
                Ok((Standing::of(office, now).await?, id.code().to_string(), to.to_string()))
            })
        })
        .await?;
    let shell = Shell::of(&seat, Some(Nav::Sent), standing);
    let action = format!("/referral/{reference}/reopen");
    Ok(answered(&FormPage::new(shell, "act-reopen", &reference, &to, action)))
}

/// Goes on at step 3 with the file and the partner of what has expired.
async fn reopen(Path(code): Path<String>, form: Form<Seat>) -> Result<Html<String>, Refusal> {
    let seat = form.from;
    let again = code.clone();
    let (case, to) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                Ok(office.expired(&id).await?)
            })
        })
        .await?;
    let chosen = Chosen {
        case,
        to: Some(to),
        phoned: false,
        basis: None,
        although: None,
        again: Some(again),
    };
    Ok(answered(&check::need_page(&seat, chosen, None).await?))
}
