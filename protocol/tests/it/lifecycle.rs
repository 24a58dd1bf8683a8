//! The table of legal steps in full: where each step leads from each state, and for which kinds.

use saphan_protocol::codes::{HandoverMode, ReferralKind};
use saphan_protocol::lifecycle::{Life, Side, State, Step, Terms, fold};

use crate::history::{History, transfer};

/// How a transfer over a border comes to each state, the state, and what may follow there. `o` is the
/// origin, `r` the receiver; what is not written is refused. `=` means that it moves nothing.
const EXPECTED: &str = "
queued             | o submit
  r delivered delivered; r acknowledge acknowledged; o recall recalled; o expire expired; r expire expired
  o approve_late =; o withdraw frozen; r withdraw frozen
delivered          | o submit, r delivered
  r acknowledge acknowledged; o recall recalled; o expire expired; r expire expired; o approve_late =
  o withdraw frozen; r withdraw frozen
acknowledged       | o submit, r delivered, r acknowledge
  r ask info_requested; r accept accepted; r accept_in_part accepted_in_part; r decline declined
  r redirect redirect_proposed; o recall recalled; o expire expired; r expire expired; o approve_late =
  o say =; r say =; o withdraw frozen; r withdraw frozen
info_requested     | o submit, r delivered, r acknowledge, r ask
  r ask =; o answer acknowledged; r accept accepted; r accept_in_part accepted_in_part; r decline declined
  r redirect redirect_proposed; o recall recalled; o expire expired; r expire expired; o approve_late =
  o say =; r say =; o withdraw frozen; r withdraw frozen
accepted           | o submit, r delivered, r acknowledge, r accept
  r ask_identity identity_requested; o detail =; o plan =; r plan =; o recall recalled; o approve_late =
  o say =; r say =; o withdraw frozen; r withdraw frozen
accepted_in_part   | o submit, r delivered, r acknowledge, r accept_in_part
  r ask_identity identity_requested; o detail =; o plan =; r plan =; o recall recalled; o approve_late =
  o say =; r say =; o withdraw frozen; r withdraw frozen
declined           | o submit, r delivered, r acknowledge, r decline
  o erased =; r erased =; o held =; r held =
redirect_proposed  | o submit, r delivered, r acknowledge, r redirect
  o erased =; r erased =; o held =; r held =
expired            | o submit, r delivered, r expire
  o expire =; r expire =; o reopen queued; o erased =; r erased =; o held =; r held =
recalled           | o submit, r delivered, o recall
  o erased =; r erased =; o held =; r held =
identity_requested | o submit, r delivered, r acknowledge, r accept, r ask_identity
  o refuse_identity accepted; o release_identity =; o detail =
  o say =; r say =; o withdraw frozen; r withdraw frozen
identity_disclosed | o submit, r delivered, r acknowledge, r accept, r ask_identity, o release_identity, r identity_opened
  o detail =; o plan =; r plan =; o say =; r say =; o withdraw frozen; r withdraw frozen
handover_planned   | o submit, r delivered, r acknowledge, r accept, r plan, o agree_plan
  o plan =; r plan =; o agree_plan =; r received received; o handover_failed handover_failed
  r handover_failed handover_failed; o detail =; o say =; r say =; o withdraw frozen; r withdraw frozen
received           | o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan, r received
  r start_service in_service; o detail =; o say =; r say =; o withdraw frozen; r withdraw frozen
handover_failed    | o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan, o handover_failed
  o plan =; r plan =; r agree_plan handover_planned; o close completed; o detail =; o say =; r say =
  o withdraw frozen; r withdraw frozen
in_service         | o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan, r received, r start_service
  r follow_up =; r finish =; o detail =; o say =; r say =; o withdraw frozen; r withdraw frozen
completed          | o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan, r received, r start_service, r finish, o complete
  o withdraw frozen; r withdraw frozen; o erased =; r erased =; o held =; r held =
frozen             | o submit, r delivered, r acknowledge, o withdraw
  o withdraw =; r withdraw =; o erased =; r erased =; o held =; r held =; o resume =; r resume =
erased             | o submit, r delivered, r acknowledge, o withdraw, r erased, o erased
  o erased =; r erased =; o held =; r held =
";

/// The states with a life in each, and what may follow.
fn expected() -> Vec<(Life, Vec<Vec<&'static str>>)> {
    let mut states = Vec::new();
    for line in EXPECTED.lines().filter(|line| !line.is_empty()) {
        if let Some((state, told)) = line.split_once('|') {
            let life = fold(&History::told(told).0);
            assert_eq!(life.state.map(State::as_str), Some(state.trim()), "{told}");
            states.push((life, Vec::new()));
        } else {
            let entries = line.split(';').map(|entry| entry.split_whitespace().collect());
            states.last_mut().unwrap().1.extend(entries);
        }
    }
    states
}

/// What may follow only after an earlier step that the histories of [`EXPECTED`] do not have.
const ALSO: [(&str, &str); 9] = [
    ("accepted", "o agree_plan; r agree_plan"),
    ("accepted_in_part", "o agree_plan; r agree_plan"),
    ("identity_disclosed", "o agree_plan; r agree_plan; r start_service"),
    ("identity_requested", "r identity_opened"),
    ("handover_planned", "r agree_plan"),
    ("handover_failed", "o agree_plan"),
    ("in_service", "o complete; r complete"),
    ("accepted", "r start_service"),
    ("accepted_in_part", "r start_service"),
];

/// Whether the table as it is written here ever lets `step` of `side` follow in `from`.
pub(crate) fn is_listed(from: Option<State>, step: Step, side: Side) -> bool {
    let Some(from) = from else { return (step, side) == (Step::Submit, Side::Origin) };
    let letter = if side == Side::Origin { "o" } else { "r" };
    let entry = format!("{letter} {}", step.as_str());
    let lines = EXPECTED.lines().skip_while(|line| {
        line.split_once('|').is_none_or(|(state, _)| state.trim() != from.as_str())
    });
    let listed =
        lines.skip(1).take_while(|line| !line.contains('|')).flat_map(|line| line.split(';'));
    let also = ALSO.iter().filter(|(state, _)| *state == from.as_str());
    let also = also.flat_map(|(_, entries)| entries.split(';'));
    let listed = listed.filter_map(|one| one.trim().rsplit_once(' ')).map(|(entry, _)| entry);
    listed.chain(also.map(str::trim)).any(|one| one == entry)
}

/// 19 states, 36 steps, 2 sides: 1,368 questions.
#[test]
fn the_table_says_exactly_what_is_written_here() {
    let states = expected();
    assert_eq!(states.len(), State::ALL.len());
    for (life, entries) in states {
        let mut legal = 0;
        let from = life.state.unwrap();
        for step in Step::ALL {
            for (side, letter) in [(Side::Origin, "o"), (Side::Receiver, "r")] {
                let expected = entries
                    .iter()
                    .find(|entry| entry[..2] == [letter, step.as_str()])
                    .map(|entry| if entry[2] == "=" { from.as_str() } else { entry[2] });
                let found = life.next(step, side).map(State::as_str);
                assert_eq!(found, expected, "{step:?} by {side:?} in {from}");
                legal += usize::from(found.is_some());
            }
        }
        assert_eq!(entries.len(), legal, "each written entry is asked for in {from}");
    }
}

#[test]
fn nothing_begins_but_with_a_submission_of_the_origin() {
    for step in Step::ALL {
        for side in [Side::Origin, Side::Receiver] {
            let first = (step, side) == (Step::Submit, Side::Origin);
            assert_eq!(Life::default().next(step, side).is_some(), first, "{step:?} {side:?}");
        }
    }
}

/// The codes of `referral_state` that only the origin or its hub knows: they stand in its outbox.
const OF_ONE_SIDE: [&str; 3] = ["draft", "pending_approval", "relayed"];

#[test]
fn the_states_are_those_of_the_list_and_end_where_it_says() {
    let codes: Vec<&str> =
        saphan_protocol::codes::ReferralState::ALL.iter().map(|code| code.as_str()).collect();
    let ours = State::ALL.map(State::as_str);

    assert_eq!(codes.len(), 22);
    assert!(codes.iter().all(|code| ours.contains(code) || OF_ONE_SIDE.contains(code)));
    let ends: Vec<&str> =
        State::ALL.into_iter().filter(|state| state.is_final()).map(State::as_str).collect();
    assert_eq!(
        ends,
        ["declined", "redirect_proposed", "expired", "recalled", "completed", "erased"]
    );
}

#[test]
fn steps_of_a_referral_name_one_and_want_a_receipt_but_for_the_receipt_itself() {
    for step in Step::ALL {
        let housekeeping =
            matches!(step, Step::Heartbeat | Step::Gap | Step::Reseal | Step::Nothing)
                || matches!(step, Step::Restored | Step::Resync);
        assert_eq!(step.is_about_a_referral(), !housekeeping, "{step:?}");
        assert_eq!(step.wants_receipt(), !housekeeping && step != Step::Delivered, "{step:?}");
    }
}

fn of_kind(kind: ReferralKind, handover: Option<HandoverMode>) -> Terms {
    Terms { kind, handover, ..transfer() }
}

#[test]
fn nobody_asks_who_the_person_of_a_consultation_is() {
    let accepted = History::told("o submit, r delivered, r acknowledge, r accept");
    for kind in ReferralKind::ALL.iter().copied() {
        let life = fold(&accepted.clone().under(&of_kind(kind, None)).0);
        let may = life.next(Step::AskIdentity, Side::Receiver).is_some();
        assert_eq!(may, kind != ReferralKind::Consultation, "{kind:?}");
    }
}

#[test]
fn a_hand_over_is_planned_where_somebody_travels_and_service_starts_at_once_where_nobody_does() {
    let accepted = History::told("o submit, r delivered, r acknowledge, r accept");
    for kind in ReferralKind::ALL.iter().copied() {
        for mode in [None, Some(HandoverMode::RemoteOnly), Some(HandoverMode::Airport)] {
            let life = fold(&accepted.clone().under(&of_kind(kind, mode)).0);
            let travels = mode == Some(HandoverMode::Airport)
                && matches!(kind, ReferralKind::Referral | ReferralKind::Transfer);
            assert_eq!(life.next(Step::Plan, Side::Origin).is_some(), travels, "{kind:?} {mode:?}");
            let starts = life.next(Step::StartService, Side::Receiver).is_some();
            assert_eq!(starts, !travels, "{kind:?} {mode:?}");
        }
    }
}

#[test]
fn the_receiver_of_a_transfer_answers_for_the_person_from_the_arrival_on() {
    let arrived =
        "o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan, r received";
    for kind in ReferralKind::ALL.iter().copied() {
        let terms = of_kind(kind, Some(HandoverMode::LandBorder));
        let history = History::told(arrived).under(&terms);
        for until in 1..=history.0.len() {
            let life = fold(&history.0[..until]);
            let theirs = kind == ReferralKind::Transfer && life.state == Some(State::Received);
            let expected = if theirs { Side::Receiver } else { Side::Origin };
            assert_eq!(life.responsible(), expected, "{kind:?} after {until} steps");
        }
    }
    let frozen = History::told(&format!("{arrived}, o withdraw"));
    assert_eq!(fold(&frozen.0).responsible(), Side::Receiver, "a freeze hands nobody back");
}

#[test]
fn what_expired_is_opened_again_once() {
    let twice = "o submit, r delivered, o expire, o reopen, r delivered, r expire";
    let life = fold(&History::told(twice).0);

    assert_eq!(life.state, Some(State::Expired));
    assert_eq!(life.next(Step::Reopen, Side::Origin), None);
}

#[test]
fn a_released_identity_is_not_refused_any_more() {
    let released =
        "o submit, r delivered, r acknowledge, r accept, r ask_identity, o release_identity";
    let life = fold(&History::told(released).0);

    assert_eq!(life.next(Step::RefuseIdentity, Side::Origin), None);
    assert_eq!(life.next(Step::IdentityOpened, Side::Receiver), Some(State::IdentityDisclosed));
}

#[test]
fn a_refusal_leads_back_to_how_it_was_accepted() {
    let refused =
        "o submit, r delivered, r acknowledge, r accept_in_part, r ask_identity, o refuse_identity";

    assert_eq!(fold(&History::told(refused).0).state, Some(State::AcceptedInPart));
}

#[test]
fn after_a_partial_withdrawal_both_go_on_where_they_were() {
    let at_work = "o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan";
    let one = fold(&History::told(&format!("{at_work}, r withdraw, r resume")).0);
    let both = fold(&History::told(&format!("{at_work}, r withdraw, r resume, o resume")).0);
    let mixed = fold(&History::told(&format!("{at_work}, r withdraw, r resume, o erased")).0);

    assert_eq!(one.state, Some(State::Frozen));
    assert_eq!(both.state, Some(State::HandoverPlanned));
    assert_eq!(mixed.state, Some(State::Frozen), "one side erased, the other went on");
}

#[test]
fn a_wider_withdrawal_is_settled_anew() {
    let again = "o submit, r delivered, r acknowledge, o withdraw, r resume, o withdraw, o resume";
    let life = fold(&History::told(again).0);

    assert_eq!((life.state, life.frozen_in), (Some(State::Frozen), Some(State::Acknowledged)));
}

#[test]
fn what_is_held_can_be_erased_when_the_hold_ends() {
    let held = "o submit, r delivered, r acknowledge, o withdraw, o erased, r held";
    assert_eq!(fold(&History::told(held).0).state, Some(State::Frozen));

    assert_eq!(fold(&History::told(&format!("{held}, r erased")).0).state, Some(State::Erased));
}

#[test]
fn a_completion_names_the_report_that_it_confirms() {
    let working = "o submit, r delivered, r acknowledge, r accept, o plan, r agree_plan, r received, r start_service";
    let life = fold(&History::told(working).0);
    assert_eq!(life.next(Step::Complete, Side::Origin), None, "nothing was proposed");

    let mut finished = History::told(&format!("{working}, r finish, o complete"));
    finished.0.last_mut().unwrap().answers = Some(finished.0[0].id);
    assert_eq!(fold(&finished.0).state, Some(State::InService), "another step was named");
}
