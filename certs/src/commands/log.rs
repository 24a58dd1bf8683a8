//! `log verify` and `log export`: what was done with the key.

use data_encoding::BASE64;
use saphan_certs::authority::{Act, ActEntry, Authority};
use saphan_certs::rejection::Rejection;
use saphan_protocol::cose::Sign1Message;
use saphan_protocol::ids::Digest;
use serde_json::{Value, json};

use super::partner::{reason_name, stop_name};
use super::{Report, root};
use crate::failure::Failure;
use crate::language::Words;
use crate::said::{facts, number};

/// Opening has checked all of it; what is left is to say how far it goes.
pub(crate) fn verify(t: Words, authority: &Authority) -> Result<Report, Failure> {
    let (acts, entries) = (authority.acts(), authority.directory().len());
    let (count, head) = (acts.len(), acts.head().to_string());
    let said = t.say("cli-log-verified").count("acts", number(count));
    let said = said.count("entries", number(entries));
    let last = [("cli-label-last-act", (count - 1).to_string()), ("cli-label-hash", head.clone())];
    let text = format!("{said}{}", facts(t, &last));
    let fields = json!({ "acts": count, "entries": entries, "head": head });
    let report = Report::new(t, "saphan.ca.log.verify/1", fields, text).warn_of_mended(authority);
    Ok(report.tell(t.say("cli-log-paper")))
}

/// Everything in it is signed and none of it is secret, so whoever has the root can check a copy.
pub(crate) fn export(t: Words, authority: &Authority) -> Result<Report, Failure> {
    let acts = authority.acts();
    let mut entry = 0;
    let mut documents = Vec::new();
    for (act, message) in acts.entries().iter().zip(acts.messages()) {
        let mut document = describe(act);
        document["hash"] = json!(Digest::of(message).to_string());
        document["signed"] = json!(BASE64.encode(message));
        if act.entry.is_some() {
            document["list_entry"] = json!(entry);
            entry += 1;
        }
        documents.push(document);
    }
    let lines: Vec<String> = documents.iter().map(Value::to_string).collect();
    let fields = json!({ "acts": documents });
    Ok(Report::new(t, "saphan.ca.log.export/1", fields, lines.join("\n")).warn_of_mended(authority))
}

fn describe(entry: &ActEntry) -> Value {
    let mut document = json!({
        "number": entry.number,
        "at": entry.at.to_string(),
        "by": entry.by.as_str(),
        "act": entry.act.as_str(),
        "previous": entry.previous.to_string(),
    });
    if let Some(subject) = entry.act.subject() {
        document["subject"] = json!(subject);
    }
    if entry.second.is_some() {
        document["second_agreed"] = json!(true);
    }
    match &entry.act {
        Act::Init => {}
        Act::Admit { certificate, .. }
        | Act::Renew { certificate, .. }
        | Act::Issue { certificate, .. }
        | Act::Hub { certificate, .. } => {
            document["certificate"] = json!(certificate.to_string());
        }
        Act::SecondAdmin { key, .. } => document["key"] = json!(key.id().to_string()),
        Act::Invite { code, expires, .. } => {
            document["invitation"] = json!(code.to_string());
            document["expires"] = json!(expires.to_string());
        }
        Act::Approve { code, request, .. } | Act::Differ { code, request, .. } => {
            document["invitation"] = json!(code.to_string());
            document["request"] = json!(request.to_string());
        }
        Act::Reject { rejection, .. } => {
            let read = Sign1Message::<Rejection>::parse(rejection)
                .and_then(|message| message.body())
                .expect("the log takes no act with another rejection");
            document["invitation"] = json!(read.code.to_string());
            document["request"] = json!(read.request.to_string());
            document["reason"] = json!(read.reason.as_str());
        }
        Act::Withdraw { code, .. } => document["invitation"] = json!(code.to_string()),
        Act::KitMake { key } => document["kit"] = json!(Digest::of(key).to_string()),
        Act::KitConfirm { kit } => document["kit"] = json!(kit.to_string()),
        Act::BackUp { kit } => document["kit"] = json!(kit.to_string()),
        Act::Passphrase | Act::HandOver { .. } => {}
        Act::RotateRoot { root, reason } => {
            document["root"] = json!(root.to_string());
            document["reason"] = json!(root::reason_name(*reason));
        }
        Act::Restore { backup } => document["backup"] = json!(backup.to_string()),
        Act::Revoke { reason, .. } => document["reason"] = json!(reason_name(*reason)),
        Act::Suspend { reason, .. } => document["reason"] = json!(stop_name(*reason)),
        Act::Resume { .. } => {}
    }
    document
}
