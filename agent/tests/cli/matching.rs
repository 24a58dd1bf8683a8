//! `match bench`: two files of records in, hints out, without an office.

use std::fs;
use std::process::Output;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::place::{code, program, stderr, stdout};

fn bench(a: &str, b: &str, more: &[&str]) -> Output {
    let folder = TempDir::new().unwrap();
    let files = [("a.jsonl", a), ("b.jsonl", b)].map(|(name, lines)| {
        let file = folder.path().join(name);
        fs::write(&file, lines).unwrap();
        file
    });
    program().args(["match", "bench"]).args(files).args(more).output().unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    assert_eq!(code(output), 0, "{}", stderr(output));
    stdout(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

const NATIVE: &str = r#"{"rec_id":"A1","name_native":"นางสาวศิริพร ใจดี","dob":"๑๔/๐๒/๒๕๔๐","sex":"f","province":"เชียงราย"}"#;
const LATIN: &str =
    r#"{"rec_id":7,"name_latin":"Siriporn Jaidee","dob":"1997-02-14","phones":null,"age":null}"#;
const OTHER: &str =
    r#"{"rec_id":"B2","name_latin":"Malee Thongkham","dob":"1997-02-14","sex":"f"}"#;

#[test]
fn one_person_is_found_across_scripts_and_eras() {
    let hints = lines(&bench(NATIVE, &format!("{OTHER}\n\n{LATIN}\n"), &[]));

    assert_eq!(hints.len(), 1);
    assert_eq!((&hints[0]["a"], &hints[0]["b"]), (&json!("A1"), &json!(7)));
    assert_eq!(hints[0]["grade"], "strong");
    assert_eq!(hints[0]["facets"], json!(["name", "birth-date"]));
}

#[test]
fn time_and_bytes_of_each_phase_are_told() {
    let output = bench(NATIVE, LATIN, &["--json"]);

    let all = lines(&output);
    let (summary, hints) = all.split_last().unwrap();
    assert_eq!((hints.len(), &summary["hints"]), (1, &json!(1)));
    let phases = summary["phases"].as_array().unwrap();
    let names: Vec<&str> = phases.iter().map(|phase| phase["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["ask", "evaluate", "finalize", "tokens", "compare"]);
    // One batch each way, in an envelope of the largest class; the tokens of one referral.
    assert_eq!([&phases[0]["bytes"], &phases[1]["bytes"]], [&json!(65_536), &json!(65_536)]);
    assert!(phases[3]["bytes"].as_u64().unwrap() < 1024);
    assert!(stderr(&bench(NATIVE, LATIN, &[])).contains("evaluate: 1 in"));
}

#[test]
fn what_is_no_record_is_named_by_its_line_and_nothing_of_it_is_said() {
    for broken in ["{}", "[]", "Siriporn", r#"{"rec_id":null}"#] {
        let output = bench(NATIVE, &format!("{LATIN}\n{broken}\n"), &[]);

        assert_eq!((code(&output), stdout(&output)), (1, String::new()), "{broken}");
        assert!(stderr(&output).contains("line 2 is no record"), "{}", stderr(&output));
        assert!(!stderr(&output).contains("Siriporn"));
    }
}

#[test]
fn records_without_anything_known_are_read() {
    let hints = lines(&bench(r#"{"rec_id":"A1"}"#, r#"{"rec_id":"B1"}"#, &[]));

    assert!(hints.is_empty());
}
