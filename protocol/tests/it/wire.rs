//! Frames: F-101 to F-103.

use saphan_protocol::cbor::{CborError, encode};
use saphan_protocol::ids::EnvelopeId;
use saphan_protocol::wire::{
    ACKNOWLEDGE_MAX, Answer, ENTRIES_PER_ANSWER, FRAME_LEN_MAX, FrameError, PREFIX_LEN,
    PREKEYS_MAX, Request, body_len, split_frame,
};
use serde_bytes::ByteBuf;

use crate::fixtures::refused;

/// F-101: the length alone decides, before anything is read.
#[test]
fn a_frame_that_announces_too_much_is_refused_by_its_prefix() {
    let error = FrameError::TooLong(131_073);

    refused(body_len([0, 2, 0, 1]), "F-101", &error);
    refused(split_frame(&[0, 2, 0, 1]), "F-101", &error);
    refused(body_len([255; 4]), "F-101", &FrameError::TooLong(u32::MAX));
    assert_eq!(body_len([0, 2, 0, 0]), Ok(FRAME_LEN_MAX));
    assert_eq!(error.code(), "frame-too-long");
}

/// F-102: an unknown request, a field too many, a body longer than a frame.
#[test]
fn a_body_that_is_no_message_is_refused() {
    let unknown = encode(&std::collections::BTreeMap::from([("sing", 1)]));
    let refused_request = encode(&"refused");
    for (body, error) in [
        (Vec::new(), CborError::Truncated),
        (unknown, CborError::Shape),
        (refused_request, CborError::Shape),
        (b"\xa1\x69subscribe\xa2\x65after\x00\x66before\x00".to_vec(), CborError::Shape),
        (
            vec![0; FRAME_LEN_MAX + 1],
            CborError::TooLong { len: FRAME_LEN_MAX + 1, max: FRAME_LEN_MAX },
        ),
    ] {
        let error = FrameError::Body(error);
        refused(Request::from_body(&body), "F-102", &error);
        assert_eq!(error.code(), "frame-body");
    }
    refused(Answer::from_body(&[0xa0]), "F-102", &FrameError::Body(CborError::Shape));
}

fn body(frame: Vec<u8>) -> Vec<u8> {
    frame[PREFIX_LEN..].to_vec()
}

type RequestOf = fn(usize, Vec<ByteBuf>) -> Request;
type AnswerOf = fn(Vec<ByteBuf>) -> Answer;

/// F-103: each list at its bound and one beyond it.
#[test]
fn every_list_of_a_frame_has_its_bound() {
    let bufs = |count| vec![ByteBuf::from(vec![1]); count];
    let requests: [(RequestOf, usize); 3] = [
        (|count, _| Request::Hello { versions: vec![1; count] }, 8),
        (
            |count, _| Request::Acknowledge {
                envelopes: vec![EnvelopeId::from_bytes([1; 16]); count],
            },
            ACKNOWLEDGE_MAX,
        ),
        (|_, prekeys| Request::Publish { prekeys }, PREKEYS_MAX),
    ];
    for (make, max) in requests {
        let at = |count| Request::from_body(&body(make(count, bufs(count)).to_frame()));
        assert!(at(max).is_ok());
        refused(at(max + 1), "F-103", &FrameError::ListTooLong);
    }
    let answers: [(AnswerOf, usize); 2] = [
        (|prekeys| Answer::Prekeys { prekeys }, PREKEYS_MAX),
        (|entries| Answer::Directory { note: None, entries }, ENTRIES_PER_ANSWER),
    ];
    for (make, max) in answers {
        let at = |count| Answer::from_body(&body(make(bufs(count)).to_frame()));
        assert!(at(max).is_ok());
        refused(at(max + 1), "F-103", &FrameError::ListTooLong);
    }
    assert_eq!(FrameError::ListTooLong.code(), "frame-list-too-long");
}

#[test]
fn a_frame_is_split_once_it_is_whole() {
    let one = Request::Subscribe { after: 7 }.to_frame();
    let both = [&one[..], &Request::Directory { since: 1 }.to_frame()].concat();

    for len in 0..one.len() {
        assert_eq!(split_frame(&both[..len]), Ok(None));
    }
    let (body, rest) = split_frame(&both).unwrap().unwrap();
    assert_eq!(Request::from_body(body), Ok(Request::Subscribe { after: 7 }));
    assert_eq!(rest, &both[one.len()..]);
}
