//! Who asks to join, as the last visit at the hub brought it.

use saphan_certs::authority::{Authority, InvitationState};
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::request::PartnerRequest;
use saphan_protocol::admin::Applicant;
use saphan_protocol::ids::PartnerId;
use serde_json::{Value, json};

use crate::cli::joining::RequestName;
use crate::failure::{Failure, exit};

/// Hexadecimal digits of a request's short name.
const SHORT: usize = 8;

/// A request that waits, with the invitation that it came with.
pub(crate) struct Asked {
    /// As the hub handed it over.
    pub(crate) applicant: Applicant,
    /// What is asked.
    pub(crate) request: PartnerRequest,
    /// With what.
    pub(crate) invitation: InvitationState,
}

impl Asked {
    /// All that wait, as far as this folder knows.
    pub(crate) fn all(authority: &Authority) -> Result<Vec<Self>, Failure> {
        let invitations = authority.invitations();
        let waiting = authority.notes()?.requests.into_iter().filter_map(|applicant| {
            let request = PartnerRequest::parse(&applicant.request).ok()?;
            let invitation = invitations.iter().find(|state| state.code == applicant.code)?;
            let waits = invitation.reply.is_none() && invitation.partner == *request.partner();
            waits.then(|| Self { applicant, request, invitation: invitation.clone() })
        });
        Ok(waiting.collect())
    }

    /// The one that is meant.
    pub(crate) fn find(authority: &Authority, name: &RequestName) -> Result<Self, Failure> {
        let mut found: Vec<Self> = Self::all(authority)?
            .into_iter()
            .filter(|asked| *asked.request.partner() == name.partner)
            .filter(|asked| name.request.as_ref().is_none_or(|start| asked.id().starts_with(start)))
            .collect();
        match (found.pop(), found.pop()) {
            (Some(asked), None) => Ok(asked),
            (Some(one), Some(other)) => {
                let cause = format!(
                    "{} asks more than once: {} and {}",
                    name.partner,
                    one.short(),
                    other.short()
                );
                let next = "the same command with --request, and the one that you mean";
                Err(Failure::new(exit::CONFLICT, "request-ambiguous", cause, next))
            }
            (None, _) => {
                let cause = format!("no request of {} is known here", name.partner);
                let next = "saphan-ca sync, then saphan-ca request list";
                Err(Failure::new(exit::NOT_FOUND, "request-not-found", cause, next))
            }
        }
    }

    /// Its whole name.
    pub(crate) fn id(&self) -> String {
        self.request.id().to_string()
    }

    /// The first digits of its name.
    pub(crate) fn short(&self) -> String {
        self.id()[..SHORT].to_owned()
    }

    /// Who asks.
    pub(crate) fn partner(&self) -> &PartnerId {
        self.request.partner()
    }

    /// For programs.
    pub(crate) fn fields(&self) -> Value {
        let Self { applicant, request, invitation } = self;
        json!({
            "request": self.id(),
            "partner": request.partner(),
            "country": request.partner().country(),
            "network": request.network(),
            "key_fingerprint": Fingerprint::of_key(request.identity_key()).to_string(),
            "asked": applicant.at.to_string(),
            "made": request.at().to_string(),
            "invited": invitation.at.to_string(),
            "invited_by": invitation.by.as_str(),
            "others_with_this_invitation": applicant.others,
            "number_differed": invitation.differed.as_ref().map(|(at, by)| {
                json!({ "at": at.to_string(), "by": by.as_str() })
            }),
        })
    }

    /// For people.
    pub(crate) fn describe(&self) -> String {
        let Self { applicant, request, invitation } = self;
        let mut text = format!(
            "{} ({}) asks to join, network {}.\n  request          {}\n  asked            {}\n  invited          \
             {}, by {}\n  key fingerprint  {}",
            request.partner(),
            request.partner().country(),
            request.network(),
            self.short(),
            applicant.at,
            invitation.at,
            invitation.by,
            Fingerprint::of_key(request.identity_key()),
        );
        if applicant.others > 0 {
            text.push_str(&format!(
                "\n  WARNING          somebody else came {} times with the same invitation: it was read on \
                 its way",
                applicant.others
            ));
        }
        if let Some((at, by)) = &invitation.differed {
            text.push_str(&format!("\n  NUMBER DIFFERED  {at}, compared by {by}"));
        }
        text
    }
}
