//! What can be set: its key in the file, its variable, its default.

/// Everything that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// Language of what the program says.
    Language,
    /// How years are counted.
    Calendar,
    /// Which digits stand in what is said.
    Digits,
    /// Where the hub is.
    HubAddress,
    /// Who answers for referrals.
    OfficeContact,
    /// Who stands in.
    OfficeDeputy,
    /// Who acts where nobody is named.
    OfficeStaff,
    /// Whether summaries may leave.
    SafeSummary,
    /// Minutes between two visits to the hub.
    FetchEveryMinutes,
    /// What carries the line to the hub.
    Carrier,
    /// Through which proxy.
    Proxy,
    /// Where the pages are served.
    UiListen,
    /// Minutes without a touch until the pages lock.
    UiLockAfterMinutes,
    /// Who is told by e-mail that something waits.
    NotifyMailTo,
    /// From which address.
    NotifyMailFrom,
    /// Through which mail server.
    NotifySmtpServer,
    /// As whom there.
    NotifySmtpUser,
    /// Where the password for it is.
    NotifySmtpPasswordFile,
    /// Whether the desktop shows it.
    NotifyDesktop,
    /// How much is logged.
    LogLevel,
    /// In which form.
    LogFormat,
}

impl Setting {
    /// Every setting, in the order of the file.
    pub const ALL: [Self; 21] = [
        Self::Language,
        Self::Calendar,
        Self::Digits,
        Self::HubAddress,
        Self::OfficeContact,
        Self::OfficeDeputy,
        Self::OfficeStaff,
        Self::SafeSummary,
        Self::FetchEveryMinutes,
        Self::Carrier,
        Self::Proxy,
        Self::UiListen,
        Self::UiLockAfterMinutes,
        Self::NotifyMailTo,
        Self::NotifyMailFrom,
        Self::NotifySmtpServer,
        Self::NotifySmtpUser,
        Self::NotifySmtpPasswordFile,
        Self::NotifyDesktop,
        Self::LogLevel,
        Self::LogFormat,
    ];

    /// The key as it stands in the file, with its table.
    pub fn key(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Calendar => "calendar",
            Self::Digits => "digits",
            Self::HubAddress => "hub.address",
            Self::OfficeContact => "office.contact",
            Self::OfficeDeputy => "office.deputy",
            Self::OfficeStaff => "office.staff",
            Self::SafeSummary => "disclosure.safe_summary",
            Self::FetchEveryMinutes => "network.fetch_every_minutes",
            Self::Carrier => "network.carrier",
            Self::Proxy => "network.proxy",
            Self::UiListen => "ui.listen",
            Self::UiLockAfterMinutes => "ui.lock_after_minutes",
            Self::NotifyMailTo => "notify.mail_to",
            Self::NotifyMailFrom => "notify.mail_from",
            Self::NotifySmtpServer => "notify.smtp_server",
            Self::NotifySmtpUser => "notify.smtp_user",
            Self::NotifySmtpPasswordFile => "notify.smtp_password_file",
            Self::NotifyDesktop => "notify.desktop",
            Self::LogLevel => "log.level",
            Self::LogFormat => "log.format",
        }
    }

    /// The environment variable that goes before the file.
    pub fn variable(self) -> &'static str {
        match self {
            Self::Language => saphan_pages::help::VARIABLE,
            Self::Calendar => "SAPHAN_CALENDAR",
            Self::Digits => "SAPHAN_DIGITS",
            Self::HubAddress => "SAPHAN_HUB_ADDRESS",
            Self::OfficeContact => "SAPHAN_OFFICE_CONTACT",
            Self::OfficeDeputy => "SAPHAN_OFFICE_DEPUTY",
            Self::OfficeStaff => "SAPHAN_AS",
            Self::SafeSummary => "SAPHAN_DISCLOSURE_SAFE_SUMMARY",
            Self::FetchEveryMinutes => "SAPHAN_NETWORK_FETCH_EVERY_MINUTES",
            Self::Carrier => "SAPHAN_NETWORK_CARRIER",
            Self::Proxy => "SAPHAN_NETWORK_PROXY",
            Self::UiListen => "SAPHAN_UI_LISTEN",
            Self::UiLockAfterMinutes => "SAPHAN_UI_LOCK_AFTER_MINUTES",
            Self::NotifyMailTo => "SAPHAN_NOTIFY_MAIL_TO",
            Self::NotifyMailFrom => "SAPHAN_NOTIFY_MAIL_FROM",
            Self::NotifySmtpServer => "SAPHAN_NOTIFY_SMTP_SERVER",
            Self::NotifySmtpUser => "SAPHAN_NOTIFY_SMTP_USER",
            Self::NotifySmtpPasswordFile => "SAPHAN_NOTIFY_SMTP_PASSWORD_FILE",
            Self::NotifyDesktop => "SAPHAN_NOTIFY_DESKTOP",
            Self::LogLevel => "SAPHAN_LOG_LEVEL",
            Self::LogFormat => "SAPHAN_LOG_FORMAT",
        }
    }

    /// Whether its value is a number.
    pub fn is_number(self) -> bool {
        matches!(self, Self::FetchEveryMinutes | Self::UiLockAfterMinutes)
    }

    /// What counts if nobody says anything.
    pub fn default_text(self) -> Option<&'static str> {
        match self {
            Self::Language => Some("en"),
            Self::Calendar | Self::Carrier => Some("auto"),
            Self::Digits => Some("western"),
            Self::SafeSummary | Self::NotifyDesktop => Some("off"),
            Self::FetchEveryMinutes => Some("5"),
            Self::UiListen => Some("127.0.0.1:8780"),
            Self::UiLockAfterMinutes => Some("10"),
            Self::LogLevel => Some("info"),
            Self::LogFormat => Some("text"),
            Self::HubAddress
            | Self::OfficeContact
            | Self::OfficeDeputy
            | Self::OfficeStaff
            | Self::Proxy
            | Self::NotifyMailTo
            | Self::NotifyMailFrom
            | Self::NotifySmtpServer
            | Self::NotifySmtpUser
            | Self::NotifySmtpPasswordFile => None,
        }
    }
}
