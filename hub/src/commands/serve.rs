//! `serve`: until the program is told to stop.

use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use saphan_certs::files::{Readers, write_atomically};
use saphan_certs::hub_name::HubName;
use saphan_pages::server::AddressTaken;
use saphan_pages::service;
use saphan_protocol::ids::NetworkName;
use serde::Serialize;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{error, info, warn};

use super::{Context, Outcome, document, log};
use crate::cli::Serve;
use crate::clock::Clock;
use crate::config::{Config, Setting};
use crate::exit::{Exit, Failure};
use crate::language::Words;
use crate::ops::Ops;
use crate::pages::{Pages, Site};
use crate::place::Place;
use crate::said::number;
use crate::shell::{Certified, Server, Setup};
use crate::store::Store;

/// How often a hub looks for new certificates of its own.
const PAPERS_POLL: Duration = Duration::from_millis(500);

/// The hub listens.
#[derive(Serialize)]
struct Listening {
    event: &'static str,
    address: SocketAddr,
    /// Where it takes TLS on TCP.
    #[serde(skip_serializing_if = "Option::is_none")]
    tcp: Option<SocketAddr>,
    name: HubName,
    network: NetworkName,
    listed: bool,
    directory: u64,
    envelopes: u64,
    /// Where the status page is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<String>,
    /// Where a monitoring program may ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    ops: Option<String>,
}

impl Outcome for Listening {
    const SCHEMA: &'static str = "saphan.hub.serve/1";

    fn text(&self, t: Words) -> String {
        let next = if self.listed {
            "saphan-hub status".to_owned()
        } else {
            t.say("cli-serve-not-listed").to_string()
        };
        let hub = t.say("cli-serve-hub").with("name", &self.name).with("network", &self.network);
        let hub = hub.count("entries", number(self.directory));
        let pages = self.pages.as_ref().map(|at| t.say("cli-serve-page").with("at", at));
        let ops = self.ops.as_ref().map(|at| t.say("cli-serve-ops").with("at", at));
        let lines = [
            Some(t.say("cli-serve-listening").with("address", self.address)),
            Some(hub.count("envelopes", number(self.envelopes))),
            pages,
            ops,
            Some(t.say("cli-serve-next").with("next", next)),
        ];
        lines.into_iter().flatten().map(|line| format!("{line}\n")).collect()
    }
}

/// The hub has stopped.
#[derive(Serialize)]
pub(super) struct Stopped {
    event: &'static str,
}

impl Outcome for Stopped {
    const SCHEMA: &'static str = "saphan.hub.serve/1";

    fn text(&self, t: Words) -> String {
        format!("{}\n", t.say("cli-serve-stopped"))
    }
}

pub(super) async fn serve(context: &Context, args: &Serve) -> Result<Stopped, Failure> {
    let listen = args.listen.map(|address| (Setting::ListenAddress, address.to_string()));
    let config = Config::of(&context.settings(listen.into_iter().collect())?)?;
    log::start(&config);
    let place = context.place()?;
    let _lock = place.lock()?;
    let installed = place.installed_at();
    let papers = place.papers(&config.name, context.now)?;
    let setup = Setup {
        listen: config.listen,
        listen_tcp: config.listen_tcp,
        certified: Certified::new(&papers, &place)?,
        root: papers.root,
        limits: config.limits,
        clock: Clock::system(),
    };
    let relay = context.relay(place, &config).await?;
    let counts = relay.store().counts().await?;
    let stop = service::told_to_stop().map_err(|error| no_signals(&error))?;
    let server = Server::start(setup, relay).await?;
    // The room of a database is for whoever runs it to heed.
    if config.database.is_none() {
        let store = context.dir.join(&config.store);
        server.heed_disk(store.parent().unwrap_or(&context.dir).to_owned(), config.store_free_min);
    }
    let pages = pages(context, &config, &server).await?;
    let ops = ops(context, &config, &server).await?;
    let listening = Listening {
        event: "listening",
        address: server.address(),
        tcp: server.tcp_address(),
        name: config.name.clone(),
        network: server.relay().directory().network().clone(),
        listed: server.relay().is_listed(),
        directory: counts.directory,
        envelopes: counts.envelopes,
        pages: pages.as_ref().map(Pages::origin),
        ops: ops.as_ref().map(Ops::origin),
    };
    if !listening.listed {
        warn!("the directory does not list this hub");
    }
    announce(context, args, &listening)?;
    service::tell_ready();
    info!(entries = counts.directory, envelopes = counts.envelopes, "hub serves");
    let stop_pages = CancellationToken::new();
    let beside = TaskTracker::new();
    pages.map(|pages| beside.spawn(pages.run(stop_pages.clone())));
    ops.map(|ops| beside.spawn(ops.run(stop_pages.clone())));
    beside.close();
    tokio::select! {
        () = stop => {}
        () = watch_papers(context, &server, listening.name, installed) => {}
    }
    service::tell_stopping();
    info!("hub stops");
    stop_pages.cancel();
    beside.wait().await;
    server.stop().await;
    Ok(Stopped { event: "stopped" })
}

/// The status page, if it is asked for.
async fn pages<S: Store>(
    context: &Context,
    config: &Config,
    server: &Server<S>,
) -> Result<Option<Pages<S>>, Failure> {
    let Some(address) = config.ui else { return Ok(None) };
    let site = Site { dir: context.dir.clone(), name: config.name.clone() };
    let pages = Pages::open(site, server.watch(), address).await;
    Ok(Some(pages.map_err(|error| taken(&error, "ui.listen"))?))
}

/// What a monitoring program may ask, if it may.
async fn ops<S: Store>(
    context: &Context,
    config: &Config,
    server: &Server<S>,
) -> Result<Option<Ops<S>>, Failure> {
    let Some(address) = config.ops else { return Ok(None) };
    let ops = Ops::open(context.dir.clone(), server.watch(), address).await;
    Ok(Some(ops.map_err(|error| taken(&error, "ops.listen"))?))
}

fn taken(error: &AddressTaken, setting: &'static str) -> Failure {
    let next = format!("set {setting} in hub.toml to another address of this computer, or to off");
    Failure::new(Exit::Failed, "pages-address", error, next)
        .with("address", error.address)
        .with("setting", setting)
        .with("detail", &error.source)
}

/// Takes over what `certificate install` puts into the folder, while connections go on. Never ends.
async fn watch_papers<S: Store>(
    context: &Context,
    server: &Server<S>,
    name: HubName,
    mut seen: Option<SystemTime>,
) {
    let mut tick = interval(PAPERS_POLL);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        let Ok(place) = Place::open(&context.dir) else { continue };
        let installed = place.installed_at();
        if installed == seen {
            continue;
        }
        seen = installed;
        let renewed = place
            .papers(&name, Clock::system().now())
            .map_err(Failure::from)
            .and_then(|papers| Ok(server.certify(&papers, &place)?));
        if let Err(failure) = renewed {
            error!(cause = %failure.to_text(false), "new certificates not taken, the old ones stand");
        }
    }
}

fn announce(context: &Context, args: &Serve, listening: &Listening) -> Result<(), Failure> {
    if let Some(path) = &args.ready_file {
        let text = format!("{}\n", listening.address);
        write_atomically(path, text.as_bytes(), Readers::Usual)
            .map_err(|error| Failure::unwritable(path, &error))?;
    }
    let t = context.words;
    let text = if context.global.json { document(listening) + "\n" } else { listening.text(t) };
    let mut stdout = io::stdout().lock();
    // A hub whose output nobody reads serves all the same.
    let _ = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
    Ok(())
}

fn no_signals(error: &io::Error) -> Failure {
    let cause = format!("cannot listen for signals: {error}");
    Failure::new(Exit::Failed, "signals", cause, "saphan-hub check")
}
