//! Where a hub is dialled.

use std::fmt;
use std::str::FromStr;

use saphan_certs::hub_name::Host;

/// Where a hub is dialled: a host and a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubAddress {
    host: Host,
    port: u16,
}

impl HubAddress {
    /// DNS name or address, which the hub's certificate must name.
    pub fn host(&self) -> &Host {
        &self.host
    }

    /// UDP and TCP port.
    pub fn port(&self) -> u16 {
        self.port
    }
}

/// A text is no hub address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a host and a port, like hub.example.org:4433 or [2001:db8::7]:4433")]
pub struct NotHubAddress;

impl FromStr for HubAddress {
    type Err = NotHubAddress;

    fn from_str(text: &str) -> Result<Self, NotHubAddress> {
        let (host, port) = text.rsplit_once(':').ok_or(NotHubAddress)?;
        let port = port.parse().ok().filter(|port| *port != 0).ok_or(NotHubAddress)?;
        let bracketed = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        // Without brackets nobody can tell an address' last group from a port.
        let host = match bracketed {
            Some(host) if host.contains(':') => host,
            None if !host.contains(':') => host,
            _ => return Err(NotHubAddress),
        };
        Ok(Self { host: host.parse().map_err(|_| NotHubAddress)?, port })
    }
}

impl fmt::Display for HubAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.host.to_string();
        if host.contains(':') {
            write!(f, "[{host}]:{}", self.port)
        } else {
            write!(f, "{host}:{}", self.port)
        }
    }
}
