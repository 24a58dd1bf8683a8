//! Whom to tell that something waits, and how.

use std::path::PathBuf;

use lettre::Address;

use super::{ConfigError, HubAddress, Setting, Value, on_or_off, optional, required};

/// Most people who are told by e-mail.
const MAIL_TO_MAX: usize = 10;
/// Longest name of a user at a mail server, in bytes.
const USER_LEN_MAX: usize = 200;

/// Where notices go.
#[derive(Debug, Clone)]
pub struct Notify {
    /// Who gets an e-mail.
    pub mail_to: Vec<Address>,
    /// From which address.
    pub mail_from: Option<Address>,
    /// Through which server.
    pub server: Option<HubAddress>,
    /// As whom there.
    pub user: Option<String>,
    /// File whose first line is the password for it; within the data directory, if it is no whole path.
    pub password_file: Option<PathBuf>,
    /// Whether the desktop shows a notice.
    pub desktop: bool,
}

/// Everything that an e-mail needs, but the password itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailServer {
    /// Who gets it.
    pub to: Vec<Address>,
    /// From which address.
    pub from: Address,
    /// Where the server is.
    pub server: HubAddress,
    /// As whom, and where the password is; nobody where the server asks for nobody.
    pub login: Option<(String, PathBuf)>,
}

impl Notify {
    pub(super) fn of(values: &[Value]) -> Result<Self, ConfigError> {
        const ADDRESS: &str = "an e-mail address like office@example.org";
        use Setting as S;
        let address = |text: &str| text.trim().parse().map_err(|_| ADDRESS.to_owned());
        let addresses = |text: &str| {
            let all: Result<Vec<Address>, String> = text.split(',').map(address).collect();
            match all {
                Ok(all) if all.len() <= MAIL_TO_MAX => Ok(all),
                _ => Err(format!("up to {MAIL_TO_MAX} e-mail addresses, with commas between them")),
            }
        };
        let server = |text: &str| {
            text.parse().map_err(|_| "a host and a port, like mail.example.org:587".to_owned())
        };
        let user = |text: &str| {
            let fits =
                (1..=USER_LEN_MAX).contains(&text.len()) && !text.chars().any(char::is_control);
            if fits { Ok(text.to_owned()) } else { Err("a name of a user".to_owned()) }
        };
        let path = |text: &str| {
            if text.is_empty() { Err("a file".to_owned()) } else { Ok(PathBuf::from(text)) }
        };
        Ok(Self {
            mail_to: optional(values, S::NotifyMailTo, addresses)?.unwrap_or_default(),
            mail_from: optional(values, S::NotifyMailFrom, address)?,
            server: optional(values, S::NotifySmtpServer, server)?,
            user: optional(values, S::NotifySmtpUser, user)?,
            password_file: optional(values, S::NotifySmtpPasswordFile, path)?,
            desktop: required(values, S::NotifyDesktop, on_or_off)?,
        })
    }

    /// What an e-mail needs; `None` if nobody is to get one, [`Setting`] names what is missing.
    ///
    /// # Errors
    /// The first setting that is missing.
    pub fn mail(&self) -> Result<Option<MailServer>, Setting> {
        if self.mail_to.is_empty() {
            return Ok(None);
        }
        let from = self.mail_from.clone().ok_or(Setting::NotifyMailFrom)?;
        let server = self.server.clone().ok_or(Setting::NotifySmtpServer)?;
        let login = match (&self.user, &self.password_file) {
            (Some(user), Some(file)) => Some((user.clone(), file.clone())),
            (None, None) => None,
            (Some(_), None) => return Err(Setting::NotifySmtpPasswordFile),
            (None, Some(_)) => return Err(Setting::NotifySmtpUser),
        };
        Ok(Some(MailServer { to: self.mail_to.clone(), from, server, login }))
    }
}
