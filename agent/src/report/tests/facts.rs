//! Tables of an office made by hand, whose sums are known.

use saphan_protocol::codes::{
    AgeBasis, CaseStatus, CompensationSource, CompensationStatus, DeclineReason, ExploitationType,
    FollowupOutcome, OffenderKind, OffenderStatus, ProceedingStage, ReferralKind, ReferralState,
    Service, Sex, TraffickingStatus, Urgency,
};
use saphan_protocol::lifecycle::Side;
use saphan_protocol::tier1::Date;

use super::super::facts::{
    AgeFacts, CaseFacts, ClaimFacts, Handover, PersonFacts, ReferralFacts, Who,
};
use super::super::{
    AgeAt, Audience, Block, Cell, Days, Facts, Report, ReportError, TableId, Told, check,
    check_period, own, released, text,
};
use crate::language::english;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn year() -> Days {
    Days { from: day("2025-01-01"), to: day("2025-12-31") }
}

fn person(who: u32, years: u8, nationality: &str, form: ExploitationType) -> PersonFacts {
    let age = AgeFacts {
        years: Some(years),
        minor: years < 18,
        basis: AgeBasis::AgeClaimed,
        claimed: None,
        documented: None,
        assessed_min: None,
        assessed_on: None,
        when_trafficked: None,
        exploited_from: None,
    };
    PersonFacts {
        who: Who(who),
        sex: Sex::Female,
        nationality: vec![nationality.parse().unwrap()],
        age,
        exploitation: vec![(vec![form], "TH".parse().unwrap())],
        recruiters: Vec::new(),
        false_birth_date: false,
        methods: Vec::new(),
        migration: None,
        residence_permit: false,
    }
}

fn case(opened: &str, survivors: Vec<PersonFacts>) -> CaseFacts {
    CaseFacts {
        opened: day(opened),
        prepared: day(opened),
        status: CaseStatus::Active,
        trafficking: TraffickingStatus::Confirmed,
        survivors,
        offenders: Vec::new(),
        proceedings: Vec::new(),
        claims: Vec::new(),
        followups: Vec::new(),
        services: Vec::new(),
        online: None,
    }
}

fn referral(side: Side, state: ReferralState) -> ReferralFacts {
    ReferralFacts {
        side,
        sent: day("2025-05-05"),
        state,
        kind: Some(ReferralKind::Referral),
        urgency: Some(Urgency::Urgent),
        trafficking: Some(TraffickingStatus::Possible),
        declined: None,
        survivors: Vec::new(),
        survivor_count: 1,
        to_open_s: Some(3600),
        to_decide_s: None,
        handover: None,
        services: Vec::new(),
        arrived: None,
        followups_done: 0,
    }
}

const SEXUAL: ExploitationType = ExploitationType::SexualExploitation;

fn office() -> Facts {
    let cases = vec![
        case("2025-02-01", vec![person(1, 16, "LA", SEXUAL), person(2, 17, "LA", SEXUAL)]),
        case("2025-03-01", vec![person(3, 30, "MM", ExploitationType::ForcedLabour)]),
        // The same woman in a second programme.
        case("2025-09-01", vec![person(3, 30, "MM", ExploitationType::DomesticServitude)]),
        case("2024-06-01", vec![person(4, 25, "LA", SEXUAL)]),
    ];
    Facts { country: "TH".to_owned(), cases, referrals: Vec::new() }
}

fn made(facts: &Facts) -> Report {
    own(&"bsp-th".parse().unwrap(), facts, year(), AgeAt::FirstContact).unwrap()
}

fn block<'a>(report: &'a Report, id: &str) -> &'a Block {
    let mut blocks = report.tables.iter().flat_map(|table| &table.blocks);
    blocks.find(|block| block.id == id).unwrap()
}

fn told(report: &Report, id: &str, at: &[&str]) -> Option<Told> {
    let of: Vec<Option<String>> =
        at.iter().map(|value| (*value != "total").then(|| (*value).to_owned())).collect();
    let cell = block(report, id).cells.iter().find(|cell| cell.of == of);
    cell.map(|cell| cell.value)
}

fn exact(report: &Report, id: &str, at: &[&str]) -> u64 {
    match told(report, id, at) {
        Some(Told::Exact { count }) => count,
        other => panic!("{id} {at:?}: {other:?}"),
    }
}

#[test]
fn a_person_in_two_programmes_counts_once() {
    let report = made(&office());

    assert_eq!(exact(&report, "R1.1", &["total", "total"]), 3);
    assert_eq!(exact(&report, "R1.1", &["LA", "minor"]), 2);
    assert_eq!(exact(&report, "R1.1", &["MM", "adult"]), 1);
    assert_eq!(exact(&report, "R1.2", &["several", "here"]), 1, "two forms are one person");
    assert_eq!(exact(&report, "R10.1", &["total"]), 3, "and two cases");
    assert_eq!(exact(&report, "R13.1", &["forced_labour_servitude_slavery", "adult", "female"]), 1);
}

#[test]
fn what_is_not_recorded_is_a_row_of_every_table() {
    let report = made(&Facts::default());

    for block in report.tables.iter().flat_map(|table| &table.blocks) {
        for dim in 0..block.by.len() {
            let mut rows = block.cells.iter().map(|cell| &cell.of[dim]);
            assert!(rows.any(|value| value.as_deref() == Some("not_recorded")), "{}", block.id);
        }
        assert!(!block.unit.is_empty());
    }
    assert_eq!(report.tables.len(), 13);
}

#[test]
fn legal_work_of_an_earlier_case_is_carried_over_only_with_a_day_in_the_period() {
    let mut facts = office();
    facts.cases[0].proceedings = vec![(ProceedingStage::Trial, Vec::new())];
    facts.cases[3].proceedings = vec![(ProceedingStage::Trial, vec![day("2025-04-04")])];
    let with_day = made(&facts);
    facts.cases[3].proceedings = vec![(ProceedingStage::Trial, vec![day("2024-12-04")])];
    let without = made(&facts);

    assert_eq!(exact(&with_day, "R2.1", &["new", "female", "minor"]), 2);
    assert_eq!(exact(&with_day, "R2.1", &["carried_over", "female", "adult"]), 1);
    assert_eq!(exact(&with_day, "R2.3", &["total"]), 2);
    assert_eq!(exact(&without, "R2.1", &["total", "total", "total"]), 2);
}

#[test]
fn the_sums_of_a_report_of_offenders_and_money_add_up() {
    let mut facts = office();
    facts.cases[0].offenders = vec![
        (OffenderKind::AdultMale, OffenderStatus::ConvictedPrison),
        (OffenderKind::AdultFemale, OffenderStatus::Fugitive),
        (OffenderKind::Company, OffenderStatus::Fined),
    ];
    let claim = |amount: Option<u64>| ClaimFacts {
        source: CompensationSource::Offender,
        status: CompensationStatus::Paid,
        currency: Some("THB".parse().unwrap()),
        amount,
    };
    facts.cases[1].claims = vec![claim(Some(400)), claim(Some(600)), claim(None)];
    let report = made(&facts);

    assert_eq!(exact(&report, "R3.1", &["total", "total"]), 3);
    assert_eq!(exact(&report, "R5.1", &["convicted_prison"]), 1);
    assert_eq!(exact(&report, "R5.1", &["none_yet"]), 1);
    assert_eq!(exact(&report, "R4.1", &["offender", "paid"]), 3);
    let table = report.tables.iter().find(|table| table.id == TableId::R4).unwrap();
    let sums: Vec<_> = table.measures.iter().map(|one| one.value.as_deref().unwrap()).collect();
    assert_eq!(sums, ["1000", "1000", "1"], "parts, total, and what is no amount");
}

#[test]
fn a_follow_up_of_several_survivors_is_nobody_s_in_particular() {
    let mut facts = office();
    facts.cases[0].followups = vec![(day("2025-05-01"), FollowupOutcome::SafeStable)];
    facts.cases[1].followups = vec![
        (day("2025-08-01"), FollowupOutcome::ContactLost),
        (day("2025-04-01"), FollowupOutcome::SafeStable),
    ];
    let report = made(&facts);

    assert_eq!(exact(&report, "R7.1", &["not_recorded", "minor"]), 2);
    assert_eq!(exact(&report, "R7.1", &["lost", "adult"]), 1, "the last contact counts");
    assert_eq!(exact(&report, "R7.1", &["total", "total"]), 3);
}

#[test]
fn referrals_are_counted_by_what_became_of_them() {
    let mut facts = office();
    let declined = ReferralFacts {
        declined: Some(DeclineReason::NoCapacity),
        to_open_s: Some(3 * 3600),
        to_decide_s: Some(6 * 3600),
        ..referral(Side::Origin, ReferralState::Declined)
    };
    let taken = ReferralFacts {
        services: vec![(Service::LegalAdvice, 2)],
        ..referral(Side::Receiver, ReferralState::Accepted)
    };
    facts.referrals = vec![declined, taken, referral(Side::Origin, ReferralState::Delivered)];
    let report = made(&facts);

    assert_eq!(exact(&report, "R12.1", &["declined", "sent"]), 1);
    assert_eq!(exact(&report, "R12.1", &["open", "sent"]), 1);
    assert_eq!(exact(&report, "R12.1", &["accepted", "received"]), 1);
    assert_eq!(exact(&report, "R12.3", &["no_capacity", "sent"]), 1);
    assert_eq!(exact(&report, "R6.1", &["legal", "taken_on"]), 2);
    let table = report.tables.iter().find(|table| table.id == TableId::R12).unwrap();
    let hours = |title: &str| {
        let is = |of: &[(String, String)]| of[0].1 == "sent" && of[1].1 == "urgent";
        let mut all = table.measures.iter().filter(|one| one.title == title);
        all.find(|one| is(&one.of)).and_then(|one| one.value.clone()).unwrap()
    };
    assert_eq!((hours("median to open"), hours("median to decide")), ("2.0".into(), "6.0".into()));
}

#[test]
fn a_hand_over_and_the_follow_ups_due_after_it_are_counted() {
    let mut facts = office();
    facts.referrals = vec![ReferralFacts {
        handover: Some(Handover::Received),
        arrived: Some(day("2025-11-01")),
        followups_done: 1,
        ..referral(Side::Receiver, ReferralState::Received)
    }];
    let report = made(&facts);

    let table = report.tables.iter().find(|table| table.id == TableId::R12).unwrap();
    let measured = |title: &str| {
        let all = table.measures.iter().find(|one| one.title == title);
        all.and_then(|one| one.value.clone())
    };
    assert_eq!(exact(&report, "R12.4", &["received", "received"]), 1);
    assert_eq!(measured("follow-ups due").as_deref(), Some("3"), "after 2, 7 and 30 days");
    assert_eq!(measured("follow-ups done").as_deref(), Some("1"));
}

/// What the network's secretariat adds up.
fn network_total(reports: &[&Report], unit: &str) -> u64 {
    let first = |report: &Report| {
        let blocks = report.tables.iter().flat_map(|table| &table.blocks);
        let of_unit = blocks.filter(|block| block.unit == unit && block.adds_up_in_network);
        let mut totals = of_unit
            .map(|block| block.cells.iter().find(|cell| cell.of.iter().all(Option::is_none)));
        match totals.next().flatten() {
            Some(Cell { value: Told::Exact { count }, .. }) => *count,
            _ => 0,
        }
    };
    reports.iter().map(|report| first(report)).sum()
}

#[test]
fn a_referral_from_one_partner_to_another_is_one_person_for_the_network() {
    let origin = Facts {
        country: "TH".to_owned(),
        cases: vec![case("2025-02-01", vec![person(1, 16, "LA", SEXUAL)])],
        referrals: vec![ReferralFacts {
            survivors: vec![Who(1)],
            ..referral(Side::Origin, ReferralState::Accepted)
        }],
    };
    let receiver = Facts {
        country: "LA".to_owned(),
        cases: Vec::new(),
        referrals: vec![referral(Side::Receiver, ReferralState::Accepted)],
    };
    let (origin, receiver) = (made(&origin), made(&receiver));

    assert_eq!(network_total(&[&origin, &receiver], "person"), 1);
    let behind = |report: &Report, title: &str| {
        let table = report.tables.iter().find(|table| table.id == TableId::R12).unwrap();
        table.measures.iter().find(|one| one.title == title).unwrap().value.clone().unwrap()
    };
    assert_eq!(behind(&origin, "survivors referred, each once"), "1");
    assert_eq!(behind(&receiver, "survivors received"), "1");
    assert!(!block(&receiver, "R12.1").adds_up_in_network);
}

#[test]
fn the_age_told_is_that_of_the_first_contact_and_others_on_request() {
    let mut woman = person(1, 17, "LA", SEXUAL);
    woman.age.basis = AgeBasis::BirthDateVerified;
    woman.age.claimed = Some(day("2007-06-01"));
    woman.age.exploited_from = Some(day("2022-01-01"));
    let facts = Facts {
        country: "TH".to_owned(),
        cases: vec![case("2025-02-01", vec![woman])],
        referrals: Vec::new(),
    };
    let at = |at| own(&"bsp-th".parse().unwrap(), &facts, year(), at).unwrap();

    let first = at(AgeAt::FirstContact);
    let then = at(AgeAt::Exploitation);
    let today = at(AgeAt::Today(day("2026-01-01")));

    assert_eq!(exact(&first, "R1.1", &["LA", "minor"]), 1);
    assert_eq!(exact(&today, "R1.1", &["LA", "adult"]), 1);
    assert_eq!(exact(&then, "R1.1", &["LA", "minor"]), 1);
    assert_eq!(then.age_at, "exploitation");
}

#[test]
fn doubt_about_an_age_means_minor() {
    let mut doubted = person(1, 19, "LA", SEXUAL);
    doubted.age.documented = Some(day("2009-01-01"));
    let mut decided = person(2, 19, "LA", SEXUAL);
    decided.age.minor = true;
    let facts = Facts {
        country: "TH".to_owned(),
        cases: vec![case("2025-02-01", vec![doubted, decided])],
        referrals: Vec::new(),
    };

    assert_eq!(exact(&made(&facts), "R1.1", &["LA", "minor"]), 2);
}

#[test]
fn a_report_whose_parts_do_not_add_up_is_refused() {
    let mut report = made(&office());
    assert_eq!(check(&report), Ok(()));

    let cell = &mut report.tables[0].blocks[0].cells[0];
    cell.value = Told::Exact { count: 99 };

    assert_eq!(check(&report), Err(ReportError::Sums("R1.1")));
}

#[test]
fn others_get_whole_years_that_are_over() {
    let half = Days { from: day("2025-01-01"), to: day("2025-06-30") };
    let two = Days { from: day("2024-01-01"), to: day("2025-12-31") };
    let today = day("2026-02-02");

    for audience in [Audience::Network, Audience::Public] {
        assert_eq!(check_period(year(), audience, today), Ok(()));
        assert_eq!(check_period(half, audience, today), Err(ReportError::NotAYear));
        assert_eq!(check_period(two, audience, today), Err(ReportError::NotAYear));
        assert_eq!(check_period(year(), audience, day("2025-12-31")), Err(ReportError::NotOver));
    }
    assert_eq!(check_period(half, Audience::Own, today), Ok(()));
}

/// People of two forms and nationalities, in the numbers given.
fn crowd(opened: &str, first: u32, numbers: [u32; 4]) -> Vec<CaseFacts> {
    let mut who = first;
    let mut cases = Vec::new();
    for (at, many) in numbers.into_iter().enumerate() {
        for _ in 0..many {
            let nationality = ["LA", "MM"][at % 2];
            let form = [SEXUAL, ExploitationType::ForcedLabour][at / 2];
            cases.push(case(opened, vec![person(who, 20, nationality, form)]));
            who += 1;
        }
    }
    cases
}

#[test]
fn the_network_sees_no_count_under_five_and_the_public_none_under_ten() {
    let cases = crowd("2025-02-01", 1, [20, 2, 7, 30]);
    let facts = Facts { country: "TH".to_owned(), cases, referrals: Vec::new() };

    let [network, public] =
        released(&"bsp-th".parse().unwrap(), &facts, year(), day("2026-02-02")).unwrap();

    for (report, least) in [(&network, 5), (&public, 10)] {
        for cell in
            report.tables.iter().flat_map(|table| &table.blocks).flat_map(|block| &block.cells)
        {
            if let Told::Exact { count } = cell.value {
                assert!(count == 0 || count >= least, "{:?}", cell.of);
            }
        }
        assert_eq!(check(report), Ok(()));
    }
    assert_eq!(told(&network, "R1.2", &["total", "total"]), Some(Told::Exact { count: 59 }));
    for (of_network, of_public) in blocks_of(&network).zip(blocks_of(&public)) {
        for (one, other) in of_network.cells.iter().zip(&of_public.cells) {
            let shown = matches!(other.value, Told::Exact { .. });
            assert!(!shown || one.value == other.value, "the public sees no more: {:?}", one.of);
        }
    }
    let told = text(english(), &public);
    assert!(told.contains('*') && !told.contains("1-4"));
}

fn blocks_of(report: &Report) -> impl Iterator<Item = &Block> {
    report.tables.iter().flat_map(|table| &table.blocks)
}

/// Two reports of neighbouring years speak of different people by first contact, so a difference of
/// the two is no group of people at all.
#[test]
fn nobody_stands_in_the_new_people_of_two_years() {
    let mut cases = crowd("2024-02-01", 1, [20, 6, 7, 30]);
    cases.extend(crowd("2025-02-01", 101, [20, 7, 7, 30]));
    // Who comes back in another year is not new.
    cases.extend(crowd("2025-03-01", 1, [3, 0, 0, 0]));
    let facts = Facts { country: "TH".to_owned(), cases, referrals: Vec::new() };
    let of = |from: &str, to: &str| {
        let days = Days { from: day(from), to: day(to) };
        own(&"bsp-th".parse().unwrap(), &facts, days, AgeAt::FirstContact).unwrap()
    };

    let (one, other) = (of("2024-01-01", "2024-12-31"), of("2025-01-01", "2025-12-31"));
    let both = of("2024-01-01", "2025-12-31");

    for at in [["total", "total"], ["LA", "adult"], ["MM", "adult"]] {
        let sum = exact(&one, "R1.1", &at) + exact(&other, "R1.1", &at);
        assert_eq!(sum, exact(&both, "R1.1", &at));
    }
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let mut turned = office();
    turned.cases.reverse();

    assert_eq!(made(&office()), made(&turned));
}

#[test]
fn a_year_of_a_busy_office_is_released_in_reasonable_work() {
    let mut cases = Vec::new();
    for who in 0..600_u32 {
        let nationality = ["LA", "MM", "TH", "KH", "VN", "CN"][(who * who % 11 % 6) as usize];
        let form = ExploitationType::ALL[(who % 97 % 13) as usize];
        let years = u8::try_from(who * 7 % 50).unwrap() + 5;
        let mut one = person(who, years, nationality, form);
        one.sex = if who % 5 == 0 { Sex::Male } else { Sex::Female };
        cases.push(case("2025-02-01", vec![one]));
    }
    let facts = Facts { country: "TH".to_owned(), cases, referrals: Vec::new() };

    let both = released(&"bsp-th".parse().unwrap(), &facts, year(), day("2026-02-02"));

    assert_eq!(
        told(&both.unwrap()[0], "R1.1", &["total", "total"]),
        Some(Told::Exact { count: 600 })
    );
}
