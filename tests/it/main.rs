//! Stories, in reading order.

mod seeds;
mod stories;
mod vectors;

mod structure;
