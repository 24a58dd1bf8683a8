//! A hundred lives of the world, each from its seed. `SAPHAN_SEEDS=20000` runs more,
//! `SAPHAN_SEED=17` runs one.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use saphan_tests::world::script::{Trouble, live};

/// Seeds in an ordinary test run.
const SEEDS: u64 = 100;

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

#[test]
fn troubled_worlds_come_to_rest_with_nothing_lost_doubled_or_seen() {
    if let Some(seed) = number("SAPHAN_SEED") {
        live(seed, Trouble::All);
        return;
    }
    let seeds = number("SAPHAN_SEEDS").unwrap_or(SEEDS);
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
                    let world = live(seed, Trouble::All);
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
