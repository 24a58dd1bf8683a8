//! Backups, restored on another machine.

use std::fs;

use serde_json::Value;

use crate::place::{Place, code, json, program, stderr, stdout};

/// A backup of an office that was admitted.
fn backed_up() -> (Place, String) {
    let place = Place::admitted("nkw-la");
    let file = place.path("office.backup").to_str().unwrap().to_owned();
    let output = place.run(&["backup", &file]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    (place, file)
}

#[test]
fn a_backup_is_verified_restored_and_begins_a_new_life() {
    let (place, file) = backed_up();
    let status: Value = json(&place.run(&["status", "--json"]));
    assert_eq!(status["days_since_backup"], 0);

    let verified = place.run(&["backup", "verify", &file]);
    assert_eq!(code(&verified), 0, "{}", stderr(&verified));
    assert!(stdout(&verified).contains("is whole"));

    let (dir, request) = (place.path("new"), place.path("new.request"));
    let there = |arguments: &[&str]| {
        let passphrase = place.path("passphrase");
        let mut program = program();
        program.args(arguments).arg("--dir").arg(&dir).arg("--passphrase-file").arg(passphrase);
        program.output().unwrap()
    };
    let arguments = ["restore", &file, "--request", request.to_str().unwrap()];
    let unasked = there(&arguments);
    assert_eq!(code(&unasked), 2, "somebody has to say that the old machine is stopped");
    assert!(!dir.exists());
    let restored = there(&[&arguments[..], &["--yes"]].concat());
    assert_eq!(code(&restored), 0, "{}", stderr(&restored));

    let keys = ["office/transport.key", "new/transport.key"]
        .map(|name| fs::read(place.path(name)).unwrap());
    assert_ne!(keys[0], keys[1], "the key of connections is another one");
    let after: Value = json(&there(&["status", "--json"]));
    assert_ne!(after["incarnation"], status["incarnation"]);
    assert_eq!(after["partner"], status["partner"]);
}

#[test]
fn a_restore_never_writes_over_an_office() {
    let (place, file) = backed_up();
    let key = fs::read(place.path("office/office.key")).unwrap();
    let request = place.path("again.request");

    let output = place.run(&["restore", &file, "--request", request.to_str().unwrap(), "--yes"]);

    assert_eq!(code(&output), 18);
    assert!(stderr(&output).contains("Nothing was changed."));
    assert_eq!(fs::read(place.path("office/office.key")).unwrap(), key);
    assert!(!request.exists());
}

#[test]
fn a_backup_is_not_written_over_another_file_and_opens_with_its_passphrase_only() {
    let (place, file) = backed_up();
    let before = fs::read(&file).unwrap();

    assert_eq!(code(&place.run(&["backup", &file])), 18);
    assert_eq!(fs::read(&file).unwrap(), before);
    fs::write(place.path("wrong"), "some other words\n").unwrap();
    assert_eq!(code(&place.run_with(&["backup", "verify", &file], &place.path("wrong"))), 12);
    let mut damaged = before.clone();
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    fs::write(&file, damaged).unwrap();
    assert_eq!(code(&place.run(&["backup", "verify", &file])), 1);
    let left: Vec<_> = fs::read_dir(place.path("office"))
        .unwrap()
        .filter_map(|entry| entry.unwrap().file_name().into_string().ok())
        .filter(|name| name.contains("part"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}
