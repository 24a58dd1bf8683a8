//! The local pages: what case workers and liaison officers work in, in the browser of this computer.
//!
//! ```text
//! server     address and routes
//! locking    coming in and going out
//! seat       a request of somebody who may see the office; a form that is theirs
//! clerk      the task that has the office, opens and locks it
//! language   what the pages say
//! layout     what stands round every page
//! refusal    why something was not done
//! ```
//!
//! What the pages of all programs share stands in `saphan-pages`: guard, links, sessions, forms, looks.
//! The rest is one file per page. A page decides nothing: each act is the call of [`crate::office`] that
//! the command of the same name makes. Everything works without script; no request leaves the computer.

mod acts;
mod approve;
mod attachments;
mod audit;
mod backup;
mod changed;
mod chart;
mod clerk;
mod consent;
mod day;
mod disclose;
mod download;
mod files;
mod form_page;
mod front;
mod glass;
mod identity;
mod inbox;
mod inputs;
mod kept;
pub(crate) mod language;
mod layout;
mod locking;
mod machine;
mod neutral;
mod new_referral;
mod partners;
mod preview;
mod profile;
mod progress;
mod queue;
mod referral;
mod refusal;
mod reports;
mod retention;
mod search;
mod seat;
mod sent;
mod server;
mod settings;
mod settle;
mod settling;
mod staff;
mod status;
mod thaw;
mod upload;
mod welcome;
mod when;
mod withdraw;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

pub(crate) use consent::{NoText, Sheet};
pub(crate) use neutral::{Neutral, neutral};

pub use clerk::Reliefs;
pub use front::Front;
pub use server::{NotServed, Pages};
pub use welcome::{Ground, Welcome};

use crate::config::{Config, Settings};
use crate::said::{notice, outline};
use crate::service::Clock;

/// Where the office is, and how it is to be served.
#[derive(Clone)]
pub struct Place {
    /// Folder of the office.
    pub dir: PathBuf,
    /// Its settings, which the pages change too.
    pub settings: Settings,
    /// What time it is.
    pub clock: Clock,
}

impl Place {
    /// The settings as they count now.
    pub fn config(&self) -> Arc<Config> {
        self.settings.now()
    }

    /// How long nobody may touch the pages until they lock.
    pub fn lock_after(&self) -> Duration {
        self.config().lock_after
    }
}

use saphan_pages::system_rng;
