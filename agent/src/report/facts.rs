//! What the tables are made of: codes, dates and counts of case files and referrals, no name.

use saphan_protocol::codes::{
    AgeAssessmentMethod, AgeBasis, CaseStatus, CompensationSource, CompensationStatus, Country,
    Currency, DeclineReason, ExploitationType, FollowupOutcome, MigrationStatus, OffenderKind,
    OffenderStatus, ProceedingStage, RecruitmentRelation, ReferralKind, ReferralState, Service,
    Sex, TraffickingStatus, Urgency,
};
use saphan_protocol::lifecycle::Side;
use saphan_protocol::tier1::Date;

/// A person of this office, whatever the number of her case files. Means nothing outside one report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Who(pub u32);

/// Everything that one office can count.
#[derive(Default)]
pub struct Facts {
    /// Its country, ISO 3166-1 in capitals.
    pub country: String,
    /// Its case files.
    pub cases: Vec<CaseFacts>,
    /// Its referrals, sent and received, that have left or come.
    pub referrals: Vec<ReferralFacts>,
}

/// What counts of a case file.
pub struct CaseFacts {
    /// First day.
    pub opened: Date,
    /// The day of which the file speaks.
    pub prepared: Date,
    /// State of the work.
    pub status: CaseStatus,
    /// Whether trafficking was found.
    pub trafficking: TraffickingStatus,
    /// The survivors. Dependants, relatives and guardians are not counted.
    pub survivors: Vec<PersonFacts>,
    /// The offenders.
    pub offenders: Vec<(OffenderKind, OffenderStatus)>,
    /// Proceedings: how far, and the dated days of each.
    pub proceedings: Vec<(ProceedingStage, Vec<Date>)>,
    /// Compensation.
    pub claims: Vec<ClaimFacts>,
    /// Contacts afterwards.
    pub followups: Vec<(Date, FollowupOutcome)>,
    /// Services asked for, each with the number of its persons.
    pub services: Vec<(Service, u32)>,
    /// Whether anything says how the persons were recruited, and whether that was online.
    pub online: Option<bool>,
}

/// What counts of a survivor.
pub struct PersonFacts {
    /// The same in each of her case files.
    pub who: Who,
    /// Sex.
    pub sex: Sex,
    /// Nationalities.
    pub nationality: Vec<Country>,
    /// Evidence and decision about her age.
    pub age: AgeFacts,
    /// Forms of exploitation and their country.
    pub exploitation: Vec<(Vec<ExploitationType>, Country)>,
    /// What recruiters were to her.
    pub recruiters: Vec<RecruitmentRelation>,
    /// Whether a paper of hers tells a false birth date.
    pub false_birth_date: bool,
    /// How her age was found out.
    pub methods: Vec<AgeAssessmentMethod>,
    /// Standing in the country where she is.
    pub migration: Option<MigrationStatus>,
    /// Whether she has a residence permit.
    pub residence_permit: bool,
}

/// Evidence and decision about an age.
pub struct AgeFacts {
    /// Years as decided.
    pub years: Option<u8>,
    /// Whether she was decided to be under 18.
    pub minor: bool,
    /// What the decision rests on.
    pub basis: AgeBasis,
    /// Birth date that she gives.
    pub claimed: Option<Date>,
    /// Birth date of a document.
    pub documented: Option<Date>,
    /// Lower end of an assessment, in years.
    pub assessed_min: Option<u8>,
    /// When it was assessed.
    pub assessed_on: Option<Date>,
    /// Her age when she was exploited, in years.
    pub when_trafficked: Option<u8>,
    /// When the exploitation began.
    pub exploited_from: Option<Date>,
}

/// What counts of a claim for compensation.
pub struct ClaimFacts {
    /// Who pays.
    pub source: CompensationSource,
    /// How far it is.
    pub status: CompensationStatus,
    /// Currency.
    pub currency: Option<Currency>,
    /// Whole units of the currency; `None` if none is written or it is no plain number.
    pub amount: Option<u64>,
}

/// What counts of a referral.
pub struct ReferralFacts {
    /// Which side this office is.
    pub side: Side,
    /// When it was sent: the hub's time, or the author's where that is not known.
    pub sent: Date,
    /// Where it stands.
    pub state: ReferralState,
    /// Kind.
    pub kind: Option<ReferralKind>,
    /// Urgency.
    pub urgency: Option<Urgency>,
    /// Whether trafficking was found.
    pub trafficking: Option<TraffickingStatus>,
    /// Why it was declined.
    pub declined: Option<DeclineReason>,
    /// The survivors, of a case of this office.
    pub survivors: Vec<Who>,
    /// How many survivors it speaks of.
    pub survivor_count: u32,
    /// Hub's seconds from sending to opening.
    pub to_open_s: Option<u64>,
    /// Hub's seconds from sending to the decision, without those in which a question was open.
    pub to_decide_s: Option<u64>,
    /// How the hand-over went, if there was one.
    pub handover: Option<Handover>,
    /// Services taken on, each with the number of its persons.
    pub services: Vec<(Service, u32)>,
    /// When the receiver met the person.
    pub arrived: Option<Date>,
    /// Contacts after the arrival that took place.
    pub followups_done: u32,
}

/// How a hand-over went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handover {
    /// The receiver has met the person.
    Received,
    /// It failed.
    Failed,
}
