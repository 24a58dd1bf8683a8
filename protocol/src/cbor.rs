//! The one CBOR that saphan reads and writes: RFC 8949 section 4.2.1, and nothing beside it.
//!
//! [`decode_canonical`] accepts a byte string only if [`encode`] would write the very same bytes,
//! so that two parsers can never read one signed message in two ways (docs/protocol.md, section 1).

use serde::Serialize;
use serde::de::Deserialize;

/// Deepest nesting of arrays and maps.
pub const DEPTH_MAX: u32 = 16;

/// What a decoder is ready to spend on one message, checked before anything is allocated.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most bytes of the whole message.
    pub bytes: usize,
    /// Most data items, keys included.
    pub items: u32,
}

impl Limits {
    /// Limits of `bytes` bytes and `items` data items.
    pub const fn new(bytes: usize, items: u32) -> Self {
        Self { bytes, items }
    }
}

/// Why bytes are not a message of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CborError {
    /// [C-101] Longer than the type allows.
    #[error("[C-101] message of {len} bytes; at most {max} are read")]
    TooLong {
        /// Bytes that arrived.
        len: usize,
        /// Bytes that the type allows.
        max: usize,
    },
    /// [C-102] Ends inside an item.
    #[error("[C-102] message ends inside an item")]
    Truncated,
    /// [C-103] A length or number is not written in its shortest form.
    #[error("[C-103] number not in its shortest form")]
    NotShortest,
    /// [C-104] An item of indefinite length.
    #[error("[C-104] item of indefinite length")]
    Indefinite,
    /// [C-105] Map keys repeat or do not ascend bytewise.
    #[error("[C-105] map keys repeat or do not ascend")]
    KeyOrder,
    /// [C-106] A tag, a float, `undefined` or another simple value.
    #[error("[C-106] tag, float or simple value")]
    Forbidden,
    /// [C-107] A text that is not UTF-8.
    #[error("[C-107] text is not UTF-8")]
    Utf8,
    /// [C-108] Nested deeper than [`DEPTH_MAX`].
    #[error("[C-108] nested deeper than 16")]
    TooDeep,
    /// [C-109] More items than the type allows.
    #[error("[C-109] too many items")]
    TooManyItems,
    /// [C-110] Bytes after the end of the message.
    #[error("[C-110] bytes after the end of the message")]
    Trailing,
    /// [C-111] Well-formed, but not of this type: a field unknown, missing or of another kind.
    #[error("[C-111] not a message of this type")]
    Shape,
    /// [C-112] Reads as this type but is not what we would have written.
    #[error("[C-112] not the canonical form of what it says")]
    NotCanonical,
}

impl CborError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "cbor-too-long",
            Self::Truncated => "cbor-truncated",
            Self::NotShortest => "cbor-not-shortest",
            Self::Indefinite => "cbor-indefinite",
            Self::KeyOrder => "cbor-key-order",
            Self::Forbidden => "cbor-forbidden",
            Self::Utf8 => "cbor-utf8",
            Self::TooDeep => "cbor-too-deep",
            Self::TooManyItems => "cbor-too-many-items",
            Self::Trailing => "cbor-trailing",
            Self::Shape => "cbor-shape",
            Self::NotCanonical => "cbor-not-canonical",
        }
    }
}

/// Writes `value` in the deterministic encoding.
///
/// Wire types declare their fields in canonical order; a test of each type holds that.
pub fn encode<T: Serialize>(value: &T) -> Vec<u8> {
    cbor4ii::serde::to_vec(Vec::new(), value)
        .expect("writing to memory cannot fail and wire types hold only what CBOR can say")
}

/// Reads one message that fills `bytes` exactly.
///
/// # Errors
/// C-101 to C-112, in that order of effort: length first, then one pass without allocation, then
/// the typed reading, then the comparison with our own encoding.
pub fn decode_canonical<'a, T>(bytes: &'a [u8], limits: Limits) -> Result<T, CborError>
where
    T: Deserialize<'a> + Serialize,
{
    check_canonical(bytes, limits)?;
    let value: T = cbor4ii::serde::from_slice(bytes).map_err(|_| CborError::Shape)?;
    if encode(&value) == bytes { Ok(value) } else { Err(CborError::NotCanonical) }
}

/// Holds that `bytes` are exactly one deterministic item, of whatever type.
///
/// # Errors
/// C-101 to C-110.
pub fn check_canonical(bytes: &[u8], limits: Limits) -> Result<(), CborError> {
    if bytes.len() > limits.bytes {
        return Err(CborError::TooLong { len: bytes.len(), max: limits.bytes });
    }
    let (_, rest) = split_item(bytes, limits)?;
    if rest.is_empty() { Ok(()) } else { Err(CborError::Trailing) }
}

/// Splits the first deterministic item off `bytes`, without copying.
///
/// # Errors
/// C-102 to C-109 for the item; C-101 if the item itself is longer than `limits.bytes`.
pub fn split_item(bytes: &[u8], limits: Limits) -> Result<(&[u8], &[u8]), CborError> {
    let mut scanner = Scanner { rest: bytes, items_left: limits.items };
    scanner.item(0)?;
    let (item, rest) = bytes.split_at(bytes.len() - scanner.rest.len());
    if item.len() > limits.bytes {
        return Err(CborError::TooLong { len: item.len(), max: limits.bytes });
    }
    Ok((item, rest))
}

// Major types, RFC 8949 section 3.1.
const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;
const SIMPLE: u8 = 7;

// Simple values false, true and null, RFC 8949 section 3.3.
const SIMPLE_ALLOWED: std::ops::RangeInclusive<u8> = 20..=22;

struct Scanner<'a> {
    rest: &'a [u8],
    items_left: u32,
}

impl<'a> Scanner<'a> {
    fn item(&mut self, depth: u32) -> Result<(), CborError> {
        self.items_left = self.items_left.checked_sub(1).ok_or(CborError::TooManyItems)?;
        let (major, value) = self.head()?;
        match major {
            UNSIGNED | NEGATIVE | SIMPLE => Ok(()),
            BYTES => self.take(value).map(|_| ()),
            TEXT => {
                let text = self.take(value)?;
                std::str::from_utf8(text).map(|_| ()).map_err(|_| CborError::Utf8)
            }
            ARRAY => self.array(value, depth + 1),
            MAP => self.map(value, depth + 1),
            _ => Err(CborError::Forbidden),
        }
    }

    fn array(&mut self, len: u64, depth: u32) -> Result<(), CborError> {
        if depth > DEPTH_MAX {
            return Err(CborError::TooDeep);
        }
        for _ in 0..len {
            self.item(depth)?;
        }
        Ok(())
    }

    fn map(&mut self, len: u64, depth: u32) -> Result<(), CborError> {
        if depth > DEPTH_MAX {
            return Err(CborError::TooDeep);
        }
        let mut last: Option<&'a [u8]> = None;
        for _ in 0..len {
            let start = self.rest;
            self.item(depth)?;
            let key = &start[..start.len() - self.rest.len()];
            if last.is_some_and(|last| last >= key) {
                return Err(CborError::KeyOrder);
            }
            last = Some(key);
            self.item(depth)?;
        }
        Ok(())
    }

    /// Major type and argument of the next item.
    fn head(&mut self) -> Result<(u8, u64), CborError> {
        let (&first, rest) = self.rest.split_first().ok_or(CborError::Truncated)?;
        self.rest = rest;
        let (major, info) = (first >> 5, first & 0x1f);
        if major == SIMPLE {
            return if SIMPLE_ALLOWED.contains(&info) {
                Ok((major, u64::from(info)))
            } else {
                Err(if info == 31 { CborError::Indefinite } else { CborError::Forbidden })
            };
        }
        let (value, shortest_from) = match info {
            0..=23 => (u64::from(info), 0),
            24 => (self.argument(1)?, 24),
            25 => (self.argument(2)?, 1 << 8),
            26 => (self.argument(4)?, 1 << 16),
            27 => (self.argument(8)?, 1 << 32),
            31 => return Err(CborError::Indefinite),
            _ => return Err(CborError::Forbidden),
        };
        if value < shortest_from { Err(CborError::NotShortest) } else { Ok((major, value)) }
    }

    fn argument(&mut self, len: usize) -> Result<u64, CborError> {
        let bytes = self.take(len as u64)?;
        Ok(bytes.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)))
    }

    fn take(&mut self, len: u64) -> Result<&'a [u8], CborError> {
        let len = usize::try_from(len).map_err(|_| CborError::Truncated)?;
        let (taken, rest) = self.rest.split_at_checked(len).ok_or(CborError::Truncated)?;
        self.rest = rest;
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde::Deserialize;

    const LIMITS: Limits = Limits::new(64, 8);

    fn verdict(hex: &str) -> Result<(), CborError> {
        check_canonical(&data_encoding::HEXLOWER.decode(hex.as_bytes()).unwrap(), LIMITS)
    }

    #[test]
    fn each_departure_from_the_deterministic_form_has_its_number() {
        let long = "58".to_owned() + "41" + &"00".repeat(65);
        let deep = "81".repeat(17) + "00";
        for (hex, error) in [
            (long.as_str(), CborError::TooLong { len: 67, max: 64 }),
            ("", CborError::Truncated),
            ("5bffffffffffffffff", CborError::Truncated),
            ("9bffffffffffffffff", CborError::Truncated),
            ("1817", CborError::NotShortest),
            ("1900ff", CborError::NotShortest),
            ("5f41ff", CborError::Indefinite),
            ("ff", CborError::Indefinite),
            ("a2616200616100", CborError::KeyOrder),
            ("a2616100616100", CborError::KeyOrder),
            ("c000", CborError::Forbidden),
            ("f93c00", CborError::Forbidden),
            ("f7", CborError::Forbidden),
            ("61ff", CborError::Utf8),
            (deep.as_str(), CborError::TooManyItems),
            ("880000000000000000", CborError::TooManyItems),
            ("0000", CborError::Trailing),
        ] {
            assert_eq!(verdict(hex), Err(error), "{hex}");
        }
    }

    #[test]
    fn nesting_stops_at_sixteen() {
        let limits = Limits::new(64, 64);
        let nested = |depth: usize| [vec![0x81; depth], vec![0x00]].concat();

        assert_eq!(check_canonical(&nested(16), limits), Ok(()));
        assert_eq!(check_canonical(&nested(17), limits), Err(CborError::TooDeep));
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Sample {
        at: u32,
        #[serde(skip_serializing_if = "Option::is_none", default)]
        note: Option<bool>,
    }

    #[test]
    fn two_ways_to_say_nothing_are_one_too_many() {
        let absent = encode(&Sample { at: 1, note: None });
        let null = [&[0xa2, 0x62, b'a', b't', 1, 0x64][..], b"note", &[0xf6]].concat();

        assert_eq!(decode_canonical(&absent, LIMITS), Ok(Sample { at: 1, note: None }));
        assert_eq!(decode_canonical::<Sample>(&null, LIMITS), Err(CborError::NotCanonical));
        assert_eq!(decode_canonical::<Sample>(&[0xa0], LIMITS), Err(CborError::Shape));
    }

    proptest! {
        #[test]
        fn whatever_arrives_is_read_back_or_refused(bytes: Vec<u8>) {
            if let Ok(sample) = decode_canonical::<Sample>(&bytes, LIMITS) {
                prop_assert_eq!(encode(&sample), bytes);
            }
        }

        #[test]
        fn what_is_encoded_is_read_back(at: u32, note: Option<bool>) {
            let sample = Sample { at, note };
            prop_assert_eq!(decode_canonical(&encode(&sample), LIMITS), Ok(sample));
        }
    }
}
