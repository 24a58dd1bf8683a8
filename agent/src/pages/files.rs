//! The case files of this office: the list, and a page for each part of one.
//!
//! ```text
//! overview   one file: its parts, its persons, what to look at
//! sections   which fields stand on which page
//! section    a page with a form
//! items      a form as a template writes it
//! options    what a field can be chosen from
//! draft      what stands in a form
//! read       from a form back to a file
//! day        days as people type them
//! problems   what is wrong, in words
//! begin      a file from nothing
//! import     files and tables from elsewhere
//! sent       forms with long texts and files
//! ```
//!
//! A file is found by an id that says nothing: its number stands in no address.

mod begin;
mod day;
mod draft;
mod import;
mod items;
mod options;
mod overview;
mod problems;
mod read;
mod section;
mod sections;
mod sent;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::response::Html;
use axum::routing::{get, post};
use saphan_protocol::ids::Digest;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::{Hall, Seat};
use crate::casefile::{CaseFile, CaseFileError, Tree};
use crate::exit::{Exit, Failure};
use crate::office::{FileId, FileView, Office, OfficeError};

pub(super) use day::{DayField, plain_digit};
pub(super) use options::Choice;
pub(super) use problems::in_words as path_in_words;

/// The pages of case files.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/files", get(list))
        .route("/files/new", get(begin::ask).post(begin::make))
        .route("/files/import", get(import::ask).post(import::look))
        .route("/files/import/keep", post(import::keep))
        .route("/file/{id}", get(overview::show).post(overview::reveal))
        .route("/file/{id}/export/{person}", post(overview::export))
        .route("/file/{id}/remove/{person}", get(section::ask_removal).post(section::remove))
        .route("/file/{id}/{section}", get(section::show_of_file).post(section::save_of_file))
        .route(
            "/file/{id}/{section}/{person}",
            get(section::show_of_person).post(section::save_of_person),
        )
        // Forms are bounded where they are read.
        .layer(DefaultBodyLimit::disable())
}

/// A file's id as an address has it.
fn file_id(text: &str) -> Result<FileId, Failure> {
    text.parse().map_err(|_| OfficeError::NoSuchCase.into())
}

/// The number of a file was not typed where it was asked for.
fn not_typed() -> Failure {
    Failure::new(Exit::Usage, "number-not-typed", "the number was not typed as it stands there")
}

/// Names the very bytes of a file, so that a form knows whether it is of the file that there is.
fn digest_text(case: &CaseFile) -> String {
    Digest::of(case.as_json_bytes()).to_string()
}

/// The tree of a file.
fn tree_of(case: &CaseFile) -> Result<Tree, Failure> {
    serde_json::from_slice(case.as_json_bytes()).map(Tree).map_err(|_| {
        // It was parsed when it was kept.
        Failure::new(Exit::Failed, "case-file-not-json", "a case file in the store is not JSON")
    })
}

/// The file of a tree.
fn parsed(tree: &Tree) -> Result<CaseFile, CaseFileError> {
    let json = serde_json::to_vec_pretty(&tree.0).expect("a tree of text and numbers is written");
    CaseFile::parse(Zeroizing::new(json))
}

/// The partners of the network but this one.
pub(super) async fn other_partners(
    office: &mut Office,
    now: UnixSeconds,
) -> Result<Vec<String>, Failure> {
    let all = office.partners(now).await?;
    let others = all.iter().filter(|view| !view.is_us);
    Ok(others.map(|view| view.id.to_string()).collect())
}

/// By what the list is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Number,
    Opened,
    State,
    Keeper,
    Partner,
}

impl Order {
    const ALL: [(Self, &'static str, &'static str); 5] = [
        (Self::Number, "number", "file-number"),
        (Self::Opened, "opened", "file-opened"),
        (Self::State, "state", "list-state"),
        (Self::Keeper, "keeper", "file-keeper"),
        (Self::Partner, "partner", "file-to"),
    ];

    fn named(name: &str) -> Self {
        let found = Self::ALL.iter().find(|(_, known, _)| *known == name);
        found.map_or(Self::Number, |(order, _, _)| *order)
    }

    fn compare(self, one: &FileView, other: &FileView) -> Ordering {
        let case = |view: &FileView| view.case.content().case.status.as_str();
        let by = match self {
            Self::Number => Ordering::Equal,
            // What was opened last is looked for first.
            Self::Opened => {
                other.case.content().case.opened_on.cmp(&one.case.content().case.opened_on)
            }
            Self::State => case(one).cmp(case(other)),
            Self::Keeper => one.keeper.cmp(&other.keeper),
            Self::Partner => one.case.to_partner().cmp(other.case.to_partner()),
        };
        by.then_with(|| {
            let number =
                |view: &FileView| Zeroizing::new(view.case.local_case_no().expose().to_owned());
            number(one).cmp(&number(other))
        })
    }
}

/// A head of a column, which sorts by it.
struct Head {
    label: String,
    name: &'static str,
    is_sorted: bool,
}

struct Row {
    id: FileId,
    number: Zeroizing<String>,
    opened: String,
    state: String,
    keeper: String,
    to: String,
    persons: usize,
}

impl Row {
    fn of(t: Words, view: &FileView) -> Self {
        let content = view.case.content();
        let nobody = || t.say("nobody-in-particular").to_string();
        Self {
            id: view.id,
            number: Zeroizing::new(view.case.local_case_no().expose().to_owned()),
            opened: day::in_words(t, &content.case.opened_on.to_string()),
            state: t.code("case_status", content.case.status.as_str()),
            keeper: view.keeper.as_ref().map_or_else(nobody, ToString::to_string),
            to: view.case.to_partner().to_string(),
            persons: content.persons.len(),
        }
    }
}

#[derive(Template)]
#[template(path = "files.html")]
struct List {
    shell: Shell,
    heads: Vec<Head>,
    rows: Vec<Row>,
}

/// The list, without a name.
async fn list(seat: Seat) -> Result<Html<String>, Refusal> {
    let now = seat.now();
    let (standing, mut files) = seat
        .work(move |office| {
            Box::pin(async move { Ok((Standing::of(office, now).await?, office.files().await?)) })
        })
        .await?;
    let order = Order::named(seat.asked("sort").unwrap_or_default());
    files.sort_by(|one, other| order.compare(one, other));
    let shell = Shell::of(&seat, Some(Nav::Files), standing);
    let t = shell.t;
    let heads = Order::ALL.iter().map(|(known, name, label)| Head {
        label: t.say(*label).to_string(),
        name,
        is_sorted: *known == order,
    });
    let heads = heads.collect();
    let rows = files.iter().map(|view| Row::of(t, view)).collect();
    Ok(answered(&List { shell, heads, rows }))
}
