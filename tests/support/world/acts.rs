//! What officers do with a referral, from the question to the closing report.

#![expect(clippy::wildcard_enum_match_arm, reason = "each function takes some of the acts")]

use std::time::Duration;

use saphan_agent::disclosure::{Chosen, Typed};
use saphan_agent::office::{
    FollowingUp, Office, OfficeError, Planning, ReferralView, Releasing, Settling,
};
use saphan_protocol::codes::{
    CaseCloseReason, ConsentPurpose, ConsentTier, DeclineReason, ErasureOutcome, FollowupOutcome,
    FollowupType, HandoverMode, HandoverOutcome, InfoTopic, ProceedingStage, RecallReason,
    ServiceStatus,
};
use saphan_protocol::ids::ReferralId;
use saphan_protocol::lifecycle::{Side, State};
use saphan_protocol::section::{Fact, ServiceOutcome, Withdrawal};
use saphan_protocol::tier1::Date;
use saphan_protocol::time::UnixSeconds;
use zeroize::Zeroizing;

use super::officers::{FOCAL_PERSON, OFFICER, SUPERVISOR};
use super::{CHIANG_MAI, World, id};

const HOUR: Duration = Duration::from_secs(3600);
const PURPOSE: ConsentPurpose = ConsentPurpose::IdentityDisclosure;

/// What an officer does with a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficerAct {
    /// Opens it.
    Open,
    /// Asks about it.
    Ask,
    /// Answers a question.
    Answer,
    /// Accepts it whole.
    Accept,
    /// Declines it.
    Decline,
    /// Names another partner.
    Redirect,
    /// Takes it back.
    Recall,
    /// Says something to the other office.
    Say,
    /// Tells tier 2 once more.
    Detail,
    /// Asks who the person is.
    AskIdentity,
    /// Tells it with a second person.
    Release,
    /// Does not tell it.
    RefuseIdentity,
    /// Reads it.
    OpenIdentity,
    /// Proposes a hand-over.
    Plan,
    /// Agrees to the other office's.
    Agree,
    /// Has met the person.
    Receive,
    /// Has waited in vain.
    Miss,
    /// Ends it after a hand-over that failed.
    Close,
    /// Begins the services.
    Start,
    /// Sees how the person is.
    FollowUp,
    /// Proposes to end the work.
    Finish,
    /// Confirms that.
    Complete,
    /// Notes that all consent is withdrawn.
    Withdraw,
    /// Notes that consent to tier 3 is withdrawn.
    WithdrawIdentity,
    /// Settles a withdrawal by erasing.
    Erase,
    /// Settles it by holding what a court needs.
    Hold,
    /// Settles it by going on with the rest.
    Resume,
}

use OfficerAct as Do;

impl OfficerAct {
    /// What an office on `side` may try at any moment.
    pub fn by_chance(side: Side) -> &'static [Self] {
        match side {
            Side::Origin => &[
                Do::Answer,
                Do::Recall,
                Do::Say,
                Do::Detail,
                Do::Release,
                Do::RefuseIdentity,
                Do::Plan,
                Do::Agree,
                Do::Miss,
                Do::Close,
                Do::Complete,
                Do::Open,
                Do::Accept,
                Do::Withdraw,
                Do::WithdrawIdentity,
                Do::Erase,
                Do::Hold,
                Do::Resume,
            ],
            Side::Receiver => &[
                Do::Open,
                Do::Ask,
                Do::Accept,
                Do::Decline,
                Do::Redirect,
                Do::AskIdentity,
                Do::OpenIdentity,
                Do::Agree,
                Do::Receive,
                Do::Miss,
                Do::Start,
                Do::FollowUp,
                Do::Finish,
                Do::Complete,
                Do::Recall,
                Do::Say,
                Do::Plan,
                Do::Withdraw,
                Do::WithdrawIdentity,
                Do::Erase,
                Do::Hold,
                Do::Resume,
            ],
        }
    }

    /// What an office on `side` would do next; what leads on stands there more than once.
    pub fn fitting(state: State, side: Side) -> &'static [Self] {
        match (state, side) {
            (State::Submitted | State::Delivered, Side::Origin) => &[Do::Recall],
            (State::Submitted | State::Delivered, Side::Receiver) => &[Do::Open],
            (State::Acknowledged, Side::Origin) => &[Do::Say, Do::Say, Do::Say, Do::Recall],
            (State::Acknowledged, Side::Receiver) => {
                &[Do::Accept, Do::Accept, Do::Accept, Do::Ask, Do::Decline, Do::Redirect]
            }
            (State::InfoRequested, Side::Origin) => &[Do::Answer],
            (State::InfoRequested, Side::Receiver) => &[Do::Accept, Do::Say],
            (State::Accepted | State::AcceptedInPart, Side::Origin) => {
                &[Do::Plan, Do::Plan, Do::Agree, Do::Say, Do::Detail, Do::Recall, Do::Withdraw]
            }
            (State::Accepted | State::AcceptedInPart, Side::Receiver) => {
                &[Do::AskIdentity, Do::AskIdentity, Do::Plan, Do::Agree, Do::Agree]
            }
            (State::IdentityRequested, Side::Origin) => {
                &[Do::Release, Do::Release, Do::Release, Do::RefuseIdentity]
            }
            (State::IdentityRequested, Side::Receiver) => &[Do::OpenIdentity],
            (State::IdentityDisclosed, Side::Origin) => &[Do::Plan, Do::Plan, Do::Agree],
            (State::IdentityDisclosed, Side::Receiver) => {
                &[Do::Plan, Do::Agree, Do::Agree, Do::OpenIdentity, Do::WithdrawIdentity]
            }
            (State::HandoverPlanned, Side::Origin) => &[Do::Say, Do::Plan, Do::Miss],
            (State::HandoverPlanned, Side::Receiver) => {
                &[Do::Receive, Do::Receive, Do::Receive, Do::Miss]
            }
            (State::HandoverFailed, Side::Origin) => &[Do::Plan, Do::Agree, Do::Close],
            (State::HandoverFailed, Side::Receiver) => &[Do::Plan, Do::Agree, Do::Agree],
            (State::Received, Side::Origin) => &[Do::Say],
            (State::Received, Side::Receiver) => &[Do::Start],
            (State::InService, Side::Origin) => &[Do::Complete, Do::Complete, Do::Say],
            (State::InService, Side::Receiver) => {
                &[Do::FollowUp, Do::Finish, Do::Finish, Do::WithdrawIdentity]
            }
            (State::Frozen, _) => &[Do::Erase, Do::Erase, Do::Resume, Do::Resume, Do::Hold],
            (
                State::Declined
                | State::RedirectProposed
                | State::Expired
                | State::Recalled
                | State::Completed
                | State::Erased,
                _,
            ) => &[],
        }
    }
}

impl World {
    /// An officer takes a step with a referral, as far as it is possible where it stands.
    ///
    /// # Panics
    /// If it is refused for another reason than that.
    pub fn act(&mut self, partner: &str, referral: &ReferralId, act: OfficerAct) -> bool {
        let now = self.now();
        let done = match act {
            Do::Release => self.release(partner, referral),
            Do::OpenIdentity => self.open(partner, referral),
            Do::Erase | Do::Hold | Do::Resume => {
                let how = settling(act, now);
                self.as_officer(partner, FOCAL_PERSON, async |office: &mut Office| {
                    office.resolve(referral, &how, now).await.map(drop)
                })
            }
            _ => self.office(partner, async |office: &mut Office| {
                if before_acceptance(office, referral, act, now).await? {
                    return Ok(());
                }
                after_acceptance(office, referral, act, now).await
            }),
        };
        match done {
            Ok(()) => true,
            Err(error) if is_untimely(&error) => false,
            Err(error) => panic!("{partner} could not {act:?}: {error}"),
        }
    }

    /// The supervisor lets the officer who asked read the identity, who then does.
    fn open(&mut self, partner: &str, referral: &ReferralId) -> Result<(), OfficeError> {
        let now = self.now();
        self.as_officer(partner, SUPERVISOR, async |office: &mut Office| {
            office.let_read(referral, now).await
        })?;
        self.office(partner, async |office: &mut Office| {
            office.open_identity(referral, None, now).await.map(drop)
        })
    }

    /// One officer drafts the identity that was asked for, another one approves it. Where nobody has
    /// compared the partner's number yet, they telephone first.
    fn release(&mut self, partner: &str, referral: &ReferralId) -> Result<(), OfficeError> {
        match self.release_as_told(partner, referral) {
            Err(OfficeError::NotCompared(to)) => {
                self.compare(partner, to.as_str());
                self.release_as_told(partner, referral)
            }
            done => done,
        }
    }

    fn release_as_told(&mut self, partner: &str, referral: &ReferralId) -> Result<(), OfficeError> {
        let now = self.now();
        let (person, chosen) = (None, Chosen::default());
        let how = Releasing {
            purpose: PURPOSE,
            person,
            chosen,
            files: Vec::new(),
            until: None,
            seen: None,
        };
        self.office(partner, async |office: &mut Office| {
            office.release_identity(referral, &how, now).await.map(drop)
        })?;
        self.as_officer(partner, SUPERVISOR, async |office: &mut Office| {
            office.approve_later(referral, now).await
        })
    }
}

fn settling(act: OfficerAct, now: UnixSeconds) -> Settling {
    match act {
        Do::Resume => Settling::Resume,
        Do::Hold => Settling::Hold {
            outcome: ErasureOutcome::HeldLegalClaim,
            until: today(now.plus(30 * 24 * HOUR)),
            proceeding: ProceedingStage::Trial,
        },
        _ => Settling::Erase(ErasureOutcome::Erased),
    }
}

/// Whether `act` is one until the decision; it is done then.
async fn before_acceptance(
    office: &mut Office,
    referral: &ReferralId,
    act: OfficerAct,
    now: UnixSeconds,
) -> Result<bool, OfficeError> {
    match act {
        Do::Open => office.acknowledge(referral, now).await?,
        Do::Ask => {
            office.ask(referral, InfoTopic::Timing, now).await?;
        }
        Do::Answer => {
            office.answer(referral, vec![Fact::NotKnown], now).await?;
        }
        Do::Accept => {
            office.accept(referral, &[], &[], now).await?;
        }
        Do::Decline => {
            office.decline(referral, DeclineReason::NoCapacity, now).await?;
        }
        Do::Redirect => {
            let to = id(CHIANG_MAI);
            office.redirect(referral, &to, DeclineReason::NoCapacity, now).await?;
        }
        Do::Recall => {
            office.recall(referral, RecallReason::SituationChanged, now).await?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

async fn after_acceptance(
    office: &mut Office,
    referral: &ReferralId,
    act: OfficerAct,
    now: UnixSeconds,
) -> Result<(), OfficeError> {
    let (id, all) = (referral, Withdrawal { tiers: vec![], persons: vec![], purposes: vec![] });
    match act {
        Do::Say => {
            office.say(id, &words("please phone the office"), now).await?;
        }
        Do::Detail => {
            office.disclose_detail(id, &[], None, now).await?;
        }
        Do::AskIdentity => {
            let officer = OFFICER.parse().expect("a code");
            office.ask_identity(id, PURPOSE, &officer, now).await?;
        }
        Do::RefuseIdentity => {
            office.refuse_identity(id, DeclineReason::NoCapacity, now).await?;
        }
        Do::Plan => {
            let (at, mode) = (now.plus(6 * HOUR), Some(HandoverMode::LandBorder));
            let (place, persons) = (words("the bridge"), Vec::new());
            office.plan(id, &Planning { at, mode, place, persons }, now).await?;
        }
        Do::Agree => {
            office.agree(id, now).await?;
        }
        Do::Receive => {
            office.received(id, HandoverOutcome::ReceivedSafe, now, now).await?;
        }
        Do::Miss => {
            office.handover_failed(id, HandoverOutcome::NoShow, now, now).await?;
        }
        Do::Close => {
            office.close_referral(id, CaseCloseReason::ContactLost, now).await?;
        }
        Do::Start => {
            office.start_service(id, &[], today(now), now).await?;
        }
        Do::FollowUp => {
            let (occasion, outcome) = (FollowupType::InCare, FollowupOutcome::SafeStable);
            let (on, persons) = (today(now), Vec::new());
            let contact = FollowingUp { on, occasion, outcome, persons };
            office.follow_up(id, &contact, now).await?;
        }
        Do::Finish => {
            let outcomes = outcomes(&office.referral(id).await?);
            office.finish(id, CaseCloseReason::GoalsMet, &outcomes, now).await?;
        }
        Do::Complete => {
            office.complete(id, now).await?;
        }
        Do::Withdraw => {
            office.withdraw(id, &all, now).await?;
        }
        Do::WithdrawIdentity => {
            let scope = Withdrawal { tiers: vec![ConsentTier::T3], ..all };
            office.withdraw(id, &scope, now).await?;
        }
        _ => unreachable!("{act:?} is done elsewhere"),
    }
    Ok(())
}

/// Whether an act is refused because of what the referral is at that moment: the script does not look.
fn is_untimely(error: &OfficeError) -> bool {
    matches!(
        error,
        OfficeError::NotPossible { .. }
            | OfficeError::TooLate { .. }
            | OfficeError::TooEarly { .. }
            | OfficeError::NoSuchReferral(_)
            | OfficeError::NotArrived(_)
            | OfficeError::NoSuchQuestion(_)
            | OfficeError::Refused(_)
            | OfficeError::Ourselves(_)
            | OfficeError::NotOurCase(_)
            | OfficeError::NotInReferral(_)
            | OfficeError::ServiceOutcomes { .. }
            | OfficeError::Moment
            | OfficeError::NoIdentity(_)
            | OfficeError::IdentityOver(_)
            | OfficeError::NoSuchCase
            | OfficeError::StillDraft(_)
            | OfficeError::NoDraft(_)
            | OfficeError::DraftVoid { .. }
            | OfficeError::NotTold(_)
            | OfficeError::NothingLeft(_)
    )
}

fn outcomes(view: &ReferralView) -> Vec<ServiceOutcome> {
    let accepted = view.acceptance.iter().flat_map(|acceptance| &acceptance.services);
    let status = ServiceStatus::Completed;
    accepted.map(|service| ServiceOutcome { status, service: *service }).collect()
}

fn words(text: &str) -> Typed {
    Typed { text: Zeroizing::new(text.to_owned()), settlements: Vec::new() }
}

fn today(now: UnixSeconds) -> Date {
    Date::try_from(now.date()).expect("a year of this century")
}
