//! One function per command, each returning what it did; one place prints it.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_protocol::time::UnixSeconds;
use serde::Serialize;
use zeroize::Zeroizing;

use crate::cli::{
    AttachmentCommand, AuditCommand, BundleCommand, Certificate, Cli, Colour, Command,
    ConfigCommand, DirectoryCommand, EvidenceCommand, FileCommand, Global, LeakCommand,
    PartnerCommand, ProfileCommand, Queue, Staff,
};
use crate::config::{CONFIG_FILE, Config};
use crate::exit::{Exit, Failure, printable};
use crate::keyring::Keyring;

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
mod meter;
mod office;
mod opened;
mod outline;
mod place;
mod profile;
mod pseudonymise;
mod refer;
mod referrals;
mod report;
mod secret;
mod serve;
mod sheets;
mod staff;
mod status;
mod sync;
mod thaw;
mod transfers;
mod withdraw;
mod work;

/// What a command did.
trait Outcome: Serialize {
    /// Name and version of its JSON form.
    const SCHEMA: &'static str;

    /// Its form for people.
    fn text(&self) -> String;

    /// The command that usually follows.
    fn next(&self) -> Option<String> {
        None
    }

    /// How the process ends.
    fn exit(&self) -> Exit {
        Exit::Done
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
    fn of<T: Outcome>(outcome: &T) -> Self {
        #[derive(Serialize)]
        struct Document<'a, T> {
            schema: &'static str,
            #[serde(flatten)]
            body: &'a T,
        }
        let document = Document { schema: T::SCHEMA, body: outcome };
        let json = serde_json::to_string(&document).expect("outcomes are maps with text keys");
        let json = Zeroizing::new(json);
        let text = Zeroizing::new(outcome.text());
        let text = if outcome.is_verbatim() { text } else { Zeroizing::new(printable(&text)) };
        Self { text, json, next: outcome.next(), exit: outcome.exit() }
    }
}

/// What every command has at hand.
struct Context {
    global: Global,
    dir: PathBuf,
    now: UnixSeconds,
}

impl Context {
    fn new(global: Global) -> Result<Self, Failure> {
        let dir = place::data_dir(global.dir.as_deref())?;
        Ok(Self { global, dir, now: now()? })
    }

    fn config_path(&self) -> PathBuf {
        self.global.config.clone().unwrap_or_else(|| self.dir.join(CONFIG_FILE))
    }

    fn config(&self) -> Result<Config, Failure> {
        let variable = |name: &str| std::env::var(name).ok();
        let (path, named) = (self.config_path(), self.global.config.is_some());
        Ok(Config::load(&path, named, variable, &self.global.settings())?)
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

fn now() -> Result<UnixSeconds, Failure> {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map(|since| UnixSeconds::new(since.as_secs()))
        .map_err(|_| {
            Failure::new(Exit::Failed, "clock", "this machine's clock stands before 1970; set it")
        })
}

/// Carries out one command.
///
/// # Errors
/// [`Failure`], ready to be printed.
pub async fn run(cli: Cli) -> Result<Output, Failure> {
    let context = Context::new(cli.global)?;
    if context.global.verbose > 0 {
        log::start(&context.config()?);
    }
    Ok(match cli.command {
        Command::Init(args) if args.invited.is_given() => {
            Output::of(&join::init(&context, &args).await?)
        }
        Command::Init(args) => Output::of(&init::init(&context, &args)?),
        Command::Join(args) => Output::of(&join::join(&context, &args).await?),
        Command::Number => Output::of(&join::number(&context)?),
        Command::File(FileCommand::Import(args)) if sheets::is_table(&args) => {
            Output::of(&sheets::import(&context, &args).await?)
        }
        Command::File(FileCommand::Map) => Output::of(&sheets::map()),
        Command::File(FileCommand::Export(args)) => {
            Output::of(&sheets::export(&context, &args).await?)
        }
        Command::File(FileCommand::Import(args)) => {
            Output::of(&cases::import(&context, &args).await?)
        }
        Command::File(FileCommand::List) => Output::of(&cases::list(&context).await?),
        Command::File(FileCommand::Show(args)) => Output::of(&cases::show(&context, &args).await?),
        Command::Attach(args) => Output::of(&attachments::attach(&context, &args).await?),
        Command::Attachment(AttachmentCommand::List(args)) => {
            Output::of(&attachments::list(&context, &args).await?)
        }
        Command::Attachment(AttachmentCommand::Show(args)) => {
            Output::of(&attachments::show(&context, &args).await?)
        }
        Command::Attachment(AttachmentCommand::Settle(args)) => {
            Output::of(&kept::settle(&context, &args).await?)
        }
        Command::Attachment(AttachmentCommand::Approve(args)) => {
            Output::of(&kept::approve(&context, &args).await?)
        }
        Command::Attachment(AttachmentCommand::Remove(args)) => {
            Output::of(&attachments::remove(&context, &args).await?)
        }
        Command::Attachment(AttachmentCommand::Clean(args)) => {
            Output::of(&attachments::clean(&args)?)
        }
        Command::Refer(args) if args.asks_whom() => {
            Output::of(&profile::choose(&context, &args).await?)
        }
        Command::Refer(args) => Output::of(&refer::refer(&context, &args).await?),
        Command::Reopen(args) => Output::of(&refer::reopen(&context, &args).await?),
        Command::Pseudonymise(args) => Output::of(&pseudonymise::pseudonymise(&context, &args)?),
        Command::Inbox(args) => Output::of(&referrals::inbox(&context, &args).await?),
        Command::Show(args) => Output::of(&referrals::show(&context, &args).await?),
        Command::Accept(args) => Output::of(&decide::accept(&context, &args).await?),
        Command::Decline(args) => Output::of(&decide::decline(&context, &args).await?),
        Command::Ask(args) => Output::of(&decide::ask(&context, &args).await?),
        Command::Answer(args) => Output::of(&decide::answer(&context, &args).await?),
        Command::Recall(args) => Output::of(&decide::recall(&context, &args).await?),
        Command::Disclose(args) => Output::of(&disclose::disclose(&context, &args).await?),
        Command::AskIdentity(args) => Output::of(&disclose::ask_identity(&context, &args).await?),
        Command::RefuseIdentity(args) => {
            Output::of(&disclose::refuse_identity(&context, &args).await?)
        }
        Command::LetRead(args) => Output::of(&opened::let_read(&context, &args).await?),
        Command::OpenIdentity(args) => Output::of(&opened::open_identity(&context, &args).await?),
        Command::Redirect(args) => Output::of(&work::redirect(&context, &args).await?),
        Command::Say(args) => Output::of(&work::say(&context, &args).await?),
        Command::Plan(args) => Output::of(&work::plan(&context, &args).await?),
        Command::Agree(args) => Output::of(&work::agree(&context, &args).await?),
        Command::Received(args) => Output::of(&work::received(&context, &args).await?),
        Command::NotReceived(args) => Output::of(&work::not_received(&context, &args).await?),
        Command::Close(args) => Output::of(&work::close(&context, &args).await?),
        Command::Start(args) => Output::of(&work::start(&context, &args).await?),
        Command::FollowUp(args) => Output::of(&work::follow_up(&context, &args).await?),
        Command::Finish(args) => Output::of(&work::finish(&context, &args).await?),
        Command::Confirm(args) => Output::of(&work::confirm(&context, &args).await?),
        Command::Withdraw(args) => Output::of(&withdraw::withdraw(&context, &args).await?),
        Command::Resolve(args) => Output::of(&withdraw::resolve(&context, &args).await?),
        Command::Erasures => Output::of(&withdraw::erasures(&context).await?),
        Command::Retention(args) => Output::of(&withdraw::retention(&context, &args).await?),
        Command::Approve(args) => Output::of(&approve::approve(&context, &args).await?),
        Command::Return(args) => Output::of(&approve::send_back(&context, &args).await?),
        Command::Staff(Staff::Add(args)) => Output::of(&staff::add(&context, &args).await?),
        Command::Staff(Staff::List) => Output::of(&staff::list(&context).await?),
        Command::Staff(Staff::Role(args)) => Output::of(&staff::role(&context, &args).await?),
        Command::Staff(Staff::Disable { code, change }) => {
            Output::of(&staff::disable(&context, &code, change.dry_run).await?)
        }
        Command::Audit(AuditCommand::Verify) => Output::of(&audit::verify(&context).await?),
        Command::Audit(AuditCommand::Export(args)) => {
            Output::of(&audit::export(&context, &args).await?)
        }
        Command::Evidence(EvidenceCommand::Export(args)) => {
            Output::of(&evidence::export(&context, &args).await?)
        }
        Command::Evidence(EvidenceCommand::Verify(args)) => evidence::verify(&context, &args)?,
        Command::Bundle(BundleCommand::Export(args)) => {
            Output::of(&bundle::export(&context, &args).await?)
        }
        Command::Bundle(BundleCommand::Import(args)) => {
            Output::of(&bundle::import(&context, &args).await?)
        }
        Command::Report(args) => Output::of(&report::report(&context, &args).await?),
        Command::BreakGlass(args) => audit::break_glass(&context, &args).await?,
        Command::BreakGlassKey(args) => Output::of(&staff::glass_key(&context, &args).await?),
        Command::Queue { command: None | Some(Queue::List) } => {
            Output::of(&status::queue(&context).await?)
        }
        Command::Queue { command: Some(Queue::Retry) } => {
            Output::of(&status::retry(&context).await?)
        }
        Command::Serve(args) => Output::of(&serve::serve(&context, &args).await?),
        Command::Sync(args) => Output::of(&sync::sync(&context, &args).await?),
        Command::Status => Output::of(&status::status(&context).await?),
        Command::Profile(ProfileCommand::Show(args)) => {
            Output::of(&profile::show(&context, &args).await?)
        }
        Command::Profile(ProfileCommand::Set(args)) => {
            Output::of(&profile::set(&context, &args).await?)
        }
        Command::Directory(DirectoryCommand::Show) => Output::of(&directory::show(&context).await?),
        Command::Directory(DirectoryCommand::Prove(args)) => {
            Output::of(&directory::prove(&context, &args).await?)
        }
        Command::Directory(DirectoryCommand::Contradiction(args)) => {
            Output::of(&directory::contradiction(&context, &args).await?)
        }
        Command::Partner(PartnerCommand::List) => Output::of(&compare::list(&context).await?),
        Command::Partner(PartnerCommand::Show { partner }) => {
            Output::of(&compare::show(&context, &partner).await?)
        }
        Command::Partner(PartnerCommand::Compare(args)) => {
            Output::of(&compare::compare(&context, &args).await?)
        }
        Command::Partner(PartnerCommand::Thaw(args)) => {
            Output::of(&thaw::thaw(&context, &args).await?)
        }
        Command::Backup(args) => backup::backup(&context, &args).await?,
        Command::Restore(args) => Output::of(&backup::restore(&context, &args).await?),
        Command::Repair(args) => Output::of(&backup::repair(&context, &args).await?),
        Command::Certificate(Certificate::Install(args)) => {
            Output::of(&certificate::install(&context, &args)?)
        }
        Command::Certificate(Certificate::Request(args)) => {
            Output::of(&certificate::request(&context, &args).await?)
        }
        Command::Check(args) => Output::of(&check::check(&context, &args)?),
        Command::Leak(LeakCommand::Scan(args)) => Output::of(&leak::scan(&args)?),
        Command::Config(ConfigCommand::Show(args)) => Output::of(&config::show(&context, &args)?),
        Command::Config(ConfigCommand::Defaults) => Output::of(&config::defaults()),
        Command::Completions(args) => Output::of(&about::completions(&args)),
        Command::Man(args) => Output::of(&about::man(&args)?),
        Command::Version => Output::of(&about::version()),
    })
}

/// How the results of a run are shown.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    json: bool,
    quiet: bool,
    colour: Colour,
}

impl Style {
    /// As the flags say.
    pub fn of(global: &Global) -> Self {
        Self { json: global.json, quiet: global.quiet, colour: global.color }
    }

    /// For a command line that does not parse: all that can be known is whether JSON was asked for.
    pub fn guessed(json: bool) -> Self {
        Self { json, quiet: false, colour: Colour::Auto }
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
            let text =
                if style.json { failure.to_json() } else { failure.to_text(is_coloured(style)) };
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
        writeln!(io::stderr().lock(), "Next: {}", printable(next))?;
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
