//! A world in one thread: agents, a hub, links and a clock, all driven by one seed.
//!
//! Offices, stores, sessions and the relay are the real ones; only the sockets and the clock are
//! not. Links delay, cut, lose and repeat; processes crash and come back from their files; the hub
//! may lie. What fails names its seed, and the same seed does the same again.
//!
//! ```no_run
//! # use saphan_tests::world::{World, GHENT, VIENTIANE};
//! let mut world = World::from_seed(7);
//! let referral = world.refer(GHENT, VIENTIANE);
//! world.run_until_idle();
//! assert_eq!(world.copies(VIENTIANE, &referral), 1);
//! world.assert_hub_never_saw_a_person();
//! ```

mod acts;
mod agents;
mod bundles;
mod cases;
mod checks;
mod compare;
mod files;
mod forgery;
mod hub;
mod lies;
mod links;
mod officers;
mod restore;
mod roots;
pub mod script;

use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use chacha20::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use saphan_agent::store::Entropy;
use saphan_protocol::cose::sign;
use saphan_protocol::directory::{
    Act, Directory, DirectoryEntry, RevocationReason, SuspensionReason,
};
use saphan_protocol::ids::{Digest, NetworkName, PartnerId, ReferralId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::PREFIX_LEN;
use tempfile::TempDir;
use tokio::runtime::Runtime;

pub use acts::OfficerAct;
pub use agents::Agent;
pub use files::scan;
pub use forgery::{ForgedApproval, ForgedRelease};
pub use lies::Lie;
pub use links::Faults;
pub use officers::{ADMINISTRATOR, FOCAL_PERSON, LIAISON, OFFICER, SUPERVISOR};
pub use restore::Backup;

use hub::Hub;

/// A partner in Belgium.
pub const GHENT: &str = "blue-house-be";
/// A partner in Laos.
pub const VIENTIANE: &str = "nkw-la";
/// A partner in Thailand.
pub const CHIANG_MAI: &str = "bsp-th";

/// 2025-04-02T08:00:00Z: the day on which the example case of the stories was prepared.
const MORNING: UnixSeconds = UnixSeconds::new(1_743_580_800);

/// The whole world.
pub struct World {
    seed: u64,
    runtime: Runtime,
    rng: ChaCha20Rng,
    began: Instant,
    passed: Duration,
    events: BinaryHeap<links::Scheduled>,
    events_made: u64,
    faults: Faults,
    authority: SigningKey,
    former_authority: Option<SigningKey>,
    directory: Directory,
    hub: Hub,
    agents: BTreeMap<PartnerId, Agent>,
    cases_made: u32,
    identifying: Vec<String>,
    referred: BTreeMap<ReferralId, (PartnerId, PartnerId)>,
    made: BTreeMap<ReferralId, Duration>,
    set_back: Vec<(PartnerId, Duration, Duration)>,
    copies: u32,
    taken: BTreeMap<(PartnerId, Digest), u32>,
    relayed: Vec<Vec<u8>>,
    sticks: Vec<(PartnerId, Vec<u8>)>,
    connections: BTreeMap<PartnerId, u32>,
    dir: TempDir,
}

impl World {
    /// Three partners and a hub, all online soon, on a quiet morning.
    pub fn from_seed(seed: u64) -> Self {
        Self::with_partners(seed, &[GHENT, VIENTIANE, CHIANG_MAI])
    }

    /// A world of these partners.
    pub fn with_partners(seed: u64, partners: &[&str]) -> Self {
        let mut rng = ChaCha20Rng::seed_from_u64(seed);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time() // sqlx wants it for its own time-outs; nothing of ours reads it
            .build()
            .expect("a runtime of one thread can be built");
        let dir = temporary_dir();
        let authority = SigningKey::random(&mut rng);
        let network: NetworkName = "mekong".parse().expect("a network name");
        let directory = Directory::new(network, authority.verifying_key());
        let log_key = SigningKey::random(&mut rng);
        let hub = Hub::new(dir.path().join("hub"), log_key);
        let mut world = Self {
            seed,
            runtime,
            rng,
            began: Instant::now(),
            passed: Duration::ZERO,
            events: BinaryHeap::new(),
            events_made: 0,
            faults: Faults::default(),
            authority,
            former_authority: None,
            directory,
            hub,
            agents: BTreeMap::new(),
            cases_made: 0,
            identifying: Vec::new(),
            referred: BTreeMap::new(),
            made: BTreeMap::new(),
            set_back: Vec::new(),
            copies: 0,
            taken: BTreeMap::new(),
            relayed: Vec::new(),
            sticks: Vec::new(),
            connections: BTreeMap::new(),
            dir,
        };
        world.certify(Act::Hub {
            key: world.hub.log_key().verifying_key(),
            name: "eu-1".to_owned(),
            certificate: vec![0x30, 0],
        });
        for name in partners {
            world.add_agent(name);
        }
        world.start_hub();
        world
    }

    /// Links misbehave like this from now on.
    pub fn link(mut self, faults: Faults) -> Self {
        self.faults = faults;
        self
    }

    /// The key that the authority signs with today.
    pub fn authority(&self) -> saphan_protocol::keys::VerifyingKey {
        self.authority.verifying_key()
    }

    /// The seed that made this world.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// What time it is.
    pub fn now(&self) -> UnixSeconds {
        MORNING.plus(self.passed)
    }

    fn at(&self) -> Instant {
        self.began + self.passed
    }

    /// A number below `bound`.
    pub fn roll(&mut self, bound: u32) -> u32 {
        self.rng.next_u32() % bound
    }

    fn entropy(&mut self) -> Entropy {
        Box::new(ChaCha20Rng::seed_from_u64(self.rng.next_u64()))
    }

    /// The authority acts; the hub learns of it when it is told (`hub_learns`).
    fn certify(&mut self, act: Act) {
        self.directory = self.list_with(act);
    }

    /// The directory as it would be with one more act, which nobody learns of.
    ///
    /// # Panics
    /// If the act makes no sense.
    pub fn list_with(&self, act: Act) -> Directory {
        let mut list = self.directory.clone();
        let entry = DirectoryEntry {
            at: self.now(),
            act,
            number: list.len(),
            network: list.network().clone(),
            previous: list.head(),
        };
        let message = sign(&self.authority, &entry);
        list.append(message.as_bytes()).expect("the authority keeps its own rules");
        list
    }

    /// The directory as the authority has it.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Whoever has the authority's key admits somebody, and the hub learns of it.
    pub fn admit(&mut self, act: Act) {
        self.certify(act);
        self.hub_learns();
    }

    /// The authority cuts a partner off, and the hub learns of it.
    pub fn revoke(&mut self, partner: &str) {
        self.revoke_since(partner, self.now());
    }

    /// The same, where its keys may have been in other hands for a while.
    pub fn revoke_since(&mut self, partner: &str, since: UnixSeconds) {
        self.certify(Act::Revoke {
            since,
            reason: RevocationReason::DeviceLost,
            partner: id(partner),
        });
        self.hub_learns();
    }

    /// The authority stops a partner for a while, and the hub learns of it.
    pub fn suspend(&mut self, partner: &str) {
        let reason = SuspensionReason::DeviceMissing;
        self.certify(Act::Suspend { reason, partner: id(partner) });
        self.hub_learns();
    }

    /// The authority lets a suspended partner take part again, and the hub learns of it.
    pub fn resume(&mut self, partner: &str) {
        self.certify(Act::Resume { partner: id(partner) });
        self.hub_learns();
    }

    /// Every referral that an officer decided, with origin and receiver.
    pub fn referred(&self) -> impl Iterator<Item = (&ReferralId, &(PartnerId, PartnerId))> {
        self.referred.iter()
    }

    /// How often the statement with this step id took effect at `partner`.
    pub fn times_taken(&self, partner: &str, step: &Digest) -> u32 {
        self.taken.get(&(id(partner), *step)).copied().unwrap_or(0)
    }

    /// How many frames so far have carried a chunk of an attachment, up and down.
    pub fn chunks_relayed(&self) -> (usize, usize) {
        let count = |key: &[u8], at: usize| {
            let starts = |body: &&Vec<u8>| body.get(at..).is_some_and(|body| body.starts_with(key));
            self.relayed.iter().filter(starts).count()
        };
        // Maps of one entry, whose key is a text of nine bytes, or of five. Answers are noted with
        // their length before them.
        (count(b"\xa1\x69put_chunk", 0), count(b"\xa1\x65chunk\xa1", PREFIX_LEN))
    }

    /// How often a partner has connected so far.
    pub fn connections(&self, partner: &str) -> u32 {
        self.connections.get(&id(partner)).copied().unwrap_or(0)
    }

    /// The partners of this world.
    pub fn partners(&self) -> BTreeSet<PartnerId> {
        self.agents.keys().cloned().collect()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the world of seed {} failed at {}", self.seed, self.now());
        }
    }
}

/// A partner id that the test's author has checked.
pub fn id(partner: &str) -> PartnerId {
    partner.parse().expect("a partner id")
}

/// A directory in memory where the system has one: the world's machines crash between steps, not
/// inside their disks, so nothing is proved by waiting for a disk.
fn temporary_dir() -> TempDir {
    let memory = std::path::Path::new("/dev/shm");
    let made = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
    made.expect("a temporary directory can be made")
}
