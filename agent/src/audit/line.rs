//! An entry as it is written to a file, by a command or by a page.

use serde::Serialize;

use super::Entry;

/// Name and version of the form of an export.
pub const EXPORT_SCHEMA: &str = "saphan.audit.export/1";

/// An entry of an export.
#[derive(Serialize)]
pub struct Line {
    /// Its number.
    pub number: u64,
    /// When.
    pub at: String,
    /// By whom; nobody for the office itself.
    pub actor: Option<String>,
    /// What.
    pub act: &'static str,
    /// The commitment to the case or referral.
    pub subject: Option<String>,
}

impl From<&Entry> for Line {
    fn from(entry: &Entry) -> Self {
        Self {
            number: entry.number,
            at: entry.at.to_string(),
            actor: entry.actor.as_ref().map(ToString::to_string),
            act: entry.act.as_str(),
            subject: entry.subject.map(|subject| subject.to_string()),
        }
    }
}

/// One line for each entry, for a spreadsheet.
///
/// # Errors
/// None that memory would not give.
pub fn csv(lines: &[Line]) -> Result<String, csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["number", "at", "actor", "act", "subject"])?;
    for Line { number, at, actor, act, subject } in lines {
        let [actor, subject] = [actor, subject].map(|text| text.as_deref().unwrap_or_default());
        writer.write_record([number.to_string().as_str(), at, actor, act, subject])?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
