use super::super::passed::Against;
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

/// A case with these words about the health of its first two persons, at tier 2.
fn second_tier(words: [&str; 2], decided: &[&str], seed: u64) -> Result<Prepared, Tier1Refusal> {
    let case = with_health(words);
    let settlements = decided.iter().map(|one| one.parse().unwrap()).collect();
    prepare(&case, case.to_partner(), day(&case), &Wanted::Tier2(settlements), &mut rng(seed))
}

/// Example 6, a mother with two dependants.
fn with_health(words: [&str; 2]) -> CaseFile {
    let mut case = example(6);
    for (at, words) in words.iter().enumerate() {
        case["persons"][at]["health"] = json!({ "summary": words });
    }
    parsed(&case)
}

const TEACHER: &str = "Her teacher Mrs Robertson calls each week.";

#[test]
fn texts_of_tier_2_are_settled_by_numbers_that_do_not_follow_the_shuffle() {
    let words = [TEACHER, "The doctor Mr Whitfield knows him."];

    for seed in 1..=6 {
        let found = findings(second_tier(words, &[], seed));

        let fields: Vec<&str> = found.iter().map(|one| one.field.as_str()).collect();
        assert_eq!(fields, ["P1.health", "P2.health"], "seed {seed}");
        let decided = ["2=generalise:somebody", "1=keep:the partner knows her"];
        let made = second_tier(words, &decided, seed).unwrap();
        let told = health(&made);
        assert!(told.contains(&TEACHER), "{told:?}");
        assert!(told.contains(&"The doctor somebody knows him."), "{told:?}");
        assert_eq!(made.kept()[0].reason(), "the partner knows her");
        assert!(made.keeps_findings(), "a second person reads why");
    }
}

#[test]
fn what_is_kept_in_one_text_of_tier_2_is_kept_in_no_other() {
    let words = [TEACHER, TEACHER];

    let open = findings(second_tier(words, &["1=keep:the partner knows her"], 1));

    assert_eq!(open.len(), 2, "one decision does not speak for both");
    let made = second_tier([TEACHER, "He is well."], &["1=keep:the partner knows her"], 1).unwrap();
    let case = with_health([TEACHER, "He is well."]);
    let against = Against::of(&case, 2).unwrap().keeping(made.kept().to_vec());
    let silent = |at: &usize| against.written(&format!("persons[{at}].health"), TEACHER).is_empty();
    assert_eq!((0..3).filter(silent).count(), 1, "the same words elsewhere are found");
}

#[test]
fn what_is_kept_is_kept_for_what_it_is() {
    let made = second_tier([TEACHER, "He is well."], &["1=keep:the partner knows her"], 1).unwrap();
    let kept = &made.kept()[0];
    let finding = |kind: &'static str, level| Finding {
        field: kept.field.clone(),
        start: kept.start,
        end: kept.end,
        kind,
        level,
        reason: Why::Unreadable,
        suggestion: String::new(),
    };

    assert!(kept.covers(&finding("PERSON", Level::Look)));
    assert!(!kept.covers(&finding("PHONE", Level::Look)), "something else stands there");
    assert!(!kept.covers(&finding("PERSON", Level::Stop)), "nobody may keep it");
}

#[test]
fn words_instead_go_into_each_line_and_cell_and_what_is_kept_moves_along() {
    let finding = |start, end, level| Finding {
        field: "text".to_owned(),
        start,
        end,
        kind: "NAME",
        level,
        reason: Why::Unreadable,
        suggestion: "[ONE]".to_owned(),
    };
    let text = "ก Keo\tSom\n\nphone, Ann.";
    let findings = [finding(2, 16, Level::Stop), finding(18, 21, Level::Look)];
    let decided: Vec<Settlement> =
        ["2=keep:she may", "1=replace"].iter().map(|one| one.parse().unwrap()).collect();

    let made = settle_text("text", text, &findings, &decided).unwrap();

    assert_eq!(made.text.as_str(), "ก [ONE]\t[ONE]\n\n[ONE], Ann.");
    assert_eq!(made.places, [(2, 20), (22, 25)]);
    assert_eq!((made.kept[0].start, made.kept[0].end), (22, 25));
}

#[test]
fn what_must_not_happen_is_told_in_words_after_acceptance_and_not_before() {
    let mut case = example(6);
    let words = "Never call in the evening, her neighbours listen.";
    case["persons"][0]["protection"]["in_words"] = json!(words);
    let case = parsed(&case);
    let made =
        |wanted| prepare(&case, case.to_partner(), day(&case), &wanted, &mut rng(1)).unwrap();

    let (first, second) =
        (made(Wanted::Tier1(Summary::default())), made(Wanted::Tier2(Vec::new())));

    assert!(!first.will_read().to_string().contains("evening"));
    let persons = second.will_read()["persons"].as_array().unwrap();
    assert_eq!(persons.iter().filter(|person| person["constraints"] == words).count(), 1);
}

#[test]
fn a_known_name_in_a_text_of_tier_2_is_never_kept() {
    let name = example(6)["persons"][0]["names"][0]["full"].as_str().unwrap().to_owned();
    let words = format!("{name} sleeps badly.");

    let kept = second_tier([&words, "He is well."], &["1=keep:she wants it"], 1);

    assert!(matches!(kept, Err(Tier1Refusal::Settlement { number: 1 })));
    let made = second_tier([&words, "He is well."], &["1=generalise:The mother"], 1).unwrap();
    assert!(health(&made).contains(&"The mother sleeps badly."));
}

/// What the partner will read of health.
fn health(made: &Prepared) -> Vec<&str> {
    let persons = made.will_read()["persons"].as_array().unwrap();
    persons.iter().filter_map(|person| person["health"].as_str()).collect()
}
