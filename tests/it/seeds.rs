//! A hundred lives of the world, each from its seed, and some in which disks are lost.
//! `SAPHAN_SEEDS=20000` runs more, `SAPHAN_SEED=17` runs one.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use saphan_tests::world::script::{Trouble, live};

/// Seeds in an ordinary test run.
const SEEDS: u64 = 100;
/// The same, of worlds that lose disks: they take longer.
const SEEDS_OF_LOSSES: u64 = 8;

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

#[test]
fn troubled_worlds_come_to_rest_with_nothing_lost_doubled_or_seen() {
    live_all(Trouble::All, SEEDS);
}

#[test]
fn worlds_of_restored_cloned_and_absent_offices_come_to_rest_and_both_sides_agree() {
    live_all(Trouble::Losses, SEEDS_OF_LOSSES);
}

fn live_all(trouble: Trouble, ordinary: u64) {
    if let Some(seed) = number("SAPHAN_SEED") {
        live(seed, trouble);
        return;
    }
    let seeds = number("SAPHAN_SEEDS").unwrap_or(ordinary);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicU64::new(0);
    let (lies, referrals) = (AtomicU64::new(0), AtomicU64::new(0));
    let began = Instant::now();

    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds {
                        break;
                    }
                    let world = live(seed, trouble);
                    lies.fetch_add(u64::from(world.lies_told()), Ordering::Relaxed);
                    let referred = world.referred().count() as u64;
                    referrals.fetch_add(referred, Ordering::Relaxed);
                }
            });
        }
    });

    println!(
        "{seeds} seeds in {:.0} s: {} referrals, {} lies of the hub",
        began.elapsed().as_secs_f64(),
        referrals.into_inner(),
        lies.into_inner(),
    );
}
