//! What stands round every page, and the pages that say the same in every program.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};

use crate::guard::Unwelcome;
use crate::language::{Said, Words};

/// Seconds of the units in which people tell how long something takes.
const MINUTE: u64 = 60;
const HOUR: u64 = 3_600;
const DAY: u64 = 86_400;

/// A page as HTML.
///
/// # Panics
/// Never: a template fails only where a value fails to be written into a text.
pub fn rendered(page: &impl Template) -> String {
    page.render().expect("values are written into a text")
}

/// A page as an answer.
pub fn answered(page: &impl Template) -> Html<String> {
    Html(rendered(page))
}

/// An entry of the navigation.
pub struct Entry {
    /// Where it leads.
    pub path: &'static str,
    /// What it is called.
    pub label: Said,
    /// Whether it is the page that is shown.
    pub is_here: bool,
}

/// A language to choose.
pub struct Choice {
    /// As HTML names it.
    pub tag: &'static str,
    /// As its readers call it.
    pub name: String,
    /// Whether the page speaks it.
    pub is_spoken: bool,
}

/// Every language, each by its own name.
pub fn languages(t: Words) -> Vec<Choice> {
    let choices = t.book().editions().iter().map(|edition| Choice {
        tag: edition.language.tag(),
        name: if edition.is_complete {
            edition.language.name().to_owned()
        } else {
            t.say("language-begun").with("name", edition.language.name()).to_string()
        },
        is_spoken: edition.language.tag() == t.tag(),
    });
    choices.collect()
}

/// A span of time in its largest unit, as the messages of `kind` put it.
pub fn span(t: Words, kind: &str, seconds: u64) -> Said {
    let (unit, count) = match seconds {
        0..MINUTE => return t.say(format!("{kind}-moment")),
        MINUTE..HOUR => ("minutes", seconds / MINUTE),
        HOUR..DAY => ("hours", seconds / HOUR),
        _ => ("days", seconds / DAY),
    };
    t.say(format!("{kind}-{unit}")).count("count", usize::try_from(count).unwrap_or(usize::MAX))
}

/// A program's own kind of failure, as far as a page tells it.
pub trait Failed {
    /// Stable name in capitals, as support and scripts know it.
    fn code(&self) -> String;

    /// What happened, in English.
    fn cause(&self) -> &str;

    /// What became of the data, in English; `None` where nothing was changed.
    fn promise(&self) -> Option<&str>;

    /// What to do, in English, where no message says it.
    fn advice(&self) -> Option<&str> {
        None
    }

    /// The end of the ids of its messages, `error-` before it: its code, in small letters.
    fn message(&self) -> String {
        self.code().to_ascii_lowercase().replace('_', "-")
    }

    /// A message about it with what stands in its places.
    fn fill(&self, _t: Words, said: Said) -> Said {
        said
    }

    /// What became of the data; `None` where nothing was changed.
    fn safety(&self, _t: Words) -> Option<String> {
        self.promise().map(str::to_owned)
    }
}

/// What of a failure people read.
pub struct InWords {
    /// What happened.
    pub what: String,
    /// What became of the data.
    pub safety: String,
    /// What to do.
    pub next: Option<String>,
    /// For whoever is telephoned.
    pub code: String,
}

impl InWords {
    /// In the reader's language where the failure's code, or the family that it is of, is translated, else
    /// in English. What is said of a whole family is followed by the program's own words.
    pub fn of(t: Words, failure: &impl Failed) -> Self {
        let what = match message(t, failure, "") {
            Some((said, Whose::Own)) => said,
            Some((said, Whose::Family)) => format!("{said} ({})", failure.cause()),
            None => failure.cause().to_owned(),
        };
        let next = message(t, failure, "-next").map(|(said, _)| said);
        let next = next.or_else(|| failure.advice().map(str::to_owned));
        let safety = failure.safety(t).unwrap_or_else(|| t.say("error-unchanged").to_string());
        Self { what, safety, next, code: failure.code() }
    }
}

/// Whether a message is of one code, or of all that begin alike.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Own,
    Family,
}

/// The message of a failure, or else of its family, if all of its places are filled.
fn message(t: Words, failure: &impl Failed, ending: &str) -> Option<(String, Whose)> {
    let whole = failure.message();
    let (mut id, mut whose) = (whole.as_str(), Whose::Own);
    loop {
        if let Some(said) = t.try_say(format!("error-{id}{ending}")) {
            let text = failure.fill(t, said.with("original", failure.cause())).to_string();
            return (!text.contains(UNFILLED)).then_some((text, whose));
        }
        id = id.rsplit_once('-')?.0;
        whose = Whose::Family;
    }
}

/// What stands in a place that nothing was given for.
const UNFILLED: &str = "{$";

#[derive(Template)]
#[template(path = "refused.html")]
struct Page {
    t: Words,
    what: String,
    safety: String,
    next: Option<String>,
    code: Option<String>,
}

impl Page {
    fn answer(&self, status: StatusCode) -> Response {
        (status, answered(self)).into_response()
    }
}

/// The page that says why something was not done.
pub fn refused(t: Words, status: StatusCode, words: InWords) -> Response {
    let InWords { what, safety, next, code } = words;
    Page { t, what, safety, next, code: Some(code) }.answer(status)
}

/// The page for a request that nobody looks at.
pub fn unwelcome(t: Words, why: Unwelcome) -> Response {
    let (what, safety) = (t.say(why.message()).to_string(), t.say("error-unchanged").to_string());
    let next = Some(t.say("unwelcome-next").to_string());
    Page { t, what, safety, next, code: None }.answer(why.status())
}

/// The page for what takes too long: nobody knows yet whether it was done.
pub fn late(t: Words) -> Response {
    let (what, safety) = (t.say("late").to_string(), t.say("late-safety").to_string());
    let next = Some(t.say("late-next").to_string());
    Page { t, what, safety, next, code: None }.answer(StatusCode::SERVICE_UNAVAILABLE)
}

/// The page for an address that there is not.
pub fn no_page(t: Words) -> Response {
    let (what, safety) = (t.say("no-page").to_string(), t.say("error-unchanged").to_string());
    Page { t, what, safety, next: None, code: None }.answer(StatusCode::NOT_FOUND)
}
