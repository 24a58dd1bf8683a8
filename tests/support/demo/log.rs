//! What hub and offices log, each in a file, as much as they have to say.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Mutex;

use tracing::level_filters::LevelFilter;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry::LookupSpan;

/// What the hub logs.
pub(super) const HUB_LOG: &str = "hub.log";
/// What the three offices log.
pub(super) const AGENTS_LOG: &str = "agents.log";

/// Writes what is logged on this thread, until the guard is dropped, into two files in `dir`.
pub(super) fn to_files(dir: &Path) -> io::Result<DefaultGuard> {
    let hub = file(&dir.join(HUB_LOG), "saphan_hub")?;
    let agents = file(&dir.join(AGENTS_LOG), "saphan_agent")?;
    let registry = tracing_subscriber::registry().with(hub).with(agents);
    Ok(tracing::subscriber::set_default(registry))
}

/// With the crates that the program itself writes into its log, and no others.
fn file<S>(path: &Path, program: &'static str) -> io::Result<impl Layer<S>>
where
    S: tracing::Subscriber + for<'a> LookupSpan<'a>,
{
    let ours = [program, "saphan_certs", "saphan_protocol"];
    let filter = Targets::new()
        .with_default(LevelFilter::OFF)
        .with_targets(ours.map(|target| (target, LevelFilter::TRACE)));
    let writer = Mutex::new(File::create(path)?);
    let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(writer);
    Ok(layer.with_filter(filter))
}
