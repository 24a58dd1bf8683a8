//! What commands say to people, in the languages that are complete.

use std::fs;
use std::path::Path;

use saphan_tests::process::{Network, Ran};

const LANGUAGES: [&str; 5] = ["th", "lo", "my", "fr", "nl"];

/// The message `id` of a language, as its files have it.
fn message(language: &str, id: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a crate of the workspace");
    let own = root.join("agent/locales").join(language).join("main.ftl");
    let shared = root.join("protocol/pages/locales").join(language).join("common.ftl");
    let files = [own, shared].map(|file| fs::read_to_string(file).expect("each language has it"));
    let mut lines = files.iter().flat_map(|file| file.lines());
    let line = lines.find_map(|line| line.strip_prefix(&format!("{id} = ")));
    line.unwrap_or_else(|| panic!("{language} lacks {id}")).to_owned()
}

#[test]
fn commands_speak_the_language_that_is_asked_for() {
    let mut network = Network::start();
    let referral = network.refers_a_case();
    network.bsp.run(&["sync"]).done();
    network.nkw.run(&["sync"]).done();

    for language in LANGUAGES {
        let inbox = network.nkw.says(language, &["inbox"]);
        assert_eq!(inbox.code, 0, "{}", inbox.stderr);
        assert!(inbox.stdout.contains(&referral), "{language}: {}", inbox.stdout);
        let state = message(language, "state-delivered");
        assert!(inbox.stdout.contains(&state), "{language}: {}", inbox.stdout);

        let shown = network.bsp.says(language, &["show", &referral]);
        let urgency = message(language, "field-urgency");
        assert!(shown.stdout.contains(&urgency), "{language}: {}", shown.stdout);
        assert!(!shown.stdout.contains("urgency  "), "{language}: {}", shown.stdout);

        let refused = network.bsp.says(language, &["accept", &referral]);
        assert_eq!(refused.code, 18);
        let unchanged = message(language, "error-unchanged");
        assert!(refused.stderr.contains(&unchanged), "{language}: {}", refused.stderr);
        assert!(refused.stderr.contains("STEP_NOT_POSSIBLE"), "{language}: {}", refused.stderr);
        assert!(!refused.stderr.contains("Nothing was changed"), "{language}: {}", refused.stderr);
    }
    network.end();
}

#[test]
fn english_and_what_programs_read_stay_as_they_are() {
    let network = Network::without_hub();

    let refused = network.bsp.says("en", &["show", "7F3-K2Q"]);
    let text = "error: there is no referral 7F3-K2Q; see them with: saphan-agent inbox\n  Nothing was changed.\n";
    assert_eq!(refused.stderr, text);

    let json = network.bsp.run(&["show", "7F3-K2Q", "--lang", "fr"]);
    assert_eq!(json.error_code(), "REFERRAL_UNKNOWN");
    assert!(json.stderr.contains("there is no referral 7F3-K2Q"), "{}", json.stderr);
    let queue = network.bsp.run(&["queue", "--lang", "th"]).done();
    assert!(queue["queue"].as_array().is_some_and(Vec::is_empty), "{queue}");
}

#[test]
fn the_settings_name_the_language_and_a_setting_that_does_not_read_is_told_in_it() {
    let network = Network::without_hub();
    let unchanged = message("fr", "error-unchanged");

    let mut asked = network.bsp.locked(&["check"]);
    let by_variable = Ran::of(asked.env("SAPHAN_LANGUAGE", "fr").arg("--as").arg("lo-01"));
    assert_eq!(by_variable.code, 0, "{}", by_variable.stdout);
    let path = network.bsp.dir().join("agent.toml");
    let settings = fs::read_to_string(&path).expect("init writes settings");
    fs::write(&path, format!("language = \"fr\"\n{settings}")).expect("written");
    let by_file = network.bsp.says_as_set(&["show", "7F3-K2Q"]);
    assert!(by_file.stderr.contains(&unchanged), "{}", by_file.stderr);

    fs::write(&path, "langauge = \"fr\"\n").expect("written");
    let unread = network.bsp.says("fr", &["inbox"]);

    assert_eq!(unread.code, 3);
    assert!(unread.stderr.contains("CONFIG_UNKNOWN_KEY"), "{}", unread.stderr);
    assert!(unread.stderr.contains(&unchanged), "{}", unread.stderr);
}
