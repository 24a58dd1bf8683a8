//! Numbers of papers: national ids with their checks, the cards of Myanmar in both scripts, passports.

use crate::folded;
use crate::sound;

/// Fewest letters and digits of a number that is compared.
const LEN_MIN: usize = 6;
/// Most, so that no field of prose becomes a number.
const LEN_MAX: usize = 24;

/// A number in its one form, or `None` if it is none or its check digit says that it is misread.
///
/// The kind is a hint and need not be known: `thai_id`, `nrc`, `passport`, whatever the form says.
#[must_use]
pub fn read(kind: &str, number: &str) -> Option<String> {
    let text = folded(number);
    if let Some(card) = card_of_myanmar(&text) {
        return Some(card);
    }
    let kept: String =
        text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    let digits: String = kept.chars().filter(char::is_ascii_digit).collect();
    let kind = kind.to_ascii_lowercase();
    if digits.len() == kept.len() {
        let has = |words: &[&str]| words.iter().any(|word| kind.contains(word));
        match digits.len() {
            13 if has(&["thai", "th_", "th-", "cid"]) || is_thai(&digits) => {
                return is_thai(&digits).then_some(digits);
            }
            11 if has(&["belg", "rijks", "be_", "nrn"]) => {
                return is_belgian(&digits).then_some(digits);
            }
            // With the century and without: the last ten digits are the same.
            10 | 12 if is_swedish(&digits[digits.len() - 10..]) => {
                return Some(digits[digits.len() - 10..].to_owned());
            }
            _ => {}
        }
    }
    // Letters that people read for digits and digits for letters.
    let one: String = kept
        .chars()
        .map(|c| match c {
            'O' | 'Q' => '0',
            'I' | 'L' => '1',
            c => c,
        })
        .collect();
    let is_filler = one.bytes().all(|c| Some(&c) == one.as_bytes().first());
    let fits = (LEN_MIN..=LEN_MAX).contains(&one.len()) && digits.len() >= 4 && !is_filler;
    fits.then_some(one)
}

/// The 13 digits of a Thai identity card: the last one checks the others.
fn is_thai(digits: &str) -> bool {
    let value = |c: u8| u32::from(c - b'0');
    let sum: u32 =
        digits.bytes().take(12).zip((2..=13).rev()).map(|(c, weight)| value(c) * weight).sum();
    digits.len() == 13 && digits.bytes().last().map(value) == Some((11 - sum % 11) % 10)
}

/// The 11 digits of a Belgian national number: 97 less the rest, with 2 before who is born after 1999.
fn is_belgian(digits: &str) -> bool {
    let (Ok(body), Ok(check)) = (digits[..9].parse::<u64>(), digits[9..].parse::<u64>()) else {
        return false;
    };
    [body, 2_000_000_000 + body].iter().any(|body| 97 - body % 97 == check)
}

/// The 10 digits of a Swedish personal number: Luhn's sum.
fn is_swedish(digits: &str) -> bool {
    let sum: u32 = digits
        .bytes()
        .zip([2, 1].into_iter().cycle())
        .map(|(c, weight)| u32::from(c - b'0') * weight)
        .map(|product| product / 10 + product % 10)
        .sum();
    let number = |at: std::ops::Range<usize>| digits[at].parse::<u32>().unwrap_or(0);
    // A day above 60 is a number of coordination.
    let is_day = (1..=12).contains(&number(2..4)) && (1..=91).contains(&number(4..6));
    sum.is_multiple_of(10) && is_day
}

/// `12/OuKaTa(N)123456` in either script: region, township, six digits. The class of the card is left out:
/// people mistake it and it tells nothing.
fn card_of_myanmar(text: &str) -> Option<String> {
    let text: String =
        text.chars().filter(|c| !c.is_whitespace() && *c != '-' && *c != '.').collect();
    let (region, rest) = text.split_once(['/', '\\', '|'])?;
    let number: u32 = region.parse().ok().filter(|number| (1..=14).contains(number))?;
    let digits_at = rest.rfind(|c: char| !c.is_ascii_digit())?;
    let digits_at = digits_at + rest[digits_at..].chars().next().map_or(1, char::len_utf8);
    let (head, digits) = rest.split_at(digits_at);
    if digits.len() != 6 {
        return None;
    }
    let (township, class) = head.split_once('(').unwrap_or((head, ""));
    let township = if class.is_empty() { without_class(township) } else { township };
    Some(format!("{number}/{}/{digits}", township_code(township)?))
}

/// The township without the class where no bracket parts them.
fn without_class(township: &str) -> &str {
    const CLASSES: [&str; 5] = ["naing", "n", "နိုင်", "c", "နုိင်"];
    let found = CLASSES.iter().find_map(|class| township.strip_suffix(class));
    found.filter(|rest| rest.chars().count() >= 3).unwrap_or(township)
}

/// A township's letters by sound: three consonants of the alphabet, each written with its vowel in Latin
/// letters (`KaMaYa`) and alone in Burmese ones.
fn township_code(township: &str) -> Option<String> {
    let is_latin = township.bytes().all(|c| c.is_ascii_alphabetic());
    let code: String = if is_latin {
        let mut code = String::new();
        let mut rest = township;
        while !rest.is_empty() {
            let consonants = rest.find(is_vowel).unwrap_or(rest.len());
            let (consonant, vowel) = rest.split_at(consonants);
            let end = vowel.find(|c| !is_vowel(c)).unwrap_or(vowel.len());
            code.push(letter(consonant, &vowel[..end])?);
            rest = vowel[end..]
                .strip_prefix('h')
                .filter(|_| consonant.is_empty())
                .unwrap_or(&vowel[end..]);
        }
        code
    } else {
        let mut code = String::new();
        for c in township.chars() {
            // `ya` and `ra` are both spelt with a y; all else is a letter's sound.
            let sound = sound::burmese(c.encode_utf8(&mut [0; 4]));
            code.extend(sound.chars().next());
        }
        code
    };
    (2..=5).contains(&code.len()).then_some(code)
}

fn letter(consonant: &str, _vowel: &str) -> Option<char> {
    if consonant.is_empty() {
        return Some('a');
    }
    let word = format!("{consonant}a");
    sound::latin_burmese(&word).chars().next()
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_of_myanmar_is_the_same_in_both_scripts() {
        for (native, latin) in [
            ("၁၂/ဥကတ(နိုင်)၁၂၃၄၅၆", "12/OuKaTa(N)123456"),
            ("၁၃/နခန(နိုင်)၀၀၀၄၁၇", "13/NaKhaNa(N)000417"),
            ("၁၂/ကမရ(နိုင်)၁၂၃၄၅၆", "12/KAMAYA (NAING) 123456"),
            ("၉/ပမန(နိုင်)၁၂၃၄၅၆", "9/pamana n 123456"),
            ("၁၂/သဃက(ဧည့်)၁၂၃၄၅၆", "12/ThaGaKa(E)123456"),
            ("၁၄/အမတ(နိုင်)၁၂၃၄၅၆", "14/AhMaTa(N)123456"),
            ("၈/ရနခ(နိုင်)၂၂၃၄၅၆", "8/YaNaKha(N)223456"),
            ("၁/ဝမန(နိုင်)၂၂၃၄၅၆", "1/WaMaNa(N)223456"),
        ] {
            let one = read("nrc", native);
            assert!(one.is_some(), "{native}");
            assert_eq!(one, read("national_id", latin), "{native}, {latin}");
        }
        assert_ne!(read("nrc", "12/OuKaTa(N)123456"), read("nrc", "12/OuKaTa(N)123457"));
        assert_ne!(read("nrc", "12/OuKaTa(N)123456"), read("nrc", "12/KaMaYa(N)123456"));
    }

    #[test]
    fn check_digits_are_checked() {
        assert_eq!(read("thai_id", "1-3348-27606-28-1"), read("", "๑๓๓๔๘๒๗๖๐๖๒๘๑"));
        assert_eq!(read("thai_id", "1334827606282"), None);
        assert!(read("belgian", "85.07.30-033.28").is_some());
        assert_eq!(read("belgian", "85.07.30-033.29"), None);
        assert_eq!(read("swedish", "19811218-9876"), read("", "811218-9876"));
    }

    #[test]
    fn other_numbers_keep_their_letters_and_digits() {
        assert_eq!(read("passport", "ab 0406163"), read("passport", "ABO4O6I63"));
        assert_eq!(read("lao_id", "114-6-61548-8"), Some("1146615488".to_owned()));
        for filler in ["", "n/a", "unknown", "00000000", "12"] {
            assert_eq!(read("passport", filler), None, "{filler}");
        }
    }
}
