//! `directory`: the list of who belongs, and what proves something about it to others.

use std::io;
use std::path::{Path, PathBuf};

use saphan_certs::files;
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::x509::Root;
use saphan_protocol::checkpoint::SignedCheckpoint;
use saphan_protocol::directory::Act;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::listing::{self, ListingError};
use saphan_protocol::split_view::{self, Contradiction, SplitViewError};
use serde::Serialize;

use super::sheets::write_new;
use super::{Context, Outcome, office, outline};
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

    fn text(&self, _t: Words) -> String {
        let word = match &self.checkpoint {
            Some(text) => format!("The hub's newest word on it:\n\n{text}"),
            None => "No hub has vouched for it yet.\n".to_owned(),
        };
        let caught = if self.contradiction {
            "\nA HUB TOLD TWO STORIES ABOUT IT. Nothing was lost; believe no new partner and tell the \
             administrator.\n"
        } else {
            ""
        };
        format!("The list of {} has {} entries. {word}{caught}", self.network, self.entries)
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
    #[serde(skip)]
    about: String,
}

impl Outcome for Written {
    const SCHEMA: &'static str = "saphan.directory.proof/1";

    fn text(&self, _t: Words) -> String {
        format!("{} is in {}. It says nothing of referrals.\n", self.about, self.file.display())
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
        let cause = if !known {
            format!("{} is not on the list", args.partner)
        } else if since.is_some() {
            "the list does not begin as the earlier file says, or no hub has vouched for it since"
                .to_owned()
        } else {
            "no hub has vouched for the list yet".to_owned()
        };
        return Err(Failure::new(Exit::NotFound, "nothing-to-prove", cause)
            .next("visit the hub first: saphan-agent sync"));
    };
    write(&args.out, &proof)?;
    Ok(Written { file: args.out.clone(), about: format!("What proves {}", args.partner) })
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
    Ok(Written { file: args.out.clone(), about: "What proves the two stories".to_owned() })
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

#[derive(Serialize)]
pub(super) struct TwoStories {
    network: String,
    root: String,
    hubs: Vec<String>,
    story: String,
}

impl Outcome for TwoStories {
    const SCHEMA: &'static str = "saphan.evidence.split-view/1";

    fn text(&self, _t: Words) -> String {
        let hubs = if self.hubs.len() == 1 {
            format!("The hub with key {} contradicts itself", self.hubs[0])
        } else {
            format!("The hubs with keys {} contradict each other", self.hubs.join(" and "))
        };
        format!(
            "{hubs} about who belongs to {}: {}. Both signatures hold under the authority {}.\n",
            self.network, self.story, self.root
        )
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some("give this file to the administrator, who makes a hub with a new key".to_owned())
    }
}

/// Checks a proof of a split view; `None` if it is no such file.
pub(super) fn two_stories(bytes: &[u8], root: &Root) -> Option<Result<TwoStories, Failure>> {
    let proven = match split_view::verify(bytes, *root.key()) {
        Ok(proven) => proven,
        Err(SplitViewError::Malformed(_)) => return None,
        Err(error) => return Some(Err(refused(error.code(), error.to_string()))),
    };
    let story = match proven.contradiction {
        Contradiction::Fork { size } => {
            format!("the lists differ within their first {size} entries")
        }
        Contradiction::SetBack { before, later } => format!(
            "it had {} entries on {}, and on {} only {}",
            before.0, before.1, later.1, later.0
        ),
    };
    let mut hubs: Vec<String> = proven.hubs.iter().map(|(key, _)| key.to_string()).collect();
    hubs.dedup();
    let (network, root) = (root.network().to_string(), root.fingerprint().to_string());
    Some(Ok(TwoStories { network, root, hubs, story }))
}

#[derive(Serialize)]
pub(super) struct Listed {
    network: String,
    root: String,
    entries: Vec<ListedEntry>,
    of: u64,
    vouched: String,
    /// Length and time of the earlier list that this one continues.
    since: Option<(u64, String)>,
}

#[derive(Serialize)]
struct ListedEntry {
    number: u64,
    at: String,
    act: &'static str,
    whom: String,
}

impl Outcome for Listed {
    const SCHEMA: &'static str = "saphan.evidence.listing/1";

    fn text(&self, _t: Words) -> String {
        let rows = self.entries.iter().map(|one| {
            [one.number.to_string(), one.at.clone(), one.act.to_owned(), one.whom.clone()]
        });
        let table = outline::table(["ENTRY", "AT", "ACT", "WHOM"].map(str::to_owned), rows);
        let since = self.since.as_ref().map_or(String::new(), |(size, at)| {
            format!(" It continues the list of {size} entries of {at} unchanged.")
        });
        format!(
            "The list of {} with these entries among its {} stood at the hub on {}.{since} Every \
             signature holds under the authority {}. Later entries may say otherwise.\n\n{table}",
            self.network, self.of, self.vouched, self.root
        )
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some("compare the authority's fingerprint with the one that you know".to_owned())
    }
}

/// Checks a listing; `None` if it is no such file.
pub(super) fn listed(bytes: &[u8], root: &Root) -> Option<Result<Listed, Failure>> {
    let proven = match listing::verify(bytes, *root.key()) {
        Ok(proven) => proven,
        Err(ListingError::Malformed(_)) => return None,
        Err(error) => return Some(Err(refused(error.code(), error.to_string()))),
    };
    let entries = proven.entries.into_iter().map(|entry| {
        let (act, whom) = match entry.act {
            Act::Admit { partner, .. } => ("admitted", partner.to_string()),
            Act::Revoke { partner, .. } => ("revoked", partner.to_string()),
            Act::Hub { name, .. } => ("hub", name),
            Act::Renew { partner, .. } => ("renewed", partner.to_string()),
            Act::Suspend { partner, .. } => ("suspended", partner.to_string()),
            Act::Resume { partner } => ("resumed", partner.to_string()),
            Act::Root { certificate, .. } => {
                ("new root", Fingerprint::of_certificate(&certificate).to_string())
            }
        };
        ListedEntry { number: entry.number, at: entry.at.to_string(), act, whom }
    });
    Some(Ok(Listed {
        network: root.network().to_string(),
        root: root.fingerprint().to_string(),
        entries: entries.collect(),
        of: proven.checkpoint.checkpoint().size,
        vouched: proven.checkpoint.at().to_string(),
        since: proven.since.map(|word| (word.checkpoint().size, word.at().to_string())),
    }))
}

fn refused(code: &'static str, cause: String) -> Failure {
    Failure::new(Exit::CheckProblems, code, cause)
        .next("do not rely on this file; ask whoever gave it for another")
}
