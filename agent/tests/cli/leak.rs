//! `leak scan`: notes in, findings out, without an office.

use std::fs;
use std::process::Output;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::place::{code, program, stderr, stdout};

/// Scans a file with these lines.
fn scan(lines: &str, more: &[&str]) -> Output {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("notes.jsonl");
    fs::write(&file, lines).unwrap();
    program().args(["leak", "scan", "--jsonl"]).arg(&file).args(more).output().unwrap()
}

/// The findings as lines of JSON.
fn scanned(lines: &str, more: &[&str]) -> Vec<Value> {
    let output = scan(lines, more);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    stdout(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn note(id: impl Into<Value>, text: &str) -> String {
    let identity = json!({ "names": ["Zelda Quist"], "phones": ["+66812345670"] });
    format!("{}\n", json!({ "id": id.into(), "text": text, "known_identity": identity }))
}

#[test]
fn every_note_is_answered_under_its_own_id_in_its_order() {
    let ids = [json!("N-1"), json!(2), json!("บันทึก ๓"), json!(null), json!("N-1")];
    let lines: String = ids.iter().map(|id| note(id.clone(), "Zelda Quist called.")).collect();

    let answers = scanned(&lines, &[]);

    let answered: Vec<&Value> = answers.iter().map(|answer| &answer["id"]).collect();
    assert_eq!(answered, ids.iter().collect::<Vec<_>>());
    assert!(answers.iter().all(|answer| answer["findings"].as_array().unwrap().len() == 1));
}

#[test]
fn positions_count_code_points_also_behind_astral_characters() {
    let text = "😀𐊀 Zelda Quist 𝟎𝟖𝟏 𝟐𝟑𝟒 𝟓𝟔𝟕𝟎";

    let answers = scanned(&note("N", text), &[]);

    let findings = answers[0]["findings"].as_array().unwrap();
    let quote = |finding: &Value| -> String {
        let at = |key: &str| finding[key].as_u64().unwrap() as usize;
        text.chars().skip(at("start")).take(at("end") - at("start")).collect()
    };
    let quoted: Vec<String> = findings.iter().map(quote).collect();
    assert_eq!(quoted, ["Zelda Quist", "𝟎𝟖𝟏 𝟐𝟑𝟒 𝟓𝟔𝟕𝟎"]);
    assert!(findings.iter().all(|finding| finding["level"] == "STOP"));
}

#[test]
fn a_finding_says_kind_level_and_reason_and_repeats_no_text() {
    let output = scan(&note("N", "Zelda Quist, met with Oxhana there."), &[]);

    assert!(!stdout(&output).contains("Zelda") && !stdout(&output).contains("Oxhana"));
    let answer: Value = serde_json::from_str(stdout(&output).trim()).unwrap();
    let shown = |i: usize| {
        let finding = &answer["findings"][i];
        ["type", "level", "reason"].map(|key| finding[key].as_str().unwrap().to_owned())
    };
    assert_eq!(shown(0), ["NAME", "STOP", "known"]);
    assert_eq!(shown(1), ["PERSON", "LOOK", "capitals"]);
}

#[test]
fn with_json_all_notes_are_one_document() {
    let output = scan(&note("N", "Zelda Quist"), &["--json"]);

    let document: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(document["schema"], "saphan.leak.scan/1");
    assert_eq!(document["notes"][0]["id"], "N");
}

#[test]
fn an_empty_file_has_no_findings_and_empty_lines_are_no_notes() {
    assert_eq!(scanned("", &[]), Vec::<Value>::new());
    assert_eq!(scanned("\n \n", &[]), Vec::<Value>::new());
    assert_eq!(scanned(&format!("\n{}\n", note("N", "")), &[]).len(), 1);
}

#[test]
fn a_line_that_is_no_note_stops_everything_and_is_named() {
    for broken in
        ["not json", "[]", "{\"id\":1}", "{\"text\":\"x\"}", "{\"id\":1,\"text\":5}", "{\"id\":1,"]
    {
        let lines = format!("{}{broken}\n{}", note(1, "Zelda Quist"), note(3, "fine"));

        let output = scan(&lines, &[]);

        assert_eq!((code(&output), stdout(&output)), (1, String::new()), "{broken}");
        assert!(stderr(&output).contains("line 2 is no note"), "{broken}: {}", stderr(&output));
        assert!(!stderr(&output).contains("Zelda"), "{broken}");
    }
}

#[test]
fn bytes_that_are_no_utf8_are_refused() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("notes.jsonl");
    fs::write(&file, b"{\"id\":1,\"text\":\"\xff\xfe\"}\n").unwrap();

    let output = program().args(["leak", "scan", "--jsonl"]).arg(&file).output().unwrap();

    assert_eq!((code(&output), stdout(&output)), (1, String::new()));
}

#[test]
fn a_file_that_is_not_there_is_not_found() {
    let output = program().args(["leak", "scan", "--jsonl", "/nowhere/notes"]).output().unwrap();

    assert_eq!(code(&output), 17);
}

#[test]
fn threads_change_nothing_but_the_time() {
    let text = |i: usize| if i.is_multiple_of(3) { "Zelda Quist" } else { "call 0812345670" };
    // More than one batch, so that the order holds across batches too.
    let lines: String = (0..600).map(|i| note(i, text(i))).collect();

    let alone = scan(&lines, &[]);
    let together = scan(&lines, &["--threads", "7"]);

    assert_eq!(code(&together), 0, "{}", stderr(&together));
    assert_eq!(stdout(&alone), stdout(&together));
    assert_eq!(stdout(&alone).lines().count(), 600);
}

#[test]
fn threads_are_a_number_from_1_to_256() {
    for threads in ["0", "257", "-1", "many"] {
        assert_eq!(code(&scan("", &["--threads", threads])), 2, "{threads}");
    }
}
