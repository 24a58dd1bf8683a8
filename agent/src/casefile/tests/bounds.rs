//! What a file may hold at most, and what no file may be.

use super::*;

#[test]
fn a_file_cut_anywhere_is_refused_whole() {
    let json = &examples()[0].1;
    for end in (0..json.len() - 2).step_by(97) {
        let error = parse(&json[..end]).err().unwrap();
        let cut = matches!(error, CaseFileError::CutOff { .. } | CaseFileError::NotJson { .. });
        assert!(cut, "cut at {end}: {error}");
    }
}

#[test]
fn something_after_the_end_is_refused() {
    let mut json = examples()[0].1.clone();
    json.extend(b"{}");
    assert!(matches!(parse(json).err(), Some(CaseFileError::NotJson { .. })));
}

#[test]
fn a_file_of_17_mib_is_refused_before_it_is_read() {
    let len = 17 * 1024 * 1024;
    assert_eq!(parse(vec![b'['; len]).err(), Some(CaseFileError::TooLarge { len }));
}

#[test]
fn deep_nesting_is_refused_without_exhausting_the_stack() {
    for open in ["[", "{\"case\":"] {
        assert!(parse(open.repeat(1_000_000)).is_err());
    }
    let error = refusal(|case| {
        case["notice"] = (0..100).fold(json!(1), |inner, _| json!([inner]));
    });
    assert_eq!(problems(error).len(), 1);
}

#[test]
fn a_list_of_more_entries_than_any_case_needs_is_refused() {
    let error = refusal(|case| {
        case["persons"][0]["nationality"] = json!(vec!["LA"; LIST_LEN_MAX + 1]);
    });
    assert!(error.to_string().contains("at most 256"), "{error}");
}

#[test]
fn a_case_holds_no_more_than_one_referral_can() {
    inconsistent("persons[0].nationality", CaseProblem::TooMany { max: 8 }, |case| {
        case["persons"][0]["nationality"] = json!(vec!["LA"; 9]);
    });
    inconsistent("persons[0].documents", CaseProblem::TooMany { max: 32 }, |case| {
        let document = case["persons"][0]["documents"][0].clone();
        case["persons"][0]["documents"] = json!(vec![document; 33]);
    });
    inconsistent("persons", CaseProblem::TooMany { max: 64 }, |case| {
        let person = case["persons"][1].clone();
        case["persons"].as_array_mut().unwrap().extend(vec![person; 63]);
    });
}

#[test]
fn another_layout_is_refused() {
    let error = refusal(|case| case["schema"] = json!("saphan.casefile/1"));
    assert!(error.to_string().contains("saphan.casefile/0"), "{error}");
}

#[test]
fn abuse_material_is_no_type_of_attachment() {
    for refused in ["child_abuse_material", "executable", "unscanned"] {
        let error = refusal(|case| case["attachments"][0]["type"] = json!(refused));
        assert_eq!(problems(error).len(), 1, "{refused}");
    }
}
