//! Who asks to join, and one request, read-only, with the form that compares its number.

use askama::Template;
use axum::extract::Path;
use axum::response::Html;
use saphan_certs::comparison::GROUPS;
use saphan_certs::fingerprint::Fingerprint;
use saphan_pages::language::Words;

use super::desk::Work;
use super::layout::{InWords, Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::Seat;
use super::visit::VisitForm;
use super::withdrawing::{self, Open};
use crate::commands::asked::Asked;
use crate::commands::second;
use crate::failure::{Failure, exit};

/// A request in the list.
struct Row {
    request: String,
    partner: String,
    country: String,
    asked: String,
    invited_by: String,
    is_odd: bool,
    number: String,
}

#[derive(Template)]
#[template(path = "requests.html")]
struct Requests {
    shell: Shell,
    rows: Vec<Row>,
    invitations: Vec<Open>,
    visit: VisitForm,
}

pub(super) async fn list(seat: Seat) -> Result<Html<String>, Refusal> {
    let t = seat.words();
    let (standing, rows, invitations, visit) = seat
        .work(move |work| {
            let rows = Asked::all(work.authority)?.iter().map(|asked| row(asked, t)).collect();
            let open = withdrawing::open(&work, t);
            Ok((Standing::of(&work, t)?, rows, open, VisitForm::of(&work, t)?))
        })
        .await?;
    let shell = Shell::of(&seat, Nav::Requests, standing);
    Ok(answered(&Requests { shell, rows, invitations, visit }))
}

fn row(asked: &Asked, t: Words) -> Row {
    let differed = asked.invitation.differed.is_some();
    Row {
        request: asked.short(),
        partner: asked.partner().to_string(),
        country: asked.partner().country(),
        asked: t.moment(asked.applicant.at),
        invited_by: asked.invitation.by.to_string(),
        is_odd: differed || asked.applicant.others > 0,
        number: t.say(if differed { "number-differed" } else { "number-not-compared" }).to_string(),
    }
}

/// A request as its pages show it: nothing of it can be changed here.
pub(super) struct Facts {
    pub(super) request: String,
    pub(super) partner: String,
    pub(super) country: String,
    pub(super) network: String,
    pub(super) asked: String,
    pub(super) made: String,
    pub(super) invited: String,
    pub(super) fingerprint: String,
    /// How many others came with the same invitation.
    pub(super) others: usize,
    /// When the number was found to be another, and by whom.
    pub(super) differed: Option<String>,
    /// Who has to agree besides whoever acts.
    pub(super) second: Option<String>,
    /// Why whoever acts cannot approve it.
    pub(super) unable: Option<String>,
}

impl Facts {
    pub(super) fn of(asked: &Asked, work: &Work<'_>, t: Words) -> Result<Self, Failure> {
        let Asked { applicant, request, invitation } = asked;
        let (second, unable) = match second::asked(work.authority, work.acting.by()) {
            Ok(second) => (second.map(ToString::to_string), None),
            Err(failure) => (None, Some(InWords::of(t, &failure).what)),
        };
        let by_whom = |at, by: &dyn std::fmt::Display| {
            t.say("at-by").with("at", t.moment(at)).with("by", by).to_string()
        };
        Ok(Self {
            request: asked.short(),
            partner: asked.partner().to_string(),
            country: asked.partner().country(),
            network: request.network().to_string(),
            asked: t.moment(applicant.at),
            made: t.moment(request.at()),
            invited: by_whom(invitation.at, &invitation.by),
            fingerprint: Fingerprint::of_key(request.identity_key()).to_string(),
            others: usize::try_from(applicant.others).unwrap_or(usize::MAX),
            differed: invitation.differed.as_ref().map(|(at, by)| by_whom(*at, by)),
            second,
            unable,
        })
    }
}

/// The request whose name begins with `start`.
pub(super) fn find(work: &Work<'_>, start: &str) -> Result<Asked, Failure> {
    let all = Asked::all(work.authority)?.into_iter();
    let mut found = all.filter(|asked| asked.short() == start);
    found.next().ok_or_else(|| {
        let cause = "no such request is known here; it may have been answered";
        Failure::new(exit::NOT_FOUND, "request-not-found", cause, "saphan-ca request list")
    })
}

/// The form as it was typed, and what is wrong with it.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) groups: [String; GROUPS],
    /// Groups that are wrong, from 1.
    pub(super) wrong: Vec<usize>,
    /// How often something was typed wrongly.
    pub(super) slips: usize,
    /// What is wrong, on top.
    pub(super) refused: Option<String>,
}

impl Typed {
    /// Each group with its number and whether it is wrong.
    fn inputs(&self) -> impl Iterator<Item = (usize, &str, bool)> {
        let groups = (1..).zip(&self.groups);
        groups.map(|(number, text)| (number, text.as_str(), self.wrong.contains(&number)))
    }
}

#[derive(Template)]
#[template(path = "request.html")]
pub(super) struct Request {
    pub(super) shell: Shell,
    pub(super) facts: Facts,
    pub(super) typed: Typed,
}

pub(super) async fn show(seat: Seat, Path(request): Path<String>) -> Result<Html<String>, Refusal> {
    let t = seat.words();
    let (standing, facts) = seat
        .work(move |work| {
            let asked = find(&work, &request)?;
            Ok((Standing::of(&work, t)?, Facts::of(&asked, &work, t)?))
        })
        .await?;
    let shell = Shell::of(&seat, Nav::Requests, standing);
    Ok(answered(&Request { shell, facts, typed: Typed::default() }))
}
