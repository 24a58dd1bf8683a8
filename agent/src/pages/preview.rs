//! What a partner would read, beside the own file and what the hub can see: the three columns that are
//! looked at before anything leaves.

use saphan_protocol::time::UnixDay;
use serde_json::Value;

use super::changed::InFile;
use super::language::Words;
use super::outline::{self, Line};
use crate::casefile::CaseFile;
use crate::disclosure::Beside;
use crate::office::{HubView, Preview};

/// A field that stands in the file.
pub(super) struct FileField {
    pub(super) name: String,
    /// What becomes of it; nothing if it stays here.
    pub(super) told_as: Option<String>,
    /// What stands there, once it is shown.
    pub(super) values: Vec<String>,
}

/// The columns.
pub(super) struct Columns {
    pub(super) file: Vec<FileField>,
    pub(super) record: Vec<Line>,
    pub(super) hub: Vec<(String, String)>,
    /// Which bytes these are.
    pub(super) hash: String,
    /// Why a second person has to look at it.
    pub(super) second_person: Vec<String>,
    /// Whether whoever looks may read the file itself.
    pub(super) has_values: bool,
    /// Whether what stands in it is shown.
    pub(super) is_shown: bool,
}

impl Columns {
    /// Fields of the file from which something is told, and by which rule.
    pub(super) fn told(&self) -> impl Iterator<Item = (&FileField, &str)> {
        self.file.iter().filter_map(|field| Some((field, field.told_as.as_deref()?)))
    }

    /// Fields of the file of which nothing leaves.
    pub(super) fn staying(&self) -> impl Iterator<Item = &FileField> {
        self.file.iter().filter(|field| field.told_as.is_none())
    }

    /// What is beside what; of the file itself only as much as whoever looks may read of it.
    pub(super) fn of(t: Words, preview: &Preview, case: Option<&CaseFile>, is_shown: bool) -> Self {
        let file = case.and_then(|case| serde_json::from_slice(case.as_json_bytes()).ok());
        let mut record = outline::lines(t, preview.prepared.will_read());
        if let Some(file) = &file {
            InFile::of(t, file).mark(t, &mut record);
        }
        let shown: Option<&Value> = file.as_ref().filter(|_| is_shown);
        let reasons = preview.prepared.second_person().iter();
        let mut second_person: Vec<String> =
            reasons.map(|why| t.say(format!("second-{}", why.as_str())).to_string()).collect();
        if preview.prepared.keeps_findings() {
            second_person.push(t.say("second-kept").to_string());
        }
        Self {
            file: preview.beside.iter().map(|one| file_field(t, one, shown)).collect(),
            record,
            hub: hub_sees(t, &preview.hub),
            hash: preview.prepared.hash(),
            second_person,
            has_values: file.is_some(),
            is_shown: shown.is_some(),
        }
    }
}

fn file_field(t: Words, one: &Beside, shown: Option<&Value>) -> FileField {
    let rule = one.row.rule_code().filter(|_| one.is_told);
    FileField {
        name: field_name(t, one.row.field),
        told_as: rule.map(|code| t.say(format!("rule-{code}")).to_string()),
        values: shown.map(|file| outline::values(t, file, one.row.field)).unwrap_or_default(),
    }
}

/// A path of the file in words: its last two parts.
fn field_name(t: Words, path: &str) -> String {
    let parts: Vec<&str> = path.split('.').collect();
    let last = parts.len().saturating_sub(2);
    let within = |at: usize| at.checked_sub(1).map_or("", |before| parts[before]);
    let names = (last..parts.len()).map(|at| outline::label(t, within(at), parts[at]));
    let joined =
        names.reduce(|of, what| t.say("of-a-thing").with("of", of).with("what", what).to_string());
    joined.unwrap_or_default()
}

fn day_of(t: Words, day: UnixDay) -> String {
    let day = day.to_string();
    t.date_in(&day).unwrap_or(day)
}

/// What the hub can see, as it gets it.
fn hub_sees(t: Words, hub: &HubView) -> Vec<(String, String)> {
    let lines = [
        ("hub-from", hub.from.to_string()),
        ("hub-to", hub.mailbox.to_string()),
        ("hub-size", t.say("hub-size-padded").with("size", hub.size).to_string()),
        ("hub-when", day_of(t, hub.day)),
        ("hub-kept", t.say("hub-kept-days").count("count", hub.kept_days as usize).to_string()),
        ("hub-text", t.say("hub-nothing").to_string()),
    ];
    lines.into_iter().map(|(id, text)| (t.say(id).to_string(), text)).collect()
}

/// The text of a case that a finding is about, by its label: a field of the referral, or of a person.
pub(super) fn text_of(case: &CaseFile, label: &str) -> Option<String> {
    let file: Value = serde_json::from_slice(case.as_json_bytes()).ok()?;
    let (first, rest) = label.split_once('.').unwrap_or((label, ""));
    let persons = file["persons"].as_array()?;
    let person = persons.iter().find(|one| one["pid"] == first);
    let found = match person {
        Some(person) => rest.split('.').try_fold(person, |at, part| at.get(part)),
        None => file["referral"].get(label),
    };
    found.and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Calendar, Language};
    use crate::disclosure::table::TABLE;

    #[test]
    fn no_field_of_a_file_is_named_by_a_word_that_tells_an_onlooker_what_this_is_about() {
        let t = crate::pages::language::words(Language::English, Calendar::Auto);

        for row in TABLE {
            let name = field_name(t, row.field).to_lowercase();
            for word in ["victim", "traffick", "rescue", "police", "exploit", "survivor"] {
                assert!(!name.contains(word), "{}: {name}", row.field);
            }
        }
    }
}
