//! The hub of the world: the real relay on its real store, in a process that may crash.

use std::collections::BTreeMap;
use std::path::PathBuf;

use saphan_hub::relay::{Relay, Settled};
use saphan_hub::store::{Custodian, Quota, SqliteStore, Store};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::hub_session::{Action, HubSession};
use saphan_protocol::ids::{EnvelopeId, PartnerId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::wire::{Answer, Request};
use zeroize::Zeroizing;

use super::World;
use super::id;
use super::lies::Lies;
use super::links::ConnectionId;

/// The hub.
pub(super) struct Hub {
    pub(super) dir: PathBuf,
    log_key: SigningKey,
    pub(super) relay: Option<Relay<SqliteStore>>,
    sessions: BTreeMap<ConnectionId, (PartnerId, HubSession)>,
    pub(super) lies: Lies,
    submitting: BTreeMap<(ConnectionId, u64), (EnvelopeId, PartnerId)>,
    /// Envelopes that the hub has given a receipt for and no recipient has acknowledged.
    pub(super) promised: BTreeMap<EnvelopeId, PartnerId>,
    /// Times that a request was refused, by code.
    pub(super) refusals: BTreeMap<&'static str, u32>,
}

impl Hub {
    pub(super) fn new(dir: PathBuf, log_key: SigningKey) -> Self {
        std::fs::create_dir_all(&dir).expect("the hub has a directory");
        Self {
            dir,
            log_key,
            relay: None,
            sessions: BTreeMap::new(),
            lies: Lies::default(),
            submitting: BTreeMap::new(),
            promised: BTreeMap::new(),
            refusals: BTreeMap::new(),
        }
    }

    pub(super) fn log_key(&self) -> &SigningKey {
        &self.log_key
    }

    pub(super) fn is_up(&self) -> bool {
        self.relay.is_some()
    }
}

impl World {
    /// Starts the hub on what its files hold.
    pub fn start_hub(&mut self) {
        if self.hub.is_up() {
            return;
        }
        let key = SigningKey::from_seed(Zeroizing::new(*self.hub.log_key.expose_seed()));
        let custodian = Custodian::new(self.directory.network().clone(), key);
        // A hub knows the root that it was set up with, and every one after it.
        let authority = *self.directory.lineage().first();
        let path = self.hub.dir.join("hub.sqlite");
        let relay = self.runtime.block_on(async {
            let store = SqliteStore::open(&path, Quota::default(), None).await?;
            Relay::open(store, custodian, authority).await
        });
        self.hub.relay = Some(relay.expect("the hub starts on its own files"));
        self.hub_learns();
    }

    /// The hub sweeps its store, as a real one does each hour: what was forgotten leaves its log too.
    ///
    /// # Panics
    /// If the hub is down, or its store does not work.
    pub fn sweep_hub(&mut self) {
        let now = self.now();
        let relay = self.hub.relay.as_ref().expect("the hub is up");
        self.runtime.block_on(relay.store().sweep(now)).expect("the hub's store works");
    }

    /// The hub's process dies: what it had not put on disk is gone, and so are all connections.
    pub fn crash_hub(&mut self) {
        let Some(relay) = self.hub.relay.take() else { return };
        // The files are closed so that the next process can open them; nothing is written by it.
        self.runtime.block_on(relay.store().close());
        drop(relay);
        self.hub.sessions.clear();
        let partners: Vec<PartnerId> = self.agents.keys().cloned().collect();
        for partner in partners {
            self.cut(&partner);
        }
    }

    /// The hub's disk is destroyed; a new one starts with the same keys and nothing else.
    pub fn destroy_hub(&mut self) {
        self.crash_hub();
        std::fs::remove_dir_all(&self.hub.dir).expect("files can be removed");
        std::fs::create_dir_all(&self.hub.dir).expect("a directory can be made");
        self.hub.promised.clear(); // broken, and the agents make up for it
        self.start_hub();
    }

    /// The hub is given the directory as the authority has it, and cuts off who was revoked.
    pub fn hub_learns(&mut self) {
        let Some(relay) = &self.hub.relay else { return };
        let entries = self.directory.since(0, usize::MAX).to_vec();
        let now = self.now();
        let change = self.runtime.block_on(relay.load_directory(&entries, now));
        let change = change.expect("the hub takes the authority's list");
        let relay = self.hub.relay.as_ref().expect("it is up");
        let returned = self.runtime.block_on(relay.return_mail(&change.revoked, now));
        returned.expect("the hub's store works");
        for partner in change.revoked.into_iter().chain(change.suspended) {
            self.cut(&partner);
        }
    }

    /// Somebody brings a partner's sheet to the hub.
    ///
    /// # Panics
    /// If the hub is down or does not take it.
    pub fn revoke_self(&mut self, partner: &str, sheet: &[u8]) {
        let now = self.now();
        let relay = self.hub.relay.as_ref().expect("the hub is up");
        let (out, change) =
            self.runtime.block_on(relay.revoke_self(sheet, now)).expect("the hub takes it");
        assert_eq!(out, id(partner));
        let returned = self.runtime.block_on(relay.return_mail(&change.revoked, now));
        returned.expect("the hub's store works");
        self.cut(&out);
    }

    /// An agent's connection reaches the hub; refused for who is not active.
    pub(super) fn hub_accepts(&mut self, partner: &PartnerId, connection: ConnectionId) -> bool {
        let Some(relay) = &self.hub.relay else { return false };
        let known = relay.directory().active(partner).is_some();
        if known {
            let session = HubSession::new(partner.clone());
            self.hub.sessions.insert(connection, (partner.clone(), session));
        }
        known
    }

    pub(super) fn hub_forgets_connection(&mut self, connection: ConnectionId) {
        self.hub.sessions.remove(&connection);
    }

    pub(super) fn hub_receives(
        &mut self,
        partner: &PartnerId,
        connection: ConnectionId,
        stream: u64,
        body: &[u8],
    ) {
        let now = self.now();
        self.note_request(partner, connection, stream, body);
        let Some(relay) = &self.hub.relay else { return };
        let Some((_, session)) = self.hub.sessions.get_mut(&connection) else { return };
        self.runtime.block_on(relay.speak(now)).expect("the hub's store works");
        relay.with_context(now, |context| session.handle_request(stream, body, context));
        let settled = self.runtime.block_on(relay.settle(partner, session, now));
        self.settle(partner, connection, settled);
    }

    fn settle(&mut self, partner: &PartnerId, connection: ConnectionId, settled: Settled) {
        for action in settled.talk {
            match action {
                Action::Send { stream, answer, .. } => {
                    self.note_answer(connection, stream, &answer);
                    for answer in self.bend(partner, answer) {
                        let frame = answer.to_frame();
                        self.relayed.push(frame.clone());
                        self.send_to_agent(partner, connection, stream, &frame);
                    }
                }
                Action::Refused { refusal } => {
                    *self.hub.refusals.entry(refusal.code()).or_default() += 1;
                }
                Action::Close { refusal } => {
                    *self.hub.refusals.entry(refusal.code()).or_default() += 1;
                    self.cut(partner);
                }
                Action::Store { .. }
                | Action::Forget { .. }
                | Action::Load { .. }
                | Action::KeepPrekeys { .. }
                | Action::LoadPrekeys { .. }
                | Action::LoadReturned { .. }
                | Action::LoadSelfRevocations { .. }
                | Action::KeepProfile { .. }
                | Action::LoadProfile { .. }
                | Action::StoreChunk { .. }
                | Action::LoadKept { .. }
                | Action::LoadChunk { .. }
                | Action::ForgetBlobs { .. } => {}
            }
        }
        for mailbox in settled.new_mail {
            self.wake(&mailbox);
        }
    }

    /// Something new lies in a mailbox: whoever is subscribed to it gets it.
    pub(super) fn wake(&mut self, mailbox: &PartnerId) {
        let now = self.now();
        let Some(relay) = &self.hub.relay else { return };
        let subscribed = self.hub.sessions.iter_mut().find(|(_, (of, _))| of == mailbox);
        let Some((connection, (_, session))) = subscribed else { return };
        let connection = *connection;
        session.handle_new_mail();
        let settled = self.runtime.block_on(relay.settle(mailbox, session, now));
        self.settle(mailbox, connection, settled);
    }

    /// What lies in a mailbox.
    pub fn mailbox(&self, partner: &PartnerId) -> Vec<EnvelopeId> {
        let Some(relay) = &self.hub.relay else { return Vec::new() };
        let mail = self.runtime.block_on(relay.store().waiting(partner, 0, 10_000));
        mail.expect("the mailbox can be read").into_iter().map(|mail| mail.id).collect()
    }

    /// The operator gives back what waits for a partner, as nobody fetches it. Returns how many envelopes.
    ///
    /// # Panics
    /// If the hub does not run.
    pub fn operator_returns(&self, partner: &PartnerId) -> usize {
        let relay = self.hub.relay.as_ref().expect("the hub runs");
        let waiting = self.mailbox(partner);
        for id in &waiting {
            let gone = self.runtime.block_on(relay.store().let_go(id, self.now()));
            assert!(gone.expect("the store can be written"), "it waits there");
        }
        waiting.len()
    }

    /// Notes what its recipients release the hub from, and what may become a promise.
    fn note_request(
        &mut self,
        partner: &PartnerId,
        connection: ConnectionId,
        stream: u64,
        body: &[u8],
    ) {
        if !self.hub.is_up() || !self.hub.sessions.contains_key(&connection) {
            return;
        }
        match Request::from_body(body) {
            Ok(Request::Submit { envelope }) => {
                if let Ok(envelope) = Envelope::parse(envelope) {
                    let header = envelope.header();
                    let submitted = (header.id, header.mailbox.clone());
                    self.hub.submitting.insert((connection, stream), submitted);
                }
            }
            Ok(Request::Acknowledge { envelopes }) => {
                self.hub
                    .promised
                    .retain(|id, mailbox| mailbox != partner || !envelopes.contains(id));
            }
            _ => {}
        }
    }

    /// A custody receipt is a promise: the envelope is there after every crash from now on.
    fn note_answer(&mut self, connection: ConnectionId, stream: u64, answer: &Answer) {
        let submitted = self.hub.submitting.remove(&(connection, stream));
        if let (Answer::Custody { .. }, Some((id, mailbox))) = (answer, submitted) {
            self.hub.promised.insert(id, mailbox);
        }
    }

    /// How often the hub refused a request for this reason.
    pub fn hub_refusals(&self, code: &str) -> u32 {
        self.hub.refusals.get(code).copied().unwrap_or(0)
    }
}
