//! `request list`, `show`, `approve` and `refuse`.

use std::path::Path;

use saphan_certs::authority::{Authority, AuthorityError};
use saphan_certs::comparison::{GROUPS, NumberError, TypedNumber};
use saphan_certs::files;
use saphan_protocol::ids::PartnerId;
use saphan_protocol::time::UnixSeconds;
use serde_json::json;

use super::asked::Asked;
use super::table::table;
use super::{Report, hand, rng, second, sync};
use crate::cli::joining::{RequestApprove, RequestName, RequestRefuse};
use crate::console;
use crate::failure::Failure;

/// 25 digits, whatever the script, with room between them.
const NUMBER_LEN_MAX: usize = 256;
/// How often a slip may be typed anew before the call is to be made again.
pub(crate) const SLIPS_MAX: usize = 3;
pub(crate) fn list(authority: &Authority) -> Result<Report, Failure> {
    let all = Asked::all(authority)?;
    let mut rows =
        vec![["CODE", "COUNTRY", "REQUEST", "ASKED", "INVITED BY", "NUMBER"].map(str::to_owned)];
    for asked in &all {
        let number = if asked.invitation.differed.is_some() { "DIFFERED" } else { "not compared" };
        rows.push([
            asked.partner().to_string(),
            asked.partner().country(),
            asked.short(),
            asked.applicant.at.to_string(),
            asked.invitation.by.to_string(),
            number.to_owned(),
        ]);
    }
    let visited = authority.notes()?.visited;
    let since = match visited {
        Some(last) => format!("As the hub said on {}.\n", last.at),
        None => "The hub was not visited yet.\n".to_owned(),
    };
    let text = if all.is_empty() {
        format!("Nobody asks to join. {since}")
    } else {
        table(&rows) + &since
    };
    let fields = json!({
        "requests": all.iter().map(Asked::fields).collect::<Vec<_>>(),
        "visited": visited.map(|last| last.at.to_string()),
    });
    let report = Report::new("saphan.ca.request.list/1", fields, text).warn_of_mended(authority);
    Ok(match all.first() {
        Some(asked) => report.next(format!("saphan-ca request approve {}", asked.partner())),
        None => report.next("saphan-ca sync"),
    })
}

pub(crate) fn show(authority: &Authority, name: &RequestName) -> Result<Report, Failure> {
    let asked = Asked::find(authority, name)?;
    let report = Report::new("saphan.ca.request.show/1", asked.fields(), asked.describe());
    Ok(report
        .warn_of_mended(authority)
        .next(format!("saphan-ca request approve {0}, or refuse {0} --reason R", asked.partner())))
}

pub(crate) fn approve(
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
        let text = format!("{}\nWould ask for the number, and approve.", asked.describe());
        return Ok(Report::new(APPROVE, fields, text).warn_of_mended(authority));
    }
    let typed_before = args.number_file.as_deref().map(read_number).transpose()?;
    let acting = authority.unlock(&console::passphrase(&args.passphrase)?, by)?;
    let acting = second::beside(authority, acting, &args.second)?;
    if typed_before.is_none() {
        eprintln!("{}", asked.describe());
        eprintln!(
            "Telephone them on a number you already had: not on one that came with the request. They read \
             out what `saphan-agent number` shows."
        );
    }
    let mut slips = 0;
    let compared = loop {
        let typed = match typed_before {
            Some(typed) => typed,
            None => ask_number()?,
        };
        match authority.compare_joining(&acting, &code, request, &typed, at) {
            Ok(compared) => break compared,
            Err(AuthorityError::Number(slip @ NumberError::Mistyped { .. }))
                if typed_before.is_none() && slips < SLIPS_MAX =>
            {
                slips += 1;
                eprintln!("{slip}");
            }
            Err(error) => return Err(not_compared(error, &partner)),
        }
    };
    let identity = authority.approve(&acting, compared, at, &mut rng())?;
    let until = identity.not_after().date();
    fields["identity_until"] = json!(identity.not_after().to_string());
    fields["compared_by"] = json!(acting.by().as_str());
    let text = format!(
        "Same number, check digit right, compared by {}. {partner} is a partner, identity until {until}.",
        acting.by()
    );
    let report = Report::new(APPROVE, fields, text).warn_of_mended(authority);
    let report = sync::after(report, authority, &acting, args.offline, at);
    Ok(report
        .next(format!("saphan-ca partner show {partner}, and a backup: saphan-ca backup FILE")))
}

const APPROVE: &str = "saphan.ca.request.approve/1";

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
    Failure {
        cause,
        safe: "nobody was admitted, and the log says who compared",
        next: format!(
            "saphan-ca request refuse {partner} --reason number-differs, then saphan-ca invite"
        ),
        ..failure
    }
}

pub(crate) fn refuse(
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
    let text = format!("{}\nThe office is told: {}.", asked.describe(), reason.sentence());
    if consent.dry_run {
        let text = format!("{text}\nWould refuse it.");
        return Ok(Report::new(REFUSE, fields, text).warn_of_mended(authority));
    }
    if !consent.yes {
        console::confirm(&format!("{text}\nRefuse? Type yes:"), "yes")?;
    }
    let acting = authority.unlock(&console::passphrase(&consent.passphrase)?, by)?;
    let why = (reason, args.words.clone());
    authority.reject(&acting, &asked.invitation.code, &asked.request, why, at)?;
    let text = format!("{partner} is refused: {}.", reason.sentence());
    let report = Report::new(REFUSE, fields, text).warn_of_mended(authority);
    let report = sync::after(report, authority, &acting, args.offline, at);
    Ok(report.next(format!("saphan-ca invite {partner}, if the office is to ask again")))
}

const REFUSE: &str = "saphan.ca.request.refuse/1";

fn read_number(path: &Path) -> Result<TypedNumber, Failure> {
    let text =
        files::read_text(path, NUMBER_LEN_MAX).map_err(|error| Failure::unreadable(path, error))?;
    Ok(text.parse().map_err(AuthorityError::Number)?)
}

/// Group by group, as it is read out; this computer's number stays hidden.
fn ask_number() -> Result<TypedNumber, Failure> {
    let mut number = String::new();
    for group in 1..=GROUPS {
        loop {
            let line = console::line(&format!("Group {group} of {GROUPS}:"))?;
            if TypedNumber::is_group(&line) {
                number.push_str(&line);
                break;
            }
            eprintln!("A group has five digits.");
        }
    }
    Ok(number.parse().map_err(AuthorityError::Number)?)
}
