//! Notices by e-mail: what leaves, and when.

use saphan_tests::process::{Browser, Network, Postbox, eventually};

const TO: &str = "office@example.org";

fn settings(postbox: &Postbox) -> String {
    format!(
        "[notify]\nmail_to = \"{TO}\"\nmail_from = \"saphan@example.org\"\nsmtp_server = \"{}\"\n",
        postbox.address()
    )
}

/// Holds that a mail says nothing but the fixed words.
fn assert_neutral(mail: &str, network: &Network, referral: &str) {
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let host = host.trim();
    let mut private = vec![referral, "bsp-th", "nkw-la", "lo-01", "mekong", "2026-"];
    if host.len() > 3 && host != "localhost" {
        private.push(host);
    }
    let dir = network.nkw.dir().display().to_string();
    for word in private.into_iter().chain([dir.as_str()]) {
        // The date of the mail itself is the only one in it.
        let mail: String = mail.lines().filter(|line| !line.starts_with("Message-ID")).collect();
        assert!(!mail.contains(word), "{word} stands in {mail}");
    }
}

#[test]
fn a_mail_says_how_many_things_wait_and_a_restart_does_not_say_it_again() {
    let postbox = Postbox::open();
    let mut network = Network::start();
    network.nkw.sets(&settings(&postbox));
    let checked = network.nkw.run(&["check"]).done().to_string();
    assert!(checked.contains("by e-mail through 127.0.0.1"), "{checked}");
    network.nkw.serve();
    assert!(postbox.mails().is_empty(), "nothing waits");

    let referral = network.refers_a_case();
    network.bsp.run(&["sync"]).done();
    let mails = eventually("a notice was sent", || {
        let mails = postbox.mails();
        (!mails.is_empty()).then_some(mails)
    });
    let [mail] = mails.as_slice() else { panic!("{mails:?}") };
    for said in [
        "EHLO localhost",
        "MAIL FROM:<saphan@example.org>",
        "RCPT TO:<office@example.org>",
        "Subject: Saphan\n",
        "1 thing waits. Please open Saphan.",
    ] {
        assert!(mail.contains(said), "{said} is missing in {mail}");
    }
    assert_neutral(mail, &network, &referral);

    network.nkw.stop();
    network.nkw.serve();
    let second = network.refers_a_case();
    network.bsp.run(&["sync"]).done();
    eventually("the second one is there", || network.nkw.state_of(&second));
    assert_eq!(postbox.mails().len(), 1, "one mail a day");
    network.end();
}

#[test]
fn a_test_notice_is_sent_from_the_settings_and_tells_that_nothing_waits() {
    let postbox = Postbox::open();
    let mut network = Network::start();
    network.bsp.serve_pages();
    let mut bsp = Browser::unlocked(&network.bsp);
    bsp.get("/settings");
    let nobody = bsp.post("/settings/try", &[]);
    assert_eq!(nobody.status, 400);
    nobody.says(&["NOTICE_NOBODY"]);
    bsp.get("/settings");
    let address = postbox.address();
    let fields = [
        ("language", "en"),
        ("calendar", "auto"),
        ("digits", "western"),
        ("ui-lock-after-minutes", "10"),
        ("office-contact", "lo-01"),
        ("office-deputy", "sv-01"),
        ("notify-desktop", "off"),
        ("notify-mail-to", TO),
        ("notify-mail-from", "saphan@example.org"),
        ("notify-smtp-server", address.as_str()),
    ];
    bsp.submit("/settings", &fields).says(&["Saved.", TO]);

    bsp.submit("/settings/try", &[]).says(&["The test notice is sent."]);

    let mails = postbox.mails();
    assert_eq!(mails.len(), 1);
    assert!(mails[0].contains("Nothing waits. This is a test."), "{}", mails[0]);
    let unsafe_server = [&fields[..9], &[("notify-smtp-server", "192.0.2.1:9")]].concat();
    bsp.submit("/settings", &unsafe_server).says(&["Saved."]);
    network.stop_hub();
}
