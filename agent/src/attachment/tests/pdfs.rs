//! PDF with an author, notes, files and an older state of its pages.

use lopdf::content::{Content, Operation};
use lopdf::{
    Dictionary, Document, EncryptionState, EncryptionVersion, IncrementalDocument, Object,
    Permissions, Stream, dictionary,
};

use super::{PLANTED, assert_gone, on_bench, rebuilt, refusal, removed};
use crate::attachment::{AttachmentError, Complete, Kind, Limits};

const SEEN: &str = "She asks for shelter.";

fn page_text(text: &str) -> Vec<u8> {
    let operation = |operator, operands| Operation::new(operator, operands);
    let mark = dictionary! { "ActualText" => Object::string_literal(PLANTED) };
    let operations = vec![
        operation("BDC", vec!["Span".into(), Object::Dictionary(mark)]),
        operation("BT", vec![]),
        operation("Tf", vec!["A".into(), 12.into()]),
        operation("Td", vec![50.into(), 700.into()]),
        operation("Tj", vec![Object::string_literal(text)]),
        operation("ET", vec![]),
        operation("EMC", vec![]),
    ];
    let mut bytes = format!("% {PLANTED}\n").into_bytes();
    bytes.extend(Content { operations }.encode().unwrap());
    bytes
}

/// One page with a visible text, and planted everywhere else.
fn document() -> Document {
    let mut document = Document::with_version("1.7");
    let planted = || Object::string_literal(PLANTED);
    let root = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
        "Encoding" => "WinAnsiEncoding", "PieceInfo" => dictionary! { "X" => planted() },
    });
    let content = document.add_object(Stream::new(Dictionary::new(), page_text(SEEN)));
    let note = document.add_object(dictionary! {
        "Type" => "Annot", "Subtype" => "Text", "Contents" => planted(), "T" => planted(),
    });
    let thumb = document.add_object(Stream::new(Dictionary::new(), PLANTED.into()));
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => root, "Contents" => content, "Annots" => vec![note.into()],
        "Thumb" => thumb, "PieceInfo" => dictionary! { "X" => planted() },
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    // The name of a font is the page's choice, and may be that of an entry which is left behind.
    let resources = dictionary! { "Font" => dictionary! { "A" => font } };
    document.objects.insert(
        root,
        Object::Dictionary(dictionary! {
            "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1, "Resources" => resources,
        }),
    );
    let xmp = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let xmp = document.add_object(Stream::new(xmp, format!("<x>{PLANTED}</x>").into()));
    let file = dictionary! { "Type" => "EmbeddedFile" };
    let file = document.add_object(Stream::new(file, PLANTED.into()));
    let file =
        dictionary! { "Type" => "Filespec", "F" => planted(), "EF" => dictionary! { "F" => file } };
    let program = dictionary! { "S" => "JavaScript", "JS" => planted() };
    let names = dictionary! {
        "EmbeddedFiles" => dictionary! { "Names" => vec![planted(), Object::Dictionary(file)] },
    };
    let catalog = document.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => root, "Metadata" => xmp, "Names" => names,
        "OpenAction" => program, "Outlines" => dictionary! { "Title" => planted() },
    });
    let info = document.add_object(dictionary! { "Author" => planted(), "Title" => planted() });
    document.trailer.set("Root", catalog);
    document.trailer.set("Info", info);
    document
}

fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn only_what_the_pages_show_is_left_of_a_pdf() {
    let rebuilt = rebuilt(&saved(document()));

    assert_eq!(rebuilt.kind, Kind::Pdf);
    assert_gone(&rebuilt);
    for what in
        ["author", "title", "description", "annotation", "embedded file", "outline", "thumbnail"]
    {
        assert!(removed(&rebuilt, what) > 0, "{what} is not named");
    }
    let read = Document::load_mem(&rebuilt.bytes).unwrap();
    assert_eq!(read.get_pages().len(), 1);
    assert_eq!(read.extract_text(&[1]).unwrap().trim(), SEEN);
    assert_eq!(rebuilt.extract.text.trim(), SEEN);
    assert_eq!(rebuilt.extract.complete, Complete::Complete);
}

#[test]
fn an_earlier_state_of_a_page_is_not_in_the_rebuilt_file() {
    let mut first = document();
    let page = first.page_iter().next().unwrap();
    first.change_page_content(page, page_text(PLANTED)).unwrap();
    let first = saved(first);
    let content = Document::load_mem(&first).unwrap().get_page_contents(page)[0];
    let mut update = IncrementalDocument::load_from(&first[..]).unwrap();
    let stream = Stream::new(Dictionary::new(), page_text(SEEN));
    update.new_document.objects.insert(content, Object::Stream(stream));
    let mut both = Vec::new();
    update.save_to(&mut both).unwrap();
    assert!(Document::load_mem(&both).unwrap().revision_count() > 1, "the fixture has a history");

    let rebuilt = rebuilt(&both);

    assert_gone(&rebuilt);
    assert_eq!(rebuilt.extract.text.trim(), SEEN);
    assert_eq!(removed(&rebuilt, "earlier state"), 1);
}

#[test]
fn a_photograph_inside_a_pdf_loses_its_metadata() {
    let mut jpeg = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(8, 8).write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    let mut jpeg = jpeg.into_inner();
    let comment = [&[0xff, 0xfe, 0, 2 + PLANTED.len() as u8], PLANTED.as_bytes()].concat();
    jpeg.splice(2..2, comment);
    let mut source = document();
    let picture = source.add_object(Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 8, "Height" => 8,
            "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
        },
        jpeg,
    ));
    let page = source.page_iter().next().unwrap();
    source.add_xobject(page, "Im1", picture).unwrap();

    let rebuilt = rebuilt(&saved(source));

    assert_gone(&rebuilt);
    assert!(matches!(rebuilt.extract.complete, Complete::Partly(_)));
    let read = Document::load_mem(&rebuilt.bytes).unwrap();
    assert_eq!(read.get_page_images(read.page_iter().next().unwrap()).unwrap().len(), 1);
}

#[test]
fn layers_that_are_switched_off_are_not_shown_but_refused() {
    let mut source = document();
    let layer =
        source.add_object(dictionary! { "Type" => "OCG", "Name" => Object::string_literal("x") });
    let usual = dictionary! { "OFF" => vec![layer.into()] };
    let layers = dictionary! { "OCGs" => vec![layer.into()], "D" => usual };
    source.catalog_mut().unwrap().set("OCProperties", layers);

    assert_eq!(refusal(&saved(source)), AttachmentError::HiddenLayers);
}

#[test]
fn a_page_that_unpacks_without_end_is_refused() {
    let mut source = document();
    let page = source.page_iter().next().unwrap();
    let mut stream = Stream::new(Dictionary::new(), vec![b' '; 40 << 20]);
    stream.compress().unwrap();
    assert!(stream.content.len() < 1 << 20);
    let bomb = source.add_object(stream);
    source.get_dictionary_mut(page).unwrap().set("Contents", bomb);

    assert_eq!(refusal(&saved(source)), AttachmentError::Bomb);
}

#[test]
fn a_pdf_that_only_begins_as_one_is_refused_with_the_next_step() {
    let refused = refusal(b"%PDF-1.7\nnothing follows");

    assert_eq!(refused, AttachmentError::Damaged);
    assert!(refused.to_string().contains("save it again"));
}

/// Even where no password is asked for: what such a file allows, its rebuilt pages would not know.
#[test]
fn an_encrypted_pdf_is_refused_whether_its_password_is_empty_or_not() {
    for user_password in ["", "secret"] {
        let mut source = document();
        let id = Object::string_literal("0123456789abcdef");
        source.trailer.set("ID", vec![id.clone(), id]);
        let version = EncryptionVersion::V2 {
            document: &source,
            owner_password: "owner",
            user_password,
            key_length: 128,
            permissions: Permissions::all(),
        };
        let state = EncryptionState::try_from(version).unwrap();
        source.encrypt(&state).unwrap();

        let refused = refusal(&saved(source));

        assert_eq!(refused, AttachmentError::Encrypted, "{user_password:?}");
        assert!(refused.to_string().contains("open it with its password"));
    }
}

#[test]
fn a_pdf_beyond_the_memory_of_the_machine_is_refused_before_it_is_loaded() {
    let limits = Limits { memory: 32 << 20, ..Limits::default() };

    let refused = on_bench(&saved(document()), limits).err();

    let Some(refused @ AttachmentError::Memory { needed_mib, free_mib: 32 }) = refused else {
        panic!("{refused:?}");
    };
    assert!((64..70).contains(&needed_mib), "a small file takes little: {needed_mib}");
    let text = refused.to_string();
    assert!(text.contains("32 MiB are free") && text.contains("split it"), "{text}");
}

/// A stream of a page that is longer than what stays in memory while a document is loaded.
#[test]
fn what_lay_aside_while_a_document_was_loaded_comes_back_as_it_was() {
    let line = "0 0 m 595 842 l S\n";
    let drawing = line.repeat(2000);
    let mut source = document();
    let page = source.page_iter().next().unwrap();
    let mut long = drawing.clone().into_bytes();
    long.extend(page_text(SEEN));
    source.change_page_content(page, long).unwrap();
    let fax: Vec<u8> = (0..50_000_u32).map(|at| (at * 31 + at / 255) as u8).collect();
    let picture = source.add_object(Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 8, "Height" => 8,
            "ColorSpace" => "DeviceGray", "BitsPerComponent" => 1, "Filter" => "CCITTFaxDecode",
        },
        fax.clone(),
    ));
    source.add_xobject(page, "Im1", picture).unwrap();

    let rebuilt = rebuilt(&saved(source));

    let read = Document::load_mem(&rebuilt.bytes).unwrap();
    let page = read.page_iter().next().unwrap();
    let content = String::from_utf8(read.get_page_content(page)).unwrap();
    assert_eq!(content.matches("595 842 l").count(), 2000);
    let pictures = read.get_page_images(page).unwrap();
    assert!(pictures[0].content == fax, "a fax is copied as it is");
    assert_eq!(rebuilt.extract.text.trim(), SEEN);
    assert_gone(&rebuilt);
}

/// Somebody put a line in at the top, and the table leads past every object.
#[test]
fn a_pdf_whose_table_is_wrong_is_read_by_its_objects() {
    const LINE: &[u8] = b"%a line more\n";
    let mut bytes = saved(document());
    let start = bytes.windows(9).rposition(|window| window == b"startxref").unwrap();
    let tail = String::from_utf8(bytes.split_off(start)).unwrap();
    let table: usize = tail.lines().nth(1).unwrap().parse().unwrap();
    let header = bytes.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    bytes.splice(header..header, LINE.iter().copied());
    bytes.extend(format!("startxref\n{}\n%%EOF", table + LINE.len()).into_bytes());

    let rebuilt = rebuilt(&bytes);

    assert_eq!(rebuilt.extract.text.trim(), SEEN);
}

#[test]
fn more_objects_than_memory_should_hold_are_refused() {
    let mut source = document();
    source.add_object(Object::Array(vec![Object::Null; 50_000]));
    let limits = Limits { skeleton_len: 1 << 20, ..Limits::default() };

    assert_eq!(on_bench(&saved(source), limits).err(), Some(AttachmentError::Bomb));
}

/// A good file for others to spoil.
pub(super) fn good() -> Vec<u8> {
    saved(document())
}
