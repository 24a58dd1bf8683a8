//! One text in words, as far as somebody asks for them.

use std::cell::OnceCell;

use super::fold::{Folded, Token};
use super::lexicon::{Lexicon, Word};
use super::words::Words;

/// One text in words: each run of letters is split once.
pub(super) struct Reading<'a> {
    pub(super) folded: &'a Folded,
    pub(super) words: &'a Words,
    split: Vec<OnceCell<Vec<Word>>>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(folded: &'a Folded, words: &'a Words) -> Self {
        let split = folded.tokens.iter().map(|_| OnceCell::new()).collect();
        Self { folded, words, split }
    }

    /// The words of a token, in bytes of the folded text.
    pub(super) fn split(&self, index: usize, lexicon: &Lexicon) -> &[Word] {
        let token = &self.folded.tokens[index];
        self.split[index].get_or_init(|| {
            let Some(dictionary) = lexicon.of(token.script) else { return Vec::new() };
            let mut words = dictionary.split(self.folded.of(token));
            for word in &mut words {
                word.start += token.start;
                word.end += token.start;
            }
            words
        })
    }

    pub(super) fn text(&self, word: &Word) -> &'a str {
        &self.folded.text[word.start..word.end]
    }

    /// The token at a byte, if letters begin there.
    pub(super) fn token(&self, at: usize) -> Option<(usize, &'a Token)> {
        let index = self.folded.tokens.partition_point(|token| token.end <= at);
        let token = self.folded.tokens.get(index)?;
        (token.start <= at).then_some((index, token))
    }
}
