//! Merkle trees of RFC 9162 section 2.1, as a JSON object:
//!
//! ```json
//! {
//!   "leaves": ["", "00"],
//!   "roots": ["the root over no leaf", "over the first", "over the first two"],
//!   "inclusion": [{ "index": 0, "size": 2, "path": ["hash of leaf 1"], "accept": true }]
//! }
//! ```
//!
//! `accept` may be missing and is then true.

use saphan_protocol::ids::Digest;
use saphan_protocol::merkle;
use serde::Deserialize;

use super::{Hex, Outcome, Tally, all};

#[derive(Deserialize)]
struct Trees {
    leaves: Vec<Hex>,
    roots: Vec<Hex>,
    #[serde(default)]
    inclusion: Vec<Inclusion>,
    #[serde(default)]
    consistency: Vec<serde_json::Value>,
}

#[derive(Deserialize)]
struct Inclusion {
    index: u64,
    size: usize,
    path: Vec<Hex>,
    #[serde(default = "yes")]
    accept: bool,
}

fn yes() -> bool {
    true
}

pub(super) fn run(text: &str) -> Result<Tally, serde_json::Error> {
    let trees: Trees = serde_json::from_str(text)?;
    let mut tally = Tally::default();
    for (size, root) in trees.roots.iter().enumerate() {
        let found = trees.leaves.get(..size).map(root_over);
        let same = found.is_some_and(|found| found.as_bytes() == root.0.as_slice());
        tally.count(format!("root over {size}"), all(&[("root", same)]));
    }
    for (number, proof) in trees.inclusion.iter().enumerate() {
        tally.count(format!("inclusion {number}"), judge(&trees, proof));
    }
    for (number, _) in trees.consistency.iter().enumerate() {
        let why = "agents keep the whole list and need no consistency proof".to_owned();
        tally.count(number, Outcome::Skipped(why));
    }
    Ok(tally)
}

fn root_over(leaves: &[Hex]) -> Digest {
    merkle::root(leaves.iter().map(|leaf| leaf.0.as_slice()))
}

fn judge(trees: &Trees, proof: &Inclusion) -> Outcome {
    let (Some(leaves), Ok(at)) = (trees.leaves.get(..proof.size), usize::try_from(proof.index))
    else {
        return Outcome::Failed("more leaves are asked for than there are".to_owned());
    };
    let path: Option<Vec<Digest>> =
        proof.path.iter().map(|hash| Digest::try_from(hash.0.as_slice()).ok()).collect();
    let leaf = trees.leaves.get(at).map_or(&[][..], |leaf| leaf.0.as_slice());
    let root = root_over(leaves);
    let leads = path
        .as_ref()
        .is_some_and(|path| merkle::leads_to(&root, proof.size as u64, leaf, proof.index, path));
    let (_, own) = merkle::paths(leaves.iter().map(|leaf| leaf.0.as_slice()));
    let made = !proof.accept || own.get(at) == path.as_ref();
    all(&[("verdict", leads == proof.accept), ("path as we make it", made)])
}
