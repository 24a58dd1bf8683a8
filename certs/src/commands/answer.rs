//! `issue`, `hub certificate` and `export`: what leaves as a file.

use std::io;
use std::path::{Path, PathBuf};

use saphan_certs::authority::{Acting, Authority};
use saphan_certs::files::{self, Readers};
use saphan_certs::fingerprint::Fingerprint;
use saphan_certs::issued::ISSUED_LEN_MAX;
use saphan_certs::renewal::RenewalRequest;
use saphan_certs::request::{HubRequest, PartnerRequest, REQUEST_LEN_MAX};
use saphan_protocol::time::UnixSeconds;
use serde_json::{Value, json};

use super::{Report, hand, rng, second};
use crate::cli::joining::SecondArg;
use crate::cli::partner::Renew;
use crate::cli::{AnswerArgs, HubCertificate, Issue};
use crate::console;
use crate::failure::{Failure, Promise, exit};
use crate::language::Words;
use crate::said::{facts, number};

pub(crate) fn issue(
    t: Words,
    authority: &mut Authority,
    args: &Issue,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let request = PartnerRequest::parse(&read_request(&args.file)?)?;
    authority.check_request(&request, at)?;
    let partner = request.partner();
    let out = out_path(&args.answer, partner.as_str())?;
    let days = args.days.get();
    let fingerprint = Fingerprint::of_key(request.identity_key()).to_string();
    let until = at.plus(std::time::Duration::from_secs(u64::from(days) * 86_400));
    let fields = json!({
        "partner": partner,
        "country": partner.country(),
        "network": request.network(),
        "key_fingerprint": fingerprint,
        "requested_at": request.at().to_string(),
        "transport_until": until.to_string(),
        "file": out,
        "dry_run": args.answer.consent.dry_run,
    });
    let known = authority.directory().active(partner).is_some();
    let asks = if known { t.say("cli-asks-anew") } else { t.say("cli-asks-to-join") };
    let asks = asks.with("partner", partner).with("country", partner.country());
    let about = [
        ("cli-label-key-fingerprint", fingerprint),
        ("cli-label-request-made", request.at().to_string()),
        ("cli-label-connects-for", t.say("cli-days").count("count", days as usize).to_string()),
    ];
    let question = format!(
        "{}{}\n{}",
        asks.with("network", request.network()),
        facts(t, &about),
        t.say("cli-issue-telephone")
    );
    // A partner that is admitted already needs nobody's second word for new certificates.
    let second = (!known).then_some(&args.second);
    let answer = Answer { t, args: &args.answer, out: &out, question: &question, fields, second };
    answer.give("saphan.ca.issue/1", partner.as_str(), authority, |authority, acting| {
        Ok(authority.issue(acting, &request, args.days, at, &mut rng())?.to_pem())
    })
}

pub(crate) fn renew(
    t: Words,
    authority: &mut Authority,
    renew: &Renew,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let renewal = RenewalRequest::parse(&read_request(&renew.file)?)?;
    let (partner, request) = (&renew.partner, renewal.request());
    if request.partner() != partner {
        let cause = format!("the request is of {}, not of {partner}", request.partner());
        let next = "saphan-ca partner renew, with the right file or partner";
        let failure = Failure::new(exit::REFUSED, "renewal-partner", cause, next);
        return Err(failure.with("other", request.partner()).with("partner", partner));
    }
    authority.check_renewal(&renewal, at)?;
    let out = out_path(&renew.answer, partner.as_str())?;
    let fingerprint = Fingerprint::of_key(request.identity_key()).to_string();
    let fields = json!({
        "partner": partner,
        "country": partner.country(),
        "network": request.network(),
        "key_fingerprint": fingerprint,
        "requested_at": request.at().to_string(),
        "file": out,
        "dry_run": renew.answer.consent.dry_run,
    });
    let asks = t.say("cli-asks-new-key").with("partner", partner);
    let about = [
        ("cli-label-key-fingerprint", fingerprint),
        ("cli-label-request-made", request.at().to_string()),
    ];
    let question = format!(
        "{}{}\n{}",
        asks.with("country", partner.country()).with("network", request.network()),
        facts(t, &about),
        t.say("cli-renew-no-call").with("partner", partner)
    );
    let (args, second) = (&renew.answer, None);
    let answer = Answer { t, args, out: &out, question: &question, fields, second };
    answer.give("saphan.ca.partner.renew/1", partner.as_str(), authority, |authority, acting| {
        let rng = &mut rng();
        Ok(authority.renew_identity(acting, &renewal, renew.days, at, rng)?.to_pem())
    })
}

pub(crate) fn certify_hub(
    t: Words,
    authority: &mut Authority,
    args: &HubCertificate,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let file = args.file.as_ref().or(args.request.as_ref());
    let file = file.expect("clap requires one of the two");
    let mut request = HubRequest::parse(&read_request(file)?)?;
    if let Some(name) = args.name.as_ref().filter(|name| *name != request.name()) {
        let cause = format!("the request is for hub {}, not for {name}", request.name());
        let next = "saphan-ca hub certificate, with the right file or name";
        let failure = Failure::new(exit::REFUSED, "hub-name", cause, next);
        return Err(failure
            .said("hub-name-other")
            .with("other", request.name())
            .with("name", name));
    }
    if !args.host.is_empty() {
        request = request.with_hosts(args.host.clone())?;
    }
    authority.check_hub_request(&request, at)?;
    let name = request.name();
    let out = out_path(&args.answer, &format!("hub-{name}"))?;
    let hosts: Vec<String> = request.hosts().iter().map(ToString::to_string).collect();
    let fingerprint = Fingerprint::of_key(request.log_key()).to_string();
    let fields = json!({
        "hub": name,
        "hosts": hosts,
        "network": request.network(),
        "key_fingerprint": fingerprint,
        "requested_at": request.at().to_string(),
        "file": out,
        "dry_run": args.answer.consent.dry_run,
    });
    let asks = t.say("cli-hub-asks").with("name", name).with("network", request.network());
    let about = [
        ("cli-label-reached-at", hosts.join(", ")),
        ("cli-label-key-fingerprint", fingerprint),
        ("cli-label-request-made", request.at().to_string()),
    ];
    let question = format!("{asks}{}\n{}", facts(t, &about), t.say("cli-hub-operator"));
    let (args, second) = (&args.answer, None);
    let answer = Answer { t, args, out: &out, question: &question, fields, second };
    answer.give("saphan.ca.hub/1", name.as_str(), authority, |authority, acting| {
        Ok(authority.certify_hub(acting, &request, at, &mut rng())?.to_pem())
    })
}

pub(crate) fn export(t: Words, authority: &Authority, file: &Path) -> Result<Report, Failure> {
    authority.check_root_kept()?;
    check_replaceable(file)?;
    write_out(file, &authority.bundle().to_pem())?;
    let entries = authority.directory().len();
    let fingerprint = authority.root().fingerprint().to_string();
    let text = t.say("cli-export-done").count("entries", number(entries));
    let text = text.with("file", file.display()).to_string();
    let fields = json!({ "file": file, "entries": entries, "fingerprint": fingerprint });
    let next = t.say("cli-export-next").with("file", file.display());
    Ok(Report::new(t, "saphan.ca.export/1", fields, text).warn_of_mended(authority).next(next))
}

/// A request that may be granted, if the person agrees.
struct Answer<'a> {
    t: Words,
    args: &'a AnswerArgs,
    out: &'a Path,
    question: &'a str,
    fields: Value,
    /// Where somebody is admitted: how the second person is asked.
    second: Option<&'a SecondArg>,
}

impl Answer<'_> {
    fn give(
        self,
        schema: &'static str,
        name: &str,
        authority: &mut Authority,
        grant: impl FnOnce(&mut Authority, &Acting) -> Result<String, Failure>,
    ) -> Result<Report, Failure> {
        let Self { t, args, out, question, fields, second } = self;
        let consent = &args.consent;
        let by = hand(&consent.by)?;
        if consent.dry_run {
            let would = t.say("cli-answer-would").with("file", out.display());
            let text = format!("{question}\n{would}");
            return Ok(Report::new(t, schema, fields, text).warn_of_mended(authority));
        }
        if !consent.yes {
            let issue = t.say("cli-answer-ask").with("answer", YES);
            console::ask(&format!("{question}\n{issue}"), YES)?;
        }
        let mut acting = authority.unlock(&console::passphrase(t, &consent.passphrase)?, by)?;
        if let Some(args) = second {
            acting = second::beside(t, authority, acting, args)?;
        }
        let pem = grant(authority, &acting)?;
        write_out(out, &pem).map_err(|failure| {
            let next = "the same command again".to_owned();
            let failure = Failure { next, ..failure }.said("file-not-written-answer");
            failure.safe(Promise::ListWhole)
        })?;
        let done = t.say("cli-answer-done").with("name", name).with("file", out.display());
        let report = Report::new(t, schema, fields, format!("{question}\n{done}"));
        let next = t.say("cli-answer-next").with("name", name).with("file", out.display());
        Ok(report.warn_of_mended(authority).next(next))
    }
}

/// What is typed to agree.
const YES: &str = "yes";

fn read_request(path: &Path) -> Result<String, Failure> {
    files::read_text(path, REQUEST_LEN_MAX).map_err(|error| Failure::unreadable(path, error))
}

fn out_path(args: &AnswerArgs, name: &str) -> Result<PathBuf, Failure> {
    let out = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{name}.issued.pem")));
    check_replaceable(&out)?;
    Ok(out)
}

/// An earlier answer may be replaced; anything else in that place is not ours to lose.
fn check_replaceable(path: &Path) -> Result<(), Failure> {
    match files::read_text(path, ISSUED_LEN_MAX) {
        Ok(text) if text.contains("-----BEGIN SAPHAN DIRECTORY-----") => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Ok(_) | Err(_) => {
            let cause = format!("{} exists and is no answer of this program", path.display());
            let next = "choose another file with --out";
            let failure = Failure::new(exit::CONFLICT, "file-exists", cause, next);
            Err(failure.said("file-exists-other").file(path))
        }
    }
}

fn write_out(path: &Path, text: &str) -> Result<(), Failure> {
    files::write_atomically(path, text.as_bytes(), Readers::Usual)
        .map_err(|error| Failure::unwritten(path, &error, "choose another file with --out"))
}
