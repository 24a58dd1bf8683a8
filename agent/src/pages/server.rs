//! Opening and serving: the address, the link file, the routes.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::response::Redirect;
use axum::routing::{get, post};
use saphan_pages::doorstep::behind;
use saphan_pages::links::LinkMaker;
use saphan_pages::server::{AddressTaken, STOP_GRACE};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::clerk::{Counter, Reliefs};
use super::front::Front;
use super::seat::{Hall, held};
use super::{
    Place, acts, approve, attachments, audit, backup, consent, disclose, files, glass, identity,
    inbox, kept, locking, new_referral, partners, profile, queue, referral, reports, retention,
    search, sent, settings, settle, staff, status, thaw, withdraw,
};
use crate::config::LoopbackAddress;

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
    front: Front,
    hall: Arc<Hall>,
    counter: Counter,
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
        Ok(Self::behind(Front::open(&place.dir, address).await?, place, reliefs))
    }

    /// Pages at an address that is taken already, for whoever has come in there.
    pub fn behind(front: Front, place: Place, reliefs: Reliefs) -> Self {
        let (names, sessions, links) = (front.names().clone(), front.sessions(), front.taker());
        let all = Arc::clone(&sessions);
        let locked = Box::new(move || held(&all).lock());
        let (counter, clerk) = Counter::new(place.clone(), reliefs, locked);
        let hall = Arc::new(Hall { place, names, sessions, links, clerk });
        Self { front, hall, counter }
    }

    /// Where they are, as a browser finds them.
    pub fn origin(&self) -> String {
        self.hall.names.origin()
    }

    /// What makes links into them.
    pub fn links(&self) -> &LinkMaker {
        self.front.links()
    }

    /// Serves until `stop`, then locks the office.
    ///
    /// # Cancel safety
    /// Dropping the future is like a power cut: nothing that was decided is lost.
    pub async fn run(self, stop: CancellationToken) {
        let Self { front, hall, counter } = self;
        let at_counter = tokio::spawn(counter.run());
        let routes = routes(&hall);
        front.serve(behind(hall, routes), stop).await;
        front.close();
        // The clerk goes once nobody can send it anything.
        if timeout(STOP_GRACE, at_counter).await.is_err() {
            warn!("the office of the pages was not closed in time");
        }
        info!("pages stopped");
    }
}

fn routes(hall: &Arc<Hall>) -> Router<Arc<Hall>> {
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
        .route("/referral/{code}/approve", get(approve::show).post(approve::approve))
        .route("/referral/{code}/return", post(approve::send_back))
        .route("/partners", get(partners::list))
        .route("/partner/{partner}", get(partners::show).post(partners::compare))
        .route("/queue", get(queue::show).post(queue::retry))
        .merge(acts::routes())
        .merge(attachments::routes())
        .merge(disclose::routes())
        .merge(glass::routes())
        .merge(identity::routes())
        .merge(new_referral::routes())
        .merge(sent::routes())
        .merge(settle::routes())
        .merge(thaw::routes())
        .merge(withdraw::routes())
        .merge(audit::routes())
        .merge(backup::routes())
        .merge(consent::routes())
        .merge(files::routes())
        .merge(search::routes())
        .merge(kept::routes())
        .merge(profile::routes())
        .merge(reports::routes())
        .merge(retention::routes())
        .merge(settings::routes())
        .merge(staff::routes())
        .merge(status::routes())
        .layer(from_fn_with_state(Arc::clone(hall), kept::forget_taken))
}
