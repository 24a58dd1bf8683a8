//! Puts a tier-1 record together from the persons that may be sent.

use std::collections::{BTreeMap, BTreeSet};

use rand_core::CryptoRng;
use saphan_protocol::codes::{Country, PersonRole};
use saphan_protocol::ids::PartnerId;
use saphan_protocol::tier1::{
    ATTACHMENTS_MAX, AttachmentCount, Consent, ConsentId, Date, Document, Exploitation,
    GeneralisationLevel, MEANS_OF_CONTROL_MAX, Person, PersonNo, Proceeding, RelationTo,
    ServiceRequest, SharedLanguage, Tier1,
};

use super::age::Age;
use super::source::{CaseSource, ConsentSource, ExploitationSource, PersonSource};
use super::told::Told;
use super::{Tier1Refusal, generalise};
use crate::casefile::LocalRef;

/// A person who is sent, with the consent that allows it.
pub(super) struct Sent<'a> {
    pub(super) number: PersonNo,
    pub(super) person: &'a PersonSource<'a>,
    pub(super) age: Age,
    pub(super) consent: &'a ConsentSource<'a>,
}

/// From ids in the file to numbers in the record, for the persons that are sent.
type Numbers<'a> = BTreeMap<&'a LocalRef, PersonNo>;

/// The record of `sent` for `to`, and what stands for whom in it. Persons keep the order that they
/// come in.
///
/// # Errors
/// [`Tier1Refusal::ServiceForOther`].
pub(super) fn assemble(
    source: &CaseSource<'_>,
    sent: &[Sent<'_>],
    to: &PartnerId,
    today: Date,
    rng: &mut impl CryptoRng,
) -> Result<(Tier1, Told), Tier1Refusal> {
    let numbers: Numbers<'_> = sent.iter().map(|sent| (sent.person.pid, sent.number)).collect();
    let rare = generalise::is_rare(source, |person| {
        sent.iter().any(|sent| sent.person.pid == person.pid && sent.age.minor())
    });
    let (consents, ids) = consents(sent, rng);
    let told = Told {
        persons: sent.iter().map(|sent| (sent.person.pid.clone(), sent.number)).collect(),
        consents: ids,
    };
    let record = Tier1 {
        kind: source.kind,
        deputy: source.deputy.cloned(),
        reason: source.reason,
        contact: source.contact.cloned(),
        persons: sent.iter().map(|sent| sent.record(&numbers, to, rare)).collect(),
        urgency: source.urgency,
        consents,
        services: services(source, &numbers)?,
        to_partner: to.clone(),
        attachments: attachments(source),
        prepared_on: today,
        proceedings: sorted(
            source
                .proceedings
                .iter()
                .map(|(stage, country)| Proceeding { stage: *stage, country: *country }),
        ),
        safe_summary: None,
        handover_mode: source.handover_mode,
        origin_partner: source.origin_partner.clone(),
        survivor_count: survivors(sent),
        rare_combination: rare,
        working_language: source.working_language.and_then(SharedLanguage::new),
        trafficking_status: source.trafficking_status,
        generalisation_level: if rare {
            GeneralisationLevel::RareCombination
        } else {
            GeneralisationLevel::FixedRules
        },
        trafficking_status_by: source.trafficking_status_by,
    };
    Ok((record, told))
}

fn survivors(sent: &[Sent<'_>]) -> u8 {
    let count = sent.iter().filter(|sent| sent.person.role == PersonRole::Survivor).count();
    u8::try_from(count).expect("a case file has at most 64 persons")
}

/// Sorted without repeats.
fn sorted<T: Ord>(entries: impl IntoIterator<Item = T>) -> Vec<T> {
    entries.into_iter().collect::<BTreeSet<T>>().into_iter().collect()
}

fn codes<T: Ord + Copy>(entries: &[T]) -> Vec<T> {
    sorted(entries.iter().copied())
}

impl Sent<'_> {
    fn record(&self, numbers: &Numbers<'_>, to: &PartnerId, rare: bool) -> Person {
        let person = self.person;
        let receiver: Option<Country> = to.country().parse().ok();
        let (languages_t1, minority_language) = generalise::languages(&person.languages);
        let risk = person.risk.as_ref();
        Person {
            pid: self.number,
            sex: person.sex,
            area: generalise::area(&person.places, receiver, rare),
            role: person.role,
            minor: self.age.minor(),
            age_band: self.age.band,
            age_basis: person.age.basis,
            documents: sorted(person.documents.iter().map(|document| Document {
                document_type: document.document_type,
                held_by: document.held_by,
                authenticity: document.authenticity,
                false_particulars: codes(document.false_particulars),
            })),
            risk_flags: codes(risk.map_or(&[][..], |risk| risk.flags)),
            risk_level: risk.map(|risk| risk.level),
            constraints: codes(person.constraints.unwrap_or_default()),
            nationality: codes(person.nationality),
            relation_to: person.relation_to.and_then(|(pid, relation)| {
                numbers.get(pid).map(|pid| RelationTo { pid: *pid, relation })
            }),
            exploitation: sorted(person.exploitation.iter().map(|it| exploitation(it, rare))),
            languages_t1,
            safe_contact: person.safe_contact,
            best_interest: person.best_interest,
            children_count: person.children_count.map(Into::into),
            care_arrangement: person.care_arrangement,
            migration_status: person.migration_status,
            risk_assessed_on: risk
                .and_then(|risk| risk.assessed_on)
                .map(|day| generalise::period(day, rare)),
            minority_language,
            assessment_methods: codes(person.age.methods),
        }
    }
}

fn exploitation(source: &ExploitationSource<'_>, rare: bool) -> Exploitation {
    let period = |day: Option<Date>| day.map(|day| generalise::period(day, rare));
    // The case worker puts first what matters most; sorting comes after the cut.
    let mut means = Vec::new();
    for code in source.means_of_control {
        if means.len() < MEANS_OF_CONTROL_MAX && !means.contains(code) {
            means.push(*code);
        }
    }
    Exploitation {
        to: period(source.to),
        from: period(source.from),
        types: codes(source.types),
        sector: source.sector,
        country: source.country,
        recruited_on: period(source.recruited_on),
        means_of_control: sorted(means),
        recruitment_relation: source.recruitment_relation,
        minor_when_trafficked: source.age_when_trafficked.map(|years| years < 18),
    }
}

/// One entry per service: whoever needs it, by the earliest day that anyone needs it.
fn services(
    source: &CaseSource<'_>,
    numbers: &Numbers<'_>,
) -> Result<Vec<ServiceRequest>, Tier1Refusal> {
    let mut wanted: BTreeMap<_, (BTreeSet<PersonNo>, Option<Date>)> = BTreeMap::new();
    for request in &source.services {
        let (persons, needed_by) = wanted.entry(request.service).or_default();
        for pid in request.persons {
            let number = numbers
                .get(pid)
                .ok_or_else(|| Tier1Refusal::ServiceForOther { person: pid.clone() })?;
            persons.insert(*number);
        }
        *needed_by = [*needed_by, request.needed_by].into_iter().flatten().min();
    }
    Ok(wanted
        .into_iter()
        .map(|(service, (persons, needed_by))| ServiceRequest {
            persons: persons.into_iter().collect(),
            service,
            needed_by,
        })
        .collect())
}

/// The consents that the referral rests on, each once, under random ids, and which id is whose.
fn consents(
    sent: &[Sent<'_>],
    rng: &mut impl CryptoRng,
) -> (Vec<Consent>, Vec<(LocalRef, ConsentId)>) {
    let mut used: BTreeMap<&LocalRef, (&ConsentSource<'_>, BTreeSet<PersonNo>)> = BTreeMap::new();
    for sent in sent {
        let entry = used.entry(sent.consent.cid).or_insert((sent.consent, BTreeSet::new()));
        entry.1.insert(sent.number);
    }
    let ids: Vec<_> = used.keys().map(|cid| ((*cid).clone(), ConsentId::random(rng))).collect();
    let mut consents: Vec<Consent> = used
        .into_values()
        .zip(&ids)
        .map(|((consent, covers), (_, id))| Consent {
            id: *id,
            basis: consent.basis,
            giver: consent.giver,
            tiers: codes(consent.tiers),
            covers: covers.into_iter().collect(),
            status: consent.status,
            purposes: codes(consent.purposes),
            valid_until: consent.valid_until,
            withhold_from: codes(consent.withhold_from),
        })
        .collect();
    consents.sort_unstable_by_key(|consent| consent.id);
    (consents, ids)
}

fn attachments(source: &CaseSource<'_>) -> Vec<AttachmentCount> {
    let mut counts: BTreeMap<_, u8> = BTreeMap::new();
    for attachment_type in &source.attachments {
        let count = counts.entry(*attachment_type).or_default();
        *count = count.saturating_add(1).min(ATTACHMENTS_MAX);
    }
    counts
        .into_iter()
        .map(|(attachment_type, count)| AttachmentCount { attachment_type, count })
        .collect()
}
