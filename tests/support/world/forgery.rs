//! Attacks by a partner with a valid certificate, and on the meaning of signatures.

use saphan_hub::store::Store;
use saphan_protocol::approval::{Approval, StaffCertificate};
use saphan_protocol::cose::{CoseError, Sign1Message, Signed};
use saphan_protocol::custody::GroupBody;
use saphan_protocol::directory::{CheckpointNote, DirectoryEntry};
use saphan_protocol::hub_session::HubSession;
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::prekey::{self, PrekeyBody, SignedPrekey};
use saphan_protocol::statement::{Core, Draft};
use saphan_protocol::wire::{PREFIX_LEN, Request, VERSION};

use super::World;
use super::id;

impl World {
    /// `forger` seals a statement to `to` that says it comes from `claimed`, with the number that
    /// `claimed` would use next, and submits it. Returns whether that was possible at all.
    pub fn forge(&mut self, forger: &str, claimed: &str, to: &str) -> bool {
        let (forger, claimed, to) = (id(forger), id(claimed), id(to));
        let now = self.now();
        let Some(relay) = &self.hub.relay else { return false };
        let published = self.runtime.block_on(relay.store().prekeys(&to, now.week()));
        let Some(message) = published.expect("prekeys can be read").into_iter().next() else {
            return false;
        };
        let signed = SignedPrekey::parse(&message).expect("the hub keeps what it checked");
        let Ok(prekey) = prekey::check_current(&signed, &to, &self.directory, now) else {
            return false;
        };
        let core = Core {
            seen: None,
            step: Step::Heartbeat,
            tier: None,
            after: None,
            header: Digest::of(&[]),
            prekey: Digest::of(&[]),
            sender: claimed.clone(),
            created: now.minute(),
            network: self.directory.network().clone(),
            purpose: None,
            repeats: None,
            previous: Digest::of(&[]),
            referral: None,
            sections: Vec::new(),
            sequence: 1,
            recipient: to,
            checkpoint: self.directory.checkpoint(),
            incarnation: self.agents[&claimed].incarnation(),
        };
        let draft = Draft { core, sections: Vec::new(), approvals: Vec::new() };
        let key = self.agents[&forger].identity();
        let sealed = draft.seal(&prekey, key, now, &mut self.rng).expect("a heartbeat fits");
        self.submit_raw(&forger, sealed.envelope.as_bytes().to_vec());
        true
    }

    /// Submits bytes on a connection of their own.
    fn submit_raw(&mut self, partner: &PartnerId, envelope: Vec<u8>) {
        let now = self.now();
        let Some(relay) = &self.hub.relay else { return };
        let mut session = HubSession::new(partner.clone());
        let requests = [Request::Hello { versions: vec![VERSION] }, Request::Submit { envelope }];
        let mut woken = Vec::new();
        for (stream, request) in (0..).zip(requests) {
            let frame = request.to_frame();
            let body = &frame[PREFIX_LEN..];
            relay.with_context(now, |context| session.handle_request(stream, body, context));
            let settled = self.runtime.block_on(relay.settle(partner, &mut session, now));
            woken.extend(settled.new_mail);
        }
        for mailbox in woken {
            self.wake(&mailbox);
        }
    }

    /// A signature for one purpose is worth nothing for another: every kind of signed message is
    /// offered to the readers of all the other kinds.
    ///
    /// # Panics
    /// If one of them would take it, or refuses it for another reason than its purpose.
    pub fn assert_signatures_have_one_meaning(&mut self) {
        let now = self.now();
        let Some(relay) = &self.hub.relay else { return };
        let authority = self.authority.verifying_key();
        for entry in self.directory.since(0, 4) {
            has_one_meaning::<DirectoryEntry>(entry, &authority);
        }
        let note = relay.with_context(now, |context| context.note.as_bytes().to_vec());
        has_one_meaning::<CheckpointNote>(&note, &self.hub.log_key().verifying_key());
        for (partner, known) in self.directory.partners() {
            let published = self.runtime.block_on(relay.store().prekeys(partner, now.week()));
            for message in published.expect("prekeys can be read").iter().take(1) {
                has_one_meaning::<PrekeyBody>(message, &known.key);
            }
        }
    }
}

fn has_one_meaning<T: Signed>(message: &[u8], key: &VerifyingKey) {
    refused_as::<T, DirectoryEntry>(message, key);
    refused_as::<T, CheckpointNote>(message, key);
    refused_as::<T, PrekeyBody>(message, key);
    refused_as::<T, GroupBody>(message, key);
    refused_as::<T, Core>(message, key);
    refused_as::<T, StaffCertificate>(message, key);
    refused_as::<T, Approval>(message, key);
}

fn refused_as<T: Signed, Other: Signed>(message: &[u8], key: &VerifyingKey) {
    if T::CONTEXT == Other::CONTEXT {
        return;
    }
    // A message may be too long for the other kind; then it is refused before its signature.
    let Ok(read) = Sign1Message::<Other>::parse(message) else { return };
    let refused = matches!(read.verify(key), Err(CoseError::Context));
    assert!(refused, "what was signed as {} is read as {}", T::CONTEXT, Other::CONTEXT);
}
