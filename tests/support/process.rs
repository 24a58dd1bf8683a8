//! Real processes over loopback: an authority, a hub and offices, each with its own command line.
//!
//! ```no_run
//! # use saphan_tests::process::Network;
//! let mut network = Network::start();
//! network.nkw.serve();
//! network.bsp.serve();
//! let case = network.imports_a_case();
//! network.bsp.run(&["refer", &case, "--to", "nkw-la", "--send"]).done();
//! network.end();
//! ```
//!
//! The three programs are taken from beside the test's own executable. If one is missing there or
//! older than its sources, all are built once with `cargo build --bins`. `SAPHAN_BINARIES=DIR`
//! takes them from `DIR` as they are.

mod authority;
mod browser;
mod office;
mod postbox;
mod programs;
mod running;
mod search;
mod within;

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

pub use authority::CaPages;
pub use browser::{Answer, Browser};
pub use office::Office;
pub use postbox::Postbox;
pub use programs::{Program, Ran, folder};
pub use running::Running;
pub use search::Canaries;
pub use within::Served;

use crate::cases::TodaysCase;
use crate::ports::free_port;

const PASSPHRASE: &str = "four words that rhyme";
/// Longest wait for anything; much longer than all of it takes, since machines may be busy.
const DEADLINE: Duration = Duration::from_secs(90);
/// How often a condition is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Waits until `look` finds something: the one place where a story waits.
///
/// # Panics
/// If nothing is found in time, with `what`.
pub fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + DEADLINE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < deadline, "in {DEADLINE:?} it did not happen that {what}");
        std::thread::sleep(LOOK_EVERY);
    }
}

/// A network of two partners and one hub in a temporary directory.
pub struct Network {
    /// The authority's, hub's and offices' directories lie below.
    root: TempDir,
    address: SocketAddr,
    hub: Option<Running>,
    canaries: Canaries,
    cases: u32,
    /// The partner that refers in most stories.
    pub bsp: Office,
    /// The partner that receives.
    pub nkw: Office,
}

impl Network {
    /// Everybody is admitted, the hub runs, and each office has the other's prekeys.
    pub fn start() -> Self {
        Self::start_at(Ipv4Addr::LOCALHOST)
    }

    /// The same with the hub at another address of this computer.
    pub fn start_at(host: Ipv4Addr) -> Self {
        let mut network = Self::without_hub_at(host);
        network.start_hub();
        for office in [&network.nkw, &network.bsp, &network.nkw] {
            office.run(&["sync"]).done();
        }
        network
    }

    /// Everybody is admitted, the hub included, which does not run.
    ///
    /// # Panics
    /// If one of the command lines does not do what the guides say.
    pub fn without_hub() -> Self {
        Self::without_hub_at(Ipv4Addr::LOCALHOST)
    }

    fn without_hub_at(host: Ipv4Addr) -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        fs::write(root.path().join("passphrase"), format!("{PASSPHRASE}\n")).expect("written");
        let address = SocketAddr::from((host, free_port()));
        let bsp = Office::new("bsp-th", root.path());
        let nkw = Office::new("nkw-la", root.path());
        let canaries = Canaries::default();
        let network = Self { root, address, hub: None, canaries, cases: 0, bsp, nkw };
        let (folder, sheet) =
            (network.text(""), |number| network.text(&format!("mekong-kit-{number}-of-3.txt")));
        network.ca(&["init", "--network", "mekong", "--kdf", "low", "--sheets", &folder]).done();
        let sheets = [sheet(1), sheet(2)];
        network.ca(&["kit", "confirm", "--share", &sheets[0], "--share", &sheets[1]]).done();
        network.admit_hub();
        // The one that refers comes last: what it installs lists the other.
        for office in [&network.nkw, &network.bsp] {
            network.admit(office);
        }
        network.load_directory();
        network
    }

    /// A path below the network's own directory.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().expect("temporary directories have plain names").to_owned()
    }

    /// Runs `saphan-ca`.
    pub fn ca(&self, arguments: &[&str]) -> Ran {
        let mut ca = Program::Ca.command();
        ca.args(arguments).arg("--dir").arg(self.path("ca")).arg("--json");
        ca.env("SAPHAN_CA_BY", "Noy");
        let asks = !matches!(
            arguments,
            ["export" | "log", ..] | ["request" | "partner", "list" | "show", ..]
        );
        if asks {
            ca.arg("--passphrase-file").arg(self.path("passphrase"));
        }
        Ran::of(&mut ca)
    }

    /// Runs `saphan-hub`.
    pub fn hub(&self, arguments: &[&str]) -> Ran {
        let mut hub = Program::Hub.command();
        hub.args(arguments).arg("--dir").arg(self.path("hub")).arg("--json");
        Ran::of(&mut hub)
    }

    fn admit_hub(&self) {
        let (request, answer) = (self.text("hub.request"), self.text("hub.pem"));
        let trust = self.exported();
        self.hub(&[
            "init",
            "--name",
            "eu-1",
            "--listen",
            &self.address.to_string(),
            "--host",
            &self.address.ip().to_string(),
            "--trust",
            &trust,
            "--request",
            &request,
        ])
        .done();
        self.ca(&["hub", "certificate", &request, "--out", &answer, "--yes"]).done();
        self.hub(&["certificate", "install", &answer]).done();
    }

    fn admit(&self, office: &Office) {
        let partner = office.partner();
        let request = self.text(&format!("{partner}.request"));
        let answer = self.text(&format!("{partner}.pem"));
        office.init(&self.address.to_string(), &request);
        self.ca(&["issue", &request, "--out", &answer, "--yes"]).done();
        office.run(&["certificate", "install", &answer, "--yes"]).done();
        office.staff();
    }

    /// Another office, of which there is nothing yet.
    pub fn office(&self, partner: &str) -> Office {
        Office::new(partner, self.root.path())
    }

    /// Writes a file beside the network's own, and returns its path.
    ///
    /// # Panics
    /// If it cannot be written.
    pub fn file(&self, name: &str, contents: &str) -> String {
        fs::write(self.path(name), contents).expect("written");
        self.text(name)
    }

    /// Where the hub listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Adds lines to the hub's settings, which count from its next start.
    ///
    /// # Panics
    /// If they cannot be written.
    pub fn hub_setting(&self, lines: &str) {
        let path = self.path("hub").join("hub.toml");
        let before = fs::read_to_string(&path).expect("init writes settings");
        fs::write(&path, format!("{before}\n{lines}")).expect("its own settings");
    }

    /// Brings the authority's newest directory to the hub.
    pub fn load_directory(&self) {
        self.hub(&["directory", "load", &self.exported()]).done();
    }

    fn exported(&self) -> String {
        let file = self.text("directory.pem");
        // An export writes over nothing.
        let _ = fs::remove_file(&file);
        self.ca(&["export", &file]).done();
        file
    }

    /// Starts the hub and waits until it is ready.
    pub fn start_hub(&mut self) {
        let mut hub = Program::Hub.command();
        hub.arg("serve").arg("--dir").arg(self.path("hub"));
        self.hub = Some(Running::start(hub, &self.path("hub.log"), &self.path("hub.ready")));
    }

    /// Ends the hub as a power cut does.
    ///
    /// # Panics
    /// If it does not run.
    pub fn kill_hub(&mut self) {
        self.hub.take().expect("the hub runs").kill();
    }

    /// Stops the hub.
    ///
    /// # Panics
    /// If it does not run.
    pub fn stop_hub(&mut self) {
        self.hub.take().expect("the hub runs").stop();
    }

    /// The running hub.
    ///
    /// # Panics
    /// If it does not run.
    pub fn running_hub(&self) -> &Running {
        self.hub.as_ref().expect("the hub runs")
    }

    /// What the hub wrote into its log.
    pub fn hub_log(&self) -> String {
        fs::read_to_string(self.path("hub.log")).unwrap_or_default()
    }

    /// Imports one more case of `bsp-th` that may be referred to `nkw-la`; returns its number.
    pub fn imports_a_case(&mut self) -> String {
        self.cases += 1;
        let (bsp, nkw) = (self.bsp.partner().clone(), self.nkw.partner().clone());
        let case = TodaysCase::new(self.cases, &bsp, &nkw);
        let file = self.text("case.json");
        fs::write(&file, &case.json).expect("written");
        self.canaries.plant(case.identifying);
        self.bsp.run(&["file", "import", &file]).done();
        fs::remove_file(&file).expect("removed");
        case.number
    }

    /// Imports a case, refers it to `nkw-la`, and returns the referral's code.
    ///
    /// # Panics
    /// If it is not referred.
    pub fn refers_a_case(&mut self) -> String {
        let case = self.imports_a_case();
        let sent = self.bsp.run(&["refer", &case, "--to", "nkw-la", "--send"]).done();
        assert_eq!(sent["pending_approval"], true, "the example is a minor's: {sent}");
        let referral = text_of(&sent["referral"]);
        self.bsp.run(&["approve", &referral, "--yes", "--as", "sv-01"]).done();
        referral
    }

    /// Stops everything and searches what the hub stored and all that was logged.
    ///
    /// # Panics
    /// If anything that identifies a person is found, or a line of the hub's log that pairs a
    /// sender with a recipient.
    pub fn end(mut self) {
        for office in [&mut self.bsp, &mut self.nkw] {
            office.stop_if_running();
        }
        if let Some(hub) = self.hub.take() {
            hub.stop();
        }
        self.canaries.assert_absent_from(&[
            self.path("hub"),
            self.path("hub.log"),
            self.bsp.log_path(),
            self.nkw.log_path(),
        ]);
        for line in self.hub_log().lines() {
            let pairs = line.contains("bsp-th") && line.contains("nkw-la");
            assert!(!pairs, "the hub's log pairs two partners: {line}");
        }
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        if std::thread::panicking() {
            for (name, log) in
                [("hub", self.hub_log()), ("bsp-th", self.bsp.log()), ("nkw-la", self.nkw.log())]
            {
                eprintln!("--- log of {name}\n{log}");
            }
        }
    }
}

/// A text out of a JSON document.
///
/// # Panics
/// If it is none.
pub fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("a text instead of {value}")).to_owned()
}
