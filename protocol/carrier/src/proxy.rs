//! The CONNECT method of HTTP/1.1 (RFC 9110 section 9.3.6), for networks that let nothing else out. The proxy sees
//! where the hub is and how much passes; what passes is TLS between us and the hub.

use std::fmt;
use std::io;
use std::str::FromStr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Longest answer of a proxy before the line is ours, in bytes.
const ANSWER_MAX: usize = 8 << 10;
/// Longest host name, RFC 1035 section 2.3.4.
const HOST_MAX: usize = 253;

/// Why the proxy does not let us through.
#[derive(Debug, thiserror::Error)]
pub enum ProxyError {
    /// It is not reached.
    #[error("the proxy is not reached: {0}")]
    Unreached(#[source] io::Error),
    /// It wants a name and a password, which saphan has none of.
    #[error("the proxy asks for a password")]
    Password,
    /// It refuses.
    #[error("the proxy refuses with status {0}")]
    Refused(u16),
    /// What it says is no answer.
    #[error("what answers is no proxy")]
    NotProxy,
}

/// Text that is no proxy's address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an address like http://proxy.example.org:3128")]
pub struct NotProxy;

/// A proxy: `http://HOST:PORT`, without a password.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proxy {
    host: String,
    port: u16,
}

impl FromStr for Proxy {
    type Err = NotProxy;

    fn from_str(text: &str) -> Result<Self, NotProxy> {
        let authority = text.strip_prefix("http://").ok_or(NotProxy)?;
        let authority = authority.strip_suffix('/').unwrap_or(authority);
        let (host, port) = authority.rsplit_once(':').ok_or(NotProxy)?;
        let port = port.parse().ok().filter(|port| *port > 0).ok_or(NotProxy)?;
        let inner = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        let host = match inner {
            Some(v6) => v6.parse::<std::net::Ipv6Addr>().map_err(|_| NotProxy)?.to_string(),
            None if (1..=HOST_MAX).contains(&host.len()) && host.bytes().all(allowed) => {
                host.to_owned()
            }
            None => return Err(NotProxy),
        };
        Ok(Self { host, port })
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}", authority(&self.host, self.port))
    }
}

impl Proxy {
    /// A line to `host`, through the proxy, which looks the name up.
    pub(crate) async fn connect(&self, host: &str, port: u16) -> Result<TcpStream, ProxyError> {
        let connected = TcpStream::connect((&*self.host, self.port)).await;
        let mut stream = connected.map_err(ProxyError::Unreached)?;
        let to = authority(host, port);
        let request = format!("CONNECT {to} HTTP/1.1\r\nHost: {to}\r\n\r\n");
        stream.write_all(request.as_bytes()).await.map_err(ProxyError::Unreached)?;
        match status(&read_answer(&mut stream).await?).ok_or(ProxyError::NotProxy)? {
            200..=299 => Ok(stream),
            407 => Err(ProxyError::Password),
            status => Err(ProxyError::Refused(status)),
        }
    }
}

fn authority(host: &str, port: u16) -> String {
    if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
}

/// Reads to the empty line and not a byte further: what follows is the hub's.
async fn read_answer(stream: &mut TcpStream) -> Result<Vec<u8>, ProxyError> {
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        if answer.len() >= ANSWER_MAX {
            return Err(ProxyError::NotProxy);
        }
        answer.push(stream.read_u8().await.map_err(|_| ProxyError::NotProxy)?);
    }
    Ok(answer)
}

/// The status code of an answer's first line, RFC 9112 section 4.
fn status(answer: &[u8]) -> Option<u16> {
    let rest = answer.strip_prefix(b"HTTP/1.").and_then(|rest| rest.get(1..))?;
    let (digits, behind) = rest.strip_prefix(b" ")?.split_first_chunk::<3>()?;
    let is_code =
        digits.iter().all(u8::is_ascii_digit) && matches!(behind.first(), Some(b' ' | b'\r'));
    is_code.then(|| digits.iter().fold(0, |code, digit| 10 * code + u16::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_proxy_is_read_and_shown() {
        for text in ["http://proxy.example.org:3128", "http://10.0.0.1:8080", "http://[::1]:3128"] {
            assert_eq!(text.parse::<Proxy>().map(|proxy| proxy.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn what_is_no_address_or_holds_a_password_is_refused() {
        for text in [
            "proxy.example.org:3128",
            "https://proxy.example.org:3128",
            "http://proxy.example.org",
            "http://proxy.example.org:0",
            "http://name:word@proxy.example.org:3128",
            "http://proxy.example.org\r\nX:1",
            "http://:3128",
        ] {
            assert_eq!(text.parse::<Proxy>(), Err(NotProxy), "{text:?}");
        }
    }

    #[test]
    fn only_a_status_line_has_a_status() {
        assert_eq!(status(b"HTTP/1.1 200 Connection established\r\n\r\n"), Some(200));
        assert_eq!(status(b"HTTP/1.0 407\r\n\r\n"), Some(407));
        for text in
            [&b"HTTP/2 200\r\n\r\n"[..], b"HTTP/1.1 20x ", b"HTTP/1.1 2000", b"", b"220 smtp"]
        {
            assert_eq!(status(text), None, "{text:?}");
        }
    }
}
