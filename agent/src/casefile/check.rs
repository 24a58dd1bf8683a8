//! What a case file must keep beyond its layout: ids are unique and lead somewhere, dates and ages
//! are possible, a referral has what its kind needs.

use std::collections::HashSet;

use saphan_protocol::codes::{PersonRole, ReferralKind};
use saphan_protocol::tier1::{
    DOCUMENTS_MAX, Date, EXPLOITATION_MAX, NATIONALITIES_MAX, PERSONS_MAX, PROCEEDINGS_MAX,
    SERVICES_MAX,
};

use super::model::Content;
use super::person::{Birth, ConsentRecord, Exploitation, Person};
use super::problem::PROBLEMS_MAX;
use super::text::LocalRef;

/// Oldest age that is believed, in years.
const AGE_MAX: u8 = 120;

/// What does not fit together. No message repeats anything that stands in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CaseProblem {
    /// Two entries have one id.
    #[error("this id stands twice")]
    RepeatedId,
    /// An id that no person of the file has.
    #[error("no person of the file has this id")]
    UnknownPerson,
    /// An id that neither a person nor a member of staff has.
    #[error("no person and no member of staff has this id")]
    UnknownGiver,
    /// A person related to herself.
    #[error("a person is related to herself")]
    RelatedToSelf,
    /// Someone who is no survivor, and to whom she belongs is not said.
    #[error("for everyone but survivors and witnesses the relation to another person is needed")]
    NoRelation,
    /// A person without a name.
    #[error("at least one name, nickname or alias is needed")]
    NoName,
    /// A person without a nationality.
    #[error("a nationality is needed; `XX` says not known, `XS` stateless")]
    NoNationality,
    /// A case without survivor.
    #[error("at least one person is a survivor")]
    NoSurvivor,
    /// More entries than a referral holds.
    #[error("a referral holds at most {max} of these; keep what matters for it")]
    TooMany {
        /// Most entries.
        max: usize,
    },
    /// A situation of exploitation without a type.
    #[error("at least one type of exploitation is needed; `unknown` is one")]
    NoExploitationType,
    /// Two dates in impossible order.
    #[error("this date lies before the one that it follows from")]
    DateOrder,
    /// An age beyond 120 years, or a range upside down.
    #[error("this age is not possible")]
    Age,
    /// An adult by decision, under 18 by years.
    #[error("the age decided is under 18, so the person is a minor")]
    MinorDenied,
    /// An area of another country.
    #[error("this area lies in another country")]
    AreaElsewhere,
    /// A transfer without hand-over.
    #[error("a transfer needs the mode of the hand-over")]
    NoHandover,
    /// A referral to oneself.
    #[error("the receiver is the own office")]
    ToSelf,
    /// A consent for nobody.
    #[error("a consent covers at least one person")]
    CoversNobody,
}

impl CaseProblem {
    /// Stable name, by which it is said in every language.
    pub fn code(self) -> &'static str {
        match self {
            Self::RepeatedId => "repeated-id",
            Self::UnknownPerson => "unknown-person",
            Self::UnknownGiver => "unknown-giver",
            Self::RelatedToSelf => "related-to-self",
            Self::NoRelation => "no-relation",
            Self::NoName => "no-name",
            Self::NoNationality => "no-nationality",
            Self::NoSurvivor => "nobody-helped",
            Self::TooMany { .. } => "too-many",
            Self::NoExploitationType => "no-form",
            Self::DateOrder => "day-order",
            Self::Age => "age",
            Self::MinorDenied => "minor",
            Self::AreaElsewhere => "area",
            Self::NoHandover => "no-handover",
            Self::ToSelf => "to-self",
            Self::CoversNobody => "covers-nobody",
        }
    }
}

/// What is wrong, and where.
#[derive(Default)]
struct Findings(Vec<(String, CaseProblem)>);

impl Findings {
    fn require(&mut self, holds: bool, path: impl FnOnce() -> String, problem: CaseProblem) {
        // A hostile file may hold thousands.
        if !holds && self.0.len() < PROBLEMS_MAX {
            self.0.push((path(), problem));
        }
    }

    fn at_most<T>(&mut self, list: &[T], max: usize, path: impl FnOnce() -> String) {
        self.require(list.len() <= max, path, CaseProblem::TooMany { max });
    }

    fn follows(
        &mut self,
        first: Option<Date>,
        second: Option<Date>,
        path: impl FnOnce() -> String,
    ) {
        let holds = first.zip(second).is_none_or(|(first, second)| first <= second);
        self.require(holds, path, CaseProblem::DateOrder);
    }

    fn unique<'a>(
        &mut self,
        ids: impl Iterator<Item = (String, &'a LocalRef)>,
    ) -> HashSet<&'a LocalRef> {
        let mut seen = HashSet::new();
        for (path, id) in ids {
            self.require(seen.insert(id), || path, CaseProblem::RepeatedId);
        }
        seen
    }
}

/// Everything that does not fit together, at most [`PROBLEMS_MAX`].
pub(super) fn check(content: &Content) -> Vec<(String, CaseProblem)> {
    let mut found = Findings::default();
    let persons = &content.persons;
    found.at_most(persons, PERSONS_MAX, || "persons".to_owned());
    found.at_most(&content.legal.proceedings, PROCEEDINGS_MAX, || "legal.proceedings".to_owned());
    let pids = found.unique(listed("persons", "pid", persons.iter().map(|person| &person.pid)));
    let staff = content.staff.iter().map(|staff| &staff.sid);
    let sids = found.unique(listed("staff", "sid", staff));
    let offenders = content.offenders.iter().map(|offender| &offender.oid);
    found.unique(listed("offenders", "oid", offenders));
    let attachments = content.attachments.iter().map(|attachment| &attachment.aid);
    found.unique(listed("attachments", "aid", attachments));
    found.unique(listed("narratives", "nid", content.narratives.iter().map(|told| &told.nid)));
    found.unique(persons.iter().enumerate().flat_map(|(at, person)| {
        let list = format!("persons[{at}].consents");
        listed(list, "cid", person.consents.iter().map(|consent| &consent.cid))
    }));
    let survivor = persons.iter().any(|person| person.role == PersonRole::Survivor);
    found.require(survivor, || "persons".to_owned(), CaseProblem::NoSurvivor);
    check_referral(&mut found, content, &pids);
    for (at, person) in persons.iter().enumerate() {
        let path = format!("persons[{at}]");
        check_person(&mut found, &path, person, content.referral.prepared_on, &pids);
        for (at, consent) in person.consents.iter().enumerate() {
            check_consent(&mut found, &format!("{path}.consents[{at}]"), consent, &pids, &sids);
        }
    }
    found.0
}

/// Each id with its path.
fn listed<'a>(
    list: impl Into<String>,
    field: &'static str,
    ids: impl Iterator<Item = &'a LocalRef>,
) -> impl Iterator<Item = (String, &'a LocalRef)> {
    let list = list.into();
    ids.enumerate().map(move |(at, id)| (format!("{list}[{at}].{field}"), id))
}

fn check_referral(found: &mut Findings, content: &Content, pids: &HashSet<&LocalRef>) {
    let referral = &content.referral;
    let at = |field: &str| format!("referral.{field}");
    let own = referral.to_partner == content.case.origin_partner;
    found.require(!own, || at("to_partner"), CaseProblem::ToSelf);
    let in_order = content.case.opened_on <= referral.prepared_on;
    found.require(in_order, || at("prepared_on"), CaseProblem::DateOrder);
    if referral.kind == ReferralKind::Transfer {
        found.require(referral.handover.is_some(), || at("handover"), CaseProblem::NoHandover);
    }
    let services = &referral.services_requested;
    found.at_most(services, SERVICES_MAX, || at("services_requested"));
    for (row, request) in services.iter().enumerate() {
        let path = || format!("referral.services_requested[{row}].persons");
        let known =
            !request.persons.is_empty() && request.persons.iter().all(|pid| pids.contains(pid));
        found.require(known, path, CaseProblem::UnknownPerson);
    }
}

fn check_person(
    found: &mut Findings,
    path: &str,
    person: &Person,
    prepared_on: Date,
    pids: &HashSet<&LocalRef>,
) {
    let at = |field: &str| format!("{path}.{field}");
    found.require(!person.names.is_empty(), || at("names"), CaseProblem::NoName);
    found.require(!person.nationality.is_empty(), || at("nationality"), CaseProblem::NoNationality);
    found.at_most(&person.nationality, NATIONALITIES_MAX, || at("nationality"));
    found.at_most(&person.documents, DOCUMENTS_MAX, || at("documents"));
    found.at_most(&person.exploitation, EXPLOITATION_MAX, || at("exploitation"));
    if let Some(to) = &person.relation_to {
        found.require(pids.contains(&to.pid), || at("relation_to.pid"), CaseProblem::UnknownPerson);
        found.require(to.pid != person.pid, || at("relation_to.pid"), CaseProblem::RelatedToSelf);
    } else {
        let alone = matches!(person.role, PersonRole::Survivor | PersonRole::Witness);
        found.require(alone, || at("relation_to"), CaseProblem::NoRelation);
    }
    check_birth(found, path, &person.birth, prepared_on);
    let years = person.age_decision.age_years;
    found.require(plausible(years), || at("age_decision.age_years"), CaseProblem::Age);
    let denied = years.is_some_and(|years| years < 18) && !person.age_decision.minor;
    found.require(!denied, || at("age_decision.minor"), CaseProblem::MinorDenied);
    for (row, address) in person.addresses.iter().enumerate() {
        let within = address.adm1.is_none_or(|area| area.country() == address.country);
        found.require(
            within,
            || format!("{path}.addresses[{row}].adm1"),
            CaseProblem::AreaElsewhere,
        );
    }
    for (row, document) in person.documents.iter().enumerate() {
        let path = || format!("{path}.documents[{row}].expires_on");
        found.follows(document.issued_on, document.expires_on, path);
    }
    for (row, situation) in person.exploitation.iter().enumerate() {
        check_exploitation(found, &format!("{path}.exploitation[{row}]"), situation);
    }
}

fn plausible(years: Option<u8>) -> bool {
    years.is_none_or(|years| years <= AGE_MAX)
}

fn check_birth(found: &mut Findings, path: &str, birth: &Birth, prepared_on: Date) {
    for (field, date) in
        [("date_claimed", birth.date_claimed), ("date_document", birth.date_document)]
    {
        let path = || format!("{path}.birth.{field}");
        let born = date
            .is_none_or(|born| (0..=i16::from(AGE_MAX)).contains(&born.years_until(prepared_on)));
        found.require(born, path, CaseProblem::Age);
    }
    let path = || format!("{path}.birth.assessed_max");
    found.require(
        plausible(birth.assessed_min) && plausible(birth.assessed_max),
        path,
        CaseProblem::Age,
    );
    let ordered = birth.assessed_min.zip(birth.assessed_max).is_none_or(|(min, max)| min <= max);
    found.require(ordered, path, CaseProblem::Age);
}

fn check_exploitation(found: &mut Findings, path: &str, situation: &Exploitation) {
    let typed = !situation.types.is_empty();
    found.require(typed, || format!("{path}.types"), CaseProblem::NoExploitationType);
    found.follows(situation.from, situation.to, || format!("{path}.to"));
    found.follows(situation.recruited_on, situation.to, || format!("{path}.to"));
    let age = plausible(situation.age_when_trafficked);
    found.require(age, || format!("{path}.age_when_trafficked"), CaseProblem::Age);
    let within = situation.adm1.is_none_or(|area| area.country() == situation.country);
    found.require(within, || format!("{path}.adm1"), CaseProblem::AreaElsewhere);
}

fn check_consent(
    found: &mut Findings,
    path: &str,
    consent: &ConsentRecord,
    pids: &HashSet<&LocalRef>,
    sids: &HashSet<&LocalRef>,
) {
    let at = |field: &str| format!("{path}.{field}");
    found.require(!consent.covers.is_empty(), || at("covers"), CaseProblem::CoversNobody);
    let known = consent.covers.iter().all(|pid| pids.contains(pid));
    found.require(known, || at("covers"), CaseProblem::UnknownPerson);
    for (field, giver) in [("giver_ref", &consent.giver_ref), ("recorded_by", &consent.recorded_by)]
    {
        let known = giver.as_ref().is_none_or(|id| pids.contains(id) || sids.contains(id));
        found.require(known, || at(field), CaseProblem::UnknownGiver);
    }
    found.follows(Some(consent.given_on), Some(consent.valid_until), || at("valid_until"));
    found.follows(Some(consent.given_on), consent.withdrawn_on, || at("withdrawn_on"));
}
