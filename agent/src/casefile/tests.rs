use std::collections::HashSet;
use std::path::PathBuf;

use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::*;

mod arbitrary;
mod bounds;
mod disclosed;
mod together;
mod told;

fn examples() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/data/examples");
    let mut files: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn first() -> Value {
    serde_json::from_slice(&examples()[0].1).unwrap()
}

fn parse(json: impl Into<Vec<u8>>) -> Result<CaseFile, CaseFileError> {
    CaseFile::parse(Zeroizing::new(json.into()))
}

/// The error of the first example after `change`.
#[track_caller]
fn refusal(change: impl FnOnce(&mut Value)) -> CaseFileError {
    let mut case = first();
    change(&mut case);
    let error = parse(serde_json::to_vec_pretty(&case).unwrap()).err().expect("it is refused");
    assert!(error.code().starts_with("case-file-"));
    error
}

#[track_caller]
fn inconsistent(path: &str, problem: CaseProblem, change: impl FnOnce(&mut Value)) {
    let problems = problems(refusal(change));

    let expected = What::Together(problem);
    let found = problems.iter().any(|found| found.path == path && found.what == expected);
    assert!(found, "{path} is not among {problems:?}");
    assert!(problems.iter().all(|problem| problem.at.is_some()), "{problems:?}");
}

#[track_caller]
fn problems(error: CaseFileError) -> Vec<Problem> {
    let CaseFileError::Problems(problems) = error else { panic!("{error}") };
    problems.0
}

/// The only problem of the first example after `change`, which is in a field.
#[track_caller]
fn field(change: impl FnOnce(&mut Value)) -> (String, Position, FieldProblem) {
    let mut problems = problems(refusal(change));
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems.remove(0);
    let What::Field(what) = problem.what else { panic!("{problem}") };
    (problem.path, problem.at.unwrap(), what)
}

#[test]
fn every_example_is_read_and_keeps_its_bytes() {
    let files = examples();
    assert_eq!(files.len(), 12);
    for (name, json) in files {
        let case = parse(json.clone()).unwrap_or_else(|error| panic!("{name}: {error}"));

        assert_eq!(case.as_json_bytes(), json, "{name}");
        let tree: Value = serde_json::from_slice(&json).unwrap();
        assert_eq!(case.local_case_no().expose(), tree["case"]["local_case_no"]);
        assert_eq!(case.to_partner().as_str(), tree["referral"]["to_partner"]);
        assert_eq!(case.origin_partner().as_str(), tree["case"]["origin_partner"]);
        let persons = &case.content().persons;
        assert_eq!(persons[0].names[0].full.expose(), tree["persons"][0]["names"][0]["full"]);
    }
}

#[test]
fn a_wrong_code_is_refused_with_its_place_its_line_and_the_nearest_code() {
    let (path, at, problem) =
        field(|case| case["persons"][0]["risk"]["flags"][3] = json!("trafficker_in_famly"));

    assert_eq!(path, "persons[0].risk.flags[3]");
    let lines = serde_json::to_string_pretty(&first()).unwrap();
    let (before, line) =
        lines.lines().enumerate().find(|(_, line)| line.contains("trafficker_in_family")).unwrap();
    assert_eq!(at, Position { line: before + 1, column: line.find('"').unwrap() + 1 });
    assert_eq!(
        problem.to_string(),
        "not a code of the list risk_flag; the nearest one is `trafficker_in_family`"
    );
}

#[test]
fn an_unknown_field_is_refused_with_the_nearest_one() {
    let (path, _, problem) = field(|case| case["persons"][0]["nationalitty"] = json!("LA"));

    assert_eq!(path, "persons[0]");
    assert_eq!(problem, FieldProblem::Unknown { near: Some("nationality".to_owned()) });
}

#[test]
fn all_problems_of_a_file_are_told_at_once_in_its_order() {
    let mut case = first();
    case["case"]["status"] = json!("activ");
    case["case"]["opened_on"] = json!("2025-02-30");
    case["referral"]["urgency"] = json!(7);
    case["persons"][0]["languages"][1]["code"] = json!("laos");
    case["persons"][0]["sexx"] = json!("female");
    case["persons"][0].as_object_mut().unwrap().remove("nationality");
    case["persons"][0]["documents"][1] = json!("passport");
    case["persons"][1].as_object_mut().unwrap().remove("age_decision");
    case["persons"][1]["names"][0]["full"] = json!("a\u{202e}b");
    let json = serde_json::to_vec_pretty(&case).unwrap();

    let problems = problems(parse(json).err().unwrap());

    let paths: HashSet<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(
        paths,
        HashSet::from([
            "case.opened_on",
            "case.status",
            "persons[0]",
            "persons[0].documents[1]",
            "persons[0].languages[1].code",
            "persons[1]",
            "persons[1].names[0].full",
            "referral.urgency",
        ])
    );
    assert_eq!(problems.len(), 9, "{problems:#?}");
    assert!(problems.is_sorted_by_key(|problem| problem.at));
}

#[test]
fn of_a_file_full_of_problems_a_bounded_number_is_told() {
    let error = refusal(|case| {
        let names: Vec<Value> = (0..200).map(|_| json!({ "kind": 1, "script": 2 })).collect();
        case["persons"][0]["names"] = json!(names);
    });

    assert!(error.to_string().contains("there may be more"));
    assert_eq!(problems(error).len(), PROBLEMS_MAX);
}

#[test]
fn text_that_steers_or_deceives_is_refused_and_joiners_are_not() {
    for hostile in
        ["a\u{0}b", "a\u{1b}[2J", "a\u{202e}b", "\u{2066}a", "a\u{feff}", "\u{fffd}", "\u{9b}"]
    {
        let (path, _, _) = field(|case| case["persons"][0]["names"][0]["full"] = json!(hostile));
        assert_eq!(path, "persons[0].names[0].full");
    }
    let (_, _, problem) = field(|case| case["notice"] = json!("x".repeat(10 * 1024 * 1024)));
    assert!(problem.to_string().contains("256 KiB"));

    let mut case = first();
    case["persons"][0]["names"][0]["full"] = json!("က\u{200b}ခ\u{200d}ဂ\u{200c}\nline\ttab");
    parse(serde_json::to_vec(&case).unwrap()).unwrap();
}

#[test]
fn codes_of_the_office_stay_in_the_file_and_are_not_part_of_its_content() {
    let mut case = first();
    case["persons"][0]["risk"]["flags"][0] = json!("x_bsp-th_raid_next_door");
    let json = serde_json::to_vec(&case).unwrap();

    let read = parse(json.clone()).unwrap();

    assert_eq!(read.as_json_bytes(), json);
    let flags = &read.content().persons[0].risk.as_ref().unwrap().flags;
    assert_eq!((flags.len(), flags.own()), (6, 1));
    let notices: Vec<Notice> = read.warnings().iter().map(|warning| warning.notice).collect();
    assert!(notices.contains(&Notice::OwnCodes), "{notices:?}");
    for bad in ["x_", "x_raid", "x_bsp-th_", "x_bsp-th_Bouavone", "x_BSP_raid"] {
        field(|case| case["persons"][0]["risk"]["flags"][0] = json!(bad));
    }
    field(|case| case["case"]["status"] = json!("x_bsp-th_waiting"));
}

#[track_caller]
fn notices(change: impl FnOnce(&mut Value)) -> Vec<(String, Notice)> {
    let mut case = first();
    change(&mut case);
    let read = parse(serde_json::to_vec(&case).unwrap()).unwrap_or_else(|error| panic!("{error}"));
    read.warnings().into_iter().map(|warning| (warning.path, warning.notice)).collect()
}

#[test]
fn what_contradicts_the_rules_on_age_and_consent_is_warned_of() {
    let warned = |path: &str, notice: Notice, change: fn(&mut Value)| {
        let found = notices(change);
        assert!(found.contains(&(path.to_owned(), notice)), "{notice:?} is not among {found:?}");
    };

    warned("persons[0].age_decision.minor", Notice::EvidenceOfMinor, |case| {
        case["persons"][0]["age_decision"] =
            json!({ "age_years": 19, "basis": "age_claimed", "minor": false });
    });
    warned("persons[0].age_decision.age_years", Notice::NotLowestAge, |case| {
        case["persons"][0]["age_decision"]["age_years"] = json!(17);
    });
    warned("persons[0].birth.assessment_methods", Notice::BonesAlone, |case| {
        case["persons"][0]["age_decision"] =
            json!({ "age_years": 18, "basis": "assessed", "minor": false });
        case["persons"][0]["birth"]["assessment_methods"] = json!(["bone_age_xray"]);
    });
    warned("persons[0].risk.flags", Notice::NoAgeDisputed, |case| {
        case["persons"][0]["risk"]["flags"] = json!(["minor"]);
    });
    warned("persons[0].age_decision.age_years", Notice::AgeAndBirth, |case| {
        case["persons"][0]["age_decision"]["basis"] = json!("birth_date_claimed");
        case["persons"][0]["age_decision"]["age_years"] = json!(12);
    });
    warned("persons[0].consents", Notice::NoConsent, |case| {
        case["persons"][0]["consents"] = json!([]);
    });
    warned("persons[0].consents", Notice::NoConsent, |case| {
        case["persons"][0]["consents"][0]["recipients"] = json!(["other-la"]);
    });
    warned("persons[0].consents", Notice::NoAssent, |case| {
        case["persons"][0]["consents"][0].as_object_mut().unwrap().remove("assent");
    });
    warned("persons[0].consents[0].valid_until", Notice::ConsentEnded, |case| {
        case["persons"][0]["consents"][0]["valid_until"] = json!("2025-03-25");
    });
    warned("persons[0].consents[0].valid_until", Notice::ConsentLong, |case| {
        case["persons"][0]["consents"][0]["valid_until"] = json!("2027-01-01");
    });
}

#[test]
fn a_mistake_in_any_field_of_any_example_names_that_field_or_is_read() {
    for (name, json) in examples() {
        let whole: Value = serde_json::from_slice(&json).unwrap();
        let mut pointers = Vec::new();
        collect(&whole, String::new(), &mut pointers);
        for pointer in pointers.iter().filter(|pointer| !pointer.is_empty()) {
            let mut case = whole.clone();
            *case.pointer_mut(pointer).unwrap() = json!({ "\u{1}": 1 });

            let error = parse(serde_json::to_vec(&case).unwrap()).err();

            let problems = problems(error.unwrap_or_else(|| panic!("{name} {pointer} is read")));
            let first = &problems[0].path;
            assert_eq!(&as_path(pointer), first, "{name} {pointer}: {problems:?}");
        }
    }
}

/// `/persons/0/sex` as `persons[0].sex`.
fn as_path(pointer: &str) -> String {
    let mut path = String::new();
    for part in pointer.split('/').skip(1) {
        if part.parse::<usize>().is_ok() {
            path.push_str(&format!("[{part}]"));
        } else {
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(part);
        }
    }
    path
}

#[test]
fn a_missing_field_and_one_that_stands_twice_are_named() {
    let error = refusal(|case| {
        case["persons"][0].as_object_mut().unwrap().remove("age_decision");
    });
    assert!(error.to_string().contains("`age_decision` is missing"), "{error}");

    let twice = String::from_utf8(examples()[0].1.clone()).unwrap().replacen(
        "\"status\": \"active\",",
        "\"status\": \"active\", \"status\": \"closed\",",
        1,
    );
    let error = parse(twice).err().unwrap();
    assert!(error.to_string().contains("`status` stands twice"), "{error}");
}

#[test]
fn no_error_repeats_what_stands_in_the_file() {
    const NAME: &str = "Bouavone";
    let tricks: [fn(&mut Value); 9] = [
        |case| case["persons"][0]["sex"] = json!(NAME),
        |case| case["persons"][0]["birth"]["assessed_min"] = json!(NAME),
        |case| case["persons"][0]["birth"]["date_claimed"] = json!(NAME),
        |case| case["persons"][0]["pid"] = json!(NAME),
        |case| case["persons"][0]["languages"][0]["level"] = json!(NAME),
        |case| case["persons"][0][NAME] = json!(1),
        |case| case["persons"][0]["names"][0][format!("x`, expected one of `{NAME}")] = json!(1),
        |case| {
            case["persons"][0]["age_decision"]["minor"] = json!(format!("{NAME}, expected {NAME}"))
        },
        |case| case["referral"]["to_partner"] = json!(NAME),
    ];
    for (at, trick) in tricks.into_iter().enumerate() {
        let error = refusal(trick);
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(NAME), "trick {at}: {shown}");
        let placed = problems(error).iter().all(|problem| problem.at.is_some());
        assert!(placed, "trick {at}: {shown}");
    }
}

fn collect(value: &Value, pointer: String, into: &mut Vec<String>) {
    if let Some(fields) = value.as_object() {
        for (key, field) in fields {
            collect(field, format!("{pointer}/{key}"), into);
        }
    } else if let Some(entries) = value.as_array() {
        for (at, entry) in entries.iter().enumerate() {
            collect(entry, format!("{pointer}/{at}"), into);
        }
    }
    into.push(pointer);
}
