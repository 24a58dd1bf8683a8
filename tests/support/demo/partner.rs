//! A partner of the demo: set up as `saphan-agent init` does, served as `saphan-agent serve` does.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use saphan_agent::config::{CONFIG_FILE, HubAddress};
use saphan_agent::keyring::Keyring;
use saphan_agent::office::{Desk, Identity, Office, OfficeError, ReferralView, Referred};
use saphan_agent::service::{
    self, Access, Applicant, Clock, JoinStanding, Service, ServiceLock, Synced, Trouble,
};
use saphan_agent::staff::OfficerKeys;
use saphan_agent::store::{Durability, StoreError};
use saphan_certs::comparison::ComparisonNumber;
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_certs::tls::Credentials;
use saphan_certs::transport_issuer::TransportChain;
use saphan_certs::x509::Root;
use saphan_protocol::codes::UserRole;
use saphan_protocol::directory::ENTRIES_MAX;
use saphan_protocol::ids::{PartnerId, ReferralId, StaffCode};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::{Side, State};
use saphan_protocol::section::Contacts;
use saphan_protocol::time::UnixSeconds;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use zeroize::Zeroizing;

use super::caller::Caller;
use super::hub::Hub;
use super::line::Line;
use super::network::Ca;
use super::{PASSPHRASE, eventually, rng};

/// Who answers for referrals in every office of the demo.
pub(super) const CONTACT: &str = "lo-01";
/// Who stands in.
pub(super) const DEPUTY: &str = "lo-02";
/// Who works in every office of the demo, by [`Role`].
const OFFICERS: [(&str, &[UserRole]); 3] = [
    (CONTACT, &[UserRole::CaseWorker, UserRole::LiaisonOfficer]),
    ("sv-01", &[UserRole::Supervisor]),
    ("dp-01", &[UserRole::DataProtectionFocal]),
];

/// An officer of the demo by what they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// [`CONTACT`], who drafts and answers; signed in unless another one acts.
    Contact,
    /// The second person.
    Supervisor,
    /// Who settles withdrawals.
    FocalPerson,
}

/// A partner.
pub(super) struct Partner {
    id: PartnerId,
    keyring: Keyring,
    clock: Clock,
    /// Its line to the hub.
    pub(super) line: Line,
    /// The office as an officer has it open, beside the service.
    pub(super) office: Office,
    officers: [(StaffCode, SigningKey); OFFICERS.len()],
    serving: Option<Serving>,
}

struct Serving {
    stop: CancellationToken,
    task: JoinHandle<Result<(), StoreError>>,
    _lock: ServiceLock,
}

impl Partner {
    /// Makes the keys of an office below `root` that was invited, and has it join over the hub: its number
    /// is read out, and approved.
    pub(super) async fn admit(
        name: &str,
        root: &Path,
        ca: &mut Ca,
        hub: &Hub,
        clock: Clock,
    ) -> Result<Self> {
        let (id, dir, now): (PartnerId, PathBuf, _) = (name.parse()?, root.join(name), clock.now());
        let (network, rng) = (ca.authority.root().network().clone(), &mut rng());
        let invitation = ca.invite(&id, hub, clock).await?;
        let keyring = Keyring::init(&dir, &network, &id, &passphrase()?, KdfCost::LOW, rng, now)?;
        keyring.keep_invitation(&invitation)?;
        let applicant = Applicant::new(&keyring, &invitation, clock)?;
        ensure!(matches!(applicant.ask().await?, JoinStanding::Waiting), "it waits for a person");
        let (root_of_all, code) = (&invitation.root, invitation.code.id());
        let number = ComparisonNumber::of_request(root_of_all, &code, keyring.request())?;
        ca.approve(&id, &number.to_string(), hub, clock).await?;
        let JoinStanding::Admitted(admission) = applicant.ask().await? else {
            bail!("{id} was approved and is not admitted")
        };
        keyring.admit(*admission)?;
        Access::open(&dir, invitation.hub.clone(), clock)?.dialler().await?;
        let line = Line::to(hub.address()).await?;
        let settings = format!(
            "[hub]\naddress = \"{}\"\n\n[office]\ncontact = \"{CONTACT}\"\ndeputy = \"{DEPUTY}\"\nstaff = \"{CONTACT}\"\n",
            line.address()
        );
        std::fs::write(dir.join(CONFIG_FILE), settings)?;
        let mut office = open(&keyring, clock).await?;
        let keys = keyring.unlock(&passphrase()?)?;
        let mut make = |code: &str| -> Result<(StaffCode, SigningKey)> {
            let code = code.parse()?;
            keyring.add_officer(&code, &keys, &passphrase()?, KdfCost::LOW, rng)?;
            let (_, key) = keyring.unlock_officer(&code, &passphrase()?)?;
            Ok((code, key))
        };
        let [contact, supervisor, focal] = OFFICERS.map(|(code, _)| make(code));
        let officers = [contact?, supervisor?, focal?];
        for ((code, key), (_, roles)) in officers.iter().zip(OFFICERS) {
            office.add_staff(code, roles, OfficerKeys::of(key), now).await?;
        }
        let mut partner = Self { id, keyring, clock, line, office, officers, serving: None };
        partner.sign_in(Role::Contact).await?;
        Ok(partner)
    }

    async fn sign_in(&mut self, role: Role) -> Result<()> {
        let (code, key) = &self.officers[role as usize];
        let key = SigningKey::from_seed(Zeroizing::new(*key.expose_seed()));
        Ok(self.office.sign_in(code, key, self.clock.now()).await?)
    }

    /// The supervisor looks at what waits and lets it leave.
    pub(super) async fn approves(&mut self, referred: &Referred) -> Result<()> {
        if !referred.waits {
            return Ok(());
        }
        let now = self.clock.now();
        self.act_as(Role::Supervisor, async |office| office.approve(&referred.id, now).await)
            .await?;
        Ok(())
    }

    /// Something that another officer than [`CONTACT`] does.
    pub(super) async fn act_as<T>(
        &mut self,
        role: Role,
        act: impl AsyncFnOnce(&mut Office) -> Result<T, OfficeError>,
    ) -> Result<T> {
        self.sign_in(role).await?;
        let done = act(&mut self.office).await;
        self.sign_in(Role::Contact).await?;
        Ok(done?)
    }

    /// Certifies the officers for today's date, so that commands work for them after the demo.
    pub(super) async fn certifies_for_today(&self) -> Result<()> {
        let mut office = open(&self.keyring, self.clock).await?;
        for ((code, _), (_, roles)) in self.officers.iter().zip(OFFICERS) {
            office.set_roles(code, roles, Clock::system().now()).await?;
        }
        office.close().await;
        Ok(())
    }

    /// Its id.
    pub(super) fn id(&self) -> &PartnerId {
        &self.id
    }

    /// What time it is there.
    pub(super) fn now(&self) -> UnixSeconds {
        self.clock.now()
    }

    /// Its data directory.
    pub(super) fn dir(&self) -> &Path {
        self.keyring.dir()
    }

    fn credentials(&self) -> Result<(Credentials, Root)> {
        let papers = self.keyring.papers()?;
        let now = self.clock.now();
        let key = self.keyring.transport()?;
        let chain =
            TransportChain::check(&papers.transport, &papers.root, &key.verifying_key(), now)?;
        Ok((Credentials::of_chain(&chain, &key)?, papers.root))
    }

    fn access(&self) -> Result<Access> {
        let hub: HubAddress = self.line.address().to_string().parse()?;
        Ok(Access::open(self.dir(), hub, self.clock)?)
    }

    /// A connection to the hub under this partner's certificate, past its line.
    pub(super) async fn caller(&self, hub: &Hub) -> Result<Caller> {
        let (credentials, root) = self.credentials()?;
        Caller::of(credentials, root, hub.address(), self.clock).await
    }

    /// Visits the hub once, as `saphan-agent sync` does.
    pub(super) async fn visit(&self, limit: Duration) -> Result<Result<Synced, Trouble>> {
        let (mut access, office) = (self.access()?, open(&self.keyring, self.clock).await?);
        let (office, synced) = service::sync(&mut access, office, self.clock, limit).await;
        office.close().await;
        Ok(synced)
    }

    /// Starts the service, unlocked.
    pub(super) async fn serve(&mut self) -> Result<()> {
        let lock = ServiceLock::take(self.dir())?;
        let desk = Desk::Open(Box::new(open(&self.keyring, self.clock).await?));
        let service = Service::new(self.access()?, desk, self.clock, Box::new(rng()));
        let stop = CancellationToken::new();
        let task = tokio::spawn(service.run(stop.clone()));
        self.serving = Some(Serving { stop, task, _lock: lock });
        Ok(())
    }

    /// Stops the service.
    pub(super) async fn rest(&mut self) -> Result<()> {
        let Serving { stop, task, .. } = self.serving.take().context("the service runs")?;
        stop.cancel();
        Ok(task.await??)
    }

    /// Stops the service if it runs.
    pub(super) async fn stop(&mut self) -> Result<()> {
        if self.serving.is_some() { self.rest().await } else { Ok(()) }
    }

    /// Waits until a referral stands at `state` here, and returns it.
    pub(super) async fn sees(&mut self, id: &ReferralId, state: State) -> Result<ReferralView> {
        self.sees_when(id, state.as_str(), |view| view.state() == Some(state)).await
    }

    /// Waits until a referral is here that `holds`, and returns it.
    pub(super) async fn sees_when(
        &mut self,
        id: &ReferralId,
        what: &str,
        holds: impl Fn(&ReferralView) -> bool,
    ) -> Result<ReferralView> {
        let what = format!("{} sees of {}: {what}", self.id, id.code());
        let office = &mut self.office;
        eventually(&what, async || {
            let is_known = office.find(&id.code()).await.is_ok();
            let view = if is_known { Some(office.referral(id).await?) } else { None };
            Ok(view.filter(&holds))
        })
        .await
    }

    /// How many referrals came in.
    pub(super) async fn received(&mut self) -> Result<usize> {
        Ok(self.office.referrals(Side::Receiver).await?.len())
    }

    /// Whether it can seal to each of the others.
    pub(super) async fn knows_everybody(&mut self) -> Result<bool> {
        let partners = self.office.partners(self.clock.now()).await?;
        let all = partners
            .iter()
            .all(|other| other.is_us || (other.standing.stands() && other.has_prekey));
        Ok(partners.len() == super::network::PARTNERS.len() && all)
    }
}

fn passphrase() -> Result<Passphrase> {
    Ok(Passphrase::new(PASSPHRASE.to_owned().into())?)
}

/// Unlocks the office, as every command does.
async fn open(keyring: &Keyring, clock: Clock) -> Result<Office> {
    let papers = keyring.papers()?;
    let (vault, key, incarnation) = keyring.unlock(&passphrase()?)?.into_parts();
    let us = Identity {
        partner: keyring.partner().clone(),
        network: keyring.network().clone(),
        authority: papers.pinned.lineage.clone(),
        key,
        incarnation,
    };
    let contacts = Contacts { deputy: DEPUTY.parse()?, contact: CONTACT.parse()? };
    let (dir, contacts, rng) = (keyring.dir(), Some(contacts), Box::new(rng()));
    let mut office = Office::open(dir, us, vault, contacts, Durability::Full, rng).await?;
    let known = office.directory().len();
    if papers.directory.len() > known {
        let newer = papers.directory.since(known, ENTRIES_MAX);
        office.handle_entries(newer, None, clock.now()).await?;
    }
    office.catch_up(clock.now()).await?;
    Ok(office)
}
