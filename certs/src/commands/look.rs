//! `list`, `show` and `status`: what is there.

use saphan_certs::authority::{Authority, AuthorityError};
use saphan_certs::fingerprint::Fingerprint;
use saphan_protocol::directory::{Partner, RevocationReason, Standing};
use saphan_protocol::ids::PartnerId;
use serde_json::{Value, json};

use super::Report;
use crate::failure::Failure;

pub(crate) fn list(authority: &Authority) -> Result<Report, Failure> {
    let mut rows = vec![["CODE", "COUNTRY", "STATE", "UNTIL"].map(str::to_owned)];
    let mut partners = Vec::new();
    for (id, partner) in authority.directory().partners() {
        let fields = describe(authority, id, partner)?;
        let until = authority.identity(id)?.not_after().date();
        let (state, until) = match partner.standing {
            Standing::Active => ("active", until.to_string()),
            Standing::Revoked { .. } => ("revoked", "-".to_owned()),
        };
        rows.push([id.to_string(), id.country(), state.to_owned(), until]);
        partners.push(fields);
    }
    let hubs = authority.hubs();
    let mut text = table(&rows);
    for (name, _) in &hubs {
        text.push_str(&format!("hub {name}\n"));
    }
    let hubs: Vec<Value> = hubs
        .iter()
        .map(|(name, key)| {
            json!({ "hub": name, "key_fingerprint": Fingerprint::of_key(key).to_string() })
        })
        .collect();
    let fields = json!({ "partners": partners, "hubs": hubs });
    Ok(Report::new("saphan.ca.list/1", fields, text).warn_of_mended(authority))
}

pub(crate) fn show(authority: &Authority, id: &PartnerId) -> Result<Report, Failure> {
    let partner = authority
        .directory()
        .partner(id)
        .ok_or_else(|| AuthorityError::UnknownPartner(id.clone()))?;
    let identity = authority.identity(id)?;
    let standing = match partner.standing {
        Standing::Active => "active".to_owned(),
        Standing::Revoked { since, reason } => {
            format!("revoked since {since}, {}", reason_name(reason))
        }
    };
    let text = format!(
        "{id} ({})\n  state            {standing}\n  identity         {} to {}\n  key fingerprint  \
         {}",
        id.country(),
        identity.not_before().date(),
        identity.not_after().date(),
        Fingerprint::of_key(&partner.key),
    );
    let fields = describe(authority, id, partner)?;
    Ok(Report::new("saphan.ca.show/1", fields, text).warn_of_mended(authority))
}

pub(crate) fn status(authority: &Authority) -> Result<Report, Failure> {
    let (root, directory) = (authority.root(), authority.directory());
    let active =
        directory.partners().filter(|(_, partner)| partner.standing == Standing::Active).count();
    let revoked = directory.partners().count() - active;
    let (_, until) = root.period();
    let fingerprint = root.fingerprint().to_string();
    let (entries, checkpoint) = (directory.len(), directory.checkpoint().root.to_string());
    let (hubs, acts) = (authority.hubs().len(), authority.acts().len());
    let text = format!(
        "Authority of {}, until {}\n  fingerprint  {fingerprint}\n  partners     {active} active, \
         {revoked} revoked\n  hub keys     {hubs}\n  list         {entries} entries, root \
         {checkpoint}\n  log          {acts} acts",
        root.network(),
        until.date(),
    );
    let fields = json!({
        "network": root.network(),
        "fingerprint": fingerprint,
        "until": until.to_string(),
        "active": active,
        "revoked": revoked,
        "hubs": hubs,
        "acts": acts,
        "entries": entries,
        "checkpoint": checkpoint,
    });
    Ok(Report::new("saphan.ca.status/1", fields, text).warn_of_mended(authority))
}

fn describe(authority: &Authority, id: &PartnerId, partner: &Partner) -> Result<Value, Failure> {
    let identity = authority.identity(id)?;
    let mut fields = json!({
        "partner": id,
        "country": id.country(),
        "state": "active",
        "identity_from": identity.not_before().to_string(),
        "identity_until": identity.not_after().to_string(),
        "key_fingerprint": Fingerprint::of_key(&partner.key).to_string(),
    });
    if let Standing::Revoked { since, reason } = partner.standing {
        fields["state"] = json!("revoked");
        fields["revoked_since"] = json!(since.to_string());
        fields["reason"] = json!(reason_name(reason));
    }
    Ok(fields)
}

/// As on the command line.
pub(super) fn reason_name(reason: RevocationReason) -> &'static str {
    match reason {
        RevocationReason::DeviceLost => "device-lost",
        RevocationReason::PersonLeft => "person-left",
        RevocationReason::KeyExposed => "key-exposed",
        RevocationReason::PartnerLeaves => "partner-leaves",
    }
}

pub(super) fn table<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let widths: [usize; N] = std::array::from_fn(width);
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> =
            row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}
