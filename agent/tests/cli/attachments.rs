//! Files of a case: attached, listed, written out, removed.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;

use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::place::{Place, case_of_today, code, json, program, stderr, stdout};

/// A letter with an author, which says `text`.
fn letter(path: &Path, text: &str) {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in [
        ("word/document.xml", format!("<d><w:p><w:r><w:t>{text}</w:t></w:r></w:p></d>")),
        ("docProps/core.xml", "<c><dc:creator>Planted Author</dc:creator></c>".to_owned()),
    ] {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(part.as_bytes()).unwrap();
    }
    fs::write(path, writer.finish().unwrap().into_inner()).unwrap();
}

fn name_in(case: &Value) -> String {
    case["persons"][0]["names"][0]["full"].as_str().unwrap().to_owned()
}

#[test]
fn a_file_is_attached_under_a_new_name_and_both_copies_are_there() {
    let place = Place::admitted("bsp-th");
    let number = place.imports(&case_of_today());
    let (file, out) = (place.path("Keo passport.docx"), place.path("out.docx"));
    letter(&file, "She asks for shelter.");
    let (file, out) = (file.to_str().unwrap(), out.to_str().unwrap());

    let tried =
        place.run(&["attach", &number, file, "--type", "court_document", "--dry-run", "--json"]);
    let attached = place.run(&["attach", &number, file, "--type", "court_document", "--json"]);

    assert!(json(&tried)["attachment"].is_null(), "{}", stderr(&tried));
    let attached = json(&attached);
    assert_eq!(attached["name"], "attachment-1.docx");
    assert_eq!(attached["may_leave_before_acceptance"], true);
    assert!(attached["removed"].as_array().unwrap().iter().any(|entry| entry["what"] == "author"));
    let listed = place.run(&["attachment", "list", &number, "--json"]);
    assert_eq!(json(&listed)["attachments"].as_array().unwrap().len(), 1);
    assert!(!stdout(&listed).contains("Keo"), "the old name is shown");
    assert_eq!(code(&place.run(&["attachment", "show", &number, "1", "--out", out])), 0);
    assert_ne!(fs::read(out).unwrap(), fs::read(file).unwrap());
    let original = place.run(&["attachment", "show", &number, "1", "--original", "--out", out]);
    assert_eq!(code(&original), 0, "{}", stderr(&original));
    assert_eq!(fs::read(out).unwrap(), fs::read(file).unwrap());
}

#[test]
fn a_file_with_a_name_of_the_case_must_not_leave_before_acceptance() {
    let place = Place::admitted("bsp-th");
    let case = case_of_today();
    let number = place.imports(&case);
    let file = place.path("letter.docx");
    letter(&file, &format!("We met {} today.", name_in(&case)));
    let file = file.to_str().unwrap();

    let attached = place.run(&["attach", &number, file, "--type", "court_document", "--json"]);

    let shown = json(&attached);
    assert_eq!(shown["may_leave_before_acceptance"], false);
    assert!(shown["known_identifiers"]["text"].as_u64().unwrap() > 0);
    assert!(!stdout(&attached).contains(&name_in(&case)), "the finding repeats the name");
    let listed = json(&place.run(&["attachment", "list", &number, "--json"]));
    assert_eq!(listed["attachments"][0]["may_leave_before_acceptance"], false);
}

#[test]
fn an_attachment_is_removed_only_when_somebody_says_so() {
    let place = Place::admitted("bsp-th");
    let number = place.imports(&case_of_today());
    let file = place.path("note.txt");
    fs::write(&file, "She asks for shelter.").unwrap();
    let attached = ["attach", &number, file.to_str().unwrap(), "--type", "court_document"];
    assert_eq!(code(&place.run(&attached)), 0);

    let unasked = place.run(&["attachment", "remove", &number, "1"]);
    let removed = place.run(&["attachment", "remove", &number, "1", "--yes"]);
    let again = place.run(&["attachment", "remove", &number, "1", "--yes"]);

    assert_eq!((code(&unasked), code(&removed), code(&again)), (2, 0, 17));
    let listed = json(&place.run(&["attachment", "list", &number, "--json"]));
    assert_eq!(listed["attachments"].as_array().unwrap().len(), 0);
}

#[test]
fn a_file_longer_than_one_chunk_comes_back_whole() {
    let place = Place::admitted("bsp-th");
    let number = place.imports(&case_of_today());
    let (file, out) = (place.path("long.txt"), place.path("out.txt"));
    let text: String = (0..100_000).map(|line| format!("{line}\n")).collect();
    fs::write(&file, &text).unwrap();
    let attached = ["attach", &number, file.to_str().unwrap(), "--type", "court_document"];
    assert_eq!(code(&place.run(&attached)), 0);

    let shown = ["attachment", "show", &number, "1", "--out", out.to_str().unwrap()];
    assert_eq!(code(&place.run(&shown)), 0);

    assert_eq!(fs::read_to_string(out).unwrap(), text);
}

#[test]
fn types_and_files_that_no_case_holds_are_refused_with_what_to_do() {
    let place = Place::new();
    let file = place.path("voice.mp3");
    fs::write(&file, b"ID3\x03\0\0\0\0\0\0").unwrap();
    let file = file.to_str().unwrap();

    let refused =
        |kind: &str| program().args(["attach", "1", file, "--type", kind]).output().unwrap();
    let abuse = refused("child_abuse_material");
    let clean = program().args(["attachment", "clean", file, "--out", file]).output().unwrap();

    assert_eq!(code(&abuse), 2);
    assert!(stderr(&abuse).contains("law enforcement"));
    assert_eq!(code(&refused("executable")), 2);
    assert_eq!(code(&clean), 15);
    assert!(stderr(&clean).contains("hand them over in person"));
}

#[test]
fn a_file_is_rebuilt_without_an_office() {
    let place = Place::new();
    let (file, out) = (place.path("letter.docx"), place.path("clean.docx"));
    letter(&file, "She asks for shelter.");
    let arguments =
        ["attachment", "clean", file.to_str().unwrap(), "--out", out.to_str().unwrap(), "--json"];

    let cleaned = program().args(arguments).output().unwrap();

    let report = json(&cleaned);
    assert_eq!(report["schema"], "saphan.attachment.clean/1");
    assert_eq!(report["kind"], "docx");
    assert!(out.exists());
}

#[test]
fn a_name_of_the_case_in_other_letters_is_found_in_a_file_too() {
    let place = Place::admitted("bsp-th");
    let number = place.imports(&case_of_today());
    let name = case_of_today()["persons"][0]["names"][0]["full"].as_str().unwrap().to_owned();
    let spaced: String = name.to_uppercase().chars().flat_map(|c| [c, ' ']).collect();
    let file = place.path("note.txt");
    fs::write(&file, format!("Seen today: {spaced}.\n")).unwrap();

    let arguments = ["attach", &number, file.to_str().unwrap(), "--type", "other", "--json"];
    let attached = json(&place.run(&arguments));

    assert_eq!(attached["may_leave_before_acceptance"], false, "{attached}");
    assert!(attached["known_identifiers"]["text"].as_u64().unwrap() > 0, "{attached}");
}

#[test]
fn what_is_attached_is_counted_into_the_record_and_changes_the_preview() {
    let place = Place::admitted("bsp-th");
    let number = place.imports(&case_of_today());
    let (to, file) = ("mkn-mm", place.path("note.docx"));
    letter(&file, "She asks for shelter.");
    let preview = || json(&place.run(&["refer", &number, "--to", to, "--json"]));
    let count = |preview: &Value| {
        let counts = preview["will_read"]["attachments"].as_array().unwrap().clone();
        let found = counts.iter().find(|one| one["type"] == "other");
        found.map_or(0, |one| one["count"].as_u64().unwrap())
    };

    let before = preview();
    for _ in 0..2 {
        let attached = place.run(&["attach", &number, file.to_str().unwrap(), "--type", "other"]);
        assert_eq!(code(&attached), 0, "{}", stderr(&attached));
    }
    let after = preview();

    assert_eq!((count(&before), count(&after)), (0, 2));
    let seen = before["hash"].as_str().unwrap();
    let sent =
        place.run(&["refer", &number, "--to", to, "--send", "--phoned", "--preview-hash", seen]);
    assert_ne!(code(&sent), 0, "what was shown is not what would leave now");
}

/// A note that names the survivor and, on line 2, somebody whom the case does not know.
fn note_attached(place: &Place) -> String {
    let case = case_of_today();
    let number = place.imports(&case);
    let file = place.path("note.txt");
    let text = format!("We met {}.\nMrs Robertson calls each week.\n", name_in(&case));
    fs::write(&file, text).unwrap();
    let attached = ["attach", &number, file.to_str().unwrap(), "--type", "other"];
    assert_eq!(code(&place.run(&attached)), 0);
    number
}

#[test]
fn what_is_found_in_a_text_is_shown_settled_and_approved_by_another() {
    let place = Place::staffed("bsp-th");
    let number = note_attached(&place);
    let name = name_in(&case_of_today());
    let settle = ["attachment", "settle", &number, "1"];
    let keep = ["--settle", "1=replace", "--settle", "2=keep:the partner knows her", "--json"];

    let shown = place.run(&settle);
    assert_eq!(code(&shown), 15, "something is open: {}", stderr(&shown));
    assert!(stdout(&shown).contains(&format!("We met »{name}«.")), "{}", stdout(&shown));
    let garbled = place.run(&[&settle[..], &["--settle", "1=Keo"]].concat());
    assert_eq!((code(&garbled), stderr(&garbled).contains("Keo")), (2, false));
    let partly = place.run(&[&settle[..], &["--settle", "1=replace"]].concat());
    assert_eq!((code(&partly), stderr(&partly).contains(&name)), (15, false));
    let tried = place.run(&[&settle[..], &keep, &["--dry-run"]].concat());
    assert_eq!(json(&tried)["findings"].as_array().unwrap().len(), 2, "nothing was changed");

    let settled = json(&place.run(&[&settle[..], &keep].concat()));
    assert_eq!((&settled["rewritten"], &settled["kept_by"]), (&true.into(), &"lo-01".into()));
    assert_eq!(settled["may_leave_before_acceptance"], false);
    let approve = ["attachment", "approve", &number, "1", "--yes", "--json"];
    assert_eq!(code(&place.run(&approve)), 15, "a case worker is no second person");
    let approved = place.run(&[&approve[..], &["--as", "sv-01"]].concat());

    let told = json(&approved);
    assert_eq!(told["findings"][0]["kept"], "the partner knows her", "{}", stderr(&approved));
    assert_eq!((&told["approved_by"], &told["approved"]), (&"sv-01".into(), &true.into()));
    let listed = json(&place.run(&["attachment", "list", &number, "--json"]));
    assert_eq!(listed["attachments"][0]["may_leave_before_acceptance"], true);
    assert_eq!(code(&place.run(&settle)), 0, "nothing is open");
}

#[test]
fn nothing_is_kept_where_there_is_no_second_person() {
    let place = Place::admitted("bsp-th");
    let number = note_attached(&place);
    let settle = ["attachment", "settle", &number, "1", "--settle", "1=replace", "--settle"];

    let kept = place.run(&[&settle[..], &["2=keep:the partner knows her"]].concat());
    let replaced = place.run(&[&settle[..], &["2=replace"]].concat());

    assert_eq!(code(&kept), 15, "{}", stderr(&kept));
    assert!(stderr(&kept).contains("saphan-agent staff add"), "{}", stderr(&kept));
    assert_eq!(code(&replaced), 0, "{}", stderr(&replaced));
}
