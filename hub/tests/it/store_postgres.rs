//! What only the PostgreSQL store has to show: several hubs on one database, and a server that is gone.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::collections::BTreeSet;
use std::time::Duration;

use crate::common::postgres::{Place, Server};
use crate::common::*;
use saphan_hub::store::{Ear, Group, PostgresStore, Quota, Store, StoreError, Submission, Swept};
use saphan_protocol::blob::CHUNK_LEN;
use saphan_protocol::envelope::{Envelope, SizeClass};
use saphan_protocol::hub_session::{ChunkStored, NewChunk, Stored};
use saphan_protocol::ids::{BlobId, PartnerId};
use saphan_protocol::wire::BusyReason;
use sqlx::{Connection as _, PgConnection};

/// Two hubs on one database.
async fn two_hubs(place: &Place, quota: Quota) -> (PostgresStore, PostgresStore) {
    tokio::join!(place.open(quota), place.open(quota))
}

async fn raw(place: &Place) -> PgConnection {
    PgConnection::connect(place.address().expose()).await.unwrap()
}

fn kept(stored: &[Stored]) -> usize {
    stored.iter().filter(|stored| matches!(stored, Stored::Kept(_))).count()
}

/// Sends in groups of three, and forgets the first of each group again.
async fn sends(store: &PostgresStore, sent: &[Envelope]) {
    for group in sent.chunks(3) {
        let stored = store.accept(group.to_vec(), &custodian(), NOW).await;
        assert_eq!(kept(&stored), group.len(), "{stored:?}");
    }
}

/// What a recipient finds who always asks behind the last position that it has, until it has `len`.
async fn follows(store: &PostgresStore, mailbox: &PartnerId, len: usize) -> Vec<(u64, [u8; 16])> {
    let (mut found, mut after) = (Vec::new(), 0);
    while found.len() < len {
        for mail in store.waiting(mailbox, after, 5).await.unwrap() {
            after = mail.position;
            found.push((mail.position, *mail.id.as_bytes()));
        }
        tokio::task::yield_now().await;
    }
    found
}

#[tokio::test]
async fn whoever_reads_behind_a_position_misses_nothing_that_two_hubs_write() {
    let place = Place::new();
    let (one, two) = two_hubs(&place, Quota::default()).await;
    let (hers, his) = (envelopes(&vientiane(), 0..90), envelopes(&vientiane(), 100..190));
    let wanted: BTreeSet<[u8; 16]> =
        hers.iter().chain(&his).map(|envelope| *envelope.header().id.as_bytes()).collect();

    let (reader, mailbox) = (place.open(Quota::default()).await, vientiane());
    let all = async {
        tokio::join!(sends(&one, &hers), sends(&two, &his), follows(&reader, &mailbox, 180))
    };
    let (.., found) = tokio::time::timeout(Duration::from_secs(60), all).await.unwrap();

    let positions: Vec<u64> = found.iter().map(|(position, _)| *position).collect();
    assert_eq!(positions, (1..=180).collect::<Vec<u64>>(), "in order, no gap and none twice");
    assert_eq!(found.into_iter().map(|(_, id)| id).collect::<BTreeSet<_>>(), wanted);
    assert_eq!(reader.counts().await.unwrap().envelopes, 180);
}

#[tokio::test]
async fn hubs_that_write_to_the_same_mailboxes_in_other_orders_do_not_stop_each_other() {
    let place = Place::new();
    let (one, two) = two_hubs(&place, Quota::default()).await;
    let group = |first: &PartnerId, second: &PartnerId, seed: u64| {
        [envelopes(first, seed..seed + 3), envelopes(second, seed + 3..seed + 6)].concat()
    };
    let writes = async |store: &PostgresStore, first: PartnerId, second: PartnerId, seed: u64| {
        let mut before: Vec<Envelope> = Vec::new();
        for seed in (seed..seed + 200).step_by(10) {
            let sent = group(&first, &second, seed);
            let submissions = sent.iter().cloned().map(Submission::from).collect();
            let done =
                |envelope: &Envelope| (envelope.header().mailbox.clone(), envelope.header().id);
            let forget = before.iter().map(done).collect();
            let group = Group { submissions, forget, ..Group::default() };
            let committed = store.commit(group, &custodian(), NOW).await;
            assert!(committed.done && kept(&committed.stored) == 6, "{committed:?}");
            before = sent;
        }
    };

    tokio::join!(writes(&one, vientiane(), ghent(), 0), writes(&two, ghent(), vientiane(), 1000));

    assert_eq!(one.counts().await.unwrap().envelopes, 12, "the last group of each");
}

#[tokio::test]
async fn an_envelope_that_two_hubs_are_given_at_once_is_kept_once() {
    let place = Place::new();
    let (one, two) = two_hubs(&place, Quota::default()).await;
    let custodian = custodian();
    let sent = envelopes(&vientiane(), 0..20);

    for envelope in &sent {
        let again = vec![envelope.clone()];
        let (first, second) = tokio::join!(
            one.accept(again.clone(), &custodian, NOW),
            two.accept(again, &custodian, NOW.plus(DAY)),
        );
        assert_eq!(first, second, "both say what was said first");
        assert_eq!(kept(&first), 1);
    }

    assert_eq!(one.counts().await.unwrap().envelopes, 20);
}

#[tokio::test]
async fn of_two_envelopes_that_claim_one_id_at_two_hubs_one_is_kept() {
    let place = Place::new();
    let (one, two) = two_hubs(&place, Quota::default()).await;
    let custodian = custodian();

    for seed in 0..20 {
        let hers = envelope(&vientiane(), SizeClass::Small, seed);
        // The same random numbers make the same id, in another mailbox that another lock guards.
        let his = envelope(&ghent(), SizeClass::Small, seed);
        assert_eq!(hers.header().id, his.header().id);
        // In a group with others, whose receipts go by the same signature.
        let others = |mailbox: &PartnerId, seed| envelopes(mailbox, seed..seed + 2);
        let (first, second) = tokio::join!(
            one.accept(
                [vec![hers], others(&vientiane(), 1000 + 10 * seed)].concat(),
                &custodian,
                NOW
            ),
            two.accept([vec![his], others(&ghent(), 5000 + 10 * seed)].concat(), &custodian, NOW),
        );
        let answers = [&first[0], &second[0]];
        let is_kept = |stored: &&&Stored| matches!(stored, Stored::Kept(_));
        assert_eq!(answers.iter().filter(is_kept).count(), 1, "{answers:?}");
        assert!(answers.contains(&&Stored::IdTaken), "{answers:?}");
        assert_eq!((kept(&first[1..]), kept(&second[1..])), (2, 2));
    }

    let authority = Authority::new();
    for mailbox in [vientiane(), ghent()] {
        for mail in one.waiting(&mailbox, 0, 1000).await.unwrap() {
            let envelope = Envelope::parse(mail.envelope).unwrap();
            assert_eq!(mail.custody.verify(&envelope, authority.directory()), Ok(NOW));
            assert_eq!(mail.custody.position(), mail.position);
        }
    }
}

#[tokio::test]
async fn a_quota_counts_what_all_hubs_keep() {
    let place = Place::new();
    let quota = Quota {
        mailbox_envelopes: 10,
        mailbox_blob_bytes: 4 * CHUNK_LEN as u64,
        blob_bytes: 8 * CHUNK_LEN as u64,
        ..Quota::default()
    };
    let (one, two) = two_hubs(&place, quota).await;
    let chunk = |blob, mailbox| {
        let sealed = vec![blob; CHUNK_LEN];
        NewChunk { blob: BlobId::from_bytes([blob; 16]), mailbox, number: 0, chunks: 2, sealed }
    };
    let keeps = async |store: &PostgresStore, from: u8| {
        let sent = envelopes(&vientiane(), u64::from(from)..u64::from(from) + 10);
        let mut stored = Vec::new();
        for envelope in sent {
            stored.extend(store.accept(vec![envelope], &custodian(), NOW).await);
        }
        let chunks = [vientiane(), ghent(), partner("bsp-th")].into_iter().zip(from..);
        let chunks = chunks.map(|(mailbox, blob)| chunk(blob, mailbox)).collect();
        (kept(&stored), store.put_chunks(chunks, &custodian(), NOW).await)
    };

    let ((first, begun), (second, also_begun)) = tokio::join!(keeps(&one, 10), keeps(&two, 100));

    assert_eq!(first + second, 10);
    let begun = [begun, also_begun].concat();
    let is_begun = |stored: &&ChunkStored| matches!(stored, ChunkStored::Kept(1));
    assert_eq!(begun.iter().filter(is_begun).count(), 4, "{begun:?}");
    let counts = one.counts().await.unwrap();
    assert_eq!((counts.envelopes, counts.blob_bytes), (10, quota.blob_bytes));
}

#[tokio::test]
async fn of_two_that_extend_the_directory_one_finds_that_it_has_moved() {
    let place = Place::new();
    let (one, two) = two_hubs(&place, Quota::default()).await;
    let mut other = Authority::new();
    let known = other.entries().to_vec();
    one.append_directory(0, &known).await.unwrap();
    other.admit(&partner("bsp-th"));
    let mut another = Authority::new();
    another.revoke(&ghent());

    let (first, second) = tokio::join!(
        one.append_directory(0, other.entries()),
        two.append_directory(0, another.entries())
    );

    assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
    assert!(matches!(first.and(second), Err(StoreError::DirectoryMoved)));
    assert_eq!(one.directory_len().await.unwrap(), known.len() as u64 + 1);
    assert_eq!(two.directory(0).await.unwrap(), one.directory(0).await.unwrap());
}

#[tokio::test]
async fn what_one_hub_is_told_every_hub_knows() {
    let place = Place::new();
    let (one, two) = two_hubs(&place, Quota::default()).await;
    let stopped = saphan_hub::store::Stopped {
        partner: ghent(),
        since: NOW,
        reason: saphan_protocol::directory::SuspensionReason::Inquiry,
    };

    one.append_directory(0, Authority::new().entries()).await.unwrap();
    one.stop(&stopped).await.unwrap();
    one.keep_self_revocation(&vientiane(), b"out").await.unwrap();

    assert_eq!(two.directory_len().await.unwrap(), 3);
    assert_eq!(two.stopped().await.unwrap(), [stopped]);
    assert_eq!(two.self_revocations().await.unwrap(), [b"out"]);
}

#[tokio::test]
async fn a_hub_hears_in_whose_mailboxes_another_has_put_something() {
    let place = Place::new();
    let (one, two) = two_hubs(&place, Quota::default()).await;
    let (mut hers, mut his) = (Ear::default(), Ear::default());
    one.accept(envelopes(&ghent(), 0..1), &custodian(), NOW).await;

    // What was there before somebody listened is said too.
    let before = two.elsewhere(&mut his).await;
    let heard = async {
        one.accept(envelopes(&vientiane(), 1..4), &custodian(), NOW).await;
        tokio::select! {
            // Says what there is to say, and has nothing new for itself but what it looked for at first.
            _ = async { loop { one.elsewhere(&mut hers).await; } } => unreachable!(),
            heard = two.elsewhere(&mut his) => heard,
        }
    };
    let heard = tokio::time::timeout(Duration::from_secs(60), heard).await.unwrap();

    assert_eq!(before, BTreeSet::from([ghent()]));
    assert!(heard.contains(&vientiane()), "{heard:?}");
}

#[tokio::test]
async fn one_hub_sweeps_at_a_time() {
    const SWEEPER: i64 = 0x7361_7068_616e_0001;
    let place = Place::new();
    let store = place.open(Quota::default()).await;
    let old = envelope_until(&vientiane(), SizeClass::Small, 1, NOW.day());
    store.accept(vec![old], &custodian(), NOW).await;
    let over = NOW.plus(2 * DAY);
    let mut other = raw(&place).await;
    let lock = sqlx::query("SELECT pg_advisory_lock($1)").bind(SWEEPER);
    lock.execute(&mut other).await.unwrap();

    let meanwhile = store.sweep(over).await.unwrap();
    sqlx::query("SELECT pg_advisory_unlock($1)").bind(SWEEPER).execute(&mut other).await.unwrap();
    let afterwards = store.sweep(over).await.unwrap();

    assert_eq!(meanwhile, Swept::default());
    assert_eq!(afterwards.envelopes, 1);
}

#[tokio::test]
async fn a_server_that_is_killed_loses_nothing_and_the_hub_goes_on_once_it_is_back() {
    let mut server = Server::start(&[]);
    let place = server.database();
    let store = place.open(Quota::default()).await;
    let sent = envelopes(&vientiane(), 0..20);
    let mut acknowledged = Vec::new();
    for some in sent.chunks(3) {
        acknowledged.extend(store.accept(some.to_vec(), &custodian(), NOW).await);
    }
    assert!(store.forget(&vientiane(), &[sent[0].header().id], &custodian(), NOW).await);

    server.kill();
    let meanwhile = store.accept(envelopes(&vientiane(), 50..52), &custodian(), NOW).await;
    let forgotten = store.forget(&vientiane(), &[sent[1].header().id], &custodian(), NOW).await;
    let read = store.waiting(&vientiane(), 0, 100).await;

    assert_eq!(meanwhile, vec![Stored::Busy(BusyReason::Disk); 2]);
    assert!(!forgotten);
    assert!(matches!(read, Err(StoreError::Away(_))), "{:?}", read.err());

    server.resume();
    // Connections of before may each fail once.
    let mut found = store.waiting(&vientiane(), 0, 100).await;
    while matches!(found, Err(StoreError::Away(_))) {
        found = store.waiting(&vientiane(), 0, 100).await;
    }
    let found = found.unwrap();
    assert_eq!(found.len(), 19);
    for (mail, stored) in found.iter().zip(&acknowledged[1..]) {
        assert_eq!(*stored, Stored::Kept(mail.custody.clone()));
    }
    let next = store.accept(envelopes(&vientiane(), 60..61), &custodian(), NOW).await;
    let Stored::Kept(receipt) = &next[0] else { panic!("not kept: {next:?}") };
    assert_eq!(receipt.position(), 21);
}

#[tokio::test]
async fn a_store_that_cannot_be_written_still_hands_out_what_it_has() {
    let place = Place::new();
    let sent = envelopes(&vientiane(), 0..2);
    place.open(Quota::default()).await.accept(sent.clone(), &custodian(), NOW).await;

    let store = PostgresStore::open_read_only(&place.address()).await.unwrap();
    let stored = store.accept(envelopes(&vientiane(), 7..8), &custodian(), NOW).await;

    assert_eq!(stored, [Stored::Busy(BusyReason::Disk)]);
    assert!(!store.forget(&vientiane(), &[sent[0].header().id], &custodian(), NOW).await);
    assert_eq!(store.waiting(&vientiane(), 0, 10).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_store_of_a_newer_program_is_left_alone() {
    let place = Place::new();
    place.open(Quota::default()).await.close().await;
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         VALUES (9999, 'from the future', true, '', 0)",
    )
    .execute(&mut raw(&place).await)
    .await
    .unwrap();

    let opened = PostgresStore::open(&place.address(), Quota::default()).await;
    let looked_at = PostgresStore::open_read_only(&place.address()).await;

    for refused in [opened, looked_at] {
        let error = refused.err().expect("a newer schema is refused");
        assert!(matches!(error, StoreError::Newer { found: 9999, .. }), "{error}");
    }
}

#[tokio::test]
async fn a_server_that_does_not_sync_is_refused() {
    let server = Server::start(&["fsync=off"]);
    let place = server.database();

    let refused = PostgresStore::open(&place.address(), Quota::default()).await;

    assert!(matches!(refused.err(), Some(StoreError::Unsafe("fsync = off"))));
}

#[tokio::test]
async fn a_commit_waits_for_the_disk_whatever_the_database_is_set_to() {
    let place = Place::new();
    let mut other = raw(&place).await;
    sqlx::query("ALTER ROLE saphan SET synchronous_commit = off")
        .execute(&mut other)
        .await
        .unwrap();
    let opened = PostgresStore::open(&place.address(), Quota::default()).await;
    sqlx::query("ALTER ROLE saphan RESET synchronous_commit").execute(&mut other).await.unwrap();

    // What the session says goes before; else it would have been refused.
    opened.unwrap();
}

#[tokio::test]
async fn no_table_has_a_column_for_senders() {
    let place = Place::new();
    place.open(Quota::default()).await.close().await;
    let mut connection = raw(&place).await;
    let mut columns = async |table: &str| -> Vec<String> {
        sqlx::query_scalar(
            "SELECT column_name::text FROM information_schema.columns \
             WHERE table_name = $1 ORDER BY ordinal_position",
        )
        .bind(table)
        .fetch_all(&mut connection)
        .await
        .unwrap()
    };

    let expected =
        ["mailbox", "position", "envelope_id", "digest", "expires_day", "custody", "envelope"];
    assert_eq!(columns("mailbox").await, expected);
    let expected = ["blob_id", "mailbox", "chunks", "kept", "fetched", "expires_day"];
    assert_eq!(columns("blob").await, expected);
}
