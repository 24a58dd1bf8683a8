//! The sheet with which a partner takes itself out: a message that its identity key signed ahead of time,
//! for paper.

use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::SelfRevocation;

use crate::blocks::{self, SELF_REVOCATION};
use crate::fingerprint::Fingerprint;
use crate::kit;

/// Longest file with one, in bytes: the code for cameras takes most of it.
pub const SHEET_LEN_MAX: usize = 32 << 10;

/// The sheet, to be printed: words, the message, and the same as a code for cameras.
/// `way` is the hub's address and the fingerprint of the network's root, where they are known.
pub fn sheet(message: &Sign1Message<SelfRevocation>, way: Option<(&str, Fingerprint)>) -> String {
    let mut block = String::new();
    blocks::write(&mut block, "self-revocation", SELF_REVOCATION, message.as_bytes());
    let (partner, network) = message.body().map_or_else(
        |_| (String::new(), String::new()),
        |said| (said.partner.to_string(), said.network.to_string()),
    );
    let (hub, root) = way.map_or_else(
        || ("HOST:PORT".to_owned(), "HEX, as in the invitation".to_owned()),
        |(hub, root)| (hub.to_owned(), root.to_string()),
    );
    let code = kit::qr_of(block.as_bytes()).unwrap_or_default();
    format!(
        "SELF-REVOCATION of {partner}, network {network}\n\n\
         Keep this on paper, away from the office's computer. If that is stolen, or somebody forces the\n\
         office, it takes {partner} out of the network within a second, for good, and without the\n\
         administrator. It tells nothing and opens nothing.\n\n\
         At any computer with the program:\n  saphan-agent revoke-self FILE --hub {hub} \\\n    \
         --fingerprint {root}\n\
         At the hub, by its operator:\n  saphan-hub revoke-self FILE\n\n\
         FILE holds what follows, typed or read with a camera.\n\n{block}\n{code}"
    )
}

/// The message in a sheet, or in a file with its block alone.
pub fn message_in(text: &str) -> Option<Vec<u8>> {
    let begin = text.find("-----BEGIN SAPHAN SELF REVOCATION-----")?;
    let end_tag = "-----END SAPHAN SELF REVOCATION-----";
    let end = begin + text[begin..].find(end_tag)? + end_tag.len();
    let [message] = blocks::read(&text[begin..end], SHEET_LEN_MAX, [SELF_REVOCATION])?;
    Some(message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{NOW, key, mekong, vientiane};

    #[test]
    fn a_sheet_says_what_it_is_for_and_gives_its_message_back() {
        let message = SelfRevocation::make(&mekong(), &vientiane(), &key(2), NOW);

        let sheet = sheet(&message, None);

        assert!(
            sheet.contains("SELF-REVOCATION of nkw-la") && sheet.contains("saphan-hub revoke-self")
        );
        assert_eq!(message_in(&sheet).unwrap(), message.as_bytes());
        assert!(sheet.contains('\u{2588}'), "a code for cameras");
        assert_eq!(message_in("nothing of the kind"), None);
    }
}
