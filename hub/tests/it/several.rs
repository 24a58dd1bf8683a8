//! Several processes of one hub, on one database.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::time::Duration;

use crate::common::quic::*;
use crate::common::*;
use saphan_hub::shell::{CLOSE_REFUSED, CLOSE_STOPPING};
use saphan_hub::store::{PostgresStore, Quota};
use saphan_protocol::envelope::SizeClass;
use saphan_protocol::wire::Request;
use tokio::time::timeout;

/// What must have happened by then on a machine that is not overwhelmed.
const SOON: Duration = Duration::from_secs(1);

async fn world_on(place: &postgres::Place) -> World<PostgresStore> {
    World::on(tempfile::tempdir().unwrap(), place.open(Quota::default()).await).await
}

#[tokio::test]
async fn who_is_revoked_at_one_hub_is_cut_off_at_all_of_them_within_a_second() {
    let place = postgres::Place::new();
    let mut world = world_on(&place).await;
    let (ghent_caller, vientiane_caller) =
        (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let second = world.another(place.open(Quota::default()).await).await;
    let revoked = ghent_caller.at(second.address()).greet().await;
    let other = vientiane_caller.at(second.address()).greet().await;
    world.ca.revoke(&ghent());

    world.hub.load_directory(&world.ca.entries()).await.unwrap();
    let closed = timeout(SOON, revoked.close_code()).await;

    assert_eq!(closed, Ok(Some(CLOSE_REFUSED)));
    assert!(other.ask(&Request::Directory { since: 0 }).await.is_ok());
    second.stop().await;
    world.hub.stop().await;
}

#[tokio::test]
async fn what_is_brought_to_one_hub_reaches_whoever_waits_at_another_and_is_promised_once() {
    let place = postgres::Place::new();
    let mut world = world_on(&place).await;
    let (ghent_caller, vientiane_caller) =
        (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let second = world.another(place.open(Quota::default()).await).await;
    let mut waits = vientiane_caller.at(second.address()).greet().await.subscribe().await;
    let envelope = envelope(&vientiane(), SizeClass::Small, 1);

    let first = ghent_caller.greet().await.ask(&submit(&envelope)).await.unwrap();
    let again = ghent_caller.at(second.address()).greet().await.ask(&submit(&envelope)).await;

    assert_eq!(waits.next_envelope().await, envelope.as_bytes());
    assert_eq!(Ok(first), again.map_err(drop), "the same receipt");
    second.stop().await;
    world.hub.stop().await;
}

#[tokio::test]
async fn a_hub_that_cannot_see_its_database_serves_nobody_until_it_can() {
    let mut server = postgres::Server::start(&[]);
    let place = server.database();
    let mut world = world_on(&place).await;
    let caller = world.admit(&ghent()).await;
    let line = caller.greet().await;

    server.kill();
    let closed = timeout(PATIENCE, line.close_code()).await;
    let during = caller.dial().await;
    server.resume();

    assert_eq!(closed, Ok(Some(CLOSE_STOPPING)));
    assert!(during.is_err(), "whoever knows other addresses goes on with the next at once");
    let served = async {
        loop {
            match caller.dial().await {
                Ok(line) if line.ask(&hello()).await.is_ok() => return,
                Ok(_) | Err(_) => tokio::task::yield_now().await,
            }
        }
    };
    timeout(PATIENCE, served).await.unwrap();
    world.hub.stop().await;
}
