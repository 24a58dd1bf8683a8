//! What was sent, as JSON, and a few lines of it for people.

use anyhow::{Context as _, Result};
use saphan_agent::disclosure;
use saphan_agent::office::ReferralView;
use serde_json::Value;

/// The pseudonymised record of a referral, as `saphan-agent show` has it.
pub(super) fn sent(view: &ReferralView) -> Result<Value> {
    let record = view.tier1.as_ref().context("the record of the referral is not there")?;
    Ok(disclosure::to_json(record))
}

/// What it says of the request and of each person.
pub(super) fn outline(record: &Value) -> Result<Vec<String>> {
    let persons = record["persons"].as_array().context("a record has persons")?;
    let mut lines = vec![format!(
        "  {} {}: {}",
        words(&record["urgency"]),
        words(&record["kind"]),
        words(&record["services"])
    )];
    for person in persons {
        let facts = ["sex", "age_band", "nationality", "area", "languages_t1", "risk_flags"];
        let facts = facts.map(|fact| words(&person[fact])).into_iter();
        let facts: Vec<String> = facts.filter(|fact| !fact.is_empty()).collect();
        lines.push(format!("  {}: {}", words(&person["pid"]), facts.join(", ")));
    }
    Ok(lines)
}

/// A code, or a list of codes.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(words).collect::<Vec<_>>().join(", "),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => String::new(),
    }
}
