//! An address that only this computer can reach.

use std::fmt;
use std::net::SocketAddr;
use std::str::FromStr;

/// The port that browsers do not name in the header by which names are told apart.
const UNNAMED_PORT: u16 = 80;

/// Where pages are served: an address of loopback with its port, `127.0.0.1:8780`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LoopbackAddress(SocketAddr);

/// A text that is no such address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an address of this computer alone, like 127.0.0.1:8780, and not port 80")]
pub struct NotLoopback;

impl LoopbackAddress {
    /// The address as a socket takes it.
    pub fn socket(self) -> SocketAddr {
        self.0
    }
}

impl FromStr for LoopbackAddress {
    type Err = NotLoopback;

    fn from_str(text: &str) -> Result<Self, NotLoopback> {
        let address: SocketAddr = text.parse().map_err(|_| NotLoopback)?;
        let is_ours = address.ip().is_loopback() && address.port() != UNNAMED_PORT;
        if is_ours { Ok(Self(address)) } else { Err(NotLoopback) }
    }
}

impl fmt::Display for LoopbackAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_others_can_reach_is_no_address_for_the_pages() {
        for text in ["127.0.0.1:8780", "[::1]:8780", "127.0.0.2:0"] {
            assert!(text.parse::<LoopbackAddress>().is_ok(), "{text}");
        }
        let reachable = ["0.0.0.0:8780", "[::]:8780", "192.168.1.7:8780", "[::ffff:10.0.0.1]:8780"];
        for text in reachable.into_iter().chain(["localhost:8780", "127.0.0.1", ""]) {
            assert_eq!(text.parse::<LoopbackAddress>(), Err(NotLoopback), "{text}");
        }
    }

    #[test]
    fn a_port_that_browsers_leave_out_is_refused() {
        for text in ["127.0.0.1:80", "[::1]:80"] {
            assert_eq!(text.parse::<LoopbackAddress>(), Err(NotLoopback), "{text}");
        }
    }
}
