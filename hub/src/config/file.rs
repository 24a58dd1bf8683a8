//! `hub.toml` as it is written.

use std::path::Path;

use saphan_protocol::codes::nearest;
use serde::Deserialize;
use toml::Spanned;

use super::{ConfigError, Setting, shown};

/// The file as it is written; every value knows where it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HubToml {
    #[serde(default)]
    hub: HubTable,
    #[serde(default)]
    listen: ListenTable,
    #[serde(default)]
    store: StoreTable,
    #[serde(default)]
    quota: QuotaTable,
    #[serde(default)]
    limits: LimitsTable,
    #[serde(default)]
    ui: ListenAtTable,
    #[serde(default)]
    ops: ListenAtTable,
    #[serde(default)]
    log: LogTable,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct HubTable {
    name: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListenTable {
    address: Option<Spanned<String>>,
    tcp: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoreTable {
    path: Option<Spanned<String>>,
    database: Option<Spanned<String>>,
    size_max_mib: Option<Spanned<i64>>,
    free_min_mib: Option<Spanned<i64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuotaTable {
    mailbox_mib: Option<Spanned<i64>>,
    mailbox_envelopes: Option<Spanned<i64>>,
    mailbox_blobs_mib: Option<Spanned<i64>>,
    blobs_mib: Option<Spanned<i64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsTable {
    connections: Option<Spanned<i64>>,
    connections_per_address: Option<Spanned<i64>>,
    partner_requests_per_s: Option<Spanned<i64>>,
    partner_kib_per_s: Option<Spanned<i64>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListenAtTable {
    listen: Option<Spanned<String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LogTable {
    level: Option<Spanned<String>>,
    format: Option<Spanned<String>>,
}

impl HubToml {
    pub(super) fn read(path: &Path, text: &str) -> Result<Self, ConfigError> {
        toml::from_str(text).map_err(|error| {
            let (path, message) = (path.to_owned(), error.message());
            let line = line_of(text, error.span().map_or(0, |span| span.start));
            match message.strip_prefix("unknown field `") {
                Some(rest) => {
                    let (key, near) = unknown_key(rest);
                    ConfigError::UnknownKey { path, line, key, near }
                }
                None => {
                    let problem = message.lines().next().unwrap_or("not TOML").to_owned();
                    ConfigError::Form { path, line, problem }
                }
            }
        })
    }

    /// The value as text, and where it begins in the file.
    pub(super) fn value(&self, setting: Setting) -> Option<(String, usize)> {
        match setting {
            Setting::HubName => text(&self.hub.name),
            Setting::ListenAddress => text(&self.listen.address),
            Setting::ListenTcp => text(&self.listen.tcp),
            Setting::StorePath => text(&self.store.path),
            Setting::StoreDatabase => text(&self.store.database),
            Setting::StoreSizeMaxMib => text(&self.store.size_max_mib),
            Setting::StoreFreeMinMib => text(&self.store.free_min_mib),
            Setting::QuotaMailboxMib => text(&self.quota.mailbox_mib),
            Setting::QuotaMailboxEnvelopes => text(&self.quota.mailbox_envelopes),
            Setting::QuotaMailboxBlobsMib => text(&self.quota.mailbox_blobs_mib),
            Setting::QuotaBlobsMib => text(&self.quota.blobs_mib),
            Setting::LimitsConnections => text(&self.limits.connections),
            Setting::LimitsConnectionsPerAddress => text(&self.limits.connections_per_address),
            Setting::LimitsPartnerRequestsPerS => text(&self.limits.partner_requests_per_s),
            Setting::LimitsPartnerKibPerS => text(&self.limits.partner_kib_per_s),
            Setting::UiListen => text(&self.ui.listen),
            Setting::OpsListen => text(&self.ops.listen),
            Setting::LogLevel => text(&self.log.level),
            Setting::LogFormat => text(&self.log.format),
        }
    }
}

fn text<T: ToString>(value: &Option<Spanned<T>>) -> Option<(String, usize)> {
    value.as_ref().map(|value| (value.get_ref().to_string(), value.span().start))
}

/// Serde names the key, then the keys that exist, each between backquotes.
fn unknown_key(rest: &str) -> (String, Option<String>) {
    const MARK: &str = "`, expected ";
    let (key, expected) = rest.rsplit_once(MARK).unwrap_or((rest, ""));
    let near = nearest(key, expected.split('`').skip(1).step_by(2));
    (shown(key), near.map(str::to_owned))
}

pub(super) fn line_of(text: &str, at: usize) -> usize {
    1 + text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count()
}
