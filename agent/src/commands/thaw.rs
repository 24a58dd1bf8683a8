//! `partner thaw`: a person takes the responsibility for a partner's new beginning.

use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, office, secret};
use crate::cli::Thaw;
use crate::exit::{Exit, Failure};
use crate::language::Words;

#[derive(Serialize)]
pub(super) struct Thawed {
    partner: PartnerId,
    was_frozen: bool,
}

impl Outcome for Thawed {
    const SCHEMA: &'static str = "saphan.partner.thaw/1";

    fn text(&self, t: Words) -> String {
        let id = if self.was_frozen { "cli-partner-thawed" } else { "cli-partner-not-frozen" };
        format!("{}\n", t.say(id).with("partner", &self.partner))
    }

    fn next(&self, _t: Words) -> Option<String> {
        self.was_frozen.then(|| "saphan-agent inbox --due".to_owned())
    }
}

pub(super) async fn thaw(context: &Context, args: &Thaw) -> Result<Thawed, Failure> {
    let partner = &args.partner;
    let mut office = office::open(context).await?;
    let question = context.words.say("cli-partner-thaw").with("partner", partner).to_string();
    if !args.yes && !secret::agreed(context, &question)? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "nobody spoke to the partner")
            .said("not-confirmed-spoken")
            .next("telephone the partner first"));
    }
    let was_frozen = office.thaw(partner, context.now).await?;
    office.close().await;
    Ok(Thawed { partner: partner.clone(), was_frozen })
}
