//! Statements inside their seal: E-107 to E-118.

use std::time::Duration;

use saphan_protocol::cbor::{CborError, encode};
use saphan_protocol::codes::{
    ErasureOutcome, HandoverMode, HandoverOutcome, ReferralKind, Urgency,
};
use saphan_protocol::cose::{self, CoseError};
use saphan_protocol::directory::{Act, Directory, RevocationReason};
use saphan_protocol::envelope::{CLOCK_TOLERANCE, Envelope, KEEP_DAYS};
use saphan_protocol::ids::{Digest, ReferralId};
use saphan_protocol::keys::SigningKey;
use saphan_protocol::lifecycle::{Step, Terms};
use saphan_protocol::section::{ErasureReport, HandoverReport, SECTIONS_MAX, Section};
use saphan_protocol::statement::{Core, Opened, Repeats, Statement, StatementError, Verified};
use saphan_protocol::time::UnixSeconds;

use crate::fixtures::{
    NOW, append, authority, bsp, content, core, directory, forged, joined, key, nkw, origin,
    partner, refused, rng, seal, sealed_bytes, secret, signed_as,
};
use crate::section::{decline, record};

fn opened(envelope: &Envelope) -> Result<Opened, StatementError> {
    Opened::open(envelope, &secret()).unwrap()
}

fn received_under(envelope: &Envelope, directory: &Directory) -> Result<Verified, StatementError> {
    opened(envelope)?.verify(&nkw(), directory, NOW)
}

fn received(envelope: &Envelope) -> Result<Verified, StatementError> {
    received_under(envelope, &directory())
}

fn tier1() -> Vec<Section> {
    vec![Section::new(&record(), &mut rng(3))]
}

/// A submission by `bsp-th` that is honest but for `spoil`.
fn spoilt(spoil: impl FnOnce(&mut Core)) -> Result<(), StatementError> {
    received(&forged(core(Step::Submit), &tier1(), &origin(), spoil)).map(|_| ())
}

#[test]
fn a_submission_arrives_as_it_was_sealed() {
    let sealed = seal(core(Step::Submit), tier1());

    let verified = received(&sealed.envelope).unwrap_or_else(|error| panic!("{error}"));

    assert_eq!(verified.core(), &sealed.core);
    assert_eq!(verified.statement().as_bytes(), sealed.statement.as_bytes());
    assert_eq!(verified.sections()[0].read(), Ok(record()));
    assert_eq!(spoilt(|_| ()), Ok(()), "and so does one put together by hand");
}

/// E-107: no CBOR, another shape, no statement, a statement that is none of ours, too many sections.
#[test]
fn a_sealed_content_of_another_shape_is_refused() {
    let signed = cose::sign(&origin(), &core(Step::Heartbeat));
    let no_core = signed_as::<Core>(&origin(), &7);
    let section = tier1()[0].to_bytes().to_vec();
    let many = vec![Section::new(&decline(), &mut rng(3)).to_bytes().to_vec(); SECTIONS_MAX + 1];
    let unknown = [&section[..1], &section[1..]].concat();
    for (bytes, error) in [
        (vec![0xff], CborError::Indefinite),
        (vec![0x00], CborError::Shape),
        (content(b"", &[]), CborError::Shape),
        (content(&no_core, &[]), CborError::Shape),
        (joined(signed.as_bytes(), &many), CborError::TooManyItems),
        (joined(signed.as_bytes(), &[unknown, vec![0x00]]), CborError::Shape),
    ] {
        let error = StatementError::Content(error);
        refused(received(&sealed_bytes(&bytes)).map(|_| ()), "E-107", &error);
        assert_eq!(error.code(), "statement-content");
    }
}

/// E-108: something hidden behind the content.
#[test]
fn padding_carries_nothing() {
    let signed = cose::sign(&origin(), &core(Step::Heartbeat));
    let mut bytes = content(signed.as_bytes(), &[]);
    bytes.extend([0, 0, 1]);

    let error = StatementError::Padding;
    refused(received(&sealed_bytes(&bytes)).map(|_| ()), "E-108", &error);
    assert_eq!(error.code(), "statement-padding");
}

/// E-109
#[test]
fn a_sender_that_nobody_admitted_is_refused() {
    let error = StatementError::UnknownSender(partner("ghn-be"));

    refused(spoilt(|core| core.sender = partner("ghn-be")), "E-109", &error);
    assert_eq!(error.code(), "statement-unknown-sender");
}

/// E-110: what counts is when the hub took it, not when it is read.
#[test]
fn what_was_relayed_from_the_revocation_on_does_not_count() {
    let mut list = directory();
    let reason = RevocationReason::DeviceLost;
    append(&mut list, Act::Revoke { since: NOW, reason, partner: bsp() });
    let envelope = seal(core(Step::Submit), tier1()).envelope;
    let relayed = |at| opened(&envelope)?.verify(&nkw(), &list, at).map(|_| ());

    let error = StatementError::RevokedSender(bsp());
    refused(relayed(NOW), "E-110", &error);
    assert_eq!(relayed(NOW.minus(Duration::from_secs(1))), Ok(()));
    assert_eq!(error.code(), "statement-revoked-sender");
}

/// E-111: another key, and another signature under the right key's name.
#[test]
fn a_statement_that_its_sender_did_not_sign_is_refused() {
    fn signed_by(signer: &SigningKey) -> Result<(), StatementError> {
        received(&forged(core(Step::Submit), &tier1(), signer, |_| ())).map(|_| ())
    }
    let stranger = key(99);
    let source = CoseError::OtherKey { found: stranger.verifying_key().id() };
    let error = StatementError::Signature { sender: bsp(), source };
    refused(signed_by(&stranger), "E-111", &error);
    assert_eq!(error.code(), "statement-signature");

    let mut altered = cose::sign(&origin(), &core(Step::Heartbeat)).as_bytes().to_vec();
    *altered.last_mut().unwrap() ^= 1;
    let error = StatementError::Signature { sender: bsp(), source: CoseError::Signature };
    refused(received(&sealed_bytes(&content(&altered, &[]))).map(|_| ()), "E-111", &error);
}

/// E-112
#[test]
fn a_statement_of_another_network_is_refused() {
    let error = StatementError::Network("danube".parse().unwrap());

    refused(spoilt(|core| core.network = "danube".parse().unwrap()), "E-112", &error);
    assert_eq!(error.code(), "statement-network");
}

/// E-113
#[test]
fn a_statement_for_somebody_else_is_refused() {
    let error = StatementError::Recipient(bsp());

    refused(spoilt(|core| core.recipient = bsp()), "E-113", &error);
    assert_eq!(error.code(), "statement-recipient");
}

/// E-114: the recipient of one envelope cannot put its statement into another.
#[test]
fn a_statement_in_another_envelope_is_refused() {
    let error = StatementError::Header;
    refused(spoilt(|core| core.header = Digest::of(b"other")), "E-114", &error);
    assert_eq!(error.code(), "statement-header");

    let sealed = seal(core(Step::Heartbeat), Vec::new());
    let moved = sealed_bytes(&content(sealed.statement.as_bytes(), &[]));
    assert_ne!(moved.header_digest(), sealed.envelope.header_digest());
    refused(received(&moved).map(|_| ()), "E-114", &error);
}

/// E-115
#[test]
fn a_statement_signed_for_another_prekey_is_refused() {
    let error = StatementError::Prekey;

    refused(spoilt(|core| core.prekey = Digest::of(b"other")), "E-115", &error);
    assert_eq!(error.code(), "statement-prekey");
}

/// E-116: fewer, more, in another order, of another kind, with another content.
#[test]
fn sections_other_than_those_signed_are_refused() {
    let other = Section::new(&record(), &mut rng(4)).commitment();
    let error = StatementError::Sections;
    let spoils: [fn(&mut Core, saphan_protocol::section::Commitment); 4] = [
        |core, _| core.sections.clear(),
        |core, other| core.sections.push(other),
        |core, other| core.sections[0] = other,
        |core, _| core.sections[0].kind = saphan_protocol::section::SectionKind::Recall,
    ];
    for spoil in spoils {
        refused(spoilt(|core| spoil(core, other.clone())), "E-116", &error);
    }
    assert_eq!(error.code(), "statement-sections");
}

/// E-117
#[test]
fn a_statement_whose_time_is_over_is_refused() {
    let envelope = seal(core(Step::Submit), tier1()).envelope;
    let over = NOW.day().plus(KEEP_DAYS).end().plus(CLOCK_TOLERANCE);
    let received =
        |relayed: UnixSeconds| opened(&envelope)?.verify(&nkw(), &directory(), relayed).map(|_| ());

    refused(received(over), "E-117", &StatementError::Expired);
    assert_eq!(received(over.minus(Duration::from_secs(1))), Ok(()));
    assert_eq!(StatementError::Expired.code(), "statement-expired");
}

/// E-118: no number, a referral where none belongs, none where one does, sections of another step.
#[test]
fn a_step_carries_what_belongs_to_it() {
    let shape = StatementError::Shape;
    refused(spoilt(|core| core.sequence = 0), "E-118", &shape(Step::Submit));
    refused(spoilt(|core| core.referral = None), "E-118", &shape(Step::Submit));
    refused(spoilt(|core| core.step = Step::Recall), "E-118", &shape(Step::Recall));
    let cover = forged(core(Step::Nothing), &[], &origin(), |core| {
        core.referral = Some(ReferralId::from_bytes([7; 16]));
    });
    refused(received(&cover).map(|_| ()), "E-118", &shape(Step::Nothing));
    refused(spoilt(|core| core.tier = None), "E-118", &shape(Step::Submit));
    refused(spoilt(|core| core.purpose = None), "E-118", &shape(Step::Submit));
    refused(spoilt(|core| core.terms = None), "E-118", &shape(Step::Submit));
    refused(spoilt(|core| core.answers = Some(core.header)), "E-118", &shape(Step::Submit));
    assert_eq!(shape(Step::Nothing).code(), "statement-shape");
}

/// E-118: what was erased before it had left for good keeps its place without what it told.
#[test]
fn a_copy_may_come_bare_where_its_step_tells_of_persons() {
    let first = Repeats {
        core: Digest::of(b"first"),
        sequence: 1,
        incarnation: core(Step::Say).incarnation,
    };
    let bare = |step: Step, spoil: fn(&mut Core)| {
        let envelope = forged(core(step), &[], &origin(), |core| {
            core.repeats = Some(first);
            spoil(core);
        });
        received(&envelope).map(|verified| verified.core().step_id())
    };
    let telling = Step::ALL.into_iter().filter(|step| step.tier().is_some());
    for step in telling.clone() {
        assert_eq!(bare(step, |_| ()), Ok(first.core), "{step}");
        refused(
            bare(step, |core| core.repeats = None).map(drop),
            "E-118",
            &StatementError::Shape(step),
        );
    }
    assert!(telling.count() > 5);
    let accepted = bare(Step::Accept, |_| ()).map(drop);
    refused(accepted, "E-118", &StatementError::Shape(Step::Accept));
}

/// E-118: a report of a failure is no arrival, and what is held is not erased.
#[test]
fn a_report_belongs_to_the_step_that_it_reports() {
    let handover = |outcome| Section::new(&HandoverReport { at: NOW, outcome }, &mut rng(3));
    let erasure = |outcome, until: Option<&str>| {
        let until = until.map(|day| day.parse().unwrap());
        Section::new(&ErasureReport { until, outcome, proceeding: None }, &mut rng(3))
    };
    let said = |step, section| received(&seal(core(step), vec![section]).envelope).map(|_| ());

    assert_eq!(said(Step::Received, handover(HandoverOutcome::ReceivedSafe)), Ok(()));
    assert_eq!(said(Step::HandoverFailed, handover(HandoverOutcome::NoShow)), Ok(()));
    assert_eq!(said(Step::Erased, erasure(ErasureOutcome::Erased, None)), Ok(()));
    let claim = || erasure(ErasureOutcome::HeldLegalClaim, Some("2027-03-31"));
    assert_eq!(said(Step::Held, claim()), Ok(()));
    for (step, section) in [
        (Step::Received, handover(HandoverOutcome::NoShow)),
        (Step::HandoverFailed, handover(HandoverOutcome::ReceivedSafe)),
        (Step::Erased, claim()),
        (Step::Held, erasure(ErasureOutcome::Erased, None)),
    ] {
        refused(said(step, section), "E-118", &StatementError::Shape(step));
    }
}

/// E-126: the terms outlive the record, so they must not say anything else.
#[test]
fn the_terms_of_a_submission_are_those_of_its_record() {
    let error = StatementError::Terms;
    for change in [
        (|terms| terms.kind = ReferralKind::Consultation) as fn(&mut Terms),
        |terms| terms.urgency = Urgency::Emergency,
        |terms| terms.handover = Some(HandoverMode::Airport),
    ] {
        refused(spoilt(|core| change(core.terms.as_mut().unwrap())), "E-126", &error);
    }
    assert_eq!(error.code(), "statement-terms");
}

#[test]
fn a_copy_of_a_statement_is_the_same_step() {
    let first = core(Step::Submit);
    let mut copy = core(Step::Submit);
    copy.sequence = 2;
    copy.repeats = Some(saphan_protocol::statement::Repeats {
        core: first.digest(),
        sequence: 1,
        incarnation: first.incarnation,
    });

    assert_eq!(copy.step_id(), first.step_id());
    assert_ne!(copy.digest(), first.digest());
}

#[test]
fn the_name_of_a_core_is_the_hash_of_its_own_encoding() {
    let sealed = seal(core(Step::Heartbeat), Vec::new());
    let read = Statement::parse(sealed.statement.as_bytes()).unwrap();

    assert_eq!(sealed.core.digest(), Digest::of(&encode(&sealed.core)));
    assert_eq!(read.body().unwrap().digest(), sealed.core.digest());
}

#[test]
fn an_empty_directory_knows_no_sender() {
    let nobody = Directory::new("mekong".parse().unwrap(), authority().verifying_key());
    let envelope = seal(core(Step::Heartbeat), Vec::new()).envelope;

    let error = StatementError::UnknownSender(bsp());
    refused(received_under(&envelope, &nobody).map(|_| ()), "E-109", &error);
}
