//! Why a connection is over, whatever carried it.

use quinn::ConnectionError;
use rustls::{AlertDescription, Error as TlsError};

/// Why a connection is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Ended {
    /// We do not trust the other side; the alert is ours (RFC 8446 section 6).
    #[error("the other side is not trusted: {0:?}")]
    NotTrusted(AlertDescription),
    /// The other side does not trust us; the alert is its own.
    #[error("the other side does not trust us: {0:?}")]
    Refused(AlertDescription),
    /// The other side closed it with a code of our protocol.
    #[error("closed by the other side with code {0}")]
    Closed(u32),
    /// Nothing was heard for too long.
    #[error("the other side is silent")]
    Silent,
    /// The other side speaks no version of the carrier that we do.
    #[error("the other side speaks another version")]
    Version,
    /// The line broke, or the other side broke the carrier's rules.
    #[error("the line was cut")]
    Cut,
    /// We closed it.
    #[error("closed here")]
    Here,
}

impl Ended {
    /// What a failure of TLS says about whom. `None` if it is no failure of TLS.
    pub(crate) fn of_tls(error: &std::io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref::<TlsError>().map(Self::from)
    }
}

impl From<&TlsError> for Ended {
    #[expect(clippy::wildcard_enum_match_arm, reason = "every other failure is as bad")]
    fn from(error: &TlsError) -> Self {
        match error {
            TlsError::AlertReceived(alert) => Self::Refused(*alert),
            TlsError::InvalidCertificate(error) => {
                Self::NotTrusted(AlertDescription::from(error.clone()))
            }
            TlsError::NoApplicationProtocol => {
                Self::NotTrusted(AlertDescription::NoApplicationProtocol)
            }
            _ => Self::NotTrusted(AlertDescription::HandshakeFailure),
        }
    }
}

impl From<ConnectionError> for Ended {
    fn from(error: ConnectionError) -> Self {
        match error {
            ConnectionError::TransportError(error) => {
                alert(u64::from(error.code)).map_or(Self::Cut, Self::NotTrusted)
            }
            ConnectionError::ConnectionClosed(close) => {
                alert(u64::from(close.error_code)).map_or(Self::Cut, Self::Refused)
            }
            ConnectionError::ApplicationClosed(close) => {
                u32::try_from(u64::from(close.error_code)).map_or(Self::Cut, Self::Closed)
            }
            ConnectionError::TimedOut | ConnectionError::CidsExhausted => Self::Silent,
            ConnectionError::VersionMismatch => Self::Version,
            ConnectionError::Reset => Self::Cut,
            ConnectionError::LocallyClosed => Self::Here,
        }
    }
}

/// The TLS alert in a QUIC error code, RFC 9001 section 4.8.
fn alert(code: u64) -> Option<AlertDescription> {
    let alert = code.checked_sub(0x100)?;
    u8::try_from(alert).ok().map(AlertDescription::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alert_means_the_same_on_both_carriers() {
        let alert = AlertDescription::CertificateRevoked;
        let error_code = quinn::TransportErrorCode::crypto(44);
        let close = quinn::ConnectionClose { error_code, frame_type: None, reason: "".into() };

        let on_quic = Ended::from(ConnectionError::ConnectionClosed(close));
        let on_tcp = Ended::from(&TlsError::AlertReceived(alert));

        assert_eq!((on_quic, on_tcp), (Ended::Refused(alert), Ended::Refused(alert)));
    }

    #[test]
    fn an_error_of_the_transport_is_no_alert() {
        let close = quinn::ConnectionClose {
            error_code: quinn::TransportErrorCode::FLOW_CONTROL_ERROR,
            frame_type: None,
            reason: "".into(),
        };

        assert_eq!(Ended::from(ConnectionError::ConnectionClosed(close)), Ended::Cut);
    }
}
