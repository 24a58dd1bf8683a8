//! `staff`: officers and their keys.

use saphan_protocol::codes::UserRole;
use saphan_protocol::ids::StaffCode;
use serde::Serialize;

use super::{Context, Outcome, office, outline, secret};
use crate::cli::{Kdf, StaffAdd, StaffRole};
use crate::exit::Failure;
use crate::office::Office;
use saphan_certs::sealed_file::KdfCost;

#[derive(Serialize)]
pub(super) struct StaffChanged {
    code: StaffCode,
    roles: Vec<UserRole>,
    done: &'static str,
    /// Whether the office has a supervisor and a second officer, so that drafts can be approved.
    may_approve: bool,
    dry_run: bool,
}

impl Outcome for StaffChanged {
    const SCHEMA: &'static str = "saphan.staff.change/1";

    fn text(&self) -> String {
        let Self { code, done, .. } = self;
        if self.dry_run {
            return format!("{code} would be {done}.\n");
        }
        format!("{code} is {done}.\n")
    }

    fn next(&self) -> Option<String> {
        Some(match (self.dry_run, self.may_approve) {
            (true, _) => "the same without --dry-run".to_owned(),
            (false, false) => {
                "saphan-agent staff add CODE --role ROLE, until there are a supervisor and one more"
                    .to_owned()
            }
            (false, true) => "saphan-agent staff list".to_owned(),
        })
    }
}

async fn changed(
    office: &mut Office,
    context: &Context,
    code: &StaffCode,
    done: &'static str,
    dry_run: bool,
) -> Result<StaffChanged, Failure> {
    let staff = office.staff().await?;
    let active: Vec<_> = staff.iter().filter(|one| one.is_active(context.now)).collect();
    let supervised = active.iter().any(|one| one.roles.contains(&UserRole::Supervisor));
    let roles = active.iter().find(|one| one.code == *code).map(|one| one.roles.clone());
    Ok(StaffChanged {
        code: code.clone(),
        roles: roles.unwrap_or_default(),
        done,
        may_approve: supervised && active.len() > 1,
        dry_run,
    })
}

pub(super) async fn add(context: &Context, args: &StaffAdd) -> Result<StaffChanged, Failure> {
    let (mut office, keyring, keys) = office::open_with_keys(context).await?;
    office.check_new_staff(&args.code, &args.roles).await?;
    if !args.change.dry_run {
        let passphrase = secret::officers_passphrase(args.new_passphrase_file.as_deref())?;
        let cost = match args.kdf {
            Kdf::Standard => KdfCost::STANDARD,
            Kdf::Low => KdfCost::LOW,
        };
        let rng = &mut context.rng();
        let key = keyring.add_officer(&args.code, &keys, &passphrase, cost, rng)?;
        office.add_staff(&args.code, &args.roles, key, context.now).await?;
    }
    let done = changed(&mut office, context, &args.code, "added", args.change.dry_run).await?;
    office.close().await;
    Ok(done)
}

pub(super) async fn role(context: &Context, args: &StaffRole) -> Result<StaffChanged, Failure> {
    let mut office = office::open(context).await?;
    if !args.change.dry_run {
        office.set_roles(&args.code, &args.roles, context.now).await?;
    }
    let done = changed(&mut office, context, &args.code, "certified anew", args.change.dry_run);
    let done = done.await?;
    office.close().await;
    Ok(done)
}

pub(super) async fn disable(
    context: &Context,
    code: &StaffCode,
    dry_run: bool,
) -> Result<StaffChanged, Failure> {
    let (mut office, keyring, _) = office::open_with_keys(context).await?;
    if !dry_run {
        office.disable_staff(code, context.now).await?;
        keyring.remove_officer(code)?;
    }
    let done = changed(&mut office, context, code, "disabled", dry_run).await?;
    office.close().await;
    Ok(done)
}

#[derive(Serialize)]
pub(super) struct StaffList {
    staff: Vec<StaffLine>,
}

#[derive(Serialize)]
struct StaffLine {
    code: StaffCode,
    roles: Vec<UserRole>,
    active: bool,
    certified_until: String,
}

impl Outcome for StaffList {
    const SCHEMA: &'static str = "saphan.staff.list/1";

    fn text(&self) -> String {
        if self.staff.is_empty() {
            return "No officers: whoever has the office passphrase is this office.\n".to_owned();
        }
        let rows = self.staff.iter().map(|line| {
            let roles: Vec<&str> = line.roles.iter().map(|role| role.as_str()).collect();
            let state = if line.active { "active" } else { "may not act" };
            let until = line.certified_until.clone();
            [line.code.to_string(), roles.join(", "), state.to_owned(), until]
        });
        outline::table(["CODE", "ROLES", "STATE", "CERTIFIED UNTIL"], rows)
    }

    fn next(&self) -> Option<String> {
        self.staff.is_empty().then(|| "saphan-agent staff add CODE --role ROLE".to_owned())
    }
}

pub(super) async fn list(context: &Context) -> Result<StaffList, Failure> {
    let mut office = office::open(context).await?;
    let staff = office.staff().await?;
    office.close().await;
    let line = |record: &crate::store::StaffRecord| StaffLine {
        code: record.code.clone(),
        roles: record.roles.clone(),
        active: record.is_active(context.now),
        certified_until: record.until.to_string(),
    };
    Ok(StaffList { staff: staff.iter().map(line).collect() })
}
