//! The agent's side of a connection.

use std::time::{Duration, Instant};

use saphan_protocol::agent_session::{
    Action, AgentSession, Backoff, CloseReason, EARLY_LEN_MAX, REQUEST_DEADLINE, SUBMITS_IN_FLIGHT,
    StreamId,
};
use saphan_protocol::cbor::CborError;
use saphan_protocol::ids::{Digest, EnvelopeId};
use saphan_protocol::wire::{
    ACKNOWLEDGE_MAX, Answer, BusyReason, FrameError, PREFIX_LEN, Request, VERSION,
};
use serde_bytes::ByteBuf;

use crate::fixtures::{NOW, custody, directory, nkw, note, refused, rng, sealed_bytes};

/// The start of a connection.
#[expect(clippy::disallowed_methods, reason = "an `Instant` cannot be had otherwise; any will do")]
fn start() -> Instant {
    Instant::now()
}

struct Agent {
    session: AgentSession,
    now: Instant,
}

impl Agent {
    fn connecting() -> Self {
        let now = start();
        Self { session: AgentSession::new(now), now }
    }

    fn online() -> Self {
        let mut agent = Self::connecting();
        assert_eq!(agent.requests(), [(0, Request::Hello { versions: vec![VERSION] })]);
        agent.answer(0, &Answer::Hello { word: note(&directory()), version: VERSION });
        let actions = agent.actions();
        assert!(matches!(actions[..], [Action::Online { .. }]));
        agent
    }

    fn answer(&mut self, stream: StreamId, answer: &Answer) {
        self.session.handle_frame(stream, &answer.to_frame()[PREFIX_LEN..], self.now);
    }

    fn actions(&mut self) -> Vec<Action> {
        std::iter::from_fn(|| self.session.poll_action()).collect()
    }

    /// The requests among the actions, and nothing else among them.
    fn requests(&mut self) -> Vec<(StreamId, Request)> {
        self.actions()
            .into_iter()
            .map(|action| match action {
                Action::Request { stream, frame } => {
                    (stream, Request::from_body(&frame[PREFIX_LEN..]).unwrap())
                }
                other => panic!("{other:?}"),
            })
            .collect()
    }
}

/// Holds that the last action closes for `reason`, and that nothing follows, whatever comes.
#[track_caller]
fn closes(mut agent: Agent, number: &str, reason: &CloseReason) {
    let actions = agent.actions();
    let Some(Action::Close { reason: found }) = actions.last() else { panic!("{actions:?}") };
    assert_eq!(found, reason);
    if !matches!(reason, CloseReason::Frame(_)) {
        refused::<(), _>(Err(found.clone()), number, reason);
    }
    assert!(!agent.session.is_online());
    agent.session.subscribe(0, agent.now);
    agent.answer(0, &Answer::Done);
    agent.session.handle_timeout(agent.now + REQUEST_DEADLINE * 2);
    assert!(agent.actions().is_empty());
}

/// What one round trip holds goes out in the first one: the hello, and behind it what waits.
#[test]
fn what_the_first_flight_holds_does_not_wait_for_the_hello() {
    let mut agent = Agent::connecting();
    let half = vec![1; EARLY_LEN_MAX / 2];

    for id in 1..=3 {
        agent.session.submit(EnvelopeId::from_bytes([id; 16]), half.clone(), agent.now);
    }

    let submit = Request::Submit { envelope: half };
    let hello = Request::Hello { versions: vec![VERSION] };
    assert_eq!(agent.requests(), [(0, hello), (1, submit.clone()), (2, submit.clone())]);
    agent.answer(0, &Answer::Hello { word: note(&directory()), version: VERSION });
    let actions = agent.actions();
    let [Action::Online { .. }, Action::Request { stream: 3, frame }] = &actions[..] else {
        panic!("{actions:?}")
    };
    assert_eq!(Request::from_body(&frame[PREFIX_LEN..]).unwrap(), submit);
}

/// Answers may overtake each other: a receipt counts before the hello's answer is there.
#[test]
fn a_receipt_that_overtakes_the_hello_counts() {
    let mut agent = Agent::connecting();
    let id = EnvelopeId::from_bytes([1; 16]);
    agent.session.submit(id, vec![1], agent.now);
    assert_eq!(agent.requests().len(), 2);

    let envelope = sealed_bytes(b"");
    agent.answer(1, &Answer::Custody { receipt: custody(&[&envelope]).remove(0) });

    let actions = agent.actions();
    assert!(matches!(actions[..], [Action::Custody { .. }]), "{actions:?}");
    assert!(!agent.session.is_online());
}

/// A hub that has not taken the hello judges nothing: its refusal says nothing of the envelope.
#[test]
fn what_is_refused_before_the_hello_is_answered_is_submitted_again() {
    let busy = Answer::Busy { reason: BusyReason::Rate, after_s: 5 };
    for refusal in [Answer::Refused, busy] {
        let mut agent = Agent::connecting();
        let id = EnvelopeId::from_bytes([1; 16]);
        agent.session.submit(id, vec![1], agent.now);
        assert_eq!(agent.requests().len(), 2);

        agent.answer(1, &refusal);

        assert!(agent.actions().is_empty());
        agent.answer(0, &Answer::Hello { word: note(&directory()), version: VERSION });
        assert!(matches!(agent.actions()[..], [Action::Online { .. }]));
        agent.session.submit(id, vec![1], agent.now);
        assert_eq!(agent.requests(), [(2, Request::Submit { envelope: vec![1] })]);
    }
}

///
#[test]
fn an_answer_of_no_known_form_ends_the_connection() {
    let mut agent = Agent::online();
    agent.session.subscribe(0, agent.now);

    agent.session.handle_frame(1, &[0xff], agent.now);

    let reason = CloseReason::Frame(FrameError::Body(CborError::Indefinite));
    assert!(reason.to_string().starts_with("[A-101]"));
    assert_eq!(reason.code(), "frame-body");
    closes(agent, "A-101", &reason);
}

/// on a stream that is not open, of another kind, and no answer at all.
#[test]
fn an_answer_to_another_question_ends_the_connection() {
    let mut unknown_stream = Agent::online();
    unknown_stream.answer(9, &Answer::Done);
    closes(unknown_stream, "A-102", &CloseReason::Unexpected);

    let mut other_kind = Agent::online();
    other_kind.session.fetch_directory(0, other_kind.now);
    other_kind.answer(1, &Answer::Done);
    closes(other_kind, "A-102", &CloseReason::Unexpected);

    let mut undeliverable = Agent::online();
    undeliverable.session.subscribe(0, undeliverable.now);
    undeliverable.answer(1, &Answer::Done);
    closes(undeliverable, "A-102", &CloseReason::Unexpected);

    let mut no_receipt = Agent::online();
    no_receipt.session.submit(EnvelopeId::from_bytes([1; 16]), vec![1], no_receipt.now);
    no_receipt.answer(1, &Answer::Done);
    closes(no_receipt, "A-102", &CloseReason::Unexpected);

    let mut ended = Agent::online();
    ended.session.fetch_directory(0, ended.now);
    ended.session.handle_end(1);
    closes(ended, "A-102", &CloseReason::Unexpected);
    assert_eq!(CloseReason::Unexpected.code(), "hub-unexpected-answer");
}

///
#[test]
fn a_refusal_at_the_hello_ends_the_connection() {
    let mut agent = Agent::connecting();
    agent.answer(0, &Answer::Refused);

    closes(agent, "A-103", &CloseReason::Refused);
    assert_eq!(CloseReason::Refused.code(), "hub-refused");
}

///
#[test]
fn a_version_that_was_not_offered_ends_the_connection() {
    let mut agent = Agent::connecting();
    agent.answer(0, &Answer::Hello { word: note(&directory()), version: 2 });

    closes(agent, "A-104", &CloseReason::Version(2));
    assert_eq!(CloseReason::Version(2).code(), "hub-version");
}

/// at the hello and at the subscription, before and after which nothing else makes sense.
#[test]
fn a_hub_that_asks_to_come_back_later_ends_the_connection() {
    let busy = Answer::Busy { reason: BusyReason::Rate, after_s: 5 };
    let mut agent = Agent::connecting();
    agent.answer(0, &busy);
    closes(agent, "A-106", &CloseReason::Busy);

    let mut agent = Agent::online();
    agent.session.subscribe(0, agent.now);
    agent.answer(1, &busy);
    closes(agent, "A-106", &CloseReason::Busy);
    assert_eq!(CloseReason::Busy.code(), "hub-busy");
}

/// a hub that does not answer; a subscription may be silent for weeks.
#[test]
fn a_hub_that_does_not_answer_counts_as_gone() {
    let mut agent = Agent::online();
    agent.session.subscribe(0, agent.now);
    assert_eq!(agent.session.poll_timeout(), None);
    agent.session.fetch_directory(0, agent.now);
    let deadline = agent.now + REQUEST_DEADLINE;
    assert_eq!(agent.session.poll_timeout(), Some(deadline));
    agent.session.handle_timeout(deadline - Duration::from_millis(1));
    assert_eq!(agent.requests().len(), 2, "not yet");

    agent.session.handle_timeout(deadline);

    closes(agent, "A-105", &CloseReason::Silence);
    assert_eq!(CloseReason::Silence.code(), "hub-silent");
}

#[test]
fn nothing_is_acknowledged_before_the_hub_has_answered() {
    let mut agent = Agent::connecting();
    agent.requests();
    agent.session.acknowledge(EnvelopeId::from_bytes([2; 16]), agent.now);
    assert!(agent.requests().is_empty());

    agent.answer(0, &Answer::Hello { word: note(&directory()), version: VERSION });

    let sent = agent.actions();
    assert!(matches!(sent[..], [Action::Online { .. }, Action::Request { stream: 1, .. }]));
}

#[test]
fn submissions_wait_for_their_turn_and_an_envelope_is_sent_once() {
    let mut agent = Agent::online();
    let id = |at: usize| EnvelopeId::from_bytes([u8::try_from(at).unwrap(); 16]);
    for at in 0..=SUBMITS_IN_FLIGHT {
        agent.session.submit(id(at), vec![1], agent.now);
        agent.session.submit(id(at), vec![1], agent.now);
    }
    assert_eq!(agent.requests().len(), SUBMITS_IN_FLIGHT);

    agent.answer(1, &Answer::Refused);

    let actions = agent.actions();
    assert!(matches!(&actions[..], [Action::NotTaken { id: not_taken }, Action::Request { .. }]
        if *not_taken == id(0)));
}

#[test]
fn each_answer_to_a_submission_names_its_envelope() {
    let envelope = sealed_bytes(b"");
    let receipt = custody(&[&envelope]).remove(0);
    let id = envelope.header().id;
    let mut agent = Agent::online();
    agent.session.submit(id, envelope.as_bytes().to_vec(), agent.now);
    agent.requests();

    agent.answer(1, &Answer::Busy { reason: BusyReason::MailboxFull, after_s: 60 });

    let waited = agent.actions();
    assert!(
        matches!(&waited[..], [Action::TryLater { id: found, reason: BusyReason::MailboxFull, after }]
        if *found == id && *after == Duration::from_secs(60))
    );
    agent.session.submit(id, envelope.as_bytes().to_vec(), agent.now);
    agent.requests();
    agent.answer(2, &Answer::Custody { receipt: receipt.clone() });
    let kept = agent.actions();
    assert!(matches!(&kept[..], [Action::Custody { id: found, receipt: kept }]
        if *found == id && *kept == receipt));
}

#[test]
fn acknowledgments_go_in_bundles() {
    let mut agent = Agent::connecting();
    agent.requests();
    for at in 0..=ACKNOWLEDGE_MAX {
        agent.session.acknowledge(EnvelopeId::from_bytes([at as u8; 16]), agent.now);
    }
    agent.answer(0, &Answer::Hello { word: note(&directory()), version: VERSION });

    let bundles: Vec<usize> = agent
        .actions()
        .into_iter()
        .filter_map(|action| match action {
            Action::Request { frame, .. } => match Request::from_body(&frame[PREFIX_LEN..]) {
                Ok(Request::Acknowledge { envelopes }) => Some(envelopes.len()),
                other => panic!("{other:?}"),
            },
            _ => None,
        })
        .collect();
    assert_eq!(bundles, [ACKNOWLEDGE_MAX, 1]);
}

#[test]
fn a_subscription_delivers_until_the_mailbox_is_empty_and_then_goes_on() {
    let envelope = sealed_bytes(b"");
    let custody = custody(&[&envelope]).remove(0);
    let deliver = Answer::Deliver { custody, envelope: envelope.as_bytes().to_vec() };
    let mut agent = Agent::online();
    agent.session.subscribe(4, agent.now);
    assert_eq!(agent.requests(), [(1, Request::Subscribe { after: 4 })]);

    for answer in [&deliver, &Answer::Empty, &deliver] {
        agent.answer(1, answer);
    }

    let actions = agent.actions();
    assert!(matches!(
        actions[..],
        [Action::Deliver { .. }, Action::Drained, Action::Deliver { .. },]
    ));
}

#[test]
fn directory_and_prekeys_are_handed_on_as_they_came() {
    let mut agent = Agent::online();
    agent.session.fetch_directory(0, agent.now);
    agent.session.fetch_prekeys(&nkw(), NOW.week(), agent.now);
    agent.session.publish(vec![vec![9]], agent.now);
    assert_eq!(agent.requests().len(), 3);
    let entry = ByteBuf::from(vec![1]);

    agent.answer(1, &Answer::Directory { note: Some(entry.clone()), entries: vec![entry.clone()] });
    agent.answer(2, &Answer::Prekeys { prekeys: vec![entry] });
    agent.answer(3, &Answer::Done);

    let actions = agent.actions();
    assert!(matches!(&actions[..], [
        Action::Entries { entries, note: Some(_) },
        Action::Prekeys { partner, .. },
        Action::Published,
    ] if entries.len() == 1 && *partner == nkw()));
}

#[test]
fn profiles_are_handed_on_as_they_came() {
    let mut agent = Agent::online();
    agent.session.publish_profile(vec![9], agent.now);
    agent.session.fetch_profile(&nkw(), None, agent.now);
    agent.session.fetch_profile(&nkw(), Some(Digest::of(b"one")), agent.now);
    assert_eq!(agent.requests().len(), 3);

    agent.answer(1, &Answer::Done);
    agent.answer(2, &Answer::Profile { profile: Some(ByteBuf::from(vec![1])) });
    agent.answer(3, &Answer::Profile { profile: None });

    let actions = agent.actions();
    assert!(matches!(&actions[..], [
        Action::ProfilePublished,
        Action::Profile { profile: Some(_), .. },
        Action::Profile { profile: None, partner },
    ] if *partner == nkw()));
}

/// A hub that does not take a profile now is asked on the next connection, and the line stays.
#[test]
fn a_profile_that_is_not_taken_costs_no_connection() {
    let mut agent = Agent::online();
    agent.session.publish_profile(vec![9], agent.now);
    agent.session.fetch_profile(&nkw(), None, agent.now);
    agent.requests();

    agent.answer(1, &Answer::Refused);
    agent.answer(2, &Answer::Busy { reason: BusyReason::Disk, after_s: 60 });

    assert!(agent.actions().is_empty());
}

#[test]
fn waits_double_up_to_five_minutes_and_start_again_after_a_success() {
    let mut backoff = Backoff::default();
    let mut rng = rng(1);

    for step in [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
        let wait = backoff.next(&mut rng);
        let step = Duration::from_secs(step);
        assert!((step / 2..=step).contains(&wait), "{wait:?} of {step:?}");
    }
    assert_eq!(backoff.failures(), 11);
    backoff.reset();
    assert!(backoff.next(&mut rng) <= Backoff::FIRST);
}
