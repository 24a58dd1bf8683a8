//! Stories, in reading order.

mod seeds;
mod stories;

#[cfg(unix)]
mod process;

mod independent;
mod vectors;

mod structure;
