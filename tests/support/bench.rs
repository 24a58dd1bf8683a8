//! Benchmarks: what somebody waits for, and how much one hub carries.
//!
//! All of them are commands of the program `saphan-bench`. Figures are worth something only beside others of the
//! same machine, so every report says under what conditions it was made.

mod leak;
mod referral;

#[cfg(unix)]
mod cold;
#[cfg(unix)]
mod conditions;
#[cfg(unix)]
mod figures;
#[cfg(unix)]
mod hostile;
#[cfg(unix)]
mod idle;
#[cfg(unix)]
mod load;
#[cfg(unix)]
mod network;
#[cfg(unix)]
mod pages;
#[cfg(all(unix, feature = "peers"))]
mod peers;
#[cfg(unix)]
mod pool;
#[cfg(unix)]
mod program;
#[cfg(unix)]
mod relay;
#[cfg(unix)]
mod resume;
#[cfg(unix)]
mod revoke;
#[cfg(unix)]
mod scan;
#[cfg(unix)]
mod seal;
#[cfg(unix)]
mod soak;

pub use leak::{large_case, long_text, short_text};
pub use referral::Correspondence;

#[cfg(unix)]
pub use {
    conditions::Conditions,
    figures::{Figures, Quantiles},
    program::main,
};
