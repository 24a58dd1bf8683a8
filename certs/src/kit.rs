//! The recovery kit: a key that opens the authority's backups, split into three shares on paper of
//! which any two give it back (docs/protocol.md, section 18).
//!
//! ```text
//! recovery key = seed of an X-Wing key, 32 bytes; its public half seals backups
//! share n      = Shamir over GF(2^8), byte by byte, at x = n, for n = 1, 2, 3; threshold 2
//! words        = word of (n << 9 | first 9 bits of the kit's id), then BIP-39 of the share's 32 bytes
//! ```
//!
//! One share alone is 32 random bytes. Two that do not belong together, or one that was changed,
//! give another key; that it is another is noticed by its public half, before anything is opened.

mod sheet;

use std::fmt;

use bip39::{Language, Mnemonic};
use rand_core::CryptoRng;
use saphan_protocol::ids::Digest;
use saphan_protocol::seal::{PrekeyPublic, PrekeySecret, SECRET_LEN};
use subtle::ConstantTimeEq as _;
use vsss_rs::Gf256;
use zeroize::{Zeroize as _, Zeroizing};

pub(crate) use sheet::qr_of;
pub use sheet::{SHEET_LEN_MAX, Sheet};

/// Shares of a kit.
pub const SHARES: u8 = 3;
/// Shares that give the key back.
pub const SHARES_NEEDED: u8 = 2;
/// Words of a share.
pub const WORDS: usize = 1 + BIP39_WORDS;

const BIP39_WORDS: usize = 24; // BIP-39: 256 bits and 8 of checksum, 11 to a word
const TAG_BITS: u32 = 9;
const WORDS_BYTES_MAX: usize = 512;

/// Why words are no share, shares no key, or an answer not that of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KitError {
    /// [W-101] Too few words or too many.
    #[error("[W-101] a share has 25 words; compare with the sheet and type all of them")]
    Count,
    /// [W-102] A word that is on no sheet.
    #[error("[W-102] word {0} is on no sheet; look at its spelling")]
    Word(usize),
    /// [W-103] The words are in the list, and do not fit each other.
    #[error("[W-103] a word is wrong or two changed places; compare with the sheet")]
    Checksum,
    /// [W-104] The first word names no share.
    #[error("[W-104] the first word is not one that a share begins with; compare with the sheet")]
    Number,
    /// [W-105] The same sheet twice.
    #[error("[W-105] that is share {0} twice; two different sheets are needed")]
    Same(u8),
    /// [W-106] Sheets of different kits.
    #[error("[W-106] the two sheets are of different kits; look at the kit's number on them")]
    Mixed,
    /// [W-107] They give a key, and not the one that is meant.
    #[error("[W-107] these shares are of another kit, or one was changed; try the third sheet")]
    OtherKey,
    /// [W-108] Not what stands on the paper.
    #[error("[W-108] word {position} of share {share} is another; look at the printed sheet")]
    Answer {
        /// Number of the share.
        share: u8,
        /// Place of the word, from 1.
        position: usize,
    },
}

impl KitError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Count => "kit-word-count",
            Self::Word(_) => "kit-word",
            Self::Checksum => "kit-checksum",
            Self::Number => "kit-share-number",
            Self::Same(_) => "kit-same-share",
            Self::Mixed => "kit-mixed",
            Self::OtherKey => "kit-other-key",
            Self::Answer { .. } => "kit-answer",
        }
    }
}

/// What tells one kit from another: SHA-256 of the public half of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KitId(Digest);

impl KitId {
    /// Of the kit with this public key.
    pub fn of(key: &PrekeyPublic) -> Self {
        Self(key.digest())
    }

    /// Of the kit whose public key has this digest.
    pub(crate) fn from_digest(digest: Digest) -> Self {
        Self(digest)
    }

    /// The whole digest.
    pub fn digest(&self) -> &Digest {
        &self.0
    }

    /// What each share repeats in its first word.
    fn tag(self) -> u16 {
        let [high, low, ..] = *self.0.as_bytes();
        u16::from_be_bytes([high, low]) >> (u16::BITS - TAG_BITS)
    }
}

/// Eight digits are enough to tell the kits of one authority apart.
impl fmt::Display for KitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        write!(f, "{} {}", &digits[..4], &digits[4..8])
    }
}

/// The key that two shares give: opens every backup that was made while its kit was the newest.
pub struct RecoveryKey(PrekeySecret);

impl RecoveryKey {
    /// A new one.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        Self(PrekeySecret::random(rng))
    }

    /// The key of two shares. Nothing here says whether it is the right one: [`RecoveryKey::check`]
    /// does.
    ///
    /// # Errors
    /// W-105, W-106.
    pub fn combine(first: &Share, second: &Share) -> Result<Self, KitError> {
        if first.number == second.number {
            return Err(KitError::Same(first.number));
        }
        if first.tag != second.tag {
            return Err(KitError::Mixed);
        }
        let mut shares = [first, second].map(Share::to_bytes);
        let secret = Gf256::combine_bytes(&shares).map(Zeroizing::new);
        shares.iter_mut().for_each(zeroize::Zeroize::zeroize);
        let secret = secret.expect("two shares of one length with different numbers, none zero");
        let mut seed = Zeroizing::new([0; SECRET_LEN]);
        seed.copy_from_slice(&secret);
        Ok(Self(PrekeySecret::from_seed(seed)))
    }

    /// Whether this is the key of the kit `id`.
    ///
    /// # Errors
    /// W-107.
    pub fn check(&self, id: &KitId) -> Result<(), KitError> {
        if self.id() == *id { Ok(()) } else { Err(KitError::OtherKey) }
    }

    /// What its holder can show for having two good shares.
    pub fn proof(&self) -> KitProof {
        KitProof(self.id())
    }

    /// Its kit.
    pub fn id(&self) -> KitId {
        KitId::of(&self.0.public())
    }

    /// The half that seals.
    pub fn public(&self) -> PrekeyPublic {
        self.0.public()
    }

    /// The half that opens.
    pub fn secret(&self) -> &PrekeySecret {
        &self.0
    }

    /// Splits it; the key itself is then needed no more.
    pub fn split(&self, rng: &mut impl CryptoRng) -> Kit {
        let (needed, all) = (usize::from(SHARES_NEEDED), usize::from(SHARES));
        let mut made = Gf256::split_bytes(needed, all, self.0.expose_seed(), rng)
            .expect("two of three is a threshold, and 32 bytes are a secret");
        let id = self.id();
        let shares = std::array::from_fn(|at| {
            let mut bytes = Zeroizing::new([0; SECRET_LEN]);
            bytes.copy_from_slice(&made[at][1..]);
            Share { number: made[at][0], tag: id.tag(), bytes }
        });
        made.iter_mut().for_each(zeroize::Zeroize::zeroize);
        Kit { id, shares }
    }
}

/// Somebody has shown that the shares of this kit are on paper and can be read.
pub struct KitProof(KitId);

impl KitProof {
    /// The kit.
    pub fn kit(&self) -> KitId {
        self.0
    }
}

/// The three shares of a new kit, before they are on paper only.
pub struct Kit {
    id: KitId,
    shares: [Share; SHARES as usize],
}

/// One word that a person is to read off a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Number of the share, from 1.
    pub share: u8,
    /// Place of the word, from 1.
    pub position: usize,
}

impl Kit {
    /// Which one it is.
    pub fn id(&self) -> KitId {
        self.id
    }

    /// Its shares in their order.
    pub fn shares(&self) -> &[Share; SHARES as usize] {
        &self.shares
    }

    /// Asks for two words of each share, at random places, as they stand on the printed sheets.
    ///
    /// # Errors
    /// W-108 at the first that is another, or what `ask` fails with.
    pub fn read_back<E: From<KitError>>(
        &self,
        rng: &mut impl CryptoRng,
        mut ask: impl FnMut(Question) -> Result<Zeroizing<String>, E>,
    ) -> Result<KitProof, E> {
        for share in &self.shares {
            let first = place(rng);
            let second = std::iter::repeat_with(|| place(rng)).find(|other| *other != first);
            let second = second.expect("a random place is another in the end");
            for position in [first, second] {
                let answer = ask(Question { share: share.number, position })?;
                let answer = Zeroizing::new(answer.trim().to_lowercase());
                if !bool::from(answer.as_bytes().ct_eq(share.word(position).as_bytes())) {
                    return Err(KitError::Answer { share: share.number, position }.into());
                }
            }
        }
        Ok(KitProof(self.id))
    }
}

/// A place from 1 to [`WORDS`]. That the first ones are likelier by one part in 10^8 helps nobody.
fn place(rng: &mut impl CryptoRng) -> usize {
    1 + (rng.next_u32() as usize) % WORDS
}

/// One share: cannot be printed but as a sheet, wiped when dropped.
pub struct Share {
    number: u8,
    tag: u16,
    bytes: Zeroizing<[u8; SECRET_LEN]>,
}

impl Share {
    /// Its number, from 1.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// The word at `position`, from 1 to [`WORDS`].
    ///
    /// # Panics
    /// At any other position.
    pub fn word(&self, position: usize) -> &'static str {
        let list = Language::English.word_list();
        match position {
            1 => list[usize::from(u16::from(self.number) << TAG_BITS | self.tag)],
            _ => self.mnemonic().words().nth(position - 2).expect("a share has 25 words"),
        }
    }

    /// Takes words as they were typed: in either case, whatever is between them. The first four
    /// letters of a word are enough.
    ///
    /// # Errors
    /// W-101 to W-104.
    pub fn parse(text: &str) -> Result<Self, KitError> {
        if text.len() > WORDS_BYTES_MAX {
            return Err(KitError::Count);
        }
        let text = Zeroizing::new(text.to_lowercase());
        let mut indices = Zeroizing::new([0_u16; WORDS]);
        let mut count = 0;
        for word in text.split(|c: char| !c.is_ascii_lowercase()).filter(|word| !word.is_empty()) {
            *indices.get_mut(count).ok_or(KitError::Count)? =
                index_of(word).ok_or(KitError::Word(count + 1))?;
            count += 1;
        }
        if count != WORDS {
            return Err(KitError::Count);
        }
        let number = u8::try_from(indices[0] >> TAG_BITS).expect("an index has 11 bits");
        if !(1..=SHARES).contains(&number) {
            return Err(KitError::Number);
        }
        let tag = indices[0] & ((1 << TAG_BITS) - 1);
        let list = Language::English.word_list();
        let mut words = Zeroizing::new(String::with_capacity(WORDS_BYTES_MAX));
        for index in &indices[1..] {
            words.push_str(list[usize::from(*index)]);
            words.push(' ');
        }
        let read = Mnemonic::parse_in_normalized(Language::English, &words)
            .map_err(|_| KitError::Checksum)?;
        let (mut entropy, len) = read.to_entropy_array();
        let mut bytes = Zeroizing::new([0; SECRET_LEN]);
        bytes.copy_from_slice(&entropy[..len]);
        entropy.zeroize();
        Ok(Self { number, tag, bytes })
    }

    /// A share that fits in everything but its contents.
    #[cfg(test)]
    pub(crate) fn with_other_bytes(other: &Self) -> Self {
        let mut bytes = other.bytes.clone();
        bytes[9] ^= 1;
        Self { number: other.number, tag: other.tag, bytes }
    }

    fn mnemonic(&self) -> Mnemonic {
        Mnemonic::from_entropy_in(Language::English, &*self.bytes)
            .expect("32 bytes are an entropy of BIP-39")
    }

    /// As the splitting library has it: number, then bytes.
    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(1 + SECRET_LEN);
        bytes.push(self.number);
        bytes.extend_from_slice(&*self.bytes);
        bytes
    }
}

/// Place in the list of a word, or of the only one that begins with these four letters or more.
fn index_of(word: &str) -> Option<u16> {
    let list = Language::English;
    list.find_word(word).or_else(|| {
        let mut fitting = list.words_by_prefix_iter(word);
        let only = fitting.next().filter(|_| word.len() >= 4 && fitting.next().is_none());
        only.and_then(|word| list.find_word(word))
    })
}

#[cfg(test)]
mod tests;
