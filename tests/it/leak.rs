//! How well the leak check finds what identifies somebody, on invented notes.
//!
//! The bars stand just under what is reached; `docs/leak-check.md` has the figures and the limits.

use saphan_agent::leak::{Checker, Level};
use saphan_tests::notes::score::{Alarms, Finding, Scores};
use saphan_tests::notes::{Note, generate, generate_clean};

/// Seed of the set that the figures are quoted of, and of one that nobody has looked at.
const SEEDS: [u64; 2] = [20, 24];
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

fn sample(lines: &str) -> Vec<Note> {
    lines.lines().map(|line| serde_json::from_str(line).expect("a sample line is a note")).collect()
}

fn assert_found(checker: &Checker, notes: &[Note]) {
    let scores = Scores::of(notes, |note| detect(checker, note));
    for (key, percent) in [("known", 99), ("third-party", 95), ("known:zawgyi", 98)] {
        assert!(scores.share(key).at_least(percent), "{key}\n{scores}");
    }
    for language in ["en", "th", "my", "lo", "mixed"] {
        assert!(scores.share(&format!("known:{language}")).at_least(98), "{language}\n{scores}");
    }
    assert!(scores.full.at_least(95), "{scores}");
    assert!(scores.over.at_most(3), "{scores}");
}

fn assert_quiet(checker: &Checker, clean: &[Note]) {
    let alarms = Alarms::of(clean, |note| detect(checker, note));
    assert!(alarms.stopped.at_most(2), "{alarms:?}");
    assert!(alarms.alarmed.at_most(12), "{alarms:?}");
}

#[test]
fn identifiers_are_found_in_every_language_and_few_words_beside_them() {
    let checker = Checker::new().expect("every layer of the check can run");

    for seed in SEEDS {
        assert_found(&checker, &generate(seed, NOTES));
    }
    assert_found(&checker, &sample(include_str!("../data/notes/sample/notes.jsonl")));
}

#[test]
fn texts_that_identify_nobody_raise_few_alarms() {
    let checker = Checker::new().expect("every layer of the check can run");

    for seed in SEEDS {
        assert_quiet(&checker, &generate_clean(seed, CLEAN));
    }
    assert_quiet(&checker, &sample(include_str!("../data/notes/sample/clean.jsonl")));
}
