//! The built `saphan-ca`, from first start to revocation.

use std::process::Command;

use saphan_certs::invitation::Invitation;
use saphan_certs::issued::TrustBundle;
use saphan_protocol::directory::{RevocationReason, Standing};
use serde_json::Value;

use crate::office::{CONFIRM, Office, vientiane, with};

#[test]
fn nobody_is_admitted_without_the_second_administrator() {
    let office = Office::empty();
    office.write("second", "another four words here\n");
    let made = office.done(&[
        "init",
        "--network",
        "mekong",
        "--kdf",
        "low",
        "--passphrase-file",
        "passphrase",
        "--second-admin",
        "Khin",
        "--second-passphrase-file",
        "second",
    ]);
    assert_eq!(made["second_admin"], "Khin");
    office.done(&[&CONFIRM, &["--passphrase-file", "passphrase"][..]].concat());
    office.request(2);
    let issue = with(&["issue", "request.pem"]);

    let beside = |file| [&issue[..], &["--second-passphrase-file", file]].concat();
    assert_eq!(office.fails(&beside("wrong")), (12, "wrong-passphrase".to_owned()));
    let same = [&beside("second")[..], &["--by", "khin"]].concat();
    assert_eq!(office.fails(&same), (15, "second-same-person".to_owned()));
    assert_eq!(office.done(&["partner", "list"])["partners"], serde_json::json!([]));
    office.done(&beside("second"));
    office.done(&[&issue[..], &["--out", "again.pem"]].concat());
    let powers = office.done(&["show", "powers"]);
    assert_eq!(powers["second"], "Khin");
    let told = String::from_utf8(office.run(&["show", "powers"]).stdout).unwrap();
    assert!(told.contains("Khin with a passphrase of their own"), "{told}");

    let next = ["second", "Somsak", "--kdf", "low", "--new-passphrase-file", "wrong"];
    let next = [&with(&next)[..], &["--second-passphrase-file", "second"]].concat();
    office.done(&next);
    assert_eq!(office.done(&["show", "powers"])["second"], "Somsak");
    assert_eq!(office.done(&["log", "verify"])["acts"], 7);
}

#[test]
fn after_a_restore_a_new_second_administrator_is_named_first() {
    let office = Office::empty();
    office.write("second", "another four words here\n");
    let begin = ["init", "--network", "mekong", "--kdf", "low", "--passphrase-file", "passphrase"];
    let second = ["--second-admin", "Khin", "--second-passphrase-file", "second"];
    office.done(&[&begin[..], &second].concat());
    office.done(&[&CONFIRM, &["--passphrase-file", "passphrase"][..]].concat());
    office.done(&["backup", "stick", "--kdf", "low", "--passphrase-file", "passphrase"]);
    std::fs::remove_dir_all(office.path("saphan-ca")).unwrap();
    let restore = ["restore", "stick", "--kdf", "low", "--new-passphrase-file", "passphrase"];

    let told = office.run(&[&restore[..], &CONFIRM[2..]].concat());

    let told = String::from_utf8(told.stderr).unwrap();
    assert!(told.contains("saphan-ca second NAME"), "{told}");
    office.done(&with(&["kit", "make", "--sheets", "newer"]));
    let sheets = ["newer/mekong-kit-1-of-3.txt", "newer/mekong-kit-2-of-3.txt"];
    let confirm = ["kit", "confirm", "--share", sheets[0], "--share", sheets[1]];
    office.done(&[&confirm[..], &["--passphrase-file", "passphrase"]].concat());
    office.request(2);
    let issue = with(&["issue", "request.pem", "--second-passphrase-file", "second"]);
    assert_eq!(office.fails(&issue), (15, "second-lost".to_owned()));
    let name = ["second", "Somsak", "--kdf", "low", "--new-passphrase-file", "second"];
    office.done(&with(&name));
    office.done(&issue);
}

#[test]
fn an_invitation_that_the_hub_cannot_be_told_is_made_all_the_same() {
    let office = Office::initialised();
    let invite = ["invite", "nkw-la", "--country", "LA", "--hub", "127.0.0.1:9", "--offline"];
    let qr = [&invite[..], &["--qr", "qr.svg", "--passphrase-file", "passphrase"]].concat();

    let made = office.done(&qr);

    let text = made["invitation"].as_str().unwrap();
    let read = Invitation::parse(text).unwrap();
    assert_eq!((read.partner.as_str(), read.hub.to_string().as_str()), ("nkw-la", "127.0.0.1:9"));
    assert_eq!(made["synced"], false);
    assert!(office.read("qr.svg").contains("<svg"));
    assert_eq!(office.fails(&qr), (18, "file-exists".to_owned()));
    assert_eq!(
        office.fails(&["invite", "nkw-la", "--country", "TH", "--passphrase-file", "passphrase"]),
        (2, "country".to_owned())
    );
    let told = office.run(&["request", "list"]);
    assert_eq!(
        String::from_utf8(told.stdout).unwrap(),
        "Nobody asks to join. The hub was not visited yet.\n"
    );
    let checked = office.done(&["check"]);
    let hub = checked["checks"].as_array().unwrap().iter().find(|one| one["check"] == "hub");
    assert_eq!(hub.unwrap()["detail"], "127.0.0.1:9 does not know of 1 act: saphan-ca sync");
    assert_eq!(office.fails(&["request", "show", "nkw-la"]), (17, "request-not-found".to_owned()));
}

#[test]
fn an_invitation_is_taken_back_by_name_and_once() {
    let office = Office::initialised();
    let invite = ["invite", "nkw-la", "--country", "LA", "--hub", "127.0.0.1:9", "--offline"];
    let withdraw = with(&["invite", "nkw-la", "--withdraw", "--offline"]);
    assert_eq!(office.fails(&withdraw), (17, "authority-nothing-open".to_owned()));
    office.done(&with(&invite));
    office.done(&with(&invite));

    let planned = office.done(&[&withdraw[..], &["--dry-run"]].concat());
    let done = office.done(&withdraw);

    assert_eq!((&planned["dry_run"], &planned["withdrawn"]), (&true.into(), &2.into()));
    assert_eq!((&done["withdrawn"], &done["synced"]), (&2.into(), &false.into()), "both of them");
    let log = office.done(&["log", "export"]);
    let [.., first, second] = &log["acts"].as_array().unwrap()[..] else { panic!("{log}") };
    for act in [first, second] {
        assert_eq!((&act["act"], &act["by"]), (&"withdraw".into(), &"Noy".into()));
        assert_eq!(act["subject"], "nkw-la");
    }
    assert_ne!(first["invitation"], second["invitation"]);
    let checked = office.done(&["check"]);
    let hub = checked["checks"].as_array().unwrap().iter().find(|one| one["check"] == "hub");
    assert_eq!(hub.unwrap()["detail"], "127.0.0.1:9 does not know of 4 acts: saphan-ca sync");
    assert_eq!(office.fails(&withdraw), (17, "authority-nothing-open".to_owned()));
    let both = office.run(&["invite", "nkw-la", "--withdraw", "--country", "LA"]);
    assert_eq!(both.status.code(), Some(2), "an invitation is made or taken back");
}

#[test]
fn a_partner_is_admitted_listed_revoked_and_exported() {
    let office = Office::initialised();
    office.request(2);
    office.done(&with(&["issue", "request.pem", "--days", "90"]));

    assert_eq!(office.done(&["partner", "list"])["partners"][0]["state"], "active");
    assert_eq!(office.done(&["partner", "show", "nkw-la"])["schema"], "saphan.ca.partner.show/1");
    office.done(&with(&["partner", "revoke", "nkw-la", "--reason", "device-lost"]));
    let shown = office.done(&["partner", "show", "nkw-la"]);
    assert_eq!((&shown["state"], &shown["reason"]), (&"revoked".into(), &"device-lost".into()));
    office.done(&["export", "trust.pem"]);
    office.done(&["check", "--passphrase-file", "passphrase"]);

    let trust = TrustBundle::parse(&office.read("trust.pem")).unwrap();
    let standing = trust.directory().partner(&vientiane()).unwrap().standing;
    let Standing::Revoked { reason, .. } = standing else { panic!("{standing:?}") };
    assert_eq!(reason, RevocationReason::DeviceLost);
    assert_eq!(trust.directory().len(), 2);
}

#[test]
fn each_refusal_has_its_exit_code() {
    let office = Office::empty();
    assert_eq!(office.fails(&["partner", "list"]), (10, "authority-not-initialised".to_owned()));

    let office = Office::initialised();
    let init = ["init", "--network", "mekong", "--kdf", "low", "--passphrase-file", "passphrase"];
    assert_eq!(office.fails(&init), (18, "authority-already-initialised".to_owned()));
    assert_eq!(office.fails(&["partner", "show", "nkw-la"]).0, 17);
    assert_eq!(office.fails(&with(&["issue", "absent.pem"])).0, 17);

    office.request(2);
    let wrong = ["issue", "request.pem", "--yes", "--passphrase-file", "wrong"];
    assert_eq!(office.fails(&wrong), (12, "wrong-passphrase".to_owned()));
    assert_eq!(office.fails(&["issue", "request.pem"]), (2, "no-terminal".to_owned()));
    assert!(office.done(&["partner", "list"])["partners"].as_array().unwrap().is_empty());

    office.done(&with(&["issue", "request.pem"]));
    office.request(7);
    let conflict = office.fails(&with(&["issue", "request.pem"]));
    assert_eq!(conflict, (18, "authority-other-identity".to_owned()));
    office.write("mine.txt", "not yours to replace");
    assert_eq!(office.fails(&["export", "mine.txt"]), (18, "file-exists".to_owned()));
}

#[test]
fn a_tampered_request_is_refused_before_the_passphrase_is_asked_for() {
    let office = Office::initialised();
    office.request(2);
    let good = office.read("request.pem");
    let at = good.find("-----END SAPHAN REQUEST-----").unwrap() - 20;
    let flipped = if good.as_bytes()[at] == b'A' { "B" } else { "A" };
    let mut bad = good.clone();
    bad.replace_range(at..at + 1, flipped);
    office.write("request.pem", &bad);

    let (exit, code) = office.fails(&["issue", "request.pem", "--yes"]);

    assert_eq!((exit, code.as_str()), (14, "signed-signature"));
}

#[test]
fn a_dry_run_changes_nothing() {
    let office = Office::initialised();
    office.request(2);
    let log = std::fs::read(office.path("saphan-ca/log")).unwrap();

    let shown = office.done(&["issue", "request.pem", "--dry-run"]);

    assert_eq!(shown["dry_run"], true);
    assert_eq!(std::fs::read(office.path("saphan-ca/log")).unwrap(), log);
    assert!(!office.path("nkw-la.issued.pem").exists());
}

/// The library refuses, so there is no option that goes round it.
#[test]
fn nothing_is_issued_before_the_sheets_were_read_back() {
    let office = Office::empty();
    let init = ["init", "--network", "mekong", "--kdf", "low", "--passphrase-file", "passphrase"];
    assert_eq!(office.done(&init)["confirmed"], false);
    office.request(2);
    let refused = (15, "kit-not-confirmed".to_owned());
    assert_eq!(office.fails(&with(&["issue", "request.pem"])), refused);

    // Sheets of another kit, one sheet twice, and a sheet with a mistake in it.
    let mut words: Vec<String> = (1..=3).map(|number| office.words(number)).collect();
    office.done(&with(&["kit", "make", "--sheets", "newer"]));
    let sheets = |one, two| [&CONFIRM[..2], &["--share", one, "--share", two]].concat();
    let (old, new) = ("mekong-kit-1-of-3.txt", "newer/mekong-kit-2-of-3.txt");
    assert_eq!(office.fails(&sheets(old, new)).0, 12);
    assert_eq!(office.fails(&sheets(new, new)), (12, "kit-same-share".to_owned()));
    words[0].replace_range(..0, "zoo ");
    office.write("words", &words[0]);
    assert_eq!(office.fails(&sheets("words", new)), (12, "kit-word-count".to_owned()));
    assert_eq!(office.fails(&with(&["issue", "request.pem"])), refused);

    let third = "newer/mekong-kit-3-of-3.txt";
    let confirm = [&sheets(third, new)[..], &["--passphrase-file", "passphrase"]].concat();
    assert_eq!(office.done(&confirm)["confirmed"], true);
    office.done(&with(&["issue", "request.pem"]));
}

#[test]
fn sheets_can_be_typed() {
    let office = Office::empty();
    let init = ["init", "--network", "mekong", "--kdf", "low", "--passphrase-file", "passphrase"];
    office.done(&init);
    let (first, third) = (office.words(1), office.words(3));
    let (half, rest) = third.split_at(third.match_indices(' ').nth(11).unwrap().0);

    let typed = format!("{}\n{half}\n{rest}\n", first.to_uppercase());
    let confirm = ["kit", "confirm", "--passphrase-file", "passphrase"];
    let output = office.run_typing(&confirm, &typed);

    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let output = office.run_typing(&confirm, &first);
    assert_eq!(output.status.code(), Some(130), "nobody types the second sheet");
}

#[test]
fn a_lost_computer_is_replaced_by_a_backup_and_two_sheets() {
    let office = Office::initialised();
    office.request(2);
    office.done(&with(&["issue", "request.pem"]));
    let low = ["--kdf", "low", "--passphrase-file", "passphrase"];
    office.done(&[&["backup", "stick"][..], &low].concat());
    assert_eq!(office.fails(&[&["backup", "stick"][..], &low].concat()).0, 18);
    let verify = ["backup", "verify", "stick"];
    let by_words = office.done(&[&verify[..], &CONFIRM[2..]].concat());
    let by_phrase = office.done(&[&verify[..], &low[2..]].concat());
    assert_eq!((&by_words["opened_with"], &by_words["acts"]), (&"sheets".into(), &5.into()));
    assert_eq!(by_words["head"], by_phrase["head"]);

    office.write("second", "another four words\n");
    let new = ["--kdf", "low", "--new-passphrase-file", "second"];
    let restore = |sheets: &[&'static str]| [&["restore", "stick"][..], sheets, &new].concat();
    assert_eq!(office.fails(&restore(&CONFIRM[2..])), (18, "authority-occupied".to_owned()));
    let fingerprint = office.done(&["status"])["fingerprint"].clone();
    std::fs::remove_dir_all(office.path("saphan-ca")).unwrap();
    let twice = ["--share", CONFIRM[3], "--share", CONFIRM[3]];
    assert_eq!(office.fails(&restore(&twice)), (12, "kit-same-share".to_owned()));
    assert_eq!(office.fails(&restore(&twice[..2])), (2, "share-count".to_owned()));

    assert_eq!(office.done(&restore(&CONFIRM[2..]))["fingerprint"], fingerprint);
    assert_eq!(office.done(&["partner", "list"])["partners"][0]["state"], "active");
    let revoke = ["partner", "revoke", "nkw-la", "--reason", "device-lost", "--yes"];
    assert_eq!(office.fails(&[&revoke[..], &low[2..]].concat()).1, "wrong-passphrase");
    office.done(&[&revoke[..], &["--passphrase-file", "second"]].concat());
    let damaged = office.path("stick");
    let mut bytes = std::fs::read(&damaged).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&damaged, bytes).unwrap();
    let verify = office.fails(&[&verify[..], &CONFIRM[2..]].concat());
    assert_eq!(verify, (14, "authority-backup-damaged".to_owned()));
}

#[test]
fn powers_are_told_with_what_is_wrong_about_them() {
    let office = Office::initialised();

    assert_eq!(office.done(&["show", "powers"])["last_backup"], Value::Null);
    office.done(&["backup", "stick", "--kdf", "low", "--passphrase-file", "passphrase"]);
    office.done(&with(&["kit", "make", "--sheets", "newer", "--by", "Keo"]));
    let powers = office.done(&["show", "powers"]);

    assert_eq!(powers["last_backup"]["newest_kit"], false);
    assert_eq!(powers["last_backup"]["acts_since"], 1);
    assert_eq!(powers["kit"]["confirmed"], Value::Null);
    assert_eq!(powers["hands"][1]["by"], "Keo");
    let told = String::from_utf8(office.run(&["show", "powers"]).stdout).unwrap();
    for part in ["saphan-ca/root.key", "NOT CONFIRMED", "0 days old", "OLDER kit"] {
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn every_act_is_kept_with_the_name_of_who_did_it() {
    let office = Office::initialised();
    office.request(2);
    office.done(&with(&["issue", "request.pem", "--by", "Keo"]));
    office.done(&with(&["partner", "revoke", "nkw-la", "--reason", "device-lost"]));

    assert_eq!(office.done(&["log", "verify"])["acts"], 5);
    let lines = String::from_utf8(office.run(&["log", "export"]).stdout).unwrap();
    let acts: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();

    let told: Vec<_> = acts.iter().map(|act| (&act["act"], &act["by"], &act["subject"])).collect();
    let (admit, revoke, partner) = ("admit".into(), "revoke".into(), "nkw-la".into());
    assert_eq!(told[3], (&admit, &"Keo".into(), &partner));
    assert_eq!(told[4], (&revoke, &"Noy".into(), &partner));
    assert_eq!(
        (&acts[4]["reason"], &acts[4]["previous"]),
        (&"device-lost".into(), &acts[3]["hash"])
    );
}

#[test]
fn nothing_is_done_in_nobodys_name() {
    let office = Office::initialised();
    office.request(2);

    for name in ["", " Noy", "N\u{202e}oy"] {
        let output = Command::new(env!("CARGO_BIN_EXE_saphan-ca"))
            .args(with(&["issue", "request.pem", "--json"]))
            .current_dir(office.dir.path())
            .env("SAPHAN_CA_BY", name)
            .output()
            .unwrap();
        let error: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!((&error["code"], output.status.code()), (&"by".into(), Some(2)), "{name:?}");
    }
}

#[test]
fn a_damaged_log_is_found_by_check() {
    let office = Office::initialised();
    office.request(2);
    office.done(&with(&["issue", "request.pem"]));
    let path = office.path("saphan-ca/log");
    let mut log = std::fs::read(&path).unwrap();
    let last = log.len() - 1;
    log[last] ^= 1;
    std::fs::write(&path, log).unwrap();

    let output = office.run(&["check", "--json"]);

    assert_eq!(output.status.code(), Some(19));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["failures"], 1);
}

#[test]
fn errors_say_cause_safety_and_next_command_to_people() {
    let office = Office::empty();

    let output = office.run(&["partner", "list"]);

    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.starts_with("error: [O-101] no authority in saphan-ca"), "{told}");
    assert!(
        told.trim_end().ends_with("- nothing was changed - next: saphan-ca init --network NAME")
    );
}

#[test]
fn every_program_has_its_manual_and_completions() {
    let office = Office::empty();

    assert!(office.done(&["man"])["text"].as_str().unwrap().contains("saphan-ca"));
    assert!(office.done(&["completions", "bash"])["text"].as_str().unwrap().contains("saphan-ca"));
    assert_eq!(office.done(&["version"])["program"], "saphan-ca");
    let env = Command::new(env!("CARGO_BIN_EXE_saphan-ca"))
        .args(["status", "--json"])
        .env("SAPHAN_CA_DIR", office.path("elsewhere"))
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&env.stderr).contains("elsewhere"));
}
