//! `status` and `hub list`: what is there.

use saphan_certs::authority::Authority;
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::directory::Standing;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::table::table;
use super::{Report, own_word};
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

pub(crate) fn status(authority: &Authority, now: UnixSeconds) -> Result<Report, Failure> {
    let (root, directory) = (authority.root(), authority.directory());
    let out = authority.own_words(&authority.notes()?);
    let (mut active, mut suspended, mut revoked) = (0, 0, 0);
    for (id, partner) in directory.partners() {
        if out.iter().any(|word| word.partner == *id) {
            continue;
        }
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
    let mut text = format!(
        "Authority of {}, until {}\n  fingerprint  {fingerprint}\n  partners     {active} active, \
         {suspended} suspended, {revoked} revoked{}\n  hub keys     {hubs}\n  list         {entries} entries, root \
         {checkpoint}\n  log          {acts} acts",
        root.network(),
        until.date(),
        if out.is_empty() { String::new() } else { format!(", {} out", out.len()) },
    );
    for word in &out {
        let (told, command) = (own_word::told(word, authority), own_word::take_over(word, now));
        text.push_str(&format!("\n  out          {told}: {command}"));
    }
    let fields = json!({
        "network": root.network(),
        "fingerprint": fingerprint,
        "until": until.to_string(),
        "active": active,
        "suspended": suspended,
        "revoked": revoked,
        "self_revoked": out.iter().map(|word| own_word::fields(word, authority)).collect::<Vec<_>>(),
        "hubs": hubs,
        "acts": acts,
        "entries": entries,
        "checkpoint": checkpoint,
    });
    Ok(Report::new("saphan.ca.status/1", fields, text).warn_of_mended(authority))
}
