//! One-time links: whoever can read the program's folder may make one, and the pages take each once.
//!
//! `serve` writes its address and a key of this start to a file for the owner alone, and locks it for as
//! long as it runs: a file that a crash left behind names a port that another may have taken since. `open`
//! makes links with it. A link opens a session and nothing else: the passphrase is asked for all the same.

use std::fs::File;
use std::sync::OnceLock;
use std::time::Duration;

use data_encoding::BASE64URL_NOPAD;
use rand_core::Rng;
use ring::hmac;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

/// In the program's folder while the pages are served.
pub const LINK_FILE: &str = "pages.link";
/// Longest such file, in bytes.
pub const LINK_FILE_LEN_MAX: usize = 1024;
const KEY_LEN: usize = 32;
const NONCE_LEN: usize = 16;
const MOMENT_LEN: usize = 8;
/// How long a link works: from the program that makes it to the browser it takes a moment.
pub const LINK_GOOD_FOR: Duration = Duration::from_secs(300);
/// Most links that are remembered as used; past that a start takes no more of them before one is over.
const USED_MAX: usize = 64;
/// Kept apart from whatever else may be computed with a key.
const CONTEXT: &[u8] = b"saphan/1/pages-link";

/// Why a link opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// It was not made for this start of the pages, or is cut off.
    #[error("the link is not one of this start")]
    Unknown,
    /// Its time is over.
    #[error("the link is older than five minutes")]
    Late,
    /// It was used before.
    #[error("the link was used before")]
    Used,
}

impl LinkError {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unknown => "link-unknown",
            Self::Late => "link-late",
            Self::Used => "link-used",
        }
    }
}

/// The address of the pages and the key that makes links to them.
pub struct LinkMaker {
    origin: String,
    key: Zeroizing<[u8; KEY_LEN]>,
    /// The file that it was written to, with the lock that says that the pages are served.
    held: OnceLock<File>,
}

impl LinkMaker {
    /// A key for pages at `origin`, which is `http://` with host and port.
    pub fn new(origin: String, rng: &mut impl Rng) -> Self {
        let mut key = Zeroizing::new([0; KEY_LEN]);
        rng.fill_bytes(key.as_mut());
        Self { origin, key, held: OnceLock::new() }
    }

    /// What stands in [`LINK_FILE`]; to be written for its owner alone.
    pub fn to_text(&self) -> Zeroizing<String> {
        let key = Zeroizing::new(BASE64URL_NOPAD.encode(self.key.as_ref()));
        Zeroizing::new(format!("{}\n{}\n", self.origin, &*key))
    }

    /// Reads what [`LinkMaker::to_text`] wrote.
    pub fn from_text(text: &str) -> Option<Self> {
        let (origin, key) = text.trim_end().split_once('\n')?;
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(key.as_bytes()).ok()?);
        let key = Zeroizing::new(<[u8; KEY_LEN]>::try_from(bytes.as_slice()).ok()?);
        Some(Self { origin: origin.to_owned(), key, held: OnceLock::new() })
    }

    /// Keeps a locked file for as long as it makes links.
    pub fn hold(&self, file: File) {
        // It is written once; a file more would be closed here, and so let go.
        let _ = self.held.set(file);
    }

    /// A link that works once.
    pub fn link(&self, now: UnixSeconds, rng: &mut impl Rng) -> Zeroizing<String> {
        let mut token = [0; NONCE_LEN + MOMENT_LEN];
        rng.fill_bytes(&mut token[..NONCE_LEN]);
        token[NONCE_LEN..].copy_from_slice(&now.get().to_be_bytes());
        let tag = hmac::sign(&self.mac(), &[CONTEXT, &token].concat());
        let token = BASE64URL_NOPAD.encode(&[&token, tag.as_ref()].concat());
        Zeroizing::new(format!("{}/open?link={token}", self.origin))
    }

    fn mac(&self) -> hmac::Key {
        hmac::Key::new(hmac::HMAC_SHA256, self.key.as_ref())
    }
}

/// What tells good links from others, and remembers those that were used.
pub struct LinkTaker {
    mac: hmac::Key,
    used: Vec<([u8; NONCE_LEN], UnixSeconds)>,
}

impl LinkTaker {
    /// Takes what `maker` makes.
    pub fn of(maker: &LinkMaker) -> Self {
        Self { mac: maker.mac(), used: Vec::new() }
    }

    /// Uses a link up.
    ///
    /// # Errors
    /// [`LinkError`].
    pub fn take(&mut self, token: &str, now: UnixSeconds) -> Result<(), LinkError> {
        let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).map_err(|_| LinkError::Unknown)?;
        let (said, tag) =
            bytes.split_at_checked(NONCE_LEN + MOMENT_LEN).ok_or(LinkError::Unknown)?;
        hmac::verify(&self.mac, &[CONTEXT, said].concat(), tag).map_err(|_| LinkError::Unknown)?;
        let (nonce, moment) = said.split_first_chunk().ok_or(LinkError::Unknown)?;
        let moment = <[u8; MOMENT_LEN]>::try_from(moment).map_err(|_| LinkError::Unknown)?;
        let made = UnixSeconds::new(u64::from_be_bytes(moment));
        if now.since(made).max(made.since(now)) > LINK_GOOD_FOR {
            return Err(LinkError::Late);
        }
        self.used.retain(|(_, made)| now.since(*made) <= LINK_GOOD_FOR);
        if self.used.iter().any(|(used, _)| used == nonce) || self.used.len() >= USED_MAX {
            return Err(LinkError::Used);
        }
        self.used.push((*nonce, made));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system_rng;

    const NOW: UnixSeconds = UnixSeconds::new(1_780_000_000);

    fn maker() -> LinkMaker {
        LinkMaker::new("http://saphan.localhost:8780".to_owned(), &mut system_rng())
    }

    fn token(maker: &LinkMaker, at: UnixSeconds) -> String {
        let link = maker.link(at, &mut system_rng());
        link.split_once("?link=").unwrap().1.to_owned()
    }

    #[test]
    fn a_link_works_once_and_not_after_five_minutes() {
        let maker = maker();
        let mut taker = LinkTaker::of(&maker);
        let (first, second) = (token(&maker, NOW), token(&maker, NOW));

        assert_eq!(taker.take(&first, NOW), Ok(()));
        assert_eq!(taker.take(&first, NOW.plus(Duration::from_secs(1))), Err(LinkError::Used));
        assert_eq!(taker.take(&second, NOW.plus(LINK_GOOD_FOR)), Ok(()));
        let late = NOW.plus(LINK_GOOD_FOR).plus(Duration::from_secs(1));
        assert_eq!(taker.take(&first, late), Err(LinkError::Late));
        assert_eq!(taker.take(&token(&maker, late), NOW), Err(LinkError::Late));
    }

    #[test]
    fn a_link_of_another_start_or_with_another_moment_opens_nothing() {
        let maker = maker();
        let mut taker = LinkTaker::of(&maker);
        let mut changed = BASE64URL_NOPAD.decode(token(&maker, NOW).as_bytes()).unwrap();
        changed[NONCE_LEN + MOMENT_LEN - 1] ^= 1;
        let changed = BASE64URL_NOPAD.encode(&changed);

        for wrong in [token(&self::maker(), NOW), changed, String::new(), "%".to_owned()] {
            assert_eq!(taker.take(&wrong, NOW), Err(LinkError::Unknown), "{wrong}");
        }
    }

    #[test]
    fn a_flood_of_links_is_bounded() {
        let maker = maker();
        let mut taker = LinkTaker::of(&maker);
        for _ in 0..USED_MAX {
            assert_eq!(taker.take(&token(&maker, NOW), NOW), Ok(()));
        }

        assert_eq!(taker.take(&token(&maker, NOW), NOW), Err(LinkError::Used));
        let later = NOW.plus(LINK_GOOD_FOR).plus(Duration::from_secs(1));
        assert_eq!(taker.take(&token(&maker, later), later), Ok(()));
    }

    #[test]
    fn what_serve_wrote_makes_links_that_it_takes() {
        let served = maker();

        let read = LinkMaker::from_text(&served.to_text()).unwrap();

        assert_eq!(LinkTaker::of(&served).take(&token(&read, NOW), NOW), Ok(()));
        assert!(LinkMaker::from_text("http://saphan.localhost:8780\nAAAA\n").is_none());
    }
}
