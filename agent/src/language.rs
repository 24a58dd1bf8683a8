//! The words of pages and commands, in the language of whoever reads.

pub(crate) use crate::pages::language::{Said, Words};

use crate::config::{Calendar, Language};
use crate::pages::language::words;

/// For whoever reads what a command prints.
pub(crate) fn on_terminal(language: Language, calendar: Calendar) -> Words {
    words(language, calendar).plain()
}

/// English, as programs get it and as commands say it where nothing else is set.
pub(crate) fn english() -> Words {
    on_terminal(Language::English, Calendar::Auto)
}

/// Whether somebody reads English: commands show codes as they are typed then.
pub(crate) fn is_english(t: Words) -> bool {
    t.tag() == "en"
}
