//! Burmese from Unicode to the Zawgyi encoding, which many telephones still write.
//!
//! Enough for the sentences of the notes: no kinzi of vowels, no Mon, Shan or Karen letters.

const ASAT: char = '\u{103A}';
const STACK: char = '\u{1039}';

/// Letters that take the wide form of medial ra.
const WIDE: &str = "ကဃဆဏတထဘယလသဟအ";

/// The text in Zawgyi; what is not Burmese stays.
#[must_use]
pub fn to_zawgyi(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::new();
    let mut at = 0;
    while at < letters.len() {
        let kinzi = letters[at..].starts_with(&['င', ASAT, STACK]);
        let base = if kinzi { at + 3 } else { at };
        let Some(&letter) = letters.get(base) else { break };
        let mut end = base + 1;
        let consonant = matches!(letter, 'က'..='အ' | 'ဥ');
        while consonant && end < letters.len() {
            match letters[end] {
                '\u{102B}'..='\u{1032}' | '\u{1036}'..='\u{1038}' | ASAT..='\u{103E}' => end += 1,
                STACK if end + 1 < letters.len() => end += 2,
                _ => break,
            }
        }
        if consonant {
            cluster(letter, kinzi, &letters[base + 1..end], &mut out)
        } else {
            out.push(letter)
        }
        at = end;
    }
    out
}

fn cluster(base: char, kinzi: bool, marks: &[char], out: &mut String) {
    let has = |mark| marks.contains(&mark);
    let stacked = marks.iter().position(|mark| *mark == STACK).map(|at| marks[at + 1]);
    let (ya, ra, wa, ha) = (has('\u{103B}'), has('\u{103C}'), has('\u{103D}'), has('\u{103E}'));
    let (u, uu) = (has('\u{102F}'), has('\u{1030}'));
    if has('\u{1031}') {
        out.push('\u{1031}');
    }
    if ra {
        out.push(if WIDE.contains(base) { '\u{107E}' } else { '\u{103B}' });
    }
    let below = stacked.is_some() || wa || ha || u || uu;
    out.push(match base {
        'န' if below || ra || ya => '\u{108F}',
        'ည' if wa || ha => '\u{106B}',
        'ဉ' => 'ဥ',
        other => other,
    });
    out.extend(kinzi.then_some('\u{1064}'));
    out.extend(stacked.and_then(below_form));
    out.extend(ya.then_some('\u{103A}'));
    // Below a tall letter, the vowels u and uu stand to the right.
    let long = ya || ra || stacked.is_some() || wa;
    match (wa, ha) {
        (true, true) => out.push('\u{108A}'),
        (true, false) => out.push('\u{103C}'),
        (false, true) if u && !long => out.push('\u{1088}'),
        (false, true) if uu && !long => out.push('\u{1089}'),
        (false, true) => out.push('\u{103D}'),
        (false, false) => {}
    }
    let joined = ha && !wa && !long;
    vowels(marks, long, joined, out);
    if has('\u{1037}') {
        out.push(if ra || wa || ya || u || uu {
            '\u{1095}'
        } else if base == 'န' || ha {
            '\u{1094}'
        } else {
            '\u{1037}'
        });
    }
    out.extend(has('\u{1038}').then_some('\u{1038}'));
}

fn vowels(marks: &[char], long: bool, joined: bool, out: &mut String) {
    let has = |mark| marks.contains(&mark);
    let tall_asat = has('\u{102B}') && has(ASAT);
    for mark in ['\u{102D}', '\u{102E}', '\u{1032}'] {
        let with_anusvara = mark == '\u{102D}' && has('\u{1036}');
        if has(mark) {
            out.push(if with_anusvara { '\u{108E}' } else { mark });
        }
    }
    if has('\u{1036}') && !has('\u{102D}') {
        out.push('\u{1036}');
    }
    if has('\u{102F}') && !joined {
        out.push(if long { '\u{1033}' } else { '\u{102F}' });
    }
    if has('\u{1030}') && !joined {
        out.push(if long { '\u{1034}' } else { '\u{1030}' });
    }
    if tall_asat {
        out.push('\u{105A}');
    } else {
        out.extend(has('\u{102B}').then_some('\u{102B}'));
        out.extend(has('\u{102C}').then_some('\u{102C}'));
        out.extend(has(ASAT).then_some('\u{1039}'));
    }
}

/// The letter as it stands below another.
const fn below_form(letter: char) -> Option<char> {
    Some(match letter {
        'က' => '\u{1060}',
        'ခ' => '\u{1061}',
        'ဂ' => '\u{1062}',
        'စ' => '\u{1065}',
        'ဆ' => '\u{1066}',
        'ဇ' => '\u{1068}',
        'ဌ' => '\u{106D}',
        'ဏ' => '\u{1070}',
        'တ' => '\u{1071}',
        'ထ' => '\u{1073}',
        'ဒ' => '\u{1075}',
        'ဓ' => '\u{1076}',
        'န' => '\u{1077}',
        'ပ' => '\u{1078}',
        'ဖ' => '\u{1079}',
        'ဗ' => '\u{107A}',
        'ဘ' => '\u{107B}',
        'မ' => '\u{107C}',
        'လ' => '\u{1085}',
        _ => return None,
    })
}
