//! What waits, as an operator sees it: how much in each mailbox, and for how long.

use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::envelope::SizeClass;
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::time::UnixDay;

/// What waits in one mailbox.
pub struct Heap {
    /// Whose it is.
    pub mailbox: PartnerId,
    /// How many envelopes of each size class.
    pub classes: Vec<(SizeClass, u64)>,
    /// The last day of whichever is over first.
    pub until: UnixDay,
    /// The one that has waited longest.
    pub oldest: Option<Oldest>,
}

/// An envelope with the receipt that says since when it is here.
pub struct Oldest {
    /// Its hash.
    pub digest: Digest,
    /// The hub's receipt.
    pub custody: CustodyReceipt,
}

/// One row: mailbox, bytes of each envelope, how many, and the first last day.
pub(super) type HeapRow = (String, i64, i64, i64);

/// Puts rows together that are in the order of mailboxes; `None` for what no hub writes.
pub(super) fn heaps(rows: Vec<HeapRow>) -> Option<Vec<Heap>> {
    let mut heaps: Vec<Heap> = Vec::new();
    for (mailbox, bytes, count, until) in rows {
        let mailbox: PartnerId = mailbox.parse().ok()?;
        let of_class = |class: &SizeClass| i64::try_from(class.bytes()) == Ok(bytes);
        let class = SizeClass::ALL.into_iter().find(of_class)?;
        let until = UnixDay::new(u32::try_from(until).ok()?);
        let count = u64::try_from(count).ok()?;
        match heaps.last_mut().filter(|heap| heap.mailbox == mailbox) {
            Some(heap) => {
                heap.classes.push((class, count));
                heap.until = heap.until.min(until);
            }
            None => {
                heaps.push(Heap { mailbox, classes: vec![(class, count)], until, oldest: None });
            }
        }
    }
    Some(heaps)
}
