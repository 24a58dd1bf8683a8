//! The last two steps: need and consent, and a look at what would leave, to the last byte.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use saphan_protocol::codes::Urgency;
use saphan_protocol::tier1::SecondPerson;
use serde_json::Value;
use zeroize::Zeroizing;

use super::chosen::{Chosen, REASONS};
use super::said;
use crate::casefile::CaseFile;
use crate::disclosure::{Finding, Summary, Tier1Refusal};
use crate::exit::{Exit, Failure};
use crate::office::{Obstacle, OfficeError, Preview, Referring};
use crate::pages::inputs::{self, Choice};
use crate::pages::layout::{Shell, Standing, answered};
use crate::pages::outline::{self, Line};
use crate::pages::preview::{Columns, text_of};
use crate::pages::referral::named;
use crate::pages::refusal::{InWords, Refusal, status_of};
use crate::pages::seat::{Fields, Form, Seat};
use crate::pages::settling::{self, Open};

/// Where the last look is.
const CHECK: &str = "/new/check";

/// What came of a look at what would leave.
enum What {
    Ready(Box<Preview>),
    Open(Vec<Finding>),
    Refused(Failure),
}

struct Looked {
    standing: Standing,
    what: What,
    /// The file itself, for whoever may read it.
    case: Option<Box<CaseFile>>,
    obstacles: Vec<Obstacle>,
}

async fn look(seat: &Seat, chosen: &Chosen, summary: Summary) -> Result<Looked, Failure> {
    let (now, case, to) = (seat.now(), chosen.case.clone(), chosen.partner()?);
    seat.work(move |office| {
        Box::pin(async move {
            let standing = Standing::of(office, now).await?;
            let what = match office.preview(&case, &to, &summary, now).await {
                Ok(preview) => What::Ready(Box::new(preview)),
                Err(OfficeError::Refused(Tier1Refusal::Findings(findings))) => What::Open(findings),
                Err(error) => What::Refused(error.into()),
            };
            let obstacles = match &what {
                What::Ready(_) | What::Open(_) => office.obstacles(&case, &to, now).await?,
                What::Refused(_) => Vec::new(),
            };
            let case = match office.case(&case, now).await {
                Ok(case) => Some(Box::new(case)),
                Err(OfficeError::NotPermitted { .. } | OfficeError::NoSuchCase) => None,
                Err(error) => return Err(error.into()),
            };
            Ok(Looked { standing, what, case, obstacles })
        })
    })
    .await
}

fn summary(seat: &Seat, fields: &Fields) -> Result<Summary, Failure> {
    let settlements = settling::settlements(fields)?;
    Ok(Summary { allowed: seat.place().config().safe_summary, settlements })
}

#[derive(Template)]
#[template(path = "new_need.html")]
pub(super) struct NeedPage {
    shell: Shell,
    hidden: Vec<(&'static str, Zeroizing<String>)>,
    /// The basis as it was typed.
    basis: String,
    to: String,
    need: Vec<Line>,
    consents: Vec<Line>,
    findings: usize,
    is_emergency: bool,
    is_phoned: bool,
    needs_basis: bool,
    /// Why the partner says that it cannot take it, and why it is to be asked all the same.
    obstacles: Vec<String>,
    reasons: Vec<Choice>,
    refused: Option<InWords>,
    /// Whether nothing can go on.
    is_stopped: bool,
}

/// Step 3: what is needed, and what the persons agreed to. Without a consent that covers each of them
/// nothing goes on.
pub(super) async fn need(form: Form<Seat>) -> Result<Html<String>, Refusal> {
    let Form { from: seat, fields } = form;
    let chosen = Chosen::read(&fields)?;
    Ok(answered(&need_page(&seat, chosen, None).await?))
}

pub(super) async fn need_page(
    seat: &Seat,
    chosen: Chosen,
    refused: Option<InWords>,
) -> Result<NeedPage, Failure> {
    let looked = look(seat, &chosen, summary(seat, &Fields::default())?).await?;
    let shell = Shell::of(seat, None, looked.standing);
    let t = shell.t;
    let reasons = REASONS.into_iter().map(|why| Choice {
        value: why.as_str().to_owned(),
        label: t.say(format!("although-{}", why.as_str())).to_string(),
        is_chosen: chosen.although == Some(why),
    });
    let mut page = NeedPage {
        to: chosen.partner()?.to_string(),
        need: Vec::new(),
        consents: Vec::new(),
        findings: 0,
        is_emergency: false,
        is_phoned: chosen.phoned,
        needs_basis: false,
        obstacles: said(t, &looked.obstacles),
        reasons: reasons.collect(),
        refused,
        is_stopped: false,
        hidden: chosen.hidden_before_need(),
        basis: chosen.basis.clone().unwrap_or_default(),
        shell,
    };
    match looked.what {
        What::Ready(preview) => {
            let (all, second) = (preview.prepared.will_read(), preview.prepared.second_person());
            let part = |names: &[&str]| outline::lines(t, &some_of(all, names));
            page.need = part(&["kind", "reason", "urgency", "services_requested", "handover_mode"]);
            page.consents = part(&["consents"]);
            page.is_emergency = second.contains(&SecondPerson::Emergency);
            page.needs_basis = second.contains(&SecondPerson::NonConsentBasis);
        }
        What::Open(findings) => {
            page.findings = findings.len();
            let urgency = looked.case.map(|case| case.content().referral.urgency);
            page.is_emergency = urgency == Some(Urgency::Emergency);
        }
        What::Refused(failure) => {
            page.refused = Some(InWords::of(t, &failure));
            page.is_stopped = true;
        }
    }
    Ok(page)
}

/// Some fields of a record.
fn some_of(record: &Value, names: &[&str]) -> Value {
    let fields = record.as_object().into_iter().flatten();
    let fields = fields.filter(|(name, _)| names.contains(&name.as_str()));
    Value::Object(fields.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// What is still missing before anything can leave, if something is.
fn missing(chosen: &Chosen, looked: &Looked) -> Option<Failure> {
    let What::Ready(preview) = &looked.what else { return None };
    let second = preview.prepared.second_person();
    let usage = |code, cause: &str| Some(Failure::new(Exit::Usage, code, cause));
    if second.contains(&SecondPerson::Emergency) && !chosen.phoned {
        return usage("emergency-not-phoned", "nobody has telephoned the receiver");
    }
    if second.contains(&SecondPerson::NonConsentBasis) && chosen.basis.is_none() {
        return usage("basis-reason-missing", "nobody said what it rests on");
    }
    if !looked.obstacles.is_empty() && chosen.although.is_none() {
        return usage("partner-cannot-take", "the partner says that it cannot take it");
    }
    None
}

#[derive(Template)]
#[template(path = "new_check.html")]
struct CheckPage {
    shell: Shell,
    /// What was chosen, as the next form carries it.
    carried: Vec<(&'static str, Zeroizing<String>)>,
    /// Where it is shown once more.
    again: &'static str,
    to: String,
    obstacles: Vec<String>,
    columns: Option<Columns>,
    findings: Vec<Open>,
    refused: Option<InWords>,
}

/// Step 4: what would leave, to the last byte, once every finding is settled.
pub(super) async fn check(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let chosen = Chosen::read(&fields)?;
    seat.keep(CHECK, &fields);
    match summary(&seat, &fields) {
        Ok(settled) => checked(&seat, chosen, &fields, settled, None).await,
        Err(failure) => {
            // A settlement without its words: everything is asked once more.
            let unsettled = summary(&seat, &Fields::default())?;
            let refused = Some(InWords::of(seat.words(), &failure));
            checked(&seat, chosen, &fields, unsettled, refused).await
        }
    }
}

/// The same page by its address alone, masked: what was chosen last.
pub(super) async fn check_again(seat: Seat) -> Result<Response, Refusal> {
    let Some(fields) = seat.kept(CHECK) else { return Ok(Redirect::to("/new").into_response()) };
    let chosen = Chosen::read(&fields)?;
    let summary = summary(&seat, &Fields::default())?;
    checked(&seat, chosen, &fields, summary, None).await
}

async fn checked(
    seat: &Seat,
    chosen: Chosen,
    fields: &Fields,
    summary: Summary,
    refused: Option<InWords>,
) -> Result<Response, Refusal> {
    let looked = look(seat, &chosen, summary).await?;
    if let Some(missing) = missing(&chosen, &looked) {
        let refused = Some(InWords::of(seat.words(), &missing));
        let page = need_page(seat, chosen, refused).await?;
        return Ok((StatusCode::BAD_REQUEST, answered(&page)).into_response());
    }
    let shell = Shell::of(seat, None, looked.standing);
    let t = shell.t;
    let mut page = CheckPage {
        to: chosen.partner()?.to_string(),
        obstacles: said(t, &looked.obstacles),
        carried: chosen.hidden(),
        again: CHECK,
        columns: None,
        findings: Vec::new(),
        refused,
        shell,
    };
    let status = match looked.what {
        What::Ready(preview) => {
            let is_shown = fields.shows();
            if is_shown {
                page.shell = page.shell.for_a_while(CHECK);
            }
            page.columns = Some(Columns::of(t, &preview, looked.case.as_deref(), is_shown));
            StatusCode::OK
        }
        What::Open(findings) => {
            let case = looked.case.as_deref();
            let text = |label: &str| case.and_then(|case| text_of(case, label));
            page.findings = settling::open(t, &findings, text, fields);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        What::Refused(failure) => return Err(failure.into()),
    };
    Ok((status, answered(&page)).into_response())
}

/// Sends exactly the bytes that were looked at.
pub(super) async fn send(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let chosen = Chosen::read(&fields)?;
    match sent(&seat, &chosen, &fields).await {
        Ok(to) => {
            seat.forget();
            Ok(Redirect::to(&to).into_response())
        }
        Err(failure) => {
            // The same page once more, as far as there is one, and why nothing has left.
            let refused = Some(InWords::of(seat.words(), &failure));
            let unsettled = summary(&seat, &Fields::default())?;
            match checked(&seat, chosen, &Fields::default(), unsettled, refused).await {
                Ok(mut page) => {
                    *page.status_mut() = status_of(failure.exit());
                    Ok(page)
                }
                Err(_) => Err(failure.into()),
            }
        }
    }
}

async fn sent(seat: &Seat, chosen: &Chosen, fields: &Fields) -> Result<String, Failure> {
    let (now, case, to) = (seat.now(), chosen.case.clone(), chosen.partner()?);
    let seen: String = inputs::chosen(fields, "hash").map_err(|wrong| wrong.failure)?;
    let again = chosen.again.clone();
    let how = Referring {
        seen: Some(seen),
        summary: summary(seat, &Fields::default())?,
        basis_reason: chosen.basis.clone(),
        phoned: chosen.phoned,
        although: chosen.although,
    };
    let referred = seat
        .work(move |office| {
            Box::pin(async move {
                Ok(match again {
                    Some(code) => {
                        let id = named(office, &code).await?;
                        office.reopen(&id, &how, now).await?
                    }
                    None => office.refer_so(&case, &to, &how, now).await?,
                })
            })
        })
        .await?;
    let done = if referred.waits { "drafted" } else { "sent" };
    Ok(format!("/referral/{}?done={done}", referred.code))
}
