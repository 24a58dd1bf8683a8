//! Consent is taken back in the pages, and both offices say what became of the data.

use saphan_tests::process::{Browser, Network, eventually};

#[test]
fn consent_of_a_whole_file_is_withdrawn_and_settled_by_both_offices() {
    let mut network = Network::start();
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    network.nkw.serve_pages();
    network.nkw.awaits(&referral, "delivered");
    let (mut bsp, mut nkw) = (Browser::unlocked(&network.bsp), Browser::unlocked(&network.nkw));
    let page = format!("/referral/{referral}");
    let (withdraw, settle) = (format!("{page}/withdraw"), format!("{page}/settle"));

    bsp.get(&withdraw).says(&["Only for these purposes", "Other referrals of the same file"]);
    let nothing = [("scope", "chosen"), ("reference", referral.as_str())];
    let nothing = bsp.post(&withdraw, &nothing);
    assert_eq!(nothing.status, 400, "what is chosen of nothing is not everything");
    nothing.says(&["NOTHING_CHOSEN", "href=\"#scope\"", "value=\"chosen\" checked"]);
    let person = [("scope", "chosen"), ("person", "P1"), ("case", "yes"), ("reference", &referral)];
    bsp.post(&withdraw, &person).says(&["PERSONS_OF_ONE_REFERRAL"]);
    let whole = [("scope", "everything"), ("case", "yes"), ("reference", referral.as_str())];
    bsp.submit(&withdraw, &whole).says(&["withdrawn for every referral", &referral, "open"]);

    network.nkw.awaits(&referral, "frozen");
    nkw.get("/erasures").says(&[&referral, "Settle the data"]);
    let mine = nkw.post(&settle, &[("how", "erased"), ("reference", &referral)]);
    assert_eq!(mine.status, 403, "a case worker erases nothing: {}", mine.body);
    let mut sv = Browser::unlocked_by(&network.nkw, "sv-01");
    sv.get(&settle).says(&["Last day that it is kept", "Kept for a legal claim"]);
    let endless = sv.post(&settle, &[("how", "held_legal_claim"), ("reference", &referral)]);
    assert_eq!(endless.status, 400);
    endless.says(&["HOLD_WITHOUT_END", "href=\"#until\""]);
    let untyped = sv.post(&settle, &[("how", "erased"), ("reference", "")]);
    untyped.says(&["REFERENCE_NOT_TYPED", "value=\"erased\" checked"]);
    sv.submit(&settle, &[("how", "erased"), ("reference", &referral)]).says(&["Erased here"]);

    let mut ours = Browser::unlocked_by(&network.bsp, "sv-01");
    eventually("the partner's word is here", || {
        ours.get("/erasures").body.contains("<td>erased</td>").then_some(())
    });
    let goes_on = ours.post(&settle, &[("how", "resume"), ("reference", &referral)]);
    assert_ne!(goes_on.status, 303, "nothing of the consent is left");
    ours.submit(&settle, &[("how", "erased"), ("reference", &referral)]).says(&["Erased here"]);
    network.nkw.awaits(&referral, "erased");
    ours.get("/erasures").says(&["Every withdrawal is settled"]);
    let right = [("spoken", "yes"), ("reference", "nkw-la")];
    ours.submit("/partner/nkw-la/thaw", &right).says(&["It was not frozen."]);
    network.end();
}

#[test]
fn a_case_is_opened_in_an_emergency_and_the_supervisor_sees_it() {
    let mut network = Network::start();
    let case = network.imports_a_case();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);

    bsp.get("/glass").says(&["Open a case in an emergency", "Supervisor and focal person"]);
    let silent = bsp.post("/glass", &[("case", &case), ("reason", "x")]);
    assert_eq!(silent.status, 400);
    silent.says(&["REASON_UNFIT", "href=\"#reason\"", &case]);
    let unknown = bsp.post("/glass", &[("case", "1999-0001"), ("reason", "the hospital asks")]);
    assert_eq!(unknown.status, 404);
    unknown.says(&["CASE_UNKNOWN", "href=\"#case\"", "the hospital asks"]);
    let fields = [("case", case.as_str()), ("reason", "the hospital asks")];
    bsp.post("/glass", &fields).says(&["beyond your role", "Nokkeo", "60;url=/glass"]);
    assert_eq!(bsp.post("/glass/seen", &[]).status, 403, "nobody watches over themselves");

    let mut sv = Browser::unlocked_by(&network.bsp, "sv-01");
    sv.get("/erasures").says(&["Look at them"]);
    let seen = sv.post("/glass/seen", &[]);
    seen.says(&["the hospital asks", "lo-01", "<td>has seen it</td>", "has not seen it yet"]);
    network.stop_hub();
}
