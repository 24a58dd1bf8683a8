//! The partner's own cases by their tokens, and what a referral's tokens agree with.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

use crate::feature::{Facet, Kind};

/// How sure a hint is. Never a number: people read a percentage as a proof.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Grade {
    /// May be the same person.
    Possible,
    /// Most likely the same person.
    Strong,
}

impl Grade {
    /// Stable name for outputs and translations.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Possible => "possible",
            Self::Strong => "strong",
        }
    }
}

/// One own case that may be the referred person, and why. A person decides.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hint<C> {
    /// The own case.
    pub case: C,
    /// How sure.
    pub grade: Grade,
    /// What agrees.
    pub facets: Vec<Facet>,
}

/// Tokens of own cases. `T` is what is compared, `C` names a case.
pub struct Index<T, C> {
    by_token: HashMap<T, Vec<(C, Kind)>>,
}

impl<T: Eq + Hash, C: Copy + Ord> Default for Index<T, C> {
    fn default() -> Self {
        Self { by_token: HashMap::new() }
    }
}

impl<T: Eq + Hash, C: Copy + Ord> Index<T, C> {
    /// Adds one feature's token of a case.
    pub fn add(&mut self, token: T, case: C, kind: Kind) {
        self.by_token.entry(token).or_default().push((case, kind));
    }

    /// Takes everything of a case out.
    pub fn forget(&mut self, case: C) {
        self.by_token.retain(|_, of| {
            of.retain(|(other, _)| *other != case);
            !of.is_empty()
        });
    }

    /// Which kinds of features agree with each case: what hints are made of.
    pub fn agreeing(&self, tokens: impl IntoIterator<Item = T>) -> BTreeMap<C, BTreeSet<Kind>> {
        let mut agreeing: BTreeMap<C, BTreeSet<Kind>> = BTreeMap::new();
        for token in tokens {
            for (case, kind) in self.by_token.get(&token).into_iter().flatten() {
                agreeing.entry(*case).or_default().insert(*kind);
            }
        }
        agreeing
    }

    /// The cases that a referral may be about, the surest first: strong ones, or possible ones if none is strong.
    pub fn hints(&self, tokens: impl IntoIterator<Item = T>) -> Vec<Hint<C>> {
        let mut hints: Vec<(u32, Hint<C>)> = self
            .agreeing(tokens)
            .into_iter()
            .filter_map(|(case, kinds)| {
                let facets = kinds.iter().flat_map(|kind| kind.facets()).copied().collect();
                let grade = grade(&kinds, &facets)?;
                let facets = shown(&facets);
                Some((score(&facets), Hint { case, grade, facets }))
            })
            .collect();
        hints.sort_by_key(|(score, hint)| std::cmp::Reverse((hint.grade, *score)));
        // Beside a strong one, others are relatives far more often than a second file of the person.
        let best = hints.first().map(|(_, hint)| hint.grade);
        hints.into_iter().map(|(_, hint)| hint).filter(|hint| Some(hint.grade) == best).collect()
    }
}

/// What a person reads of what agrees: without what something more exact says already.
fn shown(agreeing: &BTreeSet<Facet>) -> Vec<Facet> {
    let has = |facet| agreeing.contains(&facet);
    let is_said = |facet: &Facet| match facet {
        Facet::GivenName => has(Facet::Name),
        Facet::AnyName => has(Facet::Name) || has(Facet::GivenName),
        Facet::Initials => has(Facet::Name) || has(Facet::GivenName) || has(Facet::AnyName),
        Facet::BirthDay | Facet::BirthYear => has(Facet::BirthDate),
        Facet::NearYear => has(Facet::BirthDate) || has(Facet::BirthYear),
        Facet::Id
        | Facet::Phone
        | Facet::Name
        | Facet::BirthDate
        | Facet::Sex
        | Facet::Mother
        | Facet::Father
        | Facet::Village
        | Facet::District
        | Facet::Province => false,
    };
    agreeing.iter().copied().filter(|facet| !is_said(facet)).collect()
}

/// How much agrees: for the order of hints of one grade.
fn score(facets: &[Facet]) -> u32 {
    facets.iter().map(|facet| facet.bits()).sum()
}

/// The grade that rests on which kinds agree (docs/matching.md has how often each was right).
fn grade(kinds: &BTreeSet<Kind>, facets: &BTreeSet<Facet>) -> Option<Grade> {
    let has = |facet| facets.contains(&facet);
    let is_named = has(Facet::Name) || has(Facet::GivenName) || has(Facet::AnyName);
    let is_dated = has(Facet::BirthDate) || has(Facet::BirthDay) || has(Facet::BirthYear);
    // What relatives share, each counted once: a district lies in its province.
    let home = usize::from(has(Facet::Village))
        + usize::from(has(Facet::District) || has(Facet::Province));
    let shared = [Facet::Phone, Facet::Mother, Facet::Father]
        .into_iter()
        .filter(|facet| has(*facet))
        .count()
        + home;
    let is_strong = has(Facet::Id)
        || has(Facet::Name) && has(Facet::BirthDate)
        || kinds.contains(&Kind::PhoneGiven)
        || kinds.contains(&Kind::PhoneAny)
        || has(Facet::Phone) && is_named && (is_dated || shared > 1)
        || has(Facet::Name) && (is_dated || has(Facet::NearYear)) && shared >= 2
        || has(Facet::Name) && shared >= 3
        || kinds.contains(&Kind::NameDistrict) && kinds.contains(&Kind::NameProvince)
        || is_named && has(Facet::BirthDate) && shared >= 2;
    if is_strong {
        return Some(Grade::Strong);
    }
    // First sounds and a date are right too seldom where nothing else agrees.
    let is_weak = kinds.iter().all(|kind| *kind == Kind::InitialsDate);
    (!is_weak).then_some(Grade::Possible)
}
