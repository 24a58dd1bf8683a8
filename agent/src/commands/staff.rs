//! `staff`: officers and their keys.

use saphan_protocol::codes::{Permission, UserRole};
use saphan_protocol::ids::StaffCode;
use serde::Serialize;

use super::said::{all_coded, heads};
use super::{Context, Outcome, office, outline, secret};
use crate::cli::{BreakGlassKey, StaffAdd, StaffRole};
use crate::exit::{Exit, Failure};
use crate::keyring::make_glass_key;
use crate::language::Words;
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

    fn text(&self, t: Words) -> String {
        let done = t.say(format!("cli-staff-{}", self.done.replace(' ', "-")));
        let id = if self.dry_run { "cli-staff-would" } else { "cli-staff-is" };
        format!("{}\n", t.say(id).with("officer", &self.code).with("done", done))
    }

    fn next(&self, t: Words) -> Option<String> {
        Some(match (self.dry_run, self.may_approve) {
            (true, _) => t.say("cli-same-again").to_string(),
            (false, false) => t.say("cli-staff-more").to_string(),
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
        let passphrase =
            secret::passphrase_of_new(context.words, args.key.new_passphrase_file.as_deref())?;
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

    fn text(&self, t: Words) -> String {
        let id = if self.dry_run { "cli-glass-key-would" } else { "cli-glass-key-done" };
        format!("{}\n", t.say(id).with("file", &self.file))
    }

    fn next(&self, t: Words) -> Option<String> {
        self.dry_run.then(|| t.say("cli-same-again").to_string())
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
            .file(&args.file)
            .next("name a file that does not exist yet"));
    }
    if !dry_run {
        let passphrase =
            secret::passphrase_of_new(context.words, args.key.new_passphrase_file.as_deref())?;
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

    fn text(&self, t: Words) -> String {
        if self.staff.is_empty() {
            return format!("{}\n", t.say("cli-staff-nobody"));
        }
        let rows = self.staff.iter().map(|line| {
            let roles = all_coded(t, "user_role", line.roles.iter().map(|role| role.as_str()));
            let state = if line.active { "cli-staff-active" } else { "cli-staff-may-not-act" };
            let until = line.certified_until.clone();
            [line.code.to_string(), roles, t.say(state).to_string(), until]
        });
        let head = ["cli-head-code", "cli-head-roles", "cli-head-state", "cli-head-until"];
        outline::table(heads(t, head), rows)
    }

    fn next(&self, _t: Words) -> Option<String> {
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
