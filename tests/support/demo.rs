//! The demo: three partners, an authority and a hub on one computer, on invented cases.
//!
//! Offices, services and hub are the code that the programs run, over real QUIC, with real
//! certificates and stores. Only the day is moved to one on which the example cases are current.
//! Whatever is printed was checked first; what does not hold ends the demo with the step's name.
//!
//! ```text
//! story      what happens, and what must be true of it
//! journey    the part of it from an acceptance to an erasure
//! network    an authority, a hub and three partners that know each other
//! hub        the hub, which can be stopped and started again
//! partner    an office: its keys, its service, its officers
//! line       what lies between an office and the hub; can be cut, remembers what it carried
//! caller     a connection to the hub that sends what it is told to
//! examples   the case files, and every text in them that points to a person
//! search     the search for these texts
//! balance    what was searched in the end
//! record     what was sent, for people
//! tour       commands for looking around
//! report     lines with their times
//! log        what the programs log, in files
//! ```

mod balance;
mod caller;
mod examples;
mod hub;
mod journey;
mod line;
mod log;
mod network;
mod partner;
mod record;
mod report;
mod search;
mod story;
mod tour;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use tempfile::TempDir;

use report::Report;
use tour::Tour;

/// Protects the keys of every office of the demo.
const PASSPHRASE: &str = "demo demo demo";
/// Longest wait for anything; much longer than all of it takes, since machines may be busy.
const DEADLINE: Duration = Duration::from_secs(60);
/// How often a condition is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// How the demo runs.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Ends after the story instead of waiting for Ctrl-C.
    pub check: bool,
    /// Uses this empty or new folder and leaves it; else a temporary one that is removed.
    pub keep: Option<PathBuf>,
}

/// Runs the demo and prints it to `out`.
///
/// # Errors
/// Whatever was not as it should be, with the step in which it was found.
pub fn run(options: &Options, out: &mut dyn Write) -> Result<()> {
    let place = Place::new(options.keep.as_deref())?;
    // One thread: what is logged belongs to this demo, whatever else its process does.
    let _log = log::to_files(place.path()).context("log files cannot be made")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(Box::pin(async {
        let mut report = Report::new(out);
        let (mut network, accepted) = story::tell(place.path(), &mut report).await?;
        for partner in [&network.bsp, &network.nkw, &network.opb] {
            partner.certifies_for_today().await?;
        }
        let tour = Tour::of(&network, accepted.code());
        tour.try_out().await.context("look around")?;
        if !options.check {
            report.plain(&tour.text(matches!(place, Place::Kept(_))))?;
            tokio::signal::ctrl_c().await?;
        }
        network.stop().await
    }))
}

/// Where everything lies.
enum Place {
    Temporary(TempDir),
    Kept(PathBuf),
}

impl Place {
    fn new(keep: Option<&Path>) -> Result<Self> {
        let Some(dir) = keep else {
            return Ok(Self::Temporary(tempfile::Builder::new().prefix("saphan-demo-").tempdir()?));
        };
        let named = || format!("{} cannot be used", dir.display());
        std::fs::create_dir_all(dir).with_context(named)?;
        let is_empty = std::fs::read_dir(dir).with_context(named)?.next().is_none();
        ensure!(is_empty, "{} is not empty; name another folder", dir.display());
        Ok(Self::Kept(dir.canonicalize().with_context(named)?))
    }

    fn path(&self) -> &Path {
        match self {
            Self::Temporary(dir) => dir.path(),
            Self::Kept(dir) => dir,
        }
    }
}

/// The randomness of the system.
fn rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// Waits until `look` finds something: the one place where the demo waits.
async fn eventually<T>(what: &str, mut look: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let deadline = Instant::now() + DEADLINE;
    loop {
        if let Some(found) = look().await? {
            return Ok(found);
        }
        if Instant::now() >= deadline {
            bail!("in {} s it did not happen that {what}", DEADLINE.as_secs());
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
