//! Deadlines: what is due from whom and until when, counted on the hub's time alone.

use std::time::Duration;

use proptest::prelude::*;
use saphan_protocol::closing_days::ClosingDays;
use saphan_protocol::codes::Urgency;
use saphan_protocol::deadline::{
    self, CONFIRMATION, DELIVERY, Due, FOLLOW_UPS, RESOLUTION, Relayed, Spans, What,
};
use saphan_protocol::ids::Digest;
use saphan_protocol::lifecycle::{Life, Outcome, Side, State, Step, Terms, fold};
use saphan_protocol::time::UnixSeconds;

use crate::history::{History, outcome, transfer};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);
/// Wednesday, 2026-11-25T12:00:00Z.
const NOON: UnixSeconds = UnixSeconds::new(1_795_608_000);

fn terms(urgency: Urgency, closed: ClosingDays) -> Terms {
    Terms { urgency, closed, ..transfer() }
}

/// A life as told, whose steps the hub took at these times after noon; `None` is not known yet.
fn at(told: &str, terms: &Terms, hours: &[Option<u32>]) -> (Life, Relayed) {
    let history = History::told(told).under(terms);
    let times = history.0.iter().zip(hours);
    let relayed =
        times.filter_map(|(step, at)| Some((step.id, NOON.plus(HOUR * (*at)?)))).collect();
    (fold(&history.0), relayed)
}

fn all(told: &str, urgency: Urgency, hours: &[Option<u32>]) -> Vec<Due> {
    let (life, relayed) = at(told, &terms(urgency, ClosingDays::default()), hours);
    deadline::due(&life, &relayed, false)
}

fn of(all: &[Due], what: What) -> Option<(Side, UnixSeconds)> {
    all.iter().find(|due| due.what == what).map(|due| (due.by, due.at))
}

#[test]
fn each_urgency_is_opened_and_decided_in_its_time() {
    for (urgency, open, decide) in
        [(Urgency::Emergency, 4, 24), (Urgency::Urgent, 24, 72), (Urgency::Standard, 72, 336)]
    {
        let found = all("o submit, r delivered", urgency, &[Some(0), None]);

        assert_eq!(of(&found, What::Open), Some((Side::Receiver, NOON.plus(HOUR * open))));
        assert_eq!(of(&found, What::Decide), Some((Side::Receiver, NOON.plus(HOUR * decide))));
        let halves: Vec<_> = found.iter().filter_map(|due| due.half).collect();
        let is_standard = urgency == Urgency::Standard;
        let expected = [NOON.plus(HOUR * 36), NOON.plus(DAY * 7)];
        assert_eq!(halves, if is_standard { &expected[..] } else { &[] });
        let opened = all("o submit, r delivered, r acknowledge", urgency, &[Some(0)]);
        assert_eq!((of(&opened, What::Open), opened.len()), (None, 1));
    }
}

#[test]
fn nothing_is_due_from_a_submission_that_the_hub_has_not_signed_for() {
    assert_eq!(all("o submit", Urgency::Standard, &[None]), []);
    assert_eq!(deadline::due(&Life::default(), &Relayed::new(), false), []);
}

#[test]
fn an_emergency_that_is_not_fetched_alarms_the_origin() {
    let alarmed = all("o submit", Urgency::Emergency, &[Some(0)]);
    let delivered = all("o submit, r delivered", Urgency::Emergency, &[Some(0), Some(1)]);

    assert_eq!(of(&alarmed, What::Deliver), Some((Side::Origin, NOON.plus(DELIVERY))));
    assert_eq!(of(&delivered, What::Deliver), None);
    assert_eq!(of(&all("o submit", Urgency::Urgent, &[Some(0)]), What::Deliver), None);
}

#[test]
fn an_open_question_stops_the_clock_and_what_had_passed_still_counts() {
    const ASKED: &str = "o submit, r delivered, r acknowledge, r ask";
    const ANSWERED: &str = "o submit, r delivered, r acknowledge, r ask, o answer";
    let times = [Some(0), None, None, Some(48), Some(1000)];

    let asked = all(ASKED, Urgency::Standard, &times);
    let answered = all(ANSWERED, Urgency::Standard, &times);

    assert_eq!(of(&asked, What::Decide), None);
    assert_eq!(of(&asked, What::Reply), Some((Side::Origin, NOON.plus(HOUR * (48 + 72)))));
    let left = 14 * 24 - 48;
    let decide = Some((Side::Receiver, NOON.plus(HOUR * (1000 + left))));
    assert_eq!(of(&answered, What::Decide), decide);
    // Our own answer that the hub has not signed for: the clock stands as long.
    let unsigned = all(ANSWERED, Urgency::Standard, &[Some(0), None, None, Some(48), None]);
    assert_eq!(of(&unsigned, What::Decide), None);
}

#[test]
fn a_question_after_the_time_has_run_out_does_not_bring_it_back() {
    let late = "o submit, r delivered, r acknowledge, r ask, o answer";
    let times = [Some(0), None, None, Some(14 * 24 + 1), Some(500)];
    let (life, relayed) = at(late, &terms(Urgency::Standard, ClosingDays::default()), &times);

    assert_eq!(deadline::expires(&life, &relayed), Some(NOON.plus(DAY * 14)));
    assert_eq!(deadline::decide_by(&life, &relayed), Some(NOON.plus(DAY * 14)));
}

#[test]
fn whatever_is_urgent_is_overdue_sooner_and_ends_no_sooner_than_a_standard_referral() {
    for urgency in Urgency::ALL {
        let terms = terms(*urgency, ClosingDays::default());
        let expires = |steps, times: &[_]| {
            let (life, relayed) = at(steps, &terms, times);
            deadline::expires(&life, &relayed)
        };
        let (unopened, opened) = (NOON.plus(DAY * 3), NOON.plus(DAY * 14));
        assert_eq!(expires("o submit", &[Some(0)]), Some(unopened));
        assert_eq!(expires("o submit, r delivered, r acknowledge", &[Some(0)]), Some(opened));
        let accepted = "o submit, r delivered, r acknowledge, r accept";
        assert_eq!(expires(accepted, &[Some(0)]), None);
    }
}

#[test]
fn what_takes_more_than_a_day_skips_the_receivers_closing_days() {
    // Closed at the weekend and on Friday 27 November, seven hours east of Greenwich: from noon on
    // Wednesday it is open for 5 + 24 hours until Thursday is over at 17:00Z.
    let closed = ClosingDays::new(vec![6, 7], vec!["2026-11-27".parse().unwrap()], 7 * 60).unwrap();
    let monday = UnixSeconds::new(1_795_971_600); // 2026-11-29T17:00:00Z, midnight there
    assert!(closed.is_closed(monday.minus(Duration::from_secs(1))));
    assert!(!closed.is_closed(monday));

    let (life, relayed) = at("o submit", &terms(Urgency::Standard, closed.clone()), &[Some(0)]);
    let standard = deadline::due(&life, &relayed, false);
    let (life, relayed) = at("o submit", &terms(Urgency::Urgent, closed), &[Some(0)]);
    let urgent = deadline::due(&life, &relayed, false);

    let opened = monday.plus(HOUR * (72 - 29));
    assert_eq!(of(&standard, What::Open), Some((Side::Receiver, opened)));
    assert_eq!(of(&urgent, What::Open), Some((Side::Receiver, NOON.plus(DAY))), "of a day");
    assert_eq!(of(&urgent, What::Decide), Some((Side::Receiver, opened)));
}

const SERVED: &str = "o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan, \
                      r received, r start_service";

#[test]
fn follow_ups_begin_with_the_arrival_and_end_when_contact_is_declined() {
    let plan = terms(Urgency::Standard, ClosingDays::default());
    let met = [Some(0), None, None, None, None, None, Some(10), Some(11)];
    let (life, relayed) = at(SERVED, &plan, &met);
    let received = NOON.plus(HOUR * 10);

    let first = deadline::due(&life, &relayed, false);

    assert_eq!(of(&first, What::FollowUp), Some((Side::Receiver, received.plus(FOLLOW_UPS[0]))));
    assert_eq!(deadline::due(&life, &relayed, true), []);
    // Hours after the arrival, and the follow-up that is due next; the middle decides.
    for (seen, next) in [(1, 1), (5 * 24, 2), (8 * 24, 2), (20 * 24, 3), (300 * 24, 6)] {
        let told = format!("{SERVED}, r follow_up");
        let times: Vec<_> = met.into_iter().chain([Some(10 + seen)]).collect();
        let (life, relayed) = at(&told, &plan, &times);
        let found = of(&deadline::due(&life, &relayed, false), What::FollowUp);
        let expected = FOLLOW_UPS.get(next).map(|after| (Side::Receiver, received.plus(*after)));
        assert_eq!(found, expected, "{seen} hours after");
    }
}

#[test]
fn a_finish_is_confirmed_and_a_withdrawal_settled_in_their_time() {
    let finish = format!("{SERVED}, r finish");
    let mut times = [None; 9];
    times[8] = Some(5);
    let finished = all(&finish, Urgency::Standard, &times);
    let frozen = "o submit, r delivered, o withdraw, r erased";
    let frozen = all(frozen, Urgency::Standard, &[Some(0), None, Some(3), None]);

    let confirm = NOON.plus(HOUR * 5).plus(CONFIRMATION);
    assert_eq!(of(&finished, What::Confirm), Some((Side::Origin, confirm)));
    let resolve = NOON.plus(HOUR * 3).plus(RESOLUTION);
    assert_eq!(of(&frozen, What::Resolve), Some((Side::Origin, resolve)));
    assert_eq!(frozen.len(), 1, "the receiver has erased");
}

#[test]
fn a_reopened_referral_has_its_whole_time_again_and_a_late_word_of_the_old_does_not_end_it() {
    let mut history = History::told("o submit, r delivered, o expire, o reopen");
    let delivered = history.0[1].id;
    let stale = history.step(Step::Expire, Side::Receiver, Some(delivered));
    let reopened = history.0[3].id;
    let relayed = Relayed::from([(history.0[0].id, NOON), (reopened, NOON.plus(DAY * 20))]);

    let life = fold(&history.0);

    assert_eq!((life.state, outcome(&life, stale)), (Some(State::Submitted), Outcome::Superseded));
    assert_eq!(deadline::expires(&life, &relayed), Some(NOON.plus(DAY * 23)));
    history.step(Step::Expire, Side::Receiver, Some(reopened));
    assert_eq!(fold(&history.0).state, Some(State::Expired), "it may run out once more");
}

fn any_time() -> impl Strategy<Value = UnixSeconds> {
    any::<u64>().prop_map(UnixSeconds::new)
}

fn any_closed() -> impl Strategy<Value = ClosingDays> {
    let weekdays = prop::collection::btree_set(1..=7u8, 0..=6);
    let dates = prop::collection::btree_set(1..=28u8, 0..=8);
    (weekdays, dates, -840..=840i16).prop_map(|(weekdays, dates, offset)| {
        let on = dates.into_iter().map(|day| format!("2026-12-{day:02}").parse().unwrap());
        ClosingDays::new(weekdays.into_iter().collect(), on.collect(), offset).unwrap()
    })
}

/// A time in the year after noon.
fn soon() -> impl Strategy<Value = UnixSeconds> {
    (0..31_536_000u64).prop_map(|after| NOON.plus(Duration::from_secs(after)))
}

const WHOLE: &str = "o submit, r delivered, r acknowledge, r ask, o answer, r ask, o answer, \
    r accept, o plan, r agree_plan, r received, r start_service, r follow_up, r finish, o withdraw";

proptest! {
    #[test]
    fn whatever_the_hubs_times_are_deadlines_are_computed(
        times in prop::collection::vec(prop::option::of(any_time()), 15),
        closed in any_closed(),
        steps in 1..=15usize,
        urgency in prop::sample::select(Urgency::ALL),
    ) {
        let mut history = History::told(WHOLE).under(&terms(urgency, closed));
        history.0.truncate(steps);
        let times = history.0.iter().zip(times);
        let relayed: Relayed = times.filter_map(|(step, at)| Some((step.id, at?))).collect();
        let life = fold(&history.0);

        let all = deadline::due(&life, &relayed, false);

        prop_assert!(all.is_sorted_by_key(|due| due.at));
        prop_assert!(all.iter().all(|due| due.half.is_none_or(|half| half <= due.at)));
        prop_assert!(all.iter().all(|due| life.waits_for(due.by) || due.what == What::Deliver || due.what == What::Decide));
    }

    #[test]
    fn a_later_submission_is_due_later(one in soon(), after in 0..10_000_000u64, closed in any_closed()) {
        let other = one.plus(Duration::from_secs(after));
        for urgency in Urgency::ALL {
            let history = History::told("o submit").under(&terms(*urgency, closed.clone()));
            let id = history.0[0].id;
            let life = fold(&history.0);
            let expires = |at| deadline::expires(&life, &Relayed::from([(id, at)]));
            prop_assert!(expires(one) <= expires(other));
        }
    }

    #[test]
    fn closing_days_never_shorten(from in soon(), hours in 0..2000u32, closed in any_closed()) {
        let span = HOUR * hours;

        let at = closed.working_after(from, span);

        prop_assert!(at >= from.plus(span));
        prop_assert_eq!(closed.working_between(from, at), span);
        prop_assert_eq!(ClosingDays::default().working_after(from, span), from.plus(span));
    }

    #[test]
    fn questions_only_lengthen(
        from in soon(),
        waits in prop::collection::vec(0..500_000u64, 4),
        closed in any_closed(),
        urgency in prop::sample::select(Urgency::ALL),
    ) {
        let history = History::told(
            "o submit, r delivered, r acknowledge, r ask, o answer, r ask, o answer",
        );
        let history = history.under(&terms(urgency, closed.clone()));
        let mut at = from;
        let mut relayed = Relayed::from([(history.0[0].id, at)]);
        for (step, wait) in history.0[3..].iter().zip(waits) {
            at = at.plus(Duration::from_secs(wait));
            relayed.insert(step.id, at);
        }

        let found = deadline::decide_by(&fold(&history.0), &relayed).unwrap();

        let unasked = fold(&history.0[..3]);
        prop_assert!(found >= deadline::decide_by(&unasked, &relayed).unwrap());
        prop_assert!(found >= from.plus(Spans::of(Urgency::Standard).decide));
    }
}

#[test]
fn the_end_of_time_ends_nothing_early() {
    let closed = ClosingDays::new(vec![1, 2, 3, 4, 5, 6], Vec::new(), -14 * 60).unwrap();
    let last = UnixSeconds::new(u64::MAX);

    assert_eq!(closed.working_after(last.minus(HOUR), DAY * 14), last);
    assert_eq!(closed.working_between(last, last), Duration::ZERO);
    let life = fold(&History::told("o submit").under(&terms(Urgency::Standard, closed)).0);
    let relayed = Relayed::from([(life.steps[0].0.id, last), (Digest::of(b"other"), NOON)]);
    assert_eq!(deadline::expires(&life, &relayed), Some(last));
}
