//! The key to an identity that came, sealed to its reader, and around that to whoever must let it be
//! read: neither of the two opens anything alone. The outer seal gives nothing away but the inner one,
//! so whoever lets somebody read does not read.

use rand_core::CryptoRng;
use saphan_protocol::ids::{ReferralId, StaffCode};
use saphan_protocol::seal::{PrekeyPublic, PrekeySecret};
use zeroize::Zeroizing;

use crate::store::{CopyRecord, Second};

/// What the sections, and the key to them, are sealed for.
pub(super) const INFO: &[u8] = b"saphan/1/held-identity";

/// Who may open an identity together.
pub(super) struct For<'a> {
    pub(super) id: &'a ReferralId,
    /// The one who asked.
    pub(super) officer: &'a StaffCode,
    /// The same and the supervisors.
    pub(super) readers: &'a [(StaffCode, PrekeyPublic)],
    /// The break-glass key, where there is one.
    pub(super) glass: Option<&'a PrekeyPublic>,
}

/// Seals `seed` once for each two who may open it: the officer who asked with a supervisor or the
/// break-glass key, a supervisor with the break-glass key. Each holds one of three shares, as it were,
/// and any two of them are enough; two supervisors hold the same.
pub(super) fn sealed_for_two(
    who: &For<'_>,
    seed: &[u8],
    rng: &mut impl CryptoRng,
) -> Vec<CopyRecord> {
    let mut copies = Vec::new();
    for (reader, key) in who.readers {
        let inner = key.seal(INFO, &bound(who.id, reader, None), seed, rng);
        let others =
            who.readers.iter().filter(|(other, _)| reader == who.officer && other != reader);
        let officers = others.map(|(code, key)| (Second::Officer(code.clone()), key));
        for (second, key) in officers.chain(who.glass.map(|key| (Second::BreakGlass, key))) {
            let sealed = key.seal(INFO, &bound(who.id, reader, Some(&second)), &inner, rng);
            copies.push(CopyRecord { reader: reader.clone(), sealed, second: Some(second) });
        }
    }
    copies
}

/// Whether `reader` needs nobody else any more.
pub(super) fn is_open(copies: &[CopyRecord], reader: &StaffCode) -> bool {
    copies.iter().any(|copy| copy.reader == *reader && copy.second.is_none())
}

/// What is left for `reader` once the outer seal of `second` is open; `None` if there is none, or it
/// opens with another key.
pub(super) fn open_outer(
    copies: &[CopyRecord],
    id: &ReferralId,
    (reader, second): (&StaffCode, &Second),
    key: &PrekeySecret,
) -> Option<CopyRecord> {
    let is_it = |copy: &&CopyRecord| copy.reader == *reader && copy.second.as_ref() == Some(second);
    let copy = copies.iter().find(is_it)?;
    let inner = key.open(INFO, &bound(id, reader, Some(second)), &copy.sealed).ok()?;
    Some(CopyRecord { reader: reader.clone(), sealed: inner.to_vec(), second: None })
}

/// Puts an opened copy in the place of those that wait for somebody else.
pub(super) fn put_open(copies: &mut Vec<CopyRecord>, opened: CopyRecord) {
    copies.retain(|copy| copy.reader != opened.reader);
    copies.push(opened);
}

/// The key to the identity, for a reader who needs nobody else any more.
pub(super) fn read(
    copies: &[CopyRecord],
    id: &ReferralId,
    reader: &StaffCode,
    key: &PrekeySecret,
) -> Option<PrekeySecret> {
    let is_it = |copy: &&CopyRecord| copy.reader == *reader && copy.second.is_none();
    let copy = copies.iter().find(is_it)?;
    let seed = key.open(INFO, &bound(id, reader, None), &copy.sealed).ok()?;
    Some(PrekeySecret::from_seed(Zeroizing::new(seed.as_slice().try_into().ok()?)))
}

/// A seal opens for its referral, its reader and its holder only.
fn bound(id: &ReferralId, reader: &StaffCode, second: Option<&Second>) -> Vec<u8> {
    let (mark, holder) = match second {
        None => (0, ""),
        Some(Second::BreakGlass) => (1, ""),
        Some(Second::Officer(code)) => (2, code.as_str()),
    };
    // No code holds a byte below the space.
    [id.as_bytes(), reader.as_str().as_bytes(), &[mark], holder.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use chacha20::ChaCha20Rng;
    use rand_core::SeedableRng as _;

    use super::*;

    const SEED: [u8; 32] = [9; 32];

    fn code(text: &str) -> StaffCode {
        text.parse().expect("a code")
    }

    fn key(number: u8) -> PrekeySecret {
        PrekeySecret::from_seed(Zeroizing::new([number; 32]))
    }

    /// An officer, two supervisors and the break-glass key.
    fn sealed() -> (ReferralId, Vec<CopyRecord>) {
        let mut rng = ChaCha20Rng::from_seed([1; 32]);
        let id = ReferralId::random(&mut rng);
        let readers = [("cw-01", 1), ("sv-01", 2), ("sv-02", 3)]
            .map(|(reader, number)| (code(reader), key(number).public()));
        let (officer, glass) = (code("cw-01"), key(4).public());
        let who = For { id: &id, officer: &officer, readers: &readers, glass: Some(&glass) };
        (id, sealed_for_two(&who, &SEED, &mut rng))
    }

    #[test]
    fn any_two_of_officer_supervisor_and_break_glass_key_open_it() {
        let officer = |code_of: &str| Second::Officer(code(code_of));
        for (reader, own, second, other) in [
            ("cw-01", 1, officer("sv-01"), 2),
            ("cw-01", 1, officer("sv-02"), 3),
            ("cw-01", 1, Second::BreakGlass, 4),
            ("sv-01", 2, Second::BreakGlass, 4),
        ] {
            let (id, mut copies) = sealed();
            let reader = code(reader);
            let opened = open_outer(&copies, &id, (&reader, &second), &key(other));
            put_open(&mut copies, opened.expect("it is the key of the second"));
            let read = read(&copies, &id, &reader, &key(own)).expect("both have opened it");
            assert_eq!(*read.expose_seed(), SEED);
        }
    }

    #[test]
    fn nobody_opens_it_alone_or_for_another_referral() {
        let (id, copies) = sealed();
        for copy in &copies {
            assert!(copy.second.is_some() && !is_open(&copies, &copy.reader));
            for alone in 1..=4 {
                // With every key in turn for both seals.
                let second = copy.second.as_ref().expect("none is open");
                let Some(opened) = open_outer(&copies, &id, (&copy.reader, second), &key(alone))
                else {
                    continue;
                };
                assert!(read(&[opened], &id, &copy.reader, &key(alone)).is_none());
            }
        }
        let other = ReferralId::random(&mut ChaCha20Rng::from_seed([2; 32]));
        let pair = (&code("cw-01"), &Second::BreakGlass);
        assert!(open_outer(&copies, &other, pair, &key(4)).is_none());
    }
}
