//! Forms with a file: bounded, and the file is never in memory as a whole nor on the disk in clear.

use std::io::Write as _;

use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, Request};
use zeroize::Zeroizing;

use crate::attachment::{AttachmentError, Spool, SpoolWriter};
use crate::exit::{Exit, Failure};
use crate::pages::seat::{FORM_LEN_MAX, Fields, Seat, TOKEN_FIELD, outdated};

/// Longest file that a page takes, in bytes; a larger one goes by the command line, which says how far
/// it is.
pub(in crate::pages) const FILE_LEN_MAX: usize = 256 << 20;
/// Most fields beside the file.
const FIELDS_MAX: usize = 32;

/// How much a form with a file may hold, for its route.
pub(in crate::pages) fn limit(file_len_max: usize) -> DefaultBodyLimit {
    DefaultBodyLimit::max(file_len_max + FORM_LEN_MAX)
}

/// A file that came. What it was called may name somebody.
pub(in crate::pages) struct Uploaded {
    pub(in crate::pages) name: Zeroizing<String>,
    pub(in crate::pages) file: Spool,
}

/// A form with at most one file, of a page of this very session.
pub(in crate::pages) struct Upload {
    pub(in crate::pages) fields: Fields,
    pub(in crate::pages) file: Option<Uploaded>,
}

fn unread() -> Failure {
    Failure::new(Exit::Usage, "upload-broken", "the form did not come whole, or is too long")
}

impl Upload {
    /// Reads the form. Its token stands before its file, so that nothing is kept of what another page
    /// sends.
    pub(in crate::pages) async fn read(
        seat: &Seat,
        request: Request,
        file_len_max: usize,
    ) -> Result<Self, Failure> {
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| unread())?;
        let mut fields = Vec::new();
        let mut file = None;
        let mut left = FORM_LEN_MAX;
        while let Some(mut part) = parts.next_field().await.map_err(|_| unread())? {
            let name = part.name().unwrap_or_default().to_owned();
            if part.file_name().is_none() {
                let value = text(&mut part, &mut left).await?;
                fields.push((name, value));
                if fields.len() > FIELDS_MAX {
                    return Err(unread());
                }
                continue;
            }
            let is_ours =
                fields.iter().any(|(name, value)| name == TOKEN_FIELD && seat.is_token(value));
            if !is_ours {
                return Err(outdated());
            }
            if file.is_some() {
                return Err(unread());
            }
            file = Some(spooled(seat, part, file_len_max).await?);
        }
        let fields = Fields::of(fields);
        if !seat.is_token(fields.one(TOKEN_FIELD).unwrap_or_default()) {
            return Err(outdated());
        }
        // A browser sends an empty file where none was chosen.
        Ok(Self { fields, file: file.filter(|one| !one.file.is_empty()) })
    }
}

async fn text(part: &mut Field<'_>, left: &mut usize) -> Result<Zeroizing<String>, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    while let Some(some) = part.chunk().await.map_err(|_| unread())? {
        *left = left.checked_sub(some.len()).ok_or_else(unread)?;
        bytes.extend_from_slice(&some);
    }
    let text = str::from_utf8(&bytes).map_err(|_| unread())?;
    Ok(Zeroizing::new(text.to_owned()))
}

async fn spooled(
    seat: &Seat,
    mut part: Field<'_>,
    file_len_max: usize,
) -> Result<Uploaded, Failure> {
    let no_room = |error: std::io::Error| Failure::from(AttachmentError::Scratch(error.kind()));
    let name = Zeroizing::new(part.file_name().unwrap_or_default().to_owned());
    let mut lying = SpoolWriter::new(&seat.place().dir, file_len_max as u64).map_err(no_room)?;
    while let Some(some) = part.chunk().await.map_err(|_| unread())? {
        lying.write_all(&some).map_err(|error| {
            if error.kind() == std::io::ErrorKind::FileTooLarge {
                too_large(file_len_max)
            } else {
                no_room(error)
            }
        })?;
    }
    Ok(Uploaded { name, file: lying.finish().map_err(no_room)? })
}

fn too_large(file_len_max: usize) -> Failure {
    let cause = format!("a page takes files of at most {} MiB", file_len_max >> 20);
    Failure::new(Exit::Usage, "upload-too-large", cause)
        .next("saphan-agent attach CASE FILE --type TYPE")
}
