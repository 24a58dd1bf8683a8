//! Partners on the telephone: one reads its number out, the other types it.

use saphan_agent::office::{KeyTrust, NewKey, Office, OfficeError};
use saphan_certs::comparison::{ComparisonNumber, TypedNumber};
use saphan_protocol::cose::sign;
use saphan_protocol::directory::{Act, RevocationReason, SelfRevocation, Standing, Succession};
use saphan_protocol::ids::Incarnation;
use saphan_protocol::keys::SigningKey;
use zeroize::Zeroizing;

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

    /// A partner goes on with a new key that its old one has signed, and its office is started with it.
    ///
    /// # Panics
    /// If the office cannot note what it asked for.
    pub fn renew_key(&mut self, partner: &str) {
        let key = SigningKey::random(&mut self.rng);
        let (old, life) = {
            let agent = &self.agents[&id(partner)];
            (
                SigningKey::from_seed(Zeroizing::new(*agent.identity().expose_seed())),
                agent.incarnation(),
            )
        };
        let asked = key.verifying_key();
        let noted =
            self.office(partner, async |office: &mut Office| office.note_asked_key(&asked).await);
        noted.expect("the store works");
        self.succeed(partner, &old, &key);
        self.run_for(std::time::Duration::from_secs(3600));
        self.crash_agent(partner);
        self.agent(&id(partner)).set_up_anew(key, life);
        self.start_agent(partner);
    }

    /// The sheet that lies on paper since a partner was set up.
    pub fn sheet_of(&self, partner: &str) -> Vec<u8> {
        let (network, identity) = (self.directory.network(), self.agents[&id(partner)].identity());
        SelfRevocation::make(network, &id(partner), identity, self.now()).as_bytes().to_vec()
    }

    /// The authority lists a key that `old` says comes after it.
    pub fn succeed(&mut self, partner: &str, old: &SigningKey, key: &SigningKey) {
        let (at, network) = (self.now(), self.directory.network().clone());
        let (key, partner) = (key.verifying_key(), id(partner));
        let word = Succession { at, key, network, partner: partner.clone() };
        let succession = sign(old, &word).as_bytes().to_vec();
        self.certify(Act::Renew { key, partner, succession, certificate: vec![0x30, 0] });
        self.hub_learns();
    }

    /// An officer takes the responsibility for a partner's new key.
    ///
    /// # Errors
    /// Why the office does not take it.
    pub fn confirm(&mut self, office: &str, partner: &str) -> Result<Option<NewKey>, OfficeError> {
        let (now, partner) = (self.now(), id(partner));
        self.office(office, async |office: &mut Office| office.confirm_partner(&partner, now).await)
    }

    /// What an office makes of a partner.
    ///
    /// # Panics
    /// If it knows no such partner.
    pub fn standing(&mut self, office: &str, partner: &str) -> Standing {
        let (now, partner) = (self.now(), id(partner));
        let known = self.office(office, async |office: &mut Office| office.partners(now).await);
        let known = known.expect("the store works").into_iter().find(|one| one.id == partner);
        known.expect("a partner of the network").standing
    }

    /// What is left to wait for of a partner's new key.
    ///
    /// # Panics
    /// If the office knows no such partner.
    pub fn new_key(&mut self, office: &str, partner: &str) -> Option<NewKey> {
        let (now, partner) = (self.now(), id(partner));
        let known = self.office(office, async |office: &mut Office| office.partners(now).await);
        let known = known.expect("the store works").into_iter().find(|one| one.id == partner);
        known.expect("a partner of the network").new_key
    }

    /// An office learns the whole list, as from a stick that a hub has vouched for some time ago.
    ///
    /// # Panics
    /// If its store does not work.
    pub fn learns_the_list(&mut self, office: &str) {
        let (now, entries) = (self.now(), self.directory.since(0, usize::MAX).to_vec());
        let learned = self.office(office, async |office: &mut Office| {
            let known = usize::try_from(office.directory().len()).unwrap_or(usize::MAX);
            office.handle_entries(&entries[known..], None, now).await.map(drop)
        });
        learned.expect("the store works");
    }

    /// The authority revokes a partner's key and admits another one in its name, of which the partner
    /// knows nothing.
    pub fn impersonate(&mut self, partner: &str) {
        self.double(partner);
    }

    /// The same; returns the key of the double.
    pub fn double(&mut self, partner: &str) -> SigningKey {
        let key = self.random_key();
        self.admit_other_key(partner, &key);
        key
    }

    /// A key that nobody has.
    pub fn random_key(&mut self) -> SigningKey {
        SigningKey::random(&mut self.rng)
    }

    fn admit_other_key(&mut self, partner: &str, key: &SigningKey) {
        let (since, partner) = (self.now(), id(partner));
        let reason = RevocationReason::KeyExposed;
        if self.directory.has_mailbox(&partner) {
            self.certify(Act::Revoke { since, reason, partner: partner.clone() });
        }
        let certificate = vec![0x30, 0];
        self.certify(Act::Admit { key: key.verifying_key(), partner, certificate });
        self.hub_learns();
    }
}
