//! What people compare to be sure that they mean the same key or the same authority.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER_PERMISSIVE;
use saphan_protocol::ids::Digest;
use saphan_protocol::keys::VerifyingKey;

const GROUP_LEN: usize = 4;

/// A SHA-256 shown as sixteen groups of four hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(Digest);

/// The text is no fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a fingerprint is 64 hexadecimal digits; spaces between them do not matter")]
pub struct NotFingerprint;

impl Fingerprint {
    /// Of a certificate, over its DER: the same value as `openssl x509 -fingerprint -sha256`.
    pub fn of_certificate(der: &[u8]) -> Self {
        Self(Digest::of(der))
    }

    /// Of a public key, over its 32 bytes.
    pub fn of_key(key: &VerifyingKey) -> Self {
        Self(Digest::of(key.as_bytes()))
    }

    /// The digest.
    pub fn digest(&self) -> &Digest {
        &self.0
    }
}

impl From<Digest> for Fingerprint {
    fn from(digest: Digest) -> Self {
        Self(digest)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, digit) in self.0.to_string().chars().enumerate() {
            if at > 0 && at % GROUP_LEN == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

impl FromStr for Fingerprint {
    type Err = NotFingerprint;

    /// Takes either case, with spaces, hyphens or colons anywhere.
    fn from_str(text: &str) -> Result<Self, NotFingerprint> {
        const DIGITS: usize = Digest::LEN * 2;
        let digits: Vec<u8> = text
            .bytes()
            .filter(|byte| !matches!(byte, b' ' | b'-' | b':' | b'\n' | b'\r'))
            .take(DIGITS + 1)
            .collect();
        if digits.len() != DIGITS {
            return Err(NotFingerprint);
        }
        let bytes = HEXLOWER_PERMISSIVE.decode(&digits).map_err(|_| NotFingerprint)?;
        bytes.as_slice().try_into().map(Self).map_err(|_| NotFingerprint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_survives_being_copied_by_hand() {
        let shown = Fingerprint::of_certificate(b"root").to_string();

        assert_eq!(shown.split(' ').count(), 16);
        assert_eq!(shown.parse(), Ok(Fingerprint::of_certificate(b"root")));
        assert_eq!(
            shown.to_uppercase().replace(' ', ":").parse(),
            Ok(Fingerprint::of_certificate(b"root"))
        );
        assert_eq!(shown[1..].parse::<Fingerprint>(), Err(NotFingerprint));
        assert_eq!("ລາວ".parse::<Fingerprint>(), Err(NotFingerprint));
    }
}
