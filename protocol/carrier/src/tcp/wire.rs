//! The TLS stream as h2 sees it: what passes is counted, and whoever drives the connection gets it back.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::time::timeout;
use tokio_rustls::TlsStream;

use crate::Ended;

/// How long, and for how many bytes, we wait for the other side to read our last words. A socket that is closed
/// while something unread lies in it takes back what it has sent (RFC 9112 section 9.6 says the same of HTTP/1.1).
const LINGER: Duration = Duration::from_secs(1);
const LINGER_BYTES: u64 = 512 << 10;

/// What has passed.
#[derive(Default)]
pub(super) struct Gauge {
    read: AtomicU64,
    /// Something was written and is not with the system yet.
    unsent: AtomicBool,
    failed: OnceLock<Ended>,
}

impl Gauge {
    /// Reads that brought something.
    pub(super) fn read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    pub(super) fn is_sent(&self) -> bool {
        !self.unsent.load(Ordering::Acquire)
    }

    /// What TLS has found wrong; h2 keeps no more of an error than its words.
    pub(super) fn alert(&self) -> Option<Ended> {
        self.failed.get().copied()
    }
}

/// Where the stream comes back from h2.
pub(super) type Back = oneshot::Receiver<TlsStream<TcpStream>>;

pub(super) struct Wire {
    /// There until it is dropped.
    tls: Option<TlsStream<TcpStream>>,
    gauge: Arc<Gauge>,
    back: Option<oneshot::Sender<TlsStream<TcpStream>>>,
}

impl Wire {
    pub(super) fn new(tls: TlsStream<TcpStream>, gauge: Arc<Gauge>) -> (Self, Back) {
        let (give, back) = oneshot::channel();
        (Self { tls: Some(tls), gauge, back: Some(give) }, back)
    }

    fn tls(&mut self) -> Pin<&mut TlsStream<TcpStream>> {
        Pin::new(self.tls.as_mut().expect("the stream is taken out by `drop` alone"))
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if let (Some(tls), Some(back)) = (self.tls.take(), self.back.take()) {
            // Nobody waits for it once the driver is gone.
            let _ = back.send(tls);
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let polled = self.tls().poll_read(cx, buffer);
        match &polled {
            Poll::Ready(Ok(())) => {
                self.gauge.read.fetch_add(1, Ordering::Relaxed);
            }
            Poll::Ready(Err(error)) => {
                if let Some(ended) = Ended::of_tls(error) {
                    self.gauge.failed.get_or_init(|| ended);
                }
            }
            Poll::Pending => {}
        }
        polled
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.gauge.unsent.store(true, Ordering::Release);
        self.tls().poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let polled = self.tls().poll_flush(cx);
        if matches!(polled, Poll::Ready(Ok(()))) {
            self.gauge.unsent.store(false, Ordering::Release);
        }
        polled
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.tls().poll_shutdown(cx)
    }
}

/// Says that nothing more comes, and reads what the other side still sends until it has understood.
pub(super) async fn linger(mut stream: TcpStream) {
    let wait = async {
        stream.shutdown().await?;
        tokio::io::copy(&mut (&mut stream).take(LINGER_BYTES), &mut tokio::io::sink()).await
    };
    // Whoever takes longer is not listening.
    let _ = timeout(LINGER, wait).await;
}
