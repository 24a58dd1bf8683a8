//! A file of one chunk, and one refusal of each check on attachments, by its reader and by the hub.
#![expect(clippy::unwrap_used, reason = "every value is made here, and tests run all of it")]

use saphan_protocol::blob::{BlobError, CHUNK_LEN, CONTENT_LEN, Manifest, MediaType, Sealer};
use saphan_protocol::cbor::{CborError, Limits, decode_canonical, encode};
use saphan_protocol::ids::BlobId;
use saphan_protocol::wire::Request;

use super::messages::request_body;
use super::vector::Vector;
use super::world::{nkw, rng};

const LIMITS: Limits = Limits::new(1024, 16);

/// Seals `content` under the id and key of the vectors.
fn sealed(content: &[u8]) -> (Manifest, Vec<u8>) {
    let mut sealer = Sealer::new(content.len() as u64, &mut rng(17)).unwrap();
    let chunk = sealer.seal(content).unwrap();
    (sealer.finish(MediaType::Text).unwrap(), chunk)
}

/// The file whose chunk is zeros before its tag, which are short to write: the stream itself.
fn content() -> Vec<u8> {
    let (_, mut stream) = sealed(&vec![0; CONTENT_LEN]);
    stream.truncate(CONTENT_LEN);
    stream
}

/// The manifest, with the value after the text `key` replaced by `value`, which is as long.
fn altered(manifest: &[u8], key: &[u8], value: &[u8]) -> Vec<u8> {
    let mut bytes = manifest.to_vec();
    let at = bytes.windows(key.len()).position(|window| window == key).unwrap() + key.len();
    bytes[at..at + value.len()].copy_from_slice(value);
    bytes
}

pub(super) fn all() -> Vec<Vector> {
    let (manifest, chunk) = sealed(&content());
    let manifest = encode(&manifest);
    let refusal = |check, code, about: &str, manifest: Vec<u8>| {
        Vector::refusal(check, code, "blob", about, manifest)
    };
    let mut flipped = chunk.clone();
    flipped[CONTENT_LEN / 2] ^= 1;
    let shorter = u16::try_from(CONTENT_LEN - 1).unwrap().to_be_bytes();
    vec![
        Vector::message(
            "blob",
            "blob",
            "A manifest; before it the only chunk of its file (section 13). The file is what turns into
             zeros when it is sealed.",
            manifest.clone(),
        )
        .before(vec![chunk.clone()]),
        refusal("B-101", "cbor-shape", "A file of no bytes.", {
            let (before, after) = split(&manifest, b"\x63len", 3);
            [before, &[0], after].concat()
        }),
        refusal("B-102", "blob-chunk", "A bit of the chunk is flipped.", manifest.clone())
            .before(vec![flipped]),
        refusal("B-103", "blob-count", "No chunk came.", manifest.clone()),
        refusal(
            "B-104",
            "blob-padding",
            "The file is said to be one byte shorter.",
            altered(&manifest, b"\x63len\x19", &shorter),
        )
        .before(vec![chunk.clone()]),
        refusal(
            "B-105",
            "blob-commitment",
            "Another file was signed for.",
            altered(&manifest, b"\x6acommitment\x58\x20", &[0; 32]),
        )
        .before(vec![chunk]),
    ]
}

/// What stands before and after the `len` bytes that follow `key`.
fn split<'a>(bytes: &'a [u8], key: &[u8], len: usize) -> (&'a [u8], &'a [u8]) {
    let at = bytes.windows(key.len()).position(|window| window == key).unwrap() + key.len();
    (&bytes[..at], &bytes[at + len..])
}

/// What `bsp-th` asks of the hub.
pub(super) fn requests() -> Vec<Vector> {
    let blob = BlobId::from_bytes([1; 16]);
    let put =
        |chunk, chunks, sealed| Request::PutChunk { blob, chunk, chunks, sealed, mailbox: nkw() };
    let refusal = |check, code, about: &str, request: &Request| {
        Vector::refusal(check, code, "hub-request", about, request_body(request))
    };
    vec![
        refusal("H-112", "chunk-shape", "A chunk of ten bytes.", &put(0, 1, vec![0; 10])),
        refusal("H-113", "blob-id-taken", "A chunk.", &put(0, 1, vec![0; CHUNK_LEN]))
            .given("another chunk lies in its place"),
        refusal("H-114", "chunk-too-far-ahead", "The fifth chunk.", &put(4, 8, vec![0; CHUNK_LEN]))
            .given("nothing of the attachment is on disk"),
        refusal(
            "H-115",
            "blob-of-another",
            "A chunk is asked for.",
            &Request::GetChunk { blob, chunk: 0 },
        )
        .given("the attachment is for nkw-la"),
    ]
}

/// What the reader makes of a manifest, once it has all the chunks that came.
pub(super) fn judge(manifest: &[u8], chunks: &[Vec<u8>]) -> Result<(), String> {
    let coded = |error: BlobError| error.code().to_owned();
    let manifest: Manifest =
        decode_canonical(manifest, LIMITS).map_err(|error: CborError| error.code().to_owned())?;
    let mut reader = manifest.reader();
    for chunk in chunks {
        reader.open(chunk).map_err(coded)?;
    }
    reader.finish().map_err(coded)
}
