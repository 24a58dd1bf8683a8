//! What was done with the key, newest first, and all of it to take away.

use askama::Template;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse};
use saphan_certs::authority::{Act, ActEntry};
use saphan_pages::language::Words;

use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::Seat;
use crate::commands::log;
use crate::commands::partner::{reason_name, stop_name};

/// Acts on a page.
const PER_PAGE: usize = 50;

/// An act in the list.
struct Row {
    number: u64,
    at: String,
    by: String,
    what: String,
    whom: String,
    is_agreed: bool,
}

#[derive(Template)]
#[template(path = "log.html")]
struct Log {
    shell: Shell,
    rows: Vec<Row>,
    acts: usize,
    entries: usize,
    last: u64,
    hash: String,
    page: usize,
    pages: usize,
}

pub(super) async fn list(seat: Seat) -> Result<Html<String>, Refusal> {
    let (t, asked) = (seat.words(), seat.leaf());
    // Opening has checked all of it: each act signed and chained, and the list in agreement.
    let (standing, rows, acts, entries, hash, leaf) = seat
        .work(move |work| {
            let acts = work.authority.acts();
            let leaf = asked.min(leaves(acts.entries().len()));
            let newest = acts.entries().iter().rev();
            let rows = newest.skip((leaf - 1) * PER_PAGE).take(PER_PAGE).map(|act| row(act, t));
            let rows: Vec<Row> = rows.collect();
            let (count, hash) = (acts.entries().len(), acts.head().to_string());
            let entries = work.authority.directory().len();
            Ok((Standing::of(&work, t)?, rows, count, entries, hash, leaf))
        })
        .await?;
    let shell = Shell::of(&seat, Nav::Log, standing);
    Ok(answered(&Log {
        shell,
        rows,
        acts,
        entries: usize::try_from(entries).unwrap_or(usize::MAX),
        last: (acts as u64).saturating_sub(1),
        hash,
        page: leaf,
        pages: leaves(acts),
    }))
}

/// How many pages so many acts have: at least one.
fn leaves(acts: usize) -> usize {
    acts.div_ceil(PER_PAGE).max(1)
}

fn row(entry: &ActEntry, t: Words) -> Row {
    let name = entry.act.as_str().replace('_', "-");
    let what = t.say(format!("act-{name}")).to_string();
    let reason = if let Act::Revoke { reason, .. } = &entry.act {
        Some(format!("reason-{}", reason_name(*reason)))
    } else if let Act::Suspend { reason, .. } = &entry.act {
        Some(format!("stop-{}", stop_name(*reason)))
    } else {
        None
    };
    let what = match reason {
        Some(reason) => {
            t.say("state-because").with("state", what).with("reason", t.say(reason)).to_string()
        }
        None => what,
    };
    Row {
        number: entry.number,
        at: t.moment(entry.at),
        by: entry.by.to_string(),
        what,
        whom: entry.act.subject().unwrap_or_default().to_owned(),
        is_agreed: entry.second.is_some(),
    }
}

/// All of it, one JSON document a line, as the command writes it.
pub(super) async fn export(seat: Seat) -> Result<impl IntoResponse, Refusal> {
    let t = seat.words();
    let text = seat.work(move |work| Ok(log::export(t, work.authority)?.text)).await?;
    let headers = [
        (CONTENT_TYPE, "application/x-ndjson"),
        (CONTENT_DISPOSITION, "attachment; filename=\"saphan-ca-log.ndjson\""),
    ];
    Ok((headers, text + "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_page_is_asked_for_behind_the_last() {
        assert_eq!([0, 1, 50, 51].map(leaves), [1, 1, 1, 2]);
    }
}
