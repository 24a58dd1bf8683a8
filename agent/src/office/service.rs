//! The receiver's work with the person, and its end.

use std::collections::BTreeSet;
use std::time::Duration;

use saphan_protocol::codes::{CaseCloseReason, FollowupOutcome, FollowupType, Permission, Service};
use saphan_protocol::deadline::CONFIRMATION;
use saphan_protocol::ids::{ReferralCode, ReferralId};
use saphan_protocol::lifecycle::{Side, State, Step};
use saphan_protocol::section::{ClosingReport, FollowUp, Section, ServiceOutcome, ServiceStart};
use saphan_protocol::tier1::{Date, PersonNo};
use saphan_protocol::time::UnixSeconds;

use super::steps::{Course, chosen};
use super::{Office, OfficeError};
use crate::audit::Act;

/// A contact with the person as an officer reports it.
pub struct FollowingUp {
    /// When.
    pub on: Date,
    /// What for.
    pub occasion: FollowupType,
    /// How the person is.
    pub outcome: FollowupOutcome,
    /// Who; all who were accepted, if empty.
    pub persons: Vec<PersonNo>,
}

impl Office {
    /// Tells that these of the accepted services have begun; all, if none is named.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::NotInReferral`], [`OfficeError::Moment`] for a day
    /// to come.
    pub async fn start_service(
        &mut self,
        id: &ReferralId,
        services: &[Service],
        on: Date,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let code = id.code();
        not_to_come(on, now)?;
        let what = (Permission::FollowupWrite, Act::ServiceStarted);
        self.decide(id, now, what, |course, tx| {
            let services =
                chosen(services, &course.services()?).ok_or(OfficeError::NotInReferral(code))?;
            Ok((Step::StartService, Some(Section::new(&ServiceStart { on, services }, tx.rng()))))
        })
        .await
    }

    /// Reports on the person in codes.
    ///
    /// # Errors
    /// As [`Office::start_service`].
    pub async fn follow_up(
        &mut self,
        id: &ReferralId,
        contact: &FollowingUp,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let code = id.code();
        let FollowingUp { on, occasion, outcome, persons } = contact;
        not_to_come(*on, now)?;
        let what = (Permission::FollowupWrite, Act::FollowedUp);
        self.decide(id, now, what, |course, tx| {
            let persons = course.travellers(persons, code)?;
            let (on, outcome, occasion) = (*on, *outcome, *occasion);
            let report = FollowUp { on, outcome, persons, occasion };
            Ok((Step::FollowUp, Some(Section::new(&report, tx.rng()))))
        })
        .await
    }

    /// Proposes to end the work, with what came of every accepted service.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::NotInReferral`] for a service that was not
    /// accepted, [`OfficeError::ServiceOutcomes`].
    pub async fn finish(
        &mut self,
        id: &ReferralId,
        reason: CaseCloseReason,
        outcomes: &[ServiceOutcome],
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let code = id.code();
        let what = (Permission::FollowupWrite, Act::FinishProposed);
        self.decide(id, now, what, |course, tx| {
            let services = every_service(outcomes, &course.services()?, code)?;
            let report = ClosingReport { reason, services };
            Ok((Step::Finish, Some(Section::new(&report, tx.rng()))))
        })
        .await
    }

    /// Confirms the receiver's proposal to end the work. The receiver itself may once the proposal has
    /// been at the hub for [`CONFIRMATION`], by the hub's signed time and clock.
    ///
    /// # Errors
    /// [`OfficeError::NotPossible`], [`OfficeError::TooEarly`].
    pub async fn complete(
        &mut self,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<State, OfficeError> {
        let code = id.code();
        let hub_now = self.hub_now(now).await?;
        let what = (Permission::FollowupWrite, Act::ReferralCompleted);
        self.decide(id, now, what, |course, _| {
            if course.side == Side::Receiver && course.foreseen.finish.is_some() {
                let from = course.proposed_at().map(|at| at.plus(CONFIRMATION));
                if from.is_none_or(|from| hub_now < from) {
                    let unknown = || "14 days after the hub has the proposal".to_owned();
                    let from = from.map_or_else(unknown, |from| from.to_string());
                    return Err(OfficeError::TooEarly { code, from });
                }
            }
            Ok((Step::Complete, None))
        })
        .await
    }
}

impl Course {
    /// The services that were accepted.
    fn services(&self) -> Result<BTreeSet<Service>, OfficeError> {
        Ok(self.acceptance()?.into_iter().flat_map(|accepted| accepted.services).collect())
    }

    /// When the last proposal to finish was at the hub.
    fn proposed_at(&self) -> Option<UnixSeconds> {
        let (_, step) = self.steps.iter().find(|(id, _)| Some(*id) == self.foreseen.finish)?;
        step.at
    }
}

fn not_to_come(on: Date, now: UnixSeconds) -> Result<(), OfficeError> {
    // A day further east has begun already.
    let latest = now.plus(Duration::from_secs(14 * 3600)).date();
    let latest = Date::try_from(latest).map_err(|_| OfficeError::Clock)?;
    if on > latest { Err(OfficeError::Moment) } else { Ok(()) }
}

/// Sorted outcomes, one for each accepted service.
fn every_service(
    outcomes: &[ServiceOutcome],
    accepted: &BTreeSet<Service>,
    code: ReferralCode,
) -> Result<Vec<ServiceOutcome>, OfficeError> {
    if outcomes.iter().any(|one| !accepted.contains(&one.service)) {
        return Err(OfficeError::NotInReferral(code));
    }
    let told = |service: &Service| outcomes.iter().filter(|one| one.service == *service).count();
    let wrong: Vec<&str> =
        accepted.iter().filter(|service| told(service) != 1).map(|one| one.as_str()).collect();
    if !wrong.is_empty() {
        return Err(OfficeError::ServiceOutcomes { code, services: wrong.join(", ") });
    }
    let mut outcomes = outcomes.to_vec();
    outcomes.sort_by_key(|one| one.service);
    Ok(outcomes)
}

#[cfg(test)]
mod tests {
    use saphan_protocol::codes::ServiceStatus;

    use super::*;

    fn outcome(service: Service) -> ServiceOutcome {
        ServiceOutcome { status: ServiceStatus::Completed, service }
    }

    #[test]
    fn a_finish_tells_of_every_accepted_service_once_and_of_no_other() {
        let code = "7F3-K2Q".parse().unwrap();
        let accepted = BTreeSet::from([Service::Education, Service::FamilyTracing]);
        let finish = |services: &[Service]| {
            let outcomes: Vec<_> = services.iter().copied().map(outcome).collect();
            every_service(&outcomes, &accepted, code)
        };

        let whole = finish(&[Service::FamilyTracing, Service::Education]).unwrap();
        assert!(whole.is_sorted_by_key(|one| one.service) && whole.len() == 2);
        let missing = finish(&[Service::Education]).unwrap_err();
        assert_eq!(missing.code(), "service-outcomes");
        assert!(missing.to_string().contains("given twice: family_tracing;"), "{missing}");
        let twice = [Service::Education, Service::Education, Service::FamilyTracing];
        assert!(finish(&twice).unwrap_err().to_string().contains("given twice: education;"));
        let other = finish(&[Service::Education, Service::FamilyTracing, Service::BorderReception]);
        assert_eq!(other.unwrap_err().code(), "not-in-referral");
    }
}
