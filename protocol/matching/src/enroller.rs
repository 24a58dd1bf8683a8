//! The office that receives referrals: its own open cases under the keys of one partner, and what a
//! referral of that partner agrees with.

use rand_core::CryptoRng;

use crate::batch::{self, Answer, Asked, BatchError, BatchId, Request};
use crate::epoch::{Pair, is_comparable};
use crate::feature::Feature;
use crate::index::{Hint, Index};
use crate::oprf::{EvaluationPublic, OprfError};
use crate::token::{Section, Token};

/// Epochs that are kept: the one that is enrolled for, and the one before.
const EPOCHS_MAX: usize = 2;

struct Epoch<C> {
    pair: Pair,
    public: EvaluationPublic,
    /// When the next one was announced.
    replaced_at_s: Option<u64>,
    asked: Vec<Asked<C>>,
    index: Index<Token, C>,
}

/// What one office holds against one partner. `C` names a case. Holds tokens: no `Debug`.
pub struct Enroller<C> {
    /// The newest first.
    epochs: Vec<Epoch<C>>,
}

impl<C> Default for Enroller<C> {
    fn default() -> Self {
        Self { epochs: Vec::new() }
    }
}

impl<C: Copy + Ord> Enroller<C> {
    /// Takes the key of an epoch that a verified statement of the partner announced. `false` if it is known or
    /// older: another key under a known number is never taken.
    pub fn handle_key(&mut self, pair: Pair, public: EvaluationPublic, now_s: u64) -> bool {
        if self.epochs.first().is_some_and(|newest| newest.pair.epoch() >= pair.epoch()) {
            return false;
        }
        if let Some(newest) = self.epochs.first_mut() {
            newest.replaced_at_s = Some(now_s);
            newest.asked.clear();
        }
        let epoch =
            Epoch { pair, public, replaced_at_s: None, asked: Vec::new(), index: Index::default() };
        self.epochs.insert(0, epoch);
        self.epochs.truncate(EPOCHS_MAX);
        true
    }

    /// Blinds features of cases that are not enrolled under the newest key: all of them after a key came, then
    /// those of new cases, as [`crate::feature::enrolment`] chooses them. Empty if no key came yet.
    ///
    /// # Errors
    /// As [`batch::ask`].
    pub fn enrol(
        &mut self,
        features: &[(C, Feature)],
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<Request>, OprfError> {
        let Some(newest) = self.epochs.first_mut() else { return Ok(Vec::new()) };
        let (asked, requests): (Vec<_>, Vec<_>) =
            batch::ask(features, newest.pair.epoch(), rng)?.into_iter().unzip();
        newest.asked.extend(asked);
        Ok(requests)
    }

    /// Takes an answer, once: how many tokens it brought.
    ///
    /// # Errors
    /// M-107 and M-102 if nothing of the kind was asked, M-103 to M-105 if the answer is not what the
    /// announced key makes; it may be asked for again then.
    pub fn handle_answer(&mut self, answer: &Answer) -> Result<usize, BatchError> {
        let newest = self.epochs.first_mut().ok_or(BatchError::Epoch(answer.epoch()))?;
        if answer.epoch() != newest.pair.epoch() {
            return Err(BatchError::Epoch(answer.epoch()));
        }
        let is_asked = |asked: &Asked<C>| asked.id() == answer.id();
        let at = newest.asked.iter().position(is_asked).ok_or(BatchError::Replayed)?;
        let tokens = newest.asked[at].tokens(answer, newest.public, &newest.pair)?;
        newest.asked.remove(at);
        let count = tokens.len();
        for (case, kind, token) in tokens {
            newest.index.add(token, case, kind);
        }
        Ok(count)
    }

    /// The batches that wait for an answer.
    pub fn waiting(&self) -> impl Iterator<Item = BatchId> + '_ {
        self.epochs.first().into_iter().flat_map(|newest| newest.asked.iter().map(Asked::id))
    }

    /// Forgets a case that was closed or erased.
    pub fn forget(&mut self, case: C) {
        for epoch in &mut self.epochs {
            epoch.index.forget(case);
        }
    }

    /// Compares the tokens of a referral, which are gone afterwards.
    ///
    /// # Errors
    /// M-107 if they are of an epoch that is not kept, or ended more than 90 days ago.
    pub fn compare(&self, section: Section, now_s: u64) -> Result<Vec<Hint<C>>, BatchError> {
        let epoch = self
            .epochs
            .iter()
            .find(|epoch| epoch.pair.epoch() == section.epoch())
            .filter(|epoch| is_comparable(epoch.replaced_at_s, now_s))
            .ok_or(BatchError::Epoch(section.epoch()))?;
        Ok(epoch.index.hints(section.tokens().iter().cloned()))
    }

    /// Erases what is too old to be compared.
    pub fn sweep(&mut self, now_s: u64) {
        self.epochs.retain(|epoch| is_comparable(epoch.replaced_at_s, now_s));
    }

    /// Erases everything at once, because the partner was revoked.
    pub fn end(&mut self) {
        self.epochs.clear();
    }
}
