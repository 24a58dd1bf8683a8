//! How much may be on its way on a connection, the same on every carrier.

use std::time::Duration;

/// Limits of one connection when it begins. None is larger than its use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow {
    /// Streams that the other side may have open at once.
    pub streams: u32,
    /// Bytes of one stream on their way to us, or here and unread.
    pub stream_window: u32,
    /// The same of all streams.
    pub window: u32,
    /// Bytes of all streams on their way to the other side, as far as the carrier counts them.
    pub send_window: u32,
    /// A line that is silent for so long is dead.
    pub idle_max: Duration,
    /// After so long a quiet line is tried.
    pub keep_alive: Duration,
}
