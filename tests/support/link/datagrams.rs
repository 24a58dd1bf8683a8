//! UDP over a bad line: what is lost is lost, and the hub sees another address where the line has a new one.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::net::UdpSocket;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::quality::UDP_HEADS;
use super::{State, Way, pause};

/// Longest content of a datagram of UDP over IPv4, in bytes.
const DATAGRAM_MAX: usize = 65_507;

/// A datagram on its way: when it arrives, by which socket, to whom.
type OnItsWay = (Instant, Arc<UdpSocket>, SocketAddr, Vec<u8>);

/// Carries what comes to `front` to the hub, and what the hub answers back, for ever.
pub(super) async fn carry(front: Arc<UdpSocket>, state: &Arc<State>) {
    let mut tasks = JoinSet::new();
    let [up, down] = [true, false].map(|is_up| {
        let (put, queue) = mpsc::unbounded_channel();
        tasks.spawn(deliver(queue, Arc::clone(state), is_up));
        put
    });
    let mut sockets: HashMap<(SocketAddr, u64), Arc<UdpSocket>> = HashMap::new();
    let mut datagram = vec![0; DATAGRAM_MAX];
    loop {
        let Ok((len, office)) = front.recv_from(&mut datagram).await else {
            pause().await;
            continue;
        };
        state.tried_udp.get_or_init(Instant::now);
        let address = *state.address.borrow();
        let socket = match sockets.get(&(office, address)) {
            Some(socket) => Arc::clone(socket),
            None => {
                let Ok(socket) = towards_hub(state.hub).await else { continue };
                sockets.retain(|(_, number), _| *number == address);
                sockets.insert((office, address), Arc::clone(&socket));
                let (front, down) = (Arc::clone(&front), down.clone());
                let back = answers(Arc::clone(&socket), front, office, down, Arc::clone(state));
                tasks.spawn(back);
                socket
            }
        };
        put(&state.up, &up, (socket, state.hub), &datagram[..len]);
    }
}

async fn towards_hub(hub: SocketAddr) -> io::Result<Arc<UdpSocket>> {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    socket.connect(hub).await?;
    Ok(Arc::new(socket))
}

/// What the hub answers to an address goes to `office` for as long as the line has that address.
async fn answers(
    socket: Arc<UdpSocket>,
    front: Arc<UdpSocket>,
    office: SocketAddr,
    down: mpsc::UnboundedSender<OnItsWay>,
    state: Arc<State>,
) {
    let mut address = state.address.subscribe();
    let mut datagram = vec![0; DATAGRAM_MAX];
    loop {
        tokio::select! {
            received = socket.recv(&mut datagram) => match received {
                Ok(len) => put(&state.down, &down, (Arc::clone(&front), office), &datagram[..len]),
                // A hub that is gone refuses.
                Err(_) => pause().await,
            },
            _ = address.changed() => return,
        }
    }
}

fn put(
    way: &Way,
    queue: &mpsc::UnboundedSender<OnItsWay>,
    (socket, to): (Arc<UdpSocket>, SocketAddr),
    content: &[u8],
) {
    let arrives = way.lane(|lane, now| {
        let at = lane.passes(now, content.len() + UDP_HEADS)?;
        Some(lane.moment(at))
    });
    if let Some(at) = arrives {
        // Nobody takes datagrams any more once the line has ended.
        let _ = queue.send((at, socket, to, content.to_vec()));
    }
}

/// Hands on what arrives, in the order in which it left.
async fn deliver(mut queue: mpsc::UnboundedReceiver<OnItsWay>, state: Arc<State>, is_up: bool) {
    let is_cut = || state.is_cut.load(Ordering::SeqCst) || state.is_udp_cut.load(Ordering::SeqCst);
    while let Some((at, socket, to, content)) = queue.recv().await {
        sleep_until(at).await;
        if is_cut() {
            continue;
        }
        let sent = match is_up {
            true => socket.send(&content).await,
            false => socket.send_to(&content, to).await,
        };
        if sent.is_ok() {
            let way = if is_up { &state.up } else { &state.down };
            way.count(content.len());
        }
    }
}
