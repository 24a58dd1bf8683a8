//! How fast an attachment travels, and what a cut costs. Ratios, so that runs can be compared.
//!
//! ```sh
//! cargo run --release -p saphan-tests --bin saphan-bench-blobs -- 20 512 5
//! ```
//!
//! MiB of the file, KiB a second of the line, and cuts; each cut lasts 30 of 50 seconds and ends with
//! another address. First up, then down.

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(not(unix))]
fn main() {
    eprintln!("the programs are stopped by signals");
}

#[cfg(unix)]
mod unix {
    use std::time::{Duration, Instant};

    use saphan_agent::store::BlobState;
    use saphan_protocol::blob::Manifest;
    use saphan_tests::process::{Network, Office};
    use saphan_tests::wire::Wire;

    const CUT: Duration = Duration::from_secs(30);
    const PERIOD: Duration = Duration::from_secs(50);
    const LOOK: Duration = Duration::from_millis(100);
    /// Bytes after a cut that show that the file goes on: more than a handshake.
    const GOES_ON: u64 = 64 << 10;

    /// The line, and how often it is cut.
    struct Trial {
        kib_per_s: u64,
        cuts: u32,
    }

    /// What carrying a file over a line took.
    struct Took {
        seconds: f64,
        bytes: u64,
        cuts: u32,
        resumed: Vec<f64>,
    }

    /// Runs it and prints its figures.
    pub(crate) fn main() {
        let mut numbers = std::env::args().skip(1).map(|number| number.parse::<u64>());
        let mut next = |usual| numbers.next().map_or(Ok(usual), |number| number).expect("a number");
        let (mib, kib_per_s, cuts) = (next(20), next(512), next(5));
        let trial = Trial { kib_per_s, cuts: u32::try_from(cuts).expect("a few cuts") };
        let file: Vec<u8> = (0..mib << 20).map(|at| (at * 13 + at / 255) as u8).collect();

        let mut network = Network::start();
        network.hub_setting(
            "[limits]\npartner_kib_per_s = 1048576\npartner_requests_per_s = 100000\n",
        );
        network.stop_hub();
        network.start_hub();
        let referral = delivered(&mut network);
        let case = network.imports_a_case();
        let hub = network.address();

        let begun = Instant::now();
        let first = network.bsp.offers(&case, &file, network.nkw.partner());
        say("sealed", mib, begun);
        let begun = Instant::now();
        network.bsp.serve();
        awaits(&network.bsp, &first, &[BlobState::Whole]);
        say("up over loopback", mib, begun);
        network.bsp.stop();
        network.nkw.fetches(&referral, &first);
        let begun = Instant::now();
        network.nkw.serve();
        awaits(&network.nkw, &first, HERE);
        say("down over loopback", mib, begun);
        network.nkw.stop();

        let wire = Wire::to(hub, kib_per_s << 10);
        network.bsp.dials(wire.address());
        let manifest = network.bsp.offers(&case, &file, network.nkw.partner());
        network.bsp.serve();
        let bytes = |wire: &Wire| wire.carried().0;
        let took = trial.watch(&wire, bytes, &network.bsp, &manifest, &[BlobState::Whole]);
        trial.print("up", &took, &manifest);
        network.bsp.stop();
        drop(wire);

        let wire = Wire::to(hub, kib_per_s << 10);
        network.nkw.dials(wire.address());
        network.nkw.fetches(&referral, &manifest);
        network.nkw.serve();
        let bytes = |wire: &Wire| wire.carried().1;
        let took = trial.watch(&wire, bytes, &network.nkw, &manifest, HERE);
        trial.print("down", &took, &manifest);
        network.end();
    }

    /// States of a file that has come.
    const HERE: &[BlobState] = &[BlobState::Whole, BlobState::Verified, BlobState::Done];

    impl Trial {
        /// Cuts and mends the line until the file is at its end.
        fn watch(
            &self,
            wire: &Wire,
            bytes: impl Fn(&Wire) -> u64,
            office: &Office,
            manifest: &Manifest,
            ends: &[BlobState],
        ) -> Took {
            let begun = Instant::now();
            let (mut resumed, mut made, mut is_cut) = (Vec::new(), 0, false);
            let (mut mended, mut at_mending, mut looked) = (begun, 0, begun);
            loop {
                let passed = begun.elapsed();
                let into = Duration::from_secs(passed.as_secs() % PERIOD.as_secs());
                let wants_cut = made < self.cuts && into >= PERIOD - CUT;
                if wants_cut && !is_cut {
                    wire.cut();
                    is_cut = true;
                } else if is_cut && into < PERIOD - CUT {
                    wire.mend();
                    (is_cut, mended, at_mending) = (false, Instant::now(), bytes(wire));
                    made += 1;
                }
                if resumed.len() < made as usize && bytes(wire) > at_mending + GOES_ON {
                    resumed.push(mended.elapsed().as_secs_f64());
                }
                if looked.elapsed() > Duration::from_secs(1) {
                    looked = Instant::now();
                    if ends.contains(&office.transfer(manifest.blob()).state) {
                        break;
                    }
                }
                std::thread::sleep(LOOK);
            }
            let seconds = begun.elapsed().as_secs_f64();
            Took { seconds, bytes: bytes(wire), cuts: made, resumed }
        }

        fn print(&self, way: &str, took: &Took, manifest: &Manifest) {
            let Took { seconds, bytes, cuts, resumed } = took;
            let sealed = manifest.sealed_len();
            let least = sealed as f64 / (self.kib_per_s << 10) as f64;
            let silent = f64::from(*cuts) * CUT.as_secs_f64();
            println!("{way} at {} KiB/s with {cuts} cuts in {seconds:.1} s", self.kib_per_s);
            println!(
                "  time  {:.3} of the line's least ({least:.1} s and {silent:.0} s of cuts)",
                seconds / (least + silent)
            );
            println!(
                "  bytes {:.3} of what is sealed, {:.3} of the file",
                *bytes as f64 / sealed as f64,
                *bytes as f64 / manifest.len() as f64
            );
            println!("  64 KiB more after a cut within {resumed:.1?} s");
        }
    }

    /// A referral that has come to the other office; nobody is on the line then.
    fn delivered(network: &mut Network) -> String {
        network.bsp.serve();
        network.nkw.serve();
        let referral = network.refers_a_case();
        network.bsp.awaits(&referral, "delivered");
        network.bsp.stop();
        network.nkw.stop();
        referral
    }

    fn awaits(office: &Office, manifest: &Manifest, ends: &[BlobState]) {
        while !ends.contains(&office.transfer(manifest.blob()).state) {
            std::thread::sleep(LOOK);
        }
    }

    fn say(what: &str, mib: u64, begun: Instant) {
        let seconds = begun.elapsed().as_secs_f64();
        println!("{what}: {mib} MiB in {seconds:.2} s, {:.1} MiB/s", mib as f64 / seconds);
    }
}
