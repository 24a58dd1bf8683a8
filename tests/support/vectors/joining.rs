//! Joining: an invitation, what is said at the door, and what the authority signs for it.
#![expect(clippy::unwrap_used, reason = "every value is fixed here, and tests run all of it")]

use std::sync::OnceLock;

use saphan_certs::admission::Admission;
use saphan_certs::authority::{Acting, Authority, Reply};
use saphan_certs::comparison::ComparisonNumber;
use saphan_certs::invitation::Invitation;
use saphan_certs::kit::RecoveryKey;
use saphan_certs::rejection::{Rejection, RejectionReason};
use saphan_certs::request::PartnerRequest;
use saphan_certs::sealed_file::{KdfCost, Passphrase};
use saphan_certs::x509::Root;
use saphan_protocol::directory::SelfRevocation;
use saphan_protocol::door::{DoorAnswer, DoorRefusal, DoorRequest, InvitationCode};
use saphan_protocol::ids::Digest;
use saphan_protocol::wire::PREFIX_LEN;
use serde_bytes::ByteBuf;
use zeroize::Zeroizing;

use super::vector::Vector;
use super::world::{NOW, directory, key, mekong, nkw, rng};

/// Everything about two applicants and their authority.
pub(super) struct Joining {
    pub(super) root: Root,
    invitation: Vec<u8>,
    pub(super) code: [u8; 16],
    pub(super) request: String,
    identity: Vec<u8>,
    /// Of another applicant of the same authority.
    other_identity: Vec<u8>,
    pub(super) rejection: Vec<u8>,
    /// Of the same request by another authority.
    pub(super) elsewhere: Vec<u8>,
}

fn request_of(seed: u8) -> String {
    let (identity, transport) = (key(seed), key(seed + 1));
    PartnerRequest::create(&mekong(), &nkw(), &identity, &transport, NOW).unwrap()
}

fn authority(seed: u64) -> (tempfile::TempDir, Authority, Acting) {
    let place = tempfile::tempdir().unwrap();
    let passphrase = Passphrase::new("four words that rhyme".to_owned().into()).unwrap();
    let (by, low, rng) = ("Noy".parse().unwrap(), KdfCost::LOW, &mut rng(seed));
    let (mut authority, acting) =
        Authority::init(place.path(), &mekong(), &passphrase, low, &by, NOW, rng).unwrap();
    let kit = authority.make_kit(&acting, NOW, rng).unwrap();
    let [first, second, _] = kit.shares();
    let proof = RecoveryKey::combine(first, second).unwrap().proof();
    authority.confirm_kit(&acting, &proof, NOW).unwrap();
    (place, authority, acting)
}

fn invite(authority: &mut Authority, acting: &Acting, seed: u64) -> Invitation {
    let hub = "hub.example.org:4433".parse().unwrap();
    let expires = NOW.plus(std::time::Duration::from_secs(72 * 3600));
    authority.invite(acting, &nkw(), &hub, expires, NOW, &mut rng(seed)).unwrap()
}

/// Refuses the request of `request_of(60)`, which came with the invitation of this code.
fn rejected(authority: &mut Authority, acting: &Acting, code: &Digest) -> Vec<u8> {
    let request = PartnerRequest::parse(&request_of(60)).unwrap();
    let why = (RejectionReason::NotReached, Some("call back, please".parse().unwrap()));
    authority.reject(acting, code, &request, why, NOW).unwrap();
    let states = authority.invitations();
    let state = states.into_iter().find(|state| state.code == *code).unwrap();
    let Some(Reply::Rejected(message)) = state.reply else { unreachable!("just refused") };
    message
}

/// A folder whose list names `nkw-la` and nobody else, with the keys of `request_of(seed)`, and what that
/// office is given.
pub(super) fn folder(seed: u8) -> (tempfile::TempDir, Authority, Vec<u8>) {
    let (place, mut authority, acting) = authority(60);
    let invitation = invite(&mut authority, &acting, 61);
    let (code, request) = (invitation.code.id(), PartnerRequest::parse(&request_of(seed)).unwrap());
    let number =
        ComparisonNumber::of_request(&authority.root().fingerprint(), &code, &request).unwrap();
    let typed = number.to_string().parse().unwrap();
    let compared = authority.compare_joining(&acting, &code, &request, &typed, NOW).unwrap();
    let identity = authority.approve(&acting, compared, NOW, &mut rng(62)).unwrap();
    (place, authority, identity.der().to_vec())
}

/// The identity certificate of `request_of(seed)`.
fn admitted(seed: u8) -> (Root, Vec<u8>) {
    let (_place, authority, identity) = folder(seed);
    (authority.root().clone(), identity)
}

pub(super) fn joining() -> &'static Joining {
    static JOINING: OnceLock<Joining> = OnceLock::new();
    JOINING.get_or_init(|| {
        let (_place, mut ours, acting) = authority(60);
        let invitation = invite(&mut ours, &acting, 61);
        let text = invitation.to_text().unwrap().as_bytes().to_vec();
        let code = invitation.code.id();
        let rejection = rejected(&mut ours, &acting, &code);
        let (_elsewhere, mut theirs, by) = authority(63);
        // The same code, so that nothing but the signature differs.
        let same = invite(&mut theirs, &by, 61);
        let foreign = rejected(&mut theirs, &by, &same.code.id());
        let (root, identity) = admitted(60);
        Joining {
            root,
            invitation: text,
            code: *invitation.code.expose(),
            request: request_of(60),
            identity,
            other_identity: admitted(64).1,
            rejection,
            elsewhere: foreign,
        }
    })
}

pub(super) fn body(frame: Vec<u8>) -> Vec<u8> {
    frame[PREFIX_LEN..].to_vec()
}

pub(super) fn all() -> Vec<Vector> {
    [texts(), door(), refusals()].concat()
}

fn texts() -> Vec<Vector> {
    let Joining { invitation, rejection, .. } = joining();
    vec![
        Vector::message(
            "invitation",
            "invitation",
            "An invitation of nkw-la, as text (section 19).",
            invitation.clone(),
        ),
        Vector::message(
            "rejection",
            "rejection",
            "The authority refuses the request of request-enrol (section 19).",
            rejection.clone(),
        ),
    ]
}

fn door() -> Vec<Vector> {
    let Joining { code, request, identity, rejection, .. } = joining();
    let code = InvitationCode::from_bytes(Zeroizing::new(*code));
    let enrol = DoorRequest::Enrol { code, request: request.clone() };
    let identity_key = super::world::receiver();
    let word = SelfRevocation::make(&mekong(), &super::world::nkw(), &identity_key, NOW);
    let revoke_self = DoorRequest::RevokeSelf { message: ByteBuf::from(word.as_bytes()) };
    let answer = |name, about: &str, answer: DoorAnswer| {
        Vector::message(name, "door-answer", about, body(answer.to_frame()))
    };
    vec![
        Vector::message(
            "door-request-enrol",
            "door-request",
            "An office that was invited asks to join. The seeds of its keys are 32 times 3c and 3d.",
            body(enrol.to_frame()),
        ),
        Vector::message(
            "door-request-revoke-self",
            "door-request",
            "nkw-la is taken out by its own word.",
            body(revoke_self.to_frame()),
        ),
        answer(
            "door-answer-revoked",
            "It is out.",
            DoorAnswer::Revoked { at: NOW, partner: super::world::nkw() },
        ),
        answer("door-answer-pending", "The request waits.", DoorAnswer::Pending { at: NOW }),
        Vector::message(
            "door-answer-admitted",
            "admission",
            "The authority has approved it.",
            body(admission(&[], identity)),
        ),
        answer(
            "door-answer-rejected",
            "The authority has refused it.",
            DoorAnswer::Rejected {
                at: NOW,
                roots: Vec::new(),
                rejection: ByteBuf::from(rejection.clone()),
            },
        ),
        answer(
            "door-answer-not-invited",
            "Unknown, over, used by another or of another partner: nobody learns which.",
            DoorAnswer::Refused { at: NOW, reason: DoorRefusal::NotInvited },
        ),
    ]
}

fn admission(roots: &[Vec<u8>], identity: &[u8]) -> Vec<u8> {
    let roots = roots.iter().cloned().map(ByteBuf::from).collect();
    DoorAnswer::Admitted { at: NOW, roots, identity: ByteBuf::from(identity.to_vec()) }.to_frame()
}

fn refusals() -> Vec<Vector> {
    let Joining { invitation, identity, other_identity, rejection, elsewhere, .. } = joining();
    let mut slip = invitation.clone();
    let last = slip.last_mut().unwrap();
    *last = if *last == b'b' { b'c' } else { b'b' };
    let spoilt = |bytes: &[u8]| {
        let mut bytes = bytes.to_vec();
        *bytes.last_mut().unwrap() ^= 1;
        bytes
    };
    vec![
        Vector::refusal(
            "J-101",
            "invitation-form",
            "invitation",
            "Without its first letter.",
            invitation[1..].to_vec(),
        ),
        Vector::refusal("J-102", "invitation-mistyped", "invitation", "The last letter.", slip),
        Vector::refusal(
            "J-104",
            "signed-other-key",
            "rejection",
            "Signed by the authority of another network of this name.",
            elsewhere.clone(),
        ),
        Vector::refusal(
            "J-106",
            "rejection-request",
            "rejection",
            "The same, of another request.",
            rejection.clone(),
        )
        .given("the request is another"),
        Vector::refusal(
            "J-107",
            "admission-root",
            "admission",
            "With an entry that is no change of the root.",
            body(admission(directory().since(0, 1), identity)),
        ),
        Vector::refusal(
            "J-108",
            "certificate-chain",
            "admission",
            "One bit of the identity certificate's signature is changed.",
            body(admission(&[], &spoilt(identity))),
        ),
        Vector::refusal(
            "J-109",
            "admission-other",
            "admission",
            "With the identity that another request got.",
            body(admission(&[], other_identity)),
        ),
    ]
}

/// Reads a vector of one of the kinds above.
pub(super) fn judge(kind: &str, bytes: &[u8], given: Option<&str>) -> Result<(), String> {
    let Joining { root, code, request, .. } = joining();
    let seed = if given == Some("the request is another") { 64 } else { 60 };
    let asked = PartnerRequest::parse(&request_of(seed)).unwrap();
    assert!(seed != 60 || *request == request_of(60));
    match kind {
        "invitation" => std::str::from_utf8(bytes)
            .map_err(|_| "no text".to_owned())
            .and_then(|text| Invitation::parse(text).map_err(|error| error.code().to_owned()))
            .map(|_| ()),
        "rejection" => Rejection::check(bytes, &root.clone().into())
            .and_then(|rejection| rejection.of_request(&Digest::of(code), &asked))
            .map(|_| ())
            .map_err(|error| error.code().to_owned()),
        "admission" => match DoorAnswer::from_body(bytes) {
            Ok(DoorAnswer::Admitted { roots, identity, .. }) => {
                Admission::check(root.clone(), &identity, &roots, &asked, NOW)
                    .map(|_| ())
                    .map_err(|error| error.code().to_owned())
            }
            other => Err(format!("{other:?}")),
        },
        "door-request" => DoorRequest::from_body(bytes).map(|_| ()).map_err(coded),
        "door-answer" => DoorAnswer::from_body(bytes).map(|_| ()).map_err(coded),
        other => Err(format!("no such kind: {other}")),
    }
}

fn coded(error: saphan_protocol::wire::FrameError) -> String {
    error.code().to_owned()
}
