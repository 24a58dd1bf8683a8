//! What only the SQLite store has to show: crashes, full and read-only disks, its settings.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::path::Path;
use std::sync::Arc;

use crate::common::*;
use saphan_hub::store::{Quota, SqliteStore, Store, StoreError, Submission, Writer};
use saphan_protocol::hub_session::Stored;
use saphan_protocol::ids::Digest;
use saphan_protocol::wire::BusyReason;
use sqlx::Connection as _;

const MIB: u64 = 1 << 20;

async fn open(path: &Path, size_max: Option<u64>) -> SqliteStore {
    SqliteStore::open(path, Quota::default(), size_max).await.unwrap()
}

fn kept(stored: &[Stored]) -> usize {
    stored.iter().filter(|stored| matches!(stored, Stored::Kept(_))).count()
}

/// What a disk would hold if the power went now: the files as they are, without a clean close.
fn crash_image(from: &Path, to: &Path) {
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        // The shared-memory index does not survive a crash; it is rebuilt from the log.
        if !file.file_name().to_string_lossy().ends_with("-shm") {
            std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    }
}

#[tokio::test]
async fn after_a_crash_everything_acknowledged_is_there() {
    let (before, after) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let store = open(&before.path().join("hub.sqlite"), None).await;
    let sent = envelopes(&vientiane(), 0..20);
    let mut acknowledged = Vec::new();
    for some in sent.chunks(3) {
        acknowledged.extend(store.accept(some.to_vec(), &custodian(), NOW).await);
    }
    store.forget(&vientiane(), &[sent[0].header().id], &custodian(), NOW).await;

    crash_image(before.path(), after.path());
    let store = open(&after.path().join("hub.sqlite"), None).await;

    let found = store.waiting(&vientiane(), 0, 100).await.unwrap();
    assert_eq!(found.len(), 19);
    for (mail, stored) in found.iter().zip(&acknowledged[1..]) {
        assert_eq!(*stored, Stored::Kept(mail.custody.clone()));
    }
    let next = store.accept(envelopes(&ghent(), 50..51), &custodian(), NOW).await;
    let Stored::Kept(receipt) = &next[0] else { panic!("not kept: {next:?}") };
    assert_eq!(receipt.position(), 21);
}

#[tokio::test]
async fn a_full_disk_makes_senders_wait_and_loses_nothing() {
    let place = tempfile::tempdir().unwrap();
    let store = open(&place.path().join("hub.sqlite"), Some(MIB)).await;
    let mut safe = Vec::new();
    let refused = loop {
        let seed = 10 * safe.len() as u64;
        let group = envelopes(&vientiane(), seed..seed + 10);
        let stored = store.accept(group.clone(), &custodian(), NOW).await;
        match kept(&stored) {
            10 => safe.extend(group),
            _ => break (group, stored),
        }
    };

    assert_eq!(refused.1, vec![Stored::Busy(BusyReason::Disk); 10]);
    let found = store.waiting(&vientiane(), 0, 1000).await.unwrap();
    assert_eq!(found.len(), safe.len());

    let fetched: Vec<_> = safe[..50].iter().map(|envelope| envelope.header().id).collect();
    assert!(store.forget(&vientiane(), &fetched, &custodian(), NOW).await);
    let again = store.accept(refused.0, &custodian(), NOW).await;
    assert_eq!(kept(&again), 10);
}

#[tokio::test]
async fn a_full_disk_does_not_keep_recipients_from_making_room() {
    let place = tempfile::tempdir().unwrap();
    let store = open(&place.path().join("hub.sqlite"), Some(MIB)).await;
    let mut seed = 0;
    let mut safe = Vec::new();
    let too_many = loop {
        let group = envelopes(&vientiane(), seed..seed + 10);
        seed += 10;
        if kept(&store.accept(group.clone(), &custodian(), NOW).await) < 10 {
            break group;
        }
        safe.extend(group);
    };
    let group = saphan_hub::store::Group {
        submissions: too_many.into_iter().map(Submission::from).collect(),
        forget: vec![(vientiane(), safe[0].header().id)],
        ..Default::default()
    };

    let committed = store.commit(group, &custodian(), NOW).await;

    assert_eq!(committed.stored, vec![Stored::Busy(BusyReason::Disk); 10]);
    assert!(committed.done);
    assert_eq!(store.counts().await.unwrap().envelopes, safe.len() as u64 - 1);
}

#[tokio::test]
async fn a_store_that_cannot_be_written_still_hands_out_what_it_has() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("hub.sqlite");
    let sent = envelopes(&vientiane(), 0..2);
    open(&path, None).await.accept(sent.clone(), &custodian(), NOW).await;

    let store = SqliteStore::open_read_only(&path).await.unwrap();
    let stored = store.accept(envelopes(&vientiane(), 7..8), &custodian(), NOW).await;

    assert_eq!(stored, [Stored::Busy(BusyReason::Disk)]);
    assert!(!store.forget(&vientiane(), &[sent[0].header().id], &custodian(), NOW).await);
    assert_eq!(store.waiting(&vientiane(), 0, 10).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_store_of_a_newer_program_is_left_alone() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("hub.sqlite");
    open(&path, None).await.close().await;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
    let mut raw = sqlx::SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::query(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         VALUES (9999, 'from the future', 1, x'00', 0)",
    )
    .execute(&mut raw)
    .await
    .unwrap();
    raw.close().await.unwrap();

    let opened = SqliteStore::open(&path, Quota::default(), None).await;
    let looked_at = SqliteStore::open_read_only(&path).await;

    for refused in [opened, looked_at] {
        let error = refused.err().expect("a newer schema is refused");
        assert!(matches!(error, StoreError::Newer { found: 9999, .. }), "{error}");
    }
}

#[tokio::test]
async fn forgotten_envelopes_leave_the_disk() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("hub.sqlite");
    let store = open(&path, None).await;
    // Sweeping brings the schema out of the log and into the file.
    store.sweep(NOW).await.unwrap();
    let empty = std::fs::metadata(&path).unwrap().len();
    let sent = envelopes(&vientiane(), 0..300);
    let ids: Vec<_> = sent.iter().map(|envelope| envelope.header().id).collect();
    let marks: Vec<_> = sent.iter().map(|one| one.as_bytes()[2000..2032].to_vec()).collect();
    store.accept(sent, &custodian(), NOW).await;

    store.forget(&vientiane(), &ids, &custodian(), NOW).await;
    store.sweep(NOW).await.unwrap();

    let mut left = std::fs::read(&path).unwrap();
    left.extend(std::fs::read(path.with_extension("sqlite-wal")).unwrap());
    assert!(left.len() as u64 <= empty + 64 * 1024, "{} bytes are left", left.len());
    for mark in marks {
        assert!(!left.windows(mark.len()).any(|part| part == mark));
    }
}

#[tokio::test]
async fn no_table_has_a_column_for_senders() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("hub.sqlite");
    open(&path, None).await.close().await;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
    let mut raw = sqlx::SqliteConnection::connect_with(&options).await.unwrap();

    let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info('mailbox')")
        .fetch_all(&mut raw)
        .await
        .unwrap();

    let expected =
        ["position", "mailbox", "envelope_id", "digest", "expires_day", "custody", "envelope"];
    assert_eq!(columns, expected);
    let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info('blob')")
        .fetch_all(&mut raw)
        .await
        .unwrap();
    assert_eq!(columns, ["blob_id", "mailbox", "chunks", "kept", "fetched", "expires_day"]);
}

#[tokio::test]
async fn who_waits_together_is_stored_in_one_group() {
    let place = tempfile::tempdir().unwrap();
    let store = Arc::new(open(&place.path().join("hub.sqlite"), None).await);
    let alone = store.accept(envelopes(&ghent(), 99..100), &custodian(), NOW).await;
    let Stored::Kept(alone) = &alone[0] else { panic!("not kept") };
    let (writer, task) = Writer::new(Arc::clone(&store), Arc::new(custodian()), Arc::default());
    let sent = envelopes(&vientiane(), 0..40);
    let authority = Authority::new();

    let asking: Vec<_> = sent
        .iter()
        .map(|envelope| {
            let (writer, envelope) = (writer.clone(), envelope.clone());
            tokio::spawn(async move { writer.accept(envelope.into(), NOW).await })
        })
        .collect();
    let task = tokio::spawn(task);
    for (asked, envelope) in asking.into_iter().zip(&sent) {
        let Stored::Kept(receipt) = asked.await.unwrap() else { panic!("not kept") };
        receipt.verify(envelope, authority.directory()).unwrap();
        // Among 40 leaves, the shortest path has four hashes; alone, there is none.
        assert!(receipt.to_bytes().len() > alone.to_bytes().len() + 4 * Digest::LEN);
    }
    let ids = sent.iter().map(|envelope| envelope.header().id).collect();
    assert!(writer.forget(vientiane(), ids, NOW).await);

    drop(writer);
    task.await.unwrap();
    assert_eq!(store.counts().await.unwrap().envelopes, 1);
}
