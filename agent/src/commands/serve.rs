//! `serve`: the background service, unlocked if a passphrase is given, else only carrying.

use std::path::Path;
use std::time::Duration;

use saphan_certs::files::{Readers, write_atomically};
use saphan_pages::service as system;
use saphan_protocol::ids::{NetworkName, PartnerId};
use serde::Serialize;
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::said::line;
use super::{Context, Outcome, Output, Style, log, office, print, secret};
use crate::cli;
use crate::config::{Config, Settings};
use crate::exit::{Exit, Failure, Promise, of_trouble};
use crate::keyring::{Keyring, create_folder};
use crate::language::Words;
use crate::notices;
use crate::office::{Desk, LockedOffice};
use crate::pages::{Front, Ground, NotServed, Pages, Place, Reliefs, Welcome};
use crate::service::{Access, Clock, LockError, Service, ServiceLock, Trouble};
use crate::store::Durability;

/// How long what is under way may take once the service is to stop.
const STOP_GRACE: Duration = Duration::from_secs(10);

/// Said at the start.
#[derive(Serialize)]
struct Serving {
    partner: PartnerId,
    network: NetworkName,
    hub: String,
    dir: String,
    locked: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    waiting_here: Option<usize>,
    /// Where the pages are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<String>,
    pid: u32,
}

impl Outcome for Serving {
    const SCHEMA: &'static str = "saphan.serve.started/1";

    fn text(&self, t: Words) -> String {
        let Self { partner, network, hub, dir, .. } = self;
        let place = t.say("cli-serve-where").with("partner", partner).with("network", network);
        let place = place.with("hub", hub).with("dir", dir);
        let state = match self.waiting_here {
            None => t.say("cli-serve-locked"),
            Some(count) => t.say("cli-serve-unlocked").count("count", count),
        };
        let mut text = format!("{place}\n{state}\n");
        if let Some(at) = &self.pages {
            line(&mut text, t.say("cli-serve-pages").with("at", at));
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        let id = if self.pages.is_some() {
            "cli-serve-next-open"
        } else if self.locked {
            "cli-serve-next-locked"
        } else {
            "cli-serve-next-status"
        };
        Some(t.say(id).to_string())
    }
}

/// Said at the start where no office is set up.
#[derive(Serialize)]
struct Welcoming {
    dir: String,
    pages: String,
    pid: u32,
}

impl Outcome for Welcoming {
    const SCHEMA: &'static str = "saphan.serve.welcome/1";

    fn text(&self, t: Words) -> String {
        let mut text = String::new();
        line(&mut text, t.say("cli-serve-no-office").with("dir", &self.dir));
        line(&mut text, t.say("cli-serve-pages-set-up"));
        line(&mut text, t.say("cli-serve-pages").with("at", &self.pages));
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-serve-next-welcome").to_string())
    }
}

#[derive(Serialize)]
pub(super) struct Stopped {
    /// Absent where no office is set up yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    partner: Option<PartnerId>,
    in_time: bool,
}

impl Outcome for Stopped {
    const SCHEMA: &'static str = "saphan.serve.stopped/1";

    fn text(&self, t: Words) -> String {
        format!("{}\n", t.say("cli-serve-stopped"))
    }
}

pub(super) async fn serve(context: &Context, args: &cli::Serve) -> Result<Stopped, Failure> {
    let config = context.config()?;
    log::start(&config);
    let stop = stop_on_signal()?;
    let mut front = None;
    if args.ui.is_some() && Welcome::is_wanted(&context.dir) {
        front = welcomed(context, &config, args, &stop).await?;
        if front.is_none() {
            return Ok(Stopped { partner: None, in_time: true });
        }
    }
    run(context, args, front, stop).await
}

/// The service of an office that is set up; its pages are served where `front` is.
async fn run(
    context: &Context,
    args: &cli::Serve,
    front: Option<Front>,
    stop: CancellationToken,
) -> Result<Stopped, Failure> {
    let config = context.config()?;
    let settings = context.settings(config.clone());
    let keyring = context.keyring()?;
    let access = access(context, &config, &keyring)?;
    let _lock = ServiceLock::take(keyring.dir())?;
    let (desk, waiting_here) = desk(context, &keyring).await?;
    let (reliefs, relieved_by) = mpsc::channel(1);
    // Where a passphrase was given at the start, the line has the office open whatever people do.
    let reliefs = waiting_here.is_none().then_some(reliefs);
    let pages = pages(context, &settings, args, front, reliefs).await?;
    let partner = keyring.partner().clone();
    let serving = Serving {
        partner: partner.clone(),
        network: keyring.network().clone(),
        hub: config.hub.map(|hub| hub.to_string()).unwrap_or_default(),
        dir: keyring.dir().display().to_string(),
        locked: waiting_here.is_none(),
        waiting_here,
        pages: pages.as_ref().map(Pages::origin),
        pid: std::process::id(),
    };
    let output = Output::of(&serving, context.words);
    if let Some(path) = &args.ready_file {
        write_ready(path, &output)?;
    }
    // Whoever does not read the first lines may still want the service.
    let _ = print(&output, Style::of(&context.global));
    system::tell_ready();
    let (waits, counted) = watch::channel(None);
    let service = Service::new(access, desk, Clock::system(), Box::new(context.rng()))
        .relieved_by(relieved_by)
        .telling(waits);
    let (dir, told) = (keyring.dir().to_owned(), stop.child_token());
    let at_notices = tokio::spawn(async move {
        notices::run(&dir, settings, Clock::system(), counted, told).await;
    });
    let at_pages = pages.map(|pages| tokio::spawn(pages.run(stop.clone())));
    let running = async {
        let ran = service.run(stop.clone()).await;
        // Whatever ended the service ends the pages too.
        stop.cancel();
        if let Some(pages) = at_pages
            && pages.await.is_err()
        {
            tracing::error!("the pages ended by a fault of the program");
        }
        if at_notices.await.is_err() {
            tracing::error!("the notices ended by a fault of the program");
        }
        ran
    };
    tokio::pin!(running);
    let in_time = tokio::select! {
        ended = &mut running => {
            ended?;
            true
        }
        () = stop.cancelled() => match timeout(STOP_GRACE, &mut running).await {
            Ok(ended) => {
                ended?;
                true
            }
            Err(_) => false,
        },
    };
    if let Some(path) = &args.ready_file {
        // Somebody else may have taken it away already.
        let _ = std::fs::remove_file(path);
    }
    Ok(Stopped { partner: Some(partner), in_time })
}

/// Sets an office up in the pages, or finishes it. Returns where they are served; `None` if this was
/// stopped before.
async fn welcomed(
    context: &Context,
    config: &Config,
    args: &cli::Serve,
    stop: &CancellationToken,
) -> Result<Option<Front>, Failure> {
    create_folder(&context.dir)?;
    let _lock = ServiceLock::take(&context.dir)?;
    let ground = Ground {
        dir: context.dir.clone(),
        config: config.clone(),
        config_path: context.config_path(),
        clock: Clock::system(),
        cost: args.kdf.cost(),
    };
    let address = args.ui.flatten().unwrap_or(config.ui_listen);
    let welcome = Welcome::open(ground, address).await?;
    let welcoming = Welcoming {
        dir: context.dir.display().to_string(),
        pages: welcome.origin(),
        pid: std::process::id(),
    };
    let output = Output::of(&welcoming, context.words);
    if let Some(path) = &args.ready_file {
        write_ready(path, &output)?;
    }
    let _ = print(&output, Style::of(&context.global));
    system::tell_ready();
    let front = welcome.run(stop.clone()).await;
    if let (Some(path), None) = (&args.ready_file, &front) {
        // Somebody else may have taken it away already.
        let _ = std::fs::remove_file(path);
    }
    Ok(front)
}

/// An unlocked office if a passphrase was given, and how much waits in it; else a locked one.
async fn desk(context: &Context, keyring: &Keyring) -> Result<(Desk, Option<usize>), Failure> {
    if secret::is_given(context) {
        let mut office = office::open(context).await?;
        let waiting = office.unsent().await?;
        return Ok((Desk::Open(Box::new(office)), Some(waiting)));
    }
    let rng = Box::new(context.rng());
    let office = LockedOffice::open(keyring.dir(), Durability::Full, rng).await?;
    Ok((Desk::Locked(Box::new(office)), None))
}

/// The pages, if they are asked for.
async fn pages(
    context: &Context,
    settings: &Settings,
    args: &cli::Serve,
    front: Option<Front>,
    reliefs: Reliefs,
) -> Result<Option<Pages>, Failure> {
    let Some(address) = args.ui else { return Ok(None) };
    let place =
        Place { dir: context.dir.clone(), settings: settings.clone(), clock: Clock::system() };
    let address = address.unwrap_or_else(|| settings.now().ui_listen);
    let front = match front {
        Some(front) => front,
        None => Front::open(&place.dir, address).await?,
    };
    Ok(Some(Pages::behind(front, place, reliefs)))
}

/// The way to the hub, with the newest certificate that is here.
pub(super) fn access(
    context: &Context,
    config: &Config,
    keyring: &Keyring,
) -> Result<Access, Failure> {
    let Some(route) = config.route() else {
        return Err(Failure::new(Exit::Config, "hub-unset", "no hub address is set")
            .next(format!("set address under [hub] in {}", context.config_path().display())));
    };
    Ok(Access::open(keyring.dir(), route, Clock::system())?)
}

/// Tells scripts that the service has started, in the form of its first line.
fn write_ready(path: &Path, output: &Output) -> Result<(), Failure> {
    write_atomically(path, output.json.as_bytes(), Readers::Usual).map_err(|error| {
        let cause = format!("cannot write {}: {error}", path.display());
        Failure::new(Exit::Failed, "ready-file", cause).disk(path, &error)
    })
}

/// A token that is cancelled when the process is asked to end.
fn stop_on_signal() -> Result<CancellationToken, Failure> {
    let told = system::told_to_stop().map_err(|error| {
        Failure::new(Exit::Failed, "signals", format!("cannot listen for signals: {error}"))
    })?;
    let stop = CancellationToken::new();
    let cancel = stop.clone();
    tokio::spawn(async move {
        told.await;
        system::tell_stopping();
        cancel.cancel();
    });
    Ok(stop)
}

impl From<NotServed> for Failure {
    fn from(error: NotServed) -> Self {
        let failure = Self::new(Exit::Failed, error.code(), error.to_string());
        match &error {
            NotServed::Address(taken) => {
                failure.with("address", taken.address).with("detail", &taken.source)
            }
            NotServed::Link { path, source } => failure.disk(path, source),
        }
    }
}

impl From<LockError> for Failure {
    fn from(error: LockError) -> Self {
        match error {
            LockError::InUse(pid) => {
                let next = pid.map_or("saphan-agent status".to_owned(), |pid| {
                    format!("let process {pid} go on, or end it; other commands work beside it")
                });
                Self::new(Exit::InUse, "service-in-use", error.to_string()).next(next)
            }
            LockError::Disk { ref path, ref source } => {
                Self::new(Exit::Failed, "service-lock", error.to_string()).disk(path, source)
            }
        }
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        let code = trouble.code();
        let is_about_trust = trouble.is_about_trust();
        let exit = if is_about_trust { Exit::NotTrusted } else { Exit::HubUnreachable };
        if let Trouble::Office(error) = trouble {
            return error.into();
        }
        let failure = Self::new(exit, code, trouble.to_string()).filled(of_trouble(&trouble));
        let failure =
            if let Trouble::Clock { .. } = trouble { failure.said("clock-hub") } else { failure };
        failure.safety(Promise::GoesOutLater)
    }
}
