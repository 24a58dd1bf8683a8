//! An office joins with real programs: invited, compared by telephone, approved, or refused.

use saphan_tests::process::{Network, text_of};
use serde_json::Value;

/// Invites an office and hands the invitation over.
fn invited(network: &Network, partner: &str, country: &str) -> String {
    let hub = network.address().to_string();
    let invited = network.ca(&["invite", partner, "--country", country, "--hub", &hub]).done();
    assert_eq!(invited["synced"], true, "{invited}");
    let text = text_of(&invited["invitation"]);
    assert!(text.len() <= 180 && text.starts_with("saphan1/mekong/"), "{text}");
    network.file(&format!("{partner}.invitation"), &format!("{text}\n"))
}

#[test]
fn an_office_joins_in_three_commands_and_is_cut_off_by_a_visit() {
    let mut network = Network::without_hub();
    network.start_hub();
    let invitation = invited(&network, "mkn-mm", "MM");
    let office = network.office("mkn-mm");

    let init = ["init", "--join-file", &invitation, "--kdf", "low", "--once"];
    let asked = office.run(&init);
    assert_eq!(asked.code, 75, "{}{}", asked.stdout, asked.stderr);
    let number = text_of(&asked.json()["number"]);
    assert_eq!(text_of(&office.run(&["number"]).done()["number"]), number);
    assert_eq!(office.run(&init).code, 75, "the same command goes on");
    assert_eq!(network.ca(&["sync"]).done()["waiting"][0], "mkn-mm");
    let listed = network.ca(&["request", "list"]).done();
    assert_eq!(listed["requests"][0]["partner"], "mkn-mm");

    let slip = number.replacen(|digit: char| digit != '7' && digit != ' ', "7", 1);
    let slip = network.file("slip", &slip);
    let wrong = network.ca(&["request", "approve", "mkn-mm", "--number-file", &slip]);
    assert_eq!((wrong.code, wrong.error_code().as_str()), (2, "number-mistyped"));
    assert_eq!(office.run(&["join", "--once"]).code, 75, "a slip admits nobody");
    let heard = network.file("heard", &number);
    let approved = network.ca(&["request", "approve", "mkn-mm", "--number-file", &heard]).done();
    assert_eq!((&approved["synced"], &approved["compared_by"]), (&true.into(), &"Noy".into()));
    let joined = office.run(&["join"]).done();
    assert_eq!((&joined["state"], &joined["connected"]), (&"admitted".into(), &true.into()));

    office.run(&["sync"]).done();
    let checked = office.run(&["check"]).done();
    assert_eq!(checked["problems"], 0, "{checked}");
    network.ca(&["sync"]).done();
    let listed = network.ca(&["partner", "list"]).done();
    let seen = listed["partners"].as_array().expect("a list").iter();
    let seen = seen.filter(|one| one["partner"] == "mkn-mm").map(|one| one["seen"].is_string());
    assert_eq!(seen.collect::<Vec<_>>(), [true], "{listed}");
    network.ca(&["partner", "revoke", "mkn-mm", "--reason", "device-lost", "--yes"]).done();
    network.ca(&["sync"]).done();
    let refused = office.run(&["sync"]);
    assert_eq!((refused.code, refused.error_code().as_str()), (14, "REVOKED"));
    let acts = network.ca(&["log", "export"]);
    let acts: Value = acts.json();
    let told: Vec<String> = acts["acts"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|act| act["subject"] == "mkn-mm")
        .map(|act| text_of(&act["act"]))
        .collect();
    assert_eq!(told, ["invite", "approve", "revoke"]);
    network.stop_hub();
}

#[test]
fn a_refusal_and_an_invitation_that_is_used_are_told_in_words() {
    let mut network = Network::without_hub();
    network.start_hub();
    let invitation = invited(&network, "mkn-mm", "mm");
    let (office, thief) = (network.office("mkn-mm"), network.office("thief-mm"));
    let init = ["init", "--join-file", &invitation, "--kdf", "low", "--once"];
    assert_eq!(office.run(&init).code, 75);

    let used = thief.run(&init);
    assert_eq!((used.code, used.error_code().as_str()), (14, "NOT_INVITED"));
    assert!(used.stderr.contains("ask the administrator for a new one"), "{}", used.stderr);
    assert!(used.stderr.contains("The keys and the request are kept."), "{}", used.stderr);
    network.ca(&["sync"]).done();
    let asked = network.ca(&["request", "show", "mkn-mm"]).done();
    assert_eq!(asked["others_with_this_invitation"], 1);
    let words = "telephone us on the old number";
    let why = ["--reason", "not-reached", "--words", words, "--yes"];
    network.ca(&[&["request", "refuse", "mkn-mm"], &why[..]].concat()).done();
    let refused = office.run(&["join"]);

    assert_eq!((refused.code, refused.error_code().as_str()), (15, "JOIN_REJECTED"));
    assert!(refused.stderr.contains("reached nobody of this office"), "{}", refused.stderr);
    assert!(refused.stderr.contains(words), "{}", refused.stderr);
    let again = invited(&network, "mkn-mm", "MM");
    assert_eq!(office.run(&["join", "--join-file", &again, "--once"]).code, 75, "same keys");
    network.stop_hub();
}

#[test]
fn what_the_hub_does_not_know_yet_is_said_and_brought_later() {
    let mut network = Network::without_hub();
    let hub = network.address().to_string();

    let wrong = network.ca(&["invite", "mkn-mm", "--country", "LA", "--hub", &hub]);
    assert_eq!((wrong.code, wrong.error_code().as_str()), (2, "country"));
    let unknown = network.ca(&["invite", "mkn-mm", "--country", "MM"]);
    assert_eq!((unknown.code, unknown.error_code().as_str()), (2, "hub-unknown"));
    let offline =
        network.ca(&["invite", "mkn-mm", "--country", "MM", "--hub", &hub, "--offline"]).done();
    assert_eq!(offline["synced"], false);

    network.start_hub();
    let synced = network.ca(&["sync"]).done();
    assert_eq!((&synced["invitations"], &synced["hub"]), (&1.into(), &hub.into()));
    network.stop_hub();
}
