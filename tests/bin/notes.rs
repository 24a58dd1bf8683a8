//! `saphan-notes SEED COUNT notes|clean`: prints invented case notes, one JSON object a line.

use std::process::ExitCode;

use saphan_tests::notes::{generate, generate_clean};

const USAGE: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let parsed = match arguments.as_slice() {
        [seed, count, kind] => seed.parse().ok().zip(count.parse().ok()).zip(Some(kind.as_str())),
        _ => None,
    };
    let notes = match parsed {
        Some(((seed, count), "notes")) => generate(seed, count),
        Some(((seed, count), "clean")) => generate_clean(seed, count),
        _ => {
            eprintln!("usage: saphan-notes SEED COUNT notes|clean");
            return ExitCode::from(USAGE);
        }
    };
    for note in notes {
        println!("{}", serde_json::to_string(&note).expect("a note is text and numbers"));
    }
    ExitCode::SUCCESS
}
