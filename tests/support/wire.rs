//! A line between an office and a hub that can be slow and can be cut: UDP in user space. After a
//! cut the office comes from another address, as behind a router that has forgotten it.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};

/// What the line keeps before it drops packets.
const QUEUE: Duration = Duration::from_millis(250);

#[derive(Default)]
struct State {
    is_cut: AtomicBool,
    cuts: AtomicU64,
    up: AtomicU64,
    down: AtomicU64,
    ends: AtomicBool,
}

/// A line. Dropped, it ends.
pub struct Wire {
    address: SocketAddr,
    state: Arc<State>,
}

impl Wire {
    /// A line to `hub` that carries so many bytes a second each way.
    ///
    /// # Panics
    /// If there is no socket on loopback.
    pub fn to(hub: SocketAddr, bytes_per_s: u64) -> Self {
        let front = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket");
        front.set_nonblocking(true).expect("a socket that does not block");
        let address = front.local_addr().expect("its address");
        let state = Arc::new(State::default());
        let carried = Arc::clone(&state);
        std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("one");
            runtime.block_on(carry(front, hub, bytes_per_s, carried));
        });
        Self { address, state }
    }

    /// Where offices dial.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Nothing gets through any more.
    pub fn cut(&self) {
        self.state.cuts.fetch_add(1, Ordering::SeqCst);
        self.state.is_cut.store(true, Ordering::SeqCst);
    }

    /// The line is back, under another address.
    pub fn mend(&self) {
        self.state.is_cut.store(false, Ordering::SeqCst);
    }

    /// Bytes that got through, up and down.
    pub fn carried(&self) -> (u64, u64) {
        (self.state.up.load(Ordering::SeqCst), self.state.down.load(Ordering::SeqCst))
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.state.ends.store(true, Ordering::SeqCst);
    }
}

/// One direction: packets leave one after the other, as fast as the line is.
struct Lane {
    packets: mpsc::UnboundedSender<(Instant, Arc<UdpSocket>, SocketAddr, Vec<u8>)>,
    free_at: std::sync::Mutex<Instant>,
    bytes_per_s: u64,
}

impl Lane {
    fn new(bytes_per_s: u64, state: Arc<State>, is_up: bool) -> Arc<Self> {
        let (packets, mut queue) = mpsc::unbounded_channel();
        tokio::spawn(async move {
            while let Some((at, socket, to, packet)) = queue.recv().await {
                let (at, packet): (Instant, Vec<u8>) = (at, packet);
                let socket: Arc<UdpSocket> = socket;
                sleep_until(at).await;
                if !state.is_cut.load(Ordering::SeqCst) && socket.send_to(&packet, to).await.is_ok()
                {
                    let count = if is_up { &state.up } else { &state.down };
                    count.fetch_add(packet.len() as u64, Ordering::SeqCst);
                }
            }
        });
        Arc::new(Self { packets, free_at: Instant::now().into(), bytes_per_s })
    }

    fn send(&self, socket: &Arc<UdpSocket>, to: SocketAddr, packet: &[u8]) {
        let now = Instant::now();
        let mut free_at = self.free_at.lock().expect("nobody panics here");
        let begins = (*free_at).max(now);
        if begins - now > QUEUE {
            return;
        }
        let takes = Duration::from_secs_f64(packet.len() as f64 / self.bytes_per_s as f64);
        *free_at = begins + takes;
        // Nobody takes packets any more once the line has ended.
        let _ = self.packets.send((*free_at, Arc::clone(socket), to, packet.to_vec()));
    }
}

async fn carry(front: std::net::UdpSocket, hub: SocketAddr, bytes_per_s: u64, state: Arc<State>) {
    let front = Arc::new(UdpSocket::from_std(front).expect("within a runtime"));
    let up = Lane::new(bytes_per_s, Arc::clone(&state), true);
    let down = Lane::new(bytes_per_s, Arc::clone(&state), false);
    let mut backs: HashMap<(SocketAddr, u64), Arc<UdpSocket>> = HashMap::new();
    let mut packet = vec![0; 2048];
    while !state.ends.load(Ordering::SeqCst) {
        let received =
            tokio::time::timeout(Duration::from_millis(200), front.recv_from(&mut packet)).await;
        let Ok(Ok((len, office))) = received else { continue };
        if state.is_cut.load(Ordering::SeqCst) {
            continue;
        }
        let key = (office, state.cuts.load(Ordering::SeqCst));
        let back = match backs.get(&key) {
            Some(back) => Arc::clone(back),
            None => {
                let back = answering(&front, office, &down).await;
                backs.insert(key, Arc::clone(&back));
                back
            }
        };
        up.send(&back, hub, &packet[..len]);
    }
}

/// A socket towards the hub, whose packets go back to `office`.
async fn answering(front: &Arc<UdpSocket>, office: SocketAddr, down: &Arc<Lane>) -> Arc<UdpSocket> {
    let back = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a socket on loopback");
    let back = Arc::new(back);
    let (from, front, down) = (Arc::clone(&back), Arc::clone(front), Arc::clone(down));
    tokio::spawn(async move {
        let mut packet = vec![0; 2048];
        while let Ok((len, _)) = from.recv_from(&mut packet).await {
            down.send(&front, office, &packet[..len]);
        }
    });
    back
}
