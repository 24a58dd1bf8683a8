//! Burmese and Shan: of each syllable the consonant that opens it and the nasal or stop that closes it.

use super::{push, settle};

/// The sound of a folded name in Myanmar letters; spaces do not matter.
#[must_use]
pub fn burmese(text: &str) -> String {
    let letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let mut out = String::new();
    for at in 0..letters.len() {
        if let Some(class) = sound(&letters, at) {
            push(&mut out, class);
        }
    }
    settle(&out)
}

fn sound(letters: &[char], at: usize) -> Option<char> {
    let c = letters[at];
    let marks = || letters[at + 1..].iter().take_while(|c| is_mark(**c));
    // A consonant closes under the killing sign, and above a stacked one.
    let closes =
        letters[at + 1..].iter().take(3).take_while(|c| is_mark(**c)).any(|c| *c == KILLED)
            && !marks().any(|c| is_vowel(*c))
            || letters.get(at + 1) == Some(&STACKED);
    if c == '\u{1036}' {
        return Some('n');
    }
    // The letter u with the sign aa is typed for nya, which looks the same.
    let class =
        if c == '\u{1025}' && letters.get(at + 1) == Some(&'\u{102c}') { 'n' } else { class(c)? };
    if closes {
        return coda(c, class);
    }
    let is_palatal = marks().any(|c| matches!(c, '\u{103b}' | '\u{103c}'));
    let is_hushed = marks().any(|c| *c == '\u{103e}');
    Some(match class {
        'k' if is_palatal => 'c',
        // `ရှ`, `ယှ`, `လျှ` are said `sh`.
        'y' if is_hushed => 's',
        'l' if is_hushed && is_palatal => 's',
        // The letter o is spelt with these two.
        't' if c == '\u{101e}' && marks().any(|c| *c == '\u{103c}') && !is_hushed => 'a',
        't' if c == '\u{101e}' && is_palatal && is_hushed => 's',
        class => class,
    })
}

const KILLED: char = '\u{103a}';
const STACKED: char = '\u{1039}';

fn coda(c: char, class: char) -> Option<char> {
    Some(match class {
        // `ည်` is a vowel.
        'n' if c == '\u{100a}' => return None,
        'n' | 'm' => 'n',
        'k' | 's' | 't' | 'p' | 'c' => 't',
        _ => return None,
    })
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{102b}'..='\u{103e}' | '\u{1062}'..='\u{1064}' | '\u{1067}'..='\u{106d}'
        | '\u{1071}'..='\u{1074}' | '\u{1082}'..='\u{108d}' | '\u{109a}'..='\u{109d}')
}

fn is_vowel(c: char) -> bool {
    matches!(c, '\u{102b}' | '\u{102c}' | '\u{1031}' | '\u{1062}' | '\u{1083}' | '\u{1084}')
}

fn class(c: char) -> Option<char> {
    Some(match c {
        '\u{1000}'..='\u{1003}' | '\u{1075}' | '\u{1076}' | '\u{1077}' | '\u{1080}' => 'k',
        '\u{1004}' | '\u{1009}' | '\u{100a}' | '\u{1014}' | '\u{100f}' | '\u{107a}' => 'n',
        '\u{1005}'..='\u{1008}' | '\u{1078}' | '\u{1079}' => 's',
        '\u{100b}'..='\u{100e}' | '\u{1010}'..='\u{1013}' | '\u{107b}' => 't',
        '\u{107c}' => 'n',
        '\u{1015}'..='\u{1018}' | '\u{107d}'..='\u{107f}' => 'p',
        '\u{1019}' => 'm',
        '\u{101a}' | '\u{101b}' => 'y',
        '\u{101c}' | '\u{1020}' => 'l',
        '\u{101d}' => 'w',
        '\u{101e}' => 't',
        '\u{101f}' | '\u{1081}' => 'h',
        '\u{1021}'..='\u{102a}' => 'a',
        _ => return None,
    })
}
