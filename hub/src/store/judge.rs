//! Which submissions of a group are new, which are repeated, and which find no room: the same in every
//! engine, which looks up what there is, gives out positions, and writes the rows.

use std::collections::{BTreeMap, BTreeSet};

use saphan_protocol::custody::{CustodyReceipt, Taken};
use saphan_protocol::hub_session::Stored;
use saphan_protocol::ids::{Digest, EnvelopeId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::BusyReason;
use tracing::error;

use super::{Custodian, Quota, StoreError, Submission};

/// A row to be written.
pub(super) struct Row<'a> {
    pub(super) position: i64,
    pub(super) submission: &'a Submission,
    pub(super) digest: Digest,
    pub(super) custody: Vec<u8>,
}

/// What is known before a group is judged.
#[derive(Default)]
pub(super) struct Judge {
    known: BTreeMap<EnvelopeId, (Digest, Result<CustodyReceipt, StoreError>)>,
    totals: BTreeMap<PartnerId, (u64, u64)>,
    /// Hashes of what was let go of.
    over: BTreeSet<Digest>,
    quota: Quota,
    first_in_group: BTreeMap<EnvelopeId, (Digest, usize)>,
    /// Places in the group of those that are new and fit.
    taken: Vec<usize>,
}

/// What becomes of one submission.
enum Verdict {
    /// Number in the list of those that are taken.
    Take(usize),
    Answer(Stored),
}

impl Judge {
    pub(super) fn new(quota: Quota) -> Self {
        Self { quota, ..Self::default() }
    }

    /// Notes an envelope that is there, as its columns say.
    pub(super) fn note_known(
        &mut self,
        id: &[u8],
        digest: &[u8],
        custody: Result<CustodyReceipt, StoreError>,
    ) -> Result<(), StoreError> {
        let id =
            EnvelopeId::try_from(id).map_err(|_| StoreError::Damaged("mailbox.envelope_id"))?;
        let digest = Digest::try_from(digest).map_err(|_| StoreError::Damaged("mailbox.digest"))?;
        self.known.insert(id, (digest, custody));
        Ok(())
    }

    /// Notes an envelope that was let go of before its recipient had it: its sender may have the hub's word on that.
    pub(super) fn note_over(&mut self, digest: &[u8]) -> Result<(), StoreError> {
        let digest = Digest::try_from(digest).map_err(|_| StoreError::Damaged("returned"))?;
        self.over.insert(digest);
        Ok(())
    }

    /// Notes how full a mailbox is.
    pub(super) fn note_total(&mut self, mailbox: PartnerId, envelopes: i64, bytes: i64) {
        self.totals.insert(mailbox, (envelopes.unsigned_abs(), bytes.unsigned_abs()));
    }

    /// Judges all of a group, in order.
    pub(super) fn judge(mut self, submissions: &[Submission]) -> Judged<'_> {
        let digests: Vec<Digest> = submissions.iter().map(|one| one.envelope.digest()).collect();
        let verdicts = submissions
            .iter()
            .zip(&digests)
            .enumerate()
            .map(|(at, (submission, digest))| self.judge_one(at, submission, digest))
            .collect();
        Judged { submissions, digests, verdicts, taken: self.taken }
    }

    fn judge_one(&mut self, at: usize, submission: &Submission, digest: &Digest) -> Verdict {
        let header = submission.envelope.header();
        if let Some((stored, receipt)) = self.known.get(&header.id) {
            return Verdict::Answer(match receipt {
                _ if stored != digest => Stored::IdTaken,
                Ok(receipt) => Stored::Kept(receipt.clone()),
                Err(damage) => {
                    error!(code = damage.code(), "stored receipt cannot be read");
                    Stored::Busy(BusyReason::Disk)
                }
            });
        }
        if self.over.contains(digest) {
            return Verdict::Answer(Stored::Over);
        }
        if let Some((first, number)) = self.first_in_group.get(&header.id) {
            return if first == digest {
                Verdict::Take(*number)
            } else {
                Verdict::Answer(Stored::IdTaken)
            };
        }
        let total = self.totals.entry(header.mailbox.clone()).or_default();
        let after = (total.0 + 1, total.1 + header.class.bytes() as u64);
        if after.0 > self.quota.mailbox_envelopes || after.1 > self.quota.mailbox_bytes {
            return Verdict::Answer(Stored::Busy(BusyReason::MailboxFull));
        }
        *total = after;
        let number = self.taken.len();
        self.taken.push(at);
        self.first_in_group.insert(header.id, (*digest, number));
        Verdict::Take(number)
    }
}

/// A group that was judged.
pub(super) struct Judged<'a> {
    submissions: &'a [Submission],
    digests: Vec<Digest>,
    verdicts: Vec<Verdict>,
    taken: Vec<usize>,
}

impl<'a> Judged<'a> {
    /// The rows to be written, each with the position that `next` gives it, and the answers, with receipts
    /// that are signed once for all. The answers may leave once the rows are on disk.
    pub(super) fn sign(
        self,
        mut next: impl FnMut(&PartnerId) -> i64,
        custodian: &Custodian,
        now: UnixSeconds,
    ) -> (Vec<Row<'a>>, Vec<Stored>) {
        let taken: Vec<Taken> = self
            .taken
            .iter()
            .map(|at| {
                let mailbox = &self.submissions[*at].envelope.header().mailbox;
                let position = next(mailbox).unsigned_abs();
                Taken { digest: self.digests[*at], mailbox: mailbox.clone(), position }
            })
            .collect();
        let receipts = if taken.is_empty() { Vec::new() } else { custodian.receipts(&taken, now) };
        let rows = self.taken.iter().zip(&taken).zip(&receipts).map(|((at, taken), receipt)| Row {
            position: taken.position.cast_signed(),
            submission: &self.submissions[*at],
            digest: taken.digest,
            custody: receipt.to_bytes(),
        });
        let rows = rows.collect();
        let answer = |verdict| match verdict {
            Verdict::Take(number) => Stored::Kept(receipts[number].clone()),
            Verdict::Answer(stored) => stored,
        };
        (rows, self.verdicts.into_iter().map(answer).collect())
    }
}
