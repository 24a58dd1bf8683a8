//! The private match: "do we both know her?" answered without telling anyone (docs/matching.md).
//!
//! Whoever sends referrals holds a key for each partner and epoch. The partner has the features of its own
//! open cases evaluated under it without showing them ([`oprf`], [`batch`]); a referral carries the
//! same values of its survivor as [`token`]s; the partner compares them ([`index`]) and shows a person a
//! [`Hint`]. Nothing is linked by machine. What each office may do and when is decided by [`evaluator`] and
//! [`enroller`].
//!
//! Pure: time and randomness are arguments, and nothing here knows of files or lines.

pub mod batch;
pub mod budget;
pub mod enroller;
pub mod epoch;
pub mod evaluator;
pub mod feature;
pub mod index;
pub mod oprf;
mod profile;
pub mod record;
pub mod token;

pub use feature::{Facet, Feature, Kind};
pub use index::{Grade, Hint, Index};
pub use profile::Profile;
pub use record::Record;
