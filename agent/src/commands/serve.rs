//! `serve`: the background service, unlocked if a passphrase is given, else only carrying.

use std::path::Path;
use std::time::Duration;

use saphan_certs::files::{Readers, write_atomically};
use saphan_protocol::ids::{NetworkName, PartnerId};
use serde::Serialize;
use tokio::sync::{mpsc, watch};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::{Context, Outcome, Output, Style, log, office, print, secret};
use crate::cli;
use crate::config::{Config, Settings};
use crate::exit::{Exit, Failure};
use crate::keyring::{Keyring, create_folder};
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

    fn text(&self) -> String {
        let Self { partner, network, hub, dir, .. } = self;
        let state = match self.waiting_here {
            None => "Locked: carries sealed envelopes, opens none.".to_owned(),
            Some(count) => format!("Unlocked: {count} waiting to leave."),
        };
        let pages = self.pages.as_ref().map(|at| format!("Pages at {at}.\n")).unwrap_or_default();
        format!("{partner} of network {network}, hub {hub}, data in {dir}\n{state}\n{pages}")
    }

    fn next(&self) -> Option<String> {
        let next = if self.pages.is_some() {
            "saphan-agent open; Ctrl-C stops the service"
        } else if self.locked {
            "any command that asks for the passphrase opens what came; Ctrl-C stops the service"
        } else {
            "saphan-agent status, in another window; Ctrl-C stops the service"
        };
        Some(next.to_owned())
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

    fn text(&self) -> String {
        let Self { dir, pages, .. } = self;
        format!("No office is set up in {dir} yet.\nThe pages set one up.\nPages at {pages}.\n")
    }

    fn next(&self) -> Option<String> {
        Some("saphan-agent open; Ctrl-C stops, and the next start goes on".to_owned())
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

    fn text(&self) -> String {
        "Stopped. What waits here leaves when the service runs again.\n".to_owned()
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
    let output = Output::of(&serving);
    if let Some(path) = &args.ready_file {
        write_ready(path, &output)?;
    }
    // Whoever does not read the first lines may still want the service.
    let _ = print(&output, Style::of(&context.global));
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
    let output = Output::of(&welcoming);
    if let Some(path) = &args.ready_file {
        write_ready(path, &output)?;
    }
    let _ = print(&output, Style::of(&context.global));
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
    let Some(hub) = config.hub.clone() else {
        return Err(Failure::new(Exit::Config, "hub-unset", "no hub address is set")
            .next(format!("set address under [hub] in {}", context.config_path().display())));
    };
    Ok(Access::open(keyring.dir(), hub, Clock::system())?)
}

/// Tells scripts that the service has started, in the form of its first line.
fn write_ready(path: &Path, output: &Output) -> Result<(), Failure> {
    write_atomically(path, output.json.as_bytes(), Readers::Usual).map_err(|error| {
        let cause = format!("cannot write {}: {error}", path.display());
        Failure::new(Exit::Failed, "ready-file", cause)
    })
}

/// A token that is cancelled when the process is asked to end.
fn stop_on_signal() -> Result<CancellationToken, Failure> {
    let signals = |error: std::io::Error| {
        Failure::new(Exit::Failed, "signals", format!("cannot listen for signals: {error}"))
    };
    let stop = CancellationToken::new();
    let cancel = stop.clone();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).map_err(signals)?;
        let mut interrupt = signal(SignalKind::interrupt()).map_err(signals)?;
        tokio::spawn(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            cancel.cancel();
        });
    }
    #[cfg(windows)]
    {
        let mut interrupt = tokio::signal::windows::ctrl_c().map_err(signals)?;
        let mut close = tokio::signal::windows::ctrl_close().map_err(signals)?;
        tokio::spawn(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = close.recv() => {}
            }
            cancel.cancel();
        });
    }
    Ok(stop)
}

impl From<NotServed> for Failure {
    fn from(error: NotServed) -> Self {
        Self::new(Exit::Failed, error.code(), error.to_string())
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
            LockError::Disk { .. } => Self::new(Exit::Failed, "service-lock", error.to_string()),
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
        Self::new(exit, code, trouble.to_string())
            .safety("What was decided is kept here and goes out later.")
    }
}
