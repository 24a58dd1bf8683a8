//! One function per command; each returns what it did, and `main` prints it.

mod answer;
pub(crate) mod asked;
pub(crate) mod backup;
mod check;
mod handing;
mod init;
pub(crate) mod invite;
mod kit;
pub(crate) mod known;
pub(crate) mod log;
mod look;
mod open;
pub(crate) mod own_word;
pub(crate) mod partner;
pub(crate) mod powers;
mod program;
pub(crate) mod request;
mod root;
pub(crate) mod second;
mod serve;
pub(crate) mod sync;

use std::fmt::Display;
use std::path::PathBuf;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_certs::authority::{Authority, Hand};
use saphan_protocol::time::UnixSeconds;
use serde_json::{Map, Value, json};

use crate::cli::joining::Requests;
use crate::cli::partner::Partner;
use crate::cli::{
    BackupCommand, ByArg, Cli, Command, Common, Hub, Kit, Log, PassphraseCommand, RootCommand, Show,
};
use crate::failure::{Failure, exit};
use crate::language::Words;

/// What a command did.
pub(crate) struct Report {
    schema: &'static str,
    fields: Map<String, Value>,
    /// The language of whoever reads.
    words: Words,
    /// The result for people.
    pub(crate) text: String,
    /// Said beside the result: warnings, and the next command.
    pub(crate) talk: Vec<String>,
    /// Exit code; not zero only for `check`, and where the hub was to be told and was not reached.
    pub(crate) exit: u8,
}

impl Report {
    /// A result: `schema` names the form of `fields`, which must be a JSON object.
    fn new(words: Words, schema: &'static str, fields: Value, text: String) -> Self {
        let Value::Object(fields) = fields else {
            unreachable!("commands report objects");
        };
        Self { schema, fields, words, text, talk: Vec::new(), exit: 0 }
    }

    fn set(&mut self, field: &str, value: Value) {
        self.fields.insert(field.to_owned(), value);
    }

    /// With something that is said beside it.
    fn tell(mut self, said: impl Display) -> Self {
        self.talk.push(said.to_string());
        self
    }

    /// With the command that usually follows.
    fn next(self, command: impl Display) -> Self {
        let next = self.words.say("cli-next").with("next", command);
        self.tell(next)
    }

    fn warn_of_mended(mut self, authority: &Authority) -> Self {
        let mended = authority.mended();
        if mended.cut > 0 {
            let warning = self.words.say("cli-mended-cut").with("bytes", mended.cut);
            self.fields.insert("cut_bytes".to_owned(), json!(mended.cut));
            self.talk.insert(0, warning.to_string());
        }
        if let Some(number) = mended.finished {
            let warning = self.words.say("cli-mended-finished").with("number", number);
            self.fields.insert("finished_act".to_owned(), json!(number));
            self.talk.insert(0, warning.to_string());
        }
        self
    }

    /// The result for programs.
    pub(crate) fn to_json(&self) -> Value {
        let mut fields = self.fields.clone();
        fields.insert("schema".to_owned(), json!(self.schema));
        Value::Object(fields)
    }
}

/// Runs one command, for somebody who reads the language of `t`.
pub(crate) fn run(cli: &Cli, t: Words) -> Result<Report, Failure> {
    let dir = dir_of(&cli.common);
    let open = || Ok::<_, Failure>(Authority::open(&dir)?);
    match &cli.command {
        Command::Init(args) => init::init(t, &dir, args, now()),
        Command::Issue(args) => answer::issue(t, &mut open()?, args, now()),
        Command::Hub(Hub::Certificate(args)) => answer::certify_hub(t, &mut open()?, args, now()),
        Command::Hub(Hub::List) => look::hubs(t, &open()?),
        Command::Kit(Kit::Make(args)) => kit::make(t, &mut open()?, args, now()),
        Command::Kit(Kit::Confirm(args)) => kit::confirm(t, &mut open()?, args, now()),
        Command::Partner(Partner::List) => partner::list(t, &open()?, now()),
        Command::Partner(Partner::Show { partner }) => partner::show(t, &open()?, partner, now()),
        Command::Partner(Partner::Suspend(args)) => partner::suspend(t, &mut open()?, args, now()),
        Command::Partner(Partner::Resume(args)) => partner::resume(t, &mut open()?, args, now()),
        Command::Partner(Partner::Revoke(args)) => partner::revoke(t, &mut open()?, args, now()),
        Command::Partner(Partner::Renew(args)) => answer::renew(t, &mut open()?, args, now()),
        Command::Root(RootCommand::Rotate(args)) => root::rotate(t, &mut open()?, args, now()),
        Command::Show(Show::Powers) => powers::show(t, &open()?, now()),
        Command::Invite(args) if args.withdraw => invite::withdraw(t, &mut open()?, args, now()),
        Command::Invite(args) => invite::invite(t, &mut open()?, args, now()),
        Command::Request(Requests::List) => request::list(t, &open()?),
        Command::Request(Requests::Show(name)) => request::show(t, &open()?, name),
        Command::Request(Requests::Approve(args)) => request::approve(t, &mut open()?, args, now()),
        Command::Request(Requests::Refuse(args)) => request::refuse(t, &mut open()?, args, now()),
        Command::Sync(args) => sync::sync(t, &open()?, args, now()),
        Command::Second(args) => second::name(t, &mut open()?, args, now()),
        Command::Passphrase(PassphraseCommand::Change(args)) => {
            handing::change_passphrase(t, &mut open()?, args, now())
        }
        Command::HandOver(args) => handing::hand_over(t, &mut open()?, args, now()),
        Command::Backup(args) => match &args.command {
            Some(BackupCommand::Verify(args)) => backup::verify(t, args),
            None => backup::back_up(t, &mut open()?, args, now()),
        },
        Command::Restore(args) => backup::restore(t, &dir, args, now()),
        Command::Export { file } => answer::export(t, &open()?, file),
        Command::Log(Log::Verify) => log::verify(t, &open()?),
        Command::Log(Log::Export) => log::export(t, &open()?),
        Command::Check { passphrase, strict } => check::check(t, &dir, passphrase, *strict, now()),
        Command::Status => look::status(t, &open()?, now()),
        Command::Serve(args) => serve::serve(t, &dir, &cli.common, args),
        Command::Open(args) => open::open(t, &dir, args, now()),
        Command::Completions { shell } => Ok(program::completions(t, *shell)),
        Command::Man(args) => program::man(t, args.pages.as_deref()),
        Command::Version => Ok(program::version(t)),
    }
}

fn dir_of(common: &Common) -> PathBuf {
    let named = common.dir.clone().or_else(|| std::env::var_os("SAPHAN_CA_DIR").map(PathBuf::from));
    named.unwrap_or_else(|| PathBuf::from("saphan-ca"))
}

/// Who acts; asked for before anything else, since nothing is done in nobody's name.
fn hand(by: &ByArg) -> Result<Hand, Failure> {
    if let Some(by) = &by.by {
        return Ok(by.clone());
    }
    let next = "the same command with --by NAME, or set SAPHAN_CA_BY";
    match std::env::var("SAPHAN_CA_BY") {
        Ok(by) => by.parse().map_err(|error| Failure::new(exit::USAGE, "by", error, next)),
        Err(_) => {
            let failure = Failure::new(exit::USAGE, "by", "nobody is named who acts", next);
            Err(failure.said("by-nobody"))
        }
    }
}

/// What time it is, by this computer's clock.
pub(crate) fn now() -> UnixSeconds {
    let seconds = jiff::Timestamp::now().as_second();
    UnixSeconds::new(u64::try_from(seconds).unwrap_or(0))
}

/// The system's randomness; without it no key can be made, and the program stops.
pub(crate) fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}
