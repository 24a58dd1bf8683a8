//! Sentences about other people and about nobody, by language. All names are invented.

use serde_json::json;

use super::tests::{found, marked};

mod burmese;
mod english;
mod european;
mod lao;
mod nobody;
mod offices;
mod thai;

/// Each name stands in its sentence between bars and must be marked for its larger part.
fn assert_marked(sentences: &[&str]) {
    let missed: Vec<&&str> = sentences.iter().filter(|sentence| !all_marked(sentence)).collect();
    assert!(missed.is_empty(), "missed:\n{missed:#?}");
}

fn all_marked(sentence: &str) -> bool {
    let parts: Vec<&str> = sentence.split('|').collect();
    assert!(parts.len() > 2 && parts.len() % 2 == 1, "{sentence}: no name in bars");
    let marked = marked(&parts.concat());
    let mut at = 0;
    parts.iter().enumerate().all(|(i, part)| {
        let from = at;
        at += part.chars().count();
        let letters: Vec<usize> = part
            .chars()
            .enumerate()
            .filter(|(_, c)| i % 2 == 1 && !c.is_whitespace())
            .map(|(letter, _)| from + letter)
            .collect();
        let hits = letters.iter().filter(|at| marked.iter().any(|range| range.contains(at)));
        hits.count() * 2 >= letters.len()
    })
}

/// Nothing of these, which name nobody, is marked.
fn assert_clean(sentences: &[&str]) {
    let alarmed: Vec<_> = sentences
        .iter()
        .map(|sentence| (sentence, found(json!({}), sentence)))
        .filter(|(_, found)| !found.is_empty())
        .collect();
    assert!(alarmed.is_empty(), "alarmed: {alarmed:#?}");
}
