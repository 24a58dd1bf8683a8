//! How the hub is, in words.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse as _, Response};
use saphan_pages::doorstep::House as _;
use saphan_pages::language::Words;
use saphan_pages::layout::{Choice, InWords, answered, languages, span};
use tracing::warn;

use super::Hall;
use crate::health::{Problem, Space, coarse};
use crate::said::number;
use crate::shell::Sight;
use crate::store::Store;

const MIB: u64 = 1 << 20;

/// Why the page cannot be shown.
#[derive(Clone, Copy)]
pub(super) struct Refused(&'static str);

impl Refused {
    pub(super) fn in_words(self, t: Words) -> InWords {
        InWords {
            what: t.say("unseen").to_string(),
            safety: t.say("error-unchanged").to_string(),
            next: Some(t.say("unseen-next").to_string()),
            code: self.0.to_ascii_uppercase().replace('-', "_"),
        }
    }

    fn answer(self) -> Response {
        let mut answer = StatusCode::SERVICE_UNAVAILABLE.into_response();
        answer.extensions_mut().insert(self);
        answer
    }
}

#[derive(Template)]
#[template(path = "hub_status.html")]
struct Page {
    t: Words,
    languages: Vec<Choice>,
    name: String,
    network: String,
    alerts: Vec<String>,
    version: &'static str,
    up: String,
    clock: String,
    connections: String,
    active: usize,
    suspended: usize,
    revoked: usize,
    envelopes: String,
    bytes: String,
    attachments: String,
    attachment_bytes: String,
    disk: String,
    certificate: String,
    directory: String,
    entries: u64,
}

pub(super) async fn show<S: Store>(
    State(hall): State<Arc<Hall<S>>>,
    headers: HeaderMap,
    uri: Uri,
) -> Response {
    let t = hall.words(&headers, &uri);
    let sight = match hall.watch.look().await {
        Ok(Some(sight)) => sight,
        Ok(None) => return Refused("hub-stops").answer(),
        Err(error) => {
            warn!(code = error.code(), "the status page could not ask the store");
            return Refused("store-unreadable").answer();
        }
    };
    let space = Space::of(&hall.site.dir);
    answered(&page(t, &hall, &sight, space)).into_response()
}

fn page<S>(t: Words, hall: &Hall<S>, sight: &Sight, space: Option<Space>) -> Page {
    let counts = &sight.counts;
    let directory = match sight.newest_entry {
        Some(at) => span(t, "ago", sight.now.since(at).as_secs()),
        None => t.say("never"),
    };
    Page {
        t,
        languages: languages(t),
        name: hall.site.name.to_string(),
        network: sight.network.to_string(),
        alerts: alerts(t, sight, space),
        version: env!("CARGO_PKG_VERSION"),
        up: span(t, "up", hall.since.elapsed().as_secs()).to_string(),
        clock: t.moment(sight.now),
        connections: amount(t, "count", sight.connections as u64),
        active: sight.active,
        suspended: sight.suspended,
        revoked: sight.revoked,
        envelopes: amount(t, "count", counts.envelopes),
        bytes: amount(t, "mib", counts.bytes / MIB),
        attachments: amount(t, "count", counts.blobs),
        attachment_bytes: amount(t, "mib", counts.blob_bytes / MIB),
        disk: match space {
            Some(space) => t.say("disk-free").count("percent", number(space.percent())).to_string(),
            None => t.say("disk-unknown").to_string(),
        },
        certificate: t.moment(sight.certificate_until),
        directory: directory.to_string(),
        entries: counts.directory,
    }
}

/// What stops the hub, or soon will.
fn alerts(t: Words, sight: &Sight, space: Option<Space>) -> Vec<String> {
    let problems = Problem::all(sight, space).into_iter();
    problems.map(|problem| t.say(format!("alert-{}", problem.code())).to_string()).collect()
}

/// A number by how many digits it has.
fn amount(t: Words, unit: &'static str, count: u64) -> String {
    let from = coarse(count);
    if from == 0 {
        return t.say(format!("amount-{unit}-few")).to_string();
    }
    t.say(format!("amount-{unit}"))
        .count("from", number(from))
        .count("to", number(from.saturating_mul(10) - 1))
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::language::BOOK;
    use saphan_pages::language::{Calendar, Language};

    #[test]
    fn how_much_waits_is_told_in_steps_only() {
        let t = BOOK.words(Language::English, Calendar::Auto);
        let told = |count| amount(t, "count", count);

        assert_eq!([0, 1, 9].map(told), ["fewer than 10"; 3]);
        assert_eq!([told(10), told(99)], ["10 to 99", "10 to 99"]);
        assert_eq!(told(u64::MAX).split(' ').count(), 3, "no number is too large");
        let bytes = |mib| amount(t, "mib", mib);
        assert_eq!([0, 9, 10].map(bytes), ["less than 10 MiB", "less than 10 MiB", "10 to 99 MiB"]);
    }
}
