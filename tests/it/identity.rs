//! Stories of staged disclosure: tier 2 after acceptance, identity on request, to one officer.

use std::time::Duration;

use saphan_agent::disclosure::Chosen;
use saphan_agent::office::{BlobView, Glass, Office, OfficeError, Releasing};
use saphan_agent::store::Notice;
use saphan_protocol::codes::{ConsentPurpose, DeclineReason};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::State;
use saphan_protocol::seal::PrekeySecret;
use saphan_tests::world::{
    ADMINISTRATOR, ForgedRelease, GHENT, LIAISON, OFFICER, OfficerAct, SUPERVISOR, VIENTIANE, World,
};
use serde_json::{Value, json};
use zeroize::Zeroizing;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);
const PURPOSE: ConsentPurpose = ConsentPurpose::IdentityDisclosure;
/// A name in the example that every referral here is made of.
const NAME: &str = "Nokkeo";

fn settled(seed: u64) -> World {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    world
}

fn accept(world: &mut World, referral: &ReferralId) {
    world.run_until_idle();
    assert!(world.act(VIENTIANE, referral, OfficerAct::Open));
    assert!(world.act(VIENTIANE, referral, OfficerAct::Accept));
    world.run_until_idle();
}

fn accepted(world: &mut World) -> ReferralId {
    world.refer_accepted(GHENT, VIENTIANE)
}

/// The consents of the example, narrowed to these tiers.
fn with_tiers(tiers: &'static [&'static str]) -> impl FnOnce(&mut Value) {
    move |case| {
        for person in case["persons"].as_array_mut().expect("persons") {
            let consents = person.get_mut("consents").and_then(Value::as_array_mut);
            for consent in consents.into_iter().flatten() {
                consent["tiers"] = json!(tiers);
            }
        }
    }
}

fn ask(world: &mut World, referral: &ReferralId) {
    let now = world.now();
    let officer = OFFICER.parse().expect("a code");
    let asked = world.office(VIENTIANE, async |office: &mut Office| {
        office.ask_identity(referral, PURPOSE, &officer, now).await
    });
    assert_eq!(asked.expect("it may be asked"), State::IdentityRequested);
    world.run_until_idle();
}

fn releasing(purpose: ConsentPurpose) -> Releasing {
    Releasing {
        purpose,
        person: None,
        chosen: Chosen::default(),
        files: Vec::new(),
        until: None,
        seen: None,
    }
}

/// The origin drafts the identity, as it was shown, to a partner whose number was compared.
fn draft(world: &mut World, referral: &ReferralId) -> Result<(), OfficeError> {
    world.compare_once(GHENT, VIENTIANE);
    let now = world.now();
    world.office(GHENT, async |office: &mut Office| {
        let mut how = releasing(PURPOSE);
        let (shown, _) = office.preview_release(referral, &how, now).await?;
        how.seen = Some(shown.prepared.hash());
        let drafted = office.release_identity(referral, &how, now).await?;
        assert!(drafted.waits && Some(drafted.hash) == how.seen, "what was shown is what waits");
        Ok(())
    })
}

fn approve(world: &mut World, who: &str, referral: &ReferralId) -> Result<(), OfficeError> {
    let now = world.now();
    world.as_officer(GHENT, who, async |office: &mut Office| {
        office.approve_later(referral, now).await
    })
}

/// Opens as an officer of the receiver; the first name that stands there, or the code of the refusal.
fn open(world: &mut World, who: &str, referral: &ReferralId) -> Result<String, &'static str> {
    let now = world.now();
    let opened = world.as_officer(VIENTIANE, who, async |office: &mut Office| {
        office.open_identity(referral, None, now).await
    });
    match opened {
        Ok(opened) => {
            let read = serde_json::to_value(&opened.record).expect("a record is JSON");
            Ok(read["persons"][0]["names"].to_string())
        }
        Err(error) => Err(error.code()),
    }
}

/// The supervisor of the receiver lets the officer who asked read.
fn let_read(world: &mut World, who: &str, referral: &ReferralId) -> Result<(), &'static str> {
    let now = world.now();
    let let_be = world.as_officer(VIENTIANE, who, async |office: &mut Office| {
        office.let_read(referral, now).await
    });
    let officer = let_be.map_err(|error| error.code())?;
    assert_eq!(officer.as_str(), OFFICER);
    Ok(())
}

/// Ghent attaches a scan to the case of the referral and drafts the identity with it.
fn draft_with_scan(world: &mut World, referral: &ReferralId, scan: &[u8]) {
    let now = world.now();
    let cases = world.office(GHENT, async |office: &mut Office| office.cases().await);
    let case = cases.expect("the store works").pop().expect("it was referred");
    world.attach_scan(GHENT, case.local_case_no().expose(), scan);
    world.compare_once(GHENT, VIENTIANE);
    let drafted = world.office(GHENT, async |office: &mut Office| {
        let how = Releasing { files: vec![1], ..releasing(PURPOSE) };
        let (_, files) = office.preview_release(referral, &how, now).await?;
        assert_eq!((files[0].attachment, files[0].len), (1, scan.len() as u64));
        office.release_identity(referral, &how, now).await
    });
    assert!(drafted.expect("it was asked for").waits);
}

fn transfers(world: &mut World, partner: &str) -> Vec<BlobView> {
    let views = world.office(partner, async |office: &mut Office| office.transfers().await);
    views.expect("the store works")
}

fn holds(bytes: &[u8], name: &str) -> bool {
    bytes.windows(name.len()).any(|part| part == name.as_bytes())
}

#[test]
fn tier_2_follows_acceptance_by_itself_where_consent_covers_it() {
    let mut world = settled(120);

    let referral = accepted(&mut world);

    for partner in [GHENT, VIENTIANE] {
        let view =
            world.office(partner, async |office: &mut Office| office.referral(&referral).await);
        let view = view.expect("it is here");
        let details = view.tier2.expect("it followed");
        let told = view.tier1.expect("the record");
        assert_eq!(details.persons[0].pid, told.persons[0].pid, "the number that is known");
    }
    world.assert_all_is_well();
}

#[test]
fn without_consent_to_tier_2_nothing_follows_and_by_hand_it_is_refused() {
    let mut world = settled(121);
    let referral = world.refer_changed(GHENT, VIENTIANE, with_tiers(&["t1"]));
    accept(&mut world, &referral);

    let now = world.now();
    let refused = world.office(GHENT, async |office: &mut Office| {
        office.disclose_detail(&referral, &[], None, now).await
    });

    assert_eq!(refused.expect_err("no consent").code(), "consent-tier");
    let view =
        world.office(VIENTIANE, async |office: &mut Office| office.referral(&referral).await);
    assert!(view.expect("it is here").tier2.is_none());
    world.assert_all_is_well();
}

#[test]
fn tier_2_leaves_as_it_was_shown_and_never_before_acceptance() {
    let mut world = settled(122);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_until_idle();
    let now = world.now();
    let early = world.office(GHENT, async |office: &mut Office| {
        office.disclose_detail(&referral, &[], None, now).await
    });
    assert_eq!(early.expect_err("nobody has accepted").code(), "step-not-possible");
    accept(&mut world, &referral);

    let now = world.now();
    let (shown, sent) = world.office(GHENT, async |office: &mut Office| {
        let shown = office.preview_detail(&referral, &[], now).await.expect("it may be shown");
        let hash = shown.prepared.hash();
        let other = office.disclose_detail(&referral, &[], Some("00"), now).await;
        assert_eq!(other.expect_err("not shown").code(), "preview-changed");
        (hash.clone(), office.disclose_detail(&referral, &[], Some(&hash), now).await)
    });
    assert_eq!(sent.expect("it leaves").hash, shown);
    world.run_until_idle();
    world.assert_all_is_well();
}

#[test]
fn identity_goes_to_the_officer_who_asked_and_is_readable_by_nobody_else() {
    let mut world = settled(123);
    let referral = accepted(&mut world);
    ask(&mut world, &referral);
    draft(&mut world, &referral).expect("it may be drafted");
    world.run_for(HOUR);
    assert_eq!(open(&mut world, OFFICER, &referral), Err("identity-not-here"), "nobody approved");
    let alone = approve(&mut world, OFFICER, &referral).expect_err("one person alone");
    assert_eq!(alone.code(), "not-permitted");

    approve(&mut world, SUPERVISOR, &referral).expect("the supervisor approves");
    world.run_until_idle();

    let origin = world.readable_with_office_key(GHENT, &referral);
    assert!(holds(&origin, NAME), "the search finds what is there");
    let receiver = world.readable_with_office_key(VIENTIANE, &referral);
    assert!(!receiver.is_empty() && !holds(&receiver, NAME), "not with the office's key");
    assert_eq!(open(&mut world, LIAISON, &referral), Err("not-permitted"));
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::IdentityRequested));

    assert_eq!(open(&mut world, OFFICER, &referral), Err("not-let-read"), "one person alone");
    assert_eq!(let_read(&mut world, OFFICER, &referral), Err("not-permitted"), "nor both of two");
    let_read(&mut world, SUPERVISOR, &referral).expect("the supervisor may");
    assert_eq!(open(&mut world, SUPERVISOR, &referral), Err("not-permitted"), "it is not hers");
    let read = open(&mut world, OFFICER, &referral).expect("the officer who asked");
    assert!(read.contains(NAME));
    world.run_until_idle();
    for partner in [GHENT, VIENTIANE] {
        assert_eq!(world.state(partner, &referral), Some(State::IdentityDisclosed));
    }
    assert!(!world.act(GHENT, &referral, OfficerAct::Recall), "too late to take back");

    world.run_for(8 * DAY);
    assert_eq!(open(&mut world, OFFICER, &referral), Err("identity-not-here"), "erased in time");
    world.assert_all_is_well();
}

#[test]
fn with_the_break_glass_key_one_officer_opens_an_identity_and_both_offices_are_told() {
    let mut world = settled(143);
    let referral = accepted(&mut world);
    let glass = PrekeySecret::from_seed(Zeroizing::new([7; 32]));
    let now = world.now();
    let made = world.as_officer(VIENTIANE, ADMINISTRATOR, async |office: &mut Office| {
        office.set_glass_key(&glass.public(), now).await
    });
    made.expect("the administrator may");
    ask(&mut world, &referral);
    draft(&mut world, &referral).expect("it may be drafted");
    approve(&mut world, SUPERVISOR, &referral).expect("the supervisor approves");
    world.run_until_idle();

    let break_with = |world: &mut World, seed: u8, reason: &str| {
        let now = world.now();
        let key = PrekeySecret::from_seed(Zeroizing::new([seed; 32]));
        let glass = Some(Glass { key, reason: reason.to_owned() });
        let opened = world.office(VIENTIANE, async |office: &mut Office| {
            office.open_identity(&referral, glass, now).await
        });
        opened.map(drop).map_err(|error| error.code())
    };
    assert_eq!(break_with(&mut world, 8, "the hospital asks"), Err("break-glass-key"));
    assert_eq!(break_with(&mut world, 7, ""), Err("reason-unfit"), "others must read why");
    assert_eq!(open(&mut world, OFFICER, &referral), Err("not-let-read"));

    break_with(&mut world, 7, "the hospital asks").expect("nobody else can be reached");
    world.run_until_idle();

    let broken = Notice::GlassBroken { referral };
    assert!(world.notices(GHENT).contains(&broken), "{:?}", world.notices(GHENT));
    let now = world.now();
    let seen = world.as_officer(VIENTIANE, SUPERVISOR, async |office: &mut Office| {
        office.broken_glass(now).await.expect("she may see it")
    });
    assert_eq!(seen[0].reason, "the hospital asks");
    assert_eq!(break_with(&mut world, 7, "once more"), Err("step-not-possible"));
    assert!(open(&mut world, OFFICER, &referral).is_ok(), "and it stays open to her");
    world.assert_all_is_well();
}

#[test]
fn an_identity_whose_time_is_over_is_erased_unread() {
    let mut world = settled(124);
    let referral = accepted(&mut world);
    ask(&mut world, &referral);
    draft(&mut world, &referral).expect("it may be drafted");
    approve(&mut world, SUPERVISOR, &referral).expect("the supervisor approves");
    world.run_until_idle();

    let late = world.now().plus(8 * DAY);
    let refused = world.office(VIENTIANE, async |office: &mut Office| {
        office.open_identity(&referral, None, late).await
    });
    assert_eq!(refused.err().expect("over").code(), "identity-over");
    assert_eq!(open(&mut world, OFFICER, &referral), Err("identity-not-here"));
}

#[test]
fn without_consent_to_identity_nothing_is_drafted_and_the_origin_refuses() {
    let mut world = settled(125);
    let referral = world.refer_changed(GHENT, VIENTIANE, with_tiers(&["t1", "t2"]));
    accept(&mut world, &referral);
    ask(&mut world, &referral);
    assert!(!world.act(GHENT, &referral, OfficerAct::Recall), "a request closes the way back");

    assert_eq!(draft(&mut world, &referral).expect_err("no consent").code(), "consent-tier");

    let now = world.now();
    let refused = world.office(GHENT, async |office: &mut Office| {
        office.refuse_identity(&referral, DeclineReason::ConsentMissingOrUnclear, now).await
    });
    assert_eq!(refused.expect("it may refuse"), State::Accepted);
    world.run_until_idle();
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Accepted));
    world.assert_all_is_well();
}

#[test]
fn a_partner_that_forges_a_release_is_refused_and_nothing_of_it_is_kept() {
    let mut world = settled(126);
    let referral = accepted(&mut world);
    ask(&mut world, &referral);

    for (forged, code) in ForgedRelease::ALL {
        world.release_forged(GHENT, VIENTIANE, &referral, forged);
        world.run_for(HOUR);
        let refused = world
            .notices(VIENTIANE)
            .iter()
            .any(|notice| matches!(notice, Notice::Refused { code: found, .. } if found == code));
        assert!(refused, "{forged:?}: {code} in {:?}", world.notices(VIENTIANE));
        assert_eq!(open(&mut world, OFFICER, &referral), Err("identity-not-here"), "{forged:?}");
    }
    world.assert_hub_never_saw_a_person();
}

#[test]
fn a_withdrawal_that_crosses_a_release_takes_the_identity_away() {
    let mut world = settled(127);
    let referral = accepted(&mut world);
    ask(&mut world, &referral);
    draft(&mut world, &referral).expect("it may be drafted");
    approve(&mut world, SUPERVISOR, &referral).expect("the supervisor approves");
    world.run_until_idle();

    world.withdraw_after_request(GHENT, VIENTIANE, &referral);
    world.run_for(HOUR);

    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Frozen));
    assert_eq!(open(&mut world, OFFICER, &referral), Err("identity-not-here"));
}

#[test]
fn a_file_goes_with_an_identity_and_not_before_a_second_person_has_said_so() {
    let mut world = settled(141);
    let referral = accepted(&mut world);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::AskIdentity));
    world.run_until_idle();
    let scan = b"the picture of a person".repeat(4000);
    draft_with_scan(&mut world, &referral, &scan);
    world.run_for(DAY);
    assert_eq!(world.chunks_relayed(), (0, 0), "nothing leaves on one person's word");

    approve(&mut world, SUPERVISOR, &referral).expect("another officer");
    world.run_until_idle();
    let_read(&mut world, SUPERVISOR, &referral).expect("the supervisor may");
    open(&mut world, OFFICER, &referral).expect("it is hers to open");
    world.run_for(HOUR);
    world.run_until_idle();

    let now = world.now();
    let mut read = Vec::new();
    world.as_officer(VIENTIANE, OFFICER, async |office: &mut Office| {
        let opened =
            office.open_identity(&referral, None, now).await.expect("it stays until its time");
        let blob = opened.files[0].manifest.blob();
        let take = |some: &[u8]| {
            read.extend_from_slice(some);
            Ok::<_, OfficeError>(())
        };
        office.read_blob(&blob, take).await.expect("it is here");
    });
    assert!(read == scan, "{} bytes", read.len());

    world.run_for(8 * DAY);
    world.run_until_idle();
    assert_eq!(open(&mut world, OFFICER, &referral), Err("identity-not-here"));
    assert!(transfers(&mut world, VIENTIANE).is_empty(), "the file goes with the identity");
    world.assert_all_is_well();
}

#[test]
fn a_file_that_was_changed_after_it_was_drafted_does_not_leave() {
    let mut world = settled(142);
    let referral = accepted(&mut world);
    assert!(world.act(VIENTIANE, &referral, OfficerAct::AskIdentity));
    world.run_until_idle();
    draft_with_scan(&mut world, &referral, b"the picture of a person");
    let now = world.now();
    let cases = world.office(GHENT, async |office: &mut Office| office.cases().await);
    let case = cases.expect("the store works").pop().expect("it was referred");
    world.attach_scan(GHENT, case.local_case_no().expose(), b"another picture");
    world
        .office(GHENT, async |office: &mut Office| {
            office.remove_attachment(case.local_case_no().expose(), 1, now).await
        })
        .expect("it may be removed");

    let refused = approve(&mut world, SUPERVISOR, &referral);

    assert_eq!(refused.expect_err("its file is gone").code(), "draft-void");
    world.run_until_idle();
    assert_eq!(world.chunks_relayed(), (0, 0));
    world.assert_all_is_well();
}

#[test]
fn a_receiver_that_is_restored_is_not_sent_identity_again() {
    let mut world = settled(140);
    let referral = accepted(&mut world);
    ask(&mut world, &referral);
    let backup = world.back_up(VIENTIANE);
    draft(&mut world, &referral).expect("it may be drafted");
    approve(&mut world, SUPERVISOR, &referral).expect("the supervisor approves");
    world.run_until_idle();

    world.restore(VIENTIANE, &backup);
    world.run_until_idle();

    let steps = world.office(VIENTIANE, async |office: &mut Office| {
        office.statements(&referral).await.expect("they are kept").len()
    });
    let theirs = world.office(GHENT, async |office: &mut Office| {
        office.statements(&referral).await.expect("they are kept").len()
    });
    assert_eq!(steps, theirs, "the release is among the steps again");
    assert!(!holds(&world.readable_with_office_key(VIENTIANE, &referral), NAME));
    assert_eq!(open(&mut world, OFFICER, &referral), Err("identity-not-here"));
    world.assert_all_is_well();
}
