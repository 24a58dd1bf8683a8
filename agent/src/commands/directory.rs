//! `directory`: the list of who belongs, and what proves something about it to others.

use std::io;
use std::path::{Path, PathBuf};

use saphan_certs::files;
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::listing;
use serde::Serialize;

use super::said::line;
use super::sheets::write_new;
use super::{Context, Outcome, office};
use crate::cli::{DirectoryContradiction, DirectoryProve};
use crate::exit::{Exit, Failure};
use crate::language::Words;

#[derive(Serialize)]
pub(super) struct Shown {
    network: String,
    entries: u64,
    /// The hub's newest word, as C2SP writes it.
    checkpoint: Option<String>,
    contradiction: bool,
}

impl Outcome for Shown {
    const SCHEMA: &'static str = "saphan.directory.show/1";

    fn text(&self, t: Words) -> String {
        let entries = t.say("cli-directory-entries").with("network", &self.network);
        let entries = entries.with("count", self.entries);
        let word = match &self.checkpoint {
            Some(text) => format!("{}\n\n{text}", t.say("cli-directory-word")),
            None => format!("{}\n", t.say("cli-directory-no-word")),
        };
        let mut text = format!("{entries} {word}");
        if self.contradiction {
            text.push('\n');
            line(&mut text, t.say("cli-directory-two-stories"));
        }
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
        let next = "saphan-agent directory contradiction --out hub.split-view";
        self.contradiction.then(|| next.to_owned())
    }
}

pub(super) async fn show(context: &Context) -> Result<Shown, Failure> {
    let mut office = office::open(context).await?;
    let word = office.hub_word_on_directory().await?;
    let contradiction = office.split_view().await?.is_some();
    let (network, entries) = (office.directory().network().to_string(), office.directory().len());
    office.close().await;
    let checkpoint = word.map(|word| word.to_text());
    Ok(Shown { network, entries, checkpoint, contradiction })
}

#[derive(Serialize)]
pub(super) struct Written {
    file: PathBuf,
    /// The partner that it is about; nobody where it proves two stories.
    #[serde(skip)]
    partner: Option<PartnerId>,
}

impl Outcome for Written {
    const SCHEMA: &'static str = "saphan.directory.proof/1";

    fn text(&self, t: Words) -> String {
        let said = match &self.partner {
            Some(partner) => t.say("cli-proof-partner").with("partner", partner),
            None => t.say("cli-proof-stories"),
        };
        format!("{}\n", said.with("file", self.file.display()))
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some(format!("saphan-agent evidence verify {}", self.file.display()))
    }
}

pub(super) async fn prove(context: &Context, args: &DirectoryProve) -> Result<Written, Failure> {
    let root = context.keyring()?.papers()?.root;
    let since = match &args.since {
        Some(file) => Some(earlier(file, root.key())?),
        None => None,
    };
    let mut office = office::open(context).await?;
    let proof = office.listing(&args.partner, since.as_ref()).await;
    let known = office.directory().partner(&args.partner).is_some();
    office.close().await;
    let Some(proof) = proof? else {
        return Err(unproven(&args.partner, known, since.is_some()));
    };
    write(&args.out, &proof)?;
    Ok(Written { file: args.out.clone(), partner: Some(args.partner.clone()) })
}

/// Why there is nothing to prove of a partner.
fn unproven(partner: &PartnerId, known: bool, continues: bool) -> Failure {
    let (id, cause) = if !known {
        ("nothing-to-prove-not-listed", format!("{partner} is not on the list"))
    } else if continues {
        let cause =
            "the list does not begin as the earlier file says, or no hub has vouched for it since";
        ("nothing-to-prove-since", cause.to_owned())
    } else {
        ("nothing-to-prove", "no hub has vouched for the list yet".to_owned())
    };
    Failure::new(Exit::NotFound, "nothing-to-prove", cause)
        .said(id)
        .with("partner", partner)
        .next("visit the hub first: saphan-agent sync")
}

/// The hub's word in an earlier listing.
fn earlier(file: &Path, authority: &VerifyingKey) -> Result<SignedCheckpoint, Failure> {
    let bytes = files::read_bytes(file, listing::LEN_MAX).map_err(|error| {
        let cause = format!("cannot read {}: {error}", file.display());
        Failure::new(Exit::NotFound, "evidence-read", cause).disk(file, &error)
    })?;
    let proven = listing::verify(&bytes, *authority)
        .map_err(|error| refused(error.code(), error.to_string()))?;
    Ok(proven.checkpoint)
}

pub(super) async fn contradiction(
    context: &Context,
    args: &DirectoryContradiction,
) -> Result<Written, Failure> {
    let mut office = office::open(context).await?;
    let proof = office.split_view().await;
    office.close().await;
    let Some(proof) = proof? else {
        let cause = "no hub was caught with two stories about the list";
        return Err(Failure::new(Exit::NotFound, "no-contradiction", cause));
    };
    write(&args.out, &proof)?;
    Ok(Written { file: args.out.clone(), partner: None })
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    write_new(path, bytes).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            let cause = format!("{} is there already; choose another file", path.display());
            return Failure::new(Exit::Conflict, "evidence-exists", cause).file(path);
        }
        let cause = format!("cannot write {}: {error}", path.display());
        Failure::new(Exit::Failed, "evidence-write", cause).disk(path, &error)
    })
}

/// A file that does not prove what it says.
pub(super) fn refused(code: &'static str, cause: String) -> Failure {
    Failure::new(Exit::CheckProblems, code, cause)
        .next("do not rely on this file; ask whoever gave it for another")
}
