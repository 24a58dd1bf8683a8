//! Opening and serving: the address, the link file, the routes.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::response::Redirect;
use axum::routing::{get, post};
use saphan_certs::link_file;
use saphan_pages::doorstep::behind;
use saphan_pages::entry::speak;
use saphan_pages::links::{LINK_FILE, LinkMaker, LinkTaker};
use saphan_pages::loopback::LoopbackAddress;
use saphan_pages::server::{AddressTaken, Door};
use saphan_pages::sessions::Sessions;
use saphan_pages::system_rng;
use tokio_util::sync::CancellationToken;

use super::desk::Desk;
use super::seat::Hall;
use super::{
    Place, backup, comparing, invitations, locking, log, partners, powers, refusing, requests,
    standing, visit, withdrawing,
};

/// The name that the pages go by: another one than an office's pages on the same computer.
const HOST_NAME: &str = "ca.saphan.localhost";

/// Why the pages are not served.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotServed {
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
    /// Stable name for scripts.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Address(_) => "pages-address",
            Self::Link { .. } => "pages-link",
        }
    }
}

/// Pages that are ready to be served.
pub(crate) struct Pages {
    door: Door,
    hall: Arc<Hall>,
    link_file: PathBuf,
    /// Has the link file locked for as long as the pages are served.
    links: LinkMaker,
}

impl Pages {
    /// Takes the address and writes what makes links into the authority's folder.
    ///
    /// # Errors
    /// [`NotServed`].
    pub(crate) async fn open(place: Place, address: LoopbackAddress) -> Result<Self, NotServed> {
        let door = Door::open(HOST_NAME, address).await?;
        let names = door.names().clone();
        let links = LinkMaker::new(names.origin(), &mut system_rng());
        let link_file = place.dir.join(LINK_FILE);
        link_file::write(&link_file, &links)
            .map_err(|source| NotServed::Link { path: link_file.clone(), source })?;
        let sessions = Arc::new(Mutex::new(Sessions::default()));
        let desk = Desk::new(place, Arc::clone(&sessions));
        let taker = Mutex::new(LinkTaker::of(&links));
        let hall = Arc::new(Hall { names, sessions, links: taker, desk });
        Ok(Self { door, hall, link_file, links })
    }

    /// Where they are, as a browser finds them.
    pub(crate) fn origin(&self) -> String {
        self.hall.names.origin()
    }

    /// Serves until `stop`, then drops the key.
    ///
    /// # Cancel safety
    /// Dropping the future is like a power cut: what is in the log was done.
    pub(crate) async fn run(self, stop: CancellationToken) {
        let Self { door, hall, link_file, links } = self;
        let desk = Arc::clone(&hall.desk);
        tokio::select! {
            () = door.serve(behind(hall, routes()), stop) => {}
            () = Arc::clone(&desk).lock_when_left() => {}
        }
        // Another start may have written its own already.
        let _ = std::fs::remove_file(&link_file);
        drop(links);
        let _ = desk.lock().await;
    }
}

fn routes() -> Router<Arc<Hall>> {
    Router::new()
        .route("/", get(async || Redirect::to("/requests")))
        .route("/open", get(locking::open))
        .route("/unlock", get(locking::ask).post(locking::unlock))
        .route("/language", post(speak::<Hall>))
        .route("/hide", post(locking::hide))
        .route("/alone", get(locking::alone))
        .route("/stay", post(locking::stay))
        .route("/requests", get(requests::list))
        .route("/visit", post(visit::visit).get(async || Redirect::to("/requests")))
        .route("/request/{request}", get(requests::show).post(comparing::approve))
        .route("/request/{request}/refuse", get(refusing::ask).post(refusing::refuse))
        .route("/invite", get(invitations::ask).post(invitations::invite))
        .route(
            "/invitation/{invitation}/withdraw",
            get(withdrawing::ask).post(withdrawing::withdraw),
        )
        .route("/partners", get(partners::list))
        .route("/partner/{partner}", get(partners::show))
        .route("/partner/{partner}/suspend", get(standing::ask_suspend).post(standing::suspend))
        .route("/partner/{partner}/resume", get(standing::ask_resume).post(standing::resume))
        .route("/partner/{partner}/revoke", get(standing::ask_revoke).post(standing::revoke))
        .route("/powers", get(powers::show))
        .route("/log", get(log::list))
        .route("/log/export", get(log::export))
        .route("/backup", get(backup::show).post(backup::make))
        .route("/backup/verify", get(backup::ask_verify).post(backup::verify))
}
