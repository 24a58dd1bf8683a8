//! Files that leave the pages: to be saved and opened in another program, never shown in the browser.

use std::io::Read as _;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use tokio::sync::mpsc;

use crate::attachment::Spool;

/// Bytes that are handed over at once.
const PIECE_LEN: usize = 64 << 10;
/// Pieces that wait for the browser; past that reading waits.
const PIECES_LEN: usize = 4;

/// `content` as the file `name`, which has letters, digits, points and hyphens only.
pub(super) fn file(name: &str, kind: &'static str, content: impl Into<Body>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let head = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, disposition)];
    (head, content.into()).into_response()
}

/// A file as an answer, under a name of our own making.
pub(super) fn answer(file: Spool, name: &str) -> Response {
    let len = file.len();
    let headers = [
        (CONTENT_TYPE, "application/octet-stream".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (CONTENT_LENGTH, len.to_string()),
    ];
    let (sender, pieces) = mpsc::channel(PIECES_LEN);
    // Reading is opening seals, and belongs on no thread that carries others.
    tokio::task::spawn_blocking(move || read(file, &sender));
    (headers, Body::new(Pieces { pieces, left: len })).into_response()
}

/// Hands the file over, until it ends or nobody takes it any more.
fn read(mut file: Spool, sender: &mpsc::Sender<Result<Bytes, std::io::Error>>) {
    let mut piece = vec![0; PIECE_LEN];
    loop {
        let read = match file.read(&mut piece) {
            Ok(0) => return,
            Ok(read) => Ok(Bytes::copy_from_slice(&piece[..read])),
            Err(error) => Err(error),
        };
        let is_over = read.is_err();
        if sender.blocking_send(read).is_err() || is_over {
            return;
        }
    }
}

/// What was read and not yet taken.
struct Pieces {
    pieces: mpsc::Receiver<Result<Bytes, std::io::Error>>,
    left: u64,
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        let polled = self.pieces.poll_recv(cx);
        polled.map(|piece| {
            piece.map(|piece| {
                piece.map(|bytes| {
                    self.left = self.left.saturating_sub(bytes.len() as u64);
                    Frame::data(bytes)
                })
            })
        })
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
