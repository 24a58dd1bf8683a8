//! What an authority does and does not do before its kit is on paper.

use super::*;
use crate::fixtures::{NOW, eu_1, hosts, hub_keys, key, mekong, rng, vientiane};
use crate::request::{HubRequest, PartnerRequest};
use crate::sealed_file::{KdfCost, Passphrase};
use saphan_protocol::directory::RevocationReason;

struct World {
    dir: tempfile::TempDir,
    authority: Authority,
    acting: Acting,
}

fn world() -> World {
    let dir = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("four words that rhyme".to_owned().into()).unwrap();
    let (place, by) = (dir.path(), "Noy".parse().unwrap());
    let (authority, acting) =
        Authority::init(place, &mekong(), &passphrase, KdfCost::LOW, &by, NOW, &mut rng()).unwrap();
    World { dir, authority, acting }
}

impl World {
    fn issue(&mut self) -> &'static str {
        let text = PartnerRequest::create(&mekong(), &vientiane(), &key(2), &key(3), NOW).unwrap();
        let request = PartnerRequest::parse(&text).unwrap();
        let days = Default::default();
        code(self.authority.issue(&self.acting, &request, days, NOW, &mut rng()))
    }

    fn certify_hub(&mut self) -> &'static str {
        let (transport, log, issuer) = (key(4), key(5), key(6));
        let keys = hub_keys(&transport, &log, &issuer);
        let text = HubRequest::create(&mekong(), &eu_1(), &hosts(), &keys, NOW).unwrap();
        let request = HubRequest::parse(&text).unwrap();
        code(self.authority.certify_hub(&self.acting, &request, NOW, &mut rng()))
    }

    fn make(&mut self, seed: u8) -> Kit {
        self.authority.make_kit(&self.acting, NOW, &mut crate::fixtures::rng_of(seed)).unwrap()
    }

    fn confirm(&mut self, kit: &Kit) -> &'static str {
        let [first, second, _] = kit.shares();
        let proof = RecoveryKey::combine(first, second).unwrap().proof();
        code(self.authority.confirm_kit(&self.acting, &proof, NOW))
    }
}

fn code<T>(result: Result<T, AuthorityError>) -> &'static str {
    result.err().map_or("done", |error| error.code())
}

/// O-118: the library itself refuses, whoever calls it.
#[test]
fn nothing_is_issued_before_the_kit_is_confirmed() {
    let mut world = world();
    assert!(world.authority.kit().is_none());
    assert_eq!((world.issue(), world.certify_hub()), ("kit-not-confirmed", "kit-not-confirmed"));

    let kit = world.make(1);
    assert_eq!((world.issue(), world.certify_hub()), ("kit-not-confirmed", "kit-not-confirmed"));
    assert_eq!(world.authority.acts().len(), 2, "what is refused is no act");

    assert_eq!(world.confirm(&kit), "done");
    assert_eq!((world.issue(), world.certify_hub()), ("done", "done"));
}

#[test]
fn the_state_of_the_kit_is_in_the_log_and_survives_reopening() {
    let mut world = world();
    let kit = world.make(1);
    drop(world.authority);
    world.authority = Authority::open(world.dir.path()).unwrap();
    assert_eq!(world.issue(), "kit-not-confirmed");

    world.confirm(&kit);
    assert_eq!(world.confirm(&kit), "done");
    let acts = world.authority.acts().len();
    drop(world.authority);
    let authority = Authority::open(world.dir.path()).unwrap();

    assert_eq!(authority.check_kit().unwrap().id(), kit.id());
    assert_eq!((authority.acts().len(), acts), (3, 3), "confirming twice is one act");
}

/// W-107: sheets of an earlier kit, or wrong ones, confirm nothing.
#[test]
fn a_new_kit_takes_the_place_of_the_old_one_and_wants_its_own_sheets() {
    let mut world = world();
    let old = world.make(1);
    world.confirm(&old);
    world.issue();

    let new = world.make(2);

    assert_eq!(world.confirm(&old), "kit-other-key");
    assert_eq!(world.issue(), "kit-not-confirmed");
    let reason = RevocationReason::KeyExposed;
    let revoked = world.authority.revoke(&world.acting, &vientiane(), reason, NOW, NOW);
    assert_eq!(code(revoked), "done", "cutting somebody off never waits for paper");
    assert_eq!(world.confirm(&new), "done");
}
