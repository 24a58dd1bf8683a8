//! Another root of the authority.

use saphan_protocol::cose::sign;
use saphan_protocol::directory::{Act, Directory, DirectoryEntry, Lineage, RootSuccession};
use saphan_protocol::ids::Digest;
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;

use super::World;

impl World {
    /// The authority goes on with a new key, and what rests on the old one counts until `until`; the hub
    /// learns of it.
    pub fn rotate_root(&mut self, until: UnixSeconds) {
        let next = SigningKey::random(&mut self.rng);
        let act = self.new_root(&next, *self.directory.authority(), self.directory.head(), until);
        self.certify(act);
        self.former_authority = Some(std::mem::replace(&mut self.authority, next));
        self.hub_learns();
    }

    /// What lists `next` at the end of the list, with its word on what it goes on with.
    pub fn new_root(
        &self,
        next: &SigningKey,
        former: VerifyingKey,
        previous: Digest,
        until: UnixSeconds,
    ) -> Act {
        let (at, number) = (self.now(), self.directory.len());
        let network = self.directory.network().clone();
        let said = RootSuccession { at, former, number, network, previous };
        Act::Root {
            key: next.verifying_key(),
            link: vec![0x30, 0],
            until,
            former: vec![0x30, 0],
            succession: sign(next, &said).as_bytes().to_vec(),
            certificate: next.verifying_key().as_bytes().to_vec(),
        }
    }

    /// What whoever stole the key before the last change signs as the next entry of `list`.
    ///
    /// # Panics
    /// If the root was never changed.
    pub fn signed_with_former_root(&self, list: &Directory, act: &Act) -> Vec<u8> {
        let (at, act, number) = (self.now(), act.clone(), list.len());
        let (network, previous) = (list.network().clone(), list.head());
        let key = self.former_authority.as_ref().expect("there was another root");
        let entry = DirectoryEntry { at, act, number, network, previous };
        sign(key, &entry).as_bytes().to_vec()
    }

    /// What an office knows of the authority that was given its root of today, whenever that was.
    pub(super) fn lineage_from(&self, pinned: VerifyingKey) -> Lineage {
        let list = self.directory.since(0, usize::MAX);
        Lineage::found_in(pinned, list).expect("the authority keeps its own rules")
    }
}
