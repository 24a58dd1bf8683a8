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

#[test]
fn what_a_person_typed_is_back_after_the_power_went() {
    let mut network = Network::start();
    network.nkw.serve();
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    network.bsp.awaits(&referral, "delivered");
    network.nkw.run(&["show", &referral]).done();
    network.bsp.awaits(&referral, "acknowledged");
    let driver = Driver::start();
    let words = "Please call on Monday, and";
    let page = format!("/referral/{referral}/say");
    plays(types_and_leaves(&network.bsp, &driver, &page, words));

    network.bsp.kill();
    network.bsp.serve_pages();

    plays(finds_it_back(&network.bsp, &driver, &page, words));
    drop(driver);
    network.end();
}

async fn types_and_leaves(bsp: &Office, driver: &Driver, page: &str, words: &str) {
    let person = Person::unlocked(bsp, driver, "lo-01").await;
    person.goes_to(&format!("{}{page}", bsp.pages())).await;
    person.types("text", words).await;
    // The form says so once it was kept.
    person.finds("form[action*='kept=']").await;
    person.window.close().await.expect("closed");
}

async fn finds_it_back(bsp: &Office, driver: &Driver, page: &str, words: &str) {
    let person = Person::unlocked(bsp, driver, "lo-01").await;
    person.goes_to(&format!("{}{page}", bsp.pages())).await;
    person.reads("What you typed here is back").await;
    assert_eq!(text_of(&person).await, words);
    person.presses("Discard").await;
    person.finds("main:not(:has([role=status]))").await;
    assert_eq!(text_of(&person).await, "");
    person.window.refresh().await.expect("refreshed");
    person.finds("main form").await;
    assert_eq!(text_of(&person).await, "");
    assert!(person.complaints().await.is_empty());
    person.window.close().await.expect("closed");
}

async fn text_of(person: &Person) -> String {
    let field = person.finds("[name=text]").await;
    field.prop("value").await.expect("a value").unwrap_or_default()
}

#[test]
fn a_person_is_told_that_the_page_is_about_to_lock_and_stays() {
    let network = Network::without_hub();
    let served = network.bsp.pages_that_lock_after(std::time::Duration::from_secs(16));
    let driver = Driver::start();
    plays(async {
        let person = Person { window: driver.window(true).await };
        person.goes_to(&format!("{}{}", served.origin(), served.link())).await;
        person.types("officer", "lo-01").await;
        person.types("passphrase", "four words that rhyme").await;
        person.presses("Unlock").await;
        person.reads("It is about to lock").await;

        person.finds(".stay button").await.click().await.expect("pressed");

        person.finds("body:not(:has(.stay))").await;
        person.reads("It is about to lock").await;
        person.reads("The office is locked.").await;
        person.window.close().await.expect("closed");
    });
    drop(driver);
    served.stop();
}
