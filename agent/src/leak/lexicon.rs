//! Words of Thai, Lao and Burmese, which are written without spaces: where one ends, and what no
//! dictionary holds.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use super::LeakError;
use super::hashes::{Hashed, Hashes};
use super::names::continues;
use super::script::{Script, is_mark};
use super::spelling::{go_on, hash};
use super::words::whole;

const THAI: &str = include_str!("../../data/leak/thai-words.txt");
const THAI_SHA256: &str = include_str!("../../data/leak/thai-words.txt.sha256");
const LAO: &str = include_str!("../../data/leak/lao-words.txt");
const LAO_SHA256: &str = include_str!("../../data/leak/lao-words.txt.sha256");
const BURMESE: &str = include_str!("../../data/leak/burmese-words.txt");
const BURMESE_SHA256: &str = include_str!("../../data/leak/burmese-words.txt.sha256");

/// What a word costs that the dictionary holds, and a letter that no word covers: few words are better
/// than many, and any word is better than none.
const WORD_COST: u32 = 3;
const STRAY_COST: u32 = 8;

/// Fewest letters of a word that is too long for the lists.
const LETTERS_MAX: usize = 32;

/// A word of a run of letters, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether the dictionary holds it.
    pub(super) is_known: bool,
}

/// The words of one language.
pub(super) struct Dictionary {
    words: Hashes,
    /// For the hash of the first two letters of words, the lengths that words have, as bits.
    lengths: HashMap<u64, u32, BuildHasherDefault<Hashed>>,
}

/// The three dictionaries.
pub(super) struct Lexicon {
    thai: Dictionary,
    lao: Dictionary,
    burmese: Dictionary,
}

impl Lexicon {
    /// Loads the lists, which are folded already; `more` are words of any of the languages.
    pub(super) fn load<'a>(more: impl Iterator<Item = &'a str> + Clone) -> Result<Self, LeakError> {
        let load = |name, list: &'static str, sum, script| {
            if !whole(list, sum) {
                return Err(LeakError::Data(name));
            }
            let own = more.clone().filter(|word| {
                word.chars().next().is_some_and(|c| super::script::script(c) == script)
            });
            Ok(Dictionary::new(list.len(), list.lines().chain(own)))
        };
        Ok(Self {
            thai: load("thai-words.txt", THAI, THAI_SHA256, Script::Thai)?,
            lao: load("lao-words.txt", LAO, LAO_SHA256, Script::Lao)?,
            burmese: load("burmese-words.txt", BURMESE, BURMESE_SHA256, Script::Myanmar)?,
        })
    }

    /// The dictionary of a script.
    pub(super) fn of(&self, script: Script) -> Option<&Dictionary> {
        match script {
            Script::Thai => Some(&self.thai),
            Script::Lao => Some(&self.lao),
            Script::Myanmar => Some(&self.burmese),
            Script::Latin | Script::Digit | Script::OtherLetter | Script::None => None,
        }
    }
}

impl Dictionary {
    /// The words of a list of so many bytes.
    fn new<'a>(bytes: usize, list: impl Iterator<Item = &'a str>) -> Self {
        let words = Hashes::with_capacity(bytes / LETTERS_MAX);
        let mut this = Self { words, lengths: HashMap::default() };
        for word in list {
            let len = word.chars().count();
            if len < LETTERS_MAX {
                *this.lengths.entry(hash(word.chars().take(2))).or_default() |= 1 << len;
                this.words.insert(word);
            }
        }
        this
    }

    pub(super) fn holds(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// The text in words: as few as cover it, with as few letters as can be that belong to none. Letters
    /// that belong to none and follow one another are one word that is not known.
    pub(super) fn split(&self, text: &str) -> Vec<Word> {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let at = |i: usize| letters.get(i).map_or(text.len(), |(at, _)| *at);
        let count = letters.len();
        // The least cost from each letter to the end, and how many letters the next step takes.
        let mut best = vec![(u32::MAX, 0usize, false); count + 1];
        best[count] = (0, 0, false);
        for i in (0..count).rev() {
            if i > 0 && !may_break(&letters, i) {
                continue;
            }
            let cluster = (i + 1..=count).find(|j| *j == count || may_break(&letters, *j));
            let cluster = cluster.unwrap_or(count);
            let rest = best[cluster].0;
            let mut found = (rest.saturating_add(STRAY_COST), cluster - i, false);
            let first = hash(letters[i..].iter().take(2).map(|(_, c)| *c));
            let one = hash([letters[i].1].into_iter());
            let lengths = [one, first].into_iter().filter_map(|it| self.lengths.get(&it));
            let lengths = lengths.fold(0, |all, lengths| all | lengths);
            let most = (u32::BITS - lengths.leading_zeros()) as usize;
            let mut so_far = hash(std::iter::empty());
            for (len, (_, c)) in letters[i..].iter().enumerate().take(most) {
                so_far = go_on(so_far, *c);
                let len = len + 1;
                if lengths & (1 << len) == 0 || best[i + len].0 == u32::MAX {
                    continue;
                }
                let cost = best[i + len].0.saturating_add(WORD_COST);
                if cost <= found.0 && self.words.holds(so_far) {
                    found = (cost, len, true);
                }
            }
            best[i] = found;
        }
        let mut words: Vec<Word> = Vec::new();
        let mut i = 0;
        while i < count {
            let (_, len, is_known) = best[i];
            let (start, end) = (at(i), at(i + len.max(1)));
            match words.last_mut() {
                Some(last) if !is_known && !last.is_known => last.end = end,
                _ => words.push(Word { start, end, is_known }),
            }
            i += len.max(1);
        }
        words
    }
}

/// Whether a word may end before a letter: no sign of the letter before follows, no vowel waits for its
/// consonant, and the letter is not silent.
fn may_break(letters: &[(usize, char)], i: usize) -> bool {
    let Some((_, c)) = letters.get(i) else { return true };
    let before = letters[i - 1].1;
    let next = letters.get(i + 1).map(|(_, c)| *c);
    let mut buffer = [0; 4];
    !is_mark(*c)
        && !continues(c.encode_utf8(&mut buffer))
        && !matches!(before, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}' | '\u{1039}')
        && !matches!(next, Some('\u{e4c}' | '\u{ecc}' | '\u{103a}' | '\u{1039}'))
        && !matches!((*c, next), ('\u{1000}'..='\u{1021}', Some('\u{1037}')) if letters.get(i + 2).map(|it| it.1) == Some('\u{103a}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leak::fold::Folded;

    fn split(text: &str, script: Script) -> Vec<(String, bool)> {
        let lexicon = Lexicon::load(std::iter::empty()).expect("the lists are whole");
        let text = Folded::word(text);
        let words = lexicon.of(script).expect("a script without spaces").split(&text);
        words.iter().map(|word| (text[word.start..word.end].to_owned(), word.is_known)).collect()
    }

    #[test]
    fn the_lists_are_folded_like_the_texts_they_split() {
        // In Burmese a letter that is spelt with two signs would be spelt once more.
        for word in [THAI, LAO].iter().flat_map(|list| list.lines().step_by(17)) {
            assert_eq!(Folded::word(word), word);
        }
    }

    #[test]
    fn a_run_of_letters_is_few_words_and_what_no_dictionary_holds() {
        let known = |word: &str| (Folded::word(word), true);

        assert_eq!(split("พบเจ้าหน้าที่", Script::Thai), [known("พบ"), known("เจ้าหน้าที่")]);
        assert_eq!(
            split("กับฌฆฌมา", Script::Thai),
            [known("กับ"), (Folded::word("ฌฆฌ"), false), known("มา")]
        );
        assert_eq!(split("", Script::Lao), []);
    }
}
