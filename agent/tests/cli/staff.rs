//! Officers, the second person, the log, and access beyond a role.

use crate::place::{Place, case_for_two, case_of_today, code, json, stderr, stdout};

/// Why it rests on no consent.
const WHY: [&str; 2] = ["--basis-reason", "she is unconscious"];

#[test]
fn one_person_alone_sends_nothing_that_needs_a_second() {
    let place = Place::admitted("bsp-th");
    let number = place.imports(&case_of_today());

    let refused = place.run(&["refer", &number, "--to", "mkn-mm", "--send", "--phoned"]);

    assert_eq!(code(&refused), 15, "{}", stderr(&refused));
    assert!(stderr(&refused).contains("saphan-agent staff add"), "{}", stderr(&refused));
    assert_eq!(json(&place.run(&["queue", "--json"]))["queue"].as_array().unwrap().len(), 0);
}

#[test]
fn the_drafter_does_not_approve_and_a_supervisor_who_drafts_needs_another() {
    let place = Place::staffed("bsp-th");
    place.adds("sv-02", "supervisor,case_worker");
    let number = place.imports(&case_for_two());
    let args = ["refer", &number, "--to", "mkn-mm", "--send", "--json", "--as", "sv-02"];
    let no_reason = place.run(&args);
    assert_eq!(code(&no_reason), 15, "{}", stderr(&no_reason));
    assert!(stderr(&no_reason).contains("BASIS_REASON_MISSING"), "{}", stderr(&no_reason));
    let sent = json(&place.run(&[&args[..], &WHY].concat()));
    let referral = sent["referral"].as_str().unwrap();

    let own = place.run(&["approve", referral, "--yes", "--as", "sv-02"]);
    let no_role = place.run(&["approve", referral, "--yes"]);
    let tried = place.run(&["approve", referral, "--dry-run", "--as", "sv-01"]);
    let approved = place.run(&["approve", referral, "--yes", "--as", "sv-01", "--json"]);

    assert_eq!((code(&own), code(&no_role)), (15, 15));
    assert!(stderr(&no_role).contains("supervisor"), "{}", stderr(&no_role));
    assert!(stdout(&tried).contains("mkn-mm will read this of sv-02"), "{}", stdout(&tried));
    assert!(stdout(&tried).contains("she is unconscious"), "the second person reads why");
    assert_eq!(json(&approved)["approved"], true, "{}", stderr(&approved));
    assert_eq!(json(&approved)["drafted_by"], "sv-02");
}

#[test]
fn certificates_are_asked_for_by_the_administrator_alone() {
    let place = Place::staffed("bsp-th");
    let (one, other) = (place.path("one.request"), place.path("other.request"));

    let refused = place.run(&["certificate", "request", one.to_str().unwrap()]);
    let asked = place.run(&["certificate", "request", other.to_str().unwrap(), "--as", "office"]);

    assert_eq!((code(&refused), one.exists()), (15, false), "{}", stderr(&refused));
    assert!(stderr(&refused).contains("administrator"), "{}", stderr(&refused));
    assert_eq!((code(&asked), other.exists()), (0, true), "{}", stderr(&asked));
}

#[test]
fn an_import_says_which_drafts_it_took_down() {
    let place = Place::staffed("bsp-th");
    let mut case = case_for_two();
    let number = place.imports(&case);
    let refer = [&["refer", &number, "--to", "mkn-mm", "--send", "--json"][..], &WHY].concat();
    let referral = json(&place.run(&refer))["referral"].as_str().unwrap().to_owned();
    case["referral"]["urgency"] = "standard".into();
    let file = place.path("changed.json");
    std::fs::write(&file, case.to_string()).unwrap();

    let imported = place.run(&["file", "import", file.to_str().unwrap()]);

    assert_eq!(code(&imported), 0, "{}", stderr(&imported));
    let told = format!("draft {referral} was made of the earlier file and went back");
    assert!(stdout(&imported).contains(&told), "{}", stdout(&imported));
    let gone = place.run(&["approve", &referral, "--yes", "--as", "sv-01"]);
    assert_eq!(code(&gone), 17, "{}", stderr(&gone));
}

#[test]
fn a_draft_that_went_back_is_drafted_again() {
    let place = Place::staffed("bsp-th");
    let number = place.imports(&case_for_two());
    let refer = [&["refer", &number, "--to", "mkn-mm", "--send", "--json"][..], &WHY].concat();
    let first = json(&place.run(&refer));
    let referral = first["referral"].as_str().unwrap();

    assert_eq!(code(&place.run(&refer)), 18);
    let why = ["return", referral, "--reason", "the service is another", "--as", "sv-01"];
    assert_eq!(code(&place.run(&why)), 0);
    let gone = place.run(&["approve", referral, "--yes", "--as", "sv-01"]);
    let again = place.run(&refer);

    assert_eq!(code(&gone), 17, "{}", stderr(&gone));
    assert_eq!(code(&again), 0, "{}", stderr(&again));
    assert_ne!(json(&again)["referral"], first["referral"]);
}

#[test]
fn whoever_has_only_the_office_passphrase_manages_officers_and_opens_no_case() {
    let place = Place::staffed("bsp-th");
    let number = place.imports(&case_of_today());

    let shown = place.run(&["file", "show", &number, "--as", "office"]);
    let listed = json(&place.run(&["staff", "list", "--json", "--as", "office"]));
    let last = place.run(&["staff", "disable", "sv-01", "--as", "office"]);
    let disabled = place.run(&["staff", "disable", "lo-01", "--as", "office"]);

    assert_eq!(code(&shown), 15);
    assert!(!stdout(&shown).contains("names"));
    assert_eq!(listed["staff"].as_array().unwrap().len(), 2);
    assert_eq!(code(&last), 15, "the last supervisor stays: {}", stdout(&last));
    assert_eq!(code(&disabled), 0, "{}", stderr(&disabled));
    assert_ne!(code(&place.run(&["file", "list", "--as", "lo-01"])), 0);
}

#[test]
fn roles_change_under_the_same_key_and_a_wrong_code_says_the_right_form() {
    let place = Place::staffed("bsp-th");
    place.adds("ad-01", "administrator");

    let twice = place.run(&["staff", "add", "lo-01", "--role", "supervisor", "--as", "ad-01"]);
    let name = place.run(&["staff", "add", "somchai", "--role", "supervisor"]);
    let not_hers = place.run(&["staff", "role", "lo-01", "--role", "supervisor"]);
    let args = ["staff", "role", "lo-01", "--role", "supervisor", "--json", "--as", "ad-01"];
    let changed = place.run(&args);

    assert_eq!((code(&twice), code(&name), code(&not_hers)), (18, 2, 15));
    assert_eq!(json(&changed)["roles"], serde_json::json!(["supervisor"]));
}

#[test]
fn broken_glass_is_told_to_supervisor_and_focal_person() {
    let place = Place::staffed("bsp-th");
    place.adds("cw-02", "case_worker");
    place.adds("dp-01", "data_protection_focal");
    let number = place.imports(&case_of_today());
    let show = ["file", "show", &number, "--json", "--as", "cw-02"];
    assert_eq!(code(&place.run(&show)), 15, "the case is another worker's");

    let break_it = ["break-glass", &number, "--reason", "hospital asks at night", "--as", "cw-02"];
    assert_eq!(code(&place.run(&break_it)), 0);

    assert_eq!(code(&place.run(&show)), 0, "open for a quarter of an hour");
    let status = json(&place.run(&["status", "--json", "--as", "sv-01"]));
    assert_eq!(status["unseen_break_glass"], 1, "{status}");
    for (officer, unseen) in [("sv-01", 1), ("dp-01", 0)] {
        let list = json(&place.run(&["break-glass", "--list", "--json", "--as", officer]));
        assert_eq!(list["accesses"][0]["reason"], "hospital asks at night");
        let status = json(&place.run(&["status", "--json", "--as", "sv-01"]));
        assert_eq!(status["unseen_break_glass"], unseen);
    }
    let mine = json(&place.run(&["audit", "export", "--json", "--as", "cw-02"]));
    let acts: Vec<_> = mine["entries"].as_array().unwrap().iter().map(|one| &one["act"]).collect();
    assert!(acts.contains(&&"glass_broken".into()), "{acts:?}");
}

#[test]
fn the_log_is_whole_until_somebody_touches_it_and_holds_no_names() {
    let place = Place::staffed("bsp-th");
    let case = case_of_today();
    let number = place.imports(&case);
    place.run(&["refer", &number, "--to", "mkn-mm", "--send", "--phoned"]);

    let verified = json(&place.run(&["audit", "verify", "--json"]));
    let exported = place.run(&["audit", "export", "--json", "--as", "sv-01"]);

    assert!(verified["entries"].as_u64().unwrap() >= 4, "{verified}");
    assert_eq!(verified["problem"], serde_json::Value::Null);
    assert_eq!(json(&exported)["entries"][2]["act"], "case_created", "{}", stdout(&exported));
    for secret in [&number, case["persons"][0]["names"][0]["full"].as_str().unwrap()] {
        assert!(!stdout(&exported).contains(secret));
    }
    let database = sqlite(&place, "DELETE FROM audit WHERE number = 2");
    assert!(database.status.success(), "{}", stderr(&database));
    let broken = place.run(&["audit", "verify"]);
    assert_eq!(code(&broken), 19, "{}", stdout(&broken));
    assert!(stdout(&broken).contains("not whole"));
}

/// Somebody with the disk changes the store behind the program's back.
fn sqlite(place: &Place, statement: &str) -> std::process::Output {
    const RUN: &str = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); \
                       db.execute('DROP TRIGGER audit_is_not_shortened'); \
                       assert db.execute(sys.argv[2]).rowcount == 1; db.commit()";
    std::process::Command::new("python3")
        .args(["-c", RUN])
        .arg(place.path("office").join("store.sqlite"))
        .arg(statement)
        .output()
        .unwrap()
}

#[test]
fn the_break_glass_key_is_made_once_by_the_administrator_for_the_owner_of_its_file() {
    let place = Place::staffed("bsp-th");
    let (file, passphrase) = (place.path("glass.key"), place.path("passphrase"));
    let (file, passphrase) = (file.to_str().unwrap(), passphrase.to_str().unwrap());
    let make =
        ["break-glass-key", file, "--kdf", "low", "--new-passphrase-file", passphrase, "--as"];
    let made_by = |who| place.run(&[&make[..], &[who]].concat());

    let refused = made_by("lo-01");
    assert_eq!(code(&refused), 15, "{}", stderr(&refused));
    assert!(!place.path("glass.key").exists());

    let made = made_by("office");
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    assert!(stdout(&made).contains("sealed envelope"), "{}", stdout(&made));

    let again = made_by("office");
    assert_eq!(code(&again), 18, "{}", stderr(&again));

    let unread = ["open-identity", "7F3-K2Q", "--break-glass", file];
    assert_eq!(code(&place.run(&unread)), 2, "a reason is asked for");
    let unknown = place.run(&["let-read", "7F3-K2Q", "--as", "sv-01"]);
    assert!(stderr(&unknown).contains("7F3-K2Q"), "{}", stderr(&unknown));
}
