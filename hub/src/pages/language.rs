//! What the page and the commands say: per language one folder of Fluent files in `hub/locales`.

use saphan_pages::language::{Book, Edition, Language};

/// A language that is spoken, complete or begun.
macro_rules! spoken {
    ($language:ident, $tag:literal, $is_complete:literal) => {
        Edition {
            language: Language::$language,
            is_complete: $is_complete,
            files: &[
                include_str!(concat!("../../locales/", $tag, "/main.ftl")),
                include_str!(concat!("../../locales/", $tag, "/cli.ftl")),
            ],
        }
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

/// All that the page and the commands say.
pub(crate) static BOOK: Book = Book::new(&SPOKEN);

#[cfg(test)]
mod tests {
    use std::path::Path;

    use saphan_pages::checks;

    use super::*;

    fn sources() -> Vec<(String, String)> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let shared = root.join("../protocol/pages");
        checks::sources(vec![
            root.join("src"),
            root.join("templates"),
            shared.join("src"),
            shared.join("templates"),
        ])
    }

    #[test]
    fn every_language_says_the_same_things_with_the_same_places() {
        checks::every_language_says_the_same_things_with_the_same_places(&BOOK);
    }

    #[test]
    fn what_is_said_and_what_the_files_have_are_the_same() {
        let sources = sources();

        assert!(checks::whatever_is_said_stands_in_the_files(&BOOK, &sources) > 15);
        let made_of_parts = ["alert-", "amount-", "error-", "stop-", "up-"];
        let own = checks::own_english(&BOOK);
        checks::no_message_stands_there_that_nobody_says(&own, &sources, &made_of_parts);
    }

    #[test]
    fn nothing_tells_an_onlooker_what_this_is_about() {
        checks::nothing_tells_an_onlooker_what_this_is_about(&BOOK);
    }
}
