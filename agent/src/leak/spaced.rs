//! Where a Thai or Lao name begins and ends: by given names, by what no dictionary holds, by what stands
//! alone between spaces, by what people are called for short.

use super::fold::Folded;
use super::grammar;
use super::lexicon::Word;
use super::names::NAME_LEN_MAX;
use super::native::{Cue, Native, clipped};
use super::reading::Reading;
use super::script::{Script, script};

/// Most letters and words of a name that stands between spaces.
const LONE_LETTERS: usize = 16;
const LONE_WORDS: usize = 4;
/// Most letters of words before what no dictionary holds that belong to the same name.
const LEADING_LETTERS: usize = 7;
/// Most letters of a word behind it that do.
const TRAILING_LETTERS: usize = 4;
/// Fewest letters of what no dictionary holds behind a small word.
const STRANGE_LETTERS: usize = 3;
/// Fewest letters of a given name that opens a clause.
const FREE_LETTERS: usize = 5;
/// Most words that are read for one name.
const WORDS_MAX: usize = 32;
/// How far before a chosen name its network stands, in letters.
const NETWORK_REACH: usize = 24;

impl Native {
    /// Where a Thai or Lao name ends that begins here, if one does.
    pub(super) fn name_end(
        &self,
        reading: &Reading<'_>,
        index: usize,
        start: usize,
        cue: Cue,
        apart: bool,
    ) -> Option<usize> {
        let token = &reading.folded.tokens[index];
        let rest = clipped(&reading.folded.text[start..token.end]);
        if cue == Cue::Formal && apart && is_after_network(reading.folded, start) {
            return Some(token.end);
        }
        let words = self.words_from(reading, index, start);
        let first = words.first()?;
        let is_no_name = match cue {
            Cue::Formal => self.is_stop(reading.text(first)),
            Cue::Word | Cue::Link | Cue::Frame | Cue::Role | Cue::Title => {
                self.stops.is_no_name(rest)
            }
        };
        let nick = self.names.nickname(rest).unwrap_or(0);
        let is_called = cue == Cue::Title
            && nick > 0
            && (nick == rest.len() || grammar::is_person_verb(&rest[nick..]));
        if is_no_name && !is_called || is_short_form(reading.folded, first) {
            return None;
        }
        let given = self.given(rest, token.script).map(|len| start + len);
        if given.is_some() && (first.start == start || cue >= Cue::Title) {
            return given;
        }
        if first.start != start {
            return None;
        }
        let is_lone = || self.is_lone(reading, index, start, &words);
        let acts = || grammar::is_person_verb(&reading.folded.text[token.end..]);
        // The title and one word are all that stands between two spaces.
        let opens = words.len() == 1
            && self
                .cue_at(reading.folded.of(token))
                .is_some_and(|(end, _)| token.start + end == start);
        let strange = self.strange(reading, &words).filter(|end| {
            let letters = reading.folded.text[start..*end].chars().count();
            letters >= STRANGE_LETTERS || cue >= Cue::Title || apart
        });
        // After a role what opens with no everyday word may go on with one.
        let is_short = || {
            let letters = reading.folded.text[start..token.end].chars().count();
            (4..=LONE_LETTERS - 4).contains(&letters)
                && words.len() <= LONE_WORDS
                && words.last().is_some_and(|last| last.end == token.end)
                && !self.is_stop(reading.text(first))
                && !words.iter().any(|word| reading.text(word).chars().count() > 4)
        };
        let is_verb = || self.stops.is_verb(reading.text(first));
        let lone = || match cue {
            Cue::Link | Cue::Frame if is_verb() => None,
            Cue::Formal => self.until_stop(reading, &words),
            Cue::Frame | Cue::Role => (apart && is_lone()).then_some(token.end),
            Cue::Title => {
                let letters = || reading.folded.text[start..token.end].chars().count();
                let is_one = || words.len() == 1 && letters() <= TRAILING_LETTERS;
                (is_lone() && (apart || acts() || opens || is_one())).then_some(token.end)
            }
            Cue::Link => (apart && is_lone() && words.len() > 1 && acts()).then_some(token.end),
            Cue::Word => None,
        };
        // The part of a name that is no word does not end it.
        let whole = || {
            let is_whole = apart && is_short() && (cue == Cue::Title || acts());
            (matches!(cue, Cue::Role | Cue::Title) && is_whole).then_some(token.end)
        };
        strange
            .filter(|end| *end == token.end)
            .or_else(whole)
            .or(strange)
            .or_else(lone)
            .or_else(|| self.by_parts(reading, &words).filter(|_| cue >= Cue::Role))
            .or_else(|| self.nickname(reading, &words, token.end, cue))
    }

    /// A given name that stands free, or opens a clause; or what no dictionary holds before what people do.
    pub(super) fn spaced_alone(
        &self,
        reading: &Reading<'_>,
        index: usize,
    ) -> Option<(usize, usize)> {
        let folded = reading.folded;
        let token = &folded.tokens[index];
        let text = clipped(folded.of(token));
        let given = self.given(text, token.script);
        if !is_letters(text) || self.stops.is_no_name(text) && given.is_none() {
            return None;
        }
        let given = given.filter(|len| {
            let (name, rest) = text.split_at(*len);
            let is_verb = || grammar::is_verb(rest) || grammar::is_person_verb(rest);
            let is_long = rest.is_empty() || name.chars().count() >= FREE_LETTERS && is_verb();
            is_long && !reading.words.is_public(name) && !reading.words.is_native_word(name)
        });
        if let Some(len) = given {
            let end = token.start + len;
            return Some((token.start, self.with_surname(reading, index, end, Cue::Role)));
        }
        let words = self.words_from(reading, index, token.start);
        let acts = |end: usize| grammar::is_person_verb(&folded.text[end..]);
        let strange = self.strange(reading, &words).filter(|end| {
            acts(*end) && folded.text[token.start..*end].chars().count() >= STRANGE_LETTERS
        });
        // `X ບອກວ່າ`: no dictionary word, between spaces, before what people do.
        let lone = || {
            let is_one_word = words.len() == 1 && words[0].is_known;
            let is_name = !is_one_word
                && folded.text[token.end..].starts_with(' ')
                && (acts(token.end) || self.is_with_kin(&folded.text[token.end..]))
                && !self.stops.is_verb(reading.text(&words[0]))
                && self.is_lone(reading, index, token.start, &words);
            is_name.then_some(token.end)
        };
        let end = strange.or_else(|| self.surnamed(reading, index, &words)).or_else(lone)?;
        Some((token.start, end))
    }

    /// Whether a text goes on with "with" and a word for kin.
    fn is_with_kin(&self, text: &str) -> bool {
        let text = text.trim_start_matches(' ');
        let rest = ["กับ", "ກັບ", "และ", "ແລະ"].iter().find_map(|joint| text.strip_prefix(joint));
        rest.is_some_and(|rest| {
            let rest = rest.trim_start_matches(' ');
            self.cue_at(rest).is_some_and(|(_, cue)| cue == Cue::Role)
        })
    }

    /// Where two words between spaces end of which the second is made like a surname.
    fn surnamed(&self, reading: &Reading<'_>, index: usize, words: &[Word]) -> Option<usize> {
        let folded = reading.folded;
        let token = &folded.tokens[index];
        let next = folded.tokens.get(index + 1).filter(|next| {
            next.script == token.script
                && folded.between(token, next) == " "
                && (self.names.is_surname(folded.of(next)) || self.names.is_clan(folded.of(next)))
        })?;
        if self.names.is_clan(folded.of(next))
            && self.is_lone(reading, index, token.start, words)
            && words.len() <= 2
        {
            return Some(next.end);
        }
        let own = self.words_from(reading, index + 1, next.start);
        let is_name = own.len() > 1
            && self.is_lone(reading, index, token.start, words)
            && self.is_lone(reading, index + 1, next.start, &own);
        is_name.then_some(next.end)
    }

    /// A given name that the text begins with, and whether a word may begin behind it.
    pub(super) fn given(&self, text: &str, script: Script) -> Option<usize> {
        let len = self.names.given(text, script)?;
        let (name, rest) = text.split_at(len);
        let dictionary = self.lexicon.of(script)?;
        let is_word =
            script == Script::Thai && dictionary.holds(name) && !self.names.is_listed(name);
        if is_word || script == Script::Lao && self.stops.holds(name) {
            return None;
        }
        let next = dictionary.split(rest);
        let ends = next.first().is_none_or(|word| {
            word.is_known && (rest[..word.end].chars().count() > 1 || grammar::is_verb(rest))
        });
        ends.then_some(len)
    }

    /// The words of a token from a byte on. Where that is no boundary of words, a word that is known
    /// comes first that begins before it.
    pub(super) fn words_from(
        &self,
        reading: &Reading<'_>,
        index: usize,
        start: usize,
    ) -> Vec<Word> {
        let all = reading.split(index, &self.lexicon);
        let first = all.partition_point(|word| word.end <= start);
        let mut words: Vec<Word> = all[first..].iter().take(WORDS_MAX).copied().collect();
        if let Some(word) = words.first_mut().filter(|word| !word.is_known) {
            word.start = word.start.max(start);
        }
        words
    }

    /// Where a run of letters ends that no dictionary holds, with short words around it.
    pub(super) fn strange(&self, reading: &Reading<'_>, words: &[Word]) -> Option<usize> {
        let mut leading = 0;
        let at = words.iter().position(|word| {
            let text = reading.text(word);
            if word.is_known {
                leading += text.chars().count();
            }
            !word.is_known && is_letters(text) && !is_short_form(reading.folded, word)
                || self.is_stop(text)
                || leading > LEADING_LETTERS
        })?;
        let mut end = words[at].end;
        if words[at].is_known || is_short_form(reading.folded, &words[at]) {
            return None;
        }
        for (i, word) in words.iter().enumerate().skip(at + 1) {
            let text = reading.text(word);
            let is_last = i + 1 == words.len();
            let short = text.chars().count() <= TRAILING_LETTERS;
            let so_far = reading.folded.text[words[at].start..end].chars().count();
            let goes_on = !word.is_known
                || so_far < 2 && short
                || words.get(i + 1).is_some_and(|next| !next.is_known)
                || is_last && short;
            if self.is_stop(text) || !is_letters(text) || !goes_on {
                break;
            }
            end = word.end;
        }
        (reading.folded.text[words[0].start..end].chars().count() >= 2).then_some(end)
    }

    /// Where a name ends that begins with a part of names and goes on with any word.
    fn by_parts(&self, reading: &Reading<'_>, words: &[Word]) -> Option<usize> {
        let [first, second, ..] = words else { return None };
        let (text, next) = (reading.text(first), reading.text(second));
        let script = script(text.chars().next()?);
        let fits = self.names.is_part(text, script)
            && !self.is_stop(next)
            && next.chars().count() <= 2 * TRAILING_LETTERS;
        fits.then_some(second.end)
    }

    /// Words up to one that no name holds.
    fn until_stop(&self, reading: &Reading<'_>, words: &[Word]) -> Option<usize> {
        let mut letters = 0;
        let name = words.iter().enumerate().take_while(|(i, word)| {
            let text = reading.text(word);
            letters += text.chars().count();
            letters <= NAME_LEN_MAX
                && !(self.is_stop(text) || *i > 0 && grammar::is_long_verb(text))
        });
        name.last().map(|(_, word)| word.end)
    }

    /// Where two everyday words or three end that a verb follows: a surname, behind a name.
    pub(super) fn before_verb(&self, reading: &Reading<'_>, words: &[Word]) -> Option<usize> {
        let ends = |word: &Word| {
            let text = reading.text(word);
            self.is_stop(text) || self.stops.is_verb(text)
        };
        let count = words.iter().position(ends)?;
        let last = count.checked_sub(1).and_then(|last| words.get(last))?;
        let name = &reading.folded.text[words[0].start..last.end];
        let fits = (2..=3).contains(&count) && (6..=LONE_LETTERS).contains(&name.chars().count());
        fits.then_some(last.end)
    }

    /// Whether what begins here stands between spaces and is short enough for a name.
    pub(super) fn is_lone(
        &self,
        reading: &Reading<'_>,
        index: usize,
        start: usize,
        words: &[Word],
    ) -> bool {
        let token = &reading.folded.tokens[index];
        let name = &reading.folded.text[start..token.end];
        let has_end = !reading.folded.text[token.end..].starts_with(|c: char| c.is_alphanumeric());
        has_end
            && name.chars().count() <= LONE_LETTERS
            && words.len() <= LONE_WORDS
            && !words.iter().any(|word| self.is_stop(reading.text(word)))
    }

    /// How much of a Thai or Lao text behind a word for places is a name.
    pub(super) fn place_len(&self, text: &str) -> usize {
        let script = script(text.chars().next().unwrap_or(' '));
        let Some(dictionary) = self.lexicon.of(script).filter(|_| script != Script::Myanmar) else {
            return text.len();
        };
        let is_place = |word: &str| self.stops.is_place_word(word);
        let words = dictionary.split(text);
        let words = words.iter().skip_while(|word| is_place(&text[word.start..word.end]));
        let stop = words.clone().find(|word| {
            let word = &text[word.start..word.end];
            self.is_stop(word) && !self.stops.is_place_part(word)
        });
        match (words.clone().next(), stop) {
            (Some(first), Some(stop)) if first.start == stop.start => 0,
            (_, Some(stop)) => stop.start,
            _ => text.len(),
        }
    }

    /// A word that no name begins with or holds, or two of them in one.
    pub(super) fn is_stop(&self, word: &str) -> bool {
        let is_one = |word: &str| {
            self.kinds.get(word).is_some_and(|cue| *cue != Cue::Word)
                || self.stops.holds(word)
                || grammar::is_whole_verb(word)
        };
        let is_two = || {
            let ends = word.char_indices().map(|(at, _)| at).skip(2);
            ends.map(|at| word.split_at(at)).any(|(left, right)| is_one(left) && is_one(right))
        };
        is_one(word) || is_two() || self.stops.begins(word)
    }

    /// Words without any that no name holds, so few that they may be a name.
    pub(super) fn may_be_name(&self, reading: &Reading<'_>, start: usize, end: usize) -> bool {
        let Some((index, _)) = reading.token(start) else { return false };
        let words = self.words_from(reading, index, start);
        let own: Vec<Word> = words.into_iter().take_while(|word| word.start < end).collect();
        own.last().is_some_and(|last| last.end == end)
            && own.len() < LONE_WORDS
            && reading.folded.text[start..end].chars().count() <= LONE_LETTERS - 4
            && !own.iter().any(|word| self.is_stop(reading.text(word)))
    }

    /// Whether what begins here may be the second of two people who are named together.
    pub(super) fn is_partner(&self, reading: &Reading<'_>, start: usize) -> Option<usize> {
        let (index, token) = reading.token(start)?;
        if !matches!(token.script, Script::Thai | Script::Lao) {
            return None;
        }
        let rest = clipped(&reading.folded.text[start..token.end]);
        let nick = self.names.nickname(rest).filter(|len| grammar::is_modal(&rest[*len..]));
        let nick = nick.map(|len| start + len);
        let end = nick.or_else(|| self.name_end(reading, index, start, Cue::Frame, true))?;
        let name = &reading.folded.text[start..end];
        (name.chars().count() >= 2 && !self.is_cue(name) && !reading.words.is_public(name))
            .then_some(end)
    }
}

/// Whether a network is named a few words before, in which people choose names of any words.
fn is_after_network(folded: &Folded, at: usize) -> bool {
    const NETWORKS: [&str; 13] = [
        "เฟซบุ๊ก",
        "เฟสบุ๊ค",
        "เฟซบุค",
        "เฟส",
        "เฟซ",
        "ไลน์",
        "ติ๊กต็อก",
        "ติ๊กตอก",
        "ເຟສບຸກ",
        "ເຟສ",
        "ໄລນ",
        "facebook",
        "tiktok",
    ];
    let before = &folded.text[..at];
    let from = before.char_indices().rev().nth(NETWORK_REACH).map_or(0, |(at, _)| at);
    NETWORKS.iter().any(|network| before[from..].contains(network))
}

/// Consonants before a full stop, which stand for words.
fn is_short_form(folded: &Folded, word: &Word) -> bool {
    let text = &folded.text[word.start..];
    let is_bare = |c: char| matches!(c, '\u{e01}'..='\u{e2e}' | '\u{e81}'..='\u{eae}');
    text.trim_start_matches(is_bare).starts_with('.')
}

/// Letters, and not only the sign of repetition.
pub(super) fn is_letters(text: &str) -> bool {
    !matches!(text, "ๆ" | "ໆ" | "ฯ" | "ຯ")
}
