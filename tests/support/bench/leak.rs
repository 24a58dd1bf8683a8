//! A case with many identifiers, and long texts that are held against it.

use saphan_agent::leak::{Checker, Known};
use serde_json::json;

use crate::notes::{Note, generate};

const SEED: u64 = 20;
const NOTES: usize = 420;
/// Words of a long referral, and letters where words are not parted.
const WORDS: usize = 2_000;
const LETTERS: usize = 11_000;
/// Words of one note.
const SHORT: usize = 100;

/// A word that no other number has: digits as syllables.
fn word(number: usize, syllables: &[&str; 10]) -> String {
    let digits = number.to_string();
    digits.bytes().map(|digit| syllables[usize::from(digit - b'0')]).collect()
}

/// A case with 10,000 identifiers that all differ.
///
/// # Panics
/// If so many are more than a case may have.
pub fn large_case(checker: &Checker) -> Known {
    const LATIN: [&str; 10] = ["ka", "na", "ri", "so", "lo", "mi", "ta", "vu", "phe", "che"];
    const THAI: [&str; 10] = ["กา", "นา", "ริ", "โส", "โล", "มิ", "ตา", "วู", "เพ", "เช"];
    const BURMESE: [&str; 10] = ["ကာ", "နာ", "ရီ", "စို", "လို", "မီ", "တာ", "ဝူ", "ဖေ", "ချေ"];
    let latin = |number: usize| format!("K{} D{}", word(number, &LATIN), word(number * 7, &LATIN));
    let name = |number: usize| match number % 3 {
        0 => latin(number),
        1 => format!("{} {}", word(number, &THAI), word(number * 7, &THAI)),
        _ => word(number * 10 + 1, &BURMESE),
    };
    let list = |count: usize, item: &dyn Fn(usize) -> String| -> Vec<String> {
        (1_000..1_000 + count).map(item).collect()
    };
    let identity = json!({
        "names": list(2_500, &name),
        "relatives": list(1_500, &|i| latin(i + 5_000)),
        "phones": list(3_000, &|i| format!("+668{:08}", i * 7_919)),
        "ids": list(1_500, &|i| format!("{:013}", i * 104_729_000)),
        "addresses": list(1_000, &|i| format!("{} Moo 3, Tambon {}, Kalasin", i % 200, latin(i))),
        "handles": list(500, &|i| format!("{}.{i}", word(i, &LATIN))),
    });
    checker.known_from_identity(&identity).expect("10,000 identifiers are fewer than the bound")
}

/// 2,000 words of invented notes in a language, or as many letters where words are not parted.
pub fn long_text(language: &str) -> String {
    let are_parted = matches!(language, "en" | "mixed");
    text(language, |text| match are_parted {
        true => text.split_whitespace().count() >= WORDS,
        false => text.chars().count() >= LETTERS,
    })
}

/// A note of 100 words in English.
pub fn short_text() -> String {
    text("en", |text| text.split_whitespace().count() >= SHORT)
}

/// Notes of a language, one after the other, until the text is long enough.
fn text(language: &str, is_long: impl Fn(&str) -> bool) -> String {
    let notes = generate(SEED, NOTES);
    let mut text = String::new();
    let of_language = |note: &&Note| note.lang == language;
    for note in notes.iter().filter(of_language).cycle() {
        if is_long(&text) {
            break;
        }
        text.push_str(&note.text);
        text.push('\n');
    }
    text
}
