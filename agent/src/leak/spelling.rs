//! What spellings are compared by: syllables, first letters, hashes of a word and of its misspellings.

use super::script;

/// A text without its tone signs.
pub(super) fn without_tones(text: &str) -> String {
    text.chars().filter(|c| !script::is_tone(*c)).collect()
}

/// The first consonant of a word: Thai and Lao write some vowels before it.
pub(super) fn first_letter(word: &str) -> Option<char> {
    word.chars().find(|c| !matches!(c, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}'))
}

/// Where the syllables of a Burmese word begin, in bytes.
pub(super) fn syllable_starts(text: &str) -> Vec<usize> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut starts = Vec::new();
    for (i, (at, c)) in letters.iter().enumerate() {
        let is_consonant =
            matches!(c, '\u{1000}'..='\u{102a}' | '\u{103f}' | '\u{1075}'..='\u{1081}');
        let is_stacked = i > 0 && letters[i - 1].1 == '\u{1039}';
        let following = letters[i + 1..].iter().take_while(|(_, c)| script::is_mark(*c));
        let is_killed = following.clone().any(|(_, c)| *c == '\u{103a}') && following.count() <= 2;
        let carries = letters.get(i + 1).is_some_and(|(_, c)| *c == '\u{1039}');
        if is_consonant && !is_stacked && !is_killed && !carries {
            starts.push(*at);
        }
    }
    starts
}

/// FNV-1a over characters.
pub(super) fn hash(text: impl Iterator<Item = char>) -> u64 {
    text.fold(0xcbf2_9ce4_8422_2325, go_on)
}

/// The hash of a text and one more character.
pub(super) fn go_on(hash: u64, c: char) -> u64 {
    (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Hashes of a text and of the text with each one of its letters left out: polynomials, so that all of
/// them take one walk there and one back.
pub(super) fn deletions(text: &str) -> Vec<u64> {
    const BASE: u64 = 0x0000_0100_0000_01b3;
    let letters: Vec<u64> = text.chars().map(|c| u64::from(u32::from(c)) + 1).collect();
    let mut before = 0u64;
    let mut heads = Vec::with_capacity(letters.len());
    for c in &letters {
        heads.push(before);
        before = before.wrapping_mul(BASE).wrapping_add(*c);
    }
    let (mut behind, mut power) = (0u64, 1u64);
    let mut hashes = vec![before];
    for (head, c) in heads.iter().zip(&letters).rev() {
        hashes.push(head.wrapping_mul(power).wrapping_add(behind));
        behind = behind.wrapping_add(c.wrapping_mul(power));
        power = power.wrapping_mul(BASE);
    }
    hashes
}
