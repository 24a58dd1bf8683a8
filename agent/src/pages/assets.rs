//! What is no page: style sheet, script and fonts, in the program itself.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

const STYLE: &str =
    concat!(include_str!("../../assets/fonts.css"), include_str!("../../assets/style.css"));
const SCRIPT: &str = include_str!("../../assets/page.js");

/// A font of the program: its name and its bytes.
macro_rules! font {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../assets/fonts/", $name)).as_slice())
    };
}

const FONTS: [(&str, &[u8]); 10] = [
    font!("latin-400.woff2"),
    font!("latin-700.woff2"),
    font!("latin-ext-400.woff2"),
    font!("latin-ext-700.woff2"),
    font!("thai-400.woff2"),
    font!("thai-700.woff2"),
    font!("lao-400.woff2"),
    font!("lao-700.woff2"),
    font!("myanmar-400.woff2"),
    font!("myanmar-700.woff2"),
];

pub(super) async fn style() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], STYLE)
}

pub(super) async fn script() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT)
}

pub(super) async fn font(Path(name): Path<String>) -> Response {
    match FONTS.into_iter().find(|(known, _)| *known == name) {
        Some((_, font)) => ([(CONTENT_TYPE, "font/woff2")], font).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
