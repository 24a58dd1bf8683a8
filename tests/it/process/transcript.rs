//! Every command of `saphan-ca`, run one after the other as an administrator would, with every word that
//! it says: `tests/data/transcripts/saphan-ca.txt`.
//!
//! A line that begins with `$ ` is run by a shell in one folder; what follows is what it printed, both streams
//! together, with times, keys and numbers made alike. `SAPHAN_BLESS=1` writes the file anew, to be read
//! before it is committed.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};

use regex::Regex;
use saphan_tests::ports::free_port;
use saphan_tests::process::{Program, Ran, eventually, folder};

/// What is another one each time, and what stands for it.
const ALIKE: [(&str, &str); 16] = [
    (r"saphan1/mekong/\S+", "<invitation>"),
    (r"(?:[0-9a-f]{4} ){15}[0-9a-f]{4}", "<fingerprint>"),
    (r"\b(?:[0-9]{5} ){4}[0-9]{5}\b", "<number>"),
    (r"\b[0-9a-f]{32,64}\b", "<hash>"),
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "<time>"),
    (r"\d{4}-\d\d-\d\d", "<date>"),
    (
        r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}",
        "<date>",
    ),
    (r"\bkit [0-9a-f]{4} [0-9a-f]{4}\b", "kit <id>"),
    (r"127\.0\.0\.1:\d+", "<hub>"),
    (r"127\.0\.0\.1", "<host>"),
    (r#""signed":"[^"]*""#, r#""signed":"<message>""#),
    (r"\b[0-9a-f]{8}\b", "<request>"),
    (r"\b[0-9a-f]{4} [0-9a-f]{4}\b", "<id>"),
    (r"\d+\.\d+\.\d+", "<version>"),
    (r"\d+ MiB free, \d+ %", "<room>"),
    (r"(UDP buffer +)\d+ KiB", "${1}<size>"),
];

/// A folder with the hub's address in `$HUB`, and what happened in it.
struct Terminal {
    place: tempfile::TempDir,
    address: String,
    alike: Vec<(Regex, &'static str)>,
}

impl Terminal {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        std::fs::write(place.path().join("passphrase"), "four words that rhyme\n").unwrap();
        std::fs::write(place.path().join("other"), "five words that do not\n").unwrap();
        let alike =
            ALIKE.iter().map(|(found, instead)| (Regex::new(found).unwrap(), *instead)).collect();
        Self { place, address: format!("127.0.0.1:{}", free_port()), alike }
    }

    fn shell(&self, line: &str) -> Command {
        let mut shell = Command::new("/bin/sh");
        let path = format!("{}:{}", folder().display(), std::env::var("PATH").unwrap());
        shell.args(["-c", line]).current_dir(self.place.path()).env_clear();
        shell.env("PATH", path).env("HOME", self.place.path()).env("SAPHAN_CA_BY", "Noy");
        shell.env("HUB", &self.address).env("NO_COLOR", "1").stdin(Stdio::null());
        shell
    }

    /// What the line printed, and how it ended where that was not well.
    fn run(&self, line: &str) -> String {
        let (mut reader, writer) = std::io::pipe().unwrap();
        let mut shell = self.shell(line);
        shell.stdout(writer.try_clone().unwrap()).stderr(writer);
        let mut child = shell.spawn().unwrap();
        // The writing ends that the command still holds would keep the reader waiting.
        drop(shell);
        let mut said = String::new();
        reader.read_to_string(&mut said).unwrap();
        let status = child.wait().unwrap();
        if !status.success() {
            said.push_str(&format!("[exit {}]\n", status.code().unwrap_or(-1)));
        }
        let here = self.place.path().to_str().unwrap();
        let said = said.replace(here, "<folder>");
        self.alike
            .iter()
            .fold(said, |said, (found, instead)| found.replace_all(&said, *instead).into_owned())
    }
}

/// The leaves of the command line, as `--help` tells them.
fn leaves() -> BTreeSet<String> {
    let commands = |path: &[&str]| -> Vec<String> {
        let help = Ran::of(Program::Ca.command().args(path).arg("--help")).stdout;
        let Some((_, list)) = help.split_once("\nCommands:\n") else { return Vec::new() };
        let list = list.split("\n\n").next().unwrap_or_default();
        let name = |line: &str| {
            let rest = line.strip_prefix("  ")?;
            (!rest.starts_with(' ')).then(|| rest.split(' ').next().unwrap_or(rest).to_owned())
        };
        list.lines().filter_map(name).filter(|name| name != "help").collect()
    };
    let mut leaves = BTreeSet::new();
    for noun in commands(&[]) {
        let verbs = commands(&[&noun]);
        if verbs.is_empty() || noun == "backup" {
            leaves.insert(noun.clone());
        }
        leaves.extend(verbs.into_iter().map(|verb| format!("{noun} {verb}")));
    }
    leaves
}

struct Serving(std::process::Child);

impl Drop for Serving {
    fn drop(&mut self) {
        // One that has ended already is what we want.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn every_command_of_the_authority_says_what_the_transcript_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/transcripts/saphan-ca.txt");
    let kept = std::fs::read_to_string(&path).unwrap();
    let terminal = Terminal::new();
    let mut serving = None;
    let mut said = String::new();
    for line in kept.lines().take_while(|line| !line.starts_with("$ ")) {
        said.push_str(line);
        said.push('\n');
    }
    let typed: Vec<&str> = kept.lines().filter_map(|line| line.strip_prefix("$ ")).collect();
    for line in &typed {
        said.push_str(&format!("$ {line}\n"));
        if *line == "saphan-hub serve &" {
            let mut hub = Program::Hub.command();
            hub.arg("serve").current_dir(terminal.place.path()).stderr(Stdio::null());
            hub.env("HOME", terminal.place.path());
            serving = Some(Serving(hub.stdout(Stdio::null()).spawn().unwrap()));
            let look = "saphan-ca sync --hub $HUB --passphrase-file passphrase";
            eventually("the hub answers", || {
                Ran::of(&mut terminal.shell(look)).code.eq(&0).then_some(())
            });
        } else {
            said.push_str(&terminal.run(line));
        }
        said.push('\n');
    }
    drop(serving);
    if std::env::var_os("SAPHAN_BLESS").is_some() {
        std::fs::write(&path, &said).unwrap();
    }

    let said: Vec<&str> = said.trim_end().lines().collect();
    let kept: Vec<&str> = kept.trim_end().lines().collect();
    if std::env::var_os("SAPHAN_BLESS").is_none() {
        for (at, (said, kept)) in (1..).zip(said.iter().zip(&kept)) {
            assert_eq!(said, kept, "line {at}");
        }
        assert_eq!(said.len(), kept.len());
    }
    let commands: BTreeSet<String> = typed
        .iter()
        .flat_map(|line| {
            let words: Vec<&str> =
                line.split(' ').skip_while(|word| *word != "saphan-ca").collect();
            let one = words.get(1).copied().unwrap_or_default().to_owned();
            let two = format!("{one} {}", words.get(2).copied().unwrap_or_default());
            [one, two]
        })
        .collect();
    // The pages have tests of their own, in `pages/authority.rs`.
    let is_of_pages = |leaf: &String| leaf == "serve" || leaf == "open";
    let leaves = leaves().into_iter().filter(|leaf| !is_of_pages(leaf));
    let missing: Vec<_> = leaves.filter(|leaf| !commands.contains(leaf)).collect();
    assert!(missing.is_empty(), "the transcript lacks {missing:?}");
}
