//! What a hub is called within its network, and where it is reached.

use std::fmt;
use std::str::FromStr;

use rustls::pki_types::ServerName;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Longest hub name in bytes.
pub const HUB_NAME_LEN_MAX: usize = 32;
/// Most addresses that one hub certificate names.
pub const HOSTS_MAX: usize = 16;

/// Why a text names no hub or no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HubNameError {
    /// Not a hub name.
    #[error(
        "a hub name is made of lower-case letters, digits and hyphens, 32 bytes at most, like eu-1"
    )]
    Name,
    /// Not an address.
    #[error("a hub's host is a DNS name or an IP address without a port, like hub.example.org")]
    Host,
}

/// A hub by its name within the network, `eu-1`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HubName(String);

impl HubName {
    /// The name as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for HubName {
    type Err = HubNameError;

    fn from_str(text: &str) -> Result<Self, HubNameError> {
        let word = |word: &str| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        let good = text.len() <= HUB_NAME_LEN_MAX
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.split('-').all(word);
        if good { Ok(Self(text.to_owned())) } else { Err(HubNameError::Name) }
    }
}

/// Where a hub is reached: a DNS name or an IP address, as it stands in its certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host(ServerName<'static>);

impl Host {
    /// The name as rustls takes it when dialling.
    pub fn server_name(&self) -> &ServerName<'static> {
        &self.0
    }
}

impl FromStr for Host {
    type Err = HubNameError;

    fn from_str(text: &str) -> Result<Self, HubNameError> {
        ServerName::try_from(text).map(|name| Self(name.to_owned())).map_err(|_| HubNameError::Host)
    }
}

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

impl fmt::Display for HubName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_str())
    }
}

macro_rules! as_text {
    ($name:ident) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <std::borrow::Cow<'de, str>>::deserialize(deserializer)?
                    .parse()
                    .map_err(D::Error::custom)
            }
        }
    };
}

as_text!(HubName);
as_text!(Host);
as_text!(HubAddress);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hub_is_named_like_a_partner_without_a_country() {
        for good in ["eu-1", "a", "mekong-north-2"] {
            assert_eq!(good.parse::<HubName>().unwrap().as_str(), good);
        }
        for bad in ["", "EU-1", "1-eu", "eu--1", "eu/1", &"a".repeat(33)] {
            assert_eq!(bad.parse::<HubName>(), Err(HubNameError::Name), "{bad}");
        }
    }

    #[test]
    fn a_host_is_a_dns_name_or_an_address() {
        for good in ["hub.example.org", "192.0.2.7", "2001:db8::7"] {
            assert_eq!(good.parse::<Host>().unwrap().to_string(), good);
        }
        for bad in ["", "hub example", "*.example.org", "hub:4433", "[2001:db8::7]"] {
            assert_eq!(bad.parse::<Host>(), Err(HubNameError::Host), "{bad}");
        }
    }

    #[test]
    fn a_hub_address_has_a_host_and_a_port() {
        for good in ["hub.example.org:4433", "192.0.2.7:443", "[2001:db8::7]:4433"] {
            assert_eq!(good.parse::<HubAddress>().unwrap().to_string(), good);
        }
        for bad in ["", "hub", "hub:", "hub:0", "hub:65536", "2001:db8::7", "[hub]:1", ":443"] {
            assert_eq!(bad.parse::<HubAddress>(), Err(NotHubAddress), "{bad}");
        }
    }
}
