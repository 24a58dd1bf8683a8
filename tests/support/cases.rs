//! Case files that are current today: the first example with its dates moved, since its consents
//! ended in 2025. Deterministic apart from the day.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::civil::Date;
use jiff::{Span, Unit};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../data/examples/01-lao-minor-falsified-passport.json");
const OF_A_WOMAN: &str = include_str!("../data/examples/08-surrogacy-pregnant-lao-woman.json");
const OF_A_WOMAN_ON: &str = "2025-07-15";
const SIDECAR: &str = include_str!("../data/examples/pii/01-lao-minor-falsified-passport.pii.json");
/// The day on which the example was written.
const PREPARED_ON: &str = "2025-04-02";
/// Shortest text that is searched for, in bytes: shorter ones occur in ciphertext by chance.
const IDENTIFYING_LEN_MIN: usize = 6;

/// A case that may be referred today.
pub struct TodaysCase {
    /// The office's own number of it.
    pub number: String,
    /// The case file.
    pub json: String,
    /// Every text in it that points to a person, in all forms that the sidecar lists.
    pub identifying: Vec<String>,
}

impl TodaysCase {
    /// Case number `count` of `origin`, with a consent that names `to`.
    ///
    /// # Panics
    /// If the example is no longer what it was.
    pub fn new(count: u32, origin: &PartnerId, to: &PartnerId) -> Self {
        let number = format!("CANARY-{origin}-{count:04}");
        let mut case = as_of_today(EXAMPLE, PREPARED_ON);
        case["case"]["local_case_no"] = json!(number);
        case["case"]["origin_partner"] = json!(origin);
        case["referral"]["to_partner"] = json!(to);
        let persons = case["persons"].as_array_mut().expect("persons");
        let consents = persons.iter_mut().filter_map(|person| person.get_mut("consents"));
        for consent in consents.filter_map(Value::as_array_mut).flatten() {
            consent["recipients"] = json!([to]);
        }
        let mut identifying = identifying();
        identifying.push(number.clone());
        Self { number, json: case.to_string(), identifying }
    }
}

/// The case of one woman, of `bsp-th` for `nkw-la`, that one officer may refer today; under this number.
///
/// # Panics
/// If the example is no longer what it was.
pub fn of_a_woman(number: &str) -> String {
    let mut case = as_of_today(OF_A_WOMAN, OF_A_WOMAN_ON);
    case["case"]["local_case_no"] = json!(number);
    case.to_string()
}

/// An example as if it had been prepared today.
fn as_of_today(example: &str, prepared_on: &str) -> Value {
    let mut case: Value = serde_json::from_str(example).expect("the example is JSON");
    let days = prepared_on
        .parse::<Date>()
        .and_then(|prepared| today().since((Unit::Day, prepared)))
        .expect("days between two dates");
    move_dates(&mut case, days);
    case
}

fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock stands after 1970");
    UnixSeconds::new(since.as_secs()).date()
}

/// Moves every value that is a date and nothing else; ages stay as they are.
fn move_dates(value: &mut Value, days: Span) {
    match value {
        Value::String(text) => {
            if let Ok(date) = text.parse::<Date>()
                && date.to_string() == *text
            {
                *text = date.checked_add(days).expect("a year of this century").to_string();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| move_dates(value, days)),
        Value::Object(fields) => fields.values_mut().for_each(|value| move_dates(value, days)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The sidecar's values and their other forms, without single dates: those were moved, and today's
/// date stands in every log.
fn identifying() -> Vec<String> {
    let sidecar: Value = serde_json::from_str(SIDECAR).expect("the sidecar is JSON");
    let items = sidecar["items"].as_array().expect("items");
    items
        .iter()
        .flat_map(|item| {
            let forms = item["also_leaks_as"].as_array().into_iter().flatten();
            std::iter::once(&item["value"]).chain(forms)
        })
        .filter_map(|form| form.as_str().map(str::to_owned))
        .filter(|form| form.len() >= IDENTIFYING_LEN_MIN && form.parse::<Date>().is_err())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_current_and_its_identifying_texts_stand_in_it() {
        let (bsp, nkw) = ("bsp-th".parse().unwrap(), "nkw-la".parse().unwrap());

        let case = TodaysCase::new(7, &bsp, &nkw);

        let read: Value = serde_json::from_str(&case.json).unwrap();
        assert_eq!(read["referral"]["prepared_on"], today().to_string());
        for name in ["CANARY-bsp-th-0007", "Nokkeo", "PA9900417", "ນາງ ບົວວອນ ແກ້ວມະນີສຸກ"]
        {
            assert!(case.identifying.iter().any(|known| known == name), "{name}");
            assert!(case.json.contains(name), "{name}");
        }
    }
}
