//! PDF: the pages are copied into a new document, object by object, and nothing that no page
//! draws comes along. What an older state of the file held, no page of the newest one reaches.

mod copy;
mod load;
mod write;

use std::io::BufReader;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

use super::job::Job;
use super::source::{Exact, Input};
use super::spool::Spool;
use super::{AttachmentError, Complete, Extract, Kind, Limits, Rebuilt, Tally};
use copy::Copier;
use load::Source;
use write::Written;

/// What lopdf writes where it does not know the letters of a font.
const UNREAD: [&str; 2] = ["Unimplemented", "\u{fffd}"];

/// What a page inherits from the nodes above it (ISO 32000-1, 7.7.3.4).
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
/// Most nodes between a page and the root.
const DEPTH_MAX: usize = 64;

pub(super) fn rebuild(
    source: &mut Input<'_>,
    job: &mut Job<'_>,
) -> Result<Rebuilt, AttachmentError> {
    let mut tally = Tally::default();
    let (written, pictures) = copy_pages(source, job, &mut tally)?;
    let Written { mut file, skeleton } = written;
    let extract = extract(&skeleton, pictures, job.limits())?;
    drop(skeleton);
    job.search_file(&mut file)?;
    after_check(&mut file, job)?;
    Ok(job.done(Kind::Pdf, file, tally, extract))
}

/// Writes the pages into a new file; the old one is gone from memory when this returns.
fn copy_pages(
    source: &mut Input<'_>,
    job: &mut Job<'_>,
    tally: &mut Tally,
) -> Result<(Written, usize), AttachmentError> {
    let source = Source::load(source, job, true)?;
    let document = &source.document;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(AttachmentError::Encrypted);
    }
    refuse_hidden_layers(document)?;
    count(document, tally);
    let pages: Vec<ObjectId> = document.page_iter().take(job.limits().parts + 1).collect();
    if pages.is_empty() {
        return Err(AttachmentError::Damaged);
    }
    let mut copier = Copier::begin(&source, job)?;
    let (root, catalog) = (copier.reserve()?, copier.reserve()?);
    let mut kids = Vec::new();
    for page in &pages {
        kids.push(Object::Reference(copy_page(&mut copier, *page, root)?));
    }
    let made = copier.finish(tally)?;
    Ok((made.output.finish(root, catalog, kids)?, made.pictures))
}

/// Layers that are switched off would be seen once the switch is gone.
fn refuse_hidden_layers(source: &Document) -> Result<(), AttachmentError> {
    let Ok(catalog) = source.catalog() else { return Err(AttachmentError::Damaged) };
    let Ok(properties) = catalog.get_deref(b"OCProperties", source) else { return Ok(()) };
    let usual = properties.as_dict().and_then(|layers| layers.get_deref(b"D", source));
    let Ok(usual) = usual.and_then(Object::as_dict) else {
        return Err(AttachmentError::HiddenLayers);
    };
    let off = usual.get_deref(b"OFF", source).and_then(Object::as_array);
    let base = usual.get_deref(b"BaseState", source).and_then(Object::as_name);
    let hides = off.is_ok_and(|layers| !layers.is_empty())
        || base.is_ok_and(|state| state != b"ON")
        || usual.has(b"AS");
    if hides { Err(AttachmentError::HiddenLayers) } else { Ok(()) }
}

/// Counts what is known to be hidden in such files. What is not counted goes all the same.
fn count(source: &Document, tally: &mut Tally) {
    let info = source.trailer.get_deref(b"Info", source).and_then(Object::as_dict);
    for (key, _) in info.into_iter().flatten() {
        let what = match key.as_slice() {
            b"Author" => "author",
            b"Title" | b"Subject" | b"Keywords" => "title",
            b"Creator" | b"Producer" => "program",
            b"CreationDate" | b"ModDate" => "date",
            _ => "property",
        };
        tally.add(what, "document");
    }
    tally.add_many("earlier state", "history", source.revision_count().saturating_sub(1));
    if let Ok(catalog) = source.catalog() {
        for (key, what) in [
            (&b"Outlines"[..], "outline"),
            (b"AcroForm", "form"),
            (b"OCProperties", "layers"),
            (b"OpenAction", "action"),
            (b"AA", "action"),
            (b"PieceInfo", "private data"),
            (b"StructTreeRoot", "structure"),
        ] {
            tally.add_many(what, "document", usize::from(catalog.has(key)));
        }
    }
    for object in source.objects.values() {
        if let Object::Stream(Stream { dict: entries, .. }) | Object::Dictionary(entries) = object {
            count_dictionary(source, entries, tally);
        }
    }
}

fn count_dictionary(source: &Document, dictionary: &Dictionary, tally: &mut Tally) {
    let is = |key: &[u8], name: &[u8]| {
        dictionary.get(key).and_then(Object::as_name).is_ok_and(|found| found == name)
    };
    tally.add_many("description", "XMP", usize::from(is(b"Type", b"Metadata")));
    tally.add_many("embedded file", "document", usize::from(is(b"Type", b"EmbeddedFile")));
    tally.add_many("program", "JavaScript", usize::from(is(b"S", b"JavaScript")));
    if is(b"Type", b"Page") {
        let notes = dictionary.get_deref(b"Annots", source).and_then(Object::as_array);
        tally.add_many("annotation", "page", notes.map_or(0, Vec::len));
        tally.add_many("thumbnail", "page", usize::from(dictionary.has(b"Thumb")));
        tally.add_many("action", "page", usize::from(dictionary.has(b"AA")));
        tally.add_many("private data", "page", usize::from(dictionary.has(b"PieceInfo")));
    }
}

fn copy_page(
    copier: &mut Copier<'_, '_>,
    page: ObjectId,
    root: ObjectId,
) -> Result<ObjectId, AttachmentError> {
    let source = copier.source();
    let document = &source.document;
    let original = document.get_dictionary(page).map_err(|_| AttachmentError::Damaged)?;
    let mut made = Dictionary::new();
    made.set("Type", "Page");
    made.set("Parent", Object::Reference(root));
    for key in INHERITED {
        if let Some(value) = inherited(document, original, key) {
            made.set(key, copier.copy(value, 0)?);
        }
    }
    let content = content(source, page, copier.limits())?;
    let content = copier.content(content)?;
    made.set("Contents", Object::Reference(content));
    copier.put(Object::Dictionary(made))
}

fn inherited<'a>(source: &'a Document, page: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let mut node = page;
    for _ in 0..DEPTH_MAX {
        if let Ok(value) = node.get(key) {
            return Some(value);
        }
        node = node.get_deref(b"Parent", source).and_then(Object::as_dict).ok()?;
    }
    None
}

/// The operators of a page, all its streams as one (ISO 32000-1, 7.8.2).
fn content(source: &Source, page: ObjectId, limits: &Limits) -> Result<Vec<u8>, AttachmentError> {
    let mut all = Vec::new();
    for id in source.document.get_page_contents(page) {
        let Some((id, Object::Stream(stream))) = source.resolve(id) else {
            return Err(AttachmentError::Damaged);
        };
        let stream = source.stream(id, stream, limits.part_len as u64)?;
        let plain = stream.get_plain_content_with_limit(limits.part_len);
        all.extend_from_slice(&plain.map_err(copy::unpacked)?);
        all.push(b'\n');
        if all.len() > limits.part_len {
            return Err(AttachmentError::Bomb);
        }
    }
    Ok(all)
}

fn extract(
    document: &Document,
    pictures: usize,
    limits: &Limits,
) -> Result<Extract, AttachmentError> {
    let numbers: Vec<u32> = document.get_pages().keys().copied().collect();
    let mut text = String::new();
    let mut reasons = Vec::new();
    for chunk in document.extract_text_chunks_with_limit(&numbers, limits.part_len) {
        match chunk {
            Ok(chunk) => text.push_str(&chunk),
            Err(_) => reasons.push("text in a font whose letters are not known"),
        }
    }
    if text.len() > limits.document_len {
        return Err(AttachmentError::Bomb);
    }
    if UNREAD.iter().any(|mark| text.contains(mark)) {
        reasons.push("text in a font whose letters are not known");
    }
    reasons.dedup();
    if pictures > 0 {
        reasons.push("pictures: what is written or seen in them was not checked");
    }
    let complete = if text.trim().is_empty() {
        Complete::None("pages without text, like a scan: nothing of them was checked")
    } else if reasons.is_empty() {
        Complete::Complete
    } else {
        Complete::Partly(reasons)
    };
    Ok(Extract::new(text, complete))
}

/// Reads what was written: pages, and no place where anything else could be.
fn after_check(file: &mut Spool, job: &Job<'_>) -> Result<(), AttachmentError> {
    const LEFT: AttachmentError = AttachmentError::Left;
    let exact = Exact::new(file, job.limits().file_len, job.fault.clone())?;
    let read = Source::load(&mut BufReader::new(exact), job, false).map_err(|error| {
        if matches!(error, AttachmentError::Memory { .. }) { error } else { LEFT }
    })?;
    let read = read.document;
    let catalog = read.catalog().map_err(|_| LEFT)?;
    let plain = catalog.iter().all(|(key, _)| [&b"Type"[..], b"Pages"].contains(&key.as_slice()))
        && !read.trailer.has(b"Info")
        && read.objects.values().all(|object| !copy::holds_hidden(object));
    if plain { Ok(()) } else { Err(LEFT) }
}
