//! `saphan-people SEED DIR`: writes invented people as two offices type them, `a.jsonl` and `b.jsonl`, and who is the
//! same in `same.tsv`. `saphan-people score DIR HINTS`: how often the hints in a file are right, and how many of
//! whom both know they find.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use saphan_tests::people::{Line, Size, world};
use serde_json::Value;

const USAGE: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["score", folder, hints] => score(Path::new(folder), Path::new(hints)),
        [seed, folder] => match seed.parse() {
            Ok(seed) => write(seed, Path::new(folder)),
            Err(_) => return usage(),
        },
        _ => return usage(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: saphan-people SEED DIR | saphan-people score DIR HINTS");
    ExitCode::from(USAGE)
}

fn write(seed: u64, folder: &Path) -> anyhow::Result<()> {
    let world = world(seed, Size::STATED);
    let file =
        |lines: &[Line]| lines.iter().map(|line| line.json.clone() + "\n").collect::<String>();
    fs::create_dir_all(folder)?;
    fs::write(folder.join("a.jsonl"), file(&world.a))?;
    fs::write(folder.join("b.jsonl"), file(&world.b))?;
    let of_b: HashMap<usize, String> =
        world.b.iter().map(|line| (line.person, id(&line.json))).collect();
    let same = world.a.iter().filter_map(|line| Some((id(&line.json), of_b.get(&line.person)?)));
    fs::write(
        folder.join("same.tsv"),
        same.map(|(a, b)| format!("{a}\t{b}\n")).collect::<String>(),
    )?;
    Ok(())
}

fn id(json: &str) -> String {
    let record: Value = serde_json::from_str(json).expect("records are JSON");
    record["rec_id"].as_str().expect("records have an id").to_owned()
}

fn score(folder: &Path, hints: &Path) -> anyhow::Result<()> {
    let same = fs::read_to_string(folder.join("same.tsv"))?;
    let same: HashSet<(&str, &str)> =
        same.lines().filter_map(|line| line.split_once('\t')).collect();
    let hints = fs::read_to_string(hints)?;
    let hints: Vec<Value> =
        hints.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    for (name, grades) in [("strong", &["strong"][..]), ("all", &["strong", "possible"])] {
        let shown: HashSet<(&str, &str)> = hints
            .iter()
            .filter(|hint| hint["grade"].as_str().is_some_and(|grade| grades.contains(&grade)))
            .filter_map(|hint| hint["a"].as_str().zip(hint["b"].as_str()))
            .collect();
        let right = shown.intersection(&same).count();
        println!(
            "{name}: precision {:.4}, recall {:.4}, {} wrong of {}",
            right as f64 / shown.len().max(1) as f64,
            right as f64 / same.len().max(1) as f64,
            shown.len() - right,
            shown.len()
        );
    }
    Ok(())
}
