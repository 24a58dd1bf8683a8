//! People in Thai and Lao who are named beside what they are: between commas after a word for somebody,
//! or as a given name that stands amid everyday words.

use super::native::{Cue, Native, clipped};
use super::reading::Reading;
use super::script::Script;

/// Ends of words for somebody.
const PEOPLE: [&str; 10] = ["คน", "เอง", "ราย", "ท่าน", "แฝด", "ຄົນ", "ເອງ", "ທ່ານ", "ຜູ້", "ຜູ້ໜຶ່ງ"];
/// What goes on behind a name in a list.
const GOES_ON: [&str; 6] = [",", " และ", " กับ", " ແລະ", " ກັບ", " หรือ"];
/// Fewest letters of a given name amid other words.
const AMID_LETTERS: usize = 4;

impl Native {
    /// A token between commas of which the first stands behind a word for somebody.
    pub(super) fn apposed(&self, reading: &Reading<'_>, index: usize) -> Option<(usize, usize)> {
        let folded = reading.folded;
        let token = &folded.tokens[index];
        let before = &folded.tokens[index.checked_sub(1)?];
        if !matches!(token.script, Script::Thai | Script::Lao)
            || before.script != token.script
            || folded.between(before, token) != ", "
        {
            return None;
        }
        let last = reading.split(index - 1, &self.lexicon).last().map(|word| reading.text(word))?;
        let is_somebody = PEOPLE.iter().any(|people| last.ends_with(people))
            || self.kinds.get(last).is_some_and(|cue| *cue >= Cue::Role);
        let goes_on = |at: usize| GOES_ON.iter().any(|it| folded.text[at..].starts_with(it));
        let is_name = |index: usize| {
            let token = &folded.tokens[index];
            let words = self.words_from(reading, index, token.start);
            let is_verb = |text: &str| self.stops.is_verb(text) || self.is_cue(text);
            self.is_lone(reading, index, token.start, &words)
                && !self.stops.is_no_name(folded.of(token))
                && !words.first().is_some_and(|word| is_verb(reading.text(word)))
                && !reading.words.is_public(folded.of(token))
        };
        if !is_somebody || !is_name(index) {
            return None;
        }
        let next = folded.tokens.get(index + 1).filter(|next| {
            next.script == token.script && folded.between(token, next) == " " && goes_on(next.end)
        });
        let end = next.filter(|_| is_name(index + 1)).map_or(token.end, |next| next.end);
        goes_on(end).then_some((token.start, end))
    }

    /// Thai given names of the list that begin where no dictionary goes on.
    pub(super) fn amid(&self, reading: &Reading<'_>, index: usize) -> Vec<(usize, usize)> {
        let folded = reading.folded;
        let token = &folded.tokens[index];
        if token.script != Script::Thai {
            return Vec::new();
        }
        let words = reading.split(index, &self.lexicon);
        let begins = words.iter().enumerate().filter(|(at, word)| {
            let before = at.checked_sub(1).map_or("", |at| reading.text(&words[at]));
            let is_object = || self.stops.is_verb(before) || self.is_cue(before);
            *at > 0 && (!word.is_known || is_object())
        });
        let named = begins.filter_map(|(_, word)| {
            let rest = clipped(&folded.text[word.start..token.end]);
            let len = self.given(rest, token.script)?;
            let name = &rest[..len];
            let is_name = self.names.is_listed(name)
                && name.chars().count() >= AMID_LETTERS
                && word.start + len >= word.end
                && !reading.words.is_public(name);
            let end = self.with_surname(reading, index, word.start + len, Cue::Role);
            is_name.then_some((word.start, end))
        });
        named.collect()
    }
}
