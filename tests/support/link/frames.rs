//! A bad line for raw packets of IP: two network devices, one of them in a network namespace of its own, and between
//! them what a line does. Both ends keep their own TCP and QUIC, so nothing of either is modelled. It needs root.

use std::ffi::OsStr;
use std::io;
use std::net::Ipv4Addr;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::{CancellationToken, DropGuard};
use tun_rs::{AsyncDevice, DeviceBuilder, Layer};

use super::quality::{Lane, Quality};
use super::{Carried, Way, pause};

/// The hub's end and the clients'.
const HUB: Ipv4Addr = Ipv4Addr::new(10, 213, 77, 1);
const CLIENT: Ipv4Addr = Ipv4Addr::new(10, 213, 77, 2);
/// As on Ethernet.
const MTU: u16 = 1500;

/// Both directions.
struct Ways {
    up: Way,
    down: Way,
}

/// A line between this namespace and another. Dropped, it ends, with the other namespace.
pub struct Frames {
    namespace: String,
    ways: Arc<Ways>,
    _ends: DropGuard,
}

impl Frames {
    /// Makes the namespace and the devices; everything passes at once.
    ///
    /// # Errors
    /// If this process may not, or a line of this kind is there already.
    pub fn new() -> io::Result<Self> {
        let number = std::process::id();
        let namespace = format!("saphan-bench-{number}");
        let [near, far] = ["h", "c"].map(|end| format!("sb{end}{number}"));
        ip(&["netns", "add", &namespace])?;
        let ways = Arc::new(Ways {
            up: Way::new(Quality::default(), 1),
            down: Way::new(Quality::default(), 2),
        });
        let end = CancellationToken::new();
        let frames = Self { namespace, ways, _ends: end.clone().drop_guard() };
        let (ready, is_ready) = std::sync::mpsc::channel();
        let (ways, devices) = (Arc::clone(&frames.ways), [near.clone(), far.clone()]);
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            let runtime = runtime.expect("a runtime of one thread");
            runtime.block_on(end.run_until_cancelled(async {
                let [near, far] = devices.map(|name| device(&name).map(Arc::new));
                let made = near.and_then(|near| Ok((near, far?)));
                let (told, made) = match made {
                    Ok(made) => (Ok(()), Some(made)),
                    Err(error) => (Err(error), None),
                };
                // Whoever asked waits for it.
                let _ = ready.send(told);
                if let Some((near, far)) = made {
                    tokio::join!(carry(&far, &near, &ways.up), carry(&near, &far, &ways.down));
                }
            }));
        });
        is_ready.recv().map_err(io::Error::other)??;
        frames.connect(&near, &far)?;
        Ok(frames)
    }

    fn connect(&self, near: &str, far: &str) -> io::Result<()> {
        let (hub, client, there) = (HUB.to_string(), CLIENT.to_string(), &self.namespace);
        ip(&["link", "set", far, "netns", there])?;
        ip(&["addr", "add", &hub, "peer", &client, "dev", near])?;
        ip(&["link", "set", near, "up"])?;
        ip(&["-n", there, "addr", "add", &client, "peer", &hub, "dev", far])?;
        ip(&["-n", there, "link", "set", far, "up"])?;
        ip(&["-n", there, "link", "set", "lo", "up"])
    }

    /// Where a hub listens that clients on the other side dial.
    pub fn hub(&self) -> Ipv4Addr {
        HUB
    }

    /// From now on the line is like this; what is on its way arrives as it would have.
    ///
    /// # Panics
    /// Never: nobody panics while holding the lanes.
    pub fn becomes(&self, quality: &Quality) {
        for (way, seed) in [(&self.ways.up, quality.seed), (&self.ways.down, !quality.seed)] {
            let lane = Lane::new(quality.clone(), seed);
            *way.lane.lock().expect("nobody panics while holding it") = lane;
        }
    }

    /// The same command, run on the clients' side.
    pub fn beyond(&self, command: &Command) -> Command {
        let mut beyond = Command::new("ip");
        beyond.args(["netns", "exec", &self.namespace]).arg(command.get_program());
        beyond.args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => beyond.env(name, value),
                None => beyond.env_remove(name),
            };
        }
        beyond
    }

    /// Packets that arrived, up and down, with their heads.
    pub fn carried(&self) -> (Carried, Carried) {
        (self.ways.up.carried(), self.ways.down.carried())
    }
}

impl Drop for Frames {
    fn drop(&mut self) {
        // Nothing is left to do where it fails; the devices end with this process.
        let _ = ip(&["netns", "del", &self.namespace]);
    }
}

fn device(name: &str) -> io::Result<AsyncDevice> {
    DeviceBuilder::new().name(name).mtu(MTU).layer(Layer::L3).build_async()
}

fn ip<S: AsRef<OsStr>>(arguments: &[S]) -> io::Result<()> {
    let ran = Command::new("ip").args(arguments).output()?;
    if ran.status.success() {
        return Ok(());
    }
    Err(io::Error::other(String::from_utf8_lossy(&ran.stderr).trim().to_owned()))
}

/// Carries packets one way, for ever.
async fn carry(from: &AsyncDevice, to: &AsyncDevice, way: &Way) {
    let (put, mut queue) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    let read = async {
        let mut packet = vec![0; usize::from(MTU)];
        loop {
            let Ok(len) = from.recv(&mut packet).await else {
                pause().await;
                continue;
            };
            let packet = packet.get(..len).unwrap_or_default();
            // The first four bits are the version; systems announce themselves by IPv6 unasked.
            if packet.first().is_none_or(|first| first >> 4 != 4) {
                continue;
            }
            let arrives = way.lane(|lane, now| {
                let at = lane.passes(now, len)?;
                Some(lane.moment(at))
            });
            if let Some(at) = arrives
                && put.send((at, packet.to_vec())).is_err()
            {
                return;
            }
        }
    };
    let deliver = async {
        while let Some((at, packet)) = queue.recv().await {
            if at > Instant::now() + Duration::from_micros(500) {
                sleep_until(at).await;
            }
            if to.send(&packet).await.is_ok() {
                way.count(packet.len());
            }
        }
    };
    tokio::join!(read, deliver);
}
