//! Whether the disk has room for more: whoever measures says so, and the writer heeds it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Room that must be left on a disk, and whether it is. Clones speak of the same disk.
#[derive(Debug, Clone, Default)]
pub struct Watermark(Arc<AtomicBool>);

impl Watermark {
    /// Whether nothing more may be taken.
    pub fn is_low(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Takes note of `free` bytes where `least` must be left. Once there was less, a quarter more is wanted
    /// before anything is taken again, so that it does not change with every envelope. Returns whether it is low
    /// now, if that is news.
    pub fn heed(&self, free: u64, least: u64) -> Option<bool> {
        let was_low = self.is_low();
        let wanted = if was_low { least.saturating_add(least / 4) } else { least };
        let is_low = free < wanted;
        self.0.store(is_low, Ordering::Relaxed);
        (is_low != was_low).then_some(is_low)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_low_below_the_mark_until_there_is_a_quarter_more() {
        let mark = Watermark::default();

        assert_eq!((mark.heed(100, 100), mark.is_low()), (None, false));
        assert_eq!((mark.heed(99, 100), mark.is_low()), (Some(true), true));
        assert_eq!((mark.heed(124, 100), mark.is_low()), (None, true));
        assert_eq!((mark.heed(125, 100), mark.is_low()), (Some(false), false));
        assert_eq!(mark.heed(0, 0), None, "where nothing has to be left nothing is low");
    }
}
