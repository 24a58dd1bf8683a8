//! Attacks by a partner with a valid certificate, and on the meaning of signatures.

use saphan_agent::disclosure::Wanted;
use saphan_agent::office::Office;
use saphan_hub::store::Store;
use saphan_protocol::approval::{Approval, StaffCertificate};
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::ConsentPurpose;
use saphan_protocol::cose::{self, CoseError, Sign1Message, Signed};
use saphan_protocol::custody::GroupBody;
use saphan_protocol::directory::{Directory, DirectoryEntry};
use saphan_protocol::hub_session::HubSession;
use saphan_protocol::ids::{Digest, PartnerId, ReferralId, RoundId};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::lifecycle::{Step, Terms};
use saphan_protocol::prekey::{self, PrekeyBody, SignedPrekey};
use saphan_protocol::section::{Contacts, Files, Kept, Release, Resync, Section, Withdrawal};
use saphan_protocol::statement::{Core, Draft};
use saphan_protocol::tier1::ConsentId;
use saphan_protocol::wire::{PREFIX_LEN, Request, VERSION};

use super::World;
use super::id;
use crate::approvals::signed_by_two;

/// How a partner with a valid certificate cheats with approvals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForgedApproval {
    /// There is none.
    Missing,
    /// The officers are another partner's.
    Foreign,
    /// The signatures were given for another receiver.
    Reused,
    /// The drafter signed both.
    OwnDraft,
}

impl ForgedApproval {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Missing, Self::Foreign, Self::Reused, Self::OwnDraft];
}

/// How a partner with a valid certificate cheats with an identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForgedRelease {
    /// Only its drafter signed.
    OneApproval,
    /// It is for an officer who did not ask.
    OtherOfficer,
    /// It is for something that was not asked for.
    OtherPurpose,
    /// Its time is over.
    Over,
    /// It rests on a consent that the referral does not show.
    UnknownConsent,
}

impl ForgedRelease {
    /// All of them, with the code of the refusal.
    pub const ALL: [(Self, &str); 5] = [
        (Self::OneApproval, "approval-missing"),
        (Self::OtherOfficer, "release-officer"),
        (Self::OtherPurpose, "release-purpose"),
        (Self::Over, "release-until"),
        (Self::UnknownConsent, "release-consent"),
    ];
}

impl World {
    /// `from` releases an identity past its own office, as an answer to the open request of `to`.
    ///
    /// # Panics
    /// If nobody asks, the hub is down or knows no prekey.
    pub fn release_forged(
        &mut self,
        from: &str,
        to: &str,
        referral: &ReferralId,
        forged: ForgedRelease,
    ) {
        let now = self.now();
        let view = self.office(to, async |office: &mut Office| office.referral(referral).await);
        let view = view.expect("the referral is there");
        let mut request = view.request.expect("somebody asks");
        let mut consents: Vec<_> =
            view.tier1.iter().flat_map(|one| &one.consents).map(|consent| consent.id).collect();
        let mut until = now.plus(std::time::Duration::from_secs(86_400));
        match forged {
            ForgedRelease::OneApproval => {}
            ForgedRelease::OtherOfficer => request.officer = "lo-02".parse().expect("a code"),
            ForgedRelease::OtherPurpose => request.purpose = ConsentPurpose::FamilyTracing,
            ForgedRelease::Over => until = now,
            ForgedRelease::UnknownConsent => consents = vec![ConsentId::random(&mut self.rng)],
        }
        let (_, case) = self.make_case(&id(from), &id(to));
        let today = saphan_protocol::tier1::Date::try_from(now.date()).expect("a day");
        let purpose = request.purpose;
        let wanted = Wanted::Tier3 { purpose, person: None, chosen: Default::default() };
        let prepared =
            saphan_agent::disclosure::prepare(&case, &id(to), today, &wanted, &mut self.rng);
        let release = Release { until, officer: request.officer, consents };
        let sections = vec![
            Section::new(&release, &mut self.rng),
            prepared.unwrap_or_else(|error| panic!("{error}")).into_section(),
            Section::new(&Files { files: Vec::new() }, &mut self.rng),
        ];
        let (after, answers) = (view.life.last(), view.life.request);
        let few = if forged == ForgedRelease::OneApproval { 1 } else { 2 };
        self.say_past_the_office(from, to, Step::ReleaseIdentity, sections, few, |core| {
            core.referral = Some(*referral);
            core.purpose = Some(purpose);
            (core.after, core.answers) = (after, answers);
        });
    }

    /// `from` withdraws consent as one who knew of the request for identity and of nothing later.
    ///
    /// # Panics
    /// As [`World::release_forged`].
    pub fn withdraw_after_request(&mut self, from: &str, to: &str, referral: &ReferralId) {
        let view = self.office(to, async |office: &mut Office| office.referral(referral).await);
        let after = view.expect("the referral is there").life.request;
        let all = Withdrawal { tiers: Vec::new(), persons: Vec::new(), purposes: Vec::new() };
        let sections = vec![Section::new(&all, &mut self.rng)];
        self.say_past_the_office(from, to, Step::Withdraw, sections, 0, |core| {
            core.referral = Some(*referral);
            core.after = after;
        });
    }

    /// `from` hands something back to `to` that nobody asked for: a step of its own about a referral of
    /// `to` whose number it has learnt, or nothing.
    ///
    /// # Panics
    /// If the hub is down or knows no prekey.
    pub fn hand_back_forged(&mut self, from: &str, to: &str, about: Option<&ReferralId>) {
        let (sender, recipient) = (id(from), id(to));
        let kept = about.map(|referral| {
            let code = |text: &str| text.parse().expect("a code");
            let contacts = Contacts { deputy: code("lo-02"), contact: code("lo-01") };
            let section = Section::new(&contacts, &mut self.rng);
            let mut core = self.core(&sender, &recipient, Step::Acknowledge);
            core.referral = Some(*referral);
            core.sections = vec![section.commitment()];
            let statement = cose::sign(self.agents[&sender].identity(), &core);
            Kept::new(&recipient, statement.as_bytes(), &[section], &[])
        });
        let round = RoundId::random(&mut self.rng);
        let resync = Resync { kept, count: 0, opens: false, round };
        let sections = vec![Section::new(&resync, &mut self.rng)];
        self.say_past_the_office(from, to, Step::Resync, sections, 0, |_| {});
    }

    /// Seals a statement with the signatures of this many officers, in a life of its own.
    fn say_past_the_office(
        &mut self,
        from: &str,
        to: &str,
        step: Step,
        sections: Vec<Section>,
        officers: usize,
        change: impl FnOnce(&mut Core),
    ) {
        let (sender, to, now) = (id(from), id(to), self.now());
        let prekey = self.prekey_of(&to).expect("the hub has a prekey");
        let mut core = self.core(&sender, &to, step);
        core.incarnation = saphan_protocol::ids::Incarnation::random(&mut self.rng);
        change(&mut core);
        let key = self.agents[&sender].identity();
        let mut approvals = Vec::new();
        if officers > 0 {
            approvals = signed_by_two(&core, &sections, key);
            approvals.truncate(officers);
        }
        let draft = Draft { core, sections, approvals };
        let sealed = draft.seal(&prekey, key, now, &mut self.rng).expect("it fits");
        self.submit_raw(&sender, sealed.envelope.as_bytes().to_vec());
    }

    /// `from` seals the referral of a minor to `to` past its own office, with forged approvals.
    /// Returns the code with which it must be refused.
    ///
    /// # Panics
    /// If the hub is down or knows no prekey.
    pub fn refer_unapproved(
        &mut self,
        from: &str,
        to: &str,
        forged: ForgedApproval,
    ) -> &'static str {
        let (sender, to) = (id(from), id(to));
        let now = self.now();
        let (_, case) = self.make_case(&sender, &to);
        let today = saphan_protocol::tier1::Date::try_from(now.date()).expect("a day");
        let wanted = saphan_agent::disclosure::Wanted::Tier1(Default::default());
        let prepared = saphan_agent::disclosure::prepare(&case, &to, today, &wanted, &mut self.rng);
        let section = prepared.unwrap_or_else(|error| panic!("{error}")).into_section();
        let referral = saphan_protocol::ids::ReferralId::random(&mut self.rng);
        let prekey = self.prekey_of(&to).expect("the hub has a prekey");
        let mut core = self.core(&sender, &to, Step::Submit);
        core.referral = Some(referral);
        let record = section.read().expect("the record reads");
        core.terms = Some(Terms::of(&record, ClosingDays::default()));
        // A life of its own, so that its numbers stand beside those of the honest office.
        core.incarnation = saphan_protocol::ids::Incarnation::random(&mut self.rng);
        let sections = vec![section];
        let key = self.agents[&sender].identity();
        let (approvals, code) = match forged {
            ForgedApproval::Missing => (Vec::new(), "approval-missing"),
            ForgedApproval::Foreign => {
                let other = self.agents[&to].identity();
                (signed_by_two(&core, &sections, other), "approval-certificate")
            }
            ForgedApproval::Reused => {
                let elsewhere = Core { recipient: id(super::CHIANG_MAI), ..core.clone() };
                (signed_by_two(&elsewhere, &sections, key), "approval-other")
            }
            ForgedApproval::OwnDraft => {
                let mut both = signed_by_two(&core, &sections, key);
                both[1] = both[0].clone();
                (both, "approval-persons")
            }
        };
        let draft = Draft { core, sections, approvals };
        let sealed = draft.seal(&prekey, key, now, &mut self.rng).expect("it fits");
        self.submit_raw(&sender, sealed.envelope.as_bytes().to_vec());
        code
    }

    fn prekey_of(&self, to: &PartnerId) -> Option<prekey::Prekey> {
        let now = self.now();
        let relay = self.hub.relay.as_ref()?;
        let published = self.runtime.block_on(relay.store().prekeys(to, now.week()));
        let message = published.expect("prekeys can be read").into_iter().next()?;
        let signed = SignedPrekey::parse(&message).expect("the hub keeps what it checked");
        prekey::check_current(&signed, to, &self.directory, now).ok()
    }

    fn core(&self, sender: &PartnerId, to: &PartnerId, step: Step) -> Core {
        Core {
            seen: None,
            step,
            tier: step.tier(),
            after: None,
            terms: None,
            header: Digest::of(&[]),
            prekey: Digest::of(&[]),
            sender: sender.clone(),
            created: self.now().minute(),
            network: self.directory.network().clone(),
            answers: None,
            purpose: step.tier().map(|_| ConsentPurpose::ReferralPseudonymised),
            repeats: None,
            previous: Digest::of(&[]),
            referral: None,
            sections: Vec::new(),
            sequence: 1,
            recipient: to.clone(),
            checkpoint: self.word_on(&self.directory),
            incarnation: self.agents[sender].incarnation(),
        }
    }

    /// The hub's word of this moment on a list.
    pub(super) fn word_on(&self, list: &Directory) -> SignedCheckpoint {
        let network = list.network().clone();
        SignedCheckpoint::sign(list.checkpoint(), network, self.now(), self.hub.log_key())
    }

    /// `forger` seals a statement to `to` that says it comes from `claimed`, with the number that
    /// `claimed` would use next, and submits it. Returns whether that was possible at all.
    pub fn forge(&mut self, forger: &str, claimed: &str, to: &str) -> bool {
        let (forger, claimed, to) = (id(forger), id(claimed), id(to));
        let now = self.now();
        let Some(prekey) = self.prekey_of(&to) else { return false };
        let core = self.core(&claimed, &to, Step::Heartbeat);
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
            self.runtime.block_on(relay.speak(now)).expect("the hub's store works");
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
        let authority = *self.directory.lineage().first();
        for entry in self.directory.since(0, 4) {
            has_one_meaning::<DirectoryEntry>(entry, &authority);
        }
        for (partner, known) in self.directory.partners() {
            let published = self.runtime.block_on(relay.store().prekeys(partner, now.week()));
            for message in published.expect("prekeys can be read").iter().take(1) {
                let id = Sign1Message::<PrekeyBody>::parse(message).expect("a prekey").key_id();
                has_one_meaning::<PrekeyBody>(message, &known.signer_or_present(&id).key);
            }
        }
    }
}

fn has_one_meaning<T: Signed>(message: &[u8], key: &VerifyingKey) {
    refused_as::<T, DirectoryEntry>(message, key);
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
