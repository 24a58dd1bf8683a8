//! The door: who has no certificate, or none that counts any more, asks for one here, and who was invited
//! asks to join.
//!
//! One stream, one frame, one answer. Whoever stands here is nobody until the request in the frame
//! says, signed, who asks; nothing of a partner is told to anybody else.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;
use std::time::Duration;

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use saphan_carrier::Connection;
use saphan_certs::issuer::IssueError;
use saphan_certs::request::PartnerRequest;
use saphan_certs::tls::Refusal;
use saphan_certs::transport_issuer::RenewalError;
use saphan_protocol::door::{
    DoorAnswer, DoorRefusal, DoorRequest, JOIN_REQUEST_LEN_MAX, REQUEST_FRAME_MAX,
};
use saphan_protocol::ids::Digest;
use saphan_protocol::time::UnixSeconds;
use serde_bytes::ByteBuf;
use tokio::time::timeout;
use tracing::{debug, info, warn};

use super::allowance::Room;
use super::gate::network_of;
use super::stream::{read_frame, write_last};
use super::{CLOSE_DONE, CLOSE_REFUSED, Shared};
use crate::relay::RelayError;
use crate::store::{Asked, Enrolled, Store, StoreError};

/// For a visit from its handshake to its answer.
const VISIT_DEADLINE: Duration = Duration::from_secs(60);
/// What a visitor is asked to wait where the disk is full.
const BUSY_AFTER_S: u32 = 60;
/// Visits at once.
const VISITS_MAX: usize = 32;
/// Visits from one address, or one /64 of IPv6, in one minute.
const VISITS_PER_MINUTE: u32 = 30;
/// Addresses that are counted at once; more visitors than that wait for the next minute.
const ADDRESSES_MAX: usize = 4096;

/// Who was here in this minute.
#[derive(Default)]
pub(super) struct Door(Mutex<Visits>);

#[derive(Default)]
struct Visits {
    minute: u64,
    open: usize,
    by_address: HashMap<IpAddr, u32>,
}

/// A place at the door, given back when dropped.
struct Visit<'a>(&'a Door);

impl Door {
    fn enter(&self, address: IpAddr, now: UnixSeconds) -> Option<Visit<'_>> {
        let mut visits = self.0.lock().expect("nobody panics while counting");
        let minute = now.get() / 60;
        if visits.minute != minute {
            visits.minute = minute;
            visits.by_address.clear();
        }
        let address = network_of(address);
        let here = visits.by_address.get(&address).copied().unwrap_or(0);
        let is_known = here > 0 || visits.by_address.len() < ADDRESSES_MAX;
        if visits.open >= VISITS_MAX || here >= VISITS_PER_MINUTE || !is_known {
            return None;
        }
        visits.open += 1;
        visits.by_address.insert(address, here + 1);
        Some(Visit(self))
    }
}

impl Drop for Visit<'_> {
    fn drop(&mut self) {
        self.0.0.lock().expect("nobody panics while counting").open -= 1;
    }
}

/// Answers one visitor.
pub(super) async fn serve<S: Store>(shared: &Shared<S>, connection: &Connection) {
    let address = connection.remote_address().ip();
    let Some(_visit) = shared.door.enter(address, shared.clock.now()) else {
        debug!("no room at the door");
        connection.close(CLOSE_REFUSED);
        return;
    };
    let visit = timeout(VISIT_DEADLINE, answer(shared, connection)).await;
    let code = if matches!(visit, Ok(Some(()))) { CLOSE_DONE } else { CLOSE_REFUSED };
    connection.close(code);
}

async fn answer<S: Store>(shared: &Shared<S>, connection: &Connection) -> Option<()> {
    let (answer, request) = connection.accept().await.ok()?;
    let frame = read_frame(request, Room::for_one_of(REQUEST_FRAME_MAX)).await.ok()?;
    let said = judge(shared, &frame.body).await;
    write_last(answer, said.to_frame(), true).await;
    Some(())
}

async fn judge<S: Store>(shared: &Shared<S>, body: &[u8]) -> DoorAnswer {
    let at = shared.clock.now();
    match DoorRequest::from_body(body) {
        Ok(DoorRequest::Renew { request }) => match PartnerRequest::parse(&request) {
            Ok(request) => renew(shared, &request, at).await,
            Err(_) => refused(at, DoorRefusal::Malformed),
        },
        Ok(DoorRequest::RevokeSelf { message }) => revoke_self(shared, &message, at).await,
        Ok(DoorRequest::Enrol { code, request }) => {
            let parsed = PartnerRequest::parse(&request).ok();
            match parsed.filter(|_| request.len() <= JOIN_REQUEST_LEN_MAX) {
                Some(parsed) => enrol(shared, code.id(), &parsed, request, at).await,
                None => refused(at, DoorRefusal::Malformed),
            }
        }
        Err(_) => refused(at, DoorRefusal::Malformed),
    }
}

fn refused(at: UnixSeconds, reason: DoorRefusal) -> DoorAnswer {
    DoorAnswer::Refused { at, reason }
}

async fn renew<S: Store>(
    shared: &Shared<S>,
    request: &PartnerRequest,
    at: UnixSeconds,
) -> DoorAnswer {
    let partner = request.partner();
    let chain = {
        let (issuer, standings) = (shared.certified.issuer(), shared.standings.load());
        issuer.renew(request, &standings, at, &mut UnwrapErr(SysRng))
    };
    let chain = match chain {
        Ok(chain) => chain,
        Err(error) => {
            warn!(%partner, code = error.code(), cause = %error, "not renewed");
            return refused(at, reason(&error));
        }
    };
    let (store, today) = (shared.relay.store(), at.day());
    match store.note_at_door(partner, request.at(), request.transport_key(), today).await {
        Ok(true) => {
            info!(%partner, "transport certificate issued");
            let chain = chain.ders().iter().map(|der| ByteBuf::from(der.to_vec())).collect();
            DoorAnswer::Issued { at, chain }
        }
        Ok(false) => {
            warn!(%partner, "not renewed: another machine of the partner came later");
            refused(at, DoorRefusal::Replaced)
        }
        Err(error) => busy(&error),
    }
}

/// Whoever brings it may: the partner's key has signed it for that.
async fn revoke_self<S: Store>(shared: &Shared<S>, message: &[u8], at: UnixSeconds) -> DoorAnswer {
    match shared.relay.revoke_self(message, at).await {
        Ok((partner, change)) => {
            warn!(%partner, "a partner has taken itself out");
            shared.apply_directory();
            shared.return_mail(&change.revoked).await;
            DoorAnswer::Revoked { at, partner }
        }
        Err(RelayError::Store(error)) => busy(&error),
        Err(error @ (RelayError::Directory(_) | RelayError::OtherDirectory | RelayError::Held)) => {
            debug!(code = error.code(), "not the word of a partner whose key stands");
            refused(at, DoorRefusal::NotAdmitted)
        }
    }
}

/// Whoever comes with the code of an invitation. What a visitor learns who has none is the same whatever
/// is wrong with it.
async fn enrol<S: Store>(
    shared: &Shared<S>,
    code: Digest,
    request: &PartnerRequest,
    file: String,
    at: UnixSeconds,
) -> DoorAnswer {
    let partner = request.partner();
    if request.network() != shared.root.network() {
        return refused(at, DoorRefusal::Malformed);
    }
    if request.check_time(at).is_err() {
        return refused(at, DoorRefusal::RequestTime);
    }
    let asked = Asked { code, partner: partner.clone(), request_id: request.id(), request: file };
    match shared.relay.store().enrol(&asked, at).await {
        Ok(Enrolled::NotInvited) => {
            debug!("somebody at the door has no invitation");
            refused(at, DoorRefusal::NotInvited)
        }
        Ok(Enrolled::Rejected(message)) => {
            info!(%partner, "refused by the authority");
            let (roots, rejection) = (changes_of_root(shared), ByteBuf::from(message));
            DoorAnswer::Rejected { at, roots, rejection }
        }
        Ok(Enrolled::Waiting) => {
            let directory = shared.relay.directory();
            let known =
                directory.active(partner).filter(|known| known.key == *request.identity_key());
            let Some(known) = known else { return DoorAnswer::Pending { at } };
            info!(%partner, "admitted by the authority");
            DoorAnswer::Admitted {
                at,
                roots: changes_of_root(shared),
                identity: ByteBuf::from(known.certificate.clone()),
            }
        }
        Err(error) => busy(&error),
    }
}

/// What leads from the root that an invitation names to the one of today, and to the one of the beginning.
fn changes_of_root<S: Store>(shared: &Shared<S>) -> Vec<ByteBuf> {
    let directory = shared.relay.directory();
    directory.root_messages().into_iter().map(ByteBuf::from).collect()
}

fn busy(error: &StoreError) -> DoorAnswer {
    warn!(code = error.code(), cause = %error, "the store cannot be written");
    DoorAnswer::Busy { after_s: BUSY_AFTER_S }
}

fn reason(error: &RenewalError) -> DoorRefusal {
    match error {
        RenewalError::Network => DoorRefusal::Malformed,
        RenewalError::Standing(refusal) => match refusal {
            Refusal::Revoked(_) => DoorRefusal::Revoked,
            Refusal::Suspended(_) => DoorRefusal::Suspended,
            Refusal::IdentityExpired { .. } => DoorRefusal::IdentityExpired,
            Refusal::Unknown(_)
            | Refusal::OtherIdentity(_)
            | Refusal::Certificate(_)
            | Refusal::Superseded(_)
            | Refusal::Issuer(_) => DoorRefusal::NotAdmitted,
        },
        RenewalError::Time { .. } => DoorRefusal::RequestTime,
        RenewalError::Issue(IssueError::Check(_) | IssueError::Encoding(_)) => {
            DoorRefusal::NoIssuer
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixSeconds = UnixSeconds::new(1_795_608_000);

    #[test]
    fn one_address_gets_no_further_than_its_share_of_a_minute() {
        let door = Door::default();
        let address = "192.0.2.1".parse().unwrap();
        for _ in 0..VISITS_PER_MINUTE {
            assert!(door.enter(address, NOW).is_some());
        }

        assert!(door.enter(address, NOW).is_none());
        assert!(door.enter("192.0.2.2".parse().unwrap(), NOW).is_some());
        assert!(door.enter(address, NOW.plus(Duration::from_secs(60))).is_some());
    }

    #[test]
    fn only_so_many_stand_at_the_door_at_once() {
        let door = Door::default();
        let address = |host: usize| format!("192.0.2.{host}").parse().unwrap();
        let inside: Vec<_> = (0..VISITS_MAX).map(|host| door.enter(address(host), NOW)).collect();

        assert!(inside.iter().all(Option::is_some));
        assert!(door.enter(address(99), NOW).is_none());
        drop(inside);
        assert!(door.enter(address(99), NOW).is_some());
    }
}
