//! Evidence: the file that an office writes, and two readers of it that know nothing of each other.

use std::io::Write as _;
use std::process::{Command, Stdio};

use data_encoding::HEXLOWER;
use saphan_protocol::evidence::{Evidence, Proven};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::lifecycle::{Outcome, Side, State};
use saphan_tests::vectors::{evidence, evidence_authority, evidence_later_authority};

/// Files of each run; the campaign takes `SAPHAN_EVIDENCE` of them.
const FILES: u64 = 200;

/// What the reader in Python says of each file, in order.
fn python(files: &[Vec<u8>], authority: VerifyingKey) -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut child = Command::new(root.join("target/python/bin/python3"))
        .arg(root.join("tests/python/verify_evidence.py"))
        .arg(HEXLOWER.encode(authority.as_bytes()))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the environment is there: run tests/setup");
    let mut stdin = child.stdin.take().expect("it was asked for");
    let lines: Vec<String> = files.iter().map(|file| HEXLOWER.encode(file)).collect();
    let writer = std::thread::spawn(move || stdin.write_all(lines.join("\n").as_bytes()));
    let output = child.wait_with_output().expect("the script ends");
    writer.join().expect("it writes").expect("the script reads");
    assert!(output.status.success(), "the script itself failed");
    String::from_utf8(output.stdout).expect("text").lines().map(str::to_owned).collect()
}

/// What our own reader says, in the words of the other.
fn ours(file: &[u8], authority: VerifyingKey) -> String {
    match Evidence::verify(file, authority) {
        Err(error) => format!("refused: {}", &error.to_string()[1..6]),
        Ok(proven) => told(&proven),
    }
}

fn told(proven: &Proven) -> String {
    let letter = |side| if side == Side::Origin { "o" } else { "r" };
    let steps = proven.steps.iter().map(|step| {
        let became = if step.outcome == Outcome::Applied { "applied" } else { "superseded" };
        format!("{}:{}:{became}", letter(step.side), step.step)
    });
    let steps: Vec<String> = steps.collect();
    let state = proven.life.state.map_or("None", State::as_str);
    format!("ok {state} {} {}", letter(proven.life.responsible()), steps.join(" "))
}

#[test]
fn two_readers_agree_on_every_random_life() {
    let wanted = std::env::var("SAPHAN_EVIDENCE").ok().and_then(|count| count.parse().ok());
    let files: Vec<Vec<u8>> = (0..wanted.unwrap_or(FILES)).map(evidence).collect();

    let theirs = python(&files, evidence_authority());

    assert_eq!(theirs.len(), files.len());
    for (seed, (file, theirs)) in files.iter().zip(&theirs).enumerate() {
        let ours = ours(file, evidence_authority());
        assert!(ours.starts_with("ok "), "seed {seed}: {ours}");
        assert_eq!(&ours, theirs, "seed {seed}");
    }
}

/// Whoever knows the later root reads what was done under the earlier one, where the list leads on to it.
#[test]
fn two_readers_agree_under_the_root_that_took_over() {
    let files: Vec<Vec<u8>> = (0..30).map(evidence).collect();
    let later = evidence_later_authority();

    for (seed, (file, theirs)) in (0u64..).zip(files.iter().zip(python(&files, later))) {
        let ours = ours(file, later);
        let expected = if seed % 3 == 1 { "ok " } else { "refused: V-102" };
        assert!(ours.starts_with(expected), "seed {seed}: {ours}");
        assert_eq!(ours, theirs, "seed {seed}");
    }
}

#[test]
fn two_readers_refuse_every_changed_bit() {
    let honest = evidence(7);
    let changed: Vec<Vec<u8>> = (0..honest.len())
        .step_by(11)
        .map(|at| {
            let mut file = honest.clone();
            file[at] ^= 1 << (at % 8);
            file
        })
        .collect();

    for (at, (file, theirs)) in
        changed.iter().zip(python(&changed, evidence_authority())).enumerate()
    {
        assert!(theirs.starts_with("refused: V-1"), "byte {}: {theirs}", at * 11);
        assert!(ours(file, evidence_authority()).starts_with("refused: V-1"), "byte {}", at * 11);
    }
}
