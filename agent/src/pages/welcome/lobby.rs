//! What the pages of the first start share, and how far they are.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::http::{Extensions, HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use rand_core::Rng as _;
use saphan_certs::self_revocation::WORDS;
use saphan_pages::doorstep::House;
use saphan_pages::guard::Names;
use saphan_pages::language::Language;
use saphan_pages::links::LinkTaker;
use saphan_pages::seat::Guarded;
use saphan_pages::sessions::Sessions;
use saphan_protocol::time::UnixSeconds;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::Ground;
use super::number::Hub;
use super::restore::Restoring;
use crate::exit::Failure;
use crate::keyring::Keyring;
use crate::pages::front::Front;
use crate::pages::language::{Words, words};
use crate::pages::refusal::{InWords, Refusal, refused};
use crate::pages::system_rng;
use crate::setup::stage::Stage;

/// A browser that was let in.
pub(super) type Visitor = saphan_pages::seat::Visitor<Lobby>;
/// A form of one of these pages.
pub(super) type Form = saphan_pages::seat::Form<Visitor>;

/// What all pages of the first start share.
pub(super) struct Lobby {
    pub(super) ground: Ground,
    names: Names,
    sessions: Arc<Mutex<Sessions>>,
    links: Arc<Mutex<LinkTaker>>,
    /// What the hub said last.
    pub(super) hub: Mutex<Hub>,
    /// Asks the hub at once.
    pub(super) wake: Notify,
    /// The administrator's answer, until somebody has compared its fingerprint.
    pub(super) answer: Mutex<Option<String>>,
    pub(super) restoring: Mutex<Restoring>,
    /// Which words of the sheet are typed.
    pub(super) places: [usize; 2],
    done: CancellationToken,
}

impl Lobby {
    pub(super) fn new(ground: Ground, front: &Front) -> Self {
        Self {
            ground,
            names: front.names().clone(),
            sessions: front.sessions(),
            links: front.taker(),
            hub: Mutex::default(),
            wake: Notify::new(),
            answer: Mutex::default(),
            restoring: Mutex::default(),
            places: places(system_rng().next_u32()),
            done: CancellationToken::new(),
        }
    }

    pub(super) fn dir(&self) -> &Path {
        &self.ground.dir
    }

    pub(super) fn config_path(&self) -> &PathBuf {
        &self.ground.config_path
    }

    pub(super) fn now(&self) -> UnixSeconds {
        self.ground.clock.now()
    }

    pub(super) fn keyring(&self) -> Result<Keyring, Failure> {
        Ok(Keyring::open(self.dir())?)
    }

    /// Cancelled once the office is set up.
    pub(super) fn done(&self) -> CancellationToken {
        self.done.clone()
    }

    /// The page of what comes next. Once nothing does, these pages end.
    pub(super) fn next(&self) -> &'static str {
        match Stage::of(self.dir()) {
            Stage::Nothing => "/welcome",
            Stage::Asking => "/welcome/number",
            Stage::AskingByFile | Stage::Restored => "/welcome/request",
            Stage::Officers => "/welcome/officers",
            Stage::Sheet => "/welcome/sheet",
            Stage::Done => {
                self.done.cancel();
                "/unlock"
            }
        }
    }

    /// Sends whoever asks for a page of another stage to what comes next.
    pub(super) fn at(&self, stages: &[Stage]) -> Result<Stage, Away> {
        let stage = Stage::of(self.dir());
        if stages.contains(&stage) { Ok(stage) } else { Err(Away::To(self.next())) }
    }
}

/// Two different places, from 1.
fn places(random: u32) -> [usize; 2] {
    let count = u32::try_from(WORDS).expect("a sheet has twelve words");
    let first = random % count;
    let second = (first + 1 + (random / count) % (count - 1)) % count;
    let (first, second) = (first.min(second), first.max(second));
    [first, second].map(|place| 1 + place as usize)
}

impl House for Lobby {
    fn names(&self) -> &Names {
        &self.names
    }

    fn words(&self, headers: &HeaderMap, _: &Uri) -> Words {
        let seen = self.seen(headers);
        let language = seen.map_or(self.ground.config.language, |seen| seen.language);
        words(language, self.ground.config.calendar)
    }

    fn refused(&self, t: Words, said: &Extensions) -> Option<InWords> {
        refused(t, said)
    }
}

impl Guarded for Lobby {
    type Refusal = Refusal;

    fn sessions(&self) -> &Mutex<Sessions> {
        &self.sessions
    }

    fn links(&self) -> &Mutex<LinkTaker> {
        &self.links
    }

    fn now(&self) -> UnixSeconds {
        self.ground.clock.now()
    }

    fn language(&self) -> Language {
        self.ground.config.language
    }
}

/// Why a page is not shown.
pub(super) enum Away {
    /// Another one comes next.
    To(&'static str),
    /// Something was not done.
    Refused(Refusal),
}

impl<E: Into<Failure>> From<E> for Away {
    fn from(error: E) -> Self {
        Self::Refused(error.into().into())
    }
}

impl IntoResponse for Away {
    fn into_response(self) -> Response {
        match self {
            Self::To(path) => Redirect::to(path).into_response(),
            Self::Refused(refusal) => refusal.into_response(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_different_words_of_the_sheet_are_asked_for() {
        for random in [0, 1, 11, 12, 131, 132, 77_777, u32::MAX] {
            let [first, second] = places(random);
            assert!((1..second).contains(&first) && second <= WORDS, "{random}: {first} {second}");
        }
    }
}
