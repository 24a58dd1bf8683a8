//! The pages in a real browser, with its script and without.

use fantoccini::Locator;
use saphan_tests::process::{Network, Office};

use super::window::{Driver, Person, plays};

#[test]
fn a_person_unlocks_reads_the_inbox_and_accepts_a_referral_in_a_real_browser() {
    let mut network = Network::start();
    network.bsp.serve();
    network.nkw.serve_pages();
    let driver = Driver::start();
    for with_script in [false, true] {
        let referral = network.refers_a_case();
        plays(accepts(&network.nkw, &driver, with_script, &referral));
        network.bsp.awaits(&referral, "accepted");
    }
    drop(driver);
    network.end();
}

async fn accepts(nkw: &Office, driver: &Driver, with_script: bool, referral: &str) {
    let person = Person::at(nkw, driver, with_script).await;
    person.types("officer", "lo-01").await;
    person.types("passphrase", "four words that rhyme").await;
    person.presses("Unlock").await;
    person.reads("This office has to act").await;

    person.awaits_in_the_inbox(referral).await;
    person.presses(referral).await;
    person.presses("Open").await;
    person.presses("Accept").await;
    person.reads("Services that this office gives").await;
    person.presses("Accept").await;
    person.reads("Accepted.").await;
    person.hides_the_screen(with_script).await;
    person.reads("There are no notes for today.").await;
    person.window.back().await.expect("back");
    person.reads("The office is locked.").await;
    person.window.close().await.expect("closed");
}

impl Person {
    /// Three times Shift where there is script, else by the button.
    async fn hides_the_screen(&self, with_script: bool) {
        if with_script {
            let page = self.window.find(Locator::Css("body")).await.expect("a page");
            for _ in 0..3 {
                page.send_keys("\u{e008}").await.expect("Shift");
            }
        } else {
            let hide = self.window.find(Locator::Css("#hide button")).await.expect("a button");
            hide.click().await.expect("pressed");
        }
    }
}
