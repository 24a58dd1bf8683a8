//! What each act asks for.

use std::collections::BTreeSet;

use saphan_protocol::codes::{
    AgeAssessmentMethod, AgeBasis, CaseCloseReason, Code, ConsentPurpose, DeclineReason,
    DocumentType, FollowupOutcome, FollowupType, HandoverMode, HandoverOutcome, InfoTopic,
    MigrationStatus, ProceedingStage, RecallReason, RiskFlag, Service, ServiceStatus,
};
use saphan_protocol::ids::{PartnerId, StaffCode};
use saphan_protocol::safe_text::{PLACE_CHARS_MAX, SUMMARY_CHARS_MAX};
use saphan_protocol::section::HandoverReport;
use saphan_protocol::tier1::PersonNo;
use saphan_protocol::time::UnixSeconds;

use super::act::Act;
use crate::office::ReferralView;
use crate::pages::inputs::{Input, named, named_of};
use crate::pages::language::Words;
use crate::pages::seat::Fields;

/// What of the office a form offers beside the referral itself.
#[derive(Default)]
pub(super) struct Known {
    /// Officers who may read who a person is.
    pub(super) readers: Vec<StaffCode>,
    /// Other partners of the network.
    pub(super) partners: Vec<PartnerId>,
}

/// The inputs of an act's form.
pub(super) fn inputs(
    t: Words,
    act: Act,
    view: &ReferralView,
    known: &Known,
    before: &Fields,
) -> Vec<Input> {
    match act {
        Act::Accept => accepting(t, view, before),
        Act::Ask => vec![Input::code::<InfoTopic>(t, "topic", "act-topic", before)],
        Act::Answer => answering(t, before),
        Act::Decline | Act::RefuseIdentity => {
            vec![Input::code::<DeclineReason>(t, "reason", "act-reason", before)]
        }
        Act::Redirect => vec![
            partner(t, view, known, before),
            Input::code::<DeclineReason>(t, "reason", "act-why-not-here", before),
        ],
        Act::Recall => vec![Input::code::<RecallReason>(t, "reason", "act-reason", before)],
        Act::Say => vec![
            Input::text("text", t.say("act-text"), SUMMARY_CHARS_MAX, before)
                .hint(t.say("act-text-hint")),
        ],
        Act::AskIdentity => asking_identity(t, known, before),
        Act::Plan => planning(t, view, before),
        Act::Received => reporting(t, before, true),
        Act::NotReceived => reporting(t, before, false),
        Act::Start => starting(t, view, before),
        Act::FollowUp => following_up(t, view, before),
        Act::Finish => finishing(t, view, before),
        Act::Close => vec![Input::code::<CaseCloseReason>(t, "reason", "act-reason", before)],
        Act::Agree | Act::Confirm | Act::LetRead => Vec::new(),
    }
}

/// All services and persons that are asked for, to be taken whole or in part.
fn accepting(t: Words, view: &ReferralView, before: &Fields) -> Vec<Input> {
    let Some(record) = &view.tier1 else { return Vec::new() };
    let asked: BTreeSet<Service> = record.services.iter().map(|one| one.service).collect();
    let everybody = record.persons.iter().map(|person| person.pid).collect();
    vec![
        Input::many("service", t.say("act-services"), named_of(t, asked), before),
        Input::many("person", t.say("act-persons"), persons(t, view, everybody), before),
    ]
}

/// Persons by number, with what the record says of them.
fn persons(t: Words, view: &ReferralView, wanted: Vec<PersonNo>) -> Vec<(String, String)> {
    let record = view.tier1.iter().flat_map(|record| &record.persons);
    let of = record.filter(|person| wanted.contains(&person.pid)).map(|person| {
        let sex = t.code("sex", person.sex.as_str());
        let age = t.code("age_band", person.age_band.as_str());
        (person.pid.to_string(), format!("{}: {sex}, {age}", person.pid))
    });
    of.collect()
}

/// The persons who were accepted, to choose among.
fn travellers(t: Words, view: &ReferralView, before: &Fields) -> Input {
    let accepted = view.acceptance.as_ref().map(|one| one.persons.clone()).unwrap_or_default();
    Input::many("person", t.say("act-persons"), persons(t, view, accepted), before)
}

fn accepted_services(view: &ReferralView) -> Vec<Service> {
    view.acceptance.as_ref().map(|one| one.services.clone()).unwrap_or_default()
}

/// Facts of every kind that an answer may hold.
fn answering(t: Words, before: &Fields) -> Vec<Input> {
    let plainly = [("yes", "yes"), ("no", "no"), ("not_known", "answer-not-known")];
    let plainly = plainly.map(|(value, id)| (value.to_owned(), t.say(id).to_string()));
    let mut inputs = vec![
        Input::one("plainly", t.say("answer-plainly"), plainly, before).optional(),
        Input::number("count", t.say("answer-count"), u32::from(u8::MAX), before).optional(),
        Input::day(t, "date", "answer-date", before).optional(),
    ];
    let mut list = |name: &'static str, label: &'static str, all: Vec<(String, String)>| {
        inputs.push(Input::folded(name, t.say(label), all, before));
    };
    list("age_basis", "answer-age-basis", named::<AgeBasis>(t));
    list("age_method", "answer-age-method", named::<AgeAssessmentMethod>(t));
    list("purpose", "answer-purpose", named::<ConsentPurpose>(t));
    list("risk", "answer-risk", named::<RiskFlag>(t));
    list("service", "answer-service", named::<Service>(t));
    list("document", "answer-document", named::<DocumentType>(t));
    list("migration", "answer-migration", named::<MigrationStatus>(t));
    list("proceeding", "answer-proceeding", named::<ProceedingStage>(t));
    let languages = Input::line("language", t.say("answer-language"), before);
    inputs.push(languages.hint(t.say("answer-language-hint")).optional());
    inputs
}

fn partner(t: Words, view: &ReferralView, known: &Known, before: &Fields) -> Input {
    let others = known.partners.iter().filter(|one| **one != view.partner && **one != view.us);
    let others = others.map(|one| (one.to_string(), one.to_string()));
    Input::select("to", t.say("act-redirect-to"), "", others, before)
}

fn asking_identity(t: Words, known: &Known, before: &Fields) -> Vec<Input> {
    let readers = known.readers.iter().map(|code| (code.to_string(), code.to_string()));
    vec![
        Input::code::<ConsentPurpose>(t, "purpose", "act-purpose", before),
        Input::select("officer", t.say("act-officer"), "", readers, before)
            .hint(t.say("act-officer-hint")),
    ]
}

fn planning(t: Words, view: &ReferralView, before: &Fields) -> Vec<Input> {
    let usual = view.tier1.as_ref().and_then(|record| record.handover_mode);
    let usual = usual.map(|mode| t.code(HandoverMode::LIST, mode.as_str())).unwrap_or_default();
    let none = t.say("act-mode-usual").with("mode", usual);
    let modes = named::<HandoverMode>(t);
    vec![
        Input::moment(t, "at", "act-at", before).hint(t.say("act-at-hint")),
        Input::text("place", t.say("act-place"), PLACE_CHARS_MAX, before)
            .hint(t.say("act-place-hint")),
        Input::select("mode", t.say("act-mode"), none, modes, before).optional(),
        travellers(t, view, before),
    ]
}

/// The outcomes of a hand-over that somebody has come to, or nobody has.
fn reporting(t: Words, before: &Fields, arrived: bool) -> Vec<Input> {
    let fits = |outcome: &HandoverOutcome| {
        let report = HandoverReport { at: UnixSeconds::new(0), outcome: *outcome };
        report.is_arrival() == arrived
    };
    let outcomes = HandoverOutcome::CODES.iter().copied().filter(fits);
    vec![
        Input::one("outcome", t.say("act-outcome"), named_of(t, outcomes), before),
        Input::moment(t, "at", "act-when", before).hint(t.say("act-when-hint")).optional(),
    ]
}

fn starting(t: Words, view: &ReferralView, before: &Fields) -> Vec<Input> {
    let services = named_of(t, accepted_services(view));
    vec![
        Input::many("service", t.say("act-services-began"), services, before),
        Input::day(t, "on", "act-first-day", before).hint(t.say("act-today-hint")).optional(),
    ]
}

fn following_up(t: Words, view: &ReferralView, before: &Fields) -> Vec<Input> {
    vec![
        Input::code::<FollowupType>(t, "occasion", "act-occasion", before),
        Input::code::<FollowupOutcome>(t, "outcome", "act-how-is", before),
        travellers(t, view, before),
        Input::day(t, "on", "act-on", before).hint(t.say("act-today-hint")).optional(),
    ]
}

/// Name of the field that asks what came of a service.
pub(super) fn status_of(service: Service) -> String {
    format!("status-{service}")
}

/// What came of each service that was accepted, and why the work ends.
fn finishing(t: Words, view: &ReferralView, before: &Fields) -> Vec<Input> {
    let mut inputs = vec![Input::code::<CaseCloseReason>(t, "reason", "act-why-ends", before)];
    for service in accepted_services(view) {
        let label = t.say("act-came-of").with("service", t.code("service", service.as_str()));
        let all = named::<ServiceStatus>(t);
        inputs.push(Input::select(status_of(service), label, "", all, before));
    }
    inputs
}
