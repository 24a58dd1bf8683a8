//! Merkle trees as RFC 9162 section 2.1 hashes them, through `ct-merkle`.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
use sha2::Sha256;

use crate::ids::Digest;

type Tree = MemoryBackedTree<Sha256, Vec<u8>>;

fn tree<'a>(leaves: impl IntoIterator<Item = &'a [u8]>) -> Tree {
    let mut tree = Tree::new();
    for leaf in leaves {
        tree.push(leaf.to_vec());
    }
    tree
}

/// Root over `leaves`; over none it is the hash of nothing.
pub fn root<'a>(leaves: impl IntoIterator<Item = &'a [u8]>) -> Digest {
    Digest::from_bytes((*tree(leaves).root().as_bytes()).into())
}

/// Root over `leaves` and, for each leaf, its path to it.
pub fn paths<'a>(leaves: impl IntoIterator<Item = &'a [u8]>) -> (Digest, Vec<Vec<Digest>>) {
    let tree = tree(leaves);
    let paths =
        (0..tree.items().len()).map(|at| hashes(tree.prove_inclusion(at).as_bytes())).collect();
    (Digest::from_bytes((*tree.root().as_bytes()).into()), paths)
}

fn hashes(proof: &[u8]) -> Vec<Digest> {
    let (hashes, rest) = proof.as_chunks::<{ Digest::LEN }>();
    debug_assert!(rest.is_empty(), "proofs are runs of hashes");
    hashes.iter().map(|hash| Digest::from_bytes(*hash)).collect()
}

/// Whether `path` leads from `leaf`, number `index` of `size`, to `root`.
pub fn leads_to(root: &Digest, size: u64, leaf: &[u8], index: u64, path: &[Digest]) -> bool {
    if index >= size {
        return false;
    }
    let bytes = path.iter().flat_map(|hash| *hash.as_bytes()).collect();
    let root = RootHash::<Sha256>::new((*root.as_bytes()).into(), size);
    InclusionProof::try_from_bytes(bytes)
        .is_ok_and(|proof| root.verify_inclusion(&leaf, index, &proof).is_ok())
}

/// What shows that the tree over all `leaves` begins with the one over the first `size` of them
/// (RFC 9162 section 2.1.4); nothing to show if these are none or more than there are.
pub fn growth<'a>(leaves: impl IntoIterator<Item = &'a [u8]>, size: u64) -> Option<Vec<Digest>> {
    let tree = tree(leaves);
    let added = tree.len().checked_sub(size).filter(|_| size > 0)?;
    Some(hashes(tree.prove_consistency(usize::try_from(added).ok()?).as_bytes()))
}

/// Whether `path` shows that the tree `now` of so many leaves begins with the tree `before`.
pub fn grew(before: (&Digest, u64), now: (&Digest, u64), path: &[Digest]) -> bool {
    let root =
        |(root, size): (&Digest, u64)| RootHash::<Sha256>::new((*root.as_bytes()).into(), size);
    let bytes = path.iter().flat_map(|hash| *hash.as_bytes()).collect();
    ConsistencyProof::try_from_bytes(bytes)
        .is_ok_and(|proof| root(now).verify_consistency(&root(before), &proof).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn each_path_leads_from_its_own_leaf_only(
            leaves in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..8), 1..20),
            at in any::<prop::sample::Index>(),
        ) {
            let at = at.index(leaves.len());
            let (top, paths) = paths(leaves.iter().map(Vec::as_slice));
            let size = leaves.len() as u64;

            prop_assert!(leads_to(&top, size, &leaves[at], at as u64, &paths[at]));
            prop_assert_eq!(top, root(leaves.iter().map(Vec::as_slice)));
            prop_assert!(!leads_to(&top, size, b"not a leaf here", at as u64, &paths[at]));
            prop_assert!(!leads_to(&top, size, &leaves[at], size, &paths[at]));
        }

        #[test]
        fn a_list_grew_from_each_of_its_beginnings_and_from_nothing_else(
            leaves in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..8), 1..20),
            at in any::<prop::sample::Index>(),
        ) {
            let (all, size) = (leaves.iter().map(Vec::as_slice), leaves.len() as u64);
            let before = at.index(leaves.len()) + 1;
            let path = growth(all.clone(), before as u64).unwrap();
            let (old, new) = (root(all.clone().take(before)), root(all.clone()));
            let before = before as u64;

            prop_assert!(grew((&old, before), (&new, size), &path));
            let other = root([&b"no leaf of the list"[..]]);
            prop_assert!(!grew((&other, before), (&new, size), &path));
            prop_assert!(!grew((&old, before), (&other, size), &path));
            prop_assert_eq!(growth(all.clone(), 0), None);
            prop_assert_eq!(growth(all, size + 1), None);
        }
    }
}
