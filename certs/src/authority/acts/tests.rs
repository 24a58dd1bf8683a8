//! What happens to the log of acts on the disk, and what is told of it.

use std::path::{Path, PathBuf};

use super::*;
use crate::authority::log_file::LogFile;
use crate::authority::{Acting, Authority, AuthorityError, Mended};
use crate::fixtures::{NOW, confirm_kit, key, mekong, rng, vientiane};
use crate::issuer::{CaSigner as _, FileSigner};
use crate::kit::RecoveryKey;
use crate::rejection::RejectionReason;
use crate::request::PartnerRequest;
use crate::sealed_file::{KdfCost, Passphrase};

/// An authority that has its kit, admitted a partner, issued to it once more and revoked it: six
/// acts, two of them in the list.
struct World {
    dir: tempfile::TempDir,
    authority: Authority,
    acting: Acting,
}

fn world() -> World {
    let mut world = new_world();
    world.issue();
    world.issue();
    world.revoke().unwrap();
    world
}

fn new_world() -> World {
    let dir = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("four words that rhyme".to_owned().into()).unwrap();
    let (place, by) = (dir.path(), "Noy".parse().unwrap());
    let (mut authority, acting) =
        Authority::init(place, &mekong(), &passphrase, KdfCost::LOW, &by, NOW, &mut rng()).unwrap();
    confirm_kit(&mut authority, &acting);
    World { dir, authority, acting }
}

impl World {
    fn issue(&mut self) {
        let text = PartnerRequest::create(&mekong(), &vientiane(), &key(2), &key(3), NOW).unwrap();
        let request = PartnerRequest::parse(&text).unwrap();
        self.authority.issue(&self.acting, &request, Default::default(), NOW, &mut rng()).unwrap();
    }

    fn revoke(&mut self) -> Result<(), AuthorityError> {
        let reason = RevocationReason::DeviceLost;
        self.authority.revoke(&self.acting, &vientiane(), reason, NOW, NOW)
    }

    /// The folder, closed.
    fn close(self) -> Closed {
        Closed { acts: self.authority.acts().messages().to_vec(), dir: self.dir }
    }
}

struct Closed {
    dir: tempfile::TempDir,
    acts: Vec<Vec<u8>>,
}

impl Closed {
    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// What opening says once the log holds these acts.
    fn opened_with(&self, acts: &[&[u8]]) -> &'static str {
        let mut file = Vec::new();
        for act in acts {
            file.extend_from_slice(&u32::try_from(act.len()).unwrap().to_be_bytes());
            file.extend_from_slice(act);
        }
        std::fs::write(self.path("acts"), file).unwrap();
        opened(self.dir.path())
    }
}

fn opened(dir: &Path) -> &'static str {
    Authority::open(dir).err().map_or("opened", |error| error.code())
}

/// An act signed with this key, in the place of another.
fn signed(seed: u8, number: u64, previous: &[u8], by: &str, act: Act) -> Vec<u8> {
    let entry = ActEntry {
        at: NOW,
        by: by.parse().unwrap(),
        act,
        entry: None,
        number,
        second: None,
        network: mekong(),
        previous: Digest::of(previous),
    };
    FileSigner::new(key(seed)).sign_act(&entry).unwrap().as_bytes().to_vec()
}

#[test]
fn each_act_says_what_was_done_and_by_whom() {
    let world = world();

    let acts = world.authority.acts().entries();

    let told: Vec<_> = acts.iter().map(|act| (act.act.as_str(), act.by.as_str())).collect();
    let done = ["init", "kit_make", "kit_confirm", "admit", "issue", "revoke"];
    assert_eq!(told, done.map(|act| (act, "Noy")));
    assert_eq!(acts[5].act.subject(), Some("nkw-la"));
    let listed: Vec<_> = acts.iter().map(|act| act.entry.is_some()).collect();
    assert_eq!(listed, [false, false, false, true, false, true]);
}

/// L-101, L-103: whatever is done to whole acts is told, with the act at which it shows.
#[test]
fn a_removed_moved_repeated_or_changed_act_is_found() {
    let closed = world().close();
    let [init, make, confirm, admit, issue, revoke] = &closed.acts[..] else { panic!("six acts") };
    let mut changed = issue.clone();
    let name = changed.windows(3).position(|part| part == b"Noy").unwrap();
    changed[name] = b'J';

    assert_eq!(closed.opened_with(&[init, make, confirm, admit, issue, revoke]), "opened");
    assert_eq!(closed.opened_with(&[init, make, confirm, issue, revoke]), "acts-number");
    assert_eq!(closed.opened_with(&[init, make, confirm, issue, admit]), "acts-number");
    assert_eq!(closed.opened_with(&[init, make, confirm, admit, admit]), "acts-number");
    assert_eq!(
        closed.opened_with(&[init, make, confirm, admit, &changed, revoke]),
        "acts-signature"
    );
    assert_eq!(closed.opened_with(&[make, confirm, admit]), "acts-number");
    assert_eq!(closed.opened_with(&[]), "acts-init");
    assert_eq!(ActsError::Chain(7).to_string().matches("act 7").count(), 1);
}

/// L-112: an act that says of the root what its entry for the list does not.
#[test]
fn an_act_that_changes_the_root_without_the_list_is_found() {
    let seed = 7;
    let init = signed(seed, 0, b"", "Noy", Act::Init);
    let mut log = Acts::new(mekong(), key(seed).verifying_key());
    log.append(&init).unwrap();
    let (root, reason) = (Digest::of(b"root"), RotationReason::Planned);

    let alone = signed(seed, 1, &init, "Noy", Act::RotateRoot { root, reason });

    let error = log.append(&alone).unwrap_err();
    assert_eq!(error, ActsError::Root(1));
    assert_eq!(error.code(), "acts-root");
    assert_eq!(log.len(), 1);
}

/// L-104: two copies of one authority were used. L-102, L-108: acts of another log.
#[test]
fn a_forked_or_foreign_act_is_found() {
    let (network, seed) = (mekong(), 7);
    let init = signed(seed, 0, b"", "Noy", Act::Init);
    let mut log = Acts::new(network, key(seed).verifying_key());
    log.append(&init).unwrap();
    let issue = || Act::Issue { partner: vientiane(), certificate: Digest::of(b"") };

    let fork = signed(seed, 1, b"another", "Noy", issue());
    assert_eq!(log.append(&fork), Err(ActsError::Chain(1)));
    let again = signed(seed, 1, &init, "Noy", Act::Init);
    assert_eq!(log.append(&again), Err(ActsError::Init(1)));
    let stranger = signed(8, 1, &init, "Noy", issue());
    assert_eq!(log.append(&stranger).unwrap_err().code(), "acts-signature");
    let mut danube = Acts::new("danube".parse().unwrap(), key(seed).verifying_key());
    assert_eq!(danube.append(&init).unwrap_err().code(), "acts-network");
    log.append(&signed(seed, 1, &init, "Noy", issue())).unwrap();
}

/// L-105, L-106.
#[test]
fn an_older_copy_of_either_file_is_found() {
    let mut world = new_world();
    world.issue();
    let older = ["acts", "log"].map(|name| std::fs::read(world.dir.path().join(name)).unwrap());
    world.revoke().unwrap();
    world.issue_refused();
    let newer = ["acts", "log"].map(|name| std::fs::read(world.dir.path().join(name)).unwrap());
    let closed = world.close();

    std::fs::write(closed.path("acts"), &older[0]).unwrap();
    assert_eq!(opened(closed.dir.path()), "acts-unknown-entry");
    std::fs::write(closed.path("acts"), &newer[0]).unwrap();
    std::fs::write(closed.path("log"), b"").unwrap();
    assert_eq!(opened(closed.dir.path()), "acts-differ");
    std::fs::write(closed.path("log"), &newer[1]).unwrap();
    assert_eq!(opened(closed.dir.path()), "opened");
}

impl World {
    fn issue_refused(&mut self) {
        let text = PartnerRequest::create(&mekong(), &vientiane(), &key(2), &key(3), NOW).unwrap();
        let request = PartnerRequest::parse(&text).unwrap();
        let days = Default::default();
        let issued = self.authority.issue(&self.acting, &request, days, NOW, &mut rng());
        assert!(issued.is_err(), "a revoked key never comes back");
        assert_eq!(self.authority.acts().len(), 5, "what is refused is no act");
    }
}

/// Wherever the power goes while a partner is admitted, the next start has either nothing of it or
/// all of it, and no step was lost that anybody saw.
#[test]
fn a_power_cut_at_any_byte_leaves_nothing_or_all_of_an_act() {
    let mut world = new_world();
    let before = ["acts", "log"].map(|name| std::fs::read(world.dir.path().join(name)).unwrap());
    world.issue();
    let after = ["acts", "log"].map(|name| std::fs::read(world.dir.path().join(name)).unwrap());
    let closed = world.close();
    let state = |acts: &[u8], log: &[u8]| {
        std::fs::write(closed.path("acts"), acts).unwrap();
        std::fs::write(closed.path("log"), log).unwrap();
        let opened = Authority::open(closed.dir.path()).unwrap();
        (opened.directory().len(), opened.acts().len(), opened.mended())
    };

    // First the act is written, and nothing of the list: a torn act was no act.
    for len in before[0].len()..after[0].len() {
        let cut = (len - before[0].len()) as u64;
        assert_eq!(state(&after[0][..len], &before[1]), (0, 3, Mended { cut, finished: None }));
    }
    // Then the list: what the act announced is finished.
    for len in before[1].len()..after[1].len() {
        let mended = Mended { cut: len as u64, finished: Some(3) };
        assert_eq!(state(&after[0], &after[1][..len]), (1, 4, mended));
        assert_eq!(std::fs::read(closed.path("log")).unwrap(), after[1], "{len}");
    }
    assert_eq!(state(&after[0], &after[1]), (1, 4, Mended::default()));
}

/// The disk may refuse between the two; the same run may go on once it does not.
#[test]
fn an_act_that_the_disk_refused_halfway_is_finished_before_the_next() {
    let mut world = new_world();
    world.issue();
    let refuses = LogFile::read_only(&world.dir.path().join("log"));
    let log = std::mem::replace(&mut world.authority.log, refuses);

    assert_eq!(world.revoke().err().map(|error| error.code()), Some("authority-disk"));
    world.authority.log = log;
    let again = world.revoke().err().map(|error| error.code());

    assert_eq!(again, Some("authority-already-revoked"), "the first attempt was written down");
    let place = world.close();
    assert_eq!((place.acts.len(), opened(place.dir.path())), (5, "opened"));
}

/// L-109.
#[test]
fn a_kit_is_confirmed_only_after_it_was_made() {
    let seed = 7;
    let init = signed(seed, 0, b"", "Noy", Act::Init);
    let mut log = Acts::new(mekong(), key(seed).verifying_key());
    log.append(&init).unwrap();
    let confirm = || Act::KitConfirm { kit: Digest::of(b"a key") };

    let early = signed(seed, 1, &init, "Noy", confirm());
    assert_eq!(log.append(&early), Err(ActsError::Kit(1)));
    let no_key = signed(seed, 1, &init, "Noy", Act::KitMake { key: b"a key".to_vec().into() });
    assert_eq!(log.append(&no_key), Err(ActsError::Kit(1)));
    let public = RecoveryKey::random(&mut rng()).public();
    let make =
        signed(seed, 1, &init, "Noy", Act::KitMake { key: public.as_bytes().to_vec().into() });
    log.append(&make).unwrap();
    assert_eq!(log.append(&signed(seed, 2, &make, "Noy", confirm())), Err(ActsError::Kit(2)));
}

/// L-110.
#[test]
fn an_invitation_is_made_once_and_answered_only_if_it_was_made_and_not_taken_back() {
    let seed = 7;
    let init = signed(seed, 0, b"", "Noy", Act::Init);
    let mut log = Acts::new(mekong(), key(seed).verifying_key());
    log.append(&init).unwrap();
    let (code, request) = (Digest::of(b"code"), Digest::of(b"request"));
    let approve = |partner: &str| Act::Approve { code, partner: partner.parse().unwrap(), request };
    let invite = || Act::Invite { code, expires: NOW, partner: vientiane() };
    let rejection = |code, by: u8| {
        let (at, words, reason) = (NOW, None, RejectionReason::Other);
        let (network, partner) = (mekong(), vientiane());
        let body = Rejection { at, code, words, reason, network, partner, request };
        let signed = FileSigner::new(key(by)).sign_rejection(&body).unwrap();
        Act::Reject { partner: vientiane(), rejection: signed.as_bytes().to_vec().into() }
    };

    let early = signed(seed, 1, &init, "Noy", approve("nkw-la"));
    assert_eq!(log.append(&early), Err(ActsError::Invitation(1)));
    let made = signed(seed, 1, &init, "Noy", invite());
    log.append(&made).unwrap();
    let no_code = rejection(Digest::of(b"other"), seed);
    let no_key = rejection(code, 8);
    for wrong in [invite(), approve("bsp-th"), no_code, no_key] {
        let wrong = signed(seed, 2, &made, "Noy", wrong);
        assert_eq!(log.append(&wrong), Err(ActsError::Invitation(2)));
    }
    let mut refused = log.clone();
    refused.append(&signed(seed, 2, &made, "Noy", rejection(code, seed))).unwrap();

    let withdraw = |partner: &str| Act::Withdraw { code, partner: partner.parse().unwrap() };
    let of_another = signed(seed, 2, &made, "Noy", withdraw("bsp-th"));
    assert_eq!(log.append(&of_another), Err(ActsError::Invitation(2)));
    let taken_back = signed(seed, 2, &made, "Noy", withdraw("nkw-la"));
    log.append(&taken_back).unwrap();
    for late in [approve("nkw-la"), rejection(code, seed), withdraw("nkw-la"), invite()] {
        let late = signed(seed, 3, &taken_back, "Noy", late);
        assert_eq!(log.append(&late), Err(ActsError::Invitation(3)));
    }
}

/// L-107.
#[test]
fn a_log_takes_no_more_than_the_list_does() {
    let seed = 7;
    let init = signed(seed, 0, b"", "Noy", Act::Init);
    let mut log = Acts::new(mekong(), key(seed).verifying_key());
    log.append(&init).unwrap();
    log.messages = vec![init.clone(); ENTRIES_MAX];
    log.entries = vec![log.entries[0].clone(); ENTRIES_MAX];

    let backup = Act::BackUp { kit: Digest::of(b"a key") };
    let more = signed(seed, ENTRIES_MAX as u64, &init, "Noy", backup);

    assert_eq!(log.append(&more), Err(ActsError::TooMany));
}
