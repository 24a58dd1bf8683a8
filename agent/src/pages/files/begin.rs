//! A file from nothing: what every file needs, on one page. The other parts follow.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::super::language::Words;
use super::super::layout::{Nav, Shell, Standing, answered};
use super::super::refusal::{InWords, Refusal, status_of};
use super::super::seat::Seat;
use super::draft::Draft;
use super::items::{Item, Maker};
use super::options::Peers;
use super::other_partners;
use super::problems::{Problems, Told};
use super::read::{Reader, Wrong};
use super::sections::{NEW_FILE, entries_of, field_at};
use super::sent::Sent;
use crate::casefile::layout::FILE;
use crate::casefile::model::SCHEMA;
use crate::casefile::{CaseFile, CaseFileError, Problem, Tree};
use crate::exit::{Exit, Failure};
use crate::office::{Office, OfficeError};
use crate::said::outline;

/// The only person of the file so far.
const FIRST: &str = "persons.0";

#[derive(Template)]
#[template(path = "file_new.html")]
struct Page {
    shell: Shell,
    partners: Vec<String>,
    problems: Vec<Told>,
    refused: Option<InWords>,
    items: Vec<Item>,
}

/// What the form offers.
struct Ground {
    standing: Standing,
    peers: Peers,
}

async fn ground(seat: &Seat) -> Result<Ground, Failure> {
    let now = seat.now();
    let (standing, us, partners) = seat
        .work(move |office: &mut Office| {
            Box::pin(async move {
                let partners = other_partners(office, now).await?;
                let us = office.partner().to_string();
                Ok((Standing::of(office, now).await?, us, partners))
            })
        })
        .await?;
    let persons = vec![("P1".to_owned(), String::new())];
    Ok(Ground { standing, peers: Peers { us, partners, persons, ..Peers::default() } })
}

/// The day by this computer's clock, as a file has it.
fn today(now: UnixSeconds) -> String {
    let seconds = i64::try_from(now.get()).unwrap_or(i64::MAX);
    let stamp = Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH);
    stamp.to_zoned_datetime(TimeZone::system()).date().to_string()
}

/// A form with what most files begin with.
fn begun(t: Words, now: UnixSeconds) -> Draft {
    let today = today(now);
    let most = json!({
        "case": { "opened_on": today, "status": "active", "trafficking_status_by": "none_yet" },
        "referral": { "kind": "referral", "urgency": "standard", "prepared_on": today },
        "persons": [{
            "pid": "P1",
            "role": "survivor",
            "names": [{ "kind": "legal" }],
            "languages": [{}],
            "age_decision": { "basis": "age_claimed" },
        }],
    });
    Draft::loaded(t, FILE, &most, true)
}

fn items(t: Words, draft: &Draft, peers: &Peers, problems: &Problems) -> Vec<Item> {
    let maker = Maker { t, draft, wrongs: &problems.wrongs, peers, is_new: true };
    let mut items = vec![Item::Mark { name: format!("{FIRST}.was"), value: String::new() }];
    for (within, names) in NEW_FILE {
        let of = within.split('.').next().unwrap_or_default();
        let legend = outline::label(t, "", of);
        items.push(Item::Open {
            id: (*within).to_owned(),
            legend,
            removes: None,
            wrong: Vec::new(),
        });
        for name in *names {
            let path = format!("{within}.{name}");
            if let Some(field) = field_at(FILE, &path) {
                maker.field(&field, path, of, &mut items);
            }
        }
        items.push(Item::Close);
    }
    items
}

fn page(
    seat: &Seat,
    ground: Ground,
    draft: &Draft,
    problems: Problems,
    refused: Option<InWords>,
) -> Page {
    let t = seat.words();
    let items = items(t, draft, &ground.peers, &problems);
    Page {
        partners: ground.peers.partners,
        problems: problems.list,
        refused,
        items,
        shell: Shell::of(seat, Some(Nav::Files), ground.standing),
    }
}

/// The form.
pub(super) async fn ask(seat: Seat) -> Result<Html<String>, Refusal> {
    let ground = ground(&seat).await?;
    let draft = begun(seat.words(), seat.now());
    Ok(answered(&page(&seat, ground, &draft, Problems::default(), None)))
}

/// The file that the form makes.
fn made(draft: &Draft, us: &str) -> (Tree, Vec<(String, Wrong)>) {
    let mut reader = Reader::new(draft, us);
    let mut file = json!({
        "schema": SCHEMA,
        "case": { "origin_partner": us },
        "referral": { "services_requested": [] },
        "persons": [{}],
    });
    for (within, names) in NEW_FILE {
        let place = format!("/{}", within.replace('.', "/"));
        for name in *names {
            let path = format!("{within}.{name}");
            let field = field_at(FILE, &path);
            let value = field.and_then(|field| reader.field(&field, &path, None));
            if let (Some(Value::Object(object)), Some(value)) = (file.pointer_mut(&place), value) {
                object.insert((*name).to_owned(), value);
            }
        }
    }
    (Tree(file), reader.wrong)
}

/// Makes the file, or shows the form again with what is wrong.
pub(super) async fn make(form: Sent) -> Result<Response, Refusal> {
    let Sent { from: seat, fields, .. } = form;
    let t = seat.words();
    let ground = ground(&seat).await?;
    let mut draft = Draft::typed(&fields);
    if let Some(list) = fields.one("add") {
        if let Some(inner) = entries_of(FILE, list) {
            draft.add(list, inner, &|_: &str| false);
        }
        return Ok(
            answered(&page(&seat, ground, &draft, Problems::default(), None)).into_response()
        );
    }
    if let Some(entry) = fields.one("remove") {
        draft.remove(entry);
        return Ok(
            answered(&page(&seat, ground, &draft, Problems::default(), None)).into_response()
        );
    }
    let (tree, wrong) = made(&draft, &ground.peers.us);
    let found: Vec<Problem> = match super::parsed(&tree) {
        Ok(case) if wrong.is_empty() => {
            return match keep(&seat, case).await {
                Ok(id) => Ok(Redirect::to(&format!("/file/{id}?done=file-made")).into_response()),
                Err(failure) => {
                    let status = status_of(failure.exit());
                    let refused = Some(InWords::of(t, &failure));
                    let page = page(&seat, ground, &draft, Problems::default(), refused);
                    Ok((status, answered(&page)).into_response())
                }
            };
        }
        Ok(_) => Vec::new(),
        Err(CaseFileError::Problems(problems)) => problems.iter().cloned().collect(),
        Err(error) => return Err(error.into()),
    };
    let items = items(t, &draft, &ground.peers, &Problems::default());
    let problems = Problems::of(t, &wrong, &found, "", &items);
    let page = page(&seat, ground, &draft, problems, None);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response())
}

/// Keeps the file where no other has its number; returns its id.
async fn keep(seat: &Seat, case: CaseFile) -> Result<String, Failure> {
    let now = seat.now();
    let kept = seat.work(move |office| {
        Box::pin(async move {
            match office.import_over(&[(&case, None)], now).await {
                Ok(_) => {}
                Err(OfficeError::FileChanged) => {
                    let cause = "there is a file of this number already";
                    return Err(Failure::new(Exit::Conflict, "case-number-taken", cause));
                }
                Err(error) => return Err(error.into()),
            }
            Ok(office.file_id(case.local_case_no().expose()).await?.to_string())
        })
    });
    kept.await
}
