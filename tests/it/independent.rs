//! What we sign and write, read by others: COSE and CBOR libraries of Rust and Python, and a decoder
//! in Python that was written from `docs/protocol.md` alone. `tests/setup` installs the packages.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use coset::{CborSerializable, CoseSign1};
use data_encoding::HEXLOWER;
use ring::signature::{ED25519, UnparsedPublicKey};
use saphan_protocol::bundle::Closed;
use saphan_protocol::cbor::{Limits, decode_canonical, split_item};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::statement::Core;
use saphan_tests::vectors::{all, officers, submission};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A script of `tests/python`, to be run.
pub(crate) fn script_of(name: &str) -> Command {
    let mut command = Command::new(root().join("target/python/bin/python3"));
    command.arg(root().join("tests/python").join(name));
    command
}

/// Runs a script of `tests/python` with `input` in hexadecimal digits.
fn python(script: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = script_of(script)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the environment is there: run tests/setup");
    let mut stdin = child.stdin.take().expect("it was asked for");
    stdin.write_all(HEXLOWER.encode(input).as_bytes()).expect("the script reads");
    drop(stdin);
    child.wait_with_output().expect("the script ends")
}

#[track_caller]
fn printed(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "is tests/setup run? {said}");
    String::from_utf8(output.stdout.clone()).expect("the script prints text")
}

/// Holds that the script itself refused, and did not fail for another reason.
#[track_caller]
fn refused(output: &Output, because: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.starts_with(because), "{said}");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
}

#[test]
fn pythons_libraries_verify_the_statement_of_a_referral() {
    let submission = submission();
    let key = HEXLOWER.encode(&submission.public_key);

    let output = python("verify_statement.py", &[&key], &submission.statement);

    assert_eq!(printed(&output), "saphan/1/statement\n");
}

#[test]
fn pythons_libraries_refuse_a_changed_statement_and_another_key() {
    let submission = submission();
    let key = HEXLOWER.encode(&submission.public_key);
    let mut changed = submission.statement.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    let other = HEXLOWER.encode(&[7; 32]);

    for (key, statement, because) in [
        (&key, &changed, "the signature does not verify"),
        (&other, &submission.statement, "not our headers, or another key"),
    ] {
        refused(&python("verify_statement.py", &[key], statement), because);
    }
}

#[test]
fn a_reader_of_c2sp_notes_verifies_the_hubs_word_and_refuses_a_changed_one() {
    let submission = submission();
    let core: Core = decode_canonical(&submission.core, Limits::new(4096, 256)).unwrap();
    let (word, key) = (core.checkpoint.to_bytes(), HEXLOWER.encode(&submission.hub_key));

    let said = printed(&python("verify_checkpoint.py", &[&key], &word));

    let (list, at) = (core.checkpoint.checkpoint(), core.checkpoint.at().get());
    assert_eq!(said, format!("saphan/{} {} {} {at}\n", core.network, list.size, list.root));
    let longer = String::from_utf8(word.clone()).unwrap().replacen("\n3\n", "\n4\n", 1);
    assert_ne!(longer.as_bytes(), word);
    let changed = python("verify_checkpoint.py", &[&key], longer.as_bytes());
    refused(&changed, "the signature does not verify");
    let other = HEXLOWER.encode(&submission.public_key);
    refused(&python("verify_checkpoint.py", &[&other], &word), "signed by another key");
}

#[test]
fn coset_verifies_the_statement_of_a_referral() {
    let submission = submission();
    let message = CoseSign1::from_slice(&submission.statement).unwrap();
    let key = UnparsedPublicKey::new(&ED25519, submission.public_key);

    let verify = |signature: &[u8], signed: &[u8]| key.verify(signed, signature);

    assert!(message.verify_signature(b"", verify).is_ok());
    assert!(message.verify_signature(b"other context", verify).is_err());
}

#[test]
fn libraries_of_others_verify_what_both_officers_signed_and_refuse_each_under_the_others_key() {
    let office = submission().public_key;
    let officers = officers();
    assert_eq!(officers.len(), 2);

    for (at, officer) in officers.iter().enumerate() {
        let other = &officers[1 - at].public_key;
        for (message, key, context) in [
            (&officer.certificate, &office, "saphan/1/staff\n"),
            (&officer.approval, &officer.public_key, "saphan/1/approval\n"),
        ] {
            let output = python("verify_statement.py", &[&hex(key)], message);
            assert_eq!(printed(&output), context);
            let parsed = CoseSign1::from_slice(message).unwrap();
            let verified = |key: &[u8; 32]| {
                let key = UnparsedPublicKey::new(&ED25519, key);
                parsed.verify_signature(b"", |signature, signed| key.verify(signed, signature))
            };
            assert!(verified(key).is_ok() && verified(other).is_err());
            let output = python("verify_statement.py", &[&hex(other)], message);
            refused(&output, "not our headers, or another key");
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

#[test]
fn a_decoder_from_the_specification_alone_reads_the_header() {
    let submission = submission();
    let (bytes, _) = split_item(&submission.envelope, Limits::new(128, 8)).unwrap();
    let envelope = Envelope::parse(submission.envelope.clone()).unwrap();
    let header = envelope.header();

    let lines = printed(&python("decode.py", &["header"], bytes));

    let expected = [
        "version = 1".to_owned(),
        "suite = 1".to_owned(),
        format!("mailbox = {}", header.mailbox),
        format!("prekey = {}", header.prekey),
        format!("envelope = {}", header.id),
        format!("size-class = {}", u8::from(header.class)),
        format!("expires = {}", header.expires.get()),
    ];
    assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_decoder_from_the_specification_alone_reads_the_core() {
    let bytes = submission().core;
    let core: Core = decode_canonical(&bytes, Limits::new(4096, 256)).unwrap();

    let lines = printed(&python("decode.py", &["core"], &bytes));

    let expected = [
        "step = submit".to_owned(),
        "tier = t1".to_owned(),
        "terms.kind = transfer".to_owned(),
        "terms.closed.offset = 0".to_owned(),
        "terms.urgency = standard".to_owned(),
        format!("header = {}", core.header),
        format!("prekey = {}", core.prekey),
        format!("sender = {}", core.sender),
        format!("created = {}", core.created.get()),
        format!("network = {}", core.network),
        "purpose = referral_pseudonymised".to_owned(),
        format!("previous = {}", core.previous),
        format!("referral = {}", core.referral.unwrap()),
        "sections.0.kind = tier1".to_owned(),
        format!("sections.0.digest = {}", core.sections[0].digest),
        format!("sequence = {}", core.sequence),
        format!("recipient = {}", core.recipient),
        format!("checkpoint.network = {}", core.checkpoint.network()),
        format!("checkpoint.size = {}", core.checkpoint.checkpoint().size),
        format!("checkpoint.root = {}", core.checkpoint.checkpoint().root),
        format!("checkpoint.key = {}", core.checkpoint.key_id()),
        format!("checkpoint.at = {}", core.checkpoint.at().get()),
        format!("incarnation = {}", hex(core.incarnation.as_bytes())),
    ];
    assert_eq!(lines.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_decoder_from_the_specification_alone_reads_the_outside_of_a_bundle_and_finds_damage() {
    let vector = all().into_iter().find(|one| one.name == "bundle").expect("there is one");
    let prekey = *Closed::parse(&vector.bytes).unwrap().prekey();

    let lines = printed(&python("decode.py", &["bundle"], &vector.bytes));
    assert_eq!(lines.lines().next(), Some(format!("prekey = {prekey}").as_str()));

    let mut damaged = vector.bytes.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 1;
    for (bytes, check) in [(damaged, "U-102"), (b"\x80".to_vec(), "U-101")] {
        assert!(Closed::parse(&bytes).is_err_and(|error| error.to_string().contains(check)));
        refused(&python("decode.py", &["bundle"], &bytes), &format!("refused: {check}"));
    }
}

#[test]
fn both_decoders_refuse_the_same_cores() {
    let bytes = submission().core;
    let field = bytes.windows(5).position(|at| at == b"\x64step").unwrap();
    let mut cases = vec![bytes[..bytes.len() - 1].to_vec(), [&bytes[..], &[0]].concat()];
    for (at, with) in [(0, bytes[0] - 1), (field + 1, b'S'), (field + 6, b'z'), (field, 0x78)] {
        let mut changed = bytes.clone();
        changed[at] = with;
        cases.push(changed);
    }

    for case in cases {
        assert!(decode_canonical::<Core>(&case, Limits::new(4096, 256)).is_err());
        refused(&python("decode.py", &["core"], &case), "refused: ");
    }
}
