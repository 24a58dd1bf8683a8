//! Every decoder, whatever arrives: it reads back exactly what it would write, or refuses.

use proptest::prelude::*;
use saphan_protocol::approval::{Approval, StaffCertificate};
use saphan_protocol::cbor::{Limits, decode_canonical, encode};
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::cose::{Sign1Message, Signed};
use saphan_protocol::custody::{CustodyReceipt, GroupBody};
use saphan_protocol::directory::DirectoryEntry;
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::{EnvelopeId, Incarnation};
use saphan_protocol::lifecycle::Step;
use saphan_protocol::pair::{Incoming, Outgoing};
use saphan_protocol::prekey::PrekeyBody;
use saphan_protocol::profile::ProfileBody;
use saphan_protocol::section::{
    Acceptance, Answer as AnswerSection, Contacts, Decline, Gap, Leaves, Question, Recall, Receipt,
    Reseal, Restored, Resync, Section,
};
use saphan_protocol::statement::{Core, Opened};
use saphan_protocol::tier1::Tier1;
use saphan_protocol::time::{IsoWeek, UnixSeconds};
use saphan_protocol::wire::{Answer, BusyReason, PREFIX_LEN, Request, split_frame};

use crate::fixtures::{
    NOW, core, custody, directory, joined, note, origin, rng, seal, sealed_bytes, secret,
    signed_prekey,
};
use crate::profile::signed_profile;
use crate::section::{
    acceptance, answer, contacts, decline, gap, question, recall, receipt, record, reseal,
    restored, resync,
};

fn signed_reads_itself<T: Signed>(bytes: &[u8]) {
    if let Ok(message) = Sign1Message::<T>::parse(bytes) {
        assert_eq!(message.as_bytes(), bytes);
        if let Ok(body) = message.body() {
            let payload = encode(&(T::CONTEXT, body));
            assert!(bytes.windows(payload.len()).any(|window| window == payload));
        }
    }
}

fn content_reads_itself<T: Leaves>(section: &Section) {
    if let Ok(content) = section.read::<T>() {
        assert_eq!(encode(&content), section.content());
    }
}

/// Gives `bytes` to everything that reads bytes from outside or from the disk.
fn all_decoders(bytes: &[u8]) {
    signed_reads_itself::<Core>(bytes);
    signed_reads_itself::<DirectoryEntry>(bytes);
    if let Ok(word) = SignedCheckpoint::parse(bytes) {
        assert_eq!(word.to_bytes(), bytes);
    }
    signed_reads_itself::<GroupBody>(bytes);
    signed_reads_itself::<PrekeyBody>(bytes);
    signed_reads_itself::<ProfileBody>(bytes);
    signed_reads_itself::<StaffCertificate>(bytes);
    signed_reads_itself::<Approval>(bytes);
    if let Ok(envelope) = Envelope::parse(bytes.to_vec()) {
        assert_eq!(envelope.as_bytes(), bytes);
    }
    if let Ok(receipt) = CustodyReceipt::from_bytes(bytes) {
        assert_eq!(receipt.to_bytes(), bytes);
        let _ = receipt.verify(&sealed_bytes(b""), &directory());
    }
    if let Ok(section) = Section::from_bytes(bytes) {
        assert_eq!(section.to_bytes().as_slice(), bytes);
        content_reads_itself::<Tier1>(&section);
        content_reads_itself::<Contacts>(&section);
        content_reads_itself::<Question>(&section);
        content_reads_itself::<AnswerSection>(&section);
        content_reads_itself::<Acceptance>(&section);
        content_reads_itself::<Decline>(&section);
        content_reads_itself::<Recall>(&section);
        content_reads_itself::<Receipt>(&section);
        content_reads_itself::<Gap>(&section);
        content_reads_itself::<Reseal>(&section);
        content_reads_itself::<Restored>(&section);
        content_reads_itself::<Resync>(&section);
    }
    if let Ok(request) = Request::from_body(bytes) {
        assert_eq!(&request.to_frame()[PREFIX_LEN..], bytes);
    }
    if let Ok(answer) = Answer::from_body(bytes) {
        assert_eq!(&answer.to_frame()[PREFIX_LEN..], bytes);
    }
    if let Ok(Some((body, rest))) = split_frame(bytes) {
        assert_eq!(PREFIX_LEN + body.len() + rest.len(), bytes.len());
    }
    let limits = Limits::new(1 << 17, 8192);
    if let Ok(incoming) = decode_canonical::<Incoming>(bytes, limits) {
        assert_eq!(encode(&incoming), bytes);
    }
    if let Ok(outgoing) = decode_canonical::<Outgoing>(bytes, limits) {
        assert_eq!(encode(&outgoing), bytes);
    }
    if let Ok(moment) = decode_canonical::<UnixSeconds>(bytes, limits) {
        let _ = (moment.to_string(), moment.week(), moment.day().end());
    }
    if let Ok(week) = decode_canonical::<IsoWeek>(bytes, limits) {
        let _ = (week.start(), week.end(), week.plus(u32::from(u16::MAX)));
    }
}

fn section_bytes<T: Leaves>(content: &T) -> Vec<u8> {
    Section::new(content, &mut rng(1)).to_bytes().to_vec()
}

fn request(request: &Request) -> Vec<u8> {
    request.to_frame()[PREFIX_LEN..].to_vec()
}

fn reply(answer: &Answer) -> Vec<u8> {
    answer.to_frame()[PREFIX_LEN..].to_vec()
}

/// One valid message of every kind.
fn samples() -> Vec<Vec<u8>> {
    let directory = directory();
    let envelope = sealed_bytes(b"");
    let receipt_of_hub = custody(&[&envelope, &envelope]).remove(1);
    let statement = seal(core(Step::Heartbeat), Vec::new()).statement;
    let mut incoming = Incoming::new(Incarnation::from_bytes([9; 16]));
    let mut ahead = core(Step::Heartbeat);
    ahead.sequence = 3;
    incoming.take(&ahead).unwrap();
    let mut samples = vec![
        statement.as_bytes().to_vec(),
        note(&directory).to_bytes(),
        signed_prekey().as_bytes().to_vec(),
        signed_profile().as_bytes().to_vec(),
        envelope.as_bytes().to_vec(),
        receipt_of_hub.to_bytes(),
        encode(&incoming),
        encode(&Outgoing::new(Incarnation::from_bytes([9; 16]))),
        section_bytes(&record()),
        section_bytes(&contacts()),
        section_bytes(&question()),
        section_bytes(&answer()),
        section_bytes(&acceptance()),
        section_bytes(&decline()),
        section_bytes(&recall()),
        section_bytes(&receipt()),
        section_bytes(&gap()),
        section_bytes(&reseal()),
        section_bytes(&restored()),
        section_bytes(&resync()),
        request(&Request::Hello { versions: vec![1] }),
        request(&Request::Subscribe { after: 1 << 40 }),
        request(&Request::Acknowledge { envelopes: vec![EnvelopeId::from_bytes([1; 16])] }),
        request(&Request::Publish { prekeys: vec![signed_prekey().as_bytes().to_vec().into()] }),
        request(&Request::Prekeys { from: NOW.week(), partner: crate::fixtures::nkw() }),
        request(&Request::PublishProfile { profile: signed_profile().as_bytes().to_vec() }),
        request(&Request::Profile { known: None, partner: crate::fixtures::nkw() }),
        request(&Request::Directory { since: 300 }),
        reply(&Answer::Hello { word: note(&directory), version: 1 }),
        reply(&Answer::Custody { receipt: receipt_of_hub }),
        reply(&Answer::Busy { reason: BusyReason::Rate, after_s: 60 }),
        reply(&Answer::Profile { profile: Some(vec![1].into()) }),
        reply(&Answer::Empty),
        encode(&NOW),
        encode(&NOW.week()),
    ];
    samples.extend(directory.since(0, 3).iter().cloned());
    samples
}

#[test]
fn every_sample_is_taken_by_some_decoder() {
    for sample in samples() {
        all_decoders(&sample);
        assert_eq!(
            saphan_protocol::cbor::split_item(&sample, Limits::new(1 << 17, 8192)).map(|_| ()),
            Ok(()),
            "every message begins with a canonical item"
        );
    }
}

/// Changes `sample` as a hostile hub would: bytes replaced, cut, doubled, removed.
fn mutated(sample: &[u8], changes: &[(u16, u8, u8)]) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for (at, how, with) in changes {
        let at = usize::from(*at) % (bytes.len() + 1);
        match how % 5 {
            0 | 1 if at < bytes.len() => bytes[at] = *with,
            2 if at < bytes.len() => bytes[at] = bytes[at].wrapping_add(1),
            3 => bytes.insert(at, *with),
            _ => bytes.truncate(at.max(1)),
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn whatever_arrives_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        all_decoders(&bytes);
    }

    #[test]
    fn whatever_became_of_a_valid_message_is_read_or_refused(
        sample in prop::sample::select(samples()),
        changes in prop::collection::vec(any::<(u16, u8, u8)>(), 1..4),
    ) {
        all_decoders(&mutated(&sample, &changes));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn whatever_was_sealed_is_read_or_refused(
        sample in prop::sample::select(samples()),
        changes in prop::collection::vec(any::<(u16, u8, u8)>(), 0..3),
        whole in any::<bool>(),
    ) {
        let statement = saphan_protocol::cose::sign(&origin(), &core(Step::Heartbeat));
        let mut content = joined(statement.as_bytes(), std::slice::from_ref(&sample));
        if !whole {
            content = mutated(&content, &changes);
        }
        prop_assume!(content.len() < 60_000);

        let opened = Opened::open(&sealed_bytes(&content), &secret());

        prop_assert!(opened.is_ok(), "the seal itself is whole");
        if let Ok(opened) = opened.unwrap() {
            let _ = opened.verify(&crate::fixtures::nkw(), &directory(), NOW);
        }
    }
}
