//! What a file of `directory` proves, as `evidence verify` tells it.

use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::x509::Root;
use saphan_protocol::directory::Act;
use saphan_protocol::listing::{self, ListingError};
use saphan_protocol::split_view::{self, Contradiction, SplitViewError};
use serde::Serialize;

use super::directory::refused;
use super::said::heads;
use super::{Outcome, outline};
use crate::exit::Failure;
use crate::language::{Words, english};

#[derive(Serialize)]
pub(super) struct TwoStories {
    network: String,
    root: String,
    hubs: Vec<String>,
    story: String,
    #[serde(skip)]
    contradiction: Contradiction,
}

impl Outcome for TwoStories {
    const SCHEMA: &'static str = "saphan.evidence.split-view/1";

    fn text(&self, t: Words) -> String {
        let said = match self.hubs.as_slice() {
            [one] => t.say("cli-stories-one").with("key", one),
            [one, other] => {
                let both = t.say("cli-and").with("one", one).with("other", other);
                t.say("cli-stories-many").with("keys", both)
            }
            keys => t.say("cli-stories-many").with("keys", keys.join(", ")),
        };
        let said = said.with("network", &self.network).with("story", told(t, self.contradiction));
        format!("{said} {}\n", t.say("cli-stories-hold").with("root", &self.root))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-stories-next").to_string())
    }
}

/// What the two stories differ in.
fn told(t: Words, contradiction: Contradiction) -> String {
    let said = match contradiction {
        Contradiction::Fork { size } => t.say("cli-stories-fork").with("size", size),
        Contradiction::SetBack { before, later } => t
            .say("cli-stories-set-back")
            .with("before", before.0)
            .with("at", before.1)
            .with("later", later.0)
            .with("then", later.1),
    };
    said.to_string()
}

/// Checks a proof of a split view; `None` if it is no such file.
pub(super) fn two_stories(bytes: &[u8], root: &Root) -> Option<Result<TwoStories, Failure>> {
    let proven = match split_view::verify(bytes, *root.key()) {
        Ok(proven) => proven,
        Err(SplitViewError::Malformed(_)) => return None,
        Err(error) => return Some(Err(refused(error.code(), error.to_string()))),
    };
    let contradiction = proven.contradiction;
    let story = told(english(), contradiction);
    let mut hubs: Vec<String> = proven.hubs.iter().map(|(key, _)| key.to_string()).collect();
    hubs.dedup();
    let (network, root) = (root.network().to_string(), root.fingerprint().to_string());
    Some(Ok(TwoStories { network, root, hubs, story, contradiction }))
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

    fn text(&self, t: Words) -> String {
        let rows = self.entries.iter().map(|one| {
            let act = t.say(format!("cli-listed-{}", one.act.replace(' ', "-"))).to_string();
            [one.number.to_string(), one.at.clone(), act, one.whom.clone()]
        });
        let head = ["cli-head-entry", "cli-head-when", "cli-head-act", "cli-head-whom"];
        let table = outline::table(heads(t, head), rows);
        let stood = t.say("cli-listed-stood").with("network", &self.network);
        let mut said = vec![stood.with("of", self.of).with("at", &self.vouched).to_string()];
        if let Some((size, at)) = &self.since {
            let continues = t.say("cli-listed-continues").with("size", size).with("at", at);
            said.push(continues.to_string());
        }
        said.push(t.say("cli-evidence-holds").with("root", &self.root).to_string());
        said.push(t.say("cli-listed-later").to_string());
        format!("{}\n\n{table}", said.join(" "))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(t.say("cli-evidence-compare").to_string())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Calendar, Language};
    use crate::language::on_terminal;

    #[test]
    fn two_stories_are_told_in_the_language_of_their_reader() {
        let contradiction = Contradiction::Fork { size: 7 };
        let stories = TwoStories {
            network: "mekong".to_owned(),
            root: "AB12".to_owned(),
            hubs: vec!["k1".to_owned(), "k2".to_owned()],
            story: told(english(), contradiction),
            contradiction,
        };

        let english = stories.text(english());
        let lao = stories.text(on_terminal(Language::Lao, Calendar::Auto));

        let said = "The hubs with keys k1 and k2 contradict each other about who belongs to mekong: the \
                    lists differ within their first 7 entries. Both signatures hold under the authority \
                    AB12.\n";
        assert_eq!(english, said);
        for kept in ["k1", "k2", "mekong", "7", "AB12"] {
            assert!(lao.contains(kept), "{kept}: {lao}");
        }
        for word in ["hub", "list", "entries", "signature"] {
            assert!(!lao.contains(word), "{word}: {lao}");
        }
    }
}
