//! A share as a page of text, to be printed, and read again from a file.

use std::fmt::Write as _;

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};
use saphan_protocol::ids::NetworkName;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::{KitError, KitId, SHARES, Share, WORDS};
use crate::fingerprint::Fingerprint;

/// Longest file with a share, in bytes.
pub const SHEET_LEN_MAX: usize = 32 * 1024;

const WORDS_LINE: &str = "THE 25 WORDS";
const QR_LINE: &str = "THE SAME AS A QR CODE";
const COLUMNS: usize = 5;

/// What a sheet says beside its share.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The network.
    pub network: NetworkName,
    /// Its fingerprint, so that the sheet proves which authority it belongs to.
    pub fingerprint: Fingerprint,
    /// The kit.
    pub kit: KitId,
    /// When it was made.
    pub at: UnixSeconds,
}

impl Sheet {
    /// The page for the keeper of `share`.
    pub fn page(&self, share: &Share) -> Zeroizing<String> {
        // Allocated at its full size, so that growing leaves no copy of the words behind.
        let mut page = Zeroizing::new(String::with_capacity(SHEET_LEN_MAX));
        let Self { network, fingerprint, kit, at } = self;
        let number = share.number();
        let written = write!(
            page,
            "RECOVERY KIT OF THE AUTHORITY OF {network}\nshare {number} of {SHARES}, kit {kit}, made \
             {}\nfingerprint of the network\n  {fingerprint}\n\nFor its keeper: two of the three \
             sheets together open the backups of the\nauthority, and whoever has both decides who \
             belongs to the network. This one alone\nopens nothing. Keep it sealed, in another place \
             than the other two and than the\nbackups. Never photograph it, and give its words to \
             nobody but the program\n`saphan-ca` on a computer without network. Tell the \
             administrators at once if it is\nlost or was seen: they make a new kit.\n\n{WORDS_LINE}\n\n",
            at.date(),
        );
        written.expect("a string takes every text");
        for position in 1..=WORDS {
            let end = if position % COLUMNS == 0 { "\n" } else { "  " };
            let word = share.word(position);
            let written = write!(page, "{position:>2}. {word:<8}{end}");
            written.expect("a string takes every text");
        }
        page.push_str("\nFour letters of each word are enough.\n\n");
        page.push_str(QR_LINE);
        page.push_str("\n\n");
        page.push_str(&qr(share));
        page.push('\n');
        page
    }

    /// The share of a file: a sheet as it was written, or the words alone, as a scanner gives them.
    ///
    /// # Errors
    /// W-101 to W-104.
    pub fn share_in(text: &str) -> Result<Share, KitError> {
        let words = text.split_once(WORDS_LINE).map_or(text, |(_, rest)| {
            let words = rest.split_once(QR_LINE).map_or(rest, |(words, _)| words);
            words.split_once("\nFour").map_or(words, |(words, _)| words)
        });
        Share::parse(words)
    }
}

/// A text as a code for cameras; `None` if it is longer than one holds.
pub(crate) fn qr_of(text: &[u8]) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    Some(code.render::<Dense1x2>().build())
}

/// In capitals, which take fewer modules than small letters.
fn qr(share: &Share) -> Zeroizing<String> {
    let mut words = Zeroizing::new(String::with_capacity(super::WORDS_BYTES_MAX));
    for position in 1..=WORDS {
        if position > 1 {
            words.push(' ');
        }
        words.push_str(share.word(position));
    }
    words.make_ascii_uppercase();
    let code = QrCode::with_error_correction_level(words.as_bytes(), EcLevel::M)
        .expect("25 words are less than a QR code holds");
    Zeroizing::new(code.render::<Dense1x2>().build())
}
