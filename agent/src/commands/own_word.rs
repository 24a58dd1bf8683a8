//! `self-revocation` and `revoke-self`: the paper with which an office takes itself out, and its use.

use saphan_certs::files::{self, Readers, write_atomically};
use saphan_certs::self_revocation::{self, SHEET_LEN_MAX};
use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::SelfRevocation;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, office};
use crate::cli::{CertificateRequest, RevokeSelf};
use crate::exit::{Exit, Failure, Promise};
use crate::language::Words;
use crate::service::{self, Clock};

#[derive(Serialize)]
pub(super) struct Sheet {
    partner: PartnerId,
    sheet: String,
}

impl Outcome for Sheet {
    const SCHEMA: &'static str = "saphan.self-revocation/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-sheet-written").with("partner", &self.partner);
        format!("{}\n", said.with("sheet", &self.sheet))
    }
}

pub(super) async fn sheet(context: &Context, args: &CertificateRequest) -> Result<Sheet, Failure> {
    let path = &args.file;
    if path.exists() {
        let cause = format!("{} exists already", path.display());
        return Err(Failure::new(Exit::Conflict, "sheet-exists", cause).file(path));
    }
    let hub = context.config()?.hub.map(|hub| hub.to_string());
    let (mut office, keyring, keys) = office::open_with_keys(context).await?;
    office.request_certificate(context.now).await?;
    office.close().await;
    let root = keyring.papers()?.root.fingerprint();
    let (network, partner) = (keyring.network(), keyring.partner());
    let message = SelfRevocation::make(network, partner, keys.identity(), context.now);
    let sheet = self_revocation::sheet(&message, hub.as_deref().map(|hub| (hub, root)));
    write_atomically(path, sheet.as_bytes(), Readers::Owner).map_err(|error| {
        let cause = format!("cannot write {}: {error}", path.display());
        Failure::new(Exit::Failed, "sheet", cause).disk(path, &error)
    })?;
    Ok(Sheet { partner: partner.clone(), sheet: path.display().to_string() })
}

#[derive(Serialize)]
pub(super) struct Out {
    partner: PartnerId,
    since: String,
}

impl Outcome for Out {
    const SCHEMA: &'static str = "saphan.revoke-self/1";

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-sheet-out").with("partner", &self.partner);
        format!("{}\n", said.with("since", &self.since))
    }
}

pub(super) async fn revoke_self(args: &RevokeSelf) -> Result<Out, Failure> {
    let path = &args.file;
    let text = files::read_text(path, SHEET_LEN_MAX).map_err(|error| {
        let cause = format!("cannot read {}: {error}", path.display());
        Failure::new(Exit::NotFound, "sheet", cause).disk(path, &error)
    })?;
    let message = self_revocation::message_in(&text);
    let said = message.as_ref().and_then(|message| {
        Sign1Message::<SelfRevocation>::parse(message).and_then(|message| message.body()).ok()
    });
    let (Some(message), Some(said)) = (message, said) else {
        let cause = format!("{} holds no self-revocation", path.display());
        return Err(Failure::new(Exit::NotTrusted, "sheet", cause)
            .next("type or read the sheet once more, from BEGIN to END"));
    };
    let (root, hub) = (args.fingerprint, args.hub.clone());
    let out = service::revoke_self(said.network, root, hub, Clock::system(), message).await;
    let (partner, since) =
        out.map_err(|trouble| Failure::from(trouble).safety(Promise::OnceMore))?;
    Ok(Out { partner, since: since.to_string() })
}
