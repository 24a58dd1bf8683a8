//! One refusal of each check on bytes alone: C, S, E, T and F.

use saphan_protocol::approval::SignedApproval;
use saphan_protocol::cbor::encode;
use saphan_protocol::cose;
use saphan_protocol::directory::DirectoryEntry;
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::Digest;
use saphan_protocol::lifecycle::Step;
use saphan_protocol::prekey;
use saphan_protocol::section::{Leaves, Section};
use saphan_protocol::statement::Core;
use saphan_protocol::tier1::{GeneralisationLevel, PersonNo, Tier1};

use super::contents::record;
use super::messages::{answer_body, envelope, header};
use super::vector::Vector;
use super::world::{
    NOW, admit, authority, content, core, directory, forged, key, mekong, next_entry, nkw, origin,
    rng, seal_approved, sealed_bytes, secret, signed_as,
};
use crate::approvals::signed_by_two;

pub(super) fn all() -> Vec<Vector> {
    let all = [cbor(), signed(), envelopes(), statements(), approvals(), tier1()];
    [all.concat(), later_tiers(), frames()].concat()
}

fn cbor() -> Vec<Vector> {
    let refusal = |check, code, about: &str, hex: &str| {
        let bytes = data_encoding::HEXLOWER.decode(hex.as_bytes()).expect("written here");
        Vector::refusal(check, code, "cbor", about, bytes)
    };
    let long = format!("5881{}", "00".repeat(129));
    let deep = format!("{}00", "81".repeat(17));
    let many = format!("9840{}", "00".repeat(64));
    let mut all = vec![
        refusal("C-101", "cbor-too-long", "131 bytes, where at most 128 are read.", &long),
        refusal(
            "C-102",
            "cbor-truncated",
            "A string that claims 2^64-1 bytes.",
            "5bffffffffffffffff",
        ),
        refusal("C-103", "cbor-not-shortest", "The number 23 in two bytes.", "1817"),
        refusal("C-104", "cbor-indefinite", "An array of indefinite length.", "9f00ff"),
        refusal("C-105", "cbor-key-order", "The key `b` before the key `a`.", "a2616200616100"),
        refusal("C-106", "cbor-forbidden", "A tag.", "c000"),
        refusal("C-107", "cbor-utf8", "A text that is not UTF-8.", "61ff"),
        refusal("C-108", "cbor-too-deep", "An array 17 deep.", &deep),
        refusal("C-109", "cbor-too-many-items", "65 items, where at most 64 are read.", &many),
        refusal("C-110", "cbor-trailing", "A second item behind the first.", "0000"),
    ];
    all.push(Vector::refusal(
        "C-111",
        "cbor-shape",
        "core",
        "A map without the members of a core.",
        vec![0xa0],
    ));
    all.push(Vector::refusal(
        "C-112",
        "frame-body",
        "answer",
        "An answer that says `note: null` where the note is absent; inside a frame it counts as F-102.",
        b"\xa1\x69directory\xa2\x64note\xf6\x67entries\x80".to_vec(),
    ));
    all
}

fn signed() -> Vec<Vector> {
    let good = directory().since(0, 1)[0].clone();
    let refusal =
        |check, code, about: &str, bytes| Vector::refusal(check, code, "signed", about, bytes);
    let mut tagged = vec![0xd2];
    tagged.extend(&good);
    let mut other_algorithm = good.clone();
    other_algorithm[4] = 0x27;
    let mut spoilt = good.clone();
    *spoilt.last_mut().expect("not empty") ^= 1;
    let by_another = cose::sign(&key(99), &next_entry(&directory(), admit("ghn-be", &key(6))));
    let prekey = prekey::publish(&secret(), NOW.week(), &mekong(), &nkw(), NOW, &authority());
    let mut neutral = [0; 32];
    neutral[0] = 1;
    vec![
        refusal("S-101", "signed-outer", "A COSE_Sign1 with its tag 18.", tagged),
        refusal("S-102", "signed-protected", "Algorithm -8 in place of -19.", other_algorithm),
        refusal("S-103", "signed-other-key", "Another key.", by_another.as_bytes().to_vec()),
        refusal("S-104", "signed-signature", "One bit of the signature is changed.", spoilt),
        refusal(
            "S-105",
            "signed-payload",
            "Signed with the right context, but the body is the number 7.",
            signed_as::<DirectoryEntry>(&authority(), &7),
        ),
        refusal(
            "S-106",
            "signed-context",
            "A prekey in the place of a directory entry, signed by the authority.",
            prekey.as_bytes().to_vec(),
        ),
        Vector::refusal(
            "S-107",
            "cbor-shape",
            "key",
            "The neutral point as a public key.",
            encode(&serde_bytes::Bytes::new(&neutral)),
        ),
    ]
}

fn envelopes() -> Vec<Vector> {
    let good = header(&envelope());
    let refusal =
        |check, code, kind, about: &str, bytes| Vector::refusal(check, code, kind, about, bytes);
    let mut long_array = good.clone();
    long_array[0] = 0x88;
    let mut version = good.clone();
    version[1] = 2;
    let mut class = good.clone();
    let at = class.len() - 4;
    class[at] = 2;
    let mut changed = envelope().as_bytes().to_vec();
    *changed.last_mut().expect("not empty") ^= 1;
    vec![
        refusal("E-101", "envelope-size", "envelope", "100 bytes.", vec![0; 100]),
        refusal("E-102", "envelope-header", "header", "An array of eight.", long_array),
        refusal("E-103", "envelope-version", "header", "Version 2.", version),
        refusal("E-104", "envelope-class", "header", "Class 2 in 4,096 bytes.", class),
        refusal(
            "E-105",
            "envelope-seal",
            "envelope",
            "The last bit of the tag is changed.",
            changed,
        ),
    ]
}

fn spoilt(check: &str, code: &str, about: &str, spoil: impl FnOnce(&mut Core)) -> Vector {
    let sections = [Section::new(&record(), &mut rng(3))];
    let envelope = forged(core(Step::Submit), &sections, &origin(), spoil);
    Vector::refusal(check, code, "envelope", about, envelope.as_bytes().to_vec())
}

fn statements() -> Vec<Vector> {
    let quiet = cose::sign(&origin(), &core(Step::Heartbeat));
    let mut padded = content(quiet.as_bytes(), &[]);
    padded.extend([0, 0, 1]);
    let by_another = forged(core(Step::Heartbeat), &[], &key(99), |_| ());
    let envelope = |bytes: &[u8]| sealed_bytes(bytes).as_bytes().to_vec();
    vec![
        Vector::refusal(
            "E-107",
            "statement-content",
            "envelope",
            "Inside the seal lies the number 0.",
            envelope(&[0]),
        ),
        Vector::refusal(
            "E-108",
            "statement-padding",
            "envelope",
            "A byte 01 hides in the padding.",
            envelope(&padded),
        ),
        spoilt("E-109", "statement-unknown-sender", "The sender is ghn-be.", |core| {
            core.sender = super::world::partner("ghn-be");
        }),
        spoilt("E-110", "statement-revoked-sender", "An honest submission.", |_| ())
            .given("bsp-th is revoked"),
        Vector::refusal(
            "E-111",
            "statement-signature",
            "envelope",
            "Signed by another key than that of bsp-th.",
            by_another.as_bytes().to_vec(),
        ),
        spoilt("E-112", "statement-network", "Said in the network danube.", |core| {
            core.network = "danube".parse().expect("a network name");
        }),
        spoilt("E-113", "statement-recipient", "Said to bsp-th.", |core| {
            core.recipient = super::world::bsp();
        }),
        spoilt("E-114", "statement-header", "Signed for another header.", |core| {
            core.header = Digest::of(b"another");
        }),
        spoilt("E-115", "statement-prekey", "Signed for another prekey.", |core| {
            core.prekey = Digest::of(b"another");
        }),
        spoilt("E-116", "statement-sections", "A section that was not signed.", |core| {
            core.sections.clear();
        }),
        spoilt("E-117", "statement-expired", "An honest submission.", |_| ())
            .given("the hub took it 31 days later"),
        spoilt("E-118", "statement-shape", "A submission of no referral.", |core| {
            core.referral = None;
        }),
        spoilt(
            "E-126",
            "statement-terms",
            "The terms of another kind than the record's.",
            |core| {
                let terms = core.terms.as_mut().expect("a submission has terms");
                terms.kind = saphan_protocol::codes::ReferralKind::Consultation;
            },
        ),
    ]
}

/// The referral of a minor, signed by two officers until `spoil` has had its way.
fn approved(
    check: &str,
    code: &str,
    about: &str,
    spoil: impl FnOnce(&mut Vec<SignedApproval>),
) -> Vector {
    Vector::refusal(check, code, "envelope", about, minors_referral(spoil).as_bytes().to_vec())
}

pub(super) fn minors_referral(spoil: impl FnOnce(&mut Vec<SignedApproval>)) -> Envelope {
    let mut record = record();
    record.persons[0].minor = true;
    record.persons[0].age_band = saphan_protocol::codes::AgeBand::A15_17;
    let sections = vec![Section::new(&record, &mut rng(3))];
    let core = core(Step::Submit);
    let mut approvals = signed_by_two(&core, &sections, &origin());
    spoil(&mut approvals);
    seal_approved(core, sections, approvals).envelope
}

fn approvals() -> Vec<Vector> {
    let other = |spoil: fn(&mut Core, &mut Vec<Section>)| {
        let mut sections = vec![Section::new(&record(), &mut rng(3))];
        let mut core = core(Step::Submit);
        spoil(&mut core, &mut sections);
        signed_by_two(&core, &sections, &origin())
    };
    let by_receiver = {
        let sections = [Section::new(&record(), &mut rng(3))];
        signed_by_two(&core(Step::Submit), &sections, &super::world::receiver())
    };
    let elsewhere = other(|core, _| core.recipient = super::world::bsp());
    vec![
        approved(
            "E-119",
            "approval-certificate",
            "The supervisor is certified by nkw-la.",
            |all| all[1] = by_receiver[1].clone(),
        ),
        approved(
            "E-120",
            "approval-signature",
            "The drafter's signature under the supervisor's certificate.",
            |all| all[1].approval = all[0].approval.clone(),
        ),
        approved("E-121", "approval-other", "An approval for another receiver.", |all| {
            all[1] = elsewhere[1].clone();
        }),
        approved("E-122", "approval-role", "A case worker approves.", |all| {
            let mut body = all[0].approval.body().expect("just signed");
            body.kind = saphan_protocol::approval::ApprovalKind::Approved;
            all[1].certificate = all[0].certificate.clone();
            all[1].approval = cose::sign(&key(41), &body);
        }),
        approved("E-123", "approval-persons", "The drafter twice.", |all| {
            all[1] = all[0].clone();
        }),
        approved("E-124", "approval-missing", "Nobody has signed.", Vec::clear),
    ]
}

fn spoilt_record(check: &str, code: &str, about: &str, spoil: impl FnOnce(&mut Tier1)) -> Vector {
    let mut record = record();
    spoil(&mut record);
    let bytes = Section::new(&record, &mut rng(3)).to_bytes().to_vec();
    Vector::refusal(check, code, "section", about, bytes)
}

fn tier1() -> Vec<Vector> {
    use saphan_protocol::codes::{AgeBand, Country, PersonRole};
    let pid = |number: u8| PersonNo::try_from(number).expect("1 to 64");
    let countries = |texts: &[&str]| -> Vec<Country> {
        texts.iter().map(|text| text.parse().expect("a country")).collect()
    };
    let nine = ["BE", "FR", "GB", "LA", "MM", "NL", "SE", "TH", "VN"];
    vec![
        spoilt_record("T-101", "tier1-too-many", "Nine nationalities.", |record| {
            record.persons[0].nationality = countries(&nine);
        }),
        spoilt_record("T-102", "tier1-empty-list", "No persons.", |record| record.persons.clear()),
        spoilt_record("T-103", "tier1-not-sorted", "TH before LA.", |record| {
            record.persons[0].nationality = countries(&["TH", "LA"]);
        }),
        spoilt_record("T-104", "tier1-unknown-person", "A service for person 9.", |record| {
            record.services[0].persons = vec![pid(9)];
        }),
        spoilt_record("T-105", "tier1-age-contradiction", "An adult of 15 to 17.", |record| {
            record.persons[0].age_band = AgeBand::A15_17;
        }),
        spoilt_record("T-106", "tier1-survivor-count", "Two survivors, one person.", |record| {
            record.survivor_count = 2;
        }),
        spoilt_record("T-107", "tier1-role-not-sent", "A safe contact.", |record| {
            record.persons[0].role = PersonRole::SafeContact;
        }),
        spoilt_record("T-108", "tier1-not-covered", "No consent.", |record| {
            record.consents.clear();
        }),
        spoilt_record("T-109", "tier1-too-fine", "Rare, by the fixed rules.", |record| {
            record.rare_combination = true;
            record.generalisation_level = GeneralisationLevel::FixedRules;
        }),
    ]
}

/// Tiers 2 and 3.
fn later_tiers() -> Vec<Vector> {
    fn spoilt<T: Leaves>(check: &str, code: &str, about: &str, record: &T) -> Vector {
        let bytes = Section::new(record, &mut rng(3)).to_bytes().to_vec();
        Vector::refusal(check, code, "section", about, bytes)
    }
    let second = |spoil: fn(&mut saphan_protocol::tier2::Tier2)| {
        let mut record = super::contents::tier2();
        spoil(&mut record);
        record
    };
    let mut legal = super::contents::tier3();
    legal.purpose = saphan_protocol::codes::ConsentPurpose::ReferralPseudonymised;
    vec![
        spoilt(
            "T-201",
            "record-too-many",
            "Seventeen situations of exploitation.",
            &second(|record| {
                let one = saphan_protocol::tier2::Exploitation {
                    acts: Vec::new(),
                    country: "TH".parse().expect("a country"),
                    platforms: Vec::new(),
                    means_legal: Vec::new(),
                    sexual_forms: Vec::new(),
                    recruitment_channel: Vec::new(),
                };
                record.persons[0].exploitation = vec![one; 17];
            }),
        ),
        spoilt("T-202", "record-persons", "Nobody.", &second(|record| record.persons.clear())),
        spoilt(
            "T-203",
            "record-not-sorted",
            "One compensation twice.",
            &second(|record| record.compensation.push(record.compensation[0])),
        ),
        spoilt(
            "T-204",
            "record-not-rounded",
            "An amount of 50,001.",
            &second(|record| record.compensation[0].amount = Some(50_001)),
        ),
        spoilt("T-301", "record-beyond-purpose", "A name, for a pseudonymised referral.", &legal),
    ]
}

fn frames() -> Vec<Vector> {
    let refused = saphan_protocol::wire::Answer::Refused;
    let entries = vec![serde_bytes::ByteBuf::from(vec![0]); 17];
    let many = saphan_protocol::wire::Answer::Directory { note: None, entries };
    vec![
        Vector::refusal(
            "F-101",
            "frame-too-long",
            "frame",
            "A length of 131,073 bytes, and nothing more need be read.",
            vec![0, 2, 0, 1],
        ),
        Vector::refusal(
            "F-102",
            "frame-body",
            "request",
            "An answer in the place of a request.",
            answer_body(&refused),
        ),
        Vector::refusal(
            "F-103",
            "frame-list-too-long",
            "answer",
            "17 entries of the directory, where at most 16 are read.",
            answer_body(&many),
        ),
    ]
}
