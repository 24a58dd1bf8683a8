//! From one carrier to the other beside a line that stands: to TCP as soon as QUIC leaves something unanswered, and
//! back once UDP is let through again.

use std::time::{Duration, Instant};

use saphan_carrier::Carrier;
use tokio::task::JoinSet;

use super::link::Link;
use super::route::{Choice, Looks};
use super::trouble::Trouble;

/// After so long without the answer that its transport owes, QUIC has a rival; it may still win.
const RIVAL_AFTER: Duration = Duration::from_secs(1);

/// Looks for the other carrier beside one line.
pub(super) struct Moving {
    looks: Looks,
    wait: Duration,
    next: Instant,
    /// One attempt at most; dropped with this.
    trying: JoinSet<Result<Link, Trouble>>,
}

impl Moving {
    /// Beside a line that stands since `at`.
    pub(super) fn new(looks: Looks, at: Instant) -> Self {
        Self { looks, wait: looks.first, next: at + looks.first, trying: JoinSet::new() }
    }

    /// To be asked often; a line over the other carrier if that is the better one now. What came to nothing is
    /// closed; `is_busy` says that nobody should move now without need.
    pub(super) fn look(&mut self, link: &Link, is_busy: bool, at: Instant) -> Option<Link> {
        if link.dialler().route().choice != Choice::Auto {
            return None;
        }
        if let Some(Ok(Ok(found))) = self.trying.try_join_next() {
            if wants(link, is_busy, Duration::ZERO, at) {
                return Some(found);
            }
            tokio::spawn(found.close());
        }
        let is_due = match link.carrier() {
            Carrier::Quic => true,
            Carrier::Tls => at >= self.next,
        };
        if is_due && self.trying.is_empty() && wants(link, is_busy, RIVAL_AFTER, at) {
            self.wait = (self.wait * 2).min(self.looks.most);
            self.next = at + self.wait;
            let (dialler, other) = (link.dialler().clone(), other(link.carrier()));
            self.trying.spawn(async move { dialler.dial_over(other).await });
        }
        None
    }
}

fn other(carrier: Carrier) -> Carrier {
    match carrier {
        Carrier::Quic => Carrier::Tls,
        Carrier::Tls => Carrier::Quic,
    }
}

/// QUIC is left only while it is silent, TCP whenever there is QUIC.
fn wants(link: &Link, is_busy: bool, silent_for: Duration, at: Instant) -> bool {
    match link.carrier() {
        Carrier::Quic => {
            let unanswered = link.unanswered_for(at);
            !unanswered.is_zero() && unanswered >= silent_for
        }
        Carrier::Tls => !is_busy,
    }
}
