//! The administrator's visit at a hub (docs/protocol.md, section 20): everything that the hub lacks goes
//! there, everything that the authority has to look at comes back.
//!
//! The authority's folder is the truth, and what the hub lacks follows from what the hub says it has. So a
//! visit that is cut anywhere is simply made again.

mod line;

use std::collections::BTreeMap;

use saphan_protocol::admin::{
    AdminAnswer, AdminRefusal, AdminRequest, Applicant, ENTRIES_PER_REQUEST,
    INVITATIONS_PER_REQUEST, Invited, REJECTIONS_PER_REQUEST, SeenOffice,
};
use saphan_protocol::checkpoint::Checkpoint;
use saphan_protocol::directory::{DirectoryError, OwnWord};
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::FrameError;
use serde_bytes::ByteBuf;

use crate::authority::{Authority, AuthorityError, InvitationState, Notes, Reply, Visited};
use crate::hub_name::HubAddress;
use crate::request::{PartnerRequest, REQUEST_AGE_MAX};

pub use line::{Line, LineError};

/// Most requests that are kept of what a hub says; it keeps fewer.
const REQUESTS_MAX: usize = 1024;
/// Most offices that are kept.
const SEEN_MAX: usize = 8192;

/// One question and its answer, over whatever line.
pub trait Ask {
    /// Asks the hub.
    ///
    /// # Errors
    /// [`VisitError`] of the line.
    fn ask(
        &mut self,
        request: &AdminRequest,
    ) -> impl Future<Output = Result<AdminAnswer, VisitError>> + Send;
}

/// Why a visit ended early. What reached the hub before counts; the next visit brings the rest.
#[derive(Debug, thiserror::Error)]
pub enum VisitError {
    /// The line.
    #[error(transparent)]
    Line(#[from] LineError),
    /// [AD-121] The hub has entries that this folder lacks.
    #[error(
        "[AD-121] the hub has {hub} entries of the directory and this folder {ours}: this is an older copy of the authority; issue nothing here"
    )]
    Older {
        /// The hub's length.
        hub: u64,
        /// The folder's length.
        ours: u64,
    },
    /// [AD-122] The hub has other entries.
    #[error(
        "[AD-122] the hub has another directory than this folder: the authority's key was used on two copies, or this is another network's hub; issue nothing here"
    )]
    Forked,
    /// [AD-123] The hub has fewer entries than at the last visit.
    #[error(
        "[AD-123] the hub has {hub} entries of the directory and had {before} at the last visit: it was set back"
    )]
    SetBack {
        /// The hub's length.
        hub: u64,
        /// Its length at the end of the last visit.
        before: u64,
    },
    /// The hub refuses.
    #[error("the hub refuses what the authority brings ({})", .0.code())]
    Refused(AdminRefusal),
    /// The hub cannot write.
    #[error("the hub asks to come again in {0} s")]
    Busy(u32),
    /// [AD-124] An answer to another question, or one that ends nowhere.
    #[error("[AD-124] the hub answers something else than was asked")]
    Unexpected,
    /// [AD-125] A self-revocation that no partner of the list has signed, or no hub of it has noted.
    #[error("[AD-125] the hub hands out a self-revocation that does not hold: {0}")]
    OwnWord(#[source] DirectoryError),
    /// Not a frame of ours.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// The authority's own folder.
    #[error(transparent)]
    Authority(#[from] AuthorityError),
}

impl VisitError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Line(error) => error.code(),
            Self::Older { .. } => "authority-older",
            Self::Forked => "authority-forked",
            Self::SetBack { .. } => "hub-set-back",
            Self::Refused(reason) => reason.code(),
            Self::Busy(_) => "hub-busy",
            Self::Unexpected => "hub-unexpected",
            Self::OwnWord(_) => "hub-own-word",
            Self::Frame(error) => error.code(),
            Self::Authority(error) => error.code(),
        }
    }
}

/// What went either way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synced {
    /// Entries that the hub's directory got.
    pub entries: u64,
    /// Invitations that the hub was told.
    pub invitations: usize,
    /// Invitations that the hub was told to forget.
    pub withdrawn: usize,
    /// Applicants that are told that they were refused.
    pub rejections: usize,
    /// Who waits for an answer.
    pub waiting: Vec<PartnerId>,
    /// Who has taken itself out, and the list does not say so yet.
    pub self_revoked: Vec<OwnWord>,
    /// Requests that the hub handed over and that no invitation of ours explains.
    pub strange: usize,
    /// Seconds that the hub's clock is ahead of ours.
    pub clock_ahead_s: i64,
}

/// Makes one visit: brings entries, invitations, those that were taken back, and rejections; fetches requests,
/// renewals and who has taken itself out, and notes them.
///
/// `hub` is what was dialled; `set_back` lets a hub that lost entries have them again.
///
/// # Errors
/// AD-121 to AD-125, and those of the line, the hub and the folder.
///
/// # Cancel safety
/// Safe: what was not noted is fetched by the next visit.
pub async fn sync(
    authority: &Authority,
    line: &mut impl Ask,
    hub: &HubAddress,
    set_back: bool,
    at: UnixSeconds,
) -> Result<Synced, VisitError> {
    authority.check_root_kept()?;
    let notes = authority.notes()?;
    let mut synced = Synced::default();
    let (hub_at, found) = hello(line.ask(&AdminRequest::Hello).await?)?;
    synced.clock_ahead_s = hub_at.get().cast_signed() - at.get().cast_signed();
    let before = notes.visited.filter(|_| notes.hub.as_ref() == Some(hub)).map(|last| last.entries);
    check(authority, &found, before.filter(|_| !set_back))?;
    synced.entries = append(authority, line, found.size).await?;
    synced.withdrawn = withdraw(authority, line, at).await?;
    synced.invitations = invite(authority, line, at).await?;
    let asked = requests(line).await?;
    synced.rejections = reject(authority, line, &asked).await?;
    let seen = seen(line).await?;
    let said = self_revocations(authority, line).await?;
    let (waiting, strange) = sort(authority, asked);
    synced.waiting = waiting.iter().map(|(partner, _)| partner.clone()).collect();
    synced.strange = strange;
    let visited =
        Visited { at, acts: authority.acts().len(), entries: authority.directory().len() };
    let notes = Notes {
        hub: Some(hub.clone()),
        seen,
        visited: Some(visited),
        requests: waiting.into_iter().map(|(_, applicant)| applicant).collect(),
        self_revoked: still_out(authority, notes.self_revoked, said),
    };
    synced.self_revoked = authority.own_words(&notes);
    authority.keep_notes(&notes)?;
    Ok(synced)
}

fn hello(answer: AdminAnswer) -> Result<(UnixSeconds, Checkpoint), VisitError> {
    let AdminAnswer::Hello { at, checkpoint } = answer else { return Err(not_that(answer)) };
    Ok((at, checkpoint))
}

fn not_that(answer: AdminAnswer) -> VisitError {
    match answer {
        AdminAnswer::Refused { reason } => VisitError::Refused(reason),
        AdminAnswer::Busy { after_s } => VisitError::Busy(after_s),
        AdminAnswer::Hello { .. }
        | AdminAnswer::Done
        | AdminAnswer::Pending { .. }
        | AdminAnswer::Seen { .. }
        | AdminAnswer::SelfRevocations { .. } => VisitError::Unexpected,
    }
}

/// AD-121, AD-122, AD-123.
fn check(authority: &Authority, found: &Checkpoint, before: Option<u64>) -> Result<(), VisitError> {
    let (ours, hub) = (authority.directory().len(), found.size);
    match authority.directory().compare(found) {
        Err(DirectoryError::Behind { .. }) => return Err(VisitError::Older { hub, ours }),
        Err(_) => return Err(VisitError::Forked),
        Ok(()) => {}
    }
    match before {
        Some(before) if hub < before => Err(VisitError::SetBack { hub, before }),
        Some(_) | None => Ok(()),
    }
}

async fn append(authority: &Authority, line: &mut impl Ask, size: u64) -> Result<u64, VisitError> {
    let (directory, mut first) = (authority.directory(), size);
    while first < directory.len() {
        let entries = directory.since(first, ENTRIES_PER_REQUEST);
        let entries: Vec<ByteBuf> =
            entries.iter().map(|message| ByteBuf::from(message.clone())).collect();
        let (_, reached) = hello(line.ask(&AdminRequest::Append { first, entries }).await?)?;
        directory.compare(&reached).map_err(|_| VisitError::Forked)?;
        if reached.size <= first {
            return Err(VisitError::Unexpected);
        }
        first = reached.size;
    }
    Ok(first - size)
}

/// Of each partner the newest invitation that nobody has answered.
async fn invite(
    authority: &Authority,
    line: &mut impl Ask,
    at: UnixSeconds,
) -> Result<usize, VisitError> {
    let all = authority.invitations();
    let open = all.iter().enumerate().filter(|(number, state)| {
        let newer = all[number + 1..].iter().any(|later| later.partner == state.partner);
        state.reply.is_none() && !state.names_former_root && state.expires >= at && !newer
    });
    let open: Vec<Invited> = open
        .map(|(_, state)| Invited {
            code: state.code,
            expires: state.expires,
            partner: state.partner.clone(),
        })
        .collect();
    for some in open.chunks(INVITATIONS_PER_REQUEST) {
        done(line.ask(&AdminRequest::Invite { invitations: some.to_vec() }).await?)?;
    }
    Ok(open.len())
}

/// What was taken back, for as long as a hub could still know it.
async fn withdraw(
    authority: &Authority,
    line: &mut impl Ask,
    at: UnixSeconds,
) -> Result<usize, VisitError> {
    let known = |state: &InvitationState| {
        state.reply == Some(Reply::Withdrawn) && at <= state.expires.plus(REQUEST_AGE_MAX)
    };
    let all = authority.invitations().into_iter();
    let codes: Vec<Digest> = all.filter(known).map(|state| state.code).collect();
    for some in codes.chunks(INVITATIONS_PER_REQUEST) {
        done(line.ask(&AdminRequest::Withdraw { codes: some.to_vec() }).await?)?;
    }
    Ok(codes.len())
}

fn done(answer: AdminAnswer) -> Result<(), VisitError> {
    if let AdminAnswer::Done = answer { Ok(()) } else { Err(not_that(answer)) }
}

async fn requests(line: &mut impl Ask) -> Result<Vec<Applicant>, VisitError> {
    let mut all: Vec<Applicant> = Vec::new();
    loop {
        let after = all.last().map(|applicant| applicant.code);
        let answer = line.ask(&AdminRequest::Pending { after }).await?;
        let AdminAnswer::Pending { more, requests } = answer else { return Err(not_that(answer)) };
        let goes_on =
            requests.first().is_some_and(|next| after.is_none_or(|last| last < next.code))
                && requests.is_sorted_by(|one, next| one.code < next.code);
        if all.len() + requests.len() > REQUESTS_MAX || !(goes_on || requests.is_empty()) {
            return Err(VisitError::Unexpected);
        }
        let is_last = requests.is_empty() || !more;
        all.extend(requests);
        if is_last {
            return Ok(all);
        }
    }
}

async fn seen(line: &mut impl Ask) -> Result<Vec<SeenOffice>, VisitError> {
    let mut all: Vec<SeenOffice> = Vec::new();
    loop {
        let after = all.last().map(|office| office.partner.clone());
        let answer = line.ask(&AdminRequest::Seen { after: after.clone() }).await?;
        let AdminAnswer::Seen { more, offices } = answer else { return Err(not_that(answer)) };
        let goes_on = offices
            .first()
            .is_some_and(|next| after.as_ref().is_none_or(|last| *last < next.partner))
            && offices.is_sorted_by(|one, next| one.partner < next.partner);
        if all.len() + offices.len() > SEEN_MAX || !(goes_on || offices.is_empty()) {
            return Err(VisitError::Unexpected);
        }
        let is_last = offices.is_empty() || !more;
        all.extend(offices);
        if is_last {
            return Ok(all);
        }
    }
}

/// AD-125 for each, and AD-124 if they are in no order.
async fn self_revocations(
    authority: &Authority,
    line: &mut impl Ask,
) -> Result<Vec<ByteBuf>, VisitError> {
    let answer = line.ask(&AdminRequest::SelfRevocations).await?;
    let AdminAnswer::SelfRevocations { noted } = answer else { return Err(not_that(answer)) };
    let check = |noted: &ByteBuf| authority.directory().check_self_revoked(noted);
    let words: Result<Vec<OwnWord>, _> = noted.iter().map(check).collect();
    let words = words.map_err(VisitError::OwnWord)?;
    if words.is_sorted_by(|one, next| one.partner < next.partner) {
        Ok(noted)
    } else {
        Err(VisitError::Unexpected)
    }
}

/// What was known and what the hub says now, as far as the list does not say the same, the earlier of two
/// words of one partner, by the partners' names. What a hub holds back later is not forgotten.
fn still_out(authority: &Authority, known: Vec<ByteBuf>, said: Vec<ByteBuf>) -> Vec<ByteBuf> {
    let mut earliest: BTreeMap<PartnerId, (UnixSeconds, ByteBuf)> = BTreeMap::new();
    for noted in known.into_iter().chain(said) {
        let Ok(word) = authority.directory().check_self_revoked(&noted) else { continue };
        let kept = earliest.entry(word.partner).or_insert_with(|| (word.since, noted.clone()));
        if word.since < kept.0 {
            *kept = (word.since, noted);
        }
    }
    earliest.into_values().map(|(_, noted)| noted).collect()
}

/// Brings what the authority has said to requests that still wait at the hub.
async fn reject(
    authority: &Authority,
    line: &mut impl Ask,
    asked: &[Applicant],
) -> Result<usize, VisitError> {
    let all = authority.invitations();
    let due: Vec<ByteBuf> = asked
        .iter()
        .filter_map(|applicant| {
            let state = all.iter().find(|state| state.code == applicant.code)?;
            match state.reply.as_ref()? {
                Reply::Rejected(message) => Some(ByteBuf::from(message.clone())),
                Reply::Approved | Reply::Withdrawn => None,
            }
        })
        .collect();
    for some in due.chunks(REJECTIONS_PER_REQUEST) {
        done(line.ask(&AdminRequest::Reject { rejections: some.to_vec() }).await?)?;
    }
    Ok(due.len())
}

/// Those who wait for an answer, and how many came without an invitation of ours.
fn sort(authority: &Authority, asked: Vec<Applicant>) -> (Vec<(PartnerId, Applicant)>, usize) {
    let all = authority.invitations();
    let (mut waiting, mut strange) = (Vec::new(), 0);
    for applicant in asked {
        let request = PartnerRequest::parse(&applicant.request).ok();
        let state = all.iter().find(|state| state.code == applicant.code);
        let Some((request, state)) =
            request.zip(state).filter(|(request, state)| *request.partner() == state.partner)
        else {
            strange += 1;
            continue;
        };
        if state.reply.is_none() {
            waiting.push((request.partner().clone(), applicant));
        }
    }
    (waiting, strange)
}

#[cfg(test)]
mod tests;
