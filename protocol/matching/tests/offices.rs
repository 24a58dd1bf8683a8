//! Two offices over months: enrolling, daily answers, a person's decision, epochs, revocation.
#![expect(clippy::unwrap_used, reason = "what fails here ends its test")]

use chacha20::ChaCha20Rng;
use rand_core::SeedableRng as _;
use saphan_matching::batch::BatchError;
use saphan_matching::enroller::Enroller;
use saphan_matching::epoch::{EPOCH_S, MatchRoot, OVERLAP_S, Pair};
use saphan_matching::evaluator::{ASKING_MAX, Evaluator, Taken};
use saphan_matching::feature::{Feature, Side, enrolment, features};
use saphan_matching::{Profile, Record};

const DAY_S: u64 = 86_400;
const START_S: u64 = 20_000 * DAY_S;

struct Offices {
    rng: ChaCha20Rng,
    root: MatchRoot,
    sender: Evaluator,
    recipient: Enroller<u32>,
}

fn pair() -> Pair {
    Pair::new("nkw-la", "hcm-th", 1).unwrap()
}

impl Offices {
    fn new(declared_cases: u64) -> Self {
        let root = MatchRoot::new([5; 32]);
        let sender = Evaluator::new(&root, pair(), declared_cases, START_S).unwrap();
        let mut this = Self {
            rng: ChaCha20Rng::from_seed([1; 32]),
            root,
            sender,
            recipient: Enroller::default(),
        };
        this.announce(pair(), START_S);
        this
    }

    fn announce(&mut self, pair: Pair, now_s: u64) {
        let (epoch, public) = self.sender.announced().unwrap();
        assert_eq!(epoch, pair.epoch());
        assert!(self.recipient.handle_key(pair, public, now_s));
    }

    /// The recipient enrols; what became of its batches at the sender.
    fn enrol(&mut self, features: &[(u32, Feature)], now_s: u64) -> Vec<Taken> {
        let requests = self.recipient.enrol(features, &mut self.rng).unwrap();
        requests.into_iter().map(|batch| self.sender.handle_batch(batch, now_s).unwrap()).collect()
    }

    /// The daily answers arrive: how many.
    fn answers(&mut self, now_s: u64) -> usize {
        let answers = self.sender.poll_answers(now_s, &mut self.rng);
        answers.iter().filter(|answer| self.recipient.handle_answer(answer).is_ok()).count()
    }

    /// Refers a person: the cases that are hinted at; `None` if the referral carries no tokens.
    fn refer(&mut self, person: &Profile, now_s: u64) -> Option<Result<Vec<u32>, BatchError>> {
        let own = features(person, Side::Referred);
        let section = self.sender.section(&own, &mut self.rng).unwrap()?;
        let hints = self.recipient.compare(section, now_s);
        Some(hints.map(|hints| hints.into_iter().map(|hint| hint.case).collect()))
    }
}

fn person(phone: u32) -> Profile {
    let mut record = Record::default();
    record.name_latin = "Siriporn Jaidee".to_owned();
    record.dob = "1997-02-14".to_owned();
    record.phones = vec![format!("+66 8{phone:08}")];
    Profile::of(&record)
}

fn own(person: &Profile) -> Vec<(u32, Feature)> {
    enrolment(&[(31, person)])
}

/// So many features that they fill this many batches.
fn many(batches: usize) -> Vec<(u32, Feature)> {
    let one = |case| (case, features(&person(20_000_000 + case), Side::Enrolled).remove(1));
    (0..batches as u32 * 1_024).map(one).collect()
}

#[test]
fn a_known_person_is_hinted_at_from_the_day_of_the_first_answers() {
    let (mut offices, known) = (Offices::new(100), person(12_345_678));

    assert_eq!(offices.enrol(&own(&known), START_S), [Taken::Waits]);
    assert!(offices.refer(&known, START_S).is_none(), "nobody could compare yet");
    assert_eq!(offices.answers(START_S), 1);

    assert_eq!(offices.refer(&known, START_S), Some(Ok(vec![31])));
    assert_eq!(offices.refer(&Profile::of(&Record::default()), START_S), Some(Ok(vec![])));
}

#[test]
fn answers_come_once_a_day() {
    let mut offices = Offices::new(1_000);
    offices.enrol(&many(1), START_S);
    assert_eq!(offices.answers(START_S), 1);

    offices.enrol(&many(1), START_S + 60);

    assert_eq!(offices.answers(START_S + 60), 0);
    assert_eq!(offices.answers(START_S + DAY_S - 1), 0);
    assert_eq!(offices.answers(START_S + DAY_S), 1);
    // A clock that was set back brings no second answer of a day.
    offices.enrol(&many(1), START_S);
    assert_eq!(offices.answers(START_S), 0);
}

#[test]
fn a_partner_that_floods_fills_no_memory() {
    let mut offices = Offices::new(0);

    let taken = offices.enrol(&many(ASKING_MAX + 2), START_S);

    assert_eq!(taken.iter().filter(|taken| **taken == Taken::TooMany).count(), 2);
    assert_eq!(offices.sender.asking().count(), ASKING_MAX);
    // What was not kept may come again, once there is room.
    let first = offices.sender.asking().next().unwrap();
    offices.sender.decide(first, false);
    assert_eq!(offices.enrol(&many(1), START_S), [Taken::AsksPerson]);
}

#[test]
fn what_is_above_the_budget_waits_for_a_person() {
    let mut offices = Offices::new(100);

    let taken = offices.enrol(&many(5), START_S);

    assert_eq!(taken.iter().filter(|taken| **taken == Taken::AsksPerson).count(), 3);
    let asking: Vec<_> = offices.sender.asking().collect();
    assert!(offices.sender.decide(asking[0], true));
    assert!(offices.sender.decide(asking[1], false));
    assert!(!offices.sender.decide(asking[1], true), "it is gone");
    assert_eq!(offices.answers(START_S), 3);
    let counts = offices.sender.counts();
    assert_eq!((counts.evaluated, counts.waiting, counts.asking), (3, 0, 1));
}

#[test]
fn a_batch_that_comes_twice_is_refused_also_while_it_waits() {
    let mut offices = Offices::new(100);
    let request = offices.recipient.enrol(&many(1), &mut offices.rng).unwrap().remove(0);
    let again = saphan_matching::batch::Request::from_bytes(&request.to_bytes()).unwrap();
    offices.sender.handle_batch(request, START_S).unwrap();

    assert_eq!(offices.sender.handle_batch(again, START_S).err(), Some(BatchError::Replayed));
}

#[test]
fn an_answer_is_taken_once() {
    let mut offices = Offices::new(100);
    offices.enrol(&many(1), START_S);
    let answer = offices.sender.poll_answers(START_S, &mut offices.rng).remove(0);

    assert_eq!(offices.recipient.handle_answer(&answer), Ok(1_024));
    assert_eq!(offices.recipient.handle_answer(&answer), Err(BatchError::Replayed));
    assert_eq!(offices.recipient.waiting().count(), 0);
}

#[test]
fn referrals_on_their_way_are_compared_for_ninety_days_after_a_new_key() {
    let (mut offices, known) = (Offices::new(100), person(12_345_678));
    offices.enrol(&own(&known), START_S);
    offices.answers(START_S);
    let rotated_s = START_S + EPOCH_S;
    assert!(offices.sender.is_due(rotated_s));
    offices.sender.rotate(&offices.root, 100, rotated_s).unwrap();
    offices.announce(pair().next(), rotated_s);

    // Under the new key nothing is enrolled, so referrals go on under the old one.
    assert_eq!(offices.refer(&known, rotated_s), Some(Ok(vec![31])));
    let late = offices.refer(&known, rotated_s + OVERLAP_S);
    assert_eq!(late, Some(Err(BatchError::Epoch(1))));
    offices.enrol(&own(&known), rotated_s);
    assert_eq!(offices.answers(rotated_s + DAY_S), 1);
    assert_eq!(offices.refer(&known, rotated_s + OVERLAP_S), Some(Ok(vec![31])));
}

#[test]
fn a_key_under_a_known_number_is_not_taken() {
    let mut offices = Offices::new(100);
    let other = MatchRoot::new([6; 32]).key(&pair()).unwrap().public();

    assert!(!offices.recipient.handle_key(pair(), other, START_S));
}

#[test]
fn a_case_that_was_closed_is_hinted_at_no_more() {
    let (mut offices, known) = (Offices::new(100), person(12_345_678));
    offices.enrol(&own(&known), START_S);
    offices.answers(START_S);

    offices.recipient.forget(31);

    assert_eq!(offices.refer(&known, START_S), Some(Ok(vec![])));
}

#[test]
fn revocation_ends_it_at_once_on_both_sides() {
    let (mut offices, known) = (Offices::new(100), person(12_345_678));
    offices.enrol(&own(&known), START_S);
    offices.answers(START_S);
    let own = features(&known, Side::Referred);
    let on_its_way = offices.sender.section(&own, &mut offices.rng).unwrap().unwrap();
    let waits = offices.recipient.enrol(&many(1), &mut offices.rng).unwrap().remove(0);

    offices.sender.end();
    offices.recipient.end();

    assert!(offices.refer(&known, START_S).is_none());
    assert_eq!(offices.sender.handle_batch(waits, START_S), Ok(Taken::Ended));
    assert!(offices.sender.poll_answers(START_S + DAY_S, &mut offices.rng).is_empty());
    assert_eq!(offices.sender.announced(), None);
    assert!(offices.recipient.compare(on_its_way, START_S).is_err());
}
