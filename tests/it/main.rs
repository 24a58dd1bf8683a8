//! Stories, in reading order.

mod identity;
mod officers;
mod seeds;
mod stories;

mod blobs;

mod demo;
#[cfg(unix)]
mod process;

mod independent;
mod leak;
mod notes;
mod vectors;

mod structure;
