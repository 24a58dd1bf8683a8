//! Reports of imported examples, and what others get.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::place::{Place, code, json, stderr, stdout};

const EXAMPLES: [&str; 7] = ["01", "02", "04", "05", "07", "08", "10"];
const YEAR: [&str; 4] = ["--from", "2025-01-01", "--to", "2025-12-31"];

impl Place {
    /// Imports the examples of `bsp-th`.
    fn imports_examples(&self) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/examples");
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if EXAMPLES.iter().any(|number| name.starts_with(number)) {
                let case = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
                self.imports(&case);
            }
        }
    }
}

fn count(report: &Value, block: &str, of: &[Option<&str>]) -> Value {
    let tables = report["tables"].as_array().unwrap();
    let mut blocks = tables.iter().flat_map(|table| table["blocks"].as_array().unwrap());
    let block = blocks.find(|known| known["id"] == block).unwrap();
    let of = serde_json::json!(of);
    let cell = block["cells"].as_array().unwrap().iter().find(|cell| cell["of"] == of);
    cell.unwrap_or_else(|| panic!("no cell {of}"))["value"].clone()
}

#[test]
fn the_examples_are_counted_as_they_were_written() {
    let place = Place::staffed("bsp-th");
    place.imports_examples();
    let everything = ["--from", "2024-01-01", "--to", "2025-12-31"];

    let made = place.run(&[&["report", "--json"][..], &everything].concat());
    let printed = place.run(&[&["report", "R1", "R3"][..], &everything].concat());

    assert_eq!(code(&made), 0, "{}", stderr(&made));
    let report = json(&made);
    assert_eq!(report["schema"], "saphan.report/1");
    assert_eq!(report["tables"].as_array().unwrap().len(), 13);
    let exact = |block: &str, of: &[Option<&str>]| count(&report, block, of)["count"].clone();
    assert_eq!(exact("R1.1", &[None, None]), 10);
    assert_eq!(exact("R1.1", &[Some("LA"), Some("minor")]), 4);
    assert_eq!(exact("R1.1", &[Some("LA"), Some("adult")]), 3);
    assert_eq!(exact("R1.1", &[Some("MM"), None]), 3);
    assert_eq!(exact("R1.2", &[None, Some("abroad")]), 2, "one in China, one in Myanmar");
    assert_eq!(exact("R10.1", &[None]), 7);
    assert_eq!(exact("R11.1", &[Some("LA"), None]), 4, "genuine passports with a raised age");
    assert_eq!(exact("R9.1", &[None]), 1);
    let text = stdout(&printed);
    assert!(text.contains("R1.1") && text.contains("(unit: person)") && !text.contains("R12"));
    assert!(text.contains("Not supported:") && text.contains("not_recorded"));
    for line in text.lines() {
        assert!(!line.contains("Phommachak"), "no name is in a report");
    }
}

#[test]
fn a_report_is_written_as_a_table_to_a_new_file_only() {
    let place = Place::staffed("bsp-th");
    place.imports_examples();
    let file = place.path("report.csv");
    let args = ["report", "R1", "--format", "csv", "--out", file.to_str().unwrap()];
    let args = [&args[..], &YEAR].concat();

    let first = place.run(&args);
    let again = place.run(&args);

    assert_eq!(code(&first), 0, "{}", stderr(&first));
    assert_eq!(code(&again), 18);
    let mut reader = csv::Reader::from_path(&file).unwrap();
    let figure = reader.headers().unwrap().iter().position(|name| name == "figure").unwrap();
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert!(rows.iter().any(|row| &row[6] == "R1.1" && !row[figure].is_empty()));
    assert!(rows.iter().all(|row| &row[5] == "R1"));
}

#[test]
fn others_get_a_whole_year_once_and_the_same_again() {
    let place = Place::staffed("bsp-th");
    place.imports_examples();
    let network =
        [&["report", "--audience", "network", "--json", "--as", "sv-01"][..], &YEAR].concat();

    let half = place.run(&[
        "report",
        "--audience",
        "network",
        "--from",
        "2025-01-01",
        "--to",
        "2025-06-30",
        "--as",
        "sv-01",
    ]);
    let first = place.run(&network);
    // One more survivor of that year, who would be the difference of two releases.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/data/examples");
    let late = fs::read_to_string(folder.join("08-surrogacy-pregnant-lao-woman.json")).unwrap();
    let mut late: Value = serde_json::from_str(&late).unwrap();
    late["case"]["local_case_no"] = "BSP-LATE-1".into();
    late["persons"][0]["birth"]["date_claimed"] = "1999-09-09".into();
    late["persons"][0]["documents"] = Value::Array(Vec::new());
    place.imports(&late);
    let second = place.run(&network);
    let public =
        [&["report", "--audience", "public", "--json", "--as", "sv-01"][..], &YEAR].concat();
    let public = place.run(&public);
    let own = json(&place.run(&[&["report", "--json", "--as", "sv-01"][..], &YEAR].concat()));

    assert_eq!(code(&half), 2, "{}", stderr(&half));
    assert!(stderr(&half).contains("whole calendar year"));
    assert_eq!(code(&first), 0, "{}", stderr(&first));
    assert_eq!(json(&first), json(&second), "subtracting the two gives nothing");
    for report in [json(&first), json(&public)] {
        for cell in cells(&report) {
            let exact = cell["count"].as_u64();
            assert!(exact.is_none_or(|count| count == 0 || count >= 5), "{cell}");
        }
    }
    assert_eq!(count(&own, "R1.1", &[None, None])["count"], 6, "the own report has her");
}

fn cells(report: &Value) -> Vec<Value> {
    let tables = report["tables"].as_array().unwrap().iter();
    let blocks = tables.flat_map(|table| table["blocks"].as_array().unwrap());
    let cells = blocks.flat_map(|block| block["cells"].as_array().unwrap());
    cells.map(|cell| cell["value"].clone()).collect()
}

#[test]
fn who_may_count_what_is_as_the_roles_say_and_leaves_a_line_in_the_log() {
    let place = Place::staffed("bsp-th");
    place.adds("cw-02", "case_worker");
    place.adds("cw-03", "case_worker");
    place.adds("rr-01", "report_reader");
    place.imports_examples();
    let report = |officer: &str| {
        let as_officer = ["report", "R10", "--json", "--as", officer];
        place.run(&[&as_officer[..], &YEAR].concat())
    };

    let others = report("cw-02");
    let reader = report("rr-01");
    let keyholder = report("office");
    let release =
        place.run(&[&["report", "--audience", "public", "--as", "cw-02"][..], &YEAR].concat());

    assert_eq!(count(&json(&others), "R10.1", &[None])["count"], 0, "{}", stderr(&others));
    assert_eq!(count(&json(&reader), "R10.1", &[None])["count"], 5);
    assert_eq!((code(&keyholder), code(&release)), (15, 15));
    let log = json(&place.run(&["audit", "export", "--json", "--as", "sv-01"]));
    let acts = log["entries"].as_array().unwrap().iter();
    let made: Vec<&Value> = acts.filter(|entry| entry["act"] == "report_made").collect();
    assert_eq!(made.len(), 2);
    assert_eq!(made[1]["actor"], "rr-01");
}
