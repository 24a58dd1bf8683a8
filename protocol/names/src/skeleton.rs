//! Consonant skeletons: what a name keeps however it is spelt in Latin letters, from its Latin
//! spelling and from Thai, Lao and Burmese.
//!
//! Aspirates and voicing are merged, `r` and `l` too, vowels dropped, doubles merged: spellings of one
//! name differ in these and seldom in anything else.

use crate::script::Script;

/// The skeleton of folded letters of one script; empty if it has none.
pub fn skeleton(text: &str, script: Script) -> String {
    match script {
        Script::Latin => latin(text),
        Script::Thai => native(text, thai),
        Script::Lao => native(text, lao),
        Script::Myanmar => burmese(text),
        Script::Digit | Script::OtherLetter | Script::None => String::new(),
    }
}

fn push(out: &mut String, c: char) {
    if !out.ends_with(c) {
        out.push(c);
    }
}

fn latin(text: &str) -> String {
    let letters = text.as_bytes();
    let mut out = String::with_capacity(letters.len());
    for (i, c) in letters.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| letters[i]);
        let after = letters.get(i + 1).copied();
        let is_last = after.is_none();
        let class = match c {
            b'b' | b'p' => 'p',
            b'd' | b't' => {
                // `tch`, `ts`, `th` at the end of Burmese `Theint`: the stop is not heard.
                if (before == Some(b'n') && is_last) || matches!(after, Some(b's' | b'z' | b'c')) {
                    continue;
                }
                't'
            }
            b'c' if after == Some(b'h') => 'c',
            b'j' | b'z' => 'c',
            b'g' if before == Some(b'n') => continue,
            b'c' | b'g' | b'k' | b'q' => 'k',
            b's' | b'x' => 's',
            b'f' => 'f',
            b'v' | b'w' => {
                // Only between vowels or first: `kw` and `aew` are said without a letter of their own.
                if i > 0 && !(before.is_some_and(is_vowel) && after.is_some_and(is_vowel)) {
                    continue;
                }
                'w'
            }
            b'l' | b'r' => {
                // Thai and Lao say a final `l` as `n`; a silent English `r` counts as none.
                if is_last { 'n' } else { 'l' }
            }
            b'm' => 'm',
            b'n' => 'n',
            b'h' => {
                if i == 0 {
                    'h'
                } else {
                    continue;
                }
            }
            b'y' if i == 0 => 'y',
            c if is_vowel(*c) && i == 0 => 'a',
            _ => continue,
        };
        push(&mut out, class);
    }
    out
}

fn is_vowel(c: u8) -> bool {
    matches!(c, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Thai and Lao: letters by class, unheard ones left out.
fn native(text: &str, class: fn(char) -> Option<char>) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (i, c) in letters.iter().enumerate() {
        let after = letters.get(i + 1);
        // A letter under the silencing sign, and the leading ho of a sonorant.
        let silent = |c: Option<&char>| matches!(c, Some('\u{e4c}' | '\u{ecc}'));
        let under_vowel = matches!(after, Some('\u{e34}' | '\u{e38}'));
        if silent(after) || (under_vowel && silent(letters.get(i + 2))) {
            continue;
        }
        let is_last = !letters[i + 1..].iter().any(|c| class(*c).is_some());
        let is_final = is_last && !letters[i + 1..].iter().any(|c| is_vowel_sign(*c));
        let leads =
            i > 0 && matches!(letters[i - 1], '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}');
        let Some(class) = class(*c) else { continue };
        let class = match class {
            'h' if after
                .is_some_and(|c| matches!(class_of(*c), Some('l' | 'm' | 'n' | 'w' | 'y'))) =>
            {
                continue;
            }
            'h' if i > 0 && out.ends_with(|c| c != 'a') && !leads => 'h',
            'l' if is_final => 'n',
            's' | 'c' if is_final => 't',
            'w' | 'y' if i > 0 && !leads => continue,
            'a' if i > 1 || (i == 1 && !leads) => continue,
            class => class,
        };
        push(&mut out, class);
    }
    out.retain(|c| c != 'h' || text.starts_with(['\u{e2b}', '\u{e2e}', '\u{eab}', '\u{eae}']));
    out
}

fn class_of(c: char) -> Option<char> {
    thai(c).or_else(|| lao(c))
}

fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{e30}'..='\u{e3a}' | '\u{e45}' | '\u{eb0}'..='\u{ebb}')
}

fn thai(c: char) -> Option<char> {
    Some(match c {
        'ก' | 'ข' | 'ฃ' | 'ค' | 'ฅ' | 'ฆ' => 'k',
        'ง' | 'ณ' | 'น' | 'ญ' => 'n',
        'จ' | 'ฉ' | 'ช' | 'ฌ' => 'c',
        'ซ' | 'ศ' | 'ษ' | 'ส' => 's',
        'ฎ' | 'ฏ' | 'ฐ' | 'ฑ' | 'ฒ' | 'ด' | 'ต' | 'ถ' | 'ท' | 'ธ' => 't',
        'บ' | 'ป' | 'ผ' | 'พ' | 'ภ' => 'p',
        'ฝ' | 'ฟ' => 'f',
        'ม' => 'm',
        'ย' => 'y',
        'ร' | 'ล' | 'ฬ' | 'ฤ' => 'l',
        'ว' => 'w',
        'ห' | 'ฮ' => 'h',
        'อ' => 'a',
        _ => return None,
    })
}

fn lao(c: char) -> Option<char> {
    Some(match c {
        'ກ' | 'ຂ' | 'ຄ' => 'k',
        'ງ' | 'ນ' | 'ຍ' => 'n',
        'ຈ' | 'ຊ' => 'c',
        'ສ' => 's',
        'ດ' | 'ຕ' | 'ຖ' | 'ທ' => 't',
        'ບ' | 'ປ' | 'ຜ' | 'ພ' => 'p',
        'ຝ' | 'ຟ' => 'f',
        'ມ' => 'm',
        'ຢ' => 'y',
        'ຣ' | 'ລ' => 'l',
        'ວ' => 'w',
        'ຫ' | 'ຮ' => 'h',
        'ອ' => 'a',
        _ => return None,
    })
}

/// Burmese: the first consonant of each syllable and the nasal or stop that closes it.
fn burmese(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (i, c) in letters.iter().enumerate() {
        let marks = letters[i + 1..].iter().take_while(|c| ('\u{102b}'..='\u{103e}').contains(*c));
        let is_killed = marks.clone().any(|c| *c == '\u{103a}') && marks.count() <= 2;
        let is_ya = letters.get(i + 1).is_some_and(|c| matches!(c, '\u{103b}' | '\u{103c}'));
        let class = match c {
            '\u{1000}'..='\u{1003}' if is_killed => 't',
            // Velar with medial ya or ra is said as an affricate.
            '\u{1000}'..='\u{1003}' if is_ya => 'c',
            '\u{1000}'..='\u{1003}' => 'k',
            '\u{1005}' | '\u{1010}' if is_killed => 't',
            '\u{1005}' | '\u{1006}' => 's',
            '\u{1007}' | '\u{1008}' => 'c',
            '\u{1004}' | '\u{1009}' | '\u{100a}' | '\u{1014}' | '\u{100f}' | '\u{1036}' => 'n',
            '\u{1019}' if is_killed => 'n',
            '\u{100b}'..='\u{100e}' | '\u{1010}'..='\u{1013}' => 't',
            '\u{1015}' if is_killed => 't',
            '\u{1015}'..='\u{1018}' => 'p',
            '\u{1019}' => 'm',
            '\u{101a}' if i == 0 => 'y',
            '\u{101b}' if i == 0 => 'y',
            '\u{101c}' => 'l',
            '\u{101d}' => 'w',
            '\u{101e}' => 't',
            '\u{101f}' if i == 0 => 'h',
            '\u{1021}' if i == 0 => 'a',
            _ => continue,
        };
        push(&mut out, class);
    }
    out
}
