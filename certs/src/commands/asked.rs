//! Who asks to join, as the last visit at the hub brought it.

use saphan_certs::authority::{Authority, InvitationState};
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::request::PartnerRequest;
use saphan_protocol::admin::Applicant;
use saphan_protocol::ids::PartnerId;
use serde_json::{Value, json};

use crate::cli::joining::RequestName;
use crate::failure::{Failure, exit};
use crate::language::Words;
use crate::said::{facts, number};

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
                Err(Failure::new(exit::CONFLICT, "request-ambiguous", cause, next)
                    .with("partner", &name.partner)
                    .with("one", one.short())
                    .with("other", other.short()))
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
    pub(crate) fn describe(&self, t: Words) -> String {
        let Self { applicant, request, invitation } = self;
        let (partner, at_by) = (request.partner(), t.say("cli-at-by").with("at", invitation.at));
        let asks = t.say("cli-asks-to-join").with("partner", partner);
        let asks = asks.with("country", partner.country()).with("network", request.network());
        let mut about = vec![
            ("cli-label-request", self.short()),
            ("cli-label-asked", applicant.at.to_string()),
            ("cli-label-invited", at_by.with("by", &invitation.by).to_string()),
            ("cli-label-key-fingerprint", Fingerprint::of_key(request.identity_key()).to_string()),
        ];
        if applicant.others > 0 {
            let others = t.say("cli-asked-others").count("count", number(applicant.others.into()));
            about.push(("cli-label-warning", others.to_string()));
        }
        if let Some((at, by)) = &invitation.differed {
            let differed = t.say("cli-asked-differed").with("at", at).with("by", by);
            about.push(("cli-label-differed", differed.to_string()));
        }
        format!("{asks}{}", facts(t, &about))
    }
}
