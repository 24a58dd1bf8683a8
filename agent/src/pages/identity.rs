//! Who the person is, opened by the officer who asked, with what came with it. Shown for a minute, never
//! kept in an address. In an emergency the office's break-glass key stands for the second person.

use std::io::Write as _;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Path, Request};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use saphan_certs::sealed_file::{Passphrase, SEALED_LEN_MAX};
use saphan_protocol::codes::{AttachmentType, Code as _};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::seal::PrekeySecret;
use saphan_protocol::section::AttachedFile;
use serde_json::Value;

use super::inputs::{Summary, Wrong, blame, typed};
use super::layout::{Nav, Shell, Standing, answered};
use super::outline::{self, Line};
use super::referral::named;
use super::refusal::{Refusal, status_of};
use super::seat::{Form, Hall, Seat};
use super::upload::spooled::{self as upload, Upload};
use super::{download, progress};
use crate::attachment::{AttachmentError, SpoolWriter};
use crate::exit::{Exit, Failure};
use crate::keyring::unseal_glass_key;
use crate::office::{BlobView, Glass, Office, OfficeError, OpenedIdentity, ReferralView};
use crate::store::BlobState;

pub(super) fn routes() -> Router<Arc<Hall>> {
    let key_len_max = SEALED_LEN_MAX;
    Router::new()
        .route("/referral/{code}/identity", get(masked).post(open))
        .route("/referral/{code}/identity/file/{number}", post(file))
        .route(
            "/referral/{code}/identity/break-glass",
            get(ask_glass).post(break_glass).layer(upload::limit(key_len_max)),
        )
}

/// A file that came with an identity.
struct Came {
    number: usize,
    what: String,
    state: String,
    is_here: bool,
}

#[derive(Template)]
#[template(path = "identity.html")]
struct Page {
    shell: Shell,
    reference: String,
    about: Vec<(String, String)>,
    /// Who the persons are, while it is shown.
    opened: Option<Opened>,
    wrong: Option<Summary>,
}

struct Opened {
    lines: Vec<Line>,
    until: String,
    files: Vec<Came>,
}

/// What a page needs of the office.
struct Seen {
    standing: Standing,
    view: ReferralView,
    opened: Option<(OpenedIdentity, Vec<BlobView>)>,
}

impl Seen {
    fn page(self, seat: &Seat) -> Result<Page, Failure> {
        let Self { standing, view, opened } = self;
        let reference = view.code.to_string();
        let mut shell = Shell::of(seat, Some(Nav::Inbox), standing);
        let t = shell.t;
        let opened = match opened {
            Some((identity, transfers)) => {
                shell = shell.for_a_while(&format!("/referral/{reference}/identity"));
                let record: Value = serde_json::to_value(&identity.record).map_err(|_| {
                    Failure::new(Exit::Failed, "record", "the record cannot be shown")
                })?;
                let files = (1..).zip(&identity.files).map(|(number, file)| {
                    let (state, is_here) = state_of(file, &transfers);
                    let kind = t.code(AttachmentType::LIST, file.attachment_type.as_str());
                    let kib = file.manifest.len().div_ceil(1024);
                    let what = format!("{number}: {kind}, {kib} KiB");
                    Came { number, what, state: t.say(state).to_string(), is_here }
                });
                let (lines, until) = (outline::lines(t, &record), t.moment(identity.until));
                Some(Opened { lines, until, files: files.collect() })
            }
            None => None,
        };
        Ok(Page { about: progress::request(t, &view), reference, opened, wrong: None, shell })
    }
}

fn state_of(file: &AttachedFile, transfers: &[BlobView]) -> (&'static str, bool) {
    let blob = file.manifest.blob();
    match transfers.iter().find(|one| one.id == blob).map(|one| one.state) {
        Some(BlobState::Verified | BlobState::Done) => ("transfer-here", true),
        Some(BlobState::Bad) => ("transfer-damaged", false),
        Some(BlobState::Sealing | BlobState::UnderWay | BlobState::Whole) | None => {
            ("transfer-under-way", false)
        }
    }
}

async fn masked(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let seen = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let view = office.referral(&id).await?;
                if view.release.is_none() {
                    return Err(OfficeError::NoIdentity(view.code).into());
                }
                Ok(Seen { standing: Standing::of(office, now).await?, view, opened: None })
            })
        })
        .await?;
    Ok(answered(&seen.page(&seat)?))
}

async fn opened(seat: &Seat, code: String, glass: Option<Glass>) -> Result<Page, Failure> {
    let now = seat.now();
    let seen = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let identity = office.open_identity(&id, glass, now).await?;
                let transfers = office.transfers().await?;
                let view = office.referral(&id).await?;
                let standing = Standing::of(office, now).await?;
                Ok(Seen { standing, view, opened: Some((identity, transfers)) })
            })
        })
        .await?;
    seen.page(seat)
}

/// Opens it with the officer's own key, for a minute; the origin is told the first time.
async fn open(Path(code): Path<String>, form: Form<Seat>) -> Result<Html<String>, Refusal> {
    Ok(answered(&opened(&form.from, code, None).await?))
}

/// Hands out a file that came, to be opened in another program.
async fn file(
    Path((code, number)): Path<(String, usize)>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let seat = form.from;
    let (now, dir) = (seat.now(), seat.place().dir.clone());
    let (file, name) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let file = came(office, &id, number, now).await?;
                let no_room = |error: std::io::Error| {
                    OfficeError::from(AttachmentError::Scratch(error.kind()))
                };
                let mut lying = SpoolWriter::new(&dir, file.manifest.len()).map_err(no_room)?;
                office
                    .read_blob(&file.manifest.blob(), |some| lying.write_all(some).map_err(no_room))
                    .await?;
                let ending = file.manifest.media().ending();
                let name = format!("{}-{number}.{ending}", id.code());
                Ok((lying.finish().map_err(no_room)?, name))
            })
        })
        .await?;
    Ok(download::answer(file, &name))
}

/// A file of an identity that may be read by whoever asks for it.
async fn came(
    office: &mut Office,
    id: &ReferralId,
    number: usize,
    now: saphan_protocol::time::UnixSeconds,
) -> Result<AttachedFile, OfficeError> {
    let identity = office.open_identity(id, None, now).await?;
    let at = number.checked_sub(1);
    at.and_then(|at| identity.files.into_iter().nth(at)).ok_or(OfficeError::BlobNotHere)
}

#[derive(Template)]
#[template(path = "break_glass.html")]
struct GlassPage {
    shell: Shell,
    reference: String,
    partner: String,
    /// The reason as it was typed.
    reason: String,
    at_fault: Option<String>,
    wrong: Option<Summary>,
}

async fn ask_glass(Path(code): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&glass_page(&seat, code, String::new(), None).await?))
}

async fn glass_page(
    seat: &Seat,
    code: String,
    reason: String,
    wrong: Option<&Wrong>,
) -> Result<GlassPage, Failure> {
    let now = seat.now();
    let (standing, view) = seat
        .work(move |office| {
            Box::pin(async move {
                let id = named(office, &code).await?;
                let view = office.referral(&id).await?;
                if view.release.is_none() {
                    return Err(OfficeError::NoIdentity(view.code).into());
                }
                Ok((Standing::of(office, now).await?, view))
            })
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Inbox), standing);
    Ok(GlassPage {
        reference: view.code.to_string(),
        partner: view.partner.to_string(),
        reason,
        at_fault: wrong.and_then(|wrong| wrong.field.clone()),
        wrong: wrong.map(|wrong| blame(shell.t, wrong, &mut [])),
        shell,
    })
}

async fn break_glass(
    Path(code): Path<String>,
    seat: Seat,
    request: Request,
) -> Result<Response, Refusal> {
    let key_len_max = SEALED_LEN_MAX;
    let upload = Upload::read(&seat, request, key_len_max).await?;
    let reason = upload.fields.one("reason").unwrap_or_default().to_owned();
    let done = match glass(upload).await {
        Ok(glass) => opened(&seat, code.clone(), Some(glass)).await.map_err(Wrong::from),
        Err(wrong) => Err(wrong),
    };
    match done {
        Ok(page) => Ok(answered(&page).into_response()),
        Err(mut wrong) => {
            if wrong.failure.code() == "REASON_UNFIT" {
                wrong.field = Some("reason".to_owned());
            }
            let status = status_of(wrong.failure.exit());
            match glass_page(&seat, code, reason, Some(&wrong)).await {
                Ok(page) => Ok((status, answered(&page)).into_response()),
                Err(_) => Err(wrong.failure.into()),
            }
        }
    }
}

/// The key of the file that came, and why it is used.
async fn glass(upload: Upload) -> Result<Glass, Wrong> {
    let Upload { fields, file } = upload;
    let reason = typed(&fields, "reason")?.to_string();
    let passphrase = typed(&fields, "glass-passphrase")?;
    let no_file = || Failure::new(Exit::Usage, "no-file", "no file was chosen");
    let mut file = file.ok_or_else(no_file).map_err(Wrong::at("key"))?;
    let gone = |_| Failure::new(Exit::TryLater, "pages-stopping", "the pages are being stopped");
    // Trying a passphrase is a second of computing, and belongs on no thread that carries others.
    let key: Result<PrekeySecret, Failure> = tokio::task::spawn_blocking(move || {
        let mut sealed = Vec::new();
        let read = std::io::Read::read_to_end(file.file.from_start(), &mut sealed);
        read.map_err(|error| Failure::from(AttachmentError::Scratch(error.kind())))?;
        Ok(unseal_glass_key(&sealed, &Passphrase::new(passphrase)?)?)
    })
    .await
    .map_err(gone)?;
    Ok(Glass { key: key.map_err(Wrong::at("glass-passphrase"))?, reason })
}
