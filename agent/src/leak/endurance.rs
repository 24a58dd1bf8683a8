//! Texts that are no texts: whatever somebody types or pastes, the check ends, soon, and points inside.

use proptest::prelude::*;
use serde_json::json;

use super::tests::checker;
use super::{Known, Level};

/// What is repeated: marks without letters, cues in a row, beginnings that never end.
const REPEATED: [&str; 34] = [
    "\u{301}",
    "\u{e49}",
    "\u{ec8}",
    "\u{103a}",
    "\u{1039}",
    "\u{1031}",
    "\u{103b}\u{1031}",
    "\u{1000}\u{1039}",
    "\u{200b}",
    "\u{202e}",
    "\u{fdfa}",
    "ชื่อ",
    "เพื่อน",
    "นายกก",
    "พบ ",
    "ຊື່ ",
    "ໝູ່ຊື່",
    "အမည်",
    "ကို",
    "ဆိုသူ",
    "အိမ်နီးချင်း",
    "ေရႊ",
    "called ",
    "A. ",
    "Ab ",
    "met Ab",
    "a at ",
    "a.",
    "o",
    "0o",
    "0 ",
    "\"",
    "(",
    "17 akha funeral ",
];
/// Long enough that work which grew with the square of the text would not end in a test's time.
const LONG: usize = 128 * 1024;

fn known() -> Known {
    let identity = json!({ "names": ["Zelda Quist", "ปวีณา ใจซื่อ", "ฐิติ", "သက်နိုင်ဝင်း"], "aliases": ["Ab", "ကို"],
        "phones": ["+66000000000"], "ids": ["0000000000000"], "addresses": ["1 Moo 1, Ban Ab, Ab"] });
    checker().known_from_identity(&identity).expect("few identifiers")
}

#[test]
fn whatever_is_repeated_is_checked_to_its_end_and_marked_inside() {
    let known = known();
    for unit in REPEATED {
        let text = unit.repeat(LONG / unit.len());
        let len = text.chars().count() as u32;
        let found = checker().scan(&text, &known);
        assert!(found.iter().all(|one| one.start < one.end && one.end <= len), "{unit:?}");
    }
}

#[test]
fn a_megabyte_of_marks_is_checked_like_any_text() {
    let known = known();
    for mark in ['\u{301}', '\u{e49}', '\u{103a}', '\u{1031}'] {
        let marks: String = std::iter::repeat_n(mark, 1024 * 1024 / mark.len_utf8()).collect();
        let found =
            checker().scan(&format!("Zelda Quist wrote {marks} and Zelda Quist read."), &known);
        let stops = found.iter().filter(|finding| finding.level == Level::Stop).count();
        assert_eq!(stops, 2, "U+{:04X}", u32::from(mark));
    }
}

/// Pieces that mean something to some layer, torn and put together at random.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(REPEATED.to_vec()).prop_map(str::to_owned),
        "\\PC{0,3}",
        "[\\u{0e00}-\\u{0eff}]{1,4}",
        "[\\u{1000}-\\u{109f}]{1,5}",
        "[\\u{0300}-\\u{036f}]{1,3}",
        "[0-9 .,/@\\n:'\"()-]{1,4}",
        "[A-Za-z]{1,4}",
        prop::sample::select(vec![
            "\u{0}",
            "\u{feff}",
            "\u{10ffff}",
            "𝐙elda ",
            "Zelda",
            " Quist",
            "နဲ့"
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn findings_of_any_text_lie_within_it_in_order(text in pieces()) {
        let len = text.chars().count() as u32;
        let mut last = 0;
        for finding in checker().scan(&text, &known()) {
            prop_assert!(last <= finding.start && finding.start < finding.end && finding.end <= len);
            last = finding.end;
        }
    }

    #[test]
    fn a_known_name_is_found_behind_any_text(text in pieces()) {
        let text = format!("{text}\nZelda Quist.");
        let found = checker().scan(&text, &known());
        let end = text.chars().count() as u32;
        prop_assert!(found.iter().any(|f| f.level == Level::Stop && f.end + 2 >= end));
    }
}
