//! Ports of loopback that are known before anybody listens there.

use std::net::{TcpListener, UdpSocket};

use getrandom::SysRng;
use rand_core::TryRng as _;

/// A port that was free a moment ago, for UDP and TCP: offices must know the hub's address before it runs. It is none of
/// those that the system gives to whoever connects somewhere, since each of these may be taken a moment later.
///
/// # Panics
/// If there is no loopback.
pub fn free_port() -> u16 {
    const PORTS: std::ops::Range<u32> = 10_000..32_000;
    let is_free = |port: &u16| {
        UdpSocket::bind(("127.0.0.1", *port)).is_ok()
            && TcpListener::bind(("127.0.0.1", *port)).is_ok()
    };
    let random = || SysRng.try_next_u32().expect("the system has randomness");
    let mut ports = std::iter::repeat_with(|| PORTS.start + random() % (PORTS.end - PORTS.start));
    let found = ports.by_ref().take(100).find_map(|port| u16::try_from(port).ok().filter(is_free));
    found.expect("a port of loopback")
}
