//! Hundreds of requests that no page of ours sends: they read nothing and change nothing.

use saphan_tests::process::{Browser, Network};

/// Hosts that lead to this port and are not its name.
const HOSTS: [&str; 14] = [
    "evil.example",
    "evil.example:PORT",
    "localhost:PORT",
    "0.0.0.0:PORT",
    "[::]:PORT",
    "[::1]:PORT",
    "[::ffff:127.0.0.1]:PORT",
    "127.1:PORT",
    "2130706433:PORT",
    "saphan.localhost.evil.example:PORT",
    "evil.saphan.localhost:PORT",
    "saphan.localhost:1",
    "saphan.localhost.:PORT",
    "saphan.localhost:PORT@evil.example",
];
/// Pages that tell something of the office.
const PAGES: [&str; 7] =
    ["/inbox", "/sent", "/new", "/partners", "/queue", "/status", "/referral/REF"];
/// Forms that change something.
const FORMS: [&str; 7] = [
    "/new/send",
    "/referral/REF",
    "/referral/REF/recall",
    "/referral/REF/withdraw",
    "/referral/REF/say",
    "/partner/nkw-la",
    "/hide",
];
/// Origins of other pages.
const ORIGINS: [&str; 8] = [
    "",
    "Origin: null",
    "Origin: http://evil.example",
    "Origin: https://saphan.localhost:PORT",
    "Origin: http://saphan.localhost:1",
    "Origin: http://127.0.0.1:PORT",
    "Origin: http://saphan.localhost:PORT\r\nSec-Fetch-Site: cross-site",
    "Sec-Fetch-Site: same-site",
];
/// Ways out of the pages.
const PATHS: [&str; 11] = [
    "/../agent.toml",
    "/..%2fagent.toml",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/fonts/../../agent.toml",
    "/fonts/..%2f..%2fagent.toml",
    "/fonts/%00latin-400.woff2",
    "//evil.example/inbox",
    "/\\evil.example",
    "/inbox%00",
    "/inbox;a=b/../status",
    "/referral/..%2f..%2fagent.toml",
];

/// A hostile request, and what it is called when it got through.
struct Hostile {
    what: String,
    bytes: Vec<u8>,
}

/// What somebody sends who sits at another account of this computer, or is another page of the browser
/// in which the office is open.
fn all(browser: &Browser, referral: &str) -> Vec<Hostile> {
    let (host, cookie) = (browser.host().to_owned(), browser.cookie_line());
    let port = host.rsplit_once(':').expect("a port").1;
    let filled = |text: &str| text.replace("PORT", port).replace("REF", referral);
    let mut all = Vec::new();
    let mut send = |what: String, bytes: Vec<u8>| all.push(Hostile { what, bytes });
    let get = |path: &str, lines: &str| format!("GET {path} HTTP/1.1\r\n{lines}\r\n").into_bytes();
    for page in PAGES {
        let page = filled(page);
        for wrong in HOSTS {
            let lines = format!("Host: {}\r\n{cookie}", filled(wrong));
            send(format!("{page} of {wrong}"), get(&page, &lines));
        }
        send(format!("{page} by nobody"), get(&page, &format!("Host: {host}\r\n")));
        let cookies = cookie.trim_end().replacen("Cookie: ", "", 1);
        let doubled = format!("Host: {host}\r\nCookie: {cookies}; {cookies}x\r\n");
        send(format!("{page} with two cookies"), get(&page, &doubled));
        let framed = format!("Host: {host}\r\nSec-Fetch-Site: cross-site\r\n{cookie}");
        send(format!("{page} within another page"), get(&page, &framed));
        let absolute = format!("http://evil.example{page}");
        send(
            format!("{page} by its whole address"),
            get(&absolute, &format!("Host: {host}\r\n{cookie}")),
        );
    }
    for form in FORMS {
        let form = filled(form);
        let fields = |token| complete(token, referral);
        for origin in ORIGINS {
            let lines = if origin.is_empty() { String::new() } else { filled(origin) + "\r\n" };
            send(
                format!("form {form} of {origin:?}"),
                browser.form(&form, &lines, &fields(browser.token())),
            );
        }
        let ours = format!("Origin: http://{host}\r\n");
        for token in ["", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
            send(format!("form {form} with {token:?}"), browser.form(&form, &ours, &fields(token)));
        }
    }
    for path in PATHS {
        send(path.to_owned(), get(path, &format!("Host: {host}\r\n{cookie}")));
    }
    all
}

/// All that each of the forms needs: only where they come from is wrong.
fn complete<'a>(token: &'a str, referral: &'a str) -> [(&'a str, &'a str); 5] {
    let (reason, scope) = (("reason", "safety"), ("scope", "everything"));
    [("token", token), ("reference", referral), ("text", "hello"), reason, scope]
}

#[test]
fn hundreds_of_hostile_requests_read_and_change_nothing() {
    let mut network = Network::start();
    network.nkw.serve();
    network.bsp.serve_pages();
    let referral = network.refers_a_case();
    network.nkw.awaits(&referral, "delivered");
    let mut browser = Browser::unlocked(&network.bsp);
    let own = browser.get("/sent");
    own.says(&[&referral]);
    let log = || {
        let exported = network.bsp.run(&["audit", "export"]).done();
        exported["entries"].as_array().expect("entries").len()
    };
    let before = log();

    let hostile = all(&browser, &referral);

    assert!(hostile.len() > 200, "{}", hostile.len());
    for Hostile { what, bytes } in &hostile {
        let answer = browser.raw(bytes);
        assert!(answer.status >= 400, "{what}: {} {}", answer.status, answer.body);
        for telling in [referral.as_str(), "nkw-la", "bsp-th", "CANARY", "root:", "[hub]"] {
            assert!(!answer.body.contains(telling), "{what} reads {telling}: {}", answer.body);
        }
    }
    browser.get("/sent").says(&[&referral]);
    assert_eq!(log(), before + 1, "nothing was done but to look at the log");
    assert_eq!(network.bsp.state_of(&referral).as_deref(), Some("delivered"));
    network.end();
}
