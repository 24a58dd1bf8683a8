//! An administrator works in the pages: somebody is invited, compared by telephone, admitted, cut off.

use saphan_tests::process::{Browser, CaPages, Network, Office, Ran, text_of};

const PASSPHRASE: &str = "four words that rhyme";

/// The number of some other key, with its check digit right.
pub(super) const ANOTHERS: &str = "99926 93615 08223 31391 47591";

/// Every page that shows something of the authority.
const PAGES: [&str; 9] = [
    "/requests",
    "/invite",
    "/partners",
    "/partner/nkw-la",
    "/partner/nkw-la/revoke",
    "/powers",
    "/log",
    "/log/export",
    "/backup",
];

/// The five groups as the form has them.
pub(super) fn groups(number: &str) -> Vec<(String, String)> {
    let groups = (1..).zip(number.split(' '));
    groups.map(|(at, group)| (format!("group-{at}"), group.to_owned())).collect()
}

fn compared(browser: &mut Browser, path: &str, number: &str) -> saphan_tests::process::Answer {
    let groups = groups(number);
    let fields: Vec<(&str, &str)> =
        groups.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &[&fields[..], &[("slips", "0")]].concat())
}

/// Invites an office in the pages; returns the text of the invitation.
pub(super) fn invited(browser: &mut Browser, network: &Network) -> String {
    let form = browser.get("/invite");
    let acts = form.hidden("acts").expect("how long the log is");
    let hub = network.address().to_string();
    let fields = [
        ("partner", "mkn-mm"),
        ("country", "MM"),
        ("hub", hub.as_str()),
        ("life", "72h"),
        ("acts", acts.as_str()),
    ];
    let wrong = browser.post("/invite", &[&[("country", "LA")], &fields[..]].concat());
    assert_eq!(wrong.status, 400);
    wrong.says(&["COUNTRY", "Nothing was changed.", "value=\"mkn-mm\""]);

    let made = browser.post("/invite", &fields);

    made.says(&["Invitation for mkn-mm", "The hub has received it.", "saphan1/mekong/"]);
    let (_, rest) = made.body.split_once("readonly>").expect("the text to copy");
    let text = rest.split('<').next().expect("its end").to_owned();
    let again = browser.post("/invite", &fields);
    assert_eq!(again.status, 409, "sent twice, it is made once");
    again.says(&["CHANGED_MEANWHILE", "value=\"mkn-mm\""]);
    text
}

/// An office asks with the invitation; returns the number that it reads out.
pub(super) fn asks(office: &Office, network: &Network, invitation: &str) -> String {
    let file = network.file("invitation", &format!("{invitation}\n"));
    let asked = office.run(&["init", "--join-file", &file, "--kdf", "low", "--once"]);
    assert_eq!(asked.code, 75, "{}{}", asked.stdout, asked.stderr);
    text_of(&asked.json()["number"])
}

/// The path of the one request that waits.
pub(super) fn waiting(browser: &mut Browser) -> String {
    let list = browser.submit("/visit", &[]);
    list.says(&["mkn-mm", "not compared", "Requests (1)"]);
    let (_, rest) = list.body.split_once("href=\"/request/").expect("a request");
    format!("/request/{}", rest.split('"').next().expect("its end"))
}

#[test]
fn an_office_is_invited_compared_admitted_and_cut_off_in_the_pages() {
    let mut network = Network::without_hub();
    network.start_hub();
    let pages = network.serve_ca();
    let mut browser = pages.unlocked();
    let office = network.office("mkn-mm");
    let invitation = invited(&mut browser, &network);
    let number = asks(&office, &network, &invitation);
    let request = waiting(&mut browser);

    let page = browser.get(&request);
    page.says(&["mkn-mm asks to join", "Telephone mkn-mm", "name=\"group-5\""]);
    assert!(!page.body.contains(&number) && !page.body.contains(&number[..5]), "{}", page.body);
    a_slip_comes_back_with_what_was_typed(&mut browser, &request, &number);
    let admitted = compared(&mut browser, &request, &number);

    admitted.says(&["mkn-mm is a partner", &number, "compared by Noy", "The hub has received it."]);
    assert_eq!(office.run(&["join"]).done()["state"], "admitted");
    assert_eq!(compared(&mut browser, &request, &number).status, 404, "sent twice");
    browser.get("/partners").says(&["mkn-mm", "active", "Noy"]);
    a_partner_is_suspended_and_goes_on(&mut browser, &office);
    a_partner_is_revoked_with_its_code_typed(&mut browser, &office);
    the_log_says_all_of_it(&mut browser, &network);
    pages.stop();
    assert!(!network.path("ca").join("pages.link").exists(), "nobody can make links to nothing");
    network.stop_hub();
}

fn a_slip_comes_back_with_what_was_typed(browser: &mut Browser, request: &str, number: &str) {
    let short = compared(browser, request, &number[..number.len() - 1]);
    assert_eq!(short.status, 400);
    short.says(&["A group has five digits", &format!("value=\"{}\"", &number[..5])]);
    let other = if number.starts_with('7') { "3" } else { "7" };
    let slip = format!("{other}{}", &number[1..]);

    let slipped = compared(browser, request, &slip);

    assert_eq!(slipped.status, 400);
    slipped.says(&["look at group 1", "Nothing was compared", "aria-invalid=\"true\""]);
    assert_eq!(slipped.hidden("slips").as_deref(), Some("1"));
}

fn a_partner_is_suspended_and_goes_on(browser: &mut Browser, office: &Office) {
    browser.get("/partner/mkn-mm/suspend").says(&["Its keys stand, nothing is lost"]);
    let silent = browser.post("/partner/mkn-mm/suspend", &[]);
    assert_eq!(silent.status, 400);
    silent.says(&["Nothing was changed."]);
    let suspended = browser.submit("/partner/mkn-mm/suspend", &[("reason", "inquiry")]);
    suspended.says(&["The partner is suspended.", "Let it go on"]);
    assert_ne!(office.run(&["sync"]).code, 0, "the hub refuses it");
    let twice = browser.post("/partner/mkn-mm/suspend", &[("reason", "inquiry")]);
    assert_eq!(twice.status, 409);
    twice.says(&["AUTHORITY_SUSPENDED"]);

    browser.get("/partner/mkn-mm/resume");
    let resumed = browser.submit("/partner/mkn-mm/resume", &[]);

    resumed.says(&["The partner takes part again."]);
    office.run(&["sync"]).done();
}

fn a_partner_is_revoked_with_its_code_typed(browser: &mut Browser, office: &Office) {
    let form = browser.get("/partner/mkn-mm/revoke");
    form.says(&["This cannot be undone", "Type mkn-mm to confirm"]);
    let reason = ("reason", "device-lost");
    for fields in [
        &[reason][..],
        &[reason, ("code", "nkw-la")],
        &[("code", "mkn-mm")],
        &[reason, ("code", "mkn-mm"), ("since", "yesterday")],
    ] {
        let refused = browser.post("/partner/mkn-mm/revoke", fields);
        assert_eq!(refused.status, 400, "{fields:?}");
        refused.says(&["Nothing was changed."]);
    }

    let revoked = browser.submit("/partner/mkn-mm/revoke", &[reason, ("code", "mkn-mm")]);

    revoked.says(&["The partner is revoked.", "a machine with keys is gone", "Refused at the hub"]);
    let refused = office.run(&["sync"]);
    assert_eq!((refused.code, refused.error_code().as_str()), (14, "REVOKED"));
    let again = browser.post("/partner/mkn-mm/revoke", &[reason, ("code", "mkn-mm")]);
    assert_eq!(again.status, 409);
    again.says(&["AUTHORITY_ALREADY_REVOKED"]);
}

fn the_log_says_all_of_it(browser: &mut Browser, network: &Network) {
    let log = browser.get("/log");
    log.says(&["each signed and chained", "number compared, admitted", "revoked", "invited"]);
    let file = network.path("in-the-pages.backup");
    let name = file.to_str().expect("a plain name");
    let wrong = browser.post("/backup", &[("file", "mekong.backup"), ("passphrase", PASSPHRASE)]);
    assert_eq!(wrong.status, 400);
    wrong.says(&["FILE_NAME", "value=\"mekong.backup\""]);
    let made = browser.submit("/backup", &[("file", name), ("passphrase", PASSPHRASE)]);
    made.says(&["The backup is written.", "Nothing was done since."]);
    let found = browser.post("/backup/verify", &[("file", name), ("passphrase", PASSPHRASE)]);
    found.says(&["Backup of network mekong"]);
    let again = browser.post("/backup", &[("file", name), ("passphrase", PASSPHRASE)]);
    assert_eq!(again.status, 409);
    again.says(&["FILE_EXISTS"]);
    // The commands work beside the pages, and see what the pages did.
    let acts = network.ca(&["log", "export"]).json();
    let last = acts["acts"].as_array().and_then(|acts| acts.last()).expect("an act");
    assert_eq!((&last["act"], &last["by"]), (&"back_up".into(), &"Noy".into()));
}

#[test]
fn the_number_of_another_request_admits_nobody_and_the_office_is_told() {
    let mut network = Network::without_hub();
    network.start_hub();
    let pages = network.serve_ca();
    let mut browser = pages.unlocked();
    let office = network.office("mkn-mm");
    let invitation = invited(&mut browser, &network);
    asks(&office, &network, &invitation);
    let request = waiting(&mut browser);

    let differs = compared(&mut browser, &request, ANOTHERS);

    assert_eq!(differs.status, 403);
    differs.says(&["number does not match this request", "Nobody was admitted."]);
    browser.get("/requests").says(&["differed"]);
    let refuse = format!("{request}/refuse");
    let lacks = browser.post(&refuse, &[("words", "telephone us")]);
    assert_eq!(lacks.status, 400);
    lacks.says(&["Choose why.", "value=\"telephone us\""]);
    let refused =
        browser.submit(&refuse, &[("reason", "number-differs"), ("words", "telephone us")]);
    refused.says(&["The request is refused.", "Nobody asks to join"]);
    let told = office.run(&["join"]);
    assert_eq!((told.code, told.error_code().as_str()), (15, "JOIN_REJECTED"));
    assert!(told.stderr.contains("telephone us"), "{}", told.stderr);
    pages.stop();
    network.stop_hub();
}

#[test]
fn nobody_is_admitted_in_the_pages_without_the_second_administrator() {
    let mut network = Network::without_hub();
    network.start_hub();
    let theirs = network.file("theirs", "another four words here\n");
    let named = ["second", "Khin", "--new-passphrase-file", &theirs, "--kdf", "low", "--yes"];
    network.ca(&named).done();
    let pages = network.serve_ca();
    let mut browser = pages.unlocked();
    let office = network.office("mkn-mm");
    let invitation = invited(&mut browser, &network);
    let number = asks(&office, &network, &invitation);
    let request = waiting(&mut browser);
    browser.get(&request).says(&["Passphrase of Khin"]);

    let alone = compared(&mut browser, &request, &number);
    assert_eq!(alone.status, 400);
    alone.says(&["No passphrase was typed.", &format!("value=\"{}\"", &number[..5])]);
    let groups = groups(&number);
    let with = |second: &'static str| {
        let fields = groups.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        fields.chain([("second", second)]).collect::<Vec<_>>()
    };
    let wrong = browser.post(&request, &with("not this one at all"));
    assert_eq!(wrong.status, 403);
    wrong.says(&["The passphrase is wrong."]);
    browser.post(&request, &with("another four words here")).says(&["mkn-mm is a partner"]);

    browser.get("/log").says(&["The second administrator agreed."]);
    pages.stop();
    network.stop_hub();
}

#[test]
fn only_a_browser_with_link_and_passphrase_sees_anything_of_the_authority() {
    let network = Network::without_hub();
    let pages = network.serve_ca();

    without_a_link_there_is_nothing(&pages);
    locked_there_is_nothing_but_the_passphrase(&pages);
    forms_and_hosts_of_others_are_refused(&pages);
    let mut browser = pages.unlocked();
    browser.get("/partners").says(&["nkw-la", "bsp-th"]);
    let hidden = browser.post("/hide", &[]);
    hidden.says(&["Office notes"]);
    assert!(!hidden.body.contains("Saphan") && !hidden.body.contains("nkw-la"));
    assert_eq!(browser.get("/partners").leads_to(), Some("/unlock"));
    pages.stop();
    let none = Ran::of(&mut {
        let mut ca = saphan_tests::process::Program::Ca.command();
        ca.args(["open", "--print", "--json"]).arg("--dir").arg(network.path("ca"));
        ca
    });
    assert_eq!((none.code, none.error_code().as_str()), (17, "pages-not-served"));
}

fn without_a_link_there_is_nothing(pages: &CaPages) {
    let mut browser = pages.outside();
    for path in PAGES {
        let answer = browser.get(path);
        assert_eq!(answer.status, 403, "{path}");
        answer.says(&["NO_SESSION"]);
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert!(!answer.body.contains("nkw-la"), "{}", answer.body);
    }
    for path in ["/visit", "/invite", "/backup", "/partner/nkw-la/revoke", "/unlock"] {
        assert_eq!(browser.post(path, &[("passphrase", PASSPHRASE)]).status, 403, "{path}");
    }
    let link = pages.link();
    assert_eq!(browser.get(&link).status, 200);
    pages.outside().get(&link).says(&["LINK_USED"]);
}

fn locked_there_is_nothing_but_the_passphrase(pages: &CaPages) {
    let mut browser = pages.outside();
    browser.get(&pages.link()).says(&["name=\"passphrase\"", "name=\"by\""]);
    for path in PAGES {
        let answer = browser.follow(path);
        answer.says(&["name=\"passphrase\""]);
        assert!(!answer.body.contains("mekong") && !answer.body.contains("nkw-la"), "{path}");
    }
    for (by, passphrase, code) in [
        ("Noy", "not this one at all", "WRONG_PASSPHRASE"),
        ("Noy", "", "NO_PASSPHRASE"),
        ("", PASSPHRASE, "BY"),
    ] {
        let refused = browser.post("/unlock", &[("by", by), ("passphrase", passphrase)]);
        assert!(matches!(refused.status, 400 | 403), "{code}");
        refused.says(&[code, "name=\"passphrase\""]);
    }
}

fn forms_and_hosts_of_others_are_refused(pages: &CaPages) {
    let mut browser = pages.unlocked();
    browser.get("/partners");
    let (host, cookie) = (browser.host().to_owned(), browser.cookie_line());
    let (_, port) = host.rsplit_once(':').expect("a port");
    for wrong in [
        "evil.example".to_owned(),
        format!("saphan.localhost:{port}"),
        format!("0.0.0.0:{port}"),
        format!("[::1]:{port}"),
    ] {
        let head = format!("GET /partners HTTP/1.1\r\nHost: {wrong}\r\n{cookie}\r\n");
        let answer = browser.raw(head.as_bytes());
        assert_eq!(answer.status, 421, "{wrong}");
        assert!(!answer.body.contains("nkw-la"));
    }
    let token = browser.token().to_owned();
    let revoke = [("token", token.as_str()), ("reason", "device-lost"), ("code", "nkw-la")];
    for origin in ["", "Origin: http://evil.example\r\n", "Origin: null\r\n"] {
        let form = browser.form("/partner/nkw-la/revoke", origin, &revoke);
        assert_eq!(browser.raw(&form).status, 403, "{origin:?}");
    }
    let ours = format!("Origin: http://{host}\r\n");
    let without = [("token", "x"), ("reason", "device-lost"), ("code", "nkw-la")];
    assert_eq!(browser.raw(&browser.form("/partner/nkw-la/revoke", &ours, &without)).status, 409);
    browser.get("/partner/nkw-la").says(&["active"]);
}
