//! The relay between the partners of a network: it accepts sealed envelopes, keeps them until their
//! recipient has them, and forgets them. It holds no key that opens one, and writes down nobody who
//! sent one.
//!
//! ```text
//! shell    sockets, tasks, deadlines; one session per connection
//! relay    what a session asks for, done to the store; no sockets, no clock
//! store    all SQL; one transaction per commit group
//! ```

pub mod backup;
pub mod cli;
pub mod clock;
pub mod commands;
pub mod config;
pub mod exit;
pub mod health;
mod language;
pub mod ops;
pub mod pages;
pub mod place;
pub mod relay;
mod said;
pub mod shell;
pub mod store;
