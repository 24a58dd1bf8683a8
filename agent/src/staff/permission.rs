//! Who may do what: the table of domain.md section 5.

use saphan_protocol::codes::{Permission, UserRole};

/// How far a role has a permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grant {
    /// Not at all.
    No,
    /// For what concerns machines and users.
    Technical,
    /// For one's own cases, referrals and acts.
    Own,
    /// For everything of the office.
    Yes,
}

use Grant::{No, Own, Technical, Yes};

/// The roles in the order of the columns; an interpreter is shown what somebody else opened.
const COLUMNS: [UserRole; 6] = [
    UserRole::CaseWorker,
    UserRole::LiaisonOfficer,
    UserRole::Supervisor,
    UserRole::DataProtectionFocal,
    UserRole::Administrator,
    UserRole::ReportReader,
];

/// Case worker, liaison officer, supervisor, focal person, administrator, report reader. What needs
/// a second person besides is decided by the record, not by the role.
const fn row(permission: Permission) -> [Grant; 6] {
    match permission {
        Permission::CaseCreate => [Yes, No, Yes, No, No, No],
        Permission::CaseReadOwn => [Own, No, Own, No, No, No],
        Permission::CaseReadAll => [No, No, Yes, No, No, No],
        Permission::CaseEdit => [Own, No, Yes, No, No, No],
        Permission::ReferralDraft | Permission::ReferralSend => [Yes, Yes, Yes, No, No, No],
        Permission::ReferralApprove => [No, No, Yes, No, No, No],
        Permission::ReferralRecall => [Own, Yes, Yes, Yes, No, No],
        Permission::InboxList => [Yes, Yes, Yes, Yes, Yes, No],
        Permission::InboxOpen => [Own, Yes, Yes, No, No, No],
        Permission::ReferralAnswer => [No, Yes, Yes, No, No, No],
        Permission::IdentityRequest => [Own, Yes, Yes, No, No, No],
        Permission::IdentityRelease => [Yes, Yes, Yes, No, No, No],
        Permission::IdentityOpen => [Own, No, Yes, No, No, No],
        Permission::HandoverConfirm | Permission::FollowupWrite => [Yes, Yes, Yes, No, No, No],
        Permission::ConsentRecord | Permission::ConsentWithdraw => [Yes, Yes, Yes, Yes, No, No],
        Permission::EraseExecute | Permission::EraseHold => [No, No, Yes, Yes, No, No],
        Permission::ReportCounts => [Own, Yes, Yes, Yes, No, Yes],
        Permission::AuditRead => [Own, Own, Yes, Yes, Technical, No],
        Permission::UserManage
        | Permission::CertRequest
        | Permission::CertRevokeReport
        | Permission::BackupManage => [No, No, No, No, Yes, No],
        // A supervisor reads all cases anyway; an administrator must not, in no emergency.
        Permission::BreakGlass => [Yes, Yes, No, Yes, No, No],
    }
}

/// How far a role has a permission.
pub fn grant(role: UserRole, permission: Permission) -> Grant {
    let column = COLUMNS.iter().position(|known| *known == role);
    column.map_or(No, |column| row(permission)[column])
}

/// The role to ask for something that one's own does not allow: the first that has it in full.
pub fn whom_to_ask(permission: Permission) -> UserRole {
    [UserRole::Supervisor, UserRole::Administrator, UserRole::DataProtectionFocal]
        .into_iter()
        .find(|role| grant(*role, permission) == Yes)
        .unwrap_or(UserRole::Supervisor)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Domain.md section 5, written out once more, a column a role.
    const EXPECTED: &str = "
        case_create          Y . Y . . .
        case_read_own        o . o . . .
        case_read_all        . . Y . . .
        case_edit            o . Y . . .
        referral_draft       Y Y Y . . .
        referral_approve     . . Y . . .
        referral_send        Y Y Y . . .
        referral_recall      o Y Y Y . .
        inbox_list           Y Y Y Y Y .
        inbox_open           o Y Y . . .
        referral_answer      . Y Y . . .
        identity_request     o Y Y . . .
        identity_release     Y Y Y . . .
        identity_open        o . Y . . .
        handover_confirm     Y Y Y . . .
        followup_write       Y Y Y . . .
        consent_record       Y Y Y Y . .
        consent_withdraw     Y Y Y Y . .
        erase_execute        . . Y Y . .
        erase_hold           . . Y Y . .
        report_counts        o Y Y Y . Y
        audit_read           o o Y Y t .
        user_manage          . . . . Y .
        cert_request         . . . . Y .
        cert_revoke_report   . . . . Y .
        backup_manage        . . . . Y .
        break_glass          Y Y . Y . .";

    #[test]
    fn every_role_has_exactly_what_the_table_says() {
        let mut seen = 0;
        for line in EXPECTED.lines().filter(|line| !line.trim().is_empty()) {
            let mut words = line.split_whitespace();
            let permission: Permission = words.next().unwrap().parse().unwrap();
            for (role, mark) in COLUMNS.into_iter().zip(words) {
                let expected = match mark {
                    "Y" => Yes,
                    "o" => Own,
                    "t" => Technical,
                    _ => No,
                };
                assert_eq!(grant(role, permission), expected, "{role} {permission}");
                seen += 1;
            }
            assert_eq!(grant(UserRole::InterpreterReadonly, permission), No);
        }
        assert_eq!(seen, Permission::ALL.len() * COLUMNS.len());
    }

    #[test]
    fn an_administrator_alone_reads_no_case() {
        for permission in [
            Permission::CaseReadOwn,
            Permission::CaseReadAll,
            Permission::InboxOpen,
            Permission::IdentityOpen,
            Permission::BreakGlass,
        ] {
            assert_eq!(grant(UserRole::Administrator, permission), No);
        }
    }

    #[test]
    fn whoever_is_to_be_asked_may_do_it() {
        for permission in Permission::ALL {
            assert_ne!(grant(whom_to_ask(*permission), *permission), No, "{permission}");
        }
    }
}
