//! The pages of the authority, while they are served.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::{Browser, Network, PASSPHRASE, Program, Ran, Running, text_of};

/// Pages that `saphan-ca serve` serves.
pub struct CaPages {
    running: Running,
    origin: String,
    dir: PathBuf,
}

impl Network {
    /// Serves the authority's pages.
    ///
    /// # Panics
    /// If they are not served.
    pub fn serve_ca(&self) -> CaPages {
        let (dir, ready) = (self.path("ca"), self.path("ca.ready"));
        let mut ca = Program::Ca.command();
        ca.args(["serve", "--ui", "127.0.0.1:0", "--kdf", "low"]).arg("--dir").arg(&dir);
        let running = Running::start(ca, &self.path("ca.log"), &ready);
        let said = fs::read_to_string(&ready).expect("the pages are ready");
        let said: Value = serde_json::from_str(&said).expect("JSON");
        CaPages { running, origin: text_of(&said["pages"]), dir }
    }
}

impl CaPages {
    /// Host and port of them.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// A browser that knows where they are, and has no link.
    pub fn outside(&self) -> Browser {
        Browser::of(&self.origin)
    }

    /// Path and query of a one-time link into them.
    ///
    /// # Panics
    /// If none can be made.
    pub fn link(&self) -> String {
        let mut ca = Program::Ca.command();
        ca.args(["open", "--print", "--json"]).arg("--dir").arg(&self.dir);
        let link = text_of(&Ran::of(&mut ca).done()["link"]);
        link.strip_prefix(&self.origin).expect("a link into these pages").to_owned()
    }

    /// A browser in which Noy has given the passphrase.
    ///
    /// # Panics
    /// If it is not taken.
    pub fn unlocked(&self) -> Browser {
        let mut browser = self.outside();
        assert_eq!(browser.get(&self.link()).status, 200);
        let taken = browser.post("/unlock", &[("by", "Noy"), ("passphrase", PASSPHRASE)]);
        assert_eq!((taken.status, taken.leads_to()), (303, Some("/")), "{}", taken.body);
        browser
    }

    /// Ends them.
    pub fn stop(self) {
        self.running.stop();
    }
}
