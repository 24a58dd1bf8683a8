//! `partner thaw`: a person takes the responsibility for a partner's new beginning.

use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, office, secret};
use crate::cli::Thaw;
use crate::exit::{Exit, Failure};

#[derive(Serialize)]
pub(super) struct Thawed {
    partner: PartnerId,
    was_frozen: bool,
}

impl Outcome for Thawed {
    const SCHEMA: &'static str = "saphan.partner.thaw/1";

    fn text(&self) -> String {
        if self.was_frozen {
            format!("{} takes part again; what was held back is judged.\n", self.partner)
        } else {
            format!("{} was not frozen.\n", self.partner)
        }
    }

    fn next(&self) -> Option<String> {
        self.was_frozen.then(|| "saphan-agent inbox --due".to_owned())
    }
}

pub(super) async fn thaw(context: &Context, args: &Thaw) -> Result<Thawed, Failure> {
    let partner = &args.partner;
    let mut office = office::open(context).await?;
    let question = format!(
        "Has somebody of {partner} said on the telephone, on a number that you knew before, that \
         its store began a new life?"
    );
    if !args.yes && !secret::confirmed(&question, "give --yes")? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "nobody spoke to the partner")
            .next("telephone the partner first"));
    }
    let was_frozen = office.thaw(partner, context.now).await?;
    office.close().await;
    Ok(Thawed { partner: partner.clone(), was_frozen })
}
