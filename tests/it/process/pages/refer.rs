//! A referral from the file to the partner and back, in the pages of the office that sends it.

use std::fs::OpenOptions;
use std::io::Write as _;

use saphan_tests::cases::of_a_woman;
use saphan_tests::process::{Answer, Browser, Network, eventually};
use serde_json::{Value, json};

const NUMBER: &str = "2026-0031";
/// A name of the example, as its passport writes it.
const NAME: &str = "CHANTHALA MIXAYPHONEKHAM";
const WORDS: &str = "She is reached on +66 2 123 4567, mornings only.";

/// The code of the referral that an answer leads to.
fn referral_of(answer: &Answer) -> String {
    let to = answer.leads_to().expect("it leads to the referral");
    let (_, code) = to.split_once("/referral/").expect("a page of a referral");
    code.split('?').next().unwrap_or(code).to_owned()
}

fn imports(network: &Network, change: impl FnOnce(&mut Value)) {
    let mut case: Value = serde_json::from_str(&of_a_woman(NUMBER)).expect("JSON");
    change(&mut case);
    let file = network.file("case.json", &case.to_string());
    network.bsp.run(&["file", "import", &file]).done();
}

#[test]
fn a_referral_is_made_in_four_steps_told_more_and_taken_back() {
    let mut network = Network::start();
    network.nkw.serve();
    imports(&network, |_| {});
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    assert_eq!(bsp.get("/new/check").leads_to(), Some("/new"), "nothing was chosen yet");

    bsp.get("/new").says(&["Step 1 of 4.", NUMBER, "nkw-la"]);
    let partners = bsp.post("/new/partner", &[("case", NUMBER)]);
    partners.says(&["Step 2 of 4.", "value=\"nkw-la\"", "has not said what it takes"]);
    let chosen = [("case", NUMBER), ("to", "nkw-la")];
    let need = bsp.post("/new/need", &chosen);
    need.says(&["Step 3 of 4.", "Service asked for", "Consent", "Valid until"]);
    let check = bsp.post("/new/check", &chosen);
    check.says(&[
        "Step 4 of 4.",
        "stays here",
        "nkw-la will read",
        "The hub can see",
        "KiB at most (padded)",
    ]);
    check.says(&["What stands in your file is masked", "Underlined is what does not stand so"]);
    assert!(!check.body.contains(NAME), "who she is is masked: {}", check.body);
    let shown = bsp.post("/new/check", &[&chosen[..], &[("show", "yes")]].concat());
    shown.says(&[NAME, "60;url=/new/check"]);
    let masked = bsp.get("/new/check");
    masked.says(&["Step 4 of 4.", "nkw-la will read"]);
    assert!(!masked.body.contains(NAME), "and again after a minute");
    let again = bsp.post("/new/check", &chosen);
    let hash = check.hidden("hash").expect("a mark");
    assert_eq!(again.hidden("hash"), Some(hash.clone()), "what was shown is kept");
    let other = bsp.post("/new/send", &[&chosen[..], &[("hash", "00")]].concat());
    assert_eq!(other.status, 409);
    other.says(&["PREVIEW_CHANGED"]);
    bsp.get("/new");
    let sent = bsp.post("/new/send", &[&chosen[..], &[("hash", &hash)]].concat());
    let referral = referral_of(&sent);
    let page = format!("/referral/{referral}");
    bsp.get(&page).says(&["to nkw-la", "on its way", "What was sent"]);
    let twice = bsp.post("/new/send", &[&chosen[..], &[("hash", &hash)]].concat());
    assert_eq!(twice.status, 409, "{}", twice.body);

    eventually("it is at nkw-la", || network.nkw.state_of(&referral));
    network.nkw.run(&["show", &referral]).done();
    network.nkw.run(&["accept", &referral]).done();
    eventually("the acceptance is here", || {
        bsp.get(&page).body.contains("<strong>accepted</strong>").then_some(())
    });
    let stages = format!("{page}/disclose");
    eventually("what follows acceptance has left", || {
        let shown = bsp.get(&stages);
        (shown.body.matches("told<").count() == 2).then_some(())
    });
    let early = bsp.post(&format!("{stages}/3"), &[("purpose", "family_tracing")]);
    assert_eq!(early.status, 409, "nobody asks who she is: {}", early.body);

    let withdraw = format!("{page}/withdraw");
    bsp.get(&withdraw).says(&["nkw-la was told:", "What was read cannot be unread"]);
    let unsure = bsp.post(&withdraw, &[("scope", "everything"), ("reference", "7F3-K2Q")]);
    assert_eq!(unsure.status, 400);
    bsp.get(&withdraw);
    let fields = [("scope", "everything"), ("reference", referral.as_str())];
    bsp.submit(&withdraw, &fields).says(&["Consent is withdrawn", "Frozen:"]);
    network.nkw.awaits(&referral, "frozen");
    network.stop_hub();
}

#[test]
fn words_for_the_partner_are_settled_before_anything_is_drafted() {
    let mut network = Network::start();
    network.nkw.serve();
    imports(&network, |case| case["referral"]["safe_summary"] = json!(WORDS));
    let settings = network.bsp.dir().join("agent.toml");
    let mut settings = OpenOptions::new().append(true).open(settings).expect("settings");
    settings.write_all(b"\n[disclosure]\nsafe_summary = \"on\"\n").expect("written");
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let chosen = [("case", NUMBER), ("to", "nkw-la")];
    bsp.get("/new");

    bsp.post("/new/need", &chosen).says(&["settled in the next step"]);
    let open = bsp.post("/new/check", &chosen);
    assert_eq!(open.status, 422, "{}", open.body);
    open.says(&["1 passage may tell who a person is", "<q>+66 2 123 4567</q>", "Summary:"]);
    let settle = |words| [&chosen[..], &[("how-1", "generalise"), ("words-1", words)]].concat();
    let unsaid = bsp.post("/new/check", &settle(""));
    unsaid.says(&["SETTLEMENT_WORDS", "<q>+66 2 123 4567</q>"]);
    let check = bsp.post("/new/check", &settle("her usual number"));
    check.says(&[
        "She is reached on <ins><span class=\"heard\">[replaced] </span>her usual number</ins>, mornings",
        "it carries words",
    ]);
    assert!(!check.body.contains("123 4567"), "{}", check.body);
    let hash = check.hidden("hash").expect("a mark");
    let sent = bsp.post("/new/send", &[&chosen[..], &[("hash", &hash)]].concat());

    let referral = referral_of(&sent);
    bsp.follow(&format!("/referral/{referral}?done=drafted"))
        .says(&["It is drafted, and nothing has left", "waits for a second person"]);
    bsp.get("/queue").says(&[&referral, "a supervisor, not lo-01"]);
    let approve = format!("/referral/{referral}/approve");
    let own = bsp.get(&approve);
    own.says(&["lo-01 has drafted this for nkw-la", "her usual number", "Somebody else has to"]);
    assert_eq!(own.hidden("mark"), None, "nothing to press: {}", own.body);
    let mut sv = Browser::unlocked_by(&network.bsp, "sv-01");
    let mark = sv.get(&approve).hidden("mark").expect("a mark");
    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get(&approve);
    let own = bsp.post(&approve, &[("mark", &mark)]);
    assert_eq!(own.status, 403, "nobody is the second person of themselves: {}", own.body);
    let mut sv = Browser::unlocked_by(&network.bsp, "sv-01");
    sv.get(&approve);
    let other = sv.post(&approve, &[("mark", "00")]);
    assert_eq!(other.status, 409, "it is not what was looked at");
    sv.get(&approve);
    sv.submit(&approve, &[("mark", &mark)]).says(&["Approved."]);
    eventually("it is at nkw-la", || network.nkw.state_of(&referral));
    let read = network.nkw.run(&["show", &referral, "--peek"]).done();
    assert_eq!(
        read["record"]["safe_summary"],
        "She is reached on her usual number, mornings only."
    );
    network.stop_hub();
}

#[test]
fn a_partner_that_says_it_cannot_take_it_is_asked_all_the_same_for_a_reason() {
    let mut network = Network::start();
    network.nkw.run(&["profile", "set", "--services", "education", "--countries", "LA"]).done();
    network.nkw.serve();
    imports(&network, |_| {});
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let chosen = [("case", NUMBER), ("to", "nkw-la")];
    bsp.get("/new");
    eventually("what nkw-la says of itself is here", || {
        let partners = bsp.post("/new/partner", &[("case", NUMBER)]);
        partners.body.contains("offers none of the services").then_some(())
    });

    let need = bsp.post("/new/need", &chosen);
    need.says(&["By what nkw-la says, it cannot take this:", "Nobody else can take it."]);
    let silent = bsp.post("/new/check", &chosen);
    assert_eq!(silent.status, 400);
    silent.says(&["PARTNER_CANNOT_TAKE", "Step 3 of 4."]);
    let although = [&chosen[..], &[("although", "nobody_else")]].concat();
    let check = bsp.post("/new/check", &although);
    check.says(&["Step 4 of 4.", "offers none of the services", "value=\"nobody_else\""]);
    let hash = check.hidden("hash").expect("a mark");
    let unexplained = bsp.post("/new/send", &[&chosen[..], &[("hash", hash.as_str())]].concat());
    assert_eq!(unexplained.status, 403, "{}", unexplained.body);
    let sent = bsp.post("/new/send", &[&although[..], &[("hash", hash.as_str())]].concat());

    let referral = referral_of(&sent);
    bsp.get(&format!("/referral/{referral}")).says(&["Nobody else can take it."]);
    assert_eq!(bsp.get("/new/check").leads_to(), Some("/new"), "what was sent is kept no more");
    let early = bsp.get(&format!("/referral/{referral}/reopen"));
    assert_eq!(early.status, 409, "its time is not over: {}", early.body);
    network.stop_hub();
}

#[test]
fn nobody_lets_a_partner_take_part_again_by_a_slip() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let thaw = "/partner/nkw-la/thaw";

    bsp.get(thaw).says(&["Telephone nkw-la first", "Type nkw-la to confirm"]);
    let silent = bsp.post(thaw, &[("reference", "nkw-la")]);
    assert_eq!(silent.status, 400);
    silent.says(&["NOTHING_CHOSEN", "href=\"#spoken\""]);
    let other = bsp.post(thaw, &[("spoken", "yes"), ("reference", "bsp-th")]);
    other.says(&["REFERENCE_NOT_TYPED", "value=\"yes\" checked"]);
    let right = [("spoken", "yes"), ("reference", "nkw-la")];
    let stranger = bsp.post(thaw, &right);
    assert_eq!(stranger.status, 404, "nothing was ever exchanged: {}", stranger.body);
    stranger.says(&["PARTNER_NOT_ACTIVE", "value=\"yes\" checked"]);
    network.stop_hub();
}
