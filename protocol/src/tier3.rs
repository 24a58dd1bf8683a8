//! Tier 3: who the person is, for one purpose (docs/protocol.md, section 5.3). A record holds only
//! the parts that its purpose needs ([`needed`]); each is left out where nobody chose it.
//!
//! Fields are declared in the order of canonical CBOR. A record has no `Debug` that shows anything.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::cbor::Limits;
use crate::codes::{
    Adm1, AttachmentType, ConsentPurpose, ContactOwner, ContactType, Country, DocumentType,
    FollowupType, Language, NameKind, OffenderKind, OffenderRole, OffenderStatus, ProceedingStage,
    Script, UserRole,
};
use crate::ids::PartnerId;
use crate::safe_text::{IDENTITY_CHARS_MAX, IdentityText, NARRATIVE_CHARS_MAX, SUMMARY_CHARS_MAX};
use crate::tier1::{Date, PERSONS_MAX, PersonNo, present};
use crate::tier2::{RecordError, at_most, persons};

mod parts;

pub use parts::{Part, PlaceUse, needed};

/// Most entries of any list of a record or of one of its persons.
pub const ENTRIES_MAX: usize = 64;

/// A name, number or line of an address.
pub type Identity = IdentityText<IDENTITY_CHARS_MAX>;
/// A note or the survivor's own words.
pub type Note = IdentityText<SUMMARY_CHARS_MAX>;

/// Who the persons are, as far as `purpose` needs it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier3 {
    /// The sender's staff, with how to reach them.
    pub staff: Vec<Staff>,
    /// The persons, by their numbers in the tier-1 record.
    pub persons: Vec<Person>,
    /// What the identity is told for.
    pub purpose: ConsentPurpose,
    /// Offenders; for legal proceedings only.
    pub offenders: Vec<Offender>,
    /// Accounts that somebody chose for the purpose.
    pub narratives: Vec<Narrative>,
    /// The one receiver.
    pub to_partner: PartnerId,
    /// Files, by reference.
    pub attachments: Vec<Attachment>,
    /// The record's own date.
    pub prepared_on: Date,
    /// Proceedings, with courts and numbers.
    pub proceedings: Vec<Proceeding>,
    /// The sender's own number of the case.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub local_case_no: Option<Identity>,
    /// Notes of what was done afterwards.
    pub followup_notes: Vec<FollowupNote>,
    /// The sender.
    pub origin_partner: PartnerId,
}

/// A member of the sender's staff.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Staff {
    /// Name.
    pub name: Identity,
    /// What they may do.
    pub role: UserRole,
    /// E-mail.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub email: Option<Identity>,
    /// Telephone.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub phone: Option<Identity>,
}

/// One person.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Number within the referral.
    pub pid: PersonNo,
    /// Birth.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub birth: Option<Birth>,
    /// Names, in any number, spelling and script.
    pub names: Vec<Name>,
    /// The doctor.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub doctor: Option<Identity>,
    /// Addresses.
    pub places: Vec<Place>,
    /// Where the person was exploited.
    pub venues: Vec<Venue>,
    /// Numbers and handles.
    pub contacts: Vec<Contact>,
    /// The hospital.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub hospital: Option<Identity>,
    /// What the survivor herself thinks of the risk.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub own_view: Option<Note>,
    /// Papers, with what is written on them.
    pub documents: Vec<Document>,
    /// The hospital's number.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub record_no: Option<Identity>,
    /// What must not happen, as the office notes it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub protection: Option<Note>,
}

/// Birth.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Birth {
    /// District.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub adm2: Option<Identity>,
    /// Village or quarter.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub village: Option<Identity>,
    /// The day that the person gives.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub date_claimed: Option<Date>,
    /// The day that a document shows.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub date_document: Option<Date>,
}

/// One of a person's names.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The whole name.
    pub full: Identity,
    /// What kind of name.
    pub kind: NameKind,
    /// Its language.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub lang: Option<Language>,
    /// Given part.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub given: Option<Identity>,
    /// Family part.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub family: Option<Identity>,
    /// Its script.
    pub script: Script,
}

/// A paper.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its machine-readable lines.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub mrz: Option<Identity>,
    /// In words.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
    /// What it is.
    #[serde(rename = "type")]
    pub document_type: DocumentType,
    /// Who issued it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Country>,
    /// Its number.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub number: Option<Identity>,
    /// First day.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<Date>,
    /// Last day.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<Date>,
}

/// A way to reach somebody.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// In words.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
    /// Whether it can be used without danger.
    pub safe: bool,
    /// Telephone, handle or other.
    #[serde(rename = "type")]
    pub contact_type: ContactType,
    /// Whose it is.
    pub owner: ContactOwner,
    /// The number or handle.
    pub value: Identity,
    /// When.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub safe_times: Option<Note>,
}

/// An address.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// What the place is to the person.
    #[serde(rename = "use")]
    pub place_use: PlaceUse,
    /// First-level area.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub adm1: Option<Adm1>,
    /// District.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub adm2: Option<Identity>,
    /// House and street.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub line: Option<Identity>,
    /// Country.
    pub country: Country,
    /// Village or quarter.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub village: Option<Identity>,
    /// Postal code.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Identity>,
}

/// Where the person was exploited.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Venue {
    /// First-level area.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub adm1: Option<Adm1>,
    /// District.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub adm2: Option<Identity>,
    /// The house.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub venue: Option<Identity>,
    /// Country.
    pub country: Country,
}

/// Somebody, or a company, who did it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offender {
    /// Man, woman, minor or company.
    pub kind: OffenderKind,
    /// Names.
    pub names: Vec<Name>,
    /// What they did.
    pub roles: Vec<OffenderRole>,
    /// Where they stand before the law.
    pub status: OffenderStatus,
    /// A bank account or wallet.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub account: Option<Identity>,
    /// A number plate.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub vehicle: Option<Identity>,
    /// Numbers and handles.
    pub contacts: Vec<Contact>,
}

/// An account in words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Narrative {
    /// Its language.
    pub lang: Language,
    /// The account.
    pub text: IdentityText<NARRATIVE_CHARS_MAX>,
    /// When it was written.
    pub written_on: Date,
}

/// A file of the case, by reference.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// What it is.
    #[serde(rename = "type")]
    pub attachment_type: AttachmentType,
    /// Its name.
    pub filename: Identity,
}

/// A proceeding, with court and numbers.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proceeding {
    /// The court.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub court: Option<Identity>,
    /// How far it is.
    pub stage: ProceedingStage,
    /// Where it runs.
    pub country: Country,
    /// Next hearing.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub hearing_on: Option<Date>,
    /// When it was reported.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub reported_on: Option<Date>,
    /// The court's number.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub court_case_no: Option<Identity>,
    /// The police station.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub police_station: Option<Identity>,
    /// The police's number.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub police_report_no: Option<Identity>,
}

/// A note of one contact after the hand-over.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowupNote {
    /// When.
    pub on: Date,
    /// In words.
    pub note: Note,
    /// What for.
    #[serde(rename = "type")]
    pub followup_type: FollowupType,
}

impl Tier3 {
    /// Most bytes and items of a record.
    pub const LIMITS: Limits = Limits::new(crate::section::CONTENT_LEN_MAX, 16_384);

    /// Checks T-201, T-202 and T-301: bounds, persons, and nothing beyond the purpose.
    ///
    /// # Errors
    /// The first check that fails.
    pub fn check(&self) -> Result<(), RecordError> {
        at_most("persons", &self.persons, PERSONS_MAX)?;
        at_most("staff", &self.staff, ENTRIES_MAX)?;
        at_most("offenders", &self.offenders, ENTRIES_MAX)?;
        at_most("narratives", &self.narratives, ENTRIES_MAX)?;
        at_most("attachments", &self.attachments, ENTRIES_MAX)?;
        at_most("proceedings", &self.proceedings, ENTRIES_MAX)?;
        at_most("followup_notes", &self.followup_notes, ENTRIES_MAX)?;
        for person in &self.persons {
            at_most("names", &person.names, ENTRIES_MAX)?;
            at_most("places", &person.places, ENTRIES_MAX)?;
            at_most("venues", &person.venues, ENTRIES_MAX)?;
            at_most("contacts", &person.contacts, ENTRIES_MAX)?;
            at_most("documents", &person.documents, ENTRIES_MAX)?;
        }
        for offender in &self.offenders {
            at_most("names", &offender.names, ENTRIES_MAX)?;
            at_most("roles", &offender.roles, ENTRIES_MAX)?;
            at_most("contacts", &offender.contacts, ENTRIES_MAX)?;
        }
        persons(&self.persons, |person| person.pid)?;
        match self.parts().find(|part| !needed(self.purpose).contains(part)) {
            Some(part) => Err(RecordError::BeyondPurpose { part: part.as_str() }),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Tier3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tier3(..)")
    }
}

#[cfg(test)]
pub(crate) mod tests;
