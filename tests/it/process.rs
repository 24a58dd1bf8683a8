//! The three programs as they are shipped, over loopback: what the simulated world cannot show.

mod bad_line;
mod blobs;
mod carriers;
mod disk;
mod hub_backup;
mod join;
mod kills;
mod languages;
#[cfg(target_os = "linux")]
mod large;
mod ops;
mod pages;
mod readme;
mod revoked;
mod transcript;

use std::time::{Duration, Instant};

use saphan_tests::process::{Network, Ran, Running, eventually, text_of};

#[test]
fn a_case_travels_to_the_other_office_and_its_answer_back() {
    let mut network = Network::start();
    network.nkw.serve();
    network.nkw.awaits_log("the hub has answered", 0);
    network.bsp.serve();

    let referral = network.refers_a_case();
    network.bsp.awaits(&referral, "delivered");
    let came = network.nkw.referrals(&["--due"]);
    assert_eq!(came.len(), 1);
    assert_eq!((text_of(&came[0]["referral"]), &came[0]["due"]), (referral.clone(), &true.into()));
    let shown = network.nkw.run(&["show", &referral]).done();
    assert_eq!(shown["record"]["persons"].as_array().map(Vec::len), Some(1), "{shown}");
    network.bsp.awaits(&referral, "acknowledged");
    let accepted = network.nkw.run(&["accept", &referral]).done();
    let never = serde_json::json!(["village_authority", "media"]);
    assert_eq!(accepted["never_tell"], never, "the consent binds who accepts");
    network.bsp.awaits(&referral, "accepted");
    eventually("nothing waits at bsp-th", || network.bsp.queue().is_empty().then_some(()));

    let (hub, agent) = (network.running_hub(), network.bsp.service());
    println!("hub   {}", figures(hub));
    println!("agent {}", figures(agent));
    network.end();
}

fn figures(program: &Running) -> String {
    let memory = program.memory_kib().map_or("memory unknown".to_owned(), |(most, now)| {
        format!("at most {} MiB, now {} MiB", most / 1024, now / 1024)
    });
    format!("ready after {} ms, {memory}", program.started_in().as_millis())
}

#[test]
fn two_offices_compare_their_numbers_on_the_telephone() {
    let mut network = Network::start();
    for (from, to) in [(&network.bsp, &network.nkw), (&network.nkw, &network.bsp)] {
        let (from_id, to_id) = (from.partner().as_str(), to.partner().as_str());
        let shown = to.run(&["partner", "show", from_id]).done();
        let heard = network.path("heard");
        std::fs::write(&heard, text_of(&shown["our_number"])).expect("written");
        let heard = heard.to_str().expect("a plain name");

        let compared = from.run(&["partner", "compare", to_id, "--number-file", heard]).done();

        assert_eq!(compared["number"]["by"], "lo-01");
        let known = from.run(&["partner", "show", to_id]).done();
        assert_eq!(known["their_number"], shown["our_number"], "each sees the same of the other");
    }
    network.stop_hub();
}

#[test]
fn without_a_hub_a_referral_waits_says_why_and_leaves_once_there_is_one() {
    let mut network = Network::start();
    network.kill_hub();
    network.bsp.serve();

    let referral = network.refers_a_case();
    let queue = network.bsp.queue();
    let waits = ["here", "the next connection"].map(str::to_owned);
    assert_eq!(queue, [(referral.clone(), waits[0].clone(), waits[1].clone())]);
    let tried = network.nkw.run(&["sync", "--timeout", "2"]);
    assert_eq!((tried.code, tried.error_code().as_str()), (13, "HUB_SILENT"));
    network.bsp.awaits_log("no line to the hub", 0);

    network.start_hub();
    network.nkw.serve();
    network.bsp.awaits(&referral, "delivered");
    network.end();
}

#[test]
fn without_a_hub_a_referral_and_its_answer_go_by_stick() {
    let mut network = Network::start();
    network.kill_hub();
    let referral = network.refers_a_case();
    let stick = |name: &str| {
        let path = network.bsp.dir().with_file_name(name);
        path.to_str().expect("a path of this test").to_owned()
    };
    let (there, back) = (stick("nkw-la.bundle"), stick("bsp-th.bundle"));

    let written = network.bsp.run(&["bundle", "export", "--to", "nkw-la", &there]).done();
    assert!(written["envelopes"].as_u64() >= Some(1), "{written}");
    let again = network.bsp.run(&["bundle", "export", "--to", "nkw-la", &there]);
    assert_eq!((again.code, again.error_code().as_str()), (18, "BUNDLE_EXISTS"));
    let look = network.nkw.run(&["bundle", "import", &there, "--dry-run"]).done();
    let read = network.nkw.run(&["bundle", "import", &there]).done();
    assert_eq!((&look["taken"], &read["from"]), (&read["taken"], &"bsp-th".into()));
    network.nkw.run(&["show", &referral]).done();
    network.nkw.run(&["bundle", "export", "--to", "bsp-th", &back]).done();
    network.bsp.run(&["bundle", "import", &back]).done();

    assert_eq!(network.bsp.state_of(&referral).as_deref(), Some("acknowledged"));
    assert!(network.bsp.queue().is_empty(), "the receipt came by stick");
    network.start_hub();
    network.end();
}

#[test]
fn a_visit_that_leaves_something_behind_says_what_and_ends_with_16() {
    let mut network = Network::without_hub();
    network.start_hub();
    let referral = network.refers_a_case();
    let (_, _, waits_for) = &network.bsp.queue()[0];
    assert_eq!(waits_for, "news of who belongs to the network");

    // nkw-la has never been there: nobody can seal for it.
    let visit = network.bsp.run(&["sync"]);

    let said = visit.json();
    assert_eq!(visit.code, 16);
    assert_eq!(said["waiting"][0]["referral"], referral);
    let waits_for = "the partner, which has no key for this week; telephone them";
    assert_eq!(said["waiting"][0]["waits_for"], waits_for);
    network.nkw.run(&["sync"]).done();
    let second = network.bsp.run(&["sync"]).done();
    // The referral, and a receipt where nkw-la had something to say first.
    assert_eq!(second["complete"], true);
    assert!(second["handed_over"].as_u64() >= Some(1), "{second}");
    network.end();
}

#[test]
fn a_revoked_partner_is_cut_off_within_a_second_and_told_why() {
    let mut network = Network::start();
    network.nkw.serve();
    network.nkw.awaits_log("the hub has answered", 0);
    network.bsp.serve();
    let referral = network.refers_a_case();
    network.bsp.awaits(&referral, "delivered");

    network.ca(&["partner", "revoke", "nkw-la", "--reason", "device-lost", "--yes"]).done();
    network.load_directory();
    let loaded = Instant::now();
    network.nkw.awaits_log("not trusted", 0);
    let cut_off_after = loaded.elapsed();

    println!("cut off {} ms after directory load", cut_off_after.as_millis());
    assert!(cut_off_after < Duration::from_secs(1), "{cut_off_after:?}");
    network.nkw.awaits_log("code=\"revoked\"", 0);
    eventually("the hub logs the cause", || {
        network.hub_log().contains("partner-revoked").then_some(())
    });
    let visit = network.nkw.run(&["sync"]);
    assert_eq!((visit.code, visit.error_code().as_str()), (14, "REVOKED"));
    network.end();
}

#[test]
fn a_locked_service_carries_what_is_sealed_and_keeps_what_comes() {
    let mut network = Network::start();
    network.nkw.serve_locked();
    network.nkw.awaits_log("the hub has answered", 0);

    // Sealed by the command itself, carried by a service that could not have sealed it.
    let referral = network.refers_a_case();
    network.bsp.serve_locked();
    eventually("it is at the hub", || {
        network.bsp.queue().iter().any(|(_, state, _)| state == "at the hub").then_some(())
    });
    assert_eq!(network.bsp.state_of(&referral).as_deref(), Some("queued"));
    eventually("nkw-la's service keeps it", || {
        network.nkw.log().contains("kept unopened").then_some(())
    });
    network.kill_hub();

    // The hub is gone; what the locked service kept is opened by the first command that can.
    assert_eq!(network.nkw.state_of(&referral).as_deref(), Some("delivered"));
    network.start_hub();
    network.bsp.awaits(&referral, "delivered");
    network.end();
}

#[test]
fn one_service_runs_per_office_and_commands_beside_it() {
    let mut network = Network::without_hub();
    network.bsp.serve();

    let second = Ran::of(&mut network.bsp.command(&["serve"]));

    assert_eq!(second.code, 11);
    let pid = network.bsp.service().pid().to_string();
    assert!(second.stderr.contains(&pid), "{}", second.stderr);
    network.bsp.run(&["status"]).done();
    network.bsp.stop();
    assert!(network.bsp.log().contains("saphan.serve.stopped/1"), "{}", network.bsp.log());
}

#[test]
fn what_is_wrong_with_passphrase_files_or_settings_has_its_exit_code() {
    let network = Network::without_hub();
    let wrong = network.path("wrong");
    std::fs::write(&wrong, "not these four words\n").unwrap();
    let with = |passphrase: &std::path::Path, arguments: &[&str]| {
        let mut command = network.bsp.locked(arguments);
        Ran::of(command.arg("--passphrase-file").arg(passphrase)).code
    };

    assert_eq!(with(&wrong, &["status"]), 12);
    assert_eq!(with(&wrong, &["serve"]), 12);
    assert_eq!(with(&wrong, &["sync"]), 12);
    assert_eq!(with(&network.path("none"), &["serve"]), 2);
    assert_eq!(network.bsp.run(&["file", "import", "/nowhere/case.json"]).code, 17);
    let settings = network.bsp.dir().join("agent.toml");
    let text = std::fs::read_to_string(&settings).unwrap();
    std::fs::write(&settings, text.replace("[hub]", "[hubb]")).unwrap();
    let refused = network.bsp.run(&["serve"]);
    assert_eq!(refused.code, 3);
    assert!(refused.stderr.contains("did you mean \\\"hub\\\""), "{}", refused.stderr);
}
