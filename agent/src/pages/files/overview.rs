//! One case file: its parts and persons, without names until they are asked for.

use askama::Template;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse as _, Response};
use serde_json::Value;
use zeroize::Zeroizing;

use super::super::language::Words;
use super::super::layout::{Nav, Shell, Standing, answered};
use super::super::outline::{self, Line};
use super::super::refusal::Refusal;
use super::super::seat::{Form, Seat};
use super::problems::warned;
use super::sections::{Of, SECTIONS, Section};
use crate::casefile::{CaseFile, LocalRef, Tree};
use crate::exit::{Exit, Failure};
use crate::office::FileId;

/// A page of the file, with how much stands there.
struct Part {
    slug: &'static str,
    label: String,
    state: String,
}

struct PersonRow {
    pid: String,
    role: String,
    age: String,
    parts: Vec<Part>,
}

#[derive(Template)]
#[template(path = "file.html")]
struct Page {
    shell: Shell,
    id: FileId,
    number: Zeroizing<String>,
    facts: Vec<(String, String)>,
    /// What to look at.
    warnings: Vec<String>,
    parts: Vec<Part>,
    persons: Vec<PersonRow>,
    is_shown: bool,
    lines: Vec<Line>,
}

/// How much stands in the fields of a page.
fn part(t: Words, section: &Section, object: &Value) -> Part {
    let mut entries = 0;
    let mut is_filled = false;
    for field in section.fields() {
        let value = &object[field.name];
        entries += entries_within(value);
        is_filled |= !matches!(value, Value::Null | Value::Bool(false)) && !is_bare(value);
    }
    let state = if entries > 0 {
        t.say("file-entries").count("count", entries)
    } else if is_filled {
        t.say("file-filled")
    } else {
        t.say("file-blank")
    };
    let label = t.say(format!("section-{}", section.slug)).to_string();
    Part { slug: section.slug, label, state: state.to_string() }
}

/// Entries of a list of objects, or of the lists in an object.
fn entries_within(value: &Value) -> usize {
    match value {
        Value::Array(entries) => entries.iter().filter(|entry| entry.is_object()).count(),
        Value::Object(fields) => fields.values().map(entries_within).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

fn is_bare(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
        || value.as_object().is_some_and(serde_json::Map::is_empty)
}

fn persons(t: Words, case: &CaseFile, tree: &Tree) -> Vec<PersonRow> {
    let sections = || SECTIONS.iter().filter(|section| section.of == Of::Person);
    let all = case.content().persons.iter().enumerate().map(|(at, person)| {
        let object = &tree.0["persons"][at];
        let id = if person.age_decision.minor { "file-minor" } else { "file-adult" };
        PersonRow {
            pid: person.pid.to_string(),
            role: t.code("person_role", person.role.as_str()),
            age: t.say(id).to_string(),
            parts: sections().map(|section| part(t, section, object)).collect(),
        }
    });
    all.collect()
}

async fn page(seat: &Seat, id: &str, is_shown: bool) -> Result<Html<String>, Refusal> {
    let (now, id) = (seat.now(), super::file_id(id)?);
    let (standing, case) = seat
        .work(move |office| {
            Box::pin(
                async move { Ok((Standing::of(office, now).await?, office.file(id, now).await?)) },
            )
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Files), standing);
    let shell = if is_shown { shell.for_a_while(&format!("/file/{id}")) } else { shell };
    let t = shell.t;
    let tree = super::tree_of(&case)?;
    let content = case.content();
    let facts = vec![
        (
            t.say("file-opened").to_string(),
            super::day::in_words(t, &content.case.opened_on.to_string()),
        ),
        (t.say("list-state").to_string(), t.code("case_status", content.case.status.as_str())),
        (t.say("file-to").to_string(), case.to_partner().to_string()),
        (t.say("list-urgency").to_string(), t.code("urgency", content.referral.urgency.as_str())),
    ];
    let sections = SECTIONS.iter().filter(|section| section.of == Of::File);
    let parts = sections.map(|section| part(t, section, &tree.0)).collect();
    Ok(answered(&Page {
        id,
        number: Zeroizing::new(case.local_case_no().expose().to_owned()),
        facts,
        warnings: case.warnings().iter().map(|warning| warned(t, warning)).collect(),
        parts,
        persons: persons(t, &case, &tree),
        is_shown,
        lines: if is_shown { outline::lines(t, &tree.0) } else { Vec::new() },
        shell,
    }))
}

/// The file, masked.
pub(super) async fn show(Path(id): Path<String>, seat: Seat) -> Result<Html<String>, Refusal> {
    page(&seat, &id, false).await
}

/// All that stands in the file, for one minute.
pub(super) async fn reveal(
    Path(id): Path<String>,
    form: Form<Seat>,
) -> Result<Html<String>, Refusal> {
    page(&form.from, &id, true).await
}

/// One person's own data, to be handed to her.
pub(super) async fn export(
    Path((id, person)): Path<(String, String)>,
    form: Form<Seat>,
) -> Result<Response, Refusal> {
    let seat = form.from;
    let unknown = || Failure::new(Exit::NotFound, "no-such-person", "the case has no such person");
    let person: LocalRef = person.parse().map_err(|_| unknown())?;
    let (now, id, whose) = (seat.now(), super::file_id(&id)?, person.clone());
    let json = seat
        .work(move |office| {
            Box::pin(async move {
                let case = office.file(id, now).await?;
                let number = Zeroizing::new(case.local_case_no().expose().to_owned());
                Ok(office.export_person(&number, &whose, now).await?)
            })
        })
        .await?;
    let json = json.ok_or_else(unknown)?;
    let name = format!("attachment; filename=\"person-{person}.json\"");
    let head = [(CONTENT_TYPE, "application/json".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((head, json.to_vec()).into_response())
}
