//! Attachments on their way: a file in sealed chunks under a random id, and the manifest that opens
//! it (docs/protocol.md, section 13).
//!
//! ```text
//! key          32 random bytes for this file and this recipient
//! seal key     HKDF-SHA256(key), info "saphan/1/blob/seal" || blob id || number of chunks
//! chunk        STREAM (BE32) of ChaCha20-Poly1305: position and last flag in the nonce
//! commitment   HMAC-SHA256 of the file, under HKDF-SHA256(key), info "saphan/1/blob/commitment" || blob id
//! ```
//!
//! The hub sees chunks of 64 KiB and how many there are, which is a size class. The [`Manifest`] has
//! the key and travels inside the seal of a statement, nowhere else.

mod size;
mod transfer;

use aead_stream::{NewStream as _, Nonce, StreamBE32, StreamPrimitive as _};
use chacha20poly1305::aead::Payload;
use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit as _};
use rand_core::CryptoRng;
use ring::{hkdf, hmac};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteArray;
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize as _, Zeroizing};

use crate::ids::BlobId;

pub use size::{CHUNKS_MAX, is_size_class, padded_chunks};
pub use transfer::Transfer;

/// Largest file in bytes: 1 GiB.
pub const LEN_MAX: u64 = 1 << 30;
/// Bytes of a chunk as it travels and lies at the hub.
pub const CHUNK_LEN: usize = 64 << 10;
/// Tag of ChaCha20-Poly1305, RFC 8439 section 2.8.
const TAG_LEN: usize = 16;
/// Bytes of the file in one chunk.
pub const CONTENT_LEN: usize = CHUNK_LEN - TAG_LEN;
/// Chunks on their way in one direction that the other side has not confirmed: whatever is cut, at
/// most 256 KiB have to travel twice.
pub const WINDOW: u32 = 4;
/// Length of a file's key.
const KEY_LEN: usize = 32;
/// The random part of a nonce of STREAM BE32: 12 bytes less counter and last flag.
const NONCE_LEN: usize = 7;

const SEAL_CONTEXT: &[u8] = b"saphan/1/blob/seal";
const COMMITMENT_CONTEXT: &[u8] = b"saphan/1/blob/commitment";

/// Why an attachment is not taken. Nothing of it may be shown then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BlobError {
    /// [B-101] The manifest is out of its bounds.
    #[error("[B-101] attachment of {0} bytes; from 1 byte to 1 GiB is carried")]
    Length(u64),
    /// [B-102] A chunk that does not open in its place: changed, moved, of another file, or sealed
    /// as the last one where more should follow.
    #[error(
        "[B-102] part {0} of the attachment was changed or is of another; ask the sender again"
    )]
    Chunk(u32),
    /// [B-103] Fewer chunks than the manifest says, or more.
    #[error("[B-103] the attachment has {found} parts instead of {expected}; ask the sender again")]
    Count {
        /// Chunks that there are.
        found: u32,
        /// Chunks that there should be.
        expected: u32,
    },
    /// [B-104] What fills the last chunks is not zero.
    #[error("[B-104] the attachment holds more than it says; ask the sender again")]
    Padding,
    /// [B-105] It is not the file that the statement was signed for.
    #[error("[B-105] the attachment is not the one that was signed for; ask the sender again")]
    Commitment,
}

impl BlobError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Length(_) => "blob-length",
            Self::Chunk(_) => "blob-chunk",
            Self::Count { .. } => "blob-count",
            Self::Padding => "blob-padding",
            Self::Commitment => "blob-commitment",
        }
    }
}

/// The key of one file for one recipient. It cannot be printed, leaves inside a seal only, and is
/// wiped when dropped.
struct BlobKey(Zeroizing<[u8; KEY_LEN]>);

impl BlobKey {
    fn random(rng: &mut impl CryptoRng) -> Self {
        let mut key = Zeroizing::new([0; KEY_LEN]);
        rng.fill_bytes(key.as_mut());
        Self(key)
    }

    fn derive<const LEN: usize>(&self, info: &[&[u8]]) -> Zeroizing<[u8; LEN]> {
        struct Length(usize);
        impl hkdf::KeyType for Length {
            fn len(&self) -> usize {
                self.0
            }
        }
        let extracted = hkdf::Salt::new(hkdf::HKDF_SHA256, &[]).extract(self.0.as_ref());
        let mut derived = Zeroizing::new([0; LEN]);
        extracted
            .expand(info, Length(LEN))
            .and_then(|okm| okm.fill(derived.as_mut()))
            .expect("HKDF-SHA256 gives up to 8160 bytes, RFC 5869 section 2.3");
        derived
    }

    /// One stream for one file: the id and the number of chunks are in the key, so a chunk of
    /// another file, or of this one cut short, does not open.
    fn stream(&self, blob: &BlobId, chunks: u32) -> StreamBE32<ChaCha20Poly1305> {
        let info = [SEAL_CONTEXT, blob.as_bytes(), &chunks.to_be_bytes()];
        let derived: Zeroizing<[u8; KEY_LEN + NONCE_LEN]> = self.derive(&info);
        let (key, nonce) = derived.split_at(KEY_LEN);
        let key = Zeroizing::new(<[u8; KEY_LEN]>::try_from(key).expect("split there"));
        let nonce = <[u8; NONCE_LEN]>::try_from(nonce).expect("split there");
        let aead = ChaCha20Poly1305::new(&Key::from(*key));
        StreamBE32::from_aead(aead, &Nonce::<ChaCha20Poly1305, StreamBE32<_>>::from(nonce))
    }

    /// Under a key of its own, so that the same form sent twice shows two values.
    fn commitment(&self, blob: &BlobId) -> hmac::Context {
        let key: Zeroizing<[u8; KEY_LEN]> = self.derive(&[COMMITMENT_CONTEXT, blob.as_bytes()]);
        hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key.as_ref()))
    }
}

impl Clone for BlobKey {
    fn clone(&self) -> Self {
        Self(Zeroizing::new(*self.0))
    }
}

impl PartialEq for BlobKey {
    fn eq(&self, other: &Self) -> bool {
        bool::from(self.0.as_slice().ct_eq(other.0.as_slice()))
    }
}

impl Eq for BlobKey {}

impl Serialize for BlobKey {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0.as_ref())
    }
}

impl<'de> Deserialize<'de> for BlobKey {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = ByteArray::<KEY_LEN>::deserialize(deserializer)?;
        Ok(Self(Zeroizing::new(key.into_array())))
    }
}

/// What a file is: the kinds that an office rebuilds. Names as registered with IANA.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MediaType {
    /// Picture with lossy compression.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// Picture without loss.
    #[serde(rename = "image/png")]
    Png,
    /// Document of pages.
    #[serde(rename = "application/pdf")]
    Pdf,
    /// Text document of Office Open XML.
    #[serde(rename = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    Docx,
    /// Text document of OpenDocument.
    #[serde(rename = "application/vnd.oasis.opendocument.text")]
    Odt,
    /// Spreadsheet of Office Open XML.
    #[serde(rename = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    Xlsx,
    /// Plain text in UTF-8.
    #[serde(rename = "text/plain")]
    Text,
}

impl MediaType {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Jpeg, Self::Png, Self::Pdf, Self::Docx, Self::Odt, Self::Xlsx, Self::Text];

    /// Usual ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Xlsx => "xlsx",
            Self::Text => "txt",
        }
    }
}

/// All that the recipient needs to fetch a file and to know that it is the one. Part of a section,
/// inside the seal of a statement; it cannot be printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ManifestV1")]
pub struct Manifest {
    key: BlobKey,
    len: u64,
    blob: BlobId,
    media: MediaType,
    commitment: ByteArray<32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ManifestV1 {
    key: BlobKey,
    len: u64,
    blob: BlobId,
    media: MediaType,
    commitment: ByteArray<32>,
}

impl TryFrom<ManifestV1> for Manifest {
    type Error = BlobError;

    fn try_from(wire: ManifestV1) -> Result<Self, BlobError> {
        let ManifestV1 { key, len, blob, media, commitment } = wire;
        check_len(len)?;
        Ok(Self { key, len, blob, media, commitment })
    }
}

fn check_len(len: u64) -> Result<(), BlobError> {
    if (1..=LEN_MAX).contains(&len) { Ok(()) } else { Err(BlobError::Length(len)) }
}

impl Manifest {
    /// Its random id.
    pub fn blob(&self) -> BlobId {
        self.blob
    }

    /// Bytes of the file.
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether there is nothing in it: never.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// What it is.
    pub fn media(&self) -> MediaType {
        self.media
    }

    /// Chunks that carry it, those that only fill the size class included.
    pub fn chunks(&self) -> u32 {
        padded_chunks(self.len)
    }

    /// Bytes that the hub sees.
    pub fn sealed_len(&self) -> u64 {
        u64::from(self.chunks()) * CHUNK_LEN as u64
    }

    /// Opens single chunks, in any order.
    pub fn opener(&self) -> Opener {
        let chunks = self.chunks();
        Opener { stream: self.key.stream(&self.blob, chunks), chunks, len: self.len }
    }

    /// Opens all of it from the first chunk to the last.
    pub fn reader(&self) -> Reader {
        Reader {
            opener: self.opener(),
            next: 0,
            mac: self.key.commitment(&self.blob),
            commitment: *self.commitment,
        }
    }
}

/// Seals a file once, chunk after chunk: no chunk can be sealed twice under one key.
pub struct Sealer {
    key: BlobKey,
    blob: BlobId,
    len: u64,
    left: u64,
    chunks: u32,
    next: u32,
    stream: StreamBE32<ChaCha20Poly1305>,
    mac: hmac::Context,
}

impl Sealer {
    /// For a file of `len` bytes, under a fresh id and key.
    ///
    /// # Errors
    /// B-101.
    pub fn new(len: u64, rng: &mut impl CryptoRng) -> Result<Self, BlobError> {
        check_len(len)?;
        let (key, blob, chunks) = (BlobKey::random(rng), BlobId::random(rng), padded_chunks(len));
        let (stream, mac) = (key.stream(&blob, chunks), key.commitment(&blob));
        Ok(Self { key, blob, len, left: len, chunks, next: 0, stream, mac })
    }

    /// Its random id.
    pub fn blob(&self) -> BlobId {
        self.blob
    }

    /// How many chunks there will be.
    pub fn chunks(&self) -> u32 {
        self.chunks
    }

    /// Bytes of the file that the next chunk takes, 0 for those that only fill the size class;
    /// `None` when all are sealed.
    pub fn wants(&self) -> Option<usize> {
        let fits = usize::try_from(self.left).unwrap_or(usize::MAX).min(CONTENT_LEN);
        (self.next < self.chunks).then_some(fits)
    }

    /// Seals the next [`Sealer::wants`] bytes.
    ///
    /// # Errors
    /// B-103 if `content` has another length than wanted, or all chunks are sealed: the file is not
    /// what it was said to be.
    pub fn seal(&mut self, content: &[u8]) -> Result<Vec<u8>, BlobError> {
        if self.wants() != Some(content.len()) {
            return Err(BlobError::Count { found: self.next, expected: self.chunks });
        }
        self.mac.update(content);
        let mut padded = Zeroizing::new(vec![0; CONTENT_LEN]);
        padded[..content.len()].copy_from_slice(content);
        let is_last = self.next + 1 == self.chunks;
        let sealed = self
            .stream
            .encrypt(self.next, is_last, Payload::from(padded.as_slice()))
            .expect("a chunk is far below the limit of RFC 8439");
        self.next += 1;
        self.left -= content.len() as u64;
        Ok(sealed)
    }

    /// What opens it.
    ///
    /// # Errors
    /// B-103 if not all is sealed.
    pub fn finish(self, media: MediaType) -> Result<Manifest, BlobError> {
        if self.next != self.chunks {
            return Err(BlobError::Count { found: self.next, expected: self.chunks });
        }
        let commitment = self.mac.sign();
        let commitment = commitment.as_ref().try_into().expect("HMAC-SHA256 gives 32 bytes");
        let Self { key, blob, len, .. } = self;
        Ok(Manifest { key, len, blob, media, commitment: ByteArray::new(commitment) })
    }
}

/// Opens single chunks: each shows by itself that it is this one of this file.
pub struct Opener {
    stream: StreamBE32<ChaCha20Poly1305>,
    chunks: u32,
    len: u64,
}

impl Opener {
    /// The bytes of the file in chunk `number`.
    ///
    /// # Errors
    /// B-102 and B-104.
    pub fn open(&self, number: u32, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, BlobError> {
        if number >= self.chunks || sealed.len() != CHUNK_LEN {
            return Err(BlobError::Chunk(number));
        }
        let is_last = number + 1 == self.chunks;
        let content = self.stream.decrypt(number, is_last, Payload::from(sealed));
        let mut content = Zeroizing::new(content.map_err(|_| BlobError::Chunk(number))?);
        let start = u64::from(number) * CONTENT_LEN as u64;
        let len = usize::try_from(self.len.saturating_sub(start)).unwrap_or(usize::MAX);
        let len = len.min(CONTENT_LEN);
        if content[len..].iter().any(|byte| *byte != 0) {
            content.zeroize();
            return Err(BlobError::Padding);
        }
        content.truncate(len);
        Ok(content)
    }
}

/// Opens a file from its first chunk to its last.
pub struct Reader {
    opener: Opener,
    next: u32,
    mac: hmac::Context,
    commitment: [u8; 32],
}

impl Reader {
    /// The bytes of the file in the next chunk.
    ///
    /// # Errors
    /// B-102 and B-104.
    pub fn open(&mut self, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, BlobError> {
        let content = self.opener.open(self.next, sealed)?;
        self.mac.update(&content);
        self.next += 1;
        Ok(content)
    }

    /// Whether that was all, and the file that was signed for.
    ///
    /// # Errors
    /// B-103 and B-105.
    pub fn finish(self) -> Result<(), BlobError> {
        if self.next != self.opener.chunks {
            return Err(BlobError::Count { found: self.next, expected: self.opener.chunks });
        }
        if bool::from(self.mac.sign().as_ref().ct_eq(&self.commitment)) {
            Ok(())
        } else {
            Err(BlobError::Commitment)
        }
    }
}

#[cfg(test)]
mod tests;
