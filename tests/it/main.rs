//! Stories, in reading order.

mod seeds;
mod stories;

mod independent;
mod vectors;

mod structure;
