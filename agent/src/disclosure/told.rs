//! Who is who between a case file and the tier-1 record that was made of it: tiers 2 and 3 speak of
//! persons and consents by the numbers and ids that the receiver knows. It stays in this office.

use saphan_protocol::tier1::{ConsentId, PersonNo};
use serde::{Deserialize, Serialize};

use super::record::Sent;
use super::{Allowed, Tier1Refusal};
use crate::casefile::LocalRef;

/// What stands for whom in one tier-1 record.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Persons by their ids in the file.
    pub(super) persons: Vec<(LocalRef, PersonNo)>,
    /// Consents by their ids in the file.
    pub(super) consents: Vec<(LocalRef, ConsentId)>,
}

impl Told {
    /// The persons who may be told of later, under the numbers that they have: those of the record who
    /// are among `taken`. Whoever came into the case afterwards needs a referral of her own.
    pub(super) fn sent<'a>(&self, allowed: Vec<Allowed<'a>>, taken: &[PersonNo]) -> Vec<Sent<'a>> {
        let mut sent: Vec<Sent<'a>> = allowed
            .into_iter()
            .filter_map(|(person, age, consent)| {
                let (_, number) = self.persons.iter().find(|(pid, _)| pid == person.pid)?;
                taken.contains(number).then_some(Sent { number: *number, person, age, consent })
            })
            .collect();
        sent.sort_by_key(|sent| sent.number);
        sent
    }

    /// The ids of the consents that let these persons be told of, sorted.
    ///
    /// # Errors
    /// [`Tier1Refusal::ConsentNotTold`] for one that the receiver was never told of.
    pub(super) fn consents_of(&self, sent: &[Sent<'_>]) -> Result<Vec<ConsentId>, Tier1Refusal> {
        let mut ids = Vec::new();
        for sent in sent {
            let known = self.consents.iter().find(|(cid, _)| cid == sent.consent.cid);
            let person = || sent.person.pid.clone();
            let (_, id) = known.ok_or_else(|| Tier1Refusal::ConsentNotTold { person: person() })?;
            ids.push(*id);
        }
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }
}
