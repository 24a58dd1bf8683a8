//! What the project makes of a vector: `ok`, or the code of the error.

use saphan_protocol::agent_session::{Action as AgentAction, AgentSession};
use saphan_protocol::budgets::Budgets;
use saphan_protocol::cbor::{CborError, Limits, check_canonical, decode_canonical};
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::cose::Sign1Message;
use saphan_protocol::custody::CustodyReceipt;
use saphan_protocol::directory::{Act, Directory, DirectoryEntry, RevocationReason};
use saphan_protocol::envelope::{Envelope, EnvelopeError, SizeClass};
use saphan_protocol::hub_session::{
    Action as HubAction, ChunkStored, Context, FoundChunk, HubSession, Stored,
};
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::pair::Incoming;
use saphan_protocol::prekey::{self, SignedPrekey};
use saphan_protocol::profile::{self, Edition, SignedProfile};
use saphan_protocol::returned;
use saphan_protocol::section::{Section, SectionKind};
use saphan_protocol::statement::{Core, Opened, Statement};
use saphan_protocol::tier1::Tier1;
use saphan_protocol::tier2::Tier2;
use saphan_protocol::tier3::Tier3;
use saphan_protocol::wire::{Answer, PREFIX_LEN, Request, VERSION, body_len};

use super::vector::Vector;
use super::world::{NOW, append, authority, bsp, directory, mekong, nkw, note, origin, secret};
use super::{blobs, bundles, joining, lists, visits};

type Verdict = Result<(), String>;

/// Limits under which a vector of kind `cbor` is read.
const CBOR_LIMITS: Limits = Limits::new(128, 64);

/// Reads `vector` with the project's own code: `ok`, or the code of the error.
pub fn verdict(vector: &Vector) -> String {
    let given = vector.given.as_deref();
    let bytes = &vector.bytes;
    let result = match vector.kind.as_str() {
        "cbor" => check_canonical(bytes, CBOR_LIMITS).map_err(coded),
        "key" => decode_canonical::<VerifyingKey>(bytes, CBOR_LIMITS).map(|_| ()).map_err(coded),
        "header" => header(bytes),
        "envelope" => envelope(bytes, given),
        "core" => {
            decode_canonical::<Core>(bytes, Limits::new(4096, 256)).map(|_| ()).map_err(coded)
        }
        "statement" => statement(bytes),
        "section" => section(bytes),
        "prekey" => signed_prekey(bytes, given),
        "profile" => signed_profile(bytes, given),
        "directory-first" => {
            let mut empty = Directory::new(mekong(), authority().verifying_key());
            empty.append(bytes).map(|_| ()).map_err(|error| error.code().to_owned())
        }
        "directory-of-newcomer" => {
            let mut list = super::world::directory_of_newcomer();
            list.append(bytes).map(|_| ()).map_err(|error| error.code().to_owned())
        }
        "directory-entry" => {
            let mut list = directory();
            let mut entries = vector.before.iter().chain([bytes]);
            let append = |entry: &Vec<u8>| list.append(entry).map(|_| ());
            entries.try_for_each(append).map_err(|error| error.code().to_owned())
        }
        "signed" => Sign1Message::<DirectoryEntry>::parse(bytes)
            .and_then(|entry| entry.verify(&authority().verifying_key()))
            .map(|_| ())
            .map_err(|error| error.code().to_owned()),
        "checkpoint-note" => checkpoint_note(bytes),
        "custody-receipt" => custody_receipt(bytes, &vector.before),
        "self-revoked" => {
            let taken = directory().take_self_revoked(bytes);
            taken.map(|_| ()).map_err(|error| error.code().to_owned())
        }
        "returned" => returned_notice(bytes, given, &vector.before),
        "pair" => pair(bytes, &vector.before),
        "frame" => frame(bytes),
        "request" => Request::from_body(bytes).map(|_| ()).map_err(|error| error.code().to_owned()),
        "answer" => Answer::from_body(bytes).map(|_| ()).map_err(|error| error.code().to_owned()),
        "hub-request" => hub_request(bytes, given),
        "agent-answer" => agent_answer(bytes, given),
        "blob" => blobs::judge(bytes, &vector.before),
        "listing" | "split-view" => lists::judge(&vector.kind, bytes),
        "bundle" => bundles::judge(bytes, &list(given)),
        "admin-request" | "admin-answer" | "visit" => visits::judge(&vector.kind, bytes, given),
        other => joining::judge(other, bytes, given),
    };
    result.err().unwrap_or_else(|| "ok".to_owned())
}

fn coded(error: CborError) -> String {
    error.code().to_owned()
}

fn header(bytes: &[u8]) -> Verdict {
    let mut envelope = bytes.to_vec();
    envelope.resize(SizeClass::Small.bytes(), 0);
    Envelope::parse(envelope).map(|_| ()).map_err(|error| error.code().to_owned())
}

/// The directory that `given` describes.
fn list(given: Option<&str>) -> Directory {
    let mut list = directory();
    let revoked = match given {
        Some("bsp-th is revoked") => bsp(),
        Some("nkw-la is revoked") => nkw(),
        _ => return list,
    };
    let reason = RevocationReason::DeviceLost;
    append(&mut list, Act::Revoke { since: NOW, reason, partner: revoked });
    list
}

fn envelope(bytes: &[u8], given: Option<&str>) -> Verdict {
    let coded = |error: EnvelopeError| error.code().to_owned();
    let envelope = Envelope::parse(bytes.to_vec()).map_err(coded)?;
    let days = if given == Some("the hub took it 31 days later") { 31 } else { 0 };
    let relayed = NOW.plus(std::time::Duration::from_secs(days * 86_400));
    let verified = Opened::open(&envelope, &secret())
        .map_err(coded)?
        .and_then(|opened| opened.verify(&nkw(), &list(given), relayed))
        .map_err(|error| error.code().to_owned())?;
    verified.sections().iter().try_for_each(|one| section(&one.to_bytes()))
}

fn statement(bytes: &[u8]) -> Verdict {
    Statement::parse(bytes)
        .and_then(|statement| statement.verify(&origin().verifying_key()))
        .map(|_| ())
        .map_err(|error| error.code().to_owned())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "only records have rules beyond their form")]
fn section(bytes: &[u8]) -> Verdict {
    let section = Section::from_bytes(bytes).map_err(coded)?;
    match section.kind() {
        SectionKind::Tier1 => {
            let record: Tier1 =
                decode_canonical(section.content(), Tier1::LIMITS).map_err(coded)?;
            record.check().map_err(|error| error.code().to_owned())
        }
        SectionKind::Tier2 => {
            let record: Tier2 =
                decode_canonical(section.content(), Tier2::LIMITS).map_err(coded)?;
            record.check().map_err(|error| error.code().to_owned())
        }
        SectionKind::Tier3 => {
            let record: Tier3 =
                decode_canonical(section.content(), Tier3::LIMITS).map_err(coded)?;
            record.check().map_err(|error| error.code().to_owned())
        }
        _ => section.check().map_err(coded),
    }
}

fn signed_prekey(bytes: &[u8], given: Option<&str>) -> Verdict {
    let message = SignedPrekey::parse(bytes).map_err(|error| error.code().to_owned())?;
    prekey::check_current(&message, &nkw(), &list(given), NOW)
        .map(|_| ())
        .map_err(|error| error.code().to_owned())
}

fn signed_profile(bytes: &[u8], given: Option<&str>) -> Verdict {
    let message = SignedProfile::parse(bytes).map_err(|error| error.code().to_owned())?;
    let known = Edition { number: 2, created: NOW };
    profile::check(&message, &nkw(), &list(given))
        .and_then(|profile| profile.follows((given == Some("profile 2 is known")).then_some(known)))
        .map_err(|error| error.code().to_owned())
}

fn checkpoint_note(bytes: &[u8]) -> Verdict {
    let note = SignedCheckpoint::parse(bytes).map_err(|error| error.code().to_owned())?;
    directory().check_note(&note).map(|_| ()).map_err(|error| error.code().to_owned())
}

fn custody_receipt(bytes: &[u8], before: &[Vec<u8>]) -> Verdict {
    let envelope = before.first().ok_or("an envelope must come before")?.clone();
    let envelope = Envelope::parse(envelope).map_err(|error| error.code().to_owned())?;
    CustodyReceipt::from_bytes(bytes)
        .and_then(|receipt| receipt.verify(&envelope, &directory()))
        .map(|_| ())
        .map_err(|error| error.code().to_owned())
}

fn returned_notice(bytes: &[u8], given: Option<&str>, before: &[Vec<u8>]) -> Verdict {
    let envelope = before.first().ok_or("an envelope must come before")?.clone();
    let envelope = Envelope::parse(envelope).map_err(|error| error.code().to_owned())?;
    let mailbox = &envelope.header().mailbox;
    returned::check(bytes, &envelope.digest(), mailbox, &list(given))
        .map(|_| ())
        .map_err(|error| error.code().to_owned())
}

fn pair(bytes: &[u8], before: &[Vec<u8>]) -> Verdict {
    let read = |bytes: &[u8]| -> Result<Core, String> {
        let message = Statement::parse(bytes).map_err(|error| error.code().to_owned())?;
        message.verify(&origin().verifying_key()).map_err(|error| error.code().to_owned())
    };
    let core = read(bytes)?;
    let mut incoming = Incoming::new(core.incarnation);
    for bytes in before {
        incoming.take(&read(bytes)?).map_err(|error| error.code().to_owned())?;
    }
    incoming.take(&core).map(|_| ()).map_err(|error| error.code().to_owned())
}

fn frame(bytes: &[u8]) -> Verdict {
    let (prefix, body) = bytes.split_first_chunk::<PREFIX_LEN>().ok_or("no length")?;
    let len = body_len(*prefix).map_err(|error| error.code().to_owned())?;
    if len != body.len() {
        return Err("a body of another length".to_owned());
    }
    Request::from_body(body).map(|_| ()).map_err(|error| error.code().to_owned())
}

/// A request of `bsp-th` on a connection that has said hello, unless `given` says otherwise.
fn hub_request(bytes: &[u8], given: Option<&str>) -> Verdict {
    let mut session = HubSession::new(bsp());
    let mut budgets = Budgets::default();
    let mut ask = |session: &mut HubSession, body: &[u8], list: &Directory| {
        let note = note(list);
        let context = Context { directory: list, note: &note, budgets: &mut budgets, now: NOW };
        session.handle_request(1, body, context);
    };
    if given != Some("no hello was said") {
        let hello = Request::Hello { versions: vec![VERSION] };
        ask(&mut session, &hello.to_frame()[PREFIX_LEN..], &directory());
    }
    if given == Some("a subscription stands") {
        let subscribe = Request::Subscribe { after: 0 };
        ask(&mut session, &subscribe.to_frame()[PREFIX_LEN..], &directory());
    }
    while session.poll_action().is_some() {}
    ask(&mut session, bytes, &list(given));
    match given {
        Some("another envelope has the id") => session.handle_stored(1, Stored::IdTaken),
        Some("another chunk lies in its place") => {
            session.handle_chunk_stored(1, ChunkStored::IdTaken);
        }
        Some("nothing of the attachment is on disk") => {
            session.handle_chunk_stored(1, ChunkStored::Ahead);
        }
        Some("the attachment is for nkw-la") => session.handle_chunk(1, FoundChunk::Foreign),
        _ => {}
    }
    while let Some(action) = session.poll_action() {
        if let HubAction::Refused { refusal } | HubAction::Close { refusal } = action {
            return Err(refusal.code().to_owned());
        }
    }
    Ok(())
}

/// An answer to a hello, or to what `given` says was asked after it.
fn agent_answer(bytes: &[u8], given: Option<&str>) -> Verdict {
    let start = std::time::Instant::now();
    let mut session = AgentSession::new(start);
    let mut stream = 0;
    if given == Some("the directory was asked for") {
        let hello = Answer::Hello { word: note(&directory()), version: VERSION };
        session.handle_frame(0, &hello.to_frame()[PREFIX_LEN..], start);
        session.fetch_directory(0, start);
        stream = 1;
    }
    session.handle_frame(stream, bytes, start);
    while let Some(action) = session.poll_action() {
        if let AgentAction::Close { reason } = action {
            return Err(reason.code().to_owned());
        }
    }
    Ok(())
}

/// The step that the vectors of pair numbers are made of.
pub(super) const QUIET: Step = Step::Heartbeat;
