//! A record whose exact bytes were held against the words of the case and the leak check. Only such a
//! record becomes a section: [`Passed`] has no other way in.

use cbor4ii::core::Value as Cbor;
use rand_core::CryptoRng;
use saphan_protocol::section::{Leaves, Section};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Tier1Refusal;
use super::words::CaseWords;
use crate::casefile::CaseFile;
use crate::leak::{self, Checker, Kind, Known, Level};

/// Fields of a record in which people write freely, by their last name.
const WRITTEN: &[&str] =
    &["safe_summary", "health", "religion", "ethnicity", "constraints", "place"];

/// Why a place must not leave as it is, to stand after "this".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The leak check says so.
    Found(leak::Reason),
    /// The case has it as something that identifies.
    Known,
    /// It does not read.
    Unreadable,
}

impl Why {
    /// Stable name, by which it is said in every language.
    pub fn code(self) -> &'static str {
        match self {
            Self::Found(reason) => reason.code(),
            Self::Known => "identifies",
            Self::Unreadable => "unreadable",
        }
    }

    /// In English.
    pub fn text(self) -> &'static str {
        match self {
            Self::Found(reason) => reason.text(),
            Self::Known => "stands in the case as something that identifies",
            Self::Unreadable => "cannot be read back",
        }
    }
}

/// A place in a record that would say who a person is. It does not repeat what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where, like `persons[0].health`.
    pub field: String,
    /// First code point of the field, from 0.
    pub start: u32,
    /// Code point after the last.
    pub end: u32,
    /// What was found.
    pub kind: &'static str,
    /// What it obliges to.
    pub level: Level,
    /// Why.
    pub reason: Why,
    /// What to write instead.
    pub suggestion: String,
}

impl Finding {
    /// What the leak check found in a field.
    pub(crate) fn of(field: &str, found: leak::Finding) -> Self {
        Self {
            field: field.to_owned(),
            start: found.start,
            end: found.end,
            kind: found.kind.as_str(),
            level: found.level,
            reason: Why::Found(found.reason),
            suggestion: found.suggestion,
        }
    }

    /// A place that holds what the case knows of a person.
    pub(crate) fn known(field: &str, (start, end): (u32, u32)) -> Self {
        Self {
            field: field.to_owned(),
            start,
            end,
            kind: "known_identifier",
            level: Level::Stop,
            reason: Why::Known,
            suggestion: "[REMOVED]".to_owned(),
        }
    }

    /// A field that must not leave as it is.
    fn whole(field: &str, text: &str, kind: &'static str, reason: Why) -> Self {
        Self {
            field: field.to_owned(),
            start: 0,
            end: text.chars().count() as u32,
            kind,
            level: Level::Stop,
            reason,
            suggestion: String::new(),
        }
    }
}

/// A finding that somebody kept, where it stands in the bytes that leave. It stays in this office.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct KeptFinding {
    /// Code point after the last.
    pub(super) end: u32,
    /// What was found, as it is written in reports. A decision from before it was noted covers
    /// nothing.
    #[serde(default)]
    pub(super) kind: String,
    /// Field of the record, like `persons[0].health`.
    pub(super) field: String,
    /// First code point.
    pub(super) start: u32,
    /// Why it was kept.
    pub(super) reason: String,
}

impl KeptFinding {
    /// Why it was kept, for the second person.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Whether this decision covers what was found. Nothing covers a [`Level::Stop`].
    pub(crate) fn covers(&self, finding: &Finding) -> bool {
        let inside = self.start <= finding.start && finding.end <= self.end;
        let same = finding.field == self.field && finding.kind == self.kind;
        finding.level == Level::Look && same && inside
    }
}

/// What a record of one case and tier is held against.
pub(super) struct Against {
    words: CaseWords,
    /// Identity is what tier 3 is for: only what was written freely before it is scanned.
    scan: Option<(&'static Checker, Known)>,
    kept: Vec<KeptFinding>,
}

impl Against {
    /// Loads all that a record is held against.
    ///
    /// # Errors
    /// [`Tier1Refusal::LeakCheck`] if a part of it cannot run: nothing leaves then, whether there is
    /// free text or not.
    pub(super) fn of(case: &CaseFile, tier: u8) -> Result<Self, Tier1Refusal> {
        let checker = Checker::shared()?;
        let known = checker.known_from_case(case)?;
        let scan = (tier < 3).then_some((checker, known));
        Ok(Self { words: CaseWords::of(case, tier), scan, kept: Vec::new() })
    }

    /// What needs no case: at the receiver, who has none.
    ///
    /// # Errors
    /// As [`Against::of`].
    pub(super) fn without_case() -> Result<Self, Tier1Refusal> {
        let checker = Checker::shared()?;
        let known = checker.known_from_identity(&Value::Null)?;
        Ok(Self { words: CaseWords::none(), scan: Some((checker, known)), kept: Vec::new() })
    }

    /// With what somebody decided to keep.
    pub(super) fn keeping(self, kept: Vec<KeptFinding>) -> Self {
        Self { kept, ..self }
    }

    /// What is found in a freely written field: nothing where it is what this tier tells by design.
    pub(super) fn written(&self, field: &str, text: &str) -> Vec<Finding> {
        if self.words.told(text) { Vec::new() } else { self.scan(field, text) }
    }

    /// What in a freely written field would identify somebody and nobody decided to keep.
    fn scan(&self, field: &str, text: &str) -> Vec<Finding> {
        // Where somebody is met is told from tier 2 on; who lives there is not.
        let is_place = field == "place" || field.ends_with("handover.place");
        let told =
            |found: &leak::Finding| is_place && matches!(found.kind, Kind::Place | Kind::Address);
        let scanned = self.scan.iter().flat_map(|(checker, known)| checker.scan(text, known));
        let mut findings: Vec<Finding> = scanned
            .filter(|found| !told(found))
            .map(|found| Finding::of(field, found))
            .filter(|finding| !self.kept.iter().any(|kept| kept.covers(finding)))
            .collect();
        let is_stopped = findings.iter().any(|finding| finding.level == Level::Stop);
        if !is_stopped && self.words.are_in(text) {
            findings = vec![Finding::whole(field, text, "known_identifier", Why::Known)];
        }
        findings
    }

    fn leaf(&self, field: &str, text: &str) -> Vec<Finding> {
        let name = field.rsplit('.').next().unwrap_or(field);
        // The words of a message stand alone in their record.
        if !WRITTEN.contains(&name) && field != "text" {
            let found = self.words.are(text);
            return found
                .then(|| Finding::whole(field, text, "known_identifier", Why::Known))
                .into_iter()
                .collect();
        }
        self.written(field, text)
    }
}

/// A section whose bytes passed.
pub struct Passed {
    section: Section,
    decoded: Value,
}

impl Passed {
    /// Writes `record` down and holds every leaf of the bytes against all that is known.
    ///
    /// # Errors
    /// What was found. Bytes that cannot be read back are found whole.
    pub(super) fn check<T: Leaves>(
        record: &T,
        against: &Against,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, Vec<Finding>> {
        Self::check_section::<T>(Section::new(record, rng), against)
    }

    /// Holds every leaf of a section that was written down before against all that is known.
    ///
    /// # Errors
    /// As [`Passed::check`].
    pub(super) fn check_section<T: Leaves>(
        section: Section,
        against: &Against,
    ) -> Result<Self, Vec<Finding>> {
        let unread = || vec![Finding::whole("", "", "unreadable", Why::Unreadable)];
        section.read::<T>().map_err(|_| unread())?;
        let tree: Cbor = cbor4ii::serde::from_slice(section.content()).map_err(|_| unread())?;
        let mut findings = Vec::new();
        let decoded = search(&tree, "", against, &mut findings);
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

fn search(tree: &Cbor, path: &str, against: &Against, findings: &mut Vec<Finding>) -> Value {
    let mut leaf = |text: &str| findings.extend(against.leaf(path, text));
    match tree {
        Cbor::Text(text) => {
            leaf(text);
            Value::String(text.clone())
        }
        Cbor::Bytes(bytes) => {
            let text = Zeroizing::new(hex(bytes));
            leaf(&text);
            Value::String(text.to_string())
        }
        Cbor::Integer(number) => {
            leaf(&number.to_string());
            i64::try_from(*number).map_or_else(
                |_| u64::try_from(*number).map_or(Value::Null, Value::from),
                Value::from,
            )
        }
        Cbor::Bool(flag) => Value::Bool(*flag),
        Cbor::Array(entries) => entries
            .iter()
            .enumerate()
            .map(|(at, entry)| search(entry, &format!("{path}[{at}]"), against, findings))
            .collect(),
        Cbor::Map(fields) => {
            let mut map = Map::new();
            for (name, value) in fields {
                let Cbor::Text(name) = name else { continue };
                let inside = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                map.insert(name.clone(), search(value, &inside, against, findings));
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
