//! An office's own library on its directory, beside the programs that run there: for what no
//! command does alone.

use std::io::Cursor;
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_agent::config::{Config, Settings};
use saphan_agent::keyring::Keyring;
use saphan_agent::office::{Attaching, BlobView, Identity, Office as Library, OfficeError};
use saphan_agent::pages::{Pages, Place};
use saphan_agent::service::Clock;
use saphan_agent::store::{Durability, SealedName};
use saphan_certs::sealed_file::Passphrase;
use saphan_protocol::blob::Manifest;
use saphan_protocol::codes::AttachmentType;
use saphan_protocol::ids::{BlobId, PartnerId, ReferralCode};
use saphan_protocol::time::UnixSeconds;
use tokio_util::sync::CancellationToken;

use super::{Office, PASSPHRASE};
use crate::world::scan;

/// Pages that are served within the test's own process.
pub struct Served {
    origin: String,
    link: String,
    stop: CancellationToken,
    thread: JoinHandle<()>,
}

impl Served {
    /// Where they are.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Path and query of a one-time link into them.
    pub fn link(&self) -> String {
        self.link.clone()
    }

    /// Ends them.
    ///
    /// # Panics
    /// If they have ended by a fault.
    pub fn stop(self) {
        self.stop.cancel();
        self.thread.join().expect("the pages ran");
    }
}

impl Office {
    /// Serves the pages with a patience that no settings file allows.
    ///
    /// # Panics
    /// If they are not served.
    pub fn pages_that_lock_after(&self, lock_after: Duration) -> Served {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime of one thread");
        let mut config = Config::defaults();
        config.lock_after = lock_after;
        let settings = Settings::new(config, self.dir().join("agent.toml"), Vec::new(), |_| None);
        let place = Place { dir: self.dir().to_owned(), settings, clock: Clock::system() };
        let address = "127.0.0.1:0".parse().expect("an address of loopback");
        let pages = runtime.block_on(Pages::open(place, address, None)).expect("they are served");
        let origin = pages.origin();
        let link = pages.links().link(Clock::system().now(), &mut UnwrapErr(SysRng));
        let link = link.strip_prefix(&origin).expect("a link into these pages").to_owned();
        let stop = CancellationToken::new();
        let running = pages.run(stop.clone());
        let thread = std::thread::spawn(move || runtime.block_on(running));
        Served { origin, link, stop, thread }
    }

    /// Opens the office as its case worker, and does something in it.
    ///
    /// # Panics
    /// If it does not open.
    pub fn within<T>(&self, work: impl AsyncFnOnce(&mut Library, UnixSeconds) -> T) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let keyring = Keyring::open(self.dir()).expect("the office is set up");
        let papers = keyring.papers().expect("the office is admitted");
        let passphrase = Passphrase::new(PASSPHRASE.to_owned().into()).expect("long enough");
        let code = "lo-01".parse().expect("a staff code");
        let (keys, key) = keyring.unlock_officer(&code, &passphrase).expect("the passphrase");
        let (vault, signing, incarnation) = keys.into_parts();
        let us = Identity {
            partner: keyring.partner().clone(),
            network: keyring.network().clone(),
            authority: papers.pinned.lineage.clone(),
            key: signing,
            incarnation,
        };
        let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
        let now = UnixSeconds::new(since.as_secs());
        let rng = Box::new(UnwrapErr(SysRng));
        runtime.expect("a runtime of one thread").block_on(async {
            let office = Library::open(self.dir(), us, vault, None, Durability::Full, rng).await;
            let mut office = office.expect("the store opens");
            office.sign_in(&code, key, now).await.expect("an active officer");
            let done = work(&mut office, now).await;
            office.close().await;
            done
        })
    }

    /// Attaches `file` to a case, and offers it to `to`.
    ///
    /// # Panics
    /// If the office does not do it.
    pub fn offers(&self, case: &str, file: &[u8], to: &PartnerId) -> Manifest {
        self.within(async |office, now| {
            let known = office.identifiers(case, now).await.expect("the case is here");
            let attaching = Attaching {
                attachment_type: AttachmentType::IdCopy,
                name: SealedName::new("scan.pdf".to_owned()),
                original: &mut Cursor::new(b"%PDF"),
                rebuilt: &mut scan(office.folder(), file, &known),
                progress: &|_, _| {},
            };
            let attached = office.attach(case, attaching, false, now).await.expect("attached");
            let number = attached.number.expect("it was no dry run");
            office.offer_blob(case, number, to, now).await.expect("offered")
        })
    }

    /// Begins to fetch an attachment that belongs to a referral.
    ///
    /// # Panics
    /// If the office does not know the referral.
    pub fn fetches(&self, referral: &str, manifest: &Manifest) {
        let code: ReferralCode = referral.parse().expect("a referral's code");
        self.within(async |office, now| {
            let id = office.find(&code).await.expect("the referral is here");
            office.fetch_blob(&id, manifest, now).await.expect("begun");
        });
    }

    /// How far an attachment is.
    ///
    /// # Panics
    /// If there is none of this id.
    pub fn transfer(&self, blob: BlobId) -> BlobView {
        let views = self.within(async |office, _| office.transfers().await);
        let views = views.expect("the store reads");
        views.into_iter().find(|view| view.id == blob).expect("an attachment on its way")
    }

    /// The bytes of an attachment that has arrived.
    ///
    /// # Panics
    /// If it has not.
    pub fn reads(&self, blob: BlobId) -> Vec<u8> {
        let mut read = Vec::new();
        self.within(async |office, _| {
            let take = |some: &[u8]| {
                read.extend_from_slice(some);
                Ok::<_, OfficeError>(())
            };
            office.read_blob(&blob, take).await.expect("it is here");
        });
        read
    }
}
