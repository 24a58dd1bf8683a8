//! Whatever somebody types, nothing here stops for it.

use std::hint::black_box;

use proptest::prelude::*;
use saphan_names::name::{Language, language_of, looks_syllabic, read, read_place};
use saphan_names::{date, folded, id, phone};

/// Letters, marks and digits of the scripts that are read, and what stands between them.
const TYPED: &str =
    "[\u{e00}-\u{e7f}\u{e80}-\u{eff}\u{1000}-\u{109f}a-zA-Zé0-9๐-๙໐-໙၀-၉ /.,()+~'-]{0,40}";

fn reads(text: &str) {
    for language in [None, Some(Language::Spaced), Some(Language::Syllabic)] {
        black_box((read(text, language), read_place(text, language)));
    }
    black_box((language_of(text), looks_syllabic(text), folded(text), date::read(text)));
    phone::read_all(text).for_each(drop);
    for kind in ["", "nrc", "thai_id", "belgian", "swedish", "lao_id", "passport", text] {
        black_box(id::read(kind, text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn letters_of_our_scripts_are_read(text in TYPED) {
        reads(&text);
    }

    #[test]
    fn any_text_is_read(text in "\\PC{0,40}") {
        reads(&text);
    }

    #[test]
    fn any_card_is_read(region in 0..20_u8, township in TYPED, digits in "[0-9၀-၉]{0,8}") {
        reads(&format!("{region}/{township}{digits}"));
    }

    #[test]
    fn any_date_is_read(parts in prop::collection::vec(0..100_000_u32, 0..5), between in "[-/. ]") {
        let parts: Vec<String> = parts.iter().map(u32::to_string).collect();
        reads(&parts.join(&between));
    }
}
