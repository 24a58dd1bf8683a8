//! Office documents and plain text, in the scripts that the offices write.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{PLANTED, assert_gone, on_bench, rebuilt, refusal, removed};
use crate::attachment::{AttachmentError, Complete, Identifiers, Kind, Limits, Workbench, rebuild};

/// The same in English, Lao, Thai, Burmese, Shan and French.
const SEEN: [&str; 6] = [
    "She asks for shelter.",
    "ລາວຂໍບ່ອນພັກ",
    "เธอขอที่พัก",
    "သူမ နေရာထိုင်ခင်း တောင်းသည်",
    "မၼ်းယွၼ်းတီႈယူႇ",
    "Elle a demandé un hébergement — « dès demain ».",
];

pub(super) fn package(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(part.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

pub(super) fn unpacked(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

fn docx_parts() -> Vec<(&'static str, String)> {
    let seen: String = SEEN
        .iter()
        .map(|line| format!("<w:p w:rsidR=\"00{PLANTED}\"><w:r><w:t>{line}</w:t></w:r></w:p>"))
        .collect();
    let hidden = format!(
        "<w:p><w:del w:author=\"{PLANTED}\"><w:r><w:delText>{PLANTED}</w:delText></w:r></w:del>\
         <w:ins w:author=\"{PLANTED}\"><w:r><w:t>kept &amp; </w:t></w:r></w:ins>\
         <w:r><w:rPr><w:vanish/></w:rPr><w:t>{PLANTED}</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p>\
         <!-- {PLANTED} -->"
    );
    let comment = format!("<w:comment w:author=\"{PLANTED}\"><w:p/></w:comment>");
    vec![
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("word/document.xml", format!("<w:document><w:body>{seen}{hidden}</w:body></w:document>")),
        ("word/comments.xml", format!("<w:comments>{comment}{comment}</w:comments>")),
        ("word/people.xml", format!("<p><w15:person w15:author=\"{PLANTED}\"/></p>")),
        ("word/settings.xml", format!("<s><w:rsids><w:rsid w:val=\"{PLANTED}\"/></w:rsids></s>")),
        ("docProps/core.xml", format!("<c><dc:creator>{PLANTED}</dc:creator></c>")),
        ("docProps/thumbnail.jpeg", PLANTED.to_owned()),
        ("customXml/item1.xml", format!("<x>{PLANTED}</x>")),
        (PLANTED, PLANTED.to_owned()),
    ]
}

#[test]
fn only_the_text_that_people_see_is_left_of_a_docx() {
    let rebuilt = rebuilt(&package(&docx_parts()));

    assert_eq!(rebuilt.kind, Kind::Docx);
    assert_gone(&rebuilt);
    assert_eq!(removed(&rebuilt, "comment"), 2);
    assert!(removed(&rebuilt, "tracked change") > 0);
    for what in ["author", "person", "thumbnail", "custom data", "editing session", "hidden text"] {
        assert!(removed(&rebuilt, what) > 0, "{what} is not named");
    }
    let document = unpacked(&rebuilt.bytes, "word/document.xml");
    for line in SEEN {
        assert!(document.contains(line), "{line}");
    }
    assert_eq!(rebuilt.extract.text.lines().last(), Some("kept & seen"));
    assert_eq!(rebuilt.extract.complete, Complete::Complete);
}

#[test]
fn what_is_rebuilt_can_be_rebuilt_again_and_is_the_same() {
    let once = rebuilt(&package(&docx_parts()));

    let twice = rebuilt(&once.bytes);

    assert_eq!(once.bytes, twice.bytes);
}

#[test]
fn only_the_text_that_people_see_is_left_of_an_odt() {
    let seen: String = SEEN.iter().map(|line| format!("<text:p>{line}</text:p>")).collect();
    let content = format!(
        "<o><office:text><text:tracked-changes><text:p>{PLANTED}</text:p></text:tracked-changes>{seen}\
         <text:p>a<text:tab/>b<office:annotation><dc:creator>{PLANTED}</dc:creator>\
         <text:p>{PLANTED}</text:p></office:annotation></text:p></office:text></o>"
    );
    let mime = "application/vnd.oasis.opendocument.text";

    let rebuilt = rebuilt(&package(&[
        ("mimetype", mime.to_owned()),
        ("content.xml", content),
        ("meta.xml", format!("<m><dc:creator>{PLANTED}</dc:creator></m>")),
        ("Thumbnails/thumbnail.png", PLANTED.to_owned()),
    ]));

    assert_eq!(rebuilt.kind, Kind::Odt);
    assert_gone(&rebuilt);
    assert_eq!(removed(&rebuilt, "comment"), 1);
    assert_eq!(removed(&rebuilt, "author"), 1);
    for line in SEEN {
        assert!(rebuilt.extract.text.contains(line), "{line}");
    }
    assert!(rebuilt.extract.text.ends_with("a\tb"));
}

#[test]
fn only_the_cells_that_people_see_are_left_of_a_spreadsheet() {
    let workbook = format!(
        "<w><sheets><sheet name=\"{PLANTED}\" sheetId=\"1\" r:id=\"rId1\"/>\
         <sheet name=\"x\" sheetId=\"2\" state=\"hidden\" r:id=\"rId2\"/></sheets></w>"
    );
    let relation = "<r><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></r>";
    let sheet = "<s><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>\
         <row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>\
         <c r=\"C1\"><v>42</v></c></row>\
         <row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"s\"><v>1</v></c></row></sheetData></s>";

    let rebuilt = rebuilt(&package(&[
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", relation.to_owned()),
        ("xl/worksheets/sheet1.xml", sheet.to_owned()),
        (
            "xl/sharedStrings.xml",
            format!("<t><si><t>{}</t></si><si><t>{PLANTED}</t></si></t>", SEEN[1]),
        ),
        ("xl/comments1.xml", format!("<c><comment>{PLANTED}</comment></c>")),
    ]));

    assert_eq!(rebuilt.kind, Kind::Xlsx);
    assert_gone(&rebuilt);
    assert_eq!(rebuilt.extract.text.as_str(), format!("{}\t\t42", SEEN[1]));
    assert_eq!(removed(&rebuilt, "hidden row"), 1);
    assert_eq!(removed(&rebuilt, "hidden sheet"), 1);
    assert_eq!(removed(&rebuilt, "comment"), 1);
}

#[test]
fn a_document_with_macros_is_refused() {
    let mut parts = docx_parts();
    parts.push(("word/vbaProject.bin", "x".to_owned()));

    assert_eq!(refusal(&package(&parts)), AttachmentError::Executable);
}

#[test]
fn a_package_that_unpacks_without_end_is_refused() {
    let mut parts = docx_parts();
    parts[1].1 = format!("<w:p>{}</w:p>", " ".repeat(40 << 20));
    let bomb = package(&parts);
    assert!(bomb.len() < 1 << 20);

    assert_eq!(refusal(&bomb), AttachmentError::Bomb);
}

#[test]
fn a_package_that_claims_more_parts_than_are_taken_is_refused_before_memory_is_taken_for_them() {
    let good = package(&docx_parts());
    let end = good.len() - 22; // the record at the end, without a remark
    let mut many = good.clone();
    many[end + 8..end + 12].copy_from_slice(&[0xff; 4]);
    let mut elsewhere = good.clone();
    elsewhere[end + 12..end + 16].copy_from_slice(&[0xff; 4]);

    assert_eq!(refusal(&many), AttachmentError::Bomb);
    assert_eq!(refusal(&elsewhere), AttachmentError::Bomb);
    assert_eq!(rebuilt(&good).kind, Kind::Docx);
}

#[test]
fn a_text_beyond_the_bound_is_refused_with_what_to_do() {
    let limits = Limits { part_len: 1 << 20, ..Limits::default() };
    let text = "She asks for shelter.\n".repeat(50_000);

    let refused = on_bench(text.as_bytes(), limits).err().unwrap();

    assert_eq!(refused, AttachmentError::TooMuchText);
    assert!(refused.to_string().contains("split it"));
    assert!(on_bench(&text.as_bytes()[..1 << 20], limits).is_ok());
    assert_eq!(Limits::default().part_len, 32 << 20, "as the words say");
}

#[test]
fn a_folder_that_takes_nothing_is_named_as_the_cause() {
    let (scratch, known) = (std::path::Path::new("/no/such/folder"), Identifiers::none());

    let refused = rebuild(&mut Cursor::new(good()), &Workbench::new(scratch, &known)).err();

    let Some(refused @ AttachmentError::Scratch(_)) = refused else { panic!("{refused:?}") };
    assert!(refused.to_string().contains("free four times its size"));
}

#[test]
fn an_archive_is_not_opened() {
    let archive = package(&[("passport.jpg", "x".to_owned())]);

    assert_eq!(refusal(&archive), AttachmentError::Archive);
}

#[test]
fn plain_text_stays_as_it_is() {
    let text = SEEN.join("\r\n") + "e\u{301}";

    let rebuilt = rebuilt(text.as_bytes());

    assert_eq!(rebuilt.kind, Kind::Text);
    assert_eq!(rebuilt.bytes, text.as_bytes());
    assert_eq!(rebuilt.extract.complete, Complete::Complete);
}

#[test]
fn what_cannot_be_rebuilt_is_refused_with_what_to_do() {
    let cases: [(&[u8], AttachmentError); 6] = [
        (b"MZ\x90\0\x03\0\0\0", AttachmentError::Executable),
        (b"ID3\x03\0\0\0\0\0\0", AttachmentError::Recording),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", AttachmentError::Picture),
        (b"GIF89a\x01\0\x01\0", AttachmentError::Picture),
        (b"7z\xbc\xaf\x27\x1c\0\x04", AttachmentError::Archive),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", AttachmentError::Unknown),
    ];
    for (bytes, expected) in cases {
        assert_eq!(refusal(bytes), expected);
    }
    assert_eq!(refusal(b"\xff\xfe\0\x01"), AttachmentError::Unknown);
}

/// A good file for others to spoil.
pub(super) fn good() -> Vec<u8> {
    package(&docx_parts())
}
