//! What every engine must do for attachments.

use super::*;
use saphan_protocol::blob::{CHUNK_LEN, WINDOW};
use saphan_protocol::hub_session::{ChunkStored, FoundChunk, NewChunk};
use saphan_protocol::ids::BlobId;

const BLOB: BlobId = BlobId::from_bytes([7; 16]);

fn chunk(mailbox: &PartnerId, blob: BlobId, number: u32, chunks: u32) -> NewChunk {
    let sealed = vec![number as u8 ^ blob.as_bytes()[0]; CHUNK_LEN];
    NewChunk { blob, mailbox: mailbox.clone(), number, chunks, sealed }
}

async fn put(store: &impl Store, chunk: NewChunk) -> ChunkStored {
    store.put_chunks(vec![chunk], &custodian(), NOW).await.remove(0)
}

/// All chunks of a blob for Vientiane.
async fn put_all(store: &impl Store, blob: BlobId, chunks: u32) {
    for number in 0..chunks {
        let stored = put(store, chunk(&vientiane(), blob, number, chunks)).await;
        assert_eq!(stored, ChunkStored::Kept(number + 1));
    }
}

async fn found(store: &impl Store, mailbox: &PartnerId, number: u32) -> FoundChunk {
    store.chunk(mailbox, &BLOB, number).await.unwrap()
}

pub(super) async fn chunks_in_any_order_count_from_the_first_on(store: impl Store) {
    let mut kept = Vec::new();
    for number in [1, 3, 0, 2] {
        kept.push(put(&store, chunk(&vientiane(), BLOB, number, 8)).await);
    }

    assert_eq!(kept, [0, 0, 2, 4].map(ChunkStored::Kept));
    assert_eq!(store.kept(&BLOB).await.unwrap(), 4);
    for number in 0..4 {
        let expected = FoundChunk::Here(chunk(&vientiane(), BLOB, number, 8).sealed);
        assert!(found(&store, &vientiane(), number).await == expected);
    }
    assert!(found(&store, &vientiane(), 4).await == FoundChunk::NotYet(4));
}

pub(super) async fn a_chunk_beyond_the_window_is_not_kept(store: impl Store) {
    let first = put(&store, chunk(&vientiane(), BLOB, WINDOW, 8)).await;
    put(&store, chunk(&vientiane(), BLOB, 0, 8)).await;
    let beyond = put(&store, chunk(&vientiane(), BLOB, 1 + WINDOW, 8)).await;
    let within = put(&store, chunk(&vientiane(), BLOB, WINDOW, 8)).await;

    assert_eq!((first, beyond), (ChunkStored::Ahead, ChunkStored::Ahead));
    assert_eq!(within, ChunkStored::Kept(1));
}

pub(super) async fn a_chunk_is_never_replaced(store: impl Store) {
    put(&store, chunk(&vientiane(), BLOB, 0, 8)).await;
    let mut other = chunk(&vientiane(), BLOB, 0, 8);
    other.sealed[9] ^= 1;

    let again = put(&store, chunk(&vientiane(), BLOB, 0, 8)).await;

    assert_eq!(again, ChunkStored::Kept(1));
    assert_eq!(put(&store, other).await, ChunkStored::IdTaken);
    assert_eq!(put(&store, chunk(&ghent(), BLOB, 1, 8)).await, ChunkStored::IdTaken);
    assert_eq!(put(&store, chunk(&vientiane(), BLOB, 1, 4)).await, ChunkStored::IdTaken);
    assert_eq!(store.kept(&BLOB).await.unwrap(), 1);
}

pub(super) async fn only_its_recipient_reads_and_forgets_an_attachment(store: impl Store) {
    put_all(&store, BLOB, 2).await;

    store.forget_blobs(&ghent(), &[BLOB]).await.unwrap();

    assert!(found(&store, &ghent(), 0).await == FoundChunk::Foreign);
    assert!(matches!(found(&store, &vientiane(), 0).await, FoundChunk::Here(_)));
}

pub(super) async fn what_was_fetched_is_gone_and_not_sent_again(store: impl Store) {
    put_all(&store, BLOB, 2).await;

    for _ in 0..2 {
        store.forget_blobs(&vientiane(), &[BLOB]).await.unwrap();
    }

    assert!(found(&store, &vientiane(), 0).await == FoundChunk::NotYet(2));
    assert_eq!(store.kept(&BLOB).await.unwrap(), 2, "its sender has nothing more to do");
    let again = put(&store, chunk(&vientiane(), BLOB, 0, 2)).await;
    assert_eq!(again, ChunkStored::Kept(2));
    let counts = store.counts().await.unwrap();
    assert_eq!((counts.blobs, counts.blob_bytes), (0, 0));
}

pub(super) async fn half_an_attachment_is_not_forgotten(store: impl Store) {
    put(&store, chunk(&vientiane(), BLOB, 0, 2)).await;

    store.forget_blobs(&vientiane(), &[BLOB]).await.unwrap();

    assert!(matches!(found(&store, &vientiane(), 0).await, FoundChunk::Here(_)));
}

pub(super) async fn an_attachment_is_swept_after_its_last_day(store: impl Store) {
    put_all(&store, BLOB, 2).await;
    let last = NOW.day().plus(KEEP_DAYS);

    let within = store.sweep(last.end()).await.unwrap();
    let after = last.end().plus(saphan_protocol::envelope::CLOCK_TOLERANCE);
    let over = store.sweep(after).await.unwrap();

    assert_eq!((within.blobs, over.blobs), (0, 1));
    assert_eq!(store.kept(&BLOB).await.unwrap(), 0);
    assert!(found(&store, &vientiane(), 0).await == FoundChunk::NotYet(0));
}

/// Room for four chunks of each mailbox and for eight of all.
pub(super) async fn a_full_store_of_attachments_says_whose_room_is_used_up(store: impl Store) {
    let id = |number| BlobId::from_bytes([number; 16]);
    let [busy_here, busy_all] = [BusyReason::BlobsFull, BusyReason::HubFull].map(ChunkStored::Busy);

    let first = put(&store, chunk(&vientiane(), id(1), 0, 4)).await;
    let hers = put(&store, chunk(&vientiane(), id(2), 0, 1)).await;
    let others = put(&store, chunk(&ghent(), id(3), 0, 4)).await;
    let all = put(&store, chunk(&partner("bsp-th"), id(4), 0, 1)).await;
    let begun = put(&store, chunk(&vientiane(), id(1), 1, 4)).await;

    assert_eq!((first, others), (ChunkStored::Kept(1), ChunkStored::Kept(1)));
    assert_eq!((hers, all), (busy_here, busy_all));
    assert_eq!(begun, ChunkStored::Kept(2), "what was begun has its room");
}

pub(super) async fn what_is_fetched_makes_room_for_attachments(store: impl Store) {
    let next = BlobId::from_bytes([8; 16]);
    put_all(&store, BLOB, 4).await;
    let before = put(&store, chunk(&vientiane(), next, 0, 4)).await;

    store.forget_blobs(&vientiane(), &[BLOB]).await.unwrap();

    assert_eq!(before, ChunkStored::Busy(BusyReason::BlobsFull));
    put_all(&store, next, 4).await;
}
