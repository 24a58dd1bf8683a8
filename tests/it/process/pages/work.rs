//! The work of two offices in their pages.

use saphan_tests::process::{Browser, Network, eventually, text_of};

#[test]
fn a_referral_is_opened_asked_about_and_accepted_in_the_pages() {
    let mut network = Network::start();
    network.bsp.serve();
    let referral = network.refers_a_case();
    network.nkw.serve_pages();
    let mut nkw = Browser::unlocked(&network.nkw);
    let page = format!("/referral/{referral}");

    // The line opens what comes because somebody gave the passphrase in a browser.
    let inbox = eventually("the referral stands in the inbox", || {
        let inbox = nkw.get("/inbox");
        inbox.body.contains(&referral).then_some(inbox)
    });
    inbox.says(&["Saphan - 1 to answer", "This office has to act (1)", "delivered, not opened"]);
    nkw.get(&page).says(&["from bsp-th", "Number not compared", "Nobody has opened it here yet"]);
    network.bsp.awaits(&referral, "delivered");
    let opened = nkw.submit(&format!("{page}/open"), &[]);
    opened.says(&["opened", "Accept", "Ask a question", "Decline", "Send a message"]);
    opened.says(&["Never tell: ", "It is masked", "Time line", "referral sent"]);
    assert!(!opened.body.contains("Age rests on"), "what was told is masked: {}", opened.body);
    let shown = nkw.post(&page, &[]);
    shown.says(&[
        "Age rests on",
        "Female",
        &format!("data-refresh=\"60\" data-goes-to=\"{page}\""),
    ]);
    assert!(!nkw.get(&page).body.contains("Age rests on"), "masked again");
    network.bsp.awaits(&referral, "acknowledged");

    let ask = format!("{page}/ask");
    nkw.get(&ask).says(&["What about"]);
    let nothing = nkw.post(&ask, &[]);
    assert_eq!(nothing.status, 400);
    nothing.says(&["NOTHING_CHOSEN"]);
    nkw.get(&ask);
    nkw.submit(&ask, &[("topic", "age_evidence")]).says(&["Asked.", "question"]);
    network.bsp.awaits(&referral, "info_requested");
    let theirs =
        nkw.post(&format!("{page}/recall"), &[("reason", "safety"), ("reference", &referral)]);
    assert_eq!(theirs.status, 409, "only its sender takes a referral back");
    theirs.says(&["STEP_NOT_POSSIBLE", "Nothing was changed."]);
    nkw.get(&page);

    let accept = format!("{page}/accept");
    let form = nkw.get(&accept);
    form.says(&["Services that this office gives", "P1: "]);
    let services = form.body.matches("name=\"service\" value=\"").count();
    let named = form.body.split("name=\"service\" value=\"").skip(1);
    let named: Vec<&str> = named.filter_map(|rest| rest.split('"').next()).collect();
    let fields: Vec<_> =
        named.iter().map(|name| ("service", *name)).chain([("person", "P1")]).collect();
    assert!(services > 0);
    nkw.submit(&accept, &fields).says(&["Accepted."]);
    network.bsp.awaits(&referral, "accepted");
    nkw.get("/queue").says(&["Queue"]);
    network.end();
}

#[test]
fn a_message_that_names_the_person_is_settled_before_it_leaves() {
    let mut network = Network::start();
    network.nkw.serve();
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    eventually("the referral is delivered", || {
        bsp.get("/sent").body.contains("delivered, not opened").then_some(())
    });
    network.nkw.run(&["show", &referral]).done();
    eventually("its opening is known here", || {
        bsp.get("/sent").body.contains(">opened<").then_some(())
    });
    let say = format!("/referral/{referral}/say");
    let words = "Telephone +66 2 123 4567 in the morning.";
    bsp.get(&say).says(&["Name nobody"]);

    let open = bsp.post(&say, &[("text", words)]);

    assert_eq!(open.status, 422, "{}", open.body);
    open.says(&[
        "1 passage may tell who a person is",
        "Nothing has left.",
        "+66 2 123 4567</q>",
        words,
    ]);
    let shown = network.bsp.run(&["show", &referral, "--peek"]).done();
    assert!(!shown.to_string().contains("say"), "{shown}");
    let unsaid = bsp.post(&say, &[("text", words), ("how-1", "generalise"), ("words-1", "")]);
    assert_eq!(unsaid.status, 400);
    let fields = [("text", words), ("how-1", "generalise"), ("words-1", "the usual number")];
    bsp.submit(&say, &fields).says(&[
        "Said.",
        "bsp-th says",
        "Telephone the usual number in the morning.",
    ]);

    let recall = format!("/referral/{referral}/recall");
    bsp.get(&recall).says(&["Take back", "Type "]);
    let unsure = bsp.post(&recall, &[("reason", "safety")]);
    assert_eq!(unsure.status, 400);
    unsure.says(&["REFERENCE_NOT_TYPED"]);
    bsp.submit(&recall, &[("reason", "safety"), ("reference", &referral.to_lowercase())])
        .says(&["Taken back."]);
    network.nkw.awaits(&referral, "recalled");
    network.end();
}

#[test]
fn numbers_are_compared_and_refused_in_the_pages() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    let theirs = network.nkw.run(&["partner", "show", "bsp-th"]).done();
    let theirs = text_of(&theirs["our_number"]);
    let groups: Vec<&str> = theirs.split_whitespace().collect();
    let names = ["group-1", "group-2", "group-3", "group-4", "group-5"];
    let fields: Vec<_> = names.into_iter().zip(groups).collect();
    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get("/partners").says(&["nkw-la", "Number not compared", "this office"]);
    let page = bsp.get("/partner/nkw-la");
    page.says(&["Telephone nkw-la on a number that you knew before"]);
    assert!(!page.body.contains(&theirs), "nobody can copy it from here");

    let short = bsp.post("/partner/nkw-la", &fields[..4]);
    assert_eq!(short.status, 409);
    short.says(&["NUMBER_FORM", "Nothing was changed."]);
    bsp.submit("/partner/nkw-la", &fields).says(&[
        "Same number",
        "Number compared by lo-01",
        &theirs,
    ]);

    assert_eq!(bsp.get("/partner/Ms%20Keo").status, 404);
    network.stop_hub();
}
