use super::*;

/// The first example's consent after `change`.
fn consent(change: impl FnOnce(&mut Value)) -> Result<Tier1, Tier1Refusal> {
    let mut case = example(1);
    change(&mut case["persons"][0]["consents"][0]);
    built(&case)
}

#[track_caller]
fn refused(expected: ConsentProblem, outcome: Result<Tier1, Tier1Refusal>) {
    let refusal = outcome.expect_err("the guard refuses");
    let Tier1Refusal::Consent { problem, .. } = &refusal else { panic!("{refusal}") };
    assert_eq!(*problem, expected);
    assert_eq!(refusal.code(), expected.code());
    assert!(refusal.to_string().starts_with('P'), "the person is named by her id: {refusal}");
}

#[test]
fn without_consent_nothing_is_made() {
    let mut case = example(1);
    case["persons"][0]["consents"] = json!([]);
    refused(ConsentProblem::NotCovered, built(&case));

    case["persons"][0].as_object_mut().unwrap().remove("consents");
    refused(ConsentProblem::NotCovered, built(&case));
}

#[test]
fn a_dependant_whom_no_consent_covers_stops_the_whole_referral() {
    let mut case = example(6);
    case["persons"][0]["consents"][0]["covers"] = json!(["P1", "P2"]);
    refused(ConsentProblem::NotCovered, built(&case));
}

#[test]
fn purpose_receiver_and_tier_must_be_named() {
    refused(ConsentProblem::Purpose, consent(|it| it["purposes"] = json!(["case_management"])));
    refused(ConsentProblem::Recipient, consent(|it| it["recipients"] = json!(["mkn-mm"])));
    refused(ConsentProblem::Tier, consent(|it| it["tiers"] = json!(["t2", "t3"])));
}

#[test]
fn only_a_consent_that_stands_counts() {
    for status in ["expired", "withdrawn", "withdrawn_in_part", "refused", "superseded"] {
        refused(ConsentProblem::Status, consent(|it| it["status"] = json!(status)));
    }
}

#[test]
fn a_consent_counts_from_its_day_to_its_last_day() {
    let mut case = example(1);
    case["persons"][0]["consents"][0]["valid_until"] = json!("2025-04-10");
    assert!(on(&case, "2025-04-10").is_ok());
    refused(ConsentProblem::Expired, on(&case, "2025-04-11"));
    refused(ConsentProblem::NotYet, consent(|it| it["given_on"] = json!("2025-04-03")));
}

#[test]
fn a_consent_stands_for_twelve_months_at_most() {
    assert!(consent(|it| it["valid_until"] = json!("2026-03-20")).is_ok());
    refused(ConsentProblem::TooLong, consent(|it| it["valid_until"] = json!("2026-03-21")));
}

#[test]
fn a_later_no_takes_back_an_earlier_yes() {
    let later = |given_on: &str, recipients: Value| {
        let mut case = example(1);
        let mut no = case["persons"][0]["consents"][0].clone();
        no["cid"] = json!("C2");
        no["status"] = json!("refused");
        no["given_on"] = json!(given_on);
        no["recipients"] = recipients;
        case["persons"][0]["consents"].as_array_mut().unwrap().push(no);
        built(&case)
    };

    refused(ConsentProblem::Status, later("2025-03-25", json!(["nkw-la"])));
    refused(ConsentProblem::Status, later("2025-03-25", json!([])));
    assert!(later("2025-03-19", json!(["nkw-la"])).is_ok());
    assert!(later("2025-03-25", json!(["mkn-mm"])).is_ok());
}

#[test]
fn the_newest_of_several_consents_is_the_one_that_leaves() {
    let mut case = example(1);
    let mut newer = case["persons"][0]["consents"][0].clone();
    newer["cid"] = json!("C2");
    newer["given_on"] = json!("2025-03-28");
    newer["withhold_from"] = json!(["family"]);
    case["persons"][0]["consents"].as_array_mut().unwrap().insert(0, newer);

    let record = to_json(&built(&case).unwrap());

    assert_eq!(record["consents"].as_array().unwrap().len(), 1);
    assert_eq!(record["consents"][0]["withhold_from"], json!(["family"]));
}

#[test]
fn a_childs_own_word_is_needed_beside_her_guardians() {
    refused(ConsentProblem::NoAssent, consent(|it| it["assent"]["given"] = json!(false)));
    let without = |it: &mut Value| {
        it.as_object_mut().unwrap().remove("assent");
    };
    refused(ConsentProblem::NoAssent, consent(without));
    for alone in ["self", "self_with_assent_support", "caregiver"] {
        refused(ConsentProblem::Giver, consent(|it| it["giver"] = json!(alone)));
    }
}

#[test]
fn a_dependant_of_twelve_is_asked_and_a_smaller_one_is_spoken_for_by_her_mother() {
    let mut case = example(6);
    assert!(built(&case).is_ok());
    case["persons"][1]["age_decision"]["age_years"] = json!(12);
    case["persons"][1]["birth"]["date_claimed"] = json!("2013-01-09");
    refused(ConsentProblem::NoAssent, built(&case));
    let mut own = case["persons"][0]["consents"][0].clone();
    own["cid"] = json!("C2");
    own["covers"] = json!(["P2"]);
    own["assent"] = json!({ "given": true, "language": "swe" });
    case["persons"][0]["consents"].as_array_mut().unwrap().push(own);

    assert_eq!(built(&case).unwrap().consents.len(), 2);
}

#[test]
fn only_a_parent_speaks_for_someone_elses_child() {
    let mut case = example(6);
    case["persons"][1]["relation_to"]["relation"] = json!("sibling");
    refused(ConsentProblem::Giver, built(&case));
}

#[test]
fn where_a_parent_is_implicated_the_best_interest_panel_decides() {
    let implicated = |giver: &str, assent: bool| {
        let mut case = example(1);
        let situation = &mut case["persons"][0]["exploitation"][0];
        situation["recruitment_relation"] = json!("parent_or_guardian");
        let consent = &mut case["persons"][0]["consents"][0];
        consent["giver"] = json!(giver);
        if !assent {
            consent.as_object_mut().unwrap().remove("assent");
        }
        built(&case)
    };
    for giver in ["parent", "legal_guardian", "social_authority"] {
        refused(ConsentProblem::GuardianImplicated, implicated(giver, true));
    }
    assert!(implicated("best_interest_panel", false).is_ok());
}

#[test]
fn a_basis_that_is_no_consent_needs_its_own_giver_and_ends_within_thirty_days() {
    let basis = |basis: &str, giver: &str, until: &str| {
        consent(|it| {
            it["basis"] = json!(basis);
            it["giver"] = json!(giver);
            it["valid_until"] = json!(until);
        })
    };
    assert!(basis("vital_interest", "none_vital_interest", "2025-04-19").is_ok());
    assert!(basis("child_best_interest", "best_interest_panel", "2025-04-19").is_ok());
    for (name, giver) in
        [("vital_interest", "none_vital_interest"), ("child_best_interest", "best_interest_panel")]
    {
        refused(ConsentProblem::TooLong, basis(name, giver, "2025-04-20"));
        refused(ConsentProblem::GiverOfBasis, basis(name, "parent", "2025-04-19"));
    }
    for other in ["legal_claim", "substantial_public_interest"] {
        refused(ConsentProblem::Basis, basis(other, "social_authority", "2025-04-19"));
    }
    let nobody = basis("explicit_consent", "none_vital_interest", "2025-04-19");
    refused(ConsentProblem::GiverOfBasis, nobody);
}

#[test]
fn the_best_interest_of_a_child_is_no_basis_for_an_adult() {
    let mut case = example(2);
    let consent = &mut case["persons"][0]["consents"][0];
    consent["basis"] = json!("child_best_interest");
    consent["giver"] = json!("best_interest_panel");
    consent["valid_until"] = json!("2025-03-10");
    refused(ConsentProblem::GiverOfBasis, built(&case));
}

#[test]
fn an_adult_speaks_for_herself() {
    let adult = |change: fn(&mut Value)| {
        let mut case = example(2);
        change(&mut case);
        built(&case)
    };
    assert!(adult(|_| {}).is_ok());
    for giver in ["parent", "social_authority", "caregiver", "best_interest_panel"] {
        let mut case = example(2);
        case["persons"][0]["consents"][0]["giver"] = json!(giver);
        refused(ConsentProblem::Giver, built(&case));
    }
    assert!(
        adult(|case| case["persons"][0]["consents"][0]["giver"] = json!("legal_guardian")).is_ok()
    );
}

#[test]
fn who_was_a_child_when_consent_was_given_is_asked_again_as_an_adult() {
    let mut case = example(2);
    case["persons"][0]["consents"][0]["assent"] = json!({ "given": true, "language": "shn" });
    refused(ConsentProblem::AskAsAdult, built(&case));

    let mut case = example(2);
    case["persons"][0]["age_decision"]["age_years"] = json!(18);
    case["persons"][0]["birth"]["date_claimed"] = json!("2007-02-16");
    refused(ConsentProblem::AskAsAdult, built(&case));
}

#[test]
fn who_turned_18_since_the_decision_stops_the_referral() {
    let mut case = sendable(4);
    case["persons"][2]["consents"][0]["valid_until"] = json!("2025-12-31");
    for person in [0, 1, 3] {
        case["persons"][person]["consents"][0]["valid_until"] = json!("2025-12-31");
    }

    assert!(on(&case, "2025-06-05").is_ok());
    assert_eq!(
        on(&case, "2025-06-06"),
        Err(Tier1Refusal::CameOfAge { person: "P3".parse().unwrap() })
    );
}

#[test]
fn the_receiver_is_the_one_that_the_case_names() {
    let case = parsed(&example(1));
    let other = "mkn-mm".parse().unwrap();
    assert_eq!(
        build(&case, &other, "2025-04-02".parse().unwrap(), &mut rng(1)),
        Err(Tier1Refusal::OtherReceiver)
    );
}

#[test]
fn a_referral_dated_tomorrow_is_not_made_today() {
    assert_eq!(on(&example(1), "2025-04-01"), Err(Tier1Refusal::DatedInFuture));
}
