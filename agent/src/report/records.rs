//! From facts to lines that can be counted: one for each unit, with a value in each dimension.

use std::collections::{BTreeMap, BTreeSet};

use saphan_protocol::codes::{
    CaseStatus, ExploitationType, FollowupOutcome, MigrationStatus, OffenderStatus,
    ProceedingStage, ReferralState, ServiceGroup, Sex, TraffickingStatus,
};
use saphan_protocol::lifecycle::Side;
use saphan_protocol::tier1::Date;

use super::Audience;
use super::age::{self, AgeAt};
use super::dim::{Dim, Unit};
use super::facts::{CaseFacts, Facts, Handover, PersonFacts, ReferralFacts, Who};

/// The value of what was not asked, or cannot be told.
pub(super) const NOT_RECORDED: &str = "not_recorded";
/// The value of what has more than one: so that the parts add up to the whole.
pub(super) const SEVERAL: &str = "several";

/// One unit: two lines with one key would be the same person counted twice.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Record {
    pub(super) key: u64,
    pub(super) values: BTreeMap<Dim, String>,
}

/// The days that a report is about, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

impl Days {
    /// The days that are asked for; what is left open is of the own office this year so far, of others the
    /// last one. `None` if the clock is out of its mind.
    pub fn asked(
        audience: Audience,
        (from, to): (Option<Date>, Option<Date>),
        today: Date,
    ) -> Option<Self> {
        let back = i16::from(audience != Audience::Own);
        let year = today.civil().year() - back;
        let first = Date::new(year, 1, 1)?;
        let last = if back == 0 { today } else { Date::new(year, 12, 31)? };
        Some(Self { from: from.unwrap_or(first), to: to.unwrap_or(last) })
    }

    fn has(self, day: Date) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// Everything of a unit that the period is about.
pub(super) fn records(facts: &Facts, unit: Unit, days: Days, at: AgeAt) -> Vec<Record> {
    match unit {
        Unit::Person => persons(facts, days, at),
        Unit::Case => cases(facts, days),
        Unit::Offender => {
            numbered(opened(facts, days).flat_map(|case| &case.offenders).map(|(kind, status)| {
                values([
                    (Dim::OffenderKind, known(kind.as_str())),
                    (Dim::OffenderStatus, known(status.as_str())),
                    (Dim::Verdict, verdict(*status)),
                ])
            }))
        }
        Unit::Claim => numbered(opened(facts, days).flat_map(|case| &case.claims).map(|claim| {
            let currency = claim.currency.map(|currency| currency.to_string());
            BTreeMap::from([
                (Dim::Source, claim.source.to_string()),
                (Dim::ClaimStatus, claim.status.to_string()),
                (Dim::Currency, currency.unwrap_or_else(|| NOT_RECORDED.to_owned())),
            ])
        })),
        Unit::ServiceInstance => services(facts, days),
        Unit::Referral => numbered(sent(facts, days).map(referral)),
    }
}

fn values<const N: usize>(all: [(Dim, &str); N]) -> BTreeMap<Dim, String> {
    all.into_iter().map(|(dim, value)| (dim, value.to_owned())).collect()
}

fn numbered(all: impl Iterator<Item = BTreeMap<Dim, String>>) -> Vec<Record> {
    (0..).zip(all).map(|(key, values)| Record { key, values }).collect()
}

/// A code, or that nobody knows.
fn known(code: &str) -> &str {
    if code == "unknown" { NOT_RECORDED } else { code }
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// The one value, that there are several, or none.
fn single(mut all: BTreeSet<String>) -> String {
    all.remove("unknown");
    match all.len() {
        0 => NOT_RECORDED.to_owned(),
        1 => all.pop_first().unwrap_or_default(),
        _ => SEVERAL.to_owned(),
    }
}

pub(super) fn opened(facts: &Facts, days: Days) -> impl Iterator<Item = &CaseFacts> {
    facts.cases.iter().filter(move |case| days.has(case.opened))
}

pub(super) fn sent(facts: &Facts, days: Days) -> impl Iterator<Item = &ReferralFacts> {
    facts.referrals.iter().filter(move |referral| days.has(referral.sent))
}

/// One line for each survivor, whatever the number of her case files: first contact in the period,
/// or earlier and dated work in it.
fn persons(facts: &Facts, days: Days, at: AgeAt) -> Vec<Record> {
    let mut files: BTreeMap<Who, Vec<(&CaseFacts, &PersonFacts)>> = BTreeMap::new();
    for case in facts.cases.iter().filter(|case| case.opened <= days.to) {
        for person in &case.survivors {
            files.entry(person.who).or_default().push((case, person));
        }
    }
    let lines = files.into_iter().filter_map(|(who, files)| {
        let values = person(&facts.country, &files, days, at)?;
        Some(Record { key: u64::from(who.0), values })
    });
    lines.collect()
}

fn person(
    office: &str,
    files: &[(&CaseFacts, &PersonFacts)],
    days: Days,
    at: AgeAt,
) -> Option<BTreeMap<Dim, String>> {
    let first = files.iter().map(|(case, _)| case.opened).min()?;
    let is_new = days.has(first);
    let (legal, action) = legal(files, days, is_new);
    let contact = contact(files, days);
    if !is_new && !legal && contact.is_none() {
        return None;
    }
    let mut values = values([
        (Dim::Standing, if is_new { "new" } else { "carried_over" }),
        (Dim::Legal, yes_no(legal)),
        (Dim::LegalAction, action),
        (Dim::FollowedUp, yes_no(contact.is_some())),
        (Dim::Contact, contact.unwrap_or(NOT_RECORDED)),
        (Dim::FalseAge, yes_no(files.iter().any(|(_, person)| person.false_birth_date))),
        (Dim::Permit, permit(files)),
    ]);
    // What the file of the first contact says; of several from that day, the least, so that the
    // order in which files lie does not matter.
    let at_first = files.iter().filter(|(case, _)| case.opened == first);
    let told = at_first.map(|(case, person)| {
        let band = age::band(&person.age, case, at);
        let majority = band.map_or(NOT_RECORDED, |b| if b.minor() { "minor" } else { "adult" });
        let sex = if person.sex == Sex::Unknown { NOT_RECORDED } else { person.sex.as_str() };
        let nationality = person.nationality.iter().map(ToString::to_string).collect();
        let band = band.map_or(NOT_RECORDED, |band| known(band.as_str()));
        let then = age::band(&person.age, case, AgeAt::Exploitation);
        let then = then.map_or(NOT_RECORDED, |b| if b.minor() { "minor" } else { "adult" });
        (majority, band, sex, single(nationality), then)
    });
    let (majority, band, sex, nationality, then) = told.min_by(|one, other| {
        // Doubt means minor.
        (one.0 != "minor", one).cmp(&(other.0 != "minor", other))
    })?;
    values.insert(Dim::Majority, majority.to_owned());
    values.insert(Dim::AgeBand, band.to_owned());
    values.insert(Dim::MajorityThen, then.to_owned());
    values.insert(Dim::Sex, sex.to_owned());
    values.insert(Dim::Nationality, nationality);
    let methods = files.iter().flat_map(|(_, person)| &person.methods);
    let methods = methods.map(ToString::to_string).filter(|method| method != "none");
    values.insert(Dim::AgeMethod, single(methods.collect()));
    exploitation(office, files, &mut values);
    Some(values)
}

/// Whether there is a proceeding: of a new person any, of another one with a day in the period. And
/// what became of legal action.
fn legal(files: &[(&CaseFacts, &PersonFacts)], days: Days, is_new: bool) -> (bool, &'static str) {
    let all: Vec<_> = files.iter().flat_map(|(case, _)| &case.proceedings).collect();
    let is_taken = |stage: ProceedingStage| stage != ProceedingStage::SurvivorDeclined;
    let counts = all.iter().any(|(stage, dates)| {
        is_taken(*stage) && (is_new || dates.iter().any(|day| days.has(*day)))
    });
    let action = if all.iter().any(|(stage, _)| is_taken(*stage)) {
        "taken"
    } else if all.is_empty() {
        NOT_RECORDED
    } else {
        "declined_by_survivor"
    };
    (counts, action)
}

/// Whether contact was kept, by the last follow-up of the period. A follow-up belongs to a case: of
/// several survivors nobody can tell whom it was with.
fn contact(files: &[(&CaseFacts, &PersonFacts)], days: Days) -> Option<&'static str> {
    let all = files.iter().flat_map(|(case, _)| {
        let alone = case.survivors.len() == 1;
        let seen = case.followups.iter().filter(move |(day, _)| days.has(*day));
        seen.map(move |(day, outcome)| (*day, if alone { kept(*outcome) } else { NOT_RECORDED }))
    });
    all.max().map(|(_, contact)| contact)
}

fn kept(outcome: FollowupOutcome) -> &'static str {
    match outcome {
        FollowupOutcome::ContactLost => "lost",
        FollowupOutcome::DeclinedContact => "declined",
        FollowupOutcome::Deceased => "deceased",
        FollowupOutcome::SafeStable
        | FollowupOutcome::SafeNeedsSupport
        | FollowupOutcome::AtRisk
        | FollowupOutcome::ReTrafficked
        | FollowupOutcome::Moved
        | FollowupOutcome::InEducationOrWork => "kept",
    }
}

fn permit(files: &[(&CaseFacts, &PersonFacts)]) -> &'static str {
    let of_victim = |person: &PersonFacts| person.migration == Some(MigrationStatus::VictimPermit);
    if files.iter().any(|(_, person)| person.residence_permit || of_victim(person)) {
        return "yes";
    }
    let asked = files.iter().any(|(_, person)| {
        person.migration.is_some_and(|status| status != MigrationStatus::Unknown)
    });
    if asked { "no" } else { NOT_RECORDED }
}

fn exploitation(
    office: &str,
    files: &[(&CaseFacts, &PersonFacts)],
    values: &mut BTreeMap<Dim, String>,
) {
    let all = || files.iter().flat_map(|(_, person)| &person.exploitation);
    let types: BTreeSet<ExploitationType> = all().flat_map(|(types, _)| types).copied().collect();
    let recruiters = files.iter().flat_map(|(_, person)| &person.recruiters);
    let countries: BTreeSet<String> = all().map(|(_, country)| country.to_string()).collect();
    let abroad = countries.iter().any(|country| country != office);
    let place = match (countries.contains(office), abroad) {
        (true, true) => "both",
        (true, false) => "here",
        (false, true) => "abroad",
        (false, false) => NOT_RECORDED,
    };
    let found = files.iter().any(|(case, _)| {
        matches!(case.trafficking, TraffickingStatus::Confirmed | TraffickingStatus::Possible)
    });
    let of_trafficking =
        types.iter().filter(|form| **form != ExploitationType::GenderBasedViolenceNotTip);
    let sdg = of_trafficking.clone().filter_map(|form| sdg(*form)).map(str::to_owned).collect();
    let marriage = |form: &ExploitationType| {
        matches!(form, ExploitationType::ForcedMarriage | ExploitationType::ChildMarriage)
    };
    let only_other = !types.is_empty() && of_trafficking.count() == 0;
    let texts = [
        (Dim::Form, single(types.iter().map(ToString::to_string).collect())),
        (Dim::SdgForm, single(sdg)),
        (Dim::Country, single(countries)),
        (Dim::Where, place.to_owned()),
        (Dim::Recruiter, single(recruiters.map(ToString::to_string).collect())),
        (Dim::ForcedMarriage, yes_no(types.iter().any(marriage)).to_owned()),
        (Dim::Victim, yes_no(found && !only_other).to_owned()),
    ];
    values.extend(texts);
}

/// The forms that the metadata of SDG indicator 16.2.2 names.
fn sdg(form: ExploitationType) -> Option<&'static str> {
    use ExploitationType as E;
    match form {
        E::SexualExploitation => Some("sexual_exploitation"),
        E::ForcedLabour
        | E::ChildLabour
        | E::DomesticServitude
        | E::ServitudeOther
        | E::SlaveryLikePractice
        | E::ForcedBegging => Some("forced_labour_servitude_slavery"),
        E::OrganRemoval => Some("removal_of_organs"),
        E::ForcedMarriage
        | E::ChildMarriage
        | E::ForcedSurrogacy
        | E::ForcedPregnancy
        | E::IllegalAdoption
        | E::ForcedCriminalityOnlineScam
        | E::ForcedCriminalityOther
        | E::ForcedMilitaryNonState
        | E::ForcedMilitaryState
        | E::Other => Some("other_forms"),
        E::GenderBasedViolenceNotTip | E::Unknown => None,
    }
}

fn cases(facts: &Facts, days: Days) -> Vec<Record> {
    let seen = facts.cases.iter().filter(|case| case.opened <= days.to);
    numbered(seen.filter_map(|case| {
        let is_new = days.has(case.opened);
        let legal = case.proceedings.iter().any(|(stage, dates)| {
            *stage != ProceedingStage::SurvivorDeclined
                && (is_new || dates.iter().any(|day| days.has(*day)))
        });
        let counts = is_new || legal;
        let online = case.online.map_or(NOT_RECORDED, yes_no);
        counts.then(|| {
            values([
                (Dim::CaseStanding, if is_new { "new" } else { "carried_over" }),
                (Dim::Proceeding, yes_no(legal)),
                (Dim::CaseState, state_of_case(case.status)),
                (Dim::Online, online),
            ])
        })
    }))
}

fn state_of_case(status: CaseStatus) -> &'static str {
    match status {
        CaseStatus::Draft
        | CaseStatus::Active
        | CaseStatus::Suspended
        | CaseStatus::FollowUp
        | CaseStatus::Merged => "open",
        CaseStatus::Closed | CaseStatus::ClosedTransferred | CaseStatus::Erased => "closed",
    }
}

fn verdict(status: OffenderStatus) -> &'static str {
    match status {
        OffenderStatus::ConvictedPrison => "convicted_prison",
        OffenderStatus::ConvictedOther => "convicted_other",
        OffenderStatus::Fined => "fined",
        OffenderStatus::AcquittedOrDismissed => "acquitted_or_dismissed",
        OffenderStatus::UnderInvestigation
        | OffenderStatus::Charged
        | OffenderStatus::OnBail
        | OffenderStatus::InCustody
        | OffenderStatus::JuvenileDetention
        | OffenderStatus::Fugitive
        | OffenderStatus::ProceedingsSuspended
        | OffenderStatus::Deceased => "none_yet",
        OffenderStatus::Unknown => NOT_RECORDED,
    }
}

fn services(facts: &Facts, days: Days) -> Vec<Record> {
    let asked = opened(facts, days).flat_map(|case| &case.services).map(|one| (one, "asked_for"));
    let received = sent(facts, days).filter(|referral| referral.side == Side::Receiver);
    let taken = received.flat_map(|referral| &referral.services).map(|one| (one, "taken_on"));
    let all = asked.chain(taken).flat_map(|((service, persons), how)| {
        let line = values([
            (Dim::Service, service.as_str()),
            (Dim::ServiceGroup, group(service.group())),
            (Dim::Asked, how),
        ]);
        std::iter::repeat_n(line, *persons as usize)
    });
    numbered(all)
}

fn group(group: ServiceGroup) -> &'static str {
    match group {
        ServiceGroup::Protection => "protection",
        ServiceGroup::Health => "health",
        ServiceGroup::Legal => "legal",
        ServiceGroup::Return => "return",
        ServiceGroup::Reintegration => "reintegration",
        ServiceGroup::Coordination => "coordination",
    }
}

fn referral(referral: &ReferralFacts) -> BTreeMap<Dim, String> {
    let handover = match referral.handover {
        Some(Handover::Received) => "received",
        Some(Handover::Failed) => "failed",
        None => "none_yet",
    };
    let direction = direction(referral.side);
    values([
        (Dim::Direction, direction),
        (Dim::Outcome, outcome(referral.state)),
        (Dim::Urgency, referral.urgency.map_or(NOT_RECORDED, |urgency| urgency.as_str())),
        (Dim::DeclineReason, referral.declined.map_or(NOT_RECORDED, |reason| reason.as_str())),
        (Dim::Handover, handover),
        (Dim::Kind, referral.kind.map_or(NOT_RECORDED, |kind| kind.as_str())),
        (Dim::Found, referral.trafficking.map_or(NOT_RECORDED, |status| status.as_str())),
    ])
}

pub(super) fn direction(side: Side) -> &'static str {
    match side {
        Side::Origin => "sent",
        Side::Receiver => "received",
    }
}

/// What became of a referral, of each state that the code list has.
fn outcome(state: ReferralState) -> &'static str {
    use ReferralState as S;
    match state {
        S::Draft
        | S::PendingApproval
        | S::Queued
        | S::Relayed
        | S::Delivered
        | S::Acknowledged
        | S::InfoRequested => "open",
        S::Accepted
        | S::IdentityRequested
        | S::IdentityDisclosed
        | S::HandoverPlanned
        | S::Received
        | S::HandoverFailed
        | S::InService
        | S::Completed => "accepted",
        S::AcceptedInPart => "accepted_in_part",
        S::Declined => "declined",
        S::RedirectProposed => "redirect_proposed",
        S::Expired => "expired",
        S::Recalled => "recalled",
        S::Frozen | S::Erased => "withdrawn",
    }
}
