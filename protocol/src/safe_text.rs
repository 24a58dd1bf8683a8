//! Bounded text of a record. A text of tier 1 or 2 is safe only because the agent has run the leak
//! check over the exact bytes that hold it; a text of tier 3 is identity, and released as such.
//!
//! Both are personal data: neither has `Debug` or `Display`, and both are wiped when dropped.

use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Most characters of the summary in tier 1 and of a note in tier 2 (domain.md section 7.5).
pub const SUMMARY_CHARS_MAX: usize = 600;
/// Most characters of a place in words.
pub const PLACE_CHARS_MAX: usize = 200;
/// Most characters of a word or two: ethnicity, religion.
pub const WORD_CHARS_MAX: usize = 64;
/// Most characters of a name, number, address line or file name.
pub const IDENTITY_CHARS_MAX: usize = 256;
/// Most characters of an account in words; a longer one is cut to what the purpose needs by hand.
pub const NARRATIVE_CHARS_MAX: usize = 12_000;

/// Why a text does not go into a record. It does not repeat the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but white space.
    #[error("the text is empty; leave the field out")]
    Empty,
    /// More characters than the field holds.
    #[error("the text is longer than {max} characters; shorten it")]
    TooLong {
        /// The most that the field holds.
        max: usize,
    },
    /// A control character, or one that turns the direction of what follows or cannot be seen.
    #[error("the text holds a character that cannot be seen; type it anew")]
    Hidden,
}

impl TextError {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "text-empty",
            Self::TooLong { .. } => "text-too-long",
            Self::Hidden => "text-hidden",
        }
    }
}

/// Holds that `text` may stand in a field of `max` characters.
fn check(text: &str, max: usize) -> Result<(), TextError> {
    if text.trim().is_empty() {
        return Err(TextError::Empty);
    }
    // A character has four bytes at most, so an endless text is not counted to its end.
    if text.len() > max * 4 || text.chars().count() > max {
        return Err(TextError::TooLong { max });
    }
    if text.chars().any(is_hidden) { Err(TextError::Hidden) } else { Ok(()) }
}

/// Whether nobody would see what this character does: controls but the line break, marks that turn
/// the direction, the byte-order mark and tags. Joiners and the zero-width space stay: Burmese and
/// Lao are written with them.
pub fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || matches!(c, '\u{e0000}'..='\u{e007f}')
}

macro_rules! bounded_text {
    ($(#[$doc:meta])* $name:ident, $expecting:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Zeroize, ZeroizeOnDrop)]
        pub struct $name<const MAX: usize>(String);

        impl<const MAX: usize> $name<MAX> {
            /// A text of 1 to `MAX` characters, without hidden ones.
            ///
            /// # Errors
            /// [`TextError`].
            pub fn new(text: &str) -> Result<Self, TextError> {
                check(text, MAX)?;
                Ok(Self(text.to_owned()))
            }

            /// The text. Whoever calls this answers for where it goes.
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl<const MAX: usize> Serialize for $name<MAX> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de, const MAX: usize> Deserialize<'de> for $name<MAX> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text<const MAX: usize>;

                impl<const MAX: usize> Visitor<'_> for Text<MAX> {
                    type Value = $name<MAX>;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                        $name::new(text).map_err(E::custom)
                    }
                }

                deserializer.deserialize_str(Text::<MAX>)
            }
        }
    };
}

bounded_text! {
    /// A text of tier 1 or 2 that names nobody. That it does not is held by the leak check over
    /// the bytes of the whole record, without which an agent makes no section of a record.
    SafeText, "a short text"
}

bounded_text! {
    /// A text that says who somebody is: a name, a number, an address, an account. Tier 3, and the
    /// names of the sender's staff in tier 2.
    IdentityText, "a bounded text"
}

#[cfg(test)]
mod tests {
    use super::*;

    type Short = SafeText<8>;

    #[test]
    fn a_text_is_neither_empty_nor_longer_than_its_field_counted_in_characters() {
        assert!(Short::new("ປາກເຊ").is_ok());
        assert!(Short::new("12345678").is_ok());
        assert_eq!(Short::new("123456789").err(), Some(TextError::TooLong { max: 8 }));
        assert_eq!(Short::new(&"x".repeat(100_000)).err(), Some(TextError::TooLong { max: 8 }));
        assert_eq!(Short::new(" \n").err(), Some(TextError::Empty));
    }

    #[test]
    fn what_cannot_be_seen_cannot_be_sent() {
        for hidden in ["a\u{202e}b", "a\u{0}b", "\u{feff}a", "a\u{e0041}", "a\u{7}"] {
            assert_eq!(Short::new(hidden).err(), Some(TextError::Hidden));
        }
        assert!(Short::new("a\nb").is_ok());
        assert!(Short::new("က\u{200b}ခ").is_ok(), "a break mark between syllables");
    }
}
