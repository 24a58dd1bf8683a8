//! What stands in a report, by its name: tables, what is counted and by what, values, figures, and what a
//! table cannot say. The report itself has all of it in English, as its JSON shows it. Fields of the case
//! file are called as they stand there.

use super::named;
use crate::language::Words;
use crate::report::{Audience, Block, Measure, NotSupported, TableId};

/// A table by what it shows.
pub(crate) fn table(t: Words, id: TableId) -> String {
    t.say(format!("report-{id}")).to_string()
}

/// For whom a report is.
pub(crate) fn audience(t: Words, audience: Audience) -> String {
    t.say(format!("report-audience-{}", audience.as_str())).to_string()
}

/// The moment whose age is told.
pub(crate) fn age(t: Words, age_at: &str) -> String {
    let id = match age_at {
        "exploitation" => "report-age-situation",
        "today" => "report-age-today",
        _ => "report-age-first-contact",
    };
    t.say(id).to_string()
}

/// What is counted by.
pub(crate) fn dim(t: Words, dim: &str) -> String {
    let said = t.try_say(format!("report-by-{dim}"));
    said.map_or_else(|| dim.replace('_', " "), |said| said.to_string())
}

/// What is counted.
pub(crate) fn unit(t: Words, unit: &str) -> String {
    let said = t.try_say(format!("report-unit-{}", slug(unit)));
    said.map_or_else(|| unit.to_owned(), |said| said.to_string())
}

/// A value by its name; where it is no code of a list, as the report itself calls it.
pub(crate) fn value(t: Words, dim: &str, value: &Option<String>) -> String {
    let Some(value) = value else { return t.say("report-total").to_string() };
    if matches!(dim, "nationality" | "country_of_exploitation") && value.len() == 2 {
        return named::country(t, value);
    }
    let own = t.try_say(format!("report-value-{value}"));
    match t.try_say(format!("code-{}-{value}", list_of(dim))).or(own) {
        Some(said) => said.to_string(),
        None => value.replace('_', " "),
    }
}

/// The list whose codes are the values of a dimension, where they are codes.
fn list_of(dim: &str) -> &str {
    match dim {
        "form" => "exploitation_type",
        "recruiter" => "recruitment_relation",
        "resolved_by" => "age_assessment_method",
        "source" => "compensation_source",
        "claim_status" => "compensation_status",
        "kind" => "referral_kind",
        "trafficking" => "trafficking_status",
        other => other,
    }
}

/// How a block counts, and which units alone.
pub(crate) fn counted(t: Words, block: &Block) -> String {
    let by: Vec<String> = block.by.iter().map(|name| dim(t, name)).collect();
    let counted = t.say("report-counted-by").with("by", by.join(", "));
    if block.only.is_empty() {
        return counted.to_string();
    }
    let only = block
        .only
        .iter()
        .map(|(name, only)| format!("{}: {}", dim(t, name), value(t, name, &Some(only.clone()))));
    let only = only.collect::<Vec<_>>().join(", ");
    t.say("report-counted-only").with("counted", counted).with("only", only).to_string()
}

/// A figure by what it is.
pub(crate) fn figure(t: Words, measure: &Measure) -> String {
    let said = t.try_say(format!("report-figure-{}", slug(&measure.title)));
    said.map_or_else(|| measure.title.clone(), |said| said.to_string())
}

/// From which facts a table is made; a field of the case file as it stands there.
pub(crate) fn source(t: Words, source: &str) -> String {
    let field = source.split(' ').next().unwrap_or_default();
    let said = t.try_say(format!("report-source-{}", slug(source)));
    said.map_or_else(|| source.to_owned(), |said| said.with("field", field).to_string())
}

/// What a table cannot say, and why.
pub(crate) fn lack(t: Words, lack: &NotSupported) -> NotSupported {
    let id = format!("report-lacks-{}", slug(&lack.what));
    let said = |id: String, own: &str| match t.try_say(id) {
        Some(said) => said.to_string(),
        None => own.to_owned(),
    };
    NotSupported { why: said(format!("{id}-why"), &lack.why), what: said(id, &lack.what) }
}

fn slug(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use saphan_protocol::tier1::Date;

    use super::*;
    use crate::language::english;
    use crate::report::{self, AgeAt, Days, Facts};

    #[test]
    fn every_part_of_a_report_has_a_name() {
        let facts = Facts { country: "LA".to_owned(), cases: Vec::new(), referrals: Vec::new() };
        let day = |month, day| Date::new(2026, month, day).unwrap();
        let days = Days { from: day(1, 1), to: day(12, 31) };
        let office = "nkw-la".parse().unwrap();
        let report = report::own(&office, &facts, days, AgeAt::FirstContact).unwrap();
        let t = english();
        let has = |id: String| assert!(t.try_say(id.clone()).is_some(), "{id}");
        let is_field =
            |part: &str| part.chars().all(|c| c.is_ascii_lowercase() || "._".contains(c));

        for table in report.tables {
            has(format!("report-{}", table.id));
            for source in table.sources.iter().filter(|source| !source.split(", ").all(is_field)) {
                has(format!("report-source-{}", slug(source)));
            }
            for block in table.blocks {
                has(format!("report-unit-{}", slug(&block.unit)));
                block.by.iter().for_each(|dim| has(format!("report-by-{dim}")));
                block.only.iter().for_each(|(dim, _)| has(format!("report-by-{dim}")));
            }
            for measure in table.measures {
                has(format!("report-figure-{}", slug(&measure.title)));
                has(format!("report-unit-{}", slug(&measure.unit)));
            }
            for lack in table.not_supported {
                has(format!("report-lacks-{}", slug(&lack.what)));
                has(format!("report-lacks-{}-why", slug(&lack.what)));
            }
        }
    }
}
