//! Tables made of facts by hand, and properties of all of them.

mod facts;
mod protect;
