//! Sessions and store together, without sockets: frames in, frames out.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::collections::BTreeMap;
use std::path::Path;

use crate::common::*;
use saphan_hub::relay::{Relay, RelayError};
use saphan_hub::store::{Quota, SqliteStore, Store as _};
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::directory::DirectoryError;
use saphan_protocol::envelope::{Envelope, SizeClass};
use saphan_protocol::hub_session::{Action, HubSession, Refusal, StreamId};
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::wire::{Answer, BusyReason, PREFIX_LEN, Request, VERSION};
use serde_bytes::ByteBuf;

/// A hub with one session for each partner, in which one thing happens at a time.
struct Hub {
    relay: Relay<SqliteStore>,
    sessions: BTreeMap<PartnerId, HubSession>,
    answers: BTreeMap<PartnerId, Vec<(StreamId, Answer)>>,
    refusals: Vec<Refusal>,
    closed: Vec<(PartnerId, Refusal)>,
    streams: StreamId,
}

impl Hub {
    async fn at(place: &Path) -> Self {
        let path = place.join("hub.sqlite");
        let store = SqliteStore::open(&path, Quota::default(), None).await.unwrap();
        let relay = Relay::open(store, custodian(), root_key()).await.unwrap();
        Self {
            relay,
            sessions: BTreeMap::new(),
            answers: BTreeMap::new(),
            refusals: Vec::new(),
            closed: Vec::new(),
            streams: 0,
        }
    }

    /// Vientiane and Ghent are admitted, and both have said hello.
    async fn with_partners(place: &Path) -> Self {
        let mut hub = Self::at(place).await;
        hub.relay.load_directory(Authority::new().entries(), NOW).await.unwrap();
        for partner in [vientiane(), ghent()] {
            hub.sessions.insert(partner.clone(), HubSession::new(partner.clone()));
            let hello = hub.asks(&partner, Request::Hello { versions: vec![VERSION] }).await;
            assert!(matches!(hello[..], [Answer::Hello { version: VERSION, .. }]));
        }
        hub
    }

    /// What `partner` gets for `request`.
    async fn asks(&mut self, partner: &PartnerId, request: Request) -> Vec<Answer> {
        let stream = self.sends(partner, request).await;
        let answers = self.answers.entry(partner.clone()).or_default();
        answers.extract_if(.., |(on, _)| *on == stream).map(|(_, answer)| answer).collect()
    }

    async fn subscribes(&mut self, partner: &PartnerId) {
        self.sends(partner, Request::Subscribe { after: 0 }).await;
    }

    async fn sends(&mut self, partner: &PartnerId, request: Request) -> StreamId {
        self.streams += 1;
        let stream = self.streams;
        let session = self.sessions.get_mut(partner).unwrap();
        let frame = request.to_frame();
        let body = &frame[PREFIX_LEN..];
        self.relay.speak(NOW).await.unwrap();
        self.relay.handle_request(partner, session, stream, body, NOW);
        self.settle(partner.clone()).await;
        stream
    }

    async fn settle(&mut self, partner: PartnerId) {
        let mut busy = vec![partner];
        while let Some(partner) = busy.pop() {
            let Some(session) = self.sessions.get_mut(&partner) else { continue };
            let settled = self.relay.settle(&partner, session, NOW).await;
            assert!(!settled.unreadable);
            for action in settled.talk {
                match action {
                    Action::Send { stream, answer, .. } => {
                        self.answers.entry(partner.clone()).or_default().push((stream, answer));
                    }
                    Action::Refused { refusal } => self.refusals.push(refusal),
                    Action::Close { refusal } => self.closed.push((partner.clone(), refusal)),
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
                    | Action::ForgetBlobs { .. } => panic!("left undone: {action:?}"),
                }
            }
            for mailbox in settled.new_mail {
                if let Some(session) = self.sessions.get_mut(&mailbox) {
                    session.handle_new_mail();
                    busy.push(mailbox);
                }
            }
        }
    }

    async fn submits(&mut self, from: &PartnerId, envelope: &Envelope) -> Vec<Answer> {
        self.asks(from, Request::Submit { envelope: envelope.as_bytes().to_vec() }).await
    }

    /// Envelopes that arrived at `partner` since it was last asked.
    fn delivered(&mut self, partner: &PartnerId) -> Vec<Vec<u8>> {
        let answers = self.answers.remove(partner).unwrap_or_default();
        let envelope_of = |(_, answer)| {
            if let Answer::Deliver { envelope, .. } = answer { Some(envelope) } else { None }
        };
        answers.into_iter().filter_map(envelope_of).collect()
    }
}

#[tokio::test]
async fn an_envelope_goes_from_custody_to_delivery_to_oblivion() {
    let place = tempfile::tempdir().unwrap();
    let mut hub = Hub::with_partners(place.path()).await;
    let envelope = envelope(&vientiane(), SizeClass::Small, 1);
    hub.subscribes(&vientiane()).await;

    let answer = hub.submits(&ghent(), &envelope).await;

    let [Answer::Custody { receipt }] = &answer[..] else { panic!("{answer:?}") };
    assert_eq!(receipt.verify(&envelope, Authority::new().directory()), Ok(NOW));
    assert_eq!(hub.delivered(&vientiane()), [envelope.as_bytes()]);
    assert_eq!(hub.relay.store().counts().await.unwrap().envelopes, 1);

    let envelopes = vec![envelope.header().id];
    assert_eq!(hub.asks(&vientiane(), Request::Acknowledge { envelopes }).await, [Answer::Done]);
    assert_eq!(hub.relay.store().counts().await.unwrap().envelopes, 0);
}

#[tokio::test]
async fn what_was_not_acknowledged_comes_again_on_the_next_connection() {
    let place = tempfile::tempdir().unwrap();
    let mut hub = Hub::with_partners(place.path()).await;
    let sent = envelopes(&vientiane(), 0..40);
    for envelope in &sent {
        hub.submits(&ghent(), envelope).await;
    }

    for _ in 0..2 {
        hub.sessions.insert(vientiane(), HubSession::new(vientiane()));
        hub.asks(&vientiane(), Request::Hello { versions: vec![VERSION] }).await;
        hub.subscribes(&vientiane()).await;
        // The window is 16; the rest waits for acknowledgments.
    }
    let mut arrived = Vec::new();
    loop {
        let envelopes: Vec<_> = {
            let fresh = hub.delivered(&vientiane());
            let ids = fresh.iter().map(|bytes| Envelope::parse(bytes.clone()).unwrap().header().id);
            let ids = ids.collect();
            arrived.extend(fresh);
            ids
        };
        if envelopes.is_empty() {
            break;
        }
        hub.asks(&vientiane(), Request::Acknowledge { envelopes }).await;
    }

    for envelope in &sent {
        assert!(arrived.iter().any(|bytes| bytes == envelope.as_bytes()));
    }
    assert_eq!(hub.relay.store().counts().await.unwrap().envelopes, 0);
}

#[tokio::test]
async fn a_revoked_partner_is_refused_at_its_next_request() {
    let place = tempfile::tempdir().unwrap();
    let mut hub = Hub::with_partners(place.path()).await;
    let mut authority = Authority::new();
    authority.revoke(&ghent());

    let change = hub.relay.load_directory(authority.entries(), NOW).await.unwrap();
    let answer = hub.submits(&ghent(), &envelope(&vientiane(), SizeClass::Small, 1)).await;
    let to_her = hub.submits(&vientiane(), &envelope(&ghent(), SizeClass::Small, 2)).await;

    assert_eq!(change.revoked, [ghent()].into());
    assert_eq!((answer, to_her), (vec![Answer::Refused], vec![Answer::Refused]));
    assert_eq!(hub.closed, [(ghent(), Refusal::Standing)]);
    assert_eq!(hub.refusals, [Refusal::Mailbox]);
    assert_eq!(hub.relay.store().counts().await.unwrap().envelopes, 0);
}

#[tokio::test]
async fn a_partner_that_is_revoked_and_admitted_again_is_named_as_revoked() {
    let place = tempfile::tempdir().unwrap();
    let hub = Hub::with_partners(place.path()).await;
    let mut authority = Authority::new();
    authority.revoke(&ghent());
    authority.admit_key(&ghent(), &key(99));

    let change = hub.relay.load_directory(authority.entries(), NOW).await.unwrap();

    assert_eq!(change.revoked, [ghent()].into());
}

#[tokio::test]
async fn another_programs_directory_is_learned_from_the_store() {
    let place = tempfile::tempdir().unwrap();
    let hub = Hub::with_partners(place.path()).await;
    let other = Hub::at(place.path()).await;
    let mut authority = Authority::new();
    authority.revoke(&ghent());

    other.relay.load_directory(authority.entries(), NOW).await.unwrap();
    let change = hub.relay.refresh_directory(NOW).await.unwrap();

    assert_eq!((change.entries, change.revoked), (1, [ghent()].into()));
    assert_eq!(hub.relay.refresh_directory(NOW).await.unwrap().entries, 0);
}

#[tokio::test]
async fn entries_that_somebody_else_has_just_learned_are_no_fault_of_whoever_brings_them() {
    let place = tempfile::tempdir().unwrap();
    let hub = Hub::with_partners(place.path()).await;
    let mut authority = Authority::new();
    for round in 0..50_u8 {
        let first = authority.entries().len();
        authority.admit_key(&format!("o{round}-la").parse().unwrap(), &key(150 + round));
        let bring = hub.relay.extend_directory(first as u64, &authority.entries()[first..], NOW);

        let looks = || hub.relay.refresh_directory(NOW);
        let (brought, one, two, three) = tokio::join!(bring, looks(), looks(), looks());

        for learned in [brought, one, two, three] {
            assert!(learned.is_ok(), "round {round}: {learned:?}");
        }
        assert_eq!(hub.relay.directory_len(), first as u64 + 1);
    }
}

#[tokio::test]
async fn a_directory_that_is_older_or_not_the_authoritys_changes_nothing() {
    let place = tempfile::tempdir().unwrap();
    let hub = Hub::with_partners(place.path()).await;
    let authority = Authority::new();
    let older = &authority.entries()[..2];
    let mut forged = authority.entries().to_vec();
    let mut last = forged[2].clone();
    *last.last_mut().unwrap() ^= 1;
    forged.push(last);

    let older = hub.relay.load_directory(older, NOW).await;
    let forged = hub.relay.load_directory(&forged, NOW).await;

    assert!(matches!(older, Err(RelayError::OtherDirectory)));
    assert!(matches!(forged, Err(RelayError::Directory(DirectoryError::Signature(_)))));
    assert_eq!(hub.relay.directory().len(), 3);
    assert_eq!(hub.relay.store().directory_len().await.unwrap(), 3);
}

#[tokio::test]
async fn the_directory_comes_with_a_note_that_agents_believe() {
    let place = tempfile::tempdir().unwrap();
    let mut hub = Hub::with_partners(place.path()).await;

    let answer = hub.asks(&vientiane(), Request::Directory { since: 0 }).await;

    let [Answer::Directory { note: Some(note), entries }] = &answer[..] else {
        panic!("{answer:?}")
    };
    let note = SignedCheckpoint::parse(note).unwrap();
    assert_eq!(entries, Authority::new().entries());
    assert_eq!(Authority::new().directory().check_note(&note), Ok(NOW));
    assert!(hub.relay.is_listed());
}

#[tokio::test]
async fn prekeys_reach_whoever_asks_for_them() {
    let place = tempfile::tempdir().unwrap();
    let mut hub = Hub::with_partners(place.path()).await;
    let prekey = prekey_of(&vientiane(), NOW.week(), NOW).as_bytes().to_vec();
    let prekeys = vec![ByteBuf::from(prekey)];

    let published = Request::Publish { prekeys: prekeys.clone() };
    assert_eq!(hub.asks(&vientiane(), published).await, [Answer::Done]);
    let asked = Request::Prekeys { from: NOW.week(), partner: vientiane() };
    let answer = hub.asks(&ghent(), asked).await;

    assert_eq!(answer, [Answer::Prekeys { prekeys }]);
}

#[tokio::test]
async fn a_profile_reaches_whoever_does_not_have_it() {
    let place = tempfile::tempdir().unwrap();
    let mut hub = Hub::with_partners(place.path()).await;
    let ask = |known| Request::Profile { known, partner: vientiane() };
    assert_eq!(hub.asks(&ghent(), ask(None)).await, [Answer::Profile { profile: None }]);
    let [first, second] = [1, 2].map(|number| profile_of(&vientiane(), number, NOW).message);

    for profile in [&first, &second, &first] {
        let published = Request::PublishProfile { profile: profile.clone() };
        assert_eq!(hub.asks(&vientiane(), published).await, [Answer::Done]);
    }

    let newest = [Answer::Profile { profile: Some(ByteBuf::from(second.clone())) }];
    assert_eq!(hub.asks(&ghent(), ask(None)).await, newest);
    assert_eq!(hub.asks(&ghent(), ask(Some(Digest::of(&first)))).await, newest);
    let has_it = hub.asks(&ghent(), ask(Some(Digest::of(&second)))).await;
    assert_eq!(has_it, [Answer::Profile { profile: None }]);
}

#[tokio::test]
async fn a_full_store_answers_busy_and_takes_the_same_envelope_later() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("hub.sqlite");
    let mut hub = Hub::with_partners(place.path()).await;
    let store = SqliteStore::open_read_only(&path).await.unwrap();
    let unwritable = Relay::open(store, custodian(), root_key()).await.unwrap();
    let writable = std::mem::replace(&mut hub.relay, unwritable);
    let envelope = envelope(&vientiane(), SizeClass::Small, 1);

    let during = hub.submits(&ghent(), &envelope).await;
    hub.relay = writable;
    let after = hub.submits(&ghent(), &envelope).await;

    assert!(matches!(during[..], [Answer::Busy { reason: BusyReason::Disk, .. }]));
    assert!(matches!(after[..], [Answer::Custody { .. }]));
}

async fn cells_of(place: &Path) -> Vec<u8> {
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(place.join("hub.sqlite"));
    let mut raw =
        <sqlx::SqliteConnection as sqlx::Connection>::connect_with(&options).await.unwrap();
    let rows: Vec<Vec<u8>> = sqlx::query_scalar(
        "SELECT CAST(mailbox AS BLOB) || envelope_id || digest || custody || envelope FROM mailbox \
         UNION ALL SELECT CAST(mailbox AS BLOB) FROM mailbox_total",
    )
    .fetch_all(&mut raw)
    .await
    .unwrap();
    rows.concat()
}

fn contains(bytes: &[u8], name: &PartnerId) -> bool {
    let name = name.as_str().as_bytes();
    bytes.windows(name.len()).any(|part| part == name)
}

#[tokio::test]
async fn the_mailboxes_on_disk_name_no_sender() {
    let place = tempfile::tempdir().unwrap();
    let mut hub = Hub::with_partners(place.path()).await;

    hub.submits(&ghent(), &envelope(&vientiane(), SizeClass::Small, 1)).await;

    let cells = cells_of(place.path()).await;
    assert!(contains(&cells, &vientiane()));
    assert!(!contains(&cells, &ghent()));
}

#[cfg(feature = "planted-bugs")]
mod planted_bugs {
    use super::*;
    use saphan_protocol::planted::{Bug, plant};

    #[tokio::test]
    async fn a_hub_that_writes_senders_down_is_caught_on_disk() {
        let place = tempfile::tempdir().unwrap();
        let mut hub = Hub::with_partners(place.path()).await;
        plant(Some(Bug::SenderAtHub));

        hub.submits(&ghent(), &envelope(&vientiane(), SizeClass::Small, 1)).await;

        plant(None);
        assert!(contains(&cells_of(place.path()).await, &ghent()));
        assert_eq!(hub.relay.store().waiting(&vientiane(), 0, 9).await.unwrap().len(), 1);
    }

    #[tokio::test]
    async fn a_hub_that_acknowledges_early_loses_mail_in_a_crash() {
        let place = tempfile::tempdir().unwrap();
        let mut hub = Hub::with_partners(place.path()).await;
        plant(Some(Bug::AcknowledgeBeforeSync));

        for seed in 0..2 {
            let envelope = envelope(&vientiane(), SizeClass::Small, seed);
            let answer = hub.submits(&ghent(), &envelope).await;
            assert!(matches!(answer[..], [Answer::Custody { .. }]));
        }
        drop(hub);

        plant(None);
        let after = Hub::at(place.path()).await;
        assert_eq!(after.relay.store().counts().await.unwrap().envelopes, 1);
    }
}
