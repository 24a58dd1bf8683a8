//! Which way the office takes to its hub: QUIC, or TLS on TCP where UDP is not let through, and which of them
//! worked last.

use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use saphan_carrier::{Carrier, Proxy};
use saphan_certs::files::{self, Readers, write_atomically};

use crate::config::HubAddress;

/// Name of the file in the data directory that says what carried the last connection.
pub const CARRIER_FILE: &str = "line.carrier";
/// Longest content of it, in bytes.
const CARRIER_LEN_MAX: usize = 16;
/// How long TCP waits for QUIC, which is the better line: the handshake on a line with a second of delay.
const HEAD_START: Duration = Duration::from_secs(1);
/// The same where TCP carried the last connection.
const HEAD_START_AFTER_TCP: Duration = Duration::from_millis(300);
/// First and longest wait between two looks whether UDP is let through again.
const LOOK_FIRST: Duration = Duration::from_secs(60);
const LOOK_MAX: Duration = Duration::from_secs(1800);

/// What may carry the line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Choice {
    /// QUIC, else TLS on TCP.
    #[default]
    Auto,
    /// One of them alone.
    Only(Carrier),
}

impl FromStr for Choice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "auto" => Ok(Self::Auto),
            "quic" => Ok(Self::Only(Carrier::Quic)),
            "tls" => Ok(Self::Only(Carrier::Tls)),
            _ => Err("one of auto quic tls".to_owned()),
        }
    }
}

/// When to look whether UDP is let through again: after the first wait, then half as often each time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looks {
    /// The first wait.
    pub first: Duration,
    /// The longest.
    pub most: Duration,
}

impl Default for Looks {
    fn default() -> Self {
        Self { first: LOOK_FIRST, most: LOOK_MAX }
    }
}

/// The way to a hub.
#[derive(Clone)]
pub struct Route {
    pub(super) hub: HubAddress,
    pub(super) choice: Choice,
    pub(super) proxy: Option<Proxy>,
    pub(super) looks: Looks,
    last: Last,
}

impl From<HubAddress> for Route {
    /// Whatever gets through, and through no proxy.
    fn from(hub: HubAddress) -> Self {
        let (choice, looks) = (Choice::default(), Looks::default());
        Self { hub, choice, proxy: None, looks, last: Last::default() }
    }
}

impl Route {
    /// The same by what the settings say.
    #[must_use]
    pub fn by(self, choice: Choice, proxy: Option<Proxy>) -> Self {
        Self { choice, proxy, ..self }
    }

    /// The same, which looks for UDP at other times.
    #[must_use]
    pub fn looking(self, looks: Looks) -> Self {
        Self { looks, ..self }
    }

    /// The same, which remembers in `dir` what carried the last connection.
    #[must_use]
    pub(super) fn remembering(self, dir: &Path) -> Self {
        let known = Mutex::new(last_carrier(dir));
        Self { last: Last { known: Arc::new(known), file: Some(dir.join(CARRIER_FILE)) }, ..self }
    }

    /// What to try, and how long after the beginning.
    pub(super) fn plan(&self) -> Vec<(Carrier, Duration)> {
        match self.choice {
            Choice::Only(carrier) => vec![(carrier, Duration::ZERO)],
            Choice::Auto => {
                let after_tcp = self.last.get() == Some(Carrier::Tls);
                let head_start = if after_tcp { HEAD_START_AFTER_TCP } else { HEAD_START };
                vec![(Carrier::Quic, Duration::ZERO), (Carrier::Tls, head_start)]
            }
        }
    }

    /// Notes that the hub has answered over `carrier`; trouble with the disk is for the next time.
    pub(super) fn note(&self, carrier: Carrier) -> io::Result<()> {
        self.last.set(carrier)
    }
}

/// What carried the last connection.
#[derive(Clone, Default)]
struct Last {
    known: Arc<Mutex<Option<Carrier>>>,
    file: Option<PathBuf>,
}

impl Last {
    fn get(&self) -> Option<Carrier> {
        *self.known.lock().expect("nobody panics while holding it")
    }

    fn set(&self, carrier: Carrier) -> io::Result<()> {
        let before = self.known.lock().expect("nobody panics while holding it").replace(carrier);
        match &self.file {
            Some(file) if before != Some(carrier) => {
                write_atomically(file, carrier.as_str().as_bytes(), Readers::Usual)
            }
            Some(_) | None => Ok(()),
        }
    }
}

/// What carried the last connection of the office in `dir`, as far as that is known.
pub fn last_carrier(dir: &Path) -> Option<Carrier> {
    let text = files::read_text(&dir.join(CARRIER_FILE), CARRIER_LEN_MAX).ok()?;
    [Carrier::Quic, Carrier::Tls].into_iter().find(|carrier| carrier.as_str() == text)
}

/// The message that says it to people.
pub(crate) fn carrier_message(carrier: Option<Carrier>) -> &'static str {
    match carrier {
        Some(Carrier::Quic) => "carrier-quic",
        Some(Carrier::Tls) => "carrier-tls",
        None => "carrier-none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route() -> Route {
        Route::from("hub.example.org:4433".parse::<HubAddress>().unwrap())
    }

    #[test]
    fn tcp_begins_soon_enough_to_stand_within_two_seconds() {
        let plan = route().plan();

        assert_eq!(plan, [(Carrier::Quic, Duration::ZERO), (Carrier::Tls, HEAD_START)]);
        assert!(HEAD_START <= Duration::from_secs(1));
    }

    #[test]
    fn what_carried_the_last_connection_is_known_after_a_restart_and_tcp_waits_less() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(last_carrier(dir.path()), None);

        route().remembering(dir.path()).note(Carrier::Tls).unwrap();

        let plan = route().remembering(dir.path()).plan();
        assert_eq!(last_carrier(dir.path()), Some(Carrier::Tls));
        assert_eq!(plan[1], (Carrier::Tls, HEAD_START_AFTER_TCP));
    }

    #[test]
    fn whoever_chooses_a_carrier_gets_no_other() {
        let plan = route().by(Choice::Only(Carrier::Tls), None).plan();

        assert_eq!(plan, [(Carrier::Tls, Duration::ZERO)]);
    }
}
