//! `pseudonymise` over the example cases: what would leave, without an office.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::place::{code, json, program, stderr, stdout};

fn examples() -> BTreeMap<String, PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/examples");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let cases = files.filter(|path| path.extension().is_some_and(|ending| ending == "json"));
    cases.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path)).collect()
}

/// What identifies somebody in an example, and every other form of it.
fn identifying(name: &str, path: &Path) -> Vec<String> {
    let path = path.with_file_name("pii").join(format!("{name}.pii.json"));
    let sidecar: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let items = sidecar["items"].as_array().unwrap().iter();
    let texts = items.flat_map(|item| {
        let also = item["also_leaks_as"].as_array().into_iter().flatten();
        std::iter::once(&item["value"]).chain(also)
    });
    texts.map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn pseudonymise(path: &Path, to: &str, more: &[&str]) -> Output {
    at_tier("1", path, to, more)
}

fn at_tier(tier: &str, path: &Path, to: &str, more: &[&str]) -> Output {
    let mut program = program();
    program.args(["pseudonymise", "--tier", tier, "--json", "--to", to, "--case"]).arg(path);
    program.args(more).output().unwrap()
}

fn receiver(path: &Path) -> String {
    let case: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    case["referral"]["to_partner"].as_str().unwrap().to_owned()
}

#[test]
fn no_example_leaves_with_a_text_that_points_to_a_person() {
    let mut refused = Vec::new();
    for (name, path) in examples() {
        let output = pseudonymise(&path, &receiver(&path), &[]);

        if code(&output) != 0 {
            assert_eq!(code(&output), 15, "{name}: {}", stderr(&output));
            refused.push(name);
            continue;
        }
        let record = json(&output);
        assert_eq!(record["schema"], "saphan.pseudonymise/1", "{name}");
        assert_eq!(record["findings"].as_array().map(Vec::len), Some(0), "{name}");
        assert!(!record["generalisation_level"].is_null(), "{name}");
        let texts = identifying(&name, &path);
        assert!(!texts.is_empty(), "{name}");
        let leaked = texts.iter().filter(|text| stdout(&output).contains(*text)).count();
        assert_eq!(leaked, 0, "{name}");
    }
    // A child of example 04 was never asked.
    assert_eq!(refused, ["04-four-survivors-hidden-brothel"]);
}

#[test]
fn a_partner_that_no_consent_names_gets_nothing() {
    let path = &examples()["01-lao-minor-falsified-passport"];

    let output = pseudonymise(path, "opb-be", &[]);

    assert_eq!(code(&output), 15);
    assert_eq!(stdout(&output), "");
    let error: Value = serde_json::from_str(&stderr(&output)).unwrap();
    assert_eq!((&error["schema"], &error["exit"]), (&"saphan.error/1".into(), &15.into()));
}

#[test]
fn a_consent_that_has_ended_lets_nothing_leave() {
    let path = &examples()["01-lao-minor-falsified-passport"];

    let output = pseudonymise(path, &receiver(path), &["--today", "2036-01-01"]);

    assert_eq!(code(&output), 15, "{}", stdout(&output));
}

#[test]
fn a_finding_in_a_text_of_tier_2_is_settled_by_the_number_that_it_was_told_with() {
    let example = &examples()["01-lao-minor-falsified-passport"];
    let mut case: Value = serde_json::from_str(&fs::read_to_string(example).unwrap()).unwrap();
    case["persons"][0]["health"]["summary"] = "Her teacher Mrs Robertson calls each week.".into();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("case.json");
    fs::write(&path, case.to_string()).unwrap();
    let to = receiver(&path);

    let open = json(&at_tier("2", &path, &to, &[]));
    let found = open["findings"].as_array().unwrap();
    assert_eq!((&found[0]["number"], &found[0]["field"]), (&1.into(), &"P1.health".into()));
    let keep: Vec<String> =
        (1..=found.len()).map(|at| format!("--settle={at}=keep:the partner knows her")).collect();
    let keep: Vec<&str> = keep.iter().map(String::as_str).collect();
    let settled = at_tier("2", &path, &to, &keep);

    assert_eq!(code(&settled), 0, "{}", stderr(&settled));
    assert!(stdout(&settled).contains("Mrs Robertson"));
    assert_eq!(json(&settled)["needs_second_person"][0], "finding_kept");
    assert_eq!(code(&at_tier("3", &path, &to, &keep)), 2, "tier 3 has nothing to settle");
}

#[test]
fn a_settlement_that_is_not_understood_is_not_repeated() {
    let path = &examples()["01-lao-minor-falsified-passport"];

    let output = pseudonymise(path, &receiver(path), &["--settle", "1:replace Noy Vongsa"]);

    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("1=replace"), "{}", stderr(&output));
    assert!(!stderr(&output).contains("Vongsa") && stdout(&output).is_empty());
}
