//! One request stream: its frame in, its answers out, each within a deadline for the whole.

use std::time::Duration;

use saphan_carrier::{RecvStream, SendStream, StreamError};
use saphan_protocol::wire::{FrameError, PREFIX_LEN};
use tokio::sync::{OwnedSemaphorePermit, mpsc};
use tokio::time::timeout;

use super::allowance::{Full, Room};

/// For reading a request to its end: the largest at 16 kbit/s.
pub(super) const READ_DEADLINE: Duration = Duration::from_secs(60);
/// Bytes that are read at once.
const PIECE: usize = 16 << 10;
/// For handing one answer to the line.
pub(super) const WRITE_DEADLINE: Duration = Duration::from_secs(120);

/// A request that was read, with the room that it takes in memory.
pub(super) struct Frame {
    pub(super) body: Vec<u8>,
    pub(super) room: OwnedSemaphorePermit,
}

/// Why there is no request.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unread {
    /// Not a frame, or not one frame alone: the peer does not speak our protocol.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// [HQ-101] The stream holds more or less than the frame that it announces.
    #[error("[HQ-101] the stream is longer or shorter than its frame")]
    Length,
    /// [HQ-102] It took too long.
    #[error("[HQ-102] the request did not arrive in time")]
    Deadline,
    /// [HQ-103] More was begun than a connection has room for, and not brought to its end.
    #[error(transparent)]
    Full(#[from] Full),
    /// The peer gave the stream up, or the line is dead.
    #[error("the stream was given up")]
    Gone,
}

impl From<StreamError> for Unread {
    fn from(error: StreamError) -> Self {
        match error {
            StreamError::Short | StreamError::Long => Self::Length,
            StreamError::Lost | StreamError::Gone => Self::Gone,
        }
    }
}

/// Reads the one frame of a stream. Memory is taken as it comes, where there is room.
pub(super) async fn read_frame(mut stream: RecvStream, room: Room) -> Result<Frame, Unread> {
    let read = async {
        let mut prefix = [0; PREFIX_LEN];
        stream.read_exact(&mut prefix).await?;
        let len = room.begin(prefix)?;
        let (mut body, mut taken) = (Vec::new(), room.take(0).await?);
        while let Some(some) = stream.read_some(PIECE).await? {
            if body.len() + some.len() > len {
                return Err(Unread::Length);
            }
            taken.merge(room.take(some.len()).await?);
            if body.capacity() - body.len() < some.len() {
                // Never more than has come, and a piece.
                body.reserve_exact(PIECE.min(len - body.len()));
            }
            body.extend_from_slice(&some);
        }
        if body.len() == len { Ok(Frame { body, room: taken }) } else { Err(Unread::Length) }
    };
    timeout(READ_DEADLINE, read).await.unwrap_or(Err(Unread::Deadline))
}

/// Writes the last answer of a stream; with `linger`, waits until the peer has it.
pub(super) async fn write_last(mut stream: SendStream, frame: Vec<u8>, linger: bool) {
    let write = async {
        stream.write(frame.into()).await?;
        stream.finish();
        if linger {
            stream.delivered().await;
        }
        Ok::<_, StreamError>(())
    };
    if timeout(WRITE_DEADLINE, write).await.is_err() {
        stream.reset();
    }
}

/// Writes deliveries in order; ends with the first that does not get through in time.
pub(super) async fn write_deliveries(mut stream: SendStream, mut frames: mpsc::Receiver<Vec<u8>>) {
    while let Some(frame) = frames.recv().await {
        match timeout(WRITE_DEADLINE, stream.write(frame.into())).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) | Err(_) => break,
        }
    }
}
