//! The command line: a table of contents. Arguments only, parsed into domain types; the doc
//! comments are the help.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::config::Setting;
use crate::staff::ActAs;

pub use attachments::{
    Attach, AttachmentApprove, AttachmentClean, AttachmentCommand, AttachmentList,
    AttachmentRemove, AttachmentSettle, AttachmentShow,
};
pub use backup::{Backup, BackupCommand, Repair, Restore};
pub use bundle::{BundleCommand, BundleExport, BundleImport};
pub use cases::{
    FileCommand, FileExport, FileImport, FileShow, Pseudonymise, Refer, Reopen, Submission,
};
pub use directory::{DirectoryCommand, DirectoryContradiction, DirectoryProve};
pub use disclose::{AskIdentity, Disclose, LetRead, OpenIdentity, RefuseIdentity};
pub use evidence::{EvidenceCommand, EvidenceExport, EvidenceVerify};
pub use leak::{LeakCommand, LeakScan};
pub use matching::{MatchBench, MatchCommand};
pub use office::{
    Answering, ByFile, Certificate, CertificateInstall, CertificateRequest, Check, Compare,
    Completions, ConfigCommand, ConfigShow, ConsentText, Init, Invited, Join, Kdf, Man, Open,
    PartnerCommand, RevokeSelf, Serve, Sync, Thaw,
};
pub use profile::{AlthoughArg, ProfileCommand, ProfileSet, ProfileShow, RoomArg, UtcOffset};
pub use referrals::{Accept, AnswerArgs, Ask, DeclineArgs, Inbox, Queue, RecallArgs, Show};
pub use report::{AgeMoment, Format, ReportArgs};
pub use staff::{
    Approve, AuditCommand, AuditExport, BreakGlass, BreakGlassKey, Return, Staff, StaffAdd,
    StaffRole,
};
pub use values::{CaseNumber, ReferralRef};
pub use withdraw::{HoldReason, Resolve, ResolveHow, Retention, Withdraw};
pub use work::{
    CloseArgs, FinishArgs, FollowUpArgs, HandoverArgs, PlanArgs, RedirectArgs, SayArgs, StartArgs,
    StepArgs,
};

mod attachments;
mod backup;
mod bundle;
mod cases;
mod directory;
mod disclose;
mod evidence;
mod leak;
mod matching;
mod office;
mod profile;
mod referrals;
mod report;
mod staff;
mod values;
mod withdraw;
mod work;

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
    // Named apart: a command with an officer of its own would be read as this one.
    #[arg(id = "as", long = "as", global = true, value_name = "CODE")]
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
    /// Set up this office: make its keys and ask to join, with an invitation or by a file
    #[command(after_help = "Example:\n  saphan-agent init --join-file invitation.txt\n  \
        saphan-agent init --network mekong --partner nkw-la \
        --hub hub.example.org:4433 --request nkw-la.request")]
    Init(Init),
    /// Go on asking to join, until the administrator has answered
    #[command(
        after_help = "Example:\n  saphan-agent join\n  saphan-agent join --join-file new.txt"
    )]
    Join(Join),
    /// The 25 digits of this office's request, to be read out to the administrator
    #[command(after_help = "Example:\n  saphan-agent number")]
    Number,
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
    /// Refer a case: list who can take it, show what the partner would read, or send it
    #[command(after_help = "Example:\n  saphan-agent refer 2026-0031 --to bsp-th --preview")]
    Refer(Refer),
    /// Submit a referral once more that nobody decided in time; once is possible
    #[command(
        after_help = "Example:\n  saphan-agent reopen 7F3-K2Q\n  saphan-agent reopen 7F3-K2Q --send"
    )]
    Reopen(Reopen),
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
    /// Tell a partner that has accepted more: what follows acceptance, or who the person is
    #[command(after_help = "Example:\n  saphan-agent disclose 7F3-K2Q --tier 2 --preview\n  \
        saphan-agent disclose 7F3-K2Q --tier 3 --purpose family_tracing --send")]
    Disclose(Disclose),
    /// Ask the origin who the person is, for one purpose and one officer
    #[command(after_help = "Example:\n  saphan-agent ask-identity 7F3-K2Q \
        --purpose family_tracing --officer cw-01")]
    AskIdentity(AskIdentity),
    /// Do not tell a partner that asks who the person is
    #[command(
        after_help = "Example:\n  saphan-agent refuse-identity 7F3-K2Q --reason consent_missing_or_unclear"
    )]
    RefuseIdentity(RefuseIdentity),
    /// Let the officer who asked read who the person is, as a supervisor: two people open it
    #[command(after_help = "Example:\n  saphan-agent let-read 7F3-K2Q --as sv-01")]
    LetRead(LetRead),
    /// Read who the person is, as the officer who asked; it is noted, and the origin is told
    #[command(after_help = "Example:\n  saphan-agent open-identity 7F3-K2Q --as cw-01")]
    OpenIdentity(OpenIdentity),
    /// Do not take a referral, and name a partner that might
    #[command(after_help = "Example:\n  saphan-agent redirect 7F3-K2Q --to mkn-mm \
        --reason outside_area")]
    Redirect(RedirectArgs),
    /// Say something about a referral to the other office, in words that name nobody
    #[command(after_help = "Example:\n  saphan-agent say 7F3-K2Q 'The bridge closes at four.'")]
    Say(SayArgs),
    /// Propose where and when the person changes hands, or propose it anew
    #[command(after_help = "Example:\n  saphan-agent plan 7F3-K2Q --at 2026-12-03T09:30+07:00 \
        --place 'Friendship Bridge, arrivals hall' --person P1")]
    Plan(PlanArgs),
    /// Agree to the other office's last plan
    #[command(after_help = "Example:\n  saphan-agent agree 7F3-K2Q")]
    Agree(StepArgs),
    /// Report that this office has met the person; in a transfer it answers for her from now on
    #[command(after_help = "Example:\n  saphan-agent received 7F3-K2Q --outcome received_safe")]
    Received(HandoverArgs),
    /// Report that the person did not come; the origin is told at once
    #[command(after_help = "Example:\n  saphan-agent not-received 7F3-K2Q --outcome no_show")]
    NotReceived(HandoverArgs),
    /// Close a referral of this office that came to no hand-over
    #[command(after_help = "Example:\n  saphan-agent close 7F3-K2Q --reason survivor_request")]
    Close(CloseArgs),
    /// Tell the origin that services began
    #[command(after_help = "Example:\n  saphan-agent start 7F3-K2Q --service education")]
    Start(StartArgs),
    /// Report on the person, in codes
    #[command(after_help = "Example:\n  saphan-agent follow-up 7F3-K2Q --occasion in_care \
        --outcome safe_stable")]
    FollowUp(FollowUpArgs),
    /// Propose to end the work, with what came of every accepted service
    #[command(after_help = "Example:\n  saphan-agent finish 7F3-K2Q --reason goals_met \
        --service education=completed --service family_tracing=unavailable")]
    Finish(FinishArgs),
    /// Confirm that the work has ended; the receiver may if the origin is silent for 14 days
    #[command(after_help = "Example:\n  saphan-agent confirm 7F3-K2Q")]
    Confirm(StepArgs),
    /// Note that a person takes consent back: the referral is frozen on both sides; no reason is asked
    #[command(
        after_help = "Example:\n  saphan-agent withdraw 7F3-K2Q\n  saphan-agent withdraw --case 2026-0031"
    )]
    Withdraw(Withdraw),
    /// Settle a withdrawal for this office: erase, hold, or go on with what is left of the consent
    #[command(after_help = "Example:\n  saphan-agent resolve 7F3-K2Q --erased --as dp-01")]
    Resolve(Resolve),
    /// The text that is read aloud to a person before anything is told, in the language of --lang
    #[command(
        after_help = "Example:\n  saphan-agent consent-text --lang lo --partner nkw-la --print sheet.html"
    )]
    ConsentText(ConsentText),
    /// List the withdrawals that are not settled by both offices, and until when they have to be
    #[command(after_help = "Example:\n  saphan-agent erasures")]
    Erasures,
    /// Erase what came from partners and is kept longer than it may be
    #[command(after_help = "Example:\n  saphan-agent retention --dry-run --as dp-01")]
    Retention(Retention),
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
    /// What proves a referral to others, without case text
    #[command(subcommand)]
    Evidence(EvidenceCommand),
    /// Sealed envelopes as a file, where there is no line: on a USB stick, or by any courier
    #[command(subcommand)]
    Bundle(BundleCommand),
    /// Counts for reports: tables R1 to R13, whose sums are checked
    #[command(after_help = "Example:\n  saphan-agent report R1 R12 --from 2025-01-01 \
        --to 2025-12-31 --audience network --format csv --out report.csv")]
    Report(ReportArgs),
    /// Open a case for 15 minutes although your role does not allow it; others are told
    #[command(
        after_help = "Example:\n  saphan-agent break-glass 2026-0031 --reason hospital-asks\n  saphan-agent break-glass --list --month 2026-11 --as dp-01"
    )]
    BreakGlass(BreakGlass),
    /// Make the key that opens an identity in an emergency, and write it to a file outside the office
    #[command(after_help = "Example:\n  saphan-agent break-glass-key /media/stick/glass.key")]
    BreakGlassKey(BreakGlassKey),
    /// What waits to leave, and why
    #[command(after_help = "Example:\n  saphan-agent queue")]
    Queue {
        /// What to do with it; listing it if nothing is said
        #[command(subcommand)]
        command: Option<Queue>,
    },
    /// Keep a line to the hub until stopped; without a passphrase, envelopes are carried unopened
    #[command(
        after_help = "Example:\n  saphan-agent serve --ui\n  saphan-agent serve --passphrase-file \
        passphrase.txt"
    )]
    Serve(Serve),
    /// Open the pages that `serve --ui` serves, in the browser of this computer
    #[command(after_help = "Example:\n  saphan-agent open\n  saphan-agent open --print")]
    Open(Open),
    /// Write the sheet with which this office can be taken out of the network, for paper
    #[command(after_help = "Example:\n  saphan-agent self-revocation sheet.txt")]
    SelfRevocation(CertificateRequest),
    /// Take a partner out of the network, for good, with its sheet; from any computer
    #[command(
        after_help = "Example:\n  saphan-agent revoke-self sheet.txt --hub hub.example.org:4433 \
        --fingerprint HEX"
    )]
    RevokeSelf(RevokeSelf),
    /// Visit the hub once: hand over what waits, fetch what came
    #[command(after_help = "Example:\n  saphan-agent sync --timeout 120")]
    Sync(Sync),
    /// How the office stands: line, queue, what people must be told
    #[command(after_help = "Example:\n  saphan-agent status")]
    Status,
    /// Write a backup of this office to one sealed file; the service may go on meanwhile
    #[command(after_help = "Example:\n  saphan-agent backup /media/usb/nkw-la.backup")]
    Backup(Backup),
    /// Set this machine up from a backup; the old one must be stopped for good
    #[command(after_help = "Example:\n  saphan-agent restore /media/usb/nkw-la.backup \
        --request nkw-la.request")]
    Restore(Restore),
    /// Go on as the only copy of this office, after two were alive
    #[command(after_help = "Example:\n  saphan-agent repair")]
    Repair(Repair),
    /// Partners of the network
    #[command(subcommand)]
    Partner(PartnerCommand),
    /// The signed list of who belongs to the network
    #[command(subcommand)]
    Directory(DirectoryCommand),
    /// What this office and its partners say that they take
    #[command(subcommand)]
    Profile(ProfileCommand),
    /// Look whether everything is in order; changes nothing
    #[command(after_help = "Example:\n  saphan-agent check --strict")]
    Check(Check),
    /// The leak check: what in a text would tell who somebody is
    #[command(subcommand)]
    Leak(LeakCommand),
    /// The private match: whether both offices know somebody
    #[command(subcommand, arg_required_else_help = true)]
    Match(MatchCommand),
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

#[cfg(test)]
mod tests;
