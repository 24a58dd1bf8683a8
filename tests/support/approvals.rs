//! Two officers of a partner, and what they sign.

use std::time::Duration;

use saphan_protocol::approval::{Approval, ApprovalKind, SignedApproval, StaffCertificate};
use saphan_protocol::codes::UserRole;
use saphan_protocol::cose::sign;
use saphan_protocol::keys::SigningKey;
use saphan_protocol::section::Section;
use saphan_protocol::statement::Core;
use zeroize::Zeroizing;

/// A case worker drafted this and a supervisor approved it; `identity` is the sender's key.
///
/// # Panics
/// If `core` is about no referral.
pub fn signed_by_two(
    core: &Core,
    sections: &[Section],
    identity: &SigningKey,
) -> Vec<SignedApproval> {
    let officers = [
        ("cw-01", UserRole::CaseWorker, ApprovalKind::Drafted, 41),
        ("sv-01", UserRole::Supervisor, ApprovalKind::Approved, 42),
    ];
    let signed = officers.into_iter().map(|(code, role, kind, seed)| {
        let key = SigningKey::from_seed(Zeroizing::new([seed; 32]));
        let certificate = StaffCertificate {
            key: key.verifying_key(),
            code: code.parse().expect("a staff code"),
            from: core.created.minute(),
            roles: vec![role],
            until: core.created.plus(Duration::from_secs(86_400)),
            network: core.network.clone(),
            partner: core.sender.clone(),
        };
        let approval = Approval {
            at: core.created.minute(),
            kind,
            late: false,
            role,
            step: core.step,
            tier: core.tier,
            sender: core.sender.clone(),
            network: core.network.clone(),
            purpose: core.purpose,
            referral: core.referral.expect("officers sign referrals"),
            sections: sections.iter().map(Section::commitment).collect(),
            recipient: core.recipient.clone(),
        };
        SignedApproval {
            certificate: sign(identity, &certificate),
            approval: sign(&key, &approval),
        }
    });
    signed.collect()
}
