//! A file for whoever asked for it: kept by no cache, shown in no page.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};

/// `content` as the file `name`, which has letters, digits, points and hyphens only.
pub(super) fn file(
    name: &str,
    kind: &'static str,
    content: impl Into<axum::body::Body>,
) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let head = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, disposition)];
    (head, content.into()).into_response()
}
