//! The summary in a person's own words (domain.md 7.5): off unless the office allows it, and nothing
//! of it leaves before each finding of the leak check is settled.

use std::str::FromStr;

use saphan_protocol::safe_text::{SUMMARY_CHARS_MAX, SafeText};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Tier1Refusal;
use super::passed::{Against, Finding};
use crate::casefile::CaseFile;
use crate::leak::Level;

/// The field of the record.
const FIELD: &str = "safe_summary";
/// Fewest characters of a reason that says something.
const REASON_CHARS_MIN: usize = 3;
/// Most characters of a reason, and of the words that somebody writes instead.
const WORDS_CHARS_MAX: usize = 500;

/// Whether the summary of the case may leave, and what was decided about what the check finds in it.
#[derive(Clone, Default)]
pub struct Summary {
    /// Whether the office allows summaries at all.
    pub allowed: bool,
    /// What was decided, in any order.
    pub settlements: Vec<Settlement>,
}

/// What was decided about one finding. Its words are personal data and cannot be printed.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Settlement {
    number: usize,
    how: How,
}

#[derive(Clone, Zeroize, ZeroizeOnDrop)]
enum How {
    /// With what the check suggests.
    Replace,
    /// With something coarser.
    Generalise(String),
    /// As it is, for a reason.
    Keep(String),
}

/// Not a settlement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "say what becomes of a finding like 1=replace, 1=generalise:\"a town\" or 1=keep:\"reason\""
)]
pub struct NotSettlement;

impl FromStr for Settlement {
    type Err = NotSettlement;

    fn from_str(text: &str) -> Result<Self, NotSettlement> {
        let (number, how) = text.split_once('=').ok_or(NotSettlement)?;
        let number = number.trim().parse().ok().filter(|number| *number > 0);
        let (verb, words) = how.split_once(':').map_or((how, ""), |(verb, words)| (verb, words));
        let words = words.trim().trim_matches('"').trim();
        let fits = |least: usize| (least..=WORDS_CHARS_MAX).contains(&words.chars().count());
        let how = match verb.trim() {
            "replace" if words.is_empty() => How::Replace,
            "generalise" if fits(1) => How::Generalise(words.to_owned()),
            "keep" if fits(REASON_CHARS_MIN) => How::Keep(words.to_owned()),
            _ => return Err(NotSettlement),
        };
        Ok(Self { number: number.ok_or(NotSettlement)?, how })
    }
}

/// A finding that somebody kept, where it stands in the bytes that leave. It stays in this office.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct KeptFinding {
    /// Code point after the last.
    end: u32,
    /// First code point.
    start: u32,
    /// Why it was kept.
    reason: String,
}

impl KeptFinding {
    /// Why it was kept, for the second person.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Whether this decision covers what was found. Nothing covers a [`Level::Stop`].
    pub(super) fn covers(&self, finding: &Finding) -> bool {
        let inside = self.start <= finding.start && finding.end <= self.end;
        finding.field == FIELD && finding.level == Level::Look && inside
    }
}

/// The summary as it may leave.
pub(super) struct Settled {
    pub(super) text: Option<SafeText<SUMMARY_CHARS_MAX>>,
    pub(super) kept: Vec<KeptFinding>,
}

/// Carries out what was decided about the summary of `case`.
///
/// # Errors
/// [`Tier1Refusal::Findings`] with all of them, in the order of their numbers, while one is open;
/// [`Tier1Refusal::Settlement`] for a number that no finding has or that is given twice, and for a
/// STOP that is to be kept; [`Tier1Refusal::Text`].
pub(super) fn settle(
    case: &CaseFile,
    summary: &Summary,
    against: &Against,
) -> Result<Settled, Tier1Refusal> {
    let words = case.content().referral.safe_summary.as_ref().filter(|_| summary.allowed);
    let Some(words) = words else {
        let wrong = summary.settlements.first().map(|first| first.number);
        return match wrong {
            Some(number) => Err(Tier1Refusal::Settlement { number }),
            None => Ok(Settled { text: None, kept: Vec::new() }),
        };
    };
    let words = words.expose();
    let findings = against.scan(FIELD, words);
    let decided = decisions(&findings, &summary.settlements)?;
    let Some(decided) = decided else { return Err(Tier1Refusal::Findings(findings)) };
    let (text, kept) = rewritten(words, &findings, &decided);
    let refused = |problem| Tier1Refusal::Text { part: FIELD, problem };
    Ok(Settled { text: Some(SafeText::new(&text).map_err(refused)?), kept })
}

/// One decision for each finding; none if one is open.
fn decisions<'a>(
    findings: &[Finding],
    settlements: &'a [Settlement],
) -> Result<Option<Vec<&'a How>>, Tier1Refusal> {
    let mut decided = vec![None; findings.len()];
    for Settlement { number, how } in settlements {
        let wrong = Tier1Refusal::Settlement { number: *number };
        let at = number - 1;
        let Some(finding) = findings.get(at) else { return Err(wrong) };
        let forbidden = finding.level == Level::Stop && matches!(how, How::Keep(_));
        if forbidden || decided[at].replace(how).is_some() {
            return Err(wrong);
        }
    }
    Ok(decided.into_iter().collect())
}

fn rewritten(
    words: &str,
    findings: &[Finding],
    decided: &[&How],
) -> (Zeroizing<String>, Vec<KeptFinding>) {
    let chars = Zeroizing::new(words.chars().collect::<Vec<char>>());
    let (mut text, mut kept, mut at) = (Zeroizing::new(String::new()), Vec::new(), 0);
    for (finding, how) in findings.iter().zip(decided) {
        let (start, end) = (finding.start as usize, finding.end as usize);
        text.extend(&chars[at..start]);
        match how {
            How::Replace => text.push_str(&finding.suggestion),
            How::Generalise(coarser) => text.push_str(coarser),
            How::Keep(reason) => {
                let start = text.chars().count() as u32;
                text.extend(&chars[finding.start as usize..end]);
                let end = start + (finding.end - finding.start);
                kept.push(KeptFinding { start, end, reason: reason.clone() });
            }
        }
        at = end;
    }
    text.extend(&chars[at..]);
    (text, kept)
}
