//! A file is attached: rebuilt so that it identifies nobody, searched, kept beside its original.

use axum::extract::{Path, Request};
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_protocol::codes::AttachmentType;

use super::{Left, Page, Report, page};
use crate::attachment::{Complete, Rebuilt, Removed, Workbench, rebuild};
use crate::exit::{Exit, Failure};
use crate::office::{Attached, Attaching};
use crate::pages::inputs::{Wrong, blame, chosen};
use crate::pages::language::Words;
use crate::pages::layout::answered;
use crate::pages::refusal::{Refusal, status_of};
use crate::pages::seat::{Fields, Seat};
use crate::pages::upload::spooled::{FILE_LEN_MAX, Upload};
use crate::store::SealedName;

pub(super) async fn add(
    Path(case): Path<String>,
    seat: Seat,
    request: Request,
) -> Result<Response, Refusal> {
    let (fields, done) = match Upload::read(&seat, request, FILE_LEN_MAX).await {
        Ok(upload) => {
            let fields = Fields::of(upload.fields.carried());
            (fields, attached(&seat, case.clone(), upload).await)
        }
        Err(failure) if failure.exit() == Exit::Usage => {
            (Fields::default(), Err(Wrong::at("file")(failure)))
        }
        Err(failure) => return Err(failure.into()),
    };
    match done {
        Ok(Done::Kept(number)) => {
            Ok(Redirect::to(&format!("/attachments/{case}/{number}?done=attached")).into_response())
        }
        Ok(Done::Looked(report)) => {
            let page = page(&seat, case, &fields).await?;
            Ok(answered(&Page { report: Some(report), ..page }).into_response())
        }
        Err(wrong) => {
            let status = status_of(wrong.failure.exit());
            match page(&seat, case, &fields).await {
                Ok(mut page) => {
                    page.wrong = Some(blame(page.shell.t, &wrong, &mut page.inputs));
                    Ok((status, answered(&page)).into_response())
                }
                Err(_) => Err(wrong.failure.into()),
            }
        }
    }
}

enum Done {
    /// Attached, under this number.
    Kept(u32),
    /// Only looked at.
    Looked(Report),
}

async fn attached(seat: &Seat, case: String, upload: Upload) -> Result<Done, Wrong> {
    let Upload { fields, file } = upload;
    let attachment_type: AttachmentType = chosen(&fields, "type")?;
    let dry_run = fields.one("look").is_some();
    let no_file = || Failure::new(Exit::Usage, "no-file", "no file was chosen");
    let mut file = file.ok_or_else(no_file).map_err(Wrong::at("file"))?;
    let (now, token) = (seat.now(), seat.token().to_owned());
    let (number, known) = seat
        .work(move |office| {
            Box::pin(async move {
                let number = super::number_of(office, &token, &case).await?;
                let known = office.identifiers(&number, now).await?;
                Ok((number, known))
            })
        })
        .await?;
    let dir = seat.place().dir.clone();
    let gone = |_| Failure::new(Exit::TryLater, "pages-stopping", "the pages are being stopped");
    // Rebuilding is computing, and belongs on no thread that carries others.
    let (mut file, rebuilt) = tokio::task::spawn_blocking(move || {
        let rebuilt = rebuild(file.file.from_start(), &Workbench::here(&dir, &known));
        (file, rebuilt)
    })
    .await
    .map_err(gone)?;
    let mut rebuilt: Rebuilt = rebuilt.map_err(Failure::from).map_err(Wrong::at("file"))?;
    let (attached, rebuilt) = seat
        .work(move |office| {
            Box::pin(async move {
                let attaching = Attaching {
                    attachment_type,
                    name: SealedName::new(file.name.to_string()),
                    original: file.file.from_start(),
                    rebuilt: &mut rebuilt,
                    progress: &|_, _| {},
                };
                let attached = office.attach(&number, attaching, dry_run, now).await?;
                Ok((attached, rebuilt))
            })
        })
        .await?;
    Ok(match attached.number {
        Some(number) => Done::Kept(number),
        None => Done::Looked(report(seat.words(), &rebuilt, &attached)),
    })
}

fn report(t: Words, rebuilt: &Rebuilt, attached: &Attached) -> Report {
    let read = match &rebuilt.extract.complete {
        Complete::Complete => "attachment-read-all",
        Complete::Partly(_) => "attachment-read-partly",
        Complete::None(_) => "attachment-read-not",
    };
    let found = match attached.sighted {
        sighted if sighted.stop() => "attachment-stop",
        sighted if sighted.none() => "attachment-nothing-found",
        _ => "attachment-look",
    };
    Report {
        read: t.say(read).to_string(),
        found: t.say(found).to_string(),
        removed: left(&rebuilt.removed),
    }
}

/// What was left behind, by kind; the kinds are named as the formats name them.
pub(super) fn left(removed: &[Removed]) -> Vec<Left> {
    let all = removed.iter().map(|one| Left {
        what: one.what.clone(),
        place: one.place.clone(),
        count: one.count,
    });
    all.collect()
}
