//! More for a partner that has accepted: what follows acceptance, and who the person is. Each has its own
//! look at what leaves.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::time::UnixSeconds;

use super::acts::chosen;
use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::preview::{Columns, text_of};
use super::referral::named;
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Seat};
use super::settling::{self, Open};
use crate::casefile::CaseFile;
use crate::disclosure::{Chosen, Finding, Settlement, Tier1Refusal};
use crate::exit::{Exit, Failure};
use crate::office::{Office, OfficeError, Preview, ReferralView, Releasing};

/// A stage of what is told.
struct Stage {
    tier: u8,
    what: String,
    state: String,
    is_possible: bool,
}

#[derive(Template)]
#[template(path = "stages.html")]
struct Stages {
    shell: Shell,
    reference: String,
    partner: String,
    /// What the partner asks identity for.
    purpose: String,
    stages: Vec<Stage>,
}

/// The stages, which of them were told, and which can be told now.
pub(super) async fn stages(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, view) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let view = office.referral(&id).await?;
                Ok((Standing::of(office, now).await?, view))
            })
        })
        .await?;
    let shell = Shell::of(&seat, Some(Nav::Sent), standing);
    let stages = (1..=3).map(|tier| stage(shell.t, tier, &view)).collect();
    let (reference, partner) = (view.code.to_string(), view.partner.to_string());
    let asked = view.request.as_ref().map(|request| request.purpose.as_str().to_owned());
    let purpose = asked.unwrap_or_default();
    Ok(answered(&Stages { shell, reference, partner, purpose, stages }))
}

fn stage(t: Words, tier: u8, view: &ReferralView) -> Stage {
    let is_told = match tier {
        1 => view.tier1.is_some(),
        2 => view.tier2.is_some(),
        _ => view.release.is_some(),
    };
    let is_possible = match tier {
        1 => false,
        2 => view.life.next(Step::Detail, view.side).is_some() && !is_told,
        _ => view.life.next(Step::ReleaseIdentity, view.side).is_some() && !is_told,
    };
    let state = match (is_told, is_possible) {
        (true, _) => "stage-told",
        (false, true) => "stage-possible",
        (false, false) => "stage-not-yet",
    };
    Stage {
        tier,
        what: t.say(format!("stage-{tier}")).to_string(),
        state: t.say(state).to_string(),
        is_possible,
    }
}

/// What is told, as a form says.
enum Telling {
    Detail(Vec<Settlement>),
    Identity(ConsentPurpose),
}

impl Telling {
    fn read(tier: u8, fields: &Fields) -> Result<Self, Failure> {
        match tier {
            2 => Ok(Self::Detail(settling::settlements(fields)?)),
            3 => Ok(Self::Identity(chosen(fields, "purpose")?)),
            _ => Err(no_such_stage()),
        }
    }
}

fn no_such_stage() -> Failure {
    Failure::new(Exit::NotFound, "no-such-stage", "there is no such stage")
}

fn releasing(purpose: ConsentPurpose, seen: Option<String>) -> Releasing {
    Releasing {
        purpose,
        person: None,
        chosen: Chosen::default(),
        files: Vec::new(),
        until: None,
        seen,
    }
}

enum Looked {
    Ready(Box<Preview>),
    Open { findings: Vec<Finding>, case: Box<CaseFile> },
}

async fn look(
    office: &mut Office,
    id: &ReferralId,
    telling: &Telling,
    now: UnixSeconds,
) -> Result<Looked, Failure> {
    let preview = match telling {
        Telling::Detail(settlements) => office.preview_detail(id, settlements, now).await,
        Telling::Identity(purpose) => {
            let how = releasing(*purpose, None);
            office.preview_release(id, &how, now).await.map(|(preview, _)| preview)
        }
    };
    match preview {
        Ok(preview) => Ok(Looked::Ready(Box::new(preview))),
        Err(OfficeError::Refused(Tier1Refusal::Findings(findings))) => {
            Ok(Looked::Open { findings, case: Box::new(office.case_behind(id, now).await?) })
        }
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "disclose.html")]
struct Page {
    shell: Shell,
    reference: String,
    to: String,
    tier: u8,
    what: String,
    purpose: Option<String>,
    columns: Option<Columns>,
    findings: Vec<Open>,
    refused: Option<InWords>,
}

/// A look at what a stage would tell, once every finding is settled.
pub(super) async fn check(
    Path((code, tier)): Path<(String, u8)>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let (telling, refused) = match Telling::read(tier, &fields) {
        Ok(telling) => (telling, None),
        // A settlement without its words: everything is asked once more.
        Err(failure) if tier == 2 && failure.exit() == Exit::Usage => {
            (Telling::Detail(Vec::new()), Some(InWords::of(seat.words(), &failure)))
        }
        Err(failure) => return Err(failure.into()),
    };
    let purpose = match &telling {
        Telling::Identity(purpose) => Some(purpose.as_str().to_owned()),
        Telling::Detail(_) => None,
    };
    let now = seat.now();
    let (standing, view, looked) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let view = office.referral(&id).await?;
                let looked = look(office, &id, &telling, now).await?;
                Ok((Standing::of(office, now).await?, view, looked))
            })
        })
        .await?;
    let shell = Shell::of(&seat, Some(Nav::Sent), standing);
    let t = shell.t;
    let mut page = Page {
        reference: view.code.to_string(),
        to: view.partner.to_string(),
        tier,
        what: t.say(format!("stage-{tier}")).to_string(),
        purpose,
        columns: None,
        findings: Vec::new(),
        refused,
        shell,
    };
    let status = match looked {
        Looked::Ready(preview) => {
            // Who the person is stands on this page, so it goes away soon.
            if tier == 3 {
                let back = format!("/referral/{}", page.reference);
                page.shell = page.shell.for_a_while(&back);
            }
            page.columns = Some(Columns::of(t, &preview));
            StatusCode::OK
        }
        Looked::Open { findings, case } => {
            page.findings = settling::open(t, &findings, |label| text_of(&case, label), &fields);
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    Ok((status, answered(&page)).into_response())
}

/// Tells exactly what was looked at.
pub(super) async fn tell(
    Path((code, tier)): Path<(String, u8)>,
    form: Form<Seat>,
) -> Result<Redirect, Refusal> {
    let Form { from: seat, fields } = form;
    let seen: String = chosen(&fields, "hash")?;
    let telling = match tier {
        2 => Telling::Detail(Vec::new()),
        _ => Telling::read(tier, &fields)?,
    };
    let now = seat.now();
    let back = format!("/referral/{code}");
    let disclosed = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                Ok(match telling {
                    Telling::Detail(_) => {
                        office.disclose_detail(&id, &[], Some(&seen), now).await?
                    }
                    Telling::Identity(purpose) => {
                        office.release_identity(&id, &releasing(purpose, Some(seen)), now).await?
                    }
                })
            })
        })
        .await?;
    let done = if disclosed.waits { "drafted" } else { "told" };
    Ok(Redirect::to(&format!("{back}?done={done}")))
}
