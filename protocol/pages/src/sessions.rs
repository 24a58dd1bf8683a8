//! Who sits at which browser: sessions of this start, and which of them has open what the pages guard.

use std::any::Any;

use data_encoding::BASE64URL_NOPAD;
use rand_core::Rng as _;
use ring::digest::{SHA256, SHA256_OUTPUT_LEN, digest};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::language::Language;
use crate::system_rng;

/// Most sessions at once; the oldest gives way.
const SESSIONS_MAX: usize = 8;
const SECRET_LEN: usize = 32;

/// A random text that only its holder knows.
pub type Secret = Zeroizing<String>;

/// Which session: the digest of its cookie, so that what is in memory opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionId([u8; SHA256_OUTPUT_LEN]);

struct Session {
    id: SessionId,
    token: Secret,
    language: Language,
    kept: Option<Kept>,
}

/// A form that was sent and shown once more, to come back to: where it belongs, and what it said.
struct Kept {
    path: String,
    body: Secret,
}

/// What is known of the session that a request came with.
pub struct Seen {
    /// Which session.
    pub id: SessionId,
    /// What each of its forms has to bring along.
    pub token: Secret,
    /// What the pages speak in it.
    pub language: Language,
    /// Whether the passphrase was given in it.
    pub is_open: bool,
}

/// All sessions of this start. At most one of them is open.
pub struct Sessions {
    cookie: String,
    sessions: Vec<Session>,
    open: Option<SessionId>,
    /// What a page keeps for its next step.
    laid_by: Option<Box<dyn Any + Send>>,
}

fn secret() -> Secret {
    let mut bytes = Zeroizing::new([0; SECRET_LEN]);
    system_rng().fill_bytes(bytes.as_mut());
    Zeroizing::new(BASE64URL_NOPAD.encode(bytes.as_ref()))
}

fn digest_of(cookie: &str) -> SessionId {
    let digest = digest(&SHA256, cookie.as_bytes());
    SessionId(digest.as_ref().try_into().expect("SHA-256 has this length"))
}

impl Default for Sessions {
    fn default() -> Self {
        // Browsers do not keep the cookies of two ports apart, so each start has a name of its own.
        let name = secret();
        let name: String = name.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
        Self { cookie: format!("saphan-{name}"), sessions: Vec::new(), open: None, laid_by: None }
    }
}

impl Sessions {
    /// Name of the cookie that carries a session.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }

    /// A new session, locked; returns what its cookie holds.
    pub fn begin(&mut self, language: Language) -> Secret {
        if self.sessions.len() >= SESSIONS_MAX {
            // The open one is in use; whichever else is oldest goes.
            let oldest = self.sessions.iter().position(|one| Some(one.id) != self.open);
            self.sessions.remove(oldest.unwrap_or_default());
        }
        let cookie = secret();
        self.sessions.push(Session {
            id: digest_of(&cookie),
            token: secret(),
            language,
            kept: None,
        });
        cookie
    }

    /// The session of a cookie.
    pub fn find(&self, cookie: &str) -> Option<Seen> {
        let wanted = digest_of(cookie);
        let found = self.sessions.iter().find(|one| bool::from(one.id.0.ct_eq(&wanted.0)))?;
        Some(Seen {
            id: found.id,
            token: found.token.clone(),
            language: found.language,
            is_open: self.open == Some(found.id),
        })
    }

    /// The session has given the passphrase: it goes on under a new cookie, which is returned, and any
    /// other that was open is so no more.
    pub fn open(&mut self, id: SessionId) -> Option<Secret> {
        let session = self.sessions.iter_mut().find(|one| one.id == id)?;
        let cookie = secret();
        session.id = digest_of(&cookie);
        session.token = secret();
        self.open = Some(session.id);
        Some(cookie)
    }

    /// Whether it is this session that is open.
    pub fn is_open(&self, id: SessionId) -> bool {
        self.open == Some(id)
    }

    /// Whether any session is open.
    pub fn has_open(&self) -> bool {
        self.open.is_some()
    }

    /// No session is open any more, and nothing is left of what stood in its forms.
    pub fn lock(&mut self) {
        self.open = None;
        self.sessions.iter_mut().for_each(|one| one.kept = None);
        self.laid_by = None;
    }

    /// Keeps the form of a page in place of the one before, while the session is open.
    pub fn keep(&mut self, id: SessionId, path: &str, body: Secret) {
        if self.open != Some(id) {
            return;
        }
        if let Some(session) = self.sessions.iter_mut().find(|one| one.id == id) {
            session.kept = Some(Kept { path: path.to_owned(), body });
        }
    }

    /// The form of a page, if that is what was kept last.
    pub fn kept(&self, id: SessionId, path: &str) -> Option<Secret> {
        let session = self.sessions.iter().find(|one| one.id == id)?;
        session.kept.as_ref().filter(|kept| kept.path == path).map(|kept| kept.body.clone())
    }

    /// Forgets the form that was kept: it was taken.
    pub fn forget(&mut self, id: SessionId) {
        if let Some(session) = self.sessions.iter_mut().find(|one| one.id == id) {
            session.kept = None;
        }
    }

    /// Lays something by for the next step of a page until the session is locked; there is one such thing.
    pub fn lay_by(&mut self, what: Box<dyn Any + Send>) {
        self.laid_by = Some(what);
    }

    /// Takes what was laid by.
    pub fn take_laid_by(&mut self) -> Option<Box<dyn Any + Send>> {
        self.laid_by.take()
    }

    /// From now on the pages speak another language in it.
    pub fn speak(&mut self, id: SessionId, language: Language) {
        if let Some(session) = self.sessions.iter_mut().find(|one| one.id == id) {
            session.language = language;
        }
    }
}

/// Whether a form brought the token of its session, told in constant time.
pub fn is_token(seen: &Seen, brought: &str) -> bool {
    seen.token.as_bytes().ct_eq(brought.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun(sessions: &mut Sessions) -> (Secret, Seen) {
        let cookie = sessions.begin(Language::English);
        let seen = sessions.find(&cookie).unwrap();
        (cookie, seen)
    }

    #[test]
    fn who_gives_the_passphrase_goes_on_under_a_cookie_that_was_never_in_a_link() {
        let mut sessions = Sessions::default();
        let (before, seen) = begun(&mut sessions);
        assert!(!seen.is_open);

        let after = sessions.open(seen.id).unwrap();

        assert!(sessions.find(&before).is_none());
        let now = sessions.find(&after).unwrap();
        assert!(now.is_open && !is_token(&now, &seen.token));
        sessions.lock();
        assert!(!sessions.find(&after).unwrap().is_open);
    }

    #[test]
    fn at_most_one_session_is_open() {
        let mut sessions = Sessions::default();
        let ((_, first), (_, second)) = (begun(&mut sessions), begun(&mut sessions));
        let first = sessions.open(first.id).unwrap();

        let second = sessions.open(second.id).unwrap();

        assert!(!sessions.find(&first).unwrap().is_open);
        assert!(sessions.find(&second).unwrap().is_open);
    }

    #[test]
    fn a_form_is_kept_for_its_own_page_until_the_office_is_locked() {
        let mut sessions = Sessions::default();
        let (_, seen) = begun(&mut sessions);
        sessions.keep(seen.id, "/new/check", secret());
        assert!(sessions.kept(seen.id, "/new/check").is_none(), "nobody is in yet");
        let cookie = sessions.open(seen.id).unwrap();
        let id = sessions.find(&cookie).unwrap().id;

        sessions.keep(id, "/new/check", secret());

        assert!(sessions.kept(id, "/new/check").is_some());
        assert!(sessions.kept(id, "/new/need").is_none());
        sessions.lock();
        assert!(sessions.kept(id, "/new/check").is_none());
    }

    #[test]
    fn a_token_counts_in_its_own_session_only() {
        let mut sessions = Sessions::default();
        let ((_, first), (_, second)) = (begun(&mut sessions), begun(&mut sessions));

        assert!(is_token(&first, &first.token));
        assert!(!is_token(&first, &second.token) && !is_token(&first, ""));
    }

    #[test]
    fn more_sessions_than_there_may_be_push_out_the_oldest_that_is_not_open() {
        let mut sessions = Sessions::default();
        let (_, seen) = begun(&mut sessions);
        let open = sessions.open(seen.id).unwrap();
        let (old, _) = begun(&mut sessions);

        for _ in 1..SESSIONS_MAX {
            begun(&mut sessions);
        }

        assert!(sessions.find(&open).is_some() && sessions.find(&old).is_none());
        assert_eq!(sessions.sessions.len(), SESSIONS_MAX);
    }
}
