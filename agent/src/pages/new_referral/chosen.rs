//! What was chosen on the way to a new referral. It travels in forms and never in addresses, which a
//! browser remembers.

use saphan_protocol::ids::PartnerId;
use zeroize::Zeroizing;

use crate::exit::{Exit, Failure};
use crate::pages::seat::Fields;
use crate::store::Although;

/// Why a case may go to a partner that says it cannot take it.
pub(super) const REASONS: [Although; 3] =
    [Although::Agreed, Although::NobodyElse, Although::Outdated];

/// What was chosen so far.
pub(super) struct Chosen {
    pub(super) case: Zeroizing<String>,
    pub(super) to: Option<PartnerId>,
    pub(super) phoned: bool,
    pub(super) basis: Option<String>,
    pub(super) although: Option<Although>,
    /// The referral that is sent once more, by its code.
    pub(super) again: Option<String>,
}

fn nothing(cause: &'static str) -> Failure {
    Failure::new(Exit::Usage, "nothing-chosen", cause)
}

impl Chosen {
    pub(super) fn read(fields: &Fields) -> Result<Self, Failure> {
        let case = fields.exact("case").filter(|text| !text.is_empty()).cloned();
        let to = fields.one("to").map(|text| text.parse().map_err(|_| nothing("no such partner")));
        let although = fields.one("although");
        Ok(Self {
            case: case.ok_or_else(|| nothing("no file was chosen"))?,
            to: to.transpose()?,
            phoned: fields.one("phoned").is_some(),
            basis: fields.one("basis").map(str::to_owned),
            although: REASONS.into_iter().find(|one| Some(one.as_str()) == although),
            again: fields.one("again").map(str::to_owned),
        })
    }

    pub(super) fn partner(&self) -> Result<PartnerId, Failure> {
        self.to.clone().ok_or_else(|| nothing("no partner was chosen"))
    }

    /// As the next form carries it.
    pub(super) fn hidden(&self) -> Vec<(&'static str, Zeroizing<String>)> {
        let text = |text: String| Zeroizing::new(text);
        let mut fields = vec![("case", self.case.clone())];
        fields.extend(self.to.as_ref().map(|to| ("to", text(to.to_string()))));
        fields.extend(self.phoned.then(|| ("phoned", text("yes".to_owned()))));
        fields.extend(self.basis.clone().map(|basis| ("basis", text(basis))));
        fields.extend(self.although.map(|why| ("although", text(why.as_str().to_owned()))));
        fields.extend(self.again.clone().map(|code| ("again", text(code))));
        fields
    }

    /// The same, for the form of step 3, which asks for the rest.
    pub(super) fn hidden_before_need(&self) -> Vec<(&'static str, Zeroizing<String>)> {
        let mut fields = self.hidden();
        fields.retain(|(name, _)| matches!(*name, "case" | "to" | "again"));
        fields
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_carried_on_whole() {
        let form = b"case=2026-0031&to=nkw-la&phoned=yes&basis=because&although=nobody_else";

        let chosen = Chosen::read(&Fields::read(form)).unwrap();

        let carried: Vec<_> =
            chosen.hidden().into_iter().map(|(name, value)| format!("{name}={}", *value)).collect();
        assert_eq!(carried.join("&").as_bytes(), form);
        assert_eq!(chosen.hidden_before_need().len(), 2);
        assert!(Chosen::read(&Fields::read(b"to=nkw-la")).is_err(), "of which file?");
        assert!(Chosen::read(&Fields::read(b"case=1&to=Ms+Keo")).is_err());
    }
}
