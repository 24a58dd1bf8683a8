//! TCP over a bad line. The system at each end speaks TCP with this line, not with the other end, so what its TCP would
//! do is modelled here: a handshake of a round trip, segments one after the other, and where one is lost, the wait until
//! it is repeated, with everything behind it waiting too. Acknowledgments take no room on the line, and nobody starts
//! slowly: a real TCP is no faster than this one. Raw packets (`frames`) model nothing.

use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::quality::TCP_HEADS;
use super::{State, Way, pause};

/// Content of a segment on Ethernet, without options.
const SEGMENT: usize = 1460;

/// Carries connections that are made to `front`, for ever.
pub(super) async fn carry(front: TcpListener, state: &Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        let Ok((office, _)) = front.accept().await else {
            pause().await;
            continue;
        };
        state.tcp_connections.fetch_add(1, Ordering::SeqCst);
        let state = Arc::clone(state);
        connections.spawn(async move {
            let mut address = state.address.subscribe();
            tokio::select! {
                () = connection(office, &state) => {}
                // A router that has forgotten the line knows no connection; both ends learn it.
                _ = address.changed() => {}
            }
        });
    }
}

async fn connection(office: TcpStream, state: &Arc<State>) {
    let stands_at = state.up.lane(|lane, now| {
        let at = now + lane.connects();
        lane.moment(at)
    });
    sleep_until(stands_at).await;
    if state.is_cut.load(Ordering::SeqCst) {
        return std::future::pending().await;
    }
    // Where nobody listens the office learns it by the end of its connection.
    let Ok(hub) = TcpStream::connect(state.hub).await else { return };
    let set = [&office, &hub].map(|stream| stream.set_nodelay(true).is_ok());
    if set.contains(&false) {
        return;
    }
    let ((from_office, to_office), (from_hub, to_hub)) = (office.into_split(), hub.into_split());
    tokio::join!(
        carry_one_way(from_office, to_hub, state, &state.up, None),
        carry_one_way(from_hub, to_office, state, &state.down, Some(&state.answered_by_tcp))
    );
}

/// What is read leaves as fast as the line is, and is written when it has arrived; then the end is said too.
/// The first time is noted in `first`.
async fn carry_one_way(
    mut from: OwnedReadHalf,
    to: OwnedWriteHalf,
    state: &State,
    way: &Way,
    first: Option<&OnceLock<Instant>>,
) {
    let (put, queue) = mpsc::unbounded_channel();
    let read = async move {
        let mut segment = vec![0; SEGMENT];
        let mut last = Duration::ZERO;
        while let Ok(len @ 1..) = from.read(&mut segment).await {
            let (left, arrived) = way.lane(|lane, now| lane.passes_at_last(now, len + TCP_HEADS));
            // Nothing overtakes what was lost.
            last = last.max(arrived);
            let content = segment.get(..len).unwrap_or_default().to_vec();
            if put.send((way.moment(last), content)).is_err() {
                return;
            }
            sleep_until(way.moment(left)).await;
        }
    };
    tokio::join!(read, deliver(queue, to, state, way, first));
}

async fn deliver(
    mut queue: mpsc::UnboundedReceiver<(Instant, Vec<u8>)>,
    mut to: OwnedWriteHalf,
    state: &State,
    way: &Way,
    first: Option<&OnceLock<Instant>>,
) {
    while let Some((at, content)) = queue.recv().await {
        sleep_until(at).await;
        if state.is_cut.load(Ordering::SeqCst) {
            // It is repeated until the line has another address, which ends the connection.
            return std::future::pending().await;
        }
        if to.write_all(&content).await.is_err() {
            return;
        }
        way.count(content.len());
        first.map(|first| first.get_or_init(Instant::now));
    }
    // The other side may have gone first.
    let _ = to.shutdown().await;
}
