//! How much of what arrives the system keeps for a hub that is busy: what does not fit is lost, and sent again.

use std::io;
use std::net::{Ipv4Addr, UdpSocket};

use socket2::SockRef;

/// What a hub asks for, in bytes: a burst of a thousand full packets and what the system writes beside them.
pub const RECEIVE_BUFFER: usize = 2 << 20;

/// Asks for [`RECEIVE_BUFFER`] on a socket, and says how much the system gives.
pub(super) fn widen(socket: &UdpSocket) -> io::Result<usize> {
    let socket = SockRef::from(socket);
    socket.set_recv_buffer_size(RECEIVE_BUFFER)?;
    let given = socket.recv_buffer_size()?;
    // Linux says twice as much as was asked for, with room for its own use, socket(7).
    Ok(if cfg!(target_os = "linux") { given / 2 } else { given })
}

/// How much the system gives, tried on a socket that nobody sends to.
///
/// # Errors
/// The system's, where it gives no socket or does not say.
pub fn receive_buffer() -> io::Result<usize> {
    widen(&UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?)
}
