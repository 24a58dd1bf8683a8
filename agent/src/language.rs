//! The words of pages and commands, in the language of whoever reads.

pub(crate) use crate::pages::language::{Said, Words};

use crate::config::{Calendar, Language};

/// English, as programs get it and as commands say it where nothing else is set.
pub(crate) fn english() -> Words {
    Words::of(Language::English, Calendar::Auto)
}

/// Whether somebody reads English: commands show codes as they are typed then.
pub(crate) fn is_english(t: Words) -> bool {
    t.tag() == "en"
}
