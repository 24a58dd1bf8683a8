//! Files of a case: attached, looked at, settled, approved, handed out, removed. The number of the case
//! travels in forms; addresses hold a name for it that means nothing outside this session.

mod add;
mod one;

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::{Html, Redirect};
use axum::routing::{get, post};
use data_encoding::HEXLOWER;
use ring::digest::{SHA256, digest};
use saphan_protocol::codes::{AttachmentType, Code};
use zeroize::Zeroizing;

use super::inputs::{Input, Kind, Summary, named};
use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::{Fields, Form, Hall, Seat};
use super::upload::spooled as upload;
use crate::attachment::Kind as FileKind;
use crate::exit::{Exit, Failure};
use crate::office::Office;
use crate::store::AttachmentRecord;

pub(super) fn routes() -> Router<Arc<Hall>> {
    let adding = post(add::add).layer(upload::limit(upload::FILE_LEN_MAX));
    Router::new()
        .route("/attachments", get(cases).post(choose))
        .route("/attachments/{case}", get(of_case))
        .route("/attachments/{case}/add", adding)
        .route("/attachments/{case}/{number}", get(one::show).post(one::found))
        .route("/attachments/{case}/{number}/settle", post(one::settle))
        .route("/attachments/{case}/{number}/approve", post(one::approve))
        .route("/attachments/{case}/{number}/file", post(one::file))
        .route("/attachments/{case}/{number}/remove", get(one::ask_remove).post(one::remove))
}

/// Characters of a name that stands for a case in addresses: 64 bits.
const HANDLE_LEN: usize = 16;

/// What stands for a case in the addresses of one session.
fn handle(token: &str, number: &str) -> String {
    let mut bytes = Zeroizing::new(Vec::with_capacity(token.len() + number.len() + 1));
    bytes.extend_from_slice(token.as_bytes());
    bytes.push(0);
    bytes.extend_from_slice(number.as_bytes());
    let mut name = HEXLOWER.encode(digest(&SHA256, &bytes).as_ref());
    name.truncate(HANDLE_LEN);
    name
}

/// The number of the case that an address of this session names.
async fn number_of(
    office: &mut Office,
    token: &str,
    named: &str,
) -> Result<Zeroizing<String>, Failure> {
    let cases = office.cases().await?;
    let mut numbers =
        cases.iter().map(|case| Zeroizing::new(case.local_case_no().expose().to_owned()));
    numbers.find(|number| handle(token, number) == named).ok_or_else(|| {
        let cause = "this page is from before the last unlocking, or the case is gone";
        Failure::new(Exit::NotFound, "case-page-outdated", cause)
    })
}

struct CaseRow {
    number: Zeroizing<String>,
    to: String,
    opened: String,
    files: usize,
}

#[derive(Template)]
#[template(path = "attachment_cases.html")]
struct Cases {
    shell: Shell,
    rows: Vec<CaseRow>,
}

/// Every case with how many files it has.
async fn cases(seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, found) = seat
        .work(move |office| {
            Box::pin(async move {
                let mut found = Vec::new();
                for case in office.cases().await? {
                    let number = Zeroizing::new(case.local_case_no().expose().to_owned());
                    // Whoever may not read a case is not told how many files it has.
                    let files = office.attachments(&number, now).await.map_or(0, |all| all.len());
                    found.push((case, number, files));
                }
                Ok((Standing::of(office, now).await?, found))
            })
        })
        .await?;
    let shell = Shell::of(&seat, Some(Nav::Files), standing);
    let rows = found.into_iter().map(|(case, number, files)| {
        let content = case.content();
        let (to, opened) = (case.to_partner().to_string(), shell.t.day_of(content.case.opened_on));
        CaseRow { number, to, opened, files }
    });
    let mut rows: Vec<CaseRow> = rows.collect();
    rows.sort_by(|one, other| one.number.cmp(&other.number));
    Ok(answered(&Cases { shell, rows }))
}

/// Leads to the files of the case whose number was sent.
async fn choose(form: Form<Seat>) -> Result<Redirect, Refusal> {
    let number = form.fields.exact("case").cloned().unwrap_or_default();
    let seat = form.from;
    let name = handle(seat.token(), &number);
    let token = seat.token().to_owned();
    let found = name.clone();
    seat.work(move |office| {
        Box::pin(async move { number_of(office, &token, &found).await.map(|_| ()) })
    })
    .await?;
    Ok(Redirect::to(&format!("/attachments/{name}")))
}

/// A file in the list of a case.
struct FileRow {
    number: u32,
    name: String,
    kind: String,
    kib: u64,
    read: String,
    found: String,
}

/// What a file is called: never what it was called before.
fn name(number: u32, record: &AttachmentRecord) -> String {
    // A kind that this version does not know any more is still a file.
    FileKind::of_ending(&record.kind)
        .map_or_else(|| format!("attachment-{number}"), |kind| kind.name(number))
}

fn kind(t: Words, record: &AttachmentRecord) -> String {
    t.code(AttachmentType::LIST, record.attachment_type.as_str())
}

/// How much of its text was read.
fn read(t: Words, record: &AttachmentRecord) -> String {
    t.say(match record.checked.level.as_str() {
        "complete" => "attachment-read-all",
        "partly" => "attachment-read-partly",
        _ => "attachment-read-not",
    })
    .to_string()
}

/// What is open in a file, or how it was settled.
fn found(t: Words, record: &AttachmentRecord) -> String {
    t.say(match record.kept() {
        _ if record.sighted.stop() => "attachment-stop",
        _ if record.sighted.none() => "attachment-nothing-found",
        None => "attachment-look",
        Some(kept) if kept.approved.is_none() => "attachment-kept-open",
        Some(_) => "attachment-kept",
    })
    .to_string()
}

impl FileRow {
    fn of(t: Words, number: u32, record: &AttachmentRecord) -> Self {
        Self {
            number,
            name: name(number, record),
            kind: kind(t, record),
            kib: record.rebuilt_len.div_ceil(1024),
            read: read(t, record),
            found: found(t, record),
        }
    }
}

/// What was left behind when a file was rebuilt.
struct Left {
    what: String,
    place: String,
    count: u32,
}

/// What became of a file that was only looked at.
struct Report {
    read: String,
    found: String,
    removed: Vec<Left>,
}

#[derive(Template)]
#[template(path = "attachments.html")]
struct Page {
    shell: Shell,
    /// What stands for the case in addresses.
    case: String,
    number: Zeroizing<String>,
    rows: Vec<FileRow>,
    inputs: Vec<Input>,
    mib_max: usize,
    report: Option<Report>,
    wrong: Option<Summary>,
}

async fn of_case(Path(case): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    Ok(answered(&page(&seat, case, &Fields::default()).await?))
}

async fn page(seat: &Seat, case: String, before: &Fields) -> Result<Page, Failure> {
    let (now, token, handle) = (seat.now(), seat.token().to_owned(), case.clone());
    let (standing, number, files) = seat
        .work(move |office| {
            Box::pin(async move {
                let number = number_of(office, &token, &handle).await?;
                let files = office.attachments(&number, now).await?;
                Ok((Standing::of(office, now).await?, number, files))
            })
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Files), standing);
    let t = shell.t;
    let types = named::<AttachmentType>(t);
    Ok(Page {
        case,
        number,
        rows: files.iter().map(|(number, record)| FileRow::of(t, *number, record)).collect(),
        inputs: vec![Input::select("type", t.say("attachment-type"), "", types, before)],
        mib_max: upload::FILE_LEN_MAX >> 20,
        report: None,
        wrong: None,
        shell,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_has_another_name_in_the_addresses_of_each_session() {
        let name = handle("token", "2026-0031");

        assert_eq!(name, handle("token", "2026-0031"));
        assert_ne!(name, handle("other", "2026-0031"));
        assert_ne!(name, handle("token", "2026-0032"));
        assert!(!name.contains("2026-0031") && name.len() == HANDLE_LEN);
    }
}
