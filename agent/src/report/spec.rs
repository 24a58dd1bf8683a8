//! The tables R1 to R13, each declared once: what is counted, by what, from which facts, and what
//! cannot be said. `docs/report.md` describes them for readers.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::dim::{Dim, Unit};

/// A table.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    clap::ValueEnum,
)]
#[value(rename_all = "verbatim")]
#[expect(missing_docs, reason = "`SPECS` gives each its title")]
pub enum TableId {
    R1,
    R2,
    R3,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    R10,
    R11,
    R12,
    R13,
}

impl fmt::Display for TableId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// One count.
pub(super) struct BlockSpec {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) unit: Unit,
    /// Only lines with these values.
    pub(super) only: &'static [(Dim, &'static str)],
    /// One to three; the last one makes the columns.
    pub(super) by: &'static [Dim],
    /// Whether the network's total is the sum of the partners' totals. Where a partner counts what
    /// another one has counted, it is not.
    pub(super) adds_up_in_network: bool,
}

/// One table.
pub(super) struct TableSpec {
    pub(super) id: TableId,
    pub(super) title: &'static str,
    pub(super) blocks: &'static [BlockSpec],
    /// The facts that it is made of, as fields of the case file or steps.
    pub(super) sources: &'static [&'static str],
    /// What is asked for and cannot be said, and why.
    pub(super) not_supported: &'static [(&'static str, &'static str)],
}

const fn block(
    id: &'static str,
    title: &'static str,
    unit: Unit,
    only: &'static [(Dim, &'static str)],
    by: &'static [Dim],
) -> BlockSpec {
    BlockSpec { id, title, unit, only, by, adds_up_in_network: true }
}

/// A count of what another partner counts too.
const fn ours_alone(block: BlockSpec) -> BlockSpec {
    BlockSpec { adds_up_in_network: false, ..block }
}

const NEW: (Dim, &str) = (Dim::Standing, "new");
const NEW_CASE: (Dim, &str) = (Dim::CaseStanding, "new");

/// Every table, in order.
pub(super) const SPECS: &[TableSpec] = {
    use Unit::{Case, Claim, Offender, Person, Referral, ServiceInstance};
    &[
        TableSpec {
            id: TableId::R1,
            title: "Survivors protected, by first contact in the period",
            blocks: &[
                block(
                    "R1.1",
                    "by nationality and majority",
                    Person,
                    &[NEW],
                    &[Dim::Nationality, Dim::Majority],
                ),
                block(
                    "R1.2",
                    "by form and where exploited",
                    Person,
                    &[NEW],
                    &[Dim::Form, Dim::Where],
                ),
            ],
            sources: &["persons (survivors)", "case.opened_on", "exploitation", "age_decision"],
            not_supported: &[
                ("country of operation", "an office has one, that of its partner id"),
                ("survivors still in care at the end", "the case file has no day of closing"),
            ],
        },
        TableSpec {
            id: TableId::R2,
            title: "Legal assistance: persons and cases with a proceeding",
            blocks: &[
                block(
                    "R2.1",
                    "persons by sex, majority, and new or carried over",
                    Person,
                    &[(Dim::Legal, "yes")],
                    &[Dim::Standing, Dim::Sex, Dim::Majority],
                ),
                block(
                    "R2.2",
                    "persons by nationality",
                    Person,
                    &[(Dim::Legal, "yes")],
                    &[Dim::Nationality],
                ),
                block(
                    "R2.3",
                    "cases by new or carried over",
                    Case,
                    &[(Dim::Proceeding, "yes")],
                    &[Dim::CaseStanding],
                ),
            ],
            sources: &["legal.proceedings", "persons (survivors)"],
            not_supported: &[
                ("occasions", "the case file keeps no log of single services"),
                (
                    "carried over without a dated hearing or report in the period",
                    "only dated work shows that it went on",
                ),
            ],
        },
        TableSpec {
            id: TableId::R3,
            title: "Offenders of cases opened in the period",
            blocks: &[block(
                "R3.1",
                "by kind and status as it is now",
                Offender,
                &[],
                &[Dim::OffenderStatus, Dim::OffenderKind],
            )],
            sources: &["offenders", "case.opened_on"],
            not_supported: &[(
                "offenders across cases",
                "one who stands in two case files counts twice: nothing tells that they are one",
            )],
        },
        TableSpec {
            id: TableId::R4,
            title: "Compensation of cases opened in the period",
            blocks: &[block(
                "R4.1",
                "claims by source and status",
                Claim,
                &[],
                &[Dim::Source, Dim::ClaimStatus],
            )],
            sources: &["legal.compensation", "case.opened_on"],
            not_supported: &[
                (
                    "amounts for others than the own office",
                    "one payment can be most of a sum, so a sum can tell of one person",
                ),
                ("persons", "the case file does not say for whom of a case it is"),
            ],
        },
        TableSpec {
            id: TableId::R5,
            title: "Sentences in cases opened in the period",
            blocks: &[block("R5.1", "offenders by verdict", Offender, &[], &[Dim::Verdict])],
            sources: &["offenders.status"],
            not_supported: &[
                ("years", "the case file has no length of a sentence"),
                ("amounts of fines", "the case file has no amount of a fine"),
                ("arrests", "a status tells where somebody is now, not that there was an arrest"),
            ],
        },
        TableSpec {
            id: TableId::R6,
            title: "Services asked for and taken on",
            blocks: &[
                ours_alone(block(
                    "R6.1",
                    "by group",
                    ServiceInstance,
                    &[],
                    &[Dim::ServiceGroup, Dim::Asked],
                )),
                ours_alone(block(
                    "R6.2",
                    "by service",
                    ServiceInstance,
                    &[],
                    &[Dim::Service, Dim::Asked],
                )),
            ],
            sources: &[
                "referral.services_requested of cases opened in the period",
                "accept steps of referrals received in it",
            ],
            not_supported: &[
                ("services given", "the case file keeps no log of single services"),
                (
                    "services for others than the own office",
                    "one person can have many, so no number of them is safe by its size",
                ),
                (
                    "persons by service",
                    "a person of a received referral is not known as one of another",
                ),
            ],
        },
        TableSpec {
            id: TableId::R7,
            title: "Reintegration: survivors with follow-up in the period",
            blocks: &[block(
                "R7.1",
                "by contact and majority",
                Person,
                &[(Dim::FollowedUp, "yes")],
                &[Dim::Contact, Dim::Majority],
            )],
            sources: &["followup", "persons (survivors)"],
            not_supported: &[(
                "remote or visit",
                "a follow-up has a purpose and an outcome, not a way",
            )],
        },
        TableSpec {
            id: TableId::R8,
            title: "Case notifications between partners",
            blocks: &[ours_alone(block(
                "R8.1",
                "by outcome, trafficking and direction",
                Referral,
                &[(Dim::Kind, "case_notification")],
                &[Dim::Outcome, Dim::Found, Dim::Direction],
            ))],
            sources: &["referrals of the kind case_notification"],
            not_supported: &[(
                "source (former victims, watchdog, student)",
                "a case file does not say how it came to the office",
            )],
        },
        TableSpec {
            id: TableId::R9,
            title: "Forced marriage",
            blocks: &[
                block(
                    "R9.1",
                    "by age",
                    Person,
                    &[NEW, (Dim::ForcedMarriage, "yes")],
                    &[Dim::AgeBand],
                ),
                block(
                    "R9.2",
                    "by country and legal action",
                    Person,
                    &[NEW, (Dim::ForcedMarriage, "yes")],
                    &[Dim::Country, Dim::LegalAction],
                ),
            ],
            sources: &["exploitation.types", "legal.proceedings"],
            not_supported: &[(
                "whether legal action was wanted",
                "the case file says whether it was taken or declined by the survivor",
            )],
        },
        TableSpec {
            id: TableId::R10,
            title: "Cases opened in the period",
            blocks: &[
                block("R10.1", "by state as it is now", Case, &[NEW_CASE], &[Dim::CaseState]),
                block("R10.2", "by online element", Case, &[NEW_CASE], &[Dim::Online]),
            ],
            sources: &[
                "case.opened_on",
                "case.status",
                "exploitation.platforms, recruitment_channel, types",
            ],
            not_supported: &[("closed in the period", "the case file has no day of closing")],
        },
        TableSpec {
            id: TableId::R11,
            title: "Documents with a false birth date",
            blocks: &[block(
                "R11.1",
                "by nationality and what resolved it",
                Person,
                &[NEW, (Dim::FalseAge, "yes")],
                &[Dim::Nationality, Dim::AgeMethod],
            )],
            sources: &["documents.false_particulars", "birth.assessment_methods"],
            not_supported: &[],
        },
        TableSpec {
            id: TableId::R12,
            title: "Referrals sent in the period",
            blocks: &[
                ours_alone(block(
                    "R12.1",
                    "by outcome and direction",
                    Referral,
                    &[],
                    &[Dim::Outcome, Dim::Direction],
                )),
                ours_alone(block(
                    "R12.2",
                    "by urgency and direction",
                    Referral,
                    &[],
                    &[Dim::Urgency, Dim::Direction],
                )),
                ours_alone(block(
                    "R12.3",
                    "declined, by reason and direction",
                    Referral,
                    &[(Dim::Outcome, "declined")],
                    &[Dim::DeclineReason, Dim::Direction],
                )),
                ours_alone(block(
                    "R12.4",
                    "by hand-over and direction",
                    Referral,
                    &[],
                    &[Dim::Handover, Dim::Direction],
                )),
            ],
            sources: &["signed steps of referrals that took effect, at the hub's time"],
            not_supported: &[],
        },
        TableSpec {
            id: TableId::R13,
            title: "For outside bodies: victims of trafficking (SDG 16.2.2, CTDC)",
            blocks: &[
                block(
                    "R13.1",
                    "SDG 16.2.2: form, majority, sex",
                    Person,
                    &[NEW, (Dim::Victim, "yes")],
                    &[Dim::SdgForm, Dim::Majority, Dim::Sex],
                ),
                block(
                    "R13.2",
                    "CTDC citizenship",
                    Person,
                    &[NEW, (Dim::Victim, "yes")],
                    &[Dim::Nationality],
                ),
                block(
                    "R13.3",
                    "CTDC country of exploitation",
                    Person,
                    &[NEW, (Dim::Victim, "yes")],
                    &[Dim::Country],
                ),
                block(
                    "R13.4",
                    "CTDC form of exploitation",
                    Person,
                    &[NEW, (Dim::Victim, "yes")],
                    &[Dim::Form],
                ),
                block(
                    "R13.5",
                    "residence permit",
                    Person,
                    &[NEW, (Dim::Victim, "yes")],
                    &[Dim::Permit],
                ),
                block(
                    "R13.6",
                    "CTDC relation of the recruiter",
                    Person,
                    &[NEW, (Dim::Victim, "yes")],
                    &[Dim::Recruiter],
                ),
                block(
                    "R13.7",
                    "CTDC majority when exploited",
                    Person,
                    &[NEW, (Dim::Victim, "yes")],
                    &[Dim::MajorityThen],
                ),
            ],
            sources: &[
                "case.trafficking_status confirmed or possible",
                "persons (survivors)",
                "exploitation",
            ],
            not_supported: &[
                ("country of recruitment", "the case file has the country of exploitation only"),
                ("assistance given", "the case file keeps no log of single services"),
                (
                    "CTDC means of control",
                    "nearly everybody has several, so rows that add up would say nothing",
                ),
                ("CTDC age groups", "the value lists of CTDC are not among the code lists"),
            ],
        },
    ]
};

/// The declaration of a table.
pub(super) fn spec(id: TableId) -> &'static TableSpec {
    SPECS.iter().find(|spec| spec.id == id).expect("`SPECS` holds every table")
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum as _;

    #[test]
    fn every_table_is_declared_once_and_in_order() {
        let declared: Vec<TableId> = SPECS.iter().map(|spec| spec.id).collect();
        assert_eq!(declared, TableId::value_variants());
        for spec in SPECS {
            assert!(!spec.sources.is_empty(), "{}", spec.id);
            for block in spec.blocks {
                assert!(block.id.starts_with(&format!("{}.", spec.id)), "{}", block.id);
            }
        }
    }

    #[test]
    fn nothing_crosses_more_than_three_attributes_or_goes_below_year_and_country() {
        for block in SPECS.iter().flat_map(|spec| spec.blocks) {
            assert!((1..=3).contains(&block.by.len()), "{}", block.id);
        }
        for dim in Dim::ALL {
            assert_eq!(dim.name().parse(), Ok(*dim));
            for finer in ["month", "day", "adm1", "adm2", "village", "area"] {
                assert!(!dim.name().contains(finer), "{dim:?}");
            }
        }
    }
}
