//! Office documents: the text that people see is read out of the package and put into a new one.
//!
//! Nothing of the old package is copied: no part, no attribute, no name. That costs pictures and
//! formatting, which are named among what was removed.

mod package;
mod sheet;
mod text;
mod xml;

use super::job::Job;
use super::source::{Exact, Input};
use super::spool::Spool;
use super::{AttachmentError, Complete, Extract, Kind, Rebuilt, Tally};
use package::Package;

pub(super) fn rebuild(
    source: &mut Input<'_>,
    job: &mut Job<'_>,
) -> Result<Rebuilt, AttachmentError> {
    let mut package = Package::open(source.get_mut(), job.limits())?;
    let kind = kind(&mut package)?;
    let mut tally = Tally::default();
    count(&mut package, &mut tally)?;
    let (parts, shown) = match kind {
        Kind::Docx => {
            let lines = text::of_docx(&mut package, &mut tally)?;
            (text::docx(&lines)?, lines.join("\n"))
        }
        Kind::Odt => {
            let lines = text::of_odt(&mut package, &mut tally)?;
            (text::odt(&lines)?, lines.join("\n"))
        }
        Kind::Xlsx => {
            let sheets = sheet::read(&mut package, &mut tally)?;
            (sheet::write(&sheets)?, sheet::shown(&sheets))
        }
        Kind::Jpeg | Kind::Png | Kind::Pdf | Kind::Text => return Err(AttachmentError::Unknown),
    };
    tally.add("formatting", "document");
    let mut file = job.file_of(&package::write(&parts)?)?;
    after_check(&mut file, &parts, job)?;
    parts.iter().for_each(|(_, part)| job.search.part(part));
    Ok(job.done(kind, file, tally, Extract::new(shown, Complete::Complete)))
}

/// A new document that shows `text`, as an extract has it; none for what is no office document.
pub(super) fn of_text(kind: Kind, text: &str) -> Result<Option<Vec<u8>>, AttachmentError> {
    let lines = || text.split('\n').map(str::to_owned).collect::<Vec<_>>();
    let parts = match kind {
        Kind::Docx => text::docx(&lines())?,
        Kind::Odt => text::odt(&lines())?,
        Kind::Xlsx => sheet::write(&sheet::rows(text))?,
        Kind::Jpeg | Kind::Png | Kind::Pdf | Kind::Text => return Ok(None),
    };
    Ok(Some(package::write(&parts)?))
}

fn kind(package: &mut Package<'_>) -> Result<Kind, AttachmentError> {
    let names = package.names();
    let has = |name: &str| names.iter().any(|known| known == name);
    let ends = |ending: &str| names.iter().any(|name| name.ends_with(ending));
    if ends("vbaProject.bin") || names.iter().any(|name| name.starts_with("Basic/")) {
        return Err(AttachmentError::Executable);
    }
    if has("word/document.xml") {
        return Ok(Kind::Docx);
    }
    if has("xl/workbook.xml") {
        return Ok(Kind::Xlsx);
    }
    if has("mimetype") && has("content.xml") {
        let mime = package.read("mimetype")?;
        let is_text = mime.trim_ascii() == b"application/vnd.oasis.opendocument.text";
        return if is_text { Ok(Kind::Odt) } else { Err(AttachmentError::Unknown) };
    }
    if has("[Content_Types].xml") {
        Err(AttachmentError::Unknown)
    } else {
        Err(AttachmentError::Archive)
    }
}

/// Counts the parts that are left behind.
fn count(package: &mut Package<'_>, tally: &mut Tally) -> Result<(), AttachmentError> {
    for name in package.names() {
        let in_folder = |folder: &str| name.contains(folder);
        let (what, element) = match name.as_str() {
            "docProps/core.xml" | "meta.xml" => {
                let properties = xml::text_elements(&package.read(&name)?)?;
                for element in properties {
                    let what = match element.as_str() {
                        "creator" | "lastModifiedBy" | "initial-creator" => "author",
                        "created" | "modified" | "lastPrinted" | "creation-date" | "date" => "date",
                        "title" | "subject" | "description" | "keywords" | "keyword" => "title",
                        _ => "property",
                    };
                    tally.add(what, "properties");
                }
                continue;
            }
            "word/comments.xml" => ("comment", Some("comment")),
            "word/people.xml" => ("person", Some("person")),
            "word/settings.xml" => ("editing session", Some("rsid")),
            _ if in_folder("xl/comments") => ("comment", Some("comment")),
            _ if in_folder("xl/persons/") => ("person", Some("person")),
            _ if in_folder("docProps/thumbnail") || in_folder("Thumbnails/") => ("thumbnail", None),
            _ if in_folder("docProps/") => ("property", None),
            _ if in_folder("/media/") || name.starts_with("Pictures/") => ("picture", None),
            _ if in_folder("/embeddings/") || name.starts_with("Object ") => {
                ("embedded object", None)
            }
            _ if name.starts_with("customXml/") => ("custom data", None),
            _ if in_folder("word/header") || in_folder("word/footer") => ("header or footer", None),
            _ if in_folder("xl/drawings/") || in_folder("xl/charts/") => ("drawing", None),
            _ => continue,
        };
        let count = match element {
            Some(element) => xml::count(&package.read(&name)?, element)?,
            None => 1,
        };
        tally.add_many(what, "package", count);
    }
    Ok(())
}

/// Opens what was written: the parts that were meant, and no others.
fn after_check(
    file: &mut Spool,
    parts: &[(&'static str, Vec<u8>)],
    job: &Job<'_>,
) -> Result<(), AttachmentError> {
    let limits = job.limits();
    let mut read = Exact::new(file, limits.file_len, job.fault.clone())?;
    let mut package = Package::open(&mut read, limits).map_err(|_| AttachmentError::Left)?;
    let names = package.names();
    let same = names.len() == parts.len()
        && parts.iter().all(|(name, part)| package.read(name).is_ok_and(|read| read == *part));
    if same { Ok(()) } else { Err(AttachmentError::Left) }
}
