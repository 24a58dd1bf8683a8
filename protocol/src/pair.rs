//! The numbers between two partners: each statement from one store to one recipient has the next
//! number and names the hash of the one before (docs/protocol.md, section 9).
//!
//! [`Outgoing`] gives numbers out; [`Incoming`] checks them and notices gaps, copies and forks.
//! Both are plain values that the store keeps and changes in the same transaction as the effect.

use std::collections::BTreeMap;
use std::ops::Not;

use serde::{Deserialize, Serialize};

use crate::ids::{Digest, Incarnation};
use crate::section::GAP_LEN_MAX;
use crate::statement::{Core, Seen};

/// How far ahead of the contiguous run a number may be.
pub const AHEAD_MAX: u64 = 1024;

/// No number is higher: nobody says so much, and sums with it cannot overflow.
const SEQUENCE_MAX: u64 = 1 << 48;

/// Our numbers towards one partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outgoing {
    /// Hash of the last core; of nothing before the first.
    pub last: Digest,
    /// The last number given out.
    pub sequence: u64,
    /// This life of our store.
    pub incarnation: Incarnation,
}

impl Outgoing {
    /// No number given out yet.
    pub fn new(incarnation: Incarnation) -> Self {
        Self { last: Digest::of(&[]), sequence: 0, incarnation }
    }

    /// Writes the next number into `core`.
    pub fn number(&self, core: &mut Core) {
        core.incarnation = self.incarnation;
        core.sequence = self.sequence + 1;
        core.previous = self.last;
    }

    /// Moves on after `core` was signed.
    pub fn advance(&mut self, core: &Core) {
        self.sequence = core.sequence;
        self.last = core.digest();
    }
}

/// One partner's numbers towards us, in one life of its store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incoming {
    /// Hash of core number `sequence`.
    pub last: Digest,
    /// Whether the partner's store has begun another life since: nothing of this one is asked for.
    #[serde(skip_serializing_if = "Not::not", default)]
    pub over: bool,
    /// Numbers beyond the contiguous run that have come: hash of the core, and the hash it names
    /// as the one before, which is not known of a number that was filled by a repetition.
    pub ahead: BTreeMap<u64, (Digest, Option<Digest>)>,
    /// Whether two histories of this life exist: nothing more of it is taken.
    #[serde(skip_serializing_if = "Not::not", default)]
    pub forked: bool,
    /// Up to here numbers may never have come: the partner has made up for them.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub skipped: u64,
    /// Highest number up to which nothing is missing.
    pub sequence: u64,
    /// Which life of the partner's store.
    pub incarnation: Incarnation,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// What a number means that passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The next one, or one that fills a gap.
    Next,
    /// Ahead of numbers that have not come.
    Ahead,
}

/// Why a number is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PairError {
    /// Two statements with one number: the partner's store was copied, or it lies.
    #[error(
        "[Q-101] two different statements with number {0}; the partner is frozen until a person has spoken to them"
    )]
    Equivocation(u64),
    /// Does not follow from the statement before it.
    #[error(
        "[Q-102] statement {0} does not follow from the one before; the partner is frozen until a person has spoken to them"
    )]
    Chain(u64),
    /// So far ahead that a loss is the least of it.
    #[error("[Q-103] statement {0} is more than 1024 ahead of what has come")]
    TooFarAhead(u64),
    /// Said in a life of which two histories exist; what counts of it is said again.
    #[error(
        "[Q-104] statement {0} is of a store of which two copies were alive; the partner must run saphan-agent repair"
    )]
    Over(u64),
}

impl PairError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Equivocation(_) => "pair-equivocation",
            Self::Chain(_) => "pair-chain",
            Self::TooFarAhead(_) => "pair-too-far-ahead",
            Self::Over(_) => "pair-life-over",
        }
    }

    /// Whether it proves that the partner's store forked.
    pub fn is_fork(&self) -> bool {
        match self {
            Self::Equivocation(_) | Self::Chain(_) => true,
            Self::TooFarAhead(_) | Self::Over(_) => false,
        }
    }
}

impl Incoming {
    /// Nothing has come yet.
    pub fn new(incarnation: Incarnation) -> Self {
        let (last, ahead) = (Digest::of(&[]), BTreeMap::new());
        let (over, forked, skipped, sequence) = (false, false, 0, 0);
        Self { last, over, ahead, forked, skipped, sequence, incarnation }
    }

    /// Goes on from `core`: its sender has made up for whatever of the numbers below never came.
    ///
    /// # Errors
    /// nothing has changed then.
    pub fn go_on_from(&mut self, core: &Core) -> Result<Place, PairError> {
        if self.forked {
            return Err(PairError::Over(core.sequence));
        }
        if core.sequence > SEQUENCE_MAX {
            return Err(PairError::TooFarAhead(core.sequence));
        }
        let mut next = self.clone();
        next.ahead.retain(|sequence, _| *sequence > core.sequence);
        next.skipped = core.sequence.max(self.skipped);
        if core.sequence > next.sequence {
            (next.sequence, next.last) = (core.sequence, core.digest());
        }
        next.close_up()?;
        *self = next;
        Ok(Place::Next)
    }

    /// Takes a statement that was never taken before; the caller has looked that up by its number.
    ///
    /// A statement that repeats an earlier one of the same life also fills that one's number,
    /// unless the earlier one has come after all. The caller has held a number within the
    /// contiguous run against what was taken under it.
    ///
    /// # Errors
    /// nothing has changed then.
    pub fn take(&mut self, core: &Core) -> Result<Place, PairError> {
        if self.forked {
            return Err(PairError::Over(core.sequence));
        }
        let mut next = self.clone();
        next.put(core.sequence, core.digest(), core.previous)?;
        if let Some(first) = core.repeats
            && first.incarnation == self.incarnation
            && first.sequence < core.sequence
        {
            match next.ahead.get(&first.sequence) {
                Some((known, _)) if *known != first.core => {
                    return Err(PairError::Equivocation(first.sequence));
                }
                Some(_) => {}
                None if next.has_run(first.sequence) => {}
                None => {
                    next.ahead.insert(first.sequence, (first.core, None));
                }
            }
        }
        next.close_up()?;
        let place = if next.has_run(core.sequence) { Place::Next } else { Place::Ahead };
        *self = next;
        Ok(place)
    }

    fn put(&mut self, sequence: u64, core: Digest, previous: Digest) -> Result<(), PairError> {
        if (1..=self.skipped).contains(&sequence) {
            return Ok(());
        }
        if sequence <= self.sequence {
            return Err(PairError::Equivocation(sequence));
        }
        if sequence > self.sequence + AHEAD_MAX {
            return Err(PairError::TooFarAhead(sequence));
        }
        match self.ahead.get(&sequence) {
            Some((known, _)) if *known != core => Err(PairError::Equivocation(sequence)),
            _ => {
                self.ahead.insert(sequence, (core, Some(previous)));
                Ok(())
            }
        }
    }

    /// Moves the contiguous run over all that now follows it.
    fn close_up(&mut self) -> Result<(), PairError> {
        while let Some((core, previous)) = self.ahead.get(&(self.sequence + 1)).copied() {
            if previous.is_some_and(|previous| previous != self.last) {
                return Err(PairError::Chain(self.sequence + 1));
            }
            self.sequence += 1;
            self.last = core;
            self.ahead.remove(&self.sequence);
        }
        Ok(())
    }

    fn has_run(&self, sequence: u64) -> bool {
        sequence <= self.sequence
    }

    /// The numbers that are missing below the highest that has come, at most [`GAP_LEN_MAX`].
    pub fn missing(&self) -> Vec<u64> {
        if self.over || self.forked {
            return Vec::new();
        }
        let highest = self.ahead.keys().next_back().copied().unwrap_or(self.sequence);
        (self.sequence + 1..highest)
            .filter(|sequence| !self.ahead.contains_key(sequence))
            .take(GAP_LEN_MAX)
            .collect()
    }

    /// What we tell the partner about how far we are.
    pub fn seen(&self) -> Option<Seen> {
        (self.sequence > 0)
            .then_some(Seen { sequence: self.sequence, incarnation: self.incarnation })
    }
}
