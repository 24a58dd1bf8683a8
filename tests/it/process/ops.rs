//! A monitoring program asks the hub whether it is up and fit, and for figures that name nobody.

use saphan_tests::process::{Answer, Browser, Network, eventually};

fn asked(browser: &Browser, path: &str) -> Answer {
    let head = format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", browser.host());
    browser.raw(head.as_bytes())
}

#[test]
fn a_monitoring_program_learns_how_the_hub_is_and_nothing_of_who_writes_to_whom() {
    let mut network = Network::without_hub();
    network.hub_setting("[ops]\nlisten = \"127.0.0.1:0\"\n");
    network.start_hub();
    let origin = eventually("the hub says where it may be asked", || {
        let log = network.hub_log();
        let (_, rest) = log.split_once("monitoring may ask at ")?;
        rest.lines().next().map(str::to_owned)
    });
    for office in [&network.nkw, &network.bsp] {
        office.run(&["sync"]).done();
    }
    network.refers_a_case();
    network.bsp.run(&["sync"]).done();
    let browser = Browser::of(&origin);

    assert_eq!((asked(&browser, "/healthz").status, asked(&browser, "/readyz").status), (200, 200));
    let figures = asked(&browser, "/metrics");

    let kind = figures.header("content-type").expect("a kind");
    assert!(kind.starts_with("application/openmetrics-text"), "{kind}");
    figures.says(&[
        "saphan_build_info{version=",
        "saphan_ready 1\n",
        "saphan_partners{standing=\"active\"} 2\n",
        "saphan_queue_messages 0\n",
        "# TYPE saphan_certificate_not_after_timestamp_seconds gauge",
        "# EOF\n",
    ]);
    for secret in ["nkw-la", "bsp-th"] {
        assert!(!figures.body.contains(secret), "{}", figures.body);
    }
    let head = "GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n";
    let foreign = browser.raw(head.as_bytes());
    assert_eq!(foreign.status, 421, "a page of the web asks under its own name");
    assert!(!foreign.body.contains("saphan_"));
    assert_eq!(asked(&browser, "/").status, 404);
    network.end();
}
