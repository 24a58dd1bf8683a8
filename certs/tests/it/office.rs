//! A folder with an authority in it, and who types its commands.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use saphan_certs::kit::{Sheet, WORDS};
use saphan_certs::request::{HubKeys, HubRequest, PartnerRequest};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;
use serde_json::Value;
use zeroize::Zeroizing;

pub(crate) fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Zeroizing::new([seed; 32]))
}

pub(crate) fn mekong() -> NetworkName {
    "mekong".parse().unwrap()
}

pub(crate) fn vientiane() -> PartnerId {
    "nkw-la".parse().unwrap()
}

pub(crate) fn now() -> UnixSeconds {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    UnixSeconds::new(now.as_secs())
}

/// A folder with a passphrase file and, once made, an authority.
pub(crate) struct Office {
    pub(crate) dir: tempfile::TempDir,
}

impl Office {
    pub(crate) fn empty() -> Self {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("passphrase"), "four words that rhyme\n").unwrap();
        std::fs::write(dir.path().join("wrong"), "three words that rhyme\n").unwrap();
        std::fs::create_dir(dir.path().join("newer")).unwrap();
        Self { dir }
    }

    pub(crate) fn initialised() -> Self {
        let office = Self::empty();
        office.done(&[
            "init",
            "--network",
            "mekong",
            "--kdf",
            "low",
            "--passphrase-file",
            "passphrase",
        ]);
        office.done(&[&CONFIRM, &["--passphrase-file", "passphrase"][..]].concat());
        office
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn request(&self, identity: u8) {
        let text = PartnerRequest::create(&mekong(), &vientiane(), &key(identity), &key(3), now());
        self.write("request.pem", &text.unwrap());
    }

    pub(crate) fn hub_request(&self) {
        let (name, hosts) = ("eu-1".parse().unwrap(), ["hub.example.org".parse().unwrap()]);
        let keys = HubKeys { transport: &key(4), log: &key(5), issuer: &key(6) };
        let text = HubRequest::create(&mekong(), &name, &hosts, &keys, now());
        self.write("hub.pem", &text.unwrap());
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_saphan-ca"))
            .args(args)
            .current_dir(self.dir.path())
            .env_remove("SAPHAN_CA_DIR")
            .env("SAPHAN_CA_BY", "Noy")
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    /// Runs a command and types `lines`.
    pub(crate) fn run_typing(&self, args: &[&str], lines: &str) -> Output {
        let mut running = Command::new(env!("CARGO_BIN_EXE_saphan-ca"))
            .args(args)
            .current_dir(self.dir.path())
            .env_remove("SAPHAN_CA_DIR")
            .env("SAPHAN_CA_BY", "Noy")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        running.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        running.wait_with_output().unwrap()
    }

    /// The words of a sheet, as its keeper reads them.
    pub(crate) fn words(&self, number: u8) -> String {
        let share = Sheet::share_in(&self.read(&format!("mekong-kit-{number}-of-3.txt"))).unwrap();
        (1..=WORDS).map(|position| share.word(position)).collect::<Vec<_>>().join(" ")
    }

    /// Runs a command that succeeds, and returns its JSON.
    pub(crate) fn done(&self, args: &[&str]) -> Value {
        let output = self.run(&[args, &["--json"]].concat());
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {stderr}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Runs a command that fails, and returns its exit code and the stable name of the reason.
    pub(crate) fn fails(&self, args: &[&str]) -> (i32, String) {
        let output = self.run(&[args, &["--json"]].concat());
        assert!(output.stdout.is_empty());
        let error: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(error["schema"], "saphan.error/1");
        assert_eq!(error["exit"].as_i64(), output.status.code().map(i64::from));
        (output.status.code().unwrap(), error["code"].as_str().unwrap().to_owned())
    }
}

pub(crate) const CONFIRM: [&str; 6] =
    ["kit", "confirm", "--share", "mekong-kit-1-of-3.txt", "--share", "mekong-kit-3-of-3.txt"];
pub(crate) const GRANT: [&str; 3] = ["--yes", "--passphrase-file", "passphrase"];

pub(crate) fn with(args: &[&'static str]) -> Vec<&'static str> {
    [args, &GRANT].concat()
}
