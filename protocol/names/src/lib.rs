//! One normaliser for names, numbers and dates as people type them in Thailand, Laos, Myanmar and
//! the countries around.
//!
//! The leak check searches outgoing text with it, and the private match makes its features of it
//! (docs/matching.md): what is the same letter to one is the same letter to the other. Nothing here
//! reads files or clocks, and nothing is kept.
//!
//! ```
//! use saphan_names::{date, phone};
//!
//! assert!(date::read("๑๔/๐๒/๒๕๔๐") == date::read("14 Feb 1997"));
//! assert_eq!(phone::read("+66 81-234-5678"), phone::read("081 234 5678"));
//! ```

pub mod date;
pub mod fold;
pub mod id;
pub mod name;
pub mod phone;
pub mod script;
pub mod skeleton;
pub mod sound;
pub mod zawgyi;

/// A short text that is nobody's paragraph, folded: Unicode, lower case, digits of ASCII, signs in one
/// order.
#[must_use]
pub fn folded(text: &str) -> String {
    match zawgyi::Detector::shared() {
        Some(detector) => fold::Folded::identifier(text, detector).text,
        // Without the model a text is taken for Unicode, which nearly all are.
        None => fold::Folded::word(text),
    }
}
