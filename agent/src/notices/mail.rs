//! An e-mail with the fixed words, through the mail server of the settings.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use data_encoding::BASE64URL_NOPAD;
use getrandom::SysRng;
use getrandom::rand_core::TryRng as _;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use saphan_certs::files;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use crate::config::{HubAddress, MailServer};
use crate::pages::Neutral;
use crate::platform;

/// Here TLS begins with the first byte, RFC 8314 section 3.3; elsewhere STARTTLS comes before all else.
const TLS_PORT: u16 = 465;
/// How long a mail server may take, for each of its answers and for all of them.
const ANSWER_WITHIN: Duration = Duration::from_secs(20);
const SENT_WITHIN: Duration = Duration::from_secs(60);
const PASSWORD_LEN_MAX: usize = 4096;
const ID_LEN: usize = 16;

/// Why a notice was not sent.
#[derive(Debug, thiserror::Error)]
pub enum NotSent {
    /// The password is not to be had.
    #[error("the password of the mail server in {} is not read: {problem}", .path.display())]
    Password {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// No connection, or not one that is safe.
    #[error("no safe connection to the mail server; look at smtp_server under [notify]")]
    Connection,
    /// The server does not take it, now or at all.
    #[error("the mail server has refused the notice; look at the settings under [notify]")]
    Refused,
    /// It took too long.
    #[error("the mail server does not answer; it is tried again")]
    Silent,
}

impl NotSent {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Password { .. } => "notice-password",
            Self::Connection => "notice-connection",
            Self::Refused => "notice-refused-by-server",
            Self::Silent => "notice-silent",
        }
    }
}

impl From<lettre::transport::smtp::Error> for NotSent {
    fn from(error: lettre::transport::smtp::Error) -> Self {
        if error.is_timeout() {
            Self::Silent
        } else if error.is_permanent() || error.is_transient() {
            Self::Refused
        } else {
            Self::Connection
        }
    }
}

/// Sends `words` to one address.
pub(super) async fn send(
    dir: &Path,
    mail: &MailServer,
    to: &Address,
    words: &Neutral,
    now: UnixSeconds,
) -> Result<(), NotSent> {
    let message = message(&mail.from, to, words, now)?;
    let transport = transport(dir, mail)?;
    match tokio::time::timeout(SENT_WITHIN, transport.send(message)).await {
        Ok(sent) => sent.map(|_| ()).map_err(NotSent::from),
        Err(_) => Err(NotSent::Silent),
    }
}

fn message(
    from: &Address,
    to: &Address,
    words: &Neutral,
    now: UnixSeconds,
) -> Result<Message, NotSent> {
    let mut id = [0; ID_LEN];
    SysRng.try_fill_bytes(&mut id).map_err(|_| NotSent::Connection)?;
    // What a library would put here names this computer.
    let id = format!("<{}@{}>", BASE64URL_NOPAD.encode(&id), from.domain());
    Message::builder()
        .from(Mailbox::new(None, from.clone()))
        .to(Mailbox::new(None, to.clone()))
        .date(UNIX_EPOCH + Duration::from_secs(now.get()))
        .message_id(Some(id))
        .subject(words.subject.clone())
        .header(ContentType::TEXT_PLAIN)
        .body(words.body.clone())
        .map_err(|_| NotSent::Refused)
}

fn transport(dir: &Path, mail: &MailServer) -> Result<AsyncSmtpTransport<Tokio1Executor>, NotSent> {
    let host = mail.server.host().to_string();
    let tls = || TlsParameters::new(host.clone()).map_err(NotSent::from);
    let tls = if is_here(&mail.server) {
        Tls::None
    } else if mail.server.port() == TLS_PORT {
        Tls::Wrapper(tls()?)
    } else {
        Tls::Required(tls()?)
    };
    let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
        .port(mail.server.port())
        .tls(tls)
        // The name of this computer is nobody's affair.
        .hello_name(ClientId::Domain("localhost".to_owned()))
        .timeout(Some(ANSWER_WITHIN));
    if let Some((user, file)) = &mail.login {
        let password = password(&dir.join(file))?;
        builder = builder.credentials(Credentials::new(user.clone(), password.as_str().to_owned()));
    }
    Ok(builder.build())
}

/// Whether the server is on this very computer, where nothing passes that others could read.
fn is_here(server: &HubAddress) -> bool {
    let host = server.host().to_string();
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The first line of the file, which only its owner may read.
pub(super) fn password(path: &Path) -> Result<Zeroizing<String>, NotSent> {
    let wrong = |problem: String| NotSent::Password { path: path.to_owned(), problem };
    let text =
        files::read_text(path, PASSWORD_LEN_MAX).map_err(|error| wrong(error.to_string()))?;
    let text = Zeroizing::new(text);
    if platform::is_open_to_others(path).unwrap_or(true) {
        return Err(wrong("others may read it; take their permission away".to_owned()));
    }
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(wrong("its first line is empty".to_owned()));
    }
    Ok(Zeroizing::new(line.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::pages::neutral;

    #[test]
    fn a_mail_has_the_fixed_words_and_names_no_computer() {
        let (from, to) =
            ("saphan@example.org".parse().unwrap(), "office@example.org".parse().unwrap());
        let words = neutral(&Config::defaults(), 3);

        let sent = message(&from, &to, &words, UnixSeconds::new(1_780_000_000)).unwrap();

        let text = String::from_utf8(sent.formatted()).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let names: Vec<&str> =
            head.lines().filter_map(|line| line.split_once(": ")).map(|(name, _)| name).collect();
        let expected = [
            "From",
            "To",
            "Date",
            "Message-ID",
            "Subject",
            "Content-Type",
            "Content-Transfer-Encoding",
        ];
        for name in &names {
            assert!(expected.contains(name) || *name == "MIME-Version", "{name}");
        }
        assert_eq!(body.trim_end(), words.body.trim_end());
        assert!(head.contains("@example.org>"));
    }

    #[test]
    fn only_a_server_on_this_computer_is_spoken_to_in_clear() {
        for (server, here) in [
            ("localhost:25", true),
            ("127.0.0.1:2525", true),
            ("[::1]:25", true),
            ("mail.example.org:587", false),
            ("192.0.2.1:25", false),
            ("localhost.example.org:25", false),
        ] {
            assert_eq!(is_here(&server.parse().unwrap()), here, "{server}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_password_that_others_may_read_is_not_used() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("password");
        std::fs::write(&path, "secret\nnothing\n").unwrap();
        let allow = |mode| {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        };

        allow(0o644);
        assert!(password(&path).is_err());
        allow(0o600);
        assert_eq!(password(&path).unwrap().as_str(), "secret");
    }
}
