//! What saphan's agents and hub say to each other, and what they may conclude from it.
//!
//! Nothing here reads a clock, a file, a socket or global randomness: time and randomness are
//! arguments, so that one seed can drive the whole system. The numbered checks that errors name
//! are those of `docs/protocol.md`.

pub mod admin;
pub mod agent_session;
pub mod approval;
pub mod blob;
pub mod budgets;
pub mod bundle;
pub mod cbor;
pub mod checkpoint;
pub mod closing_days;
pub mod codes;
pub mod cose;
pub mod custody;
pub mod deadline;
pub mod directory;
pub mod door;
pub mod envelope;
pub mod evidence;
pub mod hub_session;
pub mod ids;
pub mod keys;
pub mod lifecycle;
pub mod listing;
pub mod merkle;
pub mod pair;
pub mod planted;
pub mod prekey;
pub mod profile;
pub mod release;
pub mod returned;
pub mod safe_text;
pub mod seal;
pub mod section;
pub mod split_view;
pub mod statement;
pub mod tier1;
pub mod tier2;
pub mod tier3;
pub mod time;
pub mod wire;
