//! Attachments on the line: one goes up and one comes down at a time, each in a window of four
//! chunks, so that a cut costs 256 KiB at most (docs/protocol.md, section 13).
//!
//! What goes up was sealed once, into the store. What comes down is put on disk as it came, each
//! chunk synced before the next is asked for; opened, it shows by itself that it is the right one.
//! A locked office carries both and verifies nothing; it tells the hub nothing to forget.

use std::time::{Duration, Instant};

use saphan_protocol::agent_session::{Action, AgentSession};
use saphan_protocol::blob::{BlobError, Opener, Transfer};
use saphan_protocol::ids::{BlobId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use tracing::{debug, info, warn};

use crate::store::{BlobItem, BlobState, BlobWaits, Entropy, Store, StoreError};

/// How long to wait for a sender that has not uploaded more.
const SENDER_AGAIN: Duration = Duration::from_secs(5);
/// How long to wait at least when the hub asks to: a budget that has grown for so long takes many
/// chunks for each one that it turned away.
const BUSY_AGAIN: Duration = Duration::from_secs(4);
/// How long before what the hub refused is tried again.
const REFUSED_AGAIN: Duration = Duration::from_secs(3600);
/// How often the hub is asked whether it still has what it took: its disk may have been lost.
const LOOK_AGAIN: Duration = Duration::from_secs(24 * 3600);
/// How many chunks are confirmed before the progress of what goes up is written down. The hub knows
/// better; this is for people.
const NOTE_EVERY: u32 = 4;

/// The store as attachments need it.
pub(crate) struct Blobs<'a> {
    pub(crate) store: &'a Store,
    pub(crate) rng: &'a mut Entropy,
    /// Whether manifests can be read.
    pub(crate) unlocked: bool,
}

struct Up {
    id: BlobId,
    mailbox: PartnerId,
    /// None until the hub has said how much it has.
    transfer: Option<Transfer>,
    chunks: u32,
    noted: u32,
}

struct Down {
    id: BlobId,
    transfer: Transfer,
    opener: Option<Opener>,
    /// The sender has not come further.
    is_early: bool,
}

/// What one connection carries of attachments.
#[derive(Default)]
pub(crate) struct Courier {
    up: Option<Up>,
    down: Option<Down>,
    moved: u64,
    forgetting: Vec<BlobId>,
    /// When something that was put off is due.
    next: Option<UnixSeconds>,
}

impl Courier {
    /// Whether a file is on its way on this connection.
    pub(crate) fn is_busy(&self) -> bool {
        self.up.is_some() || self.down.is_some()
    }

    /// Whether something that was put off is due.
    pub(crate) fn is_due(&self, now: UnixSeconds) -> bool {
        self.next.is_some_and(|next| next <= now)
    }

    /// Chunks that were confirmed or came on this connection.
    pub(crate) fn moved(&self) -> u64 {
        self.moved
    }

    /// Asks the hub for a sign of life about what is on its way.
    pub(crate) fn probe(&self, session: &mut AgentSession, at: Instant) {
        let up = self.up.as_ref().map(|up| up.id);
        if let Some(id) = up.or(self.down.as_ref().map(|down| down.id)) {
            session.ask_kept(id, at);
        }
    }

    /// Takes up what is due.
    pub(crate) async fn tend(
        &mut self,
        blobs: &mut Blobs<'_>,
        session: &mut AgentSession,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), StoreError> {
        if self.up.is_some() && self.down.is_some() {
            return Ok(());
        }
        let mut tx = blobs.store.begin(blobs.rng).await?;
        let items = tx.blobs().await?;
        tx.commit().await?;
        let put_off = items.iter().filter(|item| item.state == BlobState::UnderWay);
        self.next = put_off.map(|item| item.next_try).filter(|next| *next > now).min();
        for item in &items {
            match item.state {
                BlobState::UnderWay if item.next_try > now => {}
                BlobState::UnderWay if item.down && self.down.is_none() => {
                    self.start_down(blobs, session, item, now, at).await?;
                }
                BlobState::UnderWay | BlobState::Whole
                    if !item.down && self.up.is_none() && item.next_try <= now =>
                {
                    self.start_up(session, item, at);
                }
                BlobState::Whole if item.down && blobs.unlocked => {
                    verify(blobs, &item.id, now).await?;
                    self.forget(session, item.id, at);
                }
                BlobState::Verified => self.forget(session, item.id, at),
                BlobState::Sealing
                | BlobState::UnderWay
                | BlobState::Whole
                | BlobState::Done
                | BlobState::Bad => {}
            }
        }
        Ok(())
    }

    /// Once on each connection.
    fn forget(&mut self, session: &mut AgentSession, id: BlobId, at: Instant) {
        if !self.forgetting.contains(&id) {
            self.forgetting.push(id);
            session.forget_blobs(&[id], at);
        }
    }

    fn start_up(&mut self, session: &mut AgentSession, item: &BlobItem, at: Instant) {
        let Some(mailbox) = item.mailbox.clone() else { return };
        let (id, chunks, noted) = (item.id, item.chunks, item.kept);
        debug!(attachment = %id, chunks, "upload goes on");
        self.up = Some(Up { id, mailbox, transfer: None, chunks, noted });
        session.ask_kept(id, at);
    }

    async fn start_down(
        &mut self,
        blobs: &mut Blobs<'_>,
        session: &mut AgentSession,
        item: &BlobItem,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), StoreError> {
        let mut tx = blobs.store.begin(blobs.rng).await?;
        let here = tx.blob_chunks_here(&item.id, item.kept).await?;
        let record = if blobs.unlocked { tx.blob_record(&item.id).await? } else { None };
        tx.commit().await?;
        let mut transfer = Transfer::new(item.chunks, item.kept);
        here.into_iter().for_each(|chunk| transfer.handle_kept(chunk));
        debug!(attachment = %item.id, chunks = item.chunks, kept = transfer.kept(), "download goes on");
        let opener = record.map(|record| record.manifest.opener());
        let whole = transfer.is_complete();
        self.down = Some(Down { id: item.id, transfer, opener, is_early: false });
        if whole {
            return self.end_down(blobs, session, now, at).await;
        }
        self.ask_down(session, at);
        Ok(())
    }

    fn ask_down(&mut self, session: &mut AgentSession, at: Instant) {
        let Some(down) = &mut self.down else { return };
        while !down.is_early
            && let Some(chunk) = down.transfer.poll_chunk()
        {
            session.get_chunk(down.id, chunk, at);
        }
    }

    async fn send_up(
        &mut self,
        blobs: &mut Blobs<'_>,
        session: &mut AgentSession,
        at: Instant,
    ) -> Result<(), StoreError> {
        let Some(Up { id, mailbox, transfer: Some(transfer), chunks, .. }) = &mut self.up else {
            return Ok(());
        };
        while let Some(number) = transfer.poll_chunk() {
            let mut tx = blobs.store.begin(blobs.rng).await?;
            let sealed = tx.blob_chunk(id, number).await?;
            tx.commit().await?;
            let Some(sealed) = sealed else {
                // Somebody has taken it back meanwhile.
                self.up = None;
                return Ok(());
            };
            session.put_chunk(*id, mailbox, number, *chunks, sealed, at);
        }
        Ok(())
    }

    /// Does what follows from an answer of the hub; other actions are not for here.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is the line's affair")]
    pub(crate) async fn perform(
        &mut self,
        blobs: &mut Blobs<'_>,
        session: &mut AgentSession,
        action: Action,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), StoreError> {
        match action {
            Action::BlobKept { blob, chunk, kept } => {
                if self.up.as_ref().is_some_and(|up| up.id == blob) {
                    self.kept(blobs, session, chunk, kept, now, at).await?;
                } else if let (Some(down), Some(chunk)) = (&mut self.down, chunk)
                    && down.id == blob
                {
                    down.transfer.handle_lost(chunk);
                    down.is_early = true;
                    self.put_down_off(blobs, now).await?;
                }
            }
            Action::Chunk { blob, chunk, sealed } => {
                self.came(blobs, session, blob, chunk, &sealed, now, at).await?;
            }
            Action::BlobTryLater { blob, reason, after } => {
                let next_try = now.plus(after.max(BUSY_AGAIN));
                self.put_off(blobs, &blob, next_try, BlobWaits::Busy(reason)).await?;
            }
            Action::BlobRefused { blob } => {
                warn!(attachment = %blob, code = "blob-refused", "the hub refuses an attachment");
                self.put_off(blobs, &blob, now.plus(REFUSED_AGAIN), BlobWaits::Refused).await?;
            }
            Action::BlobsForgotten { blobs: forgotten } => {
                let mut tx = blobs.store.begin(blobs.rng).await?;
                for id in forgotten {
                    if let Some(item) = tx.blob(&id).await?
                        && item.state == BlobState::Verified
                    {
                        tx.set_blob(&id, BlobState::Done, item.kept, now, BlobWaits::Line).await?;
                    }
                }
                tx.commit().await?;
            }
            _ => {}
        }
        self.tend(blobs, session, now, at).await
    }

    async fn kept(
        &mut self,
        blobs: &mut Blobs<'_>,
        session: &mut AgentSession,
        chunk: Option<u32>,
        kept: u32,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), StoreError> {
        let Some(up) = &mut self.up else { return Ok(()) };
        let transfer = up.transfer.get_or_insert_with(|| Transfer::new(up.chunks, kept));
        if let Some(chunk) = chunk {
            transfer.handle_kept(chunk);
            self.moved += 1;
        }
        // Answers may overtake each other: one that says less is an older one.
        if kept > transfer.kept() {
            transfer.handle_all_kept(kept);
        }
        let (id, kept, is_complete) = (up.id, transfer.kept(), transfer.is_complete());
        if is_complete || kept < up.noted || kept >= up.noted.saturating_add(NOTE_EVERY) {
            up.noted = kept;
            let (state, next_try) = if is_complete {
                (BlobState::Whole, now.plus(LOOK_AGAIN))
            } else {
                (BlobState::UnderWay, now)
            };
            let mut tx = blobs.store.begin(blobs.rng).await?;
            tx.set_blob(&id, state, kept, next_try, BlobWaits::Line).await?;
            tx.commit().await?;
        }
        if is_complete {
            info!(attachment = %id, chunks = kept, "attachment is at the hub");
            self.up = None;
            return Ok(());
        }
        self.send_up(blobs, session, at).await
    }

    #[expect(clippy::too_many_arguments, reason = "what came, where to, and two clocks")]
    async fn came(
        &mut self,
        blobs: &mut Blobs<'_>,
        session: &mut AgentSession,
        blob: BlobId,
        chunk: u32,
        sealed: &[u8],
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), StoreError> {
        let Some(down) = self.down.as_mut().filter(|down| down.id == blob) else { return Ok(()) };
        if let Some(opener) = &down.opener
            && let Err(error) = opener.open(chunk, sealed)
        {
            let kept = down.transfer.kept();
            self.down = None;
            return bad(blobs, &blob, kept, error, now).await;
        }
        let mut after = down.transfer.clone();
        after.handle_kept(chunk);
        let mut tx = blobs.store.begin(blobs.rng).await?;
        tx.put_blob_chunk(&blob, chunk, sealed).await?;
        let (state, kept) = (BlobState::UnderWay, after.kept());
        tx.set_blob(&blob, state, kept, now, BlobWaits::Line).await?;
        tx.commit().await?;
        // Only now, with the chunk on disk, another one is asked for.
        down.transfer = after;
        self.moved += 1;
        if down.transfer.is_complete() {
            return self.end_down(blobs, session, now, at).await;
        }
        if down.is_early {
            return self.put_down_off(blobs, now).await;
        }
        self.ask_down(session, at);
        Ok(())
    }

    async fn end_down(
        &mut self,
        blobs: &mut Blobs<'_>,
        session: &mut AgentSession,
        now: UnixSeconds,
        at: Instant,
    ) -> Result<(), StoreError> {
        let Some(Down { id, transfer, .. }) = self.down.take() else { return Ok(()) };
        let mut tx = blobs.store.begin(blobs.rng).await?;
        tx.set_blob(&id, BlobState::Whole, transfer.kept(), now, BlobWaits::Line).await?;
        tx.commit().await?;
        info!(attachment = %id, chunks = transfer.chunks(), "attachment is here");
        if blobs.unlocked && verify(blobs, &id, now).await? {
            self.forget(session, id, at);
        }
        Ok(())
    }

    async fn put_down_off(
        &mut self,
        blobs: &mut Blobs<'_>,
        now: UnixSeconds,
    ) -> Result<(), StoreError> {
        let Some(down) = &self.down else { return Ok(()) };
        if down.transfer.is_flying() {
            return Ok(());
        }
        let id = down.id;
        self.put_off(blobs, &id, now.plus(SENDER_AGAIN), BlobWaits::Sender).await
    }

    /// Not before `next_try`; another one may go meanwhile.
    async fn put_off(
        &mut self,
        blobs: &mut Blobs<'_>,
        id: &BlobId,
        next_try: UnixSeconds,
        waits: BlobWaits,
    ) -> Result<(), StoreError> {
        let up = self.up.take_if(|up| up.id == *id);
        let down = self.down.take_if(|down| down.id == *id);
        if up.is_none() && down.is_none() {
            return Ok(());
        }
        self.next = Some(self.next.map_or(next_try, |next| next.min(next_try)));
        let mut tx = blobs.store.begin(blobs.rng).await?;
        if let Some(item) = tx.blob(id).await? {
            let kept = up.and_then(|up| up.transfer).map_or(item.kept, |transfer| transfer.kept());
            tx.set_blob(id, BlobState::UnderWay, kept, next_try, waits).await?;
        }
        tx.commit().await
    }
}

async fn bad(
    blobs: &mut Blobs<'_>,
    id: &BlobId,
    kept: u32,
    error: BlobError,
    now: UnixSeconds,
) -> Result<(), StoreError> {
    warn!(attachment = %id, code = error.code(), "attachment refused");
    let mut tx = blobs.store.begin(blobs.rng).await?;
    tx.set_blob(id, BlobState::Bad, kept, now, BlobWaits::Line).await?;
    tx.commit().await
}

/// Reads an attachment that is here from its first chunk to its last; says whether it is the one
/// that was signed for.
pub(crate) async fn verify(
    blobs: &mut Blobs<'_>,
    id: &BlobId,
    now: UnixSeconds,
) -> Result<bool, StoreError> {
    let mut tx = blobs.store.begin(blobs.rng).await?;
    let record = tx.blob_record(id).await?;
    tx.commit().await?;
    let Some(record) = record else { return Ok(false) };
    let (mut reader, chunks) = (record.manifest.reader(), record.manifest.chunks());
    let mut number = 0;
    while number < chunks {
        // A few in one transaction: whoever else wants to write is not kept waiting.
        let mut tx = blobs.store.begin(blobs.rng).await?;
        let mut read = tx.blob_chunks(id, number).await?;
        tx.commit().await?;
        if read.is_empty() {
            read.push(Vec::new()); // where one is missing, that one is the bad one
        }
        for sealed in &read {
            if let Err(error) = reader.open(sealed) {
                return bad(blobs, id, number, error, now).await.map(|()| false);
            }
            number += 1;
        }
    }
    if let Err(error) = reader.finish() {
        return bad(blobs, id, chunks, error, now).await.map(|()| false);
    }
    let mut tx = blobs.store.begin(blobs.rng).await?;
    tx.set_blob(id, BlobState::Verified, chunks, now, BlobWaits::Line).await?;
    tx.commit().await?;
    Ok(true)
}
