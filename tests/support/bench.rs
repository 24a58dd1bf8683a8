//! Benchmarks: what somebody waits for, and how much one hub carries.
//!
//! `benches/crypto.rs` times the steps of one referral; `bench/relay.rs` is the program
//! `saphan-bench`, which loads a hub in a process of its own. Figures are worth something only
//! beside others of the same machine, so every report says under what conditions it was made.

mod referral;

#[cfg(unix)]
mod conditions;
#[cfg(unix)]
mod figures;
#[cfg(unix)]
mod hostile;
#[cfg(unix)]
mod load;
#[cfg(unix)]
mod network;
#[cfg(unix)]
mod pool;
#[cfg(unix)]
mod program;
#[cfg(unix)]
mod relay;
#[cfg(unix)]
mod revoke;

pub use referral::Correspondence;

#[cfg(unix)]
pub use {
    conditions::Conditions,
    figures::{Figures, Quantiles},
    program::main,
    relay::{Plan, Report, run},
};
