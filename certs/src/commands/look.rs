//! `status` and `hub list`: what is there.

use saphan_certs::authority::Authority;
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::directory::Standing;
use serde_json::{Value, json};

use super::Report;
use super::table::table;
use crate::failure::Failure;

pub(crate) fn hubs(authority: &Authority) -> Result<Report, Failure> {
    let mut rows = vec![["HUB", "KEY FINGERPRINT"].map(str::to_owned)];
    let mut hubs = Vec::<Value>::new();
    for (name, key) in authority.hubs() {
        let fingerprint = Fingerprint::of_key(&key).to_string();
        hubs.push(json!({ "hub": name, "key_fingerprint": fingerprint }));
        rows.push([name.to_string(), fingerprint]);
    }
    let fields = json!({ "hubs": hubs });
    Ok(Report::new("saphan.ca.hub.list/1", fields, table(&rows)).warn_of_mended(authority))
}

pub(crate) fn status(authority: &Authority) -> Result<Report, Failure> {
    let (root, directory) = (authority.root(), authority.directory());
    let (mut active, mut suspended, mut revoked) = (0, 0, 0);
    for (_, partner) in directory.partners() {
        match partner.standing {
            Standing::Active => active += 1,
            Standing::Suspended { .. } => suspended += 1,
            Standing::Revoked { .. } => revoked += 1,
        }
    }
    let (_, until) = root.period();
    let fingerprint = root.fingerprint().to_string();
    let (entries, checkpoint) = (directory.len(), directory.checkpoint().root.to_string());
    let (hubs, acts) = (authority.hubs().len(), authority.acts().len());
    let text = format!(
        "Authority of {}, until {}\n  fingerprint  {fingerprint}\n  partners     {active} active, \
         {suspended} suspended, {revoked} revoked\n  hub keys     {hubs}\n  list         {entries} entries, root \
         {checkpoint}\n  log          {acts} acts",
        root.network(),
        until.date(),
    );
    let fields = json!({
        "network": root.network(),
        "fingerprint": fingerprint,
        "until": until.to_string(),
        "active": active,
        "suspended": suspended,
        "revoked": revoked,
        "hubs": hubs,
        "acts": acts,
        "entries": entries,
        "checkpoint": checkpoint,
    });
    Ok(Report::new("saphan.ca.status/1", fields, text).warn_of_mended(authority))
}
