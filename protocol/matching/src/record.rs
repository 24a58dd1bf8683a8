//! What is known of one person, as somebody typed it.

use zeroize::{Zeroize, ZeroizeOnDrop};

/// One person's record. Every field may be empty; nothing is brought into form yet.
///
/// Personal data: no `Debug`, no `Clone`, wiped on drop.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub struct Record {
    /// When the case was registered, `YYYY-MM`: what an age counts from.
    pub registered: String,
    /// The name in its own script.
    pub name_native: String,
    /// The name in Latin letters.
    pub name_latin: String,
    /// Nicknames and other names.
    pub aliases: Vec<String>,
    /// As typed: `f`, `female`, `หญิง`.
    pub sex: String,
    /// A code or a word.
    pub nationality: String,
    /// Date of birth, of any era and order, or a year.
    pub dob: String,
    /// Years of age when registered.
    pub age: Option<u16>,
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// Papers: what kind, and the number.
    pub ids: Vec<(String, String)>,
    /// The mother's name.
    pub mother: String,
    /// The father's name.
    pub father: String,
    /// Village or quarter of origin.
    pub village: String,
    /// District or township of origin.
    pub district: String,
    /// Province or state of origin.
    pub province: String,
}
