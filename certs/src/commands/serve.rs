//! `serve`: the pages for administrators, until the program is told to stop.

use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use saphan_certs::authority::Authority;
use saphan_certs::files::{Readers, write_atomically};
use saphan_pages::help::language_of_variable;
use saphan_pages::language::Language;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::Report;
use crate::cli::Common;
use crate::cli::serving::Serve;
use crate::failure::{Failure, exit};
use crate::pages::{Pages, Place};

const SCHEMA: &str = "saphan.ca.serve/1";
const NEXT: &str = "saphan-ca open; Ctrl-C stops the pages";

pub(crate) fn serve(dir: &Path, common: &Common, args: &Serve) -> Result<Report, Failure> {
    // Each act opens the folder for itself, so that commands work beside the pages; what is wrong with it
    // is better said now.
    let authority = Authority::open(dir)?;
    let network = authority.root().network().clone();
    drop(authority);
    let by = match &args.by.by {
        Some(by) => Some(by.clone()),
        None => std::env::var("SAPHAN_CA_BY").ok().and_then(|by| by.parse().ok()),
    };
    let place = Place {
        dir: dir.to_owned(),
        by,
        language: common.lang.or_else(language_of_variable).unwrap_or(Language::English),
        lock_after: Duration::from_secs(60 * args.lock_after),
        cost: args.kdf.into(),
    };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|error| {
        Failure::new(
            exit::FAILED,
            "runtime",
            error,
            "saphan-ca serve, after closing other programs",
        )
    })?;
    runtime.block_on(async {
        let stop = stop_on_signal()?;
        let pages = Pages::open(place, args.ui).await.map_err(|error| {
            let next = "saphan-ca serve --ui 127.0.0.1:0 takes any free address";
            Failure::new(exit::FAILED, error.code(), error, next)
        })?;
        let fields = json!({ "event": "serving", "pages": pages.origin(), "network": network });
        let text =
            format!("Pages of the authority of {network} at {}.\nNext: {NEXT}", pages.origin());
        let serving = Report::new(SCHEMA, fields, text);
        let said = if common.json { serving.to_json().to_string() } else { serving.text.clone() };
        if let Some(path) = &args.ready_file {
            let text = serving.to_json().to_string();
            write_atomically(path, text.as_bytes(), Readers::Usual).map_err(|error| {
                let cause = format!("{}: {error}", path.display());
                Failure::new(exit::FAILED, "ready-file", cause, "the same with another file")
            })?;
        }
        // Whoever does not read the first lines may still want the pages.
        let _ = writeln!(io::stdout(), "{said}").and_then(|()| io::stdout().flush());
        pages.run(stop).await;
        Ok(Report::new(SCHEMA, json!({ "event": "stopped" }), "Stopped.".to_owned()))
    })
}

/// A token that is cancelled when the process is asked to end.
fn stop_on_signal() -> Result<CancellationToken, Failure> {
    let stop = CancellationToken::new();
    let cancel = stop.clone();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let signals = |error: io::Error| Failure::new(exit::FAILED, "signals", error, NEXT);
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
    #[cfg(not(unix))]
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            cancel.cancel();
        }
    });
    Ok(stop)
}
