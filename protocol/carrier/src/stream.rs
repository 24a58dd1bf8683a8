//! One request and its answers: a bidirectional stream of either carrier.

use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use quinn::{ReadError, ReadExactError, ReadToEndError, VarInt, WriteError};

use crate::tcp;
use crate::turns::Turns;

/// Why a stream gives or takes no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StreamError {
    /// With its connection.
    #[error("the connection is over")]
    Lost,
    /// The other side gave it up.
    #[error("the stream was given up")]
    Gone,
    /// It ended before everything came.
    #[error("the stream is shorter than what was expected")]
    Short,
    /// It is longer than it may be.
    #[error("the stream is longer than what was expected")]
    Long,
}

/// Polls `future` once: most requests are there when their stream is, and most answers fit the line, so that nobody has
/// to wait for them in a task; and what is polled in an order opens its streams in that order. What is not ready is given
/// back; whoever polls it again is woken.
///
/// # Errors
/// The future, where it is not ready.
pub fn at_once<F: Future + Unpin>(mut future: F) -> Result<F::Output, F> {
    match Pin::new(&mut future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Ok(output),
        Poll::Pending => Err(future),
    }
}

/// The writing half of a stream.
pub struct SendStream {
    sending: Sending,
    /// Of requests; answers wait for nobody.
    turns: Option<Turns>,
}

enum Sending {
    Quic(quinn::SendStream),
    Tcp(tcp::SendStream),
}

impl SendStream {
    pub(crate) fn quic(stream: quinn::SendStream) -> Self {
        Self { sending: Sending::Quic(stream), turns: None }
    }

    pub(crate) fn tcp(stream: tcp::SendStream) -> Self {
        Self { sending: Sending::Tcp(stream), turns: None }
    }

    pub(crate) fn in_turn(self, turns: Turns) -> Self {
        Self { turns: Some(turns), ..self }
    }

    /// Hands `bytes` to the line, and waits while there is no room. A long request waits for its turn.
    ///
    /// # Errors
    /// `Lost` or `Gone`.
    ///
    /// # Cancel safety
    /// Dropped, some of the bytes may have been written: the stream is of no more use.
    pub async fn write(&mut self, bytes: Bytes) -> Result<(), StreamError> {
        let _turn = match &self.turns {
            Some(turns) => turns.take(bytes.len()).await,
            None => None,
        };
        match &mut self.sending {
            Sending::Quic(stream) => stream.write_chunk(bytes).await.map_err(StreamError::from),
            Sending::Tcp(stream) => stream.write(bytes).await,
        }
    }

    /// Says that nothing more follows. That the other side reads no more is not found out here.
    pub fn finish(&mut self) {
        match &mut self.sending {
            // Finished already means that the peer stopped reading.
            Sending::Quic(stream) => drop(stream.finish()),
            Sending::Tcp(stream) => stream.finish(),
        }
    }

    /// Waits until what was written has been delivered: on QUIC until the other side has it, on TCP until closing
    /// the connection cannot take it back any more.
    pub async fn delivered(&mut self) {
        match &mut self.sending {
            Sending::Quic(stream) => drop(stream.stopped().await),
            Sending::Tcp(stream) => stream.flushed().await,
        }
    }

    /// Gives the stream up; the other side learns no more than that.
    pub fn reset(&mut self) {
        match &mut self.sending {
            // A stream that is gone needs no reset.
            Sending::Quic(stream) => drop(stream.reset(VarInt::from_u32(0))),
            Sending::Tcp(stream) => stream.reset(),
        }
    }

    /// Streams of a lower rank wait for those of a higher one; all begin with 0. TCP knows no ranks.
    pub fn set_rank(&self, rank: i32) {
        match &self.sending {
            // A stream that is gone needs no rank.
            Sending::Quic(stream) => drop(stream.set_priority(rank)),
            Sending::Tcp(_) => {}
        }
    }
}

/// The reading half of a stream.
pub struct RecvStream(Receiving);

enum Receiving {
    Quic(quinn::RecvStream),
    Tcp(tcp::RecvStream),
}

impl RecvStream {
    pub(crate) fn quic(stream: quinn::RecvStream) -> Self {
        Self(Receiving::Quic(stream))
    }

    pub(crate) fn tcp(stream: tcp::RecvStream) -> Self {
        Self(Receiving::Tcp(stream))
    }

    /// Which stream of its connection this is, counted by whoever opens them.
    pub fn index(&self) -> u64 {
        match &self.0 {
            Receiving::Quic(stream) => stream.id().index(),
            Receiving::Tcp(stream) => stream.index(),
        }
    }

    /// Fills `buffer`.
    ///
    /// # Errors
    /// `Lost`, `Gone`, or `Short` if the stream ends within.
    ///
    /// # Cancel safety
    /// Dropped, some bytes may be lost: the stream is of no more use.
    pub async fn read_exact(&mut self, buffer: &mut [u8]) -> Result<(), StreamError> {
        match &mut self.0 {
            Receiving::Quic(stream) => stream.read_exact(buffer).await.map_err(StreamError::from),
            Receiving::Tcp(stream) => stream.read_exact(buffer).await,
        }
    }

    /// Some of what comes next, at most `most` bytes; `None` at the stream's end.
    ///
    /// # Errors
    /// `Lost` or `Gone`.
    ///
    /// # Cancel safety
    /// Safe: what was not returned comes with the next call.
    pub async fn read_some(&mut self, most: usize) -> Result<Option<Bytes>, StreamError> {
        match &mut self.0 {
            Receiving::Quic(stream) => {
                let chunk = stream.read_chunk(most, true).await.map_err(StreamError::from)?;
                Ok(chunk.map(|chunk| chunk.bytes))
            }
            Receiving::Tcp(stream) => stream.read_some(most).await,
        }
    }

    /// Reads to the stream's end; memory is taken as it comes.
    ///
    /// # Errors
    /// `Lost`, `Gone`, or `Long` if there is more than `limit`.
    ///
    /// # Cancel safety
    /// As [`RecvStream::read_exact`].
    pub async fn read_to_end(&mut self, limit: usize) -> Result<Vec<u8>, StreamError> {
        match &mut self.0 {
            Receiving::Quic(stream) => stream.read_to_end(limit).await.map_err(StreamError::from),
            Receiving::Tcp(stream) => stream.read_to_end(limit).await,
        }
    }
}

impl From<WriteError> for StreamError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::ConnectionLost(_) => Self::Lost,
            WriteError::Stopped(_) | WriteError::ClosedStream | WriteError::ZeroRttRejected => {
                Self::Gone
            }
        }
    }
}

impl From<ReadError> for StreamError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::ConnectionLost(_) => Self::Lost,
            ReadError::Reset(_)
            | ReadError::ClosedStream
            | ReadError::IllegalOrderedRead
            | ReadError::ZeroRttRejected => Self::Gone,
        }
    }
}

impl From<ReadExactError> for StreamError {
    fn from(error: ReadExactError) -> Self {
        match error {
            ReadExactError::FinishedEarly(_) => Self::Short,
            ReadExactError::ReadError(error) => error.into(),
        }
    }
}

impl From<ReadToEndError> for StreamError {
    fn from(error: ReadToEndError) -> Self {
        match error {
            ReadToEndError::TooLong => Self::Long,
            ReadToEndError::Read(error) => error.into(),
        }
    }
}
