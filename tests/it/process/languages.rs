//! What commands say to people, in the languages that are complete.

use std::fs;
use std::path::Path;

use saphan_tests::process::{Network, Office, Ran};

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

/// What a command says in each language: none of these English words, and all of what stays as it is.
fn is_told_in_every_language(office: &Office, arguments: &[&str], english: &[&str], kept: &[&str]) {
    let said = office.says("en", arguments);
    for word in english {
        assert!(said.stdout.contains(word), "{word} is English of {arguments:?}: {}", said.stdout);
    }
    for language in LANGUAGES {
        let said = office.says(language, arguments);
        assert_eq!(said.code, 0, "{language}: {}", said.stderr);
        for word in english {
            assert!(!said.stdout.contains(word), "{language}: {word} in {}", said.stdout);
        }
        for text in kept {
            assert!(said.stdout.contains(text), "{language}: no {text} in {}", said.stdout);
        }
    }
}

/// The same of a command that writes a new file, which is named last and removed after each.
fn writes_in_every_language(office: &Office, arguments: &[&str], file: &str, english: &[&str]) {
    for language in LANGUAGES {
        let said = office.says(language, &[arguments, &[file]].concat());
        assert_eq!(said.code, 0, "{language}: {}", said.stderr);
        assert!(said.stdout.contains(file), "{language}: {}", said.stdout);
        for word in english {
            assert!(!said.stdout.contains(word), "{language}: {word} in {}", said.stdout);
        }
        fs::remove_file(file).expect("it was written");
    }
}

#[test]
fn reports_are_told_in_the_language_that_is_asked_for() {
    let mut network = Network::without_hub();
    network.imports_a_case();
    let year = ["--from", "2025-01-01", "--to", "2025-12-31"];
    let report = |more: &[&'static str]| [&["report"], &year[..], more].concat();
    let file = network.path("report.csv").display().to_string();

    is_told_in_every_language(
        &network.bsp,
        &report(&["R1", "R9"]),
        &["Survivors protected", "(unit: person)", "not_recorded", "Not supported:", "case file"],
        &["2025-01-01", "2025-12-31", "R1.1", "R9.2", "case.opened_on"],
    );
    is_told_in_every_language(
        &network.bsp,
        &report(&["R10", "--format", "csv"]),
        &["not supported: ", "Cases opened", "case file"],
        &["partner,from,to,audience,age_at,table,block,title,unit,by_1,value_1", "R10.1"],
    );
    writes_in_every_language(&network.bsp, &report(&["--out"]), &file, &["The report is in"]);
}

#[test]
fn what_proves_something_is_told_in_the_language_that_is_asked_for() {
    let mut network = Network::start();
    let referral = network.refers_a_case();
    network.bsp.run(&["sync"]).done();
    network.nkw.run(&["sync"]).done();
    let (bsp, file) = (&network.bsp, |name: &str| network.path(name).display().to_string());
    let (evidence, listing) = (file("referral.evidence"), file("nkw.listing"));
    let proves = ["What proves", "It says nothing", "It holds no"];

    writes_in_every_language(bsp, &["evidence", "export", &referral, "--out"], &evidence, &proves);
    writes_in_every_language(bsp, &["directory", "prove", "nkw-la", "--out"], &listing, &proves);
    bsp.run(&["evidence", "export", &referral, "--out", &evidence]).done();
    bsp.run(&["directory", "prove", "nkw-la", "--out", &listing]).done();
    let entries = bsp.run(&["directory", "show"]).done()["entries"].to_string();

    is_told_in_every_language(
        bsp,
        &["directory", "show"],
        &["The list of", "entries", "The hub's newest word on it"],
        &[&entries],
    );
    is_told_in_every_language(
        bsp,
        &["evidence", "verify", &evidence],
        &["Every signature holds", "OFFICERS", "applied", "submit"],
        &[&referral, "bsp-th", "nkw-la", "sv-01"],
    );
    is_told_in_every_language(
        bsp,
        &["evidence", "verify", &listing],
        &["stood at the hub", "Every signature holds", "Later entries", "admitted"],
        &["nkw-la", &entries],
    );
    let unlisted = bsp.says("lo", &["directory", "prove", "xyz-mm", "--out", &file("none")]);
    assert!(unlisted.stderr.contains("ບໍ່ມີ xyz-mm ໃນບັນຊີລາຍຊື່"), "{}", unlisted.stderr);
    assert!(unlisted.stderr.contains("NOTHING_TO_PROVE"), "{}", unlisted.stderr);
    network.end();
}

#[test]
fn settings_manuals_and_records_are_told_in_the_language_that_is_asked_for() {
    let network = Network::without_hub();
    let office = &network.bsp;
    let manual = network.path("man");
    fs::create_dir(&manual).expect("a new folder");
    let manual = manual.display().to_string();
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/examples");
    let case = examples.join("07-lao-man-scam-compound.json").display().to_string();
    let notes = network.file("notes.jsonl", "{\"id\": 7, \"text\": \"call +66812345670\"}\n");

    is_told_in_every_language(
        office,
        &["config", "show", "--origin"],
        &["is not set", "# default", "no default"],
        &["hub.address = ", "log.level = ", "agent.toml:"],
    );
    is_told_in_every_language(office, &["config", "defaults"], &["is not set"], &["log.level = "]);
    is_told_in_every_language(
        office,
        &["man", "--out", &manual],
        &["One page per command is in"],
        &[&manual],
    );
    is_told_in_every_language(
        office,
        &["pseudonymise", "--case", &case, "--to", "nkw-la", "--tier", "1"],
        &["will read this at tier"],
        &["nkw-la"],
    );
    let version = office.says("en", &["version"]).stdout;
    let number = version.split([' ', ',']).nth(1).expect("a number");
    is_told_in_every_language(office, &["version"], &[], &["saphan-agent", number]);
    let scanned = office.says("en", &["leak", "scan", "--jsonl", &notes]).stdout;
    assert!(scanned.contains("\"id\":7"), "{scanned}");
    is_told_in_every_language(office, &["leak", "scan", "--jsonl", &notes], &[], &[&scanned]);
}
