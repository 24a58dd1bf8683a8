//! One file of a case: what was removed from it, what was found in it, and what becomes of that.

use std::io::Write as _;

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use saphan_protocol::ids::Digest;
use zeroize::Zeroizing;

use super::{FileRow, Left, add, kind, name, number_of};
use crate::attachment::{AttachmentError, SpoolWriter};
use crate::disclosure::Finding;
use crate::exit::Failure;
use crate::office::{AttachmentFindings, Office, OfficeError};
use crate::pages::acts::confirmed;
use crate::pages::download;
use crate::pages::form_page::FormPage;
use crate::pages::inputs::{Wrong, chosen};
use crate::pages::layout::{Nav, Shell, Standing, answered};
use crate::pages::refusal::{InWords, Refusal, status_of};
use crate::pages::seat::{Fields, Form, Seat};
use crate::pages::settling::{self, Open};
use crate::store::{AttachmentCopy, AttachmentRecord};

/// Which file of which case, as addresses name it.
type Named = (String, u32);

#[derive(Template)]
#[template(path = "attachment.html")]
struct Page {
    shell: Shell,
    case: String,
    number: u32,
    name: String,
    facts: Vec<(String, String)>,
    removed: Vec<Left>,
    is_clear: bool,
    /// What was found, once somebody has asked to look.
    found: Option<Found>,
    refused: Option<InWords>,
}

/// What is found in a file, with its passages.
struct Found {
    findings: Vec<Open>,
    /// Identifiers that stand elsewhere in the file only.
    elsewhere: usize,
    kept: Option<String>,
    /// By what an approval names exactly what was kept, if it waits for one.
    mark: Option<String>,
    is_settled: bool,
}

async fn standing_and<T: Send + 'static>(
    seat: &Seat,
    case: &str,
    look: impl for<'a> FnOnce(&'a mut Office, Zeroizing<String>) -> Looking<'a, T> + Send + 'static,
) -> Result<(Standing, T), Failure> {
    let (now, token, case) = (seat.now(), seat.token().to_owned(), case.to_owned());
    seat.work(move |office| {
        Box::pin(async move {
            let number = number_of(office, &token, &case).await?;
            let seen = look(office, number).await?;
            Ok((Standing::of(office, now).await?, seen))
        })
    })
    .await
}

type Looking<'a, T> = std::pin::Pin<Box<dyn Future<Output = Result<T, OfficeError>> + Send + 'a>>;

fn page(
    seat: &Seat,
    standing: Standing,
    (case, number): &Named,
    record: &AttachmentRecord,
    found: Option<Found>,
) -> Page {
    let shell = Shell::of(seat, Some(Nav::Files), standing);
    let t = shell.t;
    let row = FileRow::of(t, *number, record);
    let facts = [
        ("attachment-type", kind(t, record)),
        ("attachment-size", format!("{} KiB", row.kib)),
        ("attachment-came", t.moment(record.at)),
        ("attachment-read", row.read),
        ("attachment-found", row.found),
    ];
    Page {
        case: case.clone(),
        number: *number,
        name: name(*number, record),
        facts: facts.into_iter().map(|(id, text)| (t.say(id).to_string(), text)).collect(),
        removed: add::left(&record.removed),
        is_clear: record.sighted.none(),
        found,
        refused: None,
        shell,
    }
}

pub(super) async fn show(Path(of): Path<Named>, seat: Seat) -> Result<Html<String>, Refusal> {
    let (now, number) = (seat.now(), of.1);
    let (standing, record) = standing_and(&seat, &of.0, move |office, case| {
        Box::pin(async move {
            let all = office.attachments(&case, now).await?;
            let found = all.into_iter().find(|(one, _)| *one == number);
            Ok(found.ok_or(OfficeError::NoSuchAttachment(number))?.1)
        })
    })
    .await?;
    Ok(answered(&page(&seat, standing, &of, &record, None)))
}

/// Reads the file again and shows what is found in it.
pub(super) async fn found(
    Path(of): Path<Named>,
    form: Form<Seat>,
) -> Result<Html<String>, Refusal> {
    Ok(answered(&findings_page(&form.from, &of, &Fields::default()).await?))
}

async fn findings_page(seat: &Seat, of: &Named, before: &Fields) -> Result<Page, Failure> {
    let (now, number) = (seat.now(), of.1);
    let (standing, view) = standing_and(seat, &of.0, move |office, case| {
        Box::pin(async move { office.attachment_findings(&case, number, now).await })
    })
    .await?;
    let found = found_in(seat, &view, before);
    Ok(page(seat, standing, of, &view.record, Some(found)))
}

fn found_in(seat: &Seat, view: &AttachmentFindings, before: &Fields) -> Found {
    let t = seat.words();
    let findings: Vec<Finding> = view.findings.iter().map(|(one, _)| one.clone()).collect();
    let is_kept = view.findings.iter().all(|(_, kept)| kept.is_some());
    let kept = view.kept.as_ref().map(|kept| match &kept.approved_by {
        Some(second) => t.say("attachment-kept-by-two").with("by", &kept.by).with("second", second),
        None => t.say("attachment-kept-by").with("by", &kept.by),
    });
    let waits = view.kept.as_ref().filter(|kept| kept.approved_by.is_none());
    let mut open = settling::open(t, &findings, |_| Some(view.text.to_string()), before);
    for (shown, (_, reason)) in open.iter_mut().zip(&view.findings) {
        if let Some(reason) = reason {
            shown.how = Some("keep".to_owned());
            shown.words.clone_from(reason);
        }
    }
    Found {
        findings: open,
        elsewhere: view.elsewhere as usize,
        kept: kept.map(|said| said.to_string()),
        mark: waits.map(|kept| kept.digest.to_string()),
        is_settled: is_kept && view.elsewhere == 0,
    }
}

/// Carries out what was decided about each finding.
pub(super) async fn settle(Path(of): Path<Named>, form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match settled(&seat, &of, &fields).await {
        Ok(()) => {
            let to = format!("/attachments/{}/{}?done=settled", of.0, of.1);
            Ok(Redirect::to(&to).into_response())
        }
        Err(failure) => {
            let mut page = match findings_page(&seat, &of, &fields).await {
                Ok(page) => page,
                Err(_) => return Err(failure.into()),
            };
            let status = status_of(failure.exit());
            page.refused = Some(InWords::of(page.shell.t, &failure));
            Ok((status, answered(&page)).into_response())
        }
    }
}

async fn settled(seat: &Seat, of: &Named, fields: &Fields) -> Result<(), Failure> {
    let settlements = settling::settlements(fields)?;
    let (now, number) = (seat.now(), of.1);
    standing_and(seat, &of.0, move |office, case| {
        Box::pin(async move {
            office.settle_attachment(&case, number, &settlements, false, now).await.map(|_| ())
        })
    })
    .await
    .map(|_| ())
}

/// Approves, as the second person, exactly what was looked at.
pub(super) async fn approve(Path(of): Path<Named>, form: Form<Seat>) -> Result<Redirect, Refusal> {
    let Form { from: seat, fields } = form;
    let seen: Digest = chosen(&fields, "mark").map_err(|wrong: Wrong| wrong.failure)?;
    let (now, number) = (seat.now(), of.1);
    standing_and(&seat, &of.0, move |office, case| {
        Box::pin(async move { office.approve_attachment(&case, number, &seen, now).await })
    })
    .await?;
    Ok(Redirect::to(&format!("/attachments/{}/{number}?done=file-approved", of.0)))
}

/// Hands the file out, to be opened in another program; the original too, with all that hides in it.
pub(super) async fn file(Path(of): Path<Named>, form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let copy = if fields.one("original").is_some() {
        AttachmentCopy::Original
    } else {
        AttachmentCopy::Rebuilt
    };
    let (now, number, dir) = (seat.now(), of.1, seat.place().dir.clone());
    let (_, (file, record)) = standing_and(&seat, &of.0, move |office, case| {
        Box::pin(async move {
            let no_room =
                |error: std::io::Error| OfficeError::from(AttachmentError::Scratch(error.kind()));
            let mut lying =
                SpoolWriter::new(&dir, saphan_protocol::blob::LEN_MAX).map_err(no_room)?;
            let take = |some: &[u8]| lying.write_all(some).map_err(no_room);
            let record = office.read_attachment(&case, number, copy, now, take).await?;
            Ok((lying.finish().map_err(no_room)?, record))
        })
    })
    .await?;
    let name = match copy {
        AttachmentCopy::Rebuilt => name(number, &record),
        AttachmentCopy::Original => format!("original-{}", name(number, &record)),
    };
    Ok(download::answer(file, &name))
}

pub(super) async fn ask_remove(Path(of): Path<Named>, seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&removal(&seat, &of, None).await?))
}

async fn removal(seat: &Seat, of: &Named, wrong: Option<&Wrong>) -> Result<FormPage, Failure> {
    let (now, number) = (seat.now(), of.1);
    let (standing, (case, record)) = standing_and(seat, &of.0, move |office, case| {
        Box::pin(async move {
            let all = office.attachments(&case, now).await?;
            let found = all.into_iter().find(|(one, _)| *one == number);
            Ok((case, found.ok_or(OfficeError::NoSuchAttachment(number))?.1))
        })
    })
    .await?;
    let shell = Shell::of(seat, Some(Nav::Files), standing);
    let action = format!("/attachments/{}/{number}/remove", of.0);
    let mut page = FormPage::new(shell, "remove-file", &name(number, &record), "", action);
    page.back = format!("/attachments/{}/{number}", of.0);
    page.to_type = Some(case.to_string());
    Ok(page.blaming(wrong))
}

/// Removes a file and its original, with the number of the case typed.
pub(super) async fn remove(Path(of): Path<Named>, form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    match removed(&seat, &of, &fields).await {
        Ok(()) => Ok(Redirect::to(&format!("/attachments/{}?done=removed", of.0)).into_response()),
        Err(wrong) => {
            let status: StatusCode = status_of(wrong.failure.exit());
            match removal(&seat, &of, Some(&wrong)).await {
                Ok(page) => Ok((status, answered(&page)).into_response()),
                Err(_) => Err(wrong.failure.into()),
            }
        }
    }
}

async fn removed(seat: &Seat, of: &Named, fields: &Fields) -> Result<(), Wrong> {
    let (now, number, token, named) = (seat.now(), of.1, seat.token().to_owned(), of.0.clone());
    let typed = Fields::of(fields.carried());
    let mistyped = seat
        .work(move |office| {
            Box::pin(async move {
                let case = number_of(office, &token, &named).await?;
                if let Err(failure) = confirmed(&case, &typed) {
                    return Ok(Some(failure));
                }
                office.remove_attachment(&case, number, now).await?;
                Ok(None)
            })
        })
        .await?;
    match mistyped {
        Some(failure) => Err(Wrong::at("reference")(failure)),
        None => Ok(()),
    }
}
