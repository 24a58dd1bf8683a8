//! Attachments in the agent's session: which chunk travels is for its caller to say.

use std::time::{Duration, Instant};

use super::{Action, AgentSession, CloseReason, Pending};
use crate::blob::CHUNK_LEN;
use crate::ids::{BlobId, PartnerId};
use crate::wire::{Answer, FORGET_MAX, Request};

impl AgentSession {
    /// Gives the hub chunk `number` of `chunks` of an attachment for `mailbox`.
    pub fn put_chunk(
        &mut self,
        blob: BlobId,
        mailbox: &PartnerId,
        number: u32,
        chunks: u32,
        sealed: Vec<u8>,
        now: Instant,
    ) {
        let mailbox = mailbox.clone();
        let request = Request::PutChunk { blob, chunk: number, chunks, sealed, mailbox };
        self.ask(Pending::PutChunk(blob, number), &request, now);
    }

    /// Asks how much of an attachment the hub has.
    pub fn ask_kept(&mut self, blob: BlobId, now: Instant) {
        self.ask(Pending::Kept(blob), &Request::Kept { blob }, now);
    }

    /// Asks for a chunk of an attachment of ours.
    pub fn get_chunk(&mut self, blob: BlobId, chunk: u32, now: Instant) {
        self.ask(Pending::GetChunk(blob, chunk), &Request::GetChunk { blob, chunk }, now);
    }

    /// Lets the hub forget attachments that are on our disk, whole and verified.
    pub fn forget_blobs(&mut self, blobs: &[BlobId], now: Instant) {
        for some in blobs.chunks(FORGET_MAX) {
            let request = Request::ForgetBlobs { blobs: some.to_vec() };
            self.ask(Pending::ForgetBlobs(some.to_vec()), &request, now);
        }
    }

    /// Whether the hub owes an answer about a chunk.
    pub fn waits_for_chunks(&self) -> bool {
        let is_chunk =
            |what: &Pending| matches!(what, Pending::PutChunk(..) | Pending::GetChunk(..));
        self.pending.values().any(|(what, _)| is_chunk(what))
    }

    pub(super) fn blob(&mut self, what: Pending, answer: Answer) -> Result<(), CloseReason> {
        self.actions.push_back(match (what, answer) {
            (Pending::PutChunk(blob, chunk), Answer::Kept { chunks: kept }) => {
                Action::BlobKept { blob, chunk: Some(chunk), kept }
            }
            // Not there yet: whoever sends it is on the way.
            (Pending::GetChunk(blob, chunk), Answer::Kept { chunks: kept }) => {
                Action::BlobKept { blob, chunk: Some(chunk), kept }
            }
            (Pending::Kept(blob), Answer::Kept { chunks: kept }) => {
                Action::BlobKept { blob, chunk: None, kept }
            }
            (Pending::GetChunk(blob, chunk), Answer::Chunk { sealed })
                if sealed.len() == CHUNK_LEN =>
            {
                Action::Chunk { blob, chunk, sealed }
            }
            (Pending::ForgetBlobs(blobs), Answer::Done) => Action::BlobsForgotten { blobs },
            // It will be asked to forget them on the next connection.
            (Pending::ForgetBlobs(_), Answer::Busy { .. } | Answer::Refused) => return Ok(()),
            (
                Pending::PutChunk(blob, _) | Pending::Kept(blob) | Pending::GetChunk(blob, _),
                Answer::Busy { reason, after_s },
            ) => {
                let after = Duration::from_secs(u64::from(after_s));
                Action::BlobTryLater { blob, reason, after }
            }
            (
                Pending::PutChunk(blob, _) | Pending::Kept(blob) | Pending::GetChunk(blob, _),
                Answer::Refused,
            ) => Action::BlobRefused { blob },
            _ => return Err(CloseReason::Unexpected),
        });
        Ok(())
    }
}
