//! What an office keeps of the changes of the root, beside the root that a person compared.

use crate::blocks;
use saphan_protocol::directory::ROOT_CHANGES_MAX;

/// Longest file in bytes of PEM.
pub const ROOT_FILE_LEN_MAX: usize = 256 << 10;

/// The PEM form: the signed entries of the directory that changed the root, in their order.
pub fn to_pem(entries: &[impl AsRef<[u8]>]) -> String {
    let mut text = String::new();
    for entry in entries {
        blocks::write(&mut text, "change of the root", blocks::ROOT_CHANGE, entry.as_ref());
    }
    text
}

/// Reads the PEM form without judging the entries; none if it is no such file.
pub fn read(text: &str) -> Option<Vec<Vec<u8>>> {
    (0..=ROOT_CHANGES_MAX).find_map(|changes| {
        let tags = vec![blocks::ROOT_CHANGE; changes];
        blocks::read_all(text, ROOT_FILE_LEN_MAX, &tags)
    })
}
