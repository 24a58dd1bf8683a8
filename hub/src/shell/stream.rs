//! One request stream: its frame in, its answers out, each within a deadline for the whole.

use std::sync::Arc;
use std::time::Duration;

use saphan_carrier::{RecvStream, SendStream, StreamError};
use saphan_protocol::wire::{FrameError, PREFIX_LEN, body_len};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::time::timeout;

/// For reading a request to its end: the largest at 16 kbit/s.
pub(super) const READ_DEADLINE: Duration = Duration::from_secs(60);
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

/// Reads the one frame of a stream. No memory is taken before there is room for what the frame
/// announces, and only as it arrives.
pub(super) async fn read_frame(
    mut stream: RecvStream,
    room: Arc<Semaphore>,
) -> Result<Frame, Unread> {
    let read = async {
        let mut prefix = [0; PREFIX_LEN];
        stream.read_exact(&mut prefix).await?;
        let len = body_len(prefix)?;
        let permits = u32::try_from(len).expect("frames are at most FRAME_LEN_MAX");
        let room = room.acquire_many_owned(permits).await.map_err(|_| Unread::Gone)?;
        let body = stream.read_to_end(len).await?;
        if body.len() == len { Ok(Frame { body, room }) } else { Err(Unread::Length) }
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
