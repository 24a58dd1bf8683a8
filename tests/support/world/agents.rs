//! The agents of the world: real offices on real stores, in processes that may crash.

use std::path::{Path, PathBuf};
use std::time::Duration;

use saphan_agent::office::{
    Desk, Identity, Kept, Line, LockedOffice, NewLife, Office, OfficeError, Received, ReferralView,
    Referring,
};
use saphan_agent::staff::OfficerKeys;
use saphan_agent::store::{Durability, PREKEY_FILE, Store, StoreError};
use saphan_agent::vault::Vault;
use saphan_protocol::agent_session::Backoff;
use saphan_protocol::cbor;
use saphan_protocol::directory::Act;
use saphan_protocol::ids::{Incarnation, PartnerId, ReferralId, StaffCode};
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::lifecycle::{Side, State};
use saphan_protocol::section::Contacts;
use tracing::error_span;
use zeroize::Zeroizing;

use super::OfficerAct;
use super::World;
use super::id;
use super::links::{ConnectionId, Event};
use super::officers::{OFFICERS, SUPERVISOR, copied, staff_code};

/// How often an agent looks around when nothing else happens: a real one each minute, this one as
/// seldom as its own deadlines of hours allow.
const TICK: Duration = Duration::from_secs(4 * 3600);

/// One partner's machine.
pub struct Agent {
    pub(super) dir: PathBuf,
    master: [u8; 32],
    identity: SigningKey,
    /// The root of the day on which it was admitted.
    pinned: VerifyingKey,
    pub(super) officers: Vec<(StaffCode, SigningKey)>,
    incarnation: Incarnation,
    pub(super) desk: Option<Desk>,
    line: Option<Line>,
    connection: ConnectionId,
    backoff: Backoff,
    offline: bool,
}

impl Agent {
    pub(super) fn identity(&self) -> &SigningKey {
        &self.identity
    }

    pub(super) fn set_up_anew(&mut self, key: SigningKey, life: Incarnation) {
        (self.identity, self.incarnation) = (key, life);
    }

    pub(super) fn incarnation(&self) -> Incarnation {
        self.incarnation
    }
}

impl World {
    /// Another office joins, and the hub learns of it.
    pub fn join(&mut self, name: &str) {
        self.add_agent(name);
        self.hub_learns();
    }

    pub(super) fn add_agent(&mut self, name: &str) {
        let partner = id(name);
        let dir = self.path(name);
        std::fs::create_dir_all(&dir).expect("an agent has a directory");
        let identity = SigningKey::random(&mut self.rng);
        self.certify(Act::Admit {
            key: identity.verifying_key(),
            partner: partner.clone(),
            certificate: vec![0x30, 0],
        });
        let officers = OFFICERS
            .map(|(code, _)| (staff_code(code), SigningKey::random(&mut self.rng)))
            .into_iter()
            .collect();
        let mut master = [0; 32];
        rand_core::Rng::fill_bytes(&mut self.rng, &mut master);
        let agent = Agent {
            dir,
            master,
            identity,
            pinned: self.authority.verifying_key(),
            officers,
            incarnation: Incarnation::random(&mut self.rng),
            desk: None,
            line: None,
            connection: 0,
            backoff: Backoff::default(),
            offline: false,
        };
        self.agents.insert(partner.clone(), agent);
        self.start_agent(name);
        self.schedule(TICK, Event::Tick(partner));
    }

    pub(super) fn agent(&mut self, partner: &PartnerId) -> &mut Agent {
        self.agents.get_mut(partner).expect("a partner of this world")
    }

    fn note_referred(&mut self, referral: ReferralId, origin: PartnerId, receiver: PartnerId) {
        self.made.insert(referral, self.passed);
        self.referred.insert(referral, (origin, receiver));
    }

    /// Starts an agent's process on what its files hold, unlocked, and lets it connect.
    pub fn start_agent(&mut self, name: &str) {
        self.start_agent_anew(name, None);
    }

    /// The same, and its store begins a new life first.
    pub(super) fn start_agent_anew(&mut self, name: &str, life: Option<NewLife>) {
        let partner = id(name);
        let rng = self.entropy();
        let network = self.directory.network().clone();
        let pinned = self.agent(&partner).pinned;
        let authority = self.lineage_from(pinned);
        let agent = self.agent(&partner);
        if agent.desk.is_some() {
            return;
        }
        let us = Identity {
            partner: partner.clone(),
            network,
            authority,
            key: SigningKey::from_seed(Zeroizing::new(*agent.identity.expose_seed())),
            incarnation: agent.incarnation,
        };
        let vault = Vault::new(Zeroizing::new(agent.master));
        let contacts = Some(Contacts { deputy: staff_code("lo-02"), contact: staff_code("lo-01") });
        let officers: Vec<_> = agent.officers.iter().map(copied).collect();
        let dir = agent.dir.clone();
        let now = self.now();
        let office = self.runtime.block_on(async {
            let durability = Durability::Simulated;
            let mut office = Office::open(&dir, us, vault, contacts, durability, rng).await?;
            if let Some(life) = life {
                office.begin_new_life(life, now).await?;
            }
            if office.staff().await?.is_empty() {
                for ((code, key), (_, roles)) in officers.iter().zip(OFFICERS) {
                    office.add_staff(code, roles, OfficerKeys::of(key), now).await?;
                }
            }
            let (code, key) = officers.into_iter().next().expect("an office has officers");
            office.sign_in(&code, key, now).await?;
            office.catch_up(now).await?;
            Ok::<_, OfficeError>(office)
        });
        let office = office.expect("an agent starts on its own files");
        self.agent(&partner).desk = Some(Desk::Open(Box::new(office)));
        self.schedule(Duration::from_millis(1), Event::Connect(partner));
    }

    /// An agent's process dies.
    pub fn crash_agent(&mut self, name: &str) {
        let partner = id(name);
        self.cut(&partner);
        match self.agent(&partner).desk.take() {
            Some(Desk::Open(office)) => self.runtime.block_on(office.close()),
            Some(Desk::Locked(office)) => self.runtime.block_on(office.close()),
            None => {}
        }
    }

    /// An agent locks itself; its service goes on without the key.
    pub fn lock(&mut self, name: &str) {
        self.crash_agent(name);
        let partner = id(name);
        let rng = self.entropy();
        let dir = self.agent(&partner).dir.clone();
        let office = self.runtime.block_on(LockedOffice::open(&dir, Durability::Simulated, rng));
        let office = office.expect("a locked office opens its files");
        self.agent(&partner).desk = Some(Desk::Locked(Box::new(office)));
        self.schedule(Duration::from_millis(1), Event::Connect(partner));
    }

    /// An officer unlocks it again.
    pub fn unlock(&mut self, name: &str) {
        self.crash_agent(name);
        self.start_agent(name);
    }

    /// The line of an agent is cut for a while, until [`World::line_back`].
    pub fn line_gone(&mut self, name: &str) {
        let partner = id(name);
        self.agent(&partner).offline = true;
        self.cut(&partner);
    }

    /// The line of an agent is back.
    pub fn line_back(&mut self, name: &str) {
        let partner = id(name);
        let agent = self.agent(&partner);
        agent.offline = false;
        agent.backoff.reset();
        self.schedule(Duration::from_millis(1), Event::Connect(partner));
    }

    /// Ends an agent's connection; it comes back by itself.
    pub(super) fn cut(&mut self, partner: &PartnerId) {
        let connection = self.agent(partner).connection;
        self.hub_forgets_connection(connection);
        if self.agent(partner).line.take().is_some() {
            self.connect_later(partner);
        }
    }

    fn connect_later(&mut self, partner: &PartnerId) {
        let agent = self.agents.get_mut(partner).expect("a partner of this world");
        let after = agent.backoff.next(&mut self.rng);
        self.schedule(after, Event::Connect(partner.clone()));
    }

    pub(super) fn connect(&mut self, partner: &PartnerId) {
        let at = self.at();
        let connection = self.events_made;
        let agent = self.agent(partner);
        if agent.offline || agent.line.is_some() || agent.desk.is_none() {
            return;
        }
        if !self.hub_accepts(partner, connection) {
            // A partner that is revoked is refused for good; the rest try again.
            if self.directory.has_mailbox(partner) {
                self.connect_later(partner);
            }
            return;
        }
        let agent = self.agent(partner);
        agent.connection = connection;
        agent.line = Some(Line::new(at));
        *self.connections.entry(partner.clone()).or_default() += 1;
        self.drive(partner, Drive::Start);
    }

    pub(super) fn agent_receives(
        &mut self,
        partner: &PartnerId,
        connection: ConnectionId,
        stream: u64,
        body: &[u8],
    ) {
        if self.agent(partner).connection == connection {
            self.drive(partner, Drive::Frame(stream, body));
        }
    }

    pub(super) fn tick(&mut self, partner: &PartnerId) {
        self.schedule(TICK, Event::Tick(partner.clone()));
        if self.agent(partner).line.is_some() {
            self.drive(partner, Drive::Timeout);
            return;
        }
        let now = self.now();
        let _span = error_span!("at", %partner, %now).entered();
        let agent = self.agents.get_mut(partner).expect("a partner of this world");
        if let Some(Desk::Open(office)) = &mut agent.desk {
            self.runtime.block_on(office.tend(now)).expect("the store works");
        }
    }

    /// Lets the line of an agent work, and sends what comes of it.
    fn drive(&mut self, partner: &PartnerId, drive: Drive<'_>) {
        let (now, at) = (self.now(), self.at());
        let _span = error_span!("at", %partner, %now).entered();
        let agent = self.agents.get_mut(partner).expect("a partner of this world");
        let (Some(line), Some(desk)) = (&mut agent.line, &mut agent.desk) else { return };
        let done = self.runtime.block_on(async {
            match drive {
                Drive::Frame(stream, body) => line.handle_frame(desk, stream, body, now, at).await,
                Drive::Start | Drive::Timeout => line.handle_timeout(desk, now, at).await,
            }
        });
        done.expect("the store works");
        if line.is_online() {
            agent.backoff.reset();
        }
        let received = line.take_received();
        let frames: Vec<_> = std::iter::from_fn(|| line.poll_frame()).collect();
        let closed = line.closed().is_some();
        let connection = agent.connection;
        for received in received {
            if let Received::Taken { step } = received {
                *self.taken.entry((partner.clone(), step)).or_default() += 1;
            }
        }
        let waits = !frames.is_empty() && self.faults.lose_one_in != 0;
        for frame in frames {
            self.send_to_hub(partner, connection, frame.stream, &frame.frame);
        }
        if closed {
            self.cut(partner);
        } else if waits {
            // Something may be lost: look when the session gives up on it.
            let after = saphan_protocol::agent_session::REQUEST_DEADLINE;
            self.schedule(after + Duration::from_millis(1), Event::Look(partner.clone()));
        }
    }

    pub(super) fn look(&mut self, partner: &PartnerId) {
        if self.agent(partner).line.is_some() {
            self.drive(partner, Drive::Timeout);
        }
    }

    /// Lets an officer use an office; then its service looks at what changed.
    pub fn office<T>(&mut self, name: &str, work: impl AsyncFnOnce(&mut Office) -> T) -> T {
        let (partner, now) = (id(name), self.now());
        let span = error_span!("at", %partner, %now).entered();
        let agent = self.agents.get_mut(&partner).expect("a partner of this world");
        let Some(Desk::Open(office)) = &mut agent.desk else {
            panic!("the office of {partner} is not open")
        };
        let done = self.runtime.block_on(work(office));
        drop(span);
        self.look(&partner);
        done
    }

    /// Whether an officer could use the office now.
    pub fn is_open(&self, name: &str) -> bool {
        matches!(self.agents[&id(name)].desk, Some(Desk::Open(_)))
    }

    /// An officer refers a new case.
    pub fn refer(&mut self, origin: &str, to: &str) -> ReferralId {
        let (origin_id, to_id) = (id(origin), id(to));
        let (number, case) = self.make_case(&origin_id, &to_id);
        let now = self.now();
        let receiver = to_id.clone();
        let referred = self.office(origin, async |office: &mut Office| {
            office.import(&case, now).await?;
            office.refer(&number, &receiver, now).await
        });
        let referred = referred.expect("the example may be referred");
        assert!(referred.waits, "the example is a minor's");
        self.as_officer(origin, SUPERVISOR, async |office: &mut Office| {
            office.approve(&referred.id, now).await
        })
        .expect("the supervisor approves");
        self.note_referred(referred.id, origin_id, to_id);
        referred.id
    }

    /// An officer refers a new case that is `changed` from the example, and a supervisor approves it.
    ///
    /// # Panics
    /// If it may not be referred.
    pub fn refer_changed(
        &mut self,
        origin: &str,
        to: &str,
        change: impl FnOnce(&mut serde_json::Value),
    ) -> ReferralId {
        let (origin_id, to_id) = (id(origin), id(to));
        let (number, case) = self.make(&origin_id, &to_id, change);
        let now = self.now();
        let receiver = to_id.clone();
        let referred = self.office(origin, async |office: &mut Office| {
            office.import(&case, now).await?;
            office.refer(&number, &receiver, now).await
        });
        let referred = referred.expect("it may be referred").id;
        self.as_officer(origin, SUPERVISOR, async |office: &mut Office| {
            office.approve(&referred, now).await
        })
        .expect("the supervisor approves");
        self.note_referred(referred, origin_id, to_id);
        referred
    }

    /// An officer imports a new case without referring it.
    pub fn import_case(&mut self, origin: &str, to: &str) -> String {
        self.import_changed(origin, to, |_| ())
    }

    /// An officer imports a new case that is `changed` from the example, without referring it.
    ///
    /// # Panics
    /// If the store does not take it.
    pub fn import_changed(
        &mut self,
        origin: &str,
        to: &str,
        change: impl FnOnce(&mut serde_json::Value),
    ) -> String {
        let (number, case) = self.make(&id(origin), &id(to), change);
        let now = self.now();
        let imported =
            self.office(origin, async |office: &mut Office| office.import(&case, now).await);
        assert_eq!(imported.expect("the store works").kept, [Kept::New], "the number is new");
        number
    }

    /// An officer refers a new case that is an emergency, without a second person.
    pub fn refer_emergency(&mut self, origin: &str, to: &str) -> ReferralId {
        let (origin_id, to_id) = (id(origin), id(to));
        let (number, case) = self.make_emergency(&origin_id, &to_id);
        let now = self.now();
        let how = Referring { phoned: true, ..Referring::default() };
        let receiver = to_id.clone();
        let referred = self.office(origin, async |office: &mut Office| {
            office.import(&case, now).await?;
            office.refer_so(&number, &receiver, &how, now).await
        });
        let referred = referred.expect("an emergency may be referred");
        assert!(!referred.waits, "an emergency leaves at once");
        self.note_referred(referred.id, origin_id, to_id);
        referred.id
    }

    /// The same, once its receiver has opened it and accepted all of it.
    ///
    /// # Panics
    /// If it is not possible.
    pub fn refer_accepted(&mut self, origin: &str, to: &str) -> ReferralId {
        let referral = self.refer(origin, to);
        self.run_until_idle();
        for act in [OfficerAct::Open, OfficerAct::Accept] {
            assert!(self.act(to, &referral, act), "{act:?}");
        }
        self.run_until_idle();
        referral
    }

    /// Whether the hub has answered an agent's hello on the connection it has now.
    pub fn is_connected(&self, partner: &str) -> bool {
        self.agents[&id(partner)].line.as_ref().is_some_and(Line::is_online)
    }

    /// Everything that the key of an office, without any officer's own, reads of a referral.
    ///
    /// # Panics
    /// If the store cannot be read.
    pub fn readable_with_office_key(&mut self, name: &str, referral: &ReferralId) -> Vec<u8> {
        let agent = &self.agents[&id(name)];
        let (dir, vault) = (agent.dir.clone(), Vault::new(Zeroizing::new(agent.master)));
        let mut rng = self.entropy();
        self.runtime
            .block_on(async {
                let store = Store::open(&dir, vault, Durability::Simulated).await?;
                let mut tx = store.begin(&mut rng).await?;
                let mut read = Vec::new();
                for (_, step) in tx.steps(referral).await? {
                    read.extend(step.sections.into_iter().flatten());
                }
                if let Some(held) = tx.identity(referral).await? {
                    read.extend(cbor::encode(&held));
                }
                tx.commit().await?;
                store.close().await;
                Ok::<_, StoreError>(read)
            })
            .expect("the store can be read")
    }

    /// An agent loses the secrets of its prekeys, and nothing else.
    pub fn lose_prekeys(&mut self, name: &str) {
        self.crash_agent(name);
        let dir = self.agent(&id(name)).dir.clone();
        for suffix in ["", "-wal", "-shm"] {
            let file = dir.join(format!("{PREKEY_FILE}{suffix}"));
            if file.exists() {
                std::fs::remove_file(file).expect("a file can be removed");
            }
        }
        self.start_agent(name);
    }

    /// Copies an agent's files while it stands still, as a backup program or a second disk would.
    pub fn copy_files(&mut self, name: &str) -> PathBuf {
        self.crash_agent(name);
        self.copies += 1;
        let copy = self.path(&format!("{name}-copy-{}", self.copies));
        copy_dir(&self.agent(&id(name)).dir.clone(), &copy);
        self.start_agent(name);
        copy
    }

    /// Lets an agent go on with files from [`World::copy_files`].
    pub fn put_files_back(&mut self, name: &str, copy: &Path) {
        self.crash_agent(name);
        let dir = self.agent(&id(name)).dir.clone();
        std::fs::remove_dir_all(&dir).expect("files can be removed");
        copy_dir(copy, &dir);
        self.start_agent(name);
    }

    /// What a partner shows of a referral.
    ///
    /// # Panics
    /// If it knows nothing of it.
    pub fn view(&mut self, partner: &str, referral: &ReferralId) -> ReferralView {
        let view =
            self.office(partner, async |office: &mut Office| office.referral(referral).await);
        view.expect("the referral is here")
    }

    /// Where a referral stands for a partner; `None` while it knows nothing of it.
    pub fn state(&mut self, partner: &str, referral: &ReferralId) -> Option<State> {
        let view =
            self.office(partner, async |office: &mut Office| office.referral(referral).await);
        view.ok().and_then(|view| view.state())
    }

    /// Whether a partner has erased what it held of a referral.
    pub fn is_erased(&mut self, partner: &str, referral: &ReferralId) -> bool {
        let view =
            self.office(partner, async |office: &mut Office| office.referral(referral).await);
        view.is_ok_and(|view| view.erased.is_some())
    }

    /// How many copies of a referral lie at a partner.
    pub fn copies(&mut self, partner: &str, referral: &ReferralId) -> usize {
        let all = self.office(partner, async |office: &mut Office| {
            let mut all = office.referrals(Side::Receiver).await?;
            all.extend(office.referrals(Side::Origin).await?);
            Ok::<_, OfficeError>(all)
        });
        let all = all.expect("referrals can be listed");
        all.iter().filter(|view| view.id == *referral && view.state().is_some()).count()
    }
}

pub(super) fn copy_dir(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a directory can be made");
    for entry in std::fs::read_dir(from).expect("a directory can be read") {
        let entry = entry.expect("a directory entry");
        std::fs::copy(entry.path(), to.join(entry.file_name())).expect("a file can be copied");
    }
}

enum Drive<'a> {
    Start,
    Frame(u64, &'a [u8]),
    Timeout,
}
