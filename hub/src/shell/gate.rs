//! How many may be at the door, and how many inside.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Handshakes at once: each costs a millisecond and some kilobytes before anybody is known.
const HANDSHAKES_MAX: usize = 256;
/// Open handshakes from which on a caller has to show first that its address is real.
const RETRY_ABOVE: usize = 32;

/// How many connections the hub keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Of all.
    pub connections: usize,
    /// From one address, or from one /64 of IPv6.
    pub connections_per_address: usize,
}

impl Default for Limits {
    /// 4,096 connections, 64 from one address.
    fn default() -> Self {
        Self { connections: 4096, connections_per_address: 64 }
    }
}

/// Counts those who come in.
pub(super) struct Gate {
    limits: Limits,
    handshakes: Arc<Semaphore>,
    /// Counted apart: whoever opens a TCP connection and says nothing holds nobody up who comes by QUIC.
    tcp_handshakes: Arc<Semaphore>,
    inside: Arc<Mutex<Inside>>,
}

#[derive(Default)]
struct Inside {
    all: usize,
    by_address: HashMap<IpAddr, usize>,
}

/// One place among the connections, given back when dropped.
pub(super) struct Pass {
    inside: Arc<Mutex<Inside>>,
    address: IpAddr,
}

/// What to do with a caller.
pub(super) enum Verdict {
    /// Shake hands; the permit is for as long as that takes.
    Enter(Pass, OwnedSemaphorePermit),
    /// Ask it to show that its address is real.
    Retry,
    /// There is no room.
    Full,
}

impl Gate {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            limits,
            handshakes: Arc::new(Semaphore::new(HANDSHAKES_MAX)),
            tcp_handshakes: Arc::new(Semaphore::new(HANDSHAKES_MAX)),
            inside: Arc::default(),
        }
    }

    /// Judges a caller; `validated` says whether its address is known to be real.
    pub(super) fn judge(&self, caller: IpAddr, validated: bool) -> Verdict {
        let open = HANDSHAKES_MAX - self.handshakes.available_permits();
        if !validated && open >= RETRY_ABOVE {
            return Verdict::Retry;
        }
        let Ok(handshake) = Arc::clone(&self.handshakes).try_acquire_owned() else {
            return Verdict::Full;
        };
        self.enter(network_of(caller)).map_or(Verdict::Full, |pass| Verdict::Enter(pass, handshake))
    }

    /// The same for a caller on TCP; `None` if there is no room.
    pub(super) fn judge_tcp(&self, caller: IpAddr) -> Option<(Pass, OwnedSemaphorePermit)> {
        let handshake = Arc::clone(&self.tcp_handshakes).try_acquire_owned().ok()?;
        Some((self.enter(network_of(caller))?, handshake))
    }

    fn enter(&self, address: IpAddr) -> Option<Pass> {
        let mut inside = self.inside.lock().expect("nobody panics while counting");
        let here = inside.by_address.get(&address).copied().unwrap_or(0);
        if inside.all >= self.limits.connections || here >= self.limits.connections_per_address {
            return None;
        }
        inside.all += 1;
        inside.by_address.insert(address, here + 1);
        Some(Pass { inside: Arc::clone(&self.inside), address })
    }
}

impl Drop for Pass {
    fn drop(&mut self) {
        let mut inside = self.inside.lock().expect("nobody panics while counting");
        inside.all -= 1;
        if let Some(here) = inside.by_address.get_mut(&self.address) {
            *here -= 1;
            if *here == 0 {
                inside.by_address.remove(&self.address);
            }
        }
    }
}

/// One subscriber has a whole /64 of IPv6.
pub(super) fn network_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMITS: Limits = Limits { connections: 3, connections_per_address: 2 };

    fn enters(gate: &Gate, address: &str) -> Option<Pass> {
        match gate.judge(address.parse().unwrap(), false) {
            Verdict::Enter(pass, _) => Some(pass),
            Verdict::Retry | Verdict::Full => None,
        }
    }

    #[test]
    fn one_address_cannot_take_all_places() {
        let gate = Gate::new(LIMITS);

        let held: Vec<_> =
            (0..3).filter_map(|host| enters(&gate, &format!("2001:db8::{host}"))).collect();
        let other = enters(&gate, "2001:db8:0:1::1");

        assert_eq!((held.len(), other.is_some()), (2, true));
        assert!(enters(&gate, "192.0.2.1").is_none());
    }

    #[test]
    fn who_leaves_makes_room() {
        let gate = Gate::new(LIMITS);
        let first = enters(&gate, "192.0.2.1");
        let _second = enters(&gate, "::ffff:192.0.2.1");
        assert!(enters(&gate, "192.0.2.1").is_none());

        drop(first);

        assert!(enters(&gate, "192.0.2.1").is_some());
    }

    #[test]
    fn under_load_an_address_is_validated_first() {
        let gate = Gate::new(Limits { connections: 99, connections_per_address: 99 });
        let caller = "192.0.2.1".parse().unwrap();

        let at_the_door: Vec<_> = (0..RETRY_ABOVE).map(|_| gate.judge(caller, false)).collect();

        assert!(at_the_door.iter().all(|verdict| matches!(verdict, Verdict::Enter(..))));
        assert!(matches!(gate.judge(caller, false), Verdict::Retry));
        assert!(matches!(gate.judge(caller, true), Verdict::Enter(..)));
    }
}
