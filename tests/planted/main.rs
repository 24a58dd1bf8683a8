//! The power of the simulated world: rules broken on purpose, each of which it must notice.
//!
//! Run with `cargo test -p saphan-tests --features planted-bugs --test planted`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use saphan_protocol::planted::{Bug, plant};
use saphan_tests::world::script::{Trouble, live};

/// Seeds that a bug may survive at most.
const SEEDS: u64 = 60;

/// The first seed that notices `bug`.
fn found_at(bug: Bug) -> Option<u64> {
    (0..SEEDS).find(|seed| {
        plant(Some(bug));
        let lived = catch_unwind(AssertUnwindSafe(|| live(*seed, Trouble::All)));
        plant(None);
        lived.is_err()
    })
}

fn is_found(bug: Bug) {
    let found = found_at(bug);
    println!("{bug:?}: found at seed {found:?}");
    assert!(found.is_some(), "{bug:?} was not noticed in {SEEDS} seeds");
}

#[test]
fn without_a_bug_the_world_finds_none() {
    plant(None);
    for seed in 0..5 {
        live(seed, Trouble::All);
    }
}

#[test]
fn a_receipt_before_the_disk_has_it_is_noticed() {
    is_found(Bug::AcknowledgeBeforeSync);
}

#[test]
fn a_statement_that_takes_effect_twice_is_noticed() {
    is_found(Bug::NoDuplicateCheck);
}

#[test]
fn counters_that_move_before_verification_are_noticed() {
    is_found(Bug::StateBeforeVerification);
}

#[test]
fn a_signature_without_its_purpose_is_noticed() {
    is_found(Bug::NoContext);
}

#[test]
fn a_sender_written_down_at_the_hub_is_noticed() {
    is_found(Bug::SenderAtHub);
}
