//! An authority, a hub and three partners that know each other.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use saphan_agent::service::Clock;
use saphan_certs::authority::{Acting, Authority};
use saphan_certs::invitation::Invitation;
use saphan_certs::kit::RecoveryKey;
use saphan_certs::request::PartnerRequest;
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_certs::visit::{self, Line, Synced};
use saphan_protocol::directory::{ENTRIES_MAX, RevocationReason};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;

use super::hub::Hub;
use super::partner::Partner;
use super::{PASSPHRASE, eventually, rng};

/// The network's name.
pub(super) const NETWORK: &str = "mekong";
/// The partners: the example cases are theirs.
pub(super) const PARTNERS: [&str; 3] = ["bsp-th", "nkw-la", "opb-be"];
/// 2025-05-12T08:00:00Z: the day on which the youngest of the example cases was prepared, and the
/// consents of the others still stand.
const MORNING: UnixSeconds = UnixSeconds::new(1_747_036_800);
/// Holds the passphrase of every office, for those who look around.
pub(super) const PASSPHRASE_FILE: &str = "passphrase";
/// For one visit to a hub that is there.
const VISIT_MAX: Duration = Duration::from_secs(30);
/// How long an invitation is good.
const INVITED_FOR: Duration = Duration::from_secs(72 * 3600);

/// The authority with its key unsealed.
pub(super) struct Ca {
    pub(super) authority: Authority,
    pub(super) acting: Acting,
}

impl Ca {
    fn new(dir: &Path, clock: Clock) -> Result<Self> {
        let passphrase = Passphrase::new(PASSPHRASE.to_owned().into())?;
        let (network, now) = (NETWORK.parse()?, clock.now());
        let (by, cost) = ("demo".parse()?, KdfCost::LOW);
        let (mut authority, acting) =
            Authority::init(dir, &network, &passphrase, cost, &by, now, &mut rng())?;
        let kit = authority.make_kit(&acting, now, &mut rng())?;
        let [first, second, _] = kit.shares();
        let proof = RecoveryKey::combine(first, second)?.proof();
        authority.confirm_kit(&acting, &proof, now)?;
        Ok(Self { authority, acting })
    }

    /// Everything it did.
    pub(super) fn entries(&self) -> Vec<Vec<u8>> {
        self.authority.directory().since(0, ENTRIES_MAX).to_vec()
    }

    /// Invites an office, and lets the hub know.
    pub(super) async fn invite(
        &mut self,
        partner: &PartnerId,
        hub: &Hub,
        clock: Clock,
    ) -> Result<Invitation> {
        let (address, now) = (hub.address().to_string().parse()?, clock.now());
        let expires = now.plus(INVITED_FOR);
        let invitation =
            self.authority.invite(&self.acting, partner, &address, expires, now, &mut rng())?;
        self.visit(hub, clock).await?;
        Ok(invitation)
    }

    /// Fetches the request of an office, compares the number that was read out, and admits it.
    pub(super) async fn approve(
        &mut self,
        partner: &PartnerId,
        read_out: &str,
        hub: &Hub,
        clock: Clock,
    ) -> Result<()> {
        let waiting = self.visit(hub, clock).await?.waiting;
        ensure!(waiting == [partner.clone()], "{partner} is not the one who waits");
        let asked = self.authority.notes()?.requests.pop().context("it was fetched")?;
        let request = PartnerRequest::parse(&asked.request)?;
        let (acting, typed, now) = (&self.acting, read_out.parse()?, clock.now());
        let compared =
            self.authority.compare_joining(acting, &asked.code, &request, &typed, now)?;
        self.authority.approve(acting, compared, now, &mut rng())?;
        self.visit(hub, clock).await.map(|_| ())
    }

    async fn visit(&self, hub: &Hub, clock: Clock) -> Result<Synced> {
        let (address, now) = (hub.address().to_string().parse()?, clock.now());
        let credentials = self.authority.credentials(&self.acting, now, &mut rng())?;
        let roots = self.authority.roots()?;
        let mut line = Line::dial(credentials, roots, &address, Arc::new(clock)).await?;
        let synced = visit::sync(&self.authority, &mut line, &address, false, now).await;
        line.close().await;
        Ok(synced?)
    }

    pub(super) fn revoke(&mut self, partner: &PartnerId, now: UnixSeconds) -> Result<()> {
        let reason = RevocationReason::DeviceLost;
        Ok(self.authority.revoke(&self.acting, partner, reason, now, now)?)
    }
}

/// The authority and its hub, before there is anybody.
pub(super) struct Centre {
    root: PathBuf,
    /// What time it is in the demo.
    pub(super) clock: Clock,
    /// The authority.
    pub(super) ca: Ca,
    /// The hub.
    pub(super) hub: Hub,
}

impl Centre {
    /// Makes the authority and starts the hub, each in a folder below `root`.
    pub(super) async fn start(root: &Path) -> Result<Self> {
        let clock = Clock::starting_at(MORNING);
        let mut ca = Ca::new(&root.join("ca"), clock)?;
        let hub = Hub::start(&root.join("hub"), &mut ca, clock).await?;
        std::fs::write(root.join(PASSPHRASE_FILE), format!("{PASSPHRASE}\n"))?;
        Ok(Self { root: root.to_owned(), clock, ca, hub })
    }

    /// Where everything lies.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    async fn admit(&mut self, name: &str) -> Result<Partner> {
        let Self { root, clock, ca, hub } = self;
        // On the heap: the whole demo is one future, and a test's thread has a small stack.
        let admitted = Box::pin(Partner::admit(name, root, ca, hub, *clock));
        admitted.await.with_context(|| name.to_owned())
    }
}

/// All of it.
pub(super) struct Network {
    /// Authority and hub.
    pub(super) centre: Centre,
    /// Refers most.
    pub(super) bsp: Partner,
    /// Receives most.
    pub(super) nkw: Partner,
    /// Is revoked in the end.
    pub(super) opb: Partner,
}

impl Network {
    /// Admits the partners, has each visit the hub once, so that everybody's prekeys are there, and
    /// starts their services.
    pub(super) async fn of(mut centre: Centre) -> Result<Self> {
        let [bsp, nkw, opb] = PARTNERS;
        let (bsp, nkw) = (centre.admit(bsp).await?, centre.admit(nkw).await?);
        let opb = centre.admit(opb).await?;
        centre.hub.learns(centre.ca.authority.directory().len()).await?;
        let mut network = Self { centre, bsp, nkw, opb };
        for partner in [&network.bsp, &network.nkw, &network.opb] {
            let visit = partner.visit(VISIT_MAX).await?.context("the first visit")?;
            ensure!(visit.is_complete(), "the first visit of {} left something", partner.id());
        }
        for partner in [&mut network.bsp, &mut network.nkw, &mut network.opb] {
            partner.serve().await?;
        }
        network.is_complete().await?;
        Ok(network)
    }

    /// Waits until everybody is connected and can seal to everybody.
    async fn is_complete(&mut self) -> Result<()> {
        eventually("everybody is connected and knows everybody", async || {
            let mut complete = self.centre.hub.connections()? == PARTNERS.len();
            for partner in [&mut self.bsp, &mut self.nkw, &mut self.opb] {
                complete = complete && partner.knows_everybody().await?;
            }
            Ok(complete.then_some(()))
        })
        .await
    }

    /// Waits until everything that was said has arrived: the hub has nothing, no office either.
    pub(super) async fn is_quiet(&mut self) -> Result<()> {
        eventually("everything has arrived", async || {
            // Twice: something may pass from a place not yet looked at to one that was.
            let is_quiet = self.under_way().await? == 0 && self.under_way().await? == 0;
            Ok(is_quiet.then_some(()))
        })
        .await
    }

    /// How many envelopes are at the hub or on their way to it.
    async fn under_way(&mut self) -> Result<u64> {
        let mut count = self.centre.hub.counts().await?.envelopes;
        for partner in [&mut self.bsp, &mut self.nkw, &mut self.opb] {
            count += partner.office.unsent().await? as u64;
        }
        Ok(count)
    }

    /// Stops services and hub.
    pub(super) async fn stop(&mut self) -> Result<()> {
        for partner in [&mut self.bsp, &mut self.nkw, &mut self.opb] {
            partner.stop().await?;
        }
        self.centre.hub.stop().await
    }
}
