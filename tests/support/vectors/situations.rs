//! One refusal of each check that depends on what the reader knows: K, P, R, D, Q, H and A.
//!
//! No bytes provoke E-106 and A-105 (nothing is sent), and D-106 would take 65,537 entries.

use saphan_protocol::checkpoint::{Checkpoint, SignedCheckpoint};
use saphan_protocol::cose;
use saphan_protocol::directory::{Act, DirectoryEntry, RevocationReason};
use saphan_protocol::envelope::Envelope;
use saphan_protocol::ids::Digest;
use saphan_protocol::pair::Outgoing;
use saphan_protocol::prekey::{self, PrekeyBody};
use saphan_protocol::profile::{self, Edition, Offer, Profile, ProfileBody};
use saphan_protocol::statement::Core;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::{Answer, BusyReason, Request};
use serde::Serialize;
use serde_bytes::ByteBuf;

use super::messages::{answer_body, envelope, request_body, returned_notice};
use super::vector::Vector;
use super::verdict::QUIET;
use super::world::{
    NOW, admit, authority, bsp, core, custody, directory, hub, key, mekong, next_entry, nkw, note,
    origin, receiver, sealed_bytes, secret, signed_as, signed_prekey,
};

pub(super) fn all() -> Vec<Vector> {
    [
        prekeys(),
        profiles(),
        receipts(),
        returned(),
        entries(),
        own_words(),
        notes(),
        pairs(),
        requests(),
        super::blobs::requests(),
        answers(),
    ]
    .concat()
}

fn prekeys() -> Vec<Vector> {
    #[derive(Serialize)]
    struct Body {
        key: ByteBuf,
        week: u32,
        created: u64,
        network: &'static str,
        partner: &'static str,
    }
    let refusal = |check, code, about: &str, bytes: &[u8]| {
        Vector::refusal(check, code, "prekey", about, bytes.to_vec())
    };
    let week = NOW.week();
    let publish =
        |week, owner, signer| prekey::publish(&secret(), week, &mekong(), owner, NOW, signer);
    let no_key = Body {
        key: vec![0xff; 1216].into(),
        week: week.number(),
        created: NOW.get(),
        network: "mekong",
        partner: "nkw-la",
    };
    vec![
        refusal(
            "K-101",
            "prekey-other-owner",
            "A prekey of bsp-th, signed by nkw-la.",
            publish(week, &bsp(), &receiver()).as_bytes(),
        ),
        refusal(
            "K-102",
            "prekey-signature",
            "A prekey of nkw-la, signed by bsp-th.",
            publish(week, &nkw(), &origin()).as_bytes(),
        ),
        refusal(
            "K-103",
            "prekey-week",
            "Next week's prekey.",
            publish(week.plus(1), &nkw(), &receiver()).as_bytes(),
        ),
        refusal(
            "K-104",
            "prekey-key",
            "1,216 bytes ff, beyond the modulus of ML-KEM.",
            &signed_as::<PrekeyBody>(&receiver(), &no_key),
        ),
        refusal("K-105", "prekey-partner", "An honest prekey.", signed_prekey().as_bytes())
            .given("nkw-la is revoked"),
    ]
}

fn profiles() -> Vec<Vector> {
    #[derive(Serialize)]
    struct Body {
        offer: Offer,
        until: UnixSeconds,
        number: u32,
        created: UnixSeconds,
        network: &'static str,
        partner: &'static str,
    }
    let refusal = |check, code, about: &str, bytes: &[u8]| {
        Vector::refusal(check, code, "profile", about, bytes.to_vec())
    };
    let publish = |owner, signer| {
        let signed = profile::publish(&super::world::profile(), &mekong(), owner, signer);
        signed.expect("it is in order").as_bytes().to_vec()
    };
    let body = |spoil: &dyn Fn(&mut Body)| {
        let Profile { until, offer, .. } = super::world::profile();
        let (network, partner) = ("mekong", "nkw-la");
        let mut body = Body { offer, until, number: 1, created: NOW, network, partner };
        spoil(&mut body);
        signed_as::<ProfileBody>(&receiver(), &body)
    };
    vec![
        refusal(
            "P-101",
            "profile-other-owner",
            "A profile of bsp-th, signed by nkw-la.",
            &publish(&bsp(), &receiver()),
        ),
        refusal(
            "P-102",
            "profile-signature",
            "A profile of nkw-la, signed by bsp-th.",
            &publish(&nkw(), &origin()),
        ),
        refusal(
            "P-103",
            "profile-list",
            "Languages in the wrong order.",
            &body(&|body| body.offer.languages.reverse()),
        ),
        refusal("P-104", "profile-life", "Over when it was made.", &body(&|body| body.until = NOW)),
        refusal("P-105", "profile-partner", "An honest profile.", &publish(&nkw(), &receiver()))
            .given("nkw-la is revoked"),
        refusal("P-106", "profile-older", "An honest profile.", &publish(&nkw(), &receiver()))
            .given("profile 2 is known"),
    ]
}

fn receipts() -> Vec<Vector> {
    let (ours, other) = (envelope(), sealed_bytes(b"another"));
    let refusal = |check, code, about: &str, bytes: Vec<u8>| {
        Vector::refusal(check, code, "custody-receipt", about, bytes)
            .before(vec![ours.as_bytes().to_vec()])
    };
    let taken =
        [saphan_protocol::custody::Taken { digest: ours.digest(), mailbox: nkw(), position: 1 }];
    let stranger = saphan_protocol::custody::sign_group(&taken, &mekong(), NOW, &key(99));
    vec![
        refusal("R-101", "custody-malformed", "An empty map.", vec![0xa0]),
        refusal("R-102", "custody-not-our-hub", "Signed by a stranger.", stranger[0].to_bytes()),
        refusal(
            "R-103",
            "custody-other-envelope",
            "The receipt for another envelope.",
            custody(&[&other]).remove(0).to_bytes(),
        ),
    ]
}

fn returned() -> Vec<Vector> {
    let refusal = |check, code, about: &str, bytes| {
        let vector = Vector::refusal(check, code, "returned", about, bytes);
        vector.before(vec![envelope().as_bytes().to_vec()])
    };
    let elsewhere = returned_notice(|body| body.network = "danube".parse().expect("a network"));
    let another = returned_notice(|body| body.envelope = Digest::of(b"another"));
    let entry = cose::sign(&hub(), &next_entry(&directory(), admit("ghn-be", &key(6))));
    let entry = entry.as_bytes().to_vec();
    vec![
        refusal("R-104", "returned-malformed", "A directory entry, signed by the hub.", entry),
        refusal("R-105", "returned-not-our-hub", "For the network danube.", elsewhere)
            .given("nkw-la is revoked"),
        refusal("R-106", "returned-other-envelope", "About another envelope.", another)
            .given("nkw-la is revoked"),
        refusal(
            "R-107",
            "returned-not-revoked",
            "Its recipient is active.",
            returned_notice(|_| ()),
        ),
    ]
}

fn entry(
    check: &str,
    code: &str,
    about: &str,
    act: Act,
    spoil: impl FnOnce(&mut DirectoryEntry),
) -> Vector {
    let mut entry = next_entry(&directory(), act);
    spoil(&mut entry);
    let bytes = cose::sign(&authority(), &entry).as_bytes().to_vec();
    Vector::refusal(check, code, "directory-entry", about, bytes)
}

fn entries() -> Vec<Vector> {
    let newcomer = || admit("ghn-be", &key(6));
    let stranger = Act::Revoke {
        since: NOW,
        reason: RevocationReason::PartnerLeaves,
        partner: super::world::partner("ghn-be"),
    };
    let resumed = Act::Resume { partner: nkw() };
    let succeeded = super::world::renew(&origin(), &key(8));
    let used = admit("ghn-be", &receiver());
    let by_partner = cose::sign(&origin(), &next_entry(&directory(), newcomer()));
    vec![
        Vector::refusal(
            "D-101",
            "directory-signature",
            "directory-entry",
            "Signed by bsp-th.",
            by_partner.as_bytes().to_vec(),
        ),
        entry("D-102", "directory-network", "Of the network danube.", newcomer(), |entry| {
            entry.network = "danube".parse().expect("a network name");
        }),
        entry("D-103", "directory-number", "Number 4 where 3 is due.", newcomer(), |entry| {
            entry.number = 4;
        }),
        entry("D-104", "directory-chain", "After another entry than ours.", newcomer(), |entry| {
            entry.previous = Digest::of(b"another");
        }),
        entry("D-105", "directory-stranger", "Revokes a stranger.", stranger, |_| ()),
        entry("D-114", "directory-succession", "By the word of bsp-th.", succeeded, |_| ()),
        entry("D-113", "directory-used-key", "Admits ghn-be with the key of nkw-la.", used, |_| ()),
        entry("D-112", "directory-state", "Resumes who was not suspended.", resumed, |_| ()),
        entry(
            "D-111",
            "directory-key-change",
            "Another key for nkw-la, whose first one stands.",
            admit("nkw-la", &key(8)),
            |_| (),
        ),
        entry(
            "D-116",
            "directory-root-succession",
            "A new root whose key speaks of another list.",
            super::world::root(&super::world::changed_root(), &authority(), &key(92)),
            |_| (),
        ),
        newcomers(),
    ]
}

/// For an office that knows which root the list has to come to here.
fn newcomers() -> Vector {
    let act = super::world::root(&directory(), &authority(), &key(92));
    let bytes = cose::sign(&authority(), &next_entry(&directory(), act)).as_bytes().to_vec();
    let about = "Another root than the one that the office was given.";
    Vector::refusal("D-117", "directory-other-root", "directory-of-newcomer", about, bytes)
}

fn own_words() -> Vec<Vector> {
    vec![Vector::refusal(
        "D-115",
        "directory-self-revocation",
        "self-revoked",
        "The word of bsp-th about nkw-la.",
        super::messages::self_revoked(&origin()),
    )]
}

fn notes() -> Vec<Vector> {
    let refusal = |check, code, about: &str, checkpoint| {
        let bytes = SignedCheckpoint::sign(checkpoint, mekong(), NOW, &hub()).to_bytes();
        Vector::refusal(check, code, "checkpoint-note", about, bytes)
    };
    let root = Digest::of(b"another");
    vec![
        refusal(
            "D-107",
            "directory-fork",
            "Three entries, as we have, under another root.",
            Checkpoint { root, size: 3 },
        ),
        refusal("D-108", "directory-behind", "Four entries.", Checkpoint { root, size: 4 }),
        Vector::refusal(
            "D-109",
            "directory-not-our-hub",
            "checkpoint-note",
            "Signed by the authority, which is no hub.",
            SignedCheckpoint::sign(directory().checkpoint(), mekong(), NOW, &authority())
                .to_bytes(),
        ),
        refusal("D-110", "directory-rollback", "Two entries.", Checkpoint { root, size: 2 }),
    ]
}

/// The first two statements of a store, signed.
fn run() -> [Core; 2] {
    let mut outgoing = Outgoing::new(core(QUIET).incarnation);
    std::array::from_fn(|_| {
        let mut core = core(QUIET);
        outgoing.number(&mut core);
        outgoing.advance(&core);
        core
    })
}

fn signed(core: &Core) -> Vec<u8> {
    cose::sign(&origin(), core).as_bytes().to_vec()
}

fn pairs() -> Vec<Vector> {
    let [first, second] = run();
    let refusal = |check, code, about: &str, core: &Core| {
        Vector::refusal(check, code, "pair", about, signed(core)).before(vec![signed(&first)])
    };
    let mut twin = first.clone();
    twin.created = NOW.plus(std::time::Duration::from_secs(3600)).minute();
    let mut loose = second.clone();
    loose.previous = Digest::of(b"another");
    let mut far = second.clone();
    far.sequence = 1026;
    let mut fitting = Vector::message(
        "pair",
        "pair",
        "Statement 2 after statement 1 (section 9).",
        signed(&second),
    );
    fitting.before = vec![signed(&first)];
    vec![
        fitting,
        refusal("Q-101", "pair-equivocation", "A second statement with number 1.", &twin),
        refusal("Q-102", "pair-chain", "Statement 2 names another before it.", &loose),
        refusal("Q-103", "pair-too-far-ahead", "Statement 1026 after statement 1.", &far),
    ]
}

/// The envelope with `old` in its header replaced by `new`, which is as long.
fn altered(old: &[u8], new: &[u8]) -> Envelope {
    let mut bytes = envelope().as_bytes().to_vec();
    let at = bytes.windows(old.len()).position(|window| window == old).expect("it is there");
    bytes[at..at + new.len()].copy_from_slice(new);
    Envelope::parse(bytes).expect("still an envelope")
}

fn requests() -> Vec<Vector> {
    let refusal = |check, code, about: &str, request: &Request| {
        Vector::refusal(check, code, "hub-request", about, request_body(request))
    };
    let submit = |envelope: &Envelope| Request::Submit { envelope: envelope.as_bytes().to_vec() };
    let publish = |week, owner| {
        let message = prekey::publish(&secret(), week, &mekong(), owner, NOW, &origin());
        Request::Publish { prekeys: vec![message.as_bytes().to_vec().into()] }
    };
    let days = |days: u32| saphan_protocol::cbor::encode(&(NOW.day().get() + days));
    let profile = |profile: &Profile, owner| {
        let signed = profile::publish(profile, &mekong(), owner, &origin());
        let signed = signed.expect("it is in order");
        Request::PublishProfile { profile: signed.as_bytes().to_vec() }
    };
    let created = NOW.plus(std::time::Duration::from_secs(86_400));
    let tomorrow = Profile { edition: Edition { number: 1, created }, ..super::world::profile() };
    let ask = Request::Directory { since: 0 };
    vec![
        Vector::refusal("H-101", "frame-body", "hub-request", "No CBOR.", vec![0xff]),
        refusal("H-102", "partner-standing", "A question for the directory.", &ask)
            .given("bsp-th is revoked"),
        refusal("H-103", "request-order", "A question for the directory.", &ask)
            .given("no hello was said"),
        refusal(
            "H-104",
            "request-version",
            "Versions 2 and 3.",
            &Request::Hello { versions: vec![2, 3] },
        )
        .given("no hello was said"),
        refusal(
            "H-105",
            "envelope-size",
            "An envelope of ten bytes.",
            &Request::Submit { envelope: vec![0; 10] },
        ),
        refusal(
            "H-106",
            "mailbox-unknown",
            "An envelope for ghn-be, which nobody admitted.",
            &submit(&altered(b"nkw-la", b"ghn-be")),
        ),
        refusal(
            "H-107",
            "envelope-expiry",
            "An envelope that expires in 32 days.",
            &submit(&altered(&days(30), &days(32))),
        ),
        refusal(
            "H-108",
            "prekey-other-owner",
            "A prekey of nkw-la, published and signed by bsp-th.",
            &publish(NOW.week(), &nkw()),
        ),
        refusal(
            "H-109",
            "prekey-week",
            "A prekey for the 15th week from now.",
            &publish(NOW.week().plus(15), &bsp()),
        ),
        refusal(
            "H-110",
            "second-subscription",
            "A subscription.",
            &Request::Subscribe { after: 0 },
        )
        .given("a subscription stands"),
        refusal("H-111", "envelope-id-taken", "An honest envelope.", &submit(&envelope()))
            .given("another envelope has the id"),
        refusal(
            "H-116",
            "profile-other-owner",
            "A profile of nkw-la, published and signed by bsp-th.",
            &profile(&super::world::profile(), &nkw()),
        ),
        refusal(
            "H-117",
            "profile-time",
            "A profile that was made tomorrow.",
            &profile(&tomorrow, &bsp()),
        ),
    ]
}

fn answers() -> Vec<Vector> {
    let refusal = |check, code, about: &str, answer: &Answer| {
        Vector::refusal(check, code, "agent-answer", about, answer_body(answer))
    };
    vec![
        Vector::refusal("A-101", "frame-body", "agent-answer", "No CBOR.", vec![0xff]),
        refusal("A-102", "hub-unexpected-answer", "Done, to that question.", &Answer::Done)
            .given("the directory was asked for"),
        refusal("A-103", "hub-refused", "A refusal of the hello.", &Answer::Refused),
        refusal(
            "A-104",
            "hub-version",
            "Version 2, which was not offered.",
            &Answer::Hello { word: note(&directory()), version: 2 },
        ),
        refusal(
            "A-106",
            "hub-busy",
            "Busy, to the hello.",
            &Answer::Busy { reason: BusyReason::Rate, after_s: 5 },
        ),
    ]
}
