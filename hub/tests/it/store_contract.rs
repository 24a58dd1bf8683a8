//! What every engine of the hub's store must do. Each claim is a function over [`Store`]; the macro
//! at the end makes one test of each for each engine.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod blobs;
mod invitations;
mod operation;

use crate::common::*;
use blobs::*;
use invitations::*;
use operation::*;
use saphan_hub::store::{LetGo, Quota, SqliteStore, Store, StoreError, Word};
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::envelope::{Envelope, KEEP_DAYS, SizeClass};
use saphan_protocol::hub_session::{Mail, Stored};
use saphan_protocol::ids::{EnvelopeId, PartnerId};
use saphan_protocol::returned::ReturnReason;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::BusyReason;
use std::sync::Mutex;

const ROOM_FOR_FIVE: Quota = Quota {
    mailbox_bytes: 48 << 10,
    mailbox_envelopes: 5,
    mailbox_blob_bytes: 256 << 10,
    blob_bytes: 512 << 10,
};

fn receipt(stored: &Stored) -> &CustodyReceipt {
    match stored {
        Stored::Kept(receipt) => receipt,
        Stored::Busy(_) | Stored::IdTaken | Stored::Over => panic!("not kept: {stored:?}"),
    }
}

async fn accepted(store: &impl Store, batch: Vec<Envelope>) -> Vec<Stored> {
    store.accept(batch, &custodian(), NOW).await
}

async fn all_of(store: &impl Store, mailbox: &PartnerId) -> Vec<Mail> {
    store.waiting(mailbox, 0, 10_000).await.unwrap()
}

async fn ids_of(store: &impl Store, mailbox: &PartnerId) -> Vec<EnvelopeId> {
    all_of(store, mailbox).await.iter().map(|mail| mail.id).collect()
}

fn ids(envelopes: &[Envelope]) -> Vec<EnvelopeId> {
    envelopes.iter().map(|envelope| envelope.header().id).collect()
}

async fn what_was_accepted_waits_in_order_with_its_receipt(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..70);
    let authority = Authority::new();

    let stored = accepted(&store, sent.clone()).await;

    let waiting = all_of(&store, &vientiane()).await;
    assert_eq!(ids_of(&store, &vientiane()).await, ids(&sent));
    for ((envelope, stored), mail) in sent.iter().zip(&stored).zip(&waiting) {
        assert_eq!(mail.envelope, envelope.as_bytes());
        assert_eq!(&mail.custody, receipt(stored));
        assert_eq!(mail.position, mail.custody.position());
        assert_eq!(mail.custody.verify(envelope, authority.directory()), Ok(NOW));
    }
}

async fn the_same_envelope_again_gets_its_first_receipt(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..3);
    let first = accepted(&store, sent.clone()).await;

    let later = NOW.plus(DAY);
    let again = store.accept(sent, &custodian(), later).await;

    assert_eq!(again, first);
    assert_eq!(all_of(&store, &vientiane()).await.len(), 3);
}

async fn the_same_envelope_twice_in_one_group_is_kept_once(store: impl Store) {
    let one = envelope(&vientiane(), SizeClass::Small, 1);

    let stored = accepted(&store, vec![one.clone(), one]).await;

    assert_eq!(receipt(&stored[0]), receipt(&stored[1]));
    assert_eq!(all_of(&store, &vientiane()).await.len(), 1);
}

async fn another_envelope_cannot_take_an_id(store: impl Store) {
    let one = envelope(&vientiane(), SizeClass::Small, 1);
    let impostor = impostor_of(&one);
    accepted(&store, vec![one.clone()]).await;

    let later = accepted(&store, vec![impostor.clone()]).await;
    let two = envelope(&vientiane(), SizeClass::Small, 2);
    let in_one_group = accepted(&store, vec![two.clone(), impostor_of(&two)]).await;

    assert_eq!(later, [Stored::IdTaken]);
    assert_eq!(in_one_group[1], Stored::IdTaken);
    assert_eq!(ids_of(&store, &vientiane()).await, ids(&[one, two]));
}

async fn a_full_mailbox_turns_away_its_own_mail_only(store: impl Store) {
    let mut group = envelopes(&vientiane(), 0..6);
    group.extend(envelopes(&ghent(), 100..101));

    let stored = accepted(&store, group.clone()).await;

    assert_eq!(stored[5], Stored::Busy(BusyReason::MailboxFull));
    assert_eq!(ids_of(&store, &vientiane()).await, ids(&group[..5]));
    assert_eq!(ids_of(&store, &ghent()).await, ids(&group[6..]));
}

async fn bytes_fill_a_mailbox_too(store: impl Store) {
    let medium: Vec<_> =
        (0..4).map(|seed| envelope(&vientiane(), SizeClass::Medium, seed)).collect();

    let stored = accepted(&store, medium).await;

    assert_eq!(stored[3], Stored::Busy(BusyReason::MailboxFull));
}

async fn what_is_fetched_makes_room(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..5);
    accepted(&store, sent.clone()).await;
    let next = envelope(&vientiane(), SizeClass::Small, 9);
    assert_eq!(accepted(&store, vec![next.clone()]).await, [Stored::Busy(BusyReason::MailboxFull)]);

    assert!(store.forget(&vientiane(), &ids(&sent[..1]), &custodian(), NOW).await);

    receipt(&accepted(&store, vec![next]).await[0]);
}

async fn a_repetition_is_answered_also_when_the_mailbox_is_full(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..5);
    let first = accepted(&store, sent.clone()).await;

    assert_eq!(accepted(&store, sent).await, first);
}

async fn a_partner_forgets_in_its_own_mailbox_only(store: impl Store) {
    let hers = envelopes(&vientiane(), 0..2);
    accepted(&store, hers.clone()).await;

    assert!(store.forget(&ghent(), &ids(&hers), &custodian(), NOW).await);

    assert_eq!(ids_of(&store, &vientiane()).await, ids(&hers));
}

async fn forgetting_twice_is_no_error(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..3);
    accepted(&store, sent.clone()).await;

    assert!(store.forget(&vientiane(), &ids(&sent[..2]), &custodian(), NOW).await);
    assert!(store.forget(&vientiane(), &ids(&sent[..2]), &custodian(), NOW).await);

    assert_eq!(ids_of(&store, &vientiane()).await, ids(&sent[2..]));
    assert_eq!(store.counts().await.unwrap().envelopes, 1);
}

async fn positions_are_never_given_twice(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..3);
    let first = accepted(&store, sent.clone()).await;
    let last = receipt(&first[2]).position();

    store.forget(&vientiane(), &ids(&sent), &custodian(), NOW).await;
    let next = accepted(&store, envelopes(&vientiane(), 10..11)).await;

    assert!(receipt(&next[0]).position() > last);
}

async fn waiting_goes_on_behind_a_position(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..5);
    accepted(&store, sent.clone()).await;
    let first_two = store.waiting(&vientiane(), 0, 2).await.unwrap();

    let rest = store.waiting(&vientiane(), first_two[1].position, 100).await.unwrap();

    let rest: Vec<_> = rest.iter().map(|mail| mail.id).collect();
    assert_eq!(rest, ids(&sent[2..]));
    assert!(store.waiting(&vientiane(), u64::MAX, 100).await.unwrap().is_empty());
}

async fn an_expired_envelope_is_swept_and_no_other(store: impl Store) {
    let today = NOW.day();
    let short = envelope_until(&vientiane(), SizeClass::Small, 1, today);
    let long = envelope_until(&vientiane(), SizeClass::Small, 2, today.plus(KEEP_DAYS));
    accepted(&store, vec![short.clone(), long.clone()]).await;

    let within = store.sweep(today.end()).await.unwrap();
    assert_eq!((within.envelopes, ids_of(&store, &vientiane()).await.len()), (0, 2));

    let after = today.end().plus(saphan_protocol::envelope::CLOCK_TOLERANCE);
    assert!(short.is_expired(after));
    let swept = store.sweep(after).await.unwrap();

    assert_eq!(swept.envelopes, 1);
    assert_eq!(ids_of(&store, &vientiane()).await, ids(&[long]));
}

async fn sweeping_makes_room(store: impl Store) {
    let today = NOW.day();
    let old: Vec<_> =
        (0..5).map(|seed| envelope_until(&vientiane(), SizeClass::Small, seed, today)).collect();
    accepted(&store, old).await;

    store.sweep(NOW.plus(2 * DAY)).await.unwrap();

    receipt(&accepted(&store, envelopes(&vientiane(), 9..10)).await[0]);
}

async fn what_waits_for_a_revoked_partner_goes_and_is_remembered_as_returned(store: impl Store) {
    let theirs = envelopes(&vientiane(), 0..3);
    let others = envelopes(&ghent(), 3..5);
    accepted(&store, [theirs.clone(), others.clone()].concat()).await;
    let week = NOW.week();
    let prekey = prekey_of(&vientiane(), week, NOW).as_bytes().to_vec();
    assert!(store.keep_prekeys(&vientiane(), vec![(week, NOW, prekey)], &custodian(), NOW).await);
    let profile = profile_of(&vientiane(), 1, NOW);
    store.keep_profile(&vientiane(), &profile).await.unwrap();

    assert_eq!(store.empty(&vientiane(), NOW).await.unwrap(), 3);

    assert!(all_of(&store, &vientiane()).await.is_empty());
    assert_eq!(ids_of(&store, &ghent()).await, ids(&others), "nobody else's");
    assert!(store.prekeys(&vientiane(), week).await.unwrap().is_empty());
    assert!(store.profile(&vientiane()).await.unwrap().is_none());
    let digests: Vec<_> = theirs.iter().chain(&others).map(Envelope::digest).collect();
    let (mailbox, why) = (vientiane(), ReturnReason::Revoked);
    let expected: Vec<LetGo> = digests[..3]
        .iter()
        .map(|envelope| LetGo { envelope: *envelope, mailbox: mailbox.clone(), why, at: NOW })
        .collect();
    assert_eq!(store.returned(&digests).await.unwrap(), expected);
    assert_eq!(store.empty(&vientiane(), NOW).await.unwrap(), 0, "twice is no error");
}

async fn what_was_fetched_is_never_said_to_be_returned(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..2);
    accepted(&store, sent.clone()).await;
    assert!(store.forget(&vientiane(), &ids(&sent)[..1], &custodian(), NOW).await);

    store.empty(&vientiane(), NOW).await.unwrap();

    let digests: Vec<_> = sent.iter().map(Envelope::digest).collect();
    let returned = store.returned(&digests).await.unwrap();
    assert_eq!(returned.len(), 1);
    assert_eq!(returned[0].envelope, digests[1]);
}

async fn what_is_returned_is_forgotten_after_sixty_days(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..1);
    accepted(&store, sent.clone()).await;
    let over = NOW.plus(DAY * (KEEP_DAYS + 2));
    store.sweep(over).await.unwrap();
    let digests = [sent[0].digest()];
    let told = store.returned(&digests).await.unwrap();
    assert_eq!(told[0].why, ReturnReason::Expired);

    store.sweep(over.plus(DAY * 59)).await.unwrap();
    assert_eq!(store.returned(&digests).await.unwrap(), told);
    store.sweep(over.plus(DAY * 61)).await.unwrap();

    assert!(store.returned(&digests).await.unwrap().is_empty());
}

async fn of_two_prekeys_for_one_week_the_later_stays(store: impl Store) {
    let week = NOW.week();
    let [old, new] = [NOW, NOW.plus(DAY)];
    let message = |created: UnixSeconds| prekey_of(&vientiane(), week, created).as_bytes().to_vec();

    for created in [old, new, old] {
        let prekeys = vec![(week, created, message(created))];
        assert!(store.keep_prekeys(&vientiane(), prekeys, &custodian(), NOW).await);
    }

    assert_eq!(store.prekeys(&vientiane(), week).await.unwrap(), [message(new)]);
}

async fn prekeys_come_by_week_and_by_owner(store: impl Store) {
    let weeks: Vec<_> = NOW.week().and_next(3).collect();
    let of = |owner: &PartnerId, at: usize| {
        (weeks[at], NOW, prekey_of(owner, weeks[at], NOW).as_bytes().to_vec())
    };
    let hers = vec![of(&vientiane(), 2), of(&vientiane(), 0), of(&vientiane(), 3)];
    store.keep_prekeys(&vientiane(), hers, &custodian(), NOW).await;
    store.keep_prekeys(&ghent(), vec![of(&ghent(), 2)], &custodian(), NOW).await;

    let found = store.prekeys(&vientiane(), weeks[1]).await.unwrap();

    assert_eq!(found, [of(&vientiane(), 2).2, of(&vientiane(), 3).2]);
}

async fn prekeys_of_weeks_that_are_over_are_swept(store: impl Store) {
    let (this, next) = (NOW.week(), NOW.week().plus(1));
    let prekeys = [this, next]
        .map(|week| (week, NOW, prekey_of(&vientiane(), week, NOW).as_bytes().to_vec()))
        .to_vec();
    store.keep_prekeys(&vientiane(), prekeys, &custodian(), NOW).await;

    assert_eq!(store.sweep(NOW).await.unwrap().prekeys, 0);
    assert_eq!(store.sweep(next.start().plus(DAY)).await.unwrap().prekeys, 1);
    assert_eq!(store.prekeys(&vientiane(), this).await.unwrap().len(), 1);
}

async fn the_highest_profile_stays_and_of_one_number_the_later(store: impl Store) {
    let [first, second] = [1, 2].map(|number| profile_of(&vientiane(), number, NOW));
    let again = profile_of(&vientiane(), 2, NOW.plus(DAY));
    let others = profile_of(&ghent(), 9, NOW);
    store.keep_profile(&ghent(), &others).await.unwrap();

    for (offered, kept) in [
        (&first, &first),
        (&second, &second),
        (&first, &second),
        (&again, &again),
        (&second, &again),
    ] {
        store.keep_profile(&vientiane(), offered).await.unwrap();
        let found = store.profile(&vientiane()).await.unwrap();
        assert_eq!(found.as_ref(), Some(&kept.message));
    }

    assert_eq!(store.profile(&ghent()).await.unwrap(), Some(others.message));
    assert_eq!(store.profile(&partner("bsp-th")).await.unwrap(), None);
}

async fn the_machine_that_asked_last_is_the_one(store: impl Store) {
    let [old, new] = [3, 4].map(|seed| key(seed).verifying_key());
    let later = NOW.plus(DAY);
    let asks =
        async |key, signed| store.note_at_door(&vientiane(), signed, key, NOW.day()).await.unwrap();

    assert!(asks(&old, NOW).await);
    assert!(asks(&old, NOW).await, "it may ask again");
    assert!(!asks(&new, NOW).await, "which of the two is newer nobody knows");
    assert!(asks(&new, later).await);
    assert!(!asks(&old, NOW).await, "that one was replaced");
    assert!(asks(&new, NOW).await, "its own older request is as good");
    assert!(!asks(&old, later).await, "and moves nothing back");
    assert!(store.note_at_door(&ghent(), NOW, &old, NOW.day()).await.unwrap(), "others are others");
}

async fn a_profile_that_is_over_is_swept(store: impl Store) {
    let profile = profile_of(&vientiane(), 1, NOW);
    store.keep_profile(&vientiane(), &profile).await.unwrap();

    assert_eq!(store.sweep(profile.until).await.unwrap().profiles, 0, "clocks differ");
    assert_eq!(store.sweep(profile.until.plus(DAY)).await.unwrap().profiles, 1);
    assert_eq!(store.profile(&vientiane()).await.unwrap(), None);
}

async fn the_directory_grows_at_its_end_only(store: impl Store) {
    let authority = Authority::new();
    let entries = authority.entries();

    store.append_directory(0, &entries[..2]).await.unwrap();
    let gap = store.append_directory(3, &entries[2..]).await;
    let other = store.append_directory(1, &entries[2..]).await;
    store.append_directory(0, entries).await.unwrap();

    assert!(matches!(gap, Err(StoreError::DirectoryMoved)));
    assert!(matches!(other, Err(StoreError::DirectoryMoved)));
    assert_eq!(store.directory(0).await.unwrap(), entries);
    assert_eq!(store.directory(2).await.unwrap(), entries[2..]);
    assert_eq!(store.directory_len().await.unwrap(), entries.len() as u64);
}

async fn the_last_word_is_kept_with_what_it_was_said_on(store: impl Store) {
    let authority = Authority::new();
    store.append_directory(0, authority.entries()).await.unwrap();
    let word = |at: u64| Word {
        floor: NOW,
        latest: UnixSeconds::new(NOW.get() + at),
        signed: vec![7; usize::try_from(at).unwrap()],
    };
    let heard = Mutex::new(Vec::new());
    let speak = |known, new: Option<Word>| {
        let heard = &heard;
        store.speak(known, move |entries, last| {
            heard.lock().unwrap().push((entries.len(), last.word));
            new.clone()
        })
    };

    speak(0, Some(word(1))).await.unwrap();
    speak(2, None).await.unwrap();
    speak(3, Some(word(2))).await.unwrap();
    speak(9, None).await.unwrap();

    let all = authority.entries().len();
    let wanted =
        [(all, None), (all - 2, Some(word(1))), (all - 3, Some(word(1))), (0, Some(word(2)))];
    assert_eq!(heard.into_inner().unwrap(), wanted);
}

async fn figures_say_how_much_and_not_whose(store: impl Store) {
    accepted(&store, envelopes(&vientiane(), 0..2)).await;
    accepted(&store, vec![envelope(&ghent(), SizeClass::Large, 7)]).await;
    store.append_directory(0, Authority::new().entries()).await.unwrap();

    let counts = store.counts().await.unwrap();

    assert_eq!((counts.envelopes, counts.bytes), (3, (4 + 4 + 64) << 10));
    assert_eq!((counts.mailboxes, counts.prekeys, counts.directory), (2, 0, 3));
}

async fn a_large_group_is_one_group(store: impl Store) {
    let sent = envelopes(&vientiane(), 0..200);
    let authority = Authority::new();

    let stored = accepted(&store, sent.clone()).await;

    for (envelope, stored) in sent.iter().zip(&stored) {
        receipt(stored).verify(envelope, authority.directory()).unwrap();
    }
    assert!(store.forget(&vientiane(), &ids(&sent), &custodian(), NOW).await);
    assert!(all_of(&store, &vientiane()).await.is_empty());
}

/// What an engine's store lies in, and the store.
async fn sqlite_in(quota: Quota) -> (tempfile::TempDir, SqliteStore) {
    let place = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(&place.path().join("hub.sqlite"), quota, None).await.unwrap();
    (place, store)
}

#[cfg(target_os = "linux")]
async fn postgres_in(quota: Quota) -> (postgres::Place, saphan_hub::store::PostgresStore) {
    let place = postgres::Place::new();
    let store = place.open(quota).await;
    (place, store)
}

/// One test of each claim for each engine.
macro_rules! contract {
    ($($(#[$where:meta])? $engine:ident: $open:path),*; $claims:tt) => {
        $(
            $(#[$where])?
            mod $engine {
                contract! { @ $open, $claims }
            }
        )*
    };
    (@ $open:path, { $($quota:expr => [$($claim:ident),* $(,)?]),* $(,)? }) => {
        $($(
            #[tokio::test]
            async fn $claim() {
                let (_place, store) = $open($quota).await;
                super::$claim(store).await;
            }
        )*)*
    };
}

contract! {
    sqlite: super::sqlite_in,
    #[cfg(target_os = "linux")] postgresql: super::postgres_in;
    {
    saphan_hub::store::Quota::default() => [
        what_was_accepted_waits_in_order_with_its_receipt,
        the_same_envelope_again_gets_its_first_receipt,
        the_same_envelope_twice_in_one_group_is_kept_once,
        another_envelope_cannot_take_an_id,
        a_partner_forgets_in_its_own_mailbox_only,
        forgetting_twice_is_no_error,
        positions_are_never_given_twice,
        waiting_goes_on_behind_a_position,
        an_expired_envelope_is_swept_and_no_other,
        what_waits_for_a_revoked_partner_goes_and_is_remembered_as_returned,
        what_was_fetched_is_never_said_to_be_returned,
        what_is_returned_is_forgotten_after_sixty_days,
        of_two_prekeys_for_one_week_the_later_stays,
        prekeys_come_by_week_and_by_owner,
        prekeys_of_weeks_that_are_over_are_swept,
        the_highest_profile_stays_and_of_one_number_the_later,
        a_profile_that_is_over_is_swept,
        the_machine_that_asked_last_is_the_one,
        an_invitation_is_of_the_first_who_comes,
        whoever_comes_second_is_counted_and_told_nothing,
        an_invitation_is_over_at_its_time_and_a_request_a_month_later,
        a_newer_invitation_takes_the_place_of_one_that_nobody_used,
        what_the_authority_said_first_stays,
        requests_are_handed_over_in_pages,
        what_was_taken_back_lets_nobody_in_and_a_new_one_does,
        more_invitations_than_fit_are_refused_as_a_whole,
        offices_are_seen_by_the_day,
        the_directory_grows_at_its_end_only,
        the_last_word_is_kept_with_what_it_was_said_on,
        whom_the_operator_keeps_out_is_kept_until_let_in,
        what_waits_is_seen_by_mailbox_with_the_oldest_first,
        what_is_given_back_early_is_remembered_and_not_taken_again,
        what_is_new_and_what_is_forgotten_is_counted_once,
        counts_add_up_by_day_and_go_after_a_quarter,
        a_store_that_is_held_says_so_to_whoever_speaks_until_it_is_released,
        figures_say_how_much_and_not_whose,
        a_large_group_is_one_group,
        chunks_in_any_order_count_from_the_first_on,
        a_chunk_beyond_the_window_is_not_kept,
        a_chunk_is_never_replaced,
        only_its_recipient_reads_and_forgets_an_attachment,
        what_was_fetched_is_gone_and_not_sent_again,
        half_an_attachment_is_not_forgotten,
        an_attachment_is_swept_after_its_last_day,
    ],
    super::ROOM_FOR_FIVE => [
        a_full_mailbox_turns_away_its_own_mail_only,
        bytes_fill_a_mailbox_too,
        what_is_fetched_makes_room,
        a_repetition_is_answered_also_when_the_mailbox_is_full,
        sweeping_makes_room,
        a_full_store_of_attachments_says_whose_room_is_used_up,
        what_is_fetched_makes_room_for_attachments,
    ],
    }
}
