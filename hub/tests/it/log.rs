//! What the hub writes into its log, and what it never does.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::sync::{Arc, LazyLock, Mutex};

use crate::common::quic::*;
use crate::common::*;
use saphan_protocol::envelope::SizeClass;
use saphan_protocol::wire::Answer;

/// Everything that this process logs, down to the last detail.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// The one log of all tests here.
    fn started() -> &'static Self {
        static LOG: LazyLock<Log> = LazyLock::new(|| {
            let log = Log::default();
            let lines = log.clone();
            tracing_subscriber::fmt()
                .with_env_filter("saphan_hub=trace,saphan_protocol=trace,saphan_certs=trace")
                .with_writer(move || lines.clone())
                .with_ansi(false)
                .init();
            log
        });
        &LOG
    }

    fn lines(&self) -> Vec<String> {
        let bytes = self.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect()
    }
}

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_line_of_the_log_pairs_two_partners_or_names_an_envelope() {
    let log = Log::started();
    let mut world = World::new().await;
    let (sender, recipient) = (world.admit(&ghent()).await, world.admit(&vientiane()).await);
    let (sender, recipient) = (sender.greet().await, recipient.greet().await);
    let mut deliveries = recipient.subscribe().await;
    let one = envelope(&vientiane(), SizeClass::Small, 1);

    sender.ask(&submit(&one)).await.unwrap();
    deliveries.next_envelope().await;
    let answer = sender.ask(&submit(&impostor_of(&one))).await.unwrap();
    let nobody = envelope(&partner("nobody-xx"), SizeClass::Small, 2);
    sender.ask(&submit(&nobody)).await.unwrap();
    world.hub.stop().await;

    assert_eq!(answer, Answer::Refused);
    let lines = log.lines();
    let having = |text: &str| lines.iter().filter(|line| line.contains(text)).count();
    assert!(having("partner connected") >= 2, "{lines:#?}");
    assert_eq!(having(r#"code="envelope-id-taken" check="H-111""#), 1, "{lines:#?}");
    assert_eq!(having(r#"code="mailbox-unknown" check="H-106""#), 1, "{lines:#?}");
    for line in &lines {
        assert!(!(line.contains("payoke-be") && line.contains("nkw-la")), "{line}");
        assert!(!line.contains("nobody-xx"), "{line}");
        assert!(!line.contains(&one.header().id.to_string()), "{line}");
    }
}

#[tokio::test]
async fn the_log_says_why_a_handshake_was_refused() {
    let log = Log::started();
    let mut world = World::new().await;
    let caller = world.admit(&ghent()).await;
    world.ca.revoke(&ghent());
    world.hub.load_directory(&world.ca.entries()).await.unwrap();

    assert!(caller.connect().await.ask(&hello()).await.is_err());
    world.hub.stop().await;

    let refused = r#"handshake refused code="partner-revoked" cause=[X-132] payoke-be is revoked"#;
    assert!(log.lines().iter().any(|line| line.contains(refused)), "{:#?}", log.lines());
}
