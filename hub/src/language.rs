//! The words of the page and of commands, in the language of whoever reads.

use saphan_pages::help::language_of_variable;
pub(crate) use saphan_pages::language::Words;
use saphan_pages::language::{Calendar, Language};

use crate::cli::Global;
use crate::pages::BOOK;

/// For whoever reads what a command prints, in the language of the flag, else of the variable.
pub(crate) fn on_terminal(global: &Global) -> Words {
    let language = global.lang.or_else(language_of_variable).unwrap_or(Language::English);
    BOOK.words(language, Calendar::Auto).plain()
}

/// English, as programs get it and as commands say it where nothing else is set.
pub(crate) fn english() -> Words {
    BOOK.words(Language::English, Calendar::Auto).plain()
}

/// Whether somebody reads English: commands show codes as they are typed then.
pub(crate) fn is_english(t: Words) -> bool {
    t.language() == Language::English
}
