//! The one-time text with which somebody joins a network (docs/protocol.md, section 20).
//!
//! ```text
//! saphan1/NETWORK/PARTNER/HOST:PORT/BASE32
//! BASE32 = fingerprint of the root, 32 bytes || code, 16 bytes || check part, 7 bytes
//! ```
//!
//! It goes to the office on any way: whoever reads it on its way can ask to join in the office's name,
//! and the 25 digits that are then compared by telephone are not those of the office.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use data_encoding::BASE32_NOPAD_NOCASE;
use saphan_protocol::door::{CODE_LEN, InvitationCode};
use saphan_protocol::ids::{Digest, NetworkName, PartnerId};
use zeroize::{Zeroize as _, Zeroizing};

use crate::fingerprint::Fingerprint;
use crate::hub_name::HubAddress;

/// Shortest life of an invitation.
pub const INVITATION_LIFE_MIN: Duration = Duration::from_secs(3600);
/// Longest life of an invitation; a hub takes none that lives longer.
pub const INVITATION_LIFE_MAX: Duration = Duration::from_secs(7 * 86_400);
/// Longest invitation in characters.
pub const INVITATION_CHARS_MAX: usize = 180;

const SCHEME: &str = "saphan1";
/// 56 bits of a hash: a slip gets past it once in 10^16.
const CHECK_LEN: usize = 7;
const PACKED_LEN: usize = Digest::LEN + CODE_LEN + CHECK_LEN;
/// 55 bytes are 440 bits: 88 letters and none of them half used.
const LETTERS: usize = PACKED_LEN * 8 / 5;
/// What goes before the hash, so that the check part is a hash of nothing else.
const CHECK_CONTEXT: &[u8] = b"saphan/1/invitation-check";
/// No text of ours is longer, however it was broken into lines.
const TYPED_LEN_MAX: usize = 4 * INVITATION_CHARS_MAX;

/// Why a text is no invitation, or none can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvitationError {
    /// [J-101] Not an invitation.
    #[error(
        "[J-101] this is no invitation: one begins with saphan1/ and has five parts; copy all of it"
    )]
    Form,
    /// [J-102] Copied with a mistake.
    #[error(
        "[J-102] the invitation was copied or typed wrongly; compare it letter by letter, or copy it again"
    )]
    Mistyped,
    /// [J-103] The names in it are too long.
    #[error(
        "[J-103] the invitation would have {0} characters, 180 at most; give the hub a shorter name with --hub"
    )]
    TooLong(usize),
}

impl InvitationError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Form => "invitation-form",
            Self::Mistyped => "invitation-mistyped",
            Self::TooLong(_) => "invitation-too-long",
        }
    }
}

/// Everything that an office needs to ask to join.
pub struct Invitation {
    /// The network to join.
    pub network: NetworkName,
    /// What the office will be called there.
    pub partner: PartnerId,
    /// Where the network's hub is dialled.
    pub hub: HubAddress,
    /// Of the authority's root certificate: what the hub shows must hash to it.
    pub root: Fingerprint,
    /// What the hub knows the invitation by, once.
    pub code: InvitationCode,
}

impl Invitation {
    /// The text, in small letters.
    ///
    /// # Errors
    /// J-103.
    pub fn to_text(&self) -> Result<Zeroizing<String>, InvitationError> {
        let names = Names { network: &self.network, partner: &self.partner, hub: &self.hub };
        let mut packed = Zeroizing::new([0; PACKED_LEN]);
        let (contents, check) = packed.split_at_mut(PACKED_LEN - CHECK_LEN);
        contents[..Digest::LEN].copy_from_slice(self.root.digest().as_bytes());
        contents[Digest::LEN..].copy_from_slice(self.code.expose());
        check.copy_from_slice(&check_part(&names, contents));
        let mut text = Zeroizing::new(String::with_capacity(TYPED_LEN_MAX));
        text.push_str(&names.to_string());
        BASE32_NOPAD_NOCASE.encode_append(packed.as_ref(), &mut text);
        text.make_ascii_lowercase();
        if text.len() > INVITATION_CHARS_MAX {
            return Err(InvitationError::TooLong(text.len()));
        }
        Ok(text)
    }

    /// Reads a text in either case, with line breaks and spaces anywhere.
    ///
    /// # Errors
    /// J-101, then J-102.
    pub fn parse(text: &str) -> Result<Self, InvitationError> {
        if text.len() > TYPED_LEN_MAX {
            return Err(InvitationError::Form);
        }
        let mut joined = Zeroizing::new(String::with_capacity(TYPED_LEN_MAX));
        joined.extend(text.chars().filter(|letter| !letter.is_whitespace()));
        joined.make_ascii_lowercase();
        let mut parts = joined.split('/');
        let mut part = || parts.next().ok_or(InvitationError::Form);
        let [scheme, network, partner, hub, letters] =
            [part()?, part()?, part()?, part()?, part()?];
        if scheme != SCHEME || parts.next().is_some() {
            return Err(InvitationError::Form);
        }
        // From here on the text wants to be an invitation: what does not fit is a slip.
        let slip = InvitationError::Mistyped;
        let (network, partner) =
            (network.parse().map_err(|_| slip)?, partner.parse().map_err(|_| slip)?);
        let hub: HubAddress = hub.parse().map_err(|_| slip)?;
        if letters.len() != LETTERS || joined.len() > INVITATION_CHARS_MAX {
            return Err(slip);
        }
        let packed = BASE32_NOPAD_NOCASE.decode(letters.as_bytes()).map(Zeroizing::new);
        let packed = packed.map_err(|_| slip)?;
        let (contents, check) = packed.split_at(PACKED_LEN - CHECK_LEN);
        let names = Names { network: &network, partner: &partner, hub: &hub };
        if check_part(&names, contents) != *check {
            return Err(slip);
        }
        let (root, code) = contents.split_at(Digest::LEN);
        let root = Digest::try_from(root).expect("the first 32 of 48 bytes");
        let mut bytes: [u8; CODE_LEN] = code.try_into().expect("the last 16 of 48 bytes");
        let code = InvitationCode::from_bytes(Zeroizing::new(bytes));
        bytes.zeroize();
        Ok(Self { network, partner, hub, root: root.into(), code })
    }
}

/// How long an invitation is good: an hour to a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life(Duration);

/// The text is no such time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an invitation is good for 1h to 168h, or 1d to 7d")]
pub struct NotLife;

impl Life {
    /// The time.
    pub fn get(self) -> Duration {
        self.0
    }
}

impl FromStr for Life {
    type Err = NotLife;

    fn from_str(text: &str) -> Result<Self, NotLife> {
        let unit = text.chars().last().ok_or(NotLife)?;
        let seconds: u64 = match unit {
            'h' => 3600,
            'd' => 86_400,
            _ => return Err(NotLife),
        };
        let count: u64 = text[..text.len() - unit.len_utf8()].parse().map_err(|_| NotLife)?;
        let life = Duration::from_secs(count.saturating_mul(seconds));
        let fits = (INVITATION_LIFE_MIN..=INVITATION_LIFE_MAX).contains(&life);
        if fits { Ok(Self(life)) } else { Err(NotLife) }
    }
}

/// The parts that people can read, as they stand before the letters.
struct Names<'a> {
    network: &'a NetworkName,
    partner: &'a PartnerId,
    hub: &'a HubAddress,
}

impl fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { network, partner, hub } = self;
        write!(f, "{SCHEME}/{network}/{partner}/{}/", hub.to_string().to_ascii_lowercase())
    }
}

/// The first bytes of SHA-256 over the context, the readable parts and the packed ones.
fn check_part(names: &Names<'_>, contents: &[u8]) -> [u8; CHECK_LEN] {
    let names = names.to_string();
    let hashed = Zeroizing::new([CHECK_CONTEXT, names.as_bytes(), contents].concat());
    *Digest::of(&hashed).as_bytes().first_chunk().expect("32 bytes hold 7")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn invitation(hub: &str) -> Invitation {
        Invitation {
            network: "mekong".parse().unwrap(),
            partner: "nkw-la".parse().unwrap(),
            hub: hub.parse().unwrap(),
            root: Fingerprint::of_certificate(b"root"),
            code: InvitationCode::from_bytes(Zeroizing::new([7; CODE_LEN])),
        }
    }

    fn text() -> String {
        invitation("hub.example.org:4433").to_text().unwrap().to_string()
    }

    fn error(text: &str) -> Option<InvitationError> {
        Invitation::parse(text).err()
    }

    #[test]
    fn an_invitation_is_read_as_it_comes_out_of_a_letter_or_a_scanner() {
        let text = text();
        let broken = text.replace('/', "/\r\n ");

        for typed in [&text, &text.to_uppercase(), &broken, &format!(" {text}\n")] {
            let read = Invitation::parse(typed).unwrap();

            assert_eq!(read.network.as_str(), "mekong");
            assert_eq!(read.partner.as_str(), "nkw-la");
            assert_eq!(read.hub.to_string(), "hub.example.org:4433");
            assert_eq!(read.root, Fingerprint::of_certificate(b"root"));
            assert_eq!(read.code.expose(), &[7; CODE_LEN]);
        }
        assert!(text.len() <= 140, "{} of {INVITATION_CHARS_MAX}", text.len());
    }

    /// J-101.
    #[test]
    fn what_is_something_else_is_said_to_be_so() {
        for other in ["", "saphan2/a", "https://example.org/", "saphan1/mekong", &text()[1..]] {
            assert_eq!(error(other), Some(InvitationError::Form), "{other}");
        }
        assert_eq!(error(&"saphan1/".repeat(200)), Some(InvitationError::Form));
        assert_eq!(InvitationError::Form.code(), "invitation-form");
    }

    /// J-102.
    #[test]
    fn one_wrong_letter_anywhere_is_a_slip() {
        let text = text();
        for at in SCHEME.len() + 1..text.len() {
            let other = if &text[at..=at] == "b" { "c" } else { "b" };
            if &text[at..=at] == "/" {
                continue;
            }
            let wrong = format!("{}{other}{}", &text[..at], &text[at + 1..]);

            assert_eq!(error(&wrong), Some(InvitationError::Mistyped), "{wrong}");
        }
        assert_eq!(error(&text[..text.len() - 1]), Some(InvitationError::Mistyped));
        assert_eq!(InvitationError::Mistyped.code(), "invitation-mistyped");
    }

    /// J-103.
    #[test]
    fn an_invitation_is_no_longer_than_a_message() {
        let longest = format!("{}.example.org:4433", "a".repeat(52));
        let over = format!("{}.example.org:44330", "a".repeat(52));

        assert_eq!(invitation(&longest).to_text().unwrap().len(), INVITATION_CHARS_MAX);
        let error = invitation(&over).to_text().unwrap_err();
        assert_eq!(error.code(), "invitation-too-long");
    }

    #[test]
    fn an_invitation_lives_from_an_hour_to_a_week() {
        for (text, hours) in [("1h", 1), ("72h", 72), ("7d", 168)] {
            let life: Life = text.parse().unwrap();
            assert_eq!(life.get().as_secs(), hours * 3600);
        }
        for bad in ["", "h", "0h", "169h", "8d", "72", "72m", "-1h", "99999999999999999999h", "1ຊ"]
        {
            assert!(bad.parse::<Life>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_pasted_is_read_or_refused(text: String) {
            prop_assert!(error(&text).is_some());
        }
    }
}
