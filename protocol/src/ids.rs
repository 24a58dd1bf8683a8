//! Names of things: checked once on the way in, never mixed up afterwards.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Longest partner id in bytes.
pub const PARTNER_ID_LEN_MAX: usize = 32;
/// Longest network name in bytes.
pub const NETWORK_NAME_LEN_MAX: usize = 32;

/// Why a text is not a name of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Not a partner id.
    #[error(
        "a partner id is a short name and its country in lower case, like nkw-la, 32 bytes at most"
    )]
    PartnerId,
    /// Not a network name.
    #[error(
        "a network name is a lower-case word of letters and digits, 32 bytes at most, like mekong"
    )]
    NetworkName,
    /// Not a staff code.
    #[error("a staff code is a role and a number, like lo-01")]
    StaffCode,
    /// Not a referral code.
    #[error("a referral code looks like 7F3-K2Q")]
    ReferralCode,
    /// Not the hexadecimal form of an id.
    #[error("an id is written as {0} hexadecimal digits")]
    Hex(usize),
}

fn is_word(text: &str) -> bool {
    let bytes = text.as_bytes();
    !bytes.is_empty() && bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
}

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident, $error:expr, $check:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The name as it is written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, NameError> {
                let check: fn(&str) -> bool = $check;
                if check(text) { Ok(Self(text.to_owned())) } else { Err($error) }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <std::borrow::Cow<'de, str>>::deserialize(deserializer)?
                    .parse()
                    .map_err(D::Error::custom)
            }
        }
    };
}

text_id! {
    /// A partner organisation: a short name and its ISO 3166-1 country in lower case, `nkw-la`.
    ///
    /// Also the name of its mailbox at the hub.
    PartnerId, NameError::PartnerId, |text| {
        let Some((name, country)) = text.rsplit_once('-') else { return false };
        text.len() <= PARTNER_ID_LEN_MAX
            && country.len() == 2
            && country.bytes().all(|b| b.is_ascii_lowercase())
            && name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.split('-').all(is_word)
    }
}

impl PartnerId {
    /// The ISO 3166-1 alpha-2 country, in capitals.
    pub fn country(&self) -> String {
        self.0[self.0.len() - 2..].to_ascii_uppercase()
    }
}

text_id! {
    /// A network of partners under one authority, `mekong`.
    NetworkName, NameError::NetworkName, |text| {
        text.len() <= NETWORK_NAME_LEN_MAX
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && is_word(text)
    }
}

text_id! {
    /// A staff member by role and number, `lo-01`; who that is never leaves the office.
    StaffCode, NameError::StaffCode, |text| {
        matches!(text.split_once('-'), Some((role, number))
            if role.len() == 2
                && role.bytes().all(|b| b.is_ascii_lowercase())
                && (1..=3).contains(&number.len())
                && number.bytes().all(|b| b.is_ascii_digit()))
    }
}

macro_rules! byte_id {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $len]);

        impl $name {
            /// Length in bytes.
            pub const LEN: usize = $len;

            /// Wraps bytes that are already such an id.
            pub const fn from_bytes(bytes: [u8; $len]) -> Self {
                Self(bytes)
            }

            /// The bytes.
            pub const fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = std::array::TryFromSliceError;

            fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
                bytes.try_into().map(Self)
            }
        }

        impl FromStr for $name {
            type Err = NameError;

            fn from_str(text: &str) -> Result<Self, NameError> {
                let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NameError::Hex($len * 2))?;
                bytes.as_slice().try_into().map_err(|_| NameError::Hex($len * 2))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&HEXLOWER.encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_bytes(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                serde_bytes::ByteArray::<$len>::deserialize(deserializer)
                    .map(|bytes| Self(bytes.into_array()))
            }
        }
    };
}

macro_rules! random_id {
    ($name:ident) => {
        impl $name {
            /// A fresh id that says nothing about what it names.
            pub fn random(rng: &mut impl rand_core::CryptoRng) -> Self {
                let mut bytes = [0; Self::LEN];
                rng.fill_bytes(&mut bytes);
                Self(bytes)
            }
        }
    };
}

byte_id! {
    /// One envelope, chosen at random by its sender.
    EnvelopeId, 16
}
random_id!(EnvelopeId);

byte_id! {
    /// One attachment on its way, chosen at random by its sender: it says nothing about the file.
    BlobId, 16
}
random_id!(BlobId);

byte_id! {
    /// One referral to one receiver: fresh for each, never derived from a case number.
    ReferralId, 16
}
random_id!(ReferralId);

byte_id! {
    /// One life of a partner's store: new after installation, restore or clone repair.
    Incarnation, 16
}
random_id!(Incarnation);

byte_id! {
    /// One announcement of a new life, and the answer to it.
    RoundId, 16
}
random_id!(RoundId);

byte_id! {
    /// A prekey by the first half of the SHA-256 of its public key.
    PrekeyId, 16
}

byte_id! {
    /// A signing key by the first half of the SHA-256 of its public key.
    KeyId, 16
}

byte_id! {
    /// A SHA-256 digest (FIPS 180-4).
    Digest, 32
}

impl Digest {
    /// Hashes `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::Digest as _;
        Self(sha2::Sha256::digest(bytes).into())
    }

    /// The first half, which names keys.
    pub(crate) fn half(&self) -> [u8; 16] {
        *self.0.first_chunk().expect("32 bytes hold 16")
    }
}

const REFERRAL_CODE_LEN: usize = 6;

/// The referral id as people say it: six letters of Crockford base 32 of its first bytes, `7F3-K2Q`.
///
/// Thirty bits: unique within an office with its few thousand referrals, not beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReferralCode([u8; REFERRAL_CODE_LEN]);

const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl ReferralId {
    /// The short form for people.
    pub fn code(&self) -> ReferralCode {
        let [a, b, c, d, ..] = self.0;
        let bits = u32::from_be_bytes([a, b, c, d]) >> 2;
        ReferralCode(std::array::from_fn(|at| {
            CROCKFORD[(bits >> (5 * (REFERRAL_CODE_LEN - 1 - at)) & 31) as usize]
        }))
    }
}

impl fmt::Display for ReferralCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, letter) in self.0.iter().enumerate() {
            if at == REFERRAL_CODE_LEN / 2 {
                f.write_str("-")?;
            }
            write!(f, "{}", *letter as char)?;
        }
        Ok(())
    }
}

impl FromStr for ReferralCode {
    type Err = NameError;

    /// Takes either case, with or without the hyphen, and reads `O` as 0 and `I`, `L` as 1.
    fn from_str(text: &str) -> Result<Self, NameError> {
        let letters: Vec<u8> = text
            .bytes()
            .filter(|letter| *letter != b'-')
            .take(REFERRAL_CODE_LEN + 1)
            .map(|letter| match letter.to_ascii_uppercase() {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                other => other,
            })
            .collect();
        let code: [u8; REFERRAL_CODE_LEN] =
            letters.try_into().map_err(|_| NameError::ReferralCode)?;
        if code.iter().all(|letter| CROCKFORD.contains(letter)) {
            Ok(Self(code))
        } else {
            Err(NameError::ReferralCode)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_partner_id_is_a_short_name_and_its_country() {
        for good in ["nkw-la", "bsp-th", "a1-be", "blue-house-se"] {
            assert_eq!(good.parse::<PartnerId>().unwrap().as_str(), good);
        }
        let long = format!("{}-la", "a".repeat(30));
        for bad in
            ["", "nkw", "nkw-LA", "-la", "nkw-lao", "1a-la", "nkw--la", "nkw_la", "é-la", &long]
        {
            assert_eq!(bad.parse::<PartnerId>(), Err(NameError::PartnerId), "{bad}");
        }
    }

    #[test]
    fn a_referral_code_survives_being_typed_by_a_person() {
        let code = ReferralId::from_bytes([0x3c; 16]).code();

        let typed = code.to_string().to_lowercase().replace('-', "").replace('0', "o");

        assert_eq!(typed.parse(), Ok(code));
        assert_eq!(code.to_string().len(), 7);
    }

    #[test]
    fn what_is_not_a_referral_code_is_refused() {
        for bad in ["", "7F3-K2", "7F3-K2QQ", "7F3-K2U", "ລາວ-ລາວ"] {
            assert_eq!(bad.parse::<ReferralCode>(), Err(NameError::ReferralCode), "{bad}");
        }
    }
}
