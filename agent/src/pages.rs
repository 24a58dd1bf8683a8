//! The local pages: what case workers and liaison officers work in, in the browser of this computer.
//!
//! ```text
//! server     sockets and routes, on loopback alone
//! guard      which requests are looked at, and what every answer says
//! links      one-time links from the office's folder into the browser
//! sessions   who sits at which browser
//! seat       a request of somebody who may see the office; a form that is theirs
//! clerk      the task that has the office, opens and locks it
//! language   what the pages say
//! layout     what stands round every page
//! refusal    why something was not done
//! ```
//!
//! The rest is one file per page. A page decides nothing: each act is the call of [`crate::office`] that
//! the command of the same name makes. Everything works without script; no request leaves the computer.

mod acts;
mod approve;
mod assets;
mod clerk;
mod disclose;
mod guard;
mod inbox;
pub(crate) mod language;
mod layout;
mod links;
mod locking;
mod new_referral;
mod partners;
mod preview;
mod queue;
mod referral;
mod refusal;
mod seat;
mod server;
mod sessions;
mod settling;
mod status;
mod withdraw;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

pub use clerk::Reliefs;
pub use links::{LINK_FILE, LinkMaker};
pub use server::{NotServed, Pages};

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

/// The randomness of the system; without it nothing is worth doing.
fn system_rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}
