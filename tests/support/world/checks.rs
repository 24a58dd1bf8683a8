//! What must hold, whatever happened.

use std::path::Path;

use aho_corasick::AhoCorasick;
use saphan_agent::office::{Desk, Office, QueueItem, QueueState};
use saphan_agent::store::Notice;
use saphan_protocol::directory::Partner;
use saphan_protocol::ids::{PartnerId, ReferralId};
use saphan_protocol::lifecycle::{Outcome, Side, State, Step};
use sqlx::{Connection, Row, SqliteConnection};

use super::World;

impl World {
    /// What waits in an office's outbox.
    pub fn queue(&mut self, partner: &PartnerId) -> Vec<QueueItem> {
        let agent = self.agents.get_mut(partner).expect("a partner of this world");
        let Some(Desk::Open(office)) = &mut agent.desk else { return Vec::new() };
        self.runtime.block_on(office.queue()).expect("the queue can be read")
    }

    /// Whether anything is on its way, or waits to be: whatever matters stands in an outbox or lies
    /// in a mailbox until it is done.
    pub(super) fn has_work(&mut self) -> bool {
        !self.unrest().is_empty()
    }

    /// Who still has something to say, and to whom.
    pub(super) fn unrest(&mut self) -> String {
        let partners = self.partners();
        let mut unrest = String::new();
        for partner in &partners {
            if self.directory.active(partner).is_none() {
                continue;
            }
            for item in self.queue(partner) {
                let reachable = self.directory.active(&item.to).is_some();
                if reachable && item.state != QueueState::Returned {
                    unrest += &format!(
                        "{partner} to {}: {} {:?} {:?}; ",
                        item.to, item.step, item.state, item.waits
                    );
                }
            }
            if !self.is_open(partner.as_str()) {
                continue;
            }
            let notices = self.notices(partner.as_str());
            let mailbox = self.mailbox(partner).len();
            let is_active = |partner: &PartnerId| self.directory.active(partner).is_some();
            let waits = |notice: &Notice| {
                matches!(notice, Notice::Missing { .. })
                    || matches!(notice, Notice::Resync { partner } if is_active(partner))
            };
            if mailbox > 0 || notices.iter().any(waits) {
                unrest += &format!("{mailbox} in the mailbox of {partner}, {notices:?}; ");
            }
        }
        unrest
    }

    /// Both sides of a referral see it in this state.
    ///
    /// # Panics
    /// If one does not.
    pub fn assert_both_see(&mut self, referral: &ReferralId, state: State) {
        let (origin, receiver) = self.referred[referral].clone();
        for partner in [&origin, &receiver] {
            assert_eq!(self.state(partner.as_str(), referral), Some(state), "{partner}");
        }
    }

    /// P4: every referral that an officer decided is at its receiver, once, and both sides agree
    /// where it stands.
    ///
    /// # Panics
    /// If not.
    pub fn assert_nothing_lost_or_doubled(&mut self) {
        let seed = self.seed;
        let referred: Vec<_> = self.referred.clone().into_iter().collect();
        for (referral, (origin, receiver)) in referred {
            let active = |partner: &PartnerId| self.directory.active(partner).is_some();
            if !active(&origin) || !active(&receiver) {
                continue;
            }
            let copies = self.copies(receiver.as_str(), &referral);
            if copies == 0 && self.was_lost_with_its_origin(&referral, &origin) {
                assert_eq!(self.copies(origin.as_str(), &referral), 0, "seed {seed}: {referral}");
                continue;
            }
            let theirs = self.state(receiver.as_str(), &referral);
            let ours = self.state(origin.as_str(), &referral);
            let expected = usize::from(!self.never_left(&referral, &origin));
            assert_eq!(copies, expected, "seed {seed}: copies of {referral} at {receiver}");
            assert_eq!(ours, theirs, "seed {seed}: {origin} and {receiver} disagree on {referral}");
        }
        for ((partner, step), times) in &self.taken {
            assert_eq!(*times, 1, "seed {seed}: {step} took effect {times} times at {partner}");
        }
    }

    /// Consent may be withdrawn, and all of it erased, before anything was sealed.
    fn never_left(&mut self, referral: &ReferralId, origin: &PartnerId) -> bool {
        self.state(origin.as_str(), referral).is_none() && self.is_erased(origin.as_str(), referral)
    }

    /// P3: who has read an identity had accepted, had asked, and was told with two people's word. What
    /// is frozen or erased is not shown, and each office's history says the same.
    ///
    /// # Panics
    /// If not.
    pub fn assert_disclosure_was_staged(&mut self) {
        let seed = self.seed;
        let referred: Vec<_> = self.referred.clone().into_iter().collect();
        for (referral, (origin, receiver)) in referred {
            let sides = [&origin, &receiver];
            if self.copies(receiver.as_str(), &referral) == 0
                && self.was_lost_with_its_origin(&referral, &origin)
            {
                continue; // and what was lost there shows in `assert_nothing_lost_or_doubled`
            }
            let is_cut_off = sides.iter().any(|side| self.directory.active(side).is_none());
            if is_cut_off || self.never_left(&referral, &origin) {
                continue;
            }
            let views = sides.map(|side| {
                self.office(side.as_str(), async |office: &mut Office| {
                    office.referral(&referral).await.expect("it is known here")
                })
            });
            let told = views.each_ref().map(|view| {
                let counted = view.timeline.iter().filter(|one| one.outcome == Outcome::Applied);
                counted.map(|entry| entry.step).collect::<Vec<Step>>()
            });
            let [ours, theirs] = views.each_ref().map(|view| {
                view.timeline
                    .iter()
                    .map(|one| (one.step, one.by.clone(), one.outcome))
                    .collect::<Vec<_>>()
            });
            let queued = sides.map(|side| {
                let queue = self.queue(side);
                queue
                    .iter()
                    .map(|item| format!("{} {:?}", item.step, item.state))
                    .collect::<Vec<_>>()
            });
            assert_eq!(ours, theirs, "seed {seed}: two histories of {referral}: {queued:?}");
            for view in &views {
                let hidden = matches!(view.state(), Some(State::Frozen | State::Erased));
                assert!(!hidden || view.tier1.is_none(), "seed {seed}: {referral} is shown");
            }
            let at = |wanted: &[Step]| told[0].iter().position(|step| wanted.contains(step));
            if let Some(opened) = at(&[Step::IdentityOpened]) {
                let before = [
                    at(&[Step::Accept, Step::AcceptInPart]),
                    at(&[Step::AskIdentity]),
                    at(&[Step::ReleaseIdentity]),
                ];
                let staged = before.is_sorted() && before[2] < Some(opened);
                assert!(staged && before[0].is_some(), "seed {seed}: {referral}: {:?}", told[0]);
            }
        }
    }

    /// P4 at the hub: whatever it gave a receipt for lies in its store until the recipient has it.
    ///
    /// # Panics
    /// If not.
    pub fn assert_hub_keeps_its_promises(&self) {
        if !self.hub.is_up() {
            return; // asked again when it is
        }
        for (id, mailbox) in &self.hub.promised {
            // What waits for whoever is revoked goes back, and its sender is told.
            let was_revoked = |known: &Partner| !known.standing.stands() || !known.past.is_empty();
            if self.directory.partner(mailbox).is_some_and(was_revoked) {
                continue;
            }
            let kept = self.mailbox(mailbox).contains(id);
            assert!(kept, "seed {}: the hub promised {id} to {mailbox} and has lost it", self.seed);
        }
    }

    /// P1: no text that identifies a person lies in the hub's files or has passed through it, and
    /// no stored envelope names its sender.
    ///
    /// # Panics
    /// If one does.
    pub fn assert_hub_never_saw_a_person(&mut self) {
        let needles = AhoCorasick::new(&self.identifying).expect("some hundred short texts");
        let files = files_below(&self.hub.dir);
        let relayed = self.relayed.iter().map(|body| ("a frame", body.as_slice()));
        let files = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        for (name, bytes) in files.chain(relayed) {
            let found = needles.is_match(bytes);
            assert!(!found, "seed {}: {name} holds a text of a case file", self.seed);
        }
        self.assert_no_sender_at_rest();
    }

    /// Where `mark` occurs among the files of hub and offices and all that was relayed.
    pub fn places_with(&self, mark: &[u8]) -> Vec<String> {
        let offices = self.agents.values().map(|agent| agent.dir.clone());
        let files = offices.chain([self.hub.dir.clone()]).flat_map(|dir| files_below(&dir));
        let relayed = self.relayed.iter().map(|body| ("a frame".to_owned(), body.clone()));
        let holds = |bytes: &[u8]| bytes.windows(mark.len()).any(|part| part == mark);
        files.chain(relayed).filter(|(_, bytes)| holds(bytes)).map(|(name, _)| name).collect()
    }

    fn assert_no_sender_at_rest(&mut self) {
        let path = self.hub.dir.join("hub.sqlite");
        let partners = self.partners();
        let names =
            AhoCorasick::new(partners.iter().map(PartnerId::as_str)).expect("a few short names");
        let rows = self.runtime.block_on(async {
            let url = format!("sqlite:{}?mode=ro", path.display());
            let mut connection = SqliteConnection::connect(&url).await?;
            let rows = sqlx::query("SELECT * FROM mailbox").fetch_all(&mut connection).await?;
            connection.close().await?;
            Ok::<_, sqlx::Error>(rows)
        });
        for row in rows.expect("the hub's store can be looked at") {
            let mailbox: String = row.get("mailbox");
            for column in 0..row.len() {
                let Ok(bytes) = row.try_get_unchecked::<Vec<u8>, _>(column) else { continue };
                for found in names.find_iter(&bytes) {
                    let named = &bytes[found.range()];
                    let is_recipient = named == mailbox.as_bytes();
                    assert!(is_recipient, "seed {}: a row for {mailbox} names a sender", self.seed);
                }
            }
        }
    }

    /// Everything above.
    ///
    /// # Panics
    /// If anything of it does not hold.
    pub fn assert_all_is_well(&mut self) {
        self.assert_hub_keeps_its_promises();
        self.assert_nothing_lost_or_doubled();
        self.assert_disclosure_was_staged();
        self.assert_hub_never_saw_a_person();
        self.assert_signatures_have_one_meaning();
        self.assert_audit_logs_are_whole();
    }

    /// Every office's log of who did what verifies.
    ///
    /// # Panics
    /// If one does not.
    pub fn assert_audit_logs_are_whole(&mut self) {
        for partner in self.partners() {
            if !self.is_open(partner.as_str()) {
                continue;
            }
            let log = self
                .office(partner.as_str(), async |office: &mut Office| office.verify_audit().await);
            let entries = log.expect("the log can be read");
            assert!(entries.is_ok(), "seed {}: {partner}: {entries:?}", self.seed);
        }
    }

    /// Whether an office tells its people about something.
    pub fn notices(&mut self, partner: &str) -> Vec<Notice> {
        let now = self.now();
        let status = self.office(partner, async |office: &mut Office| office.status(now).await);
        status.expect("the status can be read").notices
    }

    /// Referrals that lie at a partner.
    pub fn inbox_len(&mut self, partner: &str) -> usize {
        let all = self
            .office(partner, async |office: &mut Office| office.referrals(Side::Receiver).await);
        all.expect("referrals can be listed").len()
    }
}

fn files_below(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(dir).expect("the hub's directory can be read");
    entries
        .flat_map(|entry| {
            let path = entry.expect("a directory entry").path();
            if path.is_dir() {
                files_below(&path)
            } else {
                let bytes = std::fs::read(&path).expect("a file of the hub can be read");
                vec![(path.display().to_string(), bytes)]
            }
        })
        .collect()
}
