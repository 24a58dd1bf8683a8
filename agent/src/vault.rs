//! The seal of the store's records: whoever takes the disk sees how many records there are and
//! roughly how large, and nothing else.
//!
//! ```text
//! record  = format || nonce (12) || AES-256-GCM(length (8) || plaintext || zeros), tag at the end
//! wrapped = format || nonce (12) || AES-256-GCM(data key), tag at the end
//! ```
//!
//! The associated data is the deterministic CBOR of `[context, format, table, id, version]`, so a
//! record opens only where it was put. Three keys come from the master key through HKDF-SHA256
//! (RFC 5869): for records, for wrapping data keys, for blind indexes. A case's records are sealed
//! under a data key of their own; destroying its wrapped form erases them in every old backup too.

use rand_core::CryptoRng;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::{hkdf, hmac};
use saphan_protocol::cbor;
use serde_bytes::Bytes;
use zeroize::{Zeroize as _, Zeroizing};

/// Length of the master key and of data keys, those of AES-256.
pub const KEY_LEN: usize = 32;
/// Smallest size to which the content of a record is padded, in bytes.
pub const PADDED_LEN_MIN: usize = 256;
/// Length of a wrapped data key in bytes.
pub const WRAPPED_LEN: usize = 1 + NONCE_LEN + KEY_LEN + 16; // the tag of AES-GCM has 16 bytes

const FORMAT: u8 = 1;
const RECORD_CONTEXT: &str = "saphan/1/store/record";
const WRAP_CONTEXT: &str = "saphan/1/store/wrap";
const INDEX_CONTEXT: &str = "saphan/1/store/index";
const TAG_CONTEXT: &str = "saphan/1/store/tag";
const LENGTH_LEN: usize = 8;

/// Where a record lies; it opens nowhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// Table that holds it.
    pub table: &'static str,
    /// Its primary key.
    pub id: &'a [u8],
    /// Version of its shape, or a counter of its changes where an older state must not return.
    pub version: u32,
}

/// Why a record does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// Written by a newer version, or not a record at all.
    #[error("record in format {0}, which this version does not know; update saphan-agent")]
    Format(u8),
    /// Changed, moved from another place, or sealed under another key.
    #[error(
        "record damaged, moved or of another store; nothing was changed, restore the newest backup"
    )]
    Damaged,
}

impl VaultError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Format(_) => "vault-format",
            Self::Damaged => "vault-damaged",
        }
    }
}

/// Seals what the store keeps. It cannot be printed or copied.
pub struct Vault {
    records: LessSafeKey,
    wrapping: LessSafeKey,
    index: hmac::Key,
}

impl Vault {
    /// The vault under `master`, which is wiped once the three keys are derived.
    pub fn new(master: Zeroizing<[u8; KEY_LEN]>) -> Self {
        let extracted = hkdf::Salt::new(hkdf::HKDF_SHA256, &[]).extract(master.as_ref());
        let key = |context: &str| {
            let info = [context.as_bytes()];
            let okm = extracted.expand(&info, &AES_256_GCM).expect("32 bytes are one block");
            LessSafeKey::new(UnboundKey::from(okm))
        };
        let index_info = [INDEX_CONTEXT.as_bytes()];
        let index = extracted
            .expand(&index_info, hmac::HMAC_SHA256)
            .expect("32 bytes are one block")
            .into();
        Self { records: key(RECORD_CONTEXT), wrapping: key(WRAP_CONTEXT), index }
    }

    /// Seals a record for its place. The result tells the length of `plaintext` only up to the
    /// next power of two.
    pub fn seal(&self, place: Place<'_>, plaintext: &[u8], rng: &mut impl CryptoRng) -> Vec<u8> {
        seal_padded(&self.records, place, plaintext, rng)
    }

    /// Opens a record that was sealed for this place.
    ///
    /// # Errors
    /// [`VaultError::Format`], [`VaultError::Damaged`].
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        open_padded(&self.records, place, sealed)
    }

    /// A fresh key for one case.
    pub fn new_data_key(&self, rng: &mut impl CryptoRng) -> DataKey {
        DataKey::random(rng)
    }

    /// Seals a data key for its place, [`WRAPPED_LEN`] bytes.
    pub fn wrap(&self, place: Place<'_>, key: &DataKey, rng: &mut impl CryptoRng) -> Vec<u8> {
        let mut content = Vec::with_capacity(KEY_LEN + AES_256_GCM.tag_len());
        content.extend_from_slice(key.0.as_ref());
        seal_exact(&self.wrapping, WRAP_CONTEXT, place, content, rng)
    }

    /// Opens a data key that was wrapped for this place.
    ///
    /// # Errors
    /// [`VaultError::Format`], [`VaultError::Damaged`].
    pub fn unwrap(&self, place: Place<'_>, wrapped: &[u8]) -> Result<DataKey, VaultError> {
        let content = open_exact(&self.wrapping, WRAP_CONTEXT, place, wrapped)?;
        let key = content.as_slice().try_into().map_err(|_| VaultError::Damaged)?;
        Ok(DataKey(Zeroizing::new(key)))
    }

    /// What a look-up column holds in place of `value`: equal for equal values of one column,
    /// and nothing more to anybody without the key.
    pub fn blind(&self, column: &'static str, value: &[u8]) -> [u8; 32] {
        let tagged = Zeroizing::new(cbor::encode(&(INDEX_CONTEXT, column, Bytes::new(value))));
        let tag = hmac::sign(&self.index, &tagged);
        tag.as_ref().try_into().expect("HMAC-SHA256 gives 32 bytes")
    }
}

/// The key of one case. It cannot be printed or copied, and is wiped when dropped.
pub struct DataKey(Zeroizing<[u8; KEY_LEN]>);

impl DataKey {
    /// A fresh key that nothing wraps: what it seals is gone with it.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut key = Zeroizing::new([0; KEY_LEN]);
        rng.fill_bytes(key.as_mut());
        Self(key)
    }

    /// Seals a record of this case, as [`Vault::seal`] does.
    pub fn seal(&self, place: Place<'_>, plaintext: &[u8], rng: &mut impl CryptoRng) -> Vec<u8> {
        seal_padded(&self.aead(), place, plaintext, rng)
    }

    /// Opens a record of this case.
    ///
    /// # Errors
    /// [`VaultError::Format`], [`VaultError::Damaged`].
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
        open_padded(&self.aead(), place, sealed)
    }

    /// A keyed hash of `value` that nobody can make or check any more once this key is destroyed.
    pub fn tag(&self, purpose: &'static str, value: &[u8]) -> [u8; 32] {
        let extracted = hkdf::Salt::new(hkdf::HKDF_SHA256, &[]).extract(self.0.as_ref());
        let info = [TAG_CONTEXT.as_bytes()];
        let key: hmac::Key =
            extracted.expand(&info, hmac::HMAC_SHA256).expect("32 bytes are one block").into();
        let tagged = Zeroizing::new(cbor::encode(&(TAG_CONTEXT, purpose, Bytes::new(value))));
        hmac::sign(&key, &tagged).as_ref().try_into().expect("HMAC-SHA256 gives 32 bytes")
    }

    fn aead(&self) -> LessSafeKey {
        let key = UnboundKey::new(&AES_256_GCM, self.0.as_ref());
        LessSafeKey::new(key.expect("data keys have the length of AES-256 keys"))
    }
}

fn seal_padded(
    key: &LessSafeKey,
    place: Place<'_>,
    plaintext: &[u8],
    rng: &mut impl CryptoRng,
) -> Vec<u8> {
    let padded_len = (LENGTH_LEN + plaintext.len()).next_power_of_two().max(PADDED_LEN_MIN);
    // Allocated at its full size, so that growing leaves no copy of the plaintext behind.
    let mut content = Vec::with_capacity(padded_len + AES_256_GCM.tag_len());
    content.extend_from_slice(&(plaintext.len() as u64).to_be_bytes());
    content.extend_from_slice(plaintext);
    content.resize(padded_len, 0);
    seal_exact(key, RECORD_CONTEXT, place, content, rng)
}

fn open_padded(
    key: &LessSafeKey,
    place: Place<'_>,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let mut content = open_exact(key, RECORD_CONTEXT, place, sealed)?;
    let len = content.first_chunk::<LENGTH_LEN>().ok_or(VaultError::Damaged)?;
    let len = usize::try_from(u64::from_be_bytes(*len)).map_err(|_| VaultError::Damaged)?;
    if len > content.len() - LENGTH_LEN {
        return Err(VaultError::Damaged);
    }
    content.copy_within(LENGTH_LEN..LENGTH_LEN + len, 0);
    content[len..].zeroize();
    content.truncate(len);
    Ok(content)
}

/// Seals `content` where it lies; it should have room for the tag.
fn seal_exact(
    key: &LessSafeKey,
    context: &str,
    place: Place<'_>,
    mut content: Vec<u8>,
    rng: &mut impl CryptoRng,
) -> Vec<u8> {
    // Random 96-bit nonces: 2^32 records under one key keep a collision below 2^-32 (NIST SP
    // 800-38D section 8.3), and an office writes some thousands.
    let mut nonce = [0; NONCE_LEN];
    rng.fill_bytes(&mut nonce);
    key.seal_in_place_append_tag(
        Nonce::assume_unique_for_key(nonce),
        Aad::from(associated_data(context, place)),
        &mut content,
    )
    .expect("AES-256-GCM seals 64 GiB");
    let mut sealed = Vec::with_capacity(1 + NONCE_LEN + content.len());
    sealed.push(FORMAT);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&content);
    sealed
}

fn open_exact(
    key: &LessSafeKey,
    context: &str,
    place: Place<'_>,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let (&format, sealed) = sealed.split_first().ok_or(VaultError::Damaged)?;
    if format != FORMAT {
        return Err(VaultError::Format(format));
    }
    let (nonce, sealed) = sealed.split_first_chunk().ok_or(VaultError::Damaged)?;
    let nonce = Nonce::assume_unique_for_key(*nonce);
    let mut content = Zeroizing::new(sealed.to_vec());
    let len = key
        .open_in_place(nonce, Aad::from(associated_data(context, place)), &mut content)
        .map_err(|_| VaultError::Damaged)?
        .len();
    content.truncate(len);
    Ok(content)
}

fn associated_data(context: &str, Place { table, id, version }: Place<'_>) -> Vec<u8> {
    cbor::encode(&(context, FORMAT, table, Bytes::new(id), version))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chacha20::ChaCha20Rng;
    use proptest::prelude::*;
    use rand_core::SeedableRng as _;

    const HERE: Place<'_> = Place { table: "case", id: b"0123", version: 7 };

    fn vault() -> Vault {
        Vault::new(Zeroizing::new([1; KEY_LEN]))
    }

    fn rng() -> ChaCha20Rng {
        ChaCha20Rng::from_seed([2; 32])
    }

    #[test]
    fn a_moved_record_does_not_open() {
        let sealed = vault().seal(HERE, b"text", &mut rng());

        assert_eq!(*vault().open(HERE, &sealed).unwrap(), b"text");
        for elsewhere in [
            Place { table: "case2", ..HERE },
            Place { table: "cas", id: b"e0123", ..HERE },
            Place { id: b"0124", ..HERE },
            Place { id: b"", ..HERE },
            Place { version: 6, ..HERE },
        ] {
            assert_eq!(vault().open(elsewhere, &sealed), Err(VaultError::Damaged));
        }
    }

    #[test]
    fn a_changed_bit_is_noticed() {
        let sealed = vault().seal(HERE, b"text", &mut rng());

        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(vault().open(HERE, &changed).is_err(), "byte {at}");
        }
        assert_eq!(vault().open(HERE, &[9]), Err(VaultError::Format(9)));
    }

    #[test]
    fn another_master_key_opens_nothing() {
        let sealed = vault().seal(HERE, b"text", &mut rng());
        let wrapped = vault().wrap(HERE, &vault().new_data_key(&mut rng()), &mut rng());

        let other = Vault::new(Zeroizing::new([9; KEY_LEN]));

        assert_eq!(other.open(HERE, &sealed), Err(VaultError::Damaged));
        assert_eq!(other.unwrap(HERE, &wrapped).err(), Some(VaultError::Damaged));
    }

    #[test]
    fn a_sealed_length_says_little() {
        let sealed_len = |len: usize| vault().seal(HERE, &vec![b'x'; len], &mut rng()).len();

        assert_eq!(sealed_len(0), sealed_len(PADDED_LEN_MIN - LENGTH_LEN));
        assert_eq!(sealed_len(PADDED_LEN_MIN - LENGTH_LEN + 1), sealed_len(500));
        assert!(sealed_len(500) > sealed_len(0));
        assert_eq!(sealed_len(500), 512 + 1 + NONCE_LEN + AES_256_GCM.tag_len());
    }

    #[test]
    fn one_text_is_never_sealed_twice_alike() {
        let mut rng = rng();

        let first = vault().seal(HERE, b"text", &mut rng);

        assert_ne!(vault().seal(HERE, b"text", &mut rng), first);
    }

    #[test]
    fn a_data_key_is_unwrapped_where_it_was_put_and_opens_its_case_only() {
        let mut rng = rng();
        let (ours, other) = (vault().new_data_key(&mut rng), vault().new_data_key(&mut rng));
        let wrapped = vault().wrap(HERE, &ours, &mut rng);
        let record = ours.seal(HERE, b"text", &mut rng);

        let read = vault().unwrap(HERE, &wrapped).unwrap();

        assert_eq!(wrapped.len(), WRAPPED_LEN);
        assert_eq!(*read.open(HERE, &record).unwrap(), b"text");
        assert_eq!(other.open(HERE, &record), Err(VaultError::Damaged));
        assert_eq!(vault().open(HERE, &record), Err(VaultError::Damaged));
        let elsewhere = Place { id: b"0124", ..HERE };
        assert_eq!(vault().unwrap(elsewhere, &wrapped).err(), Some(VaultError::Damaged));
    }

    #[test]
    fn a_record_is_no_wrapped_key() {
        let record = vault().seal(HERE, &[7; KEY_LEN], &mut rng());

        assert_eq!(vault().unwrap(HERE, &record).err(), Some(VaultError::Damaged));
    }

    #[test]
    fn blind_indexes_find_equal_values_within_one_column() {
        let index = vault().blind("referral.code", b"7F3-K2Q");

        assert_eq!(vault().blind("referral.code", b"7F3-K2Q"), index);
        assert_ne!(vault().blind("case.code", b"7F3-K2Q"), index);
        assert_ne!(vault().blind("referral.code", b"7F3-K2R"), index);
        let other = Vault::new(Zeroizing::new([9; KEY_LEN]));
        assert_ne!(other.blind("referral.code", b"7F3-K2Q"), index);
    }

    proptest! {
        #[test]
        fn whatever_is_sealed_is_read_back(text in prop::collection::vec(any::<u8>(), 0..2000)) {
            let sealed = vault().seal(HERE, &text, &mut rng());
            prop_assert_eq!(&*vault().open(HERE, &sealed).unwrap(), &text);
        }

        #[test]
        fn whatever_lies_there_is_opened_or_refused(bytes: Vec<u8>) {
            prop_assert!(vault().open(HERE, &bytes).is_err());
            prop_assert!(vault().unwrap(HERE, &bytes).is_err());
        }
    }
}
