//! The number by which two people find out on the telephone whether they mean the same key of a
//! partner (docs/protocol.md, section 17).
//!
//! One office reads its own number out, the other types it, and the program compares. So a list of
//! partners that names another key than the partner has, whoever made it, is found out by people. With a
//! number of another kind the administrator finds out whose request came over the hub.

use std::fmt;
use std::str::FromStr;

use argon2::{Algorithm, Argon2, Params, Version};
use saphan_protocol::cbor;
use saphan_protocol::ids::{Digest, NetworkName, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use serde::Serialize;
use subtle::ConstantTimeEq as _;

use crate::fingerprint::Fingerprint;
use crate::request::PartnerRequest;

/// Groups of a number.
pub const GROUPS: usize = 5;
/// Digits of a group.
pub const GROUP_LEN: usize = 5;

const DIGITS: usize = GROUPS * GROUP_LEN;
/// All but the check digit: 10^24 numbers, about 80 bits.
const HASHED: usize = DIGITS - 1;

/// Public: it says what is hashed. What must not be cheap is looking for a key with a given number.
const SALT: &[u8] = b"saphan/1/comparison";
/// The same for the number of somebody who asks to join.
const JOIN_SALT: &[u8] = b"saphan/1/join-comparison";
const MEMORY_KIB: u32 = 64 * 1024; // RFC 9106 section 3.1, m
const PASSES: u32 = 1; // t
const LANES: u32 = 1; // p
const HASH_LEN: usize = 16; // T; modulo 10^24 no digit is likelier than another by more than 2^-48

/// 25 decimal digits that stand for one key of one partner, or for one request to join.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparisonNumber([u8; DIGITS]);

/// 25 digits as somebody typed them, right or wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypedNumber([u8; DIGITS]);

/// What is wrong with a number that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// [N-101] Not 25 digits.
    #[error(
        "a number to compare has 5 groups of 5 digits; have it read out again and type all of them"
    )]
    Form,
    /// [N-102] The check digit does not fit, so something was read, heard or typed wrongly.
    #[error("typed wrongly{}, so nothing was compared; have it read out again", look_at(.group))]
    Mistyped {
        /// The one group that is wrong, from 1, if it is one.
        group: Option<usize>,
    },
    /// [N-103] A number without a slip, of another key.
    #[error("this is the number of another key")]
    Differs,
}

impl NumberError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Form => "number-form",
            Self::Mistyped { .. } => "number-mistyped",
            Self::Differs => "number-differs",
        }
    }
}

fn look_at(group: &Option<usize>) -> String {
    group.map_or_else(String::new, |group| format!(": look at group {group}"))
}

/// The machine did not give the 64 MiB that a number takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not enough free memory to work out the number; close other programs and try again")]
pub struct NoMemory;

/// What the number is of.
#[derive(Serialize)]
struct ComparedV1<'a> {
    key: &'a VerifyingKey,
    network: &'a NetworkName,
    partner: &'a PartnerId,
}

/// What the number of a request is of.
#[derive(Serialize)]
struct JoiningV1<'a> {
    code: &'a Digest,
    root: &'a Digest,
    network: &'a NetworkName,
    partner: &'a PartnerId,
    identity: &'a VerifyingKey,
    transport: &'a VerifyingKey,
}

impl ComparisonNumber {
    /// The number of `partner` in `network` under the identity key `key`. Takes 64 MiB for some tens
    /// of milliseconds.
    ///
    /// # Errors
    /// [`NoMemory`].
    pub fn of(
        network: &NetworkName,
        partner: &PartnerId,
        key: &VerifyingKey,
    ) -> Result<Self, NoMemory> {
        Self::hash(&cbor::encode(&ComparedV1 { key, network, partner }), SALT)
    }

    /// The number of a request to join under `root` with the invitation whose code hashes to `code`.
    /// Takes as much as [`ComparisonNumber::of`].
    ///
    /// # Errors
    /// [`NoMemory`].
    pub fn of_request(
        root: &Fingerprint,
        code: &Digest,
        request: &PartnerRequest,
    ) -> Result<Self, NoMemory> {
        let joining = JoiningV1 {
            code,
            root: root.digest(),
            network: request.network(),
            partner: request.partner(),
            identity: request.identity_key(),
            transport: request.transport_key(),
        };
        Self::hash(&cbor::encode(&joining), JOIN_SALT)
    }

    fn hash(compared: &[u8], salt: &[u8]) -> Result<Self, NoMemory> {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(HASH_LEN))
            .expect("the constants above are within the bounds of Argon2");
        let mut hash = [0; HASH_LEN];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(compared, salt, &mut hash)
            .map_err(|_| NoMemory)?;
        let mut left = u128::from_be_bytes(hash);
        let mut digits = [0; DIGITS];
        for digit in digits[..HASHED].iter_mut().rev() {
            *digit = (left % 10) as u8; // below 10
            left /= 10;
        }
        digits[HASHED] = check_digit(&digits[..HASHED]);
        Ok(Self(digits))
    }

    /// Compares with what somebody heard and typed, in constant time.
    ///
    /// # Errors
    /// [`NumberError::Mistyped`] before [`NumberError::Differs`].
    pub fn compare(&self, typed: &TypedNumber) -> Result<(), NumberError> {
        if typed.0.ct_eq(&self.0).into() {
            Ok(())
        } else if check_digit(&typed.0[..HASHED]) == typed.0[HASHED] {
            Err(NumberError::Differs)
        } else {
            let (ours, _) = self.0.as_chunks::<GROUP_LEN>();
            let (theirs, _) = typed.0.as_chunks::<GROUP_LEN>();
            let mut wrong = (1..).zip(ours.iter().zip(theirs)).filter(|(_, (a, b))| a != b);
            let first = wrong.next().map(|(group, _)| group);
            Err(NumberError::Mistyped { group: first.filter(|_| wrong.next().is_none()) })
        }
    }
}

impl fmt::Display for ComparisonNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, digit) in self.0.iter().enumerate() {
            if at > 0 && at % GROUP_LEN == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

impl TypedNumber {
    /// Whether `text` has the form of one group.
    pub fn is_group(text: &str) -> bool {
        read::<GROUP_LEN>(text).is_some()
    }
}

impl FromStr for TypedNumber {
    type Err = NumberError;

    /// Takes European, Thai, Lao, Burmese and Shan digits, with white space or hyphens anywhere.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        read(text).map(Self).ok_or(NumberError::Form)
    }
}

/// As many digits as `N`, if that is all that `text` has.
fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut signs = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-');
    let mut digits = [0; N];
    for digit in &mut digits {
        *digit = signs.next().and_then(value_of)?;
    }
    signs.next().is_none().then_some(digits)
}

/// The digits zero of the scripts that offices write in, as Unicode names them.
const ZEROS: [char; 5] = [
    '0',        // DIGIT ZERO
    '\u{e50}',  // THAI DIGIT ZERO
    '\u{ed0}',  // LAO DIGIT ZERO
    '\u{1040}', // MYANMAR DIGIT ZERO
    '\u{1090}', // MYANMAR SHAN DIGIT ZERO
];

fn value_of(digit: char) -> Option<u8> {
    let values = ZEROS.iter().map(|zero| u32::from(digit).wrapping_sub(u32::from(*zero)));
    values.filter_map(|value| u8::try_from(value).ok()).find(|value| *value < 10)
}

/// The check digit of the system MOD 11,10, ISO/IEC 7064:2003 clause 10 (hybrid systems): it finds
/// every single wrong digit, and nearly all exchanged neighbours.
fn check_digit(digits: &[u8]) -> u8 {
    const M: u32 = 10;
    let product = digits.iter().fold(M, |product, digit| {
        let sum = (product + u32::from(*digit)) % M;
        (if sum == 0 { M } else { sum }) * 2 % (M + 1)
    });
    ((M + 1 - product) % M) as u8 // below 10
}

#[cfg(test)]
mod tests {
    use super::*;
    use data_encoding::HEXLOWER;
    use proptest::prelude::*;

    /// RFC 8032 section 7.1, public keys of TEST 1 and TEST 2.
    const KEYS: [&str; 2] = [
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    ];
    const NUMBER: &str = "05691 36702 06453 30095 91104";

    fn number(network: &str, partner: &str, key: &str) -> ComparisonNumber {
        let key = HEXLOWER.decode(key.as_bytes()).unwrap().try_into().unwrap();
        let key = VerifyingKey::from_bytes(key).unwrap();
        ComparisonNumber::of(&network.parse().unwrap(), &partner.parse().unwrap(), &key).unwrap()
    }

    fn compared(typed: &str) -> Result<(), NumberError> {
        number("mekong", "nkw-la", KEYS[0]).compare(&typed.parse()?)
    }

    /// Computed apart from this code: the input by hand from the specification, Argon2id by the
    /// reference implementation in C (argon2-cffi 25.1.0), the check digit by python-stdnum 2.2.
    #[test]
    fn numbers_are_those_of_other_implementations_and_of_network_partner_and_key() {
        for (network, partner, key, known) in [
            ("mekong", "nkw-la", KEYS[0], NUMBER),
            ("mekong", "nkw-la", KEYS[1], "04181 87888 88501 72670 83888"),
            ("mekong", "bsp-th", KEYS[0], "40967 40757 62822 26743 11550"),
            ("danube", "nkw-la", KEYS[0], "18785 41242 68128 67219 46387"),
        ] {
            assert_eq!(number(network, partner, key).to_string(), known);
        }
    }

    /// Computed by python-stdnum 2.2.
    #[test]
    fn the_check_digit_is_that_of_the_standard() {
        assert_eq!(check_digit(&[0, 7, 9, 4]), 5);
        assert_eq!(check_digit(&[8, 6, 0, 9, 5, 7, 4, 2, 7, 1]), 9);
    }

    #[test]
    fn a_number_is_taken_as_people_write_it() {
        for typed in [
            NUMBER,
            "0569136702064533009591104",
            " 05691-36702-06453-30095-91104\r\n",
            "๐๕๖๙๑ ๓๖๗๐๒ ๐๖๔๕๓ ๓๐๐๙๕ ๙๑๑๐๔",
            "໐໕໖໙໑ ໓໖໗໐໒ ໐໖໔໕໓ ໓໐໐໙໕ ໙໑໑໐໔",
            "၀၅၆၉၁ ၃၆၇၀၂ ၀၆၄၅၃ ၃၀၀၉၅ ၉၁၁၀၄",
            "႐႕႖႙႑ ႓႖႗႐႒ ႐႖႔႕႓ ႓႐႐႙႕ ႙႑႑႐႔",
        ] {
            assert_eq!(compared(typed), Ok(()), "{typed}");
        }
    }

    /// N-101.
    #[test]
    fn what_has_not_25_digits_is_no_number() {
        for typed in ["", &NUMBER[1..], &format!("{NUMBER} 1"), "O5691 36702 06453 30095 91104"] {
            let error = compared(typed).unwrap_err();

            assert_eq!((error, error.code()), (NumberError::Form, "number-form"), "{typed}");
        }
    }

    /// N-102.
    #[test]
    fn a_slip_is_no_difference_and_says_in_which_group_it_is_where_it_is_in_one() {
        for (typed, group) in [
            ("05691 36702 06453 30095 91105", Some(5)),
            ("05691 36702 06543 30095 91104", Some(3)),
            ("50691 36702 06453 30095 91104", Some(1)),
            ("05691 36702 06453 30094 91105", None),
        ] {
            let error = compared(typed).unwrap_err();

            assert_eq!(error, NumberError::Mistyped { group }, "{typed}");
            let says = error.to_string().contains("look at group");
            assert_eq!((says, error.code()), (group.is_some(), "number-mistyped"));
        }
    }

    /// N-103.
    #[test]
    fn the_number_of_another_key_differs() {
        let other = number("mekong", "nkw-la", KEYS[1]).to_string();

        let error = compared(&other).unwrap_err();

        assert_eq!((error, error.code()), (NumberError::Differs, "number-differs"));
    }

    #[test]
    fn every_single_wrong_digit_is_a_slip() {
        let right = number("mekong", "nkw-la", KEYS[0]);
        for (at, other) in (0..DIGITS).flat_map(|at| (1..10).map(move |other| (at, other))) {
            let mut typed = TypedNumber(right.0);
            typed.0[at] = (typed.0[at] + other) % 10;

            let group = Some(at / GROUP_LEN + 1);
            assert_eq!(right.compare(&typed), Err(NumberError::Mistyped { group }));
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read_or_refused(text: String) {
            prop_assert_eq!(text.parse::<TypedNumber>().err(), Some(NumberError::Form));
        }
    }
}
