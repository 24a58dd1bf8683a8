//! Benchmarks of saphan, each a command: what somebody waits for, and how much one hub carries.
//!
//! ```sh
//! cargo run --release -p saphan-tests --bin saphan-bench -- relay --partners 16 --size 4
//! ```
//!
//! Exit 0 if nothing was lost, doubled or changed, 1 if something was.

use std::process::ExitCode;

#[cfg(unix)]
fn main() -> ExitCode {
    saphan_tests::bench::main()
}

#[cfg(not(unix))]
fn main() -> ExitCode {
    eprintln!("processor time and memory are read from /proc");
    ExitCode::FAILURE
}
