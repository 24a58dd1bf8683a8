//! A PDF as it is written: object after object, none of them twice in memory, its table at the end.

use std::io::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, Writer};

use crate::attachment::AttachmentError;
use crate::attachment::job::Job;
use crate::attachment::spool::{Spool, SpoolWriter};

/// Version, and a remark that tells programs that what follows is no text (ISO 32000-1, 7.5.2).
const HEADER: &[u8] = b"%PDF-1.7\n%\xbb\xad\xc0\xde\n";

/// What was written.
pub(super) struct Written {
    pub(super) file: Spool,
    /// The same without its pictures, for the text in it.
    pub(super) skeleton: Document,
}

/// A document on its way to the disk.
pub(super) struct Output {
    out: SpoolWriter,
    /// Where each object stands.
    offsets: Vec<(ObjectId, u64)>,
    skeleton: Document,
}

/// The cause stands in the job.
fn unwritten<E>(_: E) -> AttachmentError {
    AttachmentError::Damaged
}

impl Output {
    pub(super) fn begin(job: &Job<'_>) -> Result<Self, AttachmentError> {
        let mut out = job.spool()?;
        out.write_all(HEADER).map_err(unwritten)?;
        Ok(Self { out, offsets: Vec::new(), skeleton: Document::with_version("1.7") })
    }

    /// Writes an object down; of a picture only what describes it stays in memory.
    pub(super) fn put(&mut self, id: ObjectId, mut object: Object) -> Result<(), AttachmentError> {
        self.offsets.push((id, self.out.len()));
        let gap = |needed| if needed { " " } else { "" };
        let before = gap(Writer::need_separator(&object));
        let after = gap(Writer::need_end_separator(&object));
        write!(self.out, "{} {} obj\n{before}", id.0, id.1).map_err(unwritten)?;
        Writer::write_object(&mut self.out, &object).map_err(unwritten)?;
        write!(self.out, "{after}\nendobj\n").map_err(unwritten)?;
        if let Object::Stream(stream) = &mut object
            && super::copy::is_name(&stream.dict, b"Subtype", b"Image")
        {
            stream.content = Vec::new();
        }
        self.skeleton.objects.insert(id, object);
        Ok(())
    }

    /// Writes what leads to the pages, and where everything stands.
    pub(super) fn finish(
        mut self,
        root: ObjectId,
        catalog: ObjectId,
        kids: Vec<Object>,
    ) -> Result<Written, AttachmentError> {
        let mut pages = Dictionary::new();
        pages.set("Type", "Pages");
        pages.set("Count", i64::try_from(kids.len()).unwrap_or(i64::MAX));
        pages.set("Kids", Object::Array(kids));
        self.put(root, Object::Dictionary(pages))?;
        let mut entries = Dictionary::new();
        entries.set("Type", "Catalog");
        entries.set("Pages", Object::Reference(root));
        self.put(catalog, Object::Dictionary(entries))?;

        self.offsets.sort_unstable();
        let table_at = self.out.len();
        let count = self.offsets.len() + 1;
        let is_gapless = (1..).zip(&self.offsets).all(|(number, (id, _))| *id == (number, 0));
        if !is_gapless {
            return Err(AttachmentError::Damaged);
        }
        write!(self.out, "xref\n0 {count}\n0000000000 65535 f \n").map_err(unwritten)?;
        for (_, offset) in &self.offsets {
            writeln!(self.out, "{offset:010} 00000 n ").map_err(unwritten)?;
        }
        let mut trailer = Dictionary::new();
        trailer.set("Size", i64::try_from(count).unwrap_or(i64::MAX));
        trailer.set("Root", Object::Reference(catalog));
        self.out.write_all(b"trailer\n").map_err(unwritten)?;
        let entries = Object::Dictionary(trailer.clone());
        Writer::write_object(&mut self.out, &entries).map_err(unwritten)?;
        write!(self.out, "\nstartxref\n{table_at}\n%%EOF").map_err(unwritten)?;
        self.skeleton.trailer = trailer;
        Ok(Written { file: self.out.finish().map_err(unwritten)?, skeleton: self.skeleton })
    }
}
