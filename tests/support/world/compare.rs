//! Partners on the telephone: one reads its number out, the other types it.

use saphan_agent::office::{KeyTrust, Office, OfficeError};
use saphan_certs::comparison::{ComparisonNumber, TypedNumber};
use saphan_protocol::directory::{Act, RevocationReason};
use saphan_protocol::ids::Incarnation;
use saphan_protocol::keys::SigningKey;

use super::{World, id};

impl World {
    /// The number that a partner reads out, of the key that it has. Nobody needs a computer for it:
    /// offices have it on a sheet beside the telephone.
    ///
    /// # Panics
    /// If there is no memory to work it out.
    pub fn number_of(&self, partner: &str) -> String {
        let key = self.agents[&id(partner)].identity().verifying_key();
        let number = ComparisonNumber::of(self.directory.network(), &id(partner), &key);
        number.expect("64 MiB").to_string()
    }

    /// An officer types what was read out as the number of a partner.
    ///
    /// # Errors
    /// Why the office does not take it.
    pub fn types(
        &mut self,
        office: &str,
        partner: &str,
        heard: &str,
    ) -> Result<KeyTrust, OfficeError> {
        let (now, partner) = (self.now(), id(partner));
        let typed = heard.parse::<TypedNumber>()?;
        self.office(office, async |office: &mut Office| {
            office.compare_partner(&partner, &typed, now).await
        })
    }

    /// A partner reads its number out, and an officer types it.
    ///
    /// # Panics
    /// If the office has another key of that partner.
    pub fn compare(&mut self, office: &str, partner: &str) {
        let heard = self.number_of(partner);
        let trust = self.types(office, partner, &heard).expect("it is the same");
        assert!(matches!(trust, KeyTrust::Compared { .. }));
    }

    /// The same, unless it was done before.
    pub fn compare_once(&mut self, office: &str, partner: &str) {
        if !matches!(self.trust(office, partner), KeyTrust::Compared { .. }) {
            self.compare(office, partner);
        }
    }

    /// What people of an office know of a partner's key.
    ///
    /// # Panics
    /// If the office knows no such partner.
    pub fn trust(&mut self, office: &str, partner: &str) -> KeyTrust {
        let (now, partner) = (self.now(), id(partner));
        let known = self.office(office, async |office: &mut Office| office.partners(now).await);
        let known = known.expect("the store works").into_iter().find(|one| one.id == partner);
        known.expect("a partner of the network").trust
    }

    /// A partner's key is revoked, and its office set up anew with another one.
    ///
    /// # Panics
    /// If its files cannot be removed.
    pub fn change_key(&mut self, partner: &str) {
        let (key, life) = (SigningKey::random(&mut self.rng), Incarnation::random(&mut self.rng));
        self.admit_other_key(partner, &key);
        self.crash_agent(partner);
        let agent = self.agent(&id(partner));
        agent.set_up_anew(key, life);
        std::fs::remove_dir_all(&agent.dir).expect("files can be removed");
        std::fs::create_dir_all(&agent.dir).expect("a directory can be made");
        self.start_agent(partner);
    }

    /// The authority revokes a partner's key and admits another one in its name, of which the partner
    /// knows nothing.
    pub fn impersonate(&mut self, partner: &str) {
        let key = SigningKey::random(&mut self.rng);
        self.admit_other_key(partner, &key);
    }

    fn admit_other_key(&mut self, partner: &str, key: &SigningKey) {
        let (since, partner) = (self.now(), id(partner));
        let reason = RevocationReason::KeyExposed;
        self.certify(Act::Revoke { since, reason, partner: partner.clone() });
        let certificate = vec![0x30, 0];
        self.certify(Act::Admit { key: key.verifying_key(), partner, certificate });
        self.hub_learns();
    }
}
