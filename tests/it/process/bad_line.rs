//! One referral over each kind of bad line, between real programs: it gets through, on the carrier that can carry it, and
//! it comes once. One office goes by QUIC and the other by TLS where both can, so each line is tried with both.

use std::time::Duration;

use saphan_tests::link::{ConnectProxy, Link, Quality};
use saphan_tests::process::{Network, Office};

/// What a bad line still gives: 16 kbit/s.
const SLOW: u64 = 2_000;

/// Both offices dial their hub over a line of their own.
struct Story {
    network: Network,
    /// That of whoever refers.
    line: Link,
    _other: Link,
}

impl Story {
    /// The lines are alike, and the offices told or not told what to take.
    fn begins(quality: &Quality, carriers: [&str; 2]) -> Self {
        let network = Network::start();
        let [line, other] =
            [1, 2].map(|seed| Link::to(network.address(), Quality { seed, ..quality.clone() }));
        for (office, line) in [(&network.bsp, &line), (&network.nkw, &other)] {
            office.dials(line.address());
        }
        for (office, carrier) in [&network.bsp, &network.nkw].into_iter().zip(carriers) {
            office.sets(&format!("[network]\ncarrier = \"{carrier}\"\n"));
        }
        Self { network, line, _other: other }
    }

    fn both_serve(&mut self) {
        self.network.bsp.serve();
        self.network.nkw.serve();
    }

    /// A referral goes there, its receipt comes back, and nothing came twice.
    fn refers(&mut self) {
        let referral = self.network.refers_a_case();
        self.network.bsp.awaits(&referral, "delivered");
        let came = self.network.nkw.referrals(&[]);
        assert_eq!(came.len(), 1, "{came:?}");
        assert!(self.network.bsp.queue().is_empty(), "nothing is sent again");
    }

    fn ends(self, carriers: [&str; 2]) {
        assert_eq!([&self.network.bsp, &self.network.nkw].map(carrier), carriers);
        self.network.end();
    }
}

/// Says what carries the line of an office.
fn carrier(office: &Office) -> String {
    let status = office.run(&["status"]).done();
    status["carrier"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_referral_gets_over_lines_that_lose_three_of_ten_packets() {
    let delay = Duration::from_millis(20);
    let quality = Quality { lost_per_1000: 300, delay, ..Quality::default() };
    let mut story = Story::begins(&quality, ["quic", "tls"]);

    story.both_serve();
    story.refers();

    story.ends(["quic", "tls"]);
}

#[test]
fn a_referral_gets_over_lines_of_600_ms_and_quic_wins() {
    let quality = Quality { delay: Duration::from_millis(300), ..Quality::default() };
    let mut story = Story::begins(&quality, ["auto", "tls"]);

    story.both_serve();
    story.refers();

    story.ends(["quic", "tls"]);
}

#[test]
fn a_referral_gets_over_lines_of_16_kbit_a_second() {
    let quality = Quality { bytes_per_s: Some(SLOW), ..Quality::default() };
    let mut story = Story::begins(&quality, ["quic", "tls"]);

    story.both_serve();
    story.refers();

    story.ends(["quic", "tls"]);
}

#[test]
fn a_referral_gets_out_where_udp_is_dropped_and_soon() {
    let mut story = Story::begins(&Quality::default(), ["auto", "auto"]);
    story.line.cut_udp();

    story.both_serve();
    story.refers();

    let took = story.line.fell_back_in().expect("UDP was tried, and TCP answered");
    println!("TCP answered {took:?} after UDP was tried");
    // A second of head start and a handshake; the rest is for machines that are busy.
    assert!((Duration::from_millis(900)..Duration::from_secs(5)).contains(&took), "{took:?}");
    story.ends(["tls", "quic"]);
}

#[test]
fn a_referral_survives_changes_of_address_on_the_line_that_stands() {
    let mut story = Story::begins(&Quality::default(), ["auto", "auto"]);
    story.both_serve();
    for office in [&story.network.bsp, &story.network.nkw] {
        office.awaits_log("the hub has answered", 0);
    }
    let before = story.network.hub_log().matches("carrier=quic").count();

    story.line.renumber();
    story.refers();
    story.line.renumber();
    let referral = story.network.refers_a_case();
    story.network.bsp.awaits(&referral, "delivered");

    let after = story.network.hub_log().matches("carrier=quic").count();
    assert_eq!(after, before, "the connection is the same: {}", story.network.hub_log());
    story.ends(["quic", "quic"]);
}

#[test]
fn a_referral_gets_out_by_the_proxy_where_nothing_else_does() {
    let mut network = Network::start();
    let nothing = Link::good(network.address());
    nothing.cut();
    let proxy = ConnectProxy::to(network.address(), None);
    network.bsp.dials(nothing.address());
    network.bsp.sets(&format!("[network]\nproxy = \"{}\"\n", proxy.url()));
    network.bsp.serve();
    network.nkw.serve();

    let referral = network.refers_a_case();
    network.bsp.awaits(&referral, "delivered");

    assert_eq!(network.nkw.referrals(&[]).len(), 1);
    assert_eq!(carrier(&network.bsp), "tls");
    let asked = format!("CONNECT {} HTTP/1.1", nothing.address());
    assert!(proxy.asked().contains(&asked), "{:?}", proxy.asked());
    network.end();
}
