//! How an invited office asks to join, at the door of a hub of which it knows nothing but what stands in
//! its invitation.

use saphan_carrier::Proxy;
use saphan_certs::admission::{Admission, AdmissionError};
use saphan_certs::invitation::Invitation;
use saphan_certs::rejection::Rejection;
use saphan_certs::request::PartnerRequest;
use saphan_certs::x509::Roots;
use saphan_protocol::directory::RootChange;
use saphan_protocol::door::{DoorAnswer, DoorRequest, InvitationCode};
use saphan_protocol::ids::Digest;
use zeroize::Zeroizing;

use super::access::are_apart;
use super::clock::Clock;
use super::door;
use super::link::Dialler;
use super::route::Choice;
use super::trouble::Trouble;
use crate::keyring::Keyring;

/// What became of the request.
#[derive(Debug)]
pub enum Standing {
    /// It waits for the administrator.
    Waiting,
    /// The office belongs to the network.
    Admitted(Box<Admission>),
    /// The administrator has refused it.
    Rejected(Rejection),
}

/// Asks with an invitation, for the first time or again.
pub struct Applicant {
    dialler: Dialler,
    code: Digest,
    request: PartnerRequest,
    asked: DoorRequest,
    clock: Clock,
}

impl Applicant {
    /// Whoever has the keys of `keyring` and this invitation.
    ///
    /// # Errors
    /// if the office's own request is damaged.
    pub fn new(keyring: &Keyring, invitation: &Invitation, clock: Clock) -> Result<Self, Trouble> {
        let request = keyring.request().clone();
        let code = InvitationCode::from_bytes(Zeroizing::new(*invitation.code.expose()));
        let asked = DoorRequest::Enrol { code, request: keyring.request_pem().to_owned() };
        let (network, root, hub) =
            (invitation.network.clone(), invitation.root, invitation.hub.clone());
        Ok(Self {
            dialler: Dialler::to_join(network, root, hub, clock),
            code: invitation.code.id(),
            request,
            asked,
            clock,
        })
    }

    /// The same by what the settings say.
    #[must_use]
    pub fn by(self, choice: Choice, proxy: Option<Proxy>) -> Self {
        Self { dialler: self.dialler.by(choice, proxy), ..self }
    }

    /// Asks once.
    ///
    /// # Errors
    /// [`Trouble`] of the line, of the hub's certificate, or of its answer.
    ///
    /// # Cancel safety
    /// Safe: the hub takes the same request any number of times.
    pub async fn ask(&self) -> Result<Standing, Trouble> {
        self.judge(door::ask(&self.dialler, &self.asked).await?)
    }

    fn judge(&self, answer: DoorAnswer) -> Result<Standing, Trouble> {
        let here = self.clock.now();
        match answer {
            DoorAnswer::Pending { .. } => Ok(Standing::Waiting),
            DoorAnswer::Admitted { at, roots, identity } => {
                let root = self.dialler.root().ok_or(Trouble::Ended)?;
                match Admission::check(root, &identity, &roots, &self.request, here) {
                    Ok(admission) => Ok(Standing::Admitted(Box::new(admission))),
                    Err(_) if are_apart(here, at) => Err(Trouble::Clock { here, hub: at }),
                    Err(error) => Err(Trouble::HubNotTrusted(about(&error))),
                }
            }
            DoorAnswer::Rejected { roots, rejection, .. } => {
                let root = self.dialler.root().ok_or(Trouble::Ended)?;
                let changes = RootChange::read_all(root.network(), *root.key(), &roots);
                let roots = changes.ok().and_then(|changes| Roots::of(&root, &changes).ok());
                let roots = roots.unwrap_or(root.into());
                Rejection::check(&rejection, &roots)
                    .and_then(|rejection| rejection.of_request(&self.code, &self.request))
                    .map(Standing::Rejected)
                    .map_err(|_| Trouble::HubNotTrusted("it shows a refusal that nobody signed"))
            }
            DoorAnswer::Refused { at, .. } if are_apart(here, at) => {
                Err(Trouble::Clock { here, hub: at })
            }
            DoorAnswer::Refused { reason, .. } => Err(reason.into()),
            DoorAnswer::Busy { .. } => Err(Trouble::Silent),
            DoorAnswer::Issued { .. } | DoorAnswer::Revoked { .. } => Err(Trouble::Ended),
        }
    }
}

fn about(error: &AdmissionError) -> &'static str {
    match error {
        AdmissionError::Roots(_) => "it names another authority than the invitation",
        AdmissionError::Certificate(_) => "the identity that it hands over does not hold",
        AdmissionError::Other => "it hands over the identity of another office",
    }
}
