//! Case files for the world: the first example, with other partners and a number of its own.

use saphan_agent::casefile::CaseFile;
use saphan_protocol::ids::PartnerId;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::World;

const EXAMPLE: &str = include_str!("../../data/examples/01-lao-minor-falsified-passport.json");
const SIDECAR: &str =
    include_str!("../../data/examples/pii/01-lao-minor-falsified-passport.pii.json");

/// Shortest identifying text that is searched for: shorter ones occur in random bytes.
const CANARY_LEN_MIN: usize = 4;

impl World {
    /// A case of `origin` that may be referred to `to`, with its local number. Everything in it
    /// that identifies is searched for at the end.
    pub(super) fn make_case(&mut self, origin: &PartnerId, to: &PartnerId) -> (String, CaseFile) {
        self.make(origin, to, |_| ())
    }

    /// The same as an emergency.
    pub(super) fn make_emergency(
        &mut self,
        origin: &PartnerId,
        to: &PartnerId,
    ) -> (String, CaseFile) {
        self.make(origin, to, |case| case["referral"]["urgency"] = json!("emergency"))
    }

    pub(super) fn make(
        &mut self,
        origin: &PartnerId,
        to: &PartnerId,
        change: impl FnOnce(&mut Value),
    ) -> (String, CaseFile) {
        self.cases_made += 1;
        let number = format!("CANARY-{}-{:04}", self.seed, self.cases_made);
        let mut case: Value = serde_json::from_str(EXAMPLE).expect("the example is JSON");
        case["case"]["local_case_no"] = json!(number);
        case["case"]["origin_partner"] = json!(origin.as_str());
        case["referral"]["to_partner"] = json!(to.as_str());
        let persons = case["persons"].as_array_mut().expect("persons");
        let lists = persons.iter_mut().filter_map(|person| person.get_mut("consents"));
        for consent in lists.filter_map(Value::as_array_mut).flatten() {
            consent["recipients"] = json!([to.as_str()]);
        }
        change(&mut case);
        if self.identifying.is_empty() {
            self.identifying = identifying();
        }
        self.identifying.push(number.clone());
        let bytes = serde_json::to_vec(&case).expect("JSON is written");
        let case = CaseFile::parse(Zeroizing::new(bytes)).expect("the example reads");
        (number, case)
    }
}

/// Every text of the example that points to a person, in all its forms.
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
        .filter(|form| form.len() >= CANARY_LEN_MIN)
        .collect()
}
