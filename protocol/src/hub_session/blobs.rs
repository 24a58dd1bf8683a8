//! Attachments in the hub's session: chunks in, chunks out, forgotten when fetched.

use super::{Action, BUSY_AFTER_S, Context, HubSession, Refusal, StreamId};
use crate::blob::{CHUNK_LEN, is_size_class};
use crate::ids::{BlobId, PartnerId};
use crate::wire::{Answer, BusyReason};

/// A chunk of an attachment on its way to the disk.
#[derive(Clone, PartialEq, Eq)]
pub struct NewChunk {
    /// The attachment.
    pub blob: BlobId,
    /// Whose it is.
    pub mailbox: PartnerId,
    /// Number of the chunk, from 0.
    pub number: u32,
    /// How many there will be.
    pub chunks: u32,
    /// Its bytes, exactly [`CHUNK_LEN`].
    pub sealed: Vec<u8>,
}

impl std::fmt::Debug for NewChunk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewChunk({}, {} of {})", self.blob, self.number, self.chunks)
    }
}

/// What the store says of a chunk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChunkStored {
    /// On disk, as are so many from the first on. The same chunk again changes nothing, nor does one
    /// of an attachment that its recipient has fetched.
    Kept(u32),
    /// Nothing was kept.
    Busy(BusyReason),
    /// Another attachment has this id, or another chunk lies there.
    IdTaken,
    /// Too far beyond what is on disk.
    Ahead,
}

/// What the store finds of a chunk.
#[derive(Clone, PartialEq, Eq)]
pub enum FoundChunk {
    /// The chunk.
    Here(Vec<u8>),
    /// Not there; so many are, from the first on.
    NotYet(u32),
    /// The attachment is another partner's.
    Foreign,
    /// The store cannot be read now.
    Unreadable,
}

impl HubSession {
    pub(super) fn put_chunk(
        &mut self,
        stream: StreamId,
        chunk: NewChunk,
        context: &Context<'_>,
    ) -> Result<(), Refusal> {
        let is_chunk = chunk.sealed.len() == CHUNK_LEN && chunk.number < chunk.chunks;
        if !is_chunk || !is_size_class(chunk.chunks) {
            return Err(Refusal::Chunk);
        }
        if !context.directory.has_mailbox(&chunk.mailbox) {
            return Err(Refusal::Mailbox);
        }
        self.actions.push_back(Action::StoreChunk { stream, chunk });
        Ok(())
    }

    /// The store has put the chunk of `stream` on disk, or has not.
    pub fn handle_chunk_stored(&mut self, stream: StreamId, stored: ChunkStored) {
        match stored {
            ChunkStored::Kept(chunks) => self.send_last(stream, Answer::Kept { chunks }),
            ChunkStored::Busy(reason) => {
                self.send_last(stream, Answer::Busy { reason, after_s: BUSY_AFTER_S });
            }
            ChunkStored::IdTaken => self.refuse(stream, Refusal::BlobId),
            ChunkStored::Ahead => self.refuse(stream, Refusal::ChunkAhead),
        }
    }

    /// So much of the attachment asked about on `stream` is on disk; `None` if the store cannot be
    /// read.
    pub fn handle_kept(&mut self, stream: StreamId, chunks: Option<u32>) {
        self.send_last(stream, chunks.map_or(BUSY, |chunks| Answer::Kept { chunks }));
    }

    /// The chunk that was asked for on `stream`.
    pub fn handle_chunk(&mut self, stream: StreamId, found: FoundChunk) {
        match found {
            FoundChunk::Here(sealed) => self.send_last(stream, Answer::Chunk { sealed }),
            FoundChunk::NotYet(chunks) => self.send_last(stream, Answer::Kept { chunks }),
            FoundChunk::Foreign => self.refuse(stream, Refusal::BlobOwner),
            FoundChunk::Unreadable => self.send_last(stream, BUSY),
        }
    }

    pub(super) fn refuse(&mut self, stream: StreamId, refusal: Refusal) {
        self.send_last(stream, Answer::Refused);
        self.actions.push_back(Action::Refused { refusal });
    }
}

const BUSY: Answer = Answer::Busy { reason: BusyReason::Disk, after_s: BUSY_AFTER_S };
