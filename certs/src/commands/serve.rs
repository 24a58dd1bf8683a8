//! `serve`: the pages for administrators, until the program is told to stop.

use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use saphan_certs::authority::Authority;
use saphan_certs::files::{Readers, write_atomically};
use saphan_pages::service;
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::Report;
use crate::cli::Common;
use crate::cli::serving::Serve;
use crate::failure::{Failure, exit};
use crate::language::{self, Words};
use crate::pages::{NotServed, Pages, Place};

const SCHEMA: &str = "saphan.ca.serve/1";

pub(crate) fn serve(
    t: Words,
    dir: &Path,
    common: &Common,
    args: &Serve,
) -> Result<Report, Failure> {
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
        language: language::named(common),
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
        let pages = Pages::open(place, args.ui).await.map_err(not_served)?;
        let fields = json!({ "event": "serving", "pages": pages.origin(), "network": network });
        let at = t.say("cli-serve-pages").with("network", &network).with("at", pages.origin());
        let next = t.say("cli-next").with("next", t.say("cli-serve-next"));
        let serving = Report::new(t, SCHEMA, fields, format!("{at}\n{next}"));
        let said = if common.json { serving.to_json().to_string() } else { serving.text.clone() };
        if let Some(path) = &args.ready_file {
            let text = serving.to_json().to_string();
            write_atomically(path, text.as_bytes(), Readers::Usual).map_err(|error| {
                let cause = format!("{}: {error}", path.display());
                Failure::new(exit::FAILED, "ready-file", cause, "the same with another file")
                    .disk(path, &error)
            })?;
        }
        // Whoever does not read the first lines may still want the pages.
        let _ = writeln!(io::stdout(), "{said}").and_then(|()| io::stdout().flush());
        service::tell_ready();
        pages.run(stop).await;
        let stopped = t.say("cli-serve-stopped").to_string();
        Ok(Report::new(t, SCHEMA, json!({ "event": "stopped" }), stopped))
    })
}

fn not_served(error: NotServed) -> Failure {
    let next = "saphan-ca serve --ui 127.0.0.1:0 takes any free address";
    let failure = Failure::new(exit::FAILED, error.code(), &error, next);
    match error {
        NotServed::Address(taken) => {
            failure.with("address", taken.address).with("detail", taken.source)
        }
        NotServed::Link { path, source } => failure.disk(&path, &source),
    }
}

/// A token that is cancelled when the process is asked to end.
fn stop_on_signal() -> Result<CancellationToken, Failure> {
    let next = "saphan-ca open; Ctrl-C stops the pages";
    let told = service::told_to_stop()
        .map_err(|error| Failure::new(exit::FAILED, "signals", error, next))?;
    let stop = CancellationToken::new();
    let cancel = stop.clone();
    tokio::spawn(async move {
        told.await;
        service::tell_stopping();
        cancel.cancel();
    });
    Ok(stop)
}
