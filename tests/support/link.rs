//! A bad line between offices and their hub, in user space: real UDP and TCP sockets of loopback on one port, and
//! between them what a line does. It has a rate, a delay, a loss and a queue that ends; it can be cut, mended and
//! given another address, and UDP alone can be kept out.
//!
//! ```text
//! quality    what a line is like, and when a packet arrives over it
//! datagrams  UDP: what is lost is lost
//! segments   TCP: what is lost comes later, since the system below repeats it
//! proxy      one that lets nothing through but CONNECT
//! frames     raw packets of IP between two network namespaces, where nothing is modelled (feature `peers`)
//! ```

mod datagrams;
#[cfg(all(feature = "peers", target_os = "linux"))]
pub mod frames;
mod proxy;
mod quality;
mod segments;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;
use std::time::Duration;

use tokio::net::{TcpListener, UdpSocket};
use tokio::sync::watch;
use tokio::time::{Instant, sleep};
use tokio_util::sync::{CancellationToken, DropGuard};

pub use proxy::ConnectProxy;
pub use quality::{Quality, QueueLen};

use quality::Lane;

/// How often a port that is free for both is looked for.
const TRIES: usize = 16;

/// What all tasks of a line share.
struct State {
    hub: SocketAddr,
    up: Way,
    down: Way,
    is_cut: AtomicBool,
    is_udp_cut: AtomicBool,
    tcp_connections: AtomicUsize,
    /// When the first datagram came from an office, and when the first answer by TCP reached one.
    tried_udp: OnceLock<Instant>,
    answered_by_tcp: OnceLock<Instant>,
    /// How often the line got another address; whoever hears of it lets go of what went over the old one.
    address: watch::Sender<u64>,
}

/// One direction.
struct Way {
    lane: Mutex<Lane>,
    bytes: AtomicU64,
    packets: AtomicU64,
}

impl Way {
    fn new(quality: Quality, seed: u64) -> Self {
        let lane = Mutex::new(Lane::new(quality, seed));
        Self { lane, bytes: AtomicU64::new(0), packets: AtomicU64::new(0) }
    }

    fn count(&self, bytes: usize) {
        self.bytes.fetch_add(bytes as u64, Ordering::SeqCst);
        self.packets.fetch_add(1, Ordering::SeqCst);
    }

    fn carried(&self) -> Carried {
        Carried {
            bytes: self.bytes.load(Ordering::SeqCst),
            packets: self.packets.load(Ordering::SeqCst),
        }
    }

    /// Asks the lane about something that is put on it now.
    fn lane<T>(&self, ask: impl FnOnce(&mut Lane, Duration) -> T) -> T {
        let mut lane = self.lane.lock().expect("nobody panics while holding it");
        let now = lane.now();
        ask(&mut lane, now)
    }

    /// The moment at which a lane says that something happens.
    fn moment(&self, at: Duration) -> Instant {
        self.lane.lock().expect("nobody panics while holding it").moment(at)
    }
}

/// What got through one direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Carried {
    /// Contents of packets, without their heads.
    pub bytes: u64,
    /// Packets.
    pub packets: u64,
}

/// A line to a hub. Dropped, it ends, with everything that goes over it.
pub struct Link {
    address: SocketAddr,
    state: Arc<State>,
    _ends: DropGuard,
}

impl Link {
    /// A line to `hub`, the same both ways.
    ///
    /// # Panics
    /// If there are no sockets.
    pub fn to(hub: SocketAddr, quality: Quality) -> Self {
        let (udp, tcp) = (0..TRIES).find_map(|_| pair().ok()).expect("two sockets with one port");
        let address = udp.local_addr().expect("its address");
        let seed = quality.seed;
        let state = Arc::new(State {
            hub,
            up: Way::new(quality.clone(), seed),
            down: Way::new(quality, seed.wrapping_add(1)),
            is_cut: AtomicBool::new(false),
            is_udp_cut: AtomicBool::new(false),
            tcp_connections: AtomicUsize::new(0),
            tried_udp: OnceLock::new(),
            answered_by_tcp: OnceLock::new(),
            address: watch::Sender::new(0),
        });
        let end = CancellationToken::new();
        let (carried, until) = (Arc::clone(&state), end.clone());
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime of one thread").block_on(until.run_until_cancelled(async {
                let udp = UdpSocket::from_std(udp).expect("within a runtime");
                let tcp = TcpListener::from_std(tcp).expect("within a runtime");
                tokio::join!(
                    datagrams::carry(Arc::new(udp), &carried),
                    segments::carry(tcp, &carried)
                );
            }));
        });
        Self { address, state, _ends: end.drop_guard() }
    }

    /// A line on which everything passes at once.
    ///
    /// # Panics
    /// If there are no sockets.
    pub fn good(hub: SocketAddr) -> Self {
        Self::to(hub, Quality::default())
    }

    /// Where an office dials instead of the hub's address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Nothing gets through any more.
    pub fn cut(&self) {
        self.state.is_cut.store(true, Ordering::SeqCst);
    }

    /// The line is back, under another address.
    pub fn mend(&self) {
        self.renumber();
        self.state.is_cut.store(false, Ordering::SeqCst);
    }

    /// From now on UDP is dropped, both ways.
    pub fn cut_udp(&self) {
        self.state.is_udp_cut.store(true, Ordering::SeqCst);
    }

    /// From now on UDP passes.
    pub fn mend_udp(&self) {
        self.state.is_udp_cut.store(false, Ordering::SeqCst);
    }

    /// The hub sees what comes from now on from another address, as after a router has forgotten the line: UDP goes
    /// on from there, and connections of TCP are over.
    pub fn renumber(&self) {
        self.state.address.send_modify(|number| *number += 1);
    }

    /// TCP connections that were made so far.
    pub fn tcp_connections(&self) -> usize {
        self.state.tcp_connections.load(Ordering::SeqCst)
    }

    /// From the first datagram of an office until the hub's first answer by TCP reached it: how long it took to take the
    /// other carrier, as the line saw it.
    pub fn fell_back_in(&self) -> Option<Duration> {
        let (tried, answered) = (self.state.tried_udp.get()?, self.state.answered_by_tcp.get()?);
        Some(answered.duration_since(*tried))
    }

    /// What got through, up and down.
    pub fn carried(&self) -> (Carried, Carried) {
        (self.state.up.carried(), self.state.down.carried())
    }
}

fn pair() -> io::Result<(std::net::UdpSocket, std::net::TcpListener)> {
    let udp = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
    let tcp = std::net::TcpListener::bind(udp.local_addr()?)?;
    udp.set_nonblocking(true)?;
    tcp.set_nonblocking(true)?;
    Ok((udp, tcp))
}

/// A socket that fails at once would be asked without end.
async fn pause() {
    const PAUSE: Duration = Duration::from_millis(10);
    sleep(PAUSE).await;
}
