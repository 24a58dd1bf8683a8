//! What the pages say: per language one folder of Fluent files in `agent/locales`.

pub(crate) use saphan_pages::language::{Book, Edition, Said, Words};

use crate::config::{Calendar, Language};

/// The files of a language.
macro_rules! files {
    ($tag:literal) => {
        &[
            include_str!(concat!("../../locales/", $tag, "/main.ftl")),
            include_str!(concat!("../../locales/", $tag, "/files.ftl")),
            include_str!(concat!("../../locales/", $tag, "/work.ftl")),
            include_str!(concat!("../../locales/", $tag, "/office.ftl")),
            include_str!(concat!("../../locales/", $tag, "/consent.ftl")),
            include_str!(concat!("../../locales/", $tag, "/welcome.ftl")),
            include_str!(concat!("../../locales/", $tag, "/errors.ftl")),
            include_str!(concat!("../../locales/", $tag, "/reasons.ftl")),
            include_str!(concat!("../../locales/", $tag, "/cli.ftl")),
            // The codes of case data by name.
            include_str!(concat!("../../locales/", $tag, "/codes.ftl")),
            include_str!(concat!("../../locales/", $tag, "/areas.ftl")),
        ]
    };
}

/// A language that the pages speak, complete or begun.
macro_rules! spoken {
    ($language:ident, $tag:literal, $is_complete:literal) => {
        Edition { language: Language::$language, is_complete: $is_complete, files: files!($tag) }
    };
}

/// In the order in which they are offered. What a file does not have is said in English.
static SPOKEN: [Edition; 8] = [
    spoken!(English, "en", true),
    spoken!(Thai, "th", true),
    spoken!(Lao, "lo", true),
    spoken!(Burmese, "my", true),
    spoken!(Shan, "shn", false),
    spoken!(French, "fr", true),
    spoken!(Dutch, "nl", true),
    spoken!(Swedish, "sv", false),
];

/// All that the agent says.
pub(crate) static BOOK: Book = Book::new(&SPOKEN);

/// The language of whoever reads a page.
pub(crate) fn words(language: Language, calendar: Calendar) -> Words {
    BOOK.words(language, calendar)
}

#[cfg(test)]
mod tests;
