//! Files of a case, and files that came with an identity.

use std::io::Cursor;
use std::path::Path;

use saphan_agent::attachment::{Complete, Extract, Identifiers, Kind, Rebuilt, Sighted, Spool};
use saphan_agent::office::{Attaching, Office};
use saphan_agent::store::SealedName;
use saphan_protocol::codes::AttachmentType;
use zeroize::Zeroizing;

use super::World;

/// What an office would have rebuilt of a scan with these bytes, which no machine reads.
///
/// # Panics
/// If the disk does not take it.
pub fn scan(folder: &Path, bytes: &[u8], known: &Identifiers) -> Rebuilt {
    Rebuilt {
        kind: Kind::Pdf,
        file: Spool::of(folder, bytes).expect("the disk has room"),
        removed: Vec::new(),
        extract: Extract {
            text: Zeroizing::new(String::new()),
            complete: Complete::None("a scan"),
        },
        sighted: Sighted::nothing(known),
    }
}

impl World {
    /// An officer attaches a scan, which no machine reads, to a case.
    ///
    /// # Panics
    /// If the store does not take it.
    pub fn attach_scan(&mut self, partner: &str, case: &str, bytes: &[u8]) {
        let now = self.now();
        let attached = self.office(partner, async |office: &mut Office| {
            let known = office.identifiers(case, now).await?;
            let attaching = Attaching {
                attachment_type: AttachmentType::IdCopy,
                name: SealedName::new("scan.pdf".to_owned()),
                original: &mut Cursor::new(b"%PDF"),
                rebuilt: &mut scan(office.folder(), bytes, &known),
                progress: &|_, _| {},
            };
            office.attach(case, attaching, false, now).await
        });
        attached.expect("the file is attached");
    }
}
