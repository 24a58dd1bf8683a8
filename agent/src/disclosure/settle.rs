//! What people wrote freely in a case (domain.md 7.5): nothing of it leaves before each finding of the
//! leak check is settled. The summary of tier 1 is off besides, unless the office allows it.

use std::collections::BTreeMap;
use std::str::FromStr;

use saphan_protocol::safe_text::SafeText;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Tier1Refusal;
use super::passed::{Against, Finding, KeptFinding};
use crate::leak::Level;

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

/// A text of the case on its way into a record.
pub(super) struct Written<'a> {
    /// Where, as whoever holds the file knows it: `P1.health`. Persons are numbered anew in each record.
    pub(super) label: String,
    /// Where it will stand in the record.
    pub(super) field: String,
    pub(super) text: &'a str,
}

/// Texts as they may leave.
pub(super) struct Settled {
    texts: BTreeMap<String, Zeroizing<String>>,
    kept: Vec<KeptFinding>,
}

impl Settled {
    /// The text of a field, if the case has one for it.
    ///
    /// # Errors
    /// [`Tier1Refusal::Text`] if it does not fit.
    pub(super) fn text<const MAX: usize>(
        &self,
        field: &str,
        part: &'static str,
    ) -> Result<Option<SafeText<MAX>>, Tier1Refusal> {
        let text = self.texts.get(field).map(|text| SafeText::new(text.as_str()));
        text.transpose().map_err(|problem| Tier1Refusal::Text { part, problem })
    }

    /// What somebody decided to keep.
    pub(super) fn into_kept(self) -> Vec<KeptFinding> {
        self.kept
    }
}

/// Carries out what was decided about `written`. Findings are numbered through all the texts, in
/// their order.
///
/// # Errors
/// [`Tier1Refusal::Findings`] with all of them, in the order of their numbers, while one is open;
/// [`Tier1Refusal::Settlement`] for a number that no finding has or that is given twice, and for a
/// STOP that is to be kept.
pub(super) fn settle(
    written: &[Written<'_>],
    settlements: &[Settlement],
    against: &Against,
) -> Result<Settled, Tier1Refusal> {
    let found: Vec<Vec<Finding>> =
        written.iter().map(|one| against.written(&one.field, one.text)).collect();
    let Some(decided) = decisions(&found.concat(), settlements)? else {
        let labelled = written.iter().zip(found).flat_map(|(one, findings)| {
            findings.into_iter().map(|it| Finding { field: one.label.clone(), ..it })
        });
        return Err(Tier1Refusal::Findings(labelled.collect()));
    };
    let mut decided = decided.into_iter();
    let mut settled = Settled { texts: BTreeMap::new(), kept: Vec::new() };
    for (one, findings) in written.iter().zip(&found) {
        let decided: Vec<&How> = decided.by_ref().take(findings.len()).collect();
        let made = rewritten(&one.field, one.text, findings, &decided);
        settled.texts.insert(one.field.clone(), made.text);
        settled.kept.extend(made.kept);
    }
    Ok(settled)
}

/// A text as it was decided to be.
pub(crate) struct Rewritten {
    pub(crate) text: Zeroizing<String>,
    /// What somebody decided to keep.
    pub(crate) kept: Vec<KeptFinding>,
    /// Where each finding stood that was replaced or kept, in code points of the new text.
    pub(crate) places: Vec<(u32, u32)>,
}

/// Carries out what was decided about the findings of one text.
///
/// # Errors
/// As [`settle`].
pub(crate) fn settle_text(
    field: &str,
    text: &str,
    findings: &[Finding],
    settlements: &[Settlement],
) -> Result<Rewritten, Tier1Refusal> {
    let decided = decisions(findings, settlements)?;
    let decided = decided.ok_or_else(|| Tier1Refusal::Findings(findings.to_vec()))?;
    Ok(rewritten(field, text, findings, &decided))
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

fn rewritten(field: &str, text: &str, findings: &[Finding], decided: &[&How]) -> Rewritten {
    let chars = Zeroizing::new(text.chars().collect::<Vec<char>>());
    // Growing would leave copies of the text behind.
    let room = text.len() + decided.len() * WORDS_CHARS_MAX;
    let mut made = Rewritten {
        text: Zeroizing::new(String::with_capacity(room)),
        kept: Vec::new(),
        places: Vec::new(),
    };
    let (mut at, mut len) = (0, 0);
    for (finding, how) in findings.iter().zip(decided) {
        let found = &chars[finding.start as usize..finding.end as usize];
        made.text.extend(&chars[at..finding.start as usize]);
        len += finding.start - at as u32;
        at = finding.end as usize;
        let start = len;
        len += match how {
            How::Replace => push_instead(&mut made.text, found, &finding.suggestion),
            How::Generalise(coarser) => push_instead(&mut made.text, found, coarser),
            How::Keep(_) => {
                made.text.extend(found);
                found.len() as u32
            }
        };
        made.places.push((start, len));
        if let How::Keep(reason) = how {
            let (kind, field) = (finding.kind.to_owned(), field.to_owned());
            made.kept.push(KeptFinding { end: len, kind, field, start, reason: reason.clone() });
        }
    }
    made.text.extend(&chars[at..]);
    made
}

/// Writes `words` where `found` stood, into each line and cell that it reached over, so that the
/// others stay where they are. Says how many characters that are.
fn push_instead(text: &mut String, found: &[char], words: &str) -> u32 {
    let is_end = |c: &char| matches!(c, '\n' | '\r' | '\t');
    let before = text.len();
    for piece in found.split_inclusive(is_end) {
        let (inside, end) = match piece.split_last() {
            Some((last, inside)) if is_end(last) => (inside, Some(last)),
            _ => (piece, None),
        };
        if !inside.is_empty() {
            text.push_str(words);
        }
        text.extend(end);
    }
    text[before..].chars().count() as u32
}
