//! Group commit: one task writes for all connections, and one sync serves everybody who waits.
//!
//! The task takes whatever has gathered while the last group was being synced, and never waits for
//! more: alone, a submission is written at once.

use std::sync::Arc;

use saphan_protocol::custody::GROUP_LEN_MAX;
use saphan_protocol::hub_session::{ChunkStored, NewChunk, Stored};
use saphan_protocol::ids::{EnvelopeId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::BusyReason;
use tokio::sync::{mpsc, oneshot};

use super::{Custodian, Group, NewPrekeys, Store, Submission, Tally, Watermark};

/// Requests that wait for the writer; past that, connections wait before they hand one over. Of the
/// largest envelopes this is 32 MiB.
const QUEUE_LEN: usize = 512;
/// Bytes of envelopes in one group: a larger one would make everybody in it wait for its writing.
const GROUP_BYTES_MAX: usize = 4 << 20;

enum Job {
    Accept(Box<Submission>, oneshot::Sender<Stored>),
    Forget(PartnerId, Vec<EnvelopeId>, oneshot::Sender<bool>),
    KeepPrekeys(PartnerId, NewPrekeys, oneshot::Sender<bool>),
    PutChunk(NewChunk, oneshot::Sender<ChunkStored>),
}

/// The way to the one task that writes. The task ends when the last of these is dropped.
#[derive(Clone)]
pub struct Writer {
    jobs: mpsc::Sender<(Job, UnixSeconds)>,
    watermark: Watermark,
}

impl Writer {
    /// The handle, and the task's body for the caller to spawn and to wait for at the end.
    pub fn new<S: Store>(
        store: Arc<S>,
        custodian: Arc<Custodian>,
        tally: Arc<Tally>,
    ) -> (Self, impl Future<Output = ()> + Send) {
        let (jobs, queue) = mpsc::channel(QUEUE_LEN);
        (Self { jobs, watermark: Watermark::default() }, write(store, custodian, tally, queue))
    }

    /// Below which nothing new is taken: senders are told to wait, and what deletes goes on.
    pub fn watermark(&self) -> &Watermark {
        &self.watermark
    }

    /// As [`Store::accept`], with whoever else is waiting.
    ///
    /// # Cancel safety
    /// Dropped, the envelope may be stored all the same; its sender will ask again.
    pub async fn accept(&self, submission: Submission, now: UnixSeconds) -> Stored {
        if self.watermark.is_low() {
            return Stored::Busy(BusyReason::Disk);
        }
        let (answer, answered) = oneshot::channel();
        let job = Job::Accept(Box::new(submission), answer);
        self.ask(job, now, answered).await.unwrap_or(Stored::Busy(BusyReason::Disk))
    }

    /// As [`Store::forget`], with whoever else is waiting.
    pub async fn forget(&self, mailbox: PartnerId, ids: Vec<EnvelopeId>, now: UnixSeconds) -> bool {
        let (answer, answered) = oneshot::channel();
        self.ask(Job::Forget(mailbox, ids, answer), now, answered).await.unwrap_or(false)
    }

    /// As [`Store::keep_prekeys`], with whoever else is waiting.
    pub async fn keep_prekeys(
        &self,
        partner: PartnerId,
        prekeys: NewPrekeys,
        now: UnixSeconds,
    ) -> bool {
        let (answer, answered) = oneshot::channel();
        self.ask(Job::KeepPrekeys(partner, prekeys, answer), now, answered).await.unwrap_or(false)
    }

    /// As [`Store::put_chunks`] for one, with whoever else is waiting.
    ///
    /// # Cancel safety
    /// Dropped, the chunk may be stored all the same; its sender will ask how much is there.
    pub async fn put_chunk(&self, chunk: NewChunk, now: UnixSeconds) -> ChunkStored {
        if self.watermark.is_low() {
            return ChunkStored::Busy(BusyReason::Disk);
        }
        let (answer, answered) = oneshot::channel();
        let stored = self.ask(Job::PutChunk(chunk, answer), now, answered).await;
        stored.unwrap_or(ChunkStored::Busy(BusyReason::Disk))
    }

    /// `None` if the writer has stopped: the hub is going down and nothing was promised.
    async fn ask<T>(
        &self,
        job: Job,
        now: UnixSeconds,
        answered: oneshot::Receiver<T>,
    ) -> Option<T> {
        self.jobs.send((job, now)).await.ok()?;
        answered.await.ok()
    }
}

async fn write<S: Store>(
    store: Arc<S>,
    custodian: Arc<Custodian>,
    tally: Arc<Tally>,
    mut queue: mpsc::Receiver<(Job, UnixSeconds)>,
) {
    while let Some(first) = queue.recv().await {
        let mut waiting = Waiting::default();
        waiting.take(first);
        while waiting.has_room()
            && let Ok(next) = queue.try_recv()
        {
            waiting.take(next);
        }
        waiting.commit(&*store, &custodian, &tally).await;
    }
}

/// A group and those who wait for it.
#[derive(Default)]
struct Waiting {
    group: Group,
    bytes: usize,
    now: Option<UnixSeconds>,
    stored: Vec<oneshot::Sender<Stored>>,
    chunks: Vec<oneshot::Sender<ChunkStored>>,
    done: Vec<oneshot::Sender<bool>>,
}

impl Waiting {
    fn has_room(&self) -> bool {
        let len = self.group.submissions.len().max(self.group.forget.len()).max(self.done.len());
        len < GROUP_LEN_MAX && self.bytes < GROUP_BYTES_MAX
    }

    fn take(&mut self, (job, now): (Job, UnixSeconds)) {
        self.now = self.now.max(Some(now));
        match job {
            Job::Accept(submission, answer) => {
                self.bytes += submission.envelope.as_bytes().len();
                self.group.submissions.push(*submission);
                self.stored.push(answer);
            }
            Job::Forget(mailbox, ids, answer) => {
                self.group.forget.extend(ids.into_iter().map(|id| (mailbox.clone(), id)));
                self.done.push(answer);
            }
            Job::KeepPrekeys(partner, prekeys, answer) => {
                self.group.prekeys.push((partner, prekeys));
                self.done.push(answer);
            }
            Job::PutChunk(chunk, answer) => {
                self.bytes += chunk.sealed.len();
                self.group.chunks.push(chunk);
                self.chunks.push(answer);
            }
        }
    }

    async fn commit(self, store: &impl Store, custodian: &Custodian, tally: &Tally) {
        let Some(now) = self.now else { return };
        let committed = store.commit(self.group, custodian, now).await;
        tally.note_committed(now.day(), &committed);
        // A connection that went away meanwhile no longer wants its answer.
        for (answer, stored) in self.stored.into_iter().zip(committed.stored) {
            let _ = answer.send(stored);
        }
        for (answer, stored) in self.chunks.into_iter().zip(committed.chunks) {
            let _ = answer.send(stored);
        }
        for answer in self.done {
            let _ = answer.send(committed.done);
        }
    }
}
