//! A page of a case file: a form with every field of it. What is not sent back stays as it is.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use saphan_protocol::ids::Digest;
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::super::language::Words;
use super::super::layout::{Nav, Shell, Standing, answered};
use super::super::refusal::{InWords, Refusal};
use super::super::seat::Seat;
use super::draft::Draft;
use super::items::{Item, Maker};
use super::options::Peers;
use super::problems::{Problems, Told};
use super::read::{Reader, Wrong};
use super::sections::{NEW_PERSON, Of, Section, entries_of};
use super::sent::Sent;
use super::{digest_text, other_partners};
use crate::casefile::{CaseFile, CaseFileError, LocalRef, Problem, Tree};
use crate::exit::{Exit, Failure};
use crate::office::{FileId, OfficeError};

/// The section of an address that there is not.
fn no_section() -> Failure {
    Failure::new(Exit::NotFound, "no-such-part", "a case file has no such part")
}

/// A file that was read for one of its pages.
struct Opened {
    id: FileId,
    section: Section,
    /// The person that the page is about, and her place in the file.
    person: Option<(LocalRef, usize)>,
    case: CaseFile,
    tree: Tree,
    standing: Standing,
    peers: Peers,
}

/// Which page of which file.
pub(super) struct Which {
    id: FileId,
    section: Section,
    person: Option<LocalRef>,
}

impl Which {
    fn of_file(id: &str, section: &str) -> Result<Self, Failure> {
        let section = if section == NEW_PERSON.slug {
            NEW_PERSON
        } else {
            *Section::named(section, Of::File).ok_or_else(no_section)?
        };
        Ok(Self { id: super::file_id(id)?, section, person: None })
    }

    fn of_person(id: &str, section: &str, person: &str) -> Result<Self, Failure> {
        let section = *Section::named(section, Of::Person).ok_or_else(no_section)?;
        let person = person.parse().map_err(|_| no_section())?;
        Ok(Self { id: super::file_id(id)?, section, person: Some(person) })
    }
}

async fn opened(seat: &Seat, which: Which) -> Result<Opened, Failure> {
    let (now, id, t) = (seat.now(), which.id, seat.words());
    let (standing, case, us, partners) = seat
        .work(move |office| {
            Box::pin(async move {
                let case = office.file(id, now).await?;
                let partners = other_partners(office, now).await?;
                let us = office.partner().to_string();
                Ok((Standing::of(office, now).await?, case, us, partners))
            })
        })
        .await?;
    let tree = super::tree_of(&case)?;
    let person = match which.person {
        Some(pid) => {
            let mut all = case.content().persons.iter();
            let at = all.position(|person| person.pid == pid).ok_or_else(no_section)?;
            Some((pid, at))
        }
        None => None,
    };
    let peers = Peers::of(t, us, case.content(), partners);
    Ok(Opened { id, section: which.section, person, case, tree, standing, peers })
}

impl Opened {
    fn is_new_person(&self) -> bool {
        self.section.slug == NEW_PERSON.slug
    }

    /// What the file has of what the page is about.
    fn object(&self) -> &Value {
        match &self.person {
            Some((_, at)) => &self.tree.0["persons"][*at],
            None if self.is_new_person() => &Value::Null,
            None => &self.tree.0,
        }
    }

    /// Where in the file the form begins.
    fn root(&self) -> String {
        match &self.person {
            Some((_, at)) => format!("persons.{at}"),
            None if self.is_new_person() => format!("persons.{}", self.peers.persons.len()),
            None => String::new(),
        }
    }

    fn path(&self) -> String {
        match &self.person {
            Some((pid, _)) => format!("/file/{}/{}/{pid}", self.id, self.section.slug),
            None => format!("/file/{}/{}", self.id, self.section.slug),
        }
    }

    fn loaded(&self, t: Words, is_shown: bool) -> Draft {
        let mut draft = Draft::loaded(t, &self.section.fields(), self.object(), is_shown);
        if self.is_new_person() {
            let fields = self.section.fields();
            draft.set("pid".to_owned(), &draft.free_id('P', &self.taken()));
            for list in ["names", "languages"] {
                draft.add(list, entries_of(&fields, list).unwrap_or_default(), &self.taken());
            }
        }
        draft
    }

    /// Whether an id stands anywhere in the file.
    fn taken(&self) -> impl Fn(&str) -> bool {
        |id: &str| stands(&self.tree.0, id)
    }

    /// The file as the form has it, and what of the form does not read.
    fn made(&self, draft: &Draft) -> (Tree, Vec<(String, Wrong)>) {
        let mut reader = Reader::new(draft, &self.peers.us);
        let stored = self.object();
        let mut object = stored.as_object().cloned().unwrap_or_else(Map::new);
        for field in self.section.fields() {
            match reader.field(&field, field.name, stored.get(field.name)) {
                Some(value) => object.insert(field.name.to_owned(), value),
                None => object.remove(field.name),
            };
        }
        let mut tree = Tree(self.tree.0.clone());
        let object = Value::Object(object);
        match &self.person {
            Some((_, at)) => tree.0["persons"][*at] = object,
            None if self.is_new_person() => {
                tree.0["persons"]
                    .as_array_mut()
                    .into_iter()
                    .for_each(|all| all.push(object.clone()));
            }
            None => tree.0 = object,
        }
        (tree, reader.wrong)
    }

    fn items(&self, t: Words, draft: &Draft, problems: &Problems) -> Vec<Item> {
        let maker = Maker { t, draft, wrongs: &problems.wrongs, peers: &self.peers, is_new: false };
        maker.items(&self.section.fields())
    }
}

fn stands(value: &Value, id: &str) -> bool {
    match value {
        Value::String(text) => text == id,
        Value::Array(entries) => entries.iter().any(|entry| stands(entry, id)),
        Value::Object(fields) => fields.values().any(|field| stands(field, id)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

#[derive(Template)]
#[template(path = "file_section.html")]
struct Page {
    shell: Shell,
    heading: String,
    /// The number of the file, and the person by her id.
    of: Zeroizing<String>,
    action: String,
    back: String,
    seen: String,
    has_masked: bool,
    /// Where the person can be taken out of the file.
    remove: Option<String>,
    partners: Vec<String>,
    problems: Vec<Told>,
    refused: Option<InWords>,
    items: Vec<Item>,
}

/// What is told beside the form.
#[derive(Default)]
struct Beside {
    problems: Problems,
    refused: Option<InWords>,
    /// Of which file the form is, if that is not the one there is now.
    seen: Option<String>,
}

fn page(seat: &Seat, opened: Opened, draft: &Draft, beside: Beside) -> Page {
    let t = seat.words();
    let items = opened.items(t, draft, &beside.problems);
    let number = opened.case.local_case_no().expose();
    let of = match &opened.person {
        Some((pid, _)) => {
            t.say("file-of-person").with("number", number).with("person", pid).to_string()
        }
        None => t.say("file-of").with("number", number).to_string(),
    };
    let path = opened.path();
    let is_person = opened.section.slug == "person" && opened.peers.persons.len() > 1;
    let remove = opened.person.as_ref().filter(|_| is_person);
    let remove = remove.map(|(pid, _)| format!("/file/{}/remove/{pid}", opened.id));
    let seen = beside.seen.unwrap_or_else(|| digest_text(&opened.case));
    Page {
        heading: t.say(format!("section-{}", opened.section.slug)).to_string(),
        of: Zeroizing::new(of),
        action: path,
        back: format!("/file/{}", opened.id),
        seen,
        has_masked: draft.has_masked(),
        remove,
        partners: opened.peers.partners,
        problems: beside.problems.list,
        refused: beside.refused,
        items,
        shell: Shell::of(seat, Some(Nav::Files), opened.standing),
    }
}

async fn show(seat: Seat, which: Which) -> Result<Response, Refusal> {
    let opened = opened(&seat, which).await?;
    let draft = opened.loaded(seat.words(), false);
    Ok(answered(&page(&seat, opened, &draft, Beside::default())).into_response())
}

async fn sent(sent: Sent, which: Which) -> Result<Response, Refusal> {
    let Sent { from: seat, fields, .. } = sent;
    let t = seat.words();
    let opened = opened(&seat, which).await?;
    let mut draft = Draft::typed(&fields);
    let seen = fields.one("seen").unwrap_or_default().to_owned();
    if seen != digest_text(&opened.case) {
        let refused = Some(InWords::of(t, &Failure::from(OfficeError::FileChanged)));
        let beside = Beside { refused, seen: Some(seen), ..Beside::default() };
        let page = page(&seat, opened, &draft, beside);
        return Ok((StatusCode::CONFLICT, answered(&page)).into_response());
    }
    let layout = opened.section.fields();
    if let Some(list) = fields.one("add") {
        if let Some(inner) = entries_of(&layout, list) {
            draft.add(list, inner, &opened.taken());
        }
    } else if let Some(entry) = fields.one("remove") {
        draft.remove(entry);
    } else if fields.one("show").is_some() {
        draft.unmask(&opened.loaded(t, true));
    } else {
        return save(&seat, opened, &draft).await;
    }
    Ok(answered(&page(&seat, opened, &draft, Beside::default())).into_response())
}

/// Keeps the file as the form has it, or shows the form again with what is wrong.
async fn save(seat: &Seat, opened: Opened, draft: &Draft) -> Result<Response, Refusal> {
    let t = seat.words();
    let back = format!("/file/{}", opened.id);
    let (tree, wrong) = opened.made(draft);
    if wrong.is_empty() && tree.0 == opened.tree.0 {
        return Ok(Redirect::to(&format!("{back}?done=file-same")).into_response());
    }
    let found = match super::parsed(&tree) {
        Ok(case) if wrong.is_empty() => {
            return match keep(seat, case, &opened.case).await {
                Ok(done) => Ok(Redirect::to(&format!("{back}?done={done}")).into_response()),
                Err(failure) => {
                    let status = super::super::refusal::status_of(failure.exit());
                    let refused = Some(InWords::of(t, &failure));
                    let beside = Beside { refused, ..Beside::default() };
                    let page = page(seat, opened, draft, beside);
                    Ok((status, answered(&page)).into_response())
                }
            };
        }
        Ok(_) => Vec::new(),
        Err(CaseFileError::Problems(problems)) => problems.iter().cloned().collect(),
        Err(error) => return Err(error.into()),
    };
    let beside = Beside { problems: told(t, &opened, draft, &wrong, &found), ..Beside::default() };
    let page = page(seat, opened, draft, beside);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response())
}

fn told(
    t: Words,
    opened: &Opened,
    draft: &Draft,
    wrong: &[(String, Wrong)],
    found: &[Problem],
) -> Problems {
    let items = opened.items(t, draft, &Problems::default());
    Problems::of(t, wrong, found, &opened.root(), &items)
}

/// Keeps a file over the one that the form was made of. Says what was done.
async fn keep(seat: &Seat, case: CaseFile, over: &CaseFile) -> Result<&'static str, Failure> {
    let (now, over) = (seat.now(), Digest::of(over.as_json_bytes()));
    let imported = seat
        .work(move |office| {
            Box::pin(async move { Ok(office.import_over(&[(&case, Some(over))], now).await?) })
        })
        .await?;
    Ok(if imported.fallen.is_empty() { "file-saved" } else { "file-saved-fallen" })
}

pub(super) async fn show_of_file(
    Path((id, section)): Path<(String, String)>,
    seat: Seat,
) -> Result<Response, Refusal> {
    show(seat, Which::of_file(&id, &section)?).await
}

pub(super) async fn save_of_file(
    Path((id, section)): Path<(String, String)>,
    form: Sent,
) -> Result<Response, Refusal> {
    sent(form, Which::of_file(&id, &section)?).await
}

pub(super) async fn show_of_person(
    Path((id, section, person)): Path<(String, String, String)>,
    seat: Seat,
) -> Result<Response, Refusal> {
    show(seat, Which::of_person(&id, &section, &person)?).await
}

pub(super) async fn save_of_person(
    Path((id, section, person)): Path<(String, String, String)>,
    form: Sent,
) -> Result<Response, Refusal> {
    sent(form, Which::of_person(&id, &section, &person)?).await
}

#[derive(Template)]
#[template(path = "file_remove.html")]
struct RemovePage {
    shell: Shell,
    number: Zeroizing<String>,
    person: String,
    action: String,
    back: String,
    seen: String,
    problems: Vec<Told>,
    refused: Option<InWords>,
}

fn removal(seat: &Seat, opened: Opened, pid: &str, beside: Beside) -> RemovePage {
    RemovePage {
        number: Zeroizing::new(opened.case.local_case_no().expose().to_owned()),
        person: pid.to_owned(),
        action: format!("/file/{}/remove/{pid}", opened.id),
        back: format!("/file/{}", opened.id),
        seen: digest_text(&opened.case),
        problems: beside.problems.list,
        refused: beside.refused,
        shell: Shell::of(seat, Some(Nav::Files), opened.standing),
    }
}

/// Asks whether a person is to be taken out of the file.
pub(super) async fn ask_removal(
    Path((id, person)): Path<(String, String)>,
    seat: Seat,
) -> Result<Response, Refusal> {
    let opened = opened(&seat, Which::of_person(&id, "person", &person)?).await?;
    Ok(answered(&removal(&seat, opened, &person, Beside::default())).into_response())
}

/// Takes a person out of the file, if nothing else in it speaks of her.
pub(super) async fn remove(
    Path((id, person)): Path<(String, String)>,
    form: Sent,
) -> Result<Response, Refusal> {
    let Sent { from: seat, fields, .. } = form;
    let t = seat.words();
    let opened = opened(&seat, Which::of_person(&id, "person", &person)?).await?;
    let number = opened.case.local_case_no().expose();
    let refused = if fields.one("seen") != Some(digest_text(&opened.case).as_str()) {
        Some(Failure::from(OfficeError::FileChanged))
    } else if fields.one("number") != Some(number.trim()) {
        Some(super::not_typed())
    } else {
        None
    };
    if let Some(failure) = refused {
        let status = super::super::refusal::status_of(failure.exit());
        let beside = Beside { refused: Some(InWords::of(t, &failure)), ..Beside::default() };
        return Ok((status, answered(&removal(&seat, opened, &person, beside))).into_response());
    }
    let mut tree = Tree(opened.tree.0.clone());
    if let (Some((_, at)), Some(all)) = (&opened.person, tree.0["persons"].as_array_mut()) {
        all.remove(*at);
    }
    match super::parsed(&tree) {
        Ok(case) => {
            let done = keep(&seat, case, &opened.case).await?;
            Ok(Redirect::to(&format!("/file/{}?done={done}", opened.id)).into_response())
        }
        Err(CaseFileError::Problems(found)) => {
            let found: Vec<Problem> = found.iter().cloned().collect();
            let problems = Problems::of(t, &[], &found, "", &[]);
            let beside = Beside { problems, ..Beside::default() };
            let page = removal(&seat, opened, &person, beside);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, answered(&page)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}
