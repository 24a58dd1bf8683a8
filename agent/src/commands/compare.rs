//! `partner list`, `show` and `compare`: who the partners are, and whether people have made sure of it.

use saphan_protocol::time::UnixSeconds;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::Path;

use saphan_certs::comparison::{GROUPS, NumberError, TypedNumber};
use saphan_certs::files;
use saphan_protocol::directory::Standing;
use saphan_protocol::ids::PartnerId;
use serde::Serialize;

use super::said::{heads, line, named};
use super::{Context, Outcome, office, outline, profile, secret};
use crate::cli::{Compare, Thaw};
use crate::exit::{Exit, Failure, Promise};
use crate::language::{Words, english, is_english};
use crate::office::{KeyTrust, OfficeError, PartnerView};

/// 25 digits, whatever the script, with room between them.
const NUMBER_LEN_MAX: usize = 256;
/// What became of a number that differs.
const NOTED: Promise = Promise::Noted;

/// What people know of a partner's key.
#[derive(Serialize)]
struct Trust {
    state: &'static str,
    by: Option<String>,
    at: Option<String>,
    #[serde(skip)]
    known: KeyTrust,
}

impl Trust {
    fn of(trust: &KeyTrust) -> Self {
        let (state, known) = match trust {
            KeyTrust::NotCompared => ("not_compared", None),
            KeyTrust::Compared { by, at } => ("compared", Some((by, at))),
            KeyTrust::Differed { by, at } => ("differed", Some((by, at))),
        };
        let by = known.and_then(|(by, _)| by.as_ref().map(ToString::to_string));
        let at = known.map(|(_, at)| at.to_string());
        Self { state, by, at, known: trust.clone() }
    }

    fn text(&self, t: Words) -> String {
        let (id, known) = match &self.known {
            KeyTrust::NotCompared => ("cli-trust-not-compared", None),
            KeyTrust::Compared { by, at } => ("cli-trust-compared", Some((by, at))),
            KeyTrust::Differed { by, at } => ("cli-trust-differed", Some((by, at))),
        };
        let said = t.say(id);
        let Some((by, at)) = known else { return said.to_string() };
        let date = at.date();
        let day = t.day(date.year(), date.month(), date.day());
        match by {
            Some(by) => {
                let said = t.say("cli-trust-by-on").with("said", said).with("by", by);
                said.with("day", day).to_string()
            }
            None => t.say("cli-trust-on").with("said", said).with("day", day).to_string(),
        }
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
    #[serde(skip)]
    takes_said: String,
    /// Absent for this office.
    number: Option<Trust>,
}

impl Outcome for Partners {
    const SCHEMA: &'static str = "saphan.partner.list/1";

    fn text(&self, t: Words) -> String {
        let rows = self.partners.iter().map(|line| {
            let key = match (line.this_office, line.has_key_for_this_week) {
                (true, _) => "cli-partner-this-office",
                (false, true) => "cli-partner-yes",
                (false, false) => "cli-partner-not-yet",
            };
            let number = line.number.as_ref().map_or(String::new(), |trust| trust.text(t));
            let partner = line.partner.to_string();
            let state = line.state.replace(' ', "-");
            let state =
                if is_english(t) { line.state.to_owned() } else { named(t, "partner", &state) };
            [partner, state, t.say(key).to_string(), number, line.takes_said.clone()]
        });
        let head = [
            "cli-head-partner",
            "cli-head-state",
            "cli-head-can-seal",
            "cli-head-number",
            "cli-head-takes",
        ];
        outline::table(heads(t, head), rows)
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
            takes: profile::in_short(&mut office, &view.id, context.now, english()).await?,
            takes_said: profile::in_short(&mut office, &view.id, context.now, context.words)
                .await?,
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

    fn text(&self, t: Words) -> String {
        let Self { this_office, our_number, partner, number, their_number, not_counted } = self;
        let mut text = String::new();
        let ours = t.say("cli-partner-number").with("us", this_office);
        line(&mut text, ours.with("partner", partner));
        line(&mut text, format!("  {our_number}"));
        let trust = t.say("cli-partner-trust").with("partner", partner);
        line(&mut text, trust.with("trust", number.text(t)));
        if let Some(theirs) = their_number {
            line(&mut text, format!("  {theirs}"));
        }
        if !not_counted.is_empty() {
            line(&mut text, t.say("cli-partner-not-counted"));
            let rows = not_counted.iter().map(|one| {
                let referral = one.referral.clone().unwrap_or_default();
                [format!("  {}", one.at_hub), named(t, "step", one.step), referral]
            });
            let mut head = heads(t, ["cli-head-at-hub", "cli-head-step", "cli-head-ref"]);
            head[0].insert_str(0, "  ");
            text += &outline::table(head, rows);
        }
        text
    }

    fn next(&self, _t: Words) -> Option<String> {
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

    fn text(&self, t: Words) -> String {
        let said = t.say("cli-partner-same").with("partner", &self.partner);
        format!("{}\n", said.with("trust", self.number.text(t)))
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some("saphan-agent partner list".to_owned())
    }
}

pub(super) async fn compare(context: &Context, args: &Compare) -> Result<Compared, Failure> {
    let partner = &args.partner;
    let mut office = office::open(context).await?;
    office.check_comparable(partner).await?;
    let typed = match &args.number_file {
        Some(path) => read(path)?,
        None => asked(context.words, office.partner(), partner)?,
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
    /// The same; without a moment where no connection has shown the hub's time yet.
    #[serde(skip)]
    held: Option<Option<UnixSeconds>>,
}

impl Outcome for Confirmed {
    const SCHEMA: &'static str = "saphan.partner.confirm/1";

    fn text(&self, t: Words) -> String {
        let said = match &self.held {
            Some(Some(until)) => t.say("cli-partner-confirmed-held").with("until", until),
            Some(None) => {
                let until = t.say("cli-partner-after-connection");
                t.say("cli-partner-confirmed-held").with("until", until)
            }
            None => t.say("cli-partner-confirmed"),
        };
        format!("{}\n", said.with("partner", &self.partner))
    }

    fn next(&self, _t: Words) -> Option<String> {
        Some(format!("saphan-agent partner compare {}", self.partner))
    }
}

pub(super) async fn confirm(context: &Context, args: &Thaw) -> Result<Confirmed, Failure> {
    let partner = &args.partner;
    let mut office = office::open(context).await?;
    let question = context.words.say("cli-partner-confirm").with("partner", partner).to_string();
    if !args.yes && !secret::agreed(context, &question)? {
        return Err(Failure::new(Exit::Policy, "not-confirmed", "nobody spoke to the partner")
            .said("not-confirmed-spoken")
            .next("telephone the partner first"));
    }
    let left = office.confirm_partner(partner, context.now).await?;
    office.close().await;
    let held = left.map(|left| left.not_before);
    let held_until = held.map(|end| match end {
        Some(end) => end.to_string(),
        None => english().say("cli-partner-after-connection").to_string(),
    });
    Ok(Confirmed { partner: partner.clone(), held_until, held })
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
fn asked(t: Words, us: &PartnerId, partner: &PartnerId) -> Result<TypedNumber, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage("no terminal to ask for the number; give --number-file FILE"));
    }
    let terminal = |error: io::Error| {
        Failure::new(Exit::Failed, "terminal", format!("the terminal does not answer: {error}"))
    };
    let mut stderr = io::stderr().lock();
    let telephone = t.say("cli-partner-telephone").with("partner", partner).with("us", us);
    writeln!(stderr, "{telephone}").map_err(terminal)?;
    let mut number = String::new();
    for group in 1..=GROUPS {
        loop {
            let question = t.say("cli-partner-group").with("group", group).with("groups", GROUPS);
            write!(stderr, "{question} ").and_then(|()| stderr.flush()).map_err(terminal)?;
            let mut line = String::new();
            if io::stdin().read_line(&mut line).map_err(terminal)? == 0 {
                return Err(OfficeError::Number(NumberError::Form).into());
            }
            if TypedNumber::is_group(&line) {
                number += &line;
                break;
            }
            writeln!(stderr, "{}", t.say("cli-partner-five-digits")).map_err(terminal)?;
        }
    }
    Ok(number.parse().map_err(OfficeError::Number)?)
}
