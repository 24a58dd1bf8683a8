//! Attachments at the hub: over real QUIC, over a crash, on a full disk.
#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::time::Duration;

use crate::common::quic::*;
use crate::common::*;
use saphan_hub::shell::CLOSE_REFUSED;
use saphan_hub::store::{Quota, SqliteStore, Store as _};
use saphan_protocol::blob::{BlobError, CHUNK_LEN, Manifest, MediaType, Sealer};
use saphan_protocol::hub_session::{ChunkStored, FoundChunk, NewChunk};
use saphan_protocol::ids::{BlobId, PartnerId};
use saphan_protocol::wire::{Answer, BusyReason, Request};
use tokio::time::timeout;

/// A file of so many chunks for Vientiane, sealed.
fn sealed(filled: usize) -> (Manifest, Vec<Vec<u8>>) {
    let content = vec![0xa5; filled * 65_520 - 7];
    let rng = &mut getrandom::rand_core::UnwrapErr(getrandom::SysRng);
    let mut sealer = Sealer::new(content.len() as u64, rng).unwrap();
    let (mut left, mut chunks) = (&content[..], Vec::new());
    while let Some(wanted) = sealer.wants() {
        let (now, later) = left.split_at(wanted);
        chunks.push(sealer.seal(now).unwrap());
        left = later;
    }
    (sealer.finish(MediaType::Pdf).unwrap(), chunks)
}

fn put(manifest: &Manifest, number: u32, sealed: &[u8]) -> Request {
    Request::PutChunk {
        blob: manifest.blob(),
        chunk: number,
        chunks: manifest.chunks(),
        sealed: sealed.to_vec(),
        mailbox: vientiane(),
    }
}

fn get(manifest: &Manifest, chunk: u32) -> Request {
    Request::GetChunk { blob: manifest.blob(), chunk }
}

fn new_chunk(blob: BlobId, mailbox: &PartnerId, number: u32, chunks: u32) -> NewChunk {
    let sealed = vec![number as u8; CHUNK_LEN];
    NewChunk { blob, mailbox: mailbox.clone(), number, chunks, sealed }
}

#[tokio::test]
async fn an_attachment_is_put_fetched_and_forgotten() {
    let mut world = World::new().await;
    let (sender, recipient) = (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let (sender, recipient) = (sender.greet().await, recipient.greet().await);
    let (manifest, chunks) = sealed(3);

    let mut reader = manifest.reader();
    for (number, chunk) in (0..).zip(&chunks) {
        let early = recipient.ask(&get(&manifest, number)).await.unwrap();
        assert_eq!(early, Answer::Kept { chunks: number });
        let kept = sender.ask(&put(&manifest, number, chunk)).await.unwrap();
        assert_eq!(kept, Answer::Kept { chunks: number + 1 });
        let answer = recipient.ask(&get(&manifest, number)).await.unwrap();
        let Answer::Chunk { sealed } = answer else { panic!("{answer:?}") };
        reader.open(&sealed).unwrap();
    }
    assert_eq!(reader.finish(), Ok(()));
    let foreign = sender.ask(&get(&manifest, 0)).await.unwrap();
    let forget = Request::ForgetBlobs { blobs: vec![manifest.blob()] };
    assert_eq!(recipient.ask(&forget).await.unwrap(), Answer::Done);

    assert_eq!(foreign, Answer::Refused);
    assert_eq!(world.hub.relay().store().counts().await.unwrap().blobs, 0);
    let after = recipient.ask(&get(&manifest, 0)).await.unwrap();
    assert_eq!(after, Answer::Kept { chunks: manifest.chunks() });
    world.hub.stop().await;
}

#[tokio::test]
async fn who_is_revoked_in_the_middle_neither_puts_nor_fetches() {
    let mut world = World::new().await;
    let (ghent_caller, vientiane_caller) =
        (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let (sender, recipient) = (ghent_caller.greet().await, vientiane_caller.greet().await);
    let (manifest, chunks) = sealed(4);
    for number in 0..2 {
        let kept = sender.ask(&put(&manifest, number, &chunks[number as usize])).await.unwrap();
        assert_eq!(kept, Answer::Kept { chunks: number + 1 });
    }

    world.ca.revoke(&ghent());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();
    let closed = timeout(Duration::from_secs(1), sender.close_code()).await;
    assert_eq!(closed, Ok(Some(CLOSE_REFUSED)));
    assert!(ghent_caller.connect().await.ask(&hello()).await.is_err());

    assert!(matches!(recipient.ask(&get(&manifest, 1)).await.unwrap(), Answer::Chunk { .. }));
    world.ca.revoke(&vientiane());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();
    assert!(recipient.ask(&get(&manifest, 1)).await.is_err());
    world.hub.stop().await;
}

#[tokio::test]
async fn nothing_is_put_for_whoever_was_revoked() {
    let mut world = World::new().await;
    let sender = world.admit(&ghent()).await.greet().await;
    world.admit(&vientiane()).await;
    let (manifest, chunks) = sealed(1);

    world.ca.revoke(&vientiane());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();

    assert_eq!(sender.ask(&put(&manifest, 0, &chunks[0])).await.unwrap(), Answer::Refused);
    world.hub.stop().await;
}

#[tokio::test]
async fn a_hub_that_lies_about_a_chunk_is_found_out_before_anything_is_shown() {
    let (manifest, chunks) = sealed(3);
    let opener = manifest.opener();

    for (number, lie) in [(0, &chunks[1]), (1, &chunks[0]), (3, &chunks[2]), (2, &chunks[3])] {
        assert_eq!(opener.open(number, lie).err(), Some(BlobError::Chunk(number)));
    }
}

#[tokio::test]
async fn after_a_crash_every_chunk_that_was_answered_for_is_there() {
    let (before, after) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let path = before.path().join("hub.sqlite");
    let store = SqliteStore::open(&path, Quota::default(), None).await.unwrap();
    let blob = BlobId::from_bytes([1; 16]);
    for number in 0..6 {
        let chunk = new_chunk(blob, &vientiane(), number, 8);
        store.put_chunks(vec![chunk], &custodian(), NOW).await;
    }

    for name in ["hub.sqlite", "hub.sqlite-wal"] {
        std::fs::copy(before.path().join(name), after.path().join(name)).unwrap();
    }
    let path = after.path().join("hub.sqlite");
    let store = SqliteStore::open(&path, Quota::default(), None).await.unwrap();

    assert_eq!(store.kept(&blob).await.unwrap(), 6);
    let last = store.chunk(&vientiane(), &blob, 5).await.unwrap();
    assert!(last == FoundChunk::Here(vec![5; CHUNK_LEN]));
}

#[tokio::test]
async fn a_full_disk_makes_the_sender_wait_and_spoils_nothing() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("hub.sqlite");
    let store = SqliteStore::open(&path, Quota::default(), Some(1 << 20)).await.unwrap();
    let [first, second] = [1, 2].map(|byte| BlobId::from_bytes([byte; 16]));
    let put = async |blob, number, chunks| {
        let chunk = new_chunk(blob, &vientiane(), number, chunks);
        store.put_chunks(vec![chunk], &custodian(), NOW).await.remove(0)
    };
    for number in 0..4 {
        assert_eq!(put(first, number, 4).await, ChunkStored::Kept(number + 1));
    }
    let mut number = 0;
    while put(second, number, 32).await == ChunkStored::Kept(number + 1) {
        number += 1;
    }

    assert_eq!(put(second, number, 32).await, ChunkStored::Busy(BusyReason::Disk));
    assert_eq!(store.kept(&second).await.unwrap(), number);
    let last = store.chunk(&vientiane(), &second, number - 1).await.unwrap();
    assert!(last == FoundChunk::Here(vec![number as u8 - 1; CHUNK_LEN]));

    store.forget_blobs(&vientiane(), &[first]).await.unwrap();
    assert_eq!(put(second, number, 32).await, ChunkStored::Kept(number + 1));
}
