//! What lies between an office and the hub: carries datagrams, can be cut, and remembers what it
//! carried.

use std::collections::VecDeque;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use tokio::net::UdpSocket;
use tokio::task::AbortHandle;

/// Longest UDP payload there is.
const DATAGRAM_LEN_MAX: usize = 65_535;
/// Connections that are carried at once; each has a port of its own, and an office has one or two.
const CALLERS_MAX: usize = 32;

/// A line.
pub(super) struct Line {
    address: SocketAddr,
    shared: Arc<Shared>,
    carrying: AbortHandle,
}

struct Shared {
    is_cut: AtomicBool,
    carried: Mutex<Option<Carried>>,
}

/// What went over a line, in both directions.
#[derive(Default)]
pub(super) struct Carried {
    /// How many datagrams.
    pub(super) datagrams: usize,
    /// Their bytes, one after the other.
    pub(super) bytes: Vec<u8>,
}

impl Line {
    /// A line to `hub`.
    pub(super) async fn to(hub: SocketAddr) -> io::Result<Self> {
        let socket = Arc::new(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await?);
        let address = socket.local_addr()?;
        let carried = Mutex::new(Some(Carried::default()));
        let shared = Arc::new(Shared { is_cut: AtomicBool::new(false), carried });
        let carrying = tokio::spawn(carry(socket, hub, Arc::clone(&shared))).abort_handle();
        Ok(Self { address, shared, carrying })
    }

    /// Where the office dials.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Nothing comes through any more, in either direction.
    pub(super) fn cut(&self) {
        self.shared.is_cut.store(true, Ordering::Relaxed);
    }

    /// Everything comes through again.
    pub(super) fn mend(&self) {
        self.shared.is_cut.store(false, Ordering::Relaxed);
    }

    /// What it carried until now; from now on it remembers nothing.
    pub(super) fn take_carried(&self) -> Carried {
        self.shared.carried.lock().expect("nobody panics while copying").take().unwrap_or_default()
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.carrying.abort();
    }
}

impl Shared {
    /// Whether a datagram comes through; it is remembered then.
    fn carries(&self, datagram: &[u8]) -> bool {
        if self.is_cut.load(Ordering::Relaxed) {
            return false;
        }
        if let Some(carried) = &mut *self.carried.lock().expect("nobody panics while copying") {
            carried.datagrams += 1;
            carried.bytes.extend_from_slice(datagram);
        }
        true
    }
}

/// One caller of the office's side, and its own socket on the hub's side.
struct Caller {
    address: SocketAddr,
    to_hub: Arc<UdpSocket>,
    answering: AbortHandle,
}

impl Drop for Caller {
    fn drop(&mut self) {
        self.answering.abort();
    }
}

/// What a socket reports about an earlier datagram is that datagram's loss, as on any line.
async fn carry(socket: Arc<UdpSocket>, hub: SocketAddr, shared: Arc<Shared>) {
    let mut callers: VecDeque<Caller> = VecDeque::new();
    let mut buffer = vec![0; DATAGRAM_LEN_MAX];
    loop {
        let Ok((len, from)) = socket.recv_from(&mut buffer).await else { continue };
        let datagram = &buffer[..len];
        if !shared.carries(datagram) {
            continue;
        }
        if !callers.iter().any(|known| known.address == from) {
            let Ok(caller) = join(from, hub, &socket, &shared).await else { continue };
            callers.push_back(caller);
            if callers.len() > CALLERS_MAX {
                callers.pop_front();
            }
        }
        if let Some(caller) = callers.iter().find(|known| known.address == from) {
            let _ = caller.to_hub.send(datagram).await;
        }
    }
}

async fn join(
    address: SocketAddr,
    hub: SocketAddr,
    socket: &Arc<UdpSocket>,
    shared: &Arc<Shared>,
) -> io::Result<Caller> {
    let to_hub = Arc::new(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await?);
    to_hub.connect(hub).await?;
    let (from_hub, back) = (Arc::clone(&to_hub), Arc::clone(socket));
    let shared = Arc::clone(shared);
    let answering = tokio::spawn(async move {
        let mut buffer = vec![0; DATAGRAM_LEN_MAX];
        loop {
            let Ok(len) = from_hub.recv(&mut buffer).await else { continue };
            if shared.carries(&buffer[..len]) {
                let _ = back.send_to(&buffer[..len], address).await;
            }
        }
    });
    Ok(Caller { address, to_hub, answering: answering.abort_handle() })
}
