use std::collections::BTreeSet;
use std::path::Path;

use saphan_pages::checks;
use saphan_protocol::codes::ClosedList;

use super::*;

/// Every text of the agent's sources and templates.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shared = root.join("../protocol/pages/templates");
    checks::sources(vec![root.join("src"), root.join("templates"), shared])
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
        "area-",
        "audit-act-",
        "code-",
        "country-",
        "currency-",
        "done-",
        "door-",
        "due-",
        "error-",
        "field-",
        "file-keeper",
        "file-look-",
        "found-",
        "lacking-",
        "hint-",
        "language-",
        "left-",
        "macro-",
        "month-",
        "obstacle-",
        "over-",
        "problem-",
        "profile-room-",
        "profile-weekday-",
        "profile-wrong-",
        "rejected-",
        "remark-",
        "report-",
        "rule-",
        "second-",
        "section-",
        "settings-",
        "stage-",
        "state-",
        "although-",
        "case-glass-",
        "cli-bundle-outcome-",
        "cli-due-",
        "cli-erasure-",
        "cli-hint-",
        "cli-listed-",
        "cli-retained-",
        "cli-staff-",
        "remove-file-",
        "thaw-",
        "withdraw-",
        "wrong-",
        "step-",
        "tongue-",
        "word-",
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
    let month = |language| words(language, Calendar::Auto).date_in("2026-03");
    assert_eq!(month(Language::Thai).as_deref(), Some("มีนาคม 2569 (2026)"));
    assert_eq!(month(Language::Dutch).as_deref(), Some("maart 2026"));
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

/// The codes that `code()` of the errors in a source may give.
fn codes_in(text: &str) -> Vec<String> {
    let bodies = text.split("pub fn code(").skip(1);
    let of_errors = bodies.filter_map(|body| body.split("\n    }").next());
    of_errors.flat_map(|body| checks::quoted(body, "=> ").into_iter().map(str::to_owned)).collect()
}

#[test]
fn whatever_is_wrong_or_found_has_words() {
    let english = checks::own_english(&BOOK);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (source, part) in [
        ("leak/finding.rs", "found"),
        ("disclosure/passed.rs", "found"),
        ("casefile/check.rs", "wrong"),
        ("casefile/problem.rs", "file-look"),
    ] {
        let codes = codes_in(&std::fs::read_to_string(root.join(source)).unwrap());
        assert!(codes.len() > 1, "{source}");
        for code in codes {
            assert!(english.contains_key(&format!("{part}-{code}")), "{part}-{code}");
        }
    }
    for code in crate::disclosure::table::TABLE.iter().filter_map(|row| row.rule_code()) {
        assert!(english.contains_key(&format!("rule-{code}")), "rule-{code}");
    }
}

/// Sources whose codes are no refusals that an office reads: those of the authority and of the hub, and
/// codes of other things.
const OTHER_CODES: [&str; 16] = [
    "certs/src/authority",
    "certs/src/commands",
    "certs/src/console.rs",
    "certs/src/issuer.rs",
    "certs/src/kit.rs",
    "certs/src/tls",
    "certs/src/transport_issuer.rs",
    "certs/src/visit",
    "protocol/src/admin.rs",
    "protocol/src/hub_session.rs",
    // The authority says why in its own pages.
    "certs/src/pages",
    "agent/src/casefile/check.rs",
    "agent/src/casefile/problem.rs",
    "agent/src/disclosure/passed.rs",
    "agent/src/leak/finding.rs",
    "agent/src/office/candidates.rs",
];

/// Every code of a refusal: those of the errors, and those that a failure is made of.
fn codes_of_refusals() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folders = ["agent/src", "protocol/src", "certs/src"].map(|folder| root.join(folder));
    let mut codes = BTreeSet::new();
    for (path, text) in checks::sources(folders.to_vec()) {
        let path = path.strip_prefix(&format!("{}/", root.display())).unwrap();
        if OTHER_CODES.iter().any(|other| path.starts_with(other)) || path.contains("tests") {
            continue;
        }
        codes.extend(codes_in(&text));
        // Up to the tests of the file, which make failures of any code.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for made in text.split("Failure::new(").skip(1) {
            let code =
                made.split_once(',').and_then(|(_, rest)| rest.trim_start().strip_prefix('"'));
            codes.extend(code.and_then(|rest| rest.split('"').next()).map(str::to_owned));
        }
    }
    codes
}

#[test]
fn every_refusal_has_words_of_its_own_or_of_its_family_and_says_what_to_do() {
    let english = checks::all(&SPOKEN[0]);
    let codes = codes_of_refusals();
    assert!(codes.len() > 250, "the codes were found: {}", codes.len());

    let has = |code: &str, ending: &str| {
        let mut id = code;
        loop {
            if english.contains_key(&format!("error-{id}{ending}")) {
                return true;
            }
            let Some((family, _)) = id.rsplit_once('-') else { return false };
            id = family;
        }
    };
    let missing: Vec<_> =
        codes.iter().filter(|code| !has(code, "") || !has(code, "-next")).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
