//! Public vector files, run through the project's own wrappers, or where they have no door, through
//! the libraries that they use.
//!
//! | format | file | what runs |
//! | --- | --- | --- |
//! | `rfc9180`, `hpke-pq` | JSON of RFC 9180's and the HPKE-PQ draft's vectors | `seal::PrekeySecret`, `seal::PrekeyPublic`; later messages and exports in `hpke` |
//! | `xwing` | JSON of the X-Wing draft | the same, and the shared secret in `hpke` |
//! | `wycheproof` | JSON of Project Wycheproof | see the module `wycheproof` |
//! | `rfc8949` | `appendix_a.json` of RFC 8949's vectors | `cbor::check_canonical` |
//! | `cbor-list` | JSON array of `{"hex": "00", "accept": true, "note": "..."}`; a note is optional | the same |
//! | `rfc9162` | JSON, see the module `merkle` | `merkle` |
//! | `rfc9497` | JSON of RFC 9497's appendix A | `saphan_matching::oprf`; other modes and curves in `voprf` |
//! | `chains` | JSON list of DER chains with verdicts, see the module `chains` | `saphan_certs::x509` |

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer};

mod cbor;
mod chains;
mod hpke;
mod merkle;
mod oprf;
mod wycheproof;
mod xwing;

/// A format of public vectors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// RFC 9180 and the drafts that have its JSON.
    Hpke,
    /// The X-Wing draft.
    Xwing,
    /// Project Wycheproof.
    Wycheproof,
    /// Appendix A of RFC 8949.
    Rfc8949,
    /// A list of byte strings with a verdict each.
    CborList,
    /// Merkle trees of RFC 9162.
    Rfc9162,
    /// Appendix A of RFC 9497.
    Rfc9497,
    /// Certificate chains with a verdict each.
    Chains,
}

impl Format {
    /// Every name of a format, as the command line takes it.
    pub const NAMES: [&str; 9] = [
        "rfc9180",
        "hpke-pq",
        "xwing",
        "wycheproof",
        "rfc8949",
        "cbor-list",
        "rfc9162",
        "rfc9497",
        "chains",
    ];
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(match text {
            "rfc9180" | "hpke-pq" => Self::Hpke,
            "xwing" => Self::Xwing,
            "wycheproof" => Self::Wycheproof,
            "rfc8949" => Self::Rfc8949,
            "cbor-list" => Self::CborList,
            "rfc9162" => Self::Rfc9162,
            "rfc9497" => Self::Rfc9497,
            "chains" => Self::Chains,
            _ => return Err(format!("a format is one of {}", Self::NAMES.join(", "))),
        })
    }
}

/// What became of the vectors of one file.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Tally {
    /// How many passed.
    pub passed: u32,
    /// What failed, and how.
    pub failed: Vec<String>,
    /// How many were skipped, by reason.
    pub skipped: BTreeMap<String, u32>,
}

/// What one vector came to.
enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

impl Tally {
    fn count(&mut self, name: impl fmt::Display, outcome: Outcome) {
        match outcome {
            Outcome::Passed => self.passed += 1,
            Outcome::Failed(how) => self.failed.push(format!("{name}: {how}")),
            Outcome::Skipped(why) => *self.skipped.entry(why).or_default() += 1,
        }
    }
}

/// Failures and reasons first, the counts as the last line.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failure in &self.failed {
            writeln!(f, "failed: {failure}")?;
        }
        for (why, count) in &self.skipped {
            writeln!(f, "skipped {count}: {why}")?;
        }
        write!(f, "{} passed, {} failed", self.passed, self.failed.len())?;
        let skipped: u32 = self.skipped.values().sum();
        if skipped > 0 { write!(f, ", {skipped} skipped") } else { Ok(()) }
    }
}

/// Passed, or failed with the name of the first part that is not as expected.
fn all(parts: &[(&str, bool)]) -> Outcome {
    match parts.iter().find(|(_, holds)| !holds) {
        None => Outcome::Passed,
        Some((part, _)) => Outcome::Failed(format!("{part} differs")),
    }
}

/// Runs the vectors in `text`.
///
/// # Errors
/// If `text` is no JSON of that format.
pub fn run(format: Format, text: &str) -> Result<Tally, serde_json::Error> {
    match format {
        Format::Hpke => hpke::run(text),
        Format::Xwing => xwing::run(text),
        Format::Wycheproof => wycheproof::run(text),
        Format::Rfc8949 => cbor::run_appendix(text),
        Format::CborList => cbor::run_list(text),
        Format::Rfc9162 => merkle::run(text),
        Format::Rfc9497 => oprf::run(text),
        Format::Chains => chains::run(text),
    }
}

/// Bytes in hexadecimal digits.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Hex(Vec<u8>);

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        data_encoding::HEXLOWER_PERMISSIVE
            .decode(text.as_bytes())
            .map(Self)
            .map_err(serde::de::Error::custom)
    }
}

/// A generator that gives out the bytes of a vector and then zeros.
struct Fixed<'a>(&'a [u8]);

impl rand_core::TryRng for Fixed<'_> {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), Self::Error> {
        for byte in into {
            let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
            (*byte, self.0) = (*first, rest);
        }
        Ok(())
    }
}

impl rand_core::TryCryptoRng for Fixed<'_> {}
