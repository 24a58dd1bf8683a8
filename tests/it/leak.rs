//! How well the leak check finds what identifies somebody, on invented notes.
//!
//! The bars stand just under what is reached; `docs/leak-check.md` has the figures and the limits.

use saphan_agent::leak::{Checker, Level};
use saphan_tests::notes::score::{Alarms, Finding, Scores};
use saphan_tests::notes::{Note, generate, generate_clean};

/// Seed and size of the set that the figures are quoted of.
const SEED: u64 = 20;
const NOTES: usize = 420;
const CLEAN: usize = 100;

fn detect(checker: &Checker, note: &Note) -> Vec<Finding> {
    let identity = serde_json::to_value(&note.known_identity).expect("an identity is JSON");
    let known = checker.known_from_identity(&identity).expect("an identity of a note");
    let mut bytes: Vec<usize> = note.text.char_indices().map(|(at, _)| at).collect();
    bytes.push(note.text.len());
    let found = checker.scan(&note.text, &known);
    let in_bytes = |at: u32| *bytes.get(at as usize).expect("findings lie within the text");
    let finding = |found: &saphan_agent::leak::Finding| Finding {
        start: in_bytes(found.start),
        end: in_bytes(found.end),
        stop: found.level == Level::Stop,
    };
    found.iter().map(finding).collect()
}

#[test]
fn identifiers_are_found_in_every_language_and_few_words_beside_them() {
    let checker = Checker::new().expect("every layer of the check can run");

    let scores = Scores::of(&generate(SEED, NOTES), |note| detect(&checker, note));

    for (key, percent) in [("known", 99), ("third-party", 86), ("known:zawgyi", 98)] {
        assert!(scores.share(key).at_least(percent), "{key}\n{scores}");
    }
    for language in ["en", "th", "my", "lo", "mixed"] {
        assert!(scores.share(&format!("known:{language}")).at_least(98), "{language}\n{scores}");
    }
    assert!(scores.full.at_least(95), "{scores}");
    assert!(scores.over.at_most(3), "{scores}");
}

#[test]
fn texts_that_identify_nobody_raise_few_alarms() {
    let checker = Checker::new().expect("every layer of the check can run");

    let alarms = Alarms::of(&generate_clean(SEED, CLEAN), |note| detect(&checker, note));

    assert!(alarms.stopped.at_most(2), "{alarms:?}");
    assert!(alarms.alarmed.at_most(12), "{alarms:?}");
}
