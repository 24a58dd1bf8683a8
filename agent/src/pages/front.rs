//! What stays while one set of pages follows another: the address, the links into it, and who has come in.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use saphan_certs::link_file;
use saphan_pages::guard::Names;
use saphan_pages::links::{LINK_FILE, LinkMaker, LinkTaker};
use saphan_pages::server::Door;
use saphan_pages::sessions::Sessions;
use tokio_util::sync::CancellationToken;

use super::server::NotServed;
use super::system_rng;
use crate::config::LoopbackAddress;

/// The name that the pages go by.
const HOST_NAME: &str = "saphan.localhost";

/// An address that was taken for pages, with a link file in the office's folder.
pub struct Front {
    door: Door,
    sessions: Arc<Mutex<Sessions>>,
    links: LinkMaker,
    taker: Arc<Mutex<LinkTaker>>,
    link_file: PathBuf,
}

impl Front {
    /// Takes the address and writes what makes links into the folder `dir`.
    ///
    /// # Errors
    /// [`NotServed`].
    pub async fn open(dir: &Path, address: LoopbackAddress) -> Result<Self, NotServed> {
        let door = Door::open(HOST_NAME, address).await?;
        let links = LinkMaker::new(door.names().origin(), &mut system_rng());
        let link_file = dir.join(LINK_FILE);
        link_file::write(&link_file, &links)
            .map_err(|source| NotServed::Link { path: link_file.clone(), source })?;
        let taker = Arc::new(Mutex::new(LinkTaker::of(&links)));
        Ok(Self { door, sessions: Arc::default(), links, taker, link_file })
    }

    /// Where the pages are, as a browser finds them.
    pub fn origin(&self) -> String {
        self.names().origin()
    }

    /// What makes links into them.
    pub fn links(&self) -> &LinkMaker {
        &self.links
    }

    pub(super) fn names(&self) -> &Names {
        self.door.names()
    }

    pub(super) fn sessions(&self) -> Arc<Mutex<Sessions>> {
        Arc::clone(&self.sessions)
    }

    pub(super) fn taker(&self) -> Arc<Mutex<LinkTaker>> {
        Arc::clone(&self.taker)
    }

    /// Serves `router` until `stop`; whoever asks meanwhile waits for what follows.
    pub(super) async fn serve(&self, router: Router, stop: CancellationToken) {
        self.door.serve(router, stop).await;
    }

    /// Nobody can make links any more.
    pub(super) fn close(self) {
        // Another start may have written its own already.
        let _ = std::fs::remove_file(&self.link_file);
    }
}
