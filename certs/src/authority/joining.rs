//! Invitations, and the requests that come with them: compared by telephone, approved or refused.

use rand_core::CryptoRng;
use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::Act as Listed;
use saphan_protocol::door::InvitationCode;
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;

use super::{Act, Acting, Authority, AuthorityError, Hand};
use crate::comparison::{ComparisonNumber, NumberError, TypedNumber};
use crate::hub_name::HubAddress;
use crate::invitation::Invitation;
use crate::issuer::{self, IDENTITY_DAYS, Leaf};
use crate::rejection::{Rejection, RejectionReason, Words};
use crate::request::PartnerRequest;
use crate::tls::Credentials;
use crate::x509::{AdministratorCertificate, IdentityCertificate};

/// An invitation as the log has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationState {
    /// SHA-256 of its code.
    pub code: Digest,
    /// Who may join with it.
    pub partner: PartnerId,
    /// Who made it.
    pub by: Hand,
    /// When it was made.
    pub at: UnixSeconds,
    /// Last second in which somebody may come with it.
    pub expires: UnixSeconds,
    /// What became of it, or of a request that came with it.
    pub reply: Option<Reply>,
    /// Whether it names a root that another one has taken over from since.
    pub names_former_root: bool,
    /// When somebody last compared a number that was of another request, and who.
    pub differed: Option<(UnixSeconds, Hand)>,
}

/// What became of an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// Its partner was admitted.
    Approved,
    /// The request that came with it was refused: the signed [`Rejection`].
    Rejected(Vec<u8>),
    /// It was taken back before its time.
    Withdrawn,
}

/// A request whose number somebody has compared by telephone, and found the same. There is no other way
/// to approve one.
pub struct Compared<'a> {
    code: &'a Digest,
    request: &'a PartnerRequest,
}

impl Authority {
    /// Invites `partner`, who will dial `hub`, until `expires`.
    ///
    /// # Errors
    /// O-104, O-108, O-116 to O-118, O-131, J-103.
    pub fn invite(
        &mut self,
        acting: &Acting,
        partner: &PartnerId,
        hub: &HubAddress,
        expires: UnixSeconds,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<Invitation, AuthorityError> {
        self.ready(acting)?;
        self.check_invitable(partner)?;
        let invitation = Invitation {
            network: self.root.network().clone(),
            partner: partner.clone(),
            hub: hub.clone(),
            root: self.root.fingerprint(),
            code: InvitationCode::random(rng),
        };
        invitation.to_text()?;
        let (code, partner) = (invitation.code.id(), partner.clone());
        self.act(acting, Act::Invite { code, expires, partner }, None, at)?;
        Ok(invitation)
    }

    /// Whether [`Authority::invite`] would invite this partner.
    ///
    /// # Errors
    /// O-118, O-126, O-131.
    pub fn check_invitable(&self, partner: &PartnerId) -> Result<(), AuthorityError> {
        self.check_kit()?;
        self.check_root_kept()?;
        if self.directory.has_mailbox(partner) {
            return Err(AuthorityError::AlreadyPartner(partner.clone()));
        }
        Ok(())
    }

    /// Takes back every invitation of `partner` that nobody has answered and whose time is not over.
    ///
    /// # Errors
    /// O-104, O-108, O-116, O-117, O-137.
    pub fn withdraw(
        &mut self,
        acting: &Acting,
        partner: &PartnerId,
        at: UnixSeconds,
    ) -> Result<usize, AuthorityError> {
        self.ready(acting)?;
        let open = self.check_withdrawable(partner, at)?;
        for code in &open {
            let act = Act::Withdraw { code: *code, partner: partner.clone() };
            self.act(acting, act, None, at)?;
        }
        Ok(open.len())
    }

    /// What [`Authority::withdraw`] would take back.
    ///
    /// # Errors
    /// O-137.
    pub fn check_withdrawable(
        &self,
        partner: &PartnerId,
        at: UnixSeconds,
    ) -> Result<Vec<Digest>, AuthorityError> {
        let is_open = |state: &InvitationState| {
            state.partner == *partner && state.reply.is_none() && state.expires >= at
        };
        let all = self.invitations().into_iter();
        let open: Vec<Digest> = all.filter(is_open).map(|state| state.code).collect();
        if open.is_empty() {
            return Err(AuthorityError::NothingOpen(partner.clone()));
        }
        Ok(open)
    }

    /// All invitations in their order.
    pub fn invitations(&self) -> Vec<InvitationState> {
        let mut all: Vec<InvitationState> = Vec::new();
        for entry in self.acts.entries() {
            let (by, at) = (entry.by.clone(), entry.at);
            if let Act::Invite { code, expires, partner } = &entry.act {
                let (code, expires, partner) = (*code, *expires, partner.clone());
                all.push(InvitationState {
                    code,
                    partner,
                    by,
                    at,
                    expires,
                    reply: None,
                    names_former_root: false,
                    differed: None,
                });
            } else if let Act::RotateRoot { .. } = &entry.act {
                all.iter_mut().for_each(|state| state.names_former_root = true);
            } else if let Act::Withdraw { code, .. } = &entry.act {
                state_of(&mut all, code).reply = Some(Reply::Withdrawn);
            } else if let Act::Approve { code, .. } = &entry.act {
                state_of(&mut all, code).reply = Some(Reply::Approved);
            } else if let Act::Differ { code, .. } = &entry.act {
                state_of(&mut all, code).differed = Some((at, by));
            } else if let Act::Reject { rejection, .. } = &entry.act {
                let body = Sign1Message::<Rejection>::parse(rejection)
                    .and_then(|message| message.body())
                    .expect("the log takes no act with another rejection");
                state_of(&mut all, &body.code).reply = Some(Reply::Rejected(rejection.to_vec()));
            }
        }
        all
    }

    /// Whether a request that came with the invitation of this code can be approved.
    ///
    /// # Errors
    /// O-132, O-133, O-138, and as [`Authority::check_request`].
    pub fn check_joining(
        &self,
        code: &Digest,
        request: &PartnerRequest,
        at: UnixSeconds,
    ) -> Result<InvitationState, AuthorityError> {
        let state = self.invitation_of(code, request.partner())?;
        if state.reply.is_some() {
            return Err(AuthorityError::Answered(state.partner));
        }
        if state.names_former_root {
            return Err(AuthorityError::FormerRoot(state.partner));
        }
        self.check_request(request, at)?;
        Ok(state)
    }

    /// Holds the 25 digits that were read out against those of the request. A number that is another's is
    /// written down; a slip is not.
    ///
    /// # Errors
    /// N-102; N-103 with an act in the log; as [`Authority::check_joining`]; O-104, O-108, O-116, O-117.
    pub fn compare_joining<'a>(
        &mut self,
        acting: &Acting,
        code: &'a Digest,
        request: &'a PartnerRequest,
        typed: &TypedNumber,
        at: UnixSeconds,
    ) -> Result<Compared<'a>, AuthorityError> {
        self.ready(acting)?;
        self.check_joining(code, request, at)?;
        let number = ComparisonNumber::of_request(&self.root.fingerprint(), code, request)?;
        match number.compare(typed) {
            Ok(()) => Ok(Compared { code, request }),
            Err(NumberError::Differs) => {
                let (code, partner) = (*code, request.partner().clone());
                let act = Act::Differ { code, partner, request: request.id() };
                self.act(acting, act, None, at)?;
                Err(NumberError::Differs.into())
            }
            Err(slip @ (NumberError::Mistyped { .. } | NumberError::Form)) => Err(slip.into()),
        }
    }

    /// Admits the partner whose number was compared. What it needs it fetches at the hub.
    ///
    /// # Errors
    /// O-104, O-108, O-115 to O-118, and as [`Authority::check_joining`]; nothing is then issued.
    pub fn approve(
        &mut self,
        acting: &Acting,
        compared: Compared<'_>,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<IdentityCertificate, AuthorityError> {
        self.ready(acting)?;
        let Compared { code, request } = compared;
        self.check_joining(code, request, at)?;
        let (signer, partner, key) = (acting.signer(), request.partner(), request.identity_key());
        let leaf = Leaf { subject: partner, key, hosts: &[], days: IDENTITY_DAYS, at };
        let identity: IdentityCertificate = leaf.issue(&self.root, signer, rng)?;
        let (code, partner, request) = (*code, partner.clone(), request.id());
        let certificate = identity.der().to_vec();
        let listed = Listed::Admit { key: *key, partner: partner.clone(), certificate };
        self.act(acting, Act::Approve { code, partner, request }, Some(listed), at)?;
        Ok(identity)
    }

    /// Refuses a request; its sender is told at the hub.
    ///
    /// # Errors
    /// O-104, O-108, O-116, O-117, O-132, O-133.
    pub fn reject(
        &mut self,
        acting: &Acting,
        code: &Digest,
        request: &PartnerRequest,
        (reason, words): (RejectionReason, Option<Words>),
        at: UnixSeconds,
    ) -> Result<(), AuthorityError> {
        self.ready(acting)?;
        let state = self.invitation_of(code, request.partner())?;
        if state.reply.is_some() {
            return Err(AuthorityError::Answered(state.partner));
        }
        let (network, partner) = (self.root.network().clone(), state.partner);
        let (code, request) = (*code, request.id());
        let rejection = Rejection { at, code, words, reason, network, partner, request };
        let message = acting.signer().sign_rejection(&rejection)?;
        let (partner, rejection) = (rejection.partner, ByteBuf::from(message.as_bytes()));
        self.act(acting, Act::Reject { partner, rejection }, None, at)
    }

    /// What the administrator shows hubs on one visit: a key of its own, certified for an hour. It is no
    /// act, since nobody gains anything by it.
    ///
    /// # Errors
    /// O-106, O-108, O-115.
    pub fn credentials(
        &self,
        acting: &Acting,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<Credentials, AuthorityError> {
        let key = SigningKey::random(rng);
        let made = self.certify_visit(acting, &key.verifying_key(), at, rng)?;
        let credentials = Credentials::new(&made, &key).map_err(issuer::IssueError::Check)?;
        Ok(credentials.with_links(&self.roots()?))
    }

    /// The certificate of one visit, for a key that whoever visits holds.
    ///
    /// # Errors
    /// As [`Authority::credentials`].
    pub fn certify_visit(
        &self,
        acting: &Acting,
        key: &VerifyingKey,
        at: UnixSeconds,
        rng: &mut impl CryptoRng,
    ) -> Result<AdministratorCertificate, AuthorityError> {
        if acting.signer().key() != *self.root.key() {
            return Err(AuthorityError::OtherKey);
        }
        Ok(issuer::make_administrator(key, at, &self.root, acting.signer(), rng)?)
    }

    fn invitation_of(
        &self,
        code: &Digest,
        partner: &PartnerId,
    ) -> Result<InvitationState, AuthorityError> {
        let found = self.invitations().into_iter().find(|state| state.code == *code);
        found
            .filter(|state| state.partner == *partner)
            .ok_or_else(|| AuthorityError::NotInvited(partner.clone()))
    }
}

fn state_of<'a>(all: &'a mut [InvitationState], code: &Digest) -> &'a mut InvitationState {
    let found = all.iter_mut().find(|state| state.code == *code);
    found.expect("the log takes no answer to an invitation that is not there")
}

#[cfg(test)]
mod tests;
