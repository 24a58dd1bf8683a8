//! Telephone numbers as people type them.

use crate::script::digit;

/// How many digits of a number are compared: the longest that every way of writing one number shares.
const KEPT: usize = 8;
/// Most digits of a number with its country, ITU-T E.164.
const DIGITS_MAX: usize = 15;

/// The last eight digits of a number, the same with a country's prefix and without; `None` where there
/// are fewer, or what stands there is a filler such as `00000000`.
#[must_use]
pub fn read(text: &str) -> Option<String> {
    let digits: String = text
        .chars()
        .filter_map(|c| if matches!(c, 'O' | 'o') { Some('0') } else { digit(c) })
        .collect();
    if !(KEPT..=DIGITS_MAX + 2).contains(&digits.len()) {
        return None;
    }
    let kept = &digits[digits.len() - KEPT..];
    let is_filler = kept.bytes().all(|c| c == kept.as_bytes()[0])
        || "01234567890".contains(&digits)
        || "9876543210".contains(&digits);
    (!is_filler).then(|| kept.to_owned())
}

/// Every number of a field in which people put several.
pub fn read_all(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(['/', ',', ';', '|', '\n']).filter_map(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_the_same_however_it_is_written() {
        for (one, other) in [
            ("+66 81-234-5678", "081 234 5678"),
            ("๐๘๑-๒๓๔-๕๖๗๘", "0066812345678"),
            ("+856 20 5551 2345", "020 55512345"),
            ("၀၉-၇၉၁၂၃၄၅၆၇", "+95 9 791 234 567"),
            ("09 5123456", "+9595123456"),
        ] {
            assert!(read(one).is_some(), "{one}");
            assert_eq!(read(one), read(other), "{one}, {other}");
        }
    }

    #[test]
    fn what_is_too_short_or_a_filler_is_no_number() {
        for text in ["", "12345", "0000000000", "0812345678901234567", "12345678", "unknown"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
