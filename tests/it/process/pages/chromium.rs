//! The pages in a real browser, with its script and without.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use saphan_tests::process::{Network, Office};
use serde_json::json;

/// The driver of Debian's Chromium; ends with the test, however that ends.
struct Driver {
    child: Child,
    url: String,
}

impl Driver {
    fn start() -> Self {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("chromedriver is here; run tests/setup");
        let said = BufReader::new(child.stdout.take().expect("piped")).lines();
        let port = said.map_while(Result::ok).find_map(|line| {
            let (_, rest) = line.split_once("started successfully on port ")?;
            rest.trim_end_matches('.').parse::<u16>().ok()
        });
        let url = format!("http://127.0.0.1:{}", port.expect("it says its port"));
        Self { child, url }
    }

    /// A window that reaches nothing but this computer.
    async fn window(&self, with_script: bool) -> Client {
        let script = if with_script { 1 } else { 2 };
        let options = json!({
            "goog:chromeOptions": {
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--disable-background-networking", "--disable-component-update",
                    "--no-first-run", "--window-size=1366,768",
                    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE saphan.localhost",
                ],
                "prefs": { "profile.managed_default_content_settings.javascript": script },
            },
        });
        let options: Capabilities = options.as_object().expect("a map").clone();
        ClientBuilder::new(HttpConnector::new())
            .capabilities(options)
            .connect(&self.url)
            .await
            .expect("Chromium starts")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a person does: look for something by its words or its label, and press or type.
struct Person {
    window: Client,
}

impl Person {
    async fn at(office: &Office, driver: &Driver, with_script: bool) -> Self {
        let window = driver.window(with_script).await;
        let link = format!("{}{}", office.pages(), office.link());
        window.goto(&link).await.expect("the link opens");
        Self { window }
    }

    async fn types(&self, name: &str, text: &str) {
        let field = format!("[name={name}]");
        let field = self.window.wait().for_element(Locator::Css(&field)).await.expect(name);
        field.clear().await.expect(name);
        field.send_keys(text).await.expect(name);
    }

    async fn presses(&self, words: &str) {
        let pressed = format!("//main//*[self::a or self::button][normalize-space()='{words}']");
        let found = self.window.wait().for_element(Locator::XPath(&pressed)).await;
        found.expect(words).click().await.expect(words);
    }

    /// Waits until the page says it.
    async fn reads(&self, words: &str) {
        let read = format!("//*[contains(normalize-space(), \"{words}\")]");
        self.window.wait().for_element(Locator::XPath(&read)).await.expect(words);
    }
}

#[test]
fn a_person_unlocks_reads_the_inbox_and_accepts_a_referral_in_a_real_browser() {
    let mut network = Network::start();
    network.bsp.serve();
    network.nkw.serve_pages();
    let driver = Driver::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime of one thread");
    for with_script in [false, true] {
        let referral = network.refers_a_case();
        runtime.block_on(accepts(&network.nkw, &driver, with_script, &referral));
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
    async fn awaits_in_the_inbox(&self, referral: &str) {
        let row = format!("//main//a[normalize-space()='{referral}']");
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
        while self.window.find(Locator::XPath(&row)).await.is_err() {
            assert!(std::time::Instant::now() < deadline, "{referral} does not come");
            self.window.refresh().await.expect("refreshed");
        }
    }

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
