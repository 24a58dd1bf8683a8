//! A full disk and one that cannot be written.
#![expect(clippy::unwrap_used, reason = "a machine that cannot be prepared ends its test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use saphan_agent::store::BlobState;
use saphan_tests::process::{Network, eventually};
use saphan_tests::scans;

/// A small file system of its own over a directory, which keeps what lies there.
struct SmallDisk {
    at: PathBuf,
}

impl SmallDisk {
    /// `None` where mounting is not allowed: it takes root, and a system that lets root mount.
    fn over(dir: &Path, mib: u32) -> Option<Self> {
        let aside = dir.with_extension("aside");
        fs::rename(dir, &aside).unwrap();
        fs::create_dir(dir).unwrap();
        let size = format!("size={mib}m,mode=0700");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(dir);
        let is_mounted = mount.output().is_ok_and(|output| output.status.success());
        if is_mounted {
            copy_all(&aside, dir);
            return Some(Self { at: dir.to_owned() });
        }
        fs::remove_dir(dir).unwrap();
        fs::rename(&aside, dir).unwrap();
        println!("skipped: this user may mount no file system");
        None
    }

    fn filler(&self) -> PathBuf {
        self.at.join("filler")
    }

    /// Until not a byte is left.
    fn fill(&self) {
        let mut filler = fs::File::create(self.filler()).unwrap();
        let zeros = [0; 4096];
        while std::io::Write::write_all(&mut filler, &zeros).is_ok() {}
    }

    /// Until `left` bytes are left.
    fn fill_but(&self, left: u64) {
        self.fill();
        let filler = fs::File::options().write(true).open(self.filler()).unwrap();
        filler.set_len(filler.metadata().unwrap().len() - left).unwrap();
    }

    fn make_room(&self) {
        fs::remove_file(self.filler()).unwrap();
    }

    fn remount(&self, how: &str) {
        let mut mount = Command::new("mount");
        mount.args(["-o", &format!("remount,{how}")]).arg(&self.at);
        assert!(mount.status().unwrap().success());
    }
}

/// What is in a folder, folders in it too.
fn copy_all(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let copy = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&copy).unwrap();
            copy_all(&entry.path(), &copy);
        } else {
            fs::copy(entry.path(), copy).unwrap();
        }
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily, since something may still run there when a test fails.
        let _ = Command::new("umount").arg("-l").arg(&self.at).status();
    }
}

#[test]
fn a_full_disk_loses_nothing_and_the_service_goes_on_by_itself_once_there_is_room() {
    let mut network = Network::start();
    let Some(disk) = SmallDisk::over(network.nkw.dir(), 4) else { return };
    network.nkw.serve();
    network.nkw.awaits_log("the hub has answered", 0);
    network.bsp.serve();
    let first = network.refers_a_case();
    network.bsp.awaits(&first, "delivered");

    disk.fill();
    let referrals: Vec<String> = (0..3).map(|_| network.refers_a_case()).collect();
    network.nkw.awaits_log("make room on the disk", 0);
    eventually("the hub has all three", || {
        let queue = network.bsp.queue();
        let at_hub = queue.iter().filter(|(_, state, _)| state == "at the hub");
        (at_hub.count() == 3).then_some(())
    });
    let tried = network.nkw.run(&["show", &first]);
    assert_eq!((tried.code, tried.error_code().as_str()), (1, "STORE_FULL"), "{}", tried.stderr);
    for referral in &referrals {
        assert_eq!(network.bsp.state_of(referral).as_deref(), Some("queued"));
    }

    disk.make_room();
    for referral in &referrals {
        network.bsp.awaits(referral, "delivered");
    }
    assert_eq!(network.nkw.referrals(&[]).len(), 4);
    network.end();
}

#[test]
fn an_attachment_waits_for_room_on_the_disk_and_arrives_whole() {
    let mut network = Network::start();
    network.bsp.serve();
    network.nkw.serve();
    let referral = network.refers_a_case();
    network.bsp.awaits(&referral, "delivered");
    network.nkw.stop();
    network.bsp.stop();
    let Some(disk) = SmallDisk::over(network.nkw.dir(), 10) else { return };
    let case = network.imports_a_case();
    let file: Vec<u8> = (0..2_000_000).map(|at| (at * 13 + at / 255) as u8).collect();
    let manifest = network.bsp.offers(&case, &file, network.nkw.partner());
    network.nkw.fetches(&referral, &manifest);
    network.nkw.serve();
    network.nkw.awaits_log("the hub has answered", 1);

    disk.fill();
    network.bsp.serve();
    network.nkw.awaits_log("make room on the disk", 0);
    disk.make_room();
    eventually("the file has arrived", || {
        (network.nkw.transfer(manifest.blob()).state == BlobState::Done).then_some(())
    });

    assert!(network.nkw.reads(manifest.blob()) == file);
    network.end();
}

#[test]
fn a_file_for_which_there_is_no_room_leaves_nothing_behind() {
    let mut network = Network::start();
    let case = network.imports_a_case();
    let Some(_disk) = SmallDisk::over(network.bsp.dir(), 24) else { return };
    let picture = network.path("picture.jpg");
    let attach = |len: u64| {
        fs::write(&picture, scans::page((64, 64), 1)).unwrap();
        fs::File::options().write(true).open(&picture).unwrap().set_len(len).unwrap();
        let picture = picture.to_str().unwrap();
        network.bsp.run(&["attach", &case, picture, "--type", "id_copy"])
    };

    let refused = attach(64 << 20);

    let code = refused.error_code();
    assert_eq!((refused.code, code.as_str()), (1, "ATTACHMENT_NO_ROOM"), "{}", refused.stderr);
    assert!(refused.stderr.contains("make room there"), "{}", refused.stderr);
    let listed = network.bsp.run(&["attachment", "list", &case]).done();
    assert_eq!(listed["attachments"], serde_json::json!([]));
    let attached = attach(4 << 20).done();
    assert_eq!(attached["attachment"], 1, "what fits is taken: {attached}");
}

#[test]
fn a_hub_without_room_says_so_keeps_its_word_and_takes_more_once_there_is_some() {
    let mut network = Network::start();
    network.stop_hub();
    let Some(disk) = SmallDisk::over(&network.path("hub"), 4) else { return };
    network.hub_setting("[store]\nfree_min_mib = 0\n");
    network.start_hub();
    network.bsp.serve();
    let kept = network.refers_a_case();
    eventually("the hub has it", || {
        network.bsp.queue().iter().any(|(_, state, _)| state == "at the hub").then_some(())
    });

    disk.fill();
    let waiting = network.refers_a_case();
    eventually("the hub says that it has no room", || {
        let queue = network.bsp.queue();
        let item = queue.iter().find(|(referral, ..)| *referral == waiting)?;
        item.2.contains("the hub cannot store anything now").then_some(())
    });

    disk.make_room();
    network.nkw.serve();
    network.bsp.awaits(&kept, "delivered");
    network.bsp.run(&["queue", "retry"]).done();
    network.bsp.awaits(&waiting, "delivered");
    assert_eq!(network.nkw.referrals(&[]).len(), 2);
    network.end();
}

#[test]
fn a_hub_asks_senders_to_wait_while_there_is_room_for_what_is_fetched() {
    let mut network = Network::start();
    network.stop_hub();
    let Some(disk) = SmallDisk::over(&network.path("hub"), 24) else { return };
    network.hub_setting("[store]\nfree_min_mib = 8\n");
    network.start_hub();
    network.bsp.serve();
    let kept = network.refers_a_case();
    eventually("the hub has it", || {
        network.bsp.queue().iter().any(|(_, state, _)| state == "at the hub").then_some(())
    });
    disk.fill_but(4 << 20);
    eventually("the hub sees it", || network.hub_log().contains("senders wait").then_some(()));

    let waiting = network.refers_a_case();

    eventually("the hub says that it has no room", || {
        let queue = network.bsp.queue();
        let item = queue.iter().find(|(referral, ..)| *referral == waiting)?;
        item.2.contains("the hub cannot store anything now").then_some(())
    });
    network.nkw.serve();
    network.nkw.awaits(&kept, "delivered");
    disk.make_room();
    eventually("the hub sees it", || network.hub_log().contains("senders go on").then_some(()));
    network.bsp.run(&["queue", "retry"]).done();
    network.nkw.run(&["queue", "retry"]).done();
    network.bsp.awaits(&kept, "delivered");
    network.bsp.awaits(&waiting, "delivered");
    network.end();
}

#[test]
fn a_directory_that_cannot_be_written_is_named_and_nothing_in_it_is_lost() {
    let mut network = Network::start();
    let Some(disk) = SmallDisk::over(network.bsp.dir(), 8) else { return };
    let referral = network.refers_a_case();

    disk.remount("ro");
    for arguments in [["serve"].as_slice(), &["sync"], &["status"]] {
        let refused = network.bsp.run(arguments);
        assert_eq!(refused.code, 1, "{arguments:?}: {}", refused.stderr);
        assert!(refused.stderr.contains("permissions"), "{}", refused.stderr);
    }

    disk.remount("rw");
    network.bsp.serve();
    network.nkw.serve();
    network.bsp.awaits(&referral, "delivered");
    network.end();
}
