//! The administrator's visit: what is said on it, what a hub refuses of it, and which answers end it.
#![expect(clippy::unwrap_used, reason = "every value is fixed here, and tests run all of it")]

use saphan_certs::authority::{Authority, Visited};
use saphan_certs::hub_name::HubAddress;
use saphan_certs::visit::{self, Ask, VisitError};
use saphan_hub::relay::Relay;
use saphan_hub::store::{Custodian, INVITATIONS_MAX, Quota, SqliteStore, Store as _};
use saphan_protocol::admin::{
    AdminAnswer, AdminRefusal, AdminRequest, Applicant, Invited, SeenOffice,
};
use saphan_protocol::cbor;
use saphan_protocol::checkpoint::Checkpoint;
use saphan_protocol::directory::ENTRIES_MAX;
use saphan_protocol::ids::{Digest, PartnerId};
use serde_bytes::ByteBuf;

use super::joining::{Joining, body, folder, joining};
use super::messages::self_revoked;
use super::vector::Vector;
use super::world::{NOW, authority, directory, hub, mekong, nkw, partner, receiver};

const HELLO: &str = "hello was asked";
const HELLO_AGAIN: &str = "hello was asked, and the hub had all entries at the last visit";
const OWN_WORDS: &str = "self_revocations was asked";
const FULL: &str = "the hub keeps 256 invitations";

pub(super) fn all() -> Vec<Vector> {
    [messages(), refused_by_the_hub(), ended_by_an_answer()].concat()
}

fn messages() -> Vec<Vector> {
    let Joining { code, request, rejection, .. } = joining();
    let code = Digest::of(code);
    let expires = NOW.plus(std::time::Duration::from_secs(72 * 3600));
    let entries = directory().since(0, 2).iter().map(|one| ByteBuf::from(one.clone())).collect();
    let asks = |name, about: &str, request: AdminRequest| {
        Vector::message(name, "admin-request", about, body(request.to_frame()))
    };
    let says = |name, about: &str, answer: AdminAnswer| {
        Vector::message(name, "admin-answer", about, body(answer.to_frame()))
    };
    let applicant = Applicant { at: NOW, code, others: 1, request: request.clone() };
    let after: Option<PartnerId> = Some(partner("bsp-th"));
    vec![
        asks("admin-hello", "First on a visit (section 20).", AdminRequest::Hello),
        asks("admin-append", "Two entries.", AdminRequest::Append { first: 0, entries }),
        asks(
            "admin-invite",
            "One invitation.",
            AdminRequest::Invite { invitations: vec![Invited { code, expires, partner: nkw() }] },
        ),
        asks("admin-withdraw", "It is taken back.", AdminRequest::Withdraw { codes: vec![code] }),
        asks(
            "admin-reject",
            "One rejection.",
            AdminRequest::Reject { rejections: vec![ByteBuf::from(rejection.clone())] },
        ),
        asks("admin-pending", "Who asks to join?", AdminRequest::Pending { after: None }),
        asks("admin-seen", "Who renewed, behind bsp-th?", AdminRequest::Seen { after }),
        asks("admin-self-revocations", "Who has taken itself out?", AdminRequest::SelfRevocations),
        says(
            "admin-answer-hello",
            "The hub has the three entries.",
            AdminAnswer::Hello { at: NOW, checkpoint: directory().checkpoint() },
        ),
        says("admin-answer-done", "It is on disk.", AdminAnswer::Done),
        says(
            "admin-answer-pending",
            "One office asks; somebody else came with its invitation once.",
            AdminAnswer::Pending { more: false, requests: vec![applicant] },
        ),
        says(
            "admin-answer-seen",
            "nkw-la renewed on that day.",
            AdminAnswer::Seen {
                more: false,
                offices: vec![SeenOffice { day: NOW.day(), partner: nkw() }],
            },
        ),
        says(
            "admin-answer-self-revocations",
            "nkw-la has.",
            AdminAnswer::SelfRevocations { noted: vec![ByteBuf::from(self_revoked(&receiver()))] },
        ),
        says(
            "admin-answer-refused",
            "The entries do not continue the hub's directory (AD-112).",
            AdminAnswer::Refused { reason: AdminRefusal::Directory },
        ),
    ]
}

fn refused_by_the_hub() -> Vec<Vector> {
    let Joining { elsewhere, .. } = joining();
    let refusal = |check, code, about: &str, bytes: Vec<u8>| {
        Vector::refusal(check, code, "admin-request", about, bytes)
    };
    let gap = vec![ByteBuf::from(directory().since(2, 1)[0].clone())];
    let rejections = vec![ByteBuf::from(elsewhere.clone())];
    let (code, partner) = (Digest::of(b"one more"), partner("mkn-mm"));
    let one_more = Invited { code, expires: NOW, partner };
    vec![
        refusal("AD-111", "admin-malformed", "A request that is none.", cbor::encode(&"helo")),
        refusal(
            "AD-112",
            "admin-directory",
            "An entry that leaves a gap of one behind the three that the hub has.",
            body(AdminRequest::Append { first: 4, entries: gap }.to_frame()),
        ),
        refusal(
            "AD-113",
            "admin-rejection",
            "A rejection of the authority of another network of this name.",
            body(AdminRequest::Reject { rejections }.to_frame()),
        ),
        refusal(
            "AD-114",
            "admin-full",
            "One invitation more.",
            body(AdminRequest::Invite { invitations: vec![one_more] }.to_frame()),
        )
        .given(FULL),
    ]
}

fn ended_by_an_answer() -> Vec<Vector> {
    let (_place, authority, _) = folder(60);
    let Checkpoint { root, size } = authority.directory().checkpoint();
    let list = authority.directory().since(0, ENTRIES_MAX).to_vec();
    let refusal = |check, code, given: &str, about: &str, answer: AdminAnswer| {
        let bytes = body(answer.to_frame());
        Vector::refusal(check, code, "visit", about, bytes).given(given).before(list.clone())
    };
    let hello = |size, root| AdminAnswer::Hello { at: NOW, checkpoint: Checkpoint { root, size } };
    let empty = Digest::of(b"");
    let noted = vec![ByteBuf::from(self_revoked(&receiver()))];
    vec![
        refusal(
            "AD-121",
            "authority-older",
            HELLO,
            "The hub has one entry more than the folder, whose list came before.",
            hello(size + 1, root),
        ),
        refusal(
            "AD-122",
            "authority-forked",
            HELLO,
            "The hub has as many, with another root.",
            hello(size, empty),
        ),
        refusal("AD-123", "hub-set-back", HELLO_AGAIN, "The hub has none.", hello(0, empty)),
        refusal("AD-124", "hub-unexpected", HELLO, "Done.", AdminAnswer::Done),
        refusal(
            "AD-125",
            "hub-own-word",
            OWN_WORDS,
            "A self-revocation that no hub of the list has noted.",
            AdminAnswer::SelfRevocations { noted },
        ),
    ]
}

/// Reads a vector of one of the kinds above.
pub(super) fn judge(kind: &str, bytes: &[u8], given: Option<&str>) -> Result<(), String> {
    match kind {
        "admin-request" => block_on(asked(bytes, given == Some(FULL))),
        "admin-answer" => {
            AdminAnswer::from_body(bytes).map(|_| ()).map_err(|error| error.code().to_owned())
        }
        "visit" => visited(bytes, given),
        other => Err(format!("no such kind: {other}")),
    }
}

fn block_on<T>(done: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(done)
}

/// What a hub that has the three entries makes of a request, under the root of the vectors of joining.
async fn asked(bytes: &[u8], is_full: bool) -> Result<(), String> {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("hub.sqlite");
    let store = SqliteStore::open(&path, Quota::default(), None).await.unwrap();
    let custodian = Custodian::new(mekong(), hub());
    let relay = Relay::open(store, custodian, authority().verifying_key()).await.unwrap();
    relay.load_directory(directory().since(0, ENTRIES_MAX), NOW).await.unwrap();
    if is_full {
        let invited = |number: i64| Invited {
            code: Digest::of(&number.to_be_bytes()),
            expires: NOW,
            partner: partner(&format!("p{number}-la")),
        };
        let many: Vec<Invited> = (0..INVITATIONS_MAX).map(invited).collect();
        relay.store().invite(&many, NOW).await.unwrap();
    }
    let (answer, _) = relay.answer_visit(bytes, &joining().root.clone().into(), NOW).await;
    match answer {
        AdminAnswer::Refused { reason } => Err(reason.code().to_owned()),
        AdminAnswer::Busy { .. } => Err("busy".to_owned()),
        AdminAnswer::Hello { .. }
        | AdminAnswer::Done
        | AdminAnswer::Pending { .. }
        | AdminAnswer::Seen { .. }
        | AdminAnswer::SelfRevocations { .. } => Ok(()),
    }
}

/// What the authority's program makes of an answer to the question that `given` names.
fn visited(bytes: &[u8], given: Option<&str>) -> Result<(), String> {
    let (_place, authority, _) = folder(60);
    let answer = AdminAnswer::from_body(bytes).map_err(|error| error.code().to_owned())?;
    let question =
        if given == Some(OWN_WORDS) { AdminRequest::SelfRevocations } else { AdminRequest::Hello };
    let address: HubAddress = "hub.example.org:4433".parse().unwrap();
    if given == Some(HELLO_AGAIN) {
        let mut notes = authority.notes().unwrap();
        let (acts, entries) = (authority.acts().len(), authority.directory().len());
        notes.hub = Some(address.clone());
        notes.visited = Some(Visited { at: NOW, acts, entries });
        authority.keep_notes(&notes).unwrap();
    }
    let mut line = Line { authority: &authority, question, answer };
    let visited = block_on(visit::sync(&authority, &mut line, &address, false, NOW));
    visited.map(|_| ()).map_err(|error| error.code().to_owned())
}

/// A hub that has the whole list and nothing to say, but for one answer.
struct Line<'a> {
    authority: &'a Authority,
    question: AdminRequest,
    answer: AdminAnswer,
}

impl Ask for Line<'_> {
    async fn ask(&mut self, request: &AdminRequest) -> Result<AdminAnswer, VisitError> {
        if *request == self.question {
            return Ok(self.answer.clone());
        }
        Ok(match request {
            AdminRequest::Hello | AdminRequest::Append { .. } => {
                AdminAnswer::Hello { at: NOW, checkpoint: self.authority.directory().checkpoint() }
            }
            AdminRequest::Invite { .. }
            | AdminRequest::Withdraw { .. }
            | AdminRequest::Reject { .. } => AdminAnswer::Done,
            AdminRequest::Pending { .. } => {
                AdminAnswer::Pending { more: false, requests: Vec::new() }
            }
            AdminRequest::Seen { .. } => AdminAnswer::Seen { more: false, offices: Vec::new() },
            AdminRequest::SelfRevocations => AdminAnswer::SelfRevocations { noted: Vec::new() },
        })
    }
}
