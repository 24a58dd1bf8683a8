//! One message of each kind.

use saphan_protocol::cbor::encode;
use saphan_protocol::cose;
use saphan_protocol::directory::{
    Act, Directory, RevocationReason, SelfRevocation, SelfRevoked, SuspensionReason,
};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::{BlobId, Digest, EnvelopeId};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::returned::{self, ReturnReason, Returned};
use saphan_protocol::section::{Leaves, Section};
use saphan_protocol::statement::{Core, Repeats, SealedStatement};
use saphan_protocol::wire::{Answer, BusyReason, PREFIX_LEN, Request};
use serde_bytes::ByteBuf;

use super::refusals::minors_referral;
use super::vector::Vector;
use super::world::{
    NOW, admit, admit_hub, append, authority, core, custody, directory, hub, mekong, next_entry,
    nkw, note, receiver, renew, rng, seal, signed_prekey, signed_profile,
};
use super::{contents, work};

/// The referral of `contents::record`, sealed by `bsp-th` to `nkw-la`.
pub(super) fn submission() -> SealedStatement {
    seal(core(Step::Submit), vec![Section::new(&contents::record(), &mut rng(3))])
}

pub(super) fn envelope() -> Envelope {
    submission().envelope
}

/// A referral that needs a second person, and has one.
fn approved() -> Envelope {
    minors_referral(|_| ())
}

/// A copy that keeps the place of that referral and tells nothing of it.
fn bare() -> Envelope {
    let SealedStatement { core: first, .. } = submission();
    let (previous, sequence, incarnation) = (first.digest(), first.sequence, first.incarnation);
    let repeats = Some(Repeats { core: previous, sequence, incarnation });
    seal(Core { sequence: 2, previous, repeats, ..core(Step::Submit) }, Vec::new()).envelope
}

/// The header at the front of an envelope.
pub(super) fn header(envelope: &Envelope) -> Vec<u8> {
    let limits = saphan_protocol::cbor::Limits::new(128, 8);
    let split = saphan_protocol::cbor::split_item(envelope.as_bytes(), limits);
    split.expect("an envelope begins with its header").0.to_vec()
}

pub(super) fn all() -> Vec<Vector> {
    let mut all = sealed();
    all.extend(sections());
    all.extend(network());
    all.extend(requests());
    all.extend(answers());
    all
}

fn sealed() -> Vec<Vector> {
    let SealedStatement { envelope, statement, core } = submission();
    vec![
        Vector::message(
            "header",
            "header",
            "The header of a small envelope to nkw-la (section 3).",
            header(&envelope),
        ),
        Vector::message(
            "envelope",
            "envelope",
            "A submission by bsp-th, sealed to nkw-la (sections 3 and 5). The secret of the prekey is
             32 times 05.",
            envelope.as_bytes().to_vec(),
        ),
        Vector::message(
            "envelope-approved",
            "envelope",
            "The submission of a minor, drafted by cw-01 and approved by sv-01 of bsp-th (section 5.4).
             The seeds of their keys are 32 times 29 and 32 times 2a.",
            approved().as_bytes().to_vec(),
        ),
        Vector::message(
            "envelope-bare",
            "envelope",
            "A copy of a submission whose content was erased before it had left: no section (section 5.2).",
            bare().as_bytes().to_vec(),
        ),
        Vector::message(
            "core",
            "core",
            "The core of that submission: what is signed, without its context (section 5.1).",
            encode(&core),
        ),
        Vector::message(
            "statement",
            "statement",
            "The signed message of that submission, a COSE_Sign1 (section 2). The seed of the key of
             bsp-th is 32 times 03.",
            statement.as_bytes().to_vec(),
        ),
    ]
}

fn section<T: Leaves>(name: &str, about: &str, content: &T) -> Vector {
    let bytes = Section::new(content, &mut rng(3)).to_bytes().to_vec();
    Vector::message(&format!("section-{name}"), "section", about, bytes)
}

fn sections() -> Vec<Vector> {
    vec![
        section("tier1", "A referral of one adult (section 5.3).", &contents::record()),
        section("tier2", "What an accepting partner reads of an adult.", &contents::tier2()),
        section("tier3", "The name of a person, for tracing her family.", &contents::tier3()),
        section("contacts", "Who answers for a referral, by role.", &contents::contacts()),
        section("question", "A question about a referral.", &contents::question()),
        section("answer", "An answer of five facts.", &contents::answer()),
        section("acceptance", "Two persons and two services are taken.", &contents::acceptance()),
        section("decline", "A reason to decline.", &contents::decline()),
        section("recall", "A reason to take back.", &contents::recall()),
        section("receipt", "The receipt for a statement.", &contents::receipt()),
        section("gap", "Numbers 3 and 5 never came.", &contents::gap()),
        section("reseal", "An envelope cannot be opened.", &contents::reseal()),
        section("restored", "How far a restored store knows what was said.", &contents::restored()),
        section("resync", "A recall that comes back to its author.", &contents::resync()),
        section("redirect", "Another partner might take it.", &work::redirect()),
        section("message", "Words that decide nothing.", &work::message()),
        section("identity-request", "Who would read it, and what for.", &work::request()),
        section("release", "One officer, one consent, until when.", &work::release()),
        section("files", "One attachment by its manifest.", &work::files()),
        section("opening", "Read without a second person.", &work::opening()),
        section("handover-plan", "Where and when a person changes hands.", &work::plan()),
        section("handover-report", "The person has arrived.", &work::arrival()),
        section("closing", "Closed without a hand-over.", &work::closing()),
        section("service-start", "A service begins.", &work::start()),
        section("follow-up", "How the person is, by codes.", &work::follow_up()),
        section("closing-report", "What came of two services.", &work::closing_report()),
        section("withdrawal", "Consent to tier 3 is withdrawn.", &work::withdrawal()),
        section("erasure-report", "A hold, its end and its proceeding.", &work::hold()),
    ]
}

fn entry(name: &str, about: &str, act: Act) -> Vector {
    let message = cose::sign(&authority(), &next_entry(&directory(), act));
    let bytes = message.as_bytes().to_vec();
    Vector::message(&format!("directory-{name}"), "directory-entry", about, bytes)
}

/// An entry that follows `first`, which is entry 3.
fn entry_after(first: Act, name: &str, about: &str, act: Act) -> Vector {
    let mut list = directory();
    append(&mut list, first);
    let bytes = cose::sign(&authority(), &next_entry(&list, act)).as_bytes().to_vec();
    Vector::message(&format!("directory-{name}"), "directory-entry", about, bytes)
        .before(list.since(3, 1).to_vec())
}

fn suspended() -> Act {
    Act::Suspend { reason: SuspensionReason::Inquiry, partner: nkw() }
}

fn network() -> Vec<Vector> {
    let root = super::world::root(&directory(), &authority(), &super::world::next_authority());
    let resumed =
        entry_after(suspended(), "resume", "Entry 4 resumes one.", Act::Resume { partner: nkw() });
    let (since, reason) = (NOW, RevocationReason::DeviceLost);
    let first = Directory::new(mekong(), authority().verifying_key());
    let first = cose::sign(&authority(), &next_entry(&first, admit_hub()));
    let receipt = custody(&[&envelope(), &envelope(), &envelope()]).remove(1);
    vec![
        Vector::message(
            "prekey",
            "prekey",
            "The prekey of nkw-la for week 48 of 2026, signed by it (section 4).",
            signed_prekey().as_bytes().to_vec(),
        ),
        Vector::message(
            "profile",
            "profile",
            "What nkw-la says that it takes, signed by it (section 15).",
            signed_profile().as_bytes().to_vec(),
        ),
        Vector::message(
            "directory-first",
            "directory-first",
            "Entry 0 of the directory, which admits hub eu-1 (section 7). The seed of the authority's
             key is 32 times 01.",
            first.as_bytes().to_vec(),
        ),
        entry("admit", "Entry 3 admits a partner.", admit("ghn-be", &super::world::key(6))),
        entry("revoke", "Entry 3 revokes one.", Act::Revoke { since, reason, partner: nkw() }),
        entry("suspend", "Entry 3 suspends one.", suspended()),
        resumed,
        entry("renew", "Entry 3 lets nkw-la go on with a new key.", renew(&receiver(), &super::world::key(8))),
        entry("hub", "Entry 3 admits a hub again, with the key it has.", admit_hub()),
        entry("root", "Entry 3 lets another root take over (section 7.4).", root),
        Vector::message(
            "checkpoint-note",
            "checkpoint-note",
            "The hub's word that the directory has 3 entries (section 7). The seed of the hub's key is
             32 times 02.",
            note(&directory()).to_bytes(),
        ),
        Vector::message(
            "custody-receipt",
            "custody-receipt",
            "The receipt for the second of three envelopes of one commit group (section 8); `before`
             is the envelope.",
            receipt.to_bytes(),
        )
        .before(vec![envelope().as_bytes().to_vec()]),
        Vector::message(
            "self-revoked",
            "self-revoked",
            "nkw-la takes itself out; the hub says when that came (section 7).",
            self_revoked(&receiver()),
        ),
        Vector::message(
            "returned",
            "returned",
            "The hub let go of an envelope, as its recipient was revoked (section 8); `before` is the
             envelope.",
            returned_notice(|_| ()),
        )
        .given("nkw-la is revoked")
        .before(vec![envelope().as_bytes().to_vec()]),
    ]
}

/// `nkw-la` takes itself out by the word of `identity`, which came to the hub.
pub(super) fn self_revoked(identity: &saphan_protocol::keys::SigningKey) -> Vec<u8> {
    let word = SelfRevocation::make(&mekong(), &nkw(), identity, NOW);
    SelfRevoked::note(word.as_bytes(), &mekong(), NOW, &hub()).as_bytes().to_vec()
}

/// A notice about the submission, once `spoil` has had its way, signed by the hub.
pub(super) fn returned_notice(spoil: impl FnOnce(&mut Returned)) -> Vec<u8> {
    let mut body = Returned {
        at: NOW,
        why: ReturnReason::Revoked,
        mailbox: nkw(),
        network: mekong(),
        envelope: envelope().digest(),
    };
    spoil(&mut body);
    returned::notice(&body, &hub()).as_bytes().to_vec()
}

pub(super) fn request_body(request: &Request) -> Vec<u8> {
    request.to_frame()[PREFIX_LEN..].to_vec()
}

fn request(name: &str, about: &str, request: &Request) -> Vector {
    Vector::message(&format!("request-{name}"), "request", about, request_body(request))
}

fn requests() -> Vec<Vector> {
    let prekeys = vec![ByteBuf::from(signed_prekey().as_bytes().to_vec())];
    let envelopes = vec![EnvelopeId::from_bytes([1; 16]), EnvelopeId::from_bytes([2; 16])];
    let mut frame = Vector::message(
        "frame",
        "frame",
        "A whole frame: four bytes of length, and a hello (section 10).",
        Request::Hello { versions: vec![1] }.to_frame(),
    );
    frame.name = "frame".to_owned();
    vec![
        frame,
        request("hello", "First on every connection.", &Request::Hello { versions: vec![1] }),
        request(
            "submit",
            "Keep this for its mailbox.",
            &Request::Submit { envelope: envelope().as_bytes().to_vec() },
        ),
        request("subscribe", "What lies behind place 300.", &Request::Subscribe { after: 300 }),
        request("acknowledge", "Forget these two.", &Request::Acknowledge { envelopes }),
        request("publish", "Hand out this prekey.", &Request::Publish { prekeys }),
        request(
            "prekeys",
            "The prekeys of nkw-la from week 48 of 2026 on.",
            &Request::Prekeys { from: NOW.week(), partner: nkw() },
        ),
        request(
            "publish-profile",
            "Hand out this profile.",
            &Request::PublishProfile { profile: signed_profile().as_bytes().to_vec() },
        ),
        request(
            "profile",
            "The profile of nkw-la, unless it is this one.",
            &Request::Profile {
                known: Some(Digest::of(signed_profile().as_bytes())),
                partner: nkw(),
            },
        ),
        request("directory", "The directory from entry 0 on.", &Request::Directory { since: 0 }),
        request("kept", "How much of this attachment is there?", &Request::Kept { blob: BLOB }),
        request(
            "get-chunk",
            "The fourth chunk of this attachment.",
            &Request::GetChunk { blob: BLOB, chunk: 3 },
        ),
        request("self-revocations", "Who has taken itself out?", &Request::SelfRevocations),
        request(
            "returned",
            "Did this envelope reach its recipient?",
            &Request::Returned { envelopes: vec![envelope().digest()] },
        ),
        request(
            "forget-blobs",
            "This attachment is here, whole.",
            &Request::ForgetBlobs { blobs: vec![BLOB] },
        ),
    ]
}

const BLOB: BlobId = BlobId::from_bytes([7; 16]);

pub(super) fn answer_body(answer: &Answer) -> Vec<u8> {
    answer.to_frame()[PREFIX_LEN..].to_vec()
}

fn answer(name: &str, about: &str, answer: &Answer) -> Vector {
    Vector::message(&format!("answer-{name}"), "answer", about, answer_body(answer))
}

fn answers() -> Vec<Vector> {
    let receipt = custody(&[&envelope()]).remove(0);
    let directory = directory();
    let entries: Vec<ByteBuf> =
        directory.since(0, 3).iter().map(|entry| ByteBuf::from(entry.clone())).collect();
    let word = note(&directory);
    let note = Some(ByteBuf::from(word.to_bytes()));
    let busy = |reason| Answer::Busy { reason, after_s: 60 };
    let prekeys = vec![ByteBuf::from(signed_prekey().as_bytes().to_vec())];
    let deliver =
        Answer::Deliver { custody: receipt.clone(), envelope: envelope().as_bytes().to_vec() };
    vec![
        answer("hello", "To a hello.", &Answer::Hello { word, version: 1 }),
        answer("custody", "To a submission: it is on disk.", &Answer::Custody { receipt }),
        answer("deliver", "An envelope of the mailbox.", &deliver),
        answer("kept", "Twelve chunks are on disk.", &Answer::Kept { chunks: 12 }),
        answer("empty", "The mailbox has been delivered to its end.", &Answer::Empty),
        answer("done", "To an acknowledgment or a publication.", &Answer::Done),
        answer(
            "self-revocations",
            "One partner has.",
            &Answer::SelfRevocations { noted: vec![ByteBuf::from(self_revoked(&receiver()))] },
        ),
        answer(
            "returned",
            "One of them was let go of.",
            &Answer::Returned { notices: vec![ByteBuf::from(returned_notice(|_| ()))] },
        ),
        answer("prekeys", "One prekey.", &Answer::Prekeys { prekeys }),
        answer(
            "profile",
            "A profile that the agent did not have.",
            &Answer::Profile { profile: Some(ByteBuf::from(signed_profile().as_bytes().to_vec())) },
        ),
        answer(
            "profile-known",
            "None, or none but the one that was named.",
            &Answer::Profile { profile: None },
        ),
        answer(
            "directory",
            "Two entries of a longer list.",
            &Answer::Directory { note: None, entries: entries[..2].to_vec() },
        ),
        answer(
            "directory-end",
            "The rest of the list, and the hub's note that it is the rest.",
            &Answer::Directory { note, entries: entries[2..].to_vec() },
        ),
        answer("busy-rate", "Too many requests.", &busy(BusyReason::Rate)),
        answer("busy-mailbox", "The mailbox is full.", &busy(BusyReason::MailboxFull)),
        answer("busy-blobs", "The recipient's room is used up.", &busy(BusyReason::BlobsFull)),
        answer("busy-hub", "The hub's room is used up.", &busy(BusyReason::HubFull)),
        answer("busy-disk", "The hub's disk is full.", &busy(BusyReason::Disk)),
        answer("refused", "No, without a reason.", &Answer::Refused),
    ]
}
