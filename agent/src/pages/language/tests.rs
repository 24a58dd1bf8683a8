use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use saphan_protocol::codes::ClosedList;

use super::*;

/// Each message of a language with the names of its places.
fn messages(spoken: &Spoken) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in entries(spoken) {
        if let Entry::Message(message) = entry {
            let mut names = BTreeSet::new();
            let attributes = message.attributes.iter().map(|Attribute { value, .. }| value);
            for pattern in message.value.iter().chain(attributes) {
                places(pattern, &mut names);
            }
            let twice = found.insert(message.id.name.to_owned(), names);
            assert!(twice.is_none(), "{}: {} stands there twice", spoken.tag, message.id.name);
        }
    }
    found
}

fn entries(spoken: &Spoken) -> Vec<Entry<&'static str>> {
    let read = |file| {
        let resource = parser::parse(file);
        resource.unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", spoken.tag)).body
    };
    spoken.files.into_iter().flat_map(read).collect()
}

fn places(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => place(inline, names),
            Expression::Select { selector, variants } => {
                place(selector, names);
                for variant in variants {
                    places(&variant.value, names);
                }
            }
        }
    }
}

fn place(inline: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        names.insert(id.name.to_owned());
    }
}

/// Every text of the sources and templates.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    texts_in(vec![root.join("src"), root.join("templates")])
}

fn texts_in(mut folders: Vec<PathBuf>) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with("language/tests.rs")
                && path.extension().is_some_and(|ending| ending == "rs" || ending == "html")
            {
                let text = std::fs::read_to_string(&path).unwrap();
                texts.push((path.display().to_string(), text));
            }
        }
    }
    texts
}

/// The texts between quotes that stand directly behind `before`.
fn quoted<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    let parts = text.split(before).skip(1);
    parts.filter_map(|rest| rest.strip_prefix('"')?.split('"').next()).collect()
}

#[test]
fn every_language_says_the_same_things_with_the_same_places() {
    let english = messages(&SPOKEN[0]);
    for spoken in &SPOKEN[1..] {
        let own = messages(spoken);
        for (id, places) in &own {
            assert_eq!(english.get(id), Some(places), "{}: {id}", spoken.tag);
        }
        if spoken.is_complete {
            let missing: Vec<_> = english.keys().filter(|id| !own.contains_key(*id)).collect();
            assert!(missing.is_empty(), "{} lacks {missing:?}", spoken.tag);
        }
    }
}

#[test]
fn whatever_the_pages_say_stands_in_the_files() {
    let english = messages(&SPOKEN[0]);
    let mut said = 0;
    for (path, text) in sources() {
        for id in quoted(&text, "say(") {
            assert!(english.contains_key(id) || id.contains('{'), "{path}: {id}");
            said += 1;
        }
    }
    assert!(said > 50, "the sources were found");
}

#[test]
fn no_message_stands_there_that_nobody_says() {
    let texts: String = sources().into_iter().map(|(_, text)| text).collect();
    let made_of_parts = [
        "act-",
        "ago-",
        "code-",
        "done-",
        "door-",
        "due-",
        "error-",
        "field-",
        "found-",
        "lacking-",
        "left-",
        "look-",
        "month-",
        "obstacle-",
        "over-",
        "problem-",
        "rejected-",
        "remark-",
        "rule-",
        "second-",
        "stage-",
        "state-",
        "step-",
    ];
    for id in messages(&SPOKEN[0]).keys() {
        let is_made = made_of_parts.iter().any(|part| id.starts_with(part));
        assert!(is_made || texts.contains(&format!("\"{id}\"")), "{id}");
    }
}

#[test]
fn a_message_tells_how_many_in_its_own_words() {
    let t = Words::of(Language::English, Calendar::Auto);

    assert_eq!(t.say("line-waiting").count("count", 1_usize).to_string(), "1 waiting to leave.");
    assert_eq!(t.say("line-waiting").count("count", 2_usize).to_string(), "2 waiting to leave.");
    assert_eq!(t.say("title").count("due", 0_usize).to_string(), "Saphan");
}

#[test]
fn what_a_language_does_not_say_yet_is_said_in_english() {
    let t = Words::of(Language::Shan, Calendar::Auto);

    assert_eq!(t.say("unlock-officer").to_string(), "ၶူတ်ႉၽူႈႁဵတ်းၵၢၼ် ၸဝ်ႈၵဝ်ႇ");
    assert_eq!(t.say("status-hub").to_string(), "Hub");
    assert_eq!(t.code("sex", "female"), "Female");
}

#[test]
fn a_day_has_its_months_name_and_the_year_of_its_calendar() {
    let day = |language, calendar| Words::of(language, calendar).day(2026, 3, 9);

    assert_eq!(day(Language::English, Calendar::Auto), "9 March 2026");
    assert_eq!(day(Language::English, Calendar::Buddhist), "9 March 2569 (2026)");
    assert_eq!(day(Language::Thai, Calendar::Auto), "9 มีนาคม 2569 (2026)");
    assert_eq!(day(Language::Thai, Calendar::Gregorian), "9 มีนาคม 2026");
    assert_eq!(day(Language::French, Calendar::Auto), "9 mars 2026");
}

/// Sources whose codes are no refusals that an office reads: those of the authority and of the hub, and
/// codes of other things.
const OTHER_CODES: [&str; 12] = [
    "certs/src/authority",
    "certs/src/issuer.rs",
    "certs/src/kit.rs",
    "certs/src/transport_issuer.rs",
    "certs/src/visit",
    "protocol/src/admin.rs",
    "protocol/src/hub_session.rs",
    "agent/src/casefile/check.rs",
    "agent/src/casefile/problem.rs",
    "agent/src/disclosure/passed.rs",
    "agent/src/leak/finding.rs",
    "agent/src/office/candidates.rs",
];

/// The codes that `code()` of the errors in a source may give.
fn codes_in(text: &str) -> Vec<String> {
    let bodies = text.split("pub fn code(").skip(1);
    let of_errors = bodies.filter_map(|body| body.split("\n    }").next());
    of_errors.flat_map(|body| quoted(body, "=> ").into_iter().map(str::to_owned)).collect()
}

#[test]
fn whatever_is_wrong_or_found_has_words() {
    let english = messages(&SPOKEN[0]);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (source, part) in [
        ("leak/finding.rs", "found"),
        ("disclosure/passed.rs", "found"),
        ("casefile/check.rs", "problem"),
        ("casefile/problem.rs", "look"),
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

/// Every code of a refusal: those of the errors, and those that a failure is made of.
fn codes_of_refusals() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let texts = ["agent/src", "protocol/src", "certs/src"].iter();
    let texts = texts.flat_map(|folder| texts_in(vec![root.join(folder)]));
    let mut codes = BTreeSet::new();
    for (path, text) in texts {
        let path = path.strip_prefix(&format!("{}/", root.display())).unwrap();
        if OTHER_CODES.iter().any(|other| path.starts_with(other)) || path.contains("tests") {
            continue;
        }
        codes.extend(codes_in(&text));
        for made in text.split("Failure::new(").skip(1) {
            let Some((_, code)) = made.split_once(',') else { continue };
            codes.extend(
                quoted(&format!("={}", code.trim_start()), "=")
                    .first()
                    .map(|one| (*one).to_owned()),
            );
        }
    }
    codes
}

#[test]
fn every_refusal_has_words_of_its_own_or_of_its_family_and_says_what_to_do() {
    let english = messages(&SPOKEN[0]);
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

/// The words of a pattern, of all its forms.
fn words(pattern: &Pattern<&str>, all: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => all.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| words(&variant.value, all))
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    all.push('\n');
}

#[test]
fn words_that_tell_an_onlooker_what_this_is_about_stand_nowhere() {
    for spoken in &SPOKEN {
        let mut text = String::new();
        for entry in entries(spoken) {
            if let Entry::Message(message) = entry {
                message.value.iter().for_each(|pattern| words(pattern, &mut text));
            }
        }
        let text = text.to_lowercase();
        for word in ["victim", "traffick", "rescue", "police", "exploit", "prostitut", "survivor"] {
            assert!(!text.contains(word), "{}: {word}", spoken.tag);
        }
    }
}

#[test]
fn every_code_that_a_page_shows_or_offers_has_a_name() {
    let english = messages(&SPOKEN[0]);
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
