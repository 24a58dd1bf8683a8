//! How much of the marked text a detector found, and what it marked beside it.
//!
//! A span is caught when the findings together cover at least half of its characters that are no
//! blanks. A finding is right when it touches a span.

use std::collections::BTreeMap;
use std::fmt;

use super::Note;

/// What a detector reports; `start` and `end` count bytes of the note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Whether it forbids the text to leave.
    pub stop: bool,
}

/// Some of a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// How many are so.
    pub hit: usize,
    /// How many there are.
    pub of: usize,
}

impl Share {
    const fn count(&mut self, hit: bool) {
        self.of += 1;
        self.hit += hit as usize;
    }

    /// Whether at least `percent` of the whole are so. Nothing of nothing is.
    #[must_use]
    pub const fn at_least(self, percent: usize) -> bool {
        self.hit * 100 >= percent * self.of
    }

    /// Whether at most `percent` of the whole are so.
    #[must_use]
    pub const fn at_most(self, percent: usize) -> bool {
        self.hit * 100 <= percent * self.of
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tenths = (self.hit * 1000).checked_div(self.of).unwrap_or(0);
        write!(f, "{:3}.{} % ({}/{})", tenths / 10, tenths % 10, self.hit, self.of)
    }
}

/// The figures of one detector over one set of notes.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    /// Spans caught: `all`, `known`, `third-party`, and by `lang:`, `type:`, `hard:`, `note:zawgyi`;
    /// those of the case file alone under `known:` and the language.
    pub spans: BTreeMap<String, Share>,
    /// Notes in which every span is caught.
    pub full: Share,
    /// Findings that touch a span.
    pub right: Share,
    /// Characters that identify nobody and are marked.
    pub over: Share,
}

impl Scores {
    /// The share under a key; nothing of nothing if no span has it.
    #[must_use]
    pub fn share(&self, key: &str) -> Share {
        self.spans.get(key).copied().unwrap_or_default()
    }

    /// Scores what `detect` finds in each note.
    pub fn of(notes: &[Note], mut detect: impl FnMut(&Note) -> Vec<Finding>) -> Self {
        let mut scores = Self::default();
        for note in notes {
            scores.add(note, &detect(note));
        }
        scores
    }

    fn add(&mut self, note: &Note, findings: &[Finding]) {
        let marked =
            |at: usize| findings.iter().any(|finding| finding.start <= at && at < finding.end);
        let mut full = true;
        for span in &note.spans {
            let letters: Vec<usize> = note.text[span.bstart..span.bend]
                .char_indices()
                .filter(|(_, c)| !c.is_whitespace())
                .map(|(at, _)| span.bstart + at)
                .collect();
            let caught = letters.iter().filter(|&&at| marked(at)).count() * 2 >= letters.len();
            full &= caught;
            let mut keys = vec![
                "all".to_owned(),
                format!("lang:{}", note.lang),
                format!("type:{}", span.kind),
            ];
            keys.push(if span.known { "known" } else { "third-party" }.to_owned());
            keys.extend(span.hard.iter().map(|hard| format!("hard:{hard}")));
            let zawgyi = note.tags.iter().any(|tag| tag == "zawgyi");
            keys.extend(zawgyi.then(|| "note:zawgyi".to_owned()));
            if span.known {
                keys.push(format!("known:{}", note.lang));
                keys.extend(zawgyi.then(|| "known:zawgyi".to_owned()));
            }
            for key in keys {
                self.spans.entry(key).or_default().count(caught);
            }
        }
        self.full.count(full);
        for finding in findings {
            self.right.count(
                note.spans
                    .iter()
                    .any(|span| finding.start < span.bend && span.bstart < finding.end),
            );
        }
        for (at, c) in note.text.char_indices() {
            if !c.is_whitespace()
                && !note.spans.iter().any(|span| span.bstart <= at && at < span.bend)
            {
                self.over.count(marked(at));
            }
        }
    }
}

impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (key, share) in &self.spans {
            writeln!(f, "{key:24} {share}")?;
        }
        writeln!(f, "{:24} {}", "notes fully caught", self.full)?;
        writeln!(f, "{:24} {}", "findings that are right", self.right)?;
        writeln!(f, "{:24} {}", "over-marked characters", self.over)
    }
}

/// What a detector says of texts without identifiers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Alarms {
    /// Texts that may not leave.
    pub stopped: Share,
    /// Texts with any finding.
    pub alarmed: Share,
}

impl Alarms {
    /// Counts what `detect` finds in each text.
    pub fn of(clean: &[Note], mut detect: impl FnMut(&Note) -> Vec<Finding>) -> Self {
        let mut alarms = Self::default();
        for note in clean {
            let findings = detect(note);
            alarms.stopped.count(findings.iter().any(|finding| finding.stop));
            alarms.alarmed.count(!findings.is_empty());
        }
        alarms
    }
}
