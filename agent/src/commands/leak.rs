//! `leak scan`: the leak check over notes in a file, without an office. It prints lines of JSON, which programs
//! read, so they are the same in every language.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::thread;

use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use zeroize::Zeroizing;

use super::Outcome;
use crate::cli::LeakScan;
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::leak::{Checker, Finding, LeakError};

/// Longest line of a file of notes, in bytes.
const LINE_LEN_MAX: usize = 32 * 1024 * 1024;
/// Notes that are read before they are scanned together.
const BATCH_LEN: usize = 256;

/// One line of the file.
#[derive(Deserialize)]
struct Note {
    id: Value,
    text: String,
    #[serde(default)]
    known_identity: Value,
}

/// What was found in one note.
#[derive(Serialize)]
struct Scanned {
    id: Value,
    findings: Vec<Reported>,
}

#[derive(Serialize)]
struct Reported {
    start: u32,
    end: u32,
    #[serde(rename = "type")]
    kind: &'static str,
    level: &'static str,
    reason: &'static str,
}

impl From<&Finding> for Reported {
    fn from(finding: &Finding) -> Self {
        Self {
            start: finding.start,
            end: finding.end,
            kind: finding.kind.as_str(),
            level: finding.level.as_str(),
            reason: finding.reason.code(),
        }
    }
}

/// All notes, in the order of the file.
pub(super) struct ScannedNotes(Vec<Scanned>);

impl Serialize for ScannedNotes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut map = serializer.serialize_struct("notes", 1)?;
        map.serialize_field("notes", &self.0)?;
        map.end()
    }
}

impl Outcome for ScannedNotes {
    const SCHEMA: &'static str = "saphan.leak.scan/1";

    fn text(&self, _t: Words) -> String {
        let line = |note| serde_json::to_string(note).expect("ids and findings have a JSON form");
        self.0.iter().map(|note| line(note) + "\n").collect()
    }

    fn is_verbatim(&self) -> bool {
        true
    }
}

/// # Errors
/// A file or line that cannot be read, with the number of the line; a detector that cannot run.
pub(super) fn scan(args: &LeakScan) -> Result<ScannedNotes, Failure> {
    let checker = Checker::new()?;
    let path = &args.jsonl;
    let file = File::open(path).map_err(|error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "notes-file", cause).disk(path, &error)
    })?;
    let mut reader = BufReader::new(file);
    let mut scanned = Vec::new();
    let mut line = 0;
    loop {
        let mut batch = Vec::new();
        while batch.len() < BATCH_LEN {
            let Some(bytes) = next_line(&mut reader, path, &mut line)? else { break };
            if !bytes.trim_ascii().is_empty() {
                batch.push((line, note(&bytes, line)?));
            }
        }
        if batch.is_empty() {
            return Ok(ScannedNotes(scanned));
        }
        scanned.extend(together(&checker, &batch, usize::from(args.threads))?);
    }
}

fn next_line(
    reader: &mut BufReader<File>,
    path: &Path,
    line: &mut usize,
) -> Result<Option<Zeroizing<Vec<u8>>>, Failure> {
    let mut bytes = Zeroizing::new(Vec::new());
    *line += 1;
    // One more than fits tells a line of the largest size from one that is longer.
    let mut bounded = reader.take(LINE_LEN_MAX as u64 + 1);
    let read = bounded.read_until(b'\n', &mut bytes).map_err(|error| {
        let cause = format!("cannot read {}, line {line}: {error}", path.display());
        Failure::new(Exit::Failed, "notes-file", cause).disk(path, &error)
    })?;
    if read > LINE_LEN_MAX {
        let cause = format!("line {line} is longer than 32 MiB; split the note");
        return Err(Failure::new(Exit::Failed, "note-too-long", cause).with("line", line));
    }
    Ok((read > 0).then_some(bytes))
}

fn note(bytes: &[u8], line: usize) -> Result<Note, Failure> {
    serde_json::from_slice(bytes).map_err(|_| {
        let cause = format!("line {line} is no note: a JSON object with id and text");
        Failure::new(Exit::Failed, "note-not-json", cause).with("line", line)
    })
}

/// Scans the notes of a batch, each thread its share, and puts the results in order.
fn together(
    checker: &Checker,
    batch: &[(usize, Note)],
    threads: usize,
) -> Result<Vec<Scanned>, Failure> {
    let share = batch.len().div_ceil(threads).max(1);
    let results: Vec<Result<Vec<Scanned>, Failure>> = thread::scope(|scope| {
        let started: Vec<_> = batch
            .chunks(share)
            .map(|notes| {
                scope.spawn(move || {
                    notes.iter().map(|(line, note)| one(checker, note, *line)).collect()
                })
            })
            .collect();
        let ended = started
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        ended.collect()
    });
    Ok(results.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

fn one(checker: &Checker, note: &Note, line: usize) -> Result<Scanned, Failure> {
    let known = checker.known_from_identity(&note.known_identity).map_err(|error| {
        Failure::new(Exit::Failed, error.code(), format!("line {line}: {error}"))
    })?;
    let findings = checker.scan(&note.text, &known);
    Ok(Scanned { id: note.id.clone(), findings: findings.iter().map(Reported::from).collect() })
}

impl From<LeakError> for Failure {
    fn from(error: LeakError) -> Self {
        Self::new(Exit::Failed, error.code(), error.to_string())
    }
}
