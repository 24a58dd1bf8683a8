//! One function per command, each returning what it did; one place prints it.

mod about;
mod backup;
mod certificate;
mod check;
mod config;
mod directory;
mod init;
mod log;
mod partner;
mod queue;
mod report;
mod revoke_self;
mod secret;
mod serve;
mod status;
mod usage;

use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};

use saphan_protocol::time::UnixSeconds;
use serde::Serialize;

use crate::cli::{
    Certificate, Cli, Colour, Command, ConfigCommand, Directory, Global, Partner, Queue,
};
use crate::clock::Clock;
use crate::config::{self as settings, CONFIG_FILE, Config, Setting, Value};
use crate::exit::{Exit, Failure, printable};
use crate::language::{Words, english, on_terminal};
use crate::place::Place;
use crate::relay::Relay;
use crate::said;
use crate::store::{AnyStore, Custodian, StoreError};

pub use usage::not_understood;

/// Names the hub's folder where no flag does.
const DIR_VARIABLE: &str = "SAPHAN_HUB_DIR";
/// The hub's folder where nobody says anything.
const DIR_DEFAULT: &str = "saphan-hub";

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

    /// Whether the text is made for programs and is to be printed as it is.
    fn is_verbatim(&self) -> bool {
        false
    }
}

/// What is left to do: print and leave.
pub struct Output {
    text: String,
    json: String,
    next: Option<String>,
    exit: Exit,
}

impl Output {
    fn of<T: Outcome>(outcome: &T, t: Words) -> Self {
        let text = outcome.text(t);
        let text = if outcome.is_verbatim() { text } else { printable(&text) };
        Self { text, json: document(outcome) + "\n", next: outcome.next(t), exit: outcome.exit() }
    }

    /// Of a command that has printed by itself what it had to say.
    fn nothing_more(exit: Exit) -> Self {
        Self { text: String::new(), json: String::new(), next: None, exit }
    }
}

fn document<T: Outcome>(body: &T) -> String {
    #[derive(Serialize)]
    struct Document<'a, T> {
        schema: &'static str,
        #[serde(flatten)]
        body: &'a T,
    }
    let document = Document { schema: T::SCHEMA, body };
    serde_json::to_string(&document).expect("outcomes are maps with text keys")
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
    fn new(global: Global) -> Self {
        let variable = || std::env::var_os(DIR_VARIABLE).filter(|value| !value.is_empty());
        let dir = global.dir.clone().or_else(|| variable().map(PathBuf::from));
        let dir = dir.unwrap_or_else(|| DIR_DEFAULT.into());
        let words = on_terminal(&global);
        Self { global, dir, now: Clock::system().now(), words }
    }

    fn config_path(&self) -> PathBuf {
        self.global.config.clone().unwrap_or_else(|| self.dir.join(CONFIG_FILE))
    }

    fn settings(&self, flags: Vec<(Setting, String)>) -> Result<Vec<Value>, Failure> {
        let variable = |name: &str| std::env::var(name).ok();
        let (path, named) = (self.config_path(), self.global.config.is_some());
        let flags = [self.global.settings(), flags].concat();
        Ok(settings::gather_from(settings::Source::all(path, named), variable, &flags)?)
    }

    fn config(&self) -> Result<Config, Failure> {
        Ok(Config::of(&self.settings(Vec::new())?)?)
    }

    fn place(&self) -> Result<Place, Failure> {
        Ok(Place::open(&self.dir)?)
    }

    /// The store of this folder, to look at.
    async fn store(&self, config: &Config) -> Result<AnyStore, StoreError> {
        AnyStore::open_read_only(config.database.as_ref(), &self.dir.join(&config.store)).await
    }

    /// The relay of this folder, its store opened for writing.
    async fn relay(&self, place: Place, config: &Config) -> Result<Relay<AnyStore>, Failure> {
        let (path, size_max) = (self.dir.join(&config.store), config.store_size_max);
        let database = config.database.as_ref();
        let store = AnyStore::open(database, &path, config.quota, size_max).await?;
        let (network, key) = (place.root().network().clone(), *place.root().key());
        let custodian = Custodian::new(network, place.into_log_key());
        Ok(Relay::open(store, custodian, key).await?.with_rates(config.rates))
    }
}

fn read(path: &Path, len_max: usize) -> Result<String, Failure> {
    saphan_certs::files::read_text(path, len_max).map_err(|error| Failure::unreadable(path, &error))
}

/// Carries out one command.
///
/// # Errors
/// [`Failure`], ready to be printed.
pub async fn run(cli: Cli) -> Result<Output, Failure> {
    let context = Context::new(cli.global);
    let t = context.words;
    Ok(match cli.command {
        Command::Init(args) => Output::of(&init::init(&context, &args).await?, t),
        Command::Certificate(Certificate::Install(args)) => {
            Output::of(&certificate::install(&context, &args).await?, t)
        }
        Command::Certificate(Certificate::Request(args)) => {
            Output::of(&certificate::request(&context, &args)?, t)
        }
        Command::Directory(Directory::Load(args)) => {
            Output::of(&directory::load(&context, &args).await?, t)
        }
        Command::Directory(Directory::Hold) => Output::of(&directory::hold(&context).await?, t),
        Command::Queue(Queue::List(args)) => Output::of(&queue::list(&context, &args).await?, t),
        Command::Queue(Queue::Return(args)) => {
            Output::of(&queue::give_back(&context, &args).await?, t)
        }
        Command::Report(args) => Output::of(&report::report(&context, &args).await?, t),
        Command::Backup(args) => backup::backup(&context, &args).await?,
        Command::Restore(args) => Output::of(&backup::restore(&context, &args).await?, t),
        Command::Partner(Partner::Suspend(args)) => {
            Output::of(&partner::suspend(&context, &args).await?, t)
        }
        Command::Partner(Partner::Resume(args)) => {
            Output::of(&partner::resume(&context, &args).await?, t)
        }
        Command::Partner(Partner::List) => Output::of(&partner::list(&context).await?, t),
        Command::RevokeSelf(args) => {
            Output::of(&revoke_self::revoke_self(&context, &args).await?, t)
        }
        Command::Serve(args) => Output::of(&serve::serve(&context, &args).await?, t),
        Command::Check(args) => Output::of(&check::check(&context, &args).await?, t),
        Command::Status(args) if args.watch => status::watch(&context, &args).await?,
        Command::Status(_) => Output::of(&status::status(&context).await?, t),
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
        let words = on_terminal(global);
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
        return stdout.write_all(output.json.as_bytes());
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
