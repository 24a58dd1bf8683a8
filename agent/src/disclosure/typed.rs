//! Words that an officer types into a step: a place, a message. They pass the same check as those of a
//! case, against the case where there is one.

use rand_core::CryptoRng;
use saphan_protocol::safe_text::{SafeText, TextError};
use saphan_protocol::section::{Leaves, Section};
use zeroize::Zeroizing;

use super::Tier1Refusal;
use super::passed::{Against, Passed};
use super::settle::{Settlement, Written, settle};
use crate::casefile::CaseFile;

/// Words as they were typed, and what was decided about the findings in them. They are personal data
/// until they have passed.
#[derive(Default)]
pub struct Typed {
    /// The words.
    pub text: Zeroizing<String>,
    /// What was decided, in any order.
    pub settlements: Vec<Settlement>,
}

/// The section of a record whose one freely written `field` holds `words`. `case` is the case that the
/// record is about; without one, at the receiver, only what needs no case is searched for.
///
/// # Errors
/// [`Tier1Refusal::Findings`] while a finding is open, [`Tier1Refusal::Text`] if the words do not fit
/// the field, and what else [`Against::of`] and the settling refuse.
pub(crate) fn typed<T: Leaves, const MAX: usize>(
    words: &Typed,
    (case, tier): (Option<&CaseFile>, u8),
    field: &'static str,
    record: impl FnOnce(SafeText<MAX>) -> T,
    rng: &mut impl CryptoRng,
) -> Result<Section, Tier1Refusal> {
    let against = case.map_or_else(Against::without_case, |case| Against::of(case, tier))?;
    let (label, text) = (field.to_owned(), words.text.as_str());
    // What is too long is not searched first: whoever reads the findings could not settle them.
    SafeText::<MAX>::new(text).map_err(|problem| Tier1Refusal::Text { part: field, problem })?;
    let written = Written { field: label.clone(), label, text };
    let settled = settle(&[written], &words.settlements, &against)?;
    let problem = TextError::Empty;
    let text = settled.text(field, field)?.ok_or(Tier1Refusal::Text { part: field, problem })?;
    let against = against.keeping(settled.into_kept());
    let passed = Passed::check(&record(text), &against, rng).map_err(Tier1Refusal::Findings)?;
    Ok(passed.into_section())
}
