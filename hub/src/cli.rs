//! The command line: a table of contents. Arguments only, parsed into domain types; the doc
//! comments are the help.

mod operation;

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::hub_name::{Host, HubAddress, HubName};
use saphan_pages::language::Language;
use saphan_protocol::directory::SuspensionReason;
use saphan_protocol::ids::{NetworkName, PartnerId};

use crate::config::Setting;

pub use operation::{
    Backup, BackupCommand, BackupVerify, Format, Kdf, PassphraseFrom, Queue, QueueList,
    QueueReturn, Report, Restore, ReturnFor,
};

/// The relay of a saphan network: keeps sealed envelopes until their recipient has them
///
/// It holds no key that opens an envelope. Results go to standard output, everything else to
/// standard error. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 settings, 10 not initialised,
/// 11 in use, 12 wrong passphrase, 14 not trusted, 17 not found, 18 conflict, 19 problems found, 75 try later,
/// 130 interrupted.
#[derive(Parser)]
#[command(name = "saphan-hub", version, arg_required_else_help = true)]
#[command(disable_help_subcommand = false, max_term_width = 100)]
pub struct Cli {
    /// What to do
    #[command(subcommand)]
    pub command: Command,
    /// How to do it
    #[command(flatten)]
    pub global: Global,
}

/// What every command takes.
#[derive(Args)]
pub struct Global {
    /// Folder of the hub [default: $SAPHAN_HUB_DIR, else ./saphan-hub]
    #[arg(long, global = true, value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// Settings file [default: hub.toml in the hub's folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Language of what is said: en th lo my shn fr nl sv [default: $SAPHAN_LANGUAGE, else en]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<Language>,
    /// Print one JSON document, errors included
    #[arg(long, global = true)]
    pub json: bool,
    /// Say nothing but results and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Log more; twice for even more
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// When to use colour
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "WHEN")]
    pub color: Colour,
}

impl Global {
    /// The settings that were given as flags.
    pub fn settings(&self) -> Vec<(Setting, String)> {
        let level = match self.verbose {
            0 => None,
            1 => Some("debug"),
            _ => Some("trace"),
        };
        level.map(|text| (Setting::LogLevel, text.to_owned())).into_iter().collect()
    }
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Set up this hub: make its keys, its settings and the request for its certificate
    #[command(after_help = "Example:\n  saphan-hub init --name eu-1 --listen 0.0.0.0:4433 \
        --host hub.example.org --trust mekong.pem --request eu-1.request")]
    Init(Init),
    /// The hub's own certificate
    #[command(subcommand)]
    Certificate(Certificate),
    /// Take a partner out, for good, with the sheet that its own key has signed; a running hub acts on it
    /// within a second
    #[command(after_help = "Example:\n  saphan-hub revoke-self sheet.txt")]
    RevokeSelf(FileArgs),
    /// Partners that this hub keeps out for a while; the authority alone ends one
    #[command(subcommand)]
    Partner(Partner),
    /// The list of partners, signed by the authority
    #[command(subcommand)]
    Directory(Directory),
    /// Serve until the program is told to stop
    #[command(after_help = "Example:\n  saphan-hub serve")]
    Serve(Serve),
    /// Look whether everything is in order; changes nothing
    #[command(after_help = "Example:\n  saphan-hub check --online --strict")]
    Check(Check),
    /// How much is waiting, and until when the hub may serve
    #[command(after_help = "Example:\n  saphan-hub status --watch")]
    Status(Status),
    /// What waits, and giving it back; names no partner
    #[command(subcommand)]
    Queue(Queue),
    /// How much came and went on each day, without partners; counts under 5 are not told apart
    #[command(after_help = "Example:\n  saphan-hub report --from 2026-11-01 --format csv")]
    Report(Report),
    /// Seal settings, keys, papers and directory into one file, also while the hub serves; what is on its way
    /// stays out and is sent again
    #[command(after_help = "Example:\n  saphan-hub backup /media/usb/eu-1.backup")]
    Backup(Backup),
    /// Set a hub up from a backup in an empty folder. It serves nobody before the administrator's visit
    #[command(
        after_help = "Example:\n  saphan-hub restore /media/usb/eu-1.backup --dir /var/lib/saphan-hub"
    )]
    Restore(Restore),
    /// Settings: what counts, and what would without any
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print the completion script for a shell
    #[command(after_help = "Example:\n  saphan-hub completions bash \
        > /etc/bash_completion.d/saphan-hub")]
    Completions(Completions),
    /// Print the manual page, or write one per command
    #[command(after_help = "Example:\n  saphan-hub man --out /usr/local/share/man/man1")]
    Man(Man),
    /// Print versions
    #[command(after_help = "Example:\n  saphan-hub version --json")]
    Version,
}

/// Set up a hub.
#[derive(Args)]
pub struct Init {
    /// What the hub is called in its network, like `eu-1`
    #[arg(long)]
    pub name: HubName,
    /// Network that the trust file must be of [default: that of the file]
    #[arg(long)]
    pub network: Option<NetworkName>,
    /// Where to listen, like `0.0.0.0:4433`
    #[arg(long, value_name = "ADDR:PORT")]
    pub listen: SocketAddr,
    /// DNS name or address that agents dial; repeat it for more
    #[arg(long = "host", required = true, value_name = "HOST")]
    pub hosts: Vec<Host>,
    /// File that `saphan-ca export` wrote: the authority and its list of partners
    #[arg(long, value_name = "FILE")]
    pub trust: PathBuf,
    /// Fingerprint of the authority that the trust file must have
    #[arg(long, value_name = "HEX")]
    pub fingerprint: Option<Fingerprint>,
    /// Where to write the request for the administrator; it holds no secret
    #[arg(long, value_name = "FILE")]
    pub request: PathBuf,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
}

/// The hub's own certificate.
#[derive(Subcommand)]
pub enum Certificate {
    /// Install the administrator's answer, and the directory that comes with it
    #[command(after_help = "Example:\n  saphan-hub certificate install eu-1.pem")]
    Install(FileArgs),
    /// Ask for new certificates before the old ones are over; the hub goes on meanwhile
    #[command(after_help = "Example:\n  saphan-hub certificate request eu-1.request \
        --host hub.example.org")]
    Request(CertificateRequest),
}

/// Ask for certificates.
#[derive(Args)]
pub struct CertificateRequest {
    /// Where to write the request for the administrator; it holds no secret
    pub file: PathBuf,
    /// DNS name or address that agents dial; repeat it for more
    #[arg(long = "host", required = true, value_name = "HOST")]
    pub hosts: Vec<Host>,
    /// Make a new key for the hub's issuer of transport certificates, as after a theft: once the
    /// answer is installed, every office renews its own by itself
    #[arg(long)]
    pub new_issuer_key: bool,
}

/// The list of partners.
#[derive(Subcommand)]
pub enum Directory {
    /// Take the authority's newest list; a running hub acts on it within a second
    #[command(after_help = "Example:\n  saphan-hub directory load mekong.pem")]
    Load(DirectoryLoad),
    /// Serve nobody until the administrator's visit, after a database was put back from its own backup: offices may
    /// know a longer list
    #[command(after_help = "Example:\n  saphan-hub directory hold")]
    Hold,
}

/// Take the authority's list.
#[derive(Args)]
pub struct DirectoryLoad {
    /// What to take
    #[command(flatten)]
    pub file: FileArgs,
    /// The administrator exported it after this hub was restored, and says that there is no newer one
    #[arg(long)]
    pub newest: bool,
}

/// Partners that are kept out.
#[derive(Subcommand)]
pub enum Partner {
    /// Keep a partner out until it is let in again: its connections end, and what is for it waits. For the
    /// hour in which the administrator cannot be reached
    #[command(after_help = "Example:\n  saphan-hub partner suspend nkw-la --reason device-missing")]
    Suspend(PartnerSuspend),
    /// Let it in again
    #[command(after_help = "Example:\n  saphan-hub partner resume nkw-la")]
    Resume(PartnerResume),
    /// Who is kept out by this hub, since when and why
    List,
}

/// Keep a partner out.
#[derive(Args)]
pub struct PartnerSuspend {
    /// Partner, like `nkw-la`
    pub partner: PartnerId,
    /// Why
    #[arg(long)]
    pub reason: Reason,
}

/// Let a partner in.
#[derive(Args)]
pub struct PartnerResume {
    /// Partner that is kept out
    pub partner: PartnerId,
}

/// Why a partner is kept out.
#[derive(Clone, Copy, ValueEnum)]
pub enum Reason {
    /// A machine with keys cannot be found
    DeviceMissing,
    /// Something has to be looked into first
    Inquiry,
    /// The partner asked for it
    PartnerAsks,
}

impl From<Reason> for SuspensionReason {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::DeviceMissing => Self::DeviceMissing,
            Reason::Inquiry => Self::Inquiry,
            Reason::PartnerAsks => Self::PartnerAsks,
        }
    }
}

/// Take a file.
#[derive(Args)]
pub struct FileArgs {
    /// File that came from the administrator
    pub file: PathBuf,
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
}

/// Serve.
#[derive(Args)]
pub struct Serve {
    /// Where to listen instead of what the settings say; port 0 takes a free one
    #[arg(long, value_name = "ADDR:PORT")]
    pub listen: Option<SocketAddr>,
    /// File to write the address into once the hub listens
    #[arg(long, value_name = "FILE")]
    pub ready_file: Option<PathBuf>,
}

/// Look whether everything is in order.
#[derive(Args)]
pub struct Check {
    /// Exit with 19 for warnings too
    #[arg(long)]
    pub strict: bool,
    /// Also dial this hub, over QUIC and over TLS on TCP, by the names in its certificate
    #[arg(long)]
    pub online: bool,
    /// Where offices dial it, instead of those names and the port of the settings; repeat it for more
    #[arg(long = "at", value_name = "HOST:PORT", requires = "online")]
    pub at: Vec<HubAddress>,
}

/// How much is waiting.
#[derive(Args)]
pub struct Status {
    /// Look again and again until Ctrl-C; with --json one line for each look
    #[arg(long)]
    pub watch: bool,
    /// Seconds between two looks
    #[arg(long, value_name = "SECONDS", requires = "watch", default_value = "2")]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=3600))]
    pub every: u16,
}

/// Settings.
#[derive(Subcommand)]
pub enum ConfigCommand {
    /// Print the settings that count
    #[command(after_help = "Example:\n  saphan-hub config show --origin")]
    Show(ConfigShow),
    /// Print what counts if nothing is set
    #[command(after_help = "Example:\n  saphan-hub config defaults > hub.toml")]
    Defaults,
}

/// Print the settings that count.
#[derive(Args)]
pub struct ConfigShow {
    /// With the place that each value comes from
    #[arg(long)]
    pub origin: bool,
}

/// Print the completion script.
#[derive(Args)]
pub struct Completions {
    /// Which shell
    #[arg(value_enum)]
    pub shell: Shell,
}

/// Print the manual page.
#[derive(Args)]
pub struct Man {
    /// Folder to write one page per command into
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_leaf_takes_json() {
        for line in [
            "saphan-hub certificate install x.pem --json",
            "saphan-hub directory load x.pem --json",
            "saphan-hub serve --json",
            "saphan-hub check --json",
            "saphan-hub check --online --at hub.example.org:4433 --json",
            "saphan-hub status --json",
            "saphan-hub status --watch --every 5 --json",
            "saphan-hub queue list --json",
            "saphan-hub queue return 3f2a9c0d11e84b6f90ab5577c1d2e3f4 --reason room --json",
            "saphan-hub report --json",
            "saphan-hub backup x --json",
            "saphan-hub backup verify x --json",
            "saphan-hub restore x --json",
            "saphan-hub directory hold --json",
            "saphan-hub config show --json",
            "saphan-hub config defaults --json",
            "saphan-hub completions bash --json",
            "saphan-hub man --json",
            "saphan-hub version --json",
        ] {
            assert!(Cli::try_parse_from(line.split(' ')).unwrap().global.json, "{line}");
        }
    }
}
