//! What the reader says of a file, and what the document says of the layout.

use super::*;

#[test]
fn a_year_of_the_buddhist_era_is_refused_with_the_year_to_write() {
    let (path, _, problem) = field(|case| case["case"]["opened_on"] = json!("2569-03-01"));

    assert_eq!(path, "case.opened_on");
    assert_eq!(problem.to_string(), "2569 looks like a year of the Buddhist era; write 2026");
    let (_, _, problem) = field(|case| case["case"]["opened_on"] = json!("Bouavone"));
    assert_eq!(problem.to_string(), "a date is written as 2025-04-02");
    let all = problems(refusal(|case| {
        case["referral"]["prepared_on"] = json!("2568-03-01");
        case["persons"][0]["birth"]["date_claimed"] = json!("2551-02-30");
    }));
    let told = all.iter().filter(|problem| problem.to_string().contains("Buddhist")).count();
    assert_eq!(told, 2, "{all:?}");
}

#[test]
fn a_text_in_zawgyi_is_warned_of_with_its_place_and_one_in_unicode_is_not() {
    let zawgyi = "\u{103b}\u{1019}\u{1014}\u{1039}\u{1019}\u{102c}";
    let unicode = "\u{1019}\u{103c}\u{1014}\u{103a}\u{1019}\u{102c}";
    let warned = |name: &str| -> Vec<String> {
        let mut case = first();
        case["persons"][1]["names"][0]["full"] = json!(name);
        let case = parse(case.to_string()).unwrap_or_else(|error| panic!("{error}"));
        let zawgyi = case.warnings().into_iter().filter(|found| found.notice == Notice::Zawgyi);
        zawgyi.map(|found| found.path).collect()
    };

    assert_eq!(warned(zawgyi), ["persons[1].names[0].full"]);
    assert_eq!(warned(unicode), [""; 0]);
    for (name, json) in examples() {
        let warnings = parse(json).unwrap_or_else(|error| panic!("{error}")).warnings();
        assert!(warnings.iter().all(|found| found.notice != Notice::Zawgyi), "{name}");
    }
}

#[test]
fn the_document_names_every_field_that_the_examples_have() {
    fn fields(value: &Value, found: &mut HashSet<String>) {
        match value {
            Value::Object(all) => {
                for (name, value) in all {
                    found.insert(name.clone());
                    fields(value, found);
                }
            }
            Value::Array(all) => all.iter().for_each(|value| fields(value, found)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let document = include_str!("../../../../docs/case-file.md");
    let mut found = HashSet::new();
    for (_, json) in examples() {
        fields(&serde_json::from_slice(&json).unwrap(), &mut found);
    }

    assert!(found.len() > 80, "{}", found.len());
    for field in found {
        assert!(document.contains(&format!("`{field}`")), "docs/case-file.md lacks `{field}`");
    }
}
