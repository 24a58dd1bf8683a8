//! The authority in other hands: another passphrase, and another administrator.

use rand_core::CryptoRng;
use saphan_protocol::time::UnixSeconds;

use super::{Act, Acting, Authority, AuthorityError, Hand, KEY_FILE, write};
use crate::files::Readers;
use crate::sealed_file::{self, KdfCost, Passphrase};

impl Authority {
    /// Seals the key under another passphrase. Backups from before still open with the one of their time.
    ///
    /// The act is written down first: after a crash in between the log says it, and the old passphrase
    /// still opens; the same again is safe.
    ///
    /// # Errors
    /// O-104, O-107, O-108, O-116, O-117; the old passphrase then stands.
    pub fn change_passphrase(
        &mut self,
        acting: &Acting,
        (old, new): (&Passphrase, &Passphrase),
        cost: KdfCost,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<(), AuthorityError> {
        self.ready(acting)?;
        let sealed = sealed_file::seal(new, &self.unseal(old)?[..], cost, rng)?;
        self.act(acting, Act::Passphrase, None, at)?;
        write(&self.dir.join(KEY_FILE), &sealed, Readers::Owner)
    }

    /// Writes down that somebody else administers the network from now on.
    ///
    /// # Errors
    /// O-104, O-108, O-116, O-117, O-124.
    pub fn hand_over(
        &mut self,
        acting: &Acting,
        to: &Hand,
        at: UnixSeconds,
    ) -> Result<(), AuthorityError> {
        self.ready(acting)?;
        if to.is_like(acting.by()) {
            return Err(AuthorityError::HandedToSame(to.clone()));
        }
        self.act(acting, Act::HandOver { to: to.clone() }, None, at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authority::tests::*;
    use crate::fixtures::{NOW, rng};

    #[test]
    fn another_passphrase_opens_the_same_key_and_the_old_one_nothing() {
        let mut world = world();
        let new = passphrase("another four words here");

        let World { authority, acting, .. } = &mut world;
        let (both, low) = ((&ours(), &new), KdfCost::LOW);
        let wrong = authority.change_passphrase(acting, (&new, &new), low, NOW, &mut rng());
        assert_eq!(code(wrong), "wrong-passphrase");
        authority.change_passphrase(acting, both, low, NOW, &mut rng()).unwrap();

        assert!(world.authority.check_key(&new).is_ok());
        assert_eq!(code(world.authority.check_key(&ours())), "wrong-passphrase");
        let last = world.authority.acts().entries().last().unwrap();
        assert_eq!(last.act.as_str(), "passphrase");
    }

    /// O-124
    #[test]
    fn the_log_names_both_who_hand_the_authority_over() {
        let mut world = world();
        let (noy, khin) = (noy(), "Khin".parse().unwrap());

        assert_eq!(code(world.authority.hand_over(&world.acting, &noy, NOW)), "handed-to-same");
        world.authority.hand_over(&world.acting, &khin, NOW).unwrap();

        let last = world.authority.acts().entries().last().unwrap();
        assert_eq!((&last.by, &last.act), (&noy, &Act::HandOver { to: khin }));
    }
}
