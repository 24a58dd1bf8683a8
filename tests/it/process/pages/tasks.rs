//! What people do most, from its beginning to its end in a real browser, by the keyboard alone.

use std::fs::OpenOptions;
use std::io::Write as _;

use saphan_tests::cases::of_a_woman;
use saphan_tests::process::{CaPages, Network, Office, eventually};
use serde_json::{Value, json};

use super::attachments::compared;
use super::authority::invited;
use super::window::{Driver, Person, plays};

pub(super) const NUMBER: &str = "2026-0031";
/// Where somebody can be reached, which nobody is to be told.
const WORDS: &str = "She is reached on +66 2 123 4567, mornings only.";

#[test]
fn a_case_is_referred_and_its_findings_settled_by_keyboard_alone() {
    let mut network = Network::start();
    network.nkw.serve();
    network.has_words_for_the_partner();
    network.bsp.serve_pages();
    let driver = Driver::start();
    plays(refers(&network.bsp, &driver));
    let referral = eventually("it waits for its second person", || {
        let drafts = network.bsp.run(&["queue"]).done().to_string();
        let (_, rest) = drafts.split_once("\"referral\":\"")?;
        rest.split('"').next().map(str::to_owned)
    });
    plays(approves(&network.bsp, &driver, &referral));
    eventually("it is at nkw-la", || network.nkw.state_of(&referral));
    let read = network.nkw.run(&["show", &referral, "--peek"]).done();
    assert_eq!(
        read["record"]["safe_summary"],
        "She is reached on her usual number, mornings only."
    );
    drop(driver);
    network.stop_hub();
}

/// A case with words for the partner, which tell too much.
pub(super) trait HasWords {
    fn has_words_for_the_partner(&self);
}

impl HasWords for Network {
    fn has_words_for_the_partner(&self) {
        let mut case: Value = serde_json::from_str(&of_a_woman(NUMBER)).expect("JSON");
        case["referral"]["safe_summary"] = json!(WORDS);
        let file = self.file("case.json", &case.to_string());
        self.bsp.run(&["file", "import", &file]).done();
        let settings = self.bsp.dir().join("agent.toml");
        let mut settings = OpenOptions::new().append(true).open(settings).expect("settings");
        settings.write_all(b"\n[disclosure]\nsafe_summary = \"on\"\n").expect("written");
    }
}

async fn refers(bsp: &Office, driver: &Driver) {
    let person = Person::at_the_keyboard(bsp, driver, "lo-01").await;
    person.enters("a[href='/sent']").await;
    person.enters("main a[href='/new']").await;
    person.ticks("[name=case]").await;
    person.enters("main form button").await;
    person.picks("to", "nkw-la").await;
    person.enters("main form button").await;
    person.reads("settled in the next step").await;
    person.enters("main form button").await;
    person.reads("1 passage may tell who a person is").await;
    person.picks("how-1", "generalise").await;
    person.writes("[name=words-1]", "her usual number").await;
    person.enters("main form button").await;
    person.reads("her usual number").await;
    person.enters("main form[action='/new/send'] button").await;
    person.reads("It is drafted, and nothing has left").await;
    person.window.close().await.expect("closed");
}

async fn approves(bsp: &Office, driver: &Driver, referral: &str) {
    let person = Person::at_the_keyboard(bsp, driver, "sv-01").await;
    person.enters("a[href='/sent']").await;
    person.enters(&format!("main a[href='/referral/{referral}']")).await;
    person.enters("main a[href$='/approve']").await;
    person.enters("main form[action$='/approve'] button").await;
    person.reads("Approved.").await;
    person.window.close().await.expect("closed");
}

#[test]
fn a_referral_is_received_and_accepted_and_consent_is_withdrawn_by_keyboard_alone() {
    let mut network = Network::start();
    network.bsp.serve_pages();
    network.nkw.serve_pages();
    let driver = Driver::start();
    plays(async {
        // The line leaves and opens what it has once somebody has given the passphrase.
        let sender = Person::at_the_keyboard(&network.bsp, &driver, "lo-01").await;
        let receiver = Person::at_the_keyboard(&network.nkw, &driver, "lo-01").await;
        let referral = network.refers_a_case();
        receiver.awaits_in_the_inbox(&referral).await;
        accepts(&receiver, &referral).await;
        network.bsp.awaits(&referral, "accepted");
        withdraws(&sender, &referral).await;
        network.nkw.awaits(&referral, "frozen");
    });
    drop(driver);
    network.end();
}

async fn accepts(person: &Person, referral: &str) {
    person.enters(&format!("main a[href='/referral/{referral}']")).await;
    person.enters("main form[action$='/open'] button").await;
    person.enters("main a[href$='/accept']").await;
    person.enters("main form button").await;
    person.reads("Accepted.").await;
}

async fn withdraws(person: &Person, referral: &str) {
    person.enters("a[href='/sent']").await;
    person.enters(&format!("main a[href='/referral/{referral}']")).await;
    person.enters("main a[href$='/withdraw']").await;
    person.reads("What was read cannot be unread").await;
    person.picks("scope", "everything").await;
    person.writes("[name=reference]", referral).await;
    person.enters("main form button").await;
    person.reads("Consent is withdrawn").await;
}

#[test]
fn who_the_person_is_is_told_by_two_and_read_by_two_by_keyboard_alone() {
    let mut network = Network::start();
    compared(&network);
    let referral = network.refers_a_case();
    network.bsp.serve_pages();
    network.nkw.serve_pages();
    let driver = Driver::start();
    plays(async {
        let receiver = Person::at_the_keyboard(&network.nkw, &driver, "lo-01").await;
        let sender = Person::at_the_keyboard(&network.bsp, &driver, "lo-01").await;
        receiver.awaits_in_the_inbox(&referral).await;
        accepts(&receiver, &referral).await;
        asks_who_she_is(&receiver).await;
        network.bsp.awaits(&referral, "identity_requested");
        tells_who_she_is(&sender, &referral).await;
        approves(&network.bsp, &driver, &referral).await;
        has_left(&network.bsp);
        lets_read(&network.nkw, &driver, &referral).await;
        reads_who_she_is(&network.nkw, &driver, &referral).await;
    });
    drop(driver);
    network.end();
}

async fn asks_who_she_is(person: &Person) {
    person.enters("main a[href$='/ask-identity']").await;
    person.picks("purpose", "identity_disclosure").await;
    person.writes("[name=officer]", "lo-01").await;
    person.enters("main form p.actions button").await;
    person.reads("Asked.").await;
}

async fn tells_who_she_is(person: &Person, referral: &str) {
    person.enters("a[href='/sent']").await;
    person.enters(&format!("main a[href='/referral/{referral}']")).await;
    person.enters("main a[href$='/disclose']").await;
    person.enters("main a[href$='/disclose/3/choose']").await;
    person.enters("main form p.actions button").await;
    person.reads("Nokkeo").await;
    person.enters("main form[action$='/send'] button").await;
    person.reads("It is drafted, and nothing has left").await;
    person.window.clone().close().await.expect("closed");
}

/// Waits until the partner has all that an office had for it.
pub(super) fn has_left(office: &Office) {
    eventually("the partner has it", || office.queue().is_empty().then_some(()));
}

/// The second person there reads nothing of it.
async fn lets_read(nkw: &Office, driver: &Driver, referral: &str) {
    let person = Person::at_the_keyboard(nkw, driver, "sv-01").await;
    person.enters(&format!("main a[href='/referral/{referral}']")).await;
    person.enters("main a[href$='/identity']").await;
    person.enters("main a[href$='/let-read']").await;
    person.enters("main form p.actions button").await;
    person.reads("The officer may read it now.").await;
    person.window.close().await.expect("closed");
}

async fn reads_who_she_is(nkw: &Office, driver: &Driver, referral: &str) {
    let person = Person::at_the_keyboard(nkw, driver, "lo-01").await;
    person.enters(&format!("main a[href='/referral/{referral}']")).await;
    person.enters("main a[href$='/identity']").await;
    person.enters("main form[action$='/identity'] button").await;
    person.reads("Nokkeo").await;
    person.reads("cannot be unread").await;
    person.window.close().await.expect("closed");
}

#[test]
fn an_enrolment_is_asked_for_and_approved_by_keyboard_alone() {
    let mut network = Network::without_hub();
    network.start_hub();
    let pages = network.serve_ca();
    let invitation = invited(&mut pages.unlocked(), &network);
    let mut office = network.office("mkn-mm");
    office.serve_first();
    let driver = Driver::start();
    plays(async {
        let number = joins(&office, &driver, &invitation).await;
        admits(&pages, &driver, &number).await;
    });
    let partners = network.ca(&["partner", "list"]).done().to_string();
    assert!(partners.contains("mkn-mm") && partners.contains("Noy"), "{partners}");
    drop(driver);
    office.stop();
    pages.stop();
    network.stop_hub();
}

/// Asks to join; returns the number that is read out on the telephone.
async fn joins(office: &Office, driver: &Driver, invitation: &str) -> String {
    let person = Person::at(office, driver, true).await;
    person.enters("main a[href='/welcome/join']").await;
    person.writes("[name=invitation]", invitation).await;
    person.writes("[name=passphrase]", "four words that rhyme").await;
    person.writes("[name=passphrase-again]", "four words that rhyme").await;
    person.enters("main form p.actions button").await;
    person.reads("waiting for approval").await;
    let number = person.runs("return document.querySelector('main .digits').innerText;").await;
    person.window.close().await.expect("closed");
    number.as_str().expect("a number").to_owned()
}

async fn admits(pages: &CaPages, driver: &Driver, number: &str) {
    let link = format!("{}{}", pages.origin(), pages.link());
    let person = Person::led(driver, true, &link).await;
    person.writes("[name=by]", "Noy").await;
    person.writes("[name=passphrase]", "four words that rhyme").await;
    person.enters("main form button").await;
    person.enters("main form[action='/visit'] button").await;
    person.enters("main a[href^='/request/']").await;
    for (group, digits) in (1..).zip(number.split_whitespace()) {
        person.writes(&format!("[name=group-{group}]"), digits).await;
    }
    person.enters("main form p.actions button").await;
    person.reads("mkn-mm is a partner").await;
    person.window.close().await.expect("closed");
}
