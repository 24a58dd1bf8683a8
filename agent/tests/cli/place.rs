//! A folder with an office in it, and the program run there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use rand_core::SeedableRng as _;
use saphan_certs::authority::Authority;
use saphan_certs::kit::RecoveryKey;
use saphan_certs::request::PartnerRequest;
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;
use serde_json::Value;
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "four words that rhyme";

/// A folder with a passphrase file; the office goes into `office` below it.
pub(crate) struct Place {
    root: TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        Self { root }
    }

    /// A place with an office that has asked to join.
    pub(crate) fn initialised() -> Self {
        let place = Self::new();
        let output = place.init();
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        place
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    pub(crate) fn init(&self) -> Output {
        self.init_as("nkw-la")
    }

    pub(crate) fn init_as(&self, partner: &str) -> Output {
        let request = self.path(&format!("{partner}.request"));
        let request = request.to_str().unwrap();
        self.run(&[
            "init",
            "--network",
            "mekong",
            "--partner",
            partner,
            "--hub",
            "hub.example.org:4433",
            "--kdf",
            "low",
            "--request",
            request,
        ])
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.run_with(arguments, &self.path("passphrase"))
    }

    pub(crate) fn run_with(&self, arguments: &[&str], passphrase: &Path) -> Output {
        program()
            .args(arguments)
            .arg("--dir")
            .arg(self.path("office"))
            .arg("--passphrase-file")
            .arg(passphrase)
            .output()
            .unwrap()
    }

    /// The administrator's answer to the request, as a file; and the root's fingerprint.
    pub(crate) fn answer(&self) -> (PathBuf, String) {
        self.answer_to("nkw-la")
    }

    /// An office of a network that has one other partner, `mkn-mm`.
    pub(crate) fn admitted(partner: &str) -> Self {
        let place = Self::new();
        assert_eq!(code(&place.init_as(partner)), 0);
        let (answer, _) = place.answer_to(partner);
        let installed = place.run(&["certificate", "install", answer.to_str().unwrap(), "--yes"]);
        assert_eq!(code(&installed), 0, "{}", stderr(&installed));
        place
    }

    /// The same with a case worker, who acts where nobody else is named, and a supervisor.
    pub(crate) fn staffed(partner: &str) -> Self {
        let place = Self::admitted(partner);
        for (code, roles) in [("lo-01", "case_worker,liaison_officer"), ("sv-01", "supervisor")] {
            place.adds(code, roles);
        }
        let path = place.path("office/agent.toml");
        let settings = fs::read_to_string(&path).unwrap();
        assert!(settings.contains("\n# staff = \"lo-01\""), "init names where the officer is set");
        fs::write(&path, settings.replace("# staff =", "staff =")).unwrap();
        place
    }

    /// Adds an officer under the passphrase of the place.
    pub(crate) fn adds(&self, officer: &str, roles: &str) {
        let passphrase = self.path("passphrase");
        let new = ["--kdf", "low", "--new-passphrase-file", passphrase.to_str().unwrap()];
        let add = ["staff", "add", officer, "--role", roles, "--as", "office"];
        let added = self.run(&[&add[..], &new[..]].concat());
        assert_eq!(code(&added), 0, "{}", stderr(&added));
    }

    pub(crate) fn answer_to(&self, partner: &str) -> (PathBuf, String) {
        let now = now();
        let mut rng = chacha20::ChaCha20Rng::from_seed([5; 32]);
        let passphrase = Passphrase::new(PASSPHRASE.to_owned().into()).unwrap();
        let (dir, network) = (self.path("ca"), "mekong".parse().unwrap());
        let (by, cost) = ("Noy".parse().unwrap(), KdfCost::LOW);
        let (mut authority, acting) =
            Authority::init(&dir, &network, &passphrase, cost, &by, now, &mut rng).unwrap();
        let kit = authority.make_kit(&acting, now, &mut rng).unwrap();
        let [first, second, _] = kit.shares();
        let proof = RecoveryKey::combine(first, second).unwrap().proof();
        authority.confirm_kit(&acting, &proof, now).unwrap();
        let other = [SigningKey::random(&mut rng), SigningKey::random(&mut rng)];
        let mkn = "mkn-mm".parse().unwrap();
        fs::write(self.path("mkn-mm.key"), other[0].verifying_key().as_bytes()).unwrap();
        let other = PartnerRequest::create(&network, &mkn, &other[0], &other[1], now).unwrap();
        let request = fs::read_to_string(self.path(&format!("{partner}.request"))).unwrap();
        let [_, issued] = [other, request].map(|request| {
            let request = PartnerRequest::parse(&request).unwrap();
            authority.issue(&acting, &request, Default::default(), now, &mut rng).unwrap()
        });
        let path = self.path(&format!("{partner}.pem"));
        fs::write(&path, issued.to_pem()).unwrap();
        (path, issued.fingerprint().to_string())
    }
}

pub(crate) fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_saphan-agent"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("SAPHAN_") {
            program.env_remove(name);
        }
    }
    program.env_remove("CREDENTIALS_DIRECTORY");
    program
}

pub(crate) fn now() -> UnixSeconds {
    UnixSeconds::new(std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs())
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

const CASE: &str = "../tests/data/examples/02-shan-forced-marriage-return.json";

/// The example case as if it were prepared today.
pub(crate) fn case_of_today() -> Value {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(CASE)).unwrap();
    let mut case: Value = serde_json::from_str(&text).unwrap();
    let (now, day) = (now(), Duration::from_secs(86_400));
    let before = |days: u32| Value::from(now.minus(day * days).date().to_string());
    let after = |days: u32| Value::from(now.plus(day * days).date().to_string());
    case["referral"]["prepared_on"] = before(1);
    case["referral"]["handover"]["planned_on"] = after(30);
    let consent = &mut case["persons"][0]["consents"][0];
    consent["given_on"] = before(5);
    consent["valid_until"] = after(60);
    case
}

/// A case whose referral waits for a second person, since it rests on no consent. An emergency would
/// leave at once.
pub(crate) fn case_for_two() -> Value {
    let mut case = case_of_today();
    case["referral"]["urgency"] = "urgent".into();
    let consent = &mut case["persons"][0]["consents"][0];
    consent["basis"] = "vital_interest".into();
    consent["giver"] = "none_vital_interest".into();
    let valid_until = now().plus(Duration::from_secs(20 * 86_400)).date();
    consent["valid_until"] = valid_until.to_string().into();
    case
}

impl Place {
    /// Imports a case and returns its number.
    pub(crate) fn imports(&self, case: &Value) -> String {
        let file = self.path("case.json");
        fs::write(&file, case.to_string()).unwrap();
        let output = self.run(&["file", "import", file.to_str().unwrap(), "--json"]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        json(&output)["case"].as_str().unwrap().to_owned()
    }
}
