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
use crate::failure::{Failure, Promise, exit};
use crate::language::Words;

pub(crate) fn invite(
    t: Words,
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
        let text = t.say("cli-invite-would").with("partner", partner).with("hub", &hub);
        let text = text.with("until", expires).to_string();
        return Ok(Report::new(t, SCHEMA, fields, text).warn_of_mended(authority));
    }
    let acting = authority.unlock(&console::passphrase(t, &args.consent.passphrase)?, by)?;
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
    let about = t.say("cli-invite-done").with("partner", partner);
    let about = about.with("country", partner.country()).with("until", expires);
    let about = format!("{about}\n\n{}\n", &**text);
    let report = Report::new(t, SCHEMA, fields, about).warn_of_mended(authority);
    let report = report.tell(t.say("invited-alone"));
    let report = sync::after(report, authority, &acting, args.offline, at);
    Ok(report.next(t.say("cli-invite-next").with("partner", partner)))
}

/// Takes back what is open of a partner's invitations. Nobody is asked: a new one can be made at any time.
pub(crate) fn withdraw(
    t: Words,
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
        let text = t.say("cli-withdraw-would").with("partner", partner).to_string();
        return Ok(Report::new(t, WITHDRAW_SCHEMA, fields, text).warn_of_mended(authority));
    }
    let acting = authority.unlock(&console::passphrase(t, &args.consent.passphrase)?, by)?;
    authority.withdraw(&acting, partner, at)?;
    let text = t.say("cli-withdraw-done").with("partner", partner).to_string();
    let mut report = Report::new(t, WITHDRAW_SCHEMA, fields, text).warn_of_mended(authority);
    if has_asked {
        report = report.tell(t.say("cli-withdraw-asked"));
    }
    let report = sync::after(report, authority, &acting, args.offline, at);
    let next = t.say("cli-withdraw-next").with("partner", partner);
    Ok(report.next(next.with("country", partner.country())))
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
    let failure =
        Failure::new(exit::CONFLICT, "file-exists", cause, "choose another file with --qr");
    Err(failure.said("file-exists-other").file(path))
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
        let next = "saphan-ca invite again, with another file";
        let failure = Failure::unwritten(path, &error, next).said("file-not-written-invitation");
        failure.safe(Promise::Invited)
    })
}
