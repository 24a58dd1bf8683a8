//! The audit log: who did what when, without anything about a person.
//!
//! Each entry names the hash of the one before, is sealed like every record, and is written in the
//! transaction of the act itself. A case or referral stands in it as a keyed commitment whose key is
//! the case's own: once that is destroyed, the entry no longer points anywhere, and the chain still
//! verifies.

mod line;

use std::fmt;

pub use line::{EXPORT_SCHEMA, Line, csv};

use saphan_protocol::cbor;
use saphan_protocol::ids::{Digest, StaffCode};
use saphan_protocol::time::UnixSeconds;
use serde::{Deserialize, Serialize};

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// A case file was read into the store.
    CaseCreated,
    /// A case file was replaced.
    CaseEdited,
    /// A case file was shown.
    CaseRead,
    /// What is found in the text of an attachment was replaced or kept.
    AttachmentSettled,
    /// The second person approved what was kept.
    AttachmentApproved,
    /// What proves a referral was written to a file.
    EvidenceExported,
    /// Sealed envelopes were written to a file for a partner.
    BundleExported,
    /// A partner's file of sealed envelopes was taken in.
    BundleImported,
    /// The case files that the actor may read were searched.
    FilesSearched,
    /// One person's own data was written to a file for her.
    PersonExported,
    /// A case was opened by somebody whose role does not allow it, or an identity without a second person.
    GlassBroken,
    /// A supervisor or focal person has seen that.
    GlassSeen,
    /// A key that opens identity without a second person was made.
    GlassKeyMade,
    /// A referral was drafted and waits for a second person.
    ReferralDrafted,
    /// A referral was decided and leaves.
    ReferralSent,
    /// The second person approved it.
    ReferralApproved,
    /// The second person approved it after it had left.
    ReferralApprovedLate,
    /// The second person sent the draft back.
    DraftReturned,
    /// A received referral was opened.
    ReferralOpened,
    /// The origin was asked.
    ReferralAsked,
    /// A question was answered.
    ReferralAnswered,
    /// A referral was accepted, whole or in part.
    ReferralAccepted,
    /// A referral was declined.
    ReferralDeclined,
    /// A referral was taken back.
    ReferralRecalled,
    /// Tier 2 was decided and leaves.
    DetailSent,
    /// The origin was asked who the person is.
    IdentityAsked,
    /// A partner was not told who the person is.
    IdentityRefused,
    /// An identity waits for a second person.
    IdentityDrafted,
    /// The second person let it leave.
    IdentityReleased,
    /// A supervisor let the officer who asked read an identity that came.
    IdentityLetRead,
    /// An identity that came was read by the officer who asked.
    IdentityOpened,
    /// An identity that came was read by a supervisor who did not ask.
    IdentityOpenedByOther,
    /// An identity that came was erased: its time was over, or its release counts no more.
    IdentityErased,
    /// Something of tier 2 or 3 waited and may not leave any more.
    DisclosureStopped,
    /// Time and place of a hand-over were proposed.
    HandoverPlanned,
    /// A proposed hand-over was agreed to.
    HandoverAgreed,
    /// The person has arrived.
    HandoverReceived,
    /// The person did not come.
    HandoverFailed,
    /// A referral without a hand-over was closed.
    ReferralClosed,
    /// A service began.
    ServiceStarted,
    /// Somebody was in contact with the person afterwards.
    FollowedUp,
    /// The end of the work was proposed.
    FinishProposed,
    /// The end of the work was confirmed.
    ReferralCompleted,
    /// A message about a referral was written.
    MessageSaid,
    /// A referral was not taken, and another partner was named.
    ReferralRedirected,
    /// A person's consent was withdrawn.
    ConsentWithdrawn,
    /// What was held of a referral was erased.
    ContentErased,
    /// It may not be erased yet.
    ErasureHeld,
    /// The work goes on with what is left of the consent.
    WorkResumed,
    /// The time of a referral ran out.
    ReferralExpired,
    /// A known partner has a key that its old one did not sign.
    PartnerKeyChanged,
    /// A person has made sure of a partner's new key.
    PartnerKeyConfirmed,
    /// The directory says of this office itself what it should not.
    OwnNameDiffers,
    /// The hub returned a statement: its recipient was revoked before it had it.
    StatementReturned,
    /// A partner's statement does not count: its key may have been in other hands.
    StatementQuarantined,
    /// A referral rests on what was said with a key that counted no more.
    ReferralInDoubt,
    /// A partner's statement took effect.
    StatementTaken,
    /// An officer was added.
    StaffAdded,
    /// An officer's roles were changed.
    StaffChanged,
    /// An officer was disabled.
    StaffDisabled,
    /// The authority is asked for certificates anew.
    CertificateRequested,
    /// What this office takes was said anew.
    ProfileSet,
    /// The settings of this office were changed in its pages.
    SettingsChanged,
    /// A case was referred to a partner that says it cannot take it.
    ReferralAgainstProfile,
    /// A frozen partner takes part again.
    PartnerThawed,
    /// A partner's number was compared, and was the same.
    PartnerCompared,
    /// A partner's number was compared, and was that of another key.
    NumberDiffered,
    /// A backup was written.
    StoreBackedUp,
    /// A backup was restored, and the store began a new life.
    StoreRestored,
    /// The store began a new life because a copy of it was alive.
    StoreRepaired,
    /// A signed step that the store had forgotten came back from a partner.
    StepTakenBack,
    /// The audit log was exported.
    AuditExported,
    /// A report was made, or one that others have was shown again.
    ReportMade,
    /// The reports of a year for others were made.
    ReportReleased,
}

impl Act {
    /// Every act, in the order above.
    pub const ALL: [Self; 74] = [
        Self::CaseCreated,
        Self::CaseEdited,
        Self::CaseRead,
        Self::AttachmentSettled,
        Self::AttachmentApproved,
        Self::EvidenceExported,
        Self::BundleExported,
        Self::BundleImported,
        Self::FilesSearched,
        Self::PersonExported,
        Self::GlassBroken,
        Self::GlassSeen,
        Self::GlassKeyMade,
        Self::ReferralDrafted,
        Self::ReferralSent,
        Self::ReferralApproved,
        Self::ReferralApprovedLate,
        Self::DraftReturned,
        Self::ReferralOpened,
        Self::ReferralAsked,
        Self::ReferralAnswered,
        Self::ReferralAccepted,
        Self::ReferralDeclined,
        Self::ReferralRecalled,
        Self::DetailSent,
        Self::IdentityAsked,
        Self::IdentityRefused,
        Self::IdentityDrafted,
        Self::IdentityReleased,
        Self::IdentityLetRead,
        Self::IdentityOpened,
        Self::IdentityOpenedByOther,
        Self::IdentityErased,
        Self::DisclosureStopped,
        Self::HandoverPlanned,
        Self::HandoverAgreed,
        Self::HandoverReceived,
        Self::HandoverFailed,
        Self::ReferralClosed,
        Self::ServiceStarted,
        Self::FollowedUp,
        Self::FinishProposed,
        Self::ReferralCompleted,
        Self::MessageSaid,
        Self::ReferralRedirected,
        Self::ConsentWithdrawn,
        Self::ContentErased,
        Self::ErasureHeld,
        Self::WorkResumed,
        Self::ReferralExpired,
        Self::PartnerKeyChanged,
        Self::PartnerKeyConfirmed,
        Self::OwnNameDiffers,
        Self::StatementReturned,
        Self::StatementQuarantined,
        Self::ReferralInDoubt,
        Self::StatementTaken,
        Self::StaffAdded,
        Self::StaffChanged,
        Self::StaffDisabled,
        Self::CertificateRequested,
        Self::ProfileSet,
        Self::SettingsChanged,
        Self::ReferralAgainstProfile,
        Self::PartnerThawed,
        Self::PartnerCompared,
        Self::NumberDiffered,
        Self::StoreBackedUp,
        Self::StoreRestored,
        Self::StoreRepaired,
        Self::StepTakenBack,
        Self::AuditExported,
        Self::ReportMade,
        Self::ReportReleased,
    ];

    /// Stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CaseCreated => "case_created",
            Self::CaseEdited => "case_edited",
            Self::CaseRead => "case_read",
            Self::AttachmentSettled => "attachment_settled",
            Self::AttachmentApproved => "attachment_approved",
            Self::FilesSearched => "files_searched",
            Self::PersonExported => "person_exported",
            Self::GlassBroken => "glass_broken",
            Self::GlassSeen => "glass_seen",
            Self::GlassKeyMade => "glass_key_made",
            Self::ReferralDrafted => "referral_drafted",
            Self::ReferralSent => "referral_sent",
            Self::ReferralApproved => "referral_approved",
            Self::ReferralApprovedLate => "referral_approved_late",
            Self::DraftReturned => "draft_returned",
            Self::ReferralOpened => "referral_opened",
            Self::ReferralAsked => "referral_asked",
            Self::ReferralAnswered => "referral_answered",
            Self::ReferralAccepted => "referral_accepted",
            Self::ReferralDeclined => "referral_declined",
            Self::ReferralRecalled => "referral_recalled",
            Self::DetailSent => "detail_sent",
            Self::IdentityAsked => "identity_asked",
            Self::IdentityRefused => "identity_refused",
            Self::IdentityDrafted => "identity_drafted",
            Self::IdentityReleased => "identity_released",
            Self::IdentityLetRead => "identity_let_read",
            Self::IdentityOpened => "identity_opened",
            Self::IdentityOpenedByOther => "identity_opened_by_other",
            Self::IdentityErased => "identity_erased",
            Self::DisclosureStopped => "disclosure_stopped",
            Self::HandoverPlanned => "handover_planned",
            Self::HandoverAgreed => "handover_agreed",
            Self::HandoverReceived => "handover_received",
            Self::HandoverFailed => "handover_failed",
            Self::ReferralClosed => "referral_closed",
            Self::ServiceStarted => "service_started",
            Self::FollowedUp => "followed_up",
            Self::FinishProposed => "finish_proposed",
            Self::ReferralCompleted => "referral_completed",
            Self::MessageSaid => "message_said",
            Self::ReferralRedirected => "referral_redirected",
            Self::ConsentWithdrawn => "consent_withdrawn",
            Self::ContentErased => "content_erased",
            Self::ErasureHeld => "erasure_held",
            Self::WorkResumed => "work_resumed",
            Self::ReferralExpired => "referral_expired",
            Self::PartnerKeyChanged => "partner_key_changed",
            Self::PartnerKeyConfirmed => "partner_key_confirmed",
            Self::OwnNameDiffers => "own_name_differs",
            Self::StatementReturned => "statement_returned",
            Self::StatementQuarantined => "statement_quarantined",
            Self::ReferralInDoubt => "referral_in_doubt",
            Self::StatementTaken => "statement_taken",
            Self::StaffAdded => "staff_added",
            Self::StaffChanged => "staff_changed",
            Self::StaffDisabled => "staff_disabled",
            Self::CertificateRequested => "certificate_requested",
            Self::ProfileSet => "profile_set",
            Self::SettingsChanged => "settings_changed",
            Self::ReferralAgainstProfile => "referral_against_profile",
            Self::PartnerThawed => "partner_thawed",
            Self::PartnerCompared => "partner_compared",
            Self::NumberDiffered => "number_differed",
            Self::StoreBackedUp => "store_backed_up",
            Self::StoreRestored => "store_restored",
            Self::StoreRepaired => "store_repaired",
            Self::StepTakenBack => "step_taken_back",
            Self::AuditExported => "audit_exported",
            Self::EvidenceExported => "evidence_exported",
            Self::BundleExported => "bundle_exported",
            Self::BundleImported => "bundle_imported",
            Self::ReportMade => "report_made",
            Self::ReportReleased => "report_released",
        }
    }

    /// Whether it concerns machines and users and no case, so that an administrator may read it.
    pub const fn is_technical(self) -> bool {
        matches!(
            self,
            Self::StaffAdded
                | Self::StaffChanged
                | Self::StaffDisabled
                | Self::CertificateRequested
                | Self::ProfileSet
                | Self::SettingsChanged
                | Self::GlassKeyMade
                | Self::PartnerThawed
                | Self::PartnerCompared
                | Self::NumberDiffered
                | Self::StoreBackedUp
                | Self::StoreRestored
                | Self::StoreRepaired
                | Self::AuditExported
        )
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// When.
    pub at: UnixSeconds,
    /// What.
    pub act: Act,
    /// By whom; absent for the office passphrase and for what the office does by itself.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub actor: Option<StaffCode>,
    /// Its number, from 1.
    pub number: u64,
    /// The case or referral, as a commitment under a key that dies with it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub subject: Option<Digest>,
    /// Hash of the entry before; of nothing for the first.
    pub previous: Digest,
}

impl Entry {
    /// The hash by which the next entry names this one.
    pub fn digest(&self) -> Digest {
        Digest::of(&cbor::encode(self))
    }
}

/// How far the log goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Hash of the last entry.
    pub last: Digest,
    /// Its number.
    pub number: u64,
}

/// What is wrong with the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// An entry is not where it belongs: removed, reordered or put in.
    #[error("entry {0} of the audit log is missing or misplaced")]
    Missing(u64),
    /// An entry was changed, or comes from another log.
    #[error("entry {0} of the audit log was changed")]
    Changed(u64),
    /// The log ends before its head, or after it.
    #[error("the audit log should end with entry {0}, and does not")]
    Cut(u64),
}

impl Broken {
    /// Stable name for logs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "audit-missing",
            Self::Changed(_) => "audit-changed",
            Self::Cut(_) => "audit-cut",
        }
    }
}

/// Checks the chain of `entries`, as they lie in the store, against its head. `None` stands for an
/// entry that does not open.
///
/// # Errors
/// The first thing that is wrong.
pub fn verify(entries: &[(u64, Option<Entry>)], head: Option<Head>) -> Result<(), Broken> {
    let mut previous = Digest::of(&[]);
    for ((at, entry), number) in entries.iter().zip(1..) {
        if *at != number {
            return Err(Broken::Missing(number));
        }
        let entry = entry.as_ref().ok_or(Broken::Changed(number))?;
        if entry.number != number || entry.previous != previous {
            return Err(Broken::Changed(number));
        }
        previous = entry.digest();
    }
    let found = entries.len() as u64;
    match head {
        None if found == 0 => Ok(()),
        Some(head) if head.number == found && head.last == previous => Ok(()),
        Some(head) if head.number == found => Err(Broken::Changed(found)),
        Some(head) => Err(Broken::Cut(head.number)),
        None => Err(Broken::Cut(0)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(count: u64) -> (Vec<(u64, Option<Entry>)>, Option<Head>) {
        let mut previous = Digest::of(&[]);
        let mut entries = Vec::new();
        for number in 1..=count {
            let at = UnixSeconds::new(number);
            let (act, actor) = (Act::CaseRead, Some("cw-01".parse().unwrap()));
            let entry = Entry { at, act, actor, number, subject: None, previous };
            previous = entry.digest();
            entries.push((number, Some(entry)));
        }
        (entries, Some(Head { last: previous, number: count }))
    }

    #[test]
    fn every_act_is_listed_once_with_a_name_of_its_own() {
        let names: std::collections::BTreeSet<_> =
            Act::ALL.iter().map(|act| act.as_str()).collect();
        assert_eq!(names.len(), Act::ALL.len());
        let described = include_str!("mod.rs").split("pub enum Act {").nth(1).unwrap();
        let described = described.split("\n}").next().unwrap();
        assert_eq!(described.matches("///").count(), Act::ALL.len());
    }

    #[test]
    fn an_untouched_log_verifies() {
        let (entries, head) = log(5);
        assert_eq!(verify(&entries, head), Ok(()));
        assert_eq!(verify(&[], None), Ok(()));
    }

    #[test]
    fn a_removed_changed_reordered_or_cut_entry_is_found() {
        let (whole, head) = log(5);
        let mut removed = whole.clone();
        removed.remove(2);
        assert_eq!(verify(&removed, head), Err(Broken::Missing(3)));

        let mut changed = whole.clone();
        changed[1].1.as_mut().unwrap().act = Act::CaseEdited;
        assert_eq!(verify(&changed, head), Err(Broken::Changed(3)));

        let mut last = whole.clone();
        last[4].1.as_mut().unwrap().actor = None;
        assert_eq!(verify(&last, head), Err(Broken::Changed(5)));

        let mut reordered = whole.clone();
        reordered.swap(1, 2);
        assert_eq!(verify(&reordered, head), Err(Broken::Missing(2)));
        (reordered[1].0, reordered[2].0) = (2, 3);
        assert_eq!(verify(&reordered, head), Err(Broken::Changed(2)));

        assert_eq!(verify(&whole[..4], head), Err(Broken::Cut(5)));
        assert_eq!(verify(&whole, None), Err(Broken::Cut(0)));
        assert_eq!(verify(&[], head), Err(Broken::Cut(5)));
    }
}
