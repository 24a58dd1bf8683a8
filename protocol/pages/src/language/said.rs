//! One message, put together when it is written.

use std::borrow::{Borrow, Cow};
use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Book, Digits, Language, Words};
use crate::segment::bound;

/// A message with what stands in its places.
pub struct Said {
    book: &'static Book,
    language: Language,
    digits: Digits,
    /// Whether it is for a browser, which has to be told where lines of some scripts break.
    is_for_a_browser: bool,
    id: Cow<'static, str>,
    args: FluentArgs<'static>,
}

impl Said {
    pub(super) fn new(words: Words, id: Cow<'static, str>) -> Self {
        let Words { book, language, digits, is_for_a_browser, .. } = words;
        Self { book, language, digits, is_for_a_browser, id, args: FluentArgs::new() }
    }

    /// With a text in the place `name`.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "templates hand over what they have")]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.set(name, FluentValue::String(Cow::Owned(value.to_string())));
        self
    }

    /// With a number in the place `name`, which may choose between forms.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: impl Borrow<usize>) -> Self {
        self.args.set(name, FluentValue::from(*value.borrow()));
        self
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let with_digits = match self.digits {
            Digits::Own => self.book.in_own_digits(self.language),
            Digits::Western => None,
        };
        let [own, english] =
            [self.language, Language::English].map(|language| self.book.bundle(language));
        for bundle in [with_digits, own, english].into_iter().flatten() {
            let Some(pattern) = bundle.get_message(&self.id).and_then(|one| one.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&self.args), &mut errors);
            let is_bound = matches!(self.language, Language::Burmese | Language::Shan);
            let is_bound = is_bound && self.is_for_a_browser;
            return f.write_str(&if is_bound { bound(&text) } else { text });
        }
        // A test holds that nothing is said that no file has.
        f.write_str(&self.id)
    }
}
