//! Files with another text, and what is found in them.

use serde_json::json;
use zeroize::Zeroizing;

use super::super::{AttachmentError, FileFindings, Kind, Workbench, findings, with_text};
use super::{Made, planted, rebuilt, rebuilt_for};
use crate::casefile::CaseFile;
use crate::disclosure::Finding;
use crate::leak::Level;

const TEXT: &str = "She asks & waits.\n\n  1 < 2\tcell\t\tlast\nthe end";

fn again(kind: Kind, text: &str) -> Result<Made, AttachmentError> {
    let (scratch, known) = (std::env::temp_dir(), planted());
    with_text(kind, text, &Workbench::new(&scratch, &known)).map(Made::of)
}

#[test]
fn what_is_made_of_text_is_made_anew_with_another() {
    for kind in [Kind::Text, Kind::Docx, Kind::Odt, Kind::Xlsx] {
        let Ok(made) = again(kind, TEXT) else { panic!("{} is refused", kind.ending()) };

        let read = rebuilt(&made.bytes);
        assert_eq!((read.kind, read.extract.text.as_str()), (kind, TEXT));
        assert_eq!(read.bytes, made.bytes, "it is one that could have come from outside");
    }
}

#[test]
fn what_is_drawn_is_refused() {
    for kind in [Kind::Pdf, Kind::Jpeg, Kind::Png] {
        assert_eq!(again(kind, TEXT).err(), Some(AttachmentError::Drawn), "{}", kind.ending());
    }
}

#[test]
fn words_that_would_make_another_file_or_another_text_are_refused() {
    assert!(again(Kind::Text, "%PDF-1.4 and so on").is_err());
    assert!(again(Kind::Text, "a\u{0}b").is_err());
    for kind in [Kind::Docx, Kind::Odt, Kind::Xlsx] {
        for text in ["a\u{1}b", "a\rb", "a\u{feff}\u{85}b"] {
            assert_eq!(again(kind, text).err(), Some(AttachmentError::Rewritten), "{text:?}");
        }
    }
}

/// The first example, whose case worker and survivor have these names.
fn case(survivor: &str, worker: &str) -> CaseFile {
    let example =
        include_str!("../../../../tests/data/examples/01-lao-minor-falsified-passport.json");
    let mut case: serde_json::Value = serde_json::from_str(example).unwrap();
    case["persons"][0]["names"][0]["full"] = json!(survivor);
    case["staff"][0]["name"] = json!(worker);
    CaseFile::parse(Zeroizing::new(serde_json::to_vec(&case).unwrap())).unwrap()
}

fn found(case: &CaseFile, text: &str) -> FileFindings {
    findings(case, &rebuilt_for(case, text.as_bytes())).unwrap()
}

fn spans(found: &FileFindings, text: &str) -> Vec<(Level, String)> {
    let chars: Vec<char> = text.chars().collect();
    let of = |one: &Finding| chars[one.start as usize..one.end as usize].iter().collect();
    found.findings.iter().map(|one| (one.level, of(one))).collect()
}

#[test]
fn places_are_counted_in_code_points_and_stand_in_order_once_each() {
    let case = case("Kéo Somphone", "Ïda Whitfield");
    let text = "ສະບາຍດີ Ïda Whitfield met KÉO SOMPHONE, and Mrs Robertson met ïda whitfield.";

    let found = found(&case, text);

    let spans = spans(&found, text);
    let named = |name: &str| spans.iter().any(|(_, one)| one.contains(name));
    for name in ["Ïda Whitfield", "KÉO SOMPHONE", "Robertson", "ïda whitfield"] {
        assert!(named(name), "{name}: {spans:?}");
    }
    let places: Vec<(u32, u32)> = found.findings.iter().map(|one| (one.start, one.end)).collect();
    assert!(places.windows(2).all(|two| two[0].1 <= two[1].0), "{places:?}");
    let sighted = found.sightings();
    assert_eq!((sighted.look as usize + sighted.text as usize), spans.len());
}

/// What the case knows is a STOP even where the leak check by itself would only look.
#[test]
fn a_known_name_within_a_place_to_look_at_makes_it_a_stop() {
    let case = case("Kéo Somphone", "Mrs Abigail Robertson");
    let text = "Ask for mrs abigail robertsons office.";

    let found = found(&case, text);

    let spans = spans(&found, text);
    let whole = spans.iter().find(|(_, one)| one.to_lowercase().contains("abigail"));
    assert!(
        whole.is_some_and(|(level, one)| *level == Level::Stop && one.ends_with("robertsons")),
        "{spans:?}"
    );
}

#[test]
fn a_line_that_ends_within_an_element_is_read_as_it_is_written() {
    let odt = again(Kind::Odt, "PLACE\ttwo").map(|made| made.bytes);
    let Ok(odt) = odt else { panic!("refused") };
    let content =
        super::documents::unpacked(&odt, "content.xml").replace("PLACE", "Ke\no  Som\r\nphone");
    let file = super::documents::package(&[
        ("mimetype", "application/vnd.oasis.opendocument.text".to_owned()),
        ("content.xml", content),
    ]);

    let once = rebuilt(&file);

    assert_eq!(once.extract.text.as_str(), "Ke o  Som phone\ttwo");
    assert_eq!(rebuilt(&once.bytes).extract.text, once.extract.text);
}
