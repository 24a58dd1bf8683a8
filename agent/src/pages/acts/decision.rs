//! What a form of an act says, read whole before the office is asked, and done.

use jiff::tz::TimeZone;
use saphan_protocol::codes::{
    CaseCloseReason, Code, ConsentPurpose, DeclineReason, HandoverMode, HandoverOutcome, InfoTopic,
    RecallReason, Service, ServiceStatus,
};
use saphan_protocol::ids::{PartnerId, ReferralId, StaffCode};
use saphan_protocol::section::{Fact, ServiceOutcome};
use saphan_protocol::tier1::{Date, PersonNo};
use saphan_protocol::time::UnixSeconds;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::act::Act;
use super::asked::status_of;
use crate::disclosure::Typed;
use crate::exit::{Exit, Failure};
use crate::office::{FollowingUp, Office, OfficeError, Planning};
use crate::pages::inputs::{Wrong, any, chosen, nothing_chosen, several, typed};
use crate::pages::seat::Fields;
use crate::pages::{settling, when};

/// What was decided.
pub(super) enum Decision {
    Accept(Vec<Service>, Vec<PersonNo>),
    Ask(InfoTopic),
    Answer(Vec<Fact>),
    Decline(DeclineReason),
    Redirect(PartnerId, DeclineReason),
    Say(Typed),
    Recall(RecallReason),
    AskIdentity(ConsentPurpose, StaffCode),
    RefuseIdentity(DeclineReason),
    LetRead,
    Plan(Planning),
    Agree,
    Received(HandoverOutcome, UnixSeconds),
    NotReceived(HandoverOutcome, UnixSeconds),
    Close(CaseCloseReason),
    Start(Vec<Service>, Date),
    FollowUp(FollowingUp),
    Finish(CaseCloseReason, Vec<ServiceOutcome>),
    Confirm,
}

impl Decision {
    pub(super) fn read(
        act: Act,
        code: &str,
        fields: &Fields,
        now: UnixSeconds,
    ) -> Result<Self, Wrong> {
        if act.is_harmful() {
            confirmed(code, fields).map_err(Wrong::at("reference"))?;
        }
        Ok(match act {
            Act::Accept => Self::Accept(
                several(fields, "service", |text| text.parse().ok())?,
                several(fields, "person", person)?,
            ),
            Act::Ask => Self::Ask(chosen(fields, "topic")?),
            Act::Answer => Self::Answer(facts(fields)?),
            Act::Decline => Self::Decline(chosen(fields, "reason")?),
            Act::Redirect => Self::Redirect(chosen(fields, "to")?, chosen(fields, "reason")?),
            Act::Say => Self::Say(words(fields, "text")?),
            Act::Recall => Self::Recall(chosen(fields, "reason")?),
            Act::AskIdentity => {
                Self::AskIdentity(chosen(fields, "purpose")?, chosen(fields, "officer")?)
            }
            Act::RefuseIdentity => Self::RefuseIdentity(chosen(fields, "reason")?),
            Act::LetRead => Self::LetRead,
            Act::Plan => Self::Plan(planning(fields)?),
            Act::Agree => Self::Agree,
            Act::Received => Self::Received(chosen(fields, "outcome")?, moment(fields, now)?),
            Act::NotReceived => Self::NotReceived(chosen(fields, "outcome")?, moment(fields, now)?),
            Act::Close => Self::Close(chosen(fields, "reason")?),
            Act::Start => Self::Start(
                several(fields, "service", |text| text.parse().ok())?,
                day(fields, now)?,
            ),
            Act::FollowUp => Self::FollowUp(FollowingUp {
                on: day(fields, now)?,
                occasion: chosen(fields, "occasion")?,
                outcome: chosen(fields, "outcome")?,
                persons: several(fields, "person", person)?,
            }),
            Act::Finish => Self::Finish(chosen(fields, "reason")?, outcomes(fields)?),
            Act::Confirm => Self::Confirm,
        })
    }

    /// Does it: the call that the command of the same name makes.
    pub(super) async fn carry_out(
        self,
        office: &mut Office,
        id: &ReferralId,
        now: UnixSeconds,
    ) -> Result<(), OfficeError> {
        match self {
            Self::Accept(services, persons) => office.accept(id, &services, &persons, now).await?,
            Self::Ask(topic) => office.ask(id, topic, now).await?,
            Self::Answer(facts) => office.answer(id, facts, now).await?,
            Self::Decline(reason) => office.decline(id, reason, now).await?,
            Self::Redirect(to, reason) => office.redirect(id, &to, reason, now).await?,
            Self::Say(words) => office.say(id, &words, now).await?,
            Self::Recall(reason) => office.recall(id, reason, now).await?,
            Self::AskIdentity(purpose, officer) => {
                office.ask_identity(id, purpose, &officer, now).await?
            }
            Self::RefuseIdentity(reason) => office.refuse_identity(id, reason, now).await?,
            Self::LetRead => return office.let_read(id, now).await.map(|_| ()),
            Self::Plan(planning) => office.plan(id, &planning, now).await?,
            Self::Agree => office.agree(id, now).await?,
            Self::Received(outcome, at) => office.received(id, outcome, at, now).await?,
            Self::NotReceived(outcome, at) => office.handover_failed(id, outcome, at, now).await?,
            Self::Close(reason) => office.close_referral(id, reason, now).await?,
            Self::Start(services, on) => office.start_service(id, &services, on, now).await?,
            Self::FollowUp(contact) => office.follow_up(id, &contact, now).await?,
            Self::Finish(reason, outcomes) => office.finish(id, reason, &outcomes, now).await?,
            Self::Confirm => office.complete(id, now).await?,
        };
        Ok(())
    }
}

/// The field that is to blame where the office does not take what an act says.
pub(super) fn to_blame(act: Act, failure: &Failure) -> Option<&'static str> {
    match (failure.code().as_str(), act) {
        ("MOMENT_UNFIT", Act::Start | Act::FollowUp) => Some("on"),
        ("MOMENT_UNFIT", _) => Some("at"),
        ("OFFICER_UNKNOWN" | "OFFICER_CANNOT_READ" | "NOBODY_BESIDE", _) => Some("officer"),
        ("PARTNER_NOT_ACTIVE" | "PARTNER_IS_US", _) => Some("to"),
        ("HANDOVER_OUTCOME", _) => Some("outcome"),
        ("SETTLEMENT_WORDS", _) => Some("findings"),
        _ => None,
    }
}

/// Holds that the reference was typed, which nobody does by mistake.
pub(in crate::pages) fn confirmed(code: &str, fields: &Fields) -> Result<(), Failure> {
    let bare = |text: &str| text.replace([' ', '-'], "").to_uppercase();
    if bare(fields.one("reference").unwrap_or_default()) == bare(code) {
        Ok(())
    } else {
        Err(Failure::new(Exit::Usage, "reference-not-typed", "the reference was not typed"))
    }
}

/// A person by number, as forms name them.
pub(in crate::pages) fn person(text: &str) -> Option<PersonNo> {
    text.strip_prefix('P')?.parse::<u8>().ok()?.try_into().ok()
}

/// Words, and what becomes of what is found in them.
fn words(fields: &Fields, name: &str) -> Result<Typed, Wrong> {
    let text = typed(fields, name)?;
    let settlements = settling::settlements(fields).map_err(Wrong::at("findings"))?;
    Ok(Typed { text, settlements })
}

fn moment(fields: &Fields, now: UnixSeconds) -> Result<UnixSeconds, Wrong> {
    Ok(when::moment(fields, "at", &TimeZone::system())?.unwrap_or(now))
}

fn day(fields: &Fields, now: UnixSeconds) -> Result<Date, Wrong> {
    match when::day(fields, "on")? {
        Some(day) => Ok(day),
        None => Ok(Date::try_from(now.date()).map_err(|_| OfficeError::Clock)?),
    }
}

fn planning(fields: &Fields) -> Result<Planning, Wrong> {
    let at = when::moment(fields, "at", &TimeZone::system())?;
    let mode: Option<HandoverMode> =
        fields.one("mode").is_some().then(|| chosen(fields, "mode")).transpose()?;
    Ok(Planning {
        at: at.ok_or_else(|| Wrong::at("at")(nothing_chosen()))?,
        mode,
        place: words(fields, "place")?,
        persons: several(fields, "person", person)?,
    })
}

/// What came of each service that the form names.
fn outcomes(fields: &Fields) -> Result<Vec<ServiceOutcome>, Wrong> {
    let asked = Service::CODES.iter().copied().filter(|one| fields.names(&status_of(*one)));
    let outcome = |service| {
        let status: ServiceStatus = chosen(fields, &status_of(service))?;
        Ok(ServiceOutcome { status, service })
    };
    asked.map(outcome).collect()
}

/// The kinds of facts that are codes, each a field of its own.
const CODED: [&str; 8] = [
    "age_basis",
    "age_method",
    "purpose",
    "risk",
    "service",
    "document",
    "migration",
    "proceeding",
];

/// All facts of an answer; at least one.
fn facts(fields: &Fields) -> Result<Vec<Fact>, Wrong> {
    let mut facts = any(fields, "plainly", |text| fact(json!(text)))?;
    let counts = any(fields, "count", |text| {
        fact(json!({ "count": when::number(text).and_then(|count| u8::try_from(count).ok())? }))
    });
    let number = || Failure::new(Exit::Usage, "number-unfit", "this is no number from 0 to 255");
    facts.extend(counts.map_err(|_| Wrong::at("count")(number()))?);
    if let Some(date) = when::day(fields, "date")? {
        facts.push(Fact::Date(date));
    }
    for kind in CODED {
        facts.extend(any(fields, kind, |code| fact(json!({ kind: code })))?);
    }
    // Languages are of an open list, and are typed by their codes.
    let languages = fields.all("language").flat_map(|all| all.split([',', ' ']));
    for code in languages.filter(|code| !code.is_empty()) {
        let read = fact(json!({ "language": code.to_lowercase() }));
        let unfit = || Failure::new(Exit::Usage, "language-unfit", "this is no code of a language");
        facts.push(read.ok_or_else(|| Wrong::at("language")(unfit()))?);
    }
    if facts.is_empty() { Err(Wrong::at("plainly")(nothing_chosen())) } else { Ok(facts) }
}

fn fact<T: DeserializeOwned>(value: Value) -> Option<T> {
    serde_json::from_value(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_as_many_facts_of_each_kind_as_were_chosen() {
        let read = |form: &str| facts(&Fields::read(form.as_bytes()));

        let form = "plainly=yes&count=2&date-day=3&date-month=12&date-year=2569&language=lao,+THA";
        let all = read(&format!("{form}&service=maternity&service=education"));

        let all = all.ok().expect("facts");
        assert_eq!(all.len(), 7, "{all:?}");
        assert!(all.contains(&Fact::Yes) && all.contains(&Fact::Count(2)), "{all:?}");
        assert!(all.contains(&Fact::Service(Service::Education)), "{all:?}");
    }

    #[test]
    fn an_answer_without_facts_or_with_an_unfit_one_is_none() {
        let field = |form: &str| {
            let wrong = facts(&Fields::read(form.as_bytes())).err();
            wrong.and_then(|wrong| wrong.field)
        };

        assert_eq!(field("").as_deref(), Some("plainly"));
        assert_eq!(field("count=300").as_deref(), Some("count"));
        assert_eq!(field("service=magic").as_deref(), Some("service"));
        assert_eq!(field("language=lao,x1").as_deref(), Some("language"));
        assert_eq!(field("date-day=40&date-month=1&date-year=2026").as_deref(), Some("date"));
    }

    #[test]
    fn a_finish_tells_of_each_service_that_was_asked_about() {
        let read = |form: &str| outcomes(&Fields::read(form.as_bytes()));

        let both = read("status-education=completed&status-maternity=cancelled").ok();
        assert_eq!(both.map(|all| all.len()), Some(2));
        let open = read("status-education=completed&status-maternity=").err();
        assert_eq!(open.and_then(|wrong| wrong.field).as_deref(), Some("status-maternity"));
    }
}
