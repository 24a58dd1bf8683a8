//! Files of a case, and files that came with an identity.

use saphan_agent::attachment::{Complete, Extract, Kind, Rebuilt};
use saphan_agent::office::{Attaching, Office};
use saphan_agent::store::SealedName;
use saphan_protocol::codes::AttachmentType;
use zeroize::Zeroizing;

use super::World;

impl World {
    /// An officer attaches a scan, which no machine reads, to a case.
    ///
    /// # Panics
    /// If the store does not take it.
    pub fn attach_scan(&mut self, partner: &str, case: &str, bytes: &[u8]) {
        let rebuilt = Rebuilt {
            kind: Kind::Pdf,
            bytes: bytes.to_vec(),
            removed: Vec::new(),
            extract: Extract {
                text: Zeroizing::new(String::new()),
                complete: Complete::None("a scan"),
            },
            parts: Vec::new(),
        };
        let now = self.now();
        let attached = self.office(partner, async |office: &mut Office| {
            let attaching = Attaching {
                attachment_type: AttachmentType::IdCopy,
                name: SealedName::new("scan.pdf".to_owned()),
                original: b"%PDF",
                rebuilt: &rebuilt,
            };
            office.attach(case, attaching, false, now).await
        });
        attached.expect("the file is attached");
    }
}
