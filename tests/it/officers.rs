//! Stories of officers: two persons, roles, access beyond a role, and the log of it all.

use std::time::Duration;

use saphan_agent::audit::Act;
use saphan_agent::casefile::CaseFile;
use saphan_agent::disclosure::Summary;
use saphan_agent::office::{Fallen, Kept, LateApproval, NextActor, Office, OfficeError};
use saphan_protocol::codes::UserRole;
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::State;
use saphan_tests::world::{
    ADMINISTRATOR, FOCAL_PERSON, GHENT, LIAISON, OFFICER, OfficerAct, SUPERVISOR, VIENTIANE, World,
    id,
};
use zeroize::Zeroizing;

const HOUR: Duration = Duration::from_secs(3600);

fn settled(seed: u64) -> World {
    let mut world = World::from_seed(seed);
    world.run_for(5 * HOUR);
    world
}

/// A minor's referral from Ghent that nobody has approved.
fn drafted(world: &mut World) -> (String, ReferralId) {
    let number = world.import_case(GHENT, VIENTIANE);
    let (to, now) = (id(VIENTIANE), world.now());
    let referred =
        world.office(GHENT, async |office: &mut Office| office.refer(&number, &to, now).await);
    let referred = referred.expect("it may be drafted");
    assert!(referred.waits && !referred.second_person.is_empty());
    (number, referred.id)
}

fn approve(world: &mut World, who: &str, referral: &ReferralId) -> Result<(), OfficeError> {
    let now = world.now();
    world
        .as_officer(GHENT, who, async |office: &mut Office| office.approve(referral, now).await)
        .map(|approved| assert!(!approved.late))
}

#[test]
fn the_preview_says_what_the_hub_will_see() {
    let mut world = settled(64);
    let number = world.import_case(GHENT, VIENTIANE);
    let (to, now) = (id(VIENTIANE), world.now());

    let (shown, referred) = world.office(GHENT, async |office: &mut Office| {
        let shown = office.preview(&number, &to, &Summary::default(), now).await;
        (shown.expect("it may be referred").hub, office.refer(&number, &to, now).await)
    });
    approve(&mut world, SUPERVISOR, &referred.expect("drafted").id).expect("approved");
    let leaving = world.office(GHENT, async |office: &mut Office| office.to_submit(now).await);

    let leaving = leaving.expect("the store works");
    let referral = leaving.iter().max_by_key(|(_, envelope)| envelope.len());
    let (_, envelope) = referral.expect("it is sealed");
    let header = Envelope::parse(envelope.clone()).expect("an envelope");
    assert_eq!(header.header().mailbox, shown.mailbox);
    assert_eq!((envelope.len(), header.header().class), (shown.size.bytes(), shown.size));
    world.run_until_idle();
    world.assert_all_is_well();
}

#[test]
fn a_minors_referral_waits_for_the_second_person_and_then_leaves_with_both_names() {
    let mut world = settled(60);
    let (_, referral) = drafted(&mut world);
    world.run_for(5 * HOUR);
    assert_eq!(world.inbox_len(VIENTIANE), 0, "nothing has left");
    let now = world.now();
    let waiting = world.office(GHENT, async |office: &mut Office| office.status(now).await);
    assert_eq!(waiting.expect("read").to_approve, 1);

    approve(&mut world, SUPERVISOR, &referral).expect("the supervisor approves");
    world.run_until_idle();

    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
    let view = world
        .office(VIENTIANE, async |office: &mut Office| office.referral(&referral).await)
        .expect("it is here");
    let codes: Vec<&str> = view.signed_by.iter().map(|code| code.as_str()).collect();
    assert_eq!(codes, [OFFICER, SUPERVISOR]);
    world.assert_all_is_well();
}

#[test]
fn a_drafter_cannot_approve_and_neither_can_anybody_without_the_role() {
    let mut world = settled(61);
    let now = world.now();
    let roles = [UserRole::CaseWorker, UserRole::Supervisor];
    let both = OFFICER.parse().expect("a code");
    world.as_officer(GHENT, ADMINISTRATOR, async |office: &mut Office| {
        office.set_roles(&both, &roles, now).await.expect("an administrator may");
    });
    let (_, referral) = drafted(&mut world);

    assert_eq!(approve(&mut world, OFFICER, &referral).expect_err("own").code(), "draft-own");
    for who in [LIAISON, ADMINISTRATOR, FOCAL_PERSON] {
        let refused = approve(&mut world, who, &referral).expect_err("no supervisor");
        assert_eq!(refused.code(), "not-permitted", "{who}");
    }
    world.run_for(5 * HOUR);
    assert_eq!(world.inbox_len(VIENTIANE), 0);
    world.assert_all_is_well();
}

#[test]
fn a_returned_draft_never_leaves_and_may_be_drafted_again() {
    let mut world = settled(62);
    let (number, referral) = drafted(&mut world);
    let now = world.now();
    world
        .as_officer(GHENT, SUPERVISOR, async |office: &mut Office| {
            office.return_draft(&referral, "wrong service", now).await
        })
        .expect("a supervisor may send it back");

    assert_eq!(
        approve(&mut world, SUPERVISOR, &referral).expect_err("gone").code(),
        "draft-unknown"
    );
    let to = id(VIENTIANE);
    let again =
        world.office(GHENT, async |office: &mut Office| office.refer(&number, &to, now).await);
    approve(&mut world, SUPERVISOR, &again.expect("drafted again").id).expect("approved");
    world.run_until_idle();
    assert_eq!(world.inbox_len(VIENTIANE), 1);
    world.assert_all_is_well();
}

#[test]
fn a_disabled_officer_cannot_act_and_their_draft_counts_no_more() {
    let mut world = settled(63);
    let (_, referral) = drafted(&mut world);
    let now = world.now();
    let officer = OFFICER.parse().expect("a code");
    let refused = world.office(GHENT, async |office: &mut Office| {
        office.disable_staff(&officer, now).await.expect_err("only an administrator may")
    });
    assert_eq!(refused.code(), "not-permitted");

    world.disable(GHENT, OFFICER);

    let again = world.sign_in(GHENT, OFFICER);
    assert_eq!(again.expect_err("they may act no more").code(), "officer-unknown");
    let refused = world.approve_as_signed_in(GHENT, SUPERVISOR, &referral);
    assert_eq!(refused.expect_err("void").code(), "draft-void");
    world.run_for(5 * HOUR);
    assert_eq!(world.inbox_len(VIENTIANE), 0);
}

#[test]
fn the_last_supervisor_and_administrator_stay() {
    let mut world = settled(64);
    let now = world.now();
    for who in [SUPERVISOR, ADMINISTRATOR] {
        let code = who.parse().expect("a code");
        let refused = world.as_officer(GHENT, ADMINISTRATOR, async |office: &mut Office| {
            office.disable_staff(&code, now).await.expect_err("the last one")
        });
        assert_eq!(refused.code(), "officer-last", "{who}");
    }
}

#[test]
fn a_partner_that_forges_omits_or_reuses_approvals_is_refused() {
    let mut world = settled(65);

    for (seed, forged) in saphan_tests::world::ForgedApproval::ALL.into_iter().zip(1..) {
        let code = world.refer_unapproved(GHENT, VIENTIANE, seed);
        world.run_for(HOUR);
        let refused = world.notices(VIENTIANE).iter().any(|notice| {
            matches!(notice, saphan_agent::store::Notice::Refused { code: found, .. } if found == code)
        });
        assert!(refused, "forgery {forged}: {code} in {:?}", world.notices(VIENTIANE));
        assert_eq!(world.inbox_len(VIENTIANE), 0);
    }
    world.assert_hub_never_saw_a_person();
}

#[test]
fn broken_glass_opens_for_a_quarter_of_an_hour_and_leaves_its_trace() {
    let mut world = settled(66);
    let (number, _) = drafted(&mut world);
    let now = world.now();
    let reads = async |office: &mut Office, at| office.case(&number, at).await.map(|_| ());
    let liaison = world.as_officer(GHENT, LIAISON, async |office: &mut Office| {
        let before = reads(office, now).await.expect_err("not their role").code();
        let empty = office.break_glass(&number, " ", now).await.err().expect("a reason").code();
        office.break_glass(&number, "hospital asks", now).await.expect("opened");
        reads(office, now.plus(Duration::from_secs(899))).await.expect("still open");
        let after = reads(office, now.plus(Duration::from_secs(900))).await.expect_err("over");
        (before, empty, after.code())
    });
    assert_eq!(liaison, ("not-permitted", "reason-unfit", "not-permitted"));
    for who in [ADMINISTRATOR, SUPERVISOR] {
        let refused = world.as_officer(GHENT, who, async |office: &mut Office| {
            office.break_glass(&number, "curious", now).await.err().expect("never").code()
        });
        assert_eq!(refused, "not-permitted", "{who}");
    }

    let mut unseen = Vec::new();
    for who in [SUPERVISOR, FOCAL_PERSON] {
        let seen = world.as_officer(GHENT, who, async |office: &mut Office| {
            let waits = office.status(now).await.expect("read").unseen_glass;
            let listed = office.broken_glass(now).await.expect("they may");
            (waits, listed.len(), listed[0].by.to_string(), listed[0].reason.clone())
        });
        unseen.push(seen);
    }
    let told = |waits| (waits, 1, LIAISON.to_owned(), "hospital asks".to_owned());
    assert_eq!(unseen, [told(1), told(1)]);
    let left = world.office(GHENT, async |office: &mut Office| office.status(now).await);
    assert_eq!(left.expect("read").unseen_glass, 0);
    world.assert_all_is_well();
}

#[test]
fn everybody_reads_of_the_log_what_their_role_allows() {
    let mut world = settled(67);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_until_idle();
    assert!(world.act(VIENTIANE, &referral, OfficerAct::Open));
    world.run_until_idle();
    let now = world.now();
    let mut acts = |who: &str| {
        let log =
            world.as_officer(GHENT, who, async |office: &mut Office| office.audit_log(now).await);
        let log = log.expect("the log can be read");
        log.iter().map(|entry| entry.act.as_str()).collect::<Vec<_>>()
    };

    let all = acts(FOCAL_PERSON);
    for act in ["case_created", "referral_drafted", "referral_approved", "staff_added"] {
        assert!(all.contains(&act), "{act} in {all:?}");
    }
    assert_eq!(acts(SUPERVISOR)[..all.len()], all[..]);
    assert!(acts(LIAISON).is_empty(), "nothing of their own yet");
    let technical = acts(ADMINISTRATOR);
    assert!(technical.contains(&"staff_added") && !technical.contains(&"case_created"));
    world.assert_all_is_well();
}

#[test]
fn an_administrator_sees_that_something_came_and_not_what() {
    let mut world = settled(68);
    let referral = world.refer(GHENT, VIENTIANE);
    world.run_until_idle();
    let now = world.now();

    let (view, opened) = world.as_officer(VIENTIANE, ADMINISTRATOR, async |office: &mut Office| {
        let view = office.referral(&referral).await.expect("it is here");
        let opened = office.acknowledge(&referral, now).await.expect_err("not their role").code();
        (view, opened)
    });

    assert_eq!(view.state(), Some(State::Delivered));
    assert!(view.tier1.is_none());
    assert_eq!(opened, "not-permitted");
    world.assert_all_is_well();
}

/// Where the second person of an emergency stands, as a partner's office shows it.
fn late_approval(world: &mut World, partner: &str, referral: &ReferralId) -> LateApproval {
    let view = world.office(partner, async |office: &mut Office| office.referral(referral).await);
    view.expect("it is here").late_approval.expect("an emergency owes one")
}

#[test]
fn an_emergency_is_approved_late_and_the_partner_sees_due_overdue_and_given() {
    let mut world = settled(69);
    let referral = world.refer_emergency(GHENT, VIENTIANE);
    world.run_until_idle();
    assert_eq!(world.state(VIENTIANE, &referral), Some(State::Delivered));
    let due = late_approval(&mut world, VIENTIANE, &referral);
    assert!(due.given.is_none() && !due.is_overdue(world.now()));

    world.run_for(25 * HOUR);
    let now = world.now();
    assert!(late_approval(&mut world, VIENTIANE, &referral).is_overdue(now));
    let status = world.office(VIENTIANE, async |office: &mut Office| office.status(now).await);
    let status = status.expect("read");
    assert_eq!((status.late_approvals, status.late_overdue), (1, 1));

    let approved = world.as_officer(GHENT, SUPERVISOR, async |office: &mut Office| {
        office.approve(&referral, now).await
    });
    assert!(approved.expect("a supervisor may").late);
    world.run_until_idle();

    for partner in [GHENT, VIENTIANE] {
        let late = late_approval(&mut world, partner, &referral);
        let (by, at) = late.given.clone().expect("it came");
        assert_eq!((by.as_str(), at), (SUPERVISOR, now.minute()));
        assert!(!late.is_overdue(world.now()));
        assert_eq!(world.state(partner, &referral), Some(State::Delivered), "it moves nothing");
    }
    let now = world.now();
    let status = world.office(VIENTIANE, async |office: &mut Office| office.status(now).await);
    assert_eq!(status.expect("read").late_approvals, 0);
    world.assert_all_is_well();
}

#[test]
fn a_case_that_is_imported_anew_takes_its_drafts_down_and_names_them() {
    let mut world = settled(70);
    let (number, referral) = drafted(&mut world);
    let now = world.now();
    let waiting = world.office(GHENT, async |office: &mut Office| office.waiting_drafts().await);
    let next =
        NextActor::Approver { role: UserRole::Supervisor, not: OFFICER.parse().expect("a code") };
    assert_eq!(waiting.expect("read")[0].next, next);

    let imported = world.office(GHENT, async |office: &mut Office| {
        let case = office.case(&number, now).await?;
        let mut json: serde_json::Value =
            serde_json::from_slice(case.as_json_bytes()).expect("it was read");
        json["referral"]["urgency"] = "standard".into();
        let changed = serde_json::to_vec(&json).expect("JSON is written");
        office.import(&CaseFile::parse(Zeroizing::new(changed))?, now).await
    });

    let imported = imported.expect("the store works");
    assert_eq!(imported.kept, [Kept::Replaced]);
    assert_eq!(imported.fallen, [Fallen { case: 0, referral: referral.code() }]);
    let (drafts, view) = world.office(GHENT, async |office: &mut Office| {
        (office.waiting_drafts().await, office.referral(&referral).await)
    });
    assert!(drafts.expect("read").is_empty());
    let draft = view.expect("it is here").draft.expect("it was one");
    assert!(draft.returned.is_some_and(|(by, why)| by.is_none() && why.contains("changed")));
    let refused = approve(&mut world, SUPERVISOR, &referral).expect_err("it fell");
    assert_eq!(refused.code(), "draft-unknown");
    world.run_for(5 * HOUR);
    assert_eq!(world.inbox_len(VIENTIANE), 0);
    world.assert_all_is_well();
}

#[test]
fn an_export_of_one_person_is_an_act_of_its_own_and_one_of_nobody_is_none() {
    let mut world = settled(71);
    let (number, _) = drafted(&mut world);
    let now = world.now();
    let person = "P1".parse().expect("an id");
    let nobody = "P99".parse().expect("an id");

    let exported = world.as_officer(GHENT, SUPERVISOR, async |office: &mut Office| {
        let found = office.export_person(&number, &nobody, now).await.expect("may look");
        assert!(found.is_none());
        office.export_person(&number, &person, now).await
    });

    assert!(exported.expect("a supervisor may").is_some());
    let log = world.as_officer(GHENT, FOCAL_PERSON, async |office: &mut Office| {
        office.audit_log(now).await.expect("they may")
    });
    let acts: Vec<Act> = log.iter().map(|entry| entry.act).collect();
    assert_eq!(acts.iter().filter(|act| **act == Act::PersonExported).count(), 1);
    assert!(!acts.contains(&Act::CaseRead));
    world.assert_all_is_well();
}

#[test]
fn only_an_administrator_asks_for_certificates_and_the_log_says_so() {
    let mut world = settled(72);
    let now = world.now();
    for who in [OFFICER, LIAISON, SUPERVISOR, FOCAL_PERSON] {
        let refused = world.as_officer(GHENT, who, async |office: &mut Office| {
            office.request_certificate(now).await.expect_err("not their role").code()
        });
        assert_eq!(refused, "not-permitted", "{who}");
    }

    let log = world.as_officer(GHENT, ADMINISTRATOR, async |office: &mut Office| {
        office.request_certificate(now).await.expect("an administrator may");
        office.audit_log(now).await.expect("they may")
    });

    let asked = log.iter().filter(|entry| entry.act == Act::CertificateRequested);
    let by: Vec<&str> = asked.filter_map(|entry| Some(entry.actor.as_ref()?.as_str())).collect();
    assert_eq!(by, [ADMINISTRATOR]);
}
