//! The log of what was done: who, what, when, and nothing about a person.
//!
//! Each look at it is an entry of it, so it is a form that asks for one, and not a page that a browser
//! may fetch again by itself.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use saphan_protocol::codes::Permission;
use saphan_protocol::tier1::Date;
use serde_json::json;

use super::day::{self, DayField};
use super::download;
use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Hall, Seat};
use crate::audit::{self, Act, Broken, EXPORT_SCHEMA, Entry, Line};
use crate::exit::{Exit, Failure};

/// Entries on one page.
const PAGE_LEN: usize = 50;
/// As much of a commitment as tells two apart.
const SUBJECT_CHARS: usize = 12;

/// The pages of this file.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/audit", get(ask).post(show))
        .route("/audit/verify", post(verify))
        .route("/audit/file", post(file))
}

#[derive(Template)]
#[template(path = "audit.html")]
struct Page {
    shell: Shell,
    acts: Vec<(&'static str, String, bool)>,
    from: DayField,
    to: DayField,
    refused: Option<InWords>,
    verdict: Option<Verdict>,
    found: Option<Found>,
}

/// What came of looking at the chain.
struct Verdict {
    text: String,
    is_whole: bool,
}

/// One page of what was asked for.
struct Found {
    count: usize,
    rows: Vec<[String; 5]>,
    page: usize,
    pages: usize,
    newer: Option<usize>,
    older: Option<usize>,
}

/// Which entries are asked for.
struct Asked {
    act: Option<Act>,
    from: Option<Date>,
    to: Option<Date>,
}

impl Asked {
    fn read(fields: &Fields) -> Result<Self, Failure> {
        let named = fields.one("act");
        let act = Act::ALL.into_iter().find(|act| Some(act.as_str()) == named);
        let no_day = |_| Failure::new(Exit::Usage, "no-day", "that is no day");
        let from = day::read(fields, "from").map_err(no_day)?;
        let to = day::read(fields, "to").map_err(no_day)?;
        Ok(Self { act, from, to })
    }

    fn takes(&self, entry: &Entry) -> bool {
        let day = entry.at.date();
        self.act.is_none_or(|act| act == entry.act)
            && self.from.is_none_or(|from| from.civil() <= day)
            && self.to.is_none_or(|to| day <= to.civil())
    }
}

async fn ask(seat: Seat) -> Result<Html<String>, Refusal> {
    let standing = standing(&seat).await?;
    Ok(answered(&page(&seat, standing, &Fields::default())))
}

/// How the office is, for whoever may read the log at all.
async fn standing(seat: &Seat) -> Result<Standing, Failure> {
    let now = seat.now();
    seat.work(move |office| {
        Box::pin(async move {
            office.require(Permission::AuditRead)?;
            Standing::of(office, now).await
        })
    })
    .await
}

async fn show(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let asked = Asked::read(&fields);
    let standing = standing(&seat).await?;
    let page = page(&seat, standing, &fields);
    let t = seat.words();
    Ok(match asked {
        Ok(asked) => {
            let entries = entries(&seat, &asked).await?;
            let wanted = fields.one("page").and_then(|page| page.parse().ok()).unwrap_or(1);
            let found = Some(found(t, &entries, wanted));
            answered(&Page { found, ..page }).into_response()
        }
        Err(failure) => {
            let refused = Some(InWords::of(t, &failure));
            (StatusCode::UNPROCESSABLE_ENTITY, answered(&Page { refused, ..page })).into_response()
        }
    })
}

/// What was asked for, newest first.
async fn entries(seat: &Seat, asked: &Asked) -> Result<Vec<Entry>, Failure> {
    let now = seat.now();
    let entries =
        seat.work(move |office| Box::pin(async move { Ok(office.audit_log(now).await?) })).await?;
    Ok(entries.into_iter().rev().filter(|entry| asked.takes(entry)).collect())
}

fn found(t: Words, entries: &[Entry], wanted: usize) -> Found {
    let pages = entries.len().div_ceil(PAGE_LEN).max(1);
    let page = wanted.clamp(1, pages);
    let rows = entries.iter().skip((page - 1) * PAGE_LEN).take(PAGE_LEN).map(|entry| {
        let office = || t.say("nobody-in-particular").to_string();
        let subject = entry.subject.map(|subject| subject.to_string()).unwrap_or_default();
        [
            entry.number.to_string(),
            t.moment(entry.at),
            entry.actor.as_ref().map_or_else(office, ToString::to_string),
            act_name(t, entry.act),
            subject.chars().take(SUBJECT_CHARS).collect(),
        ]
    });
    Found {
        count: entries.len(),
        rows: rows.collect(),
        page,
        pages,
        newer: (page > 1).then(|| page - 1),
        older: (page < pages).then_some(page + 1),
    }
}

fn act_name(t: Words, act: Act) -> String {
    t.say(format!("audit-act-{}", act.as_str())).to_string()
}

/// Looks at the chain from its first entry to its head.
async fn verify(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let standing = standing(&seat).await?;
    let verdict =
        seat.work(|office| Box::pin(async move { Ok(office.verify_audit().await?) })).await?;
    let page = page(&seat, standing, &fields);
    let t = seat.words();
    let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let (text, is_whole) = match verdict {
        Ok(count) => (t.say("audit-whole").count("count", number(count)), true),
        Err(Broken::Missing(at)) => (t.say("audit-missing").with("number", at), false),
        Err(Broken::Changed(at)) => (t.say("audit-changed").with("number", at), false),
        Err(Broken::Cut(at)) => (t.say("audit-cut").with("number", at), false),
    };
    let verdict = Some(Verdict { text: text.to_string(), is_whole });
    Ok(answered(&Page { verdict, ..page }).into_response())
}

/// The same as `audit export`, in the order of the log.
async fn file(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let asked = Asked::read(&fields)?;
    let entries = entries(&seat, &asked).await?;
    let lines: Vec<Line> = entries.iter().rev().map(Line::from).collect();
    let day = seat.now().date();
    if fields.one("form") == Some("json") {
        let text = json!({ "schema": EXPORT_SCHEMA, "entries": lines }).to_string();
        return Ok(download::file(&format!("log-{day}.json"), "application/json", text));
    }
    let text = audit::csv(&lines).map_err(|error| {
        Failure::new(Exit::Failed, "report-csv", format!("the log cannot be written: {error}"))
    })?;
    Ok(download::file(&format!("log-{day}.csv"), "text/csv; charset=utf-8", text))
}

fn page(seat: &Seat, standing: Standing, fields: &Fields) -> Page {
    let shell = Shell::of(seat, Some(Nav::Audit), standing);
    let t = shell.t;
    let chosen = fields.one("act");
    let mut acts: Vec<_> = Act::ALL
        .into_iter()
        .map(|act| (act.as_str(), act_name(t, act), chosen == Some(act.as_str())))
        .collect();
    acts.sort_by(|one, other| one.1.cmp(&other.1));
    Page {
        acts,
        from: DayField::typed(t, "from", "audit-from", fields),
        to: DayField::typed(t, "to", "audit-to", fields),
        refused: None,
        verdict: None,
        found: None,
        shell,
    }
}

#[cfg(test)]
mod tests {
    use saphan_protocol::ids::Digest;
    use saphan_protocol::time::UnixSeconds;

    use super::*;
    use crate::config::{Calendar, Language};
    use crate::pages::language::words;

    fn entry(number: u64, act: Act, at: &str) -> Entry {
        let at: jiff::Timestamp = at.parse().unwrap();
        let at = UnixSeconds::new(at.as_second().try_into().unwrap());
        Entry { at, act, actor: None, number, subject: None, previous: Digest::of(&[]) }
    }

    #[test]
    fn both_days_belong_to_what_is_asked_for() {
        let day = |day| Date::new(2026, 3, day);
        let asked = Asked { act: Some(Act::CaseRead), from: day(9), to: day(10) };

        assert!(asked.takes(&entry(1, Act::CaseRead, "2026-03-09T00:00:00Z")));
        assert!(asked.takes(&entry(2, Act::CaseRead, "2026-03-10T23:59:59Z")));
        assert!(!asked.takes(&entry(3, Act::CaseEdited, "2026-03-10T12:00:00Z")));
        assert!(!asked.takes(&entry(4, Act::CaseRead, "2026-03-11T00:00:00Z")));
        assert!(!asked.takes(&entry(5, Act::CaseRead, "2026-03-08T23:59:59Z")));
    }

    #[test]
    fn a_page_that_there_is_not_is_the_last_one() {
        let t = words(Language::English, Calendar::Auto);
        let all: Vec<_> =
            (1..=120).map(|number| entry(number, Act::CaseRead, "2026-03-09T00:00:00Z")).collect();

        let last = found(t, &all, 99);

        assert_eq!((last.page, last.pages, last.rows.len()), (3, 3, 20));
        assert_eq!((last.newer, last.older), (Some(2), None));
        assert_eq!(found(t, &all, 0).older, Some(2));
        assert_eq!(found(t, &[], 1).pages, 1);
    }

    #[test]
    fn every_act_has_a_name() {
        let t = words(Language::English, Calendar::Auto);
        for act in Act::ALL {
            assert!(t.try_say(format!("audit-act-{}", act.as_str())).is_some(), "{act}");
        }
    }
}
