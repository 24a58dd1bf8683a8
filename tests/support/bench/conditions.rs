//! Under what conditions a report was made.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Serialize;

/// What must be equal before two reports may be compared.
#[derive(Debug, Clone, Serialize)]
pub struct Conditions {
    /// Version of saphan.
    pub version: &'static str,
    /// Commit, with a mark if files differ from it.
    pub commit: String,
    /// Optimised or not.
    pub build: &'static str,
    /// Operating system and kernel.
    pub system: String,
    /// Name of the processors.
    pub cpu: String,
    /// How many, shared by all that takes part.
    pub processors: usize,
    /// Load averages before the first run: other work on this machine spoils the figures.
    pub load_before: String,
    /// File system of the hub's store.
    pub file_system: String,
    /// When the hub acknowledges.
    pub durability: String,
    /// Line and its protection.
    pub transport: String,
    /// Settings of the hub that differ from its defaults.
    pub hub_settings: Vec<String>,
}

impl Conditions {
    /// Of a hub whose store lies in a folder, and partners that dial it over loopback.
    pub(super) fn of(store: &Path, hub_settings: Vec<String>) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION"),
            commit: commit(),
            build: if cfg!(debug_assertions) {
                "debug: figures are worth nothing"
            } else {
                "release"
            },
            system: first_words("/proc/version", 3),
            cpu: cpu(),
            processors: std::thread::available_parallelism().map_or(0, usize::from),
            load_before: first_words("/proc/loadavg", 3),
            file_system: file_system(store),
            durability:
                "SQLite, WAL, synchronous FULL, group commit; custody receipts after the sync"
                    .to_owned(),
            transport: "QUIC on loopback, TLS 1.3, X25519MLKEM768, client certificates, a socket \
                        and a connection for each partner"
                .to_owned(),
            hub_settings,
        }
    }

    /// Of something that one core does, without hub and line.
    pub(super) fn of_one_core() -> Self {
        let none = || "none takes part".to_owned();
        let temporary = std::env::temp_dir();
        Self { durability: none(), transport: none(), ..Self::of(&temporary, Vec::new()) }
    }

    /// The same over another line.
    pub(super) fn over(self, transport: String) -> Self {
        Self { transport, ..self }
    }

    pub(super) fn text(&self) -> String {
        let Self { version, commit, build, system, cpu, processors, load_before, .. } = self;
        format!(
            "saphan {version}, commit {commit}, {build}\n\
             {system}, {cpu}, {processors} processors, load {load_before}; store on {}\n\
             store: {}\nline: {}\nhub settings: {}\n",
            self.file_system,
            self.durability,
            self.transport,
            self.hub_settings.join(", "),
        )
    }
}

fn commit() -> String {
    let git = |arguments: &[&str]| {
        let ran = Command::new("git")
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(arguments)
            .output()
            .ok()
            .filter(|ran| ran.status.success())?;
        String::from_utf8(ran.stdout).ok()
    };
    let Some(commit) = git(&["rev-parse", "--short", "HEAD"]) else { return "unknown".to_owned() };
    let changed = git(&["status", "--porcelain", "--untracked-files=no", "--", "*.rs", "*.sql"]);
    let mark = if changed.is_none_or(|files| files.is_empty()) { "" } else { " with changes" };
    format!("{}{mark}", commit.trim())
}

fn cpu() -> String {
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = told.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    name.map_or_else(|| std::env::consts::ARCH.to_owned(), |(_, name)| name.to_owned())
}

fn first_words(path: &str, count: usize) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    let words: Vec<&str> = text.split_whitespace().take(count).collect();
    if words.is_empty() { std::env::consts::OS.to_owned() } else { words.join(" ") }
}

/// The type of the mount that `path` lies on: a sync costs nothing in memory.
fn file_system(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mounts = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let mounted = |line: &str| {
        let mut words = line.split_whitespace().skip(1);
        Some((words.next()?.to_owned(), words.next()?.to_owned()))
    };
    mounts
        .lines()
        .filter_map(mounted)
        .filter(|(at, _)| path.starts_with(at))
        .max_by_key(|(at, _)| at.len())
        .map_or_else(|| "unknown".to_owned(), |(_, kind)| kind)
}
