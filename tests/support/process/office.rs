//! One office: its directory, its command line and its service.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use saphan_protocol::ids::PartnerId;
use serde_json::Value;

use super::{Program, Ran, Running, eventually, text_of};

/// An office and what runs in it.
pub struct Office {
    partner: PartnerId,
    dir: PathBuf,
    passphrase: PathBuf,
    log: PathBuf,
    ready: PathBuf,
    service: Option<Running>,
}

impl Office {
    pub(super) fn new(partner: &str, root: &Path) -> Self {
        Self {
            partner: partner.parse().expect("a partner id"),
            dir: root.join(partner),
            passphrase: root.join("passphrase"),
            log: root.join(format!("{partner}.log")),
            ready: root.join(format!("{partner}.ready")),
            service: None,
        }
    }

    /// Sets the office up and names its staff.
    pub(super) fn init(&self, hub: &str, request: &str) {
        let partner = self.partner.as_str();
        self.run(&[
            "init",
            "--network",
            "mekong",
            "--partner",
            partner,
            "--hub",
            hub,
            "--kdf",
            "low",
            "--request",
            request,
        ])
        .done();
        let path = self.dir.join("agent.toml");
        let settings = fs::read_to_string(&path).expect("init writes settings");
        let settings =
            settings.replace("# contact =", "contact =").replace("# deputy =", "deputy =");
        assert!(settings.contains("\ncontact ="), "init names where staff is set");
        fs::write(&path, settings).expect("written");
    }

    /// Adds a case worker, who acts from now on where nobody else is named, and a supervisor.
    pub(super) fn staff(&self) {
        let passphrase = self.passphrase.to_str().expect("a plain name");
        for (code, roles) in [("lo-01", "case_worker,liaison_officer"), ("sv-01", "supervisor")] {
            let arguments =
                ["staff", "add", code, "--role", roles, "--kdf", "low", "--new-passphrase-file"];
            self.run(&[&arguments[..], &[passphrase]].concat()).done();
        }
        let path = self.dir.join("agent.toml");
        let settings = fs::read_to_string(&path).expect("init writes settings");
        assert!(settings.contains("\n# staff ="), "init names where the officer is set");
        fs::write(&path, settings.replace("# staff =", "staff =")).expect("written");
    }

    /// Dials another address from its next start on.
    ///
    /// # Panics
    /// If its settings do not name one.
    pub fn dials(&self, hub: std::net::SocketAddr) {
        let path = self.dir.join("agent.toml");
        let settings = fs::read_to_string(&path).expect("init writes settings");
        let is_hub = |line: &&str| line.contains("127.0.0.1:") && !line.starts_with('#');
        let line = settings.lines().find(is_hub).expect("the hub's address stands there");
        let (before, _) = line.split_once("127.0.0.1:").expect("it was found by that");
        let settings = settings.replace(line, &format!("{before}{hub}\""));
        fs::write(&path, settings).expect("written");
    }

    /// Adds a table to its settings, which count from its next start.
    ///
    /// # Panics
    /// If they cannot be written.
    pub fn sets(&self, table: &str) {
        let path = self.dir.join("agent.toml");
        let settings = fs::read_to_string(&path).expect("init writes settings");
        fs::write(&path, format!("{settings}\n{table}")).expect("written");
    }

    /// Which partner it is.
    pub fn partner(&self) -> &PartnerId {
        &self.partner
    }

    /// Its data directory.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Runs a command with passphrase and `--json`.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(&mut self.command(arguments))
    }

    /// The same, not yet started.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.locked(arguments);
        command.arg("--passphrase-file").arg(&self.passphrase).arg("--json");
        command
    }

    /// What a command says to people, in a language.
    pub fn says(&self, language: &str, arguments: &[&str]) -> Ran {
        self.says_as_set(&[arguments, &["--lang", language]].concat())
    }

    /// The same in the language that is set.
    pub fn says_as_set(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.locked(arguments).arg("--passphrase-file").arg(&self.passphrase))
    }

    /// A command without passphrase.
    pub fn locked(&self, arguments: &[&str]) -> Command {
        let mut command = Program::Agent.command();
        command.args(arguments).arg("--dir").arg(&self.dir);
        command
    }

    /// Starts the service with the passphrase.
    pub fn serve(&mut self) {
        let command = self.command(&["serve"]);
        self.service = Some(Running::start(command, &self.log, &self.ready));
    }

    /// Starts the service without the passphrase.
    pub fn serve_locked(&mut self) {
        let command = self.locked(&["serve"]);
        self.service = Some(Running::start(command, &self.log, &self.ready));
    }

    /// Starts the service with the pages and without a passphrase.
    pub fn serve_pages(&mut self) {
        let command = self.locked(&["serve", "--ui", "127.0.0.1:0", "--json"]);
        self.service = Some(Running::start(command, &self.log, &self.ready));
    }

    /// Starts the service with the pages where there is no office yet, or one that is not finished.
    pub fn serve_first(&mut self) {
        let command = self.locked(&["serve", "--ui", "127.0.0.1:0", "--kdf", "low", "--json"]);
        self.service = Some(Running::start(command, &self.log, &self.ready));
    }

    /// Where the pages are, with host and port.
    ///
    /// # Panics
    /// If none are served.
    pub fn pages(&self) -> String {
        let ready = fs::read_to_string(&self.ready).expect("the service is ready");
        let ready: Value = serde_json::from_str(&ready).expect("JSON");
        text_of(&ready["pages"])
    }

    /// Path and query of a one-time link into the pages.
    ///
    /// # Panics
    /// If none are served.
    pub fn link(&self) -> String {
        let link = Ran::of(&mut self.locked(&["open", "--print", "--json"])).done();
        let link = text_of(&link["link"]);
        link.strip_prefix(&self.pages()).expect("a link into these pages").to_owned()
    }

    /// The running service.
    ///
    /// # Panics
    /// If it does not run.
    pub fn service(&self) -> &Running {
        self.service.as_ref().expect("the service runs")
    }

    /// Ends the service as a power cut does.
    ///
    /// # Panics
    /// If it does not run.
    pub fn kill(&mut self) {
        self.service.take().expect("the service runs").kill();
    }

    /// Stops the service.
    ///
    /// # Panics
    /// If it does not run.
    pub fn stop(&mut self) {
        self.service.take().expect("the service runs").stop();
    }

    /// Stops the service if there is one.
    pub fn stop_if_running(&mut self) {
        if let Some(service) = self.service.take() {
            service.stop();
        }
    }

    /// What the service wrote into its log, of all its runs.
    pub fn log(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    pub(super) fn log_path(&self) -> PathBuf {
        self.log.clone()
    }

    /// The referrals that came in, or with `--sent` those that left.
    pub fn referrals(&self, arguments: &[&str]) -> Vec<Value> {
        let command = [&["inbox"], arguments].concat();
        let shown = self.run(&command).done();
        shown["referrals"].as_array().expect("a list").clone()
    }

    /// What waits to leave, as `(referral, state, waits for)`.
    pub fn queue(&self) -> Vec<(String, String, String)> {
        let shown = self.run(&["queue"]).done();
        let lines = shown["queue"].as_array().expect("a list");
        let texts = |line: &Value| {
            (text_of(&line["referral"]), text_of(&line["state"]), text_of(&line["waits_for"]))
        };
        lines.iter().map(texts).collect()
    }

    /// Where a referral stands, as far as this office knows; `None` if it does not know it.
    pub fn state_of(&self, referral: &str) -> Option<String> {
        let ran = self.run(&["show", referral, "--peek"]);
        (ran.code == 0).then(|| text_of(&ran.json()["state"]))
    }

    /// Waits until a referral stands at `state`.
    pub fn awaits(&self, referral: &str, state: &str) {
        eventually(&format!("{referral} is {state} at {}", self.partner), || {
            (self.state_of(referral).as_deref() == Some(state)).then_some(())
        });
    }

    /// Waits until the log says `text` once more than `before` times.
    pub fn awaits_log(&self, text: &str, before: usize) {
        eventually(&format!("{} logs {text:?}", self.partner), || {
            (self.log().matches(text).count() > before).then_some(())
        });
    }
}
