use super::*;
use crate::cbor::{self, Limits};
use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng as _;
use proptest::prelude::*;

const LIMITS: Limits = Limits::new(512, 16);

fn content(len: usize) -> Vec<u8> {
    (0..len).map(|at| (at * 31 + at / 7) as u8).collect()
}

fn sealed_from(content: &[u8], seed: u64) -> (Manifest, Vec<Vec<u8>>) {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let mut sealer = Sealer::new(content.len() as u64, &mut rng).unwrap();
    let (mut left, mut chunks) = (content, Vec::new());
    while let Some(wanted) = sealer.wants() {
        let (now, later) = left.split_at(wanted);
        chunks.push(sealer.seal(now).unwrap());
        left = later;
    }
    (sealer.finish(MediaType::Pdf).unwrap(), chunks)
}

fn read(manifest: &Manifest, chunks: &[Vec<u8>]) -> Result<Vec<u8>, BlobError> {
    let mut reader = manifest.reader();
    let mut content = Vec::new();
    for chunk in chunks {
        content.extend_from_slice(&reader.open(chunk)?);
    }
    reader.finish().map(|()| content)
}

#[test]
fn a_file_comes_out_as_it_went_in_and_looks_like_its_size_class() {
    for len in [1, CONTENT_LEN - 1, CONTENT_LEN, CONTENT_LEN + 1, 3 * CONTENT_LEN] {
        let (manifest, chunks) = sealed_from(&content(len), 1);

        assert_eq!(read(&manifest, &chunks), Ok(content(len)));
        assert_eq!(chunks.len(), padded_chunks(len as u64) as usize);
        assert!(chunks.iter().all(|chunk| chunk.len() == CHUNK_LEN));
    }
}

/// B-102: changed, moved, of another file, cut short.
#[test]
fn a_chunk_opens_in_its_own_place_only() {
    let (manifest, chunks) = sealed_from(&content(3 * CONTENT_LEN), 1);
    let (_, foreign) = sealed_from(&content(3 * CONTENT_LEN), 2);
    let opener = manifest.opener();

    assert!(opener.open(1, &chunks[1]).is_ok());
    assert_eq!(opener.open(0, &chunks[1]).err(), Some(BlobError::Chunk(0)));
    assert_eq!(opener.open(1, &foreign[1]).err(), Some(BlobError::Chunk(1)));
    assert_eq!(opener.open(1, &chunks[1][..CHUNK_LEN - 1]).err(), Some(BlobError::Chunk(1)));
    assert_eq!(opener.open(4, &chunks[1]).err(), Some(BlobError::Chunk(4)));
    for at in [0, CHUNK_LEN / 2, CHUNK_LEN - 1] {
        let mut changed = chunks[1].clone();
        changed[at] ^= 1;
        assert_eq!(opener.open(1, &changed).err(), Some(BlobError::Chunk(1)), "byte {at}");
    }
}

/// B-103.
#[test]
fn a_file_that_ends_early_is_not_the_file() {
    let (manifest, chunks) = sealed_from(&content(3 * CONTENT_LEN), 1);

    let cut = read(&manifest, &chunks[..3]);

    assert_eq!(cut, Err(BlobError::Count { found: 3, expected: 4 }));
}

/// B-102: chunks in another order.
#[test]
fn chunks_in_another_order_are_no_file() {
    let (manifest, mut chunks) = sealed_from(&content(4 * CONTENT_LEN), 1);
    chunks.swap(1, 2);

    assert_eq!(read(&manifest, &chunks), Err(BlobError::Chunk(1)));
}

/// B-104.
#[test]
fn a_file_with_something_behind_its_end_is_refused() {
    let (manifest, chunks) = sealed_from(&content(CONTENT_LEN - 5), 1);
    let shorter = Manifest { len: manifest.len - 1, ..manifest };

    assert_eq!(read(&shorter, &chunks), Err(BlobError::Padding));
}

/// B-105.
#[test]
fn another_file_under_the_same_key_is_not_the_one_that_was_signed_for() {
    let (manifest, _) = sealed_from(&content(100), 1);
    let (_, other) = sealed_from(&content(101)[1..], 1);

    assert_eq!(read(&manifest, &other), Err(BlobError::Commitment));
}

/// B-101.
#[test]
fn a_manifest_beyond_its_bounds_is_refused() {
    let mut rng = ChaCha20Rng::seed_from_u64(1);
    let (manifest, _) = sealed_from(&content(100), 1);

    assert_eq!(Sealer::new(0, &mut rng).err(), Some(BlobError::Length(0)));
    assert_eq!(Sealer::new(LEN_MAX + 1, &mut rng).err(), Some(BlobError::Length(LEN_MAX + 1)));
    for len in [0, LEN_MAX + 1, u64::MAX] {
        let bytes = cbor::encode(&Manifest { len, ..manifest.clone() });
        assert!(cbor::decode_canonical::<Manifest>(&bytes, LIMITS).is_err(), "{len}");
    }
}

#[test]
fn a_manifest_is_read_back() {
    for media in MediaType::ALL {
        let (manifest, _) = sealed_from(&content(100), 1);
        let manifest = Manifest { media, ..manifest };

        let bytes = cbor::encode(&manifest);

        assert!(cbor::decode_canonical::<Manifest>(&bytes, LIMITS) == Ok(manifest));
    }
}

#[test]
fn one_form_sent_twice_shows_two_commitments() {
    let (first, _) = sealed_from(&content(100), 1);
    let (second, _) = sealed_from(&content(100), 2);

    assert!(first.commitment != second.commitment && first.blob != second.blob);
}

#[test]
fn what_was_said_to_be_shorter_is_not_sealed() {
    let mut sealer = Sealer::new(10, &mut ChaCha20Rng::seed_from_u64(1)).unwrap();

    assert!(sealer.seal(&[0; 11]).is_err());
    assert!(sealer.seal(&[0; 10]).is_ok());
    assert!(sealer.seal(&[]).is_err(), "all chunks are sealed");
}

proptest! {
    #[test]
    fn whatever_lies_in_a_place_is_the_chunk_or_refused(
        number in 0_u32..6,
        bytes in prop::collection::vec(any::<u8>(), CHUNK_LEN..=CHUNK_LEN),
    ) {
        let (manifest, _) = sealed_from(&content(3 * CONTENT_LEN), 1);
        prop_assert!(manifest.opener().open(number, &bytes).is_err());
    }

    #[test]
    fn whatever_arrives_is_a_manifest_or_refused(bytes: Vec<u8>) {
        if let Ok(manifest) = cbor::decode_canonical::<Manifest>(&bytes, LIMITS) {
            prop_assert_eq!(cbor::encode(&manifest), bytes);
        }
    }
}
