//! Numbers between two partners.

use std::collections::BTreeMap;

use proptest::prelude::*;
use saphan_protocol::cbor::{Limits, decode_canonical, encode};
use saphan_protocol::ids::{Digest, Incarnation};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::pair::{AHEAD_MAX, Incoming, Outgoing, PairError, Place};
use saphan_protocol::section::GAP_LEN_MAX;
use saphan_protocol::statement::{Core, Repeats, Seen};

use crate::fixtures::{core, refused};

const LIFE: Incarnation = Incarnation::from_bytes([0xaa; 16]);

/// The first `count` statements of a sender.
fn run(count: usize) -> Vec<Core> {
    let mut outgoing = Outgoing::new(LIFE);
    (0..count)
        .map(|_| {
            let mut core = core(Step::Heartbeat);
            outgoing.number(&mut core);
            outgoing.advance(&core);
            core
        })
        .collect()
}

/// The statement after `sent` that repeats number `sequence`, which got lost.
fn repetition(sent: &[Core], sequence: u64) -> Core {
    let last = sent.last().unwrap();
    let first = &sent[sequence as usize - 1];
    let mut core = core(Step::Heartbeat);
    core.incarnation = last.incarnation;
    core.sequence = last.sequence + 1;
    core.previous = last.digest();
    core.repeats = Some(Repeats { core: first.digest(), sequence, incarnation: first.incarnation });
    core
}

/// Takes `core` and holds that a refusal changes nothing.
fn take(incoming: &mut Incoming, core: &Core) -> Result<Place, PairError> {
    let before = incoming.clone();
    let result = incoming.take(core);
    if result.is_err() {
        assert_eq!(*incoming, before);
    }
    result
}

#[test]
fn a_repetition_of_another_life_fills_no_number_of_this_one() {
    let sent = run(4);
    let mut incoming = Incoming::new(sent[0].incarnation);
    take(&mut incoming, &sent[0]).unwrap();
    let mut copy = repetition(&sent, 2);
    let old_life = Incarnation::from_bytes([0xbb; 16]);
    copy.repeats = copy.repeats.map(|first| Repeats { incarnation: old_life, ..first });

    assert_eq!(take(&mut incoming, &copy), Ok(Place::Ahead));

    assert_eq!(incoming.missing(), [2, 3, 4]);
}

///
#[test]
fn a_repetition_that_contradicts_what_came_is_a_fork() {
    let sent = run(4);
    let mut incoming = Incoming::new(sent[0].incarnation);
    take(&mut incoming, &sent[2]).unwrap();
    let mut copy = repetition(&sent, 3);
    copy.repeats = copy.repeats.map(|first| Repeats { core: Digest::of(b"other"), ..first });

    assert_eq!(take(&mut incoming, &copy), Err(PairError::Equivocation(3)));
}

#[test]
fn numbers_start_at_one_and_each_names_the_one_before() {
    let sent = run(3);

    assert_eq!(sent[0].sequence, 1);
    assert_eq!(sent[0].previous, Digest::of(&[]));
    assert_eq!(sent[2].previous, sent[1].digest());
}

#[test]
fn a_gap_is_named_until_it_is_filled() {
    let sent = run(4);
    let mut incoming = Incoming::new(LIFE);
    assert_eq!(incoming.seen(), None);

    assert_eq!(take(&mut incoming, &sent[0]), Ok(Place::Next));
    assert_eq!(take(&mut incoming, &sent[3]), Ok(Place::Ahead));
    assert_eq!(incoming.missing(), [2, 3]);
    assert_eq!(take(&mut incoming, &sent[2]), Ok(Place::Ahead));
    assert_eq!(incoming.seen(), Some(Seen { sequence: 1, incarnation: LIFE }));
    assert_eq!(take(&mut incoming, &sent[1]), Ok(Place::Next));

    assert!(incoming.missing().is_empty());
    assert_eq!(incoming.seen(), Some(Seen { sequence: 4, incarnation: LIFE }));
}

#[test]
fn a_gap_request_names_no_more_than_it_may() {
    let sent = run(GAP_LEN_MAX + 10);
    let mut incoming = Incoming::new(LIFE);

    take(&mut incoming, sent.last().unwrap()).unwrap();

    assert_eq!(incoming.missing(), (1..=GAP_LEN_MAX as u64).collect::<Vec<_>>());
}

#[test]
fn a_repetition_fills_the_number_of_what_got_lost() {
    let sent = run(3);
    let mut incoming = Incoming::new(LIFE);
    take(&mut incoming, &sent[0]).unwrap();
    take(&mut incoming, &sent[2]).unwrap();

    assert_eq!(take(&mut incoming, &repetition(&sent, 2)), Ok(Place::Next));

    assert_eq!((incoming.sequence, incoming.missing()), (4, vec![]));
}

/// in the run, ahead of it, and number 0, which no statement has.
#[test]
fn two_statements_with_one_number_are_a_fork() {
    let sent = run(3);
    let mut incoming = Incoming::new(LIFE);
    take(&mut incoming, &sent[0]).unwrap();
    take(&mut incoming, &sent[2]).unwrap();
    for (at, number) in [(0, 1), (2, 3), (0, 0)] {
        let mut other = sent[at].clone();
        other.sequence = number;
        other.created = other.created.plus(std::time::Duration::from_secs(60));

        let error = PairError::Equivocation(number);
        refused(take(&mut incoming, &other), "Q-101", &error);
        assert!(error.is_fork());
        assert_eq!(error.code(), "pair-equivocation");
    }
}

/// noticed whichever of the two comes first.
#[test]
fn a_statement_that_does_not_follow_is_a_fork() {
    let sent = run(2);
    let mut other = sent[1].clone();
    other.previous = Digest::of(b"other");
    let error = PairError::Chain(2);

    let mut in_order = Incoming::new(LIFE);
    take(&mut in_order, &sent[0]).unwrap();
    refused(take(&mut in_order, &other), "Q-102", &error);

    let mut reversed = Incoming::new(LIFE);
    take(&mut reversed, &other).unwrap();
    refused(take(&mut reversed, &sent[0]), "Q-102", &error);
    assert!(error.is_fork());
    assert_eq!(error.code(), "pair-chain");
}

///
#[test]
fn a_number_far_ahead_is_refused_and_is_no_fork() {
    let mut incoming = Incoming::new(LIFE);
    let mut far = run(1).remove(0);
    far.sequence = AHEAD_MAX + 1;
    let error = PairError::TooFarAhead(AHEAD_MAX + 1);

    refused(take(&mut incoming, &far), "Q-103", &error);
    far.sequence = u64::MAX;
    refused(take(&mut incoming, &far), "Q-103", &PairError::TooFarAhead(u64::MAX));
    far.sequence = AHEAD_MAX;
    assert_eq!(take(&mut incoming, &far), Ok(Place::Ahead));
    assert!(!error.is_fork());
    assert_eq!(error.code(), "pair-too-far-ahead");
}

/// A receiver with the look-up by number that `take` asks of its caller.
struct Receiver {
    incoming: Incoming,
    known: BTreeMap<u64, Digest>,
}

impl Receiver {
    fn receives(&mut self, core: &Core) -> Result<(), PairError> {
        match self.known.get(&core.sequence) {
            Some(known) if *known == core.digest() => return Ok(()),
            Some(_) => return Err(PairError::Equivocation(core.sequence)),
            None => {}
        }
        take(&mut self.incoming, core)?;
        self.known.insert(core.sequence, core.digest());
        if let Some(first) = core.repeats {
            self.known.entry(first.sequence).or_insert(first.core);
        }
        Ok(())
    }
}

///
#[test]
fn nothing_more_is_taken_of_a_life_of_which_two_histories_exist() {
    let sent = run(3);
    let mut incoming = Incoming { forked: true, ..Incoming::new(LIFE) };

    assert_eq!(take(&mut incoming, &sent[0]), Err(PairError::Over(1)));
    assert!(!PairError::Over(1).is_fork(), "it proves nothing new");
    assert_eq!(incoming.missing(), Vec::<u64>::new());
}

#[test]
fn a_store_that_forgot_goes_on_from_the_first_statement_of_an_answer() {
    let sent = run(8);
    let mut incoming = Incoming::new(LIFE);
    take(&mut incoming, &sent[0]).unwrap();
    take(&mut incoming, &sent[6]).unwrap();
    assert_eq!(incoming.missing(), [2, 3, 4, 5, 6]);

    assert_eq!(incoming.go_on_from(&sent[5]), Ok(Place::Next));

    assert_eq!((incoming.sequence, incoming.missing()), (7, vec![]));
    assert_eq!(take(&mut incoming, &sent[2]), Ok(Place::Next), "what came late is no fork");
    assert_eq!(take(&mut incoming, &sent[7]), Ok(Place::Next));
    assert_eq!(take(&mut incoming, &sent[7]), Err(PairError::Equivocation(8)));
    let limits = Limits::new(4096, 256);
    assert_eq!(decode_canonical::<Incoming>(&encode(&incoming), limits), Ok(incoming));
}

///
#[test]
fn no_answer_skips_to_the_end_of_all_numbers_or_in_a_life_that_forked() {
    let sent = run(3);
    let mut incoming = Incoming::new(LIFE);
    for sequence in [u64::MAX, (1 << 48) + 1] {
        let far = Core { sequence, ..sent[1].clone() };
        assert_eq!(incoming.go_on_from(&far), Err(PairError::TooFarAhead(sequence)));
    }
    assert_eq!(incoming, Incoming::new(LIFE));
    let highest = Core { sequence: 1 << 48, ..sent[1].clone() };
    assert_eq!(incoming.go_on_from(&highest), Ok(Place::Next));
    let above = Core { sequence: u64::MAX, ..sent[2].clone() };
    assert_eq!(take(&mut incoming, &above), Err(PairError::TooFarAhead(u64::MAX)));

    let mut forked = Incoming { forked: true, ..Incoming::new(LIFE) };
    assert_eq!(forked.go_on_from(&sent[1]), Err(PairError::Over(2)));
}

proptest! {
    /// Statements, some of them lost and repeated, in any order and more than once.
    #[test]
    fn every_order_of_arrival_ends_in_the_same_state(
        order in Just((0..24usize).collect::<Vec<_>>()).prop_shuffle(),
        again in prop::collection::vec(0..24usize, 0..12),
        lost in prop::collection::btree_set(1..=16u64, 0..8),
        late in any::<bool>(),
    ) {
        let mut sent = run(16);
        for number in &lost {
            let next = repetition(&sent, *number);
            sent.push(next);
        }
        let end = sent.last().unwrap().clone();
        let mut receiver = Receiver { incoming: Incoming::new(LIFE), known: BTreeMap::new() };

        for at in order.iter().chain(&again) {
            let Some(core) = sent.get(*at) else { continue };
            // What was repeated is lost for good, or comes late all the same.
            if late || !lost.contains(&core.sequence) {
                prop_assert_eq!(receiver.receives(core), Ok(()));
            }
        }

        let Incoming { last, ahead, sequence, .. } = receiver.incoming;
        prop_assert_eq!((last, sequence), (end.digest(), end.sequence));
        prop_assert!(ahead.is_empty());
    }

    /// Two different statements under one number are noticed wherever the second comes.
    #[test]
    fn a_fork_is_noticed_in_every_order(
        order in Just((0..9usize).collect::<Vec<_>>()).prop_shuffle(),
        twice in 0..8usize,
    ) {
        let mut sent = run(8);
        let mut other = sent[twice].clone();
        other.created = other.created.plus(std::time::Duration::from_secs(60));
        sent.push(other);
        let mut receiver = Receiver { incoming: Incoming::new(LIFE), known: BTreeMap::new() };

        let verdicts: Vec<_> = order.iter().map(|at| receiver.receives(&sent[*at])).collect();

        prop_assert!(verdicts.iter().flat_map(|verdict| verdict.as_ref().err()).any(PairError::is_fork));
    }

    #[test]
    fn what_is_kept_is_read_back(count in 1..12usize, hole in 1..12u64) {
        let mut incoming = Incoming::new(LIFE);
        for core in run(count).iter().filter(|core| core.sequence != hole) {
            incoming.take(core).unwrap();
        }
        let limits = Limits::new(4096, 256);

        prop_assert_eq!(decode_canonical::<Incoming>(&encode(&incoming), limits), Ok(incoming));
    }
}
