//! A form of a case file as a browser sends it: many fields, long texts, perhaps files.
//!
//! Such forms come as `multipart/form-data` (RFC 7578), which does not make texts of Asia three times as
//! long; a short form may come like any other.

use std::sync::Arc;

use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, FromRequestParts as _, Request};
use axum::http::header::CONTENT_TYPE;
use saphan_pages::seat::TOKEN_FIELD;
use zeroize::Zeroizing;

use super::super::refusal::Refusal;
use super::super::seat::{Elsewhere, Fields, Form, Hall, Seat};
use crate::casefile::CASE_FILE_LEN_MAX;
use crate::exit::{Exit, Failure};

/// Longest form, in bytes: a whole case file, and the names of its fields.
const SENT_LEN_MAX: usize = CASE_FILE_LEN_MAX + 1024 * 1024;
/// Most fields of a form.
const FIELDS_MAX: usize = 20_000;

/// A file that somebody chose.
pub(super) struct Upload {
    /// Whether it is a table by its name.
    pub(super) ending: String,
    pub(super) bytes: Zeroizing<Vec<u8>>,
}

/// A form of a page of this very session.
pub(super) struct Sent {
    pub(super) from: Seat,
    pub(super) fields: Fields,
    files: Vec<(String, Upload)>,
}

impl Sent {
    /// The file that was chosen in the field `name`.
    pub(super) fn file(&mut self, name: &str) -> Option<Upload> {
        let at = self.files.iter().position(|(field, _)| field == name)?;
        Some(self.files.swap_remove(at).1)
    }
}

impl FromRequest<Arc<Hall>> for Sent {
    type Rejection = Elsewhere;

    async fn from_request(request: Request, hall: &Arc<Hall>) -> Result<Self, Elsewhere> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if !kind.unwrap_or_default().starts_with("multipart/form-data") {
            let Form { from, fields } = Form::<Seat>::from_request(request, hall).await?;
            return Ok(Self { from, fields, files: Vec::new() });
        }
        let (mut parts, body) = request.into_parts();
        let from = Seat::from_request_parts(&mut parts, hall).await?;
        let request = Request::from_parts(parts, body);
        let (fields, files) = read(&from, request)
            .await
            .map_err(|failure| Elsewhere::Refused(Refusal::from(failure)))?;
        Ok(Self { from, fields, files })
    }
}

fn cut_off(_: MultipartError) -> Failure {
    Failure::new(Exit::Usage, "upload-form", "the form did not arrive as a whole")
}

/// The fields and files of a form, nothing of which is kept unless its token comes first.
async fn read(seat: &Seat, request: Request) -> Result<(Fields, Vec<(String, Upload)>), Failure> {
    let mut parts = Multipart::from_request(request, &())
        .await
        .map_err(|_| Failure::new(Exit::Usage, "upload-form", "this is no form with files"))?;
    let (mut pairs, mut files) = (Vec::new(), Vec::new());
    let mut left = SENT_LEN_MAX;
    while let Some(mut part) = parts.next_field().await.map_err(cut_off)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let mut bytes = Zeroizing::new(Vec::new());
        while let Some(chunk) = part.chunk().await.map_err(cut_off)? {
            left = left.checked_sub(chunk.len()).ok_or_else(too_long)?;
            bytes.extend_from_slice(&chunk);
        }
        if pairs.is_empty() && (name != TOKEN_FIELD || !is_own(seat, &bytes)) {
            let cause = "this page is from before the last unlocking; nothing of it was taken";
            return Err(Failure::new(Exit::Conflict, "page-outdated", cause));
        }
        if pairs.len() >= FIELDS_MAX {
            return Err(too_long());
        }
        match file_name {
            Some(file_name) if !file_name.is_empty() => {
                let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending);
                files.push((name, Upload { ending: ending.to_ascii_lowercase(), bytes }));
            }
            Some(_) => {}
            None => pairs.push((name, text(&bytes)?)),
        }
    }
    Ok((Fields::of(pairs), files))
}

fn is_own(seat: &Seat, bytes: &[u8]) -> bool {
    str::from_utf8(bytes).is_ok_and(|token| seat.is_token(token))
}

fn too_long() -> Failure {
    Failure::new(Exit::Usage, "form-too-long", "the form is too long")
}

fn text(bytes: &[u8]) -> Result<Zeroizing<String>, Failure> {
    let text = str::from_utf8(bytes).map_err(|_| {
        Failure::new(Exit::Usage, "upload-form", "a field of the form is not UTF-8")
    })?;
    Ok(Zeroizing::new(text.to_owned()))
}
