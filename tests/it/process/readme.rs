//! The README's first installation, typed as it stands there.
//!
//! What people type at a prompt comes from files: passphrases, the words of two sheets, the 25 digits. The
//! hub's address is one of loopback, and the three machines share a folder, so that a stick is not needed.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use saphan_tests::process::{Program, Ran, eventually, free_port};

const README: &str = include_str!("../../../README.md");

/// The command lines of a section, comments apart.
fn commands(title: &str) -> Vec<Vec<String>> {
    let section = README.split_once(title).expect("the section is there").1;
    let section = section.split("\n## ").next().expect("a text has a beginning");
    let blocks = section.split("```sh\n").skip(1);
    let text: String = blocks.filter_map(|block| Some(block.split_once("```")?.0)).collect();
    let text = text.replace("\\\n", " ");
    let words = |line: &str| {
        let line = line.split(" #").next().unwrap_or(line);
        line.split_whitespace().map(|word| word.trim_matches('\'').to_owned()).collect::<Vec<_>>()
    };
    text.lines().map(words).filter(|line| !line.is_empty()).collect()
}

/// Three machines in one folder.
struct Machines {
    place: tempfile::TempDir,
    address: String,
}

impl Machines {
    fn new() -> Self {
        let place = tempfile::tempdir().expect("a temporary directory");
        std::fs::write(place.path().join("passphrase"), "four words that rhyme\n")
            .expect("written");
        Self { place, address: format!("127.0.0.1:{}", free_port()) }
    }

    fn path(&self) -> &Path {
        self.place.path()
    }

    /// A line of the README, with what is typed at prompts from files.
    fn command(&self, line: &[String]) -> Command {
        let program = match line[0].as_str() {
            "saphan-ca" => Program::Ca,
            "saphan-hub" => Program::Hub,
            "saphan-agent" => Program::Agent,
            other => panic!("the README calls {other}"),
        };
        let mut command = program.command();
        for word in &line[1..] {
            let word = word
                .replace("hub.example.org:4433", &self.address)
                .replace("[::]:4433", &self.address)
                .replace("hub.example.org", "127.0.0.1");
            command.arg(word);
        }
        let verb = line.get(1).map_or("", String::as_str);
        let asks = !matches!((program, verb), (Program::Hub, _) | (Program::Ca, "export"));
        if asks {
            command.args(["--passphrase-file", "passphrase"]);
        }
        if verb == "init" && !matches!(program, Program::Hub) || verb == "backup" {
            command.args(["--kdf", "low"]);
        }
        if matches!((program, verb), (Program::Ca, "hub")) {
            command.arg("--yes");
        }
        command.env("SAPHAN_CA_BY", "Noy").env("SAPHAN_AGENT_DIR", self.path().join("office"));
        command.current_dir(self.path());
        command
    }

    fn runs(&self, line: &[String]) -> Ran {
        let ran = Ran::of(&mut self.command(line));
        assert_eq!(ran.code, 0, "{}: {}{}", line.join(" "), ran.stdout, ran.stderr);
        ran
    }

    /// As `line`, until somebody ends it.
    fn starts(&self, line: &[String]) -> Child {
        let mut command = self.command(line);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts")
    }

    /// The words that somebody would type from paper.
    fn reads_the_sheets_back(&self) {
        let sheets = ["mekong-kit-1-of-3.txt", "mekong-kit-2-of-3.txt"];
        let line = ["saphan-ca", "kit", "confirm", "--share", sheets[0], "--share", sheets[1]];
        self.runs(&line.map(str::to_owned));
    }
}

/// A program that is ended with the test, however that ends.
struct Background(Child);

impl Drop for Background {
    fn drop(&mut self) {
        // One that has ended already is what we want.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn is(line: &[String], start: &[&str]) -> bool {
    line.iter().map(String::as_str).zip(start).filter(|(word, wanted)| word == *wanted).count()
        == start.len()
}

/// The digits that the office shows.
fn number_shown(office: &mut Child) -> String {
    let lines = BufReader::new(office.stderr.take().expect("piped")).lines();
    let mut lines = lines.map_while(Result::ok);
    let digits = |line: &String| line.chars().filter(char::is_ascii_digit).count() == 25;
    let number = lines.find(digits).expect("it shows 25 digits");
    // Goes on to be read, so that the office is never stopped by a full pipe.
    std::thread::spawn(move || lines.for_each(drop));
    number
}

#[test]
fn the_first_installation_goes_as_the_readme_says() {
    let machines = Machines::new();
    let (mut hub, mut office, mut number) = (None, None, String::new());

    for line in commands("## A first installation on three machines") {
        if is(&line, &["export"]) {
            assert_eq!(line[1], "SAPHAN_CA_BY=Noy");
        } else if is(&line, &["saphan-ca", "init"]) {
            machines.runs(&line);
            machines.reads_the_sheets_back();
        } else if is(&line, &["saphan-hub", "serve"]) {
            hub = Some(Background(machines.starts(&line)));
            eventually("the hub takes a visit", || {
                let sync = ["saphan-ca", "sync", "--hub", "hub.example.org:4433"];
                let ran = Ran::of(&mut machines.command(&sync.map(str::to_owned)));
                (ran.code == 0).then_some(())
            });
        } else if is(&line, &["saphan-ca", "invite"]) {
            let said = machines.runs(&line).stdout;
            let text = said.lines().find(|line| line.starts_with("saphan1/")).expect("shown");
            std::fs::write(machines.path().join("invitation.txt"), text).expect("written");
        } else if is(&line, &["saphan-agent", "init"]) {
            let mut joining = machines.starts(&line);
            number = number_shown(&mut joining);
            office = Some(Background(joining));
        } else if is(&line, &["saphan-ca", "sync"]) {
            eventually("the request is at the hub", || {
                machines.runs(&line).stdout.contains("nkw-la").then_some(())
            });
        } else if is(&line, &["saphan-ca", "request", "approve"]) {
            let mut approve = machines.command(&line);
            approve.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
            let mut approve = approve.spawn().expect("the program starts");
            let groups: Vec<&str> = number.split_whitespace().collect();
            assert_eq!(groups.len(), 5, "{number}");
            let typed = ["12", "five", &groups.join("\n")].join("\n") + "\n";
            approve.stdin.take().expect("piped").write_all(typed.as_bytes()).expect("it reads");
            let done = approve.wait_with_output().expect("it ends");
            let (out, talk) =
                (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
            assert!(done.status.success(), "{out}{talk}");
            assert!(out.starts_with("Same number, check digit right, compared by Noy."), "{out}");
            assert_eq!(talk.matches("A group has five digits.").count(), 2, "{talk}");
            assert!(!talk.contains(groups[0]), "this computer's number stays hidden: {talk}");
            let mut office = office.take().expect("it waits");
            let joined = &mut office.0;
            let status = joined.wait().expect("it ends");
            let mut told = String::new();
            joined.stdout.take().expect("piped").read_to_string(&mut told).expect("text");
            assert!(status.success(), "{told}");
            assert_eq!(told, "nkw-la belongs to network mekong now.\n");
        } else if is(&line, &["saphan-agent", "file"]) {
            break; // from here on a second office is needed: `process.rs` tells that story
        } else {
            machines.runs(&line);
        }
    }

    assert!(hub.is_some() && office.is_none() && !number.is_empty(), "the office has joined");
}
