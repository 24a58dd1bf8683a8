//! Attachments between offices: over lines that are cut, machines that crash and a hub that lies.

use std::time::Duration;

use saphan_agent::office::{BlobView, OfficeError};
use saphan_agent::store::{BlobState, BlobWaits};
use saphan_protocol::blob::{Manifest, MediaType, WINDOW};
use saphan_protocol::ids::ReferralId;
use saphan_tests::world::{Faults, GHENT, VIENTIANE, World, id};

const HOUR: Duration = Duration::from_secs(3600);
const MINUTE: Duration = Duration::from_secs(60);
/// Twelve chunks of content, in a size class of sixteen.
const LEN: usize = 12 * 65_520 - 9;
const CHUNKS: usize = 16;
/// Bytes that occur in the file and nowhere else.
const MARK: &[u8] = b"the picture of a person";

/// What a scan looks like to whoever cannot read it.
fn scan(seed: u8) -> Vec<u8> {
    let mut bytes: Vec<u8> = (0..LEN).map(|at| (at * 7 + at / 251) as u8 ^ seed).collect();
    bytes[1000..1000 + MARK.len()].copy_from_slice(MARK);
    bytes
}

/// A referral from Ghent to Vientiane, and a file of one of Ghent's cases.
struct Story {
    world: World,
    referral: ReferralId,
    case: String,
    file: Vec<u8>,
}

impl Story {
    fn begins(seed: u64, faults: Faults) -> Self {
        let mut world = World::from_seed(seed);
        world.run_for(5 * HOUR);
        let referral = world.refer(GHENT, VIENTIANE);
        world.run_for(5 * HOUR);
        let case = world.import_case(GHENT, VIENTIANE);
        let file = scan(seed as u8);
        world.attach_scan(GHENT, &case, &file);
        Self { world: world.link(faults), referral, case, file }
    }

    fn offer(&mut self) -> Manifest {
        let (now, case, to) = (self.world.now(), self.case.clone(), id(VIENTIANE));
        let offered =
            self.world.office(GHENT, async |office| office.offer_blob(&case, 1, &to, now).await);
        offered.expect("the file is offered")
    }

    fn fetch(&mut self, manifest: &Manifest) {
        let (now, referral) = (self.world.now(), self.referral);
        self.world
            .office(VIENTIANE, async |office| office.fetch_blob(&referral, manifest, now).await)
            .expect("the download is begun");
    }

    fn view(&mut self, partner: &str) -> BlobView {
        let views = self.world.office(partner, async |office| office.transfers().await);
        views.expect("the store works").pop().expect("an attachment is on its way")
    }

    /// Until the recipient has it, and the hub has forgotten it.
    fn ends(&mut self) {
        for _ in 0..2000 {
            self.world.run_for(MINUTE);
            if self.view(VIENTIANE).state == BlobState::Done {
                return;
            }
        }
        panic!("it never arrives: {:?} {:?}", self.view(GHENT), self.view(VIENTIANE));
    }

    fn read(&mut self, manifest: &Manifest) -> Result<(MediaType, Vec<u8>), OfficeError> {
        let mut read = Vec::new();
        let media = self.world.office(VIENTIANE, async |office| {
            let take = |some: &[u8]| {
                read.extend_from_slice(some);
                Ok::<_, OfficeError>(())
            };
            office.read_blob(&manifest.blob(), take).await
        });
        media.map(|media| (media, read))
    }

    /// No chunk travelled twice but those that a cut caught on their way.
    fn assert_little_travelled_twice(&self, hub_losses: usize) {
        let (up, down) = self.world.chunks_relayed();
        let window = WINDOW as usize;
        let [ups, downs] =
            [GHENT, VIENTIANE].map(|partner| self.world.connections(partner) as usize);
        assert!(up <= CHUNKS * (1 + hub_losses) + window * ups, "{up} up on {ups} connections");
        assert!(down <= CHUNKS + window * downs, "{down} down on {downs} connections");
    }
}

#[test]
fn an_attachment_crosses_the_bridge_and_the_hub_forgets_it() {
    let mut story = Story::begins(1, Faults::default());

    let manifest = story.offer();
    story.fetch(&manifest);
    assert!(matches!(story.read(&manifest), Err(OfficeError::BlobNotHere)));
    story.ends();

    let (media, read) = story.read(&manifest).expect("it is here");
    assert_eq!((media, manifest.chunks() as usize), (MediaType::Pdf, CHUNKS));
    assert!(read == story.file);
    let (sent, fetched) = (story.view(GHENT), story.view(VIENTIANE));
    assert_eq!((sent.state, sent.percent), (BlobState::Whole, 100));
    assert_eq!(
        (fetched.state, fetched.percent, fetched.partner),
        (BlobState::Done, 100, id(GHENT))
    );
    assert_eq!(story.world.chunks_relayed(), (CHUNKS, CHUNKS), "nothing travelled twice");
    story.world.assert_hub_never_saw_a_person();
}

#[test]
fn whatever_is_cut_and_whoever_crashes_it_arrives_as_it_left() {
    for seed in 0..12 {
        let faults = Faults {
            delay: Duration::from_millis(300),
            lose_one_in: 60,
            repeat_one_in: 9,
            cut_one_in: 14,
        };
        let mut story = Story::begins(seed, faults);
        let manifest = story.offer();
        story.fetch(&manifest);
        for _ in 0..8 {
            let pause = story.world.roll(3000);
            story.world.run_for(Duration::from_millis(u64::from(pause)));
            match story.world.roll(4) {
                0 => {
                    story.world.crash_hub();
                    story.world.start_hub();
                }
                1 => {
                    story.world.crash_agent(GHENT);
                    story.world.start_agent(GHENT);
                }
                2 => {
                    story.world.crash_agent(VIENTIANE);
                    story.world.start_agent(VIENTIANE);
                }
                _ => {
                    story.world.line_gone(VIENTIANE);
                    story.world.line_back(VIENTIANE);
                }
            }
        }

        story.ends();

        let (_, read) = story.read(&manifest).expect("it is here");
        assert!(read == story.file, "seed {seed}");
        story.assert_little_travelled_twice(0);
    }
}

#[test]
fn a_locked_office_carries_attachments_and_verifies_none() {
    let mut story = Story::begins(2, Faults::default());
    let manifest = story.offer();
    story.fetch(&manifest);
    for partner in [GHENT, VIENTIANE] {
        story.world.lock(partner);
    }
    story.world.run_for(5 * HOUR);
    let carried = story.world.chunks_relayed();

    story.world.unlock(VIENTIANE);
    story.ends();

    assert!(carried.0 == CHUNKS && carried.1 >= CHUNKS, "{carried:?}");
    assert!(story.read(&manifest).expect("it is here").1 == story.file);
}

#[test]
fn what_a_destroyed_hub_has_lost_is_uploaded_again() {
    let mut story = Story::begins(3, Faults::default());
    let manifest = story.offer();
    story.world.run_for(HOUR);
    assert_eq!(story.view(GHENT).state, BlobState::Whole);

    story.world.destroy_hub();
    story.world.hub_learns();
    story.fetch(&manifest);
    story.world.run_for(HOUR);
    assert_eq!(story.view(VIENTIANE).waits, BlobWaits::Sender);
    story.world.run_for(30 * HOUR);
    story.ends();

    assert!(story.read(&manifest).expect("it is here").1 == story.file);
    story.assert_little_travelled_twice(1);
}

#[test]
fn who_is_revoked_in_the_middle_gets_no_further() {
    let faults = Faults { delay: Duration::from_secs(2), ..Faults::default() };
    let mut story = Story::begins(4, faults);
    let manifest = story.offer();
    story.fetch(&manifest);
    story.world.run_for(Duration::from_secs(4));
    let before = story.view(GHENT);

    story.world.revoke(GHENT);
    story.world.run_for(10 * HOUR);

    assert_eq!(before.state, BlobState::UnderWay);
    assert_eq!(story.view(GHENT).state, BlobState::UnderWay);
    assert!(story.world.chunks_relayed().0 < CHUNKS);
    let waiting = story.view(VIENTIANE);
    assert_eq!((waiting.state, waiting.waits), (BlobState::UnderWay, BlobWaits::Sender));
    assert!(matches!(story.read(&manifest), Err(OfficeError::BlobNotHere)));
}

#[test]
fn nothing_of_an_attachment_lies_in_clear_at_the_hub_or_in_an_office() {
    let mut story = Story::begins(5, Faults::default());
    let manifest = story.offer();
    story.fetch(&manifest);
    story.ends();

    let places = story.world.places_with(MARK);

    assert!(places.is_empty(), "{places:?}");
}

#[test]
fn an_attachment_that_is_taken_back_before_it_left_is_not_sent() {
    let mut story = Story::begins(6, Faults::default());
    story.world.line_gone(GHENT);
    let manifest = story.offer();

    let blob = manifest.blob();
    let was_there = story.world.office(GHENT, async |office| office.forget_blob(&blob).await);
    story.world.line_back(GHENT);
    story.world.run_for(5 * HOUR);

    assert!(was_there.expect("the store works"));
    assert_eq!(story.world.chunks_relayed(), (0, 0));
}
