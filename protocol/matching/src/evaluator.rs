//! The office whose survivors are referred: what it evaluates for one partner, when, and until when.
//!
//! Decides and acts on nothing: batches go in through [`Evaluator::handle_batch`], answers come out of
//! [`Evaluator::poll_answers`] once a day, so that a partner that guesses cannot let one answer choose
//! its next guess.

use std::collections::{BTreeSet, VecDeque};

use rand_core::CryptoRng;

use crate::batch::{Answer, BatchError, BatchId, Request};
use crate::budget::{Account, Verdict};
use crate::epoch::{MatchRoot, Pair, is_due};
use crate::feature::Feature;
use crate::oprf::{EvaluationKey, EvaluationPublic, OprfError};
use crate::token::Section;

/// Seconds of a day.
const DAY_S: u64 = 86_400;
/// Most batches of one partner that wait for a person; what comes beyond is refused, and may come again.
pub const ASKING_MAX: usize = 16;

/// What became of a batch that came.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Taken {
    /// It is answered with the next daily answers.
    Waits,
    /// It is above the budget: a person has to allow it.
    AsksPerson,
    /// So many wait for a person already that it was not kept.
    TooMany,
    /// The partner is revoked: nothing is evaluated for it.
    Ended,
}

/// What an administrator sees: counts, and nothing of a case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Counts {
    /// Batches evaluated in this epoch.
    pub evaluated: u64,
    /// Batches that wait for the daily answers.
    pub waiting: u64,
    /// Batches that wait for a person.
    pub asking: u64,
}

struct Epoch {
    pair: Pair,
    key: EvaluationKey,
}

impl Epoch {
    fn new(root: &MatchRoot, pair: Pair) -> Result<Self, OprfError> {
        let key = root.key(&pair)?;
        Ok(Self { pair, key })
    }
}

/// What one office does for one partner. Holds keys: no `Debug`, wiped on drop.
pub struct Evaluator {
    current: Option<Epoch>,
    /// The epoch before, until the partner has enrolled under the new one.
    before: Option<Epoch>,
    account: Account,
    seen: BTreeSet<BatchId>,
    waiting: VecDeque<Request>,
    asking: Vec<Request>,
    answered_on: Option<u64>,
}

impl Evaluator {
    /// Begins with the epoch of `pair`, for a partner that declared so many open cases.
    ///
    /// # Errors
    /// As [`MatchRoot::key`].
    pub fn new(
        root: &MatchRoot,
        pair: Pair,
        declared_cases: u64,
        now_s: u64,
    ) -> Result<Self, OprfError> {
        let account = Account { declared_cases, began_at_s: now_s, ..Account::default() };
        Ok(Self {
            current: Some(Epoch::new(root, pair)?),
            before: None,
            account,
            seen: BTreeSet::new(),
            waiting: VecDeque::new(),
            asking: Vec::new(),
            answered_on: None,
        })
    }

    /// The epoch and the public key that the partner holds answers against; `None` once it is revoked.
    #[must_use]
    pub fn announced(&self) -> Option<(u32, EvaluationPublic)> {
        self.current.as_ref().map(|epoch| (epoch.pair.epoch(), epoch.key.public()))
    }

    /// Takes a batch that a verified statement of the partner brought.
    ///
    /// # Errors
    /// M-107 if it is for another epoch, M-102 if one of its number came before.
    pub fn handle_batch(&mut self, request: Request, now_s: u64) -> Result<Taken, BatchError> {
        let Some(epoch) = &self.current else { return Ok(Taken::Ended) };
        if request.epoch() != epoch.pair.epoch() {
            return Err(BatchError::Epoch(request.epoch()));
        }
        if self.seen.contains(&request.id()) {
            return Err(BatchError::Replayed);
        }
        // What waits counts as if it were evaluated: else a day's batches would all fit.
        let promised = self.account.batches + self.waiting.len() as u64;
        let account = Account { batches: promised, ..self.account };
        let verdict = account.verdict(now_s);
        if verdict == Verdict::AskPerson && self.asking.len() >= ASKING_MAX {
            return Ok(Taken::TooMany);
        }
        self.seen.insert(request.id());
        Ok(match verdict {
            Verdict::Evaluate => {
                self.waiting.push_back(request);
                Taken::Waits
            }
            Verdict::AskPerson => {
                self.asking.push(request);
                Taken::AsksPerson
            }
        })
    }

    /// A person allows a batch above the budget, or lets it go. `false` if none of this number asks.
    pub fn decide(&mut self, id: BatchId, is_allowed: bool) -> bool {
        let Some(at) = self.asking.iter().position(|request| request.id() == id) else {
            return false;
        };
        let request = self.asking.remove(at);
        if is_allowed {
            self.account.allowed_batches += 1;
            self.waiting.push_back(request);
        }
        true
    }

    /// The numbers of the batches that wait for a person.
    pub fn asking(&self) -> impl Iterator<Item = BatchId> + '_ {
        self.asking.iter().map(Request::id)
    }

    /// The answers of the day: all that waits, at most once in each day of UTC. A batch that cannot be
    /// evaluated (M-103) is dropped; its partner gets no answer.
    pub fn poll_answers(&mut self, now_s: u64, rng: &mut impl CryptoRng) -> Vec<Answer> {
        let today = now_s / DAY_S;
        let Some(epoch) = &self.current else { return Vec::new() };
        if self.waiting.is_empty() || self.answered_on.is_some_and(|day| day >= today) {
            return Vec::new();
        }
        self.answered_on = Some(today);
        let waiting = std::mem::take(&mut self.waiting);
        self.account.batches += waiting.len() as u64;
        let answer =
            |request: Request| request.evaluate(&epoch.key, &epoch.pair, |_| false, rng).ok();
        waiting.into_iter().filter_map(answer).collect()
    }

    /// Whether half a year is over. A person may begin a new epoch at any time.
    #[must_use]
    pub fn is_due(&self, now_s: u64) -> bool {
        self.current.is_some() && is_due(self.account.began_at_s, now_s)
    }

    /// Begins the next epoch. What waits under the old key is dropped: the partner enrols anew. The account
    /// begins anew too, for as many cases as the partner declares.
    ///
    /// # Errors
    /// As [`MatchRoot::key`]; the old epoch goes on then.
    pub fn rotate(
        &mut self,
        root: &MatchRoot,
        declared_cases: u64,
        now_s: u64,
    ) -> Result<(), OprfError> {
        let Some(epoch) = &self.current else { return Ok(()) };
        let next = Epoch::new(root, epoch.pair.next())?;
        // An epoch under which nothing was enrolled has no tokens that anything could meet.
        if self.account.batches > 0 || self.before.is_none() {
            self.before = self.current.take();
        }
        self.current = Some(next);
        self.account = Account { declared_cases, began_at_s: now_s, ..Account::default() };
        self.seen.clear();
        self.waiting.clear();
        self.asking.clear();
        Ok(())
    }

    /// The tokens of a survivor, under the newest key that the partner has enrolled with. `None` if it has
    /// not enrolled, or is revoked: then there is nobody who could compare.
    ///
    /// # Errors
    /// As [`Section::new`].
    pub fn section(
        &self,
        features: &[Feature],
        rng: &mut impl CryptoRng,
    ) -> Result<Option<Section>, OprfError> {
        let current = self.current.as_ref().filter(|_| self.account.batches > 0);
        let Some(epoch) = current.or(self.before.as_ref()) else { return Ok(None) };
        Section::new(features, &epoch.key, &epoch.pair, rng).map(Some)
    }

    /// Ends everything at once, because the partner was revoked. The keys are wiped.
    pub fn end(&mut self) {
        self.current = None;
        self.before = None;
        self.waiting.clear();
        self.asking.clear();
    }

    /// Counts for an administrator.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts {
            evaluated: self.account.batches,
            waiting: self.waiting.len() as u64,
            asking: self.asking.len() as u64,
        }
    }
}
