//! One function per command, each returning what it did; one place prints it.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::time::{SystemTime, UNIX_EPOCH};

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use zeroize::Zeroizing;

use crate::cli::{
    AttachmentCommand, AuditCommand, BundleCommand, Certificate, Cli, Colour, Command,
    ConfigCommand, DirectoryCommand, EvidenceCommand, FileCommand, Global, LeakCommand,
    MatchCommand, PartnerCommand, ProfileCommand, Queue, Staff,
};
use crate::config::{CONFIG_FILE, Calendar, Config, Language, Setting, Settings};
use crate::exit::{Exit, Failure, printable};
use crate::keyring::Keyring;
use crate::language::{Words, english, on_terminal};

mod about;
mod approve;
mod attachments;
mod audit;
mod backup;
mod bundle;
mod cases;
mod certificate;
mod check;
mod compare;
mod config;
mod consent;
mod decide;
mod directory;
mod disclose;
mod due;
mod evidence;
mod init;
mod join;
mod kept;
mod leak;
mod log;
mod matching;
mod meter;
mod notices;
mod office;
mod open;
mod opened;
mod outline;
mod own_word;
mod place;
mod profile;
mod proofs;
mod pseudonymise;
mod refer;
mod referrals;
mod report;
mod said;
mod secret;
mod serve;
mod sheets;
mod staff;
mod status;
mod sync;
mod thaw;
mod transfers;
mod usage;
mod withdraw;
mod work;

pub use usage::not_understood;

/// What a command did.
trait Outcome: Serialize {
    /// Name and version of its JSON form.
    const SCHEMA: &'static str;

    /// Its form for people, in the language of `t`.
    fn text(&self, t: Words) -> String;

    /// The command that usually follows.
    fn next(&self, _t: Words) -> Option<String> {
        None
    }

    /// How the process ends.
    fn exit(&self) -> Exit {
        Exit::Done
    }

    /// Lines that stand before the JSON document, for programs that read line by line.
    fn json_lines(&self) -> String {
        String::new()
    }

    /// Whether the text is made for programs and is to be printed as it is.
    fn is_verbatim(&self) -> bool {
        false
    }
}

/// What is left to do: print and leave.
pub struct Output {
    text: Zeroizing<String>,
    json: Zeroizing<String>,
    next: Option<String>,
    exit: Exit,
}

impl Output {
    fn of<T: Outcome>(outcome: &T, t: Words) -> Self {
        #[derive(Serialize)]
        struct Document<'a, T> {
            schema: &'static str,
            #[serde(flatten)]
            body: &'a T,
        }
        let document = Document { schema: T::SCHEMA, body: outcome };
        let json = serde_json::to_string(&document).expect("outcomes are maps with text keys");
        let json = Zeroizing::new(outcome.json_lines() + &json);
        let text = Zeroizing::new(outcome.text(t));
        let text = if outcome.is_verbatim() { text } else { Zeroizing::new(printable(&text)) };
        Self { text, json, next: outcome.next(t), exit: outcome.exit() }
    }
}

/// What every command has at hand.
struct Context {
    global: Global,
    dir: PathBuf,
    now: UnixSeconds,
    /// The language of whoever reads.
    words: Words,
}

impl Context {
    fn new(global: Global, words: Words) -> Result<Self, Failure> {
        let dir = place::data_dir(global.dir.as_deref())?;
        Ok(Self { global, dir, now: now()?, words })
    }

    fn config_path(&self) -> PathBuf {
        config_path(&self.global, &self.dir)
    }

    fn config(&self) -> Result<Config, Failure> {
        config(&self.global, &self.dir)
    }

    /// The same for a program that goes on while they may change.
    fn settings(&self, config: Config) -> Settings {
        let flags = self.global.settings();
        Settings::new(config, self.config_path(), flags, |name| std::env::var(name).ok())
    }

    fn keyring(&self) -> Result<Keyring, Failure> {
        Ok(Keyring::open(&self.dir)?)
    }

    /// The randomness of the system; without it nothing is worth doing.
    fn rng(&self) -> UnwrapErr<SysRng> {
        UnwrapErr(SysRng)
    }

    fn passphrase_file(&self) -> Option<&Path> {
        self.global.passphrase_file.as_deref()
    }
}

fn config_path(global: &Global, dir: &Path) -> PathBuf {
    global.config.clone().unwrap_or_else(|| dir.join(CONFIG_FILE))
}

fn config(global: &Global, dir: &Path) -> Result<Config, Failure> {
    let (path, named) = (config_path(global, dir), global.config.is_some());
    Ok(Config::load(&path, named, |name| std::env::var(name).ok(), &global.settings())?)
}

/// The language that is set; where the settings do not read, the one that the flag or the variable names,
/// so that this too is said in it.
fn words(global: &Global) -> Words {
    let dir = place::data_dir(global.dir.as_deref()).ok();
    match dir.and_then(|dir| config(global, &dir).ok()) {
        Some(config) => on_terminal(config.language, config.calendar),
        None => {
            let named =
                global.lang.clone().or_else(|| std::env::var(Setting::Language.variable()).ok());
            let language = named.and_then(|tag| tag.parse().ok()).unwrap_or(Language::English);
            on_terminal(language, Calendar::Auto)
        }
    }
}

fn now() -> Result<UnixSeconds, Failure> {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map(|since| UnixSeconds::new(since.as_secs()))
        .map_err(|_| {
            Failure::new(Exit::Failed, "clock", "this machine's clock stands before 1970; set it")
        })
}

/// One command on the heap, where its state lies too. All commands are arms of one function, and in its
/// frame they would together be larger than the stack of a thread.
#[inline(never)]
fn boxed<'a, T: Outcome, F: Future<Output = Result<T, Failure>> + 'a>(
    t: Words,
    command: impl FnOnce() -> F + 'a,
) -> Pin<Box<dyn Future<Output = Result<Output, Failure>> + 'a>> {
    Box::pin(async move { Ok(Output::of(&command().await?, t)) })
}

/// Carries out one command.
///
/// # Errors
/// [`Failure`], ready to be printed.
pub async fn run(cli: Cli, style: Style) -> Result<Output, Failure> {
    let t = style.words;
    let context = Context::new(cli.global, t)?;
    if context.global.verbose > 0 {
        log::start(&context.config()?);
    }
    Ok(match cli.command {
        Command::Init(args) if args.invited.is_given() => {
            boxed(t, || join::init(&context, &args)).await?
        }
        Command::Init(args) => Output::of(&init::init(&context, &args)?, t),
        Command::Join(args) => boxed(t, || join::join(&context, &args)).await?,
        Command::Number => Output::of(&join::number(&context)?, t),
        Command::File(FileCommand::Import(args)) if sheets::is_table(&args) => {
            boxed(t, || sheets::import(&context, &args)).await?
        }
        Command::File(FileCommand::Map) => Output::of(&sheets::map(), t),
        Command::File(FileCommand::Export(args)) => {
            boxed(t, || sheets::export(&context, &args)).await?
        }
        Command::File(FileCommand::Import(args)) => {
            boxed(t, || cases::import(&context, &args)).await?
        }
        Command::File(FileCommand::List) => boxed(t, || cases::list(&context)).await?,
        Command::File(FileCommand::Show(args)) => boxed(t, || cases::show(&context, &args)).await?,
        Command::Attach(args) => boxed(t, || attachments::attach(&context, &args)).await?,
        Command::Attachment(AttachmentCommand::List(args)) => {
            boxed(t, || attachments::list(&context, &args)).await?
        }
        Command::Attachment(AttachmentCommand::Show(args)) => {
            boxed(t, || attachments::show(&context, &args)).await?
        }
        Command::Attachment(AttachmentCommand::Settle(args)) => {
            boxed(t, || kept::settle(&context, &args)).await?
        }
        Command::Attachment(AttachmentCommand::Approve(args)) => {
            boxed(t, || kept::approve(&context, &args)).await?
        }
        Command::Attachment(AttachmentCommand::Remove(args)) => {
            boxed(t, || attachments::remove(&context, &args)).await?
        }
        Command::Attachment(AttachmentCommand::Clean(args)) => {
            Output::of(&attachments::clean(&context, &args)?, t)
        }
        Command::Refer(args) if args.asks_whom() => {
            boxed(t, || profile::choose(&context, &args)).await?
        }
        Command::Refer(args) => boxed(t, || refer::refer(&context, &args)).await?,
        Command::Reopen(args) => boxed(t, || refer::reopen(&context, &args)).await?,
        Command::Pseudonymise(args) => Output::of(&pseudonymise::pseudonymise(&context, &args)?, t),
        Command::Inbox(args) => boxed(t, || referrals::inbox(&context, &args)).await?,
        Command::Show(args) => boxed(t, || referrals::show(&context, &args)).await?,
        Command::Accept(args) => boxed(t, || decide::accept(&context, &args)).await?,
        Command::Decline(args) => boxed(t, || decide::decline(&context, &args)).await?,
        Command::Ask(args) => boxed(t, || decide::ask(&context, &args)).await?,
        Command::Answer(args) => boxed(t, || decide::answer(&context, &args)).await?,
        Command::Recall(args) => boxed(t, || decide::recall(&context, &args)).await?,
        Command::Disclose(args) => boxed(t, || disclose::disclose(&context, &args)).await?,
        Command::AskIdentity(args) => boxed(t, || disclose::ask_identity(&context, &args)).await?,
        Command::RefuseIdentity(args) => {
            boxed(t, || disclose::refuse_identity(&context, &args)).await?
        }
        Command::LetRead(args) => boxed(t, || opened::let_read(&context, &args)).await?,
        Command::OpenIdentity(args) => boxed(t, || opened::open_identity(&context, &args)).await?,
        Command::Redirect(args) => boxed(t, || work::redirect(&context, &args)).await?,
        Command::Say(args) => boxed(t, || work::say(&context, &args)).await?,
        Command::Plan(args) => boxed(t, || work::plan(&context, &args)).await?,
        Command::Agree(args) => boxed(t, || work::agree(&context, &args)).await?,
        Command::Received(args) => boxed(t, || work::received(&context, &args)).await?,
        Command::NotReceived(args) => boxed(t, || work::not_received(&context, &args)).await?,
        Command::Close(args) => boxed(t, || work::close(&context, &args)).await?,
        Command::Start(args) => boxed(t, || work::start(&context, &args)).await?,
        Command::FollowUp(args) => boxed(t, || work::follow_up(&context, &args)).await?,
        Command::Finish(args) => boxed(t, || work::finish(&context, &args)).await?,
        Command::Confirm(args) => boxed(t, || work::confirm(&context, &args)).await?,
        Command::Withdraw(args) => boxed(t, || withdraw::withdraw(&context, &args)).await?,
        Command::Resolve(args) => boxed(t, || withdraw::resolve(&context, &args)).await?,
        Command::ConsentText(args) => Output::of(&consent::text(&context, &args)?, t),
        Command::Erasures => boxed(t, || withdraw::erasures(&context)).await?,
        Command::Retention(args) => boxed(t, || withdraw::retention(&context, &args)).await?,
        Command::Approve(args) => boxed(t, || approve::approve(&context, &args)).await?,
        Command::Return(args) => boxed(t, || approve::send_back(&context, &args)).await?,
        Command::Staff(Staff::Add(args)) => boxed(t, || staff::add(&context, &args)).await?,
        Command::Staff(Staff::List) => boxed(t, || staff::list(&context)).await?,
        Command::Staff(Staff::Role(args)) => boxed(t, || staff::role(&context, &args)).await?,
        Command::Staff(Staff::Disable { code, change }) => {
            boxed(t, || staff::disable(&context, &code, change.dry_run)).await?
        }
        Command::Audit(AuditCommand::Verify) => boxed(t, || audit::verify(&context)).await?,
        Command::Audit(AuditCommand::Export(args)) => {
            boxed(t, || audit::export(&context, &args)).await?
        }
        Command::Evidence(EvidenceCommand::Export(args)) => {
            boxed(t, || evidence::export(&context, &args)).await?
        }
        Command::Evidence(EvidenceCommand::Verify(args)) => evidence::verify(&context, &args)?,
        Command::Bundle(BundleCommand::Export(args)) => {
            boxed(t, || bundle::export(&context, &args)).await?
        }
        Command::Bundle(BundleCommand::Import(args)) => {
            boxed(t, || bundle::import(&context, &args)).await?
        }
        Command::Report(args) => boxed(t, || report::report(&context, &args)).await?,
        Command::BreakGlass(args) => audit::break_glass(&context, &args).await?,
        Command::BreakGlassKey(args) => boxed(t, || staff::glass_key(&context, &args)).await?,
        Command::Queue { command: None | Some(Queue::List) } => {
            boxed(t, || status::queue(&context)).await?
        }
        Command::Queue { command: Some(Queue::Retry) } => {
            boxed(t, || status::retry(&context)).await?
        }
        Command::Serve(args) => boxed(t, || serve::serve(&context, &args)).await?,
        Command::Open(args) => Output::of(&open::open(&context, &args)?, t),
        Command::SelfRevocation(args) => boxed(t, || own_word::sheet(&context, &args)).await?,
        Command::RevokeSelf(args) => boxed(t, || own_word::revoke_self(&args)).await?,
        Command::Sync(args) => boxed(t, || sync::sync(&context, &args)).await?,
        Command::Status => boxed(t, || status::status(&context)).await?,
        Command::Profile(ProfileCommand::Show(args)) => {
            boxed(t, || profile::show(&context, &args)).await?
        }
        Command::Profile(ProfileCommand::Set(args)) => {
            boxed(t, || profile::set(&context, &args)).await?
        }
        Command::Directory(DirectoryCommand::Show) => {
            boxed(t, || directory::show(&context)).await?
        }
        Command::Directory(DirectoryCommand::Prove(args)) => {
            boxed(t, || directory::prove(&context, &args)).await?
        }
        Command::Directory(DirectoryCommand::Contradiction(args)) => {
            boxed(t, || directory::contradiction(&context, &args)).await?
        }
        Command::Partner(PartnerCommand::List) => boxed(t, || compare::list(&context)).await?,
        Command::Partner(PartnerCommand::Show { partner }) => {
            boxed(t, || compare::show(&context, &partner)).await?
        }
        Command::Partner(PartnerCommand::Compare(args)) => {
            boxed(t, || compare::compare(&context, &args)).await?
        }
        Command::Partner(PartnerCommand::Confirm(args)) => {
            boxed(t, || compare::confirm(&context, &args)).await?
        }
        Command::Partner(PartnerCommand::Thaw(args)) => {
            boxed(t, || thaw::thaw(&context, &args)).await?
        }
        Command::Backup(args) => backup::backup(&context, &args).await?,
        Command::Restore(args) => boxed(t, || backup::restore(&context, &args)).await?,
        Command::Repair(args) => boxed(t, || backup::repair(&context, &args)).await?,
        Command::Certificate(Certificate::Install(args)) => {
            Output::of(&certificate::install(&context, &args)?, t)
        }
        Command::Certificate(Certificate::Request(args)) => {
            boxed(t, || certificate::request(&context, &args)).await?
        }
        Command::Certificate(Certificate::RenewIdentity(args)) => {
            boxed(t, || certificate::renew_identity(&context, &args)).await?
        }
        Command::Check(args) => Output::of(&check::check(&context, &args)?, t),
        Command::Leak(LeakCommand::Scan(args)) => Output::of(&leak::scan(&args)?, t),
        Command::Match(MatchCommand::Bench(args)) => {
            Output::of(&matching::bench(&context, &args)?, t)
        }
        Command::Config(ConfigCommand::Show(args)) => {
            Output::of(&config::show(&context, &args)?, t)
        }
        Command::Config(ConfigCommand::Defaults) => Output::of(&config::defaults(), t),
        Command::Completions(args) => Output::of(&about::completions(&args), t),
        Command::Man(args) => Output::of(&about::man(&args)?, t),
        Command::Version => Output::of(&about::version(), t),
    })
}

/// How the results of a run are shown.
#[derive(Clone, Copy)]
pub struct Style {
    json: bool,
    quiet: bool,
    colour: Colour,
    words: Words,
}

impl Style {
    /// As the flags say, in the language that is set.
    pub fn of(global: &Global) -> Self {
        let words = words(global);
        Self { json: global.json, quiet: global.quiet, colour: global.color, words }
    }

    /// For a command line that does not parse: all that can be known is whether JSON was asked for.
    pub fn guessed(json: bool) -> Self {
        Self { json, quiet: false, colour: Colour::Auto, words: english() }
    }
}

/// Prints what a command did or why it did not, and says how the process ends.
pub fn finish(result: Result<Output, Failure>, style: Style) -> Exit {
    match result {
        Ok(output) => match print(&output, style) {
            // Whoever reads has seen enough.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Exit::Failed,
            Ok(()) | Err(_) => output.exit,
        },
        Err(failure) => {
            let text = if style.json {
                failure.to_json()
            } else {
                said::failure(style.words, &failure, is_coloured(style))
            };
            // There is nowhere left to say that standard error is closed.
            let _ = io::stderr().lock().write_all(text.as_bytes());
            failure.exit()
        }
    }
}

fn print(output: &Output, style: Style) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if style.json {
        return writeln!(stdout, "{}", &*output.json);
    }
    stdout.write_all(output.text.as_bytes())?;
    stdout.flush()?;
    if let Some(next) = output.next.as_ref().filter(|_| !style.quiet) {
        let next = style.words.say("cli-next").with("next", printable(next));
        writeln!(io::stderr().lock(), "{next}")?;
    }
    Ok(())
}

fn is_coloured(style: Style) -> bool {
    match style.colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => {
            let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            // Older Windows consoles show the codes instead of the colour.
            !refused && !cfg!(windows) && io::stderr().is_terminal()
        }
    }
}
