//! People in Thai, Lao and Burmese, which have neither capitals nor spaces between words: named after
//! a title, a word for kin or a role, after verbs of meeting and saying, before words like "named", and by
//! given names. What no dictionary holds counts as a name where one may stand.

use std::collections::HashMap;

use regex::Regex;

use super::burmese::AFTER_NAME;
use super::fold::Folded;
use super::lexicon::{Dictionary, Lexicon};
use super::lists::{FORMAL, FRAMES, LINKS, MODIFIERS, NAMED, ROLES, TITLES, WORDS};
use super::names::{Names, continues};
use super::reading::Reading;
use super::script::{Script, is_mark, script};
use super::stops::Stops;
use super::words::Words;
use super::{Hits, Kind, LeakError, Level, Reason};

/// How much of a run of letters is read for one name, in bytes.
pub(super) const REST_LEN_MAX: usize = 160;
/// Most words between a role and the name.
const MODIFIERS_MAX: usize = 4;
/// A Burmese cue of as many letters counts within a word too.
const LONG_CUE: usize = 8;
/// Most letters of a name that is marked with its title.
const SHORT_NAME: usize = 4;

/// What a word tells of the letters after it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Cue {
    /// A longer word that begins like a cue and is none.
    Word,
    /// A verb or small word: only what is made like a name, or in no dictionary, is one.
    Link,
    /// A verb or small word before people: what stands alone between spaces is a name too.
    Frame,
    /// Somebody: a name follows after a space; without one only what is made like a name.
    Role,
    /// Kin and the like: a name follows, also without a space, unless it is an everyday word.
    Title,
    /// A title of papers, or a word for names: a name follows.
    Formal,
}

/// The expressions and lists.
pub(super) struct Native {
    cues: Regex,
    pub(super) kinds: HashMap<String, Cue>,
    modifiers: Vec<String>,
    named: Vec<String>,
    after: Regex,
    pub(super) stops: Stops,
    pub(super) names: Names,
    pub(super) lexicon: Lexicon,
}

impl Native {
    pub(super) fn load(words: &Words) -> Result<Self, LeakError> {
        let damaged = |_| LeakError::Data("people");
        let mut kinds = HashMap::new();
        let lists = [
            (LINKS, Cue::Link),
            (FRAMES, Cue::Frame),
            (ROLES, Cue::Role),
            (TITLES, Cue::Title),
            (FORMAL, Cue::Formal),
            (NAMED, Cue::Formal),
            (WORDS, Cue::Word),
        ];
        for (list, kind) in lists {
            kinds.extend(list.split_whitespace().map(|word| (Folded::word(word), kind)));
        }
        let mut cues: Vec<&String> = kinds.keys().collect();
        cues.sort_by_key(|word| (std::cmp::Reverse(word.len()), *word));
        let any: Vec<String> = cues.into_iter().map(|word| regex::escape(word)).collect();
        let sorted = |list: &str| {
            let mut list: Vec<String> = list.split_whitespace().map(Folded::word).collect();
            list.sort_by_key(|word| std::cmp::Reverse(word.len()));
            list
        };
        let known = kinds.iter().filter(|(_, kind)| **kind != Cue::Word);
        let known: Vec<&str> = known.map(|(word, _)| word.as_str()).collect();
        let lexicon = Lexicon::load(known.iter().copied().chain(words.unspaced()))?;
        Ok(Self {
            cues: Regex::new(&any.join("|")).map_err(damaged)?,
            after: Regex::new(&super::patterns::folded_words(AFTER_NAME)).map_err(damaged)?,
            modifiers: sorted(MODIFIERS),
            named: sorted(NAMED),
            stops: Stops::load()?,
            names: Names::load()?,
            lexicon,
            kinds,
        })
    }

    /// Every name; `latin` takes the places where a Latin name may follow a native cue.
    pub(super) fn find(
        &self,
        reading: &Reading<'_>,
        hits: &mut Hits,
        mut latin: impl FnMut(usize, &mut Hits),
    ) {
        let folded = reading.folded;
        let mut found_at = Vec::new();
        for found in self.cues.find_iter(&folded.text) {
            let cue = self.kinds.get(found.as_str()).copied().unwrap_or(Cue::Word);
            if cue == Cue::Word || hits.is_full() || continues(&folded.text[found.end()..]) {
                continue;
            }
            if is_inside(&folded.text[..found.start()], found.as_str())
                || !self.is_word(reading, found.start(), found.end(), cue)
            {
                continue;
            }
            let (cue, at) = self.modified(folded, cue, found.end());
            found_at.extend(self.name(reading, cue, found.start(), at));
            if cue > Cue::Frame {
                let gap = folded.text[found.end()..].len()
                    - folded.text[found.end()..].trim_start_matches([' ', ':']).len();
                latin(found.end() + gap.min(2), hits);
            }
        }
        for (start, end) in found_at.iter().copied() {
            hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Cue);
        }
        for index in 0..folded.tokens.len() {
            if let Some((start, end)) = self.alone(reading, index) {
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::GivenName);
                found_at.push((start, end));
            }
            for (start, end) in
                self.apposed(reading, index).into_iter().chain(self.amid(reading, index))
            {
                hits.add(folded, start, end, Kind::Person, Level::Look, Reason::Beside);
                found_at.push((start, end));
            }
        }
        self.partners(reading, found_at, hits);
        for found in self.after.captures_iter(&folded.text) {
            if let Some(group) = found.get(1) {
                self.before_named(folded, group.start(), group.as_str(), hits);
            }
        }
    }

    /// A name after a Latin cue, which is a title to it.
    pub(super) fn after(&self, reading: &Reading<'_>, at: usize, hits: &mut Hits) {
        if let Some((start, end)) = self.name(reading, Cue::Role, at, at) {
            hits.add(reading.folded, start, end, Kind::Person, Level::Look, Reason::Cue);
        }
    }

    /// Whether a cue is a word of its own. Burmese titles are syllables of ordinary words too; they count at
    /// the beginning of a word.
    fn is_word(&self, reading: &Reading<'_>, at: usize, end: usize, cue: Cue) -> bool {
        let folded = reading.folded;
        let text = &folded.text[at..end];
        let Some((index, token)) = reading.token(at) else { return true };
        if token.script == Script::Myanmar {
            let before = &folded.text[..at];
            if !before.ends_with(|c| script(c) == Script::Myanmar || is_mark(c)) {
                return !before.trim_end().ends_with(|c: char| c.is_ascii_digit());
            }
            return (text.chars().count() >= LONG_CUE || self.named.iter().any(|it| it == text))
                && cue > Cue::Frame;
        }
        let words = reading.split(index, &self.lexicon);
        let first = words.partition_point(|word| word.end <= at);
        words.get(first).is_none_or(|word| {
            // `ได้ชื่อ` is one word, and a name follows it all the same.
            let is_named = || self.named.iter().any(|it| it == text);
            let is_end = word.end == end && (cue <= Cue::Role || is_named());
            word.start == at || is_end || !word.is_known && word.end > end && cue > Cue::Role
        })
    }

    /// Behind the words that may stand between a role and a name.
    fn modified(&self, folded: &Folded, mut cue: Cue, mut at: usize) -> (Cue, usize) {
        for _ in 0..MODIFIERS_MAX {
            let rest = &folded.text[at..];
            let open = rest.trim_start_matches(' ');
            let skipped = rest.len() - open.len();
            if skipped > 1 || cue <= Cue::Frame {
                break;
            }
            let fits =
                |word: &&String| open.starts_with(word.as_str()) && !continues(&open[word.len()..]);
            let Some(word) = self.modifiers.iter().find(fits) else { break };
            at += skipped + word.len();
            if self.named.iter().any(|named| word.contains(named.as_str())) {
                cue = Cue::Formal;
            }
        }
        (cue, at)
    }

    /// The name behind a cue: the rest of the word, and the next word if it may be a surname.
    fn name(
        &self,
        reading: &Reading<'_>,
        cue: Cue,
        cue_at: usize,
        at: usize,
    ) -> Option<(usize, usize)> {
        let folded = reading.folded;
        let open = folded.text[at..].trim_start_matches([' ', ':', '"', '\'', '(']);
        let start = folded.text.len() - open.len();
        if start > at + 3 {
            return None;
        }
        let (index, token) = reading.token(start)?;
        if !token.script.is_unspaced() || continues(open) {
            return None;
        }
        if token.script == Script::Myanmar {
            return self.burmese_name(reading, cue, cue_at, at, start);
        }
        let end = self.name_end(reading, index, start, cue, start > at)?;
        let name = &folded.text[start..end];
        if name.chars().count() < 2
            || reading.words.is_public(name)
            || self.kinds.contains_key(name)
        {
            return None;
        }
        // A short name goes with its title: people say both.
        let title = cue >= Cue::Title && start == at && name.chars().count() <= SHORT_NAME;
        let from = if title { cue_at } else { start };
        Some((from, self.with_surname(reading, index, end, cue)))
    }

    /// Behind a surname that follows, if one does.
    pub(super) fn with_surname(
        &self,
        reading: &Reading<'_>,
        index: usize,
        end: usize,
        cue: Cue,
    ) -> usize {
        let folded = reading.folded;
        let token = &folded.tokens[index];
        let Some(next) = folded.tokens.get(index + 1) else { return end };
        if end != token.end
            || next.script != token.script
            || folded.between(token, next) != " "
            || cue <= Cue::Frame
                && self.given(clipped(folded.of(next)), next.script).is_none()
                && !self.names.is_surname(folded.of(next))
        {
            return end;
        }
        let words = self.words_from(reading, index + 1, next.start);
        let is_stop = words.first().is_none_or(|word| self.is_stop(reading.text(word)))
            || self.stops.is_no_name(clipped(folded.of(next)));
        if is_stop {
            return end;
        }
        let is_surname = || {
            let letters = folded.of(next).chars().count();
            cue >= Cue::Role
                && (5..=16).contains(&letters)
                && self.names.is_surname(folded.of(next))
        };
        if self.is_lone(reading, index + 1, next.start, &words) || is_surname() {
            return next.end;
        }
        let given = self.given(clipped(folded.of(next)), next.script);
        given
            .map(|len| next.start + len)
            .or_else(|| self.strange(reading, &words))
            .or_else(|| self.before_verb(reading, &words))
            .unwrap_or(end)
    }

    /// A name that no cue precedes.
    fn alone(&self, reading: &Reading<'_>, index: usize) -> Option<(usize, usize)> {
        match reading.folded.tokens[index].script {
            Script::Thai | Script::Lao => self.spaced_alone(reading, index),
            Script::Myanmar => self.burmese_alone(reading, index),
            Script::Latin | Script::Digit | Script::OtherLetter | Script::None => None,
        }
    }

    pub(super) fn is_cue(&self, text: &str) -> bool {
        self.kinds.contains_key(text)
    }

    /// The cue that a text begins with.
    pub(super) fn cue_at(&self, text: &str) -> Option<(usize, Cue)> {
        let found = self.cues.find(clipped(text)).filter(|found| found.start() == 0)?;
        Some((found.end(), self.kinds.get(found.as_str()).copied().unwrap_or(Cue::Word)))
    }

    pub(super) fn dictionary(&self, script: Script) -> Option<&Dictionary> {
        self.lexicon.of(script)
    }
}

/// Whether a cue begins in the midst of a syllable: after a vowel that is written before its consonant,
/// or after the silent ho that raises a sonorant.
fn is_inside(before: &str, cue: &str) -> bool {
    before.ends_with(|c| matches!(c, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}'))
        || before.ends_with(['\u{e2b}', '\u{eab}'])
            && cue.starts_with(['น', 'ม', 'ย', 'ง', 'ว', 'ล', 'ร', 'ນ', 'ມ', 'ຍ', 'ງ', 'ວ', 'ລ'])
}

/// The beginning of a run of letters, as far as a name can reach.
pub(super) fn clipped(text: &str) -> &str {
    let mut end = text.len().min(REST_LEN_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
