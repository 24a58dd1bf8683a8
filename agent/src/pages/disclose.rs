//! More for a partner that has accepted: what follows acceptance, and who the person is. Each has its own
//! look at what leaves.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use saphan_protocol::codes::{AttachmentType, Code, ConsentPurpose};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::tier1::Date;
use saphan_protocol::time::{UnixDay, UnixSeconds};
use zeroize::Zeroizing;

use super::form_page::FormPage;
use super::inputs::{self, Input, Wrong, any};
use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::preview::{Columns, text_of};
use super::referral::named;
use super::refusal::{InWords, Refusal, status_of};
use super::seat::{Fields, Form, Hall, Seat};
use super::settling::{self, Open};
use super::{progress, when};
use crate::casefile::{CaseFile, LocalRef};
use crate::disclosure::{Chosen, Finding, Settlement, Tier1Refusal};
use crate::exit::{Exit, Failure};
use crate::office::{
    Disclosed, Office, OfficeError, Preview, ReferralView, ReleasedFile, Releasing,
};
use crate::store::AttachmentRecord;

pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/referral/{code}/disclose", get(stages))
        .route("/referral/{code}/disclose/{tier}", post(check).get(check_again))
        .route("/referral/{code}/disclose/3/choose", get(choose))
        .route("/referral/{code}/disclose/{tier}/send", post(tell))
}

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
    stages: Vec<Stage>,
}

/// The stages, which of them were told, and which can be told now.
async fn stages(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
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
    Ok(answered(&Stages { shell, reference, partner, stages }))
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

/// Which person, accounts and files an identity is told with, and until when it may be opened.
async fn choose(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&choice(&seat, code, &Fields::default(), None).await?))
}

/// What there is to choose of a case.
struct OfCase {
    case: Option<CaseFile>,
    files: Vec<(u32, AttachmentRecord)>,
}

async fn of_case(
    office: &mut Office,
    id: &ReferralId,
    now: UnixSeconds,
) -> Result<OfCase, OfficeError> {
    let case = match office.case_behind(id, now).await {
        Ok(case) => case,
        // Who may not read the file tells what the purpose needs, and nothing beside it.
        Err(OfficeError::NotPermitted { .. }) => {
            return Ok(OfCase { case: None, files: Vec::new() });
        }
        Err(error) => return Err(error),
    };
    let files = office.attachments(case.local_case_no().expose(), now).await?;
    Ok(OfCase { case: Some(case), files })
}

async fn choice(
    seat: &Seat,
    code: String,
    before: &Fields,
    wrong: Option<&Wrong>,
) -> Result<FormPage, Failure> {
    let now = seat.now();
    let (standing, view, of_case) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let (view, step) = (office.referral(&id).await?, Step::ReleaseIdentity);
                let state = view.state().ok_or(OfficeError::NotArrived(view.code))?;
                if view.life.next(step, view.side).is_none() {
                    return Err(OfficeError::NotPossible { code: view.code, state, step }.into());
                }
                Ok((Standing::of(office, now).await?, view, of_case(office, &id, now).await?))
            })
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Sent), standing);
    let t = shell.t;
    let (reference, partner) = (view.code.to_string(), view.partner.to_string());
    let action = format!("/referral/{reference}/disclose/3");
    let mut page = FormPage::new(shell, "act-release", &reference, &partner, action);
    page.about = progress::request(t, &view);
    page.back = format!("/referral/{reference}/disclose");
    match &view.request {
        Some(asked) => page.hidden.push(("purpose".to_owned(), asked.purpose.to_string())),
        None => {
            page.inputs.push(Input::code::<ConsentPurpose>(t, "purpose", "act-purpose", before))
        }
    }
    page.inputs.extend(choices(t, &of_case, before));
    page.inputs.push(
        Input::day(t, "until", "release-until", before)
            .hint(t.say("release-until-hint"))
            .optional(),
    );
    Ok(page.blaming(wrong))
}

/// Persons by their number in the file with what is coarse of them, accounts and files by number: no
/// name, and nothing of what stands in them.
fn choices(t: Words, of_case: &OfCase, before: &Fields) -> Vec<Input> {
    let mut inputs = Vec::new();
    if let Some(case) = &of_case.case {
        let persons = case.content().persons.iter().map(|person| {
            let sex = t.code("sex", person.sex.as_str());
            (person.pid.to_string(), format!("{}: {sex}", person.pid))
        });
        let everybody = t.say("release-everybody");
        inputs.push(
            Input::select("of", t.say("release-person"), everybody, persons, before).optional(),
        );
        let accounts = case.content().narratives.iter();
        let accounts: Vec<_> =
            accounts.map(|one| (one.nid.to_string(), one.nid.to_string())).collect();
        if !accounts.is_empty() {
            inputs.push(Input::folded("narrative", t.say("release-accounts"), accounts, before));
        }
    }
    let files = of_case.files.iter().map(|(number, record)| {
        let kind = t.code(AttachmentType::LIST, record.attachment_type.as_str());
        (number.to_string(), format!("{number}: {kind}, {} KiB", record.rebuilt_len.div_ceil(1024)))
    });
    let files: Vec<_> = files.collect();
    if !files.is_empty() {
        inputs.push(Input::folded("file", t.say("release-files"), files, before));
    }
    inputs
}

/// What is told, as a form says.
enum Telling {
    Detail(Vec<Settlement>),
    Identity(Box<Releasing>),
}

impl Telling {
    fn read(tier: u8, fields: &Fields) -> Result<Self, Wrong> {
        match tier {
            2 => Ok(Self::Detail(settling::settlements(fields)?)),
            3 => Ok(Self::Identity(Box::new(releasing(fields)?))),
            _ => Err(no_such_stage().into()),
        }
    }
}

fn no_such_stage() -> Failure {
    Failure::new(Exit::NotFound, "no-such-stage", "there is no such stage")
}

fn releasing(fields: &Fields) -> Result<Releasing, Wrong> {
    let person: Option<LocalRef> =
        fields.one("of").is_some().then(|| inputs::chosen(fields, "of")).transpose()?;
    let narratives = any(fields, "narrative", |text| text.parse().ok())?;
    let files: BTreeSet<u32> = any(fields, "file", |text| text.parse().ok())?.into_iter().collect();
    // The last day is a whole one, as the hub counts days.
    let until = match when::day(fields, "until")? {
        Some(day) => Some(end_of(day).ok_or_else(|| when::unfit("until"))?),
        None => None,
    };
    Ok(Releasing {
        purpose: inputs::chosen(fields, "purpose")?,
        person,
        chosen: Chosen { narratives, ..Chosen::default() },
        files: files.into_iter().collect(),
        until,
        seen: None,
    })
}

/// The end of a day, as the hub counts days.
fn end_of(day: Date) -> Option<UnixSeconds> {
    let days = Date::new(1970, 1, 1)?.days_until(day);
    Some(UnixDay::new(u32::try_from(days).ok()?).end())
}

enum Looked {
    Ready(Box<Preview>, Vec<ReleasedFile>),
    Open(Vec<Finding>),
}

async fn look(
    office: &mut Office,
    id: &ReferralId,
    telling: &Telling,
    now: UnixSeconds,
) -> Result<Looked, OfficeError> {
    let preview = match telling {
        Telling::Detail(settlements) => {
            office.preview_detail(id, settlements, now).await.map(|preview| (preview, Vec::new()))
        }
        Telling::Identity(how) => office.preview_release(id, how, now).await,
    };
    match preview {
        Ok((preview, files)) => Ok(Looked::Ready(Box::new(preview), files)),
        Err(OfficeError::Refused(Tier1Refusal::Findings(findings))) => Ok(Looked::Open(findings)),
        Err(error) => Err(error),
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
    /// What was chosen, as the next form carries it.
    carried: Vec<(String, Zeroizing<String>)>,
    /// Where it is shown once more.
    again: String,
    columns: Option<Columns>,
    /// Files that go with it.
    files: Vec<String>,
    findings: Vec<Open>,
    refused: Option<InWords>,
}

/// A look at what a stage would tell, once every finding is settled.
async fn check(
    Path((code, tier)): Path<(String, u8)>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match Telling::read(tier, &fields) {
        Ok(telling) => looked_at(&seat, code, tier, telling, &fields).await,
        // A settlement without its words: everything is asked once more.
        Err(wrong) if tier == 2 && wrong.failure.exit() == Exit::Usage => {
            let refused = Some(InWords::of(seat.words(), &wrong.failure));
            let telling = Telling::Detail(Vec::new());
            let (status, page) = page(&seat, code, tier, telling, &fields).await?;
            Ok((status, answered(&Page { refused, ..page })).into_response())
        }
        Err(wrong) => chosen_anew(&seat, code, tier, &fields, wrong).await,
    }
}

/// The look, or the choice once more where what was chosen cannot be told.
async fn looked_at(
    seat: &Seat,
    code: String,
    tier: u8,
    telling: Telling,
    fields: &Fields,
) -> Result<Response, Refusal> {
    match page(seat, code.clone(), tier, telling, fields).await {
        Ok((status, page)) => {
            if tier == 2 {
                seat.keep(&page.again, fields);
            }
            Ok((status, answered(&page)).into_response())
        }
        Err(failure) => chosen_anew(seat, code, tier, fields, failure.into()).await,
    }
}

async fn chosen_anew(
    seat: &Seat,
    code: String,
    tier: u8,
    fields: &Fields,
    wrong: Wrong,
) -> Result<Response, Refusal> {
    let page = match tier {
        3 => choice(seat, code, fields, Some(&wrong)).await.ok(),
        _ => None,
    };
    match page {
        Some(page) => Ok((status_of(wrong.failure.exit()), answered(&page)).into_response()),
        None => Err(wrong.failure.into()),
    }
}

/// The same look by its address alone, if it was the last; who a person is never is shown so.
async fn check_again(
    Path((code, tier)): Path<(String, u8)>,
    seat: Seat,
) -> Result<Response, Refusal> {
    let stages = format!("/referral/{code}/disclose");
    let Some(fields) = seat.kept(&format!("{stages}/{tier}")) else {
        let to = if tier == 3 { format!("{stages}/3/choose") } else { stages };
        return Ok(Redirect::to(&to).into_response());
    };
    let telling = Telling::read(tier, &fields).map_err(|wrong| wrong.failure)?;
    let (status, page) = page(&seat, code, tier, telling, &fields).await?;
    Ok((status, answered(&page)).into_response())
}

async fn page(
    seat: &Seat,
    code: String,
    tier: u8,
    telling: Telling,
    fields: &Fields,
) -> Result<(StatusCode, Page), Failure> {
    let now = seat.now();
    let (standing, view, looked, case) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let view = office.referral(&id).await?;
                let looked = look(office, &id, &telling, now).await?;
                let case = of_case(office, &id, now).await?.case;
                Ok((Standing::of(office, now).await?, view, looked, case))
            })
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Sent), standing);
    let (t, reference) = (shell.t, view.code.to_string());
    let again = format!("/referral/{reference}/disclose/{tier}");
    let mut page = Page {
        to: view.partner.to_string(),
        tier,
        what: t.say(format!("stage-{tier}")).to_string(),
        carried: fields.carried(),
        columns: None,
        files: Vec::new(),
        findings: Vec::new(),
        refused: None,
        reference,
        again,
        shell,
    };
    let status = match looked {
        Looked::Ready(preview, files) => {
            let is_shown = fields.shows();
            page.columns = Some(Columns::of(t, &preview, case.as_ref(), is_shown));
            page.files = files.iter().map(|file| released(t, file)).collect();
            // Who the person is stands on this page, so it goes away soon.
            if tier == 3 {
                page.shell = page.shell.for_a_while(&format!("{}/choose", page.again));
            } else if is_shown {
                page.shell = page.shell.for_a_while(&page.again);
            }
            StatusCode::OK
        }
        Looked::Open(findings) => {
            let text = |label: &str| case.as_ref().and_then(|case| text_of(case, label));
            page.findings = settling::open(t, &findings, text, fields);
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    Ok((status, page))
}

/// A file that goes with an identity, by number: its name nearly always tells who it is about.
pub(super) fn released(t: Words, file: &ReleasedFile) -> String {
    let kind = t.code(AttachmentType::LIST, file.attachment_type.as_str());
    format!("{}: {kind}, {} KiB", file.attachment, file.len.div_ceil(1024))
}

/// Tells exactly what was looked at.
async fn tell(
    Path((code, tier)): Path<(String, u8)>,
    form: Form<Seat>,
) -> Result<Redirect, Refusal> {
    let Form { from: seat, fields } = form;
    let fault = |wrong: Wrong| wrong.failure;
    let seen: String = inputs::chosen(&fields, "hash").map_err(fault)?;
    let telling = match tier {
        2 => Telling::Detail(Vec::new()),
        _ => Telling::read(tier, &fields).map_err(fault)?,
    };
    let now = seat.now();
    let back = format!("/referral/{code}");
    let disclosed: Disclosed = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                Ok(match telling {
                    Telling::Detail(_) => {
                        office.disclose_detail(&id, &[], Some(&seen), now).await?
                    }
                    Telling::Identity(how) => {
                        let how = Releasing { seen: Some(seen), ..*how };
                        office.release_identity(&id, &how, now).await?
                    }
                })
            })
        })
        .await?;
    seat.forget();
    let done = if disclosed.waits { "drafted" } else { "told" };
    Ok(Redirect::to(&format!("{back}?done={done}")))
}
