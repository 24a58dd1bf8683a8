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

use std::sync::OnceLock;

use serde_json::Value;

use saphan_names::{fold, script, skeleton, zawgyi};

use crate::casefile::CaseFile;

mod alike;
mod apposed;
mod builder;
mod burmese;
mod capital;
mod capitals;
mod case;
mod combine;
mod cues;
mod dates;
mod digits;
mod finding;
mod grammar;
mod hashes;
mod hits;
mod known;
mod latin;
mod lexicon;
mod lists;
mod names;
mod native;
mod nicknames;
mod partners;
mod patterns;
mod people;
mod places;
mod reading;
mod search;
mod spaced;
mod spelling;
mod stops;
mod words;

pub use finding::{Finding, Kind, Level, Reason};
pub use hits::FINDINGS_MAX;
pub use known::{IDENTIFIERS_MAX, Known};
pub(crate) use saphan_names::script::digit;
pub(crate) use saphan_names::zawgyi::looks_like_zawgyi;

use builder::Builder;
use fold::{Folded, Reading, Squeezed};
use hits::{Hits, too_much};
use known::{Class, Page};

/// Longest text that is scanned, in bytes; a longer one is one finding that stops it.
pub const TEXT_LEN_MAX: usize = 16 * 1024 * 1024;

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

/// The detector with its lists, loaded once.
pub struct Checker {
    detector: zawgyi::Detector,
    words: words::Words,
    patterns: patterns::Patterns,
    people: people::People,
    places: places::Places,
    dates: dates::Words,
    digits: digits::Names,
    combinations: combine::Combinations,
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
        let words = words::Words::load(Folded::word)?;
        let birth_cue = regex::Regex::new(&patterns::folded_words(BIRTH_CUE))
            .map_err(|_| LeakError::Data("birth cues"))?;
        Ok(Self {
            detector: zawgyi::Detector::load().ok_or(LeakError::Data("zawgyi.dat"))?,
            patterns: patterns::Patterns::load()?,
            people: people::People::load(&words)?,
            places: places::Places::load()?,
            dates: dates::Words::load(Folded::word),
            digits: digits::Names::load(Folded::word),
            combinations: combine::Combinations::load()?,
            words,
            birth_cue,
        })
    }

    /// The one detector of this process, loaded when it is first asked for.
    ///
    /// # Errors
    /// As [`Checker::new`], each time.
    pub fn shared() -> Result<&'static Self, LeakError> {
        static SHARED: OnceLock<Result<Checker, LeakError>> = OnceLock::new();
        SHARED.get_or_init(Self::new).as_ref().map_err(|error| *error)
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
        let mut runs = digits::runs(&folded);
        runs.extend(digits::spoken(&folded, &self.digits));
        search::known(&page, known, &self.words, &runs, hits);
        let days = dates::dates(&folded, &self.dates);
        self.births(&folded, &days, &runs, known, hits);
        self.patterns.find(&folded, &runs, hits);
        self.people.find(&folded, &self.words, hits);
        self.places.find(&folded, &self.words, &self.people, hits);
        self.combinations.find(&folded, &days, hits);
        folded.is_ambiguous
    }

    fn births(
        &self,
        folded: &Folded,
        days: &[dates::Written],
        runs: &[digits::Run],
        known: &Known,
        hits: &mut Hits,
    ) {
        for date in days {
            let is_known = date.year.is_some() && known.births.iter().any(|birth| birth.is(date));
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
        for run in runs.iter().filter(|run| !run.is_words && run.digits.len() == 8) {
            if compact.contains(&run.digits) {
                let (start, end) = (run.place(0).0, run.place(7).1);
                hits.add(folded, start, end, Kind::Dob, Level::Stop, Reason::KnownBirth);
            }
        }
    }
}

#[cfg(test)]
mod endurance;
#[cfg(test)]
mod sentences;
#[cfg(test)]
mod tests;
