//! What a tier-1 record must keep beyond its types. Both ends check: the sender before it seals,
//! the receiver before it shows.

use std::collections::HashSet;

use super::{
    ATTACHMENTS_MAX, Area, CONSENTS_MAX, ChildrenCount, Consent, DOCUMENTS_MAX, EXPLOITATION_MAX,
    Exploitation, GeneralisationLevel, MEANS_OF_CONTROL_MAX, NATIONALITIES_MAX, PERSONS_MAX,
    PROCEEDINGS_MAX, Period, Person, PersonNo, SERVICES_MAX, Tier1,
};
use crate::codes::{AgeBand, ConsentStatus, ConsentTier, PersonRole};

/// Why a record is not one that a correct sender makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Tier1Error {
    /// [T-101] A list is longer than the record allows.
    #[error("[T-101] too many entries in {list}; ask the sender to split the referral")]
    TooMany {
        /// Name of the list.
        list: &'static str,
    },
    /// [T-102] A list that may not be empty is.
    #[error("[T-102] {list} is empty; ask the sender for a complete referral")]
    Empty {
        /// Name of the list.
        list: &'static str,
    },
    /// [T-103] A list repeats an entry or is not sorted, so its order could tell something.
    #[error("[T-103] {list} is not sorted or repeats an entry; ask the sender to update its agent")]
    NotSorted {
        /// Name of the list.
        list: &'static str,
    },
    /// [T-104] A person is named that the record does not hold, or is related to itself.
    #[error(
        "[T-104] {list} names a person that is not in the referral; ask the sender to repeat it"
    )]
    UnknownPerson {
        /// Name of the list.
        list: &'static str,
    },
    /// [T-105] The minor flag contradicts the age band.
    #[error("[T-105] age band and minor flag contradict each other; ask the sender to repeat it")]
    AgeContradiction,
    /// [T-106] The survivors are not as many as the record says.
    #[error("[T-106] the number of survivors is wrong; ask the sender to repeat the referral")]
    SurvivorCount,
    /// [T-107] A person whose role stays with the sender.
    #[error("[T-107] a relative or safe contact is in the referral; ask the sender to recall it")]
    RoleNotSent,
    /// [T-108] A person without a consent or basis that stands and allows tier 1.
    #[error("[T-108] a person is not covered by a valid consent; ask the sender to recall it")]
    NotCovered,
    /// [T-109] Finer than its level of generalisation or a rare combination allows.
    #[error("[T-109] finer than the rules that it names; ask the sender to recall it")]
    TooFine,
}

impl Tier1Error {
    /// Stable name for logs, support and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooMany { .. } => "tier1-too-many",
            Self::Empty { .. } => "tier1-empty-list",
            Self::NotSorted { .. } => "tier1-not-sorted",
            Self::UnknownPerson { .. } => "tier1-unknown-person",
            Self::AgeContradiction => "tier1-age-contradiction",
            Self::SurvivorCount => "tier1-survivor-count",
            Self::RoleNotSent => "tier1-role-not-sent",
            Self::NotCovered => "tier1-not-covered",
            Self::TooFine => "tier1-too-fine",
        }
    }
}

type Outcome = Result<(), Tier1Error>;

fn at_most<T>(list: &'static str, entries: &[T], max: usize) -> Outcome {
    if entries.len() > max { Err(Tier1Error::TooMany { list }) } else { Ok(()) }
}

fn some<T>(list: &'static str, entries: &[T]) -> Outcome {
    if entries.is_empty() { Err(Tier1Error::Empty { list }) } else { Ok(()) }
}

/// Sorted without repeats, which also bounds a list of codes by the length of its code list.
fn ascending<T, K: Ord>(list: &'static str, entries: &[T], key: impl Fn(&T) -> K) -> Outcome {
    if entries.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])) {
        Ok(())
    } else {
        Err(Tier1Error::NotSorted { list })
    }
}

fn codes<T: Ord + Copy>(list: &'static str, entries: &[T]) -> Outcome {
    ascending(list, entries, |entry| *entry)
}

impl Tier1 {
    /// Checks T-101 to T-109: bounds, order, references, ages, roles, coverage, coarseness.
    ///
    /// # Errors
    /// The first check that fails.
    pub fn check(&self) -> Outcome {
        some("persons", &self.persons)?;
        at_most("persons", &self.persons, PERSONS_MAX)?;
        ascending("persons", &self.persons, |person| person.pid)?;
        let known: HashSet<PersonNo> = self.persons.iter().map(|person| person.pid).collect();
        let rare = self.rare_combination;
        let level = self.generalisation_level;
        let named = match level {
            GeneralisationLevel::FixedRules => !rare,
            GeneralisationLevel::RareCombination => rare,
            GeneralisationLevel::PopulationArea
            | GeneralisationLevel::PopulationPeriod
            | GeneralisationLevel::PopulationAge
            | GeneralisationLevel::PopulationLanguages
            | GeneralisationLevel::PopulationDependants => true,
        };
        if !named {
            return Err(Tier1Error::TooFine);
        }
        for person in &self.persons {
            person.check(&known, rare)?;
            if !person.is_as_coarse_as(level) {
                return Err(Tier1Error::TooFine);
            }
        }
        let survivors =
            self.persons.iter().filter(|person| person.role == PersonRole::Survivor).count();
        if survivors != usize::from(self.survivor_count) {
            return Err(Tier1Error::SurvivorCount);
        }
        self.check_case(&known)?;
        self.check_consents(&known)
    }

    fn check_case(&self, known: &HashSet<PersonNo>) -> Outcome {
        at_most("services", &self.services, SERVICES_MAX)?;
        ascending("services", &self.services, |request| request.service)?;
        for request in &self.services {
            some("persons of a service", &request.persons)?;
            refers("persons of a service", &request.persons, known)?;
        }
        ascending("attachments", &self.attachments, |entry| entry.attachment_type)?;
        if self.attachments.iter().any(|entry| !(1..=ATTACHMENTS_MAX).contains(&entry.count)) {
            return Err(Tier1Error::TooMany { list: "attachments" });
        }
        at_most("proceedings", &self.proceedings, PROCEEDINGS_MAX)?;
        codes("proceedings", &self.proceedings)
    }

    fn check_consents(&self, known: &HashSet<PersonNo>) -> Outcome {
        at_most("consents", &self.consents, CONSENTS_MAX)?;
        ascending("consents", &self.consents, |consent| consent.id)?;
        let mut covered = HashSet::new();
        for consent in &self.consents {
            consent.check(known)?;
            if consent.status == ConsentStatus::Valid
                && consent.tiers.contains(&ConsentTier::T1)
                && consent.valid_until >= self.prepared_on
            {
                covered.extend(consent.covers.iter().copied());
            }
        }
        if known.is_subset(&covered) { Ok(()) } else { Err(Tier1Error::NotCovered) }
    }
}

fn refers(list: &'static str, persons: &[PersonNo], known: &HashSet<PersonNo>) -> Outcome {
    codes(list, persons)?;
    if persons.iter().all(|person| known.contains(person)) {
        Ok(())
    } else {
        Err(Tier1Error::UnknownPerson { list })
    }
}

impl Person {
    fn check(&self, known: &HashSet<PersonNo>, rare: bool) -> Outcome {
        if matches!(
            self.role,
            PersonRole::FamilyContact | PersonRole::SafeContact | PersonRole::Witness
        ) {
            return Err(Tier1Error::RoleNotSent);
        }
        if self.minor != self.age_band.minor() {
            return Err(Tier1Error::AgeContradiction);
        }
        if rare && (matches!(self.area, Some(Area::Adm1(_))) || monthly(self.risk_assessed_on)) {
            return Err(Tier1Error::TooFine);
        }
        if self.relation_to.is_some_and(|to| to.pid == self.pid || !known.contains(&to.pid)) {
            return Err(Tier1Error::UnknownPerson { list: "relation_to" });
        }
        some("nationality", &self.nationality)?;
        at_most("nationality", &self.nationality, NATIONALITIES_MAX)?;
        codes("nationality", &self.nationality)?;
        codes("languages_t1", &self.languages_t1)?;
        codes("risk_flags", &self.risk_flags)?;
        codes("constraints", &self.constraints)?;
        codes("assessment_methods", &self.assessment_methods)?;
        at_most("documents", &self.documents, DOCUMENTS_MAX)?;
        ascending("documents", &self.documents, |document| document.clone())?;
        for document in &self.documents {
            codes("false_particulars", &document.false_particulars)?;
        }
        at_most("exploitation", &self.exploitation, EXPLOITATION_MAX)?;
        ascending("exploitation", &self.exploitation, |situation| situation.clone())?;
        self.exploitation.iter().try_for_each(|situation| situation.check(rare))
    }
}

impl Person {
    /// Whether nothing is finer than the population test allows at `level`.
    fn is_as_coarse_as(&self, level: GeneralisationLevel) -> bool {
        let periods = || {
            let of = |it: &Exploitation| [it.from, it.to, it.recruited_on];
            self.exploitation.iter().flat_map(of).chain([self.risk_assessed_on]).flatten()
        };
        let whole_age = |band| {
            matches!(band, AgeBand::MinorUnspecified | AgeBand::AdultUnspecified | AgeBand::Unknown)
        };
        let exact = |count| matches!(count, ChildrenCount::One | ChildrenCount::TwoOrMore);
        (level < GeneralisationLevel::PopulationPeriod
            || (self.area.is_none_or(|area| matches!(area, Area::Country(_)))
                && !periods().any(|period| matches!(period, Period::Month(_)))))
            && (level < GeneralisationLevel::PopulationAge
                || (whole_age(self.age_band)
                    && periods().all(|period| matches!(period, Period::Year(_)))))
            && (level < GeneralisationLevel::PopulationLanguages || self.languages_t1.is_empty())
            && (level < GeneralisationLevel::PopulationDependants
                || !self.children_count.is_some_and(exact))
    }
}

fn monthly(period: Option<Period>) -> bool {
    matches!(period, Some(Period::Month(_)))
}

impl Exploitation {
    fn check(&self, rare: bool) -> Outcome {
        some("types", &self.types)?;
        codes("types", &self.types)?;
        at_most("means_of_control", &self.means_of_control, MEANS_OF_CONTROL_MAX)?;
        codes("means_of_control", &self.means_of_control)?;
        if rare && [self.from, self.to, self.recruited_on].into_iter().any(monthly) {
            return Err(Tier1Error::TooFine);
        }
        Ok(())
    }
}

impl Consent {
    fn check(&self, known: &HashSet<PersonNo>) -> Outcome {
        some("covers", &self.covers)?;
        refers("covers", &self.covers, known)?;
        codes("tiers", &self.tiers)?;
        codes("purposes", &self.purposes)?;
        codes("withhold_from", &self.withhold_from)
    }
}
