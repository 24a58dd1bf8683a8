//! The pages of the authority: what administrators work in, in the browser of the authority's computer.
//!
//! ```text
//! server     address and routes
//! desk       the unsealed key; opens the folder for one piece of work at a time
//! seat       a request of somebody who has given the passphrase
//! locking    coming in and going out
//! layout     what stands round every page
//! refusal    why something was not done
//! language   what the pages say
//! ```
//!
//! What the pages of all programs share stands in `saphan-pages`. The rest is one file per page. A page
//! decides nothing: each act is the call of [`saphan_certs::authority`] that the command of the same name
//! makes. Everything works without script; but for visits at the hub, no request leaves the computer.

mod backup;
mod comparing;
mod desk;
mod invitations;
mod language;
mod layout;
mod locking;
mod log;
mod partners;
mod powers;
mod refusal;
mod refusing;
mod requests;
mod seat;
mod server;
mod standing;
mod visit;
mod withdrawing;

use std::path::PathBuf;
use std::time::Duration;

use saphan_certs::authority::Hand;
use saphan_certs::sealed_file::KdfCost;
use saphan_pages::language::Language;

pub(crate) use language::BOOK;
pub(crate) use server::{NotServed, Pages};

/// Where the authority is, and how it is to be served.
#[derive(Clone)]
pub(crate) struct Place {
    /// Its folder.
    pub(crate) dir: PathBuf,
    /// Who acts, unless somebody else says so.
    pub(crate) by: Option<Hand>,
    /// What the pages speak until somebody chooses.
    pub(crate) language: Language,
    /// How long nobody may touch the pages until they lock.
    pub(crate) lock_after: Duration,
    /// What a guess at the passphrase of a backup costs.
    pub(crate) cost: KdfCost,
}
