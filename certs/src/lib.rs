//! Who is a partner of the network, in X.509: issued by an offline authority, checked by everybody,
//! and the TLS configuration that rests on it.
//!
//! ```
//! use saphan_certs::authority::Authority;
//! use saphan_certs::kit::RecoveryKey;
//! use saphan_certs::request::PartnerRequest;
//! use saphan_certs::sealed_file::{KdfCost, Passphrase};
//! # use saphan_protocol::{keys::SigningKey, time::UnixSeconds};
//! # let dir = tempfile::tempdir()?;
//! # let place = dir.path().join("ca");
//! # let mut rng = getrandom::rand_core::UnwrapErr(getrandom::SysRng);
//! # let at = UnixSeconds::new(1_795_608_000);
//! // In the office: two keys, one request.
//! let (identity, transport) = (SigningKey::random(&mut rng), SigningKey::random(&mut rng));
//! let (network, partner) = ("mekong".parse()?, "nkw-la".parse()?);
//! let request = PartnerRequest::create(&network, &partner, &identity, &transport, at)?;
//!
//! // On the administrator's computer, which is not on any network.
//! let passphrase = Passphrase::new("four words that rhyme".to_owned().into())?;
//! let by = "Noy".parse()?;
//! let (mut authority, acting) =
//!     Authority::init(&place, &network, &passphrase, KdfCost::LOW, &by, at, &mut rng)?;
//! // Its recovery kit goes onto paper; two sheets that were read back prove that it can be used.
//! let kit = authority.make_kit(&acting, at, &mut rng)?;
//! let [first, second, _] = kit.shares();
//! authority.confirm_kit(&acting, &RecoveryKey::combine(first, second)?.proof(), at)?;
//! let request = PartnerRequest::parse(&request)?;
//! let issued = authority.issue(&acting, &request, Default::default(), at, &mut rng)?;
//!
//! // Back in the office.
//! let (id, tr) = (identity.verifying_key(), transport.verifying_key());
//! let trusted = issued.open_partner(&network, &partner, &id, &tr, at)?;
//! assert_eq!(trusted.identity.subject(), &partner);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod admission;
pub mod authority;
pub mod comparison;
pub mod files;
pub mod fingerprint;
pub mod hub_name;
pub mod invitation;
pub mod issued;
pub mod issuer;
pub mod kit;
pub mod link_file;
pub mod pkcs8;
pub mod rejection;
pub mod renewal;
pub mod request;
pub mod root_file;
pub mod sealed_file;
pub mod sealed_stream;
pub mod self_revocation;
pub mod tls;
pub mod transport_issuer;
pub mod visit;
pub mod x509;

mod blocks;
#[cfg(test)]
mod fixtures;
