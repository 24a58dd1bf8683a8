//! The command line of `saphan-bench`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use saphan_hub::commands::{self, Style};
use serde::Serialize;

use super::{cold, hostile, idle, pages, relay, resume, revoke, scan, seal, soak};

/// Benchmarks of saphan
///
/// Each prints the conditions under which it was made: figures of two machines, or of two loads of one, say
/// nothing about each other. Exit 0 if nothing was lost, doubled or changed, 1 if something was.
#[derive(Parser)]
#[command(name = "saphan-bench", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Print one JSON document
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Partners send sealed referrals through a hub to one partner that acknowledges them
    Relay(relay::Plan),
    /// Partners keep lines open and say nothing, beside a store in which envelopes lie
    Idle(idle::Plan),
    /// One referral over a bad line, from the start of the program until the hub's receipt is here
    Cold(cold::Plan),
    /// An attachment over a slow line that is cut and comes back with another address
    Resume(resume::Plan),
    /// Partners keep lines open, some are revoked, and their lines end
    Revoke(revoke::Plan),
    /// A thousand partners mean no good: what they cost the hub, and those who mean well
    Hostile(hostile::Plan),
    /// Sealing, opening and verifying, on one core
    Seal(seal::Plan),
    /// The leak check of a long text against many identifiers, on one core
    Scan(scan::Plan),
    /// The local pages of an office, from the start of its service
    Pages(pages::Plan),
    /// A steady load for a long time: memory, write-ahead log and latency minute by minute
    Soak(soak::Plan),
    /// Be the hub that is measured: `saphan-hub` in this program
    #[command(hide = true)]
    Hub {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Be a client of another system that hands over one message
    #[cfg(feature = "peers")]
    #[command(hide = true)]
    Once(super::peers::Once),
}

/// Where what is measured lies.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Place {
    /// Folder on the disk that the stores shall lie on [default: the system's temporary one]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
}

impl Place {
    pub(super) fn folder(&self) -> PathBuf {
        self.folder.clone().unwrap_or_else(std::env::temp_dir)
    }
}

/// What a benchmark has to say: its fields as JSON, and a text.
pub(super) trait Told: Serialize {
    /// The report for people.
    fn text(&self) -> String;

    /// Whether nothing was lost, doubled or changed.
    fn is_faultless(&self) -> bool;
}

fn told(report: &impl Told, json: bool) -> ExitCode {
    if json {
        println!("{}", serde_json::to_string(report).expect("a report is a map"));
    } else {
        print!("{}", report.text());
    }
    if report.is_faultless() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs the program, and says how it ends.
///
/// # Panics
/// If a program does not start, or a hub answers a submission with anything but a receipt.
pub fn main() -> ExitCode {
    let Cli { command, json } = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.expect("threads can be started");
    match command {
        Command::Relay(plan) => told(&runtime.block_on(relay::run(plan)), json),
        Command::Idle(plan) => told(&runtime.block_on(idle::run(plan)), json),
        Command::Cold(plan) => told(&runtime.block_on(cold::run(plan)), json),
        Command::Resume(plan) => told(&resume::run(plan), json),
        Command::Revoke(plan) => told(&runtime.block_on(revoke::run(plan)), json),
        Command::Hostile(plan) => told(&runtime.block_on(hostile::run(plan)), json),
        Command::Seal(plan) => told(&seal::run(plan), json),
        Command::Scan(plan) => told(&scan::run(plan), json),
        Command::Pages(plan) => told(&pages::run(plan), json),
        Command::Soak(plan) => told(&runtime.block_on(soak::run(plan)), json),
        Command::Hub { arguments } => {
            let program = OsString::from("saphan-hub");
            let cli = saphan_hub::cli::Cli::parse_from(std::iter::once(program).chain(arguments));
            let style = Style::of(&cli.global);
            commands::finish(runtime.block_on(commands::run(cli)), style).into()
        }
        #[cfg(feature = "peers")]
        Command::Once(once) => {
            runtime.block_on(super::peers::hand_over(once));
            ExitCode::SUCCESS
        }
    }
}
