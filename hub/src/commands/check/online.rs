//! `check --online`: dials the hub as an office does, as far as one comes without a partner's key. Nobody else is
//! contacted.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use saphan_carrier::{Carrier, Client, DialError, Ended, Flow};
use saphan_certs::hub_name::{Host, HubAddress};
use saphan_certs::tls::door_config;
use saphan_certs::x509::{HubCertificate, Roots};
use saphan_protocol::directory::Directory;
use tokio::time::timeout;

use super::Found;
use crate::clock::Clock;
use crate::commands::Context;
use crate::config::Config;
use crate::language::Words;
use crate::place::Place;
use crate::shell::{CLOSE_DONE, ListenTcp};

/// How long one address may take.
const DEADLINE: Duration = Duration::from_secs(10);
/// Most addresses that are dialled.
const PLACES_MAX: usize = 16;
/// One connection on which nothing is asked.
const FLOW: Flow = Flow {
    streams: 1,
    stream_window: 16 << 10,
    window: 16 << 10,
    send_window: 16 << 10,
    idle_max: DEADLINE,
    keep_alive: DEADLINE,
};

/// Where to dial, by one carrier.
struct Target {
    carrier: Carrier,
    host: Host,
    port: u16,
}

impl Target {
    fn name(&self) -> &'static str {
        match self.carrier {
            Carrier::Quic => "cli-check-own-quic",
            Carrier::Tls => "cli-check-own-tls",
        }
    }

    fn address(&self) -> String {
        let host = self.host.to_string();
        let is_v6 = host.parse().is_ok_and(|address: IpAddr| address.is_ipv6());
        if is_v6 { format!("[{host}]:{}", self.port) } else { format!("{host}:{}", self.port) }
    }
}

/// Dials every address that offices are given, by each carrier that the hub listens on.
pub(super) async fn look(
    found: &mut Found,
    context: &Context,
    (config, named): (&Config, &[HubAddress]),
    place: &Place,
    directory: Option<&Directory>,
) {
    let Ok(papers) = place.papers(&config.name, context.now) else {
        let about = |t: Words| t.say("cli-check-no-certificate").to_string();
        return found.problem("cli-check-own-quic", about, "cli-check-install");
    };
    let changes = directory.map(|directory| directory.root_changes()).unwrap_or_default();
    let roots = Roots::of(place.root(), changes).unwrap_or_else(|_| place.root().clone().into());
    let Ok(tls) = door_config(roots, Arc::new(Clock::system())) else { return };
    let client = Client::new(tls, FLOW);
    let targets = targets(config, named, &papers.transport);
    if targets.is_empty() {
        let about = |t: Words| t.say("cli-check-no-port").to_string();
        return found.warn("cli-check-own-quic", about, "cli-check-name-port");
    }
    for target in targets.iter().take(PLACES_MAX) {
        dial(found, &client, target, &papers.transport).await;
    }
}

/// A port that the system chooses anew each time nobody can know.
fn targets(config: &Config, named: &[HubAddress], own: &HubCertificate) -> Vec<Target> {
    let quic = config.listen.port();
    let tls = match config.listen_tcp {
        ListenTcp::Off => None,
        ListenTcp::Same => Some(quic),
        ListenTcp::At(address) => Some(address.port()),
    };
    let by_name = own.hosts().into_iter().map(|host| (host, quic, tls));
    let by_address = named.iter().map(|at| (at.host().clone(), at.port(), tls.map(|_| at.port())));
    let all: Vec<_> = if named.is_empty() { by_name.collect() } else { by_address.collect() };
    let both = all.into_iter().flat_map(|(host, quic, tls)| {
        let tls = tls.map(|port| Target { carrier: Carrier::Tls, host: host.clone(), port });
        [Some(Target { carrier: Carrier::Quic, host, port: quic }), tls]
    });
    both.flatten().filter(|target| target.port != 0).collect()
}

async fn dial(found: &mut Found, client: &Client, target: &Target, own: &HubCertificate) {
    let begun = Instant::now();
    let host = target.host.to_string();
    let dialled = timeout(DEADLINE, client.dial(target.carrier, &host, target.port)).await;
    let took = begun.elapsed().as_millis();
    let (name, address) = (target.name(), target.address());
    let connection = match dialled {
        Ok(Ok(connection)) => connection,
        Ok(Err(error)) => {
            let (why, hint) = said(&error, target.carrier);
            let about = |t: Words| t.say(why).with("address", &address).to_string();
            return found.problem(name, about, hint);
        }
        Err(_) => {
            let about = |t: Words| t.say("cli-check-silent").with("address", &address).to_string();
            return found.problem(name, about, blocked(target.carrier));
        }
    };
    let is_own = connection.chain().first().is_some_and(|shown| shown == own.der());
    connection.close(CLOSE_DONE);
    connection.farewell().await;
    if is_own {
        let about = |t: Words| {
            t.say("cli-check-reached").with("address", &address).with("ms", took).to_string()
        };
        found.ok(name, about);
    } else {
        let about = |t: Words| t.say("cli-check-another").with("address", &address).to_string();
        found.warn(name, about, "cli-check-another-next");
    }
}

/// Why a hub was not reached, and what to do. Its certificate is judged as an office does, and there is no other key
/// exchange than the hybrid one.
fn said(error: &DialError, carrier: Carrier) -> (&'static str, &'static str) {
    match error {
        DialError::Name => ("cli-check-no-name", "cli-check-no-name-next"),
        DialError::Socket(_) => ("cli-check-no-socket", "cli-check-no-socket-next"),
        DialError::Tcp(_) | DialError::Proxy(_) => ("cli-check-silent", blocked(carrier)),
        DialError::Ended(ended) => match ended {
            Ended::NotTrusted(_) | Ended::Version => {
                ("cli-check-stranger", "cli-check-stranger-next")
            }
            Ended::Refused(_) | Ended::Closed(_) => ("cli-check-refused", "cli-check-refused-next"),
            Ended::Silent | Ended::Cut | Ended::Here => ("cli-check-silent", blocked(carrier)),
        },
    }
}

fn blocked(carrier: Carrier) -> &'static str {
    match carrier {
        Carrier::Quic => "cli-check-open-udp",
        Carrier::Tls => "cli-check-open-tcp",
    }
}
