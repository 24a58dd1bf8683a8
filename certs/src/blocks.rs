//! PEM files of ours: a fixed row of blocks, each of a known kind.

use pem::{EncodeConfig, LineEnding, Pem};

pub(crate) const CERTIFICATE: &str = "CERTIFICATE";
pub(crate) const CERTIFICATE_REQUEST: &str = "CERTIFICATE REQUEST";
pub(crate) const REQUEST: &str = "SAPHAN REQUEST";
pub(crate) const SELF_REVOCATION: &str = "SAPHAN SELF REVOCATION";
pub(crate) const SUCCESSION: &str = "SAPHAN SUCCESSION";
pub(crate) const ROOT_CHANGE: &str = "SAPHAN ROOT CHANGE";
pub(crate) const DIRECTORY: &str = "SAPHAN DIRECTORY";

/// One block with a line before it that tells people what it is; every PEM reader skips that line.
pub(crate) fn write(out: &mut String, title: &str, tag: &str, contents: &[u8]) {
    let config = EncodeConfig::new().set_line_ending(LineEnding::LF);
    out.push_str("# ");
    out.push_str(title);
    out.push('\n');
    out.push_str(&pem::encode_config(&Pem::new(tag, contents), config));
}

/// Reads exactly the blocks named by `tags`, in that order and without PEM headers.
pub(crate) fn read<const N: usize>(
    text: &str,
    len_max: usize,
    tags: [&str; N],
) -> Option<[Vec<u8>; N]> {
    read_all(text, len_max, &tags)?.try_into().ok()
}

/// The same for a row whose length only the reader knows.
pub(crate) fn read_all(text: &str, len_max: usize, tags: &[&str]) -> Option<Vec<Vec<u8>>> {
    if text.len() > len_max {
        return None;
    }
    let blocks = pem::parse_many(text).ok()?;
    let fits = blocks.len() == tags.len()
        && blocks
            .iter()
            .zip(tags)
            .all(|(block, tag)| block.tag() == *tag && block.headers().iter().next().is_none());
    if !fits {
        return None;
    }
    Some(blocks.into_iter().map(Pem::into_contents).collect())
}
