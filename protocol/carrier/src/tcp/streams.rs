//! One stream: frames of ours as the body of a request, and of its answer.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, Bytes};
use h2::Reason;
use h2::client::ResponseFuture;
use h2::server::SendResponse;

use super::Shared;
use crate::StreamError;

/// The writing half.
pub(crate) struct SendStream {
    shared: Arc<Shared>,
    sending: Sending,
}

enum Sending {
    /// The header of the answer leaves with its first bytes.
    Before(SendResponse<Bytes>),
    Body(h2::SendStream<Bytes>),
}

impl SendStream {
    pub(super) fn request(shared: Arc<Shared>, body: h2::SendStream<Bytes>) -> Self {
        Self { shared, sending: Sending::Body(body) }
    }

    pub(super) fn answer(shared: Arc<Shared>, answer: SendResponse<Bytes>) -> Self {
        Self { shared, sending: Sending::Before(answer) }
    }

    pub(crate) async fn write(&mut self, mut bytes: Bytes) -> Result<(), StreamError> {
        let over = self.shared.over.clone();
        let write = async {
            let body = self.body()?;
            while !bytes.is_empty() {
                body.reserve_capacity(bytes.len());
                match poll_fn(|cx| body.poll_capacity(cx)).await {
                    Some(Ok(room)) => {
                        let some = bytes.split_to(room.min(bytes.len()));
                        if !some.is_empty() {
                            body.send_data(some, false).map_err(|error| failed(&error))?;
                        }
                    }
                    Some(Err(error)) => return Err(failed(&error)),
                    None => return Err(StreamError::Gone),
                }
            }
            Ok(())
        };
        tokio::select! {
            biased;
            () = over.cancelled() => Err(StreamError::Lost),
            written = write => written,
        }
    }

    pub(crate) fn finish(&mut self) {
        // A stream that is gone needs no end.
        let _ = self.body().map(|body| body.send_data(Bytes::new(), true));
    }

    pub(crate) async fn flushed(&mut self) {
        let ours = self.shared.queued.fetch_add(1, Ordering::AcqRel) + 1;
        let mut flushed = self.shared.flushed.subscribe();
        self.shared.nudge.notify_one();
        tokio::select! {
            () = self.shared.over.cancelled() => {}
            // The other end lives as long as this one.
            _ = flushed.wait_for(|flushed| *flushed >= ours) => {}
        }
    }

    pub(crate) fn reset(&mut self) {
        match &mut self.sending {
            Sending::Before(answer) => answer.send_reset(Reason::CANCEL),
            Sending::Body(body) => body.send_reset(Reason::CANCEL),
        }
    }

    fn body(&mut self) -> Result<&mut h2::SendStream<Bytes>, StreamError> {
        if let Sending::Before(answer) = &mut self.sending {
            let body = answer.send_response(http::Response::new(()), false);
            self.sending = Sending::Body(body.map_err(|error| failed(&error))?);
        }
        match &mut self.sending {
            Sending::Body(body) => Ok(body),
            Sending::Before(_) => Err(StreamError::Gone),
        }
    }
}

/// The reading half.
pub(crate) struct RecvStream {
    shared: Arc<Shared>,
    receiving: Receiving,
    index: u64,
    /// What came and was not read yet, of one frame of HTTP/2 at most.
    rest: Bytes,
}

enum Receiving {
    Before(ResponseFuture),
    Body(h2::RecvStream),
}

impl RecvStream {
    pub(super) fn request(shared: Arc<Shared>, body: h2::RecvStream) -> Self {
        let index = index(body.stream_id());
        Self { shared, receiving: Receiving::Body(body), index, rest: Bytes::new() }
    }

    pub(super) fn answer(shared: Arc<Shared>, answer: ResponseFuture) -> Self {
        let index = index(answer.stream_id());
        Self { shared, receiving: Receiving::Before(answer), index, rest: Bytes::new() }
    }

    pub(crate) fn index(&self) -> u64 {
        self.index
    }

    pub(crate) async fn read_exact(&mut self, mut buffer: &mut [u8]) -> Result<(), StreamError> {
        while !buffer.is_empty() {
            if self.rest.is_empty() {
                self.rest = self.chunk().await?.ok_or(StreamError::Short)?;
            }
            let len = buffer.len().min(self.rest.len());
            let (now, later) = buffer.split_at_mut(len);
            self.rest.copy_to_slice(now);
            buffer = later;
        }
        Ok(())
    }

    pub(crate) async fn read_some(&mut self, most: usize) -> Result<Option<Bytes>, StreamError> {
        if self.rest.is_empty() {
            let Some(chunk) = self.chunk().await? else { return Ok(None) };
            self.rest = chunk;
        }
        Ok(Some(self.rest.split_to(most.min(self.rest.len()))))
    }

    pub(crate) async fn read_to_end(&mut self, limit: usize) -> Result<Vec<u8>, StreamError> {
        let mut read = Vec::new();
        let mut next = Some(std::mem::take(&mut self.rest));
        while let Some(chunk) = next {
            if chunk.len() > limit - read.len() {
                return Err(StreamError::Long);
            }
            read.extend_from_slice(&chunk);
            next = self.chunk().await?;
        }
        Ok(read)
    }

    /// What came before the connection ended still counts, unless we have closed it.
    async fn chunk(&mut self) -> Result<Option<Bytes>, StreamError> {
        let over = self.shared.over.clone();
        if self.shared.code.get().is_some() {
            return Err(StreamError::Lost);
        }
        tokio::select! {
            biased;
            chunk = poll_fn(|cx| self.poll_chunk(cx)) => chunk,
            () = over.cancelled() => Err(StreamError::Lost),
        }
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, StreamError>> {
        if let Receiving::Before(answer) = &mut self.receiving {
            let answer = ready!(std::pin::Pin::new(answer).poll(cx));
            let body = answer.map_err(|error| failed(&error))?.into_body();
            self.receiving = Receiving::Body(body);
        }
        let Receiving::Body(body) = &mut self.receiving else { return Poll::Pending };
        loop {
            match ready!(body.poll_data(cx)) {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                Some(Ok(chunk)) => {
                    // A stream that is gone gives nothing back, and needs nothing.
                    let _ = body.flow_control().release_capacity(chunk.len());
                    return Poll::Ready(Ok(Some(chunk)));
                }
                Some(Err(error)) => return Poll::Ready(Err(failed(&error))),
                None => return Poll::Ready(Ok(None)),
            }
        }
    }
}

fn failed(error: &h2::Error) -> StreamError {
    if error.is_reset() { StreamError::Gone } else { StreamError::Lost }
}

/// Whoever dials opens the odd ones, RFC 9113 section 5.1.1.
fn index(stream: h2::StreamId) -> u64 {
    u64::from(stream.as_u32() / 2)
}
