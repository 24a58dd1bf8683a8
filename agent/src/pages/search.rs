//! Search: words, partner, state, days. In memory over what the office has and its reader may read; no
//! index is kept, and what is sought stands in no address and no log.

mod find;

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use saphan_protocol::codes::ClosedList;
use saphan_protocol::lifecycle::{Side, State};
use saphan_protocol::tier1::Date;
use serde_json::Value;
use zeroize::Zeroizing;

use super::files::{Choice, DayField, path_in_words};
use super::inbox;
use super::language::Words;
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::Refusal;
use super::seat::{Fields, Form, Hall, Seat};
use crate::casefile::Tree;
use crate::casefile::layout::{FILE, Field, Kind};
use crate::exit::Failure;
use crate::office::{FileView, OfficeError, ReferralView};
use find::{Fit, Query};

/// The page.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/search", get(ask).post(search))
}

/// Most results that are shown.
const RESULTS_MAX: usize = 200;
/// Most places that are shown of one result.
const PLACES_MAX: usize = 5;

/// A thing that was found.
struct Hit {
    fit: Fit,
    path: String,
    name: Zeroizing<String>,
    /// What it is: a file or a referral.
    kind: String,
    partner: String,
    state: String,
    /// Where the words stand, with nothing of what stands round them.
    places: Vec<String>,
}

/// What is sought.
struct Wanted {
    typed: Zeroizing<String>,
    query: Query,
    partner: Option<String>,
    state: Option<String>,
    from: Option<Date>,
    until: Option<Date>,
}

impl Wanted {
    fn of(fields: &Fields, from: &DayField, until: &DayField) -> Self {
        let typed = fields.exact("words").cloned().unwrap_or_default();
        Self {
            query: Query::of(&typed),
            typed,
            partner: fields.one("partner").map(str::to_owned),
            state: fields.one("state").map(str::to_owned),
            from: from.date(),
            until: until.date(),
        }
    }

    fn is_nothing(&self) -> bool {
        let is_anywhere = self.partner.is_none() && self.state.is_none();
        self.query.is_empty() && is_anywhere && self.from.is_none() && self.until.is_none()
    }

    fn is_of(&self, partner: &str, state: &str, on: Option<Date>) -> bool {
        let is_then = match on {
            Some(on) => {
                self.from.is_none_or(|from| from <= on)
                    && self.until.is_none_or(|until| on <= until)
            }
            None => self.from.is_none() && self.until.is_none(),
        };
        is_then
            && self.partner.as_deref().is_none_or(|wanted| wanted == partner)
            && self.state.as_deref().is_none_or(|wanted| wanted == state)
    }

    /// How well these texts have every word, and where; each text with what it is called.
    fn found(&self, texts: &[(String, &str)]) -> Option<(Fit, Vec<String>)> {
        let mut fits: Vec<Option<Fit>> = vec![None; self.query.len()];
        let (mut whole, mut places) = (false, Vec::new());
        for (name, text) in texts {
            for (number, place) in self.query.places(text) {
                whole |= place.fit == Fit::Whole;
                if let Some(fit) = fits.get_mut(number) {
                    *fit = Some(fit.map_or(place.fit, |known| known.min(place.fit)));
                }
                let passage = text.get(place.start..place.end).unwrap_or_default();
                add(&mut places, name, passage);
            }
        }
        let worst = fits.into_iter().try_fold(Fit::Whole, |worst, fit| Some(worst.max(fit?)))?;
        let shown = places.iter().map(|(name, passage)| format!("{name}: … {passage} …"));
        Some((if whole { Fit::Whole } else { worst }, shown.collect()))
    }
}

/// Adds a place to those that are shown, unless it is part of one of them; parts of it give way.
fn add<'a>(places: &mut Vec<(&'a str, &'a str)>, name: &'a str, passage: &'a str) {
    if places.iter().any(|(of, known)| *of == name && known.contains(passage)) {
        return;
    }
    places.retain(|(of, known)| *of != name || !passage.contains(known));
    if places.len() < PLACES_MAX {
        places.push((name, passage));
    }
}

#[derive(Template)]
#[template(path = "search.html")]
struct Page {
    shell: Shell,
    words: Zeroizing<String>,
    partners: Vec<Choice>,
    file_states: Vec<Choice>,
    referral_states: Vec<Choice>,
    from: DayField,
    until: DayField,
    /// Absent before anything was sought.
    hits: Option<Vec<Hit>>,
    more: usize,
    /// Files that the reader may not read.
    closed: usize,
}

impl Page {
    /// The two days with what they are called.
    fn days(&self) -> [(&'static str, &DayField); 2] {
        [("search-from", &self.from), ("search-until", &self.until)]
    }
}

fn choices(chosen: Option<&str>, all: impl Iterator<Item = (String, String)>) -> Vec<Choice> {
    let choice = |(value, label): (String, String)| Choice {
        is_chosen: chosen == Some(&value),
        value,
        label,
    };
    all.map(choice).collect()
}

fn page(
    seat: &Seat,
    standing: Standing,
    partners: &[String],
    wanted: Wanted,
    days: (DayField, DayField),
) -> Page {
    let shell = Shell::of(seat, Some(Nav::Search), standing);
    let t = shell.t;
    let partners = partners.iter().map(|partner| (partner.clone(), partner.clone()));
    let codes = ClosedList::named("case_status").map_or(&[][..], |list| list.codes);
    let files = codes.iter().map(|(code, _)| (format!("file-{code}"), t.code("case_status", code)));
    let referrals = State::ALL.iter().map(|state| {
        let code = state.as_str();
        (format!("referral-{code}"), t.say(format!("state-{code}")).to_string())
    });
    let chosen = wanted.state.as_deref();
    Page {
        partners: choices(wanted.partner.as_deref(), partners),
        file_states: choices(chosen, files),
        referral_states: choices(chosen, referrals),
        words: wanted.typed,
        from: days.0,
        until: days.1,
        hits: None,
        more: 0,
        closed: 0,
        shell,
    }
}

async fn ground(seat: &Seat) -> Result<(Standing, Vec<String>), Failure> {
    let now = seat.now();
    seat.work(move |office| {
        Box::pin(async move {
            let partners = super::files::other_partners(office, now).await?;
            Ok((Standing::of(office, now).await?, partners))
        })
    })
    .await
}

/// The form.
async fn ask(seat: Seat) -> Result<Html<String>, Refusal> {
    let (standing, partners) = ground(&seat).await?;
    let (t, nothing) = (seat.words(), Fields::default());
    let days = (DayField::of(t, &nothing, "from"), DayField::of(t, &nothing, "until"));
    let wanted = Wanted::of(&nothing, &days.0, &days.1);
    Ok(answered(&page(&seat, standing, &partners, wanted, days)))
}

/// What was found.
async fn search(form: Form<Seat>) -> Result<Html<String>, Refusal> {
    let Form { from: seat, fields } = form;
    let (t, now) = (seat.words(), seat.now());
    let (standing, partners) = ground(&seat).await?;
    let days = (DayField::of(t, &fields, "from"), DayField::of(t, &fields, "until"));
    let wanted = Wanted::of(&fields, &days.0, &days.1);
    if wanted.is_nothing() || days.0.wrong.is_some() || days.1.wrong.is_some() {
        return Ok(answered(&page(&seat, standing, &partners, wanted, days)));
    }
    let (files, closed, referrals) = seat
        .work(move |office| {
            Box::pin(async move {
                let (files, closed) = office.files_to_search(now).await?;
                let mut referrals = Vec::new();
                for side in [Side::Receiver, Side::Origin] {
                    match office.referrals(side).await {
                        Ok(views) => referrals.extend(views),
                        Err(OfficeError::NotPermitted { .. }) => {}
                        Err(error) => return Err(error.into()),
                    }
                }
                Ok((files, closed, referrals))
            })
        })
        .await?;
    // Many files take a while, in which other pages are served.
    let sought = tokio::task::spawn_blocking(move || {
        let hits = hits(t, &wanted, &files, &referrals);
        (wanted, hits)
    });
    let (wanted, mut hits) = sought.await.map_err(|_| {
        Failure::new(crate::exit::Exit::Failed, "search-stopped", "the search stopped")
    })?;
    let more = hits.len().saturating_sub(RESULTS_MAX);
    hits.truncate(RESULTS_MAX);
    let page = page(&seat, standing, &partners, wanted, days);
    Ok(answered(&Page { hits: Some(hits), more, closed, ..page }))
}

fn hits(t: Words, wanted: &Wanted, files: &[FileView], referrals: &[ReferralView]) -> Vec<Hit> {
    let files = files.iter().filter_map(|view| file_hit(t, wanted, view));
    let referrals = referrals.iter().filter_map(|view| referral_hit(t, wanted, view));
    let mut hits: Vec<Hit> = files.chain(referrals).collect();
    hits.sort_by(|one, other| (one.fit, &*one.name).cmp(&(other.fit, &*other.name)));
    hits
}

fn file_hit(t: Words, wanted: &Wanted, view: &FileView) -> Option<Hit> {
    let content = view.case.content();
    let (partner, status) = (view.case.to_partner().to_string(), content.case.status.as_str());
    if !wanted.is_of(&partner, &format!("file-{status}"), Some(content.case.opened_on)) {
        return None;
    }
    let tree = serde_json::from_slice(view.case.as_json_bytes()).map(Tree).ok()?;
    let mut texts = Vec::new();
    collect(FILE, &tree.0, "", &mut texts);
    let named: Vec<(String, &str)> =
        texts.iter().map(|(path, text)| (path_in_words(t, path), *text)).collect();
    let (fit, places) = wanted.found(&named)?;
    Some(Hit {
        fit,
        path: format!("/file/{}", view.id),
        name: Zeroizing::new(view.case.local_case_no().expose().to_owned()),
        kind: t.say("search-file").to_string(),
        partner,
        state: t.code("case_status", status),
        places,
    })
}

/// Every text of a file with its path.
fn collect<'v>(
    fields: &[Field],
    object: &'v Value,
    within: &str,
    texts: &mut Vec<(String, &'v str)>,
) {
    for field in fields {
        let Some(value) = object.get(field.name) else { continue };
        let path = if within.is_empty() {
            field.name.to_owned()
        } else {
            format!("{within}.{}", field.name)
        };
        let entries = || value.as_array().into_iter().flatten().enumerate();
        if let Kind::Part(inner) = field.kind {
            collect(inner, value, &path, texts);
        } else if let Kind::Entries(inner) = field.kind {
            for (at, entry) in entries() {
                collect(inner, entry, &format!("{path}.{at}"), texts);
            }
        } else if field.kind == Kind::Lines {
            texts.extend(
                entries().filter_map(|(at, text)| Some((format!("{path}.{at}"), text.as_str()?))),
            );
        } else if matches!(field.kind, Kind::Line | Kind::Passage | Kind::CaseNumber) {
            texts.extend(value.as_str().map(|text| (path, text)));
        }
    }
}

fn referral_hit(t: Words, wanted: &Wanted, view: &ReferralView) -> Option<Hit> {
    let partner = view.partner.to_string();
    let state =
        view.state().map(|state| format!("referral-{}", state.as_str())).unwrap_or_default();
    let record = view.tier1.as_ref();
    let on = record.map(|record| record.prepared_on);
    if !wanted.is_of(&partner, &state, on) {
        return None;
    }
    let code = view.code.to_string();
    let services = record.map(|one| {
        let named = one.services.iter().map(|one| t.code("service", one.service.as_str()));
        named.collect::<Vec<_>>().join(", ")
    });
    let services = services.unwrap_or_default();
    let named = [
        (t.say("list-reference").to_string(), code.as_str()),
        (t.say("list-services").to_string(), services.as_str()),
        (t.say("search-partner").to_string(), partner.as_str()),
    ];
    let (fit, places) = wanted.found(&named)?;
    Some(Hit {
        fit,
        path: format!("/referral/{code}"),
        name: Zeroizing::new(code),
        kind: t.say("search-referral").to_string(),
        partner,
        state: inbox::state(t, view),
        places,
    })
}
