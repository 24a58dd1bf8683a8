//! What a visit makes of a hub that lies: AD-121 to AD-125. Honest ones stand in the stories of the whole
//! project.

use saphan_protocol::directory::{RevocationReason, SelfRevocation, SelfRevoked};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::time::UnixDay;

use super::*;
use crate::authority::Acting;
use crate::fixtures::{DAY, NOW, confirm_kit, eu_1, hosts, hub_keys, key, mekong, rng, vientiane};
use crate::request::HubRequest;
use crate::sealed_file::{KdfCost, Passphrase};

/// An authority that lists a hub, whose log key is 32 times 05, and two partners.
struct World {
    _dir: tempfile::TempDir,
    authority: Authority,
    acting: Acting,
}

fn bangkok() -> PartnerId {
    "bsp-th".parse().unwrap()
}

fn world() -> World {
    let dir = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("four words that rhyme".to_owned().into()).unwrap();
    let (by, low) = ("Noy".parse().unwrap(), KdfCost::LOW);
    let (mut authority, acting) =
        Authority::init(dir.path(), &mekong(), &passphrase, low, &by, NOW, &mut rng()).unwrap();
    confirm_kit(&mut authority, &acting);
    let (transport, log, issuer) = (key(4), key(5), key(6));
    let keys = hub_keys(&transport, &log, &issuer);
    let hub = HubRequest::create(&mekong(), &eu_1(), &hosts(), &keys, NOW).unwrap();
    let hub = HubRequest::parse(&hub).unwrap();
    authority.certify_hub(&acting, &hub, NOW, &mut rng()).unwrap();
    let mut world = World { _dir: dir, authority, acting };
    world.admit(&bangkok(), 10);
    world.admit(&vientiane(), 12);
    world
}

impl World {
    fn admit(&mut self, partner: &PartnerId, seed: u8) {
        let (identity, transport) = (key(seed), key(seed + 1));
        let request = PartnerRequest::create(&mekong(), partner, &identity, &transport, NOW);
        let request = PartnerRequest::parse(&request.unwrap()).unwrap();
        let (days, rng) = (Default::default(), &mut rng());
        self.authority.issue(&self.acting, &request, days, NOW, rng).unwrap();
    }

    /// One visit at a hub that has the whole list and says what `lie` makes of a question, where it makes
    /// anything of it.
    fn visit(
        &self,
        lie: impl FnMut(&AdminRequest) -> Option<AdminAnswer> + Send,
    ) -> Result<Synced, VisitError> {
        let mut hub = Hub { lie, list: self.authority.directory().checkpoint() };
        let address = "hub.example.org:4433".parse().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(sync(&self.authority, &mut hub, &address, false, NOW))
    }

    /// What ends the visit if the hub hands out these as self-revocations.
    fn told(&self, noted: &[Vec<u8>]) -> &'static str {
        let noted: Vec<ByteBuf> = noted.iter().map(|one| ByteBuf::from(one.clone())).collect();
        code(self.visit(|request| {
            let said = || AdminAnswer::SelfRevocations { noted: noted.clone() };
            (*request == AdminRequest::SelfRevocations).then(said)
        }))
    }

    fn out(&self) -> Vec<(PartnerId, UnixSeconds)> {
        let words = self.authority.own_words(&self.authority.notes().unwrap());
        words.into_iter().map(|word| (word.partner, word.since)).collect()
    }
}

struct Hub<F> {
    lie: F,
    list: Checkpoint,
}

impl<F: FnMut(&AdminRequest) -> Option<AdminAnswer> + Send> Ask for Hub<F> {
    async fn ask(&mut self, request: &AdminRequest) -> Result<AdminAnswer, VisitError> {
        if let Some(answer) = (self.lie)(request) {
            return Ok(answer);
        }
        Ok(match request {
            AdminRequest::Hello | AdminRequest::Append { .. } => {
                AdminAnswer::Hello { at: NOW, checkpoint: self.list }
            }
            AdminRequest::Invite { .. }
            | AdminRequest::Withdraw { .. }
            | AdminRequest::Reject { .. } => AdminAnswer::Done,
            AdminRequest::Pending { .. } => {
                AdminAnswer::Pending { more: false, requests: Vec::new() }
            }
            AdminRequest::Seen { .. } => AdminAnswer::Seen { more: false, offices: Vec::new() },
            AdminRequest::SelfRevocations => AdminAnswer::SelfRevocations { noted: Vec::new() },
        })
    }
}

fn code(visited: Result<Synced, VisitError>) -> &'static str {
    visited.err().map_or("visited", |error| error.code())
}

/// The sheet of the partner whose identity key has this seed, as the hub with this log key notes it.
fn noted(partner: &PartnerId, seed: u8, at: UnixSeconds, log_key: &SigningKey) -> Vec<u8> {
    let sheet = SelfRevocation::make(&mekong(), partner, &key(seed), NOW.minus(DAY));
    SelfRevoked::note(sheet.as_bytes(), &mekong(), at, log_key).as_bytes().to_vec()
}

fn hello(size: u64, root: Digest) -> impl FnMut(&AdminRequest) -> Option<AdminAnswer> {
    move |request| {
        let says = || AdminAnswer::Hello { at: NOW, checkpoint: Checkpoint { root, size } };
        (*request == AdminRequest::Hello).then(says)
    }
}

/// AD-121, AD-122, AD-123.
#[test]
fn a_list_that_is_not_the_beginning_of_ours_ends_the_visit() {
    let world = world();
    let Checkpoint { root, size } = world.authority.directory().checkpoint();
    let empty = Digest::of(b"");

    assert_eq!(code(world.visit(hello(size + 1, root))), "authority-older");
    assert_eq!(code(world.visit(hello(size, empty))), "authority-forked");
    assert_eq!(code(world.visit(hello(size, root))), "visited");
    assert_eq!(code(world.visit(hello(0, empty))), "hub-set-back", "it had all of it");
}

/// AD-124: what was not asked, what is in no order, what goes back, and what never ends.
#[test]
fn an_answer_to_something_else_or_without_an_end_ends_the_visit() {
    let world = world();
    let office = |partner: PartnerId| SeenOffice { day: UnixDay::new(20_000), partner };
    let backwards = vec![office(vientiane()), office(bangkok())];
    let applicant = |byte: u8| Applicant {
        at: NOW,
        code: Digest::from_bytes([byte; 32]),
        others: 0,
        request: String::new(),
    };

    for asked in [
        AdminRequest::Hello,
        AdminRequest::Pending { after: None },
        AdminRequest::Seen { after: None },
        AdminRequest::SelfRevocations,
    ] {
        let done = world.visit(|request| (*request == asked).then_some(AdminAnswer::Done));
        assert_eq!(code(done), "hub-unexpected", "{asked:?}");
    }
    let unsorted = world.visit(|request| {
        let says = || AdminAnswer::Seen { more: false, offices: backwards.clone() };
        matches!(request, AdminRequest::Seen { .. }).then(says)
    });
    assert_eq!(code(unsorted), "hub-unexpected");
    let mut asked = 0;
    let endless = world.visit(|request| {
        let says = || AdminAnswer::Pending { more: true, requests: vec![applicant(7)] };
        let again = matches!(request, AdminRequest::Pending { .. });
        asked += u32::from(again);
        again.then(says)
    });
    assert_eq!((code(endless), asked), ("hub-unexpected", 2), "the same page once more");
    let words = [(vientiane(), 12), (bangkok(), 10)]
        .map(|(partner, seed)| noted(&partner, seed, NOW, &key(5)));
    assert_eq!(world.told(&words), "hub-unexpected");
    assert_eq!(world.out(), [], "of a visit that ended early nothing is noted");
}

/// AD-124: a hub that takes entries and says that it has not.
#[test]
fn a_list_that_does_not_go_on_ends_the_visit() {
    let world = world();
    let empty = Checkpoint { root: Digest::of(b""), size: 0 };

    let stuck = world.visit(|_| Some(AdminAnswer::Hello { at: NOW, checkpoint: empty }));

    assert_eq!(code(stuck), "hub-unexpected");
}

/// AD-125.
#[test]
fn an_own_word_that_does_not_hold_ends_the_visit_and_is_not_kept() {
    let world = world();
    let hub = key(5);
    let right = noted(&vientiane(), 12, NOW, &hub);
    let by_nobody = noted(&vientiane(), 12, NOW, &key(9));
    let by_another_partner = noted(&vientiane(), 10, NOW, &hub);
    let of_a_stranger = noted(&"ghn-be".parse().unwrap(), 12, NOW, &hub);

    for bad in [b"spam".to_vec(), by_nobody, by_another_partner, of_a_stranger] {
        assert_eq!(world.told(&[bad]), "hub-own-word");
    }
    assert_eq!(world.out(), []);

    assert_eq!(world.told(&[right]), "visited");
    assert_eq!(world.out(), [(vientiane(), NOW)]);
}

#[test]
fn an_own_word_is_kept_until_the_list_says_the_same_and_the_earlier_moment_counts() {
    let mut world = world();
    let hub = key(5);
    let later = noted(&vientiane(), 12, NOW, &hub);
    let earlier = noted(&vientiane(), 12, NOW.minus(DAY), &hub);

    assert_eq!(world.told(std::slice::from_ref(&later)), "visited");
    assert_eq!(world.told(&[]), "visited");
    assert_eq!(
        world.out(),
        [(vientiane(), NOW)],
        "a hub that holds it back does not make it forgotten"
    );
    assert_eq!(world.told(&[earlier]), "visited");
    assert_eq!(world.told(std::slice::from_ref(&later)), "visited");
    assert_eq!(world.out(), [(vientiane(), NOW.minus(DAY))]);
    assert_eq!(world.authority.notes().unwrap().self_revoked.len(), 1);

    let (reason, since) = (RevocationReason::PartnerRevoked, NOW.minus(DAY));
    world.authority.revoke(&world.acting, &vientiane(), reason, since, NOW).unwrap();

    assert_eq!(world.out(), [], "taken over");
    assert_eq!(world.told(&[]), "visited");
    assert!(world.authority.notes().unwrap().self_revoked.is_empty());
    assert_eq!(world.told(&[later]), "hub-own-word", "no hub has a reason to say it any more");
}
