//! An office joins over the hub, and the administrator visits it: real QUIC between an authority, a hub and
//! an applicant, on a clock that this file turns on.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use saphan_agent::config::HubAddress;
use saphan_agent::keyring::Keyring;
use saphan_agent::service::{Access, Applicant, Clock, JoinStanding, Trouble};
use saphan_certs::authority::{Act, Acting, Authority, AuthorityError, Reply};
use saphan_certs::comparison::{ComparisonNumber, NumberError, TypedNumber};
use saphan_certs::invitation::Invitation;
use saphan_certs::rejection::RejectionReason;
use saphan_certs::request::PartnerRequest;
use saphan_certs::sealed_file::KdfCost;
use saphan_certs::visit::{Line, LineError, Synced, VisitError, sync};
use saphan_hub::shell::Server;
use saphan_hub::store::{SqliteStore, Store as _};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;

use crate::on_quic::{START, authority, network, passphrase, rng, serve, set_up};

mod visits;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);

fn nkw() -> PartnerId {
    "nkw-la".parse().unwrap()
}

fn bsp() -> PartnerId {
    "bsp-th".parse().unwrap()
}

/// An authority and its hub on one clock.
struct World {
    place: tempfile::TempDir,
    authority: Authority,
    acting: Acting,
    hub: Server<SqliteStore>,
    now: Arc<AtomicU64>,
}

impl World {
    async fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let (mut authority, acting) = authority(&place.path().join("ca"));
        let now = Arc::new(AtomicU64::new(START.get()));
        set_up(&place.path().join("hub"), &mut authority, &acting);
        let hub = serve(&place.path().join("hub"), 0, Arc::clone(&now)).await;
        Self { place, authority, acting, hub, now }
    }

    fn turn_on(&self, by: Duration) {
        self.now.fetch_add(by.as_secs(), Ordering::SeqCst);
    }

    fn now(&self) -> UnixSeconds {
        UnixSeconds::new(self.now.load(Ordering::SeqCst))
    }

    fn clock(&self) -> Clock {
        Clock::starting_at(self.now())
    }

    fn address(&self) -> HubAddress {
        self.hub.address().to_string().parse().unwrap()
    }

    /// The hub's process dies and comes again on the same address.
    async fn restart_hub(self) -> Self {
        let port = self.hub.address().port();
        self.hub.stop().await;
        let hub = serve(&self.place.path().join("hub"), port, Arc::clone(&self.now)).await;
        Self { hub, ..self }
    }

    fn invite(&mut self, partner: &PartnerId) -> Invitation {
        let (hub, now) = (self.address(), self.now());
        let expires = now.plus(72 * HOUR);
        self.authority.invite(&self.acting, partner, &hub, expires, now, &mut rng()).unwrap()
    }

    async fn dial(&self) -> Result<Line, LineError> {
        let credentials = self.authority.credentials(&self.acting, self.now(), &mut rng()).unwrap();
        let roots = self.authority.roots().unwrap();
        Line::dial(credentials, roots, &self.address(), Arc::new(self.clock())).await
    }

    async fn try_sync(&self) -> Result<Synced, VisitError> {
        let mut line = self.dial().await?;
        let synced = sync(&self.authority, &mut line, &self.address(), false, self.now()).await;
        line.close().await;
        synced
    }

    async fn sync(&self) -> Synced {
        self.try_sync().await.unwrap()
    }

    fn office(&self, name: &str, partner: &PartnerId) -> Office {
        let dir = self.place.path().join(name);
        Keyring::init(&dir, &network(), partner, &passphrase(), KdfCost::LOW, &mut rng(), START)
            .unwrap();
        Office { dir }
    }

    /// Invited, told to the hub, and asking.
    async fn asking(&mut self, partner: &PartnerId) -> Office {
        let invitation = self.invite(partner);
        self.sync().await;
        let office = self.office(partner.as_str(), partner);
        office.keyring().keep_invitation(&invitation).unwrap();
        assert!(matches!(office.ask(self).await, Ok(JoinStanding::Waiting)));
        office
    }

    fn request(&self, partner: &PartnerId) -> (saphan_protocol::ids::Digest, PartnerRequest) {
        let notes = self.authority.notes().unwrap();
        let mut found = notes
            .requests
            .iter()
            .map(|one| (one.code, PartnerRequest::parse(&one.request).unwrap()))
            .filter(|(_, request)| request.partner() == partner);
        let one = found.next().unwrap();
        assert!(found.next().is_none());
        one
    }

    /// Types what was read out.
    fn compare_and_approve(
        &mut self,
        partner: &PartnerId,
        read_out: &str,
    ) -> Result<(), AuthorityError> {
        let (code, request) = self.request(partner);
        let typed: TypedNumber = read_out.parse().unwrap();
        let (acting, at) = (&self.acting, self.now());
        let compared = self.authority.compare_joining(acting, &code, &request, &typed, at)?;
        self.authority.approve(acting, compared, at, &mut rng()).map(|_| ())
    }

    fn reject(&mut self, partner: &PartnerId) {
        let (code, request) = self.request(partner);
        let why = (RejectionReason::NotReached, Some("call back, please".parse().unwrap()));
        let at = self.now();
        self.authority.reject(&self.acting, &code, &request, why, at).unwrap();
    }
}

/// An office machine: nothing but its folder lasts.
struct Office {
    dir: PathBuf,
}

impl Office {
    fn keyring(&self) -> Keyring {
        Keyring::open(&self.dir).unwrap()
    }

    /// One process that asks once.
    async fn ask(&self, world: &World) -> Result<JoinStanding, Trouble> {
        let (keyring, clock) = (self.keyring(), world.clock());
        let invitation = keyring.invitation().unwrap().unwrap();
        Applicant::new(&keyring, &invitation, clock).unwrap().ask().await
    }

    /// What `saphan-agent number` shows.
    fn number(&self) -> String {
        let keyring = self.keyring();
        let invitation = keyring.invitation().unwrap().unwrap();
        let (root, code) = (invitation.root, invitation.code.id());
        ComparisonNumber::of_request(&root, &code, keyring.request()).unwrap().to_string()
    }

    async fn is_admitted(&self, world: &World) {
        let Ok(JoinStanding::Admitted(admission)) = self.ask(world).await else {
            panic!("not admitted")
        };
        self.keyring().admit(*admission).unwrap();
    }

    async fn comes_in(&self, world: &World) -> Result<(), Trouble> {
        let mut access = Access::open(&self.dir, world.address(), world.clock()).unwrap();
        let link = access.dialler().await?.dial().await?;
        link.close().await;
        Ok(())
    }
}

fn code<T>(result: Result<T, Trouble>) -> &'static str {
    result.err().map_or("answered", |trouble| trouble.code())
}

#[tokio::test]
async fn an_office_joins_with_an_invitation_a_number_and_nothing_else() {
    let mut world = World::new().await;
    let invitation = world.invite(&nkw());
    let told = world.sync().await;
    assert_eq!((told.entries, told.invitations, told.waiting.len()), (1, 1, 0));

    let office = world.office("nkw", &nkw());
    office.keyring().keep_invitation(&invitation).unwrap();
    assert!(matches!(office.ask(&world).await, Ok(JoinStanding::Waiting)));
    assert_eq!(world.sync().await.waiting, [nkw()]);
    world.compare_and_approve(&nkw(), &office.number()).unwrap();
    assert_eq!(world.sync().await.entries, 1);
    office.is_admitted(&world).await;
    office.comes_in(&world).await.unwrap();

    let keyring = office.keyring();
    assert!(keyring.is_installed());
    assert!(keyring.invitation().unwrap().is_none(), "it is of no more use");
    let last = world.authority.acts().entries().last().unwrap();
    assert!(matches!(&last.act, Act::Approve { partner, .. } if *partner == nkw()));
    assert_eq!(last.by.as_str(), "Noy", "who compared stands in the log");
    let again = world.sync().await;
    assert_eq!((again.entries, again.invitations, again.waiting.len()), (0, 0, 0));
    let seen = world.authority.notes().unwrap().seen;
    assert_eq!(seen.len(), 1, "the day of its renewal");
    assert_eq!((seen[0].partner.clone(), seen[0].day), (nkw(), START.day()));
    world.hub.stop().await;
}

#[tokio::test]
async fn a_number_that_was_read_wrongly_admits_nobody_and_a_wrong_one_is_written_down() {
    let mut world = World::new().await;
    let office = world.asking(&nkw()).await;
    let other = world.asking(&bsp()).await;
    world.sync().await;
    let right = office.number();
    let last = if right.ends_with('1') { "2" } else { "1" };
    let slip = format!("{}{last}", &right[..right.len() - 1]);
    let before = world.authority.acts().len();

    let slipped = world.compare_and_approve(&nkw(), &slip).unwrap_err();
    assert!(matches!(slipped, AuthorityError::Number(NumberError::Mistyped { group: Some(5) })));
    assert_eq!(world.authority.acts().len(), before, "a slip is nothing");
    let differs = world.compare_and_approve(&nkw(), &other.number()).unwrap_err();

    assert!(matches!(differs, AuthorityError::Number(NumberError::Differs)));
    assert!(world.authority.directory().active(&nkw()).is_none());
    let last = world.authority.acts().entries().last().unwrap();
    assert!(matches!(&last.act, Act::Differ { partner, .. } if *partner == nkw()));
    world.compare_and_approve(&nkw(), &right).unwrap();
    world.hub.stop().await;
}

#[tokio::test]
async fn whoever_comes_second_with_an_invitation_learns_nothing_and_is_seen() {
    let mut world = World::new().await;
    let office = world.asking(&nkw()).await;
    let text = office.keyring().invitation().unwrap().unwrap().to_text().unwrap();
    let thief = world.office("thief", &nkw());
    thief.keyring().keep_invitation(&Invitation::parse(&text).unwrap()).unwrap();

    assert_eq!(code(thief.ask(&world).await), "not-invited");
    assert_eq!(code(thief.ask(&world).await), "not-invited");

    assert!(matches!(office.ask(&world).await, Ok(JoinStanding::Waiting)));
    world.sync().await;
    assert_eq!(world.authority.notes().unwrap().requests[0].others, 2);
    world.compare_and_approve(&nkw(), &office.number()).unwrap();
    world.sync().await;
    assert_eq!(code(thief.ask(&world).await), "not-invited", "also once the office is in");
    office.is_admitted(&world).await;
    world.hub.stop().await;
}

#[tokio::test]
async fn a_thief_who_comes_first_has_another_number() {
    let mut world = World::new().await;
    let invitation = world.invite(&nkw());
    world.sync().await;
    let text = invitation.to_text().unwrap();
    let (thief, office) = (world.office("thief", &nkw()), world.office("nkw", &nkw()));
    for one in [&thief, &office] {
        one.keyring().keep_invitation(&Invitation::parse(&text).unwrap()).unwrap();
    }
    assert!(matches!(thief.ask(&world).await, Ok(JoinStanding::Waiting)));
    assert_eq!(code(office.ask(&world).await), "not-invited");
    world.sync().await;

    // The administrator telephones the office, on a number that was known before.
    let differs = world.compare_and_approve(&nkw(), &office.number()).unwrap_err();

    assert!(matches!(differs, AuthorityError::Number(NumberError::Differs)));
    assert!(world.authority.directory().active(&nkw()).is_none());
    world.hub.stop().await;
}

#[tokio::test]
async fn an_invitation_is_over_after_three_days_of_the_hubs_clock_and_a_request_is_not() {
    let mut world = World::new().await;
    let waiting = world.asking(&bsp()).await;
    let late = world.invite(&nkw());
    world.sync().await;
    let office = world.office("nkw", &nkw());
    office.keyring().keep_invitation(&late).unwrap();

    world.turn_on(72 * HOUR + Duration::from_secs(1));

    assert_eq!(code(office.ask(&world).await), "not-invited");
    assert!(matches!(waiting.ask(&world).await, Ok(JoinStanding::Waiting)));
    let new = world.invite(&nkw());
    world.sync().await;
    office.keyring().keep_invitation(&new).unwrap();
    assert!(matches!(office.ask(&world).await, Ok(JoinStanding::Waiting)), "the keys are the same");
    world.turn_on(31 * DAY);
    world.hub.relay().store().sweep(world.now()).await.unwrap();
    assert_eq!(world.sync().await.waiting, [], "a month later nobody waits any more");
    world.hub.stop().await;
}

#[tokio::test]
async fn an_invitation_that_was_taken_back_opens_nothing_from_the_next_visit_on() {
    let mut world = World::new().await;
    let early = world.asking(&bsp()).await;
    let invitation = world.invite(&nkw());
    world.sync().await;
    let office = world.office("nkw", &nkw());
    office.keyring().keep_invitation(&invitation).unwrap();

    for partner in [nkw(), bsp()] {
        let at = world.now();
        assert_eq!(world.authority.withdraw(&world.acting, &partner, at).unwrap(), 1);
    }
    let told = world.sync().await;

    assert_eq!((told.withdrawn, told.invitations, told.waiting.len()), (2, 0, 0));
    assert_eq!(code(office.ask(&world).await), "not-invited");
    assert_eq!(code(early.ask(&world).await), "not-invited", "also who has asked already");
    let world = world.restart_hub().await;
    assert_eq!(world.sync().await.withdrawn, 2, "said again, to a hub that was set back too");
    assert_eq!(code(office.ask(&world).await), "not-invited");
    let mut world = world;
    let new = world.invite(&nkw());
    world.sync().await;
    office.keyring().keep_invitation(&new).unwrap();
    assert!(matches!(office.ask(&world).await, Ok(JoinStanding::Waiting)), "a new one counts");
    world.turn_on(40 * DAY);
    assert_eq!(world.sync().await.withdrawn, 0, "no hub can know them any more");
    world.hub.stop().await;
}

#[tokio::test]
async fn a_refusal_reaches_the_office_with_its_reason() {
    let mut world = World::new().await;
    let office = world.asking(&nkw()).await;
    world.sync().await;

    world.reject(&nkw());
    assert_eq!(world.sync().await.rejections, 1);

    let Ok(JoinStanding::Rejected(rejection)) = office.ask(&world).await else {
        panic!("not refused")
    };
    assert_eq!(rejection.reason, RejectionReason::NotReached);
    assert_eq!(rejection.words.unwrap().to_string(), "call back, please");
    assert_eq!(world.sync().await.rejections, 0, "once is enough");
    let state = &world.authority.invitations()[0];
    assert!(matches!(state.reply, Some(Reply::Rejected(_))));
    // A new invitation, the same keys: the old refusal does not count against it.
    let new = world.invite(&nkw());
    world.sync().await;
    office.keyring().keep_invitation(&new).unwrap();
    assert!(matches!(office.ask(&world).await, Ok(JoinStanding::Waiting)));
    world.hub.stop().await;
}

#[tokio::test]
async fn a_request_outlives_the_hub_and_the_applicant() {
    let mut world = World::new().await;
    let office = world.asking(&nkw()).await;
    world.sync().await;

    // Both are gone; what is on their disks is all that is left.
    let mut world = world.restart_hub().await;

    assert!(matches!(office.ask(&world).await, Ok(JoinStanding::Waiting)));
    let number = office.number();
    let keys = office.keyring().unlock(&passphrase()).unwrap();
    office.keyring().renew_request(&keys, world.now()).unwrap();
    assert!(
        matches!(office.ask(&world).await, Ok(JoinStanding::Waiting)),
        "signed anew, same keys"
    );
    assert_eq!(office.number(), number);
    world.compare_and_approve(&nkw(), &number).unwrap();
    world.sync().await;
    let world = world.restart_hub().await;
    // Told so and killed before it was written down: asked again, told again.
    assert!(matches!(office.ask(&world).await, Ok(JoinStanding::Admitted(_))));
    office.is_admitted(&world).await;
    // Killed before the first certificate of the line: the next visit fetches it.
    office.comes_in(&world).await.unwrap();
    world.hub.stop().await;
}

#[tokio::test]
async fn a_hub_of_another_authority_is_not_talked_to() {
    let mut world = World::new().await;
    let office = world.asking(&nkw()).await;
    let (mut other, acting) = authority(&world.place.path().join("other-ca"));
    let dir = world.place.path().join("other-hub");
    set_up(&dir, &mut other, &acting);
    let port = world.hub.address().port();
    world.hub.stop().await;

    // Somebody else answers at the same address, for a network of the same name.
    let hub = serve(&dir, port, Arc::clone(&world.now)).await;
    let world = World { hub, ..world };
    let trouble = office.ask(&world).await.unwrap_err();

    assert_eq!(trouble.code(), "hub-not-trusted");
    assert!(trouble.is_about_trust());
    assert!(matches!(world.try_sync().await, Err(VisitError::Line(LineError::NotOurHub))));
    world.hub.stop().await;
}
