//! What stands between an office and its hub in tests: a line whose UDP can be cut, mended and moved to another
//! address while TCP goes through, and a proxy that lets nothing through but CONNECT. Real sockets on loopback.

use std::collections::HashMap;
use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How often a thread looks whether it is still wanted.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// Longest UDP packet.
const PACKET_MAX: usize = 64 << 10;
/// How often a port that is free for both is looked for.
const TRIES: usize = 16;

#[derive(Default)]
struct State {
    is_over: AtomicBool,
    is_udp_cut: AtomicBool,
    tcp_connections: AtomicUsize,
    /// Towards the hub, by who calls.
    sockets: Mutex<HashMap<SocketAddr, Arc<UdpSocket>>>,
}

/// A line to a hub: UDP and TCP on one port of this computer.
pub struct LineToHub {
    address: SocketAddr,
    state: Arc<State>,
}

impl LineToHub {
    /// A line on which everything passes.
    ///
    /// # Panics
    /// If there are no sockets.
    pub fn to(hub: SocketAddr) -> Self {
        let (udp, tcp) = (0..TRIES).find_map(|_| pair().ok()).expect("two sockets with one port");
        let address = udp.local_addr().expect("its address");
        let state = Arc::<State>::default();
        udp.set_read_timeout(Some(LOOK_EVERY)).expect("a time that is not zero");
        let (udp, carried) = (Arc::new(udp), Arc::clone(&state));
        thread::spawn(move || carry_udp(&udp, hub, &carried));
        let carried = Arc::clone(&state);
        thread::spawn(move || carry_tcp(&tcp, hub, &carried));
        Self { address, state }
    }

    /// Where an office dials instead of the hub's address.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// From now on UDP is dropped, both ways.
    pub fn cut_udp(&self) {
        self.state.is_udp_cut.store(true, Ordering::SeqCst);
    }

    /// From now on UDP passes.
    pub fn mend_udp(&self) {
        self.state.is_udp_cut.store(false, Ordering::SeqCst);
    }

    /// The hub sees what comes from now on from another port, as after a router has forgotten the line.
    ///
    /// # Panics
    /// Never: nobody panics while holding the sockets.
    pub fn move_udp(&self) {
        self.state.sockets.lock().expect("nobody panics while holding it").clear();
    }

    /// TCP connections that were made so far.
    pub fn tcp_connections(&self) -> usize {
        self.state.tcp_connections.load(Ordering::SeqCst)
    }
}

impl Drop for LineToHub {
    fn drop(&mut self) {
        self.state.is_over.store(true, Ordering::SeqCst);
        // The thread that waits for connections is woken by one.
        let _ = TcpStream::connect(self.address);
    }
}

fn pair() -> io::Result<(UdpSocket, TcpListener)> {
    let udp = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
    let tcp = TcpListener::bind(udp.local_addr()?)?;
    Ok((udp, tcp))
}

fn carry_udp(udp: &Arc<UdpSocket>, hub: SocketAddr, state: &Arc<State>) {
    let mut packet = vec![0; PACKET_MAX];
    while !state.is_over.load(Ordering::SeqCst) {
        let Ok((len, caller)) = udp.recv_from(&mut packet) else { continue };
        if state.is_udp_cut.load(Ordering::SeqCst) {
            continue;
        }
        let mut sockets = state.sockets.lock().expect("nobody panics while holding it");
        let socket = sockets.entry(caller).or_insert_with(|| {
            let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket");
            socket.connect(hub).expect("an address of loopback");
            socket.set_read_timeout(Some(LOOK_EVERY)).expect("a time that is not zero");
            let socket = Arc::new(socket);
            let (back, from, state) = (Arc::clone(udp), Arc::clone(&socket), Arc::clone(state));
            thread::spawn(move || carry_back(&from, &back, caller, &state));
            socket
        });
        // What is lost is lost, as on any line.
        let _ = socket.send(&packet[..len]);
    }
}

fn carry_back(from: &UdpSocket, back: &UdpSocket, caller: SocketAddr, state: &State) {
    let mut packet = vec![0; PACKET_MAX];
    while !state.is_over.load(Ordering::SeqCst) {
        let Ok(len) = from.recv(&mut packet) else { continue };
        if !state.is_udp_cut.load(Ordering::SeqCst) {
            let _ = back.send_to(&packet[..len], caller);
        }
    }
}

fn carry_tcp(tcp: &TcpListener, hub: SocketAddr, state: &State) {
    for caller in tcp.incoming().flatten() {
        if state.is_over.load(Ordering::SeqCst) {
            return;
        }
        state.tcp_connections.fetch_add(1, Ordering::SeqCst);
        if let Ok(hub) = TcpStream::connect(hub) {
            join(&caller, &hub);
        }
    }
}

/// Carries bytes both ways until one side ends.
fn join(one: &TcpStream, other: &TcpStream) {
    for (from, to) in [(one, other), (other, one)] {
        let (mut from, mut to) =
            (from.try_clone().expect("a socket"), to.try_clone().expect("a socket"));
        thread::spawn(move || {
            let _ = io::copy(&mut from, &mut to);
            let _ = to.shutdown(Shutdown::Write);
        });
    }
}

/// A proxy of an office's network.
pub struct ConnectProxy {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl ConnectProxy {
    /// A proxy that leads every name to `hub`, or answers everything with `refusal`.
    ///
    /// # Panics
    /// If there is no socket.
    pub fn to(hub: SocketAddr, refusal: Option<&'static str>) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a socket");
        let address = listener.local_addr().expect("its address");
        let asked = Arc::<Mutex<Vec<String>>>::default();
        let noted = Arc::clone(&asked);
        thread::spawn(move || {
            for caller in listener.incoming().flatten() {
                let Some(request) = head_of(&caller) else { continue };
                let line = request.lines().next().unwrap_or_default().to_owned();
                noted.lock().expect("nobody panics while holding it").push(line);
                let answer = refusal.unwrap_or("HTTP/1.1 200 Connection established\r\n\r\n");
                if (&caller).write_all(answer.as_bytes()).is_ok()
                    && refusal.is_none()
                    && let Ok(hub) = TcpStream::connect(hub)
                {
                    join(&caller, &hub);
                }
            }
        });
        Self { address, asked }
    }

    /// As it stands in an office's settings.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The first lines of all that was asked.
    ///
    /// # Panics
    /// Never: nobody panics while holding them.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("nobody panics while holding it").clone()
    }
}

/// Everything up to the empty line, if it comes; what follows it is left for others.
fn head_of(mut caller: &TcpStream) -> Option<String> {
    let (mut head, mut byte) = (Vec::new(), [0]);
    for _ in 0..PACKET_MAX {
        caller.read_exact(&mut byte).ok()?;
        head.extend(byte);
        if head.ends_with(b"\r\n\r\n") {
            return String::from_utf8(head).ok();
        }
    }
    None
}
