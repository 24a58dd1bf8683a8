//! Log lines on standard error.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::config::{Config, LogFormat};

/// Only what was written under our rules for logs is written down: other crates may name values.
const OURS: [&str; 3] = ["saphan_hub", "saphan_certs", "saphan_protocol"];

/// Starts the log as the settings say; a second start changes nothing.
pub(super) fn start(config: &Config) {
    let filter = Targets::new()
        .with_default(LevelFilter::OFF)
        .with_targets(OURS.map(|target| (target, config.log_level)));
    let registry = tracing_subscriber::registry().with(filter);
    let started = match config.log_format {
        LogFormat::Text => {
            let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
            registry.with(layer.with_ansi(false)).try_init()
        }
        LogFormat::Json => {
            let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
            registry.with(layer.json()).try_init()
        }
    };
    // One that runs already has the same settings.
    drop(started);
}
