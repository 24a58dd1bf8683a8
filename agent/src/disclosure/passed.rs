//! A record whose exact bytes were held against the words of the case. Only such a record becomes a
//! section: [`Passed`] has no other way in.

use cbor4ii::core::Value as Cbor;
use rand_core::CryptoRng;
use saphan_protocol::section::{Leaves, Section};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::words::CaseWords;

/// Fields of a record in which people write freely, by their last name.
const WRITTEN: &[&str] =
    &["safe_summary", "health", "religion", "ethnicity", "constraints", "place"];

/// A place in a record that would say who a person is. It does not repeat what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where, like `persons[0].health`.
    pub field: String,
    /// What was found.
    pub kind: &'static str,
}

/// A section whose bytes passed.
pub struct Passed {
    section: Section,
    decoded: Value,
}

impl Passed {
    /// Writes `record` down and holds every leaf of the bytes against `words`.
    ///
    /// # Errors
    /// What was found. Bytes that cannot be read back are found whole.
    pub(super) fn check<T: Leaves>(
        record: &T,
        words: &CaseWords,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, Vec<Finding>> {
        Self::check_section::<T>(Section::new(record, rng), words)
    }

    /// Holds every leaf of a section that was written down before against `words`.
    ///
    /// # Errors
    /// As [`Passed::check`].
    pub(super) fn check_section<T: Leaves>(
        section: Section,
        words: &CaseWords,
    ) -> Result<Self, Vec<Finding>> {
        let unread = || vec![Finding { field: String::new(), kind: "unreadable" }];
        section.read::<T>().map_err(|_| unread())?;
        let tree: Cbor = cbor4ii::serde::from_slice(section.content()).map_err(|_| unread())?;
        let mut findings = Vec::new();
        let decoded = search(&tree, "", words, &mut findings);
        if findings.is_empty() { Ok(Self { section, decoded }) } else { Err(findings) }
    }

    /// The section.
    pub fn section(&self) -> &Section {
        &self.section
    }

    /// The section, to be sealed as it is.
    pub fn into_section(self) -> Section {
        self.section
    }

    /// What the bytes say, with the names that they have there; byte strings in hexadecimal.
    pub fn decoded(&self) -> &Value {
        &self.decoded
    }

    /// What the preview prints and what the statement commits to.
    pub fn commitment(&self) -> saphan_protocol::ids::Digest {
        self.section.commitment().digest
    }
}

fn search(tree: &Cbor, path: &str, words: &CaseWords, findings: &mut Vec<Finding>) -> Value {
    let mut leaf = |text: &str, written: bool| {
        let found = if written { words.are_in(text) } else { words.are(text) };
        if found {
            findings.push(Finding { field: path.to_owned(), kind: "known_identifier" });
        }
    };
    match tree {
        Cbor::Text(text) => {
            let name = path.rsplit('.').next().unwrap_or(path);
            leaf(text, WRITTEN.contains(&name));
            Value::String(text.clone())
        }
        Cbor::Bytes(bytes) => {
            let text = Zeroizing::new(hex(bytes));
            leaf(&text, false);
            Value::String(text.to_string())
        }
        Cbor::Integer(number) => {
            leaf(&number.to_string(), false);
            i64::try_from(*number).map_or_else(
                |_| u64::try_from(*number).map_or(Value::Null, Value::from),
                Value::from,
            )
        }
        Cbor::Bool(flag) => Value::Bool(*flag),
        Cbor::Array(entries) => entries
            .iter()
            .enumerate()
            .map(|(at, entry)| search(entry, &format!("{path}[{at}]"), words, findings))
            .collect(),
        Cbor::Map(fields) => {
            let mut map = Map::new();
            for (name, value) in fields {
                let Cbor::Text(name) = name else { continue };
                let inside = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                map.insert(name.clone(), search(value, &inside, words, findings));
            }
            Value::Object(map)
        }
        // No section holds any of these: the canonical reading refused them before.
        Cbor::Null | Cbor::Float(_) | Cbor::Tag(..) | _ => Value::Null,
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("strings take every text");
        text
    })
}
