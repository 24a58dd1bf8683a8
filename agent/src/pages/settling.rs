//! Findings of the leak check, numbered, each to be settled before anything leaves.

use zeroize::Zeroizing;

use super::language::Words;
use super::seat::Fields;
use crate::disclosure::{Finding, Settlement};
use crate::exit::{Exit, Failure};
use crate::leak::Level;
use crate::said::outline;

/// Most findings that a page takes back; a text of some hundred characters has fewer.
const FINDINGS_MAX: usize = 64;

/// A finding as it is shown.
pub(super) struct Open {
    pub(super) number: usize,
    /// Where it stands.
    pub(super) field: String,
    /// The words themselves, where they are at hand.
    pub(super) passage: String,
    pub(super) reason: String,
    pub(super) suggestion: String,
    /// Whether it may be kept for a reason.
    pub(super) may_be_kept: bool,
    /// What was chosen before.
    pub(super) how: Option<String>,
    pub(super) words: String,
}

/// The findings, with the passages of the texts that `text_of` a field hands out.
pub(super) fn open(
    t: Words,
    findings: &[Finding],
    text_of: impl Fn(&str) -> Option<String>,
    before: &Fields,
) -> Vec<Open> {
    let shown = findings.iter().zip(1..).map(|(finding, number)| Open {
        number,
        field: field_name(t, &finding.field),
        passage: text_of(&finding.field).map_or_else(String::new, |text| passage(&text, finding)),
        reason: t.say(format!("found-{}", finding.reason.code())).to_string(),
        suggestion: finding.suggestion.clone(),
        may_be_kept: finding.level != Level::Stop,
        how: before.one(&format!("how-{number}")).map(str::to_owned),
        words: before.one(&format!("words-{number}")).unwrap_or_default().to_owned(),
    });
    shown.collect()
}

/// The name of a field, from its path in the record.
fn field_name(t: Words, path: &str) -> String {
    let (before, name) = path.rsplit_once('.').unwrap_or(("", path));
    outline::label(t, before.rsplit('.').next().unwrap_or_default(), name)
}

fn passage(text: &str, finding: &Finding) -> String {
    let (start, end) = (finding.start as usize, finding.end as usize);
    text.chars().skip(start).take(end.saturating_sub(start)).collect()
}

/// What a form says becomes of each finding. One that says nothing of a finding leaves it open.
pub(super) fn settlements(fields: &Fields) -> Result<Vec<Settlement>, Failure> {
    let mut settlements = Vec::new();
    for number in 1..=FINDINGS_MAX {
        let Some(how) = fields.one(&format!("how-{number}")) else { continue };
        let words = fields.one(&format!("words-{number}")).unwrap_or_default();
        let text = match how {
            "replace" => Zeroizing::new(format!("{number}=replace")),
            "generalise" | "keep" => Zeroizing::new(format!("{number}={how}:{words}")),
            _ => continue,
        };
        settlements.push(text.parse().map_err(|_| {
            Failure::new(
                Exit::Usage,
                "settlement-words",
                "words are missing, or a reason is too short",
            )
        })?);
    }
    Ok(settlements)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_finding_is_settled_by_its_number_and_what_is_not_settled_stays_open() {
        let read = |form: &str| settlements(&Fields::read(form.as_bytes()));

        let settled =
            read("how-1=replace&words-1=ignored&how-3=keep&words-3=she+asked+for+it").unwrap();

        assert_eq!(settled.len(), 2);
        assert!(read("how-1=generalise&words-1=").is_err(), "with what?");
        assert!(read("how-1=keep&words-1=x").is_err(), "why?");
        assert!(read("how-0=replace&how-1=shout").unwrap().is_empty());
    }
}
