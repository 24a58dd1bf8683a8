//! The command line of `saphan-bench`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, value_parser};
use saphan_hub::commands::{self, Style};

use super::{Plan, hostile, revoke, run};

/// Benchmarks of saphan
#[derive(Parser)]
#[command(name = "saphan-bench", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Partners send sealed referrals through a hub to one partner that acknowledges them
    Relay(Relay),
    /// Partners keep lines open, some are revoked, and their lines end
    Revoke(Revoke),
    /// A thousand partners mean no good: what they cost the hub, and those who mean well
    Hostile(Hostile),
    /// Be the hub that is measured: `saphan-hub` in this program
    #[command(hide = true)]
    Hub {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

#[derive(clap::Args)]
struct Relay {
    /// Partners that send
    #[arg(long, default_value_t = 16, value_parser = value_parser!(u32).range(1..=1000))]
    partners: u32,
    /// Size of each envelope in KiB
    #[arg(long, default_value = "4", value_parser = ["4", "16", "64"])]
    size: String,
    /// How long they send, in seconds
    #[arg(long, default_value_t = 5, value_parser = value_parser!(u32).range(1..=600))]
    seconds: u32,
    /// Submissions of one partner on their way at once
    #[arg(long, default_value_t = 1, value_parser = value_parser!(u32).range(1..=32))]
    outstanding: u32,
    /// Referrals a second in all, instead of as many as go through: to measure latency
    #[arg(long, value_name = "PER_SECOND", value_parser = value_parser!(u32).range(1..=100_000))]
    rate: Option<u32>,
    /// Runs, each with a new hub; the medians count
    #[arg(long, default_value_t = 3, value_parser = value_parser!(u32).range(1..=99))]
    runs: u32,
    /// Folder on the disk that the hub's store shall lie on [default: the system's temporary one]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

#[derive(clap::Args)]
struct Revoke {
    /// Connections that stand, eight of each partner
    #[arg(long, default_value_t = 1000, value_parser = value_parser!(u32).range(8..=4000))]
    connections: u32,
    /// Partners that are revoked, one after the other
    #[arg(long, default_value_t = 20, value_parser = value_parser!(u32).range(1..=400))]
    revoked: u32,
    /// Folder on the disk that the hub's store shall lie on [default: the system's temporary one]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

#[derive(clap::Args)]
struct Hostile {
    /// Hostile connections, eight of each partner
    #[arg(long, default_value_t = 1000, value_parser = value_parser!(u32).range(8..=2000))]
    peers: u32,
    /// How long honest offices send, without them and with them, in seconds
    #[arg(long, default_value_t = 20, value_parser = value_parser!(u32).range(1..=600))]
    seconds: u32,
    /// Handshakes a second that nobody goes on with, and as many packets of noise
    #[arg(long, default_value_t = 20, value_parser = value_parser!(u32).range(0..=1000))]
    storm: u32,
    /// What all of them do, instead of each kind by turns
    #[arg(long)]
    only: Option<hostile::Malice>,
    /// Folder on the disk that the hub's store shall lie on [default: the system's temporary one]
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    json: bool,
}

/// Runs the program, and says how it ends.
///
/// # Panics
/// If the hub does not start, or answers a submission with anything but a receipt.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.expect("threads can be started");
    match cli.command {
        Command::Relay(arguments) => runtime.block_on(relay(arguments)),
        Command::Revoke(arguments) => runtime.block_on(revoke(arguments)),
        Command::Hostile(arguments) => runtime.block_on(hostile(arguments)),
        Command::Hub { arguments } => {
            let program = OsString::from("saphan-hub");
            let cli = saphan_hub::cli::Cli::parse_from(std::iter::once(program).chain(arguments));
            let style = Style::of(&cli.global);
            commands::finish(runtime.block_on(commands::run(cli)), style).into()
        }
    }
}

async fn relay(arguments: Relay) -> ExitCode {
    let plan = Plan {
        partners: arguments.partners,
        size_kib: arguments.size.parse().expect("one of the values that are taken"),
        seconds: arguments.seconds,
        outstanding: arguments.outstanding,
        rate: arguments.rate.map(f64::from),
        runs: arguments.runs,
        folder: arguments.folder.unwrap_or_else(std::env::temp_dir),
    };
    let report = run(plan).await;
    if arguments.json {
        println!("{}", serde_json::to_string(&report).expect("a report is a map"));
    } else {
        print!("{}", report.text());
    }
    if report.is_faultless() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn revoke(arguments: Revoke) -> ExitCode {
    let Revoke { connections, revoked, folder, json } = arguments;
    let folder = folder.unwrap_or_else(std::env::temp_dir);
    let report = revoke::run(revoke::Plan { connections, revoked, folder }).await;
    if json {
        println!("{}", serde_json::to_string(&report).expect("a report is a map"));
    } else {
        print!("{}", report.text());
    }
    if report.is_faultless() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn hostile(arguments: Hostile) -> ExitCode {
    let Hostile { peers, seconds, storm, only, folder, json } = arguments;
    let folder = folder.unwrap_or_else(std::env::temp_dir);
    let report = hostile::run(hostile::Plan { peers, seconds, storm, only, folder }).await;
    if json {
        println!("{}", serde_json::to_string(&report).expect("a report is a map"));
    } else {
        print!("{}", report.text());
    }
    if report.is_faultless() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
