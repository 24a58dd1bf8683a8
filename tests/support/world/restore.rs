//! Backups, and what becomes of an office that is restored from one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Duration;

use saphan_agent::office::{NewLife, Office};
use saphan_agent::store::STORE_FILE;
use saphan_protocol::ids::{Digest, PartnerId, ReferralId};

use super::{World, id};

/// What an office was at some moment: a backup, which holds the store and neither prekeys nor transport
/// keys, or a copy of all its files.
pub struct Backup {
    file: PathBuf,
    at: Duration,
    taken: BTreeMap<(PartnerId, Digest), u32>,
}

impl World {
    /// Backs an office up while it works.
    ///
    /// # Panics
    /// If its store cannot be copied.
    pub fn back_up(&mut self, name: &str) -> Backup {
        self.copies += 1;
        let file = self.path(&format!("{name}-backup-{}", self.copies));
        let copied = self.office(name, async |office: &mut Office| office.copy_store(&file).await);
        copied.expect("the store can be copied");
        let partner = id(name);
        let mut taken = self.taken.clone();
        taken.retain(|(at, _), _| *at == partner);
        Backup { file, at: self.passed, taken }
    }

    /// An office's machine is lost; a new one is set up from a backup.
    ///
    /// # Panics
    /// If the files cannot be written.
    pub fn restore(&mut self, name: &str, backup: &Backup) {
        self.crash_agent(name);
        let partner = id(name);
        let dir = self.agent(&partner).dir.clone();
        std::fs::remove_dir_all(&dir).expect("files can be removed");
        std::fs::create_dir_all(&dir).expect("a directory can be made");
        std::fs::copy(&backup.file, dir.join(STORE_FILE)).expect("a file can be copied");
        self.note_set_back(&partner, backup.at, &backup.taken);
        self.start_agent_anew(name, Some(NewLife::Restored));
    }

    /// Copies all files of an office, as somebody would who thinks that this is a backup.
    pub fn copy_by_hand(&mut self, name: &str) -> Backup {
        let file = self.copy_files(name);
        let partner = id(name);
        let mut taken = self.taken.clone();
        taken.retain(|(at, _), _| *at == partner);
        Backup { file, at: self.passed, taken }
    }

    /// Somebody puts an old copy of the files back by hand, and nobody tells the program.
    pub fn set_back_by_hand(&mut self, name: &str, copy: &Backup) {
        self.put_files_back(name, &copy.file);
        self.note_set_back(&id(name), copy.at, &copy.taken);
    }

    /// The copy that goes on after a clone was noticed begins a new life.
    pub fn repair(&mut self, name: &str) {
        self.crash_agent(name);
        self.start_agent_anew(name, Some(NewLife::Repaired));
    }

    /// What an office had done since is as if it had never been done there.
    pub(super) fn note_set_back(
        &mut self,
        partner: &PartnerId,
        to: Duration,
        taken: &BTreeMap<(PartnerId, Digest), u32>,
    ) {
        self.set_back.push((partner.clone(), to, self.passed));
        self.taken.retain(|(at, _), _| at != partner);
        self.taken.extend(taken.clone());
    }

    /// Whether its origin was set back to before it was decided: what nobody else has is gone then.
    pub(super) fn was_lost_with_its_origin(
        &self,
        referral: &ReferralId,
        origin: &PartnerId,
    ) -> bool {
        let made = self.made.get(referral).copied().unwrap_or_default();
        self.set_back
            .iter()
            .any(|(partner, to, at)| partner == origin && *to <= made && made <= *at)
    }

    /// Both sides of every referral hold the same signed steps.
    ///
    /// # Panics
    /// If not.
    pub fn assert_both_sides_hold_the_same(&mut self) {
        for (referral, (origin, receiver)) in self.referred.clone() {
            let ours = self.steps_of(origin.as_str(), &referral);
            let theirs = self.steps_of(receiver.as_str(), &referral);
            assert_eq!(ours, theirs, "seed {}: {origin} and {receiver}, {referral}", self.seed);
        }
    }

    fn steps_of(&mut self, partner: &str, referral: &ReferralId) -> BTreeSet<String> {
        let statements =
            self.office(partner, async |office: &mut Office| office.statements(referral).await);
        let cores = statements.unwrap_or_default().into_iter().map(|one| one.body());
        let cores = cores.map(|core| core.expect("what is kept was verified"));
        cores.map(|core| format!("{} {}", core.step, core.step_id())).collect()
    }
}
