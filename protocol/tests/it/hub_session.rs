//! The hub's side of a connection: H-101 to H-115 (profile.rs has H-116 and H-117), and the order of its actions.

use std::time::Duration;

use saphan_protocol::blob::CHUNK_LEN;
use saphan_protocol::budgets::{Budgets, Rates};
use saphan_protocol::cbor::CborError;
use saphan_protocol::cose::CoseError;
use saphan_protocol::directory::{Act, Directory, RevocationReason};
use saphan_protocol::envelope::{Envelope, EnvelopeError, KEEP_DAYS};
use saphan_protocol::hub_session::{
    Action, ChunkStored, Context, FoundChunk, HubSession, Mail, Refusal, Stored, StreamId, WINDOW,
    WINDOW_BYTES,
};
use saphan_protocol::ids::{BlobId, Digest, EnvelopeId, PartnerId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::prekey::{self, PrekeyError, SignedPrekey, WEEKS_AHEAD};
use saphan_protocol::time::{IsoWeek, UnixSeconds};
use saphan_protocol::wire::{Answer, BusyReason, FrameError, PREFIX_LEN, Request, VERSION};
use serde_bytes::ByteBuf;

use crate::fixtures::{
    NOW, append, bsp, custody, directory, mekong, nkw, note, origin, partner, refused,
    sealed_bytes, secret,
};

/// One connection and what the hub judges it by.
pub(crate) struct Hub {
    session: HubSession,
    directory: Directory,
    budgets: Budgets,
    now: UnixSeconds,
}

impl Hub {
    fn of(partner: PartnerId) -> Self {
        let session = HubSession::new(partner);
        Self { session, directory: directory(), budgets: Budgets::default(), now: NOW }
    }

    /// A connection of `bsp-th` that has said hello.
    pub(crate) fn greeted() -> Self {
        let mut hub = Self::of(bsp());
        let actions = hub.request(0, &Request::Hello { versions: vec![VERSION] });
        let [Action::Send { stream: 0, answer, last: true }] = &actions[..] else {
            panic!("{actions:?}")
        };
        assert_eq!(answer, &Answer::Hello { word: note(&directory()), version: VERSION });
        hub
    }

    fn body(&mut self, stream: StreamId, body: &[u8]) -> Vec<Action> {
        let note = note(&self.directory);
        let context = Context {
            directory: &self.directory,
            note: &note,
            budgets: &mut self.budgets,
            now: self.now,
        };
        self.session.handle_request(stream, body, context);
        self.actions()
    }

    pub(crate) fn request(&mut self, stream: StreamId, request: &Request) -> Vec<Action> {
        self.body(stream, &request.to_frame()[PREFIX_LEN..])
    }

    fn actions(&mut self) -> Vec<Action> {
        std::iter::from_fn(|| self.session.poll_action()).collect()
    }
}

/// Holds that the peer learned nothing but `Refused`, and the log the reason.
#[track_caller]
pub(crate) fn refusal(actions: &[Action]) -> (Refusal, bool) {
    let [Action::Send { answer: Answer::Refused, last: true, .. }, verdict] = actions else {
        panic!("{actions:?}")
    };
    match verdict {
        Action::Refused { refusal } => (refusal.clone(), false),
        Action::Close { refusal } => (refusal.clone(), true),
        other => panic!("{other:?}"),
    }
}

fn submit(envelope: &Envelope) -> Request {
    Request::Submit { envelope: envelope.as_bytes().to_vec() }
}

/// H-101 closes: who sends this does not speak the protocol.
#[test]
fn what_is_no_request_ends_the_connection() {
    let actions = Hub::greeted().body(1, &[0xff]);

    let frame = FrameError::Body(CborError::Indefinite);
    assert_eq!(refusal(&actions), (Refusal::Frame(frame), true));
    assert_eq!(Refusal::Frame(FrameError::ListTooLong).code(), "frame-list-too-long");
}

/// H-102: before the hello, and in the middle of a connection that lives on.
#[test]
fn a_partner_that_was_revoked_a_moment_ago_is_cut_off_at_its_next_request() {
    let mut hub = Hub::greeted();
    let reason = RevocationReason::DeviceLost;
    append(&mut hub.directory, Act::Revoke { since: NOW, reason, partner: bsp() });

    let actions = hub.request(1, &Request::Directory { since: 0 });

    assert_eq!(refusal(&actions), (Refusal::Standing, true));
    refused::<(), _>(Err(Refusal::Standing), "H-102", &Refusal::Standing);
    assert_eq!(Refusal::Standing.code(), "partner-standing");
    let hello = Request::Hello { versions: vec![VERSION] };
    let stranger = Hub::of(partner("ghn-be")).request(0, &hello);
    assert_eq!(refusal(&stranger), (Refusal::Standing, true));
}

/// H-103
#[test]
fn hello_comes_first_and_once() {
    let early = Hub::of(bsp()).request(0, &Request::Directory { since: 0 });
    let again = Hub::greeted().request(1, &Request::Hello { versions: vec![VERSION] });

    assert_eq!(refusal(&early), (Refusal::Order, false));
    assert_eq!(refusal(&again), (Refusal::Order, false));
    refused::<(), _>(Err(Refusal::Order), "H-103", &Refusal::Order);
    assert_eq!(Refusal::Order.code(), "request-order");
}

/// H-104
#[test]
fn without_a_version_in_common_the_connection_ends() {
    let actions = Hub::of(bsp()).request(0, &Request::Hello { versions: vec![2, 3] });

    assert_eq!(refusal(&actions), (Refusal::Version, true));
    refused::<(), _>(Err(Refusal::Version), "H-104", &Refusal::Version);
    assert_eq!(Refusal::Version.code(), "request-version");
    let mut hub = Hub::of(bsp());
    let newer = hub.request(0, &Request::Hello { versions: vec![2, VERSION] });
    assert!(matches!(newer[..], [Action::Send { answer: Answer::Hello { version: 1, .. }, .. }]));
}

/// H-105
#[test]
fn what_is_no_envelope_is_not_stored() {
    let actions = Hub::greeted().request(1, &Request::Submit { envelope: vec![0; 10] });

    assert_eq!(refusal(&actions), (Refusal::Envelope(EnvelopeError::Size(10)), false));
    assert_eq!(Refusal::Envelope(EnvelopeError::Class).code(), "envelope-class");
}

/// The envelope with `old` replaced by `new` in its header, as long.
fn altered(old: &[u8], new: &[u8]) -> Envelope {
    let mut bytes = sealed_bytes(b"").as_bytes().to_vec();
    let at = bytes.windows(old.len()).position(|window| window == old).unwrap();
    bytes[at..at + new.len()].copy_from_slice(new);
    Envelope::parse(bytes).unwrap()
}

/// H-106
#[test]
fn a_mailbox_of_nobody_takes_nothing() {
    let actions = Hub::greeted().request(1, &submit(&altered(b"nkw-la", b"ghn-be")));

    assert_eq!(refusal(&actions), (Refusal::Mailbox, false));
    refused::<(), _>(Err(Refusal::Mailbox), "H-106", &Refusal::Mailbox);
    assert_eq!(Refusal::Mailbox.code(), "mailbox-unknown");
}

/// H-107: yesterday, and beyond thirty days and one.
#[test]
fn an_expiry_day_that_is_past_or_too_far_off_is_refused() {
    let today = NOW.day().get();
    let expiring = |day: u32| {
        let written = |day: u32| saphan_protocol::cbor::encode(&day);
        altered(&written(today + KEEP_DAYS), &written(day))
    };
    for (day, taken) in [
        (today - 1, false),
        (today, true),
        (today + KEEP_DAYS + 1, true),
        (today + KEEP_DAYS + 2, false),
    ] {
        let actions = Hub::greeted().request(1, &submit(&expiring(day)));
        if taken {
            assert!(matches!(actions[..], [Action::Store { stream: 1, .. }]), "{day}");
        } else {
            assert_eq!(refusal(&actions), (Refusal::Expiry, false), "{day}");
        }
    }
    refused::<(), _>(Err(Refusal::Expiry), "H-107", &Refusal::Expiry);
    assert_eq!(Refusal::Expiry.code(), "envelope-expiry");
}

fn publish(signer: &SigningKey, owner: &PartnerId, week: IsoWeek) -> Request {
    let message = prekey::publish(&secret(), week, &mekong(), owner, NOW, signer);
    Request::Publish { prekeys: vec![message.as_bytes().to_vec().into()] }
}

/// H-108: another partner's prekey, and bytes that are none.
#[test]
fn only_a_partners_own_prekeys_are_kept() {
    let others = Hub::greeted().request(1, &publish(&origin(), &nkw(), NOW.week()));
    let none = Request::Publish { prekeys: vec![ByteBuf::from(vec![0])] };
    let none = Hub::greeted().request(1, &none);

    assert_eq!(refusal(&others), (Refusal::Prekey(PrekeyError::OtherOwner), false));
    let error = PrekeyError::Signature(CoseError::Outer(CborError::Shape));
    assert_eq!(refusal(&none), (Refusal::Prekey(error), false));
    assert_eq!(Refusal::Prekey(PrekeyError::OtherOwner).code(), "prekey-other-owner");
}

/// H-109: last week's, and one beyond the thirteen weeks and the one of slack.
#[test]
fn a_prekey_for_a_week_out_of_reach_is_not_kept() {
    let this = NOW.week();
    let last = NOW.minus(Duration::from_secs(7 * 86_400)).week();
    for (week, kept) in [
        (last, false),
        (this, true),
        (this.plus(WEEKS_AHEAD + 1), true),
        (this.plus(WEEKS_AHEAD + 2), false),
    ] {
        let actions = Hub::greeted().request(1, &publish(&origin(), &bsp(), week));
        if kept {
            let [Action::KeepPrekeys { stream: 1, prekeys }] = &actions[..] else {
                panic!("{week}: {actions:?}")
            };
            assert_eq!((prekeys[0].0, prekeys[0].1), (week, NOW));
            assert!(SignedPrekey::parse(&prekeys[0].2).is_ok());
        } else {
            assert_eq!(refusal(&actions), (Refusal::Week, false), "{week}");
        }
    }
    refused::<(), _>(Err(Refusal::Week), "H-109", &Refusal::Week);
    assert_eq!(Refusal::Week.code(), "prekey-week");
}

/// H-110
#[test]
fn one_connection_has_one_subscription() {
    let mut hub = Hub::greeted();
    let first = hub.request(1, &Request::Subscribe { after: 5 });
    assert!(matches!(first[..], [Action::Load { after: 5, most: WINDOW, bytes: WINDOW_BYTES }]));

    let second = hub.request(2, &Request::Subscribe { after: 0 });

    assert_eq!(refusal(&second), (Refusal::SecondSubscription, false));
    refused::<(), _>(Err(Refusal::SecondSubscription), "H-110", &Refusal::SecondSubscription);
    assert_eq!(Refusal::SecondSubscription.code(), "second-subscription");
}

/// H-107
#[test]
fn what_the_hub_has_let_go_of_is_refused_after_the_store_says_so() {
    let mut hub = Hub::greeted();
    let stored = hub.request(7, &submit(&sealed_bytes(b"")));
    assert!(matches!(stored[..], [Action::Store { stream: 7, .. }]));

    hub.session.handle_stored(7, Stored::Over);

    assert_eq!(refusal(&hub.actions()), (Refusal::Expiry, false));
}

/// H-111
#[test]
fn an_id_that_another_envelope_has_is_refused_after_the_store_says_so() {
    let mut hub = Hub::greeted();
    let stored = hub.request(7, &submit(&sealed_bytes(b"")));
    assert!(matches!(stored[..], [Action::Store { stream: 7, .. }]));

    hub.session.handle_stored(7, Stored::IdTaken);

    assert_eq!(refusal(&hub.actions()), (Refusal::EnvelopeId, false));
    refused::<(), _>(Err(Refusal::EnvelopeId), "H-111", &Refusal::EnvelopeId);
    assert_eq!(Refusal::EnvelopeId.code(), "envelope-id-taken");
}

#[test]
fn a_receipt_is_sent_after_the_store_has_the_envelope_and_not_before() {
    let mut hub = Hub::greeted();
    let envelope = sealed_bytes(b"");
    let receipt = custody(&[&envelope]).remove(0);
    let before = hub.request(1, &submit(&envelope));
    assert!(matches!(&before[..], [Action::Store { envelope: stored, .. }] if *stored == envelope));

    hub.session.handle_stored(1, Stored::Kept(receipt.clone()));

    let after = hub.actions();
    let [Action::Send { stream: 1, answer, last: true }] = &after[..] else { panic!("{after:?}") };
    assert_eq!(answer, &Answer::Custody { receipt });
}

#[test]
fn a_full_mailbox_or_disk_asks_to_wait() {
    for reason in [BusyReason::MailboxFull, BusyReason::Disk] {
        let mut hub = Hub::greeted();
        hub.session.handle_stored(1, Stored::Busy(reason));

        let actions = hub.actions();
        let [Action::Send { answer: Answer::Busy { reason: found, after_s: 60 }, .. }] =
            &actions[..]
        else {
            panic!("{actions:?}")
        };
        assert_eq!(*found, reason);
    }
}

#[test]
fn a_partner_may_ask_as_fast_as_the_operator_says() {
    let rates = Rates { requests_per_s: 20, bytes_per_s: 1000 };
    let mut budgets = Budgets::new(rates);
    let at_once = |budgets: &mut Budgets, len: usize, now: UnixSeconds| {
        (0..10_000).take_while(|_| budgets.spend(&bsp(), len, now).is_ok()).count()
    };

    let first = at_once(&mut budgets, 1, NOW);
    let a_second_later = at_once(&mut budgets, 1, NOW.plus(Duration::from_secs(1)));
    let of_another_by_size = (0..10).take_while(|_| budgets.spend(&nkw(), 8000, NOW).is_ok());

    assert_eq!((first, a_second_later), (200, 20));
    assert_eq!(of_another_by_size.count(), 2);
    assert_eq!(budgets.spend(&nkw(), 500, NOW), Err(Duration::from_millis(500)));
}

#[test]
fn too_many_requests_are_asked_to_wait_and_come_through_later() {
    let mut hub = Hub::greeted();
    let mut busy = None;
    for stream in 1..4000 {
        let actions = hub.request(stream, &Request::Directory { since: 3 });
        if let [Action::Send { answer: Answer::Busy { reason, after_s }, .. }] = actions[..] {
            assert_eq!(reason, BusyReason::Rate);
            busy = Some(u64::from(after_s));
            break;
        }
    }

    hub.now = hub.now.plus(Duration::from_secs(busy.unwrap()));

    let actions = hub.request(5000, &Request::Directory { since: 3 });
    assert!(matches!(actions[..], [Action::Send { answer: Answer::Directory { .. }, .. }]));
}

#[test]
fn the_note_on_the_directory_comes_with_the_last_entries_only() {
    let mut hub = Hub::greeted();
    for number in 0..20u8 {
        let id = format!("p{number}-be");
        append(
            &mut hub.directory,
            crate::fixtures::admit(&id, &crate::fixtures::key(100 + number)),
        );
    }
    let mut read = Directory::new(mekong(), crate::fixtures::authority().verifying_key());
    for last in [false, true] {
        let actions = hub.request(1, &Request::Directory { since: read.len() });
        let [Action::Send { answer: Answer::Directory { note, entries }, .. }] = &actions[..]
        else {
            panic!("{actions:?}")
        };
        assert_eq!(note.is_some(), last);
        for entry in entries {
            read.append(entry).unwrap();
        }
    }
    assert_eq!(read.checkpoint(), hub.directory.checkpoint());
}

fn mail(position: u64) -> Mail {
    let envelope = sealed_bytes(&position.to_be_bytes());
    let custody = custody(&[&envelope]).remove(0);
    let mut id = [0; 16];
    id[..8].copy_from_slice(&position.to_be_bytes());
    Mail {
        position,
        id: EnvelopeId::from_bytes(id),
        envelope: envelope.as_bytes().to_vec(),
        custody,
    }
}

#[test]
fn no_more_than_a_window_is_delivered_until_some_is_acknowledged() {
    let mut hub = Hub::greeted();
    hub.request(1, &Request::Subscribe { after: 0 });
    let batch: Vec<Mail> = (1..=WINDOW as u64).map(mail).collect();
    let ids: Vec<EnvelopeId> = batch.iter().map(|one| one.id).collect();

    hub.session.handle_mail(batch);

    let actions = hub.actions();
    assert_eq!(actions.len(), WINDOW);
    assert!(actions.iter().all(|action| {
        matches!(action, Action::Send { stream: 1, answer: Answer::Deliver { .. }, last: false })
    }));
    hub.session.handle_new_mail();
    assert!(hub.actions().is_empty(), "the window is full");

    let freed = hub.request(2, &Request::Acknowledge { envelopes: ids[..2].to_vec() });

    let [Action::Forget { stream: 2, ids: forgotten }, Action::Load { after, most: 2, .. }] =
        &freed[..]
    else {
        panic!("{freed:?}")
    };
    assert_eq!((forgotten.as_slice(), *after), (&ids[..2], WINDOW as u64));
}

#[test]
fn an_empty_mailbox_is_said_to_be_and_new_mail_is_loaded() {
    let mut hub = Hub::greeted();
    hub.request(1, &Request::Subscribe { after: 0 });
    hub.session.handle_mail(Vec::new());
    let drained = hub.actions();
    assert!(matches!(drained[..], [Action::Send { answer: Answer::Empty, last: false, .. }]));

    hub.session.handle_new_mail();

    assert!(matches!(hub.actions()[..], [Action::Load { after: 0, .. }]));
    hub.session.handle_new_mail();
    assert!(hub.actions().is_empty(), "one load at a time");
}

#[test]
fn mail_that_comes_while_the_mailbox_is_read_is_not_forgotten() {
    let mut hub = Hub::greeted();
    hub.request(1, &Request::Subscribe { after: 0 });
    hub.session.handle_new_mail();

    hub.session.handle_mail(Vec::new());

    assert!(matches!(hub.actions()[..], [Action::Load { after: 0, .. }]), "it is read again");
    hub.session.handle_mail(Vec::new());
    let drained = hub.actions();
    assert!(matches!(drained[..], [Action::Send { answer: Answer::Empty, last: false, .. }]));
}

#[test]
fn what_the_store_did_is_told_on_its_stream() {
    let mut hub = Hub::greeted();
    let asked = hub.request(3, &Request::Prekeys { from: NOW.week(), partner: nkw() });
    assert!(
        matches!(&asked[..], [Action::LoadPrekeys { stream: 3, partner, .. }] if *partner == nkw())
    );

    let known = Some(Digest::of(b"one"));
    let asked = hub.request(6, &Request::Profile { known, partner: nkw() });
    assert!(matches!(&asked[..], [Action::LoadProfile { stream: 6, partner, known: named }]
            if *partner == nkw() && *named == known));

    hub.session.handle_prekeys(3, vec![vec![1]]);
    hub.session.handle_profile(6, Some(vec![1]));
    hub.session.handle_profile(7, None);
    hub.session.handle_done(4, true);
    hub.session.handle_done(5, false);

    let actions = hub.actions();
    let prekeys = vec![ByteBuf::from(vec![1])];
    let answers: Vec<(StreamId, Answer)> = actions
        .into_iter()
        .map(|action| match action {
            Action::Send { stream, answer, last: true } => (stream, answer),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        answers,
        [
            (3, Answer::Prekeys { prekeys }),
            (6, Answer::Profile { profile: Some(ByteBuf::from(vec![1])) }),
            (7, Answer::Profile { profile: None }),
            (4, Answer::Done),
            (5, Answer::Busy { reason: BusyReason::Disk, after_s: 60 }),
        ]
    );
}

fn put_chunk(chunk: u32, chunks: u32, len: usize, mailbox: PartnerId) -> Request {
    let blob = BlobId::from_bytes([5; 16]);
    Request::PutChunk { blob, chunk, chunks, sealed: vec![1; len], mailbox }
}

/// H-112: the length, the place and the size class of a chunk.
#[test]
fn what_is_no_chunk_of_any_attachment_is_refused() {
    let mut hub = Hub::greeted();
    let stored = hub.request(1, &put_chunk(3, 4, CHUNK_LEN, nkw()));
    assert!(matches!(stored[..], [Action::StoreChunk { stream: 1, .. }]));

    for (chunk, chunks, len) in
        [(0, 4, CHUNK_LEN - 1), (0, 4, 0), (4, 4, CHUNK_LEN), (0, 3, CHUNK_LEN), (0, 0, CHUNK_LEN)]
    {
        let actions = hub.request(2, &put_chunk(chunk, chunks, len, nkw()));
        assert_eq!(refusal(&actions), (Refusal::Chunk, false));
    }
    let nobodys = hub.request(3, &put_chunk(0, 4, CHUNK_LEN, partner("ghn-be")));
    assert_eq!(refusal(&nobodys), (Refusal::Mailbox, false));
    refused::<(), _>(Err(Refusal::Chunk), "H-112", &Refusal::Chunk);
    assert_eq!(Refusal::Chunk.code(), "chunk-shape");
}

/// H-113 and H-114 are found by the store; the answer goes out only after it has spoken.
#[test]
fn a_chunk_is_answered_for_once_the_store_has_it() {
    let mut hub = Hub::greeted();
    hub.request(1, &put_chunk(0, 4, CHUNK_LEN, nkw()));

    hub.session.handle_chunk_stored(1, ChunkStored::Kept(1));
    let kept = hub.actions();
    assert!(matches!(kept[..], [Action::Send { answer: Answer::Kept { chunks: 1 }, .. }]));

    hub.session.handle_chunk_stored(2, ChunkStored::Busy(BusyReason::BlobsFull));
    let reason = BusyReason::BlobsFull;
    let busy = hub.actions();
    let expected = Answer::Busy { reason, after_s: 60 };
    assert!(matches!(&busy[..], [Action::Send { answer, .. }] if *answer == expected));

    for (stored, refused_as, number, code) in [
        (ChunkStored::IdTaken, Refusal::BlobId, "H-113", "blob-id-taken"),
        (ChunkStored::Ahead, Refusal::ChunkAhead, "H-114", "chunk-too-far-ahead"),
    ] {
        hub.session.handle_chunk_stored(3, stored);
        assert_eq!(refusal(&hub.actions()), (refused_as.clone(), false));
        assert_eq!(refused_as.code(), code);
        refused::<(), _>(Err(refused_as.clone()), number, &refused_as);
    }
}

/// H-115
#[test]
fn an_attachment_is_handed_to_its_recipient_only() {
    let mut hub = Hub::greeted();
    let blob = BlobId::from_bytes([5; 16]);
    let load = hub.request(1, &Request::GetChunk { blob, chunk: 2 });
    assert!(matches!(load[..], [Action::LoadChunk { stream: 1, chunk: 2, .. }]));

    for (found, expected) in [
        (FoundChunk::Here(vec![9; 3]), Answer::Chunk { sealed: vec![9; 3] }),
        (FoundChunk::NotYet(2), Answer::Kept { chunks: 2 }),
        (FoundChunk::Unreadable, Answer::Busy { reason: BusyReason::Disk, after_s: 60 }),
    ] {
        hub.session.handle_chunk(1, found);
        let actions = hub.actions();
        assert!(matches!(&actions[..], [Action::Send { answer, .. }] if *answer == expected));
    }
    hub.session.handle_chunk(1, FoundChunk::Foreign);
    assert_eq!(refusal(&hub.actions()), (Refusal::BlobOwner, false));
    refused::<(), _>(Err(Refusal::BlobOwner), "H-115", &Refusal::BlobOwner);
    assert_eq!(Refusal::BlobOwner.code(), "blob-of-another");
    let forget = hub.request(4, &Request::ForgetBlobs { blobs: vec![blob] });
    assert!(matches!(&forget[..], [Action::ForgetBlobs { blobs, .. }] if *blobs == [blob]));
}
