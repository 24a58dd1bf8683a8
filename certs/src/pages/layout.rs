//! What stands round every page: where else to go, who acts, what the hub knows.

use saphan_pages::language::{Said, Words};
use saphan_pages::layout::{Choice, Entry, languages};

use super::desk::Work;
use super::seat::Seat;
use crate::commands::asked::Asked;
use crate::commands::sync::untold;
use crate::failure::Failure;

pub(super) use saphan_pages::layout::{InWords, answered};

/// Where a page belongs in the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nav {
    Requests,
    Partners,
    Powers,
    Log,
    Backup,
}

impl Nav {
    const ALL: [(Self, &'static str, &'static str); 5] = [
        (Self::Requests, "/requests", "nav-requests"),
        (Self::Partners, "/partners", "nav-partners"),
        (Self::Powers, "/powers", "nav-powers"),
        (Self::Log, "/log", "nav-log"),
        (Self::Backup, "/backup", "nav-backup"),
    ];
}

/// How the authority is, for the head and the foot of each page.
pub(super) struct Standing {
    by: String,
    requests: usize,
    line: String,
}

impl Standing {
    pub(super) fn of(work: &Work<'_>, t: Words) -> Result<Self, Failure> {
        let notes = work.authority.notes()?;
        let untold = untold(work.authority, &notes);
        let line = match (&notes.hub, notes.visited) {
            (None, _) => t.say("line-no-hub"),
            (Some(_), Some(visited)) if untold == 0 => {
                t.say("line-told").with("at", t.moment(visited.at))
            }
            (Some(_), _) => t.say("line-untold").count("count", untold),
        };
        Ok(Self {
            by: work.acting.by().to_string(),
            requests: Asked::all(work.authority)?.len(),
            line: line.to_string(),
        })
    }
}

/// What every page has.
pub(super) struct Shell {
    pub(super) t: Words,
    pub(super) token: String,
    pub(super) path: String,
    /// Seconds after which a page that nobody touches goes elsewhere by itself, and where to.
    pub(super) refresh: u64,
    pub(super) goes_to: &'static str,
    /// Whether the page cannot be shown a second time, so that nothing on it leads back to it.
    is_shown_once: bool,
    /// What was done on the way here.
    pub(super) done: Option<String>,
    here: Nav,
    standing: Standing,
}

impl Shell {
    pub(super) fn of(seat: &Seat, here: Nav, standing: Standing) -> Self {
        let done: Vec<String> = seat.done().iter().map(Said::to_string).collect();
        Self {
            t: seat.words(),
            token: seat.token().to_owned(),
            path: seat.path().to_owned(),
            // A second later, so that the pages are locked by then.
            refresh: seat.desk().place().lock_after.as_secs() + 1,
            goes_to: "/alone",
            is_shown_once: false,
            done: Some(done.join(" ")).filter(|done| !done.is_empty()),
            here,
            standing,
        }
    }

    /// The same for a page that cannot be shown a second time.
    pub(super) fn once(self) -> Self {
        Self { is_shown_once: true, ..self }
    }

    pub(super) fn nav(&self) -> impl Iterator<Item = Entry> {
        Nav::ALL.into_iter().map(|(nav, path, label)| Entry {
            path,
            label: self.t.say(label).count("due", self.standing.requests),
            is_here: self.here == nav,
        })
    }

    /// Those to choose from; none on a page that would be lost by it.
    pub(super) fn languages(&self) -> Vec<Choice> {
        if self.is_shown_once { Vec::new() } else { languages(self.t) }
    }

    /// The language that is spoken, by its own name.
    pub(super) fn language(&self) -> &'static str {
        self.t.language().name()
    }

    /// The tab's title says how much there is to do, and nothing else.
    pub(super) fn title(&self) -> Said {
        self.t.say("title").count("due", self.standing.requests)
    }

    pub(super) fn officer(&self) -> &str {
        &self.standing.by
    }

    /// What the hub knows, in words.
    pub(super) fn line(&self) -> &str {
        &self.standing.line
    }

    pub(super) fn waiting(&self) -> Said {
        self.t.say("line-waiting").count("count", self.standing.requests)
    }
}
