//! Values of a case file that are neither code nor date: text about people, ids within the file,
//! bounded lists.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use saphan_protocol::codes::Code;
use saphan_protocol::ids::PartnerId;
use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
use serde::{Serialize, Serializer};
use zeroize::ZeroizeOnDrop;

/// Longest text in a case file, in bytes of UTF-8.
pub const CASE_TEXT_LEN_MAX: usize = 256 * 1024;
/// Most entries of any list in a case file.
pub const LIST_LEN_MAX: usize = 256;

/// Something written about a person: a name, a number, a place, a story.
///
/// It cannot be printed, copied, compared or sent, and is wiped when dropped. It is read from a
/// case file only; there is no way from it into anything that leaves the agent in tier 1.
#[derive(ZeroizeOnDrop)]
pub struct CaseText(String);

impl CaseText {
    /// The text. Whoever calls this answers for where it goes.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for CaseText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = CaseText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<CaseText, E> {
                if text.len() > CASE_TEXT_LEN_MAX {
                    return Err(E::custom("text longer than 256 KiB; split it"));
                }
                if let Some(unfit) = unfit(text) {
                    return Err(E::custom(unfit));
                }
                Ok(CaseText(text.to_owned()))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// Why a text is not taken, if it is not: nothing is cleaned in silence, since what a cleaned name
/// looks like is not for a program to say.
///
/// Line feeds, carriage returns and tabs are text. The joiners and spaces without width that Lao,
/// Thai and Burmese need are text. Control characters steer terminals, and the marks that turn the
/// direction of writing show one name and store another.
pub(super) fn unfit(text: &str) -> Option<&'static str> {
    text.chars().find_map(|c| match c {
        '\n' | '\r' | '\t' => None,
        c if c.is_control() => Some("a control character in the text; type it again"),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            Some("a mark that turns the direction of writing; type the text again")
        }
        '\u{feff}' | '\u{fffe}' | '\u{ffff}' | '\u{fffd}' => {
            Some("a character that stands for a damaged one; type the text again")
        }
        _ => None,
    })
}

/// Beginning of the codes that an office adds for itself.
const OWN_CODE: &str = "x_";
/// Longest code of an office, in bytes.
const OWN_CODE_LEN_MAX: usize = 64;

/// The codes of one list that takes several, at most [`LIST_LEN_MAX`].
///
/// A code of the office itself, `x_` and then its partner id and a word (`x_bsp-th_raid`), is kept in
/// the file and is none of these: what is made from them cannot contain it, so it never leaves.
pub struct Codes<T> {
    codes: Vec<T>,
    own: usize,
}

impl<T> Codes<T> {
    /// How many codes of the office itself stand in the file beside these.
    pub fn own(&self) -> usize {
        self.own
    }
}

impl<T> Default for Codes<T> {
    fn default() -> Self {
        Self { codes: Vec::new(), own: 0 }
    }
}

impl<T> Deref for Codes<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.codes
    }
}

impl<'a, T> IntoIterator for &'a Codes<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.codes.iter()
    }
}

impl<'de, T: Code> Deserialize<'de> for Codes<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries: List<Entry<T>> = List::deserialize(deserializer)?;
        let mut codes = Self::default();
        for entry in entries.0 {
            match entry {
                Entry::Listed(code) => codes.codes.push(code),
                Entry::Own => codes.own += 1,
            }
        }
        Ok(codes)
    }
}

enum Entry<T> {
    Listed(T),
    Own,
}

impl<'de, T: Code> Deserialize<'de> for Entry<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One<T>(PhantomData<T>);

        impl<T: Code> Visitor<'_> for One<T> {
            type Value = Entry<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a code of the list {}", T::LIST)
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Entry<T>, E> {
                match text.strip_prefix(OWN_CODE) {
                    None => text.parse().map(Entry::Listed).map_err(E::custom),
                    Some(own) if is_own(own) => Ok(Entry::Own),
                    Some(_) => Err(E::custom(
                        "a code of the office is `x_`, its partner id, `_` and a word, like x_bsp-th_raid",
                    )),
                }
            }
        }

        deserializer.deserialize_str(One(PhantomData))
    }
}

/// Whether `own` is a partner id, an underscore and a word of small letters, digits and underscores.
fn is_own(own: &str) -> bool {
    own.len() <= OWN_CODE_LEN_MAX
        && own.split_once('_').is_some_and(|(partner, word)| {
            let small = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
            partner.parse::<PartnerId>().is_ok() && !word.is_empty() && word.bytes().all(small)
        })
}

/// An id within one case file: `P1` for a person, `C1` or `C-P1` for a consent, `S1` for staff.
///
/// A letter, then digits, hyphens or `P`, and a digit at the end: no name has this shape.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalRef(String);

const LOCAL_REF_LEN_MAX: usize = 12;

impl LocalRef {
    /// The id as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LocalRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for LocalRef {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut letters = text.bytes();
        let shape = text.len() <= LOCAL_REF_LEN_MAX
            && letters.next().is_some_and(|first| first.is_ascii_uppercase())
            && letters.all(|byte| byte.is_ascii_digit() || byte == b'-' || byte == b'P')
            && text.ends_with(|last: char| last.is_ascii_digit());
        if shape {
            Ok(Self(text.to_owned()))
        } else {
            Err("an id in the file looks like P1 or C-P1")
        }
    }
}

impl Serialize for LocalRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for LocalRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Id;

        impl Visitor<'_> for Id {
            type Value = LocalRef;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id like P1")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<LocalRef, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Id)
    }
}

/// A list of at most [`LIST_LEN_MAX`] entries, refused while it is read and not afterwards.
pub struct List<T>(Vec<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = List<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<List<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = from.next_element()? {
                    if entries.len() == LIST_LEN_MAX {
                        return Err(de::Error::custom("a list holds at most 256 entries"));
                    }
                    entries.push(entry);
                }
                Ok(List(entries))
            }
        }

        deserializer.deserialize_seq(Entries(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_within_a_file_have_a_shape_that_no_name_has() {
        for good in ["P1", "P64", "C1", "C-P1", "S2"] {
            assert_eq!(good.parse::<LocalRef>().unwrap().as_str(), good);
        }
        for bad in ["", "P", "1", "p1", "BOUAVONE", "Bouavone1", "P1234567890123", "P 1", "P๑"] {
            assert!(bad.parse::<LocalRef>().is_err(), "{bad}");
        }
    }
}
