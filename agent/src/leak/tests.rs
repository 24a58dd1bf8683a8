use std::sync::OnceLock;

use proptest::prelude::*;
use serde_json::json;

use super::*;

/// Loading takes longer than a scan.
pub(super) fn checker() -> &'static Checker {
    static CHECKER: OnceLock<Checker> = OnceLock::new();
    CHECKER.get_or_init(|| Checker::new().expect("the data is whole"))
}

/// What was found, as the original has it.
pub(super) fn found(identity: Value, text: &str) -> Vec<(String, Kind, Level)> {
    let checker = checker();
    let known = checker.known_from_identity(&identity).expect("few identifiers");
    let letters: Vec<char> = text.chars().collect();
    let findings = checker.scan(text, &known);
    let quote = |f: &Finding| letters[f.start as usize..f.end as usize].iter().collect();
    findings.iter().map(|f| (quote(f), f.kind, f.level)).collect()
}

/// Where something was found in a text of a case that knows nothing.
pub(super) fn marked(text: &str) -> Vec<std::ops::Range<usize>> {
    let checker = checker();
    let known = checker.known_from_identity(&json!({})).expect("no identifiers");
    let range = |f: &Finding| f.start as usize..f.end as usize;
    checker.scan(text, &known).iter().map(range).collect()
}

fn stopped(identity: Value, text: &str) -> Vec<String> {
    let found = found(identity, text).into_iter();
    found.filter(|(_, _, level)| *level == Level::Stop).map(|(text, ..)| text).collect()
}

fn thai() -> Value {
    json!({
        "names": ["วิไลพร ศรีสมบูรณ์", "Wilaiporn Srisomboon"], "aliases": ["แป้ง", "Grace"],
        "phones": ["+66812345670"], "ids": ["1103700123457", "AC7712345"],
        "addresses": ["12 Moo 4, Tambon Nong Pling, Amphoe Khao Wong, Kalasin"],
        "relatives": ["Anong Srisomboon"], "handles": ["wilai.2210", "wilai@example.org"],
        "dob": "2003-07-19"
    })
}

fn burmese() -> Value {
    json!({ "names": ["သီရိမေစန္ဒာ"], "dob": "2001-04-07", "addresses": ["ကံသာရွာ၊ ဘားအံမြို့နယ်"] })
}

#[test]
fn a_name_is_found_in_any_case_and_with_a_letter_wrong() {
    for text in [
        "WILAIPORN SRISOMBOON",
        "Wilaiporn Srisomboon",
        "Wilaiporn Srisombooon",
        "Wilaipron Srisomboon",
        "Srisomboon Wilaiporn",
        "WilaipornSrisomboon",
        "Wilaiporn  -  Srisomboon",
    ] {
        assert!(!stopped(thai(), &format!("It is {text} again")).is_empty(), "{text}");
    }
}

#[test]
fn a_name_is_found_in_other_usual_spellings() {
    for text in ["Vilaiphon Srisombun", "Wilaiphorn Sisomboon"] {
        assert!(!stopped(thai(), &format!("written {text} there")).is_empty(), "{text}");
    }
}

#[test]
fn a_thai_name_is_found_from_its_latin_spelling_alone() {
    let identity = json!({ "names": ["Somsak Panitchakul"] });

    assert!(!found(identity, "พบกับ สมศักดิ์ พานิชกุล เมื่อวาน").is_empty());
}

#[test]
fn initials_with_one_whole_part_are_that_name() {
    assert_eq!(stopped(thai(), "Met W. Srisomboon today."), ["W. Srisomboon"]);
    assert_eq!(stopped(thai(), "Met Wilaiporn S. today."), ["Wilaiporn S."]);
}

#[test]
fn invisible_characters_and_look_alikes_hide_nothing() {
    for text in [
        "Wilai\u{200b}porn Sri\u{ad}somboon",
        "W\u{456}laiporn Sr\u{456}somboon",
        "Ｗｉｌａｉｐｏｒｎ Ｓｒｉｓｏｍｂｏｏｎ",
        "\u{202e}Wilaiporn\u{202c} Srisomboon",
        "วิไล\u{200b}พร ศรีสม\u{2060}บูรณ์",
    ] {
        assert!(!stopped(thai(), text).is_empty());
    }
}

#[test]
fn thai_signs_in_another_order_are_the_same_word() {
    let identity = json!({ "names": ["น้ำผึ้ง ค้ำคูณ"] });

    let text = "พบ น\u{e4d}\u{e49}\u{e32}ผ\u{e49}\u{e36}ง ค\u{e49}\u{e4d}\u{e32}คูณ";

    assert!(!stopped(identity, text).is_empty());
}

#[test]
fn a_nickname_that_is_a_word_needs_a_cue() {
    for text in ["People call her Grace.", "Hello, Grace here again"] {
        assert!(!found(thai(), text).is_empty(), "{text}");
    }
    for text in ["Grace period ends on Monday.", "We said grace.", "ซื้อแป้งสองถุง"]
    {
        assert!(found(thai(), text).is_empty(), "{text}");
    }
}

#[test]
fn a_number_is_found_in_any_grouping_script_and_in_words() {
    for text in [
        "081-234-5670",
        "0 8 1 2 3 4 5 6 7 0",
        "+66 (0)81 234 5670",
        "๐๘๑๒๓๔๕๖๗๐",
        "O8l 234 567O",
        "zero eight one two three four five six seven zero",
        "006681.234.5670",
    ] {
        assert!(!stopped(thai(), &format!("at {text} now")).is_empty(), "{text}");
    }
    assert_eq!(stopped(thai(), "Paper 1-1037-00123-45-7 was kept"), ["1-1037-00123-45-7"]);
    assert_eq!(stopped(thai(), "passport ac 7712345"), ["ac 7712345"]);
}

#[test]
fn a_birth_date_is_found_in_both_eras_and_every_order() {
    for text in [
        "19/7/2003",
        "7/19/2003",
        "2003-07-19",
        "19 July 2003",
        "July 19, 2003",
        "19 ก.ค. 2546",
        "๑๙ กรกฎาคม พ.ศ. ๒๕๔๖",
        "19.7.46",
        "19 juli 2003",
        "19072546",
    ] {
        assert_eq!(stopped(thai(), &format!("On {text} it was")).len(), 1, "{text}");
    }
    assert!(found(thai(), "The hearing is on 19 August 2026.").is_empty());
}

#[test]
fn a_handle_is_found_with_its_signs_spelt_out() {
    for text in ["wilai (at) example (dot) org", "wilai at example dot org", "@wilai.2210"] {
        assert!(!stopped(thai(), &format!("write to {text} please")).is_empty(), "{text}");
    }
}

#[test]
fn an_address_is_found_cut_short_and_a_village_alone() {
    assert!(!stopped(thai(), "She lives at 12 Moo 4, Tambon Nong Pling.").is_empty());
    assert!(!stopped(thai(), "Everyone in Nongpling knows.").is_empty());
}

#[test]
fn a_burmese_name_is_found_in_zawgyi() {
    let zawgyi = "သီရိေမစႏၵာ သည္ ေကာင္းမြန္စြာ ေနထိုင္ပါသည္";

    assert!(!stopped(burmese(), zawgyi).is_empty());
    assert!(!stopped(burmese(), "သီရိမေစန္ဒာ သည် နေကောင်းသည်").is_empty());
}

#[test]
fn unicode_burmese_is_not_taken_for_zawgyi() {
    let text = "လူကုန်ကူးမှု တားဆီးကာကွယ်ရေး ဥပဒေအရ ကူညီပါသည်။";
    let probability = checker().detector.probability(text.chars()).expect("it is Burmese");

    assert!(probability < 0.05);
}

#[test]
fn other_people_are_found_after_a_cue() {
    for text in [
        "Her neighbour Zelda Quist saw it.",
        "เพื่อนชื่อ อรทัย มีสุข มา",
        "ເພື່ອນຊື່ ດາວອນ ສີຫາ",
        "သူငယ်ချင်း ဒေါ်နီလာထွန်း",
        "Mr Quist called",
        "son amie Aveline Duriez",
    ] {
        assert!(!found(json!({}), text).is_empty(), "{text}");
    }
}

#[test]
fn what_has_the_shape_of_an_identifier_stops() {
    for text in [
        "GB82 WEST 1234 5698 7654 32",
        "11/MAKANA(N)204815",
        "x.y@example.com",
        "t.me/somebody",
        "18.80123, 98.95231",
        "call 0812345670",
        "กข 1234 เชียงใหม่",
        "plate 5B-7714",
        "IP 10.20.30.40",
    ] {
        assert!(!stopped(json!({}), text).is_empty(), "{text}");
    }
}

#[test]
fn what_identifies_nobody_is_let_through() {
    for text in [
        "Case 331/2566 is heard on 6 February at 13:30.",
        "We paid 24,000 baht for 12 beds.",
        "Call hotline 1300.",
        "Section 52 of the Act",
        "Two women of 19 and 23 from Myanmar came to Bangkok.",
        "Version 2.4.1",
        "มาตรา 52 ของพระราชบัญญัติ",
        "ຜູ້ຍິງອາຍຸ 19 ປີ ຈາກລາວ",
        "ห้อง 12 เตียง 3",
    ] {
        assert_eq!(found(json!({}), text), [], "{text}");
    }
}

#[test]
fn the_same_thing_gets_the_same_placeholder() {
    let checker = checker();
    let known = checker.known_from_identity(&json!({})).unwrap();

    let findings = checker.scan("Mail a@b.org, c@d.org, then a@b.org.", &known);
    let instead: Vec<&str> = findings.iter().map(|f| f.suggestion.as_str()).collect();

    assert_eq!(instead, ["[CONTACT-1]", "[CONTACT-2]", "[CONTACT-1]"]);
}

#[test]
fn every_text_of_an_identifying_field_of_a_case_file_is_known() {
    let json = include_bytes!("../../../tests/data/examples/01-lao-minor-falsified-passport.json")
        .to_vec();
    let case = CaseFile::parse(zeroize::Zeroizing::new(json)).unwrap();
    let checker = checker();
    let known = checker.known_from_case(&case).unwrap();

    for person in &case.content().persons {
        for name in &person.names {
            assert!(!checker.scan(&format!("We met {}.", name.full.expose()), &known).is_empty());
        }
        for contact in &person.contacts {
            let text = format!("Reach her at {}.", contact.value.expose());
            assert!(!checker.scan(&text, &known).is_empty());
        }
    }
}

#[test]
fn a_text_that_is_too_long_is_stopped_and_not_skipped() {
    let checker = checker();
    let known = checker.known_from_identity(&json!({})).unwrap();

    let findings = checker.scan(&"a".repeat(TEXT_LEN_MAX + 1), &known);

    assert_eq!((findings.len(), findings[0].level), (1, Level::Stop));
}

#[test]
fn a_damaged_model_is_refused() {
    assert!(zawgyi::Detector::read(b"UZMODEL ").is_none());
    assert!(zawgyi::Detector::read(&[0; 28_000]).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_text_and_no_name_makes_it_panic_or_point_outside(
        text in "(\\PC|[\\u{0e00}-\\u{0e7f}]|[\\u{1000}-\\u{109f}]|[0-9 .,/@\\n\\u{202e}\\u{0}a-z]){0,200}",
        name in "(\\PC|[\\u{0e80}-\\u{0eff}]|[a-z ]){0,40}",
    ) {
        let checker = checker();
        let identity = json!({ "names": [name], "aliases": [name], "phones": [name], "ids": [name],
            "addresses": [name], "handles": [name], "dob": name });
        let known = checker.known_from_identity(&identity).unwrap();
        let len = text.chars().count() as u32;
        let mut last = 0;
        for finding in checker.scan(&text, &known) {
            prop_assert!(last <= finding.start && finding.start < finding.end && finding.end <= len);
            last = finding.end;
        }
    }
}
