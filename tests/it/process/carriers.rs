//! Referrals between real programs where UDP is not let through.

use saphan_tests::link::{ConnectProxy, Link};
use saphan_tests::process::{Network, Office};

/// Says what carries the line of an office.
fn carrier(office: &Office) -> String {
    let status = office.run(&["status"]).done();
    status["carrier"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_whole_referral_goes_over_tcp_alone() {
    let mut network = Network::start();
    let on_quic = |network: &Network| network.hub_log().matches("carrier=quic").count();
    let before = on_quic(&network);
    for office in [&mut network.bsp, &mut network.nkw] {
        office.sets("[network]\ncarrier = \"tls\"\n");
        office.serve();
    }

    let referral = network.refers_a_case();
    network.bsp.awaits(&referral, "delivered");

    assert_eq!([&network.bsp, &network.nkw].map(carrier), ["tls", "tls"]);
    assert_eq!(on_quic(&network), before, "{}", network.hub_log());
    network.end();
}

#[test]
fn an_office_whose_udp_is_dropped_refers_without_being_told_how() {
    let mut network = Network::start();
    let line = Link::good(network.address());
    line.cut_udp();
    network.bsp.dials(line.address());
    network.bsp.serve();
    network.nkw.serve();

    let referral = network.refers_a_case();
    network.bsp.awaits(&referral, "delivered");

    assert_eq!([&network.bsp, &network.nkw].map(carrier), ["tls", "quic"]);
    let said = network.bsp.says("en", &["status"]).stdout;
    assert!(said.contains("TLS on TCP"), "{said}");
    network.end();
}

#[test]
fn an_office_refers_through_the_proxy_of_its_network() {
    let mut network = Network::start();
    let proxy = ConnectProxy::to(network.address(), None);
    let refusing = ConnectProxy::to(network.address(), Some("HTTP/1.1 407 No\r\n\r\n"));
    let by = |proxy: &ConnectProxy| {
        format!("[network]\ncarrier = \"tls\"\nproxy = \"{}\"\n", proxy.url())
    };
    network.bsp.sets(&by(&proxy));
    network.bsp.serve();
    network.nkw.serve();

    let referral = network.refers_a_case();
    network.bsp.awaits(&referral, "delivered");
    network.nkw.stop();
    network.nkw.sets(&by(&refusing));
    let refused = network.nkw.run(&["sync"]);

    assert_eq!(refused.error_code(), "PROXY");
    let asked = format!("CONNECT {} HTTP/1.1", network.address());
    assert!(proxy.asked().contains(&asked), "{:?}", proxy.asked());
    network.end();
}
