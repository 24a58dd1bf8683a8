//! What all programs say, in every language.

use std::path::Path;

use saphan_pages::checks;
use saphan_pages::language::{Book, Edition, Language};

const fn edition(language: Language, is_complete: bool) -> Edition {
    Edition { language, is_complete, files: &[] }
}

static EDITIONS: [Edition; 8] = [
    edition(Language::English, true),
    edition(Language::Thai, true),
    edition(Language::Lao, true),
    edition(Language::Burmese, true),
    edition(Language::Shan, false),
    edition(Language::French, true),
    edition(Language::Dutch, true),
    edition(Language::Swedish, false),
];
static BOOK: Book = Book::new(&EDITIONS);

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    checks::sources(vec![root.join("src"), root.join("templates")])
}

#[test]
fn every_language_says_the_same_things_with_the_same_places() {
    checks::every_language_says_the_same_things_with_the_same_places(&BOOK);
}

#[test]
fn no_message_stands_there_that_nobody_says() {
    let english = &EDITIONS[0];
    let common = checks::messages(english, english.texts());
    // Those of coming in stand in the templates of each program.
    let made_of_parts = ["ago-", "error-", "month-", "never", "unlock-"];

    checks::no_message_stands_there_that_nobody_says(&common, &sources(), &made_of_parts);
}

#[test]
fn nothing_tells_an_onlooker_what_this_is_about() {
    checks::nothing_tells_an_onlooker_what_this_is_about(&BOOK);
}
