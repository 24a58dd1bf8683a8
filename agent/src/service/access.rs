//! How the office comes into the hub: with a certificate of two weeks, renewed at half its life.
//!
//! A renewal is asked for at the hub's door with `office.request`, which the identity key signed
//! when the office was last opened. So a service that nobody unlocks renews as well, also after
//! weeks without a line, and also once the certificate is over.

use std::path::Path;
use std::time::{Duration, Instant};

use rustls::pki_types::CertificateDer;
use saphan_certs::tls::Credentials;
use saphan_certs::transport_issuer::TransportChain;
use saphan_certs::x509::{CertificateError, Root, Roots, TransportCertificate};
use saphan_protocol::door::{DoorAnswer, DoorRequest};
use saphan_protocol::ids::{Digest, PartnerId};
use saphan_protocol::keys::{SigningKey, VerifyingKey};
use saphan_protocol::time::UnixSeconds;
use tokio::task::JoinHandle;
use tracing::{debug, info, warn};

use super::clock::Clock;
use super::door;
use super::link::Dialler;
use super::route::Route;
use super::trouble::Trouble;
use crate::keyring::{Keyring, KeyringError, Pinned};

/// Renewals are spread over this part of a certificate's life, so that offices which were admitted
/// together do not knock together.
const JITTER_PARTS: u64 = 16;
/// First and longest wait after a renewal that failed while the old certificate still holds.
const WAIT_MIN: Duration = Duration::from_secs(60);
const WAIT_MAX: Duration = Duration::from_secs(3600);
/// Clocks that differ by more make certificates fail.
const CLOCKS_APART_MAX: Duration = Duration::from_secs(3600);

/// When a transport certificate is to be renewed: at half its life, and up to a sixteenth of it
/// later, by what the certificate itself hashes to.
pub fn renewal_due(certificate: &TransportCertificate) -> UnixSeconds {
    let life = certificate.not_after().since(certificate.not_before());
    let digest = Digest::of(certificate.der());
    let spread = u64::from(digest.as_bytes()[0]) * life.as_secs() / (JITTER_PARTS * 256);
    certificate.not_before().plus(life / 2).plus(Duration::from_secs(spread))
}

/// The office's way in.
pub struct Access {
    keyring: Keyring,
    root: Root,
    pinned: Pinned,
    key: SigningKey,
    chain: Vec<CertificateDer<'static>>,
    route: Route,
    clock: Clock,
    renewing: Option<JoinHandle<Result<TransportChain, Trouble>>>,
    /// The hub did not take a certificate that looks good here.
    in_doubt: bool,
    wait: Duration,
    again_at: Option<Instant>,
}

impl Access {
    /// Reads what the office in `dir` comes in with.
    ///
    /// # Errors
    /// As [`Keyring::open`], [`Keyring::papers`] and [`Keyring::transport`].
    pub fn open(dir: &Path, hub: impl Into<Route>, clock: Clock) -> Result<Self, KeyringError> {
        let keyring = Keyring::open(dir)?;
        let (papers, key) = (keyring.papers()?, keyring.transport()?);
        Ok(Self {
            keyring,
            root: papers.root,
            pinned: papers.pinned,
            key,
            chain: papers.transport,
            route: hub.into().remembering(dir),
            clock,
            renewing: None,
            in_doubt: false,
            wait: WAIT_MIN,
            again_at: None,
        })
    }

    /// How to dial with a certificate that holds now, which is renewed first where it is time.
    ///
    /// # Errors
    /// [`Trouble`] of the renewal if no certificate holds without it.
    ///
    /// # Cancel safety
    /// Safe: a renewal that was dropped is asked for again.
    pub async fn dialler(&mut self) -> Result<Dialler, Trouble> {
        if self.is_due() {
            let renewed = self.knock().await;
            self.settle(renewed)?;
        }
        let chain = self.checked()?;
        let credentials = Credentials::of_chain(&chain, &self.key)?;
        Ok(Dialler::new(credentials, self.pinned.roots.clone(), self.route.clone(), self.clock))
    }

    /// Begins to renew beside a line that stands, and takes over what has come; whether there is a
    /// new certificate.
    pub async fn tend(&mut self) -> bool {
        if let Some(renewing) = self.renewing.take_if(|renewing| renewing.is_finished()) {
            let Ok(renewed) = renewing.await else { return false };
            let is_new = renewed.is_ok();
            return self.settle(renewed).is_ok() && is_new;
        }
        if self.renewing.is_none() && self.is_due() {
            self.renewing = Some(tokio::spawn(self.knock()));
        }
        false
    }

    /// Goes by the changes of the root that the directory holds; trouble with the disk is for the next
    /// time.
    pub fn learn_roots(&mut self, changes: &[&[u8]]) {
        match self.keyring.keep_roots(&self.root, &self.pinned, changes) {
            Ok(Some(pinned)) => self.pinned = pinned,
            Ok(None) => {}
            Err(error) => warn!(code = error.code(), cause = %error, "new root not taken over"),
        }
    }

    /// The hub says that the certificate does not count: it is renewed before the next attempt.
    pub fn doubt(&mut self) {
        self.in_doubt = true;
    }

    fn is_due(&self) -> bool {
        match self.checked() {
            Ok(_) if self.in_doubt => true,
            Ok(chain) => {
                let may_try = self.again_at.is_none_or(|again_at| Instant::now() >= again_at);
                may_try && self.clock.now() >= renewal_due(chain.certificate())
            }
            // Without a certificate there is nothing to lose by asking.
            Err(_) => true,
        }
    }

    fn checked(&self) -> Result<TransportChain, CertificateError> {
        let key = self.key.verifying_key();
        TransportChain::check(&self.chain, &self.pinned.roots, &key, self.clock.now())
    }

    /// Takes a renewal over, or says why there is none; that counts only if the old certificate does
    /// not hold.
    fn settle(&mut self, renewed: Result<TransportChain, Trouble>) -> Result<(), Trouble> {
        self.in_doubt = false;
        match renewed.and_then(|chain| Ok(self.keyring.keep_chain(&chain).map(|()| chain)?)) {
            Ok(chain) => {
                info!(until = %chain.certificate().not_after(), "connection certificate renewed");
                self.chain = chain.ders();
                (self.wait, self.again_at) = (WAIT_MIN, None);
                Ok(())
            }
            Err(trouble) => {
                self.again_at = Some(Instant::now() + self.wait);
                self.wait = (self.wait * 2).min(WAIT_MAX);
                if self.checked().is_err() {
                    return Err(trouble);
                }
                let is_about_line = !trouble.is_about_trust();
                if is_about_line {
                    debug!(code = trouble.code(), "connection certificate not renewed yet");
                } else {
                    warn!(code = trouble.code(), cause = %trouble, "connection certificate not renewed");
                }
                Ok(())
            }
        }
    }

    fn knock(&self) -> impl Future<Output = Result<TransportChain, Trouble>> + Send + 'static {
        let dialler =
            Dialler::at_the_door(self.pinned.roots.clone(), self.route.clone(), self.clock);
        // Whoever opened the office since this service began may have signed a newer one.
        let newer = Keyring::open(self.keyring.dir());
        let request = newer.as_ref().unwrap_or(&self.keyring).request_pem().to_owned();
        let wanted = Wanted {
            roots: self.pinned.roots.clone(),
            partner: self.keyring.partner().clone(),
            key: self.key.verifying_key(),
            clock: self.clock,
        };
        async move { wanted.ask(&dialler, request).await }
    }
}

/// What is asked for at the door.
struct Wanted {
    roots: Roots,
    partner: PartnerId,
    key: VerifyingKey,
    clock: Clock,
}

impl Wanted {
    async fn ask(self, dialler: &Dialler, request: String) -> Result<TransportChain, Trouble> {
        self.judge(door::ask(dialler, &DoorRequest::Renew { request }).await?)
    }

    fn judge(&self, answer: DoorAnswer) -> Result<TransportChain, Trouble> {
        let here = self.clock.now();
        match answer {
            DoorAnswer::Issued { at, chain } => {
                let ders: Vec<_> = chain.into_iter().map(|der| der.into_vec().into()).collect();
                let checked = TransportChain::check(&ders, &self.roots, &self.key, here);
                match checked {
                    Ok(chain) if *chain.certificate().subject() == self.partner => Ok(chain),
                    Ok(_) => Err(CertificateError::Key.into()),
                    Err(_) if are_apart(here, at) => Err(Trouble::Clock { here, hub: at }),
                    Err(error) => Err(error.into()),
                }
            }
            DoorAnswer::Refused { at, .. } if are_apart(here, at) => {
                Err(Trouble::Clock { here, hub: at })
            }
            DoorAnswer::Refused { reason, .. } => Err(reason.into()),
            DoorAnswer::Busy { .. } => Err(Trouble::Silent),
            // Answers to somebody who asks to join.
            DoorAnswer::Pending { .. }
            | DoorAnswer::Admitted { .. }
            | DoorAnswer::Rejected { .. }
            | DoorAnswer::Revoked { .. } => Err(Trouble::Ended),
        }
    }
}

pub(super) fn are_apart(here: UnixSeconds, hub: UnixSeconds) -> bool {
    here.since(hub).max(hub.since(here)) > CLOCKS_APART_MAX
}
