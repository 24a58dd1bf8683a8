//! What a line is like, and when a packet arrives over it.

use std::time::Duration;

use chacha20::ChaCha8Rng;
use rand_core::{Rng as _, SeedableRng as _};
use tokio::time::Instant;

/// Heads of IPv4 and UDP, RFC 791 and RFC 768.
pub(super) const UDP_HEADS: usize = 28;
/// Heads of IPv4 and TCP without options, RFC 9293.
pub(super) const TCP_HEADS: usize = 40;
/// Wait before a connection that nobody answers is asked for again, RFC 6298 section 2; doubled each time.
const ASK_AGAIN: Duration = Duration::from_secs(1);
/// What a system waits beyond a round trip before it repeats a segment, as Linux has it (RFC 6298 wants a second).
const REPEAT_AFTER: Duration = Duration::from_millis(200);
/// How often at most something is lost before it arrives.
const LOSSES_MAX: u32 = 8;

/// How much waits for a line that is busy; what is beyond is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueueLen {
    /// So many bytes.
    Bytes(usize),
    /// As many as the line carries in this time.
    Time(Duration),
}

/// A line, each way alike.
#[derive(Debug, Clone)]
pub struct Quality {
    /// Bytes a second; without it everything passes at once.
    pub bytes_per_s: Option<u64>,
    /// From one end to the other: half a round trip.
    pub delay: Duration,
    /// Packets lost of a thousand, each for itself.
    pub lost_per_1000: u32,
    /// What waits.
    pub queue: QueueLen,
    /// Which packets are lost follows from it.
    pub seed: u64,
}

impl Default for Quality {
    fn default() -> Self {
        Self {
            bytes_per_s: None,
            delay: Duration::ZERO,
            lost_per_1000: 0,
            queue: QueueLen::Bytes(64 << 10),
            seed: 1,
        }
    }
}

impl Quality {
    /// From one end to the other and back.
    pub fn round_trip(&self) -> Duration {
        2 * self.delay
    }

    fn takes(&self, bytes: usize) -> Duration {
        let per_s = self.bytes_per_s.map(|bytes| bytes as f64);
        per_s.map_or(Duration::ZERO, |per_s| Duration::from_secs_f64(bytes as f64 / per_s))
    }

    /// How long the last that is still let in waits.
    fn queue(&self) -> Duration {
        match self.queue {
            QueueLen::Bytes(bytes) => self.takes(bytes),
            QueueLen::Time(time) => time,
        }
    }
}

/// One direction: packets leave one after the other, as fast as the line is. Time is counted from the line's
/// beginning.
pub(super) struct Lane {
    quality: Quality,
    rng: ChaCha8Rng,
    begun: Instant,
    free_at: Duration,
}

impl Lane {
    pub(super) fn new(quality: Quality, seed: u64) -> Self {
        let rng = ChaCha8Rng::seed_from_u64(seed);
        Self { quality, rng, begun: Instant::now(), free_at: Duration::ZERO }
    }

    pub(super) fn now(&self) -> Duration {
        self.begun.elapsed()
    }

    pub(super) fn moment(&self, at: Duration) -> Instant {
        self.begun + at
    }

    fn is_lost(&mut self) -> bool {
        self.rng.next_u32() % 1000 < self.quality.lost_per_1000
    }

    /// When a packet of so many bytes, heads included, arrives; `None` if it is lost or finds the queue full.
    pub(super) fn passes(&mut self, now: Duration, bytes: usize) -> Option<Duration> {
        let begins = self.free_at.max(now);
        if begins - now > self.quality.queue() {
            return None;
        }
        self.free_at = begins + self.quality.takes(bytes);
        // It is lost on its way, after it has taken its time of the line.
        (!self.is_lost()).then_some(self.free_at + self.quality.delay)
    }

    /// When a segment has left, and when it has arrived at last: each loss costs what a system waits before it
    /// repeats a segment, longer each time.
    pub(super) fn passes_at_last(&mut self, now: Duration, bytes: usize) -> (Duration, Duration) {
        self.free_at = self.free_at.max(now) + self.quality.takes(bytes);
        let again = self.quality.round_trip() + REPEAT_AFTER;
        let repeated = self.repeated(again, 1);
        (self.free_at, self.free_at + self.quality.delay + repeated)
    }

    /// What the handshake of a TCP connection takes: a packet there and one back, either of which may be lost.
    pub(super) fn connects(&mut self) -> Duration {
        self.quality.round_trip() + self.repeated(ASK_AGAIN, 2)
    }

    /// The wait that losses cost, of `packets` that must all arrive.
    fn repeated(&mut self, first: Duration, packets: u32) -> Duration {
        let (mut wait, mut next) = (Duration::ZERO, first);
        for _ in 0..LOSSES_MAX {
            let mut lost = false;
            for _ in 0..packets {
                lost |= self.is_lost();
            }
            if !lost {
                break;
            }
            wait += next;
            next *= 2;
        }
        wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Duration = Duration::from_secs(9);

    fn lane(quality: Quality) -> Lane {
        Lane::new(quality, 7)
    }

    #[test]
    fn packets_leave_one_after_the_other_and_arrive_after_the_delay() {
        let delay = Duration::from_millis(300);
        let mut lane = lane(Quality { bytes_per_s: Some(1000), delay, ..Quality::default() });

        let arrivals = [100, 100].map(|bytes| lane.passes(START, bytes));

        let after = |millis| Some(START + delay + Duration::from_millis(millis));
        assert_eq!(arrivals, [after(100), after(200)]);
    }

    #[test]
    fn what_finds_the_queue_full_is_dropped_and_takes_no_time() {
        let queue = QueueLen::Bytes(150);
        let mut lane = lane(Quality { bytes_per_s: Some(1000), queue, ..Quality::default() });

        let arrive = [100, 100, 100].map(|bytes| lane.passes(START, bytes).is_some());
        let later = lane.passes(START + Duration::from_millis(200), 100);

        assert_eq!(arrive, [true, true, false]);
        assert_eq!(later, Some(START + Duration::from_millis(300)));
    }

    #[test]
    fn as_many_are_lost_as_was_said_and_the_same_ones_each_time() {
        let quality = Quality { lost_per_1000: 300, ..Quality::default() };
        let lost = |mut lane: Lane| -> Vec<bool> {
            (0..10_000).map(|_| lane.passes(START, 100).is_none()).collect()
        };

        let (once, again) = (lost(lane(quality.clone())), lost(lane(quality)));

        let count = once.iter().filter(|lost| **lost).count();
        assert!((2_800..3_200).contains(&count), "{count}");
        assert_eq!(once, again);
    }

    #[test]
    fn a_segment_that_is_lost_comes_later_and_never_not_at_all() {
        let delay = Duration::from_millis(50);
        let mut lane = lane(Quality { delay, lost_per_1000: 300, ..Quality::default() });

        let arrivals: Vec<_> =
            (0..1000).map(|_| lane.passes_at_last(START, 100).1 - START).collect();

        let late: Vec<_> = arrivals.iter().filter(|took| **took > delay).collect();
        assert!((250..350).contains(&late.len()), "{}", late.len());
        assert_eq!(late.into_iter().min(), Some(&Duration::from_millis(350)));
    }
}
