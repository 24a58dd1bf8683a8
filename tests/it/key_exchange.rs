//! Which key exchange a hub agrees to, by a TLS library that is not ours: OpenSSL, against a hub that serves. The
//! configuration is that of QUIC, where no such library is at hand. `tests/setup` installs it.
#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::process::Output;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use saphan_hub::shell::Server;
use saphan_hub::store::SqliteStore;

use crate::independent::script_of;
use crate::on_quic::{START, authority, serve, set_up};

async fn hub(dir: &std::path::Path) -> Server<SqliteStore> {
    let (mut authority, acting) = authority(&dir.join("ca"));
    set_up(&dir.join("hub"), &mut authority, &acting);
    serve(&dir.join("hub"), 0, Arc::new(AtomicU64::new(START.get()))).await
}

async fn offers(hub: &Server<SqliteStore>, groups: &'static str) -> Output {
    let address = hub.tcp_address().unwrap();
    let mut script = script_of("tls_groups.py");
    script.args([address.ip().to_string(), address.port().to_string(), groups.to_owned()]);
    tokio::task::spawn_blocking(move || script.output().unwrap()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn openssl_agrees_on_x25519mlkem768_with_a_hub() {
    let place = tempfile::tempdir().unwrap();
    let hub = hub(place.path()).await;

    let output = offers(&hub, "X25519:X25519MLKEM768").await;

    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "TLSv1.3 X25519MLKEM768\n", "{said}");
    hub.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_offers_classical_groups_alone_is_refused() {
    let place = tempfile::tempdir().unwrap();
    let hub = hub(place.path()).await;

    for groups in ["X25519", "P-256:P-384", "X25519:P-256"] {
        let output = offers(&hub, groups).await;

        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{groups}: {said}");
        assert!(said.contains("handshake failure"), "{groups}: {said}");
    }
    hub.stop().await;
}
