//! `revoke-self`: a partner is taken out with the sheet that its own key has signed.

use saphan_certs::self_revocation::{SHEET_LEN_MAX, message_in};
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, read};
use crate::cli::FileArgs;
use crate::exit::{Exit, Failure};
use crate::language::Words;

#[derive(Serialize)]
pub(super) struct Out {
    partner: PartnerId,
    dry_run: bool,
}

impl Outcome for Out {
    const SCHEMA: &'static str = "saphan.hub.revoke-self/1";

    fn text(&self, t: Words) -> String {
        let Self { partner, dry_run } = self;
        if *dry_run {
            return format!("{}\n", t.say("cli-sheet-good").with("partner", partner));
        }
        format!("{}\n", t.say("cli-sheet-out").with("partner", partner))
    }
}

pub(super) async fn revoke_self(context: &Context, args: &FileArgs) -> Result<Out, Failure> {
    let config = context.config()?;
    let message = message_in(&read(&args.file, SHEET_LEN_MAX)?).ok_or_else(|| {
        let cause = format!("{} holds no self-revocation", args.file.display());
        let next = "the same with the sheet, from BEGIN to END";
        Failure::new(Exit::NotTrusted, "sheet", cause, next).file(&args.file)
    })?;
    let relay = context.relay(context.place()?, &config).await?;
    if args.dry_run {
        let partner = relay.directory().check_self_revocation(&message);
        let partner = partner.map_err(crate::relay::RelayError::from)?;
        return Ok(Out { partner, dry_run: true });
    }
    let (partner, change) = relay.revoke_self(&message, context.now).await?;
    relay.return_mail(&change.revoked, context.now).await?;
    Ok(Out { partner, dry_run: false })
}
