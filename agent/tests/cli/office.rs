//! Cases and referrals, as far as one office without a line can take them.

use std::fs;

use crate::place::{Place, case_for_two, case_of_today, code, json, now, stderr, stdout};

#[test]
fn a_case_is_imported_listed_previewed_referred_and_waits_in_the_queue() {
    let place = Place::staffed("bsp-th");
    let case = case_for_two();
    let number = place.imports(&case);

    let listed = json(&place.run(&["file", "list", "--json"]));
    assert_eq!(listed["cases"][0]["case"], *number);
    let shown = json(&place.run(&["file", "show", &number, "--json"]));
    assert_eq!(shown["case"], case);
    let preview = place.run(&["refer", &number, "--to", "mkn-mm"]);
    assert_eq!(code(&preview), 0, "{}", stderr(&preview));
    assert!(stdout(&preview).contains("mkn-mm will read this"));
    for said in ["| The hub can see:", "| From   bsp-th", "Stays here: ", "persons.names.full"] {
        assert!(stdout(&preview).contains(said), "{said}: {}", stdout(&preview));
    }
    assert_eq!(json(&place.run(&["queue", "--json"]))["queue"].as_array().unwrap().len(), 0);

    let why = ["--basis-reason", "she is unconscious"];
    let refer = [&["refer", &number, "--to", "mkn-mm", "--send", "--json"][..], &why].concat();
    let sent = json(&place.run(&refer));
    let referral = sent["referral"].as_str().unwrap();
    let drafts = json(&place.run(&["queue", "--json"]));
    assert_eq!(drafts["queue"].as_array().unwrap().len(), 1);
    assert_eq!(drafts["queue"][0]["referral"], referral);
    assert_eq!(drafts["queue"][0]["to_act"], "a supervisor, not lo-01");
    let approved = place.run(&["approve", referral, "--yes", "--as", "sv-01"]);
    assert_eq!(code(&approved), 0, "{}", stderr(&approved));
    let queue = json(&place.run(&["queue", "list", "--json"]));
    assert_eq!(queue["queue"][0]["referral"], referral);
    assert_eq!(queue["queue"][0]["waits_for"], "news of who belongs to the network");
    assert_eq!(queue["queue"][0]["to_act"], "the line to the hub");
    assert_eq!(code(&place.run(&refer)), 18);
    let status = json(&place.run(&["status", "--json"]));
    assert_eq!((&status["waiting_here"], &status["may_seal"]), (&1.into(), &false.into()));
    let inbox = json(&place.run(&["inbox", "--sent", "--json"]));
    assert_eq!(inbox["referrals"][0]["referral"], referral);
}

#[test]
fn a_preview_shows_nothing_that_names_anybody() {
    let place = Place::admitted("bsp-th");
    let case = case_of_today();
    let number = place.imports(&case);

    let preview = place.run(&["refer", &number, "--to", "mkn-mm", "--json"]);

    let shown = json(&preview)["will_read"].to_string();
    let names = case["persons"][0]["names"].as_array().unwrap();
    assert!(!names.is_empty() && !shown.contains(&number));
    for name in names {
        assert!(!shown.contains(name["full"].as_str().unwrap()));
    }
}

#[test]
fn without_a_valid_consent_nothing_is_referred() {
    let place = Place::admitted("bsp-th");
    let mut case = case_of_today();
    case["persons"][0]["consents"][0]["status"] = "withdrawn".into();
    let number = place.imports(&case);

    let refused = place.run(&["refer", &number, "--to", "mkn-mm", "--send", "--phoned"]);

    assert_eq!(code(&refused), 15, "{}", stderr(&refused));
    assert_eq!(json(&place.run(&["queue", "--json"]))["queue"].as_array().unwrap().len(), 0);
}

#[test]
fn a_referral_that_has_not_left_is_recalled() {
    let place = Place::staffed("bsp-th");
    let number = place.imports(&case_of_today());
    let silent = place.run(&["refer", &number, "--to", "mkn-mm", "--send"]);
    assert_eq!(code(&silent), 15, "an emergency");
    assert!(stderr(&silent).contains("telephone the partner first"), "{}", stderr(&silent));
    let sent =
        json(&place.run(&["refer", &number, "--to", "mkn-mm", "--send", "--phoned", "--json"]));
    let referral = sent["referral"].as_str().unwrap();

    let tried = place.run(&["recall", referral, "--reason", "safety", "--dry-run", "--json"]);
    let recalled = place.run(&["recall", referral, "--reason", "safety", "--json"]);

    assert_eq!(json(&tried)["state"], "recalled");
    assert_eq!(json(&recalled)["state"], "recalled", "{}", stderr(&recalled));
    let id = sent["id"].as_str().unwrap();
    let shown = json(&place.run(&["show", id, "--json"]));
    assert_eq!((&shown["state"], &shown["reason"]), (&"recalled".into(), &"safety".into()));
    assert_eq!(code(&place.run(&["recall", referral, "--reason", "safety"])), 18);
}

#[test]
fn a_hand_over_is_planned_only_once_somebody_has_accepted() {
    let place = Place::staffed("bsp-th");
    let number = place.imports(&case_of_today());
    let sent =
        json(&place.run(&["refer", &number, "--to", "mkn-mm", "--send", "--phoned", "--json"]));
    let referral = sent["referral"].as_str().unwrap();
    let at = now().plus(std::time::Duration::from_secs(86_400)).to_string();
    let plan = |words: &str| place.run(&["plan", referral, "--at", &at, "--place", words]);
    let queue = || json(&place.run(&["queue", "--json"]))["queue"].as_array().unwrap().len();
    let waiting = queue();

    let bridge = plan("the bridge, arrivals hall");
    let wrong = place.run(&["plan", referral, "--at", "tomorrow", "--place", "the bridge"]);

    assert_eq!(code(&bridge), 18, "nobody has accepted yet: {}", stderr(&bridge));
    assert_eq!(code(&wrong), 2);
    assert_eq!(queue(), waiting, "nothing else leaves");
}

#[test]
fn what_is_not_there_ends_with_17() {
    let place = Place::admitted("bsp-th");

    for arguments in [
        ["show", "7F3-K2Q"].as_slice(),
        &["accept", "7F3-K2Q", "--services", "maternity", "--persons", "P1,2"],
        &["decline", "7F3-K2Q", "--reason", "no_capacity"],
        &["ask", "7F3-K2Q", "--topic", "timing"],
        &["answer", "7F3-K2Q", "--fact", "yes"],
        &["recall", "7F3-K2Q", "--reason", "safety"],
        &["redirect", "7F3-K2Q", "--to", "mkn-mm", "--reason", "no_capacity"],
        &["say", "7F3-K2Q", "The bridge closes at four."],
        &["plan", "7F3-K2Q", "--at", "2026-12-03T09:30+07:00", "--place", "the bridge"],
        &["agree", "7F3-K2Q"],
        &["received", "7F3-K2Q", "--outcome", "received_safe"],
        &["not-received", "7F3-K2Q", "--outcome", "no_show", "--dry-run"],
        &["close", "7F3-K2Q", "--reason", "other"],
        &["start", "7F3-K2Q"],
        &["follow-up", "7F3-K2Q", "--occasion", "arrival", "--outcome", "safe_stable"],
        &["finish", "7F3-K2Q", "--reason", "other", "--service", "education=completed"],
        &["confirm", "7F3-K2Q"],
        &["file", "show", "none"],
        &["refer", "none", "--to", "mkn-mm"],
        &["file", "import", "/nowhere/case.json"],
    ] {
        let output = place.run(arguments);
        assert_eq!(code(&output), 17, "{arguments:?}: {}", stderr(&output));
    }
}

#[test]
fn a_case_file_of_another_office_or_with_a_typo_is_not_imported() {
    let place = Place::admitted("opb-be");
    let file = place.path("case.json");
    let mut case = case_of_today();
    fs::write(&file, case.to_string()).unwrap();
    let import = ["file", "import", file.to_str().unwrap(), "--dry-run"];
    assert_eq!(code(&place.run(&import)), 15);

    case["case"]["origin_partner"] = "opb-be".into();
    fs::write(&file, case.to_string()).unwrap();
    assert_eq!(code(&place.run(&import)), 0);
    case["referral"]["urgency"] = "urgentt".into();
    fs::write(&file, case.to_string()).unwrap();
    let refused = place.run(&import);

    assert_eq!(code(&refused), 1);
    assert!(stderr(&refused).contains("the nearest one is `urgent`"));
}

#[test]
fn partners_are_listed_with_their_standing() {
    let place = Place::admitted("bsp-th");

    let listed = json(&place.run(&["partner", "list", "--json"]));

    assert_eq!(listed["schema"], "saphan.partner.list/1");
    assert_eq!(listed["partners"][0]["partner"], "bsp-th");
    assert_eq!(listed["partners"][0]["this_office"], true);
    assert_eq!(listed["partners"][1]["has_key_for_this_week"], false);
    assert_eq!(code(&place.run(&["partner", "thaw", "xyz-be", "--yes"])), 17);
}

#[test]
fn before_the_certificates_are_there_the_office_does_not_open() {
    let place = Place::initialised();

    let output = place.run(&["status"]);

    assert_eq!(code(&output), 10);
    assert!(stderr(&output).contains("certificate install"));
}
