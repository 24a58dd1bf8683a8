//! Merkle trees as RFC 9162 section 2.1 hashes them, through `ct-merkle`.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{InclusionProof, RootHash};
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
    let paths = (0..tree.items().len())
        .map(|at| {
            let proof = tree.prove_inclusion(at);
            let (hashes, rest) = proof.as_bytes().as_chunks::<{ Digest::LEN }>();
            debug_assert!(rest.is_empty(), "proofs are runs of hashes");
            hashes.iter().map(|hash| Digest::from_bytes(*hash)).collect()
        })
        .collect();
    (Digest::from_bytes((*tree.root().as_bytes()).into()), paths)
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
    }
}
