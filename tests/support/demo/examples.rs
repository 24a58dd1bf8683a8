//! The case files of the demo as they are, and every text in them that points to a person.

use anyhow::{Context as _, Result};
use saphan_agent::casefile::CaseFile;
use serde_json::Value;
use zeroize::Zeroizing;

/// A case file and the list of what in it points to a person.
pub(super) struct Example {
    /// Its number among the examples.
    pub(super) number: &'static str,
    json: &'static str,
    sidecar: &'static str,
}

macro_rules! example {
    ($number:literal, $name:literal) => {
        Example {
            number: $number,
            json: include_str!(concat!("../../data/examples/", $number, "-", $name, ".json")),
            sidecar: include_str!(concat!(
                "../../data/examples/pii/",
                $number,
                "-",
                $name,
                ".pii.json"
            )),
        }
    };
}

/// From bsp-th to nkw-la.
pub(super) const GIRL_WITH_A_PASSPORT: Example = example!("01", "lao-minor-falsified-passport");
/// From opb-be to bsp-th.
pub(super) const WOMAN_IN_BELGIUM: Example = example!("03", "thai-woman-belgium-violence");
/// From bsp-th to nkw-la, without the assent of a child.
pub(super) const FOUR_SURVIVORS: Example = example!("04", "four-survivors-hidden-brothel");
/// From bsp-th to nkw-la.
pub(super) const MAN_FROM_A_COMPOUND: Example = example!("07", "lao-man-scam-compound");

/// All of them.
pub(super) const ALL: [Example; 4] =
    [GIRL_WITH_A_PASSPORT, WOMAN_IN_BELGIUM, FOUR_SURVIVORS, MAN_FROM_A_COMPOUND];

impl Example {
    /// The case file.
    pub(super) fn case(&self) -> Result<CaseFile> {
        let json = Zeroizing::new(self.json.as_bytes().to_vec());
        CaseFile::parse(json).with_context(|| format!("example {}", self.number))
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> &'static [u8] {
        self.json.as_bytes()
    }

    /// What points to a person, in all forms that the sidecar lists.
    pub(super) fn identifying(&self) -> Result<Vec<String>> {
        let sidecar: Value = serde_json::from_str(self.sidecar)?;
        let items = sidecar["items"].as_array().context("a sidecar has items")?;
        let mut texts = Vec::new();
        for item in items {
            let forms = item["also_leaks_as"].as_array().into_iter().flatten();
            for form in std::iter::once(&item["value"]).chain(forms) {
                texts.push(form.as_str().context("what is searched for is a text")?.to_owned());
            }
        }
        Ok(texts)
    }
}
