//! A new referral in four steps: file, partner, need and consent, and a look at what leaves.
//!
//! What was chosen travels in forms and never in addresses, which a browser remembers. The record and
//! what was settled in it are kept in the store from the first look on.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use saphan_protocol::codes::Urgency;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::tier1::SecondPerson;
use zeroize::Zeroizing;

use super::acts::chosen;
use super::language::Words;
use super::layout::{Shell, Standing, answered};
use super::outline::{self, Line};
use super::preview::{Columns, text_of};
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Seat};
use super::settling::{self, Open};
use crate::casefile::CaseFile;
use crate::disclosure::{Finding, Summary, Tier1Refusal};
use crate::exit::{Exit, Failure};
use crate::office::{Candidate, OfficeError, Preview, Referring};

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
            opened: content.case.opened_on.to_string(),
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
pub(super) async fn file(seat: Seat) -> Result<Html<String>, Refusal> {
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

/// What was chosen so far.
struct Chosen {
    case: Zeroizing<String>,
    to: Option<PartnerId>,
    phoned: bool,
    basis: Option<String>,
}

impl Chosen {
    fn read(fields: &Fields) -> Result<Self, Failure> {
        let case = fields.exact("case").filter(|text| !text.is_empty()).cloned();
        let case =
            case.ok_or_else(|| Failure::new(Exit::Usage, "nothing-chosen", "no file was chosen"))?;
        let to = fields.one("to").is_some().then(|| chosen(fields, "to")).transpose()?;
        let phoned = fields.one("phoned").is_some();
        Ok(Self { case, to, phoned, basis: fields.one("basis").map(str::to_owned) })
    }

    fn partner(&self) -> Result<PartnerId, Failure> {
        self.to
            .clone()
            .ok_or_else(|| Failure::new(Exit::Usage, "nothing-chosen", "no partner was chosen"))
    }
}

struct PartnerRow {
    partner: String,
    can_take: bool,
    /// Why not, or what to know.
    about: Vec<String>,
}

impl PartnerRow {
    fn of(t: Words, candidate: &Candidate) -> Self {
        let obstacles = candidate.obstacles.iter();
        let obstacles = obstacles.map(|one| t.say(format!("obstacle-{}", one.as_str())));
        let remarks = candidate.remarks.iter().map(|one| t.say(format!("remark-{}", one.code())));
        Self {
            partner: candidate.partner.to_string(),
            can_take: candidate.can_take(),
            about: obstacles.chain(remarks).map(|said| said.to_string()).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "new_partner.html")]
struct PartnerPage {
    shell: Shell,
    chosen: Chosen,
    partners: Vec<PartnerRow>,
}

/// Step 2: which partner, of those that can take it.
pub(super) async fn partner(form: Form<Seat>) -> Result<Html<String>, Refusal> {
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
    let partners = candidates.iter().map(|one| PartnerRow::of(shell.t, one)).collect();
    Ok(answered(&PartnerPage { shell, chosen, partners }))
}

/// What came of a look at what would leave.
enum Looked {
    Ready(Box<Preview>),
    Open { findings: Vec<Finding>, case: Box<CaseFile> },
    Refused(Failure),
}

async fn look(
    seat: &Seat,
    chosen: &Chosen,
    summary: Summary,
) -> Result<(Standing, Looked), Failure> {
    let (now, case, to) = (seat.now(), chosen.case.clone(), chosen.partner()?);
    seat.work(move |office| {
        Box::pin(async move {
            let standing = Standing::of(office, now).await?;
            let looked = match office.preview(&case, &to, &summary, now).await {
                Ok(preview) => Looked::Ready(Box::new(preview)),
                Err(OfficeError::Refused(Tier1Refusal::Findings(findings))) => {
                    Looked::Open { findings, case: Box::new(office.case(&case, now).await?) }
                }
                Err(error) => Looked::Refused(error.into()),
            };
            Ok((standing, looked))
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
struct NeedPage {
    shell: Shell,
    chosen: Chosen,
    to: String,
    need: Vec<Line>,
    consents: Vec<Line>,
    findings: usize,
    is_emergency: bool,
    needs_basis: bool,
    refused: Option<InWords>,
}

/// Step 3: what is needed, and what the persons agreed to. Without a consent that covers each of them
/// nothing goes on.
pub(super) async fn need(form: Form<Seat>) -> Result<Html<String>, Refusal> {
    let Form { from: seat, fields } = form;
    let chosen = Chosen::read(&fields)?;
    let (standing, looked) = look(&seat, &chosen, summary(&seat, &Fields::default())?).await?;
    let shell = Shell::of(&seat, None, standing);
    let t = shell.t;
    let mut page = NeedPage {
        to: chosen.partner()?.to_string(),
        need: Vec::new(),
        consents: Vec::new(),
        findings: 0,
        is_emergency: false,
        needs_basis: false,
        refused: None,
        shell,
        chosen,
    };
    match looked {
        Looked::Ready(preview) => {
            let (all, second) = (preview.prepared.will_read(), preview.prepared.second_person());
            let part = |names: &[&str]| {
                let fields = all.as_object().into_iter().flatten();
                let fields = fields.filter(|(name, _)| names.contains(&name.as_str()));
                let part = fields.map(|(name, value)| (name.clone(), value.clone())).collect();
                outline::lines(t, &serde_json::Value::Object(part))
            };
            page.need = part(&["kind", "reason", "urgency", "services_requested", "handover_mode"]);
            page.consents = part(&["consents"]);
            page.is_emergency = second.contains(&SecondPerson::Emergency);
            page.needs_basis = second.contains(&SecondPerson::NonConsentBasis);
        }
        Looked::Open { findings, case } => {
            page.findings = findings.len();
            page.is_emergency = case.content().referral.urgency == Urgency::Emergency;
        }
        Looked::Refused(failure) => page.refused = Some(InWords::of(t, &failure)),
    }
    Ok(answered(&page))
}

#[derive(Template)]
#[template(path = "new_check.html")]
struct CheckPage {
    shell: Shell,
    chosen: Chosen,
    to: String,
    columns: Option<Columns>,
    findings: Vec<Open>,
    refused: Option<InWords>,
}

/// Step 4: what would leave, to the last byte, once every finding is settled.
pub(super) async fn check(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let chosen = Chosen::read(&fields)?;
    let settled = match summary(&seat, &fields) {
        Ok(settled) => settled,
        Err(failure) => {
            // A settlement without its words: everything is asked once more.
            let unsettled = summary(&seat, &Fields::default())?;
            let refused = Some(InWords::of(seat.words(), &failure));
            return checked(&seat, chosen, &fields, unsettled, refused).await;
        }
    };
    checked(&seat, chosen, &fields, settled, None).await
}

async fn checked(
    seat: &Seat,
    chosen: Chosen,
    fields: &Fields,
    summary: Summary,
    refused: Option<InWords>,
) -> Result<Response, Refusal> {
    let (standing, looked) = look(seat, &chosen, summary).await?;
    let shell = Shell::of(seat, None, standing);
    let t = shell.t;
    let to = chosen.partner()?.to_string();
    let mut page = CheckPage { shell, chosen, to, columns: None, findings: Vec::new(), refused };
    let status = match looked {
        Looked::Ready(preview) => {
            page.columns = Some(Columns::of(t, &preview));
            StatusCode::OK
        }
        Looked::Open { findings, case } => {
            page.findings = settling::open(t, &findings, |label| text_of(&case, label), fields);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Looked::Refused(failure) => return Err(failure.into()),
    };
    Ok((status, answered(&page)).into_response())
}

/// Sends exactly the bytes that were looked at.
pub(super) async fn send(form: Form<Seat>) -> Result<Redirect, Refusal> {
    let Form { from: seat, fields } = form;
    let chosen = Chosen::read(&fields)?;
    let (now, case, to) = (seat.now(), chosen.case.clone(), chosen.partner()?);
    let seen: String = super::acts::chosen(&fields, "hash")?;
    let how = Referring {
        seen: Some(seen),
        summary: summary(&seat, &Fields::default())?,
        basis_reason: chosen.basis,
        phoned: chosen.phoned,
        although: None,
    };
    let referred = seat
        .work(move |office| {
            Box::pin(async move { Ok(office.refer_so(&case, &to, &how, now).await?) })
        })
        .await?;
    let done = if referred.waits { "drafted" } else { "sent" };
    Ok(Redirect::to(&format!("/referral/{}?done={done}", referred.code)))
}
