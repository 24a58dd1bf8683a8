//! How fast an attachment travels, and what a cut costs. Ratios, so that runs can be compared.
//!
//! ```sh
//! cargo run --release -p saphan-tests --bin saphan-bench-blobs -- 20 512 5
//! ```
//!
//! MiB of the file, KiB a second of the line, and cuts; each cut lasts 30 of 50 seconds and ends with
//! another address.

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
    use saphan_tests::process::{Network, Office};
    use saphan_tests::wire::Wire;

    const CUT: Duration = Duration::from_secs(30);
    const PERIOD: Duration = Duration::from_secs(50);
    const LOOK: Duration = Duration::from_millis(100);

    /// Runs it and prints its figures.
    pub(crate) fn main() {
        let mut numbers = std::env::args().skip(1).map(|number| number.parse::<u64>());
        let mut next = |usual| numbers.next().map_or(Ok(usual), |number| number).expect("a number");
        let (mib, kib_per_s, cuts) = (next(20), next(512), next(5));
        let file: Vec<u8> = (0..mib << 20).map(|at| (at * 13 + at / 255) as u8).collect();

        let mut network = Network::start();
        network.hub_setting(
            "[limits]\npartner_kib_per_s = 1048576\npartner_requests_per_s = 100000\n",
        );
        network.stop_hub();
        network.start_hub();
        let case = network.imports_a_case();

        let begun = Instant::now();
        let manifest = network.bsp.offers(&case, &file, network.nkw.partner());
        let seconds = begun.elapsed().as_secs_f64();
        println!("sealed {mib} MiB in {seconds:.2} s, {:.1} MiB/s", mib as f64 / seconds);
        let begun = Instant::now();
        network.bsp.serve();
        until_at_hub(&network.bsp, &manifest);
        let seconds = begun.elapsed().as_secs_f64();
        println!("up over loopback in {seconds:.2} s, {:.1} MiB/s", mib as f64 / seconds);
        network.bsp.stop();

        let wire = Wire::to(network.address(), kib_per_s << 10);
        network.bsp.dials(wire.address());
        let manifest = network.bsp.offers(&case, &file, network.nkw.partner());
        network.bsp.serve();
        let begun = Instant::now();
        let mut resumed = Vec::new();
        let mut is_cut = false;
        let (mut mended, mut at_mending) = (begun, 0);
        let mut made = 0;
        let mut looked = begun;
        loop {
            let passed = begun.elapsed();
            let into = Duration::from_secs(passed.as_secs() % PERIOD.as_secs());
            let wants_cut = made < cuts && into >= PERIOD - CUT;
            if wants_cut && !is_cut {
                wire.cut();
                is_cut = true;
            } else if is_cut && into < PERIOD - CUT {
                wire.mend();
                (is_cut, mended, at_mending) = (false, Instant::now(), wire.carried().0);
                made += 1;
            }
            if resumed.len() < made as usize && wire.carried().0 > at_mending + (64 << 10) {
                resumed.push(mended.elapsed().as_secs_f64());
            }
            if looked.elapsed() > Duration::from_secs(1) {
                looked = Instant::now();
                if network.bsp.transfer(manifest.blob()).state == BlobState::Whole {
                    break;
                }
            }
            std::thread::sleep(LOOK);
        }
        let (seconds, bytes) = (begun.elapsed().as_secs_f64(), wire.carried().0);
        let least = manifest.sealed_len() as f64 / (kib_per_s << 10) as f64;
        let down = made as f64 * CUT.as_secs_f64();
        println!("up at {kib_per_s} KiB/s with {made} cuts in {seconds:.1} s");
        println!(
            "time  {:.3} of the line's least ({least:.1} s and {down:.0} s of cuts)",
            seconds / (least + down)
        );
        println!(
            "bytes {:.3} of what is sealed, {:.3} of the file",
            bytes as f64 / manifest.sealed_len() as f64,
            bytes as f64 / file.len() as f64
        );
        println!("64 KiB more after a cut within {resumed:.1?} s");
        network.end();
    }

    fn until_at_hub(office: &Office, manifest: &saphan_protocol::blob::Manifest) {
        while office.transfer(manifest.blob()).state != BlobState::Whole {
            std::thread::sleep(LOOK);
        }
    }
}
