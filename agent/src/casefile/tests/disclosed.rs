//! What holds of any case, not of the examples alone.

use std::collections::BTreeSet;

use chacha20::ChaCha8Rng;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use rand_core::SeedableRng as _;
use saphan_protocol::codes::ClosedList;
use unicode_normalization::UnicodeNormalization as _;

use super::*;
use crate::casefile::any::{PREPARED_ON, case_file};
use crate::disclosure::table::{Class, row};
use crate::disclosure::{Prepared, Summary, Tier1Refusal, Wanted, prepare};

/// Every text of the case in a field of class D or L; ids and codes are no texts.
fn identifying(value: &Value, field: &str, into: &mut Vec<String>) {
    match value {
        Value::Object(all) => {
            for (name, value) in all {
                let path = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                identifying(value, &path, into);
            }
        }
        Value::Array(all) => all.iter().for_each(|value| identifying(value, field, into)),
        Value::String(text) => {
            let class = row(field).map(|row| row.class);
            let is_code = field.ends_with(".lang")
                || field.ends_with(".adm1")
                || field.ends_with(".script")
                || field.ends_with("_ref")
                || field.ends_with("recorded_by");
            if matches!(class, Some(Class::Direct | Class::Local)) && !is_code && !is_listed(text) {
                into.push(text.clone());
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn is_listed(text: &str) -> bool {
    let lists = ["name_kind", "contact_type", "contact_owner"].map(ClosedList::named);
    lists.into_iter().flatten().any(|list| list.codes.iter().any(|(code, _)| *code == text))
}

/// Other ways to write the same: capitals, composed and decomposed letters, without spaces and signs,
/// and of numbers their digits alone, in those of ASCII.
fn forms(text: &str) -> Vec<String> {
    let dense = |text: &str| text.chars().filter(|c| !" -.".contains(*c)).collect::<String>();
    let digits: String = text.chars().map(|c| crate::leak::digit(c).unwrap_or(c)).collect();
    let mut forms = vec![text.to_owned(), text.to_lowercase(), text.to_uppercase()];
    forms.extend([text.nfc().collect(), text.nfd().collect(), text.nfkc().collect(), digits]);
    let all: Vec<String> = forms.iter().map(|form| dense(form)).collect();
    forms.extend(all);
    forms.sort();
    forms.dedup();
    forms
}

/// Whether the bytes of the record hold `form`, or what its receiver reads does, with or without
/// spaces and signs.
fn stands_in(prepared: &Prepared, form: &str) -> bool {
    let bytes = prepared.section().content();
    let read = prepared.will_read().to_string();
    let dense: String = read.chars().filter(|c| !" -.".contains(*c)).collect();
    bytes.windows(form.len()).any(|part| part == form.as_bytes())
        || read.contains(form)
        || dense.contains(form)
}

fn prepared(case: &CaseFile) -> Result<Prepared, Tier1Refusal> {
    let today = PREPARED_ON.parse().unwrap();
    prepare(
        case,
        case.to_partner(),
        today,
        &Wanted::Tier1(Summary::default()),
        &mut ChaCha8Rng::seed_from_u64(1),
    )
}

fn parses(case: &Value) -> CaseFile {
    CaseFile::parse(Zeroizing::new(serde_json::to_vec(case).unwrap()))
        .unwrap_or_else(|error| panic!("{error}\n{case:#}"))
}

#[test]
fn cases_that_are_made_are_valid_in_six_scripts_and_most_can_be_referred() {
    let mut runner = TestRunner::deterministic();
    let (mut referred, mut scripts) = (0, BTreeSet::new());

    for _ in 0..200 {
        let case = case_file().new_tree(&mut runner).unwrap().current();
        let file = parses(&case);
        let names = file.content().persons.iter().flat_map(|person| &person.names);
        scripts.extend(names.map(|name| name.script));
        referred += usize::from(prepared(&file).is_ok());
    }

    assert_eq!(scripts.len(), 6);
    assert!(referred > 60, "{referred} of 200");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_that_points_to_a_person_stands_in_tier_1_in_any_form(case in case_file()) {
        let file = parses(&case);
        let Ok(prepared) = prepared(&file) else { return Ok(()) };
        let mut texts = Vec::new();
        identifying(&case, "", &mut texts);

        // The search finds what does stand there.
        let urgency = case["referral"]["urgency"].as_str().unwrap();
        prop_assert!(stands_in(&prepared, urgency));
        prop_assert!(!texts.is_empty());
        for form in texts.iter().flat_map(|text| forms(text)) {
            prop_assert!(form.len() > 5, "{} is too short to be told from chance", form);
            prop_assert!(!stands_in(&prepared, &form), "{}", form);
        }
    }
}
