//! A small network for tests: one authority in memory, everything from fixed seeds.

use std::time::Duration;

use chacha20::ChaCha20Rng;
use rand_core::SeedableRng as _;
use saphan_protocol::directory::{
    Act, Directory, DirectoryEntry, RevocationReason, RootSuccession,
};
use saphan_protocol::ids::{NetworkName, PartnerId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use crate::authority::{Acting, Authority};
use crate::hub_name::{Host, HubName};
use crate::issuer::{self, CaSigner as _, FileSigner, Leaf};
use crate::kit::{Kit, RecoveryKey};
use crate::request::HubKeys;
use crate::x509::{Certificate, IssuerCertificate, Role, Root, Roots};

pub(crate) const NOW: UnixSeconds = UnixSeconds::new(1_795_608_000); // 2026-11-25T12:00:00Z
pub(crate) const DAY: Duration = Duration::from_secs(86_400);

pub(crate) fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(Zeroizing::new([seed; 32]))
}

pub(crate) fn rng() -> ChaCha20Rng {
    rng_of(9)
}

pub(crate) fn rng_of(seed: u8) -> ChaCha20Rng {
    ChaCha20Rng::from_seed([seed; 32])
}

pub(crate) fn mekong() -> NetworkName {
    "mekong".parse().unwrap()
}

pub(crate) fn vientiane() -> PartnerId {
    "nkw-la".parse().unwrap()
}

pub(crate) fn eu_1() -> HubName {
    "eu-1".parse().unwrap()
}

pub(crate) fn hosts() -> Vec<Host> {
    ["hub.example.org", "192.0.2.7"].map(|host| host.parse().unwrap()).to_vec()
}

/// Makes the authority's kit and reads it back, as whoever founds a network does on paper.
pub(crate) fn confirm_kit(authority: &mut Authority, acting: &Acting) -> Kit {
    let kit = authority.make_kit(acting, NOW, &mut rng()).unwrap();
    let [first, second, _] = kit.shares();
    let proof = RecoveryKey::combine(first, second).unwrap().proof();
    authority.confirm_kit(acting, &proof, NOW).unwrap();
    kit
}

pub(crate) fn hub_keys<'a>(
    transport: &'a SigningKey,
    log: &'a SigningKey,
    issuer: &'a SigningKey,
) -> HubKeys<'a> {
    HubKeys { transport, log, issuer }
}

pub(crate) struct Ca {
    pub(crate) root: Root,
    pub(crate) signer: FileSigner,
    pub(crate) directory: Directory,
}

impl Ca {
    pub(crate) fn of(network: &NetworkName, seed: u8) -> Self {
        let signer = FileSigner::new(key(seed));
        let root = issuer::make_root(network, &signer, NOW, &mut rng()).unwrap();
        let directory = Directory::new(network.clone(), *root.key());
        Self { root, signer, directory }
    }

    pub(crate) fn leaf<R: Role>(
        &self,
        subject: &R::Subject,
        key: &SigningKey,
        hosts: &[Host],
        at: UnixSeconds,
    ) -> Certificate<R> {
        let key = &key.verifying_key();
        Leaf { subject, key, hosts, days: 14, at }
            .issue(&self.root, &self.signer, &mut rng())
            .unwrap()
    }

    /// Of the hub `eu-1`, under this key.
    pub(crate) fn issuer(&self, key: &SigningKey, at: UnixSeconds) -> IssuerCertificate {
        let (name, key) = (&eu_1(), &key.verifying_key());
        issuer::make_transport_issuer(name, key, at, &self.root, &self.signer, &mut rng()).unwrap()
    }

    /// Goes on with the key of `seed`; what rests on the root of before counts until `until`.
    pub(crate) fn change_root(&mut self, seed: u8, until: UnixSeconds) {
        let signer = FileSigner::new(key(seed));
        let root = issuer::make_root(&mekong(), &signer, NOW, &mut rng()).unwrap();
        let link = issuer::make_link(&root, &self.root, &self.signer, NOW, &mut rng()).unwrap();
        let said = RootSuccession {
            at: NOW,
            former: *self.root.key(),
            number: self.directory.len(),
            network: mekong(),
            previous: self.directory.head(),
        };
        self.record(Act::Root {
            key: *root.key(),
            link: link.der().to_vec(),
            until,
            former: self.root.der().to_vec(),
            succession: signer.sign_root_succession(&said).unwrap().as_bytes().to_vec(),
            certificate: root.der().to_vec(),
        });
        (self.root, self.signer) = (root, signer);
    }

    pub(crate) fn roots(&self) -> Roots {
        Roots::of(&self.root, self.directory.root_changes()).unwrap()
    }

    pub(crate) fn record(&mut self, act: Act) {
        let (number, previous) = (self.directory.len(), self.directory.head());
        let network = self.root.network().clone();
        let entry = DirectoryEntry { at: NOW, act, number, network, previous };
        let message = self.signer.sign_entry(&entry).unwrap();
        self.directory.append(message.as_bytes()).unwrap();
    }

    pub(crate) fn admit(&mut self, partner: &PartnerId, key: &SigningKey, at: UnixSeconds) {
        let certificate = self.leaf::<crate::x509::Identity>(partner, key, &[], at);
        let (key, certificate) = (key.verifying_key(), certificate.der().to_vec());
        self.record(Act::Admit { key, partner: partner.clone(), certificate });
    }

    pub(crate) fn revoke(&mut self, partner: &PartnerId) {
        let reason = RevocationReason::KeyExposed;
        self.record(Act::Revoke { since: NOW, reason, partner: partner.clone() });
    }
}
