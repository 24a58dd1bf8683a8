//! `status`: how much is waiting, and until when the hub may serve. Names no partner.

use saphan_certs::hub_name::HubName;
use saphan_protocol::ids::NetworkName;
use serde::Serialize;

use super::{Context, Outcome};
use crate::exit::Failure;
use crate::place::PlaceError;
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

    fn text(&self) -> String {
        let Self { name, network, directory_entries, envelopes, bytes, mailboxes, prekeys, .. } =
            self;
        let running = if self.running { "running" } else { "not running" };
        let until = match &self.certificate_until {
            Some(until) => format!("until {until}"),
            None => "none that stands: saphan-hub check".to_owned(),
        };
        let kib = bytes / 1024;
        let (attachments, attachment_mib) = (self.attachments, self.attachment_bytes >> 20);
        format!(
            "hub          {name} of network {network}, {running}\n\
             certificate  {until}\n\
             directory    {directory_entries} entries\n\
             waiting      {envelopes} envelopes, {kib} KiB, in {mailboxes} mailboxes\n\
             attachments  {attachments}, {attachment_mib} MiB\n\
             prekeys      {prekeys}\n"
        )
    }

    fn next(&self) -> Option<String> {
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
