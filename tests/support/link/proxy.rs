//! A proxy of an office's network that lets nothing through but CONNECT.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// Longest head of a request.
const HEAD_MAX: usize = 64 << 10;

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
    for _ in 0..HEAD_MAX {
        caller.read_exact(&mut byte).ok()?;
        head.extend(byte);
        if head.ends_with(b"\r\n\r\n") {
            return String::from_utf8(head).ok();
        }
    }
    None
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
