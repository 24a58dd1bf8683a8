//! The second administrator: a person with a key of their own, without whose word nobody is admitted.
//!
//! The key lies beside the authority's, sealed under that person's passphrase, and in no backup. After a
//! restore, which takes two sheets of the kit and so two keepers, a new second person is named.

use std::path::{Path, PathBuf};

use rand_core::CryptoRng;
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;

use super::acts::{ActEntry, Second};
use super::{Act, Acting, Authority, AuthorityError, Hand, SecondHand, disk, write};
use crate::files::{self, Readers};
use crate::sealed_file::{self, KdfCost, Passphrase, SEALED_LEN_MAX, SealedFileError};

/// Of each key its own file, so that replacing one never overwrites what still counts.
fn path_of(dir: &Path, key: &VerifyingKey) -> PathBuf {
    dir.join(format!("second-{}.key", key.id()))
}

impl Authority {
    /// Whose word an admission needs.
    pub fn second(&self) -> Second<'_> {
        self.acts.second()
    }

    /// Makes `name` the second administrator, in the place of the one before, who must agree. The key is
    /// on the disk before the act is.
    ///
    /// # Errors
    /// O-104, O-108, O-116, O-117; O-107 for want of memory; O-134 without the present second person;
    /// O-135 if it is whoever acts.
    pub fn name_second(
        &mut self,
        acting: &Acting,
        name: &Hand,
        passphrase: &Passphrase,
        cost: KdfCost,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<(), AuthorityError> {
        self.ready(acting)?;
        if name.is_like(acting.by()) {
            return Err(AuthorityError::SamePerson(name.clone()));
        }
        let key = SigningKey::random(rng);
        let act = Act::SecondAdmin { key: key.verifying_key(), name: name.clone() };
        let sealed = sealed_file::seal(passphrase, key.expose_seed(), cost, rng)?;
        let acts = self.sign(acting, act, None, at)?;
        write(&path_of(&self.dir, &key.verifying_key()), &sealed, Readers::Owner)?;
        self.write_down(acts)
    }

    /// Unseals the second person's key.
    ///
    /// # Errors
    /// O-104, O-107; O-108 if it is not the key that the log names; O-136 if there is none.
    pub fn unlock_second(&self, passphrase: &Passphrase) -> Result<SecondHand, AuthorityError> {
        let Second::Named { name, key: named } = self.second() else {
            return Err(AuthorityError::SecondLost);
        };
        let path = path_of(&self.dir, named);
        let sealed = files::read_bytes(&path, SEALED_LEN_MAX).map_err(disk(&path))?;
        let plaintext = sealed_file::open(passphrase, &sealed)?;
        let seed = plaintext.as_slice().try_into().map_err(|_| SealedFileError::Damaged)?;
        let key = SigningKey::from_seed(zeroize::Zeroizing::new(seed));
        if key.verifying_key() != *named {
            return Err(AuthorityError::OtherKey);
        }
        Ok(SecondHand::new(name.clone(), key))
    }

    /// What the second person says to an act that is about to be signed, where it needs that.
    pub(super) fn word_of_second(
        &self,
        acting: &Acting,
        entry: &ActEntry,
    ) -> Result<Option<ByteBuf>, AuthorityError> {
        if !entry.act.needs_second() {
            return Ok(None);
        }
        match self.second() {
            Second::NotAsked => Ok(None),
            Second::ToBeNamed if matches!(entry.act, Act::SecondAdmin { .. }) => Ok(None),
            Second::ToBeNamed => Err(AuthorityError::SecondLost),
            Second::Named { name, .. } => {
                let second =
                    acting.second().ok_or_else(|| AuthorityError::SecondNeeded(name.clone()))?;
                if second.by().is_like(acting.by()) {
                    return Err(AuthorityError::SamePerson(name.clone()));
                }
                let word = second.agree(entry.without_second());
                Ok(Some(ByteBuf::from(word.as_bytes())))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authority::{ActsError, tests::*};
    use crate::fixtures::{NOW, rng};

    fn second() -> Passphrase {
        passphrase("another four words here")
    }

    fn with_second() -> World {
        let mut world = world();
        let name = "Khin".parse().unwrap();
        let (acting, low) = (&world.acting, KdfCost::LOW);
        world.authority.name_second(acting, &name, &second(), low, NOW, &mut rng()).unwrap();
        world
    }

    #[test]
    fn nobody_is_admitted_without_the_second_person() {
        let mut world = with_second();

        assert_eq!(code(world.issue(2, NOW)), "second-needed");
        assert_eq!(code(world.authority.unlock_second(&ours())), "wrong-passphrase");
        let hand = world.authority.unlock_second(&second()).unwrap();
        world.acting = world.acting.with_second(hand);
        world.issue(2, NOW).unwrap();
        world.issue(2, NOW).unwrap();

        let acts = world.authority.acts().entries();
        let [.., admit, issue] = acts else { panic!("too few acts") };
        assert!(admit.second.is_some());
        assert!(issue.second.is_none(), "a partner that is admitted gets certificates as before");
        let dir = world.dir;
        drop(world.authority);
        assert!(Authority::open(dir.path()).is_ok(), "the log is read with the words in it");
    }

    #[test]
    fn one_person_cannot_be_both() {
        let mut world = with_second();
        let hand = world.authority.unlock_second(&second()).unwrap();
        let khin: Hand = "khin".parse().unwrap();
        let acting = world.authority.unlock(&ours(), khin.clone()).unwrap().with_second(hand);
        world.acting = acting;

        assert_eq!(code(world.issue(2, NOW)), "second-same-person");
        let mut alone = super::super::tests::world();
        let (acting, low) = (&alone.acting, KdfCost::LOW);
        let same = alone.authority.name_second(
            acting,
            &"NOY".parse().unwrap(),
            &second(),
            low,
            NOW,
            &mut rng(),
        );
        assert_eq!(code(same), "second-same-person");
    }

    #[test]
    fn the_second_person_is_replaced_only_with_their_word() {
        let mut world = with_second();
        let name = "Somsak".parse().unwrap();
        let (third, low) = (passphrase("three other words again"), KdfCost::LOW);
        let replace = |world: &mut World| {
            let acting = &world.acting;
            world.authority.name_second(acting, &name, &third, low, NOW, &mut rng())
        };

        assert_eq!(code(replace(&mut world)), "second-needed");
        let hand = world.authority.unlock_second(&second()).unwrap();
        world.acting = world.acting.with_second(hand);
        replace(&mut world).unwrap();

        assert_eq!(code(world.authority.unlock_second(&second())), "wrong-passphrase");
        world.authority.unlock_second(&third).unwrap();
    }

    /// L-111.
    #[test]
    fn a_log_with_an_admission_that_lacks_the_word_is_refused() {
        let mut world = with_second();
        let hand = world.authority.unlock_second(&second()).unwrap();
        world.acting = world.acting.with_second(hand);
        world.issue(2, NOW).unwrap();
        let acts = world.authority.acts();
        let mut log = acts.clone();
        let admit = acts.entries().last().unwrap().clone();
        let stranger = SecondHand::new("Khin".parse().unwrap(), crate::fixtures::key(9));
        let word = |of: &SecondHand, act| Some(ByteBuf::from(of.agree(act).as_bytes()));
        let khin = world.acting.second().unwrap();

        for second in [
            None,
            word(&stranger, admit.without_second()),
            word(khin, saphan_protocol::ids::Digest::of(b"another act")),
        ] {
            let (number, previous) = (log.len(), log.head());
            let forged = ActEntry { second, number, previous, ..admit.clone() };
            let message = world.acting.signer().sign_act(&forged).unwrap();
            assert_eq!(log.append(message.as_bytes()), Err(ActsError::Second(number)));
        }
    }
}
