//! The first start: an office is set up in the pages, and nothing else is there before it is.

use std::fs;

use saphan_tests::process::{Answer, Browser, Network, Office, eventually, text_of};

use super::beholder::{Beholder, Shown, Step, at, goes, presses, ticks, writes};
use super::window::{Driver, Person, plays};

const WORDS: &str = "four words that rhyme";
const PASSPHRASES: [(&str, &str); 2] = [("passphrase", WORDS), ("passphrase-again", WORDS)];

/// Invites an office; returns the invitation.
fn invited(network: &Network, partner: &str, country: &str) -> String {
    let hub = network.address().to_string();
    let invited = network.ca(&["invite", partner, "--country", country, "--hub", &hub]).done();
    text_of(&invited["invitation"])
}

/// Looks at a page until it leads elsewhere, or says `words`.
fn until(browser: &mut Browser, path: &str, words: &str) -> Answer {
    eventually(&format!("{path} says {words:?}"), || {
        let page = browser.get(path);
        (page.leads_to() == Some(words) || page.body.contains(words)).then_some(page)
    })
}

/// What stands between two texts of a page.
fn between<'a>(page: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = page.split_once(before).unwrap_or_else(|| panic!("{before:?} in {page}"));
    rest.split_once(after).unwrap_or_else(|| panic!("{after:?} in {page}")).0
}

fn number_on(page: &Answer) -> String {
    let digits = between(&page.body, "<p class=\"digits\">", "</p>");
    digits.replace("<span>", "").replace("</span>", "").trim().to_owned()
}

#[test]
fn an_invited_office_is_set_up_in_the_pages_and_unlocked() {
    let mut network = Network::without_hub();
    network.start_hub();
    let invitation = invited(&network, "mkn-mm", "MM");
    let mut office = network.office("mkn-mm");
    office.serve_first();
    let mut browser = Browser::at(&office);

    nothing_else_is_there(&mut browser);
    bad_input_comes_back(&mut browser, &invitation, &office);
    let joined = browser.upload(
        "/welcome/join",
        &[&[("invitation", invitation.as_str())], &PASSPHRASES[..]].concat(),
        ("invitation-file", "", b""),
    );
    assert_eq!(joined.leads_to(), Some("/welcome/number"), "{}", joined.body);
    let waiting = until(&mut browser, "/welcome/number", "waiting for approval");
    waiting.says(&["Step 3 of 5", "mkn-mm", "mekong", "http-equiv=\"refresh\""]);
    let number = number_on(&waiting);
    assert_eq!(text_of(&office.run(&["number"]).done()["number"]), number);
    browser.get("/welcome/number/large").says(&["class=\"huge\"", &number[..5]]);
    browser.get("/welcome/number.svg").says(&["<svg"]);

    // A power cut: the same page, the same number.
    office.kill();
    office.serve_first();
    let mut browser = Browser::outside(&office);
    browser.get(&office.link()).says(&["Go on where it was", "/welcome/number"]);
    assert_eq!(browser.get("/welcome").leads_to(), Some("/welcome/number"));
    assert_eq!(number_on(&browser.get("/welcome/number")), number);

    network.ca(&["sync"]).done();
    let heard = network.file("heard", &number);
    network.ca(&["request", "approve", "mkn-mm", "--number-file", &heard]).done();
    until(&mut browser, "/welcome/number", "/welcome/officers");
    officers_are_added(&mut browser);
    the_sheet_is_printed(&mut browser, &office);
    the_office_is_there(&mut browser, &office);
    office.stop();
    network.stop_hub();
}

fn nothing_else_is_there(browser: &mut Browser) {
    browser.get("/welcome").says(&["Join the network", "Start a network", "Restore a backup"]);
    browser.get("/welcome/start").says(&["saphan-ca serve", "I have an invitation"]);
    for path in ["/", "/inbox", "/status", "/unlock", "/new", "/welcome/officers", "/welcome/sheet"]
    {
        assert_eq!(browser.get(path).leads_to(), Some("/welcome"), "{path}");
    }
    let mut stranger = browser.clone();
    let thai = stranger.submit("/language", &[("to", "th"), ("back", "/welcome/join")]);
    thai.says(&["<html lang=\"th\">", "action=\"/welcome/join\""]);
    stranger.submit("/language", &[("to", "en"), ("back", "/welcome/join")]);
    let head = format!("GET /welcome HTTP/1.1\r\nHost: {}\r\n\r\n", browser.host());
    assert_eq!(browser.raw(head.as_bytes()).status, 403, "without a link there is no way in");
    let evil = "GET /welcome HTTP/1.1\r\nHost: evil.example\r\n\r\n";
    assert_eq!(browser.raw(evil.as_bytes()).status, 421);
    browser.get("/welcome/join");
}

fn bad_input_comes_back(browser: &mut Browser, invitation: &str, office: &Office) {
    let mut typo = invitation.to_owned();
    typo.pop();
    let no_file = ("invitation-file", "", &b""[..]);
    for (typed, passphrase, again, code) in [
        (typo.as_str(), WORDS, WORDS, "INVITATION_MISTYPED"),
        ("good morning", WORDS, WORDS, "INVITATION_FORM"),
        ("", WORDS, WORDS, "NO_INVITATION"),
        (invitation, "short", "short", "PASSPHRASE_UNFIT"),
        (invitation, WORDS, "four words that differ", "PASSPHRASES_DIFFER"),
    ] {
        let fields =
            [("invitation", typed), ("passphrase", passphrase), ("passphrase-again", again)];
        let refused = browser.upload("/welcome/join", &fields, no_file);
        assert_eq!(refused.status, 400, "{code}");
        refused.says(&[code, typed, "Nothing was changed.", "aria-invalid=\"true\""]);
        assert!(!refused.body.contains(WORDS), "a passphrase is never shown");
    }
    let other = browser.clone();
    let form = other.form("/welcome/join", "Sec-Fetch-Site: same-origin\r\n", &[("token", "x")]);
    assert!(matches!(other.raw(&form).status, 400 | 409), "a form of another kind");
    let file = [("token", "wrong"), ("invitation", invitation)];
    let answer = Browser::of(&office.pages()).upload("/welcome/join", &file, no_file);
    assert_eq!(answer.status, 403, "whoever has no session sets nothing up");
    assert!(!office.dir().join("office.key").exists());
}

fn officers_are_added(browser: &mut Browser) {
    let own = [
        ("works", "lo-07"),
        ("works-passphrase", "words of my own"),
        ("works-passphrase-again", "words of my own"),
        ("supervises", "sv-01"),
        ("supervises-passphrase", "other words of mine"),
        ("supervises-passphrase-again", "other words of mine"),
    ];
    browser.get("/welcome/officers").says(&["Step 4 of 5", "belongs to the network now"]);
    let wrong =
        browser.post("/welcome/officers", &[&own[..], &[("passphrase", "not this")]].concat());
    wrong.says(&["WRONG_PASSPHRASE", "lo-07"]);
    let same = [("supervises", "lo-07"), ("passphrase", WORDS)];
    let same = browser.post("/welcome/officers", &[&same[..], &own[..3], &own[4..]].concat());
    same.says(&["SAME_OFFICER"]);
    let added = browser.post("/welcome/officers", &[&own[..], &[("passphrase", WORDS)]].concat());
    assert_eq!(added.leads_to(), Some("/welcome/sheet"), "{}", added.body);
}

fn the_sheet_is_printed(browser: &mut Browser, office: &Office) {
    let ask = browser.get("/welcome/sheet");
    ask.says(&["Step 5 of 5"]);
    let place = |name: &str| {
        let label = between(&ask.body, &format!("<label for=\"{name}\">Word "), "</label>");
        label.parse::<usize>().expect("a number")
    };
    let (first, second) = (place("word-1"), place("word-2"));
    let paper = browser.get("/welcome/sheet/paper");
    paper.says(&["BEGIN SAPHAN SELF REVOCATION", "mkn-mm", "--fingerprint"]);
    browser.get("/welcome/sheet.svg").says(&["<svg"]);
    let list = between(&paper.body, "<ol class=\"words\" lang=\"en\">", "</ol>");
    let words: Vec<&str> =
        list.split("<li>").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    assert_eq!(words.len(), 12);
    let sheet = office.dir().join("self-revocation.txt");
    browser.get("/welcome/sheet");

    let wrong = [("word-1", words[first - 1]), ("word-2", "nonsense")];
    browser.post("/welcome/sheet", &wrong).says(&["SHEET_WORDS"]);
    assert!(sheet.exists());
    let right = [("word-1", words[first - 1]), ("word-2", words[second - 1])];
    let finished = browser.post("/welcome/sheet", &right);

    assert_eq!(finished.leads_to(), Some("/unlock"));
    assert!(!sheet.exists(), "it is on paper alone");
}

/// The same browser goes on: it was let in.
fn the_office_is_there(browser: &mut Browser, office: &Office) {
    browser.get("/unlock").says(&["name=\"passphrase\""]);
    let given = [("officer", "lo-07"), ("passphrase", "words of my own")];
    assert_eq!(browser.post("/unlock", &given).leads_to(), Some("/"));
    browser.get("/status").says(&["mkn-mm", "lo-07"]);
    assert_eq!(browser.get("/welcome").status, 404);
    let settings = fs::read_to_string(office.dir().join("agent.toml")).expect("written");
    assert!(settings.contains("\ncontact = \"lo-07\"\ndeputy = \"sv-01\"\n"), "{settings}");
    assert!(settings.contains("language = \"en\""), "{settings}");
    assert_eq!(office.run(&["check"]).done()["problems"], 0);
}

#[test]
fn a_refusal_reaches_whoever_waits_in_the_pages_and_another_invitation_goes_on() {
    let mut network = Network::without_hub();
    network.start_hub();
    let invitation = invited(&network, "mkn-mm", "MM");
    let mut office = network.office("mkn-mm");
    office.serve_first();
    let mut browser = Browser::at(&office);
    browser.get("/welcome/join");
    let file = ("invitation-file", "invitation.txt", invitation.as_bytes());
    let joined = browser.upload("/welcome/join", &PASSPHRASES, file);
    assert_eq!(joined.leads_to(), Some("/welcome/number"), "{}", joined.body);
    until(&mut browser, "/welcome/number", "waiting for approval");
    network.ca(&["sync"]).done();
    let words = "telephone us on the old number";
    let why = ["--reason", "not-reached", "--words", words, "--yes"];
    network.ca(&[&["request", "refuse", "mkn-mm"], &why[..]].concat()).done();

    let refused = until(&mut browser, "/welcome/number", "has refused this request");

    refused.says(&["the administrator reached nobody of this office", words]);
    assert!(!refused.body.contains("http-equiv=\"refresh\""), "nothing goes away under a form");
    let other = invited(&network, "oth-th", "TH");
    let wrong = browser.post("/welcome/number", &[("invitation", &other)]);
    wrong.says(&["INVITATION_OTHER", &other]);
    let again = invited(&network, "mkn-mm", "MM");
    let asked = browser.post("/welcome/number", &[("invitation", &again)]);
    assert_eq!(asked.leads_to(), Some("/welcome/number"), "{}", asked.body);
    until(&mut browser, "/welcome/number", "waiting for approval");
    office.stop();
    network.stop_hub();
}

#[test]
fn an_office_without_a_line_joins_by_file() {
    let network = Network::without_hub();
    let mut office = network.office("mkn-mm");
    office.serve_first();
    let mut browser = Browser::at(&office);
    browser.get("/welcome/file").says(&["Join by file"]);
    let hub = network.address().to_string();
    let names = [("network", "mekong"), ("partner", "MKN MM"), ("hub", hub.as_str())];
    let refused = browser.post("/welcome/file", &[&names[..], &PASSPHRASES].concat());
    refused.says(&["NO_NAME", "MKN MM", "mekong"]);
    let names = [("network", "mekong"), ("partner", "mkn-mm"), ("hub", hub.as_str())];
    let made = browser.post("/welcome/file", &[&names[..], &PASSPHRASES].concat());
    assert_eq!(made.leads_to(), Some("/welcome/request"), "{}", made.body);

    let request = browser.get("/welcome/request/file");
    assert_eq!(
        request.header("content-disposition"),
        Some("attachment; filename=\"mkn-mm.request\"")
    );
    let answer = issued(&network, &request.body);
    browser.get("/welcome/request");
    let wrong = browser.upload("/welcome/request", &[], ("answer", "x.pem", b"no answer"));
    assert_eq!(wrong.status, 400);
    let shown = browser.upload("/welcome/request", &[], ("answer", "mkn-mm.pem", &answer));
    shown.says(&["Have the administrator read out the fingerprint"]);
    let unsure = browser.post("/welcome/request/install", &[]);
    unsure.says(&["ROOT_NOT_COMPARED"]);
    let installed = browser.post("/welcome/request/install", &[("compared", "yes")]);
    assert_eq!(installed.leads_to(), Some("/welcome/officers"), "{}", installed.body);
    office.stop();
}

/// What the administrator answers to a request.
fn issued(network: &Network, request: &str) -> Vec<u8> {
    let request = network.file("asked.request", request);
    let answer = network.path("answer.pem");
    let to = answer.to_str().expect("a plain name");
    network.ca(&["issue", &request, "--out", to, "--yes"]).done();
    fs::read(answer).expect("written")
}

#[test]
fn a_backup_becomes_the_office_of_another_computer_in_the_pages() {
    let network = Network::without_hub();
    let file = network.path("bsp.backup");
    network.bsp.run(&["backup", file.to_str().expect("a plain name")]).done();
    let backup = fs::read(&file).expect("written");
    let mut office = network.office("new-th");
    office.serve_first();
    let mut browser = Browser::at(&office);
    browser.get("/welcome/restore").says(&["Step 2 of 3", "stopped for good"]);
    let file = ("backup", "bsp.backup", backup.as_slice());

    let unsure = browser.upload("/welcome/restore", &[("passphrase", WORDS)], file);
    unsure.says(&["NOT_CONFIRMED"]);
    let fields = [("stopped", "yes"), ("passphrase", "not this one")];
    browser.upload("/welcome/restore", &fields, file);
    until(&mut browser, "/welcome/restoring", "WRONG_PASSPHRASE");
    let fields = [("stopped", "yes"), ("passphrase", WORDS)];
    let begun = browser.upload("/welcome/restore", &fields, file);
    assert_eq!(begun.leads_to(), Some("/welcome/restoring"), "{}", begun.body);
    until(&mut browser, "/welcome/restoring", "/welcome/request");
    let page = browser.get("/welcome/request");
    page.says(&["The office is restored", "the old computer is gone", "Step 3 of 3"]);
    for gone in ["restore.backup", "restore.part"] {
        // The office stands before what it was made of is cleared away.
        eventually(&format!("{gone} is gone"), || {
            (!office.dir().join(gone).exists()).then_some(())
        });
    }
    office.kill();
    office.serve_first();
    let mut browser = Browser::at(&office);
    let request = browser.get("/welcome/request/file");
    let answer = issued(&network, &request.body);
    browser.get("/welcome/request");
    let installed = browser.upload("/welcome/request", &[], ("answer", "bsp.pem", &answer));

    assert_eq!(installed.leads_to(), Some("/unlock"), "{}", installed.body);
    browser.get("/unlock");
    let given = [("officer", "lo-01"), ("passphrase", WORDS)];
    assert_eq!(browser.post("/unlock", &given).leads_to(), Some("/"));
    browser.get("/status").says(&["bsp-th"]);
    office.stop();
}

#[test]
fn every_page_of_the_first_start_is_accessible_and_quiet() {
    let mut network = Network::without_hub();
    network.start_hub();
    let invitation = invited(&network, "mkn-mm", "MM");
    let mut office = network.office("mkn-mm");
    office.serve_first();
    let driver = Driver::start();
    let pages = [
        ("welcome", "/welcome"),
        ("welcome-start", "/welcome/start"),
        ("welcome-join", "/welcome/join"),
        ("welcome-file", "/welcome/file"),
        ("welcome-restore", "/welcome/restore"),
    ];
    plays(beholds(&office, &driver, &pages));
    let mut browser = Browser::at(&office);
    browser.get("/welcome/join");
    let file = ("invitation-file", "invitation.txt", invitation.as_bytes());
    browser.upload("/welcome/join", &PASSPHRASES, file);
    until(&mut browser, "/welcome/number", "waiting for approval");
    network.ca(&["sync"]).done();
    network.ca(&["request", "refuse", "mkn-mm", "--reason", "not-reached", "--yes"]).done();
    // Refused, the page stays as it is; while it waits it looks anew every few seconds.
    until(&mut browser, "/welcome/number", "has refused this request");
    let pages = [("welcome-number", "/welcome/number"), ("welcome-large", "/welcome/number/large")];
    plays(beholds(&office, &driver, &pages));
    let again = invited(&network, "mkn-mm", "MM");
    browser.get("/welcome/number");
    browser.post("/welcome/number", &[("invitation", &again)]);
    let number = number_on(&until(&mut browser, "/welcome/number", "waiting for approval"));
    network.ca(&["sync"]).done();
    let heard = network.file("heard", &number);
    network.ca(&["request", "approve", "mkn-mm", "--number-file", &heard]).done();
    until(&mut browser, "/welcome/number", "/welcome/officers");
    plays(beholds(&office, &driver, &[("welcome-officers", "/welcome/officers")]));
    officers_are_added(&mut browser);
    let pages = [("welcome-sheet", "/welcome/sheet"), ("welcome-paper", "/welcome/sheet/paper")];
    plays(beholds(&office, &driver, &pages));
    behold_a_restored_office(&network, &driver);
    drop(driver);
    office.stop();
    network.stop_hub();
}

/// The page that waits for a restore: a passphrase that is not the one is tried for as long as one that is.
async fn behold_a_restore(office: &Office, driver: &Driver, copy: &str) {
    let person = Person::at(office, driver, true).await;
    let beholder = Beholder::new(person, &office.pages(), &[WORDS]);
    let restores = vec![
        goes("/welcome/restore"),
        ticks("[name=stopped]"),
        writes("[name=passphrase]", "not this one"),
        writes("[name=backup]", copy),
        presses("main form button"),
        Step::Stays,
    ];
    beholder.looks_at("/welcome", &[Shown::new("welcome-restoring", restores)]).await;
    beholder.leaves().await;
}

/// The page of a restored office that waits for its certificate.
fn behold_a_restored_office(network: &Network, driver: &Driver) {
    let copy = network.path("bsp.backup");
    let copy = copy.to_str().expect("a plain name").to_owned();
    network.bsp.run(&["backup", &copy]).done();
    let backup = fs::read(&copy).expect("written");
    let file = ("backup", "bsp.backup", backup.as_slice());
    let mut office = network.office("new-th");
    office.serve_first();
    plays(behold_a_restore(&office, driver, &copy));
    let mut browser = Browser::at(&office);
    until(&mut browser, "/welcome/restoring", "WRONG_PASSPHRASE");
    browser.get("/welcome/restore");
    browser.upload("/welcome/restore", &[("stopped", "yes"), ("passphrase", WORDS)], file);
    until(&mut browser, "/welcome/restoring", "/welcome/request");
    plays(beholds(&office, driver, &[("welcome-request", "/welcome/request")]));
    office.stop();
}

async fn beholds(office: &Office, driver: &Driver, pages: &[(&str, &str)]) {
    let person = Person::at(office, driver, true).await;
    let beholder = Beholder::new(person, &office.pages(), &[WORDS]);
    let shown = pages.iter().map(|(name, path)| match *name {
        "welcome-paper" => at(name, path).on_paper(),
        _ => at(name, path),
    });
    beholder.looks_at("/welcome", &shown.collect::<Vec<_>>()).await;
    beholder.leaves().await;
}
