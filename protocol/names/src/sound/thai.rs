//! Thai and Lao, which are written by the same rules; Lao writes more as it is said.

use super::{push, settle};

/// The sound of one part of a folded name in Thai or Lao letters.
#[must_use]
pub fn thai(text: &str) -> String {
    let letters = heard(text);
    let mut out = String::new();
    for at in 0..letters.len() {
        if let Some(class) = sound(&letters, at) {
            push(&mut out, class);
        }
    }
    settle(&out)
}

/// Without tone signs and without letters under the silencing sign.
fn heard(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::new();
    for c in text.chars().filter(|c| is_read(*c)) {
        if !matches!(c, '\u{e4c}' | '\u{ecc}') {
            letters.push(c);
            continue;
        }
        // `วงศ์` is a word of its own wherever it stands: wo opens it.
        if let [.., 'ว', 'ง', 'ศ' | 'ษ' | 'ค'] = letters.as_slice() {
            letters.truncate(letters.len() - 2);
            letters.extend(['\u{e30}', 'ง']);
            continue;
        }
        // The sign stands above a letter or above the vowel that the letter carries.
        while letters.last().is_some_and(|c| is_vowel_sign(*c)) {
            letters.pop();
        }
        letters.pop();
        // A letter that closes a syllable already leaves nothing to the next one: `จันทร์` is `จัน`.
        let [.., before, coda, silent] = letters.as_slice() else { continue };
        if matches!(silent, 'ท' | 'ต' | 'ษ' | 'ศ' | 'จ')
            && class(*coda).is_some()
            && is_vowel_sign(*before)
        {
            letters.pop();
        }
    }
    letters
}

fn is_read(c: char) -> bool {
    !matches!(c, '\u{e47}'..='\u{e4b}' | '\u{e4e}' | '\u{ec8}'..='\u{ecb}' | '\u{e46}' | '\u{ec6}')
}

fn sound(letters: &[char], at: usize) -> Option<char> {
    let c = letters[at];
    let before = at.checked_sub(1).map(|at| letters[at]);
    let after = letters.get(at + 1).copied();
    // `am` is written with one sign that folding splits.
    if matches!((c, after), ('\u{e4d}', Some('\u{e32}')) | ('\u{ecd}', Some('\u{eb2}'))) {
        return Some('m');
    }
    let class = class(c)?;
    let bears_vowel = after.is_some_and(is_vowel_sign) || before.is_some_and(is_leading);
    let is_last = letters[at + 1..].iter().all(|c| self::class(*c).is_none());
    let closes = is_last && !bears_vowel && at > 0;
    match class {
        // The silent letter that raises a sonorant.
        'h' if !after.is_some_and(is_vowel_sign) && after.and_then(self::class).is_some() => {
            // `ห้วย` has a vowel that is written with wo.
            let raises = match after.and_then(self::class) {
                Some('w') => is_consonant_w(letters, at + 1),
                after => matches!(after, Some('l' | 'm' | 'n' | 'N' | 'y' | 'r')),
            };
            (!raises).then_some('h')
        }
        'h' if closes => None,
        'w' => is_consonant_w(letters, at).then_some('w'),
        'y' => (at == 0 || at == 1 && before.is_some_and(is_leading)).then_some('y'),
        'a' => (at == 0 || at == 1 && before.is_some_and(is_leading)).then_some('a'),
        'N' if at == 0 || at == 1 && before.is_some_and(is_leading) => {
            Some(if c == 'ญ' { 'y' } else { 'n' })
        }
        // Behind a vowel the Lao letter closes as a vowel does; where one follows, both are `y`.
        'N' => (c == 'ญ' && !bears_vowel).then_some('n'),
        't' if c == 'ท' && is_said_s(&letters[at + 1..]) => Some('s'),
        'r' => r(letters, at, closes),
        // This letter has its vowel in itself.
        'l' if c == 'ฤ' => Some('l'),
        'l' if closes => Some('n'),
        // `กุลธิดา`: without a vowel of its own it closes the syllable, but the second of `ลล` opens one.
        'l' if !bears_vowel
            && before != Some('ล')
            && after.is_some_and(|after| match self::class(after) {
                // `กัลยา` begins two syllables with it.
                Some('a' | 'y') => false,
                Some('w') => is_consonant_w(letters, at + 1),
                class => is_leading(after) || class.is_some(),
            }) =>
        {
            Some('n')
        }
        // `ขนิษฐา`
        's' if c == 'ษ' && after == Some('ฐ') => Some('t'),
        // `เพชรดี`: closed, with a ro that is not heard; `เพชรรัตน์` has one that is.
        'c' if after == Some('ร') && is_unheard_ro(&letters[at + 2..]) => Some('t'),
        's' | 'c' if is_last && at > 0 && !after.is_some_and(is_vowel_sign) => {
            Some(if before.is_some_and(is_leading) { class } else { 't' })
        }
        class => Some(class),
    }
}

/// Whether a ro behind a stop is not heard, by what follows it.
fn is_unheard_ro(rest: &[char]) -> bool {
    !matches!(rest, [] | ['ร', ..]) && !is_vowel_sign(rest[0])
}

/// `ทราย`, `ทรัพย์`, `ทรง` begin with an s.
fn is_said_s(rest: &[char]) -> bool {
    matches!(rest, ['ร', '\u{e32}', 'ย', ..] | ['ร', '\u{e31}', 'พ', ..] | ['ร', 'ง', ..])
}

/// The Thai letter of many readings.
fn r(letters: &[char], at: usize, closes: bool) -> Option<char> {
    let before = at.checked_sub(1).map(|at| letters[at]);
    let after = letters.get(at + 1).copied();
    let bears_vowel = after.is_some_and(is_vowel_sign) || before.is_some_and(is_leading);
    let next = letters.get(at + 2).copied();
    // `ไกร`: the second of a cluster, with the vowel before both.
    let led = at >= 2 && is_leading(letters[at - 2]) && before.is_some_and(|c| class(c).is_some());
    if led || before == Some('ร') && bears_vowel {
        return Some('l');
    }
    // Two of them are `an`, and `a` before a nasal that closes: `บรรจง`, `ธรรม`.
    if after == Some('ร') && !next.is_some_and(is_vowel_sign) {
        let is_a = next == Some('ม') && !letters.get(at + 3).copied().is_some_and(is_vowel_sign);
        return (!is_a).then_some('n');
    }
    if before == Some('ร') {
        return None;
    }
    // `อมรรัตน์`: closed before another one that opens.
    let closes = closes || after == Some('ร') && !bears_vowel;
    // `เกียรติ`, and behind a stop that closes: `ฉัตร`, `เพชร`.
    let behind = |c: char| before == Some(c) && !bears_vowel;
    let closed = at >= 2 && letters[at - 2] == '\u{e31}' && !bears_vowel;
    if at > 1 && behind('ย') && !closes || at > 1 && (behind('ต') || behind('ช')) || closed {
        return None;
    }
    if closes {
        return Some('n');
    }
    // `พรทิพย์`, `กรกนก`, but `พรหม`.
    if (behind('พ') || behind('ก'))
        && !(after == Some('ห') && next == Some('ม'))
        && after.and_then(class).is_some_and(|class| class != 'a')
    {
        return Some('n');
    }
    // `ทราย` is said with an s, which stands already.
    Some('l')
}

/// Whether the letter wo is a consonant and no part of a vowel.
fn is_consonant_w(letters: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).map(|at| letters[at]);
    let Some(last) = before else { return true };
    let after = letters.get(at + 1).copied();
    let bears_vowel = after.is_some_and(is_vowel_sign);
    if is_leading(last) || matches!(last, 'ห' | 'ຫ') && at >= 2 && is_leading(letters[at - 2]) {
        return true;
    }
    let velar = matches!(class(last), Some('k'));
    if matches!(last, '\u{e30}' | '\u{eb0}') {
        return true;
    }
    if bears_vowel {
        // `ขวัญ`: the second of a cluster. `ัว` with a vowel after it begins a syllable.
        return !velar;
    }
    if matches!((after, letters.get(at + 2)), (Some('ร'), Some('ร'))) {
        return !velar;
    }
    // `ัว`, `ົວ`, `แก้ว`.
    let led = at >= 2 && is_leading(letters[at - 2]) && class(last).is_some();
    if matches!(last, '\u{e31}' | '\u{ebb}' | '\u{eb1}') || led {
        return false;
    }
    // `ณัฐวดี`: the next consonant opens a syllable of its own; `ดวงใจ`: it closes this one.
    after.and_then(class).is_some() && letters.get(at + 2).copied().is_some_and(is_vowel_sign)
}

fn is_leading(c: char) -> bool {
    matches!(c, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}')
}

fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{e30}'..='\u{e3a}' | '\u{e45}' | '\u{e4d}' | '\u{eb0}'..='\u{ebb}' | '\u{ebd}' | '\u{ecd}')
}

fn class(c: char) -> Option<char> {
    Some(match c {
        'ก' | 'ข' | 'ฃ' | 'ค' | 'ฅ' | 'ฆ' | 'ກ' | 'ຂ' | 'ຄ' => 'k',
        'ง' | 'ณ' | 'น' | 'ງ' | 'ນ' => 'n',
        // Said `y` where it opens and `n` where it closes; the Lao letter the other way round.
        'ญ' | 'ຍ' => 'N',
        'จ' | 'ฉ' | 'ช' | 'ฌ' | 'ຈ' => 'c',
        'ซ' | 'ศ' | 'ษ' | 'ส' | 'ຊ' | 'ສ' => 's',
        'ฎ' | 'ฏ' | 'ฐ' | 'ฑ' | 'ฒ' | 'ด' | 'ต' | 'ถ' | 'ท' | 'ธ' | 'ດ' | 'ຕ' | 'ຖ' | 'ທ' => {
            't'
        }
        'บ' | 'ป' | 'ผ' | 'ฝ' | 'พ' | 'ฟ' | 'ภ' | 'ບ' | 'ປ' | 'ຜ' | 'ຝ' | 'ພ' | 'ຟ' => {
            'p'
        }
        'ม' | 'ມ' => 'm',
        'ย' | 'ຢ' => 'y',
        'ร' => 'r',
        'ล' | 'ฬ' | 'ฤ' | 'ຣ' | 'ລ' => 'l',
        'ว' | 'ວ' => 'w',
        'ห' | 'ฮ' | 'ຫ' | 'ຮ' => 'h',
        'อ' | 'ອ' => 'a',
        _ => return None,
    })
}
