//! What was typed and not sent is there again, for whoever typed it.

use saphan_tests::process::{Browser, Network};

#[test]
fn what_was_typed_is_back_after_a_power_cut_and_goes_when_it_is_taken() {
    let mut network = Network::start();
    network.nkw.serve();
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let recall = format!("/referral/{referral}/recall");
    let place = [("page", recall.as_str()), ("about", "")];
    let typed = [
        ("f.reason", "safety"),
        ("f.text", "She will call on Monday."),
        ("f.reference", &referral),
        ("f.passphrase", "four words that rhyme"),
    ];
    bsp.get(&recall);
    let kept = bsp.post("/kept", &[&place[..], &typed].concat());
    assert_eq!((kept.status, kept.header("content-type")), (200, Some("application/json")));
    let id = id_in(&kept.body);

    network.bsp.kill();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    let page = bsp.get(&recall);
    page.says(&["Something that you typed and did not send is kept."]);
    let back = bsp.post("/kept/back", &place);
    back.says(&["reason=safety&text=She+will+call+on+Monday.", &id, "is back"]);
    assert!(!back.body.contains("reference") && !back.body.contains("rhyme"), "{}", back.body);
    let elsewhere = bsp.post("/kept/back", &[("page", recall.as_str()), ("about", "case=1")]);
    assert_eq!(elsewhere.body, "{}");
    let list = bsp.get("/kept");
    list.says(&[&format!("{referral}: Take back")]);
    assert!(!list.body.contains("Monday"), "masked until it is asked for");
    bsp.post("/kept/show", &[("id", &id)]).says(&["She will call on Monday.", "60;url=/kept"]);
    let mut other = Browser::unlocked_by(&network.bsp, "sv-01");
    other.get("/status");
    assert_eq!(other.post("/kept/back", &place).body, "{}", "it is its own officer's alone");
    other.post("/kept/discard", &[("id", &id)]);

    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get(&recall);
    let refused = bsp.post(&format!("{recall}?kept={id}"), &[("reason", "safety")]);
    assert_eq!(refused.status, 400);
    bsp.post("/kept/back", &place).says(&[&id]);
    let fields = [("reason", "safety"), ("reference", referral.as_str())];
    let taken = bsp.post(&format!("{recall}?kept={id}"), &fields);
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert_eq!(bsp.post("/kept/back", &place).body, "{}", "it was taken");
    network.end();
}

#[test]
fn a_form_is_kept_in_an_open_office_only_and_discarded_when_asked() {
    let mut network = Network::without_hub();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get("/status");
    let form = [("page", "/new"), ("about", "case=1"), ("f.basis", "some words")];
    let id = id_in(&bsp.post("/kept", &form).body);
    let again = [("page", "/new"), ("about", "case=1"), ("f.basis", "other words")];
    assert_eq!(id_in(&bsp.post("/kept", &again).body), id, "one form, one place");
    bsp.post("/kept/back", &form[..2]).says(&["basis=other+words"]);

    for number in 0..40 {
        let about = format!("case={}", number + 2);
        bsp.post("/kept", &[("page", "/new"), ("about", &about), ("f.basis", "words")]);
    }
    let list = bsp.get("/kept").body.matches("name=\"id\"").count();
    assert_eq!(list, 32, "the oldest give way");
    let last = [("page", "/new"), ("about", "case=41")];
    let id = id_in(&bsp.post("/kept/back", &last).body);
    assert_eq!(bsp.post("/kept/discard", &[("id", &id)]).leads_to(), Some("/kept"));
    assert_eq!(bsp.post("/kept/back", &last).body, "{}");
    assert_eq!(bsp.post("/stay", &[]).status, 204);
    bsp.post("/hide", &[]);
    for path in ["/kept", "/kept/back", "/kept/show", "/stay"] {
        assert_eq!(bsp.post(path, &form).leads_to(), Some("/unlock"), "{path}");
    }
    network.bsp.stop();
}

fn id_in(answer: &str) -> String {
    let (_, rest) = answer.split_once("\"id\":\"").unwrap_or_else(|| panic!("no id in {answer}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}
