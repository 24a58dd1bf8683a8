use std::collections::BTreeSet;
use std::path::Path;

use saphan_pages::checks;
use saphan_protocol::codes::ClosedList;

use super::*;

/// Every text of the pages' sources and templates.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shared = root.join("../protocol/pages/templates");
    checks::sources(vec![root.join("src/pages"), root.join("templates"), shared])
}

#[test]
fn every_language_says_the_same_things_with_the_same_places() {
    checks::every_language_says_the_same_things_with_the_same_places(&BOOK);
}

#[test]
fn whatever_the_pages_say_stands_in_the_files() {
    let said = checks::whatever_is_said_stands_in_the_files(&BOOK, &sources());

    assert!(said > 50, "the sources were found");
}

#[test]
fn no_message_stands_there_that_nobody_says() {
    let made_of_parts = [
        "act-",
        "ago-",
        "audit-act-",
        "code-",
        "country-",
        "done-",
        "due-",
        "error-",
        "field-",
        "language-",
        "left-",
        "month-",
        "obstacle-",
        "over-",
        "profile-room-",
        "profile-weekday-",
        "profile-wrong-",
        "remark-",
        "report-",
        "second-",
        "settings-",
        "stage-",
        "state-",
        "although-",
        "case-glass-",
        "remove-file-",
        "thaw-",
        "withdraw-",
        "step-",
    ];
    checks::no_message_stands_there_that_nobody_says(
        &checks::own_english(&BOOK),
        &sources(),
        &made_of_parts,
    );
}

#[test]
fn a_message_tells_how_many_in_its_own_words() {
    let t = words(Language::English, Calendar::Auto);

    assert_eq!(t.say("line-waiting").count("count", 1_usize).to_string(), "1 waiting to leave.");
    assert_eq!(t.say("line-waiting").count("count", 2_usize).to_string(), "2 waiting to leave.");
    assert_eq!(t.say("title").count("due", 0_usize).to_string(), "Saphan");
}

#[test]
fn what_a_language_does_not_say_yet_is_said_in_english() {
    let t = words(Language::Shan, Calendar::Auto).plain();

    assert_eq!(t.say("unlock-officer").to_string(), "ၶူတ်ႉၽူႈႁဵတ်းၵၢၼ် ၸဝ်ႈၵဝ်ႇ");
    assert_eq!(t.say("status-hub").to_string(), "Hub");
    assert_eq!(t.code("sex", "female"), "Female");
}

#[test]
fn a_day_has_its_months_name_and_the_year_of_its_calendar() {
    let day = |language, calendar| words(language, calendar).day(2026, 3, 9);

    assert_eq!(day(Language::English, Calendar::Auto), "9 March 2026");
    assert_eq!(day(Language::English, Calendar::Buddhist), "9 March 2569 (2026)");
    assert_eq!(day(Language::Thai, Calendar::Auto), "9 มีนาคม 2569 (2026)");
    assert_eq!(day(Language::Thai, Calendar::Gregorian), "9 มีนาคม 2026");
    assert_eq!(day(Language::French, Calendar::Auto), "9 mars 2026");
}

#[test]
fn words_that_tell_an_onlooker_what_this_is_about_stand_nowhere() {
    checks::nothing_tells_an_onlooker_what_this_is_about(&BOOK);
}

#[test]
fn every_code_that_a_page_shows_or_offers_has_a_name() {
    let english = checks::own_english(&BOOK);
    let lists: BTreeSet<&str> =
        english.keys().filter_map(|id| id.strip_prefix("code-")?.split('-').next()).collect();
    assert!(lists.len() > 30, "the lists were found");
    for list in lists {
        let closed = ClosedList::named(list).unwrap_or_else(|| panic!("{list} is no list"));
        for (code, _) in closed.codes {
            assert!(english.contains_key(&format!("code-{list}-{code}")), "{list}: {code}");
        }
    }
}
