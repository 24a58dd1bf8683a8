//! What is no page: the style sheet and the script, in the program itself.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

const STYLE: &str =
    concat!(include_str!("../assets/fonts.css"), include_str!("../assets/style.css"));
const SCRIPT: &str = include_str!("../assets/page.js");

/// A font of the program: its name and its bytes.
macro_rules! font {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../assets/fonts/", $name)).as_slice())
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

/// The routes of all of it.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route("/style.css", get(style))
        .route("/page.js", get(script))
        .route("/fonts/{name}", get(font))
        .route("/favicon.ico", get(async || StatusCode::NO_CONTENT))
}

async fn style() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], STYLE)
}

async fn script() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT)
}

async fn font(Path(name): Path<String>) -> Response {
    match FONTS.into_iter().find(|(known, _)| *known == name) {
        Some((_, font)) => ([(CONTENT_TYPE, "font/woff2")], font).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
