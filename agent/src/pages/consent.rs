//! The text that is read aloud to a person before anything is told, with a sheet for what was agreed: in
//! the language of that person, whatever the language of the screen is.

use std::fmt::Write as _;
use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use saphan_pages::layout::rendered;
use saphan_protocol::codes::Language as Tongue;
use saphan_protocol::ids::PartnerId;
use zeroize::Zeroizing;

use super::language::{BOOK, Words, words};
use super::layout::{Nav, Shell, Standing, answered};
use super::refusal::{InWords, Refusal};
use super::seat::{Fields, Form, Hall, Seat};
use crate::casefile::CaseFile;
use crate::config::{Calendar, Language};
use crate::exit::{Exit, Failure};

/// A part of the text: its heading, and what is said.
type PartIds = (&'static str, &'static [&'static str]);

/// The text in the order in which it is read. The first part has one more sentence, about the partner.
const PARTS: [PartIds; 7] = [
    ("consent-who-heading", &["consent-who", "consent-who-else"]),
    ("consent-why-heading", &["consent-why", "consent-why-nothing-else"]),
    (
        "consent-what-heading",
        &[
            "consent-what-first",
            "consent-what-second",
            "consent-what-third",
            "consent-what-parts",
            "consent-what-never",
            "consent-what-abroad",
        ],
    ),
    (
        "consent-kept-heading",
        &[
            "consent-kept-locked",
            "consent-kept-how-long",
            "consent-kept-here",
            "consent-kept-until",
        ],
    ),
    (
        "consent-back-heading",
        &["consent-back", "consent-back-help", "consent-back-what", "consent-back-limit"],
    ),
    ("consent-rights-heading", &["consent-rights", "consent-rights-complain"]),
    (
        "consent-free-heading",
        &["consent-free", "consent-free-time", "consent-free-danger", "consent-free-child"],
    ),
];
/// What the first part says of a partner that is known, and of one that is not.
const PARTNER: [&str; 2] = ["consent-who-partner", "consent-who-later"];
/// What is ticked.
const TICKS: [&str; 6] = [
    "consent-sheet-agree-first",
    "consent-sheet-agree-second",
    "consent-sheet-agree-third",
    "consent-sheet-told-back",
    "consent-sheet-told-kept",
    "consent-sheet-spoken",
];
/// What is written on a line.
const LINES: [&str; 11] = [
    "consent-sheet-case",
    "consent-sheet-purpose",
    "consent-sheet-office",
    "consent-sheet-never",
    "consent-sheet-until",
    "consent-sheet-person",
    "consent-sheet-responsible",
    "consent-sheet-reader",
    "consent-sheet-interpreter",
    "consent-sheet-place",
    "consent-sheet-date",
];
/// What stands round them.
const AROUND: [&str; 4] =
    ["consent-title", "consent-reader", "consent-sheet-heading", "consent-sheet-hint"];
/// Width of the lines of the plain text, in characters.
const WIDTH: usize = 78;

/// The pages of this file.
pub(super) fn routes() -> Router<Arc<Hall>> {
    Router::new().route("/consent", get(ask).post(show))
}

/// There is no text in a language, or not all of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NoText;

struct Part {
    heading: String,
    sentences: Vec<String>,
}

/// The text and the sheet in one language.
pub(crate) struct Sheet {
    tag: &'static str,
    title: String,
    reader: String,
    parts: Vec<Part>,
    heading: String,
    hint: String,
    ticks: Vec<String>,
    /// Label, and what stands there already.
    lines: Vec<(String, String)>,
}

/// The languages that have all of the text. Half a text in another language helps nobody who listens.
fn whole() -> impl Iterator<Item = Language> {
    BOOK.editions().iter().map(|one| one.language).filter(|language| {
        let t = words(*language, Calendar::Auto);
        let said = PARTS.iter().flat_map(|(heading, all)| all.iter().chain([heading]));
        said.chain(&PARTNER).chain(&TICKS).chain(&LINES).chain(&AROUND).all(|id| t.says(id))
    })
}

impl Sheet {
    /// The text in `language`, for `partner` if it is known.
    ///
    /// # Errors
    /// [`NoText`].
    pub(crate) fn of(language: Language, partner: Option<&PartnerId>) -> Result<Self, NoText> {
        Self::said(words(language, Calendar::Auto), language, partner)
    }

    /// The same for what is no browser.
    ///
    /// # Errors
    /// [`NoText`].
    pub(crate) fn plain(language: Language, partner: Option<&PartnerId>) -> Result<Self, NoText> {
        Self::said(words(language, Calendar::Auto).plain(), language, partner)
    }

    fn said(t: Words, language: Language, partner: Option<&PartnerId>) -> Result<Self, NoText> {
        whole().find(|one| *one == language).ok_or(NoText)?;
        let text = |id: &'static str| t.say(id).to_string();
        let mut parts: Vec<Part> = PARTS
            .iter()
            .map(|(heading, all)| Part {
                heading: text(heading),
                sentences: all.iter().map(|id| text(id)).collect(),
            })
            .collect();
        let [known, later] = PARTNER;
        let about = match partner {
            Some(partner) => t.say(known).with("partner", partner).to_string(),
            None => text(later),
        };
        if let Some(first) = parts.first_mut() {
            first.sentences.push(about);
        }
        let lines = LINES.iter().map(|id| {
            let known = partner.filter(|_| *id == "consent-sheet-office");
            (text(id), known.map(ToString::to_string).unwrap_or_default())
        });
        let [title, reader, heading, hint] = AROUND.map(text);
        Ok(Self {
            tag: t.tag(),
            title,
            reader,
            parts,
            heading,
            hint,
            ticks: TICKS.iter().map(|id| text(id)).collect(),
            lines: lines.collect(),
        })
    }

    /// As HTML names the language.
    pub(crate) fn tag(&self) -> &'static str {
        self.tag
    }

    /// As plain text.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        let mut line = |words: &str| writeln!(text, "{words}").expect("strings take every text");
        line(&self.title);
        line("");
        line(&self.reader);
        for (part, number) in self.parts.iter().zip(1..) {
            line("");
            line(&format!("{number}. {}", part.heading));
            part.sentences.iter().for_each(|sentence| line(sentence));
        }
        line("");
        line(&self.heading);
        line(&self.hint);
        self.ticks.iter().for_each(|tick| line(&format!("[ ] {tick}")));
        for (label, known) in &self.lines {
            let filled = format!("{label}: {known}");
            let rest = WIDTH.saturating_sub(filled.chars().count());
            line(&format!("{filled}{}", "_".repeat(if known.is_empty() { rest } else { 0 })));
        }
        text
    }

    /// As a page of its own, to be printed.
    pub(crate) fn html(&self) -> String {
        rendered(&Print { sheet: self })
    }
}

#[derive(Template)]
#[template(path = "consent_print.html")]
struct Print<'a> {
    sheet: &'a Sheet,
}

/// A choice of the form: value, label, whether it is chosen.
type Choice = (String, String, bool);

#[derive(Template)]
#[template(path = "consent.html")]
struct Page {
    shell: Shell,
    languages: Vec<Choice>,
    partners: Vec<Choice>,
    files: Vec<(Zeroizing<String>, bool)>,
    refused: Option<InWords>,
    is_suggested: bool,
    sheet: Option<Sheet>,
}

async fn ask(seat: Seat) -> Result<Response, Refusal> {
    Ok(answered(&page(&seat, &Fields::default()).await?).into_response())
}

async fn show(form: Form<Seat>) -> Result<Response, Refusal> {
    let Form { from: seat, fields } = form;
    let made = made(&seat, &fields).await;
    let page = page(&seat, &fields).await?;
    Ok(match made {
        Ok((sheet, is_suggested)) => {
            answered(&Page { sheet: Some(sheet), is_suggested, ..page }).into_response()
        }
        Err(failure) => {
            let refused = Some(InWords::of(seat.words(), &failure));
            (StatusCode::UNPROCESSABLE_ENTITY, answered(&Page { refused, ..page })).into_response()
        }
    })
}

/// The sheet, and whether its language is that of the file.
async fn made(seat: &Seat, fields: &Fields) -> Result<(Sheet, bool), Failure> {
    let none = || {
        Failure::new(
            Exit::NotFound,
            "consent-no-text",
            "there is no text in a language of the person",
        )
    };
    let partner = fields.one("partner").map(str::parse::<PartnerId>).transpose();
    let partner = partner.map_err(|_| {
        Failure::new(Exit::Usage, "no-such-partner", "this is no code of a partner")
    })?;
    let chosen = fields.one("language").and_then(|tag| tag.parse::<Language>().ok());
    let (language, is_suggested) = match (chosen, fields.exact("case").cloned()) {
        (Some(chosen), _) => (chosen, false),
        (None, Some(number)) if !number.is_empty() => {
            let now = seat.now();
            let spoken = seat
                .work(move |office| {
                    Box::pin(async move { Ok(suggested(&office.case(&number, now).await?)) })
                })
                .await?;
            (spoken.ok_or_else(none)?, true)
        }
        (None, _) => (on_screen(seat), false),
    };
    let sheet = Sheet::of(language, partner.as_ref()).map_err(|NoText| none())?;
    Ok((sheet, is_suggested))
}

/// The first language that a person of the file speaks and that has a text.
fn suggested(case: &CaseFile) -> Option<Language> {
    let mut spoken = case.content().persons.iter().flat_map(|person| person.languages.iter());
    spoken.find_map(|one| {
        let language = text_in(one.code)?;
        whole().find(|whole| *whole == language)
    })
}

/// The language of the screen, or of the office where the screen's has no text.
fn on_screen(seat: &Seat) -> Language {
    let screen = seat.words().language();
    whole().find(|whole| *whole == screen).unwrap_or(seat.place().config().language)
}

/// The language of the texts that is a spoken one.
fn text_in(tongue: Tongue) -> Option<Language> {
    Some(match tongue.to_string().as_str() {
        "eng" => Language::English,
        "tha" => Language::Thai,
        "lao" => Language::Lao,
        "mya" => Language::Burmese,
        "shn" => Language::Shan,
        "fra" => Language::French,
        "nld" => Language::Dutch,
        "swe" => Language::Swedish,
        _ => return None,
    })
}

async fn page(seat: &Seat, fields: &Fields) -> Result<Page, Failure> {
    let now = seat.now();
    let (standing, partners, numbers) = seat
        .work(move |office| {
            Box::pin(async move {
                let partners = office.partners(now).await?;
                let partners = partners.into_iter().filter(|one| !one.is_us);
                let partners: Vec<String> = partners.map(|one| one.id.to_string()).collect();
                // Whoever reads no files chooses the language.
                let cases = office.cases().await.unwrap_or_default();
                let number =
                    |case: &CaseFile| Zeroizing::new(case.local_case_no().expose().to_owned());
                let numbers: Vec<_> = cases.iter().map(number).collect();
                Ok((Standing::of(office, now).await?, partners, numbers))
            })
        })
        .await?;
    let shell = Shell::of(seat, Some(Nav::Settings), standing);
    let chosen = |name: &str, value: &str| fields.one(name) == Some(value);
    let languages = whole().map(|language| {
        let is_chosen = chosen("language", language.tag());
        (language.tag().to_owned(), language.name().to_owned(), is_chosen)
    });
    let partners = partners.into_iter().map(|code| {
        let is_chosen = chosen("partner", &code);
        (code.clone(), code, is_chosen)
    });
    let files = numbers.into_iter().map(|number| {
        let is_chosen = chosen("case", &number);
        (number, is_chosen)
    });
    Ok(Page {
        languages: languages.collect(),
        partners: partners.collect(),
        files: files.collect(),
        refused: None,
        is_suggested: false,
        sheet: None,
        shell,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_says_all_that_a_consent_needs_and_no_part_is_empty() {
        let sheet = Sheet::of(Language::English, None).unwrap();

        assert_eq!(sheet.parts.len(), 7);
        assert!(sheet.parts.iter().all(|part| part.sentences.len() >= 2));
        let text = sheet.text();
        for said in [
            "in which country",
            "used for nothing else",
            "No name, no address",
            "must never be told",
            "may protect you less",
            "after 90 days",
            "twelve months at most",
            "take your agreement back at any time",
            "lose no help",
            "cannot be unread",
            "You may have a copy",
            "do not have to agree",
        ] {
            assert!(text.contains(said), "{said}");
        }
    }

    #[test]
    fn a_partner_that_is_known_stands_in_the_text_and_on_the_sheet() {
        let partner = "nkw-la".parse().unwrap();
        let sheet = Sheet::of(Language::English, Some(&partner)).unwrap();

        assert!(sheet.text().contains("It is the office nkw-la."));
        assert!(sheet.text().contains("To which office: nkw-la\n"));
        assert!(!sheet.text().contains("which office it is"));
        assert!(sheet.html().contains("<html lang=\"en\">"));
    }

    #[test]
    fn a_language_without_the_whole_text_is_not_read_from() {
        for language in whole() {
            let sheet = Sheet::of(language, None).unwrap_or_else(|NoText| panic!("{language:?}"));
            assert!(sheet.parts.iter().all(|part| !part.heading.is_empty()));
        }
        assert!(whole().any(|language| language == Language::English));
    }
}
