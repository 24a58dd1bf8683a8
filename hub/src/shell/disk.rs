//! Looks at the room on the disk, so that the hub refuses politely before the disk does it rudely.

use std::path::PathBuf;
use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::health::Space;
use crate::store::Watermark;

/// How often it looks. What comes in that time at most must fit into what is left.
const EVERY: Duration = Duration::from_secs(1);

/// Heeds that `least` bytes are left on the disk of `dir`, until `stop`.
pub(super) async fn heed(mark: Watermark, dir: PathBuf, least: u64, stop: CancellationToken) {
    let mut tick = interval(EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = tick.tick() => {}
        }
        // A disk that does not say how full it is says so when it is written to.
        let Some(space) = Space::of(&dir) else { continue };
        match mark.heed(space.free, least) {
            Some(true) => warn!(free = space.free, least, "disk nearly full, senders wait"),
            Some(false) => info!(free = space.free, "room on the disk, senders go on"),
            None => {}
        }
    }
}
