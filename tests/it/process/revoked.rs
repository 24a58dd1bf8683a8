//! A revocation at a hub with a thousand connections, by the program that measures how long it takes: how
//! long is a figure of a quiet machine (docs/testing.md), who is cut off is not.

use std::process::Command;

use serde_json::Value;

#[test]
fn of_a_thousand_connections_those_of_the_revoked_end_and_no_other() {
    let arguments = ["revoke", "--connections", "1000", "--revoked", "2", "--json"];
    let output = Command::new(env!("CARGO_BIN_EXE_saphan-bench"))
        .args(arguments)
        .output()
        .expect("the program can be started");

    let said = String::from_utf8_lossy(&output.stderr);
    let report: Value = serde_json::from_slice(&output.stdout).expect("one document");
    assert_eq!(report["plan"]["connections"], 1000, "{report}");
    for count in ["stayed", "came_again", "lost"] {
        assert_eq!(report[count], 0, "{count}: {report}{said}");
    }
    assert!(output.status.success(), "{said}");
}
