//! Stories, in reading order.

mod compare;
mod due;
mod erasure;
mod handover;
mod identity;
mod officers;
mod profiles;
mod restore;
mod resync;
mod roots;
mod seeds;
mod split_view;
mod standing;
mod stories;

mod access;
mod join;
mod root_on_quic;

mod blobs;
mod bundle;
mod carriers;
mod kept;
mod on_quic;

mod demo;
mod evidence;
#[cfg(unix)]
mod process;

mod independent;
mod key_exchange;
mod leak;
mod notes;
mod vectors;

mod structure;
