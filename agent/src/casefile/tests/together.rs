//! What must go together within a file.

use super::*;

#[test]
fn ids_are_unique_within_the_file() {
    inconsistent("persons[1].pid", CaseProblem::RepeatedId, |case| {
        case["persons"][1]["pid"] = json!("P1");
    });
    inconsistent("staff[1].sid", CaseProblem::RepeatedId, |case| {
        case["staff"][1]["sid"] = json!("S1");
    });
}

#[test]
fn ids_lead_to_someone_of_the_file() {
    inconsistent("persons[0].consents[0].covers", CaseProblem::UnknownPerson, |case| {
        case["persons"][0]["consents"][0]["covers"] = json!(["P1", "P9"]);
    });
    inconsistent("persons[0].consents[0].giver_ref", CaseProblem::UnknownGiver, |case| {
        case["persons"][0]["consents"][0]["giver_ref"] = json!("S9");
    });
    inconsistent("persons[1].relation_to.pid", CaseProblem::UnknownPerson, |case| {
        case["persons"][1]["relation_to"]["pid"] = json!("P9");
    });
    inconsistent("persons[1].relation_to.pid", CaseProblem::RelatedToSelf, |case| {
        case["persons"][1]["relation_to"]["pid"] = json!("P2");
    });
    inconsistent("referral.services_requested[1].persons", CaseProblem::UnknownPerson, |case| {
        case["referral"]["services_requested"][1]["persons"] = json!(["P7"]);
    });
}

#[test]
fn dates_and_ages_are_possible() {
    inconsistent("referral.prepared_on", CaseProblem::DateOrder, |case| {
        case["referral"]["prepared_on"] = json!("2025-03-09");
    });
    inconsistent("persons[0].birth.date_claimed", CaseProblem::Age, |case| {
        case["persons"][0]["birth"]["date_claimed"] = json!("2025-05-14");
    });
    inconsistent("persons[0].birth.assessed_max", CaseProblem::Age, |case| {
        case["persons"][0]["birth"]["assessed_min"] = json!(18);
    });
    inconsistent("persons[0].exploitation[0].to", CaseProblem::DateOrder, |case| {
        case["persons"][0]["exploitation"][0]["to"] = json!("2024-10-04");
    });
    inconsistent("persons[0].consents[0].valid_until", CaseProblem::DateOrder, |case| {
        case["persons"][0]["consents"][0]["valid_until"] = json!("2025-03-19");
    });
    inconsistent("persons[0].documents[0].expires_on", CaseProblem::DateOrder, |case| {
        case["persons"][0]["documents"][0]["expires_on"] = json!("2024-09-01");
    });
    inconsistent("persons[0].age_decision.minor", CaseProblem::MinorDenied, |case| {
        case["persons"][0]["age_decision"]["minor"] = json!(false);
    });
    inconsistent("persons[0].addresses[1].adm1", CaseProblem::AreaElsewhere, |case| {
        case["persons"][0]["addresses"][1]["adm1"] = json!("TH-21");
    });
}

#[test]
fn a_case_has_a_survivor_with_a_name_and_a_transfer_a_hand_over() {
    inconsistent("persons", CaseProblem::NoSurvivor, |case| {
        case["persons"][0]["role"] = json!("witness");
    });
    inconsistent("persons[0].names", CaseProblem::NoName, |case| {
        case["persons"][0]["names"] = json!([]);
    });
    inconsistent("persons[1].relation_to", CaseProblem::NoRelation, |case| {
        case["persons"][1].as_object_mut().unwrap().remove("relation_to");
    });
    inconsistent("referral.handover", CaseProblem::NoHandover, |case| {
        case["referral"].as_object_mut().unwrap().remove("handover");
    });
    inconsistent("referral.to_partner", CaseProblem::ToSelf, |case| {
        case["referral"]["to_partner"] = json!("bsp-th");
    });
}
