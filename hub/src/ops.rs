//! What a monitoring program asks: whether the hub is up, whether it is fit to serve, and figures in the
//! exposition format of OpenMetrics. On loopback, without names of partners, counts by their digits alone.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;
use saphan_pages::guard::Names;
use saphan_pages::loopback::LoopbackAddress;
use saphan_pages::server::{AddressTaken, Door};
use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::health::{Problem, Space, coarse};
use crate::shell::{Sight, Watch};
use crate::store::Store;

/// The name under which it may be asked, beside its address.
const HOST_NAME: &str = "ops.saphan.localhost";
/// What OpenMetrics 1.0 section 7.1 calls its text.
const OPEN_METRICS: HeaderValue =
    HeaderValue::from_static("application/openmetrics-text; version=1.0.0; charset=utf-8");

/// What answers are made of.
struct Post<S> {
    names: Names,
    dir: PathBuf,
    watch: Watch<S>,
}

/// The answers, ready to be served.
pub struct Ops<S> {
    door: Door,
    post: Arc<Post<S>>,
}

impl<S: Store> Ops<S> {
    /// Takes the address. `dir` lies on the disk of the store.
    ///
    /// # Errors
    /// [`AddressTaken`].
    pub async fn open(
        dir: PathBuf,
        watch: Watch<S>,
        address: LoopbackAddress,
    ) -> Result<Self, AddressTaken> {
        let door = Door::open(HOST_NAME, address).await?;
        let post = Arc::new(Post { names: door.names().clone(), dir, watch });
        Ok(Self { door, post })
    }

    /// Where it is.
    pub fn origin(&self) -> String {
        self.post.names.origin()
    }

    /// Answers until `stop`.
    ///
    /// # Cancel safety
    /// Safe: nothing is changed.
    pub async fn run(self, stop: CancellationToken) {
        let routes = Router::new()
            .route("/healthz", get(async || "up\n"))
            .route("/readyz", get(ready::<S>))
            .route("/metrics", get(metrics::<S>))
            .layer(from_fn_with_state(Arc::clone(&self.post), guarded::<S>))
            .with_state(self.post);
        self.door.serve(routes, stop).await;
    }
}

/// Pages of the web reach this computer too, under names of their own.
async fn guarded<S: Store>(
    State(post): State<Arc<Post<S>>>,
    request: Request,
    next: Next,
) -> Response {
    let mut answer = match post.names.judge(&request) {
        Ok(()) => next.run(request).await,
        Err(_) => (StatusCode::MISDIRECTED_REQUEST, "another name\n").into_response(),
    };
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

impl<S: Store> Post<S> {
    /// What is to be seen, and what is wrong; a code if nothing is.
    async fn look(&self) -> Result<(Sight, Option<Space>), &'static str> {
        match self.watch.look().await {
            Ok(Some(sight)) => Ok((sight, Space::of(&self.dir))),
            Ok(None) => Err("hub-stops"),
            Err(error) => {
                warn!(code = error.code(), "the store could not be asked how the hub is");
                Err("store-unreadable")
            }
        }
    }
}

/// 200 if the hub is fit to serve, else 503 and a line for each reason.
async fn ready<S: Store>(State(post): State<Arc<Post<S>>>) -> Response {
    let reasons = match post.look().await {
        Ok((sight, space)) => Problem::all(&sight, space).into_iter().map(Problem::code).collect(),
        Err(code) => vec![code],
    };
    if reasons.is_empty() {
        return "ready\n".into_response();
    }
    (StatusCode::SERVICE_UNAVAILABLE, reasons.join("\n") + "\n").into_response()
}

async fn metrics<S: Store>(State(post): State<Arc<Post<S>>>) -> Response {
    let (sight, space) = match post.look().await {
        Ok(seen) => seen,
        Err(code) => return (StatusCode::SERVICE_UNAVAILABLE, code).into_response(),
    };
    let mut text = String::new();
    if encode(&mut text, &registry(&sight, space)).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    ([(CONTENT_TYPE, OPEN_METRICS)], text).into_response()
}

/// A gauge for each label value of one name.
type Labelled = Family<[(&'static str, &'static str); 1], Gauge>;

fn registry(sight: &Sight, space: Option<Space>) -> Registry {
    let mut registry = Registry::with_prefix("saphan");
    let build = Info::new([("version", env!("CARGO_PKG_VERSION"))]);
    registry.register("build", "Version of the program", build);
    let mut gauge = |name: &str, help: &str, value: u64| {
        let gauge = Gauge::<i64>::default();
        gauge.set(whole(value));
        registry.register(name, help, gauge);
    };
    let counts = &sight.counts;
    let is_ready = Problem::all(sight, space).is_empty();
    gauge("ready", "1 if the hub is fit to serve", is_ready.into());
    gauge("connections", "Connections now, by their digits", coarse(sight.connections as u64));
    gauge("queue_messages", "Envelopes that wait, by their digits", coarse(counts.envelopes));
    gauge("queue_bytes", "Bytes of envelopes, by their digits", coarse(counts.bytes));
    gauge("attachments", "Attachments that wait, by their digits", coarse(counts.blobs));
    gauge("attachment_bytes", "Bytes of attachments, by their digits", coarse(counts.blob_bytes));
    gauge("directory_entries", "Entries of the directory", counts.directory);
    let until = sight.certificate_until.get();
    gauge("certificate_not_after_timestamp_seconds", "Last second of the certificate", until);
    if let Some(space) = space {
        gauge("disk_free_bytes", "Room on the disk of the store", space.free);
        gauge("disk_size_bytes", "Size of the disk of the store", space.all);
    }
    let partners = Labelled::default();
    for (standing, count) in
        [("active", sight.active), ("suspended", sight.suspended), ("revoked", sight.revoked)]
    {
        partners.get_or_create(&[("standing", standing)]).set(whole(count as u64));
    }
    registry.register("partners", "Partners of the directory", partners);
    registry
}

fn whole(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
