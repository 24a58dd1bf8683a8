//! The command line: a table of contents. Arguments only, parsed into domain types; the doc
//! comments are the help.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::codes::{ConsentPurpose, DeclineReason, InfoTopic, RecallReason, Service};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::section::Fact;
use saphan_protocol::tier1::{Date, PersonNo};

use crate::casefile::LocalRef;
use crate::config::{HubAddress, Setting};
use crate::disclosure::Settlement;
use crate::staff::ActAs;

pub use attachments::{
    Attach, AttachmentClean, AttachmentCommand, AttachmentList, AttachmentRemove, AttachmentShow,
};
pub use leak::{LeakCommand, LeakScan};
pub use staff::{
    Approve, AuditCommand, AuditExport, BreakGlass, Return, Staff, StaffAdd, StaffRole,
};
pub use values::{CaseNumber, ReferralRef};

use values::{code, fact, person};

mod attachments;
mod leak;
mod staff;
mod values;

/// The office machine of saphan: refer cases to partners, answer theirs
///
/// Results go to standard output, everything else to standard error. Exit codes: 0 done, 2 wrong
/// usage, 3 settings, 10 not initialised, 11 in use, 12 wrong passphrase, 13 no hub, 14 not trusted,
/// 15 refused by policy, 16 partly done, 17 not found, 18 conflict, 19 problems found, 75 try later.
#[derive(Parser)]
#[command(name = "saphan-agent", version, arg_required_else_help = true)]
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
    /// Data directory [default: $SAPHAN_AGENT_DIR, else the user's own data folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub dir: Option<PathBuf>,
    /// Settings file [default: agent.toml in the data directory]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// File whose first line is the passphrase [default: ask]
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// Officer who acts, like `lo-01`; the passphrase is then that officer's own, with `office` that of
    /// the office [default: $SAPHAN_AS, else `staff` in agent.toml, else office]
    #[arg(long = "as", global = true, value_name = "CODE")]
    pub officer: Option<ActAs>,
    /// Language of what is said: en th lo my shn fr nl sv
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub lang: Option<String>,
    /// Print one JSON document, errors included
    #[arg(long, global = true)]
    pub json: bool,
    /// Say nothing but results and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Say more; twice for even more
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
        let language = self.lang.clone().map(|text| (Setting::Language, text));
        let level = level.map(|text| (Setting::LogLevel, text.to_owned()));
        language.into_iter().chain(level).collect()
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

/// What commands take that change something.
#[derive(Args)]
pub struct Change {
    /// Only say what would be done
    #[arg(long)]
    pub dry_run: bool,
}

/// What to do.
#[derive(Subcommand)]
pub enum Command {
    /// Set up this office: make its keys and the request to join
    #[command(after_help = "Example:\n  saphan-agent init --network mekong --partner nkw-la \
        --hub hub.example.org:4433 --request nkw-la.request")]
    Init(Init),
    /// Certificates: install the administrator's answer, ask again
    #[command(subcommand)]
    Certificate(Certificate),
    /// Case files of this office
    #[command(subcommand)]
    File(FileCommand),
    /// Attach a file to a case: what people see of it is rebuilt, all else is left behind
    #[command(after_help = "Example:\n  saphan-agent attach 2026-0031 letter.pdf \
        --type court_document --show-removed")]
    Attach(Attach),
    /// Files of a case
    #[command(subcommand)]
    Attachment(AttachmentCommand),
    /// Refer a case: show what the partner would read, or send it
    #[command(after_help = "Example:\n  saphan-agent refer 2026-0031 --to bsp-th --preview")]
    Refer(Refer),
    /// Show the record that would be sealed of a case file; needs no office
    #[command(
        after_help = "Example:\n  saphan-agent pseudonymise --case case.json --to nkw-la --tier 1"
    )]
    Pseudonymise(Pseudonymise),
    /// List the referrals that came in, or those of this office
    #[command(after_help = "Example:\n  saphan-agent inbox --due")]
    Inbox(Inbox),
    /// Show one referral; opening one that came in tells the origin who answers for it
    #[command(after_help = "Example:\n  saphan-agent show 7F3-K2Q")]
    Show(Show),
    /// Accept a referral, whole or in part
    #[command(after_help = "Example:\n  saphan-agent accept 7F3-K2Q --services legal_advice")]
    Accept(Accept),
    /// Decline a referral
    #[command(after_help = "Example:\n  saphan-agent decline 7F3-K2Q --reason no_capacity")]
    Decline(DeclineArgs),
    /// Ask the origin of a referral
    #[command(after_help = "Example:\n  saphan-agent ask 7F3-K2Q --topic age_evidence")]
    Ask(Ask),
    /// Answer the open question about a referral of this office
    #[command(after_help = "Example:\n  saphan-agent answer 7F3-K2Q --fact age_basis=assessed")]
    Answer(AnswerArgs),
    /// Take a referral of this office back
    #[command(after_help = "Example:\n  saphan-agent recall 7F3-K2Q --reason safety")]
    Recall(RecallArgs),
    /// Look at a draft as its second person, and let it leave
    #[command(after_help = "Example:\n  saphan-agent approve 7F3-K2Q --as sv-01")]
    Approve(Approve),
    /// Send a draft back to whoever made it
    #[command(
        after_help = "Example:\n  saphan-agent return 7F3-K2Q --reason wrong-service --as sv-01"
    )]
    Return(Return),
    /// Officers of this office, each with a key and passphrase of their own
    #[command(subcommand)]
    Staff(Staff),
    /// The log of who did what
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Open a case for 15 minutes although your role does not allow it; others are told
    #[command(
        after_help = "Example:\n  saphan-agent break-glass 2026-0031 --reason hospital-asks\n  saphan-agent break-glass --list --month 2026-11 --as dp-01"
    )]
    BreakGlass(BreakGlass),
    /// What waits to leave, and why
    #[command(after_help = "Example:\n  saphan-agent queue")]
    Queue {
        /// What to do with it; listing it if nothing is said
        #[command(subcommand)]
        command: Option<Queue>,
    },
    /// Keep a line to the hub until stopped; without a passphrase, envelopes are carried unopened
    #[command(after_help = "Example:\n  saphan-agent serve --passphrase-file passphrase.txt")]
    Serve(Serve),
    /// Visit the hub once: hand over what waits, fetch what came
    #[command(after_help = "Example:\n  saphan-agent sync --timeout 120")]
    Sync(Sync),
    /// How the office stands: line, queue, what people must be told
    #[command(after_help = "Example:\n  saphan-agent status")]
    Status,
    /// Partners of the network
    #[command(subcommand)]
    Partner(PartnerCommand),
    /// Look whether everything is in order; changes nothing
    #[command(after_help = "Example:\n  saphan-agent check --strict")]
    Check(Check),
    /// The leak check: what in a text would tell who somebody is
    #[command(subcommand)]
    Leak(LeakCommand),
    /// Settings: what counts, and what would without any
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print the completion script for a shell
    #[command(after_help = "Example:\n  saphan-agent completions bash \
        > ~/.local/share/bash-completion/completions/saphan-agent")]
    Completions(Completions),
    /// Print the manual page, or write one per command
    #[command(after_help = "Example:\n  saphan-agent man --out /usr/local/share/man/man1")]
    Man(Man),
    /// Print versions
    #[command(after_help = "Example:\n  saphan-agent version --json")]
    Version,
}

/// Set up an office.
#[derive(Args)]
pub struct Init {
    /// Network to join, like `mekong`
    #[arg(long)]
    pub network: NetworkName,
    /// What this office is called there, like `nkw-la`
    #[arg(long)]
    pub partner: PartnerId,
    /// Where the hub is reached, like `hub.example.org:4433`
    #[arg(long, value_name = "ADDRESS")]
    pub hub: HubAddress,
    /// Where to write the request for the administrator; it holds no secret
    #[arg(long, value_name = "FILE")]
    pub request: PathBuf,
    /// What a guess at the passphrase costs; low suits machines with little memory
    #[arg(long, value_enum, default_value = "standard")]
    pub kdf: Kdf,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// What a guess at the passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kdf {
    /// 256 MiB and about a second.
    Standard,
    /// 64 MiB.
    Low,
}

/// Certificates.
#[derive(Subcommand)]
pub enum Certificate {
    /// Install the administrator's answer after comparing its fingerprint
    #[command(after_help = "Example:\n  saphan-agent certificate install nkw-la.pem")]
    Install(CertificateInstall),
    /// Write the request again, signed anew, for the same keys
    #[command(after_help = "Example:\n  saphan-agent certificate request nkw-la.request")]
    Request(CertificateRequest),
}

/// Install an answer.
#[derive(Args)]
pub struct CertificateInstall {
    /// File that came from the administrator
    pub file: PathBuf,
    /// Root fingerprint as it was compared; instead of being asked
    #[arg(long, value_name = "HEX")]
    pub fingerprint: Option<Fingerprint>,
    /// Trust the root of the file without asking; for scripts that got it on a safe way
    #[arg(long, conflicts_with = "fingerprint")]
    pub yes: bool,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Write the request again.
#[derive(Args)]
pub struct CertificateRequest {
    /// Where to write it
    pub file: PathBuf,
}

/// Keep a line to the hub.
#[derive(Args)]
pub struct Serve {
    /// File to write once the service runs; it is taken away when the service stops
    #[arg(long, value_name = "FILE")]
    pub ready_file: Option<PathBuf>,
}

/// Visit the hub once.
#[derive(Args)]
pub struct Sync {
    /// Longest time to spend, in seconds
    #[arg(long, value_name = "SECONDS", default_value = "60",
        value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub timeout: u64,
}

/// Look whether everything is in order.
#[derive(Args)]
pub struct Check {
    /// Exit with 19 for warnings too
    #[arg(long)]
    pub strict: bool,
}

/// Settings.
#[derive(Subcommand)]
pub enum ConfigCommand {
    /// Print the settings that count
    #[command(after_help = "Example:\n  saphan-agent config show --origin")]
    Show(ConfigShow),
    /// Print what counts if nothing is set
    #[command(after_help = "Example:\n  saphan-agent config defaults > agent.toml")]
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

/// Case files.
#[derive(Subcommand)]
pub enum FileCommand {
    /// Read a case file or a table of cases into the store; earlier ones of the same number are replaced
    #[command(
        after_help = "Example:\n  saphan-agent file import case.json --dry-run\n  saphan-agent file import cases.csv --map map.toml"
    )]
    Import(FileImport),
    /// Print a column map for tables, to fill in
    #[command(after_help = "Example:\n  saphan-agent file map > map.toml")]
    Map,
    /// Write one person's own data to a file for her, without the others of her case
    #[command(
        after_help = "Example:\n  saphan-agent file export 2026-0031 --person P1 --out p1.json"
    )]
    Export(FileExport),
    /// List the cases, without names
    #[command(after_help = "Example:\n  saphan-agent file list")]
    List,
    /// Print a case file as it was imported, names and all
    #[command(after_help = "Example:\n  saphan-agent file show 2026-0031")]
    Show(FileShow),
}

/// Read a case file.
#[derive(Args)]
pub struct FileImport {
    /// Case file in JSON, or a table of cases in CSV with one row per person
    pub file: PathBuf,
    /// Column map of a table, in TOML
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Write one person's own data.
#[derive(Args)]
pub struct FileExport {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
    /// Person of the case file, like P1
    #[arg(long, value_name = "PID")]
    pub person: LocalRef,
    /// File to write, for its owner only; never one that exists [default: person-PID.json]
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Print a case file.
#[derive(Args)]
pub struct FileShow {
    /// The office's own number of the case
    #[arg(value_name = "CASE")]
    pub case: CaseNumber,
}

/// Refer a case.
#[derive(Args)]
pub struct Refer {
    /// The office's own number of the case
    pub case: CaseNumber,
    /// Partner that should receive it, like `bsp-th`
    #[arg(long, value_name = "PARTNER")]
    pub to: PartnerId,
    /// Only show what the partner would read; this is the default
    #[arg(long, conflicts_with = "send")]
    pub preview: bool,
    /// Refer it
    #[arg(long)]
    pub send: bool,
    /// Only if this is the hash that the preview showed
    #[arg(long, value_name = "HEX", requires = "send")]
    pub preview_hash: Option<String>,
    /// What becomes of a finding in the summary: 1=replace, 1=generalise:"a town", 1=keep:"reason"
    #[arg(long, value_name = "N=HOW")]
    pub settle: Vec<Settlement>,
    /// Why it rests on something other than consent; the second person reads it
    #[arg(long, value_name = "TEXT", requires = "send")]
    pub basis_reason: Option<String>,
}

/// Show the record that would be sealed of a case file.
#[derive(Args)]
pub struct Pseudonymise {
    /// Case file in JSON
    #[arg(long, value_name = "FILE")]
    pub case: PathBuf,
    /// Partner that would receive it
    #[arg(long, value_name = "PARTNER")]
    pub to: PartnerId,
    /// How much it may say: 1, 2 or 3
    #[arg(long, value_name = "TIER", value_parser = clap::value_parser!(u8).range(1..=3))]
    pub tier: u8,
    /// At tier 3 only this person, by her id in the file
    #[arg(long, value_name = "PID")]
    pub person: Option<LocalRef>,
    /// At tier 3 what the identity is for; `identity_disclosure` if left out
    #[arg(long, value_name = "PURPOSE")]
    pub purpose: Option<ConsentPurpose>,
    /// At tier 1 with the summary of the case, as an office that allows summaries sends it
    #[arg(long)]
    pub safe_summary: bool,
    /// What becomes of a finding in the summary: 1=replace, 1=generalise:"a town", 1=keep:"reason"
    #[arg(long, value_name = "N=HOW", requires = "safe_summary")]
    pub settle: Vec<Settlement>,
    /// The day it is made as of; the day the case was prepared if left out
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
}

/// List referrals.
#[derive(Args)]
pub struct Inbox {
    /// Only those that wait for this office
    #[arg(long)]
    pub due: bool,
    /// Those that this office referred to others
    #[arg(long)]
    pub sent: bool,
}

/// Name one referral.
#[derive(Args)]
pub struct Show {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Look at it without telling the origin that somebody has opened it
    #[arg(long)]
    pub peek: bool,
}

/// Accept a referral.
#[derive(Args)]
pub struct Accept {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Only these services, separated by commas [default: all that are asked for]
    #[arg(long, value_delimiter = ',', value_name = "SERVICE", value_parser = code::<Service>())]
    pub services: Vec<Service>,
    /// Only these persons by number, separated by commas [default: all]
    #[arg(long, value_delimiter = ',', value_name = "NUMBER", value_parser = person)]
    pub persons: Vec<PersonNo>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Decline a referral.
#[derive(Args)]
pub struct DeclineArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Why
    #[arg(long, value_parser = code::<DeclineReason>())]
    pub reason: DeclineReason,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Ask the origin.
#[derive(Args)]
pub struct Ask {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// What about
    #[arg(long, value_parser = code::<InfoTopic>())]
    pub topic: InfoTopic,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Answer a question.
#[derive(Args)]
pub struct AnswerArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// A fact: yes, no, not_known, count=2, date=2026-11-25, or KIND=CODE where KIND is age_basis,
    /// age_method, purpose, risk, service, document, language, migration or proceeding; repeat it
    #[arg(long = "fact", required = true, value_name = "FACT", value_parser = fact)]
    pub facts: Vec<Fact>,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// Take a referral back.
#[derive(Args)]
pub struct RecallArgs {
    /// Referral, like 7F3-K2Q
    #[arg(value_name = "REF")]
    pub referral: ReferralRef,
    /// Why
    #[arg(long, value_parser = code::<RecallReason>())]
    pub reason: RecallReason,
    /// Dry run
    #[command(flatten)]
    pub change: Change,
}

/// What waits to leave.
#[derive(Subcommand)]
pub enum Queue {
    /// List what waits to leave, and why it waits
    #[command(after_help = "Example:\n  saphan-agent queue list")]
    List,
    /// Try now what waits for a later try
    #[command(after_help = "Example:\n  saphan-agent queue retry")]
    Retry,
}

/// Partners of the network.
#[derive(Subcommand)]
pub enum PartnerCommand {
    /// List the partners of the network
    #[command(after_help = "Example:\n  saphan-agent partner list")]
    List,
    /// Let a frozen partner take part again, after telephoning them
    #[command(after_help = "Example:\n  saphan-agent partner thaw bsp-th")]
    Thaw(Thaw),
}

/// Let a frozen partner take part again.
#[derive(Args)]
pub struct Thaw {
    /// Partner that was frozen because two histories of its store were seen
    pub partner: PartnerId,
    /// It was telephoned; do not ask
    #[arg(long)]
    pub yes: bool,
}

#[cfg(test)]
mod tests;
