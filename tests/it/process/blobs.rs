//! Attachments between real processes: a slow line that is cut, programs that are killed.

use std::time::{Duration, Instant};

use saphan_agent::store::BlobState;
use saphan_protocol::blob::{CHUNK_LEN, Manifest, WINDOW};
use saphan_tests::link::{Link, Quality, QueueLen};
use saphan_tests::process::{Network, eventually};

const LEN: usize = 30 * 65_520;

/// What a network looks like in which bsp-th has offered a file and nkw-la knows of it.
struct Story {
    network: Network,
    link: Link,
    manifest: Manifest,
    file: Vec<u8>,
}

impl Story {
    /// The file goes up at so many bytes a second.
    fn begins(bytes_per_s: u64) -> Self {
        let mut network = Network::start();
        let queue = QueueLen::Time(Duration::from_millis(250));
        let quality = Quality { bytes_per_s: Some(bytes_per_s), queue, ..Quality::default() };
        let link = Link::to(network.address(), quality);
        network.bsp.serve();
        network.nkw.serve();
        let referral = network.refers_a_case();
        network.bsp.awaits(&referral, "delivered");
        network.bsp.stop();
        network.bsp.dials(link.address());
        let case = network.imports_a_case();
        let file: Vec<u8> = (0..LEN).map(|at| (at * 13 + at / 255) as u8).collect();
        let manifest = network.bsp.offers(&case, &file, network.nkw.partner());
        network.nkw.fetches(&referral, &manifest);
        network.bsp.serve();
        Self { network, link, manifest, file }
    }

    fn awaits_percent(&self, percent: u8) {
        let (bsp, blob) = (&self.network.bsp, self.manifest.blob());
        eventually(&format!("{percent} % are at the hub"), || {
            (bsp.transfer(blob).percent >= percent).then_some(())
        });
    }

    fn ends(self) {
        let (nkw, blob) = (&self.network.nkw, self.manifest.blob());
        eventually("the file has arrived and the hub has forgotten it", || {
            (nkw.transfer(blob).state == BlobState::Done).then_some(())
        });
        assert!(nkw.reads(blob) == self.file, "it is the file that left");
        let shown = nkw.run(&["queue"]).done();
        let line = &shown["attachments"][0];
        assert_eq!(
            (&line["direction"], &line["percent"]),
            (&"down".into(), &100.into()),
            "{shown}"
        );
        let status = self.network.hub(&["status"]).done();
        assert_eq!(status["attachments"], 0, "{status}");
        self.network.end();
    }
}

#[test]
fn killed_in_the_middle_each_of_the_three_goes_on_where_it_was() {
    let mut story = Story::begins(1 << 20);
    story.awaits_percent(20);
    story.network.bsp.kill();
    story.network.bsp.serve();
    story.awaits_percent(40);
    story.network.kill_hub();
    story.network.start_hub();
    story.awaits_percent(60);
    story.network.nkw.kill();
    story.network.nkw.serve();

    story.ends();
}

#[test]
fn a_cut_line_costs_little_and_is_taken_up_as_soon_as_it_is_back() {
    // Slow enough that much is left when somebody has looked how much is there.
    let story = Story::begins(1 << 18);
    for percent in [15, 30] {
        story.awaits_percent(percent);
        story.link.cut();
        let silences = story.network.bsp.log().matches("hub-silent").count();
        story.network.bsp.awaits_log("hub-silent", silences);

        let before = story.link.carried().0.bytes;
        story.link.mend();
        let mended = Instant::now();
        // More than a handshake and all that is repeated: the file itself goes on.
        let resumed = before + 40_000 + u64::from(WINDOW) * CHUNK_LEN as u64;
        eventually("the file goes on", || (story.link.carried().0.bytes > resumed).then_some(()));
        println!("goes on after {:?}", mended.elapsed());
        assert!(mended.elapsed() < Duration::from_secs(60), "not the usual pause");
    }

    story.awaits_percent(100);
    let (carried, sealed) = (story.link.carried().0.bytes, story.manifest.sealed_len());
    let twice = 2 * u64::from(WINDOW) * CHUNK_LEN as u64;
    assert!(carried <= sealed * 115 / 100 + twice, "{carried} bytes for {sealed}");
    story.ends();
}

#[test]
fn a_hub_without_room_says_whose_it_is_and_what_to_do() {
    let mut network = Network::start();
    network.stop_hub();
    network.hub_setting("[quota]\nmailbox_blobs_mib = 1\n");
    network.start_hub();
    network.bsp.serve();
    let case = network.imports_a_case();
    let file = vec![7; LEN];
    let manifest = network.bsp.offers(&case, &file, network.nkw.partner());

    let waits = eventually("the hub says that there is no room", || {
        let shown = network.bsp.run(&["queue"]).done();
        let waits = shown["attachments"][0]["waits_for"].as_str().unwrap_or_default().to_owned();
        waits.contains("room for attachments").then_some(waits)
    });

    assert!(waits.ends_with("they have to fetch what lies there"), "{waits}");
    assert_eq!(network.bsp.transfer(manifest.blob()).percent, 0);
    network.end();
}
