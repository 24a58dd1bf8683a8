//! `request list`, `show`, `approve` and `refuse`.

use std::path::Path;

use saphan_certs::authority::{Acting, Authority, AuthorityError, Compared};
use saphan_certs::comparison::{GROUPS, NumberError, TypedNumber};
use saphan_certs::files;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::asked::Asked;
use super::{Report, hand, rng, second, sync};
use crate::cli::joining::{RequestApprove, RequestName, RequestRefuse};
use crate::console;
use crate::failure::{Failure, Promise};
use crate::language::Words;
use crate::said::{self, heads, table};

/// 25 digits, whatever the script, with room between them.
const NUMBER_LEN_MAX: usize = 256;
/// How often a slip may be typed anew before the call is to be made again.
pub(crate) const SLIPS_MAX: usize = 3;

pub(crate) fn list(t: Words, authority: &Authority) -> Result<Report, Failure> {
    let all = Asked::all(authority)?;
    let mut rows = vec![heads(t, HEADS)];
    for asked in &all {
        let differed = asked.invitation.differed.is_some();
        let number = if differed { "cli-number-differed" } else { "number-not-compared" };
        rows.push([
            asked.partner().to_string(),
            asked.partner().country(),
            asked.short(),
            asked.applicant.at.to_string(),
            asked.invitation.by.to_string(),
            t.say(number).to_string(),
        ]);
    }
    let visited = authority.notes()?.visited;
    let since = match visited {
        Some(last) => t.say("cli-requests-since").with("at", last.at),
        None => t.say("visit-never"),
    };
    let text = if all.is_empty() {
        format!("{} {since}", t.say("cli-requests-none"))
    } else {
        format!("{}{since}", table(&rows))
    };
    let fields = json!({
        "requests": all.iter().map(Asked::fields).collect::<Vec<_>>(),
        "visited": visited.map(|last| last.at.to_string()),
    });
    let report = Report::new(t, "saphan.ca.request.list/1", fields, text).warn_of_mended(authority);
    Ok(match all.first() {
        Some(asked) => report.next(format!("saphan-ca request approve {}", asked.partner())),
        None => report.next("saphan-ca sync"),
    })
}

const HEADS: [&str; 6] = [
    "cli-head-code",
    "cli-head-country",
    "cli-head-request",
    "cli-head-asked",
    "cli-head-invited-by",
    "cli-head-number",
];

pub(crate) fn show(t: Words, authority: &Authority, name: &RequestName) -> Result<Report, Failure> {
    let asked = Asked::find(authority, name)?;
    let report = Report::new(t, "saphan.ca.request.show/1", asked.fields(), asked.describe(t));
    let next = t.say("cli-request-next").with("partner", asked.partner());
    Ok(report.warn_of_mended(authority).next(next))
}

pub(crate) fn approve(
    t: Words,
    authority: &mut Authority,
    args: &RequestApprove,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.by)?;
    let asked = Asked::find(authority, &args.name)?;
    let (code, request, partner) = (asked.invitation.code, &asked.request, asked.partner().clone());
    authority.check_joining(&code, request, at)?;
    let mut fields = asked.fields();
    fields["dry_run"] = json!(args.dry_run);
    if args.dry_run {
        let text = format!("{}\n{}", asked.describe(t), t.say("cli-approve-would"));
        return Ok(Report::new(t, APPROVE, fields, text).warn_of_mended(authority));
    }
    let typed_before = args.number_file.as_deref().map(read_number).transpose()?;
    let acting = authority.unlock(&console::passphrase(t, &args.passphrase)?, by)?;
    let acting = second::beside(t, authority, acting, &args.second)?;
    if typed_before.is_none() {
        eprintln!("{}\n{}", asked.describe(t), t.say("cli-approve-telephone"));
    }
    let compared = compare(t, authority, &acting, &asked, typed_before, at)?;
    let identity = authority.approve(&acting, compared, at, &mut rng())?;
    let until = identity.not_after().date();
    fields["identity_until"] = json!(identity.not_after().to_string());
    fields["compared_by"] = json!(acting.by().as_str());
    let text = t.say("cli-approve-done").with("by", acting.by()).with("partner", &partner);
    let text = text.with("until", until).to_string();
    let report = Report::new(t, APPROVE, fields, text).warn_of_mended(authority);
    let report = sync::after(report, authority, &acting, args.offline, at);
    Ok(report.next(t.say("cli-approve-next").with("partner", partner)))
}

const APPROVE: &str = "saphan.ca.request.approve/1";

/// The number of a request, as it was typed before or is typed now, which leaves room for some slips.
fn compare<'a>(
    t: Words,
    authority: &mut Authority,
    acting: &Acting,
    asked: &'a Asked,
    typed_before: Option<TypedNumber>,
    at: UnixSeconds,
) -> Result<Compared<'a>, Failure> {
    let mut slips = 0;
    loop {
        let typed = match typed_before {
            Some(typed) => typed,
            None => ask_number(t)?,
        };
        let code = &asked.invitation.code;
        match authority.compare_joining(acting, code, &asked.request, &typed, at) {
            Ok(compared) => return Ok(compared),
            Err(slip @ AuthorityError::Number(NumberError::Mistyped { .. }))
                if typed_before.is_none() && slips < SLIPS_MAX =>
            {
                slips += 1;
                eprintln!("{}", said::cause(t, &slip.into()));
            }
            Err(error) => return Err(not_compared(error, asked.partner())),
        }
    }
}

fn not_compared(error: AuthorityError, partner: &PartnerId) -> Failure {
    let differs = matches!(error, AuthorityError::Number(NumberError::Differs));
    let failure = Failure::from(error);
    if !differs {
        return failure;
    }
    let cause = format!(
        "{}: what {partner} read out is not the number of the request that the hub handed over",
        failure.cause
    );
    let next = format!(
        "saphan-ca request refuse {partner} --reason number-differs, then saphan-ca invite"
    );
    Failure { cause, next, ..failure }.safe(Promise::NobodyAdmitted).with("partner", partner)
}

pub(crate) fn refuse(
    t: Words,
    authority: &mut Authority,
    args: &RequestRefuse,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let consent = &args.consent;
    let by = hand(&consent.by)?;
    let asked = Asked::find(authority, &args.name)?;
    let (reason, partner) = (args.reason.into(), asked.partner().clone());
    let mut fields = asked.fields();
    fields["reason"] = json!(saphan_certs::rejection::RejectionReason::as_str(reason));
    fields["words"] = json!(args.words.as_ref().map(ToString::to_string));
    fields["dry_run"] = json!(consent.dry_run);
    let why = said::refusal(t, reason);
    let told = t.say("cli-refuse-told").with("reason", &why);
    let text = format!("{}\n{told}", asked.describe(t));
    if consent.dry_run {
        let text = format!("{text}\n{}", t.say("cli-refuse-would"));
        return Ok(Report::new(t, REFUSE, fields, text).warn_of_mended(authority));
    }
    if !consent.yes {
        let refuse = t.say("cli-refuse-ask").with("answer", "yes");
        console::ask(&format!("{text}\n{refuse}"), "yes")?;
    }
    let acting = authority.unlock(&console::passphrase(t, &consent.passphrase)?, by)?;
    let told = (reason, args.words.clone());
    authority.reject(&acting, &asked.invitation.code, &asked.request, told, at)?;
    let text = t.say("cli-refuse-done").with("partner", &partner).with("reason", why).to_string();
    let report = Report::new(t, REFUSE, fields, text).warn_of_mended(authority);
    let report = sync::after(report, authority, &acting, args.offline, at);
    Ok(report.next(t.say("cli-refuse-next").with("partner", partner)))
}

const REFUSE: &str = "saphan.ca.request.refuse/1";

fn read_number(path: &Path) -> Result<TypedNumber, Failure> {
    let text =
        files::read_text(path, NUMBER_LEN_MAX).map_err(|error| Failure::unreadable(path, error))?;
    Ok(text.parse().map_err(AuthorityError::Number)?)
}

/// Group by group, as it is read out; this computer's number stays hidden.
fn ask_number(t: Words) -> Result<TypedNumber, Failure> {
    let mut number = String::new();
    for group in 1..=GROUPS {
        loop {
            let question = t.say("cli-group").with("group", group).with("groups", GROUPS);
            let line = console::line(&question.to_string())?;
            if TypedNumber::is_group(&line) {
                number.push_str(&line);
                break;
            }
            eprintln!("{}", t.say("cli-group-digits"));
        }
    }
    Ok(number.parse().map_err(AuthorityError::Number)?)
}
