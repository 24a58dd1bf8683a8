//! `approve` and `return`: the second person.

use std::fmt::Write as _;

use saphan_protocol::ids::PartnerId;
use serde::Serialize;
use serde_json::Value;

use super::disclose::FileLine;
use super::{Context, Outcome, office, outline, secret};
use crate::cli::{Approve, Return};
use crate::disclosure;
use crate::exit::{Exit, Failure, printable};
use crate::store::Although;

#[derive(Serialize)]
pub(super) struct Approved {
    referral: String,
    to: PartnerId,
    drafted_by: String,
    /// Why it rests on something other than consent.
    basis_reason: Option<String>,
    /// Why it goes to a partner that said it could not take it.
    #[serde(skip_serializing_if = "Option::is_none")]
    although: Option<&'static str>,
    /// Why each finding of the leak check that is still in it was kept.
    kept: Vec<String>,
    /// The one officer who may read an identity, and until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    reader: Option<String>,
    will_read: Value,
    /// Attachments of the case that go with it; `attachment show` opens them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<FileLine>,
    approved: bool,
    late: bool,
}

impl Outcome for Approved {
    const SCHEMA: &'static str = "saphan.approve/1";

    fn text(&self) -> String {
        let Self { referral, to, drafted_by, .. } = self;
        if self.late {
            return format!("{referral} is approved, marked late: it had left before.\n");
        }
        if self.approved {
            return format!("{referral} is approved and leaves with the next connection.\n");
        }
        let mut text = format!("{to} will read this of {drafted_by}, and nothing else:\n");
        outline::write(&mut text, &self.will_read);
        text.extend(self.files.iter().map(FileLine::text));
        if let Some(reader) = &self.reader {
            writeln!(text, "To be read only by {reader}").expect("strings take every text");
        }
        if let Some(although) = self.although {
            writeln!(
                text,
                "{to} says that it cannot take this; it goes there all the same: {although}"
            )
            .expect("strings take every text");
        }
        let reasons = self.basis_reason.iter().map(|reason| ("Without consent because", reason));
        let kept = self.kept.iter().map(|reason| ("A finding was kept because", reason));
        for (what, reason) in reasons.chain(kept) {
            writeln!(text, "{what}: {}", printable(reason)).expect("strings take every text");
        }
        text
    }

    fn next(&self) -> Option<String> {
        let referral = &self.referral;
        Some(if self.approved {
            "saphan-agent sync".to_owned()
        } else {
            format!("saphan-agent approve {referral}, or return {referral} --reason TEXT")
        })
    }
}

pub(super) async fn approve(context: &Context, args: &Approve) -> Result<Approved, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let later = office.later_draft(&id).await?;
    let is_later = later.is_some();
    let (will_read, to, draft, release, files) = match later {
        Some(later) => (later.will_read, later.to, later.view, later.release, later.files),
        None => {
            let (record, to, draft) = office.draft(&id).await?;
            (disclosure::to_json(&record), to, draft, None, Vec::new())
        }
    };
    let mut done = Approved {
        referral: id.code().to_string(),
        to,
        drafted_by: draft.by.to_string(),
        basis_reason: draft.basis_reason,
        although: office.referral(&id).await?.although.map(Although::as_str),
        kept: draft.kept,
        reader: release.map(|it| format!("{} until {}", it.officer, it.until)),
        will_read,
        files: files.iter().map(FileLine::of).collect(),
        approved: false,
        late: false,
    };
    if !args.change.dry_run {
        if !args.yes {
            // The second person signs what they have seen: the bytes that will leave, decoded.
            let question = format!("{}Approve exactly this?", done.text());
            if !secret::confirmed(&question, "give --yes")? {
                let cause = "nobody approved it";
                return Err(Failure::new(Exit::Policy, "not-confirmed", cause)
                    .next(format!("saphan-agent return {} --reason TEXT", done.referral)));
            }
        }
        done.late = if is_later {
            office.approve_later(&id, context.now).await?;
            false
        } else {
            office.approve(&id, context.now).await?.late
        };
        done.approved = true;
    }
    office.close().await;
    Ok(done)
}

#[derive(Serialize)]
pub(super) struct Returned {
    referral: String,
}

impl Outcome for Returned {
    const SCHEMA: &'static str = "saphan.return/1";

    fn text(&self) -> String {
        format!("{} went back to its drafter; nothing of it leaves.\n", self.referral)
    }

    fn next(&self) -> Option<String> {
        Some("saphan-agent inbox --sent".to_owned())
    }
}

pub(super) async fn send_back(context: &Context, args: &Return) -> Result<Returned, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    if office.later_draft(&id).await?.is_some() {
        office.return_later(&id, &args.reason, context.now).await?;
    } else {
        office.return_draft(&id, &args.reason, context.now).await?;
    }
    office.close().await;
    Ok(Returned { referral: id.code().to_string() })
}
