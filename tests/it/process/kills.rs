//! Power cuts at random points of a stream of referrals.
//!
//! `SAPHAN_KILL_ROUNDS=200 SAPHAN_KILL_SEED=7 cargo test -p saphan-tests --test it kills` runs a
//! campaign of 200 cuts.
#![expect(clippy::unwrap_used, reason = "whatever goes wrong here ends the campaign")]

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use chacha20::ChaCha20Rng;
use chacha20::rand_core::{Rng as _, SeedableRng as _};
use saphan_tests::process::{Network, eventually, text_of};
use serde_json::Value;

/// Cuts in the share of every run.
const ROUNDS: u32 = 6;
/// Longest time into a round at which the cut comes.
const CUT_AFTER_MAX_MS: u32 = 400;

#[test]
fn power_cuts_lose_no_referral_and_double_none() {
    let number = |name: &str, usual| {
        std::env::var(name).map_or(usual, |text| text.parse().expect("a number"))
    };

    campaign(number("SAPHAN_KILL_ROUNDS", ROUNDS), number("SAPHAN_KILL_SEED", 1));
}

/// In each round a case is referred or its draft approved, by turns, and at a random moment of that
/// one of the programs is killed and started again.
fn campaign(rounds: u32, seed: u32) {
    println!("{rounds} cuts, seed {seed}");
    let mut rng = ChaCha20Rng::seed_from_u64(seed.into());
    let mut network = Network::start();
    network.nkw.serve();
    network.bsp.serve();
    let mut cases = Vec::new();

    for round in 0..rounds {
        let case = network.imports_a_case();
        let cut_after = Duration::from_millis((rng.next_u32() % CUT_AFTER_MAX_MS).into());
        let refer = ["refer", &case, "--to", "nkw-la", "--send"];
        let mut command = if round % 2 == 0 {
            network.bsp.command(&refer)
        } else {
            let draft = text_of(&network.bsp.run(&refer).done()["id"]);
            network.bsp.command(&["approve", &draft, "--yes", "--as", "sv-01"])
        };
        let start = Instant::now();
        let mut deciding = command.stdout(std::process::Stdio::null()).spawn().unwrap();
        eventually("the moment of the cut", || (start.elapsed() >= cut_after).then_some(()));
        match rng.next_u32() % 4 {
            0 => {
                network.kill_hub();
                network.start_hub();
            }
            1 => {
                network.bsp.kill();
                network.bsp.serve();
            }
            2 => {
                network.nkw.kill();
                network.nkw.serve();
            }
            _ => deciding.kill().unwrap(),
        }
        deciding.wait().unwrap();
        cases.push(case);
    }

    let referrals = all_referred(&network, &cases);
    for referral in &referrals {
        network.bsp.awaits(referral, "delivered");
    }
    assert_once_at_both_ends(&network, &referrals);
    network.end();
}

/// Refers and approves again what a cut hit before it was decided. Whoever is told that it was
/// decided already (18, 17) has not done it twice.
fn all_referred(network: &Network, cases: &[String]) -> BTreeSet<String> {
    for case in cases {
        let again = network.bsp.run(&["refer", case, "--to", "nkw-la", "--send"]);
        assert!([0, 18].contains(&again.code), "{}", again.stderr);
    }
    let sent = network.bsp.referrals(&["--sent"]);
    assert_eq!(sent.len(), cases.len(), "each case is referred once");
    let all: BTreeSet<String> = sent.iter().map(|line| text_of(&line["id"])).collect();
    for referral in &all {
        let again = network.bsp.run(&["approve", referral, "--yes", "--as", "sv-01"]);
        assert!([0, 17].contains(&again.code), "{}", again.stderr);
    }
    all
}

fn assert_once_at_both_ends(network: &Network, referrals: &BTreeSet<String>) {
    let came = network.nkw.referrals(&[]);
    let ids: BTreeSet<String> = came.iter().map(|line| text_of(&line["id"])).collect();
    assert_eq!((came.len(), &ids), (referrals.len(), referrals), "none lost, none doubled");
    for referral in referrals {
        let [origin, receiver] = [&network.bsp, &network.nkw].map(|office| {
            let shown = office.run(&["show", referral, "--peek"]).done();
            steps(&shown)
        });
        assert_eq!(origin, ["submit", "delivered"], "{referral}");
        assert_eq!(receiver, origin, "{referral}");
    }
}

fn steps(shown: &Value) -> Vec<String> {
    let history = shown["history"].as_array().unwrap();
    history.iter().map(|entry| text_of(&entry["step"])).collect()
}
