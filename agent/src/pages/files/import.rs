//! Files and tables from elsewhere: read whole or not at all, looked at before anything is kept.
//!
//! Between the look and the word to keep it, what was read waits in memory, until the office is locked
//! or something else is read.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use data_encoding::BASE64URL_NOPAD;
use rand_core::Rng as _;
use saphan_pages::system_rng;
use saphan_protocol::ids::{Digest, PartnerId};
use serde_json::Value;
use zeroize::Zeroizing;

use super::super::language::Words;
use super::super::layout::{Nav, Shell, Standing, answered};
use super::super::refusal::{InWords, Refusal, status_of};
use super::super::seat::Seat;
use super::problems::{in_words, said, warned};
use super::sent::{Sent, Upload};
use crate::casefile::sheet::{self, MAP_LEN_MAX, Map, SheetError};
use crate::casefile::{CaseFile, CaseFileError, Problems};
use crate::exit::{Exit, Failure};
use crate::office::Office;

/// Most changed places that are listed of one file.
const CHANGES_MAX: usize = 30;
/// Most files whose changes are listed.
const SHOWN_MAX: usize = 100;

/// What would become of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    New,
    Same,
    Replaces,
}

/// A file that was read, as it is shown before it is kept.
struct Read {
    number: Zeroizing<String>,
    to: String,
    persons: usize,
    fate: Fate,
    /// Fields that would be other ones.
    changes: Vec<String>,
    warnings: Vec<String>,
}

/// What was read and waits for a word.
struct Waiting {
    mark: String,
    cases: Vec<(CaseFile, Option<Digest>)>,
    read: Vec<Read>,
    /// What is to be looked at in a table as a whole.
    notices: Vec<String>,
}

impl Waiting {
    fn replaced(&self) -> usize {
        self.read.iter().filter(|one| one.fate == Fate::Replaces).count()
    }

    /// What has to be typed before something is replaced.
    fn to_type(&self) -> Option<Zeroizing<String>> {
        let mut replaced = self.read.iter().filter(|one| one.fate == Fate::Replaces);
        match (replaced.next(), replaced.count()) {
            (None, _) => None,
            (Some(one), 0) => Some(one.number.clone()),
            (Some(_), others) => Some(Zeroizing::new((others + 1).to_string())),
        }
    }
}

/// A line of what is wrong.
struct Line {
    place: String,
    what: String,
}

#[derive(Template)]
#[template(path = "file_import.html")]
struct Ask {
    shell: Shell,
    refused: Option<InWords>,
    problems: Vec<Line>,
}

#[derive(Template)]
#[template(path = "file_import_look.html")]
struct Look<'a> {
    shell: Shell,
    refused: Option<InWords>,
    waiting: &'a Waiting,
    to_type: Option<Zeroizing<String>>,
}

impl Look<'_> {
    fn is_one(&self) -> bool {
        self.waiting.replaced() == 1
    }

    fn is_idle(&self) -> bool {
        self.waiting.read.iter().all(|one| one.fate == Fate::Same)
    }

    fn fate(&self, one: &Read) -> String {
        let id = match one.fate {
            Fate::New => "import-new",
            Fate::Same => "import-same",
            Fate::Replaces => "import-replaces",
        };
        self.shell.t.say(id).to_string()
    }
}

async fn standing(seat: &Seat) -> Result<(Standing, PartnerId), Failure> {
    let now = seat.now();
    seat.work(move |office| {
        Box::pin(async move { Ok((Standing::of(office, now).await?, office.partner().clone())) })
    })
    .await
}

/// The form.
pub(super) async fn ask(seat: Seat) -> Result<Html<String>, Refusal> {
    let (standing, _) = standing(&seat).await?;
    let shell = Shell::of(&seat, Some(Nav::Files), standing);
    Ok(answered(&Ask { shell, refused: None, problems: Vec::new() }))
}

/// Why nothing was read.
struct Unread {
    failure: Failure,
    lines: Vec<Line>,
}

impl<E: Into<Failure>> From<E> for Unread {
    fn from(error: E) -> Self {
        Self { failure: error.into(), lines: Vec::new() }
    }
}

/// What a file or table holds.
struct Found {
    cases: Vec<CaseFile>,
    notices: Vec<String>,
}

/// Reads what was sent. Only case files of this office are taken.
fn read(t: Words, file: Upload, map: Option<Upload>, us: &PartnerId) -> Result<Found, Unread> {
    let is_table = map.is_some() || sheet::ENDINGS.contains(&file.ending.as_str());
    let found = if is_table { table(t, &file, map, us)? } else { case_file(t, file)? };
    if let Some(other) = found.cases.iter().find(|case| case.origin_partner() != us) {
        let cause =
            format!("the case file is of {}, and this office is {us}", other.origin_partner());
        return Err(Failure::new(Exit::Policy, "case-of-another", cause).into());
    }
    Ok(found)
}

fn case_file(t: Words, file: Upload) -> Result<Found, Unread> {
    match CaseFile::parse(file.bytes) {
        Ok(case) => Ok(Found { cases: vec![case], notices: Vec::new() }),
        Err(CaseFileError::Problems(problems)) => {
            let lines = lines(t, &problems);
            Err(Unread { failure: CaseFileError::Problems(problems).into(), lines })
        }
        Err(error) => Err(error.into()),
    }
}

fn lines(t: Words, problems: &Problems) -> Vec<Line> {
    let told = problems.iter().map(|problem| {
        let place = in_words(t, &problem.path);
        let place = match problem.at {
            Some(at) => t
                .say("import-place")
                .count("line", at.line)
                .count("column", at.column)
                .with("field", place)
                .to_string(),
            None => place,
        };
        Line { place, what: said(t, &problem.what) }
    });
    told.collect()
}

fn table(t: Words, file: &Upload, map: Option<Upload>, us: &PartnerId) -> Result<Found, Unread> {
    let map = match map {
        Some(map) => map_of(&map)?,
        None => Map::default(),
    };
    let read = sheet::read(&file.bytes, &map, us, &mut |_| {});
    let at = |line: u64| t.say("import-line").with("line", line).to_string();
    let sheet = read.map_err(|error| {
        let lines = if let SheetError::Rows(rows) = &error {
            let line = |row: &sheet::RowProblem| Line {
                place: format!("{} {}", at(row.line), row.column.unwrap_or_default()),
                what: row.problem.clone(),
            };
            rows.iter().map(line).collect()
        } else {
            Vec::new()
        };
        let failure = Failure::new(Exit::Failed, error.code(), error.to_string());
        Unread { failure, lines }
    })?;
    let unread = sheet
        .unread
        .iter()
        .map(|column| t.say("import-unread-column").count("column", column.place).to_string());
    let notices = sheet.notices.iter().map(|row| format!("{}: {}", at(row.line), row.problem));
    let notices = unread.chain(notices).collect();
    Ok(Found { cases: sheet.cases.into_iter().map(|case| case.file).collect(), notices })
}

fn map_of(map: &Upload) -> Result<Map, Failure> {
    let text = str::from_utf8(&map.bytes).ok().filter(|text| text.len() <= MAP_LEN_MAX);
    let text = text.ok_or_else(|| {
        let cause = "the map is no text, or has more than 256 KiB";
        Failure::new(Exit::Failed, "map-read", cause)
    })?;
    Map::parse(text).map_err(|error| Failure::new(Exit::Failed, error.code(), error.to_string()))
}

/// Reads what was sent and shows what would become of it.
pub(super) async fn look(mut form: Sent) -> Result<Response, Refusal> {
    let (file, map) = (form.file("file"), form.file("map"));
    let seat = form.from;
    let t = seat.words();
    let (standing, us) = standing(&seat).await?;
    let looked = match file {
        Some(file) => looked(&seat, t, file, map, us).await,
        None => Err(Failure::new(Exit::Usage, "no-file", "no file was chosen").into()),
    };
    let shell = Shell::of(&seat, Some(Nav::Files), standing);
    match looked {
        Ok(waiting) => {
            let to_type = waiting.to_type();
            let page = answered(&Look { shell, refused: None, waiting: &waiting, to_type });
            seat.lay_by(waiting);
            Ok(page.into_response())
        }
        Err(Unread { failure, lines }) => {
            let status = if lines.is_empty() {
                status_of(failure.exit())
            } else {
                StatusCode::UNPROCESSABLE_ENTITY
            };
            let refused = Some(InWords::of(t, &failure));
            Ok((status, answered(&Ask { shell, refused, problems: lines })).into_response())
        }
    }
}

async fn looked(
    seat: &Seat,
    t: Words,
    file: Upload,
    map: Option<Upload>,
    us: PartnerId,
) -> Result<Waiting, Unread> {
    // A large table takes seconds, in which other pages are served.
    let found = tokio::task::spawn_blocking(move || read(t, file, map, &us)).await;
    let found = found
        .map_err(|_| Failure::new(Exit::Failed, "import-stopped", "the reading stopped"))??;
    let compared = seat.work(move |office| Box::pin(compared(office, t, found.cases)));
    let (cases, read) = compared.await?;
    let mut mark = [0; 16];
    system_rng().fill_bytes(&mut mark);
    Ok(Waiting { mark: BASE64URL_NOPAD.encode(&mark), cases, read, notices: found.notices })
}

type Compared = (Vec<(CaseFile, Option<Digest>)>, Vec<Read>);

/// What would become of each, beside the file that there is of its number.
async fn compared(
    office: &mut Office,
    t: Words,
    cases: Vec<CaseFile>,
) -> Result<Compared, Failure> {
    let (mut all, mut read) = (Vec::with_capacity(cases.len()), Vec::with_capacity(cases.len()));
    for case in cases {
        let earlier = office.earlier(&case).await?;
        let fate = match &earlier {
            None => Fate::New,
            Some(earlier) if earlier.as_json_bytes() == case.as_json_bytes() => Fate::Same,
            Some(_) => Fate::Replaces,
        };
        let changes = match &earlier {
            Some(earlier) if fate == Fate::Replaces && read.len() < SHOWN_MAX => {
                changes(t, earlier, &case)?
            }
            Some(_) | None => Vec::new(),
        };
        read.push(Read {
            number: Zeroizing::new(case.local_case_no().expose().to_owned()),
            to: case.to_partner().to_string(),
            persons: case.content().persons.len(),
            fate,
            changes,
            warnings: case.warnings().iter().map(|warning| warned(t, warning)).collect(),
        });
        all.push((case, earlier.map(|earlier| Digest::of(earlier.as_json_bytes()))));
    }
    Ok((all, read))
}

/// The fields in which two files differ, in words, never what stands in them.
fn changes(t: Words, earlier: &CaseFile, case: &CaseFile) -> Result<Vec<String>, Failure> {
    let (earlier, case) = (super::tree_of(earlier)?, super::tree_of(case)?);
    let mut paths = Vec::new();
    differing(&earlier.0, &case.0, "", &mut paths);
    Ok(paths.iter().map(|path| in_words(t, path)).collect())
}

fn differing(one: &Value, other: &Value, path: &str, paths: &mut Vec<String>) {
    if one == other || paths.len() >= CHANGES_MAX {
        return;
    }
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let names = one.keys().chain(other.keys().filter(|name| !one.contains_key(*name)));
            for name in names {
                let null = Value::Null;
                let pair = (one.get(name).unwrap_or(&null), other.get(name).unwrap_or(&null));
                differing(pair.0, pair.1, &super::draft::name(path, name), paths);
            }
        }
        (Value::Array(one), Value::Array(other))
            if one.len() == other.len() && one.iter().all(Value::is_object) =>
        {
            for (at, (one, other)) in one.iter().zip(other).enumerate() {
                differing(one, other, &format!("{path}.{at}"), paths);
            }
        }
        _ => paths.push(path.to_owned()),
    }
}

/// Keeps what waits, once it was confirmed.
pub(super) async fn keep(form: Sent) -> Result<Response, Refusal> {
    let Sent { from: seat, fields, .. } = form;
    let gone = || {
        let cause = "what was read is not waiting any more; choose the file again";
        Failure::new(Exit::Conflict, "import-gone", cause)
    };
    let waiting: Waiting = seat.take_laid_by().ok_or_else(gone)?;
    if fields.one("mark") != Some(waiting.mark.as_str()) {
        // An old page; what was read since then goes on waiting.
        seat.lay_by(waiting);
        return Err(gone().into());
    }
    let to_type = waiting.to_type();
    let typed = fields.one("number").map(super::day::plain);
    let is_typed = to_type.as_ref().is_none_or(|text| {
        typed.as_deref() == Some(text.trim()) || fields.one("number") == Some(text.trim())
    });
    if !is_typed {
        let failure = super::not_typed();
        let (standing, _) = standing(&seat).await?;
        let shell = Shell::of(&seat, Some(Nav::Files), standing);
        let refused = Some(InWords::of(shell.t, &failure));
        let status = status_of(failure.exit());
        let page = answered(&Look { shell, refused, waiting: &waiting, to_type });
        seat.lay_by(waiting);
        return Ok((status, page).into_response());
    }
    let now = seat.now();
    let imported = seat
        .work(move |office| {
            Box::pin(async move {
                let cases: Vec<_> =
                    waiting.cases.iter().map(|(case, over)| (case, *over)).collect();
                Ok(office.import_over(&cases, now).await?)
            })
        })
        .await?;
    let done = if imported.fallen.is_empty() { "import" } else { "import-fallen" };
    Ok(Redirect::to(&format!("/files?done={done}")).into_response())
}
