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
mod clerk;
mod disclose;
mod front;
mod inbox;
mod kept;
pub(crate) mod language;
mod layout;
mod locking;
mod new_referral;
mod partners;
mod preview;
mod queue;
mod referral;
mod refusal;
mod seat;
mod server;
mod settling;
mod status;
mod upload;
mod welcome;
mod withdraw;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

pub use clerk::Reliefs;
pub use front::Front;
pub use server::{NotServed, Pages};
pub use welcome::{Ground, Welcome};

use crate::config::Config;
use crate::said::{notice, outline};
use crate::service::Clock;

/// Where the office is, and how it is to be served.
#[derive(Clone)]
pub struct Place {
    /// Folder of the office.
    pub dir: PathBuf,
    /// Its settings.
    pub config: Arc<Config>,
    /// What time it is.
    pub clock: Clock,
    /// How long nobody may touch the pages until they lock.
    pub lock_after: Duration,
}

use saphan_pages::system_rng;
