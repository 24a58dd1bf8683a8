//! `staff`: officers and their keys.

use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::ids::StaffCode;
use serde::Serialize;

use super::{Context, Outcome, office, outline, secret};
use crate::cli::{BreakGlassKey, StaffAdd, StaffRole};
use crate::exit::{Exit, Failure};
use crate::keyring::make_glass_key;
use crate::office::Office;

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
        let passphrase = secret::passphrase_of_new(args.key.new_passphrase_file.as_deref())?;
        let rng = &mut context.rng();
        let officer =
            keyring.add_officer(&args.code, &keys, &passphrase, args.key.kdf.cost(), rng)?;
        office.add_staff(&args.code, &args.roles, officer, context.now).await?;
    }
    let done = changed(&mut office, context, &args.code, "added", args.change.dry_run).await?;
    office.close().await;
    Ok(done)
}

#[derive(Serialize)]
pub(super) struct GlassKeyMade {
    file: String,
    dry_run: bool,
}

impl Outcome for GlassKeyMade {
    const SCHEMA: &'static str = "saphan.break-glass-key/1";

    fn text(&self) -> String {
        let Self { file, dry_run } = self;
        if *dry_run {
            return format!("The break-glass key would be written to {file}.\n");
        }
        format!(
            "The break-glass key is in {file}. Put it into a sealed envelope with the director and keep \
             its passphrase elsewhere. With it and their own key, the officer who asked or a supervisor \
             opens an identity alone; what came before opens with the key before.\n"
        )
    }

    fn next(&self) -> Option<String> {
        self.dry_run.then(|| "the same without --dry-run".to_owned())
    }
}

pub(super) async fn glass_key(
    context: &Context,
    args: &BreakGlassKey,
) -> Result<GlassKeyMade, Failure> {
    let mut office = office::open(context).await?;
    office.require(Permission::UserManage)?;
    let (file, dry_run) = (args.file.display().to_string(), args.change.dry_run);
    if args.file.exists() {
        return Err(Failure::new(Exit::Conflict, "file-exists", format!("{file} exists"))
            .next("name a file that does not exist yet"));
    }
    if !dry_run {
        let passphrase = secret::passphrase_of_new(args.key.new_passphrase_file.as_deref())?;
        let key = make_glass_key(&args.file, &passphrase, args.key.kdf.cost(), &mut context.rng())?;
        office.set_glass_key(&key, context.now).await?;
    }
    office.close().await;
    Ok(GlassKeyMade { file, dry_run })
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
