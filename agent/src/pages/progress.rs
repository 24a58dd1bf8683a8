//! What became of a referral after it was sent, in words: questions, hand-over, service, end.

use saphan_protocol::codes::{CaseCloseReason, Code, HandoverMode, HandoverOutcome};
use saphan_protocol::lifecycle::Side;
use saphan_protocol::section::{Fact, HandoverPlan, OpeningKey};
use saphan_protocol::tier1::PersonNo;

use super::language::Words;
use crate::office::{ReferralView, Said};
use crate::said;

/// A line of it: what it is, and what was said.
pub(super) type Line = (String, String);

fn line(t: Words, id: &'static str, value: impl ToString) -> Line {
    (t.say(id).to_string(), value.to_string())
}

fn named<C: Code>(t: Words, codes: impl IntoIterator<Item = C>) -> String {
    let names = codes.into_iter().map(|code| t.code(C::LIST, code.code()));
    names.collect::<Vec<_>>().join(", ")
}

fn numbers(persons: &[PersonNo]) -> String {
    persons.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The open question.
pub(super) fn question(t: Words, view: &ReferralView) -> Vec<Line> {
    let asked = view.question.as_ref();
    asked.map(|one| line(t, "fact-question", named(t, [one.topic]))).into_iter().collect()
}

/// Who asks for identity, and what for.
pub(super) fn request(t: Words, view: &ReferralView) -> Vec<Line> {
    let Some(asked) = &view.request else { return Vec::new() };
    let mut lines = vec![
        line(t, "fact-asked-by", &asked.officer),
        line(t, "fact-asked-for", named(t, [asked.purpose])),
    ];
    if let Some(release) = &view.release {
        lines.push(line(t, "fact-released-until", t.moment(release.until)));
    }
    if let Some(opening) = &view.opening {
        let how = match opening.key {
            OpeningKey::Supervisor => "identity-opened-two",
            OpeningKey::BreakGlass => "identity-opened-alone",
        };
        lines.push(line(t, "fact-opened", t.say(how)));
    }
    lines
}

/// The plan that waits for an agreement, its place too.
pub(super) fn proposal(t: Words, view: &ReferralView) -> Vec<Line> {
    let plan = view.progress.proposed.as_ref();
    plan.map(|plan| whole_plan(t, view, plan)).unwrap_or_default()
}

/// The plan that both offices agree to, its place too.
pub(super) fn agreement(t: Words, view: &ReferralView) -> Vec<Line> {
    let plan = view.progress.agreed.as_ref();
    plan.map(|plan| whole_plan(t, view, plan)).unwrap_or_default()
}

fn whole_plan(t: Words, view: &ReferralView, said: &Said<HandoverPlan>) -> Vec<Line> {
    let HandoverPlan { at, mode, place, persons } = &said.content;
    vec![
        line(t, "plan-by", view.office(said.by)),
        line(t, "plan-at", t.moment(*at)),
        line(t, "plan-place", place.expose()),
        line(t, "plan-mode", named::<HandoverMode>(t, [*mode])),
        line(t, "plan-persons", numbers(persons)),
    ]
}

/// What the receiver says came of its work.
pub(super) fn report(t: Words, view: &ReferralView) -> Vec<Line> {
    let Some(said) = &view.progress.report else { return Vec::new() };
    let mut lines = vec![line(t, "fact-ends", named::<CaseCloseReason>(t, [said.content.reason]))];
    lines.extend(said.content.services.iter().map(|one| {
        let service = t.code("service", one.service.as_str());
        (service, t.code("service_status", one.status.as_str()))
    }));
    lines
}

/// A fact of an answer in words.
fn fact(t: Words, fact: &Fact) -> String {
    match fact {
        Fact::Yes => t.say("yes").to_string(),
        Fact::No => t.say("no").to_string(),
        Fact::NotKnown => t.say("answer-not-known").to_string(),
        Fact::Count(count) => count.to_string(),
        Fact::Date(date) => t.day_of(*date),
        Fact::AgeBasis(code) => named(t, [*code]),
        Fact::AgeMethod(code) => named(t, [*code]),
        Fact::Purpose(code) => named(t, [*code]),
        Fact::Risk(code) => named(t, [*code]),
        Fact::Service(code) => named(t, [*code]),
        Fact::Document(code) => named(t, [*code]),
        Fact::Language(code) => said::named::language(t, code.as_str()),
        Fact::Migration(code) => named(t, [*code]),
        Fact::Proceeding(code) => named(t, [*code]),
    }
}

/// All of it, in the order in which it happens; where a person is met only if it `is_shown`.
pub(super) fn facts(t: Words, view: &ReferralView, is_shown: bool) -> Vec<Line> {
    let progress = &view.progress;
    let mut facts = Vec::new();
    facts.extend(question(t, view));
    if let Some(answer) = &view.answer {
        let all: Vec<_> = answer.facts.iter().map(|one| fact(t, one)).collect();
        let about = named(t, [answer.topic]);
        facts.push((t.say("fact-answer").with("topic", about).to_string(), all.join(", ")));
    }
    if let Some(accepted) = &view.acceptance {
        facts.push(line(t, "fact-accepted", named(t, accepted.services.iter().copied())));
        facts.push(line(t, "fact-accepted-persons", numbers(&accepted.persons)));
    }
    if let Some(decline) = &view.decline {
        facts.push(line(t, "fact-declined", named(t, [decline.reason])));
    }
    if let Some(said) = &progress.redirect {
        facts.push(line(t, "fact-redirected", &said.content.partner));
        facts.push(line(t, "fact-declined", named(t, [said.content.reason])));
    }
    if let Some(recall) = &view.recall {
        facts.push(line(t, "fact-recalled", named(t, [recall.reason])));
    }
    facts.extend(request(t, view));
    facts.extend(work(t, view, is_shown));
    facts
}

/// Hand-over, service and end.
fn work(t: Words, view: &ReferralView, is_shown: bool) -> Vec<Line> {
    let progress = &view.progress;
    let mut facts = Vec::new();
    for (id, plan) in
        [("fact-plan-agreed", &progress.agreed), ("fact-plan-proposed", &progress.proposed)]
    {
        let Some(plan) = plan else { continue };
        let text = t
            .say("plan-in-short")
            .with("by", view.office(plan.by))
            .with("at", t.moment(plan.content.at))
            .with("mode", named::<HandoverMode>(t, [plan.content.mode]))
            .with("persons", numbers(&plan.content.persons));
        facts.push(line(t, id, text));
        if is_shown {
            facts.push(line(t, "plan-place", plan.content.place.expose()));
        }
    }
    for said in &progress.handovers {
        let how = named::<HandoverOutcome>(t, [said.content.outcome]);
        let text = t.say("fact-outcome-at").with("outcome", how);
        facts.push(line(t, "fact-handover", text.with("at", t.moment(said.content.at))));
    }
    if let Some(said) = &progress.started {
        let services = named(t, said.content.services.iter().copied());
        let text = t.say("fact-services-since").with("services", services);
        facts.push(line(t, "fact-started", text.with("on", t.day_of(said.content.on))));
    }
    for said in &progress.follow_ups {
        let content = &said.content;
        let label = t.say("fact-follow-up").with("occasion", named(t, [content.occasion]));
        let text = t
            .say("fact-how-is")
            .with("outcome", named(t, [content.outcome]))
            .with("on", t.day_of(content.on))
            .with("persons", numbers(&content.persons));
        facts.push((label.to_string(), text.to_string()));
    }
    facts.extend(report(t, view));
    if let Some(said) = &progress.closed {
        facts.push(line(t, "fact-closed", named::<CaseCloseReason>(t, [said.content.reason])));
    }
    facts
}

/// What the offices wrote to each other.
pub(super) fn messages(t: Words, view: &ReferralView) -> Vec<Line> {
    let all = view.progress.messages.iter().map(|said| {
        let by = view.office(said.by);
        let at = said.at.map_or_else(|| t.say("not-left-yet").to_string(), |at| t.moment(at));
        let label = format!("{}, {at}", t.say("fact-said").with("by", by));
        (label, said.content.text.expose().to_owned())
    });
    all.collect()
}

/// Whether this office is the one that referred.
pub(super) fn is_origin(view: &ReferralView) -> bool {
    view.side == Side::Origin
}
