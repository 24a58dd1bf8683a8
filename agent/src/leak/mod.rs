//! The leak check: what in a text would tell who somebody is (docs/leak-check.md).
//!
//! ```
//! use saphan_agent::leak::{Checker, Level};
//!
//! let checker = Checker::new()?;
//! let case = serde_json::json!({ "names": ["Keo Example"], "phones": ["+8562055512345"] });
//! let known = checker.known_from_identity(&case)?;
//! let findings = checker.scan("She is KEO EXAMPLE, 020 555 12345.", &known);
//! assert_eq!(findings.len(), 2);
//! assert!(findings.iter().all(|finding| finding.level == Level::Stop));
//! # Ok::<(), saphan_agent::leak::LeakError>(())
//! ```

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use crate::casefile::CaseFile;

mod case;
mod cues;
mod dates;
mod digits;
mod fold;
mod grammar;
mod known;
mod names;
mod native;
mod patterns;
mod people;
mod places;
mod script;
mod search;
mod skeleton;
mod words;
mod zawgyi;

pub use known::{IDENTIFIERS_MAX, Known};

use fold::{Folded, Reading, Squeezed};
use known::{Builder, Class, Page};

/// Longest text that is scanned, in bytes; a longer one is one finding that stops it.
pub const TEXT_LEN_MAX: usize = 16 * 1024 * 1024;
/// Most findings of one text before it counts as one that cannot be checked.
pub const FINDINGS_MAX: usize = 100_000;

/// Why the check cannot run. Whoever gets it must not send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LeakError {
    /// A part of the detector is damaged.
    #[error("{0} of the leak check is damaged; install saphan anew")]
    Data(&'static str),
    /// More identifiers than can be searched for.
    #[error("the case has more than 200000 identifiers; split it")]
    TooManyIdentifiers,
}

impl LeakError {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Data(_) => "leak-check-damaged",
            Self::TooManyIdentifiers => "leak-check-too-many-identifiers",
        }
    }
}

/// What a finding obliges to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// May be kept with a reason.
    Look,
    /// Must be taken out.
    Stop,
}

impl Level {
    /// As it is written in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Look => "LOOK",
            Self::Stop => "STOP",
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A name of the survivor.
    Name,
    /// A nickname.
    Alias,
    /// A name of a relative.
    Relative,
    /// A name of somebody else.
    Person,
    /// A telephone number.
    Phone,
    /// Number of a paper or file.
    Id,
    /// A birth date.
    Dob,
    /// House and street.
    Address,
    /// A village, sub-district, school, temple or street.
    Place,
    /// A name in a messenger or network.
    Handle,
    /// An e-mail address.
    Email,
    /// A page in the internet.
    Url,
    /// An account.
    Bank,
    /// Coordinates.
    Gps,
    /// A number plate.
    Plate,
    /// An address in the internet.
    Ip,
    /// A text that cannot be checked.
    Text,
}

impl Kind {
    /// As it is written in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "NAME",
            Self::Alias => "ALIAS",
            Self::Relative => "RELATIVE",
            Self::Person => "PERSON",
            Self::Phone => "PHONE",
            Self::Id => "ID",
            Self::Dob => "DOB",
            Self::Address => "ADDRESS",
            Self::Place => "PLACE",
            Self::Handle => "HANDLE",
            Self::Email => "EMAIL",
            Self::Url => "URL",
            Self::Bank => "BANK",
            Self::Gps => "GPS",
            Self::Plate => "PLATE",
            Self::Ip => "IP",
            Self::Text => "TEXT",
        }
    }

    /// The word in a placeholder.
    fn placeholder(self) -> &'static str {
        match self {
            Self::Name | Self::Alias => "SURVIVOR",
            Self::Relative => "RELATIVE",
            Self::Person => "PERSON",
            Self::Phone => "PHONE",
            Self::Id => "NUMBER",
            Self::Dob => "AGE BAND",
            Self::Address | Self::Place | Self::Gps => "PLACE",
            Self::Handle | Self::Email | Self::Url => "CONTACT",
            Self::Bank => "ACCOUNT",
            Self::Plate => "VEHICLE",
            Self::Ip => "ADDRESS",
            Self::Text => "REMOVED",
        }
    }
}

/// Why something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Stands in the case file.
    Known,
    /// Part of a name of the case file.
    KnownPart,
    /// Almost a name of the case file.
    Misspelt,
    /// Sounds like a name of the case file.
    SoundsAlike,
    /// Initials of a name of the case file.
    Initials,
    /// A number of the case file.
    KnownNumber,
    /// A birth date of the case file.
    KnownBirth,
    /// Its check digits are right.
    Checksum,
    /// Its shape.
    Pattern,
    /// A word before it that precedes names.
    Cue,
    /// A name that people are given.
    GivenName,
    /// Written like a name.
    Capitals,
    /// A word beside it that goes with places.
    PlaceCue,
    /// A date after a word about birth.
    BirthCue,
    /// Too long or too full to be checked.
    TooMuch,
}

impl Reason {
    /// Stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::KnownPart => "known-part",
            Self::Misspelt => "misspelt",
            Self::SoundsAlike => "sounds-alike",
            Self::Initials => "initials",
            Self::KnownNumber => "known-number",
            Self::KnownBirth => "known-birth",
            Self::Checksum => "checksum",
            Self::Pattern => "pattern",
            Self::Cue => "cue",
            Self::GivenName => "given-name",
            Self::Capitals => "capitals",
            Self::PlaceCue => "place-cue",
            Self::BirthCue => "birth-cue",
            Self::TooMuch => "too-much",
        }
    }

    /// For people.
    pub fn text(self) -> &'static str {
        match self {
            Self::Known => "stands in the case file",
            Self::KnownPart => "is part of a name in the case file",
            Self::Misspelt => "is almost a name in the case file",
            Self::SoundsAlike => "sounds like a name in the case file",
            Self::Initials => "are initials of a name in the case file",
            Self::KnownNumber => "is a number in the case file",
            Self::KnownBirth => "is a birth date in the case file",
            Self::Checksum => "is a number with right check digits",
            Self::Pattern => "has the shape of something that identifies",
            Self::Cue => "follows a word that precedes names",
            Self::GivenName => "is a name that people are given",
            Self::Capitals => "is written like a name",
            Self::PlaceCue => "goes with a word for small places",
            Self::BirthCue => "is a date after a word about birth",
            Self::TooMuch => "is too long to be checked; shorten the text",
        }
    }
}

/// Something that should not leave. It holds no text of the original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// First code point, from 0.
    pub start: u32,
    /// Code point after the last.
    pub end: u32,
    /// What.
    pub kind: Kind,
    /// What it obliges to.
    pub level: Level,
    /// Why.
    pub reason: Reason,
    /// What to write instead: the same for the same thing within one text.
    pub suggestion: String,
}

/// The detector with its lists, loaded once.
pub struct Checker {
    detector: zawgyi::Detector,
    words: words::Words,
    patterns: patterns::Patterns,
    people: people::People,
    places: places::Places,
    dates: dates::Words,
    digits: digits::Names,
    birth_cue: regex::Regex,
}

/// Words about birth before a date.
const BIRTH_CUE: &str = r"(?:\bborn\b|\bbirth(?:day|date)?\b|\bdob\b|d\.o\.b|เกิด|วันเกิด|ວັນເກີດ|ເກີດ|မွေးနေ့|မွေးသက္ကရာဇ်|မွေးဖွား|မွေး|\bnee? le\b|\bnee?\b|naissance|geboren|geboortedatum|\bfodd\b|fodelsedatum|ၵိူတ်ႇ)[^\d\n]{0,40}$";

impl Checker {
    /// Loads the lists, expressions and the Zawgyi model.
    ///
    /// # Errors
    /// [`LeakError::Data`] if a part is damaged: nothing may be sent then.
    pub fn new() -> Result<Self, LeakError> {
        let birth_cue = regex::Regex::new(&patterns::folded_words(BIRTH_CUE))
            .map_err(|_| LeakError::Data("birth cues"))?;
        Ok(Self {
            detector: zawgyi::Detector::load()?,
            words: words::Words::load(Folded::word)?,
            patterns: patterns::Patterns::load()?,
            people: people::People::load()?,
            places: places::Places::load()?,
            dates: dates::Words::load(Folded::word),
            digits: digits::Names::load(Folded::word),
            birth_cue,
        })
    }

    /// The identifiers of a note as test sets give them: an object of lists `names`, `aliases`,
    /// `phones`, `ids`, `addresses`, `relatives`, `handles`, and `dob`. What is missing is empty.
    ///
    /// # Errors
    /// [`LeakError::TooManyIdentifiers`] above [`IDENTIFIERS_MAX`].
    pub fn known_from_identity(&self, identity: &Value) -> Result<Known, LeakError> {
        let mut builder = self.builder();
        let lists = [
            ("names", Class::Name),
            ("aliases", Class::Alias),
            ("relatives", Class::Relative),
            ("phones", Class::Phone),
            ("ids", Class::Number),
            ("addresses", Class::Address),
            ("handles", Class::Handle),
        ];
        for (field, class) in lists {
            let list = identity.get(field).and_then(Value::as_array);
            for text in list.into_iter().flatten().filter_map(Value::as_str) {
                builder.add(class, text);
            }
        }
        let dob = identity.get("dob").and_then(Value::as_str).and_then(dates::Day::parse);
        dob.into_iter().for_each(|day| builder.birth(day));
        builder.finish()
    }

    /// Every identifying field of a case file.
    ///
    /// # Errors
    /// [`LeakError::TooManyIdentifiers`] above [`IDENTIFIERS_MAX`].
    pub fn known_from_case(&self, case: &CaseFile) -> Result<Known, LeakError> {
        let mut builder = self.builder();
        case::collect(case.content(), &mut builder);
        builder.finish()
    }

    fn builder(&self) -> Builder<'_> {
        Builder::new(&self.detector, &self.words)
    }

    /// What in the text would identify somebody, in order, without overlaps.
    ///
    /// The work is proportional to the text; a text above [`TEXT_LEN_MAX`] or with more than
    /// [`FINDINGS_MAX`] findings is one finding of [`Level::Stop`] from end to end.
    pub fn scan(&self, text: &str, known: &Known) -> Vec<Finding> {
        let mut hits = Hits::default();
        if text.len() > TEXT_LEN_MAX {
            return vec![too_much(text)];
        }
        let is_ambiguous = self.read(text, known, Reading::Likely, &mut hits);
        if is_ambiguous {
            self.read(text, known, Reading::Other, &mut hits);
        }
        if hits.is_full() {
            return vec![too_much(text)];
        }
        hits.finish()
    }

    fn read(&self, text: &str, known: &Known, reading: Reading, hits: &mut Hits) -> bool {
        let folded = Folded::new(text, &self.detector, reading);
        let squeezed = Squeezed::new(&folded);
        let page = Page { folded: &folded, squeezed: &squeezed };
        search::known(&page, known, &self.words, hits);
        search::spoken(&folded, known, &self.digits, hits);
        self.births(&folded, known, hits);
        self.patterns.find(&folded, &self.digits, hits);
        self.people.find(&folded, &self.words, hits);
        self.places.find(&folded, &self.words, hits);
        folded.is_ambiguous
    }

    fn births(&self, folded: &Folded, known: &Known, hits: &mut Hits) {
        for date in dates::dates(folded, &self.dates) {
            let is_known = date.year.is_some() && known.births.iter().any(|birth| birth.is(&date));
            let mut from = date.start.saturating_sub(96);
            while !folded.text.is_char_boundary(from) {
                from += 1;
            }
            if is_known {
                let (level, reason) = (Level::Stop, Reason::KnownBirth);
                hits.add(folded, date.start, date.end, Kind::Dob, level, reason);
            } else if self.birth_cue.is_match(&folded.text[from..date.start]) {
                let (level, reason) = (Level::Look, Reason::BirthCue);
                hits.add(folded, date.start, date.end, Kind::Dob, level, reason);
            }
        }
        let compact: Vec<String> = known.births.iter().flat_map(|birth| birth.compact()).collect();
        for run in digits::runs(folded).iter().filter(|run| run.digits.len() == 8) {
            if compact.contains(&run.digits) {
                let (start, end) = (run.place(0).0, run.place(7).1);
                hits.add(folded, start, end, Kind::Dob, Level::Stop, Reason::KnownBirth);
            }
        }
    }
}

fn too_much(text: &str) -> Finding {
    Finding {
        start: 0,
        end: u32::try_from(text.chars().count()).unwrap_or(u32::MAX),
        kind: Kind::Text,
        level: Level::Stop,
        reason: Reason::TooMuch,
        suggestion: "[REMOVED]".to_owned(),
    }
}

/// Findings on their way: spans of the original, and what the same thing is recognised by.
#[derive(Default)]
struct Hits(Vec<Hit>);

struct Hit {
    start: u32,
    end: u32,
    kind: Kind,
    level: Level,
    reason: Reason,
    same: u64,
}

impl Hits {
    fn is_full(&self) -> bool {
        self.0.len() > FINDINGS_MAX
    }

    /// Takes a finding on: bytes of the folded text.
    fn add(
        &mut self,
        of: &Folded,
        start: usize,
        end: usize,
        kind: Kind,
        level: Level,
        why: Reason,
    ) {
        let Some(text) = of.text.get(start..end).filter(|text| !text.is_empty()) else { return };
        if self.is_full() {
            return;
        }
        let same = known::hash(text.chars().filter(|c| c.is_alphanumeric()));
        let (start, end) = of.span(start, end);
        self.0.push(Hit { start, end, kind, level, reason: why, same });
    }

    /// Sorts, joins what overlaps, and numbers the placeholders. Of overlapping findings the stronger
    /// one, then the longer one gives its kind.
    fn finish(mut self) -> Vec<Finding> {
        self.0.sort_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end)));
        let mut joined: Vec<Hit> = Vec::new();
        for hit in self.0 {
            let Some(last) = joined.last_mut().filter(|last| hit.start < last.end) else {
                joined.push(hit);
                continue;
            };
            let end = last.end.max(hit.end);
            let len = |hit: &Hit| hit.end - hit.start;
            let is_stronger = (hit.level, len(&hit)) > (last.level, len(last));
            if is_stronger {
                *last = Hit { start: last.start, ..hit };
            }
            last.end = end;
        }
        let mut seen: HashMap<(&str, u64), usize> = HashMap::new();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let number = |hit: Hit| {
            let word = hit.kind.placeholder();
            let number = *seen.entry((word, hit.same)).or_insert_with(|| {
                let count = counts.entry(word).or_default();
                *count += 1;
                *count
            });
            let Hit { start, end, kind, level, reason, .. } = hit;
            let suggestion = if matches!(kind, Kind::Name | Kind::Alias) {
                "[SURVIVOR]".to_owned()
            } else if kind == Kind::Dob {
                "an age band".to_owned()
            } else {
                format!("[{word}-{number}]")
            };
            Finding { start, end, kind, level, reason, suggestion }
        };
        joined.into_iter().map(number).collect()
    }
}

#[cfg(test)]
mod sentences;
#[cfg(test)]
mod tests;
