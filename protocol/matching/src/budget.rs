//! How much a partner may have evaluated, and what a person has to allow.
//!
//! Whoever may have features evaluated can guess at survivors who are referred to it. The office whose
//! survivors they are sets the bound.

use crate::batch::BATCH_LEN;

/// Elements for each open case that a partner declared: features and a reserve.
const PER_CASE: (u64, u64) = (9, 1);
/// Share of new cases in an epoch, in hundredths of the declared ones.
const GROWTH: u64 = 120;
/// Batches beyond that which a week allows without a person: new cases trickle in.
pub const WEEKLY_BATCHES: u64 = 1;
/// Most open cases that a partner may declare without a person at the other side.
pub const DECLARED_MAX: u64 = 2_000;
/// A week, in seconds.
const WEEK_S: u64 = 7 * 86_400;

/// What was evaluated for one partner in one epoch.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Account {
    /// Open cases that the partner declared when it enrolled.
    pub declared_cases: u64,
    /// When the epoch began, in Unix seconds.
    pub began_at_s: u64,
    /// Batches evaluated so far.
    pub batches: u64,
    /// Batches beyond all rules that a person allowed.
    pub allowed_batches: u64,
}

/// What becomes of a batch.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// It is evaluated with the next daily answer.
    Evaluate,
    /// It waits until a person allows it or lets it go.
    AskPerson,
}

impl Account {
    /// Batches that need no person at this moment.
    #[must_use]
    pub fn free_batches(&self, now_s: u64) -> u64 {
        let cases = self.declared_cases.min(DECLARED_MAX) * GROWTH / 100;
        let elements = cases * PER_CASE.0 / PER_CASE.1;
        let weeks = now_s.saturating_sub(self.began_at_s) / WEEK_S;
        elements.div_ceil(BATCH_LEN as u64) + weeks * WEEKLY_BATCHES + self.allowed_batches
    }

    /// Whether one more batch is evaluated by itself.
    #[must_use]
    pub fn verdict(&self, now_s: u64) -> Verdict {
        if self.batches < self.free_batches(now_s) { Verdict::Evaluate } else { Verdict::AskPerson }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A recipient that guesses: as many batches as the hub carries, one after the other.
    fn guess(account: &mut Account, batches: u64, now_s: u64) -> u64 {
        (0..batches)
            .filter(|_| {
                let evaluated = account.verdict(now_s) == Verdict::Evaluate;
                account.batches += u64::from(evaluated);
                evaluated
            })
            .count() as u64
    }

    #[test]
    fn a_recipient_that_guesses_runs_into_its_budget() {
        let mut account = Account { declared_cases: 500, ..Account::default() };

        let evaluated = guess(&mut account, 10_000, 0);

        // 500 cases are 5,400 elements, which are six batches; guessing 10^8 features would take 97,657.
        assert_eq!(evaluated, 6);
        assert_eq!(account.verdict(0), Verdict::AskPerson);
    }

    #[test]
    fn a_lie_about_open_cases_buys_little() {
        let mut honest = Account { declared_cases: DECLARED_MAX, ..Account::default() };
        let mut liar = Account { declared_cases: u64::MAX, ..Account::default() };

        assert_eq!(guess(&mut honest, 10_000, 0), guess(&mut liar, 10_000, 0));
    }

    #[test]
    fn a_person_may_allow_more_and_a_week_brings_one() {
        let mut account = Account { declared_cases: 100, ..Account::default() };
        guess(&mut account, 100, 0);
        let spent = account;

        assert_eq!(guess(&mut account, 100, WEEK_S), 1);
        account = Account { allowed_batches: 3, ..spent };
        assert_eq!(guess(&mut account, 100, 0), 3);
    }
}
