//! Every numbered check of the protocol, provoked on real objects, and the properties that hold
//! whatever arrives. Each test names the number of the check that it is about.
#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made ends its test")]
#![expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes is a failure")]

mod evidence;
mod fixtures;

mod bundle;
mod cbor;
mod cose;

mod crossing;
mod custody;
mod deadline;
mod directory;
mod listing;
mod own_word;
mod prekey;
mod profile;
mod returned;
mod split_view;

mod envelope;
mod section;
mod statement;

mod lifecycle;
mod model;
mod pair;

mod agent_session;
mod approval;
mod history;
mod hub_session;
mod wire;
mod work;

mod decoders;

mod checks;
