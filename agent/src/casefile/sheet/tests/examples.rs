//! A table says of an example what its case file says.

use std::path::PathBuf;

use super::super::columns::{COLUMNS, Column, Of};
use super::*;

/// The cells of one person of an example, by our columns.
fn cells(case: &Value, person: usize) -> Vec<(&'static Column, String, Value)> {
    let mut cells = Vec::new();
    for column in COLUMNS {
        let Some(value) = in_example(case, person, column) else { continue };
        let text = match &value {
            Value::String(text) => text.clone(),
            Value::Array(all) => {
                let all: Vec<&str> = all.iter().map(|code| code.as_str().unwrap()).collect();
                all.join("|")
            }
            Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
            Value::Null | Value::Number(_) | Value::Object(_) => value.to_string(),
        };
        cells.push((column, text, value));
    }
    cells
}

/// What an example, or a case read from a table, says in a column.
fn in_example(case: &Value, person: usize, column: &Column) -> Option<Value> {
    let root = if column.of == Of::Case { case } else { &case["persons"][person] };
    let mut here = root;
    for part in column.path.split('.') {
        let (key, entry) = match part.split_once("[@") {
            Some((key, entry)) => (key, Some(entry.trim_end_matches(']'))),
            None => (part, None),
        };
        here = here.get(key)?;
        if let Some(entry) = entry {
            let all = here.as_array()?;
            here = match (key, entry) {
                (_, "main" | "first") => all.first()?,
                (_, "second") => all.get(1)?,
                ("addresses", of) => all.iter().find(|place| place["use"] == of)?,
                _ => return None,
            };
        }
    }
    (!here.is_null()).then(|| here.clone())
}

#[test]
fn a_table_of_an_examples_facts_gives_the_same_facts() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/data/examples");
    let mut compared = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let example: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(COLUMNS.iter().map(|column| column.name)).unwrap();
        let persons = example["persons"].as_array().unwrap().len();
        for person in 0..persons {
            let cells = cells(&example, person);
            let text = |column: &Column| {
                cells.iter().find(|cell| cell.0.name == column.name).map_or("", |cell| &cell.1)
            };
            writer.write_record(COLUMNS.iter().map(text)).unwrap();
        }

        let sheet = good(writer.into_inner().unwrap());

        assert_eq!(sheet.cases.len(), 1, "{path:?}");
        let read = json(&sheet.cases[0]);
        for person in 0..persons {
            for (column, _, value) in cells(&example, person) {
                let found = in_example(&read, person, column);
                assert_eq!(found.as_ref(), Some(&value), "{path:?} {person} {}", column.name);
                compared += 1;
            }
        }
    }
    assert!(compared > 500, "{compared}");
}
