//! `partner list`, `show` and `compare`: who the partners are, and whether people have made sure of it.

use std::fmt::Write as _;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::Path;

use saphan_certs::comparison::{GROUPS, NumberError, TypedNumber};
use saphan_certs::files;
use saphan_protocol::directory::Standing;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::{Context, Outcome, office, outline, profile, secret};
use crate::cli::{Compare, Thaw};
use crate::exit::{Exit, Failure};
use crate::office::{KeyTrust, OfficeError, PartnerView};

/// 25 digits, whatever the script, with room between them.
const NUMBER_LEN_MAX: usize = 256;
/// What became of a number that differs.
const NOTED: &str =
    "This was noted. No identity leaves for this partner until its number is the same.";

/// What people know of a partner's key.
#[derive(Serialize)]
struct Trust {
    state: &'static str,
    by: Option<String>,
    at: Option<String>,
    #[serde(skip)]
    text: String,
}

impl Trust {
    fn of(trust: &KeyTrust) -> Self {
        let (state, said, known) = match trust {
            KeyTrust::NotCompared => ("not_compared", "Not compared", None),
            KeyTrust::Compared { by, at } => ("compared", "Number compared", Some((by, at))),
            KeyTrust::Differed { by, at } => ("differed", "NUMBER DIFFERED", Some((by, at))),
        };
        let by = known.and_then(|(by, _)| by.as_ref().map(ToString::to_string));
        let mut text = said.to_owned();
        if let Some(by) = &by {
            write!(text, " by {by}").expect("strings take every text");
        }
        if let Some((_, at)) = known {
            let day = at.date().strftime("%-d %B %Y");
            write!(text, " on {day}").expect("strings take every text");
        }
        Self { state, by, at: known.map(|(_, at)| at.to_string()), text }
    }
}

#[derive(Serialize)]
pub(super) struct Partners {
    partners: Vec<PartnerLine>,
}

#[derive(Serialize)]
struct PartnerLine {
    partner: PartnerId,
    state: &'static str,
    has_key_for_this_week: bool,
    this_office: bool,
    /// What it says that it takes, in short.
    takes: String,
    /// Absent for this office.
    number: Option<Trust>,
}

impl Outcome for Partners {
    const SCHEMA: &'static str = "saphan.partner.list/1";

    fn text(&self) -> String {
        let rows = self.partners.iter().map(|line| {
            let key = match (line.this_office, line.has_key_for_this_week) {
                (true, _) => "this office",
                (false, true) => "yes",
                (false, false) => "not yet",
            };
            let number = line.number.as_ref().map_or(String::new(), |trust| trust.text.clone());
            let (partner, state) = (line.partner.to_string(), line.state.to_owned());
            [partner, state, key.to_owned(), number, line.takes.clone()]
        });
        outline::table(["PARTNER", "STATE", "CAN SEAL TO IT", "NUMBER", "TAKES"], rows)
    }
}

fn state(view: &PartnerView) -> &'static str {
    match (view.standing, view.frozen) {
        (Standing::Revoked { .. }, _) => "revoked",
        (Standing::Suspended { .. }, _) => "suspended",
        (Standing::Active, _) if view.new_key.is_some() => "new key",
        (Standing::Active, true) => "frozen",
        (Standing::Active, false) => "active",
    }
}

pub(super) async fn list(context: &Context) -> Result<Partners, Failure> {
    let mut office = office::open(context).await?;
    let mut partners = Vec::new();
    for view in office.partners(context.now).await? {
        partners.push(PartnerLine {
            takes: profile::in_short(&mut office, &view.id, context.now).await?,
            state: state(&view),
            has_key_for_this_week: view.has_prekey,
            this_office: view.is_us,
            number: (!view.is_us).then(|| Trust::of(&view.trust)),
            partner: view.id,
        });
    }
    office.close().await;
    Ok(Partners { partners })
}

#[derive(Serialize)]
pub(super) struct Shown {
    this_office: PartnerId,
    /// What this office reads out.
    our_number: String,
    partner: PartnerId,
    number: Trust,
    /// What the partner reads out; absent until it was compared.
    their_number: Option<String>,
    /// What it said when its keys may have been in other hands.
    not_counted: Vec<NotCounted>,
}

#[derive(Serialize)]
struct NotCounted {
    at_hub: String,
    step: &'static str,
    referral: Option<String>,
}

impl Outcome for Shown {
    const SCHEMA: &'static str = "saphan.partner.show/1";

    fn text(&self) -> String {
        let Self { this_office, our_number, partner, number, their_number, not_counted } = self;
        let mut text = format!(
            "Number of {this_office}, this office, to be read out to {partner}:\n  {our_number}\n{partner}: {}.\n",
            number.text
        );
        if let Some(theirs) = their_number {
            writeln!(text, "  {theirs}").expect("strings take every text");
        }
        if !not_counted.is_empty() {
            text += "Came when its keys may have been in other hands; kept, and does not count:\n";
            let rows = not_counted.iter().map(|one| {
                let referral = one.referral.clone().unwrap_or_default();
                [format!("  {}", one.at_hub), one.step.to_owned(), referral]
            });
            text += &outline::table(["  AT THE HUB", "STEP", "REF"], rows);
        }
        text
    }

    fn next(&self) -> Option<String> {
        self.their_number
            .is_none()
            .then(|| format!("saphan-agent partner compare {}", self.partner))
    }
}

pub(super) async fn show(context: &Context, partner: &PartnerId) -> Result<Shown, Failure> {
    let mut office = office::open(context).await?;
    let key = office.partner_key(partner).await?;
    let this_office = office.partner().clone();
    let not_counted = office.quarantined(partner).await?.into_iter().map(|one| NotCounted {
        at_hub: one.at.to_string(),
        step: one.step.as_str(),
        referral: one.referral.map(|code| code.to_string()),
    });
    let not_counted = not_counted.collect();
    office.close().await;
    Ok(Shown {
        this_office,
        our_number: key.ours.to_string(),
        partner: partner.clone(),
        number: Trust::of(&key.trust),
        their_number: key.theirs.map(|number| number.to_string()),
        not_counted,
    })
}

#[derive(Serialize)]
pub(super) struct Compared {
    partner: PartnerId,
    number: Trust,
}

impl Outcome for Compared {
    const SCHEMA: &'static str = "saphan.partner.compare/1";

    fn text(&self) -> String {
        format!("{}: same number, check digit right. {}.\n", self.partner, self.number.text)
    }

    fn next(&self) -> Option<String> {
        Some("saphan-agent partner list".to_owned())
    }
}

pub(super) async fn compare(context: &Context, args: &Compare) -> Result<Compared, Failure> {
    let partner = &args.partner;
    let mut office = office::open(context).await?;
    office.check_comparable(partner).await?;
    let typed = match &args.number_file {
        Some(path) => read(path)?,
        None => asked(office.partner(), partner)?,
    };
    let compared = office.compare_partner(partner, &typed, context.now).await;
    office.close().await;
    let trust = compared.map_err(|error| {
        let is_noted = matches!(error, OfficeError::NumberDiffers(_));
        let failure = Failure::from(error);
        if is_noted { failure.safety(NOTED) } else { failure }
    })?;
    Ok(Compared { partner: partner.clone(), number: Trust::of(&trust) })
}

#[derive(Serialize)]
pub(super) struct Confirmed {
    partner: PartnerId,
    /// Until when it is held back all the same; absent if it counts.
    held_until: Option<String>,
}

impl Outcome for Confirmed {
    const SCHEMA: &'static str = "saphan.partner.confirm/1";

    fn text(&self) -> String {
        match &self.held_until {
            Some(until) => format!(
                "The new key of {} is confirmed. It is held back until {until} all the same.\n",
                self.partner
            ),
            None => format!("The new key of {} is confirmed, and counts.\n", self.partner),
        }
    }

    fn next(&self) -> Option<String> {
        Some(format!("saphan-agent partner compare {}", self.partner))
    }
}

pub(super) async fn confirm(context: &Context, args: &Thaw) -> Result<Confirmed, Failure> {
    let partner = &args.partner;
    let mut office = office::open(context).await?;
    let question = format!(
        "Has somebody of {partner} said on the telephone, on a number that you knew before, that their \
         office has a new key?"
    );
    if !args.yes && !secret::confirmed(&question, "give --yes")? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "nobody spoke to the partner")
            .next("telephone the partner first"));
    }
    let left = office.confirm_partner(partner, context.now).await?;
    office.close().await;
    let held_until = left.map(|left| {
        let end = left.not_before.map(|end| end.to_string());
        end.unwrap_or_else(|| "72 hours after the next connection".to_owned())
    });
    Ok(Confirmed { partner: partner.clone(), held_until })
}

fn read(path: &Path) -> Result<TypedNumber, Failure> {
    let text = if path == Path::new("-") {
        let mut text = String::new();
        let read = io::stdin().take(NUMBER_LEN_MAX as u64).read_to_string(&mut text);
        read.map(|_| text)
    } else {
        files::read_text(path, NUMBER_LEN_MAX)
    };
    let text = text.map_err(|error| {
        Failure::usage(format!("cannot read the number from {}: {error}", path.display()))
    })?;
    Ok(text.parse().map_err(OfficeError::Number)?)
}

/// Group by group, as it is read out; this computer's number stays hidden.
fn asked(us: &PartnerId, partner: &PartnerId) -> Result<TypedNumber, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage("no terminal to ask for the number; give --number-file FILE"));
    }
    let terminal = |error: io::Error| {
        Failure::new(Exit::Failed, "terminal", format!("the terminal does not answer: {error}"))
    };
    let mut stderr = io::stderr().lock();
    writeln!(
        stderr,
        "Telephone {partner} on a number that you knew before. They see their number with: \
         saphan-agent partner show {us}"
    )
    .map_err(terminal)?;
    let mut number = String::new();
    for group in 1..=GROUPS {
        loop {
            write!(stderr, "Group {group} of {GROUPS}, as they read it out: ")
                .and_then(|()| stderr.flush())
                .map_err(terminal)?;
            let mut line = String::new();
            if io::stdin().read_line(&mut line).map_err(terminal)? == 0 {
                return Err(OfficeError::Number(NumberError::Form).into());
            }
            if TypedNumber::is_group(&line) {
                number += &line;
                break;
            }
            writeln!(stderr, "A group has five digits.").map_err(terminal)?;
        }
    }
    Ok(number.parse().map_err(OfficeError::Number)?)
}
