//! Where a database is, and what lets the hub in.

use std::net::IpAddr;
use std::str::FromStr;

use sqlx::postgres::{PgConnectOptions, PgSslMode};
use zeroize::Zeroizing;

/// What may stand behind the question mark. Others are refused rather than passed over.
const PARAMETERS: [&str; 10] = [
    "host",
    "port",
    "dbname",
    "user",
    "password",
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "application_name",
];

/// The address of a PostgreSQL database. It may hold a password: it cannot be printed or copied, and is wiped
/// when dropped. The driver keeps a copy of its own as long as the store is open.
pub struct Database(Zeroizing<String>);

/// Why a text is no address of a database that this hub would use. Repeats nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoDatabase {
    /// Not the address of a PostgreSQL database.
    #[error("an address like postgres:///saphan?host=/run/postgresql")]
    Form,
    /// A parameter that is unknown.
    #[error("an address without other parameters than {}", PARAMETERS.join(" "))]
    Parameter,
    /// Another computer, and nobody checks whether it is the right one.
    #[error("an address with sslmode=verify-full where the database is on another computer")]
    NotVerified,
}

impl FromStr for Database {
    type Err = NoDatabase;

    fn from_str(text: &str) -> Result<Self, NoDatabase> {
        let rest = text.strip_prefix("postgres://").or_else(|| text.strip_prefix("postgresql://"));
        let rest = rest.ok_or(NoDatabase::Form)?;
        let parameters = rest.split_once('?').map_or("", |(_, parameters)| parameters);
        let names = parameters.split('&').filter(|one| !one.is_empty());
        let is_known = |one: &str| PARAMETERS.contains(&one.split('=').next().unwrap_or(one));
        if !names.into_iter().all(is_known) {
            return Err(NoDatabase::Parameter);
        }
        let options = PgConnectOptions::from_str(text).map_err(|_| NoDatabase::Form)?;
        if !is_here(&options) && !matches!(options.get_ssl_mode(), PgSslMode::VerifyFull) {
            return Err(NoDatabase::NotVerified);
        }
        Ok(Self(Zeroizing::new(text.to_owned())))
    }
}

impl Database {
    /// The address as it was set, with the password if there is one.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Where it leads to, and nothing that lets anybody in.
    pub fn shown(&self) -> String {
        let Ok(options) = self.options() else { return "postgres://".to_owned() };
        let (user, name) = (options.get_username(), options.get_database().unwrap_or_default());
        let socket = options.get_socket().map(|path| path.display().to_string());
        match socket.or_else(|| Some(options.get_host().to_owned()).filter(|host| is_path(host))) {
            Some(path) => format!("postgres:///{name}?host={path}&user={user}"),
            None => {
                let (host, port) = (options.get_host(), options.get_port());
                format!("postgres://{user}@{host}:{port}/{name}")
            }
        }
    }

    /// Whether whoever reads it may enter.
    pub fn holds_password(&self) -> bool {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let (place, parameters) = rest.split_once('?').unwrap_or((rest, ""));
        let who = place.split('/').next().and_then(|place| place.rsplit_once('@'));
        who.is_some_and(|(who, _)| who.contains(':'))
            || parameters.split('&').any(|one| one.starts_with("password="))
    }

    /// What the driver makes of it. On this computer TLS would protect nothing.
    pub(super) fn options(&self) -> Result<PgConnectOptions, sqlx::Error> {
        let options = PgConnectOptions::from_str(&self.0)?;
        let is_asked_for = match options.get_ssl_mode() {
            PgSslMode::Disable | PgSslMode::Allow | PgSslMode::Prefer => false,
            PgSslMode::Require | PgSslMode::VerifyCa | PgSslMode::VerifyFull => true,
        };
        let plain = is_here(&options) && !is_asked_for;
        Ok(if plain { options.ssl_mode(PgSslMode::Disable) } else { options })
    }
}

fn is_path(host: &str) -> bool {
    host.starts_with('/')
}

/// Whether no network lies between.
fn is_here(options: &PgConnectOptions) -> bool {
    let host = options.get_host().trim_matches(['[', ']']);
    options.get_socket().is_some()
        || is_path(host)
        || host == "localhost"
        || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_computer_is_reached_only_if_somebody_checks_which_it_is() {
        for here in [
            "postgres:///saphan?host=/run/postgresql",
            "postgres://hub@%2Frun%2Fpostgresql/saphan",
            "postgresql://hub:secret@127.0.0.1/saphan",
            "postgres://hub@localhost:5433/saphan?sslmode=disable",
            "postgres://hub:secret@db.example.org/saphan?sslmode=verify-full&sslrootcert=/ca.pem",
        ] {
            assert!(here.parse::<Database>().is_ok(), "{here}");
        }
        for (text, why) in [
            ("postgres://hub@db.example.org/saphan", NoDatabase::NotVerified),
            ("postgres://hub@db.example.org/saphan?sslmode=require", NoDatabase::NotVerified),
            ("postgres:///saphan?host=10.0.0.7&sslmode=verify-ca", NoDatabase::NotVerified),
            ("postgres:///saphan?host=/run&pasword=secret", NoDatabase::Parameter),
            ("postgres:///saphan?host=/run&options=-c%20fsync=off", NoDatabase::Parameter),
            ("postgres:///saphan?host=/run&sslmode=of", NoDatabase::Form),
            ("mysql://hub@localhost/saphan", NoDatabase::Form),
        ] {
            assert_eq!(text.parse::<Database>().err(), Some(why), "{text}");
        }
    }

    #[test]
    fn an_address_with_a_password_is_known_as_such() {
        let holds = |text: &str| text.parse::<Database>().ok().unwrap().holds_password();

        for with in [
            "postgres://hub:secret@127.0.0.1:5433/saphan",
            "postgres:///saphan?host=/run/postgresql&user=hub&password=secret",
        ] {
            assert!(holds(with), "{with}");
        }
        for without in [
            "postgres://hub@localhost:5433/saphan",
            "postgres:///saphan?host=/run/postgresql&user=hub",
        ] {
            assert!(!holds(without), "{without}");
        }
    }

    #[test]
    fn what_is_shown_of_an_address_lets_nobody_in() {
        for (text, shown) in [
            ("postgres://hub:secret@127.0.0.1:5433/saphan", "postgres://hub@127.0.0.1:5433/saphan"),
            (
                "postgres:///saphan?host=/run/postgresql&user=hub&password=secret",
                "postgres:///saphan?host=/run/postgresql&user=hub",
            ),
        ] {
            assert_eq!(text.parse().ok().as_ref().map(Database::shown).as_deref(), Some(shown));
        }
    }
}
