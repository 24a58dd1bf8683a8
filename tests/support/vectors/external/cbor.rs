//! CBOR: appendix A of RFC 8949 as JSON, and plain lists of byte strings with a verdict each.
//!
//! For the appendix the expectation is our profile of deterministic encoding (docs/protocol.md,
//! section 1), decided here by a reader of its own: it builds a tree, writes that in the
//! deterministic form, and compares. It shares no code with the decoder that is judged.

use saphan_protocol::cbor::{Limits, check_canonical};
use serde::Deserialize;

use super::{Hex, Tally, all};

#[derive(Deserialize)]
struct Example {
    hex: Hex,
    /// Whether the hexadecimal form is what a good encoder writes; always false for what is not
    /// deterministic.
    roundtrip: bool,
}

#[derive(Deserialize)]
struct Judged {
    hex: Hex,
    accept: bool,
    #[serde(default)]
    note: Option<String>,
}

fn ours(bytes: &[u8]) -> bool {
    check_canonical(bytes, Limits::new(bytes.len(), u32::MAX)).is_ok()
}

pub(super) fn run_appendix(text: &str) -> Result<Tally, serde_json::Error> {
    let examples: Vec<Example> = serde_json::from_str(text)?;
    let mut tally = Tally::default();
    for Example { hex, roundtrip } in &examples {
        let expected = in_profile(&hex.0);
        let name = data_encoding::HEXLOWER.encode(&hex.0);
        tally.count(
            name,
            all(&[
                ("verdict", ours(&hex.0) == expected),
                ("profile of what does not round-trip", *roundtrip || !expected),
            ]),
        );
    }
    Ok(tally)
}

pub(super) fn run_list(text: &str) -> Result<Tally, serde_json::Error> {
    let list: Vec<Judged> = serde_json::from_str(text)?;
    let mut tally = Tally::default();
    for Judged { hex, accept, note } in &list {
        let bytes = data_encoding::HEXLOWER.encode(&hex.0);
        let name = note.as_ref().map_or_else(|| bytes.clone(), |note| format!("{bytes} ({note})"));
        tally.count(name, all(&[("verdict", ours(&hex.0) == *accept)]));
    }
    Ok(tally)
}

/// An item of the profile.
enum Item {
    /// Major type 0 or 1 with its argument, or `false`, `true`, `null`.
    Plain(u8, u64),
    /// Major type 2 or 3.
    String(u8, Vec<u8>),
    Array(Vec<Item>),
    Map(Vec<(Item, Item)>),
}

/// Whether `bytes` are one item of the profile, in its one encoding.
fn in_profile(bytes: &[u8]) -> bool {
    let Some((item, used)) = read(bytes, 0) else { return false };
    let mut written = Vec::new();
    used == bytes.len() && write(&item, &mut written) && written == bytes
}

/// An item at the front of `bytes` and its length; `None` for what the profile does not have.
/// Takes long forms and any order of keys: the comparison finds those.
fn read(bytes: &[u8], depth: u32) -> Option<(Item, usize)> {
    let first = *bytes.first()?;
    let (major, info) = (first / 32, first % 32);
    let width = match info {
        0..=23 => 0,
        24..=27 => 1 << (info - 24),
        _ => return None,
    };
    let digits = bytes.get(1..1 + width)?;
    let argument = match width {
        0 => u64::from(info),
        _ => digits.iter().fold(0u64, |sum, digit| sum * 256 + u64::from(*digit)),
    };
    let mut used = 1 + width;
    let item = match major {
        0 | 1 => Item::Plain(major, argument),
        2 | 3 => {
            let end = used.checked_add(usize::try_from(argument).ok()?)?;
            let content = bytes.get(used..end)?.to_vec();
            if major == 3 && String::from_utf8(content.clone()).is_err() {
                return None;
            }
            used = end;
            Item::String(major, content)
        }
        4 | 5 => {
            if depth == 16 {
                return None;
            }
            let mut next = || -> Option<Item> {
                let (item, len) = read(&bytes[used..], depth + 1)?;
                used += len;
                Some(item)
            };
            if major == 4 {
                Item::Array((0..argument).map(|_| next()).collect::<Option<_>>()?)
            } else {
                let pairs = (0..argument).map(|_| Some((next()?, next()?)));
                Item::Map(pairs.collect::<Option<_>>()?)
            }
        }
        7 if width == 0 && (20..=22).contains(&info) => Item::Plain(major, argument),
        _ => return None,
    };
    Some((item, used))
}

/// Writes `item` in the deterministic form; false if a key repeats.
fn write(item: &Item, into: &mut Vec<u8>) -> bool {
    match item {
        Item::Plain(major, argument) => {
            head(*major, *argument, into);
            true
        }
        Item::String(major, content) => {
            head(*major, content.len() as u64, into);
            into.extend(content);
            true
        }
        Item::Array(items) => {
            head(4, items.len() as u64, into);
            items.iter().all(|item| write(item, into))
        }
        Item::Map(pairs) => {
            let mut sorted = std::collections::BTreeMap::new();
            for (key, value) in pairs {
                let (mut key_bytes, mut value_bytes) = (Vec::new(), Vec::new());
                if !write(key, &mut key_bytes) || !write(value, &mut value_bytes) {
                    return false;
                }
                sorted.insert(key_bytes, value_bytes);
            }
            head(5, sorted.len() as u64, into);
            into.extend(sorted.iter().flat_map(|(key, value)| [&key[..], &value[..]].concat()));
            sorted.len() == pairs.len()
        }
    }
}

fn head(major: u8, argument: u64, into: &mut Vec<u8>) {
    let bytes = argument.to_be_bytes();
    let (info, width) = match argument {
        0..=23 => (bytes[7], 0),
        24..=0xff => (24, 1),
        0x100..=0xffff => (25, 2),
        0x1_0000..=0xffff_ffff => (26, 4),
        _ => (27, 8),
    };
    into.push(major * 32 + info);
    into.extend(&bytes[8 - width..]);
}
