//! Values of a case file that are neither code nor date: text about people, ids within the file,
//! bounded lists.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, SeqAccess, Visitor};
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
                Ok(CaseText(text.to_owned()))
            }
        }

        deserializer.deserialize_str(Text)
    }
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
