//! `invite`: the one-time text with which an office joins, made and taken back.

use std::path::Path;

use qrcode::render::{svg, unicode::Dense1x2};
use qrcode::{EcLevel, QrCode};
use saphan_certs::authority::Authority;
use saphan_certs::files::{self, Readers};
use saphan_certs::hub_name::HubAddress;
use saphan_certs::invitation::INVITATION_CHARS_MAX;
use saphan_protocol::time::UnixSeconds;
use serde_json::json;
use zeroize::Zeroizing;

use super::{Report, hand, rng, sync};
use crate::cli::joining::Invite;
use crate::console;
use crate::failure::{Failure, exit};

pub(crate) fn invite(
    authority: &mut Authority,
    args: &Invite,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.consent.by)?;
    let partner = &args.partner;
    let country = args.country.as_deref().unwrap_or_default();
    if !country.eq_ignore_ascii_case(&partner.country()) {
        let cause = format!(
            "{partner} is a partner in {}, and --country says {country}",
            partner.country()
        );
        return Err(Failure::new(exit::USAGE, "country", cause, "the same command, corrected"));
    }
    authority.check_invitable(partner)?;
    let hub = hub_of(authority, args.hub.as_ref())?;
    check_free(args.qr.as_deref())?;
    let expires = at.plus(args.expires.get());
    let mut fields = json!({
        "partner": partner,
        "country": partner.country(),
        "hub": hub.to_string(),
        "expires": expires.to_string(),
        "dry_run": args.consent.dry_run,
    });
    if args.consent.dry_run {
        let text = format!("Would invite {partner} to dial {hub}, until {expires}.");
        return Ok(Report::new(SCHEMA, fields, text).warn_of_mended(authority));
    }
    let acting = authority.unlock(&console::passphrase(&args.consent.passphrase)?, by)?;
    let invitation = authority.invite(&acting, partner, &hub, expires, at, &mut rng())?;
    let text = invitation.to_text().map_err(saphan_certs::authority::AuthorityError::from)?;
    let mut notes = authority.notes()?;
    if notes.hub.is_none() {
        notes.hub = Some(hub.clone());
        authority.keep_notes(&notes)?;
    }
    if let Some(path) = &args.qr {
        write_qr(path, &text)?;
        fields["qr"] = json!(path);
    }
    fields["invitation"] = json!(&**text);
    let about = format!(
        "Invitation for {partner} ({}), good until {expires}, once:\n\n{}\n",
        partner.country(),
        &**text
    );
    let mut report = Report::new(SCHEMA, fields, about).warn_of_mended(authority);
    report.talk.push(
        "Give it to the office alone, on any way. Who else reads it can ask in the office's name; the \
         number that you compare by telephone then differs."
            .to_owned(),
    );
    let report = sync::after(report, authority, &acting, args.offline, at);
    Ok(report.next(format!(
        "the office runs saphan-agent init --join-file FILE; then saphan-ca sync and saphan-ca request \
         approve {partner}"
    )))
}

/// Takes back what is open of a partner's invitations. Nobody is asked: a new one can be made at any time.
pub(crate) fn withdraw(
    authority: &mut Authority,
    args: &Invite,
    at: UnixSeconds,
) -> Result<Report, Failure> {
    let by = hand(&args.consent.by)?;
    let partner = &args.partner;
    let open = authority.check_withdrawable(partner, at)?;
    let has_asked = authority.notes()?.requests.iter().any(|one| open.contains(&one.code));
    let fields = json!({
        "partner": partner,
        "withdrawn": open.len(),
        "has_asked": has_asked,
        "dry_run": args.consent.dry_run,
    });
    if args.consent.dry_run {
        let text = format!("Would take back the invitation of {partner}.");
        return Ok(Report::new(WITHDRAW_SCHEMA, fields, text).warn_of_mended(authority));
    }
    let acting = authority.unlock(&console::passphrase(&args.consent.passphrase)?, by)?;
    authority.withdraw(&acting, partner, at)?;
    let text = format!(
        "The invitation of {partner} is taken back. Once the hub knows, whoever comes with it is told that \
         it is no invitation."
    );
    let mut report = Report::new(WITHDRAW_SCHEMA, fields, text).warn_of_mended(authority);
    if has_asked {
        let warning = "warning: somebody had asked with it, and is refused without a reason";
        report.talk.push(warning.to_owned());
    }
    let report = sync::after(report, authority, &acting, args.offline, at);
    let country = partner.country();
    Ok(report.next(format!("saphan-ca invite {partner} --country {country}, if it is to join")))
}

const SCHEMA: &str = "saphan.ca.invite/1";
const WITHDRAW_SCHEMA: &str = "saphan.ca.invite.withdraw/1";

/// The hub that was named, or the one that was used before.
pub(crate) fn hub_of(
    authority: &Authority,
    named: Option<&HubAddress>,
) -> Result<HubAddress, Failure> {
    if let Some(hub) = named {
        return Ok(hub.clone());
    }
    authority.notes()?.hub.ok_or_else(|| {
        let cause = "this authority does not know yet where its hub is dialled";
        let next = "the same command with --hub HOST:PORT, once";
        Failure::new(exit::USAGE, "hub-unknown", cause, next)
    })
}

/// Nothing is written over.
fn check_free(qr: Option<&Path>) -> Result<(), Failure> {
    let Some(path) = qr.filter(|path| path.exists()) else { return Ok(()) };
    let cause = format!("{} exists already", path.display());
    Err(Failure::new(exit::CONFLICT, "file-exists", cause, "choose another file with --qr"))
}

/// In capitals, which take fewer modules than small letters.
fn write_qr(path: &Path, text: &str) -> Result<(), Failure> {
    let mut capitals = Zeroizing::new(String::with_capacity(INVITATION_CHARS_MAX));
    capitals.push_str(text);
    capitals.make_ascii_uppercase();
    let code = QrCode::with_error_correction_level(capitals.as_bytes(), EcLevel::M)
        .expect("180 characters are less than a QR code holds");
    let is_svg = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("svg"));
    let drawn = Zeroizing::new(if is_svg {
        code.render::<svg::Color<'_>>().min_dimensions(320, 320).build()
    } else {
        code.render::<Dense1x2>().build() + "\n"
    });
    files::write_atomically(path, drawn.as_bytes(), Readers::Owner).map_err(|error| {
        let cause = format!("{}: {error}", path.display());
        let next = "saphan-ca invite again, with another file";
        Failure { safe: SAFE, ..Failure::new(exit::FAILED, "file-not-written", cause, next) }
    })
}

const SAFE: &str = "the invitation is in the log and was shown to nobody";
