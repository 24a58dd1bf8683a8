//! Copies what a page draws with, from one document to another.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::load::Source;
use super::write::Output;
use crate::attachment::job::Job;
use crate::attachment::{AttachmentError, Limits, Tally, picture};

/// Entries that draw nothing: descriptions, notes, links, actions, files, layers, structure,
/// private data of programs, and everything that leads back to the document around the page.
const HIDDEN: [&[u8]; 33] = [
    b"A",
    b"AA",
    b"AF",
    b"Alternates",
    b"Annots",
    b"Dest",
    b"Dests",
    b"EF",
    b"EmbeddedFiles",
    b"FFilter",
    b"FDecodeParms",
    b"ID",
    b"Info",
    b"JS",
    b"JavaScript",
    b"LastModified",
    b"Measure",
    b"Metadata",
    b"Names",
    b"OC",
    b"OCProperties",
    b"OPI",
    b"OpenAction",
    b"Outlines",
    b"Parent",
    b"PieceInfo",
    b"Private",
    b"Properties",
    b"PtData",
    b"Ref",
    b"StructParent",
    b"StructParents",
    b"Thumb",
];
/// Entries whose own entries are names that the page chose (ISO 32000-1, 7.8.3 and 9.6.5).
const MAPS: [&[u8]; 8] = [
    b"Font",
    b"XObject",
    b"ExtGState",
    b"ColorSpace",
    b"Pattern",
    b"Shading",
    GLYPHS,
    b"Colorants",
];
/// Map of the streams that draw the letters of a font.
const GLYPHS: &[u8] = b"CharProcs";
/// Types of objects that draw nothing.
const HIDDEN_TYPES: [&[u8]; 6] =
    [b"Metadata", b"Filespec", b"EmbeddedFile", b"Annot", b"Action", b"Catalog"];
/// Operators that only mark what others draw, with texts of their own (ISO 32000-1, 14.6).
const MARKS: [&str; 5] = ["BMC", "BDC", "EMC", "MP", "DP"];
/// Deepest nesting of direct objects.
const NESTING_MAX: usize = 64;
/// Deepest chain of objects that lead to each other.
const CHAIN_MAX: usize = 512;

/// What was copied.
pub(super) struct Made {
    pub(super) output: Output,
    pub(super) pictures: usize,
}

/// A copy on its way.
pub(super) struct Copier<'a, 'j> {
    source: &'a Source,
    job: &'a mut Job<'j>,
    known: BTreeMap<ObjectId, ObjectId>,
    waiting: Vec<(ObjectId, ObjectId)>,
    /// Streams of operators that do not say so themselves.
    glyphs: BTreeSet<ObjectId>,
    output: Output,
    pictures: usize,
    /// Bytes of what was unpacked, pictures aside, and of pictures.
    unpacked: (usize, u64),
    last: u32,
    tally: Tally,
}

impl<'a, 'j> Copier<'a, 'j> {
    pub(super) fn begin(source: &'a Source, job: &'a mut Job<'j>) -> Result<Self, AttachmentError> {
        let output = Output::begin(job)?;
        let (known, waiting, glyphs) = (BTreeMap::new(), Vec::new(), BTreeSet::new());
        let (pictures, unpacked, last, tally) = (0, (0, 0), 0, Tally::default());
        Ok(Self { source, job, known, waiting, glyphs, output, pictures, unpacked, last, tally })
    }

    pub(super) fn source(&self) -> &'a Source {
        self.source
    }

    pub(super) fn limits(&self) -> &'j Limits {
        self.job.limits()
    }

    /// A number for an object of the new document.
    pub(super) fn reserve(&mut self) -> Result<ObjectId, AttachmentError> {
        self.last += 1;
        if usize::try_from(self.last).is_ok_and(|count| count > 2 * self.limits().parts) {
            return Err(AttachmentError::Bomb);
        }
        Ok((self.last, 0))
    }

    pub(super) fn put(&mut self, object: Object) -> Result<ObjectId, AttachmentError> {
        let id = self.reserve()?;
        self.output.put(id, object)?;
        Ok(id)
    }

    /// A stream of operators, without marks and remarks.
    pub(super) fn content(&mut self, plain: Vec<u8>) -> Result<ObjectId, AttachmentError> {
        let plain = self.operators(&plain)?;
        let stream = self.packed(Dictionary::new(), plain)?;
        self.put(Object::Stream(stream))
    }

    /// Copies what the copied objects lead to, until nothing is left to copy.
    pub(super) fn finish(mut self, tally: &mut Tally) -> Result<Made, AttachmentError> {
        let mut done = 0;
        while let Some((from, to)) = self.waiting.pop() {
            let object = match self.source.resolve(from) {
                Some((id, Object::Stream(stream))) => self.stream(from, id, stream)?,
                Some((_, object)) => self.copy(object, 0)?,
                None => Object::Null, // what leads nowhere is null (ISO 32000-1, 7.3.10)
            };
            self.output.put(to, object)?;
            done += 1;
            self.job.progress(done, done + self.waiting.len() as u64);
        }
        tally.merge(self.tally);
        Ok(Made { output: self.output, pictures: self.pictures })
    }

    /// One object as it stands in the new document.
    pub(super) fn copy(
        &mut self,
        object: &Object,
        nesting: usize,
    ) -> Result<Object, AttachmentError> {
        if nesting > NESTING_MAX {
            return Err(AttachmentError::Damaged);
        }
        Ok(match object {
            Object::Reference(id) => self.reference(*id)?,
            Object::Array(entries) => {
                let copies = entries.iter().map(|entry| self.copy(entry, nesting + 1));
                Object::Array(copies.collect::<Result<_, _>>()?)
            }
            Object::Dictionary(entries) if is_hidden_type(entries) => Object::Null,
            Object::Dictionary(entries) => Object::Dictionary(self.dictionary(entries, nesting)?),
            // A stream stands by itself (ISO 32000-1, 7.3.8.1).
            Object::Stream(_) => return Err(AttachmentError::Damaged),
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::String(..) => object.clone(),
        })
    }

    fn reference(&mut self, id: ObjectId) -> Result<Object, AttachmentError> {
        if let Some(known) = self.known.get(&id) {
            return Ok(Object::Reference(*known));
        }
        // A page that something leads to would bring the tree of pages along.
        let is_page = |object: &Object| {
            object
                .as_dict()
                .and_then(|page| page.get(b"Type"))
                .and_then(Object::as_name)
                .is_ok_and(|name| [&b"Page"[..], b"Pages"].contains(&name))
        };
        let mut target = id;
        for _ in 0..CHAIN_MAX {
            match self.source.document.objects.get(&target) {
                Some(Object::Reference(next)) => target = *next,
                Some(object) if is_page(object) => return Ok(Object::Null),
                Some(_) | None => break,
            }
        }
        let to = self.reserve()?;
        self.known.insert(id, to);
        self.waiting.push((id, to));
        Ok(Object::Reference(to))
    }

    fn dictionary(
        &mut self,
        entries: &Dictionary,
        nesting: usize,
    ) -> Result<Dictionary, AttachmentError> {
        let mut made = Dictionary::new();
        for (key, value) in entries.iter().filter(|(key, _)| !is_hidden(key)) {
            let map =
                MAPS.contains(&key.as_slice()).then(|| self.source.document.dereference(value));
            let copy = match map {
                Some(Ok((_, Object::Dictionary(map)))) => self.map(key, map, nesting + 1)?,
                Some(_) | None => self.copy(value, nesting + 1)?,
            };
            made.set(key.clone(), copy);
        }
        Ok(made)
    }

    fn map(
        &mut self,
        name: &[u8],
        entries: &Dictionary,
        nesting: usize,
    ) -> Result<Object, AttachmentError> {
        if nesting > NESTING_MAX {
            return Err(AttachmentError::Damaged);
        }
        let mut made = Dictionary::new();
        for (key, value) in entries {
            if let (GLYPHS, Object::Reference(id)) = (name, value) {
                self.glyphs.insert(*id);
            }
            made.set(key.clone(), self.copy(value, nesting + 1)?);
        }
        Ok(Object::Dictionary(made))
    }

    /// A stream of the source with all that it leads to. `from` is the id under which it was met.
    fn stream(
        &mut self,
        from: ObjectId,
        id: ObjectId,
        stream: &Stream,
    ) -> Result<Object, AttachmentError> {
        if is_hidden_type(&stream.dict) {
            return Ok(Object::Null);
        }
        let limits = self.limits();
        if self.glyphs.contains(&from) {
            let stream = self.source.stream(id, stream, limits.part_len as u64)?;
            let plain = stream.get_plain_content_with_limit(limits.part_len).map_err(unpacked)?;
            let plain = self.operators(&plain)?;
            return Ok(Object::Stream(self.packed(Dictionary::new(), plain)?));
        }
        let mut entries = self.dictionary(&stream.dict, 0)?;
        // Data that lies in a file outside, and what says how it is packed there.
        for key in [&b"F"[..], b"Length", b"DL"] {
            entries.remove(key);
        }
        let filters: Vec<Vec<u8>> = match stream.dict.get(b"Filter") {
            Err(_) => Vec::new(),
            Ok(_) => {
                let filters = stream.filters().map_err(|_| AttachmentError::Damaged)?;
                filters.into_iter().map(<[u8]>::to_vec).collect()
            }
        };
        let is_picture = is_name(&entries, b"Subtype", b"Image");
        self.pictures += usize::from(is_picture);
        let bound = if is_picture { limits.picture_len } else { limits.part_len as u64 };
        let stream = self.source.stream(id, stream, bound)?;
        let last = filters.last().map(Vec::as_slice).unwrap_or_default();
        let stream = match last {
            b"DCTDecode" | b"DCT" => self.jpeg(entries, stream, &filters)?,
            b"CCITTFaxDecode" | b"CCF" | b"JBIG2Decode" if filters.len() == 1 => {
                self.weigh_picture(stream.content.len())?;
                let mut kept = Stream::new(entries, stream.content);
                kept.allows_compression = false;
                kept
            }
            b"CCITTFaxDecode" | b"CCF" | b"JBIG2Decode" | b"JPXDecode" | b"Crypt" => {
                return Err(AttachmentError::PictureInside);
            }
            _ => {
                let bound = usize::try_from(bound).unwrap_or(usize::MAX);
                let plain = stream.get_plain_content_with_limit(bound).map_err(unpacked)?;
                drop(stream);
                entries.remove(b"Filter");
                entries.remove(b"DecodeParms");
                let draws = is_name(&entries, b"Subtype", b"Form") || entries.has(b"PatternType");
                let plain = if draws { self.operators(&plain)? } else { plain };
                self.packed(entries, plain)?
            }
        };
        Ok(Object::Stream(stream))
    }

    /// A picture with lossy compression, encoded again: its own metadata goes too.
    fn jpeg(
        &mut self,
        mut entries: Dictionary,
        stream: Stream,
        filters: &[Vec<u8>],
    ) -> Result<Stream, AttachmentError> {
        let before = &filters[..filters.len() - 1];
        let jpeg = if before.is_empty() {
            stream.content
        } else {
            let mut packed = Stream::new(Dictionary::new(), stream.content);
            let names = before.iter().map(|name| Object::Name(name.clone())).collect();
            packed.dict.set("Filter", Object::Array(names));
            packed.get_plain_content_with_limit(self.limits().part_len).map_err(unpacked)?
        };
        let again = picture::again(&jpeg, self.limits()).map_err(|error| {
            if error == AttachmentError::Bomb { error } else { AttachmentError::PictureInside }
        })?;
        drop(jpeg);
        if again.had != again.has {
            let space = if again.has == 1 { "DeviceGray" } else { "DeviceRGB" };
            entries.set("ColorSpace", space);
            entries.remove(b"Decode");
        }
        entries.remove(b"DecodeParms");
        entries.set("Filter", "DCTDecode");
        self.tally.merge(again.tally);
        self.weigh_picture(again.bytes.len())?;
        self.job.search.part(&again.bytes);
        let mut made = Stream::new(entries, again.bytes);
        made.allows_compression = false;
        Ok(made)
    }

    /// A stream that holds `plain`, compressed afresh.
    fn packed(&mut self, entries: Dictionary, plain: Vec<u8>) -> Result<Stream, AttachmentError> {
        if is_name(&entries, b"Subtype", b"Image") {
            self.weigh_picture(plain.len())?;
        } else {
            self.unpacked.0 += plain.len();
            if self.unpacked.0 > self.limits().document_len {
                return Err(AttachmentError::Bomb);
            }
        }
        self.job.search.part(&plain);
        let mut stream = Stream::new(entries, plain);
        stream.compress().map_err(|_| AttachmentError::Damaged)?;
        Ok(stream)
    }

    fn weigh_picture(&mut self, len: usize) -> Result<(), AttachmentError> {
        self.unpacked.1 += len as u64;
        let fits = self.unpacked.1 <= self.limits().pictures_len;
        if fits { Ok(()) } else { Err(AttachmentError::Bomb) }
    }

    /// The operators of a stream written afresh: remarks are gone, and so are marks.
    fn operators(&mut self, plain: &[u8]) -> Result<Vec<u8>, AttachmentError> {
        let mut made = Vec::with_capacity(plain.len());
        let mut marks = 0;
        // One at a time: read all at once, a page takes many times its size.
        for operation in <Content>::decode_iter(plain) {
            let operation = operation.map_err(|_| AttachmentError::Damaged)?;
            if MARKS.contains(&operation.operator.as_str()) {
                marks += 1;
                continue;
            }
            if operation.operator == "BI" {
                // The library leaves out what it cannot read of a picture within a page.
                if operation.operands.is_empty() {
                    return Err(AttachmentError::PictureInside);
                }
                self.pictures += 1;
            }
            let one = Content { operations: [operation] };
            made.extend(one.encode().map_err(|_| AttachmentError::Damaged)?);
            made.push(b'\n');
        }
        self.tally.add_many("mark", "page", marks);
        Ok(made)
    }
}

/// Why a stream does not unpack.
pub(super) fn unpacked(error: lopdf::Error) -> AttachmentError {
    if matches!(error, lopdf::Error::Decompress(_)) {
        AttachmentError::Bomb
    } else {
        AttachmentError::Damaged
    }
}

/// Whether an object of a rebuilt file holds what draws nothing.
pub(super) fn holds_hidden(object: &Object) -> bool {
    match object {
        Object::Array(entries) => entries.iter().any(holds_hidden),
        Object::Dictionary(entries) => hides(entries),
        Object::Stream(stream) => hides(&stream.dict),
        Object::Null
        | Object::Boolean(_)
        | Object::Integer(_)
        | Object::Real(_)
        | Object::Name(_)
        | Object::String(..)
        | Object::Reference(_) => false,
    }
}

fn hides(entries: &Dictionary) -> bool {
    let of_page = is_name(entries, b"Type", b"Page");
    // The cross-reference stream carries what a trailer does.
    let of_table = is_name(entries, b"Type", b"XRef");
    is_hidden_type(entries) && !is_name(entries, b"Type", b"Catalog")
        || entries.iter().any(|(key, value)| {
            let parent = of_page && key == b"Parent" || of_table;
            let map = value.as_dict().ok().filter(|_| MAPS.contains(&key.as_slice()));
            let within = match map {
                Some(map) => map.iter().any(|(_, value)| holds_hidden(value)),
                None => holds_hidden(value),
            };
            !parent && is_hidden(key) || within
        })
}

fn is_hidden(key: &[u8]) -> bool {
    HIDDEN.contains(&key)
}

fn is_hidden_type(entries: &Dictionary) -> bool {
    HIDDEN_TYPES.iter().any(|name| is_name(entries, b"Type", name))
}

pub(super) fn is_name(entries: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    entries.get(key).and_then(Object::as_name).is_ok_and(|found| found == name)
}
