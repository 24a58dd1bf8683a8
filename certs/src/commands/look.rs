//! `status` and `hub list`: what is there.

use saphan_certs::authority::Authority;
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::directory::Standing;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::{Report, own_word};
use crate::failure::Failure;
use crate::language::Words;
use crate::said::{facts, heads, number, table};

pub(crate) fn hubs(t: Words, authority: &Authority) -> Result<Report, Failure> {
    let mut rows = vec![heads(t, ["cli-head-hub", "cli-head-fingerprint"])];
    let mut hubs = Vec::<Value>::new();
    for (name, key) in authority.hubs() {
        let fingerprint = Fingerprint::of_key(&key).to_string();
        hubs.push(json!({ "hub": name, "key_fingerprint": fingerprint }));
        rows.push([name.to_string(), fingerprint]);
    }
    let fields = json!({ "hubs": hubs });
    Ok(Report::new(t, "saphan.ca.hub.list/1", fields, table(&rows)).warn_of_mended(authority))
}

pub(crate) fn status(t: Words, authority: &Authority, now: UnixSeconds) -> Result<Report, Failure> {
    let (root, directory) = (authority.root(), authority.directory());
    let out = authority.own_words(&authority.notes()?);
    let (mut active, mut suspended, mut revoked) = (0_usize, 0_usize, 0_usize);
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
    let head = t.say("cli-status").with("network", root.network()).with("until", until.date());
    let mut partners = t
        .say("cli-status-partners")
        .count("active", active)
        .count("suspended", suspended)
        .count("revoked", revoked)
        .to_string();
    if !out.is_empty() {
        let said = t.say("cli-status-out").with("partners", partners);
        partners = said.count("count", out.len()).to_string();
    }
    let list = t.say("cli-status-list").count("entries", number(entries));
    let mut lines = vec![
        ("cli-label-fingerprint", fingerprint.clone()),
        ("cli-label-partners", partners),
        ("cli-label-hub-keys", hubs.to_string()),
        ("cli-label-list", list.with("root", &checkpoint).to_string()),
        ("cli-label-log", t.say("cli-status-acts").count("acts", number(acts)).to_string()),
    ];
    for word in &out {
        let (told, command) = (own_word::told(t, word, authority), own_word::take_over(word, now));
        lines.push(("cli-label-out", format!("{told}: {command}")));
    }
    let text = format!("{head}{}", facts(t, &lines));
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
    Ok(Report::new(t, "saphan.ca.status/1", fields, text).warn_of_mended(authority))
}
