//! Who reaches the port and is not the office's own browser.

use std::time::Duration;

use saphan_tests::process::{Answer, Browser, Network, Ran, eventually};

/// Every page that shows something of the office.
const PAGES: [&str; 10] = [
    "/",
    "/inbox",
    "/sent",
    "/partners",
    "/partner/nkw-la",
    "/queue",
    "/status",
    "/new",
    "/referral/7F3-K2Q/accept",
    "/referral/7F3-K2Q/withdraw",
];

fn dressed(answer: &Answer) {
    for (name, value) in [
        ("cache-control", "no-store"),
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{}", answer.status);
    }
    let policy = answer.header("content-security-policy").unwrap_or_default();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
}

#[test]
fn only_a_browser_with_link_and_passphrase_sees_anything_of_an_office() {
    let mut network = Network::without_hub();
    network.bsp.serve_pages();

    a_browser_without_a_link_sees_nothing(&Browser::outside(&network.bsp));
    a_link_works_once(&network);
    locked_there_is_nothing_but_the_passphrase(&network);
    other_hosts_and_other_pages_are_refused(&network);
    a_form_counts_with_the_token_of_its_own_session(&network);
    hiding_the_screen_locks(&network);
    network.bsp.stop();
    assert!(!network.bsp.dir().join("pages.link").exists(), "nobody can make links to nothing");
    let none = Ran::of(&mut network.bsp.locked(&["open", "--print", "--json"]));
    assert_eq!((none.code, none.error_code().as_str()), (17, "PAGES_NOT_SERVED"));
}

fn a_browser_without_a_link_sees_nothing(browser: &Browser) {
    let mut browser = browser.clone();
    for path in PAGES.into_iter().filter(|path| *path != "/").chain(["/unlock", "/alone"]) {
        let answer = browser.get(path);
        assert_eq!(answer.status, 403, "{path}");
        answer.says(&["NO_SESSION", "Nothing was changed."]);
        dressed(&answer);
    }
    for path in ["/unlock", "/hide", "/language"] {
        let answer = browser.post(path, &[("passphrase", "four words that rhyme")]);
        assert_eq!(answer.status, 403, "{path}");
        dressed(&answer);
    }
    for path in ["/nothing", "/../../etc/passwd", "/%2e%2e/store.sqlite", "/style.css/../status"] {
        let answer = browser.get(path);
        assert_eq!(answer.status, 404, "{path}");
        dressed(&answer);
    }
    for path in ["/style.css", "/page.js"] {
        let answer = browser.get(path);
        assert_eq!(answer.status, 200, "{path}");
        dressed(&answer);
    }
}

fn a_link_works_once(network: &Network) {
    let link = network.bsp.link();
    let (mut first, mut second) = (Browser::outside(&network.bsp), Browser::outside(&network.bsp));

    let opened = first.get(&link);
    let again = second.get(&link);

    assert_eq!(opened.status, 200);
    let cookie = opened.header("set-cookie").expect("a session").to_owned();
    assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Strict"), "{cookie}");
    assert_eq!(again.status, 403);
    again.says(&["LINK_USED"]);
    assert_eq!(again.header("set-cookie"), None);
    for wrong in ["/open", "/open?link=", "/open?link=AAAA", &format!("{link}A")] {
        let refused = second.get(wrong);
        assert_eq!(refused.status, 403, "{wrong}");
        refused.says(&["LINK_UNKNOWN"]);
    }
}

fn locked_there_is_nothing_but_the_passphrase(network: &Network) {
    let mut browser = Browser::at(&network.bsp);
    for path in PAGES {
        let answer = browser.follow(path);
        answer.says(&["name=\"passphrase\""]);
        assert!(!answer.body.contains("bsp-th"), "not even whose office it is: {}", answer.body);
    }
    for (officer, passphrase, code) in [
        ("lo-01", "not this one at all", "WRONG_PASSPHRASE"),
        ("lo-01", "", "NO_PASSPHRASE"),
        ("lo-99", "four words that rhyme", "OFFICER_NO_KEY"),
        ("Ms Keo", "four words that rhyme", "NO_STAFF_CODE"),
    ] {
        let refused = browser.post("/unlock", &[("officer", officer), ("passphrase", passphrase)]);
        assert_eq!(refused.status, 403, "{officer}");
        refused.says(&[code, "name=\"passphrase\""]);
        assert!(passphrase.is_empty() || !refused.body.contains(passphrase));
    }
    let before = browser.cookie().to_owned();
    let mut browser = Browser::unlocked(&network.bsp);
    assert_ne!(browser.cookie(), before, "the cookie of the link opens nothing");
    browser.follow("/").says(&["Inbox", "lo-01", "Hide screen"]);
}

fn other_hosts_and_other_pages_are_refused(network: &Network) {
    let browser = Browser::unlocked(&network.bsp);
    let cookie = browser.cookie_line();
    let (host, port) =
        (browser.host().to_owned(), browser.host().rsplit_once(':').expect("a port").1);
    for wrong in [
        "evil.example".to_owned(),
        format!("evil.example:{port}"),
        format!("localhost:{port}"),
        format!("0.0.0.0:{port}"),
        format!("[::1]:{port}"),
        format!("saphan.localhost.evil.example:{port}"),
        "saphan.localhost".to_owned(),
    ] {
        let head = format!("GET /status HTTP/1.1\r\nHost: {wrong}\r\n{cookie}\r\n");
        let answer = browser.raw(head.as_bytes());
        assert_eq!(answer.status, 421, "{wrong}");
        assert!(!answer.body.contains("bsp-th"));
        dressed(&answer);
    }
    let twice = format!("GET /status HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n{cookie}\r\n");
    assert_ne!(browser.raw(twice.as_bytes()).status, 200);
    let by_number = format!("GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{cookie}\r\n");
    assert_eq!(browser.raw(by_number.as_bytes()).status, 200);
    let foreign = format!(
        "GET /status HTTP/1.1\r\nHost: {host}\r\nSec-Fetch-Site: cross-site\r\n{cookie}\r\n"
    );
    assert_eq!(browser.raw(foreign.as_bytes()).status, 403);
    for lines in [
        String::new(),
        "Origin: http://evil.example\r\n".to_owned(),
        "Origin: null\r\n".to_owned(),
        format!("Origin: https://{host}\r\n"),
        format!("Origin: http://127.0.0.1:{port}\r\n"),
        format!("Origin: http://{host}\r\nSec-Fetch-Site: cross-site\r\n"),
        "Sec-Fetch-Site: same-site\r\n".to_owned(),
    ] {
        let form = browser.form("/hide", &lines, &[("token", browser.token())]);
        let answer = browser.raw(&form);
        assert_eq!(answer.status, 403, "{lines:?}");
        dressed(&answer);
    }
    for method in ["PUT", "DELETE", "OPTIONS", "TRACE"] {
        let head = format!("{method} /status HTTP/1.1\r\nHost: {host}\r\n{cookie}\r\n");
        assert_eq!(browser.raw(head.as_bytes()).status, 405, "{method}");
    }
}

fn a_form_counts_with_the_token_of_its_own_session(network: &Network) {
    let mut other = Browser::at(&network.bsp);
    let mut browser = Browser::unlocked(&network.bsp);
    browser.get("/status");
    let origin = format!("Origin: http://{}\r\n", browser.host());
    let long = "x".repeat(70_000);
    for token in ["", "x", other.token(), &long] {
        let form = browser.form("/hide", &origin, &[("token", token)]);
        let answer = browser.raw(&form);
        assert!(matches!(answer.status, 400 | 409), "{} for {:.9}", answer.status, token);
        dressed(&answer);
    }
    let status = other.follow("/status");
    status.says(&["name=\"passphrase\""]);
    browser.get("/status").says(&["bsp-th"]);

    other.post("/unlock", &[("officer", "lo-01"), ("passphrase", "four words that rhyme")]);

    other.get("/status").says(&["bsp-th"]);
    assert_eq!(browser.get("/status").leads_to(), Some("/unlock"), "one browser at a time");
}

fn hiding_the_screen_locks(network: &Network) {
    let mut browser = Browser::unlocked(&network.bsp);
    browser.get("/status");

    let hidden = browser.post("/hide", &[]);

    hidden.says(&["Office notes"]);
    assert!(!hidden.body.contains("Saphan") && !hidden.body.contains("bsp-th"), "{}", hidden.body);
    assert_eq!(browser.get("/status").leads_to(), Some("/unlock"));
    assert_eq!(browser.get("/alone").leads_to(), Some("/unlock"));
    let locked = "the desk was taken over is_locked=true";
    network.bsp.awaits_log(locked, 0);
}

#[test]
fn the_language_is_that_of_the_session_and_the_page_stays() {
    let mut network = Network::without_hub();
    network.bsp.serve_pages();
    let mut browser = Browser::unlocked(&network.bsp);
    browser.get("/status").says(&["<html lang=\"en\">", "Svenska (begun)"]);

    let page = browser.submit("/language", &[("to", "nl"), ("back", "/status")]);

    page.says(&["<html lang=\"nl\">", "Toestand", "Scherm verbergen", "Laatste back-up"]);
    let elsewhere = browser.post("/language", &[("to", "xx"), ("back", "//evil.example")]);
    assert_eq!(elsewhere.leads_to(), Some("/"));
    browser.get("/status").says(&["<html lang=\"nl\">"]);
    Browser::at(&network.bsp).get("/unlock").says(&["<html lang=\"en\">"]);
    network.bsp.stop();
}

#[test]
fn pages_that_nobody_touches_lock_by_themselves() {
    let network = Network::without_hub();
    let served = network.bsp.pages_that_lock_after(Duration::from_millis(200));
    let mut browser = Browser::of(served.origin());
    browser.get(&served.link());
    let passphrase = [("officer", "lo-01"), ("passphrase", "four words that rhyme")];
    assert_eq!(browser.post("/unlock", &passphrase).leads_to(), Some("/"));

    // This page asks whether the office is locked, and is no touch.
    eventually("the office is locked", || {
        (browser.get("/alone").leads_to() == Some("/unlock")).then_some(())
    });
    assert_eq!(browser.get("/status").leads_to(), Some("/unlock"));
    served.stop();
}
