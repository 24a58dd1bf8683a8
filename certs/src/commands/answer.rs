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
use crate::failure::{Failure, exit};

pub(crate) fn issue(
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
    let asks = if known { "is a partner and asks for new certificates" } else { "asks to join" };
    let question = format!(
        "{partner} ({}) {asks}, network {}.\n  key fingerprint  {fingerprint}\n  request made     \
         {}\n  connects for     {days} days\nTelephone them on a number you already had, and let \
         them read the fingerprint to you.",
        partner.country(),
        request.network(),
        request.at(),
    );
    // A partner that is admitted already needs nobody's second word for new certificates.
    let second = (!known).then_some(&args.second);
    let answer = Answer { args: &args.answer, out: &out, question: &question, fields, second };
    answer.give("saphan.ca.issue/1", partner.as_str(), authority, |authority, acting| {
        Ok(authority.issue(acting, &request, args.days, at, &mut rng())?.to_pem())
    })
}

pub(crate) fn renew(
    authority: &mut Authority,
    renew: &Renew,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let renewal = RenewalRequest::parse(&read_request(&renew.file)?)?;
    let (partner, request) = (&renew.partner, renewal.request());
    if request.partner() != partner {
        let cause = format!("the request is of {}, not of {partner}", request.partner());
        let next = "saphan-ca partner renew, with the right file or partner";
        return Err(Failure::new(exit::REFUSED, "renewal-partner", cause, next));
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
    let question = format!(
        "{partner} ({}) asks to go on with a new key, which its old key has signed; network {}.\n  \
         key fingerprint  {fingerprint}\n  request made     {}\nNo telephone call is needed: whoever \
         has the old key could act for {partner} anyway. Partners compare the new key with each \
         other before they tell who somebody is.",
        partner.country(),
        request.network(),
        request.at(),
    );
    let (args, second) = (&renew.answer, None);
    let answer = Answer { args, out: &out, question: &question, fields, second };
    answer.give("saphan.ca.partner.renew/1", partner.as_str(), authority, |authority, acting| {
        let rng = &mut rng();
        Ok(authority.renew_identity(acting, &renewal, renew.days, at, rng)?.to_pem())
    })
}

pub(crate) fn certify_hub(
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
        return Err(Failure::new(exit::REFUSED, "hub-name", cause, next));
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
    let question = format!(
        "Hub {name} asks to serve network {}.\n  reached at       {}\n  key fingerprint  \
         {fingerprint}\n  request made     {}\nLet its operator read the fingerprint to you.",
        request.network(),
        hosts.join(", "),
        request.at(),
    );
    let (args, second) = (&args.answer, None);
    let answer = Answer { args, out: &out, question: &question, fields, second };
    answer.give("saphan.ca.hub/1", name.as_str(), authority, |authority, acting| {
        Ok(authority.certify_hub(acting, &request, at, &mut rng())?.to_pem())
    })
}

pub(crate) fn export(authority: &Authority, file: &Path) -> Result<Report, Failure> {
    check_replaceable(file)?;
    write_out(file, &authority.bundle().to_pem())?;
    let entries = authority.directory().len();
    let fingerprint = authority.root().fingerprint().to_string();
    let text = format!("Root and {entries} entries written to {}.", file.display());
    let fields = json!({ "file": file, "entries": entries, "fingerprint": fingerprint });
    let next = format!("take {} to the hub", file.display());
    Ok(Report::new("saphan.ca.export/1", fields, text).warn_of_mended(authority).next(next))
}

/// A request that may be granted, if the person agrees.
struct Answer<'a> {
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
        let Self { args, out, question, fields, second } = self;
        let consent = &args.consent;
        let by = hand(&consent.by)?;
        if consent.dry_run {
            let text = format!("{question}\nWould write {}.", out.display());
            return Ok(Report::new(schema, fields, text).warn_of_mended(authority));
        }
        if !consent.yes {
            console::confirm(&format!("{question}\nIssue? Type yes:"), "yes")?;
        }
        let mut acting = authority.unlock(&console::passphrase(&consent.passphrase)?, by)?;
        if let Some(args) = second {
            acting = second::beside(authority, acting, args)?;
        }
        let pem = grant(authority, &acting)?;
        write_out(out, &pem).map_err(|failure| Failure {
            safe: "the list and the log are complete and nothing is lost",
            next: "the same command again".to_owned(),
            ..failure
        })?;
        let text = format!("{question}\nCertificates for {name} written to {}.", out.display());
        let report = Report::new(schema, fields, text).warn_of_mended(authority);
        Ok(report.next(format!(
            "give {} back to {name}, then saphan-ca export FILE for the hub",
            out.display()
        )))
    }
}

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
            Err(Failure::new(exit::CONFLICT, "file-exists", cause, next))
        }
    }
}

fn write_out(path: &Path, text: &str) -> Result<(), Failure> {
    files::write_atomically(path, text.as_bytes(), Readers::Usual).map_err(|error| {
        let cause = format!("{}: {error}", path.display());
        Failure::new(exit::FAILED, "file-not-written", cause, "choose another file with --out")
    })
}
