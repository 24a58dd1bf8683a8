//! A line of datagrams that can be cut.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::net::UdpSocket;
use tokio::task::JoinSet;

/// Longest datagram of UDP over IPv4, in bytes.
const DATAGRAM_MAX: usize = 65_507;

/// A socket before a hub: what comes is handed on while the line is whole. It ends when dropped.
pub(crate) struct Link {
    address: SocketAddr,
    is_cut: Arc<AtomicBool>,
    _task: JoinSet<()>,
}

impl Link {
    /// A line to `hub`.
    pub(crate) async fn to(hub: SocketAddr) -> Self {
        let socket = Arc::new(bound().await);
        let address = socket.local_addr().unwrap();
        let is_cut = Arc::new(AtomicBool::new(false));
        let mut task = JoinSet::new();
        task.spawn(there(socket, hub, Arc::clone(&is_cut)));
        Self { address, is_cut, _task: task }
    }

    /// Where offices find the hub.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Loses all that comes from now on, both ways, or hands it on again.
    pub(crate) fn cut(&self, is_cut: bool) {
        self.is_cut.store(is_cut, Ordering::Release);
    }
}

async fn bound() -> UdpSocket {
    UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap()
}

async fn there(socket: Arc<UdpSocket>, hub: SocketAddr, is_cut: Arc<AtomicBool>) {
    let (mut ways, mut backs) = (HashMap::new(), JoinSet::new());
    let mut datagram = vec![0; DATAGRAM_MAX];
    loop {
        let Ok((len, from)) = socket.recv_from(&mut datagram).await else { continue };
        if is_cut.load(Ordering::Acquire) {
            continue;
        }
        let way = match ways.get(&from) {
            Some(way) => Arc::clone(way),
            None => {
                let way = Arc::new(bound().await);
                way.connect(hub).await.unwrap();
                ways.insert(from, Arc::clone(&way));
                backs.spawn(back(Arc::clone(&way), Arc::clone(&socket), from, Arc::clone(&is_cut)));
                way
            }
        };
        // A hub that is gone takes nothing.
        let _ = way.send(&datagram[..len]).await;
    }
}

async fn back(
    way: Arc<UdpSocket>,
    socket: Arc<UdpSocket>,
    to: SocketAddr,
    is_cut: Arc<AtomicBool>,
) {
    let mut datagram = vec![0; DATAGRAM_MAX];
    loop {
        let Ok(len) = way.recv(&mut datagram).await else {
            tokio::task::yield_now().await;
            continue;
        };
        if !is_cut.load(Ordering::Acquire) {
            let _ = socket.send_to(&datagram[..len], to).await;
        }
    }
}
