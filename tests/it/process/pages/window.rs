//! A person at a real browser: Debian's Chromium, which reaches nothing but this computer.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use saphan_tests::process::Office;
use serde_json::{Value, json};

/// The driver of Debian's Chromium; ends with the test, however that ends.
pub(super) struct Driver {
    child: Child,
    url: String,
}

impl Driver {
    pub(super) fn start() -> Self {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        // Its windows are of the same group, and end with it.
        command.process_group(0);
        let mut child = command.spawn().expect("chromedriver is here; run tests/setup");
        let said = BufReader::new(child.stdout.take().expect("piped")).lines();
        let port = said.map_while(Result::ok).find_map(|line| {
            let (_, rest) = line.split_once("started successfully on port ")?;
            rest.trim_end_matches('.').parse::<u16>().ok()
        });
        let url = format!("http://127.0.0.1:{}", port.expect("it says its port"));
        Self { child, url }
    }

    /// A window; whatever the page logs is kept.
    pub(super) async fn window(&self, with_script: bool) -> Client {
        let script = if with_script { 1 } else { 2 };
        let options = json!({
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--disable-background-networking", "--disable-component-update",
                    "--no-first-run", "--window-size=1366,768", "--hide-scrollbars",
                    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE *.localhost",
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
        let group = format!("-{}", self.child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}

/// A command of Chromium's own driver, which the standard does not have.
#[derive(Debug)]
struct OwnCommand {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for OwnCommand {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

/// What a person does: look for something by its words or its label, and press or type.
pub(super) struct Person {
    pub(super) window: Client,
}

impl Person {
    /// A person whom a one-time link has let in, before the passphrase.
    pub(super) async fn at(office: &Office, driver: &Driver, with_script: bool) -> Self {
        Self::led(driver, with_script, &format!("{}{}", office.pages(), office.link())).await
    }

    /// A person who follows a link in a window of their own.
    pub(super) async fn led(driver: &Driver, with_script: bool, link: &str) -> Self {
        let person = Self { window: driver.window(with_script).await };
        person.goes_to(link).await;
        person
    }

    /// A person who has given the passphrase.
    pub(super) async fn unlocked(office: &Office, driver: &Driver, officer: &str) -> Self {
        let person = Self::at(office, driver, true).await;
        person.types("officer", officer).await;
        person.types("passphrase", "four words that rhyme").await;
        person.presses("Unlock").await;
        person.reads("This office has to act").await;
        person
    }

    pub(super) async fn goes_to(&self, address: &str) {
        self.window.goto(address).await.expect(address);
    }

    pub(super) async fn types(&self, name: &str, text: &str) {
        let field = format!("[name=\"{name}\"]");
        let field = self.waits().for_element(Locator::Css(&field)).await.expect(name);
        field.clear().await.expect(name);
        field.send_keys(text).await.expect(name);
    }

    /// Looks often: most of what is waited for is there in a moment.
    fn waits(&self) -> fantoccini::wait::Wait<'_> {
        self.window.wait().every(Duration::from_millis(20))
    }

    pub(super) async fn finds(&self, css: &str) -> fantoccini::elements::Element {
        match self.waits().for_element(Locator::Css(css)).await {
            Ok(found) => found,
            Err(error) => panic!("{css}: {error}; the page says {}", self.words().await),
        }
    }

    /// What the page says, and where it is.
    async fn words(&self) -> String {
        let words = self
            .runs("return location.href + ': ' + document.querySelector('main').innerHTML;")
            .await;
        words.as_str().unwrap_or_default().to_owned()
    }

    pub(super) async fn presses(&self, words: &str) {
        let pressed = format!("//main//*[self::a or self::button][normalize-space()='{words}']");
        let found = self.waits().for_element(Locator::XPath(&pressed)).await;
        found.expect(words).click().await.expect(words);
    }

    /// Waits until the page says it.
    pub(super) async fn reads(&self, words: &str) {
        let read = format!("//*[contains(normalize-space(), \"{words}\")]");
        self.waits().for_element(Locator::XPath(&read)).await.expect(words);
    }

    pub(super) async fn awaits_in_the_inbox(&self, referral: &str) {
        let row = format!("//main//a[normalize-space()='{referral}']");
        let deadline = Instant::now() + Duration::from_secs(60);
        while self.window.find(Locator::XPath(&row)).await.is_err() {
            assert!(Instant::now() < deadline, "{referral} does not come");
            self.window.refresh().await.expect("refreshed");
        }
    }

    /// Does `script` in the page.
    pub(super) async fn runs(&self, script: &str) -> Value {
        self.window.execute(script, Vec::new()).await.expect(script)
    }

    /// A command of Chromium's developer tools.
    pub(super) async fn tells_chromium(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        let command = OwnCommand { path: "goog/cdp/execute", body };
        self.window.issue_cmd(command).await.expect("Chromium does it")
    }

    /// What Chromium has complained of since this was asked last; its advice on forms is no complaint.
    pub(super) async fn complaints(&self) -> Vec<String> {
        let command = OwnCommand { path: "se/log", body: json!({ "type": "browser" }) };
        let entries = self.window.issue_cmd(command).await.expect("a log");
        let entries = entries.as_array().cloned().unwrap_or_default();
        let complaints = entries.iter().filter(|entry| entry["level"] != "DEBUG");
        let messages = complaints.map(|entry| entry["message"].to_string());
        // A page that refuses something is an answer like any other, and so is that its traces are gone.
        let here = self.runs("return location.href;").await.to_string();
        let here = here.trim_matches('"').to_owned();
        let is_answer =
            |message: &String| message.contains(&here) && message.contains("status of 4");
        let is_cleared = |message: &String| message.contains("Cleared data types");
        messages.filter(|message| !is_answer(message) && !is_cleared(message)).collect()
    }
}

/// The keys of a keyboard, as the standard of drivers names them.
const TAB: &str = "\u{e004}";
const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";
const DOWN: &str = "\u{e015}";
/// More stops than any page has.
const STOPS_MAX: usize = 200;
/// Whether what has the focus is what `arguments[0]` finds, and how it shows.
const FOCUS: &str = "const at = document.activeElement, style = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return {
      found: at.matches(arguments[0]),
      what: at.outerHTML.slice(0, 200),
      ring: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
      covered: !(top && (at.contains(top) || top.contains(at))),
    };";

/// The same person without a mouse.
impl Person {
    /// A person who has given the passphrase.
    pub(super) async fn at_the_keyboard(office: &Office, driver: &Driver, officer: &str) -> Self {
        let person = Self::at(office, driver, true).await;
        person.writes("[name=officer]", officer).await;
        person.writes("[name=passphrase]", "four words that rhyme").await;
        person.enters("main form button").await;
        person.reads("This office has to act").await;
        person
    }

    /// Goes on by the Tab key until what `css` finds has the focus. Each stop on the way shows that it has
    /// it, and is not covered.
    pub(super) async fn tabs_to(&self, css: &str) {
        for _ in 0..STOPS_MAX {
            let focus = self.window.execute(FOCUS, vec![json!(css)]).await.expect(css);
            if focus["found"] == json!(true) {
                return;
            }
            self.keys(TAB).await;
            let focus = self.window.execute(FOCUS, vec![json!("body")]).await.expect(css);
            if focus["found"] == json!(false) {
                assert!(focus["ring"].as_f64() >= Some(3.0), "no ring: {focus}");
                assert_eq!(focus["covered"], json!(false), "covered: {focus}");
            }
        }
        panic!("{css} is reached by no Tab")
    }

    /// Presses a button or follows a link by Enter.
    pub(super) async fn enters(&self, css: &str) {
        self.tabs_to(css).await;
        self.keys(ENTER).await;
    }

    /// Chooses one of several: Tab leads to them, the arrows from one to the next.
    pub(super) async fn picks(&self, name: &str, value: &str) {
        self.tabs_to(&format!("main [name='{name}']")).await;
        self.keys(SPACE).await;
        for _ in 0..STOPS_MAX {
            let picked = vec![json!(format!("[value='{value}']:checked"))];
            if self.window.execute(FOCUS, picked).await.expect(value)["found"] == json!(true) {
                return;
            }
            self.keys(DOWN).await;
        }
        panic!("{name} has no {value}")
    }

    /// Ticks by the space bar.
    pub(super) async fn ticks(&self, css: &str) {
        self.tabs_to(css).await;
        self.keys(SPACE).await;
    }

    /// Writes where Tab leads.
    pub(super) async fn writes(&self, css: &str, text: &str) {
        self.tabs_to(css).await;
        self.keys(text).await;
    }

    /// Presses keys, wherever the focus is.
    async fn keys(&self, keys: &str) {
        let strokes =
            keys.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        let typed =
            strokes.fold(KeyActions::new("keyboard".to_owned()), |keys, stroke| keys.then(stroke));
        self.window.perform_actions(typed).await.expect("typed");
    }
}

/// Runs a story at the browser to its end.
pub(super) fn plays(story: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime of one thread").block_on(story);
}
