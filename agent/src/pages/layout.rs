//! What stands round every page: where else to go, who acts, how the line is.

use saphan_protocol::lifecycle::Side;
use saphan_protocol::time::UnixSeconds;

pub(super) use saphan_pages::layout::{Choice, Entry, answered, languages, span};

use super::language::{Said, Words};
use super::seat::Seat;
use crate::exit::Failure;
use crate::office::{Office, OfficeError};

/// How long what is masked is shown, in seconds.
const SHOWN_FOR_S: u64 = 60;

/// Where a page belongs in the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nav {
    Inbox,
    Sent,
    Files,
    Search,
    Partners,
    Queue,
    Reports,
    Status,
    Settings,
    Audit,
}

impl Nav {
    const ALL: [(Self, &'static str, &'static str); 10] = [
        (Self::Inbox, "/inbox", "nav-inbox"),
        (Self::Sent, "/sent", "nav-sent"),
        (Self::Files, "/files", "nav-files"),
        (Self::Search, "/search", "nav-search"),
        (Self::Partners, "/partners", "nav-partners"),
        (Self::Queue, "/queue", "nav-queue"),
        (Self::Reports, "/reports", "nav-reports"),
        (Self::Status, "/status", "nav-status"),
        (Self::Settings, "/settings", "nav-settings"),
        (Self::Audit, "/audit", "nav-audit"),
    ];
}

/// How the office is, for the head and the foot of each page.
pub(super) struct Standing {
    to_answer: usize,
    waiting: usize,
    online: Option<UnixSeconds>,
    officer: Option<String>,
    keeps: bool,
}

impl Standing {
    pub(super) async fn of(office: &mut Office, now: UnixSeconds) -> Result<Self, Failure> {
        let status = office.status(now).await?;
        let received = match office.referrals(Side::Receiver).await {
            Ok(received) => received,
            // Whoever may not see the inbox is not told how full it is.
            Err(OfficeError::NotPermitted { .. }) => Vec::new(),
            Err(error) => return Err(error.into()),
        };
        Ok(Self {
            to_answer: received.iter().filter(|view| view.is_ours_to_act()).count(),
            waiting: status.waiting_here,
            online: status.online,
            officer: office.actor().code().map(|code| code.to_string()),
            keeps: !office.kept_forms(now).await?.is_empty(),
        })
    }
}

/// What every page of the open office has.
pub(super) struct Shell {
    pub(super) t: Words,
    pub(super) token: String,
    pub(super) path: String,
    /// Seconds after which a page that nobody touches goes elsewhere by itself, and where to.
    pub(super) refresh: u64,
    pub(super) goes_to: String,
    /// What was done on the way here.
    pub(super) done: Option<Said>,
    /// The form that this page answers, by where that was sent.
    pub(super) answers: Option<String>,
    /// Whether something that was typed and not sent is kept.
    pub(super) keeps: bool,
    here: Option<Nav>,
    standing: Standing,
    now: UnixSeconds,
}

impl Shell {
    pub(super) fn of(seat: &Seat, here: Option<Nav>, standing: Standing) -> Self {
        Self {
            t: seat.words(),
            token: seat.token().to_owned(),
            path: seat.path().to_owned(),
            // A second later, so that the office is locked by then.
            refresh: seat.place().lock_after().as_secs() + 1,
            goes_to: "/alone".to_owned(),
            done: seat.done(),
            answers: seat.answers(),
            keeps: standing.keeps,
            here,
            standing,
            now: seat.now(),
        }
    }

    /// The same for a page that shows what is masked elsewhere: it goes back to `path` soon.
    pub(super) fn for_a_while(self, path: &str) -> Self {
        let refresh = self.refresh.min(SHOWN_FOR_S);
        Self { refresh, goes_to: path.to_owned(), path: path.to_owned(), ..self }
    }

    pub(super) fn nav(&self) -> impl Iterator<Item = Entry> {
        Nav::ALL.into_iter().map(|(nav, path, label)| Entry {
            path,
            label: self.t.say(label).count("due", self.standing.to_answer),
            is_here: self.here == Some(nav),
        })
    }

    pub(super) fn languages(&self) -> Vec<Choice> {
        languages(self.t)
    }

    /// The language that is spoken, by its own name.
    pub(super) fn language(&self) -> &'static str {
        self.t.language().name()
    }

    /// The tab's title says how much there is to do, and nothing else.
    pub(super) fn title(&self) -> Said {
        self.t.say("title").count("due", self.standing.to_answer)
    }

    pub(super) fn officer(&self) -> String {
        let office = || self.t.say("nobody-in-particular").to_string();
        self.standing.officer.clone().unwrap_or_else(office)
    }

    /// The line in words, never only a colour.
    pub(super) fn line(&self) -> Said {
        match self.standing.online {
            Some(at) => {
                let ago = self.ago(at);
                self.t.say("line-connected").with("ago", ago)
            }
            None => self.t.say("line-never"),
        }
    }

    pub(super) fn waiting(&self) -> Said {
        self.t.say("line-waiting").count("count", self.standing.waiting)
    }

    /// How far a moment is away, as `left-` or `over-` put it.
    pub(super) fn until(&self, at: UnixSeconds, now: UnixSeconds) -> Said {
        if at < now {
            span(self.t, "over", now.since(at).as_secs())
        } else {
            span(self.t, "left", at.since(now).as_secs())
        }
    }

    pub(super) fn ago(&self, at: UnixSeconds) -> Said {
        span(self.t, "ago", self.now.since(at).as_secs())
    }
}
