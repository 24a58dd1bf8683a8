//! `status`: how much is waiting, and until when the hub may serve. Names no partner.

use saphan_certs::hub_name::HubName;
use saphan_protocol::ids::NetworkName;
use serde::Serialize;

use super::{Context, Outcome};
use crate::exit::Failure;
use crate::language::Words;
use crate::place::PlaceError;
use crate::said::{facts, number};
use crate::store::Store as _;

#[derive(Serialize)]
pub(super) struct Status {
    name: HubName,
    network: NetworkName,
    running: bool,
    certificate_until: Option<String>,
    directory_entries: u64,
    envelopes: u64,
    bytes: u64,
    mailboxes: u64,
    prekeys: u64,
    attachments: u64,
    attachment_bytes: u64,
}

impl Outcome for Status {
    const SCHEMA: &'static str = "saphan.hub.status/1";

    fn text(&self, t: Words) -> String {
        let running = if self.running { "cli-status-running" } else { "cli-status-not-running" };
        let hub = t.say("cli-status-hub-is").with("name", &self.name);
        let hub = hub.with("network", &self.network).with("running", t.say(running));
        let certificate = match &self.certificate_until {
            Some(until) => t.say("cli-until").with("until", until),
            None => t.say("cli-status-no-certificate"),
        };
        let entries = t.say("cli-entries").count("entries", number(self.directory_entries));
        let waiting = t.say("cli-status-envelopes").count("envelopes", number(self.envelopes));
        let waiting = waiting.with("kib", self.bytes / 1024);
        let waiting = waiting.count("mailboxes", number(self.mailboxes));
        let lines = [
            ("cli-status-hub", hub.to_string()),
            ("cli-status-certificate", certificate.to_string()),
            ("cli-status-directory", entries.to_string()),
            ("cli-status-waiting", waiting.to_string()),
            (
                "cli-status-attachments",
                format!("{}, {} MiB", self.attachments, self.attachment_bytes >> 20),
            ),
            ("cli-status-prekeys", self.prekeys.to_string()),
        ];
        facts(t, &lines)
    }

    fn next(&self, _t: Words) -> Option<String> {
        (!self.running).then(|| "saphan-hub serve".to_owned())
    }
}

pub(super) async fn status(context: &Context) -> Result<Status, Failure> {
    let config = context.config()?;
    let place = context.place()?;
    let running = match place.lock() {
        Ok(_) => false,
        Err(PlaceError::InUse(_)) => true,
        Err(error) => return Err(error.into()),
    };
    let papers = place.papers(&config.name, context.now).ok();
    let counts = context.store(&config).await?.counts().await?;
    Ok(Status {
        name: config.name,
        network: place.root().network().clone(),
        running,
        certificate_until: papers.map(|papers| papers.transport.not_after().to_string()),
        directory_entries: counts.directory,
        envelopes: counts.envelopes,
        bytes: counts.bytes,
        mailboxes: counts.mailboxes,
        prekeys: counts.prekeys,
        attachments: counts.blobs,
        attachment_bytes: counts.blob_bytes,
    })
}
