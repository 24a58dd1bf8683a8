//! The hub's status page: for this computer alone, read-only, and silent about who writes to whom.

use saphan_tests::process::{Browser, Network, eventually};

pub(super) fn served(network: &mut Network) -> String {
    network.hub_setting("[ui]\nlisten = \"127.0.0.1:0\"\n");
    network.start_hub();
    eventually("the hub says where its page is", || {
        let log = network.hub_log();
        let (_, rest) = log.split_once("status page at ")?;
        rest.lines().next().map(str::to_owned)
    })
}

#[test]
fn the_status_page_says_how_the_hub_is_and_names_no_partner() {
    let mut network = Network::without_hub();
    let mut browser = Browser::of(&served(&mut network));
    for office in [&network.nkw, &network.bsp, &network.nkw] {
        office.run(&["sync"]).done();
    }
    network.refers_a_case();
    network.bsp.run(&["sync"]).done();

    let page = browser.get("/");

    assert_eq!(page.status, 200);
    page.says(&[
        "Hub eu-1",
        "mekong",
        "2 active, 0 suspended, 0 revoked",
        "fewer than 10",
        "read-only",
    ]);
    for secret in ["nkw-la", "bsp-th", "set-cookie"] {
        assert!(!page.body.contains(secret), "{}", page.body);
    }
    assert_eq!(page.header("set-cookie"), None);
    assert_eq!(page.header("cache-control"), Some("no-store"));
    browser.get("/?lang=fr").says(&["<html lang=\"fr\">"]);
    let head = format!(
        "GET / HTTP/1.1\r\nHost: {}\r\nAccept-Language: th-TH,en;q=0.5\r\n\r\n",
        browser.host()
    );
    browser.raw(head.as_bytes()).says(&["<html lang=\"th\">"]);
    nothing_else_is_answered(&mut browser);
    network.end();
}

fn nothing_else_is_answered(browser: &mut Browser) {
    assert_eq!(browser.get("/status").status, 404);
    assert_eq!(browser.post("/", &[]).status, 405, "there is nothing to change");
    for host in ["evil.example", "0.0.0.0:80", "[::1]:80"] {
        let answer = browser.raw(format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes());
        assert_eq!(answer.status, 421, "{host}");
        assert!(!answer.body.contains("mekong"));
    }
    let head =
        format!("GET / HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: cross-site\r\n\r\n", browser.host());
    assert_eq!(browser.raw(head.as_bytes()).status, 403);
}

#[test]
fn the_status_page_is_for_this_computer_alone_and_off_by_itself() {
    let network = Network::without_hub();
    let shown = network.hub(&["config", "defaults"]).done();
    assert!(shown.to_string().contains("\"off\""), "{shown}");

    network.hub_setting("[ui]\nlisten = \"0.0.0.0:8783\"\n");

    let refused = network.hub(&["status"]);
    assert_eq!((refused.code, refused.error_code().as_str()), (3, "CONFIG_VALUE"));
    assert!(refused.stderr.contains("off, or an address of this computer alone"));
}
