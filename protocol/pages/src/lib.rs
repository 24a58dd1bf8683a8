//! What the local pages of all programs share: pages for a browser of this computer, and for nobody else.
//!
//! ```text
//! server     the addresses of loopback, a bounded number of connections
//! doorstep   what stands before and after every page
//! guard      which requests are looked at, and what every answer says
//! links      one-time links from the program's folder into the browser
//! sessions   who sits at which browser
//! seat       a request with a session; a form that is its own
//! entry      coming in by a link, the language, hiding the screen
//! language   what the pages say
//! help       what a program says of its own commands, in the language of whoever reads
//! segment    words and line breaks of scripts without spaces
//! service    what a service and the system that started it tell each other
//! width      how much room a text takes on a screen
//! layout     what stands round every page, and pages that say the same everywhere
//! assets     style sheet and script
//! ```
//!
//! Nothing here knows what a program's pages are about: each has its own routes and templates, its own
//! messages, and its own way to what it guards ([`doorstep::House`], [`seat::Guarded`]). Everything works
//! without script; no request leaves the computer.

pub mod assets;
#[cfg(feature = "checks")]
pub mod checks;
pub mod doorstep;
pub mod entry;
pub mod guard;
pub mod help;
pub mod language;
pub mod layout;
pub mod links;
pub mod loopback;
pub mod seat;
pub mod segment;
pub mod server;
pub mod service;
pub mod sessions;
pub mod width;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

/// The randomness of the system; without it nothing is worth doing.
pub fn system_rng() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}
