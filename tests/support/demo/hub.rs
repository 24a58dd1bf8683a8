//! The hub of the demo: set up as `saphan-hub init` does, run as `saphan-hub serve` does.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result};
use saphan_agent::service::Clock;
use saphan_certs::hub_name::HubName;
use saphan_certs::request::HubRequest;
use saphan_hub::place::{Lock, Place};
use saphan_hub::relay::Relay;
use saphan_hub::shell::{Certified, Limits, ListenTcp, Server, Setup};
use saphan_hub::store::{Counts, Custodian, Quota, SqliteStore, Store as _};
use saphan_protocol::hub_session::Mail;
use saphan_protocol::ids::PartnerId;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use super::network::Ca;
use super::{eventually, rng};
use crate::ports::free_port;

const STORE_FILE: &str = "hub.sqlite";
/// Envelopes of one mailbox that are looked at.
const MAIL_MAX: usize = 64;

/// The hub.
pub(super) struct Hub {
    dir: PathBuf,
    name: HubName,
    clock: Clock,
    address: SocketAddr,
    serving: Option<Serving>,
}

struct Serving {
    server: Server<SqliteStore>,
    _lock: Lock,
}

impl Hub {
    /// Sets a hub up in `dir`, has it certified, and starts it on a free port.
    pub(super) async fn start(dir: &Path, ca: &mut Ca, clock: Clock) -> Result<Self> {
        let root = ca.authority.root().clone();
        let place = Place::init(dir, root, &mut rng())?;
        let (name, hosts): (HubName, _) = ("eu-1".parse()?, ["127.0.0.1".parse()?]);
        let request = HubRequest::parse(&place.request(&name, &hosts, clock.now())?)?;
        let issued = ca.authority.certify_hub(&ca.acting, &request, clock.now(), &mut rng())?;
        let pem = issued.to_pem();
        place.examine(&pem, &name, clock.now())?;
        place.install(&pem)?;
        let address = (Ipv4Addr::LOCALHOST, free_port()).into();
        let mut hub = Self { dir: dir.to_owned(), name, clock, address, serving: None };
        hub.load(&ca.entries()).await?;
        hub.resume().await?;
        let settings =
            format!("[hub]\nname = \"{}\"\n\n[listen]\naddress = \"{}\"\n", hub.name, hub.address);
        std::fs::write(dir.join(saphan_hub::config::CONFIG_FILE), settings)?;
        Ok(hub)
    }

    /// Starts the hub that was stopped, on the same port.
    pub(super) async fn resume(&mut self) -> Result<()> {
        let place = Place::open(&self.dir)?;
        let lock = place.lock()?;
        let papers = place.papers(&self.name, self.clock.now())?;
        let clock = self.clock;
        let setup = Setup {
            listen: self.address,
            listen_tcp: ListenTcp::Same,
            certified: Certified::new(&papers, &place)?,
            root: papers.root,
            limits: Limits::default(),
            clock: saphan_hub::clock::Clock::new(move || clock.now()),
        };
        let server = Server::start(setup, relay(place).await?).await?;
        self.address = server.address();
        self.serving = Some(Serving { server, _lock: lock });
        Ok(())
    }

    /// Stops it.
    pub(super) async fn stop(&mut self) -> Result<()> {
        let Serving { server, .. } = self.serving.take().context("the hub runs")?;
        server.stop().await;
        Ok(())
    }

    fn server(&self) -> Result<&Server<SqliteStore>> {
        Ok(&self.serving.as_ref().context("the hub runs")?.server)
    }

    /// Its folder.
    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    /// Waits until the hub that runs goes by a directory of this length.
    pub(super) async fn learns(&self, entries: u64) -> Result<()> {
        let server = self.server()?;
        eventually("the hub goes by the newest directory", async || {
            Ok((server.relay().directory_len() == entries).then_some(()))
        })
        .await
    }

    /// Where it listens.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Connections at this moment.
    pub(super) fn connections(&self) -> Result<usize> {
        Ok(self.server()?.connections())
    }

    /// What lies in its store.
    pub(super) async fn counts(&self) -> Result<Counts> {
        Ok(self.server()?.relay().store().counts().await?)
    }

    /// How many envelopes it has ever taken: a place in the order of arrival is never given twice.
    pub(super) async fn taken(&self) -> Result<u64> {
        let options = SqliteConnectOptions::new().filename(self.dir.join(STORE_FILE));
        let mut sql = SqliteConnection::connect_with(&options).await?;
        let last: i64 =
            sqlx::query_scalar("SELECT seq FROM sqlite_sequence WHERE name = 'mailbox'")
                .fetch_one(&mut sql)
                .await?;
        sql.close().await?;
        Ok(u64::try_from(last)?)
    }

    /// What lies in a mailbox.
    pub(super) async fn waiting(&self, mailbox: &PartnerId) -> Result<Vec<Mail>> {
        Ok(self.server()?.relay().store().waiting(mailbox, 0, MAIL_MAX).await?)
    }

    /// Loads the authority's list, beside the hub if it runs, as `saphan-hub directory load` does.
    /// Returns when it began to write.
    pub(super) async fn load(&self, entries: &[Vec<u8>]) -> Result<Instant> {
        let relay = relay(Place::open(&self.dir)?).await?;
        let began = Instant::now();
        relay.load_directory(entries, self.clock.now()).await?;
        Ok(began)
    }
}

async fn relay(place: Place) -> Result<Relay<SqliteStore>> {
    let store = SqliteStore::open(&place.dir().join(STORE_FILE), Quota::default(), None).await?;
    let (network, key) = (place.root().network().clone(), *place.root().key());
    Ok(Relay::open(store, Custodian::new(network, place.into_log_key()), key).await?)
}
