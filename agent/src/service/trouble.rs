//! What stands between the office and the hub, in words that say who must act.

use std::io;

use rustls::AlertDescription;
use saphan_carrier::{DialError, Ended, ProxyError};
use saphan_certs::x509::CertificateError;
use saphan_protocol::agent_session::CloseReason;
use saphan_protocol::door::DoorRefusal;
use saphan_protocol::time::UnixSeconds;
use saphan_protocol::wire::FrameError;

use crate::keyring::KeyringError;
use crate::office::OfficeError;
use crate::store::StoreError;

/// Why the office is not in touch with the hub, or no longer. Nothing that was acknowledged is
/// lost by any of it.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// No address belongs to the hub's name.
    #[error("the hub's name was not found; is this computer online? what was decided waits here")]
    Name,
    /// No socket.
    #[error("this computer gives no network socket: {0}; what was decided waits here")]
    Socket(#[source] io::Error),
    /// Nothing answers.
    #[error(
        "the hub does not answer; check the line, and whether UDP or TCP is let through to it; what was decided waits here"
    )]
    Silent,
    /// The proxy of this network does not let us through.
    #[error("{0}; ask whoever looks after this network; what was decided waits here")]
    Proxy(#[source] ProxyError),
    /// The hub ended the connection, or cannot go on with it.
    #[error("the hub has ended the connection; what was decided waits here")]
    Ended,
    /// The hub's certificate is not good.
    #[error(
        "what answers at the hub's address is not the hub of this network ({0}); nothing was sent; check this computer's clock and the address, then tell the administrator"
    )]
    HubNotTrusted(&'static str),
    /// The hub does not speak this protocol, or breaks it.
    #[error("{0}; update this program, or tell the hub's operator")]
    Protocol(CloseReason),
    /// The authority has revoked us.
    #[error(
        "the hub says that this office was revoked; telephone the administrator; everything stays here"
    )]
    Revoked,
    /// A certificate of ours is over.
    #[error(
        "the hub says that this office's certificate is over; ask the administrator for a new one: saphan-agent certificate request FILE"
    )]
    Expired,
    /// The hub does not renew our certificate.
    #[error("the hub does not renew this office's connection certificate: {}", cause(*.0))]
    NotRenewed(DoorRefusal),
    /// The hub has no place for whoever has this invitation.
    #[error(
        "the hub knows no such invitation: it is over or was taken back, was used for another request, or is of another office; ask the administrator for a new one"
    )]
    NotInvited,
    /// One of the two clocks is wrong.
    #[error(
        "this computer's clock shows {here}, the hub's {hub}; set this one, or telephone the hub's operator; what was decided waits here"
    )]
    Clock {
        /// By this machine.
        here: UnixSeconds,
        /// By the hub, under its certificate.
        hub: UnixSeconds,
    },
    /// The hub does not know us, or has suspended us.
    #[error(
        "the hub does not admit this office; ask its operator whether the newest directory is loaded and nobody suspended it"
    )]
    NotAdmitted,
    /// Our certificate is of another network, or damaged.
    #[error(
        "the hub does not accept this office's certificate; compare the hub's address and network with the administrator"
    )]
    NotAccepted,
    /// Our own certificate does not check here already.
    #[error(
        "this office's connection certificate does not hold: {0}; ask the administrator for a new one: saphan-agent certificate request FILE"
    )]
    OwnCertificate(#[from] CertificateError),
    /// A file of the office's keys cannot be read or written.
    #[error(transparent)]
    Keyring(#[from] KeyringError),
    /// The store does not take what came, or does not give what is to leave.
    #[error(transparent)]
    Office(#[from] OfficeError),
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        Self::Office(error.into())
    }
}

impl Trouble {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Name => "hub-name",
            Self::Socket(_) => "socket",
            Self::Silent => "hub-silent",
            Self::Proxy(_) => "proxy",
            Self::Ended => "hub-ended",
            Self::HubNotTrusted(_) => "hub-not-trusted",
            Self::Protocol(reason) => reason.code(),
            Self::Revoked => "revoked",
            Self::Expired => "certificate-over",
            Self::NotRenewed(_) => "not-renewed",
            Self::NotInvited => "not-invited",
            Self::Clock { .. } => "clock",
            Self::NotAdmitted => "not-admitted",
            Self::NotAccepted => "certificate-not-accepted",
            Self::OwnCertificate(error) => error.code(),
            Self::Keyring(error) => error.code(),
            Self::Office(error) => error.code(),
        }
    }

    /// Whether a person must act before the hub lets us in.
    pub fn is_about_trust(&self) -> bool {
        match self {
            Self::HubNotTrusted(_)
            | Self::Revoked
            | Self::Expired
            | Self::NotRenewed(_)
            | Self::NotInvited
            | Self::Clock { .. }
            | Self::NotAdmitted
            | Self::NotAccepted
            | Self::OwnCertificate(_) => true,
            Self::Name
            | Self::Socket(_)
            | Self::Silent
            | Self::Proxy(_)
            | Self::Ended
            | Self::Protocol(_)
            | Self::Keyring(_)
            | Self::Office(_) => false,
        }
    }
}

impl From<DoorRefusal> for Trouble {
    fn from(refusal: DoorRefusal) -> Self {
        match refusal {
            DoorRefusal::Revoked => Self::Revoked,
            DoorRefusal::NotAdmitted => Self::NotAdmitted,
            DoorRefusal::NotInvited => Self::NotInvited,
            DoorRefusal::Malformed
            | DoorRefusal::Suspended
            | DoorRefusal::IdentityExpired
            | DoorRefusal::RequestTime
            | DoorRefusal::Replaced
            | DoorRefusal::NoIssuer => Self::NotRenewed(refusal),
        }
    }
}

/// Who must act, and how.
fn cause(refusal: DoorRefusal) -> &'static str {
    match refusal {
        DoorRefusal::Suspended => "its operator has suspended this office; telephone the operator",
        DoorRefusal::IdentityExpired => {
            "this office's identity is over; ask the administrator for a new one: saphan-agent certificate request FILE"
        }
        DoorRefusal::RequestTime => {
            "nobody has opened this office for a year, or this computer's clock was wrong; set the clock and open it once: saphan-agent status"
        }
        DoorRefusal::Replaced => {
            "another machine of this office came with newer keys; if nobody set one up, telephone the administrator at once"
        }
        DoorRefusal::NoIssuer => {
            "the hub's own certificates are over; telephone its operator: saphan-hub certificate request FILE"
        }
        DoorRefusal::Malformed
        | DoorRefusal::Revoked
        | DoorRefusal::NotInvited
        | DoorRefusal::NotAdmitted => {
            "it does not take the request for one; compare the hub's address and network with the administrator"
        }
    }
}

impl From<FrameError> for Trouble {
    fn from(error: FrameError) -> Self {
        Self::Protocol(error.into())
    }
}

impl From<CloseReason> for Trouble {
    fn from(reason: CloseReason) -> Self {
        match reason {
            CloseReason::Refused => Self::NotAdmitted,
            CloseReason::Silence | CloseReason::Busy => Self::Silent,
            CloseReason::Frame(_) | CloseReason::Unexpected | CloseReason::Version(_) => {
                Self::Protocol(reason)
            }
        }
    }
}

impl From<DialError> for Trouble {
    fn from(error: DialError) -> Self {
        match error {
            DialError::Name => Self::Name,
            DialError::Socket(source) => Self::Socket(source),
            DialError::Tcp(_) => Self::Silent,
            DialError::Proxy(error) => Self::Proxy(error),
            DialError::Ended(ended) => ended.into(),
        }
    }
}

impl From<Ended> for Trouble {
    fn from(ended: Ended) -> Self {
        match ended {
            Ended::NotTrusted(alert) => Self::HubNotTrusted(about_hub(alert)),
            Ended::Refused(alert) => about_us(alert),
            Ended::Silent => Self::Silent,
            Ended::Closed(CLOSE_REFUSED) => Self::NotAdmitted,
            Ended::Version => Self::HubNotTrusted("it speaks another QUIC"),
            Ended::Closed(_) | Ended::Cut | Ended::Here => Self::Ended,
        }
    }
}

/// With which a hub closes the connection of a partner that may not, or no longer, connect; the
/// handshake of the next attempt tells more.
const CLOSE_REFUSED: u32 = 1;

#[expect(clippy::wildcard_enum_match_arm, reason = "other alerts say nothing about certificates")]
fn about_us(alert: AlertDescription) -> Trouble {
    match alert {
        AlertDescription::CertificateRevoked => Trouble::Revoked,
        AlertDescription::CertificateExpired => Trouble::Expired,
        AlertDescription::AccessDenied => Trouble::NotAdmitted,
        AlertDescription::BadCertificate
        | AlertDescription::UnsupportedCertificate
        | AlertDescription::CertificateUnknown
        | AlertDescription::CertificateRequired
        | AlertDescription::DecryptError
        | AlertDescription::UnknownCA => Trouble::NotAccepted,
        AlertDescription::NoApplicationProtocol | AlertDescription::HandshakeFailure => {
            Trouble::HubNotTrusted("it does not speak this protocol")
        }
        _ => Trouble::Ended,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "every other alert is as bad")]
fn about_hub(alert: AlertDescription) -> &'static str {
    match alert {
        AlertDescription::CertificateExpired => "its certificate is over or not yet valid",
        AlertDescription::BadCertificate => "its certificate is of another name",
        AlertDescription::UnknownCA => "its certificate is of another network",
        AlertDescription::UnsupportedCertificate => "its certificate is not a hub's",
        AlertDescription::NoApplicationProtocol => "it does not speak this protocol",
        _ => "its handshake does not check",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closed(alert: u8) -> Trouble {
        Ended::Refused(AlertDescription::from(alert)).into()
    }

    #[test]
    fn the_hubs_alert_becomes_a_sentence_and_a_question_of_trust() {
        let codes = [44, 45, 49, 48].map(|alert| {
            let trouble = closed(alert);
            assert!(trouble.is_about_trust(), "{trouble}");
            trouble.code()
        });

        let said = ["revoked", "certificate-over", "not-admitted", "certificate-not-accepted"];
        assert_eq!(codes, said);
    }

    #[test]
    fn a_hub_that_shuts_down_is_no_question_of_trust() {
        let internal_error = closed(80);

        assert_eq!(internal_error.code(), "hub-ended");
        assert!(!internal_error.is_about_trust());
        assert_eq!(Trouble::from(Ended::Silent).code(), "hub-silent");
    }
}
