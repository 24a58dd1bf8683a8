//! What lies between the program that hands over and the system that takes.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::Command;

use clap::ValueEnum;
use serde::Serialize;

use super::{Once, SETTLES};
#[cfg(all(feature = "peers", target_os = "linux"))]
use crate::link::frames::Frames;
use crate::link::{Carried, Link, Quality};
use crate::process::Office;

/// Where the line is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum, Serialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::bench) enum Kind {
    /// Between sockets of loopback: TCP is modelled
    #[default]
    Sockets,
    /// Between two network namespaces: raw packets, nothing is modelled; as root
    #[cfg(all(feature = "peers", target_os = "linux"))]
    Frames,
}

/// The line itself.
pub(in crate::bench) enum Road {
    Sockets,
    #[cfg(all(feature = "peers", target_os = "linux"))]
    Frames(Frames),
}

impl Road {
    pub(super) fn open(kind: Kind) -> io::Result<Self> {
        match kind {
            Kind::Sockets => Ok(Self::Sockets),
            #[cfg(all(feature = "peers", target_os = "linux"))]
            Kind::Frames => Frames::new().map(Self::Frames),
        }
    }

    pub(super) fn says(&self) -> &'static str {
        match self {
            Self::Sockets => {
                "a line in user space between sockets of loopback, 64 KiB queue; bytes with \
                 heads of IP and UDP or TCP, without TCP's acknowledgments"
            }
            #[cfg(all(feature = "peers", target_os = "linux"))]
            Self::Frames(_) => {
                "a line in user space between two network namespaces, raw packets of IP, 64 KiB \
                 queue; bytes with all heads"
            }
        }
    }

    /// Where the system listens.
    pub(super) fn hub(&self) -> Ipv4Addr {
        match self {
            Self::Sockets => Ipv4Addr::LOCALHOST,
            #[cfg(all(feature = "peers", target_os = "linux"))]
            Self::Frames(frames) => frames.hub(),
        }
    }

    /// A command on the other side of the line.
    pub(super) fn beyond(&self, command: &Command) -> Command {
        match self {
            Self::Sockets => same(command),
            #[cfg(all(feature = "peers", target_os = "linux"))]
            Self::Frames(frames) => frames.beyond(command),
        }
    }

    /// Lets a program work over a line of this quality; on sockets an office has to be told where the line begins.
    pub(super) fn during(
        &self,
        quality: &Quality,
        office: Option<(&Office, SocketAddr)>,
        work: impl FnOnce(&Self) -> Option<f64>,
    ) -> Once {
        match self {
            Self::Sockets => {
                const HEADS: u64 = 28;
                let (office, hub) = office.expect("other systems need raw packets");
                let link = Link::to(hub, quality.clone());
                office.dials(link.address());
                let millis = work(self);
                std::thread::sleep(SETTLES + quality.round_trip());
                let (up, down) = link.carried();
                office.dials(hub);
                let with_heads = |way: Carried| way.bytes + HEADS * way.packets;
                Once { millis, up: with_heads(up), down: with_heads(down) }
            }
            #[cfg(all(feature = "peers", target_os = "linux"))]
            Self::Frames(frames) => {
                let before = frames.carried();
                frames.becomes(quality);
                let millis = work(self);
                std::thread::sleep(SETTLES + quality.round_trip());
                frames.becomes(&Quality::default());
                let after = frames.carried();
                let [up, down] = [(before.0, after.0), (before.1, after.1)]
                    .map(|(before, after)| after.bytes - before.bytes);
                Once { millis, up, down }
            }
        }
    }
}

/// The same command again.
fn same(command: &Command) -> Command {
    let mut same = Command::new(command.get_program());
    same.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => same.env(name, value),
            None => same.env_remove(name),
        };
    }
    same
}
