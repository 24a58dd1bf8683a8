//! `approve` and `return`: the second person.

use super::said::{line, named, record};
use saphan_protocol::ids::StaffCode;
use saphan_protocol::time::UnixSeconds;

use saphan_protocol::ids::PartnerId;
use serde::Serialize;
use serde_json::Value;

use super::disclose::FileLine;
use super::{Context, Outcome, office, secret};
use crate::cli::{Approve, Return};
use crate::disclosure;
use crate::exit::{Exit, Failure, printable};
use crate::language::{Words, english};
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
    #[serde(skip)]
    readers: Option<(StaffCode, UnixSeconds)>,
    will_read: Value,
    /// Attachments of the case that go with it; `attachment show` opens them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<FileLine>,
    approved: bool,
    late: bool,
}

impl Outcome for Approved {
    const SCHEMA: &'static str = "saphan.approve/1";

    fn text(&self, t: Words) -> String {
        let Self { referral, to, drafted_by, .. } = self;
        let mut text = String::new();
        if self.late || self.approved {
            let id = if self.late { "cli-approve-late" } else { "cli-approve-done" };
            line(&mut text, t.say(id).with("referral", referral));
            return text;
        }
        line(&mut text, t.say("cli-approve-reads").with("to", to).with("by", drafted_by));
        record(t, &mut text, &self.will_read);
        text.extend(self.files.iter().map(|file| file.text(t)));
        if let Some(reader) = &self.readers {
            line(&mut text, t.say("cli-approve-reader").with("reader", reader_text(t, reader)));
        }
        if let Some(although) = self.although {
            let said = t.say("cli-approve-although").with("to", to);
            line(&mut text, said.with("why", named(t, "although", although)));
        }
        if let Some(reason) = &self.basis_reason {
            line(&mut text, t.say("cli-approve-basis").with("reason", printable(reason)));
        }
        for reason in &self.kept {
            line(&mut text, t.say("cli-approve-kept").with("reason", printable(reason)));
        }
        text
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(if self.approved {
            "saphan-agent sync".to_owned()
        } else {
            t.say("cli-next-approve").with("referral", &self.referral).to_string()
        })
    }
}

/// The one officer who may read it, and until when.
fn reader_text(t: Words, (officer, until): &(StaffCode, UnixSeconds)) -> String {
    t.say("cli-approve-reader-until").with("officer", officer).with("until", until).to_string()
}

pub(super) async fn approve(context: &Context, args: &Approve) -> Result<Approved, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    let later = office.later_draft(&id, context.now).await?;
    let is_later = later.is_some();
    let (will_read, to, draft, release, files) = match later {
        Some(later) => (later.will_read, later.to, later.view, later.release, later.files),
        None => {
            let (record, to, draft) = office.draft(&id).await?;
            (disclosure::to_json(&record), to, draft, None, Vec::new())
        }
    };
    let readers = release.map(|it| (it.officer, it.until));
    let mut done = Approved {
        referral: id.code().to_string(),
        to,
        drafted_by: draft.by.to_string(),
        basis_reason: draft.basis_reason,
        although: office.referral(&id).await?.although.map(Although::as_str),
        kept: draft.kept,
        reader: readers.as_ref().map(|readers| reader_text(english(), readers)),
        readers,
        will_read,
        files: files.iter().map(FileLine::of).collect(),
        approved: false,
        late: false,
    };
    if !args.change.dry_run {
        if !args.yes {
            // The second person signs what they have seen: the bytes that will leave, decoded.
            let t = context.words;
            let question = format!("{}{}", done.text(t), t.say("cli-approve-this"));
            if !secret::agreed(context, &question)? {
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

    fn text(&self, t: Words) -> String {
        format!("{}\n", t.say("cli-return-done").with("referral", &self.referral))
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some("saphan-agent inbox --sent".to_owned())
    }
}

pub(super) async fn send_back(context: &Context, args: &Return) -> Result<Returned, Failure> {
    let mut office = office::open(context).await?;
    let id = office::find(&mut office, &args.referral).await?;
    if office.later_draft(&id, context.now).await?.is_some() {
        office.return_later(&id, &args.reason, context.now).await?;
    } else {
        office.return_draft(&id, &args.reason, context.now).await?;
    }
    office.close().await;
    Ok(Returned { referral: id.code().to_string() })
}
