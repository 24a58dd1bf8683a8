//! `saphan-vectors FORMAT FILE`: runs public vectors through the project's own wrappers.
//!
//! Its last line counts them, `N passed, N failed`, with `, N skipped` where some are none of ours;
//! failures and the reasons stand before it. Exit 0 if none failed, 1 if one did, 2 if it was called
//! wrongly or the file is not of the format.

use std::process::ExitCode;

use saphan_tests::vectors::external::{Format, run};

const FAILED: u8 = 1;
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [format, path] = arguments.as_slice() else {
        return usage(&format!("usage: saphan-vectors {} FILE", Format::NAMES.join("|")));
    };
    let format: Format = match format.parse() {
        Ok(format) => format,
        Err(error) => return usage(&error),
    };
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => return usage(&format!("{path}: {error}")),
    };
    match run(format, &text) {
        Ok(tally) => {
            println!("{tally}");
            if tally.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(FAILED) }
        }
        Err(error) => usage(&format!("{path} is not of this format: {error}")),
    }
}

fn usage(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(USAGE)
}
