//! Loads a hub and says how much it carries. Its figures belong beside others of the same machine.
//!
//! ```sh
//! cargo run --release -p saphan-tests --bin saphan-bench -- relay --partners 16 --size 4
//! ```
//!
//! Exit 0 if everything that the hub acknowledged arrived, 1 if not.

use std::process::ExitCode;

#[cfg(unix)]
fn main() -> ExitCode {
    saphan_tests::bench::main()
}

#[cfg(not(unix))]
fn main() -> ExitCode {
    eprintln!("the hub's processor time and memory are read from /proc");
    ExitCode::FAILURE
}
