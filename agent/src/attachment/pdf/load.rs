//! A PDF as it is loaded: what its streams hold goes aside, sealed, object by object, so that no more
//! than the file itself and its skeleton is ever in memory.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};

use lopdf::xref::XrefRecovery;
use lopdf::{Document, LoadOptions, Object, ObjectId, Stream};
use zeroize::Zeroizing;

use crate::attachment::job::Job;
use crate::attachment::source::Input;
use crate::attachment::spool::{Spool, SpoolWriter};
use crate::attachment::{AttachmentError, Limits};

/// Streams up to this length stay where they are.
const SMALL_LEN: usize = 4096;
/// What stands in a stream whose content went aside. Not nothing: the library would read it again.
const ASIDE: &[u8] = b"-";
/// Memory beside the file itself: the skeleton, and a picture while it is encoded again, which for a
/// small file is small too.
const BESIDE_MIN: u64 = 64 << 20;
const BESIDE_MAX: u64 = 256 << 20;
/// How many times its packed length a picture takes at most, as far as that is reckoned here.
const PICTURE_FACTOR: u64 = 8;

/// Where the content of streams goes while a document is loaded.
struct Aside {
    /// None where nobody wants it.
    out: Option<SpoolWriter>,
    places: BTreeMap<ObjectId, (u64, usize)>,
    /// Bytes that the skeleton may still take.
    left: usize,
    /// Why no more objects are taken.
    failed: Option<AttachmentError>,
}

thread_local! {
    /// The library's filter is a function without anything round it. It calls it on this thread.
    static FILLING: RefCell<Option<Aside>> = const { RefCell::new(None) };
}

/// Takes the content of a stream out of it, and weighs what is left. Objects that came out of others are
/// what is returned; the others are changed where they are.
fn put_aside(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    FILLING.with_borrow_mut(|filling| {
        let aside = filling.as_mut()?;
        if aside.failed.is_some() {
            return None;
        }
        if let Err(error) = aside.take(id, object) {
            aside.failed = Some(error);
            return None;
        }
        Some((id, object.clone()))
    })
}

impl Aside {
    fn take(&mut self, id: ObjectId, object: &mut Object) -> Result<(), AttachmentError> {
        if let Object::Stream(stream) = object
            && stream.content.len() > SMALL_LEN
            && !stream.dict.has_type(b"ObjStm")
        {
            let content = Zeroizing::new(std::mem::replace(&mut stream.content, ASIDE.to_vec()));
            if let Some(out) = &mut self.out {
                self.places.insert(id, (out.len(), content.len()));
                let written = out.write_all(&content);
                written.map_err(|error| AttachmentError::Scratch(error.kind()))?;
            }
        }
        let weight = weight(object);
        self.left = self.left.checked_sub(weight).ok_or(AttachmentError::Bomb)?;
        Ok(())
    }
}

/// Memory that an object takes, about.
fn weight(object: &Object) -> usize {
    let entries = |entries: &lopdf::Dictionary| -> usize {
        entries.iter().map(|(key, value)| 2 * size_of::<usize>() + key.len() + weight(value)).sum()
    };
    size_of::<Object>()
        + match object {
            Object::Array(list) => list.iter().map(weight).sum(),
            Object::Dictionary(dictionary) => entries(dictionary),
            Object::Stream(stream) => entries(&stream.dict) + stream.content.len(),
            Object::Name(bytes) | Object::String(bytes, _) => bytes.len(),
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Reference(_) => 0,
        }
}

/// A document whose larger streams lie aside.
pub(super) struct Source {
    pub(super) document: Document,
    places: BTreeMap<ObjectId, (u64, usize)>,
    aside: Option<RefCell<Spool>>,
}

impl Source {
    /// Loads a whole file. It must fit into memory, where it stands no longer than this takes.
    pub(super) fn load(
        source: &mut Input<'_>,
        job: &Job<'_>,
        keeps_streams: bool,
    ) -> Result<Self, AttachmentError> {
        let limits = job.limits();
        let bytes = read(source, limits)?;
        if Document::load_metadata_mem(&bytes).is_ok_and(|about| about.encrypted) {
            return Err(AttachmentError::Encrypted);
        }
        let room = || keeps_streams.then(|| job.spool()).transpose();
        let loaded = Self::parse(&bytes, room()?, limits, false)?;
        if loaded.has_pages() || loaded.document.xref_recovery == Some(XrefRecovery::Reconstructed)
        {
            return Ok(loaded);
        }
        // A table that leads past the objects is made anew. The library does so by itself only where
        // nothing is taken aside.
        Self::parse(&bytes, room()?, limits, true)
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "all other failures mean a damaged file")]
    fn parse(
        bytes: &[u8],
        out: Option<SpoolWriter>,
        limits: &Limits,
        force_reconstruct: bool,
    ) -> Result<Self, AttachmentError> {
        let options = LoadOptions {
            filter: Some(put_aside),
            max_decompressed_size: Some(limits.objects_len),
            force_reconstruct,
            ..LoadOptions::default()
        };
        let aside = Aside { out, places: BTreeMap::new(), left: limits.skeleton_len, failed: None };
        FILLING.set(Some(aside));
        let loaded = Document::load_mem_with_options(bytes, options);
        let aside = FILLING.take().ok_or(AttachmentError::Damaged)?;
        if let Some(error) = aside.failed {
            return Err(error);
        }
        let mut document = loaded.map_err(|error| {
            use lopdf::Error as E;
            match error {
                E::Decryption(_) | E::InvalidPassword | E::UnsupportedSecurityHandler(_) => {
                    AttachmentError::Encrypted
                }
                E::Decompress(_) => AttachmentError::Bomb,
                _ => AttachmentError::Damaged,
            }
        })?;
        if document.objects.len() > limits.parts {
            return Err(AttachmentError::Bomb);
        }
        for object in document.objects.values_mut() {
            if let Object::Stream(stream) = object
                && stream.dict.has_type(b"ObjStm")
            {
                stream.content = Vec::new(); // its objects stand beside it by now
            }
        }
        let aside_file = aside.out.map(SpoolWriter::finish).transpose();
        let aside_file = aside_file.map_err(|error| AttachmentError::Scratch(error.kind()))?;
        Ok(Self { document, places: aside.places, aside: aside_file.map(RefCell::new) })
    }

    fn has_pages(&self) -> bool {
        let document = &self.document;
        let kids = document.catalog().and_then(|catalog| catalog.get_deref(b"Pages", document));
        let kids =
            kids.and_then(Object::as_dict).and_then(|pages| pages.get_deref(b"Kids", document));
        kids.and_then(Object::as_array).is_ok()
    }

    /// The object that an id leads to, and its own id.
    pub(super) fn resolve(&self, id: ObjectId) -> Option<(ObjectId, &Object)> {
        let (found, object) = self.document.dereference(self.document.objects.get(&id)?).ok()?;
        Some((found.unwrap_or(id), object))
    }

    /// A stream with its content, which must not be longer than `len_max`.
    pub(super) fn stream(
        &self,
        id: ObjectId,
        stream: &Stream,
        len_max: u64,
    ) -> Result<Stream, AttachmentError> {
        let mut whole = stream.clone();
        let (Some((at, len)), Some(aside)) = (self.places.get(&id), &self.aside) else {
            return Ok(whole);
        };
        if *len as u64 > len_max {
            return Err(AttachmentError::Bomb);
        }
        let mut aside = aside.borrow_mut();
        let mut content = vec![0; *len];
        let read = aside.seek(SeekFrom::Start(*at)).and_then(|_| aside.read_exact(&mut content));
        read.map_err(|error| AttachmentError::Scratch(error.kind()))?;
        whole.content = content;
        Ok(whole)
    }
}

fn read(source: &mut Input<'_>, limits: &Limits) -> Result<Zeroizing<Vec<u8>>, AttachmentError> {
    let len = source.get_ref().len();
    let needed = needed_memory(len);
    if needed > limits.memory {
        let (needed_mib, free_mib) = (needed >> 20, limits.memory >> 20);
        return Err(AttachmentError::Memory { needed_mib, free_mib });
    }
    let mut bytes = Zeroizing::new(Vec::new());
    let len = usize::try_from(len).map_err(|_| AttachmentError::TooLarge)?;
    // The length is that of a file which is there, and weighed; the system may still have less.
    bytes.try_reserve_exact(len).map_err(|_| AttachmentError::Memory {
        needed_mib: needed >> 20,
        free_mib: (len as u64) >> 20,
    })?;
    source.read_to_end(&mut bytes).map_err(|_| AttachmentError::Damaged)?;
    Ok(bytes)
}

/// Memory that reading a file of `len` bytes takes, about.
fn needed_memory(len: u64) -> u64 {
    len + BESIDE_MIN + (PICTURE_FACTOR * len).min(BESIDE_MAX)
}
