//! What tier 1 may be made of: the one place where the case file is read for it.
//!
//! Everything here is a code, a date, an id or a flag. The rest of the module sees these types and
//! not the case file, so a name, a note, a number or a file name is out of its reach. To see what a
//! receiver can learn before it accepts, read this file.

use saphan_protocol::codes::{
    Adm1, AgeAssessmentMethod, AgeBasis, AttachmentType, BestInterestStatus, CareArrangement,
    ConsentBasis, ConsentGiver, ConsentPurpose, ConsentStatus, ConsentTier, ContactOwner, Country,
    DocumentAuthenticity, DocumentHolder, DocumentParticular, DocumentType, ExploitationType,
    HandoverMode, LabourSector, Language, MeansOfControl, MigrationStatus, PersonRole,
    ProceedingStage, ProtectionConstraint, RecruitmentRelation, ReferralKind, ReferralReason,
    Relation, RiskFlag, RiskLevel, Service, Sex, StatusDecidedBy, TraffickingStatus, Urgency,
    WithholdFrom,
};
use saphan_protocol::ids::{PartnerId, StaffCode};
use saphan_protocol::tier1::Date;

use crate::casefile::person::{Address, AddressUse, ConsentRecord, Document, Exploitation, Person};
use crate::casefile::{CaseFile, LocalRef};

/// The case and the referral.
pub(super) struct CaseSource<'a> {
    pub(super) origin_partner: &'a PartnerId,
    pub(super) to_partner: &'a PartnerId,
    pub(super) opened_on: Date,
    pub(super) prepared_on: Date,
    pub(super) trafficking_status: TraffickingStatus,
    pub(super) trafficking_status_by: StatusDecidedBy,
    pub(super) talked_about: bool,
    pub(super) kind: ReferralKind,
    pub(super) reason: ReferralReason,
    pub(super) urgency: Urgency,
    pub(super) working_language: Option<Language>,
    pub(super) handover_mode: Option<HandoverMode>,
    pub(super) contact: Option<&'a StaffCode>,
    pub(super) deputy: Option<&'a StaffCode>,
    pub(super) services: Vec<ServiceSource<'a>>,
    pub(super) persons: Vec<PersonSource<'a>>,
    pub(super) attachments: Vec<AttachmentType>,
    pub(super) proceedings: Vec<(ProceedingStage, Country)>,
}

/// A service that is asked for.
pub(super) struct ServiceSource<'a> {
    pub(super) service: Service,
    pub(super) persons: &'a [LocalRef],
    pub(super) needed_by: Option<Date>,
}

/// A person. `role` decides whether anything of her is sent.
pub(super) struct PersonSource<'a> {
    pub(super) pid: &'a LocalRef,
    pub(super) role: PersonRole,
    pub(super) relation_to: Option<(&'a LocalRef, Relation)>,
    pub(super) sex: Sex,
    pub(super) nationality: &'a [Country],
    pub(super) languages: Vec<Language>,
    pub(super) age: AgeSource<'a>,
    pub(super) documents: Vec<DocumentSource<'a>>,
    pub(super) safe_contact: bool,
    pub(super) places: Vec<PlaceSource>,
    pub(super) children_count: Option<u8>,
    pub(super) care_arrangement: Option<CareArrangement>,
    pub(super) migration_status: Option<MigrationStatus>,
    pub(super) exploitation: Vec<ExploitationSource<'a>>,
    pub(super) risk: Option<RiskSource<'a>>,
    pub(super) constraints: Option<&'a [ProtectionConstraint]>,
    pub(super) best_interest: Option<BestInterestStatus>,
    pub(super) consents: Vec<ConsentSource<'a>>,
}

/// Evidence and decision about an age. Leaves as a band.
pub(super) struct AgeSource<'a> {
    pub(super) years: Option<u8>,
    pub(super) minor: bool,
    pub(super) basis: AgeBasis,
    pub(super) date_claimed: Option<Date>,
    pub(super) date_document: Option<Date>,
    pub(super) assessed_min: Option<u8>,
    pub(super) assessed_on: Option<Date>,
    pub(super) methods: &'a [AgeAssessmentMethod],
}

/// A paper without what is written on it.
pub(super) struct DocumentSource<'a> {
    pub(super) document_type: DocumentType,
    pub(super) held_by: DocumentHolder,
    pub(super) authenticity: DocumentAuthenticity,
    pub(super) false_particulars: &'a [DocumentParticular],
}

/// A place down to the first-level area. Leaves by the ladder of the return area.
#[derive(Clone, Copy)]
pub(super) struct PlaceSource {
    pub(super) place_use: AddressUse,
    pub(super) country: Country,
    pub(super) adm1: Option<Adm1>,
}

/// A situation of exploitation. Its dates leave as months or quarters, its age as yes or no.
pub(super) struct ExploitationSource<'a> {
    pub(super) types: &'a [ExploitationType],
    pub(super) sector: Option<LabourSector>,
    pub(super) country: Country,
    pub(super) recruited_on: Option<Date>,
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
    pub(super) means_of_control: &'a [MeansOfControl],
    pub(super) recruitment_relation: Option<RecruitmentRelation>,
    pub(super) age_when_trafficked: Option<u8>,
}

/// Risk. The date leaves as a month or quarter.
pub(super) struct RiskSource<'a> {
    pub(super) level: RiskLevel,
    pub(super) flags: &'a [RiskFlag],
    pub(super) assessed_on: Option<Date>,
}

/// A consent. The guard reads all of it; what leaves is without day, recipients and ids.
pub(super) struct ConsentSource<'a> {
    pub(super) cid: &'a LocalRef,
    pub(super) covers: &'a [LocalRef],
    pub(super) giver: ConsentGiver,
    pub(super) giver_ref: Option<&'a LocalRef>,
    pub(super) basis: ConsentBasis,
    pub(super) purposes: &'a [ConsentPurpose],
    pub(super) recipients: &'a [PartnerId],
    pub(super) tiers: &'a [ConsentTier],
    pub(super) withhold_from: &'a [WithholdFrom],
    pub(super) given_on: Date,
    pub(super) valid_until: Date,
    pub(super) withdrawn_on: Option<Date>,
    pub(super) withdrawn_scope: &'a [ConsentPurpose],
    pub(super) status: ConsentStatus,
    /// `None` where the child was not asked.
    pub(super) assent: Option<bool>,
}

impl<'a> CaseSource<'a> {
    pub(super) fn of(case: &'a CaseFile) -> Self {
        let content = case.content();
        let referral = &content.referral;
        Self {
            origin_partner: case.origin_partner(),
            to_partner: case.to_partner(),
            opened_on: content.case.opened_on,
            prepared_on: referral.prepared_on,
            trafficking_status: content.case.trafficking_status,
            trafficking_status_by: content.case.trafficking_status_by,
            talked_about: content.case.talked_about,
            kind: referral.kind,
            reason: referral.reason,
            urgency: referral.urgency,
            working_language: referral.working_language,
            handover_mode: referral.handover.as_ref().map(|handover| handover.mode),
            contact: referral.contact.as_ref(),
            deputy: referral.deputy.as_ref(),
            services: referral
                .services_requested
                .iter()
                .map(|request| ServiceSource {
                    service: request.service,
                    persons: &request.persons,
                    needed_by: request.needed_by,
                })
                .collect(),
            persons: content.persons.iter().map(PersonSource::of).collect(),
            attachments: case.attachment_types(),
            proceedings: content
                .legal
                .proceedings
                .iter()
                .map(|proceeding| (proceeding.stage, proceeding.country))
                .collect(),
        }
    }
}

impl<'a> PersonSource<'a> {
    fn of(person: &'a Person) -> Self {
        Self {
            pid: &person.pid,
            role: person.role,
            relation_to: person.relation_to.as_ref().map(|to| (&to.pid, to.relation)),
            sex: person.sex,
            nationality: &person.nationality,
            languages: person.languages.iter().map(|language| language.code).collect(),
            age: AgeSource {
                years: person.age_decision.age_years,
                minor: person.age_decision.minor,
                basis: person.age_decision.basis,
                date_claimed: person.birth.date_claimed,
                date_document: person.birth.date_document,
                assessed_min: person.birth.assessed_min,
                assessed_on: person.birth.assessed_on,
                methods: &person.birth.assessment_methods,
            },
            documents: person.documents.iter().map(DocumentSource::of).collect(),
            safe_contact: person
                .contacts
                .iter()
                .any(|contact| contact.safe && contact.owner == ContactOwner::Oneself),
            places: person.addresses.iter().map(PlaceSource::of).collect(),
            children_count: person.children_count,
            care_arrangement: person.care_arrangement,
            migration_status: person.migration_status,
            exploitation: person.exploitation.iter().map(ExploitationSource::of).collect(),
            risk: person.risk.as_ref().map(|risk| RiskSource {
                level: risk.level,
                flags: &risk.flags,
                assessed_on: risk.assessed_on,
            }),
            constraints: person.protection.as_ref().map(|protection| &*protection.constraints),
            best_interest: person.best_interest,
            consents: person.consents.iter().map(ConsentSource::of).collect(),
        }
    }
}

impl<'a> DocumentSource<'a> {
    fn of(document: &'a Document) -> Self {
        Self {
            document_type: document.document_type,
            held_by: document.held_by,
            authenticity: document.authenticity,
            false_particulars: &document.false_particulars,
        }
    }
}

impl PlaceSource {
    fn of(address: &Address) -> Self {
        Self { place_use: address.address_use, country: address.country, adm1: address.adm1 }
    }
}

impl<'a> ExploitationSource<'a> {
    fn of(situation: &'a Exploitation) -> Self {
        Self {
            types: &situation.types,
            sector: situation.sector,
            country: situation.country,
            recruited_on: situation.recruited_on,
            from: situation.from,
            to: situation.to,
            means_of_control: &situation.means_of_control,
            recruitment_relation: situation.recruitment_relation,
            age_when_trafficked: situation.age_when_trafficked,
        }
    }
}

impl<'a> ConsentSource<'a> {
    fn of(consent: &'a ConsentRecord) -> Self {
        Self {
            cid: &consent.cid,
            covers: &consent.covers,
            giver: consent.giver,
            giver_ref: consent.giver_ref.as_ref(),
            basis: consent.basis,
            purposes: &consent.purposes,
            recipients: &consent.recipients,
            tiers: &consent.tiers,
            withhold_from: &consent.withhold_from,
            given_on: consent.given_on,
            valid_until: consent.valid_until,
            withdrawn_on: consent.withdrawn_on,
            withdrawn_scope: &consent.withdrawn_scope,
            status: consent.status,
            assent: consent.assent.as_ref().map(|assent| assent.given),
        }
    }
}
