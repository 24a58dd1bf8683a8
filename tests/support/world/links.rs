//! Links between agents and the hub: reliable streams, as QUIC gives them, on lines that are not.

use std::cmp::Ordering;
use std::time::Duration;

use saphan_protocol::ids::PartnerId;
use saphan_protocol::wire::PREFIX_LEN;

use super::World;

/// Number of a connection.
pub(super) type ConnectionId = u64;

/// How lines misbehave. A chance is one in so many frames; 0 is never.
#[derive(Debug, Clone, Copy, Default)]
pub struct Faults {
    /// A frame takes up to this long.
    pub delay: Duration,
    /// A frame is lost, and with it its stream: the other end waits until it gives up.
    pub lose_one_in: u32,
    /// A request arrives twice.
    pub repeat_one_in: u32,
    /// The connection is cut, and all that is on its way with it.
    pub cut_one_in: u32,
}

/// Something that happens.
pub(super) enum Event {
    /// An agent tries to connect.
    Connect(PartnerId),
    /// A frame reaches the hub.
    ToHub { partner: PartnerId, connection: ConnectionId, stream: u64, body: Vec<u8> },
    /// A frame reaches an agent.
    ToAgent { partner: PartnerId, connection: ConnectionId, stream: u64, body: Vec<u8> },
    /// An agent's clock strikes.
    Tick(PartnerId),
    /// A request of an agent may have gone unanswered for too long.
    Look(PartnerId),
}

/// An event and its time; the earliest first, then in the order in which they were made.
pub(super) struct Scheduled {
    pub(super) at: Duration,
    number: u64,
    pub(super) event: Event,
}

impl Ord for Scheduled {
    fn cmp(&self, other: &Self) -> Ordering {
        (other.at, other.number).cmp(&(self.at, self.number))
    }
}

impl PartialOrd for Scheduled {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Scheduled {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Scheduled {}

/// How long an idle world is watched before it counts as idle: what is still to be tried stands in
/// an outbox or in a notice, and is work.
const IDLE_FOR: Duration = Duration::from_secs(4 * 3600);
/// How long a world may take to come to rest.
const REST_WITHIN: Duration = Duration::from_secs(20 * 86_400);

impl World {
    pub(super) fn schedule(&mut self, after: Duration, event: Event) {
        self.events_made += 1;
        let at = self.passed + after;
        self.events.push(Scheduled { at, number: self.events_made, event });
    }

    fn one_in(&mut self, chance: u32) -> bool {
        chance != 0 && self.roll(chance) == 0
    }

    fn travel_time(&mut self) -> Duration {
        let most = u32::try_from(self.faults.delay.as_millis()).unwrap_or(u32::MAX);
        Duration::from_millis(u64::from(1 + self.roll(most.saturating_add(1))))
    }

    /// Puts a frame of an agent on its way to the hub.
    pub(super) fn send_to_hub(
        &mut self,
        partner: &PartnerId,
        connection: ConnectionId,
        stream: u64,
        frame: &[u8],
    ) {
        let body = frame[PREFIX_LEN..].to_vec();
        self.relayed.push(body.clone());
        if self.one_in(self.faults.cut_one_in) {
            self.cut(partner);
            return;
        }
        if self.one_in(self.faults.lose_one_in) {
            return;
        }
        let copies = if self.one_in(self.faults.repeat_one_in) { 2 } else { 1 };
        for copy in 0..copies {
            let after = self.travel_time();
            // The copy's answers come on a stream that nobody waits on.
            let stream = if copy == 0 { stream } else { stream | 1 << 63 };
            let (partner, body) = (partner.clone(), body.clone());
            self.schedule(after, Event::ToHub { partner, connection, stream, body });
        }
    }

    /// Puts a frame of the hub on its way to an agent.
    pub(super) fn send_to_agent(
        &mut self,
        partner: &PartnerId,
        connection: ConnectionId,
        stream: u64,
        frame: &[u8],
    ) {
        if stream >> 63 == 1 || self.one_in(self.faults.lose_one_in) {
            return;
        }
        let after = self.travel_time();
        let (partner, body) = (partner.clone(), frame[PREFIX_LEN..].to_vec());
        self.schedule(after, Event::ToAgent { partner, connection, stream, body });
    }

    /// Lets one event happen; `false` if there is none.
    pub fn step(&mut self) -> bool {
        let Some(Scheduled { at, event, .. }) = self.events.pop() else { return false };
        self.passed = self.passed.max(at);
        match event {
            Event::Connect(partner) => self.connect(&partner),
            Event::ToHub { partner, connection, stream, body } => {
                self.hub_receives(&partner, connection, stream, &body);
            }
            Event::ToAgent { partner, connection, stream, body } => {
                self.agent_receives(&partner, connection, stream, &body);
            }
            Event::Tick(partner) => self.tick(&partner),
            Event::Look(partner) => self.look(&partner),
        }
        true
    }

    /// Lets `duration` pass.
    pub fn run_for(&mut self, duration: Duration) {
        let until = self.passed + duration;
        while self.events.peek().is_some_and(|next| next.at <= until) {
            self.step();
        }
        self.passed = until;
    }

    /// Lets time pass until nothing is on its way and nobody has anything left to say.
    ///
    /// # Panics
    /// If that takes longer than twenty days.
    pub fn run_until_idle(&mut self) {
        let limit = self.passed + REST_WITHIN;
        let mut quiet_since = None;
        loop {
            self.run_for(Duration::from_secs(2 * 3600));
            if self.has_work() {
                quiet_since = None;
            } else if self.passed - *quiet_since.get_or_insert(self.passed) >= IDLE_FOR {
                return;
            }
            if self.passed >= limit {
                let (seed, unrest) = (self.seed, self.unrest());
                panic!("seed {seed}: the world never comes to rest: {unrest}");
            }
        }
    }
}
