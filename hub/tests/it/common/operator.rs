//! The program as an operator runs it, with the administrator beside.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use super::{ghent, network};
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

/// An operator, the administrator beside, and the folder of both.
pub(crate) struct Operator {
    place: tempfile::TempDir,
    pub(crate) authority: Authority,
    acting: Acting,
    now: UnixSeconds,
}

impl Operator {
    pub(crate) fn new() -> Self {
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

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    pub(crate) fn export(&self, name: &str) -> PathBuf {
        self.write(name, &self.authority.bundle().to_pem())
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_saphan-hub"));
        command.env_clear().arg("--dir").arg(self.path("hub"));
        command
    }

    pub(crate) fn run(&self, line: &str, files: &[&Path]) -> Output {
        self.command().args(line.split(' ')).args(files).output().unwrap()
    }

    pub(crate) fn init(&self) -> Output {
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
    pub(crate) fn certified() -> Self {
        let mut operator = Self::new();
        succeeded(&operator.init());
        let answer = operator.certify();
        succeeded(&operator.run("certificate install", &[&answer]));
        operator
    }

    /// What the administrator answers to the request.
    pub(crate) fn certify(&mut self) -> PathBuf {
        let request = std::fs::read_to_string(self.path("eu-1.request")).unwrap();
        let request = HubRequest::parse(&request).unwrap();
        let rng = &mut UnwrapErr(SysRng);
        let issued = self.authority.certify_hub(&self.acting, &request, self.now, rng).unwrap();
        self.write("eu-1.pem", &issued.to_pem())
    }

    pub(crate) fn admit_ghent(&mut self) {
        let rng = &mut UnwrapErr(SysRng);
        let (identity, transport) = (SigningKey::random(rng), SigningKey::random(rng));
        let request =
            PartnerRequest::create(&network(), &ghent(), &identity, &transport, self.now).unwrap();
        let request = PartnerRequest::parse(&request).unwrap();
        self.authority.issue(&self.acting, &request, Default::default(), self.now, rng).unwrap();
    }

    pub(crate) fn revoke_ghent(&mut self) {
        let reason = RevocationReason::PersonLeft;
        self.authority.revoke(&self.acting, &ghent(), reason, self.now, self.now).unwrap();
    }

    pub(crate) fn serve(&self) -> Serving {
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

/// A hub that serves.
pub(crate) struct Serving {
    pub(crate) child: Child,
    pub(crate) stdout: BufReader<std::process::ChildStdout>,
    pub(crate) lines: Vec<String>,
}

impl Serving {
    /// Tells it to stop; what it printed after its first lines, and its log.
    pub(crate) fn stop(mut self) -> (Option<i32>, String, String) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        let (mut out, mut log) = (String::new(), String::new());
        self.stdout.read_to_string(&mut out).unwrap();
        self.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        (self.child.wait().unwrap().code(), out, log)
    }
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[track_caller]
pub(crate) fn succeeded(output: &Output) -> String {
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

#[track_caller]
pub(crate) fn failed(output: &Output, exit: i32) -> String {
    assert_eq!(output.status.code(), Some(exit), "{}", text(&output.stderr));
    text(&output.stderr)
}

pub(crate) fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}
