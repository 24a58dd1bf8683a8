//! The administrator visits the hub: what is brought there and fetched counts at once, and a folder or a hub
//! that was set back is noticed.

use std::path::Path;

use saphan_agent::keyring::SELF_REVOCATION_FILE;
use saphan_certs::self_revocation::message_in;
use saphan_certs::visit::Ask;
use saphan_protocol::admin::{AdminAnswer, AdminRequest};
use saphan_protocol::directory::RevocationReason;

use super::*;

#[tokio::test]
async fn a_revocation_that_a_visit_brings_closes_the_line_at_once() {
    let mut world = World::new().await;
    let office = world.asking(&nkw()).await;
    world.sync().await;
    world.compare_and_approve(&nkw(), &office.number()).unwrap();
    world.sync().await;
    office.is_admitted(&world).await;
    let mut access = Access::open(&office.dir, world.address(), world.clock()).unwrap();
    let mut link = access.dialler().await.unwrap().dial().await.unwrap();

    let (reason, now) = (RevocationReason::DeviceLost, world.now());
    world.authority.revoke(&world.acting, &nkw(), reason, now, now).unwrap();
    world.sync().await;

    let closed = tokio::time::timeout(Duration::from_secs(20), link.next()).await.unwrap();
    assert_eq!(closed.err().map(|trouble| trouble.code()), Some("not-admitted"));
    let mut link = access.dialler().await.unwrap().dial().await.unwrap();
    let refused = tokio::time::timeout(Duration::from_secs(20), link.next()).await.unwrap();
    assert_eq!(refused.err().map(|trouble| trouble.code()), Some("revoked"));
    world.hub.stop().await;
}

/// The message on the sheet that an office printed when it was set up.
fn sheet_of(office: &Office) -> Vec<u8> {
    let text = std::fs::read_to_string(office.dir.join(SELF_REVOCATION_FILE)).unwrap();
    message_in(&text).unwrap()
}

#[tokio::test]
async fn a_partner_that_took_itself_out_is_told_until_the_authority_takes_it_over() {
    let mut world = World::new().await;
    let office = world.asking(&nkw()).await;
    world.sync().await;
    world.compare_and_approve(&nkw(), &office.number()).unwrap();
    assert_eq!(world.sync().await.self_revoked, []);

    world.turn_on(HOUR);
    let since = world.now();
    world.hub.relay().revoke_self(&sheet_of(&office), since).await.unwrap();
    world.turn_on(DAY);
    let told = world.sync().await.self_revoked;

    let [word] = &told[..] else { panic!("{told:?}") };
    assert_eq!((&word.partner, word.since), (&nkw(), since));
    let by = world.authority.hub_of(&word.hub).map(|name| name.to_string());
    assert_eq!(by.as_deref(), Some("eu-1"));
    let known = |world: &World| world.authority.own_words(&world.authority.notes().unwrap());
    assert_eq!(known(&world), told);
    world.hub.relay().store().forget_self_revocation(&nkw()).await.unwrap();
    assert_eq!(world.sync().await.self_revoked, told, "a hub that loses it changes nothing");

    let (reason, now) = (RevocationReason::PartnerRevoked, world.now());
    world.authority.revoke(&world.acting, &nkw(), reason, since, now).unwrap();
    assert_eq!(world.sync().await.self_revoked, []);
    assert_eq!(known(&world), [], "the list says it now");
    world.hub.stop().await;
}

/// A hub that puts a word of its own into the mouth of a partner. AD-125.
struct Forging(Line);

impl Ask for Forging {
    async fn ask(&mut self, request: &AdminRequest) -> Result<AdminAnswer, VisitError> {
        let answer = self.0.ask(request).await?;
        let AdminAnswer::SelfRevocations { mut noted } = answer else { return Ok(answer) };
        *noted[0].last_mut().unwrap() ^= 1;
        Ok(AdminAnswer::SelfRevocations { noted })
    }
}

#[tokio::test]
async fn an_own_word_that_was_changed_ends_the_visit_and_the_next_brings_the_right_one() {
    let mut world = World::new().await;
    let office = world.asking(&nkw()).await;
    world.sync().await;
    world.compare_and_approve(&nkw(), &office.number()).unwrap();
    world.sync().await;
    world.hub.relay().revoke_self(&sheet_of(&office), world.now()).await.unwrap();

    let mut forging = Forging(world.dial().await.unwrap());
    let visited = sync(&world.authority, &mut forging, &world.address(), false, START).await;
    forging.0.close().await;

    assert_eq!(visited.err().map(|error| error.code()), Some("hub-own-word"));
    assert_eq!(world.authority.notes().unwrap().self_revoked.len(), 0);
    assert_eq!(world.sync().await.self_revoked.len(), 1);
    world.hub.stop().await;
}

/// A line that is cut before or after its `left`th question.
struct Cut {
    line: Line,
    left: usize,
    answer_is_lost: bool,
}

impl Ask for Cut {
    async fn ask(&mut self, request: &AdminRequest) -> Result<AdminAnswer, VisitError> {
        if self.left > 0 {
            self.left -= 1;
            return self.line.ask(request).await;
        }
        if self.answer_is_lost {
            self.line.ask(request).await?;
        }
        Err(LineError::Cut.into())
    }
}

fn ghn() -> PartnerId {
    "ghn-be".parse().unwrap()
}

#[tokio::test]
async fn a_visit_that_is_cut_anywhere_is_made_again_and_nothing_is_lost_or_doubled() {
    for answer_is_lost in [false, true] {
        for left in 0.. {
            let mut world = World::new().await;
            let refused = world.asking(&nkw()).await;
            let admitted = world.asking(&bsp()).await;
            let taken_back = world.asking(&ghn()).await;
            world.sync().await;
            world.reject(&nkw());
            world.compare_and_approve(&bsp(), &admitted.number()).unwrap();
            let third = world.invite(&"mkn-mm".parse().unwrap());
            world.authority.withdraw(&world.acting, &ghn(), START).unwrap();

            let mut cut = Cut { line: world.dial().await.unwrap(), left, answer_is_lost };
            let first = sync(&world.authority, &mut cut, &world.address(), false, START).await;
            cut.line.close().await;
            world.sync().await;

            assert!(matches!(refused.ask(&world).await, Ok(JoinStanding::Rejected(_))), "{left}");
            assert_eq!(code(taken_back.ask(&world).await), "not-invited", "{left}");
            admitted.is_admitted(&world).await;
            let office = world.office("third", &third.partner);
            office.keyring().keep_invitation(&third).unwrap();
            assert!(matches!(office.ask(&world).await, Ok(JoinStanding::Waiting)), "{left}");
            assert_eq!(world.sync().await.waiting, [third.partner]);
            assert_eq!(
                world.hub.relay().directory().checkpoint(),
                world.authority.directory().checkpoint()
            );
            world.hub.stop().await;
            if first.is_ok() {
                assert!(
                    left >= 7,
                    "hello, entries, taken back, invited, asked, refused, days, own words"
                );
                break;
            }
        }
    }
}

#[tokio::test]
async fn an_older_copy_of_the_authority_and_a_hub_that_was_set_back_are_told_apart() {
    let mut world = World::new().await;
    world.sync().await;
    let place = world.place.path().to_owned();
    copy(&place.join("ca"), &place.join("old-ca"));
    copy(&place.join("hub"), &place.join("old-hub"));
    let office = world.asking(&nkw()).await;
    world.sync().await;
    world.compare_and_approve(&nkw(), &office.number()).unwrap();
    world.sync().await;

    // The folder is put back to what it was.
    let old = Authority::open(&place.join("old-ca")).unwrap();
    let mut line = world.dial().await.unwrap();
    let older = sync(&old, &mut line, &world.address(), false, START).await;
    assert!(matches!(older, Err(VisitError::Older { hub: 2, ours: 1 })));

    // The hub is.
    let port = world.hub.address().port();
    world.hub.stop().await;
    let hub = serve(&place.join("old-hub"), port, Arc::clone(&world.now)).await;
    let world = World { hub, ..world };
    let set_back = world.try_sync().await;
    assert!(matches!(set_back, Err(VisitError::SetBack { hub: 1, before: 2 })));
    let mut line = world.dial().await.unwrap();
    let again = sync(&world.authority, &mut line, &world.address(), true, START).await.unwrap();
    assert_eq!(again.entries, 1, "brought again, since somebody said so");
    world.hub.stop().await;
}

#[tokio::test]
async fn a_key_that_was_used_on_two_copies_is_noticed_at_the_hub() {
    let mut world = World::new().await;
    world.sync().await;
    let place = world.place.path().to_owned();
    copy(&place.join("ca"), &place.join("copy"));
    let office = world.asking(&nkw()).await;
    world.sync().await;
    world.compare_and_approve(&nkw(), &office.number()).unwrap();
    world.sync().await;

    let mut copy = Authority::open(&place.join("copy")).unwrap();
    let keyring = world.office("other", &bsp()).keyring();
    copy.issue(&world.acting, keyring.request(), Default::default(), START, &mut rng()).unwrap();
    let mut line = world.dial().await.unwrap();
    let forked = sync(&copy, &mut line, &world.address(), false, START).await;

    assert!(matches!(forked, Err(VisitError::Forked)));
    world.hub.stop().await;
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}
