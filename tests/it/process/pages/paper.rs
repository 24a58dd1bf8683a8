//! What a browser makes of a page for paper, as PDF.

use lopdf::{Document, Object};

/// Every font lies in the file, cut down to what is said with it, so that all scripts are printed anywhere.
pub(super) fn has_its_fonts(place: &str, pdf: &[u8]) {
    let document = Document::load_mem(pdf).unwrap_or_else(|error| panic!("{place}: {error}"));
    let dictionaries = document.objects.values().filter_map(|object| object.as_dict().ok());
    let fonts: Vec<_> = dictionaries.filter(|one| one.has_type(b"FontDescriptor")).collect();
    assert!(!fonts.is_empty(), "{place} is printed with fonts");
    for font in fonts {
        let name = font.get(b"FontName").and_then(Object::as_name).unwrap_or_default();
        let name = String::from_utf8_lossy(name);
        let is_embedded =
            [&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|key| font.has(key));
        assert!(is_embedded, "{place} is printed with {name}, which is not in the file");
        assert_eq!(name.find('+'), Some(6), "{place} carries all of {name}");
    }
}
