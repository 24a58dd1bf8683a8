//! Opening and serving: the address, the link file, the routes.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::response::Redirect;
use axum::routing::{get, post};
use saphan_certs::link_file;
use saphan_pages::doorstep::behind;
use saphan_pages::links::{LINK_FILE, LinkMaker, LinkTaker};
use saphan_pages::server::{AddressTaken, Door, STOP_GRACE};
use saphan_pages::sessions::Sessions;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::clerk::{Counter, Reliefs};
use super::seat::{Hall, held};
use super::{
    Place, acts, approve, audit, backup, consent, disclose, inbox, locking, new_referral, partners,
    profile, queue, referral, reports, retention, settings, staff, status, system_rng, withdraw,
};
use crate::config::LoopbackAddress;

/// The name that the pages go by.
const HOST_NAME: &str = "saphan.localhost";

/// Why the pages are not served.
#[derive(Debug, thiserror::Error)]
pub enum NotServed {
    /// The address is taken.
    #[error(transparent)]
    Address(#[from] AddressTaken),
    /// What makes links cannot be written.
    #[error("cannot write {}: {source}; check space and permissions", .path.display())]
    Link {
        /// The file.
        path: PathBuf,
        /// What the file system said.
        source: io::Error,
    },
}

impl NotServed {
    /// Stable name for logs and scripts.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Address(_) => "pages-address",
            Self::Link { .. } => "pages-link",
        }
    }
}

/// Pages that are ready to be served.
pub struct Pages {
    door: Door,
    hall: Arc<Hall>,
    counter: Counter,
    links: LinkMaker,
    link_file: PathBuf,
}

impl Pages {
    /// Takes the address and writes what makes links into the office's folder.
    ///
    /// # Errors
    /// [`NotServed`].
    pub async fn open(
        place: Place,
        address: LoopbackAddress,
        reliefs: Reliefs,
    ) -> Result<Self, NotServed> {
        let door = Door::open(HOST_NAME, address).await?;
        let names = door.names().clone();
        let links = LinkMaker::new(names.origin(), &mut system_rng());
        let link_file = place.dir.join(LINK_FILE);
        link_file::write(&link_file, &links)
            .map_err(|source| NotServed::Link { path: link_file.clone(), source })?;
        let sessions = Arc::new(Mutex::new(Sessions::default()));
        let all = Arc::clone(&sessions);
        let locked = Box::new(move || held(&all).lock());
        let (counter, clerk) = Counter::new(place.clone(), reliefs, locked);
        let taker = Mutex::new(LinkTaker::of(&links));
        let hall = Arc::new(Hall { place, names, sessions, links: taker, clerk });
        Ok(Self { door, hall, counter, links, link_file })
    }

    /// Where they are, as a browser finds them.
    pub fn origin(&self) -> String {
        self.hall.names.origin()
    }

    /// What makes links into them.
    pub fn links(&self) -> &LinkMaker {
        &self.links
    }

    /// Serves until `stop`, then locks the office.
    ///
    /// # Cancel safety
    /// Dropping the future is like a power cut: nothing that was decided is lost.
    pub async fn run(self, stop: CancellationToken) {
        let Self { door, hall, counter, links, link_file } = self;
        drop(links);
        let at_counter = tokio::spawn(counter.run());
        door.serve(behind(hall, routes()), stop).await;
        // Another start may have written its own already.
        let _ = std::fs::remove_file(&link_file);
        // The clerk goes once nobody can send it anything.
        if timeout(STOP_GRACE, at_counter).await.is_err() {
            warn!("the office of the pages was not closed in time");
        }
        info!("pages stopped");
    }
}

fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/", get(async || Redirect::to("/inbox")))
        .route("/open", get(locking::open))
        .route("/unlock", get(locking::ask).post(locking::unlock))
        .route("/language", post(locking::speak::<Hall>))
        .route("/hide", post(locking::hide))
        .route("/alone", get(locking::alone))
        .route("/inbox", get(inbox::received))
        .route("/sent", get(inbox::sent))
        .route("/referral/{code}", get(referral::show).post(referral::reveal))
        .route("/referral/{code}/open", post(referral::open))
        .route("/referral/{code}/{act}", get(acts::ask).post(acts::act))
        .route("/referral/{code}/disclose", get(disclose::stages))
        .route("/referral/{code}/disclose/{tier}", post(disclose::check))
        .route("/referral/{code}/disclose/{tier}/send", post(disclose::tell))
        .route("/referral/{code}/approve", get(approve::show).post(approve::approve))
        .route("/referral/{code}/return", post(approve::send_back))
        .route("/referral/{code}/withdraw", get(withdraw::ask).post(withdraw::withdraw))
        .route("/new", get(new_referral::file))
        .route("/new/partner", post(new_referral::partner).get(begin))
        .route("/new/need", post(new_referral::need).get(begin))
        .route("/new/check", post(new_referral::check).get(begin))
        .route("/new/send", post(new_referral::send).get(begin))
        .route("/partners", get(partners::list))
        .route("/partner/{partner}", get(partners::show).post(partners::compare))
        .route("/queue", get(queue::show).post(queue::retry))
        .merge(audit::routes())
        .merge(backup::routes())
        .merge(consent::routes())
        .merge(profile::routes())
        .merge(reports::routes())
        .merge(retention::routes())
        .merge(settings::routes())
        .merge(staff::routes())
        .merge(status::routes())
}

/// A step of a new referral without what was chosen before it.
async fn begin() -> Redirect {
    Redirect::to("/new")
}
