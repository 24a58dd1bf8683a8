use super::*;

/// The day on which it was prepared.
fn day(case: &CaseFile) -> Date {
    case.content().referral.prepared_on
}

/// The first example with this summary, at an office that allows it.
fn with_summary(text: &str, decided: &[&str]) -> Result<Prepared, Tier1Refusal> {
    let mut case = example(1);
    case["referral"]["safe_summary"] = json!(text);
    let case = parsed(&case);
    let settlements = decided.iter().map(|one| one.parse().unwrap()).collect();
    let wanted = Wanted::Tier1(Summary { allowed: true, settlements });
    prepare(&case, case.to_partner(), day(&case), &wanted, &mut rng(1))
}

#[track_caller]
fn findings(outcome: Result<Prepared, Tier1Refusal>) -> Vec<Finding> {
    match outcome {
        Err(Tier1Refusal::Findings(findings)) => findings,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("nothing was found"),
    }
}

fn name() -> String {
    example(1)["persons"][0]["names"][0]["full"].as_str().unwrap().to_owned()
}

#[test]
fn a_summary_stays_where_the_office_does_not_allow_it() {
    let mut case = example(1);
    case["referral"]["safe_summary"] = json!("She likes to learn and is afraid of the dark.");
    let case = parsed(&case);
    let wanted = Wanted::Tier1(Summary::default());

    let made = prepare(&case, case.to_partner(), day(&case), &wanted, &mut rng(1)).unwrap();

    assert!(made.will_read().get("safe_summary").is_none());
}

#[test]
fn a_clean_summary_leaves_as_it_is_and_needs_a_second_person() {
    let words = "She likes to learn and is afraid of the dark.";

    let made = with_summary(words, &[]).unwrap();

    assert_eq!(made.will_read()["safe_summary"], words);
    assert!(made.second_person().contains(&SecondPerson::SafeSummary));
}

#[test]
fn a_known_name_is_replaced_or_told_coarser_and_never_kept() {
    let words = format!("At night {} asks for her sister.", name());

    let found = findings(with_summary(&words, &[]));
    assert_eq!((found.len(), found[0].level), (1, Level::Stop), "{found:?}");
    assert_eq!((found[0].start, found[0].end as usize), (9, 9 + name().chars().count()));

    let kept = with_summary(&words, &["1=keep:she wants it"]);
    assert!(matches!(kept, Err(Tier1Refusal::Settlement { number: 1 })));
    let replaced = with_summary(&words, &["1=replace"]).unwrap();
    let text = replaced.will_read()["safe_summary"].as_str().unwrap();
    assert_eq!(text, format!("At night {} asks for her sister.", found[0].suggestion));
    let coarser = with_summary(&words, &["1=generalise:the girl"]).unwrap();
    assert_eq!(coarser.will_read()["safe_summary"], "At night the girl asks for her sister.");
}

#[test]
fn what_is_written_instead_is_checked_like_everything_else() {
    let words = format!("At night {} asks for her sister.", name());

    let again = findings(with_summary(&words, &[&format!("1=generalise:little {}", name())]));

    assert_eq!(again[0].level, Level::Stop);
}

#[test]
fn what_may_be_kept_is_kept_with_a_reason_and_only_there() {
    let words = "Her teacher Mrs Robertson calls each week.";
    let found = findings(with_summary(words, &[]));
    assert!(found.iter().all(|one| one.level == Level::Look), "{found:?}");

    let decided: Vec<String> =
        (1..=found.len()).map(|at| format!("{at}=keep:the partner knows her")).collect();
    let decided: Vec<&str> = decided.iter().map(String::as_str).collect();
    let made = with_summary(words, &decided).unwrap();

    assert_eq!(made.will_read()["safe_summary"], words);
    assert_eq!(made.kept()[0].reason(), "the partner knows her");
    let mut case = example(1);
    case["referral"]["safe_summary"] = json!(words);
    let case = parsed(&case);
    let (section, kept) = (made.section().to_bytes(), made.kept().to_vec());
    let read = |kept| {
        let section = Section::from_bytes(&section).unwrap();
        again(&case, case.to_partner(), day(&case), section, kept)
    };
    assert!(read(kept).is_ok(), "the same decision holds for the same bytes");
    assert!(matches!(read(Vec::new()), Err(Tier1Refusal::Findings(_))), "and no other does");
}

#[test]
fn a_decision_about_nothing_or_twice_about_one_thing_is_refused() {
    let words = format!("At night {} asks for her sister.", name());

    for decided in [&["2=replace"][..], &["1=replace", "1=replace"]] {
        assert!(matches!(with_summary(&words, decided), Err(Tier1Refusal::Settlement { .. })));
    }
    assert!(matches!(
        with_summary("She is well.", &["1=replace"]),
        Err(Tier1Refusal::Settlement { number: 1 })
    ));
}

#[test]
fn a_settlement_is_written_in_one_way() {
    for text in ["1=replace", "2=keep:\"known to all\"", "3=generalise:a town", " 4 = replace"] {
        assert!(text.parse::<Settlement>().is_ok(), "{text}");
    }
    for text in ["", "1", "0=replace", "-1=replace", "x=replace", "1=keep", "1=keep:no", "1=burn"] {
        assert!(text.parse::<Settlement>().is_err(), "{text}");
    }
}
