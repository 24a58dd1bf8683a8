//! The settings by name: keys, variables, defaults.

/// Everything that can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// What the hub is called in its network.
    HubName,
    /// Where it listens.
    ListenAddress,
    /// Where it takes TLS on TCP, if at all.
    ListenTcp,
    /// Where its store is.
    StorePath,
    /// The database that is used instead.
    StoreDatabase,
    /// How far the store may grow.
    StoreSizeMaxMib,
    /// How much of the disk stays free.
    StoreFreeMinMib,
    /// Bytes of one mailbox.
    QuotaMailboxMib,
    /// Envelopes of one mailbox.
    QuotaMailboxEnvelopes,
    /// Bytes of attachments of one mailbox.
    QuotaMailboxBlobsMib,
    /// Bytes of all attachments.
    QuotaBlobsMib,
    /// Connections in all.
    LimitsConnections,
    /// Connections from one address.
    LimitsConnectionsPerAddress,
    /// Requests of one partner.
    LimitsPartnerRequestsPerS,
    /// What one partner sends.
    LimitsPartnerKibPerS,
    /// Where the status page is served, if at all.
    UiListen,
    /// Where a monitoring program may ask, if at all.
    OpsListen,
    /// How much is logged.
    LogLevel,
    /// In which form.
    LogFormat,
}

impl Setting {
    /// Every setting, in the order of the file.
    pub const ALL: [Self; 19] = [
        Self::HubName,
        Self::ListenAddress,
        Self::ListenTcp,
        Self::StorePath,
        Self::StoreDatabase,
        Self::StoreSizeMaxMib,
        Self::StoreFreeMinMib,
        Self::QuotaMailboxMib,
        Self::QuotaMailboxEnvelopes,
        Self::QuotaMailboxBlobsMib,
        Self::QuotaBlobsMib,
        Self::LimitsConnections,
        Self::LimitsConnectionsPerAddress,
        Self::LimitsPartnerRequestsPerS,
        Self::LimitsPartnerKibPerS,
        Self::UiListen,
        Self::OpsListen,
        Self::LogLevel,
        Self::LogFormat,
    ];

    /// The key as it stands in the file, with its table.
    pub fn key(self) -> &'static str {
        match self {
            Self::HubName => "hub.name",
            Self::ListenAddress => "listen.address",
            Self::ListenTcp => "listen.tcp",
            Self::StorePath => "store.path",
            Self::StoreDatabase => "store.database",
            Self::StoreSizeMaxMib => "store.size_max_mib",
            Self::StoreFreeMinMib => "store.free_min_mib",
            Self::QuotaMailboxMib => "quota.mailbox_mib",
            Self::QuotaMailboxEnvelopes => "quota.mailbox_envelopes",
            Self::QuotaMailboxBlobsMib => "quota.mailbox_blobs_mib",
            Self::QuotaBlobsMib => "quota.blobs_mib",
            Self::LimitsConnections => "limits.connections",
            Self::LimitsConnectionsPerAddress => "limits.connections_per_address",
            Self::LimitsPartnerRequestsPerS => "limits.partner_requests_per_s",
            Self::LimitsPartnerKibPerS => "limits.partner_kib_per_s",
            Self::UiListen => "ui.listen",
            Self::OpsListen => "ops.listen",
            Self::LogLevel => "log.level",
            Self::LogFormat => "log.format",
        }
    }

    /// The environment variable that goes before the file.
    pub fn variable(self) -> String {
        let key = self.key();
        let key = key.strip_prefix("hub.").unwrap_or(key);
        format!("SAPHAN_HUB_{}", key.replace('.', "_").to_ascii_uppercase())
    }

    /// Whether its value is a number.
    pub fn is_number(self) -> bool {
        match self {
            Self::StoreSizeMaxMib
            | Self::StoreFreeMinMib
            | Self::QuotaMailboxMib
            | Self::QuotaMailboxEnvelopes
            | Self::QuotaMailboxBlobsMib
            | Self::QuotaBlobsMib
            | Self::LimitsConnections
            | Self::LimitsConnectionsPerAddress
            | Self::LimitsPartnerRequestsPerS
            | Self::LimitsPartnerKibPerS => true,
            Self::HubName
            | Self::ListenAddress
            | Self::ListenTcp
            | Self::StorePath
            | Self::StoreDatabase
            | Self::UiListen
            | Self::OpsListen
            | Self::LogLevel
            | Self::LogFormat => false,
        }
    }

    /// What counts if nobody says anything.
    pub fn default_text(self) -> Option<&'static str> {
        Some(match self {
            Self::HubName => return None,
            Self::ListenAddress => "[::]:4433",
            Self::ListenTcp => "same",
            Self::StorePath => "hub.sqlite",
            Self::StoreDatabase => "off",
            Self::StoreSizeMaxMib => "0",
            Self::StoreFreeMinMib => "128",
            Self::QuotaMailboxMib => "256",
            Self::QuotaMailboxEnvelopes => "20000",
            Self::QuotaMailboxBlobsMib => "4096",
            Self::QuotaBlobsMib => "32768",
            Self::LimitsConnections => "4096",
            Self::LimitsConnectionsPerAddress => "64",
            Self::LimitsPartnerRequestsPerS => "200",
            Self::LimitsPartnerKibPerS => "4096",
            Self::UiListen | Self::OpsListen => "off",
            Self::LogLevel => "info",
            Self::LogFormat => "text",
        })
    }
}
