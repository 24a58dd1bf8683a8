//! Which chunk travels next: the same for what goes up and what comes down.

use std::collections::BTreeSet;

use super::WINDOW;

/// One file on its way in one direction over one connection, however often the line was cut before.
///
/// No chunk further than [`WINDOW`] from the first unconfirmed one is on its way. So when the line
/// is cut, at most [`WINDOW`] chunks have to travel again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer {
    chunks: u32,
    /// All before this one are on the other side's disk, or on ours.
    kept: u32,
    /// Beyond `kept`, and safe too.
    beyond: BTreeSet<u32>,
    flying: BTreeSet<u32>,
}

impl Transfer {
    /// A file of `chunks` chunks of which the first `kept` are safe.
    pub fn new(chunks: u32, kept: u32) -> Self {
        Self { chunks, kept: kept.min(chunks), beyond: BTreeSet::new(), flying: BTreeSet::new() }
    }

    /// Chunks in all.
    pub fn chunks(&self) -> u32 {
        self.chunks
    }

    /// How many are safe, from the first on.
    pub fn kept(&self) -> u32 {
        self.kept
    }

    /// Whether all are safe.
    pub fn is_complete(&self) -> bool {
        self.kept == self.chunks
    }

    /// Whether anything is on its way.
    pub fn is_flying(&self) -> bool {
        !self.flying.is_empty()
    }

    /// The next chunk to send or to ask for, which counts as on its way from now on; `None` if the
    /// window is full or all are on their way.
    pub fn poll_chunk(&mut self) -> Option<u32> {
        let end = self.chunks.min(self.kept.saturating_add(WINDOW));
        let next = (self.kept..end)
            .find(|chunk| !self.flying.contains(chunk) && !self.beyond.contains(chunk))?;
        self.flying.insert(next);
        Some(next)
    }

    /// This chunk is safe.
    pub fn handle_kept(&mut self, chunk: u32) {
        self.flying.remove(&chunk);
        if (self.kept..self.chunks).contains(&chunk) {
            self.beyond.insert(chunk);
        }
        while self.beyond.remove(&self.kept) {
            self.kept += 1;
        }
    }

    /// The other side says that the first `kept` are safe. It may be less than was thought: its disk
    /// was lost, and what it has not must travel again.
    pub fn handle_all_kept(&mut self, kept: u32) {
        self.kept = kept.min(self.chunks);
        self.beyond.retain(|chunk| *chunk > self.kept);
        while self.beyond.remove(&self.kept) {
            self.kept += 1;
        }
    }

    /// This chunk did not get through; it may be tried again.
    pub fn handle_lost(&mut self, chunk: u32) {
        self.flying.remove(&chunk);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_more_than_the_window_is_on_its_way() {
        let mut transfer = Transfer::new(10, 3);

        let asked: Vec<u32> = std::iter::from_fn(|| transfer.poll_chunk()).collect();
        transfer.handle_kept(4);
        let none = transfer.poll_chunk();
        transfer.handle_kept(3);
        let next: Vec<u32> = std::iter::from_fn(|| transfer.poll_chunk()).collect();

        assert_eq!(asked, [3, 4, 5, 6]);
        assert_eq!(none, None, "3 is still unconfirmed");
        assert_eq!((transfer.kept(), next), (5, vec![7, 8]));
    }

    #[test]
    fn what_the_other_side_has_lost_travels_again() {
        let mut transfer = Transfer::new(8, 8);

        transfer.handle_all_kept(2);

        assert!(!transfer.is_complete());
        assert_eq!(transfer.poll_chunk(), Some(2));
    }

    proptest! {
        /// Whatever arrives in whatever order, and is cut wherever: all comes across, and no cut
        /// costs more than the window.
        #[test]
        fn any_order_and_any_cut_ends_complete_and_sends_little_twice(
            chunks in 1_u32..80,
            steps in prop::collection::vec((0_usize..8, 0_u8..12), 0..400),
        ) {
            let mut safe = BTreeSet::new();
            let (mut sent, mut cuts) = (0, 0);
            let mut transfer = Transfer::new(chunks, 0);
            let mut flying = Vec::new();
            let mut steps = steps.into_iter();
            while !transfer.is_complete() {
                while let Some(chunk) = transfer.poll_chunk() {
                    sent += 1;
                    flying.push(chunk);
                }
                let (which, what) = steps.next().unwrap_or((0, 1));
                prop_assert!(!flying.is_empty());
                if what == 0 {
                    // The line is cut; the other side may or may not have had what was on its way.
                    safe.extend(flying.drain(..).filter(|chunk| chunk % 2 == 0));
                    let kept = (0..chunks).take_while(|chunk| safe.contains(chunk)).count() as u32;
                    transfer = Transfer::new(chunks, kept);
                    cuts += 1;
                } else {
                    let chunk = flying.remove(which % flying.len());
                    safe.insert(chunk);
                    transfer.handle_kept(chunk);
                }
            }
            prop_assert_eq!(safe.len() as u32, chunks);
            prop_assert!(sent <= chunks + cuts * WINDOW);
        }
    }
}
