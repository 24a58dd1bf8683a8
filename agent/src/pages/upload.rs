//! A form with a file: `multipart/form-data`, RFC 7578. The token comes first, so that nothing of a form of
//! another page is kept.

pub(super) mod spooled;

use std::path::Path;

use axum::extract::multipart::{Field, Multipart, MultipartError};
use axum::extract::{FromRequest as _, Request};
use form_urlencoded::Serializer;
use saphan_certs::files::{Readers, Staging};
use std::io::Write as _;
use zeroize::Zeroizing;

use crate::exit::{Exit, Failure};
use saphan_pages::seat::{FORM_LEN_MAX, Fields, TOKEN_FIELD};
use saphan_pages::sessions::{Seen, is_token};

/// Where the file of a form goes.
pub(super) enum Goes<'a> {
    /// Into memory, with at most so many bytes.
    ToMemory(usize),
    /// To this path, which gets its name once all of it is there.
    ToDisk(&'a Path, u64),
}

/// A form that arrived.
pub(super) struct Upload {
    /// What was typed.
    pub(super) fields: Fields,
    /// The file, if one was chosen; empty where it went to the disk.
    pub(super) file: Option<Zeroizing<Vec<u8>>>,
}

fn cut_off(_: MultipartError) -> Failure {
    Failure::new(Exit::Usage, "upload-form", "the form did not arrive as a whole")
}

fn too_large() -> Failure {
    Failure::new(Exit::Usage, "file-too-large", "the file is larger than what belongs here")
}

/// Lets a form pass that nobody reads: a browser that is answered before it has sent all of it says that the
/// connection broke.
pub(super) async fn let_pass(request: Request) {
    let Ok(mut parts) = Multipart::from_request(request, &()).await else { return };
    while let Ok(Some(mut part)) = parts.next_field().await {
        while let Ok(Some(_)) = part.chunk().await {}
    }
}

/// Reads a form of this very session. Its file is the one field with a file name.
///
/// # Errors
/// [`Failure`]: no form of this session, cut off, too large, or of the disk.
pub(super) async fn read(request: Request, seen: &Seen, into: Goes<'_>) -> Result<Upload, Failure> {
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|_| Failure::new(Exit::Usage, "upload-form", "this is no form with a file"))?;
    // Allocated at its full size, so that growing leaves no copy of a passphrase behind.
    let mut text = Zeroizing::new(String::with_capacity(4 * FORM_LEN_MAX));
    let (mut is_ours, mut file, mut left) = (false, None, FORM_LEN_MAX);
    while let Some(mut part) = parts.next_field().await.map_err(cut_off)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        if !is_file {
            let value = in_memory(&mut part, left).await?;
            left -= value.len();
            let value = str::from_utf8(&value).map_err(|_| {
                Failure::new(Exit::Usage, "upload-form", "a field of the form is not UTF-8")
            })?;
            is_ours |= name == TOKEN_FIELD && is_token(seen, value);
            let mut one = Serializer::new(std::mem::take(&mut *text));
            one.append_pair(&name, value);
            *text = one.finish();
        } else if !is_ours {
            break;
        } else if part.file_name().is_some_and(|name| !name.is_empty()) {
            file = Some(match into {
                Goes::ToMemory(len_max) => in_memory(&mut part, len_max).await?,
                Goes::ToDisk(path, len_max) => to_disk(&mut part, path, len_max).await?,
            });
        }
    }
    if !is_ours {
        let cause = "this page is from before the last unlocking; nothing of it was taken";
        return Err(Failure::new(Exit::Conflict, "page-outdated", cause));
    }
    Ok(Upload { fields: Fields::read(text.as_bytes()), file })
}

async fn in_memory(part: &mut Field<'_>, len_max: usize) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    while let Some(chunk) = part.chunk().await.map_err(cut_off)? {
        if chunk.len() > len_max - bytes.len() {
            return Err(too_large());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

async fn to_disk(
    part: &mut Field<'_>,
    path: &Path,
    len_max: u64,
) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let disk = |error: std::io::Error| {
        let cause = format!("cannot write {}: {error}", path.display());
        Failure::new(Exit::Failed, "upload-disk", cause)
    };
    let mut staging = Staging::begin(path, Readers::Owner).map_err(disk)?;
    let mut left = len_max;
    while let Some(chunk) = part.chunk().await.map_err(cut_off)? {
        left = left.checked_sub(chunk.len() as u64).ok_or_else(too_large)?;
        staging.write_all(&chunk).map_err(disk)?;
    }
    staging.commit().map_err(disk)?;
    Ok(Zeroizing::new(Vec::new()))
}
