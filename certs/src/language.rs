//! The words of pages and commands, in the language of whoever reads.

use saphan_pages::help::language_of_variable;
pub(crate) use saphan_pages::language::Words;
use saphan_pages::language::{Calendar, Language};

use crate::cli::Common;
use crate::pages::BOOK;

/// What the flag names, else the variable.
pub(crate) fn named(common: &Common) -> Language {
    common.lang.or_else(language_of_variable).unwrap_or(Language::English)
}

/// For whoever reads what a command prints.
pub(crate) fn on_terminal(language: Language) -> Words {
    BOOK.words(language, Calendar::Auto).plain()
}

/// English, as programs get it.
pub(crate) fn english() -> Words {
    on_terminal(Language::English)
}

/// Whether somebody reads English: commands show codes as they are typed then.
pub(crate) fn is_english(t: Words) -> bool {
    t.language() == Language::English
}
