//! Counts of a period: tables with bars, and the same as a file for a spreadsheet.

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use clap::ValueEnum as _;
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;
use std::sync::Arc;

use super::chart::{Bar, bars};
use super::day::{self, DayField};
use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Hall, Seat};
use super::{download, seat};
use crate::exit::{Exit, Failure};
use crate::report::{
    self, AgeAt, Audience, Block, Days, Grid, Measure, Report, Row, TableId, Told,
};
use crate::said::report as said;

/// Whose counts, as the form names them.
const AUDIENCES: [Audience; 3] = [Audience::Own, Audience::Network, Audience::Public];
/// The moments of an age, as the form names them.
const AGES: [&str; 3] = ["first-contact", "situation", "today"];

/// The pages of this file.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/reports", get(ask).post(show)).route("/reports/file", post(file))
}

struct Choice {
    value: &'static str,
    label: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "reports.html")]
struct Page {
    shell: Shell,
    audiences: Vec<Choice>,
    ages: Vec<Choice>,
    tables: Vec<(String, String, bool)>,
    from: DayField,
    to: DayField,
    refused: Option<InWords>,
    report: Option<Shown>,
}

/// A report in words.
struct Shown {
    heading: String,
    /// What stands for small counts.
    suppressed: Option<String>,
    tables: Vec<Table>,
}

struct Table {
    id: String,
    title: String,
    blocks: Vec<Counts>,
    /// Figure, of what, value, and of how many it is made.
    figures: Vec<[String; 4]>,
}

struct Counts {
    caption: String,
    by: Vec<String>,
    columns: Vec<String>,
    rows: Vec<Line>,
}

struct Line {
    of: Vec<String>,
    told: Vec<String>,
    bar: Option<Bar>,
}

/// What was asked for.
struct Asked {
    audience: Audience,
    days: Days,
    at: AgeAt,
    tables: Vec<TableId>,
}

impl Asked {
    fn read(fields: &Fields, now: UnixSeconds) -> Result<Self, Failure> {
        let today = Date::try_from(now.date()).map_err(|_| clock())?;
        let named = fields.one("audience").unwrap_or_default();
        let audience = AUDIENCES.into_iter().find(|one| one.as_str() == named);
        let audience = audience.unwrap_or_default();
        let no_day = |_| Failure::new(Exit::Usage, "no-day", "that is no day");
        let from = day::read(fields, "from").map_err(no_day)?;
        let to = day::read(fields, "to").map_err(no_day)?;
        let days = Days::asked(audience, (from, to), today).ok_or_else(clock)?;
        let at = match fields.one("age") {
            Some("situation") => AgeAt::Exploitation,
            Some("today") => AgeAt::Today(today),
            Some(_) | None => AgeAt::FirstContact,
        };
        let tables = fields.all("table").filter_map(|text| TableId::from_str(text, false).ok());
        Ok(Self { audience, days, at, tables: tables.collect() })
    }
}

fn clock() -> Failure {
    Failure::new(Exit::Failed, "clock", "this machine's clock is wrong; set it, then try again")
}

async fn standing(seat: &Seat) -> Result<Standing, Failure> {
    let now = seat.now();
    seat.work(move |office| Box::pin(async move { Standing::of(office, now).await })).await
}

async fn ask(seat: Seat) -> Result<Html<String>, Refusal> {
    let standing = standing(&seat).await?;
    Ok(answered(&page(&seat, standing, &Fields::default(), None, None)))
}

async fn show(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let made = made(&seat, &fields).await;
    let standing = standing(&seat).await?;
    let t = seat.words();
    Ok(match made {
        Ok(report) => {
            let report = shown(t, &report);
            answered(&page(&seat, standing, &fields, None, Some(report))).into_response()
        }
        Err(failure) => {
            let refused = InWords::of(t, &failure);
            let page = page(&seat, standing, &fields, Some(refused), None);
            (StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response()
        }
    })
}

async fn file(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let report = made(&seat, &fields).await?;
    let text = report::csv(seat.words().plain(), &report).map_err(|error| {
        Failure::new(Exit::Failed, "report-csv", format!("the report cannot be written: {error}"))
    })?;
    let name = format!(
        "report-{}-{}-{}-{}.csv",
        report.partner,
        report.from,
        report.to,
        report.audience.as_str()
    );
    Ok(download::file(&name, "text/csv; charset=utf-8", text))
}

async fn made(seat: &seat::Seat, fields: &Fields) -> Result<Report, Failure> {
    let now = seat.now();
    let Asked { audience, days, at, tables } = Asked::read(fields, now)?;
    let report = seat
        .work(move |office| {
            Box::pin(async move { Ok(office.report(days, audience, at, now).await?) })
        })
        .await?;
    Ok(report.only(&tables))
}

fn page(
    seat: &Seat,
    standing: Standing,
    fields: &Fields,
    refused: Option<InWords>,
    report: Option<Shown>,
) -> Page {
    let shell = Shell::of(seat, Some(Nav::Reports), standing);
    let t = shell.t;
    let choice = |name: &str, value: &'static str, is_first: bool| Choice {
        value,
        label: t.say(format!("report-{name}-{value}")).to_string(),
        is_chosen: fields.one(name).map_or(is_first, |chosen| chosen == value),
    };
    let tables = TableId::value_variants().iter().map(|id| {
        let is_chosen = fields.all("table").any(|chosen| chosen == id.to_string());
        (id.to_string(), said::table(t, *id), is_chosen)
    });
    Page {
        audiences: AUDIENCES
            .into_iter()
            .map(|one| choice("audience", one.as_str(), one == Audience::Own))
            .collect(),
        ages: AGES.into_iter().map(|one| choice("age", one, one == "first-contact")).collect(),
        tables: tables.collect(),
        from: DayField::typed(t, "from", "report-from", fields),
        to: DayField::typed(t, "to", "report-to", fields),
        refused,
        report,
        shell,
    }
}

fn shown(t: Words, report: &Report) -> Shown {
    let heading = t
        .say("report-of")
        .with("from", day_name(t, report.from))
        .with("to", day_name(t, report.to))
        .with("audience", said::audience(t, report.audience));
    let suppressed = match report.audience {
        Audience::Own => None,
        Audience::Network => Some(t.say("report-suppressed-network").to_string()),
        Audience::Public => Some(t.say("report-suppressed-public").to_string()),
    };
    let tables = report.tables.iter().map(|table| Table {
        id: table.id.to_string(),
        title: said::table(t, table.id),
        blocks: table.blocks.iter().map(|block| counts(t, block)).collect(),
        figures: table.measures.iter().map(|measure| figure(t, measure)).collect(),
    });
    Shown { heading: heading.to_string(), suppressed, tables: tables.collect() }
}

fn day_name(t: Words, day: Date) -> String {
    let day = day.civil();
    t.day(day.year(), day.month(), day.day())
}

fn counts(t: Words, block: &Block) -> Counts {
    let grid = Grid::of(block);
    let names: Vec<String> = block.by.iter().map(|dim| said::dim(t, dim)).collect();
    let unit = said::unit(t, &block.unit);
    let by = names.join(", ");
    let caption = t.say("report-block").with("id", &block.id).with("unit", unit).with("by", by);
    let columns = match (grid.columns.as_slice(), block.by.last()) {
        ([None], _) | (_, None) => vec![t.say("report-count").to_string()],
        (columns, Some(dim)) => columns.iter().map(|value| said::value(t, dim, value)).collect(),
    };
    let labels: Vec<Vec<String>> =
        grid.rows.iter().map(|row| row_names(t, &grid.by, row)).collect();
    let whole = |row: &Row| row.of.iter().all(Option::is_none);
    // The total would make every other bar short.
    let titled: Vec<(String, Option<u64>)> = grid
        .rows
        .iter()
        .zip(&labels)
        .map(|(row, of)| {
            (format!("{}: {}", of.join(", "), row.all.text()), exact(row.all, whole(row)))
        })
        .collect();
    let rows = grid.rows.iter().zip(labels).zip(bars(&titled)).map(|((row, of), bar)| Line {
        of,
        told: row.told.iter().map(|told| told.text()).collect(),
        bar,
    });
    Counts {
        caption: caption.to_string(),
        by: grid.by.iter().map(|dim| said::dim(t, dim)).collect(),
        columns,
        rows: rows.collect(),
    }
}

fn exact(told: Told, is_whole: bool) -> Option<u64> {
    match told {
        Told::Exact { count } if !is_whole => Some(count),
        Told::Exact { .. } | Told::Range { .. } | Told::Withheld { .. } => None,
    }
}

fn row_names(t: Words, by: &[String], row: &Row) -> Vec<String> {
    by.iter().zip(&row.of).map(|(dim, value)| said::value(t, dim, value)).collect()
}

fn figure(t: Words, measure: &Measure) -> [String; 4] {
    let of = measure.of.iter().map(|(dim, value)| said::value(t, dim, &Some(value.clone())));
    let value = measure.value.as_ref().map_or_else(
        || "-".to_owned(),
        |value| format!("{value} ({})", said::unit(t, &measure.unit)),
    );
    let made_of = measure.made_of.map(|count| count.to_string()).unwrap_or_default();
    [said::figure(t, measure), of.collect::<Vec<_>>().join(", "), value, made_of]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Calendar, Language};
    use crate::pages::language::words;
    use crate::report::Facts;

    fn empty() -> Report {
        let facts = Facts { country: "LA".to_owned(), cases: Vec::new(), referrals: Vec::new() };
        let day = |month, day| Date::new(2026, month, day).unwrap();
        let days = Days { from: day(1, 1), to: day(12, 31) };
        report::own(&"nkw-la".parse().unwrap(), &facts, days, AgeAt::FirstContact).unwrap()
    }

    #[test]
    fn a_count_is_shown_with_the_same_number_in_its_bar() {
        let t = words(Language::English, Calendar::Auto);
        let report = empty();
        let block = report.tables[0].blocks.first().unwrap();

        let shown = counts(t, block);

        assert_eq!(shown.caption, "R1.1: persons by nationality, age group");
        assert_eq!(shown.rows.last().map(|row| row.of.clone()), Some(vec!["all".to_owned()]));
        assert!(shown.rows.iter().all(|row| row.told.len() == shown.columns.len()));
    }
}
