//! The command line of `saphan-ca`.

use std::path::PathBuf;

use clap::{ArgGroup, Args, ColorChoice, Parser, Subcommand, ValueEnum};
use saphan_certs::authority::Hand;
use saphan_certs::hub_name::{Host, HubName};
use saphan_certs::issuer::TransportDays;
use saphan_certs::sealed_file::KdfCost;
use saphan_pages::language::Language;
use saphan_protocol::ids::NetworkName;

use joining::{Invite, NameSecond, Requests, SecondArg, Sync};
use partner::Partner;
use serving::{Open, Serve};

// The path is said, since the tests read this file from elsewhere.
#[path = "cli/joining.rs"]
pub(crate) mod joining;
#[path = "cli/partner.rs"]
pub(crate) mod partner;
#[path = "cli/serving.rs"]
pub(crate) mod serving;

/// The offline authority of a saphan network: admits partners and hubs, and revokes them
///
/// It belongs on a computer that is on no network but for its visits at the hub, or on none at all:
/// then requests come in and answers go out as files. Everything it does is signed and kept in a log
/// that names who did it.
///
/// Exit codes: 0 done, 1 failed, 2 wrong usage, 10 not initialised, 11 in use, 12 wrong passphrase,
/// 13 hub not reachable, 14 not trusted, 15 refused by policy, 16 done but the hub not told,
/// 17 not found, 18 conflict, 19 check found problems, 75 try again later, 130 interrupted.
#[derive(Parser)]
#[command(name = "saphan-ca", version, disable_help_subcommand = false)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Args)]
pub(crate) struct Common {
    /// Folder of the authority [default: $SAPHAN_CA_DIR, else ./saphan-ca]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    /// One JSON document on standard output; errors as JSON on standard error
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Say nothing but the result and errors
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// Language of what is said, and of the pages until somebody chooses another: en th lo my shn fr nl sv
    /// [default: $SAPHAN_LANGUAGE, else en]
    #[arg(long, global = true, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Language>,
    /// Colour of the word `error`
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Make the authority of a network: its root key, certificate and empty list
    Init(Init),
    /// Grant a partner's request: admit it and write its certificates to a file
    Issue(Issue),
    /// Invite an office: a one-time text with which it asks to join over the hub; or take that back
    Invite(Invite),
    /// Requests of offices that were invited
    #[command(subcommand)]
    Request(Requests),
    /// Visit the hub: bring what it lacks, fetch who asks to join
    Sync(Sync),
    /// Certificates of hubs
    #[command(subcommand)]
    Hub(Hub),
    /// The recovery kit: three sheets of paper, of which two open a backup
    #[command(subcommand)]
    Kit(Kit),
    /// Name the second administrator, without whom nobody is admitted from then on; who is that now must
    /// agree
    Second(NameSecond),
    /// Partners: who they are, and whether they may take part
    #[command(subcommand)]
    Partner(Partner),
    /// The root key and certificate, on which everything rests
    #[command(subcommand)]
    Root(RootCommand),
    /// Who can do what
    #[command(subcommand)]
    Show(Show),
    /// The passphrase of the authority's key
    #[command(subcommand)]
    Passphrase(PassphraseCommand),
    /// Write down that somebody else administers the network from now on
    HandOver(HandOver),
    /// Write everything of the authority to one sealed file, or check such a file
    Backup(Backup),
    /// Set the authority up on a new computer from a backup, with two sheets of the kit
    Restore(Restore),
    /// Write the root certificate and the whole directory to a file, for the hub
    Export {
        /// File to write
        file: PathBuf,
    },
    /// What was done with the authority's key, when and by whom
    #[command(subcommand)]
    Log(Log),
    /// Check the folder, the list, the log and what is about to expire
    Check {
        #[command(flatten)]
        passphrase: PassphraseArg,
        /// Exit with 19 for warnings too
        #[arg(long)]
        strict: bool,
    },
    /// What this authority is: network, fingerprint, counts
    Status,
    /// Serve the pages for administrators, for a browser on this computer, until it is told to stop
    Serve(Serve),
    /// Open the pages: a link that works once
    Open(Open),
    /// Completions for a shell
    Completions {
        /// Shell to complete in
        shell: clap_complete::Shell,
    },
    /// Print the manual page, or write one per command
    Man(Man),
    /// The version
    Version,
}

#[derive(Args)]
pub(crate) struct Man {
    /// Folder to write one page per command into
    // Named apart: other commands write a file with an option of this name.
    #[arg(id = "pages", long = "out", value_name = "FOLDER")]
    pub(crate) pages: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Init {
    /// Network, like `mekong`
    #[arg(long, value_name = "NAME")]
    pub(crate) network: NetworkName,
    #[command(flatten)]
    pub(crate) by: ByArg,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseArg,
    // For machines with little memory: `low` takes 64 MiB for a check of the passphrase instead of
    // 256 MiB, and makes guessing as much cheaper. The guide for administrators names it.
    #[arg(long, hide = true, value_name = "COST", default_value = "standard")]
    pub(crate) kdf: Kdf,
    #[command(flatten)]
    pub(crate) sheets: SheetsArg,
    /// Second administrator, without whom nobody is admitted: another person, with a passphrase of their
    /// own
    #[arg(long, value_name = "NAME")]
    pub(crate) second_admin: Option<Hand>,
    #[command(flatten)]
    pub(crate) second: SecondArg,
    /// Check everything and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Args)]
pub(crate) struct SheetsArg {
    /// Folder for the three sheets of the recovery kit, to be printed and then removed
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    pub(crate) sheets: PathBuf,
}

#[derive(Subcommand)]
pub(crate) enum Kit {
    /// Make a new kit, in the place of one that is lost, was seen, or never was; the old one opens
    /// no backup that is made from then on
    Make(KitMake),
    /// Show that the sheets of the newest kit can be read: type two of them, or name their files
    Confirm(KitConfirm),
}

#[derive(Args)]
pub(crate) struct KitMake {
    #[command(flatten)]
    pub(crate) sheets: SheetsArg,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Args)]
pub(crate) struct KitConfirm {
    #[command(flatten)]
    pub(crate) by: ByArg,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseArg,
    #[command(flatten)]
    pub(crate) shares: SharesArg,
}

/// Words of the kit; never arguments, which other programs can read.
#[derive(Args)]
pub(crate) struct SharesArg {
    /// File with a sheet or its words; give two. Without them, the words are asked for
    #[arg(long = "share", value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum RootCommand {
    /// Make a new root: the old key lists and certifies the new one, partners take it over by themselves
    Rotate(RootRotate),
}

#[derive(Args)]
pub(crate) struct RootRotate {
    /// Why
    #[arg(long)]
    pub(crate) reason: RotationReason,
    /// File for a backup with the new key, on another disk than the authority's; without one the network
    /// would be lost with this computer
    #[arg(long, value_name = "FILE")]
    pub(crate) backup: PathBuf,
    // As for `init`.
    #[arg(long, hide = true, value_name = "COST", default_value = "standard")]
    pub(crate) kdf: Kdf,
    #[command(flatten)]
    pub(crate) second: SecondArg,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum RotationReason {
    /// Its time is about to end, or keys are changed every few years
    Planned,
    /// Somebody who could have used the key has left
    PersonLeft,
    /// The key may be known to others: what rests on the old root counts no more
    KeyExposed,
}

impl From<RotationReason> for saphan_certs::authority::RotationReason {
    fn from(reason: RotationReason) -> Self {
        match reason {
            RotationReason::Planned => Self::Planned,
            RotationReason::PersonLeft => Self::PersonLeft,
            RotationReason::KeyExposed => Self::KeyExposed,
        }
    }
}

#[derive(Subcommand)]
pub(crate) enum Show {
    /// Who can do what, and where the keys lie
    Powers,
}

#[derive(Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Backup {
    /// File to write, on another disk than the authority's; one that exists is not replaced
    #[arg(required = true)]
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) by: ByArg,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseArg,
    // As for `init`.
    #[arg(long, hide = true, value_name = "COST", default_value = "standard")]
    pub(crate) kdf: Kdf,
    #[command(subcommand)]
    pub(crate) command: Option<BackupCommand>,
}

#[derive(Subcommand)]
pub(crate) enum BackupCommand {
    /// Open a backup in memory, and check the key, the list and the log in it
    Verify(BackupVerify),
}

#[derive(Args)]
pub(crate) struct BackupVerify {
    /// File that `saphan-ca backup` wrote
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseArg,
    #[command(flatten)]
    pub(crate) shares: SharesArg,
    /// Open it with two sheets of the kit, to be typed, instead of the passphrase
    #[arg(long)]
    pub(crate) with_sheets: bool,
}

#[derive(Subcommand)]
pub(crate) enum PassphraseCommand {
    /// Seal the key under another passphrase; backups from before open with the one of their time
    Change(PassphraseChange),
}

#[derive(Args)]
pub(crate) struct PassphraseChange {
    #[command(flatten)]
    pub(crate) by: ByArg,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseArg,
    /// File whose first line is the new passphrase; without it, it is asked for
    #[arg(long, value_name = "FILE")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
    // As for `init`.
    #[arg(long, hide = true, value_name = "COST", default_value = "standard")]
    pub(crate) kdf: Kdf,
}

#[derive(Args)]
pub(crate) struct HandOver {
    /// Who takes over: a name, initials or a code, kept in the log for good
    #[arg(long, value_name = "NAME")]
    pub(crate) to: Hand,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

#[derive(Args)]
pub(crate) struct Restore {
    /// File that `saphan-ca backup` wrote
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) shares: SharesArg,
    #[command(flatten)]
    pub(crate) by: ByArg,
    /// File whose first line is the new passphrase; without it, it is asked for
    #[arg(long, value_name = "FILE")]
    pub(crate) new_passphrase_file: Option<PathBuf>,
    // As for `init`.
    #[arg(long, hide = true, value_name = "COST", default_value = "standard")]
    pub(crate) kdf: Kdf,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Kdf {
    /// 256 MiB
    Standard,
    /// 64 MiB
    Low,
}

impl From<Kdf> for KdfCost {
    fn from(kdf: Kdf) -> Self {
        match kdf {
            Kdf::Standard => Self::STANDARD,
            Kdf::Low => Self::LOW,
        }
    }
}

#[derive(Args)]
pub(crate) struct Issue {
    /// Request file that `saphan-agent init --request FILE` wrote
    pub(crate) file: PathBuf,
    /// Life of the transport certificate, 1 to 90 days; more than 14 for lines that are cut for weeks
    #[arg(long, default_value = "14", value_parser = days)]
    pub(crate) days: TransportDays,
    #[command(flatten)]
    pub(crate) second: SecondArg,
    #[command(flatten)]
    pub(crate) answer: AnswerArgs,
}

#[derive(Subcommand)]
pub(crate) enum Hub {
    /// Grant a hub's request: list its log key and write its certificates to a file
    Certificate(HubCertificate),
    /// All hubs, each with its log keys
    List,
}

#[derive(Args)]
#[command(group(ArgGroup::new("source").required(true).args(["file", "request"])))]
pub(crate) struct HubCertificate {
    /// Request file that `saphan-hub init --request FILE` wrote
    pub(crate) file: Option<PathBuf>,
    /// The same, by name
    #[arg(long, value_name = "FILE")]
    pub(crate) request: Option<PathBuf>,
    /// Name that the hub must have asked for, like `eu-1`
    #[arg(long)]
    pub(crate) name: Option<HubName>,
    /// DNS name or address where the hub is reached, instead of those in the request; repeatable
    #[arg(long)]
    pub(crate) host: Vec<Host>,
    #[command(flatten)]
    pub(crate) answer: AnswerArgs,
}

/// How a request is granted.
#[derive(Args)]
pub(crate) struct AnswerArgs {
    /// File to write [default: NAME.issued.pem in this folder]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) consent: Consent,
}

/// What every command that signs takes.
#[derive(Args)]
pub(crate) struct Consent {
    #[command(flatten)]
    pub(crate) by: ByArg,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseArg,
    /// Do not ask; for scripts
    #[arg(long)]
    pub(crate) yes: bool,
    /// Check everything and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Args)]
pub(crate) struct PassphraseArg {
    /// File whose first line is the passphrase; without it, it is asked for
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct ByArg {
    /// Who acts: a name, initials or a code, kept in the log for good [default: $SAPHAN_CA_BY]
    #[arg(long, value_name = "NAME")]
    pub(crate) by: Option<Hand>,
}

#[derive(Subcommand)]
pub(crate) enum Log {
    /// Check that no act was changed, removed, moved or added, and that the list agrees
    Verify,
    /// Write all acts to standard output, one JSON document per line
    Export,
}

fn days(text: &str) -> Result<TransportDays, String> {
    let days: u32 = text.parse().map_err(|_| "a number of days".to_owned())?;
    TransportDays::try_from(days).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn no_option_takes_a_passphrase_or_a_date() {
        let help = clap_text(&mut Cli::command());

        assert!(help.contains("--passphrase-file"));
        for absent in ["--passphrase ", "--now", "--date"] {
            assert!(!help.contains(absent), "{absent}");
        }
    }

    fn clap_text(command: &mut clap::Command) -> String {
        let mut text = command.render_long_help().to_string();
        for sub in command.get_subcommands_mut() {
            text.push_str(&clap_text(sub));
        }
        text
    }
}
