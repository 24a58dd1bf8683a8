//! Invented case notes with their identifiers marked, to measure the leak check.
//!
//! [`generate`] makes the same notes from the same seed. Sentences and names stand in
//! `tests/data/notes`, and share no name and no sentence with the fixed sample beside them.

mod identity;
pub mod score;
mod values;
mod zawgyi;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use identity::Identity;
use identity::Person;
use values::Random;
pub use zawgyi::to_zawgyi;

/// Notes of each language in every hundred.
const SHARES: [(Lang, usize); 5] =
    [(Lang::En, 48), (Lang::Th, 16), (Lang::My, 14), (Lang::Lo, 12), (Lang::Mixed, 10)];
/// Every so many Burmese notes, one is in Zawgyi.
const ZAWGYI_EVERY: usize = 4;

/// The language of a note, or of a person's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lang {
    /// English.
    En,
    /// Thai.
    Th,
    /// Lao.
    Lo,
    /// Burmese.
    My,
    /// Several in one note.
    Mixed,
}

impl Lang {
    /// The name in the files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Th => "th",
            Self::Lo => "lo",
            Self::My => "my",
            Self::Mixed => "mixed",
        }
    }

    pub(crate) fn words(self) -> Words {
        Words::parse(match self {
            Self::En => include_str!("../data/notes/en.txt"),
            Self::Th => include_str!("../data/notes/th.txt"),
            Self::Lo => include_str!("../data/notes/lo.txt"),
            Self::My => include_str!("../data/notes/my.txt"),
            Self::Mixed => include_str!("../data/notes/mixed.txt"),
        })
    }
}

/// One data file: lines by section.
pub(crate) struct Words(BTreeMap<&'static str, Vec<&'static str>>);

impl Words {
    fn parse(text: &'static str) -> Self {
        let mut sections: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let mut section = "";
        for line in text.lines().filter(|line| !line.is_empty()) {
            match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                Some(name) => section = name,
                None => sections.entry(section).or_default().push(line),
            }
        }
        Self(sections)
    }

    /// The lines of a section; none if the file lacks it.
    pub(crate) fn section(&self, name: &str) -> &[&'static str] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

/// A marked identifier: `start` and `end` count code points, `bstart` and `bend` bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// First code point.
    pub start: usize,
    /// Code point after the last.
    pub end: usize,
    /// What it is: `NAME`, `PHONE` and so on.
    #[serde(rename = "type")]
    pub kind: String,
    /// The marked text.
    pub text: String,
    /// Whether the case file holds it, perhaps written otherwise.
    pub known: bool,
    /// What makes it hard to find.
    pub hard: Vec<String>,
    /// First byte.
    pub bstart: usize,
    /// Byte after the last.
    pub bend: usize,
}

/// A note and what a case file would hold about its person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Unique in its set.
    pub id: String,
    /// Name of a [`Lang`].
    pub lang: String,
    /// The note.
    pub text: String,
    /// The case file's identifiers.
    pub known_identity: Identity,
    /// Its identifiers, in order.
    pub spans: Vec<Span>,
    /// How it was made.
    pub source: String,
    /// Kinds of trouble in it.
    pub tags: Vec<String>,
}

/// `count` notes with identifiers.
#[must_use]
pub fn generate(seed: u64, count: usize) -> Vec<Note> {
    let mut random = Random::new(seed);
    let mut notes = Vec::new();
    for (lang, share) in SHARES {
        let words = lang.words();
        let sentences = words.section("sentence");
        for number in 0..(count * share).div_ceil(100) {
            let person = Person::new(&mut random, home(lang, number));
            let zawgyi = lang == Lang::My && number % ZAWGYI_EVERY == 0;
            let mut draft = Draft { zawgyi, ..Draft::default() };
            let parts = 1 + random.below(3);
            for part in 0..parts {
                if part > 0 {
                    draft.push(random.pick(&[" ", "\n", "\n- "]));
                }
                // The step walks through every sentence before one comes again.
                draft.fill(sentences[(number + part * 7) % sentences.len()], &person, &mut random);
            }
            notes.push(draft.note(
                format!("G-{}-{number:03}", lang.name()),
                lang,
                person.identity(),
            ));
        }
    }
    notes
}

/// Every text without identifiers, each with a case file of its own.
#[must_use]
pub fn generate_clean(seed: u64, count: usize) -> Vec<Note> {
    let mut random = Random::new(seed ^ 0xC1EA);
    let mut notes = Vec::new();
    for (lang, share) in SHARES {
        let words = lang.words();
        for (number, line) in words.section("clean_nick").iter().enumerate() {
            let (text, nick) =
                line.split_once('|').expect("the data name the nickname after a bar");
            let mut identity = Person::new(&mut random, home(lang, number)).identity();
            identity.aliases = vec![nick.to_owned()];
            let mut draft =
                Draft { tags: vec!["lookalike_known_name".to_owned()], ..Draft::default() };
            draft.push(text);
            notes.push(draft.note(format!("GC-{}-n{number:02}", lang.name()), lang, identity));
        }
        let lines = words.section("clean");
        for number in 0..(count * share).div_ceil(100) {
            let mut draft = Draft::default();
            draft.push(lines[number % lines.len()]);
            if number >= lines.len() {
                draft.push(" ");
                draft.push(lines[(number * 5 + 1) % lines.len()]);
            }
            let identity = Person::new(&mut random, home(lang, number)).identity();
            notes.push(draft.note(format!("GC-{}-{number:03}", lang.name()), lang, identity));
        }
    }
    notes
}

/// Where the person of a note comes from.
const fn home(lang: Lang, number: usize) -> Lang {
    match (lang, number % 4) {
        (Lang::En, 0) => Lang::En,
        (Lang::En, 1) => Lang::Th,
        (Lang::En, 2) => Lang::Lo,
        (Lang::En, _) => Lang::My,
        (Lang::Mixed, 0 | 1) => Lang::Th,
        (Lang::Mixed, 2) => Lang::Lo,
        (Lang::Mixed, _) => Lang::My,
        (other, _) => other,
    }
}

#[derive(Default)]
struct Draft {
    text: String,
    spans: Vec<Span>,
    tags: Vec<String>,
    zawgyi: bool,
}

impl Draft {
    fn push(&mut self, text: &str) {
        if self.zawgyi { self.text.push_str(&to_zawgyi(text)) } else { self.text.push_str(text) }
    }

    fn fill(&mut self, sentence: &str, person: &Person, random: &mut Random) {
        let mut rest = sentence;
        while let Some((before, (key, after))) =
            rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            self.push(before);
            let value = person.value(key, sentence.is_ascii(), random);
            let (start, bstart) = (self.text.chars().count(), self.text.len());
            self.push(&value.text);
            self.spans.push(Span {
                start,
                end: self.text.chars().count(),
                kind: value.kind.to_owned(),
                text: self.text[bstart..].to_owned(),
                known: value.known,
                hard: value.hard.iter().map(|&hard| hard.to_owned()).collect(),
                bstart,
                bend: self.text.len(),
            });
            rest = after;
        }
        self.push(rest);
    }

    fn note(mut self, id: String, lang: Lang, known_identity: Identity) -> Note {
        self.tags.extend(self.spans.iter().flat_map(|span| span.hard.clone()));
        if self.zawgyi {
            self.tags.push("zawgyi".to_owned());
        }
        self.tags.sort();
        self.tags.dedup();
        Note {
            id,
            lang: lang.name().to_owned(),
            text: self.text,
            known_identity,
            spans: self.spans,
            source: "template".to_owned(),
            tags: self.tags,
        }
    }
}
