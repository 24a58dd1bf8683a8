//! The program as an operator meets it: from an empty folder to a running hub, and what it says
//! when something is wrong.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use crate::common::{ghent, network};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_certs::authority::{Acting, Authority};
use saphan_certs::kit::RecoveryKey;
use saphan_certs::request::{HubRequest, PartnerRequest};
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_hub::clock::Clock;
use saphan_protocol::directory::RevocationReason;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;
use serde_json::Value;

struct Operator {
    place: tempfile::TempDir,
    authority: Authority,
    acting: Acting,
    now: UnixSeconds,
}

impl Operator {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let passphrase = Passphrase::new("four words that rhyme".to_owned().into()).unwrap();
        let now = Clock::system().now();
        let (dir, mut rng) = (place.path().join("ca"), UnwrapErr(SysRng));
        let (by, cost) = ("Noy".parse().unwrap(), KdfCost::LOW);
        let (mut authority, acting) =
            Authority::init(&dir, &network(), &passphrase, cost, &by, now, &mut rng).unwrap();
        let kit = authority.make_kit(&acting, now, &mut rng).unwrap();
        let [first, second, _] = kit.shares();
        let proof = RecoveryKey::combine(first, second).unwrap().proof();
        authority.confirm_kit(&acting, &proof, now).unwrap();
        Self { place, authority, acting, now }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    fn export(&self, name: &str) -> PathBuf {
        self.write(name, &self.authority.bundle().to_pem())
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_saphan-hub"));
        command.env_clear().arg("--dir").arg(self.path("hub"));
        command
    }

    fn run(&self, line: &str, files: &[&Path]) -> Output {
        self.command().args(line.split(' ')).args(files).output().unwrap()
    }

    fn init(&self) -> Output {
        let trust = self.export("trust.pem");
        self.command()
            .args(["init", "--name", "eu-1", "--listen", "127.0.0.1:0", "--host", "127.0.0.1"])
            .arg("--trust")
            .arg(trust)
            .arg("--request")
            .arg(self.path("eu-1.request"))
            .output()
            .unwrap()
    }

    /// Set up and certified.
    fn certified() -> Self {
        let mut operator = Self::new();
        succeeded(&operator.init());
        let answer = operator.certify();
        succeeded(&operator.run("certificate install", &[&answer]));
        operator
    }

    /// What the administrator answers to the request.
    fn certify(&mut self) -> PathBuf {
        let request = std::fs::read_to_string(self.path("eu-1.request")).unwrap();
        let request = HubRequest::parse(&request).unwrap();
        let rng = &mut UnwrapErr(SysRng);
        let issued = self.authority.certify_hub(&self.acting, &request, self.now, rng).unwrap();
        self.write("eu-1.pem", &issued.to_pem())
    }

    fn admit_ghent(&mut self) {
        let rng = &mut UnwrapErr(SysRng);
        let (identity, transport) = (SigningKey::random(rng), SigningKey::random(rng));
        let request =
            PartnerRequest::create(&network(), &ghent(), &identity, &transport, self.now).unwrap();
        let request = PartnerRequest::parse(&request).unwrap();
        self.authority.issue(&self.acting, &request, Default::default(), self.now, rng).unwrap();
    }

    fn revoke_ghent(&mut self) {
        let reason = RevocationReason::PersonLeft;
        self.authority.revoke(&self.acting, &ghent(), reason, self.now, self.now).unwrap();
    }

    fn serve(&self) -> Serving {
        let mut child = self
            .command()
            .args(["serve", "--ready-file"])
            .arg(self.path("ready"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut lines = Vec::new();
        for _ in 0..3 {
            let mut line = String::new();
            stdout.read_line(&mut line).unwrap();
            lines.push(line);
        }
        Serving { child, stdout, lines }
    }
}

struct Serving {
    child: Child,
    stdout: BufReader<std::process::ChildStdout>,
    lines: Vec<String>,
}

impl Serving {
    /// Tells it to stop; what it printed after its first lines, and its log.
    fn stop(mut self) -> (Option<i32>, String, String) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let (mut out, mut log) = (String::new(), String::new());
        self.stdout.read_to_string(&mut out).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        (self.child.wait().unwrap().code(), out, log)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[track_caller]
fn succeeded(output: &Output) -> String {
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

#[track_caller]
fn failed(output: &Output, exit: i32) -> String {
    assert_eq!(output.status.code(), Some(exit), "{}", text(&output.stderr));
    text(&output.stderr)
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

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
