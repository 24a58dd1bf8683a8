//! The sheet with which a partner takes itself out: a message that its identity key signed ahead of time,
//! for paper.

use bip39::Language;
use saphan_protocol::cose::Sign1Message;
use saphan_protocol::directory::SelfRevocation;
use saphan_protocol::ids::Digest;

use crate::blocks::{self, SELF_REVOCATION};
use crate::fingerprint::Fingerprint;
use crate::kit;

/// Longest file with one, in bytes: the code for cameras takes most of it.
pub const SHEET_LEN_MAX: usize = 32 << 10;

/// Words at the end of a sheet that is printed out of pages.
pub const WORDS: usize = 12;
/// Bits of a word of the list.
const WORD_BITS: usize = 11;
/// Kept apart from whatever else is hashed of a message.
const WORDS_CONTEXT: &[u8] = b"saphan/1/sheet-words";

/// The words by which somebody shows that a sheet is on paper. They open nothing, and whoever has the message
/// has them.
///
/// # Panics
/// Never: 12 words of 11 bits are less than a digest.
pub fn words(message: &[u8]) -> [&'static str; WORDS] {
    let digest = Digest::of(&[WORDS_CONTEXT, message].concat());
    let bit = |at: usize| usize::from(digest.as_bytes()[at / 8] >> (7 - at % 8) & 1);
    let number = |word: usize| {
        let bits = word * WORD_BITS..(word + 1) * WORD_BITS;
        bits.fold(0, |number, at| number << 1 | bit(at))
    };
    std::array::from_fn(|word| Language::English.word_list()[number(word)])
}

/// Whether somebody typed `word`, in either case; four letters of it are enough, as no two words of the list
/// begin with the same four.
pub fn is_word(word: &str, typed: &str) -> bool {
    let typed = typed.trim().to_lowercase();
    let needed = word.len().min(4);
    typed.len() >= needed && word.starts_with(&typed)
}

/// The message as a block of text, to be typed or read with a camera.
pub fn block(message: &[u8]) -> String {
    let mut block = String::new();
    blocks::write(&mut block, "self-revocation", SELF_REVOCATION, message);
    block
}

/// The sheet, to be printed: words, the message, and the same as a code for cameras.
/// `way` is the hub's address and the fingerprint of the network's root, where they are known.
pub fn sheet(message: &Sign1Message<SelfRevocation>, way: Option<(&str, Fingerprint)>) -> String {
    let block = block(message.as_bytes());
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

    #[test]
    fn two_words_of_the_paper_are_known_by_their_first_letters_and_no_others() {
        let message = SelfRevocation::make(&mekong(), &vientiane(), &key(2), NOW);
        let other = SelfRevocation::make(&mekong(), &vientiane(), &key(3), NOW);

        let words = words(message.as_bytes());

        assert_eq!(words, super::words(message.as_bytes()));
        assert_ne!(words, super::words(other.as_bytes()));
        for word in words {
            assert!(is_word(word, word) && is_word(word, &format!(" {}", word.to_uppercase())));
            assert!(is_word(word, &word[..word.len().min(4)]));
            assert!(!is_word(word, "") && !is_word(word, &word[..2]), "{word}");
        }
        assert!(!is_word("abandon", "abandoned") && !is_word("abandon", "able"));
    }
}
