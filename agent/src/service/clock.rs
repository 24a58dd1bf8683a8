//! What time it is, for a real office and for a demonstration that plays on another day.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustls::pki_types::UnixTime;
use rustls::time_provider::TimeProvider;
use saphan_protocol::time::UnixSeconds;

/// The machine's clock, or that clock moved by a fixed span.
///
/// The program itself knows only [`Clock::system`]: a moved clock would accept what has expired.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    ahead: Duration,
    behind: Duration,
}

impl Clock {
    /// The machine's own clock.
    pub const fn system() -> Self {
        Self { ahead: Duration::ZERO, behind: Duration::ZERO }
    }

    /// Goes as fast as the machine's clock, and shows `moment` now.
    pub fn starting_at(moment: UnixSeconds) -> Self {
        let now = Self::system().now();
        Self { ahead: moment.since(now), behind: now.since(moment) }
    }

    /// The moment. A machine that stands before 1970 counts as standing at its start, where no
    /// certificate is valid.
    pub fn now(self) -> UnixSeconds {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        UnixSeconds::new(since.as_secs()).plus(self.ahead).minus(self.behind)
    }
}

impl TimeProvider for Clock {
    fn current_time(&self) -> Option<UnixTime> {
        Some(UnixTime::since_unix_epoch(Duration::from_secs(self.now().get())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_clock_starts_where_it_was_set() {
        for moment in [UnixSeconds::new(1_743_552_000), UnixSeconds::new(4_000_000_000)] {
            let shown = Clock::starting_at(moment).now();

            assert!(shown.since(moment) <= Duration::from_secs(2), "{shown}");
            assert!(moment.since(shown) <= Duration::from_secs(2), "{shown}");
        }
    }
}
