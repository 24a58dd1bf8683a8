//! What is typed into a form survives a power cut and the lock: a page's script sends it every few seconds, and
//! brings it back. Without script it can be looked at and copied.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use form_urlencoded::Serializer;
use saphan_pages::seat::{FORM_LEN_MAX, Guarded as _, local};
use serde_json::json;
use tracing::warn;
use zeroize::Zeroizing;

use super::language::Words;
use super::layout::{Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::{Fields, Form, Hall, Seat};
use crate::office::{FormPlace, KeptForm};

/// Stands before the name of each field that is kept.
const FIELD: &str = "f.";
/// Names the form that was kept, in the address that it is sent to.
const KEPT: &str = "kept";

pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/kept", get(list).post(keep))
        .route("/kept/back", post(back))
        .route("/kept/show", post(show))
        .route("/kept/discard", post(discard))
        .route("/stay", post(stay))
}

/// Whether a field may be kept, whatever the script thinks of it: no passphrase, and no word that
/// somebody did something, which has to be said anew.
fn is_kept(name: &str) -> bool {
    let never = ["token", "reference", "phoned", "spoken", KEPT];
    !name.contains("passphrase") && !never.contains(&name)
}

fn place(fields: &Fields) -> FormPlace {
    FormPlace {
        page: local(fields.one("page")).to_owned(),
        about: Zeroizing::new(fields.one("about").unwrap_or_default().as_bytes().to_vec()),
    }
}

fn typed(fields: &Fields) -> Zeroizing<Vec<u8>> {
    let named = fields.pairs().filter_map(|(name, value)| Some((name.strip_prefix(FIELD)?, value)));
    let kept = named.filter(|(name, _)| is_kept(name));
    // Allocated at its full size, so that growing leaves no copy behind.
    let mut text = Serializer::new(String::with_capacity(FORM_LEN_MAX));
    text.extend_pairs(kept);
    Zeroizing::new(text.finish().into_bytes())
}

/// Keeps what is in a form now.
async fn keep(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let (place, typed, now) = (place(&fields), typed(&fields), seat.now());
    let kept = seat.work(move |office| {
        Box::pin(async move { Ok(office.keep_form(place, typed, now).await?) })
    });
    Ok(json(&json!({ "id": kept.await? })))
}

/// An answer to the script; wiped here once it is on its way.
fn json(value: &serde_json::Value) -> Response {
    let text = Zeroizing::new(value.to_string());
    ([(CONTENT_TYPE, "application/json")], text.as_bytes().to_vec()).into_response()
}

/// What was typed into a form before.
async fn back(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let (place, now, t) = (place(&fields), seat.now(), seat.words());
    let form = seat
        .work(move |office| Box::pin(async move { Ok(office.kept_form(place, now).await?) }))
        .await?;
    let Some(KeptForm { id, at, typed, .. }) = form else {
        return Ok(json(&json!({})));
    };
    let said = t.say("kept-back").with("when", t.moment(at)).to_string();
    let typed = String::from_utf8_lossy(&typed);
    Ok(json(&json!({ "id": id, "said": said, "form": typed })))
}

async fn discard(form: Form<Seat>) -> Result<Redirect, Refusal> {
    let Form { from: seat, fields } = form;
    let id = fields.one("id").unwrap_or_default().to_owned();
    seat.work(move |office| Box::pin(async move { Ok(office.discard_form(&id).await?) })).await?;
    Ok(Redirect::to("/kept"))
}

/// Somebody is still there.
async fn stay(form: Form<Seat>) -> Result<StatusCode, Refusal> {
    form.from.work(|_| Box::pin(async { Ok(()) })).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A form that was kept, in the list.
struct Line {
    id: String,
    page: String,
    when: String,
}

/// What the page of a form is called. An address that has no name here stands for itself.
fn called(t: Words, page: &str) -> String {
    let mut parts = page.trim_start_matches('/').split('/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("referral"), Some(reference), Some(act)) => {
            let act = t.try_say(format!("act-{act}")).map(|act| act.to_string());
            let what = act.unwrap_or_else(|| t.say("kept-a-form").to_string());
            t.say("of-a-thing").with("of", reference).with("what", what).to_string()
        }
        (Some("new"), ..) => t.say("new-heading").to_string(),
        (Some("file" | "files"), ..) => t.say("files-heading").to_string(),
        (Some("attachments"), ..) => t.say("attachments-heading").to_string(),
        (Some("settings"), ..) => t.say("settings-heading").to_string(),
        _ => page.to_owned(),
    }
}

#[derive(Template)]
#[template(path = "kept.html")]
struct Page {
    shell: Shell,
    lines: Vec<Line>,
    /// What was typed into the one that is looked at.
    shown: Vec<Zeroizing<String>>,
    /// Whether one is looked at.
    is_open: bool,
}

impl Page {
    async fn of(seat: &Seat, shown: Option<String>) -> Result<Self, Refusal> {
        let (now, t) = (seat.now(), seat.words());
        let (standing, forms) = seat
            .work(move |office| {
                Box::pin(async move {
                    Ok((Standing::of(office, now).await?, office.kept_forms(now).await?))
                })
            })
            .await?;
        let open = forms.iter().find(|form| Some(&form.id) == shown.as_ref());
        let fields = open.map(|form| Fields::read(&form.typed)).unwrap_or_default();
        let typed = |(_, value): (&str, &str)| Zeroizing::new(value.to_owned());
        let shown =
            fields.pairs().filter(|(_, value)| !value.trim().is_empty()).map(typed).collect();
        let line = |form: &KeptForm| Line {
            id: form.id.clone(),
            page: called(t, &form.page),
            when: t.moment(form.at),
        };
        let (lines, is_open) = (forms.iter().map(line).collect(), open.is_some());
        Ok(Self { shell: Shell::of(seat, None, standing), lines, shown, is_open })
    }
}

async fn list(seat: Seat) -> Result<Response, Refusal> {
    Ok(answered(&Page::of(&seat, None).await?).into_response())
}

/// What was typed into one form, for a minute.
async fn show(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let page = Page::of(&seat, fields.one("id").map(str::to_owned)).await?;
    let page = Page { shell: page.shell.for_a_while("/kept"), ..page };
    Ok(answered(&page).into_response())
}

/// Forgets what was kept of a form once that is taken: then its sender is sent on.
pub(super) async fn forget_taken(
    State(hall): State<Arc<Hall>>,
    request: Request,
    next: Next,
) -> Response {
    let query = Fields::read(request.uri().query().unwrap_or_default().as_bytes());
    let id = query.one(KEPT).map(str::to_owned).filter(|_| request.method() == Method::POST);
    let is_open = hall.seen(request.headers()).is_some_and(|seen| seen.is_open);
    let answer = next.run(request).await;
    if let Some(id) = id
        && is_open
        && answer.status() == StatusCode::SEE_OTHER
    {
        let taken = hall
            .clerk
            .work(move |office| Box::pin(async move { Ok(office.form_taken(&id).await?) }));
        if let Err(failure) = taken.await {
            warn!(code = failure.code(), "what was kept of a form is still there");
        }
    }
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passphrases_and_what_confirms_are_never_kept() {
        let form = "f.text=a+b&f.passphrase=x&f.new-passphrase-again=x&f.reference=7F3-K2Q&token=t&f.token=t\
                    &f.how-1=keep&page=%2Fnew";

        let kept = typed(&Fields::read(form.as_bytes()));

        assert_eq!(str::from_utf8(&kept).unwrap(), "text=a+b&how-1=keep");
    }

    #[test]
    fn a_form_is_told_by_its_page_and_what_that_is_about() {
        let place = place(&Fields::read(b"page=https://evil.example&about=case%3D7"));

        assert_eq!((place.page.as_str(), place.about.as_slice()), ("/", &b"case=7"[..]));
    }
}
