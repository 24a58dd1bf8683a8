//! The program as an operator meets it: from an empty folder to a running hub, and what it says
//! when something is wrong.

use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;

use crate::common::operator::{Operator, failed, json, succeeded};

#[test]
fn a_hub_is_set_up_certified_checked_and_served() {
    let mut operator = Operator::new();
    let done = succeeded(&operator.init());
    assert!(done.contains(&operator.authority.root().fingerprint().to_string()));
    failed(&operator.run("serve", &[]), 10);
    failed(&operator.run("check", &[]), 19);
    let answer = operator.certify();
    succeeded(&operator.run("certificate install", &[&answer]));
    succeeded(&operator.run("check", &[]));

    let serving = operator.serve();

    let address = serving.lines[0].strip_prefix("listening on ").unwrap().trim().to_owned();
    assert!(address.starts_with("127.0.0.1:") && !address.ends_with(":0"), "{address}");
    assert_eq!(std::fs::read_to_string(operator.path("ready")).unwrap().trim(), address);
    assert!(serving.lines[1].starts_with("hub eu-1 of network mekong, 1 directory entries"));
    assert!(serving.lines[2].starts_with("next: saphan-hub status"));
    let status = json(&operator.run("status --json", &[]).stdout);
    assert_eq!(
        (&status["schema"], &status["running"]),
        (&"saphan.hub.status/1".into(), &true.into())
    );
    failed(&operator.run("serve", &[]), 11);
    let (exit, out, log) = serving.stop();
    assert_eq!((exit, out.as_str()), (Some(0), "stopped; everything acknowledged is on disk\n"));
    assert!(log.contains("hub serves") && log.contains("hub stops"), "{log}");
}

#[test]
fn a_running_hub_takes_up_a_directory_that_another_process_loads() {
    let mut operator = Operator::certified();
    let mut serving = operator.serve();
    let mut log = BufReader::new(serving.child.stderr.take().unwrap());
    operator.admit_ghent();
    operator.revoke_ghent();

    let loaded = operator.run("directory load --json", &[&operator.export("new.pem")]);

    let loaded = json(&loaded.stdout);
    assert_eq!((&loaded["entries"], &loaded["new"]), (&3.into(), &2.into()));
    assert_eq!(loaded["revoked"], serde_json::json!(["payoke-be"]));
    let mut line = String::new();
    while !line.contains("directory changed") {
        line.clear();
        assert!(log.read_line(&mut line).unwrap() > 0, "the hub never noticed");
    }
    assert!(line.contains("entries=3"), "{line}");
    serving.child.stderr = Some(log.into_inner());
    assert_eq!(serving.stop().0, Some(0));
}

#[test]
fn an_operator_keeps_a_partner_out_and_lets_it_in_again() {
    let mut operator = Operator::certified();
    operator.admit_ghent();
    succeeded(&operator.run("directory load", &[&operator.export("new.pem")]));
    let suspend = "partner suspend payoke-be --reason device-missing";

    let none = succeeded(&operator.run("partner list", &[]));
    let kept = succeeded(&operator.run(suspend, &[]));
    let again = failed(&operator.run(suspend, &[]), 18);
    let list = json(&operator.run("partner list --json", &[]).stdout);
    succeeded(&operator.run("partner resume payoke-be", &[]));
    let twice = failed(&operator.run("partner resume payoke-be", &[]), 18);
    let stranger = operator.run("partner suspend xyz-be --reason inquiry", &[]);

    assert_eq!(none, "Nobody is kept out by this hub.\n");
    assert!(kept.contains("Tell the administrator"), "{kept}");
    assert!(again.contains("next: saphan-hub partner list"), "{again}");
    assert_eq!(list["partners"][0]["partner"], "payoke-be");
    assert_eq!(list["partners"][0]["reason"], "device_missing");
    assert!(twice.contains("not kept out"), "{twice}");
    assert!(failed(&stranger, 17).contains("does not know xyz-be"));
}

#[test]
fn keys_are_for_their_owner_only() {
    let operator = Operator::new();
    succeeded(&operator.init());

    let mode =
        |name: &str| std::fs::metadata(operator.path(name)).unwrap().permissions().mode() & 0o777;

    assert_eq!(mode("hub"), 0o700);
    assert_eq!((mode("hub/transport.key"), mode("hub/log.key")), (0o600, 0o600));
}

#[test]
fn a_file_of_another_authority_is_not_trusted() {
    let operator = Operator::certified();
    let other = Operator::new();

    let error = failed(&operator.run("directory load", &[&other.export("other.pem")]), 14);

    assert!(error.starts_with("error: [HP-108]"), "{error}");
    assert!(error.contains(" - nothing was changed - next: "), "{error}");
}

#[test]
fn an_older_directory_is_a_conflict() {
    let mut operator = Operator::certified();
    let older = operator.export("older.pem");
    operator.admit_ghent();
    succeeded(&operator.run("directory load", &[&operator.export("newer.pem")]));

    let error = json(&operator.run("directory load --json", &[&older]).stderr);

    assert_eq!(error["code"], "DIRECTORY_OTHER");
    assert_eq!(error["exit"], 18);
    succeeded(&operator.run("directory load", &[&operator.path("newer.pem")]));
}

#[test]
fn setting_up_twice_is_a_conflict() {
    let operator = Operator::new();
    succeeded(&operator.init());

    failed(&operator.init(), 18);
}

#[test]
fn a_dry_run_leaves_nothing_behind() {
    let operator = Operator::new();
    let trust = operator.export("trust.pem");
    let line = "init --name eu-1 --listen 0.0.0.0:1 --host h.example --dry-run --request r --trust";

    succeeded(&operator.run(line, &[&trust]));

    assert!(!operator.path("hub").exists());
}

#[test]
fn a_wrong_setting_is_named_with_its_line() {
    let operator = Operator::certified();
    let path = operator.path("hub/hub.toml");
    let settings = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, settings + "adress = \"0.0.0.0:1\"\n").unwrap();

    let error = failed(&operator.run("check", &[]), 3);

    assert!(
        error.contains("hub.toml:8: unknown key \"adress\", did you mean \"address\"?"),
        "{error}"
    );
}

#[test]
fn wrong_usage_is_told_in_json_too() {
    let operator = Operator::new();

    let error = operator.run("serv --json", &[]);

    assert_eq!(error.status.code(), Some(2));
    assert_eq!(json(&error.stderr)["schema"], "saphan.error/1");
}

#[test]
fn the_program_describes_itself() {
    let operator = Operator::new();

    assert!(succeeded(&operator.run("completions bash", &[])).contains("saphan-hub"));
    assert!(succeeded(&operator.run("man", &[])).contains(".TH saphan-hub"));
    assert!(succeeded(&operator.run("config defaults", &[])).contains("quota.mailbox_mib = 256"));
    let version = json(&operator.run("version --json", &[]).stdout);
    assert_eq!(version["protocol"], 1);
}
