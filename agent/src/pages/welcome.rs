//! The first start: the pages of a computer without an office, and nothing else, until there is one.
//!
//! ```text
//! lobby     what these pages share, and how far they are
//! frame     what stands round each of them, and what is wrong with a form
//! choice    join, start, restore
//! join      an invitation, or the three names that go into a request by file
//! number    what is read out, and what the hub says
//! request   the request as a file, and the administrator's answer
//! officers  the first two people
//! sheet     the paper with which the office takes itself out
//! restore   a backup
//! ```
//!
//! Whatever is done here a command does too. Each step is on the disk before the next page is shown, so that
//! a start after a power cut goes on where it was.

mod choice;
mod frame;
mod join;
mod lobby;
mod number;
mod officers;
mod request;
mod restore;
mod sheet;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::response::Redirect;
use axum::routing::{get, post};
use saphan_certs::sealed_file::KdfCost;
use saphan_pages::{doorstep, entry};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::front::Front;
use crate::config::{Config, LoopbackAddress};
use crate::exit::Failure;
use crate::service::Clock;
use crate::setup::restore::{PART_FOLDER, clear, go_on};
use crate::setup::stage::{Stage, remove};
use lobby::{Lobby, Visitor};

/// How long a visit at the hub may take to end once the pages do.
const STOP_GRACE: Duration = Duration::from_secs(3);

/// Where an office is to be set up, and how.
pub struct Ground {
    /// Folder of the office, which exists.
    pub dir: PathBuf,
    /// Settings from before there is a file.
    pub config: Config,
    /// Where the file of settings is to lie.
    pub config_path: PathBuf,
    /// What time it is.
    pub clock: Clock,
    /// What a guess at a new passphrase costs.
    pub cost: KdfCost,
}

/// Pages of the first start that are ready to be served.
pub struct Welcome {
    front: Front,
    lobby: Arc<Lobby>,
}

impl Welcome {
    /// Whether an office is still to be set up in `dir`, or to be finished.
    pub fn is_wanted(dir: &std::path::Path) -> bool {
        Stage::of(dir) != Stage::Done
    }

    /// Takes the address, writes what makes links into the folder, and finishes what was cut off.
    ///
    /// # Errors
    /// `NotServed` as a [`Failure`], and failures of the disk.
    pub async fn open(ground: Ground, address: LoopbackAddress) -> Result<Self, Failure> {
        go_on(&ground.dir)?;
        // Of an attempt that was cut off before it counted.
        clear(&ground.dir.join(PART_FOLDER))?;
        remove(&ground.dir.join(restore::COPY_FILE))?;
        let front = Front::open(&ground.dir, address).await?;
        let lobby = Arc::new(Lobby::new(ground, &front));
        Ok(Self { front, lobby })
    }

    /// Where they are, as a browser finds them.
    pub fn origin(&self) -> String {
        self.front.origin()
    }

    /// Serves until the office is set up, or `stop`. Returns the same address with whoever has come in, for
    /// the pages that follow; `None` if it was stopped.
    ///
    /// # Cancel safety
    /// Dropping the future is like a power cut: the next start goes on.
    pub async fn run(self, stop: CancellationToken) -> Option<Front> {
        let Self { front, lobby } = self;
        // It is over at once where the last answer is made, so that what follows it comes to whoever serves next.
        let over = lobby.done().child_token();
        let asking = tokio::spawn(number::ask_on(Arc::clone(&lobby), over.clone()));
        let stopped = async {
            stop.cancelled().await;
            over.cancel();
        };
        let served = front.serve(doorstep::behind(Arc::clone(&lobby), routes()), over.clone());
        tokio::join!(served, async {
            tokio::select! {
                () = stopped => {}
                () = over.cancelled() => {}
            }
        });
        if timeout(STOP_GRACE, asking).await.is_err() {
            warn!("a visit at the hub was not over in time");
        }
        if stop.is_cancelled() {
            front.close();
            return None;
        }
        info!("the office is set up");
        Some(front)
    }
}

fn routes() -> Router<Arc<Lobby>> {
    Router::new()
        .route("/open", get(choice::open))
        .route("/language", post(entry::speak::<Lobby>))
        .route("/welcome", get(choice::show))
        .route("/welcome/start", get(choice::start))
        .route("/welcome/join", get(join::ask).post(join::join))
        .route("/welcome/file", get(join::ask_names).post(join::by_file))
        .route("/welcome/number", get(number::show).post(number::invite))
        .route("/welcome/number/renew", post(number::renew))
        .route("/welcome/number/large", get(number::large))
        .route("/welcome/number.svg", get(number::picture))
        .route("/welcome/request", get(request::show).post(request::answer))
        .route("/welcome/request/file", get(request::file))
        .route("/welcome/request/install", post(request::install))
        .route("/welcome/officers", get(officers::ask).post(officers::add))
        .route("/welcome/sheet", get(sheet::ask).post(sheet::finish))
        .route("/welcome/sheet/paper", get(sheet::paper))
        .route("/welcome/sheet.svg", get(sheet::picture))
        .route("/welcome/restore", get(restore::ask).post(restore::begin))
        .route("/welcome/restoring", get(restore::wait))
        .route("/", get(elsewhere))
        .route("/{*page}", get(elsewhere))
        // Each form has a bound of its own; a backup is larger than any other.
        .layer(DefaultBodyLimit::disable())
}

/// No other page is reachable before there is an office.
async fn elsewhere(_: Visitor) -> Redirect {
    Redirect::to("/welcome")
}
