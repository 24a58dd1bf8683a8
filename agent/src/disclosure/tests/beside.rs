use super::*;

#[test]
fn every_field_of_the_file_is_told_or_stays() {
    for number in EXAMPLES {
        let case = sendable(number);
        let file = parsed(&case);

        let fields = beside(&file, 1);

        let of = |name: &str| fields.iter().find(|one| one.row.field == name);
        assert!(of("persons.names.full").is_some_and(|one| !one.is_told), "{number}");
        assert!(of("persons.sex").is_some_and(|one| one.is_told), "{number}");
        assert!(of("case.local_case_no").is_some_and(|one| !one.is_told), "{number}");
        assert!(fields.iter().all(|one| one.is_told == one.row.first.is_some_and(|it| it == 1)));
    }
}

#[test]
fn what_the_file_does_not_hold_is_not_listed() {
    let mut case = example(1);
    case["persons"][0]["health"] = Value::Null;
    case["narratives"] = json!([]);

    let fields = beside(&parsed(&case), 1);

    let lists = |start: &str| fields.iter().any(|one| one.row.field.starts_with(start));
    assert!(!lists("persons.health") && !lists("narratives") && lists("persons.birth"));
}
