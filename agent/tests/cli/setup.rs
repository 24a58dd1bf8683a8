//! What needs no unlocked office: setting up, certificates, settings, help.

use std::fs;

use saphan_certs::request::PartnerRequest;
use serde_json::Value;

use crate::place::{PASSPHRASE, Place, code, json, program, stderr, stdout};

#[test]
fn init_writes_a_request_that_the_administrator_can_read_and_settings() {
    let place = Place::initialised();

    let request = fs::read_to_string(place.path("nkw-la.request")).unwrap();

    let request = PartnerRequest::parse(&request).unwrap();
    assert_eq!(request.partner().as_str(), "nkw-la");
    assert_eq!(request.network().as_str(), "mekong");
    let shown = place.run(&["config", "show", "--origin"]);
    assert!(stdout(&shown).contains("hub.address = \"hub.example.org:4433\""));
    assert!(stdout(&shown).contains("agent.toml:4"));
}

#[test]
fn a_second_init_is_refused_and_leaves_the_keys() {
    let place = Place::initialised();
    let key = fs::read(place.path("office/office.key")).unwrap();

    let again = place.init();

    assert_eq!(code(&again), 18);
    assert!(stderr(&again).contains("Nothing was changed."));
    assert_eq!(fs::read(place.path("office/office.key")).unwrap(), key);
}

#[test]
fn a_dry_run_of_init_makes_nothing() {
    let place = Place::new();
    let request = place.path("r");

    let output = place.run(&[
        "init",
        "--network=mekong",
        "--partner=nkw-la",
        "--hub=hub.example.org:4433",
        "--request",
        request.to_str().unwrap(),
        "--dry-run",
    ]);

    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(!request.exists() && !place.path("office").exists());
}

#[test]
fn a_file_that_exists_is_not_overwritten_by_the_request() {
    let place = Place::new();
    fs::write(place.path("nkw-la.request"), "something else").unwrap();

    assert_eq!(code(&place.init()), 18);

    assert!(!place.path("office").exists());
}

#[test]
fn a_weak_passphrase_protects_nothing_new() {
    let place = Place::new();
    fs::write(place.path("passphrase"), "short\n").unwrap();

    let output = place.init();

    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("at least 8 characters"));
    assert!(!place.path("office/office.key").exists());
}

#[test]
fn a_wrong_passphrase_ends_with_12() {
    let place = Place::initialised();
    fs::write(place.path("wrong"), "some other words\n").unwrap();
    let file = place.path("again.request");

    let output =
        place.run_with(&["certificate", "request", file.to_str().unwrap()], &place.path("wrong"));

    assert_eq!(code(&output), 12);
    assert!(!file.exists());
}

#[test]
fn without_an_office_commands_end_with_10() {
    let output = Place::new().run(&["check"]);

    assert_eq!(code(&output), 10);
    assert!(stderr(&output).contains("Next: saphan-agent init"));
}

#[test]
fn an_unknown_key_ends_with_3_and_names_line_and_nearest_key() {
    let place = Place::initialised();
    fs::write(place.path("office/agent.toml"), "langauge = \"lo\"\n").unwrap();

    let output = place.run(&["check"]);

    assert_eq!(code(&output), 3);
    let text = stderr(&output);
    assert!(text.contains("agent.toml:1: unknown key \"langauge\", did you mean \"language\"?"));
}

#[test]
fn a_certificate_is_installed_after_its_fingerprint_was_compared() {
    let place = Place::initialised();
    let (answer, fingerprint) = place.answer();
    let answer = answer.to_str().unwrap();
    assert_eq!(code(&place.run(&["check"])), 19);

    let unasked = place.run(&["certificate", "install", answer]);
    assert_eq!(code(&unasked), 2);
    assert!(stderr(&unasked).contains(&fingerprint));
    let other = "00".repeat(32);
    let wrong = place.run(&["certificate", "install", answer, "--fingerprint", &other]);
    assert_eq!(code(&wrong), 14);
    assert_eq!(code(&place.run(&["check"])), 19);

    let right = place.run(&["certificate", "install", answer, "--fingerprint", &fingerprint]);
    assert_eq!(code(&right), 0, "{}", stderr(&right));
    let check = place.run(&["check"]);
    assert_eq!(code(&check), 0, "{}", stdout(&check));
    let again = place.run(&["certificate", "install", answer]);
    assert_eq!(code(&again), 0, "a pinned root is not asked for again: {}", stderr(&again));
}

#[test]
fn a_file_that_is_no_answer_ends_with_14() {
    let place = Place::initialised();
    let request = place.path("nkw-la.request");

    let output = place.run(&["certificate", "install", request.to_str().unwrap(), "--yes"]);

    assert_eq!(code(&output), 14);
}

#[test]
fn warnings_end_check_with_19_only_if_it_is_strict() {
    let place = Place::initialised();
    let (answer, _) = place.answer();
    place.run(&["certificate", "install", answer.to_str().unwrap(), "--yes"]);

    assert_eq!(code(&place.run(&["check"])), 0);
    assert_eq!(code(&place.run(&["check", "--strict"])), 19);
}

#[cfg(unix)]
#[test]
fn keys_that_others_can_read_are_a_problem() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::initialised();
    let (answer, _) = place.answer();
    place.run(&["certificate", "install", answer.to_str().unwrap(), "--yes"]);

    let key = place.path("office/transport.key");
    fs::set_permissions(key, fs::Permissions::from_mode(0o640)).unwrap();

    let check = place.run(&["check"]);
    assert_eq!(code(&check), 19);
    assert!(stdout(&check).contains("others may read transport.key"));
}

#[test]
fn the_help_of_every_leaf_has_an_example() {
    fn walk(path: &[&str], leaves: &mut usize) {
        let output = program().args(path).arg("--help").output().unwrap();
        assert_eq!(code(&output), 0, "{path:?}");
        let help = stdout(&output);
        let Some((_, commands)) = help.split_once("Commands:\n") else {
            assert!(help.contains("Example:\n  saphan-agent"), "{path:?}:\n{help}");
            *leaves += 1;
            return;
        };
        let names = commands.lines().take_while(|line| !line.is_empty());
        // Names stand two columns in; the lines of a long explanation further.
        let names = names.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
        for name in names.filter_map(|line| line.split_whitespace().next()) {
            if name != "help" {
                walk(&[path, &[name]].concat(), leaves);
            }
        }
    }

    let mut leaves = 0;
    walk(&[], &mut leaves);

    assert!(leaves >= 20, "{leaves}");
}

#[test]
fn help_and_what_is_wrong_are_said_in_the_language_of_whoever_reads() {
    let help = program().args(["refer", "-h", "--lang", "fr"]).output().unwrap();
    let mut wrong = program();
    wrong.args(["status", "--bogus", "--dir", "/nowhere"]).env("SAPHAN_LANGUAGE", "lo");
    let wrong = wrong.output().unwrap();

    assert_eq!((code(&help), stderr(&help).as_str()), (0, ""));
    assert!(stdout(&help).contains("Orienter un dossier"), "{}", stdout(&help));
    assert_eq!((code(&wrong), stdout(&wrong).as_str()), (2, ""));
    let text = stderr(&wrong);
    assert!(text.contains("'--bogus'") && !text.contains("Usage"), "{text}");
    assert!(text.contains(|c| ('\u{e80}'..='\u{eff}').contains(&c)), "{text}");
}

#[test]
fn every_result_in_json_names_its_schema() {
    let place = Place::initialised();
    let (answer, _) = place.answer();
    let again = place.path("again.request");
    let install = ["certificate", "install", answer.to_str().unwrap(), "--yes"];
    let request = ["certificate", "request", again.to_str().unwrap()];
    for (arguments, schema) in [
        (install.as_slice(), "saphan.certificate.install/1"),
        (&request, "saphan.certificate.request/1"),
        (&["check"], "saphan.check/1"),
        (&["config", "show"], "saphan.config/1"),
        (&["config", "defaults"], "saphan.config/1"),
        (&["completions", "bash"], "saphan.completions/1"),
        (&["man"], "saphan.man/1"),
        (&["version"], "saphan.version/1"),
    ] {
        let output = place.run(&[arguments, &["--json"]].concat());

        assert_eq!(code(&output), 0, "{arguments:?}: {}", stderr(&output));
        assert_eq!(json(&output)["schema"], schema, "{arguments:?}");
        assert_eq!(stderr(&output), "", "{arguments:?}");
    }
}

#[test]
fn errors_in_json_are_on_standard_error_with_code_and_exit() {
    let place = Place::new();
    for (arguments, name, exit) in [
        (["check", "--json"].as_slice(), "NOT_INITIALISED", 10),
        (&["refuse", "--json"], "USAGE", 2),
    ] {
        let output = place.run(arguments);

        let error: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(error["schema"], "saphan.error/1");
        assert_eq!((&error["code"], &error["exit"]), (&name.into(), &exit.into()));
        assert_eq!(code(&output), exit);
        assert_eq!(stdout(&output), "");
    }
}

#[test]
fn what_config_defaults_prints_is_a_settings_file() {
    let place = Place::new();
    let file = place.path("defaults.toml");
    fs::write(&file, stdout(&place.run(&["config", "defaults"]))).unwrap();

    let shown = place.run(&["config", "show", "--config", file.to_str().unwrap()]);

    assert_eq!(code(&shown), 0, "{}", stderr(&shown));
    assert_eq!(stdout(&shown), fs::read_to_string(&file).unwrap());
}

#[test]
fn a_flag_goes_before_a_variable() {
    let shown = program()
        .args(["config", "show", "--json", "--lang", "fr", "--dir", "/nowhere"])
        .env("SAPHAN_LANGUAGE", "th")
        .env("SAPHAN_CALENDAR", "buddhist")
        .output()
        .unwrap();

    let shown = json(&shown);
    assert_eq!(shown["settings"][0]["value"], "fr");
    assert_eq!(shown["settings"][1]["origin"], "SAPHAN_CALENDAR");
}

#[test]
fn one_manual_page_per_command_is_written() {
    let place = Place::new();
    let folder = place.path("man");
    fs::create_dir(&folder).unwrap();

    let output = place.run(&["man", "--out", folder.to_str().unwrap()]);

    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert!(folder.join("saphan-agent-certificate-install.1").exists());
}

#[test]
fn secrets_stand_in_no_output_and_no_file_in_clear() {
    let place = Place::initialised();
    let (answer, _) = place.answer();
    let runs = [
        place.run(&["certificate", "install", answer.to_str().unwrap(), "--yes", "-vv"]),
        place.run(&["check", "-vv"]),
        place.run(&["config", "show", "-vv"]),
    ];

    for output in runs {
        assert!(!(stdout(&output) + &stderr(&output)).contains(PASSPHRASE));
    }
    for entry in fs::read_dir(place.path("office")).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(PASSPHRASE.len()).any(|window| window == PASSPHRASE.as_bytes()));
    }
}
