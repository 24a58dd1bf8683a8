//! Where the three programs are, and what one run of them gave.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::SystemTime;

use serde_json::Value;

/// One of the three programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Program {
    /// `saphan-ca`.
    Ca,
    /// `saphan-hub`.
    Hub,
    /// `saphan-agent`.
    Agent,
}

impl Program {
    const ALL: [Self; 3] = [Self::Ca, Self::Hub, Self::Agent];

    fn name(self) -> &'static str {
        match self {
            Self::Ca => "saphan-ca",
            Self::Hub => "saphan-hub",
            Self::Agent => "saphan-agent",
        }
    }

    /// A command for it that no variable of the surroundings reaches.
    pub fn command(self) -> Command {
        let mut command = Command::new(self.path_in(folder()));
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("SAPHAN_") {
                command.env_remove(name);
            }
        }
        command.env_remove("CREDENTIALS_DIRECTORY").stdin(std::process::Stdio::null());
        command
    }

    fn path_in(self, folder: &Path) -> PathBuf {
        folder.join(format!("{}{}", self.name(), std::env::consts::EXE_SUFFIX))
    }
}

/// Where the three programs lie.
pub fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| match std::env::var_os("SAPHAN_BINARIES") {
        Some(folder) => folder.into(),
        None => beside_this_test(),
    })
}

fn beside_this_test() -> PathBuf {
    let test = std::env::current_exe().expect("the test knows its own path");
    // Tests lie in target/PROFILE/deps, programs in target/PROFILE.
    let is_test = test.parent().is_some_and(|folder| folder.ends_with("deps"));
    let folder = test.ancestors().nth(if is_test { 2 } else { 1 });
    let folder = folder.expect("both lie in a folder").to_owned();
    let oldest = Program::ALL.map(|program| changed(&program.path_in(&folder))).into_iter().min();
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let newest = ["protocol", "protocol/carrier", "protocol/pages", "certs", "hub", "agent"]
        .map(|package| newest_in(&workspace.join(package).join("src")))
        .into_iter()
        .max();
    if oldest.flatten() < newest.flatten() {
        build(&workspace, &folder);
    }
    folder
}

fn build(workspace: &Path, folder: &Path) {
    let mut cargo = Command::new(env!("CARGO"));
    // All of it as the tests are built, so that nothing is built twice with other features.
    cargo.current_dir(workspace).args(["build", "--workspace", "--bins", "--tests", "--quiet"]);
    if folder.ends_with("release") {
        cargo.arg("--release");
    }
    let built = cargo.status().expect("cargo runs");
    assert!(built.success(), "the programs do not build");
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|about| about.modified()).ok()
}

fn newest_in(folder: &Path) -> Option<SystemTime> {
    let entries = std::fs::read_dir(folder).expect("sources are there");
    entries
        .map(|entry| entry.expect("sources are readable").path())
        .map(|path| if path.is_dir() { newest_in(&path) } else { changed(&path) })
        .max()
        .flatten()
}

/// What one run of a program gave.
#[derive(Debug)]
pub struct Ran {
    /// Exit code; -1 if it was killed.
    pub code: i32,
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
}

impl Ran {
    /// Runs `command` to its end.
    ///
    /// # Panics
    /// If it cannot be started.
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().expect("the program starts");
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }

    /// The document that it printed.
    ///
    /// # Panics
    /// If it did not end with 0.
    pub fn done(self) -> Value {
        assert_eq!(self.code, 0, "{}{}", self.stdout, self.stderr);
        self.json()
    }

    /// The document that it printed, however it ended.
    ///
    /// # Panics
    /// If it is no JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}{}", self.stdout, self.stderr))
    }

    /// The `code` of the error document on standard error.
    ///
    /// # Panics
    /// If there is none.
    pub fn error_code(&self) -> String {
        let mut lines = self.stderr.lines().rev();
        let error = lines.find_map(|line| serde_json::from_str::<Value>(line).ok());
        let error = error.unwrap_or_else(|| panic!("no error document: {}", self.stderr));
        super::text_of(&error["code"])
    }
}
