//! The late approval of an emergency: whether it is due, has come, or is overdue.

use saphan_protocol::approval::{self, ApprovalKind, Checked, SignedApproval};
use saphan_protocol::directory::{Directory, Partner};
use saphan_protocol::ids::StaffCode;
use saphan_protocol::keys::VerifyingKey;
use saphan_protocol::lifecycle::{Side, Step};
use saphan_protocol::section::Section;
use saphan_protocol::statement::{Core, StatementError};
use saphan_protocol::tier1::{SecondPerson, Tier1, needs_second_person};
use saphan_protocol::time::UnixSeconds;

use super::Office;
use super::approve::LATE_APPROVAL_DUE;
use super::outgoing::sections_from_bytes;
use super::steps::Course;
use crate::store::{StepRecord, StoreError, Tx};

/// Where the second person of an emergency stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateApproval {
    /// Until when it has to come.
    pub due: UnixSeconds,
    /// Who gave it, and when.
    pub given: Option<(StaffCode, UnixSeconds)>,
}

impl LateApproval {
    /// Whether it should have come by `now`.
    pub fn is_overdue(&self, now: UnixSeconds) -> bool {
        self.given.is_none() && self.due <= now
    }
}

/// The submission of a referral with whoever signed it.
pub(super) struct Submission {
    core: Core,
    drafted: Vec<SignedApproval>,
    is_emergency: bool,
    left: UnixSeconds,
}

impl Submission {
    fn of(step: &StepRecord) -> Option<Self> {
        let (_, core) = step.said()?;
        if core.step != Step::Submit {
            return None;
        }
        let is_emergency = |section: &Section| {
            let record = section.read::<Tier1>();
            record.is_ok_and(|one| needs_second_person(&one).contains(&SecondPerson::Emergency))
        };
        let sections = sections_from_bytes(&step.sections).ok()?;
        Some(Self {
            drafted: step.signed(),
            is_emergency: sections.iter().any(is_emergency),
            left: step.at.unwrap_or(core.created),
            core,
        })
    }

    /// Holds a late approval against this submission.
    ///
    /// # Errors
    /// E-119 to E-123 and E-125.
    pub(super) fn verify_late(
        &self,
        late: &[SignedApproval],
        identities: &[VerifyingKey],
    ) -> Result<Checked, StatementError> {
        approval::verify_late(late, &self.core, &self.drafted, identities)
    }

    /// Whether it left on its drafter's word.
    fn left_on_one_word(&self) -> bool {
        let approved = |one: &SignedApproval| {
            one.approval.body().is_ok_and(|body| body.kind == ApprovalKind::Approved)
        };
        self.is_emergency && !self.drafted.iter().any(approved)
    }
}

impl Course {
    /// The submission, once it is signed and here.
    pub(super) fn submission(&self) -> Option<Submission> {
        self.steps.iter().find_map(|(_, step)| Submission::of(step))
    }

    /// Where the late approval stands, if one is owed; `identities` are the origin's keys.
    pub(super) fn late_approval(&self, identities: &[VerifyingKey]) -> Option<LateApproval> {
        let submission = self.submission().filter(Submission::left_on_one_word)?;
        let given = self.steps.iter().find_map(|(_, step)| {
            let (_, core) = step.said()?;
            if core.step != Step::ApproveLate {
                return None;
            }
            let checked = submission.verify_late(&step.signed(), identities).ok()?;
            Some((checked.code, checked.at))
        });
        Some(LateApproval { due: submission.left.plus(LATE_APPROVAL_DUE), given })
    }
}

/// Emergencies of partners that wait for their late approval, and those of them that are overdue.
pub(super) async fn count_late(
    tx: &mut Tx<'_>,
    directory: &Directory,
    now: UnixSeconds,
) -> Result<(usize, usize), StoreError> {
    let (mut due, mut overdue) = (0, 0);
    for (id, record) in tx.referrals().await? {
        if record.side() == Side::Origin {
            continue;
        }
        let course = Office::course(tx, &id).await?;
        let keys = directory.partner(&record.partner).map(Partner::keys).unwrap_or_default();
        let late = course.late_approval(&keys).filter(|late| late.given.is_none());
        if let Some(late) = late.filter(|_| !course.is_over()) {
            due += 1;
            overdue += usize::from(late.is_overdue(now));
        }
    }
    Ok((due, overdue))
}
