//! The notes that measure the leak check, and the figures that are taken with them.

use std::collections::BTreeSet;

use saphan_tests::notes::score::{Alarms, Finding, Scores};
use saphan_tests::notes::{Note, generate, generate_clean, to_zawgyi};

const SEED: u64 = 20;
const COUNT: usize = 420;
const CLEAN: usize = 100;

fn sample(lines: &str) -> Vec<Note> {
    lines.lines().map(|line| serde_json::from_str(line).expect("a sample line is a note")).collect()
}

fn sample_notes() -> Vec<Note> {
    sample(include_str!("../data/notes/sample/notes.jsonl"))
}

fn sample_clean() -> Vec<Note> {
    sample(include_str!("../data/notes/sample/clean.jsonl"))
}

fn marks(note: &Note) -> Vec<Finding> {
    note.spans
        .iter()
        .map(|span| Finding { start: span.bstart, end: span.bend, stop: span.known })
        .collect()
}

#[test]
fn every_mark_names_its_text_in_bytes_and_in_code_points() {
    for note in generate(SEED, COUNT).iter().chain(&sample_notes()) {
        let mut end = 0;
        for span in &note.spans {
            assert_eq!(&note.text[span.bstart..span.bend], span.text, "{}", note.id);
            let points: String =
                note.text.chars().skip(span.start).take(span.end - span.start).collect();
            assert_eq!(points, span.text, "{}", note.id);
            assert!(end <= span.bstart, "{}: marks overlap", note.id);
            end = span.bend;
        }
    }
}

#[test]
fn the_same_seed_makes_the_same_notes_and_another_seed_others() {
    assert_eq!(generate(SEED, COUNT), generate(SEED, COUNT));
    assert_ne!(generate(SEED, COUNT), generate(SEED + 1, COUNT));
}

#[test]
fn the_sets_are_as_large_and_as_mixed_as_they_claim() {
    let (notes, clean) = (generate(SEED, COUNT), generate_clean(SEED, CLEAN));
    assert!(
        notes.len() >= 400 && clean.len() >= 120,
        "{} notes, {} clean",
        notes.len(),
        clean.len()
    );
    let of = |lang| notes.iter().filter(|note| note.lang == lang).count() * 100 / notes.len();
    assert_eq!(["en", "th", "my", "lo", "mixed"].map(of), [47, 16, 13, 12, 9]);
    let tagged = |notes: &[Note], tag: &str| {
        notes.iter().filter(|note| note.tags.iter().any(|own| own == tag)).count()
    };
    assert!(tagged(&notes, "zawgyi") >= 10);
    assert!(tagged(&clean, "lookalike_known_name") >= 30);
    assert!(clean.iter().all(|note| note.spans.is_empty()));
    let texts: BTreeSet<_> = notes.iter().map(|note| &note.text).collect();
    assert!(texts.len() * 100 >= notes.len() * 98, "only {} texts differ", texts.len());
}

#[test]
fn no_generated_person_is_in_the_sample() {
    let names = |notes: Vec<Note>| -> BTreeSet<String> {
        let identities = notes.into_iter().map(|note| note.known_identity);
        identities
            .flat_map(|identity| [identity.names, identity.aliases, identity.relatives].concat())
            .collect()
    };
    let sample = names([sample_notes(), sample_clean()].concat());
    // A nickname that is a common word may come again: the word is the point of it.
    let own = names(generate(SEED, COUNT));
    assert_eq!(own.intersection(&sample).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn a_detector_that_marks_what_is_marked_is_perfect() {
    let notes = generate(SEED, COUNT);
    let scores = Scores::of(&notes, marks);
    assert!(scores.spans.values().all(|share| share.at_least(100)), "{scores}");
    assert!(
        scores.full.at_least(100) && scores.right.at_least(100) && scores.over.at_most(0),
        "{scores}"
    );
}

#[test]
fn half_of_a_name_is_a_catch_and_less_is_none() {
    let note = generate(SEED, COUNT).swap_remove(0);
    let first = note.spans[0].clone();
    let length = first.text.len();
    let part = |end| vec![Finding { start: first.bstart, end: first.bstart + end, stop: true }];
    let one = Note { text: "x".repeat(note.text.len()), spans: vec![first.clone()], ..note };
    assert_eq!(
        Scores::of(std::slice::from_ref(&one), |_| part(length.div_ceil(2))).share("all").hit,
        1
    );
    assert_eq!(
        Scores::of(std::slice::from_ref(&one), |_| part(length.div_ceil(2) - 1)).share("all").hit,
        0
    );
}

#[test]
fn a_detector_that_marks_everything_is_shown_as_useless() {
    let all = |note: &Note| vec![Finding { start: 0, end: note.text.len(), stop: true }];
    assert!(Scores::of(&generate(SEED, COUNT), all).over.at_least(100));
    let alarms = Alarms::of(&generate_clean(SEED, CLEAN), all);
    assert!(alarms.stopped.at_least(100) && alarms.alarmed.at_least(100));
}

/// Pairs of the sample, and common words.
#[test]
fn burmese_goes_to_zawgyi_as_telephones_write_it() {
    for (unicode, zawgyi) in [
        ("အမေ ဒေါ်ပိုးလင်းဟန်", "အေမ ေဒၚပိုးလင္းဟန္"),
        ("ရောင်စောင်း ရွာသူ ဖြစ်သည်။", "ေရာင္ေစာင္း ရြာသူ ျဖစ္သည္။"),
        ("ဖုန်းနံပါတ်", "ဖုန္းနံပါတ္"),
        ("ဖေဖော်ဝါရီ", "ေဖေဖာ္ဝါရီ"),
        ("LINE 12", "LINE 12"),
    ] {
        assert_eq!(to_zawgyi(unicode), zawgyi);
    }
}
