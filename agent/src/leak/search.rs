//! Looking for what a case knows: whole and in parts, joined and spaced, in another order, as initials, as
//! a run of digits.

use super::alike::alike;
use super::cues;
use super::digits::Run;
use super::fold::{Folded, Token};
use super::grammar;
use super::known::{Entry, GRAM, Known, Page, Rule};
use super::script::Script;
use super::spelling::{first_letter, hash};
use super::words::Words;
use super::{Hits, Kind, Level, Reason};

/// Most characters between two words of one name: a line break, dashes, dots.
pub(super) const GAP_MAX: usize = 4;

/// Everything that is known and stands in the text.
pub(super) fn known(page: &Page<'_>, known: &Known, words: &Words, runs: &[Run], hits: &mut Hits) {
    exact(page, known, words, hits);
    alike(page.folded, known, words, hits);
    initials(page.folded, known, hits);
    runs.iter().for_each(|run| number(page.folded, run, known, hits));
}

fn exact(page: &Page<'_>, known: &Known, words: &Words, hits: &mut Hits) {
    let Some(automaton) = &known.automaton else { return };
    let text = page.squeezed.text.as_str();
    for found in automaton.find_overlapping_iter(text) {
        if hits.is_full() {
            return;
        }
        let entry = &known.entries[found.pattern().as_usize()];
        let (start, end, first, last) = page.squeezed.place(found.start(), found.end());
        let tokens = &page.folded.tokens;
        let seen = Seen {
            folded: page.folded,
            start,
            end,
            first,
            last,
            at_start: found.start() == 0
                || page.squeezed.place(found.start() - 1, found.start()).3 != first,
            at_end: found.end() == text.len()
                || page.squeezed.place(found.end(), found.end() + 1).2 != last,
        };
        let is_near = (first..last)
            .all(|i| page.folded.between(&tokens[i], &tokens[i + 1]).chars().count() <= gap(entry));
        if !is_near {
            continue;
        }
        if let Some((level, reason)) = seen.judge(entry, words) {
            hits.add(page.folded, start, end, entry.kind, level, reason);
        }
    }
}

fn gap(entry: &Entry) -> usize {
    match entry.rule {
        Rule::Address | Rule::Code => GAP_MAX + 4,
        Rule::Whole | Rule::Part | Rule::Nick | Rule::Place => GAP_MAX,
    }
}

/// One match and what stands around it.
struct Seen<'a> {
    folded: &'a Folded,
    start: usize,
    end: usize,
    first: usize,
    last: usize,
    at_start: bool,
    at_end: bool,
}

impl Seen<'_> {
    fn judge(&self, entry: &Entry, words: &Words) -> Option<(Level, Reason)> {
        let whole_words = self.at_start && self.at_end;
        let native = entry.script.is_unspaced();
        let is_known = match entry.rule {
            Rule::Whole if native => entry.len >= 4 || whole_words || self.after_name_cue(),
            Rule::Whole => whole_words || entry.len >= 9,
            Rule::Code => whole_words && (entry.len >= 5 || self.first < self.last),
            Rule::Address => whole_words || native,
            Rule::Part if native => self.native_part(entry, words),
            Rule::Part => whole_words && self.latin_part(entry, words),
            Rule::Nick if native => self.native_nick(entry),
            Rule::Nick => whole_words && self.latin_nick(entry, words),
            Rule::Place => self.place(entry, words),
        };
        if !is_known {
            return None;
        }
        let is_weak = entry.is_hint
            || (matches!(entry.rule, Rule::Part | Rule::Nick) && !native && entry.len <= 3);
        let level = if is_weak { Level::Look } else { Level::Stop };
        let reason = match entry.rule {
            Rule::Part | Rule::Nick => Reason::KnownPart,
            Rule::Whole | Rule::Code | Rule::Address | Rule::Place => Reason::Known,
        };
        Some((level, reason))
    }

    fn token(&self) -> &Token {
        &self.folded.tokens[self.first]
    }

    fn after_name_cue(&self) -> bool {
        cues::is_after_name_cue(self.folded, self.start)
    }

    fn is_spaced(&self) -> bool {
        self.at_start && self.at_end
    }

    /// Part of a Latin name: written like a name, and no ordinary word unless a cue precedes it.
    fn latin_part(&self, entry: &Entry, words: &Words) -> bool {
        let text = self.folded.of(self.token());
        if self.after_name_cue() {
            return true;
        }
        if words.is_large(text) {
            return false;
        }
        if entry.is_common {
            return self.token().is_capital && !cues::begins_sentence(self.folded, self.start);
        }
        self.token().is_capital || entry.len >= 6
    }

    fn latin_nick(&self, entry: &Entry, words: &Words) -> bool {
        if entry.is_hint {
            return self.title_alone();
        }
        if self.after_name_cue() || grammar::is_before_doing(self.folded, self.end) {
            return self.token().is_capital || !entry.is_common;
        }
        let text = self.folded.of(self.token());
        if words.is_large(text) || !self.token().is_capital {
            return false;
        }
        !entry.is_common || !cues::begins_sentence(self.folded, self.start)
    }

    /// A title that stands where a name stands: not before another name.
    fn title_alone(&self) -> bool {
        let next = self.folded.tokens.get(self.last + 1).filter(|next| {
            next.script == Script::Latin && self.folded.between(self.token(), next) == " "
        });
        self.token().is_capital
            && !cues::begins_sentence(self.folded, self.start)
            && next.is_none_or(|next| !next.is_capital)
    }

    fn native_part(&self, entry: &Entry, words: &Words) -> bool {
        let text = &self.folded.text[self.start..self.end];
        if self.after_name_cue() {
            return true;
        }
        if words.is_native_word(text) {
            return false;
        }
        self.is_spaced() || entry.len >= 5 || (self.at_start && self.is_before_doing())
    }

    fn native_nick(&self, entry: &Entry) -> bool {
        if self.after_name_cue() {
            return true;
        }
        if entry.script == Script::Myanmar && entry.len >= 6 {
            return self.at_start || self.at_end;
        }
        if self.is_spaced() {
            let next = self.folded.tokens.get(self.last + 1);
            return next.is_none_or(|next| next.script != Script::Digit);
        }
        self.at_start && self.is_before_doing()
    }

    fn is_before_doing(&self) -> bool {
        grammar::is_before_doing(self.folded, self.end)
    }

    fn place(&self, entry: &Entry, words: &Words) -> bool {
        let text = &self.folded.text[self.start..self.end];
        if words.is_large(text) {
            return false;
        }
        if cues::is_after_place_cue(self.folded, self.start) {
            return true;
        }
        if entry.script.is_unspaced() {
            let is_free = cues::is_before_place_word(self.folded, self.end) || self.is_spaced();
            return entry.len >= 6 || (entry.len >= 3 && is_free);
        }
        if !self.is_spaced() {
            return entry.len >= 10;
        }
        if entry.is_common && self.first == self.last {
            return self.token().is_capital && !cues::begins_sentence(self.folded, self.start);
        }
        self.token().is_capital || entry.len >= 8
    }
}

/// `N. Panthong`, `Nipon P.` and `N.P.` where the case knows such a name.
fn initials(folded: &Folded, known: &Known, hits: &mut Hits) {
    let dot = |left: &Token, right: &Token| {
        let gap = folded.between(left, right);
        gap.starts_with('.') && gap.trim_matches(['.', ' ', '\u{a0}']).is_empty() && gap.len() <= 3
    };
    for pair in folded.tokens.windows(2) {
        let [left, right] = pair else { continue };
        let (l, r) = (folded.of(left), folded.of(right));
        let single = |word: &str| word.chars().count() == 1;
        let is_name = |word: &str, letter: &str| {
            let letter = letter.chars().next();
            letter.is_some_and(|letter| known.initials.contains(&(hash(word.chars()), letter)))
        };
        let follows_dot = folded.text[right.end..].starts_with('.');
        let near = folded.between(left, right).chars().count() <= 2;
        if single(l) && !single(r) && (dot(left, right) || left.is_capital) && near && is_name(r, l)
            || single(r) && near && (follows_dot || right.is_capital) && is_name(l, r)
        {
            let end = right.end + usize::from(single(r) && follows_dot);
            hits.add(folded, left.start, end, Kind::Name, Level::Stop, Reason::Initials);
        }
    }
    let mut i = 0;
    while i < folded.tokens.len() {
        let mut letters = String::new();
        let mut last = i;
        while let Some(token) = folded.tokens.get(last) {
            let word = folded.of(token);
            let is_initial = word.chars().count() == 1
                && token.script != Script::Digit
                && folded.text[token.end..].starts_with('.')
                && (last == i || dot(&folded.tokens[last - 1], token));
            let Some(letter) = first_letter(word).filter(|_| is_initial) else { break };
            letters.push(letter);
            last += 1;
        }
        if last - i >= 2 {
            let (start, end) = (folded.tokens[i].start, folded.tokens[last - 1].end + 1);
            let is_word =
                cues::is_abbreviation(&letters) && !cues::is_after_name_cue(folded, start);
            if known.monograms.contains(&letters) && !is_word {
                hits.add(folded, start, end, Kind::Name, Level::Look, Reason::Initials);
            }
        }
        i = last.max(i + 1);
    }
}

/// Numbers of the case: the last digits of a telephone, six digits of an id, in any grouping or words.
fn number(folded: &Folded, run: &Run, known: &Known, hits: &mut Hits) {
    let digits = run.digits.as_bytes();
    let mut at = 0;
    while at + GRAM <= digits.len() && !hits.is_full() {
        let gram = run.digits[at..at + GRAM].parse().ok();
        let postings = gram.and_then(|gram: u32| known.grams.get(&gram));
        let longest = postings.into_iter().flatten().map(|(number, from)| {
            let number = known.numbers[*number as usize].as_bytes();
            let rest = number.get(*from as usize..).unwrap_or_default();
            digits[at..].iter().zip(rest).take_while(|(a, b)| a == b).count()
        });
        let Some(len) = longest.max().filter(|len| *len >= GRAM) else {
            at += 1;
            continue;
        };
        let is_group = run.is_group_start(at) && run.is_group_end(at + len);
        if len >= 8 || is_group {
            let (start, end) = if digits.len() <= len + 4 && !run.has_slash {
                (run.place(0).0, run.place(digits.len() - 1).1)
            } else {
                (run.place(at).0, run.place(at + len - 1).1)
            };
            hits.add(folded, start, end, Kind::Phone, Level::Stop, Reason::KnownNumber);
            at += len;
        } else {
            at += 1;
        }
    }
}
