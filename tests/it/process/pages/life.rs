//! What follows an acceptance, in the pages of both offices: answers, hand-over, service, end.

use saphan_tests::process::{Answer, Browser, Network, Office, eventually};

/// The values that a form offers for a field.
pub(super) fn offered<'a>(form: &'a Answer, field: &str) -> Vec<&'a str> {
    let before = format!("name=\"{field}\" value=\"");
    let parts = form.body.split(before.as_str()).skip(1);
    parts.filter_map(|rest| rest.split('"').next()).collect()
}

/// A browser in an office with pages, and the page of a referral.
pub(super) struct Desk {
    pub(super) browser: Browser,
    page: String,
}

impl Desk {
    pub(super) fn of(office: &Office, referral: &str) -> Self {
        Self { browser: Browser::unlocked(office), page: format!("/referral/{referral}") }
    }

    pub(super) fn sees(&mut self, text: &str) {
        eventually(&format!("the page says {text:?}"), || {
            self.browser.get(&self.page).body.contains(text).then_some(())
        });
    }

    /// Opens the form of an act, and sends it as the page is.
    pub(super) fn does(&mut self, act: &str, fields: &[(&str, &str)]) -> Answer {
        let path = format!("{}/{act}", self.page);
        let form = self.browser.get(&path);
        assert_eq!(form.status, 200, "{act}: {}", form.body);
        let times = form.hidden("times").expect("how often it was done");
        self.browser.submit(&path, &[&[("times", times.as_str())], fields].concat())
    }
}

const PERSON: (&str, &str) = ("person", "P1");

#[test]
fn a_person_is_handed_over_helped_and_the_work_ends_in_the_pages() {
    let mut network = Network::start();
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    network.nkw.serve_pages();
    let mut bsp = Desk::of(&network.bsp, &referral);
    let mut nkw = Desk::of(&network.nkw, &referral);
    nkw.sees("Nobody has opened it here yet");
    nkw.browser.submit(&format!("{}/open", nkw.page), &[]).says(&["opened"]);

    nkw.does("ask", &[("topic", "documents_held")]).says(&["Asked."]);
    bsp.sees("Answer the question");
    let empty = bsp.does("answer", &[]);
    assert_eq!(empty.status, 400);
    empty.says(&["NOTHING_CHOSEN", "href=\"#plainly\"", "Which documents"]);
    let facts = [("document", "passport"), ("document", "national_id"), ("count", "2")];
    bsp.does("answer", &facts).says(&["Answered.", "2, Passport, National identity card"]);
    nkw.sees("National identity card");

    let accept = nkw.browser.get(&format!("{}/accept", nkw.page));
    let services: Vec<String> =
        offered(&accept, "service").into_iter().map(str::to_owned).collect();
    let taken: Vec<(&str, &str)> =
        services.iter().map(|one| ("service", one.as_str())).chain([PERSON]).collect();
    nkw.does("accept", &taken).says(&["Accepted."]);
    bsp.sees("<strong>accepted</strong>");

    let place = "the checkpoint at the bridge";
    let at = [("at-day", "3"), ("at-month", "12"), ("at-year", "2599"), ("at-hour", "๙")];
    let plan = |place| [&at[..], &[("place", place), PERSON]].concat();
    let no_hour = nkw.does("plan", &[&at[..3], &[("place", place), PERSON]].concat());
    assert_eq!(no_hour.status, 400);
    no_hour.says(&["DATE_UNFIT", "href=\"#at\"", place, "value=\"2599\""]);
    let open = nkw.does("plan", &plan("Telephone +66 2 123 4567 at the bridge"));
    assert_eq!(open.status, 422, "{}", open.body);
    open.says(&["1 passage may tell who a person is", "+66 2 123 4567</q>"]);
    nkw.does("plan", &plan(place)).says(&["Proposed.", "Hand-over proposed", "2056"]);
    bsp.sees("Hand-over proposed");
    assert!(!bsp.browser.get(&bsp.page).body.contains(place), "where it is stays masked");
    bsp.browser.get(&format!("{}/agree", bsp.page)).says(&[place, "At a land border", "P1"]);
    bsp.does("agree", &[]).says(&["Agreed.", "Hand-over agreed"]);
    nkw.sees("Hand-over agreed");

    let wrong = nkw.does("received", &[("outcome", "no_show")]);
    assert_eq!(wrong.status, 400, "nobody came, so nobody was received: {}", wrong.body);
    nkw.does("received", &[("outcome", "received_safe")]).says(&["Reported.", "Came, safe"]);
    bsp.sees("Came, safe");
    let began: Vec<_> = services.iter().map(|one| ("service", one.as_str())).collect();
    nkw.does("start", &began).says(&["Reported.", "being helped"]);
    let contact = [("occasion", "in_care"), ("outcome", "safe_needs_support"), PERSON];
    nkw.does("follow-up", &contact).says(&["Report: In care", "Safe, needs more support"]);
    let twice = [&contact[..], &[("times", "0")]].concat();
    let twice = nkw.browser.post(&format!("{}/follow-up", nkw.page), &twice);
    assert_eq!(twice.status, 409, "a second press of the button reports nothing twice");
    twice.says(&["DONE_MEANWHILE", "value=\"safe_needs_support\" checked"]);

    let names: Vec<String> = services.iter().map(|one| format!("status-{one}")).collect();
    let mut ends: Vec<_> = names.iter().map(|name| (name.as_str(), "completed")).collect();
    ends.push(("reason", "goals_met"));
    let missing = nkw.does("finish", &[&ends[1..], &[(names[0].as_str(), "")]].concat());
    assert_eq!(missing.status, 400);
    missing.says(&[&format!("href=\"#{}\"", names[0])]);
    nkw.does("finish", &ends).says(&["Proposed.", "Completed"]);
    bsp.sees("The work is to end, because");
    let unsure = bsp.does("confirm", &[]);
    assert_eq!(unsure.status, 400);
    unsure.says(&["REFERENCE_NOT_TYPED", "What was planned is reached", "Type "]);
    bsp.does("confirm", &[("reference", &referral)]).says(&["Confirmed.", "finished"]);
    network.nkw.awaits(&referral, "completed");
    bsp.browser.get("/sent").says(&["Closed (1)"]);
    network.end();
}

#[test]
fn what_was_sent_stays_in_the_time_line_byte_for_byte() {
    let mut network = Network::start();
    network.nkw.serve();
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    network.nkw.awaits(&referral, "delivered");
    let mut bsp = Browser::unlocked(&network.bsp);
    let page = bsp.get(&format!("/referral/{referral}"));
    let step = page.body.split("/step/").nth(1).and_then(|rest| rest.split('"').next());
    let step = format!("/referral/{referral}/step/{}", step.expect("a step in the time line"));

    let masked = bsp.get(&step);
    masked.says(&["referral sent", "Exactly these bytes were signed", "It is masked"]);
    assert!(!masked.body.contains("Age rests on"), "{}", masked.body);
    let shown = bsp.post(&step, &[]);
    shown.says(&["Age rests on", &format!("60;url=/referral/{referral}")]);

    let unknown = bsp.get(&format!("/referral/{referral}/step/{}", "0".repeat(64)));
    assert_eq!(unknown.status, 404);
    network.end();
}

#[test]
fn a_referral_is_passed_on_to_a_partner_and_only_to_one() {
    let mut network = Network::start();
    network.bsp.serve();
    let referral = network.refers_a_case();
    network.nkw.serve_pages();
    let mut nkw = Desk::of(&network.nkw, &referral);
    nkw.sees("Nobody has opened it here yet");
    nkw.browser.submit(&format!("{}/open", nkw.page), &[]).says(&["Pass on"]);

    let unknown = nkw.does("redirect", &[("to", "xyz-se"), ("reason", "no_capacity")]);

    assert_ne!(unknown.status, 200);
    unknown.says(&["PARTNER_NOT_ACTIVE", "value=\"no_capacity\" checked"]);
    nkw.does("decline", &[("reason", "no_capacity")]).says(&["Declined."]);
    network.bsp.awaits(&referral, "declined");
    network.end();
}
