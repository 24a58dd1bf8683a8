//! Checkpoints: how long the directory is, and the hub's signed word on it (docs/protocol.md,
//! section 7.1).
//!
//! The word is a text that others can read and check too: a tree head as C2SP `tlog-checkpoint`
//! writes it, in a C2SP `signed-note`, under the timestamped signature of C2SP `tlog-cosignature`.
//!
//! ```text
//! saphan/mekong
//! 3
//! HBaIDdBaqcxzsJpx6WRvZUEcVjP8SAaC8wDtkT9iWvI=
//!
//! — saphan/mekong/0d4f…77 <base64 of: key hash, 4 bytes || time, 8 bytes || signature, 64 bytes>
//! ```

use data_encoding::{BASE64, HEXLOWER};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ids::{Digest, KeyId, NetworkName};
use crate::keys::{SIGNATURE_LEN, SigningKey, VerifyingKey};
use crate::time::UnixSeconds;

/// Longest signed checkpoint in bytes.
pub const SIGNED_LEN_MAX: usize = 384;

/// What every signed text begins with: no other kind of signed message does (C2SP tlog-cosignature).
const CONTEXT: &str = "cosignature/v1";
/// The number of this kind of signature in a note, and of its key (C2SP tlog-cosignature).
const SIGNATURE_TYPE: u8 = 0x04;
const ORIGIN: &str = "saphan/";
/// How a line with a signature begins (C2SP signed-note).
const DASH: &str = "\u{2014} ";
const KEY_HASH_LEN: usize = 4;
const TIME_LEN: usize = 8;

/// How much of the list somebody had seen: its length and the Merkle root over its messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// RFC 9162 root over the signed messages.
    pub root: Digest,
    /// Number of entries.
    pub size: u64,
}

/// A hub's word that at a moment the list was this long: parsed, believed once
/// [`SignedCheckpoint::is_signed_by`] says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedCheckpoint {
    network: NetworkName,
    checkpoint: Checkpoint,
    key: KeyId,
    key_hash: [u8; KEY_HASH_LEN],
    at: UnixSeconds,
    signature: [u8; SIGNATURE_LEN],
}

/// [Y-101] Not a signed checkpoint of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("[Y-101] not a signed checkpoint")]
pub struct NotCheckpoint;

impl NotCheckpoint {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        "checkpoint-malformed"
    }
}

impl SignedCheckpoint {
    /// The hub with `key` says that at `at` its list of `network` had nothing newer.
    pub fn sign(
        checkpoint: Checkpoint,
        network: NetworkName,
        at: UnixSeconds,
        key: &SigningKey,
    ) -> Self {
        let (signature, public) = ([0; SIGNATURE_LEN], key.verifying_key());
        let key_hash = key_hash(&key_name(&network, &public.id()), &public);
        let unsigned = Self { network, checkpoint, key: public.id(), key_hash, at, signature };
        let signature = key.sign(unsigned.signed_text().as_bytes());
        Self { signature, ..unsigned }
    }

    /// Reads a signed checkpoint; what would not be written again to the same bytes is none.
    ///
    /// # Errors
    /// Y-101.
    pub fn parse(bytes: &[u8]) -> Result<Self, NotCheckpoint> {
        let text = (bytes.len() <= SIGNED_LEN_MAX).then(|| std::str::from_utf8(bytes).ok());
        let text = text.flatten().ok_or(NotCheckpoint)?;
        let read = Self::read(text).ok_or(NotCheckpoint)?;
        if read.to_text() == text { Ok(read) } else { Err(NotCheckpoint) }
    }

    fn read(text: &str) -> Option<Self> {
        let (head, line) = text.split_once("\n\n")?;
        let mut lines = head.split('\n');
        let network: NetworkName = lines.next()?.strip_prefix(ORIGIN)?.parse().ok()?;
        let size = lines.next()?.parse().ok()?;
        let root = BASE64.decode(lines.next()?.as_bytes()).ok()?.try_into().ok()?;
        let (name, signature) = line.strip_prefix(DASH)?.strip_suffix('\n')?.split_once(' ')?;
        let key = name.rsplit_once('/')?.1;
        let key = HEXLOWER.decode(key.as_bytes()).ok()?;
        let signature = BASE64.decode(signature.as_bytes()).ok()?;
        let (key_hash, rest) = signature.split_first_chunk()?;
        let (at, signature) = rest.split_first_chunk::<TIME_LEN>()?;
        Some(Self {
            network,
            checkpoint: Checkpoint { root: Digest::from_bytes(root), size },
            key: KeyId::try_from(key.as_slice()).ok()?,
            key_hash: *key_hash,
            at: UnixSeconds::new(u64::from_be_bytes(*at)),
            signature: signature.try_into().ok()?,
        })
    }

    /// The text, as it travels and is kept.
    pub fn to_text(&self) -> String {
        let mut signature = self.key_hash.to_vec();
        signature.extend(self.at.get().to_be_bytes());
        signature.extend(self.signature);
        let (name, signature) = (key_name(&self.network, &self.key), BASE64.encode(&signature));
        format!("{}\n{DASH}{name} {signature}\n", self.head())
    }

    /// The text as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.to_text().into_bytes()
    }

    /// Whether the hub with `key` signed it.
    pub fn is_signed_by(&self, key: &VerifyingKey) -> bool {
        self.key == key.id()
            && self.key_hash == key_hash(&key_name(&self.network, &self.key), key)
            && key.verifies(self.signed_text().as_bytes(), &self.signature)
    }

    /// The network.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// The list as the hub had it.
    pub fn checkpoint(&self) -> Checkpoint {
        self.checkpoint
    }

    /// The key that it says it is signed with.
    pub fn key_id(&self) -> KeyId {
        self.key
    }

    /// The hub's clock.
    pub fn at(&self) -> UnixSeconds {
        self.at
    }

    fn head(&self) -> String {
        let Checkpoint { root, size } = &self.checkpoint;
        format!("{ORIGIN}{}\n{size}\n{}\n", self.network, BASE64.encode(root.as_bytes()))
    }

    fn signed_text(&self) -> String {
        format!("{CONTEXT}\ntime {}\n{}", self.at.get(), self.head())
    }
}

fn key_name(network: &NetworkName, key: &KeyId) -> String {
    format!("{ORIGIN}{network}/{}", HEXLOWER.encode(key.as_bytes()))
}

/// The short name of a key in a note (C2SP signed-note, tlog-cosignature).
fn key_hash(name: &str, key: &VerifyingKey) -> [u8; KEY_HASH_LEN] {
    let mut hashed = format!("{name}\n").into_bytes();
    hashed.push(SIGNATURE_TYPE);
    hashed.extend(key.as_bytes());
    let digest = *Digest::of(&hashed).as_bytes();
    *digest.first_chunk().expect("a digest has 32 bytes")
}

impl Serialize for SignedCheckpoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_text())
    }
}

impl<'de> Deserialize<'de> for SignedCheckpoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(text.as_bytes()).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use zeroize::Zeroizing;

    const NOW: UnixSeconds = UnixSeconds::new(1_795_608_000);

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed(Zeroizing::new([seed; 32]))
    }

    fn signed() -> SignedCheckpoint {
        let checkpoint = Checkpoint { root: Digest::of(b"a list"), size: 42 };
        SignedCheckpoint::sign(checkpoint, "mekong".parse().unwrap(), NOW, &key(2))
    }

    #[test]
    fn a_checkpoint_is_read_as_it_was_signed() {
        let signed = signed();
        let text = signed.to_text();

        let read = SignedCheckpoint::parse(text.as_bytes()).unwrap();
        assert_eq!(read, signed);
        assert!(read.is_signed_by(&key(2).verifying_key()));
        assert!(!read.is_signed_by(&key(3).verifying_key()));
        assert_eq!((read.at(), read.checkpoint().size), (NOW, 42));
        assert!(text.starts_with("saphan/mekong\n42\n"), "{text}");
        assert!(text.len() <= SIGNED_LEN_MAX);
    }

    /// Y-101, and the signature: each character of the text counts.
    #[test]
    fn a_text_with_one_change_is_no_checkpoint_or_not_signed() {
        let text = signed().to_text();
        for at in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[at] ^= 1;
            let counts = SignedCheckpoint::parse(&changed)
                .is_ok_and(|read| read.is_signed_by(&key(2).verifying_key()));
            assert!(!counts, "byte {at}");
        }
        for changed in [
            text.replace("\n42\n", "\n042\n"),
            text.replace("\n42\n", "\n+42\n"),
            text.replacen('\n', "\r\n", 1),
            format!("{text}\u{2014} another AAAA\n"),
            text.trim_end().to_owned(),
            String::new(),
        ] {
            assert_eq!(SignedCheckpoint::parse(changed.as_bytes()), Err(NotCheckpoint));
        }
        assert!(NotCheckpoint.to_string().starts_with("[Y-101]"));
    }

    proptest! {
        #[test]
        fn whatever_comes_is_read_or_refused(bytes: Vec<u8>) {
            if let Ok(read) = SignedCheckpoint::parse(&bytes) {
                prop_assert_eq!(read.to_bytes(), bytes);
            }
        }
    }
}
