//! A hub that is lost and restored from a backup: offices go on, and what waited comes again.

use std::fs;

use saphan_agent::store::STORE_FILE;
use saphan_tests::process::{Network, eventually};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};

/// A day passes for what an office has at the hub: it looks again whether the hub has it.
fn a_day_passes(network: &Network) {
    let path = network.bsp.dir().join(STORE_FILE);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime of one thread").block_on(async {
        let mut store =
            SqliteConnectOptions::new().filename(path).connect().await.expect("a store");
        let sql = "UPDATE outbox SET next_try_s = 0";
        sqlx::query(sql).execute(&mut store).await.expect("it is the office's own");
        store.close().await.expect("closed");
    });
}

#[test]
fn a_restored_hub_waits_for_the_administrator_and_what_waited_comes_again() {
    let mut network = Network::start();
    let address = network.address().to_string();
    let passphrase = network.path("passphrase").display().to_string();
    let file = network.path("eu-1.backup").display().to_string();
    network.bsp.serve();
    let waits = network.refers_a_case();
    let with = ["--passphrase-file", &passphrase];
    network.hub(&[&["backup", &file, "--kdf", "low"], &with[..]].concat()).done();
    eventually("the hub has it", || {
        network.bsp.queue().iter().any(|(_, state, _)| state == "at the hub").then_some(())
    });
    // What happened since the backup, and offices know of it.
    let inquiry = ["partner", "suspend", "nkw-la", "--reason", "inquiry", "--yes"];
    network.ca(&inquiry).done();
    network.ca(&["partner", "resume", "nkw-la", "--yes"]).done();
    network.ca(&["sync", "--hub", &address]).done();
    let list = |network: &Network| network.hub(&["status"]).done()["directory_entries"].clone();
    let before = list(&network);
    let verified = network.hub(&[&["backup", "verify", &file], &with[..]].concat()).done();
    assert_eq!(verified["name"], "eu-1");

    network.kill_hub();
    fs::remove_dir_all(network.path("hub")).expect("the disk is gone");
    network.hub(&[&["restore", &file, "--yes"], &with[..]].concat()).done();
    network.start_hub();
    let refused = network.nkw.run(&["sync"]);
    assert_ne!(
        refused.code, 0,
        "nobody is served before the list is the newest: {}",
        refused.stdout
    );
    let unasked = network.ca(&["sync", "--hub", &address]);
    assert_eq!(unasked.error_code(), "hub-set-back", "{}", unasked.stderr);
    assert!(!network.hub_log().contains("the hub speaks again"));
    network.ca(&["sync", "--hub", &address, "--hub-restored"]).done();
    eventually("the hub speaks again", || {
        network.hub_log().contains("the hub speaks again").then_some(())
    });

    assert_eq!(list(&network), before, "the visit has brought what the backup lacked");

    network.bsp.stop();
    a_day_passes(&network);
    network.bsp.serve();
    network.nkw.serve();
    network.bsp.awaits(&waits, "delivered");
    assert_eq!(network.nkw.referrals(&[]).len(), 1, "once");
    let next = network.refers_a_case();
    network.bsp.awaits(&next, "delivered");
    network.end();
}
