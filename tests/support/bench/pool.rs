//! Submissions that were sealed before the clock starts.

use std::time::{Duration, Instant};

use chacha20::{ChaCha8Rng, ChaCha20Rng};
use rand_core::{Rng as _, SeedableRng as _};
use saphan_protocol::envelope::SizeClass;
use saphan_protocol::ids::{EnvelopeId, PartnerId};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::Request;

use super::Correspondence;

/// Envelopes that are really sealed. Each is sent many times, every time under another id: the hub
/// holds no key, so to it they are as different as envelopes can be.
const SEALED: usize = 64;

/// Sealed referrals of one size class, as frames.
pub(super) struct Pool {
    frames: Vec<Vec<u8>>,
    envelopes: Vec<Vec<u8>>,
    id_in_frame: usize,
    id_in_envelope: usize,
    mailbox: String,
    start: Instant,
}

impl Pool {
    pub(super) fn new(class: SizeClass, now: UnixSeconds) -> Self {
        let correspondence = Correspondence::at(class, now);
        let mut rng = ChaCha20Rng::seed_from_u64(11);
        let sealed: Vec<_> = (0..SEALED).map(|_| correspondence.seal(&mut rng).envelope).collect();
        let envelopes: Vec<Vec<u8>> =
            sealed.iter().map(|envelope| envelope.as_bytes().to_vec()).collect();
        let frames: Vec<Vec<u8>> = envelopes
            .iter()
            .map(|envelope| Request::Submit { envelope: envelope.clone() }.to_frame())
            .collect();
        let id = *sealed[0].header().id.as_bytes();
        let place = |bytes: &[u8]| {
            let found = bytes.windows(EnvelopeId::LEN).position(|window| *window == id);
            found.expect("the header names its envelope")
        };
        let (id_in_frame, id_in_envelope) = (place(&frames[0]), place(&envelopes[0]));
        let mailbox = correspondence.receiver.to_string();
        Self { frames, envelopes, id_in_frame, id_in_envelope, mailbox, start: Instant::now() }
    }

    /// A submission that was never sent before. The first half of its id is random, the second half
    /// is the moment, which the recipient reads there.
    pub(super) fn next(&self, rng: &mut ChaCha8Rng) -> (EnvelopeId, Vec<u8>) {
        let random = rng.next_u64();
        let nanos = u64::try_from(self.start.elapsed().as_nanos()).expect("for 500 years");
        let id = u128::from(random) << 64 | u128::from(nanos);
        let id = EnvelopeId::from_bytes(id.to_be_bytes());
        let mut frame = self.frames[Self::number(&id)].clone();
        frame[self.id_in_frame..][..EnvelopeId::LEN].copy_from_slice(id.as_bytes());
        (id, frame)
    }

    /// The same for another mailbox, whose name is as long.
    pub(super) fn next_for(&self, mailbox: &PartnerId, rng: &mut ChaCha8Rng) -> Vec<u8> {
        let (_, mut frame) = self.next(rng);
        let (was, is) = (self.mailbox.as_bytes(), mailbox.as_str().as_bytes());
        let found = frame.windows(was.len()).position(|window| window == was);
        frame[found.expect("the header names the mailbox")..][..was.len()].copy_from_slice(is);
        frame
    }

    fn number(id: &EnvelopeId) -> usize {
        usize::from(id.as_bytes()[0]) % SEALED
    }

    /// How long ago the envelope of this id was made.
    pub(super) fn age(&self, id: &EnvelopeId) -> Duration {
        let (_, nanos) = id.as_bytes().split_last_chunk::<8>().expect("ids have 16 bytes");
        self.start.elapsed().saturating_sub(Duration::from_nanos(u64::from_be_bytes(*nanos)))
    }

    /// The envelope of this id, as it was submitted.
    pub(super) fn envelope(&self, id: &EnvelopeId) -> Vec<u8> {
        let mut envelope = self.envelopes[Self::number(id)].clone();
        envelope[self.id_in_envelope..][..EnvelopeId::LEN].copy_from_slice(id.as_bytes());
        envelope
    }

    /// The id of an envelope, if it is to the byte one that was submitted under that id.
    pub(super) fn recognise(&self, envelope: &[u8]) -> Option<EnvelopeId> {
        let at = self.id_in_envelope;
        let end = at + EnvelopeId::LEN;
        let id = EnvelopeId::try_from(envelope.get(at..end)?).ok()?;
        let sealed = &self.envelopes[Self::number(&id)];
        let same = envelope.len() == sealed.len()
            && envelope[..at] == sealed[..at]
            && envelope[end..] == sealed[end..];
        same.then_some(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use saphan_protocol::envelope::Envelope;
    use saphan_protocol::wire::PREFIX_LEN;

    #[test]
    fn a_submission_from_the_pool_is_new_and_recognised_unless_changed() {
        let pool = Pool::new(SizeClass::Small, UnixSeconds::new(1_795_608_000));
        let mut rng = ChaCha8Rng::seed_from_u64(1);

        let (id, frame) = pool.next(&mut rng);
        let (other, _) = pool.next(&mut rng);

        let Ok(Request::Submit { envelope }) = Request::from_body(&frame[PREFIX_LEN..]) else {
            panic!("a submission")
        };
        assert_ne!(id, other);
        assert_eq!(Envelope::parse(envelope.clone()).unwrap().header().id, id);
        assert_eq!(pool.envelope(&id), envelope);
        assert_eq!(pool.recognise(&envelope), Some(id));
        let mut changed = envelope;
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(pool.recognise(&changed), None);
    }
}
