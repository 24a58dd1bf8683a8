//! The authority's signed word that somebody who asked to join does not (docs/protocol.md, section 20).

use std::fmt;
use std::str::FromStr;

use saphan_protocol::cbor::Limits;
use saphan_protocol::cose::{CoseError, Sign1Message, Signed};
use saphan_protocol::ids::{Digest, NetworkName, PartnerId};
use saphan_protocol::safe_text::is_hidden;
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};

use crate::request::PartnerRequest;
use crate::x509::{Roots, TrustAnchors as _};

/// Most characters of the words beside a reason.
pub const WORDS_CHARS_MAX: usize = 200;

/// What the authority says, as it is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rejection {
    /// When, by the authority's clock.
    pub at: UnixSeconds,
    /// The invitation that the request came with: SHA-256 of its code.
    pub code: Digest,
    /// What the administrator adds for the applicant to read.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub words: Option<Words>,
    /// Why.
    pub reason: RejectionReason,
    /// The network that was to be joined.
    pub network: NetworkName,
    /// Who was to be admitted.
    pub partner: PartnerId,
    /// Which request: [`PartnerRequest::id`].
    pub request: Digest,
}

impl Signed for Rejection {
    const CONTEXT: &'static str = "saphan/1/rejection";
    const LIMITS: Limits = Limits::new(WORDS_CHARS_MAX * 4 + 512, 24);
}

/// Why somebody is not admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RejectionReason {
    /// The numbers were compared, and they are not of the same request.
    NumberDiffers,
    /// Nobody of the office was reached on a number that was known before.
    NotReached,
    /// The office does not know of any request.
    NotTheirs,
    /// Another invitation is to be used: of another name, or a newer one.
    OtherInvitation,
    /// What the words beside it say.
    Other,
}

impl RejectionReason {
    /// As it stands on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NumberDiffers => "number-differs",
            Self::NotReached => "not-reached",
            Self::NotTheirs => "not-theirs",
            Self::OtherInvitation => "other-invitation",
            Self::Other => "other",
        }
    }

    /// For the applicant.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::NumberDiffers => "the number that was read out is not that of the request",
            Self::NotReached => "the administrator reached nobody of this office",
            Self::NotTheirs => "the administrator was told that this office asks for nothing",
            Self::OtherInvitation => "another invitation is to be used",
            Self::Other => "the administrator gives another reason",
        }
    }
}

/// Some words for the applicant: 1 to 200 visible characters, one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Words(String);

/// The text is too long, empty, or hides something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("words for the applicant are one line of 1 to 200 characters, all of them visible")]
pub struct NotWords;

impl FromStr for Words {
    type Err = NotWords;

    fn from_str(text: &str) -> Result<Self, NotWords> {
        Self::try_from(text.to_owned())
    }
}

impl TryFrom<String> for Words {
    type Error = NotWords;

    fn try_from(text: String) -> Result<Self, NotWords> {
        let fits = !text.trim().is_empty()
            && text.len() <= WORDS_CHARS_MAX * 4
            && text.chars().count() <= WORDS_CHARS_MAX
            && !text.chars().any(|letter| letter == '\n' || is_hidden(letter));
        if fits { Ok(Self(text)) } else { Err(NotWords) }
    }
}

impl From<Words> for String {
    fn from(words: Words) -> Self {
        words.0
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a rejection does not count.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RejectionError {
    /// [J-104] Not signed by the authority as a rejection.
    #[error("[J-104] a refusal came that the authority did not sign: {0}")]
    Signature(#[from] CoseError),
    /// [J-105] Of another network.
    #[error("[J-105] a refusal came from network {0}")]
    Network(NetworkName),
    /// [J-106] Of another request.
    #[error("[J-106] a refusal came for another request than this one")]
    Request,
}

impl RejectionError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Signature(error) => error.code(),
            Self::Network(_) => "rejection-network",
            Self::Request => "rejection-request",
        }
    }
}

impl Rejection {
    /// Reads what the authority has signed with the key of any of its roots.
    ///
    /// # Errors
    /// J-104, J-105.
    pub fn check(message: &[u8], roots: &Roots) -> Result<Self, RejectionError> {
        let message = Sign1Message::<Self>::parse(message)?;
        let signer = roots.all().find(|root| root.key().id() == message.key_id());
        let rejection = message.verify(signer.unwrap_or(roots.current()).key())?;
        if rejection.network != *roots.network() {
            return Err(RejectionError::Network(rejection.network));
        }
        Ok(rejection)
    }

    /// Whether it is about this request, as it came with the invitation of this code.
    ///
    /// # Errors
    /// J-106.
    pub fn of_request(
        self,
        code: &Digest,
        request: &PartnerRequest,
    ) -> Result<Self, RejectionError> {
        let fits = self.code == *code
            && self.request == request.id()
            && self.partner == *request.partner();
        if fits { Ok(self) } else { Err(RejectionError::Request) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{Ca, NOW, key, mekong, vientiane};
    use crate::issuer::CaSigner as _;

    fn request(seed: u8) -> PartnerRequest {
        let text = PartnerRequest::create(&mekong(), &vientiane(), &key(seed), &key(3), NOW);
        PartnerRequest::parse(&text.unwrap()).unwrap()
    }

    fn rejection() -> Rejection {
        Rejection {
            at: NOW,
            code: Digest::of(b"code"),
            words: Some("telephone Noy, please".parse().unwrap()),
            reason: RejectionReason::NotReached,
            network: mekong(),
            partner: vientiane(),
            request: request(2).id(),
        }
    }

    #[test]
    fn the_authoritys_word_is_read_under_its_root() {
        let ca = Ca::of(&mekong(), 1);
        let signed = ca.signer.sign_rejection(&rejection()).unwrap();

        let read = Rejection::check(signed.as_bytes(), &ca.root.clone().into()).unwrap();

        assert_eq!(read.of_request(&Digest::of(b"code"), &request(2)), Ok(rejection()));
    }

    /// J-104, J-105, J-106.
    #[test]
    fn another_authority_network_or_request_is_no_refusal_of_ours() {
        let (ca, other) = (Ca::of(&mekong(), 1), Ca::of(&mekong(), 4));
        let danube = Rejection { network: "danube".parse().unwrap(), ..rejection() };
        let signed = |ca: &Ca, body: &Rejection| ca.signer.sign_rejection(body).unwrap();
        let code =
            |message: &[u8]| Rejection::check(message, &ca.root.clone().into()).unwrap_err().code();

        assert_eq!(code(signed(&other, &rejection()).as_bytes()), "signed-other-key");
        assert_eq!(code(signed(&ca, &danube).as_bytes()), "rejection-network");
        let read = Rejection::check(signed(&ca, &rejection()).as_bytes(), &ca.root.clone().into())
            .unwrap();
        for (code, seed) in [(b"code", 5), (b"edoc", 2)] {
            let error = read.clone().of_request(&Digest::of(code), &request(seed)).unwrap_err();
            assert_eq!(error.code(), "rejection-request");
        }
    }

    #[test]
    fn words_are_one_visible_line() {
        let longest = "ນ".repeat(WORDS_CHARS_MAX);
        for good in ["no", "ບໍ່ມີໃຜຮັບສາຍ", &longest] {
            assert_eq!(good.parse::<Words>().unwrap().to_string(), good);
        }
        for bad in ["", "  ", "a\nb", "a\u{202e}b", &format!("{longest}a")] {
            assert_eq!(bad.parse::<Words>(), Err(NotWords), "{bad:?}");
        }
    }
}
