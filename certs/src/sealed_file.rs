//! Files that only a passphrase opens: Argon2id (RFC 9106), then AES-256-GCM.
//!
//! ```text
//! file = { kdf: { lanes, passes, memory_kib }, salt: bstr 16, check: bstr 16, nonce: bstr 12,
//!          format: "saphan/1/sealed-file", ciphertext: bstr }
//! ```
//!
//! Argon2id gives 48 bytes: the key and the check value. A check value that does not fit means a
//! wrong passphrase (or a damaged salt, which nobody can tell apart); one that fits over a
//! ciphertext that does not open means a damaged file. Everything before the ciphertext is its
//! associated data.

use argon2::{Algorithm, Argon2, Params, Version};
use rand_core::CryptoRng;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use saphan_protocol::cbor::{self, CborError, Limits};
use serde::{Deserialize, Serialize};
use serde_bytes::{ByteArray, ByteBuf, Bytes};
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize as _, Zeroizing};

/// Longest plaintext in bytes.
pub const PLAINTEXT_LEN_MAX: usize = 1 << 20;
/// Longest sealed file in bytes.
pub const SEALED_LEN_MAX: usize = PLAINTEXT_LEN_MAX + 512;
/// Longest passphrase in bytes.
pub const PASSPHRASE_LEN_MAX: usize = 1024;
/// Shortest new passphrase in characters.
pub const PASSPHRASE_CHARS_MIN: usize = 8;

const FORMAT: &str = "saphan/1/sealed-file";
const LIMITS: Limits = Limits::new(SEALED_LEN_MAX, 32);
const SALT_LEN: usize = 16; // RFC 9106 section 3.1 recommends 128 bits
const KEY_LEN: usize = 32;
const CHECK_LEN: usize = 16;

/// What a guess at the passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KdfCost {
    lanes: u32,
    passes: u32,
    memory_kib: u32,
}

impl KdfCost {
    /// 256 MiB, three passes: about a second on an office PC.
    pub const STANDARD: Self = Self { lanes: 1, passes: 3, memory_kib: 256 * 1024 };
    /// 64 MiB, three passes, the smallest that is accepted: for machines with little memory.
    pub const LOW: Self = Self { lanes: 1, passes: 3, memory_kib: 64 * 1024 };

    const MEMORY_KIB_MAX: u32 = 1024 * 1024;
    const PASSES_MAX: u32 = 10;
    const LANES_MAX: u32 = 4;

    /// Before any memory is taken: what a file may ask of the machine that opens it.
    fn is_bearable(&self) -> bool {
        (Self::LOW.memory_kib..=Self::MEMORY_KIB_MAX).contains(&self.memory_kib)
            && (1..=Self::PASSES_MAX).contains(&self.passes)
            && (1..=Self::LANES_MAX).contains(&self.lanes)
    }
}

/// A passphrase: cannot be printed or copied, wiped when dropped.
pub struct Passphrase(Zeroizing<String>);

/// Why a text cannot be a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Nothing there.
    #[error("the passphrase is empty; type it, or put it in the first line of the file")]
    Empty,
    /// Too long to be one.
    #[error("a passphrase has at most 1024 bytes; is this the right file?")]
    TooLong,
    /// Too short to be a new one.
    #[error("a new passphrase has at least 8 characters; four or five words are better")]
    TooShort,
}

impl Passphrase {
    /// Takes a passphrase as it was typed.
    ///
    /// # Errors
    /// If it is empty or longer than [`PASSPHRASE_LEN_MAX`].
    pub fn new(text: Zeroizing<String>) -> Result<Self, PassphraseError> {
        if text.is_empty() {
            Err(PassphraseError::Empty)
        } else if text.len() > PASSPHRASE_LEN_MAX {
            Err(PassphraseError::TooLong)
        } else {
            Ok(Self(text))
        }
    }

    /// The first line of a passphrase file.
    ///
    /// # Errors
    /// As [`Passphrase::new`].
    pub fn from_file_text(text: &str) -> Result<Self, PassphraseError> {
        let line = text.lines().next().unwrap_or_default();
        Self::new(Zeroizing::new(line.to_owned()))
    }

    /// Whether it may protect something new.
    ///
    /// # Errors
    /// [`PassphraseError::TooShort`] below [`PASSPHRASE_CHARS_MIN`] characters.
    pub fn check_new(&self) -> Result<(), PassphraseError> {
        let long_enough = self.0.chars().count() >= PASSPHRASE_CHARS_MIN;
        if long_enough { Ok(()) } else { Err(PassphraseError::TooShort) }
    }

    /// The text, for a key derivation and nothing else.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether both are the same, in constant time for equal lengths.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

/// Why a sealed file does not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealedFileError {
    /// Not a sealed file.
    #[error("not a sealed file of saphan, or damaged: {0}; take the newest backup")]
    Malformed(#[from] CborError),
    /// Sealed by something newer, or something else.
    #[error("sealed in format {0:.40}; use a newer version of saphan")]
    Format(String),
    /// Asks for more work or memory than anybody should spend, or for less than is safe.
    #[error(
        "sealed file asks for {memory_kib} KiB and {passes} passes, outside of what is accepted; take the newest backup"
    )]
    Cost {
        /// Memory in KiB.
        memory_kib: u32,
        /// Passes over it.
        passes: u32,
    },
    /// The machine did not give the memory.
    #[error("not enough free memory to check the passphrase; close other programs and try again")]
    Memory,
    /// The passphrase is not the one it was sealed with.
    #[error("wrong passphrase; nothing was changed, try again")]
    WrongPassphrase,
    /// The passphrase is right, the contents are not.
    #[error("the passphrase is right but the file is damaged; take the newest backup")]
    Damaged,
    /// More than a sealed file holds.
    #[error("{0} bytes are more than a sealed file holds")]
    TooLong(usize),
}

impl SealedFileError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "sealed-malformed",
            Self::Format(_) => "sealed-format",
            Self::Cost { .. } => "sealed-cost",
            Self::Memory => "sealed-memory",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::Damaged => "sealed-damaged",
            Self::TooLong(_) => "sealed-too-long",
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SealedFileV1 {
    kdf: KdfCost,
    salt: ByteArray<SALT_LEN>,
    check: ByteArray<CHECK_LEN>,
    nonce: ByteArray<NONCE_LEN>,
    format: String,
    ciphertext: ByteBuf,
}

impl SealedFileV1 {
    fn associated_data(&self) -> Vec<u8> {
        let (salt, check, nonce) = (&*self.salt, &*self.check, &*self.nonce);
        cbor::encode(&(FORMAT, &self.kdf, Bytes::new(salt), Bytes::new(check), Bytes::new(nonce)))
    }
}

/// Seals `plaintext` under `passphrase`.
///
/// # Errors
/// [`SealedFileError::TooLong`] above [`PLAINTEXT_LEN_MAX`], [`SealedFileError::Memory`].
pub fn seal(
    passphrase: &Passphrase,
    plaintext: &[u8],
    cost: KdfCost,
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealedFileError> {
    if plaintext.len() > PLAINTEXT_LEN_MAX {
        return Err(SealedFileError::TooLong(plaintext.len()));
    }
    let mut salt = [0; SALT_LEN];
    rng.fill_bytes(&mut salt);
    let mut nonce = [0; NONCE_LEN];
    rng.fill_bytes(&mut nonce);
    let (key, check) = derive(passphrase, &salt, cost)?;
    let mut file = SealedFileV1 {
        kdf: cost,
        salt: ByteArray::new(salt),
        check: ByteArray::new(check),
        nonce: ByteArray::new(nonce),
        format: FORMAT.to_owned(),
        ciphertext: ByteBuf::new(),
    };
    // Allocated at its full size, so that growing leaves no copy of the plaintext behind.
    let mut sealed = Vec::with_capacity(plaintext.len() + AES_256_GCM.tag_len());
    sealed.extend_from_slice(plaintext);
    let aad = Aad::from(file.associated_data());
    key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut sealed)
        .expect("AES-256-GCM seals a mebibyte");
    file.ciphertext = ByteBuf::from(sealed);
    Ok(cbor::encode(&file))
}

/// Opens what [`seal`] made.
///
/// # Errors
/// In this order: [`SealedFileError::Malformed`], [`SealedFileError::Format`],
/// [`SealedFileError::Cost`] before memory is taken, [`SealedFileError::Memory`],
/// [`SealedFileError::WrongPassphrase`], [`SealedFileError::Damaged`].
pub fn open(passphrase: &Passphrase, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealedFileError> {
    let file: SealedFileV1 = cbor::decode_canonical(bytes, LIMITS)?;
    if file.format != FORMAT {
        return Err(SealedFileError::Format(file.format));
    }
    let KdfCost { passes, memory_kib, .. } = file.kdf;
    if !file.kdf.is_bearable() {
        return Err(SealedFileError::Cost { memory_kib, passes });
    }
    let (key, check) = derive(passphrase, &file.salt, file.kdf)?;
    if !bool::from(check.ct_eq(&*file.check)) {
        return Err(SealedFileError::WrongPassphrase);
    }
    let aad = Aad::from(file.associated_data());
    let nonce = Nonce::assume_unique_for_key(file.nonce.into_array());
    let mut plaintext = Zeroizing::new(file.ciphertext.into_vec());
    let len =
        key.open_in_place(nonce, aad, &mut plaintext).map_err(|_| SealedFileError::Damaged)?.len();
    plaintext[len..].zeroize();
    plaintext.truncate(len);
    Ok(plaintext)
}

fn derive(
    passphrase: &Passphrase,
    salt: &[u8; SALT_LEN],
    cost: KdfCost,
) -> Result<(LessSafeKey, [u8; CHECK_LEN]), SealedFileError> {
    const OUT_LEN: usize = KEY_LEN + CHECK_LEN;
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(OUT_LEN))
        .expect("costs within our bounds are within those of Argon2");
    let mut out = Zeroizing::new([0; OUT_LEN]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.expose().as_bytes(), salt, out.as_mut())
        .map_err(|_| SealedFileError::Memory)?;
    let (key, check) = out.split_at(KEY_LEN);
    let key = UnboundKey::new(&AES_256_GCM, key).expect("AES-256 keys have 32 bytes");
    let check = check.try_into().expect("what is left of 48 bytes after 32 are 16");
    Ok((LessSafeKey::new(key), check))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chacha20::ChaCha20Rng;
    use proptest::prelude::*;
    use rand_core::SeedableRng as _;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(Zeroizing::new(text.to_owned())).unwrap()
    }

    fn sealed() -> Vec<u8> {
        let mut rng = ChaCha20Rng::from_seed([1; 32]);
        seal(&passphrase("ສະພານ bridge"), b"the seed", KdfCost::LOW, &mut rng).unwrap()
    }

    #[test]
    fn only_its_passphrase_opens_a_sealed_file() {
        let file = sealed();

        assert_eq!(*open(&passphrase("ສະພານ bridge"), &file).unwrap(), b"the seed");
        let wrong = open(&passphrase("ສະພານ bridges"), &file).unwrap_err();
        assert_eq!(wrong, SealedFileError::WrongPassphrase);
    }

    #[test]
    fn damage_is_told_from_a_wrong_passphrase() {
        let mut file = sealed();
        *file.last_mut().unwrap() ^= 1;

        let error = open(&passphrase("ສະພານ bridge"), &file).unwrap_err();

        assert_eq!(error, SealedFileError::Damaged);
    }

    #[test]
    fn a_file_cannot_ask_for_all_memory() {
        for (lanes, passes, memory_kib) in
            [(1, 3, u32::MAX), (1, 11, 65_536), (5, 3, 65_536), (1, 0, 65_536), (1, 3, 65_535)]
        {
            let mut file: SealedFileV1 = cbor::decode_canonical(&sealed(), LIMITS).unwrap();
            file.kdf = KdfCost { lanes, passes, memory_kib };

            let error = open(&passphrase("any"), &cbor::encode(&file)).unwrap_err();

            assert_eq!(error, SealedFileError::Cost { memory_kib, passes });
        }
    }

    #[test]
    fn a_passphrase_file_ends_at_its_first_line() {
        let read = Passphrase::from_file_text("four words that rhyme\r\nsecond").unwrap();

        assert_eq!(read.expose(), "four words that rhyme");
        assert_eq!(Passphrase::from_file_text("\n").err(), Some(PassphraseError::Empty));
        assert_eq!(passphrase("ຄຳ").check_new(), Err(PassphraseError::TooShort));
    }

    proptest! {
        #[test]
        fn whatever_arrives_is_refused_without_a_panic(bytes: Vec<u8>) {
            prop_assert!(open(&passphrase("any"), &bytes).is_err());
        }
    }
}
